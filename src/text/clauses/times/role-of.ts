// What part a time plays for its verb: when it happens, its end, its begin, a slot, or no time of it at all.
import { isFiner } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { NUMBER, numberAt } from '../../tokens/tokens.js';
import { hintsAt, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { BE, OCCASION, WILL } from '../../words/vocabulary.js';
import { isCompared } from './comparisons.js';
import { isLengthOfNoun } from './lengths-of-nouns.js';
import { beginsWithHappening, endsWithHappening } from './nouns-before-times.js';
import { boundOf } from './time-bounds.js';
import type { TimePlace, TimeRole } from './time-place.js';
import { isNameOfDay, isOfShare, isOfThing, isPurpose, isTimeOfLast, isTimeOfNoun, isTopic } from './times-of-nouns.js';

/** The part of a time. */
export function roleOf(place: TimePlace): TimeRole {
  const { words, time, at, from, preposition, isModifier } = place;
  if (time.type === 'SET' || isOfHours(place)) return 'habit';
  if (isNameOfDay(place) || isOfShare(place) || isCompared(words, at, from, preposition) || isTopic(place)) return 'argument';
  if (time.type === 'DURATION') return isLengthOfNoun(place) ? 'argument' : 'length';
  if (!time.when || isCountedIn(place)) return 'argument';
  if (preposition < 0 || isModifier) return 'at';
  if (endsWithHappening(words, preposition, from)) return 'until';
  if (beginsWithHappening(words, preposition, from)) return 'since';
  if (isPurpose(place) || isOfThing(place) || isTimeOfLast(place)) return 'argument';
  return boundOf(place) ?? (isTimeOfNoun(place) ? 'argument' : 'at');
}

/** Characters between two times of the hours of a week, at most: ", from ", " 9–18 and "; and times on either side of one. */
const HOURS_APART = 11,
  HOURS_BESIDE = 4;

/** "Is open Monday to Friday, 8 am to 6 pm", "opening hours change on 1 April: Monday to Friday 9–18, Saturday 10–14": in each week; not "this week". */
function isOfHours({ words, time, at, from, verb, isPast }: TimePlace): boolean {
  const { times, timeAt } = words;
  if (isPast || !tellsHours(words, from, verb)) return false;
  const own = timeAt[at] - 1;
  let first = own,
    last = own;
  while (first > Math.max(0, own - HOURS_BESIDE) && times[first].start - times[first - 1].end <= HOURS_APART) first--;
  while (last < Math.min(times.length - 1, own + HOURS_BESIDE) && times[last + 1].start - times[last].end <= HOURS_APART) last++;
  const run = times.slice(first, last + 1),
    isDay = ({ type, text }: TimeExpression): boolean => type === 'DATE' && !/\d/.test(text),
    isDays = (some: TimeExpression): boolean => isDay(some) && some.range !== undefined,
    hasBareHours = isBareHours(words, endOfDays(words, at));
  return (
    // "Until 30 March" is its own.
    (time.type === 'TIME' || isDays(time) || (isDay(time) && hasBareHours)) &&
    run.some(isDays) &&
    (hasBareHours || run.filter(({ type }) => type === 'TIME').length > 1) &&
    run.every(({ when }) => when?.precision !== 'week') &&
    !(words.bits[verb - 2] & (WILL | BE))
  );
}

/** "Is open", "our opening hours change". */
function tellsHours({ tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - HOURS_BEFORE); at <= verb; at++) if (classes.openState[word[at]] !== 0) return true;
  return false;
}

const HOURS_OF_DAY = 24;

/** Tokens within which a word that tells of hours stands before the end of its verb. */
const HOURS_BEFORE = 3;

/** Behind "Saturday", "Monday to Friday". */
function endOfDays(words: SentenceWords, at: number): number {
  const end = timeEnd(words, at);
  return words.times[words.timeAt[at] - 1].range !== undefined && words.timeAt[end + 1] !== 0 ? timeEnd(words, end + 1) : end;
}

/** "Saturday | 10–14". */
function isBareHours({ tokens }: SentenceWords, at: number): boolean {
  const { kind } = tokens;
  return kind[at] === NUMBER && kind[at + 2] === NUMBER && isDash(signAt(tokens, at + 1)) && numberAt(tokens, at + 2) <= HOURS_OF_DAY;
}

/** "For the second time this month": in which it is counted; "for the second time last night" is when it was. */
function isCountedIn({ words, time: { when }, at, from, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  if (when && (when.precision === 'day' || isFiner(when.precision, 'day'))) return false;
  return preposition < 0 && at - 2 > from && (hintsAt(words, at - 1) & OCCASION) !== 0 && vocabulary.classes.ordinal[tokens.word[at - 2]] !== 0;
}
