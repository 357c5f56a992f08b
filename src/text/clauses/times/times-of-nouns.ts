// Times that are of a noun and date nothing that was done: "the minutes of 3 May", "the first since March".
import { isFiner } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import { HOLIDAY } from '../../expressions/found-expression.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import { hintsAt, isBreak, isCapital } from '../../words/sentence-words.js';
import {
  ABOUT,
  ARGUMENT,
  BE,
  CAUSE,
  DETERMINER,
  HAPPENING,
  ORIGIN,
  OWNER,
  PAIR,
  PLURAL,
  POINT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TARGET,
  TO,
  UNTIL,
  WRITING,
} from '../../words/vocabulary.js';
import { isShare } from './comparisons.js';
import { isCounted, isHappeningOf, isOfHappening, isOfInstrument, isOfWriting } from './nouns-before-times.js';
import { FEAST, HOUR, startsWithDeterminer, type TimePlace } from './time-place.js';

/** "On 14 April (Good Friday)": the name in brackets is that of the time before them, but not of "two weeks (Easter)". */
export function isNameOfDay({ words: { tokens, times, timeAt }, time, at, end }: TimePlace): boolean {
  const isNamed = time.rule.startsWith(HOLIDAY) && signAt(tokens, at - 1) === OPEN_PAREN && signAt(tokens, end) === CLOSE_PAREN;
  return isNamed && (times[timeAt[at - 2] - 1] as TimeExpression | undefined)?.type === 'DATE';
}

/** "Up 4% from a year earlier", "up 4% on last year": what a share is counted from. */
export function isOfShare({ words, time, end, from, preposition }: TimePlace): boolean {
  const {
    tokens: { kind, word },
    vocabulary: { classes },
  } = words;
  if (preposition - 1 <= from || !time.when || !isShare(words, preposition - 1)) return false;
  // "On April", but "on Monday".
  if (isFiner('day', time.when.precision) && classes.comparedOn[word[preposition]] !== 0) return true;
  // "To 21% from January", "2% from 1 May" are as of then.
  const isName = isCapital(words, end - 1) || kind[end - 1] !== WORD;
  return !isName && (hintsAt(words, preposition) & ORIGIN) !== 0 && !(hintsAt(words, preposition - 3) & TARGET);
}

/** "Was questioned about the night of 3 May", "spoke about 3 May": what was talked of; "left about 3 May" was near it, and so is an hour. */
export function isTopic({ words, time, at, verb }: TimePlace): boolean {
  const {
    tokens: { word },
    vocabulary: { base, classes },
  } = words;
  return verb <= at && classes.musing[word[at]] === ABOUT && classes.topicVerb[base[word[verb - 1]]] !== 0 && !/T\d/.test(time.value);
}

/** "A team dated the layers to 1450", "layers that they dated to 1450": how old the thing is upon which they act; "the hall dates to 1450", "it was dated to 1450" tell since when that is. */
export function isAgeOfThing({ words, from, preposition, verb }: TimePlace): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { base, classes },
  } = words;
  if (preposition < 0 || !(bits[preposition] & TO)) return false;
  const tells = (at: number): boolean => at > from && classes.agedBy[base[word[at]]] !== 0;
  if (verb < preposition && tells(verb - 1)) return !(bits[verb - 2] & BE) && (bits[verb] & (DETERMINER | PRONOUN)) !== 0;
  // "That they dated", "which Moe dated".
  return tells(preposition - 1) && (bits[preposition - 3] & RELATIVE) !== 0;
}

/** "Stopped for the night": how long it is to be. */
export function isPurpose({ words, time, end, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  return (
    vocabulary.classes.purpose[tokens.word[preposition]] !== 0 &&
    startsWithDeterminer(words, preposition + 1) &&
    time.when?.precision === 'part' &&
    end - preposition < 4
  );
}

/** "The mail from Friday bounced", "found a letter from May": of which day it was. */
export function isOfThing({ words, from, preposition, isSubject, isPast }: TimePlace): boolean {
  const isWritten = preposition > from && words.vocabulary.classes.writing[words.tokens.word[preposition - 1]] === WRITING;
  if (isWritten && hintsAt(words, preposition) & ORIGIN && !(hintsAt(words, preposition - 2) & OWNER)) return true;
  if (!isSubject || !isPast || preposition <= from || words.bits[preposition - 1] & HAPPENING || isBreak(words, preposition - 1)) return false;
  return (words.vocabulary.hints[words.tokens.word[preposition]] & (ORIGIN | PAIR)) !== 0;
}

/** "The highest since independence in 1992", "the worst since the flood of May": when that was with which it is compared. */
export function isTimeOfLast({ words, from, preposition, verb }: TimePlace): boolean {
  const { bits, timeAt } = words;
  let at = preposition - 1;
  // "The first train since the flood left on Monday": past the verb.
  const low = verb <= preposition ? Math.max(from, verb - 1) : from;
  if (bits[preposition] & (TO | UNTIL)) return false;
  while (at > low && preposition - at < 6 && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & (PREPOSITION | SUBORDINATOR))) at--;
  return at < preposition - 1 && (bits[at] & SINCE) !== 0 && !(hintsAt(words, at) & ORIGIN) && isCounted(words, at, from);
}

/** "The minutes of 3 May": of a noun, and not when it was. */
export function isTimeOfNoun({ words, time, from, preposition, isSubject, isDeed }: TimePlace): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes, hints },
  } = words;
  const hint = hints[word[preposition]],
    before = preposition > 0 ? bits[preposition - 1] : 0;
  if (!(hint & ARGUMENT) || time.type !== 'DATE') return false;
  const isDone = isOfHappening(words, preposition) || isOfInstrument(words, preposition) || isOfWriting(words, preposition);
  if (isDone || (isSubject && isHappeningOf(words, preposition, from, isDeed))) return false;
  // "As of 1 May": then, and not of a thing.
  const isAsOf = preposition > from && classes.nounJoint[word[preposition]] !== 0 && (before & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE);
  // "as recently as Thursday" is when it was.
  const isRecently = preposition >= 2 && word[preposition] === word[preposition - 2];
  // "Twice those of Friday": what was then.
  const isStandIn = !isSubject && (hintsAt(words, preposition - 1) & PLURAL) !== 0;
  // "most of 1950", "half of June": a share of the time.
  if (isAsOf || isRecently || (before & DETERMINER && !isStandIn)) return false;
  // "at the end of the year", "at Easter", "left school at twelve", not "looked at Sunday".
  return !(hint & POINT) || !(startsWithDeterminer(words, preposition + 1) || time.rule.includes(FEAST) || time.rule.startsWith(HOUR));
}
