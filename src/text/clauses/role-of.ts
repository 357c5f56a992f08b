// What part a time plays for its verb: when it happens, its end, its begin, a slot, or no time of it at all.
import { isFiner } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { HOLIDAY } from '../expressions/found-expression.js';
import { NEWLINE, NUMBER, WORD } from '../tokens/tokens.js';
import { hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../words/sentence-words.js';
import { isRoleAt } from '../words/roles.js';
import {
  ARGUMENT,
  ARTICLE,
  BE,
  CAUSE,
  COMPARISON,
  REPLACING,
  DETERMINER,
  HAPPENING,
  HAVE,
  INDEFINITE,
  NOT,
  OCCASION,
  OFFSET,
  ORIGIN,
  OWNER,
  PAIR,
  PARTICLE,
  PLURAL,
  POINT,
  PREPOSITION,
  PROGRESSIVE,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  TARGET,
  UNTIL,
  TO,
  WILL,
  WRITING,
} from '../words/vocabulary.js';
import type { Clause } from './clause.js';
import { isCompared, isShare } from './comparisons.js';
import {
  beginsWithHappening,
  endsWithHappening,
  isCounted,
  isHappeningOf,
  isOccasion,
  isOfHappening,
  isOfInstrument,
  isOfSequence,
  isOfWriting,
} from './nouns-before-times.js';

/** The time of the verb, its end or begin, where it is moved to or from, what is only talked of, how long, how often. */
export type TimeRole = 'at' | 'until' | 'since' | 'target' | 'origin' | 'argument' | 'length' | 'habit';

/** What the rules of holidays have in their names. */
export const FEAST = 'holiday';
/** With what the rules of ages begin. */
export const AGE = 'age';
/** With what those of clock times begin. */
const HOUR = 'clock.';

/** "No fewer than five", "nobody other than the mayor": so many, and him. */
export function isNoLess(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at + 2) & COMPARISON) !== 0;
}

/** "Nobody", "no trains". */
export function isNobody(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return from < to && (words.bits[from] & NOT) !== 0 && !isNoLess(words, from);
}

function startsWithDeterminer({ tokens, vocabulary }: SentenceWords, at: number): boolean {
  return (vocabulary.bits[tokens.word[at]] & DETERMINER) !== 0;
}

/** The "to" of "up to", "right up to". */
export function isUpTo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return at > 0 && (bits[at] & TO) !== 0 && (bits[at - 1] & PARTICLE) !== 0 && classes.jointLead[word[at - 1]] !== 0;
}

/** Values of the class `sequence`. */
const AFTER = 1,
  BEFORE = 2;

/** "But not before 3 May": a day on which it may be, and none that is given up. */
export function isNotBefore(
  {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { sequence },
    },
  }: SentenceWords,
  preposition: number,
): boolean {
  return preposition > 0 && sequence[word[preposition]] === BEFORE && (bits[preposition - 1] & (NOT | DETERMINER)) === NOT;
}

/** Value of the class `span`. */
export const IN = 2;

/** A time, the word before it, and where both stand. Indexes are tokens. */
export interface TimePlace {
  readonly words: SentenceWords;
  readonly time: TimeExpression;
  readonly at: number;
  readonly end: number;
  /** Where its clause begins. */
  readonly from: number;
  /** -1 = none. */
  readonly preposition: number;
  /** It dates the noun behind it. */
  readonly isModifier: boolean;
  /** It stands in the subject of what was not laid down. */
  readonly isSubject: boolean;
  readonly isPast: boolean;
  /** Its subject did what the verb tells. */
  readonly isDeed: boolean;
  /** Where its verb ends. */
  readonly verb: number;
}

/** "Three weeks | longer than planned": by how much; "three weeks rather than four" is how long. */
function isDifference(words: SentenceWords, end: number): boolean {
  const next = hintsAt(words, end);
  return (next & COMPARISON) !== 0 || ((hintsAt(words, end + 1) & COMPARISON) !== 0 && !(next & REPLACING));
}

/** "Ended it on 90 days' | notice": how long the notice is; "held a minute's silence" is how long that was. */
function isOwner({ words, time, end, preposition }: TimePlace): boolean {
  return preposition >= 0 && words.tokens.kind[end] !== NEWLINE && /^['\u2019]s? /.test(words.tokens.text.slice(time.end, time.end + 3));
}

/** The part of a time. */
export function roleOf(place: TimePlace): TimeRole {
  const { words, time, at, end, from, preposition, isModifier } = place;
  if (time.type === 'SET' || isOfHours(place)) return 'habit';
  if (isNameOfDay(place) || isOfShare(place) || isCompared(words, at, from, preposition)) return 'argument';
  if (time.type === 'DURATION')
    return isOwner(place) ||
      isOffset(place) ||
      isOfSequence(words, preposition, from) ||
      isDifference(words, end) ||
      isRankedIn(place) ||
      isRate(place) ||
      isMeasure(place)
      ? 'argument'
      : 'length';
  if (!time.when || isCountedIn(place)) return 'argument';
  if (preposition < 0 || isModifier) return 'at';
  if (endsWithHappening(words, preposition, from)) return 'until';
  if (beginsWithHappening(words, preposition, from)) return 'since';
  if (isPurpose(place) || isOfThing(place) || isTimeOfLast(place)) return 'argument';
  return boundOf(place) ?? (isTimeOfNoun(place) ? 'argument' : 'at');
}

/** "On 14 April (Good Friday)": the name in brackets is that of the time before them, but not of "two weeks (Easter)". */
function isNameOfDay({ words: { tokens, times, timeAt }, time, at, end }: TimePlace): boolean {
  const isNamed = time.rule.startsWith(HOLIDAY) && signAt(tokens, at - 1) === OPEN_PAREN && signAt(tokens, end) === CLOSE_PAREN;
  return isNamed && (times[timeAt[at - 2] - 1] as TimeExpression | undefined)?.type === 'DATE';
}

/** Characters between two times of the hours of a week, at most: ", from "; and times on either side of one. */
const HOURS_APART = 7,
  HOURS_BESIDE = 4;

/** "Is open Monday to Friday, 8 am to 6 pm": in each week; not "this week". */
function isOfHours({ words, time, at, verb, isPast }: TimePlace): boolean {
  const {
    tokens: { word },
    times,
    timeAt,
    vocabulary: {
      classes: { openState },
    },
  } = words;
  if (isPast || openState[word[verb]] + openState[word[verb - 1]] === 0) return false;
  const own = timeAt[at] - 1;
  let first = own,
    last = own;
  while (first > Math.max(0, own - HOURS_BESIDE) && times[first].start - times[first - 1].end <= HOURS_APART) first--;
  while (last < Math.min(times.length - 1, own + HOURS_BESIDE) && times[last + 1].start - times[last].end <= HOURS_APART) last++;
  const run = times.slice(first, last + 1),
    isDays = ({ type, range, text }: TimeExpression): boolean => type === 'DATE' && range !== undefined && !/\d/.test(text);
  return (
    // "Until 30 March" is its own.
    (time.type === 'TIME' || isDays(time)) &&
    run.some(isDays) &&
    run.filter(({ type }) => type === 'TIME').length > 1 &&
    run.every(({ when }) => when?.precision !== 'week') &&
    !(words.bits[verb - 2] & (WILL | BE))
  );
}

/** "Up 4% from a year earlier", "up 4% on last year": what a share is counted from. */
function isOfShare({ words, time, end, from, preposition }: TimePlace): boolean {
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

/** "Sentenced to four years": how much, and not how long that took. */
function isMeasure({ words, at, preposition }: TimePlace): boolean {
  const { bits, timeAt, times } = words,
    before = preposition - 1;
  if (preposition !== at - 1 || !(bits[preposition] & TO) || isUpTo(words, preposition)) return false;
  // "From two to three years", "for close to four hours".
  return timeAt[before] === 0 ? !(bits[before - 1] & PREPOSITION) : times[timeAt[before] - 1].type !== 'DURATION';
}

/** "Carries 40,000 people | a day": so many in each; not "gave 12 workers | a day". */
function isRate({ words, at, preposition, verb }: TimePlace): boolean {
  const {
      tokens: { kind, word },
      vocabulary: { hints, classes, base },
    } = words,
    isOne = (hints[word[at]] & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE);
  if (!isOne || preposition >= 0 || kind[at - 2] !== NUMBER || !isPlural(words, at - 1)) return false;
  return classes.grants[base[word[verb - 1]]] === 0 || !isRoleAt(words, at - 1);
}

/** "Its first loss in a decade", "the worst storm in 50 years": among how much it is so. */
function isRankedIn({ words, preposition, verb }: TimePlace): boolean {
  return preposition > verb && words.vocabulary.classes.span[words.tokens.word[preposition]] === IN && isCounted(words, preposition, verb - 1);
}

/** "Two hours later", counted from nothing that was told; not "for two hours late | on Friday". */
function isOffset({ words, end, preposition }: TimePlace): boolean {
  const {
      tokens: { length, word },
      vocabulary: { hints, classes },
    } = words,
    isWhen = end >= length || (preposition >= 0 && classes.span[word[preposition]] !== 0 && classes.overdue[word[end]] !== 0);
  return (((isWhen ? 0 : hintsAt(words, end)) | hints[word[end - 1]]) & OFFSET) !== 0;
}

/** "For the second time this month": in which it is counted; "for the second time last night" is when it was. */
function isCountedIn({ words, time: { when }, at, from, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  if (when && (when.precision === 'day' || isFiner(when.precision, 'day'))) return false;
  return preposition < 0 && at - 2 > from && (hintsAt(words, at - 1) & OCCASION) !== 0 && vocabulary.classes.ordinal[tokens.word[at - 2]] !== 0;
}

/** "Stopped for the night": how long it is to be. */
function isPurpose({ words, time, end, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  return (
    vocabulary.classes.purpose[tokens.word[preposition]] !== 0 &&
    startsWithDeterminer(words, preposition + 1) &&
    time.when?.precision === 'part' &&
    end - preposition < 4
  );
}

/** "The mail from Friday bounced", "found a letter from May": of which day it was. */
function isOfThing({ words, from, preposition, isSubject, isPast }: TimePlace): boolean {
  const isWritten = preposition > from && words.vocabulary.classes.writing[words.tokens.word[preposition - 1]] === WRITING;
  if (isWritten && hintsAt(words, preposition) & ORIGIN && !(hintsAt(words, preposition - 2) & OWNER)) return true;
  if (!isSubject || !isPast || preposition <= from || words.bits[preposition - 1] & HAPPENING || isBreak(words, preposition - 1)) return false;
  return (words.vocabulary.hints[words.tokens.word[preposition]] & (ORIGIN | PAIR)) !== 0;
}

/** Rules of "the rest of 1940" begin with it. */
const REST = 'rest.of';

/** Where it begins, ends, or is moved to or from; absent: none of these. */
function boundOf(place: TimePlace): TimeRole | undefined {
  const { words, time, at, preposition } = place;
  const b = words.bits[preposition],
    hint = words.vocabulary.hints[words.tokens.word[preposition]];
  if (hint & ORIGIN) return 'origin';
  // "Up to Friday", "up to and including Friday".
  if (isUpTo(words, preposition + 1)) return 'until';
  if (hint & PAIR) return 'since';
  if (isUntilThen(place, b) || isUntilClause(place, b)) return 'argument';
  // "Through the night", "through the 1980s": all the while.
  if (b & UNTIL && b & PARTICLE && startsWithDeterminer(words, at) && time.mod === undefined) return 'at';
  if (b & UNTIL) return isSoonest(place) ? 'at' : 'until';
  // "Will be held on Thursday, starting at two": when it begins is when it is.
  if (b & SINCE && b & PROGRESSIVE && time.type === 'TIME') return 'at';
  if (b & SINCE) return isTimeBefore(place) ? 'argument' : 'since';
  if (isAfterYear(place)) return 'since';
  // "Was shut for the rest of 1940": how long, and no plan.
  if (hint & TARGET && time.rule.startsWith(REST)) return 'at';
  return hint & TARGET || isOccasion(words, preposition) ? 'target' : undefined;
}

/** "After 1931", "after the 1930s", "after May 1931": later, nobody says when. */
function isAfterYear({
  words: {
    tokens: { word, kind },
    vocabulary: { classes },
  },
  time: { when },
  end,
  preposition,
}: TimePlace): boolean {
  return classes.sequence[word[preposition]] === AFTER && when !== undefined && isFiner('week', when.precision) && kind[end - 1] === NUMBER;
}

/** "Until after 4 July", "pushed to after Easter": when, nobody says. */
function isUntilThen({ words, from, preposition }: TimePlace, b: number): boolean {
  const isAfter = b & SINCE || (b & SUBORDINATOR && hintsAt(words, preposition) & SEQUEL);
  return isAfter !== 0 && preposition > from && (words.bits[preposition - 1] & (UNTIL | TO)) !== 0;
}

/** "Until the quarter is closed": what the clause behind it tells of. */
function isUntilClause({ words, at, end }: TimePlace, b: number): boolean {
  return (b & (UNTIL | SUBORDINATOR)) !== 0 && startsWithDeterminer(words, at) && end < words.tokens.length && (words.bits[end] & (BE | HAVE)) !== 0;
}

/** "No earlier than 3 May", "but not before 3 May": on that day, or later. */
function isSoonest({ words, from, preposition }: TimePlace): boolean {
  if (preposition <= from) return false;
  return words.vocabulary.classes.soonest[words.tokens.word[preposition - 1]] !== 0 || isNotBefore(words, preposition);
}

/** "For the first time since March": when it was the time before; "is the first since 2029". */
function isTimeBefore({ words, from, preposition }: TimePlace): boolean {
  return preposition > 0 && ((hintsAt(words, preposition - 1) & OCCASION) !== 0 || isCounted(words, preposition, from));
}

/** "The highest since independence in 1992", "the worst since the flood of May": when that was with which it is compared. */
function isTimeOfLast({ words, from, preposition, verb }: TimePlace): boolean {
  const { bits, timeAt } = words;
  let at = preposition - 1;
  // "The first train since the flood left on Monday": past the verb.
  const low = verb <= preposition ? Math.max(from, verb - 1) : from;
  if (bits[preposition] & (TO | UNTIL)) return false;
  while (at > low && preposition - at < 6 && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & (PREPOSITION | SUBORDINATOR))) at--;
  return at < preposition - 1 && (bits[at] & SINCE) !== 0 && !(hintsAt(words, at) & ORIGIN) && isCounted(words, at, from);
}

/** "The minutes of 3 May": of a noun, and not when it was. */
function isTimeOfNoun({ words, time, from, preposition, isSubject, isDeed }: TimePlace): boolean {
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
