// Which times of a clause say when it was: none of a noun, of no one year, of every day.
import { type Clause } from '../../clauses/clause.js';
import { isDayOfSecondNoun } from './second-times.js';
import { isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { HOLIDAY } from '../../expressions/found-expression.js';
import { AGE } from '../../clauses/times/time-place.js';
import { type AttachedTime } from '../../clauses/times/time-roles.js';
import { isFiner } from '../../../time/index.js';
import { isAfter } from '../../words/sequence-words.js';
import { SINCE, SUBORDINATOR } from '../../words/vocabulary.js';
import { PLAN, isActSense } from '../../words/verb-senses.js';

/** "Every year", and the characters of a calendar month. */
const YEARLY = 'P1Y',
  MONTH = 7;

/** The times of a clause that may tell when it was. */
export function timesToTell(words: SentenceWords, { verb, subject }: Clause, times: readonly AttachedTime[]): AttachedTime[] {
  const told = times.filter(
    (time) =>
      !time.isLabel &&
      !isOfObject(words, verb, time) &&
      !(time.role === 'habit' && time.time.when) &&
      // "Is expected after the summer": not in it.
      (time.role !== 'argument' || time.isReplaced || (verb.sense === PLAN && time.time.when !== undefined && !isAfter(words, time.preposition))),
  );
  // "The summer fair will be held on 3 June", "the May fair opened on Friday": its name.
  const own = told.find(({ place, role, preposition }) => place === 'after' || (place === 'front' && role === 'at' && preposition >= 0));
  for (let at = own ? told.length : 0; at-- > 0;) if (isCalledSo(words, verb.sense, told[at], own, subject)) told.splice(at, 1);
  // "At the age of 69, in 1950".
  if (told.length > 1 && told.some((time) => time.role === 'at' && !isAge(time) && hasYear(time)))
    for (let at = told.length; at-- > 0;) if (isAge(told[at])) told.splice(at, 1);
  if (told.some(isOnItsDay)) for (let at = told.length; at-- > 0;) if (isForHoliday(words, verb.sense, told[at])) told.splice(at, 1);
  for (let at = told.length - 1; at > 0; at--) if (isDayOfSecondNoun(words, told[at - 1], told[at])) told.splice(at, 1);
  const dates = times.some(isYearly) ? told.filter(hasYear) : told;
  return isDaily(times, dates) ? dates.filter((time) => !isHour(time)) : dates;
}

/** "Will check all transfers since 1 May": what is to be done has not begun, and the time is of what it is done to. */
function isOfObject({ bits }: SentenceWords, { mood, perfect }: Clause['verb'], { role, place, preposition }: AttachedTime): boolean {
  if (role !== 'since' || place !== 'after' || perfect || mood !== 'will') return false;
  return preposition >= 0 && (bits[preposition] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR);
}

/** Of another time, which is not finer, a month or a year names a plan that is moved; of one season everything is called. */
function isCalledSo(
  words: SentenceWords,
  sense: number,
  { place, preposition, from, to, time: { when } }: AttachedTime,
  own: AttachedTime | undefined,
  [first, end]: readonly [number, number],
): boolean {
  if (place !== 'subject' || preposition >= 0 || to >= end || isBreak(words, to)) return false;
  if (when?.precision === 'season') return true;
  const day = own?.time.when;
  return (
    when !== undefined &&
    day !== undefined &&
    own?.role === 'at' &&
    from === first + 1 &&
    !isActSense(sense) &&
    (when.precision === 'month' || when.precision === 'year') &&
    isFiner(day.precision, 'month') &&
    !(day.start >= when.start && day.end <= when.end)
  );
}

/** Behind the verb, and no holiday. */
function isOnItsDay({ place, role, time: { rule, when } }: AttachedTime): boolean {
  return place === 'after' && role === 'at' && when !== undefined && !rule.startsWith(HOLIDAY);
}

/** "Closes for Christmas on 20 December": what for. */
function isForHoliday(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  sense: number,
  { preposition, time: { rule } }: AttachedTime,
): boolean {
  return preposition >= 0 && sense !== PLAN && classes.purpose[word[preposition]] !== 0 && rule.startsWith(HOLIDAY);
}

function isAge({ time: { rule } }: AttachedTime): boolean {
  return rule.startsWith(AGE);
}

/** "Each year the gates close before 1 June", "due every year by 31 May": of no one year. */
function isYearly({ role, time: { value } }: AttachedTime): boolean {
  return role === 'habit' && value === YEARLY;
}

function hasYear({ time: { value, text } }: AttachedTime): boolean {
  return text.includes(value.slice(0, 4)) || value.length < MONTH;
}

/** Are its hours those of each day? */
function isDaily(times: readonly AttachedTime[], told: readonly AttachedTime[]): boolean {
  // "Shut daily from noon until 9 May", "meets at 8pm every Tuesday", but not "opens at 6 instead of 7 on weekdays".
  if (times.some(isOnDays) && !times.some(isFrame) && told.every(({ isReplaced }) => !isReplaced)) return true;
  // "Open from 10 am to 5 pm until 9 May".
  return told.some(isLastDay) && told.filter(isHour).length > 1;
}

/** "Until 6 am on Tuesday, and again each night | that week": a habit with a time of its own leaves the hours to what stands before it. */
function isFrame({ role, time: { type, when } }: AttachedTime): boolean {
  return role === 'habit' && type === 'DATE' && when?.precision === 'week';
}

/** "Every Tuesday", but not "every ten minutes". */
function isOnDays({ role, place, preposition, time: { value } }: AttachedTime): boolean {
  return role === 'habit' && (place !== 'subject' || preposition >= 0) && value[1] !== 'T';
}

function isLastDay({ role, time: { type, when } }: AttachedTime): boolean {
  return role === 'until' && type === 'DATE' && when?.precision === 'day';
}

/** An hour whose day another time or rule tells. */
function isHour({ time: { type, provenance } }: AttachedTime): boolean {
  return type === 'TIME' && provenance?.[0]?.basis !== 'stated';
}
