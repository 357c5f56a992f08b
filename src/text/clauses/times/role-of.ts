// What part a time plays for its verb: when it happens, its end, its begin, a slot, or no time of it at all.
import { isFiner } from '../../../time/index.js';
import { hintsAt } from '../../words/sentence-words.js';
import { ADVERB, COORDINATOR, OCCASION, PREPOSITION } from '../../words/vocabulary.js';
import { isCompared } from './comparisons.js';
import { isLengthOfNoun } from './lengths-of-nouns.js';
import { beginsWithHappening, endsWithHappening } from './nouns-before-times.js';
import { isOfHours } from './opening-hours.js';
import { boundOf } from './time-bounds.js';
import type { TimePlace, TimeRole } from './time-place.js';
import { isAgeOfThing, isNameOfDay, isOfShare, isOfThing, isPurpose, isTimeOfLast, isTimeOfNoun, isTopic } from './times-of-nouns.js';

/** The part of a time. */
export function roleOf(place: TimePlace): TimeRole {
  const { words, time, at, from, preposition, isModifier } = place;
  if (time.type === 'SET' || isOfHours(place) || isFrameOfHabit(place)) return 'habit';
  if (isNameOfDay(place) || isOfShare(place) || isCompared(words, at, from, preposition) || isTopic(place)) return 'argument';
  if (time.type === 'DURATION') return isLengthOfNoun(place) ? 'argument' : 'length';
  if (!time.when || isCountedIn(place)) return 'argument';
  if (preposition < 0 || isModifier) return 'at';
  if (endsWithHappening(words, preposition, from)) return 'until';
  if (beginsWithHappening(words, preposition, from)) return 'since';
  if (isPurpose(place) || isAgeOfThing(place) || isOfThing(place) || isTimeOfLast(place)) return 'argument';
  return boundOf(place) ?? (isTimeOfNoun(place) ? 'argument' : 'at');
}

/** "For the second time this month": in which it is counted; "for the second time last night" is when it was. */
function isCountedIn({ words, time: { when }, at, from, preposition }: TimePlace): boolean {
  const { tokens, vocabulary } = words;
  if (when && (when.precision === 'day' || isFiner(when.precision, 'day'))) return false;
  return preposition < 0 && at - 2 > from && (hintsAt(words, at - 1) & OCCASION) !== 0 && vocabulary.classes.ordinal[tokens.word[at - 2]] !== 0;
}

/** "From Monday until Tuesday, and again each night | that week": in which it comes again, beside the time told before "and". */
function isFrameOfHabit({ words: { bits, times, timeAt }, at, from, preposition }: TimePlace): boolean {
  const habit = timeAt[at - 1];
  if (preposition >= 0 || habit === 0 || times[habit - 1].type !== 'SET') return false;
  let before = at - 1;
  while (before > from && (timeAt[before] === habit || (timeAt[before] === 0 && (bits[before] & (ADVERB | PREPOSITION)) !== 0))) before--;
  return before > from && (bits[before] & COORDINATOR) !== 0 && timeAt.subarray(from, before).some((time) => time !== 0);
}
