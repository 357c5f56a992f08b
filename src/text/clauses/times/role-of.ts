// What part a time plays for its verb: when it happens, its end, its begin, a slot, or no time of it at all.
import { isFiner } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import { hintsAt } from '../../words/sentence-words.js';
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

/** "For the second time this month": in which it is counted; "for the second time last night" is when it was. */
function isCountedIn({ words, time: { when }, at, from, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  if (when && (when.precision === 'day' || isFiner(when.precision, 'day'))) return false;
  return preposition < 0 && at - 2 > from && (hintsAt(words, at - 1) & OCCASION) !== 0 && vocabulary.classes.ordinal[tokens.word[at - 2]] !== 0;
}
