// Steps in time: "three days ago", "two weeks later", "a year before that".
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { addMonths, weekdayFromDays } from '../../../time/index.js';
import { addedBy, clockMinutes, shiftClock } from '../clock/clock-time.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { findPlace } from '../find-place.js';
import { amountOf, lengthValue } from './lengths.js';
import { ASIDE, BEFORE, LIMIT, QUOTED, SAYING } from '../../direction/telling.js';
import { isFarStory, referencePlace, STORY_REACH, storyBase } from '../story-base.js';
import { monthsIn, placeOf, placeValue, stepPlace } from '../value.js';
import type { Resolved } from '../resolve.js';

/** Tokens within which "a year ago" still belongs to the quarter that was told. */
const QUARTER_REACH = 200;

/** So many hours ago it was the day of writing, more likely than not. */
const SAME_DAY = 6;

/** So many years ago the day of writing does not matter any more. */
const DEEP = 5000;

/** A step whose length is known, and what it counts from. */
interface Step {
  readonly m: Meaning;
  readonly unit: number;
  /** 1 on, -1 back. */
  readonly direction: number;
  readonly amount: number;
  /** What is named with it: "two days before Easter". */
  readonly inner: Found | undefined;
  /** It counts from what was told, not from the writing. */
  readonly inStory: boolean;
  readonly base: Place;
  readonly how: 'step' | 'storyStep';
}

/** "Three days ago", "two weeks later", "twenty minutes later". */
export function resolveStep(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  const unit = m.unit ?? UNIT.day,
    direction = m.ago ?? -1,
    amount = amountOf(m);
  if (amount === undefined) return openStep(m, direction, context);
  // No calendar reaches so far.
  if (m.big !== undefined || (unit === UNIT.year && amount >= DEEP && direction < 0))
    return { type: 'DATE', value: direction < 0 ? deepValue(amount) : 'FUTURE_REF' };
  const inner = m.of && findPlace(m.of, context, cue),
    inStory = m.from === 1 && inner === undefined && (m.exact !== undefined || !isComparison(direction, unit, context)),
    told = inStory ? toldBefore(unit, direction, context, cue) : undefined,
    base = inner && isNamed(inner, m) ? inner.place : (told ?? referencePlace(context, unit, cue));
  // "Two years later", where nothing was told that it could count from.
  if (base === undefined || (inStory && direction > 0 && told === undefined)) return { type: 'DURATION', value: lengthValue(m) };
  const apposed = apposedTo(m, unit, amount, context),
    how = inStory || inner ? 'storyStep' : 'step';
  if (apposed !== undefined) return { type: 'DATE', value: placeValue(apposed), place: apposed, how, from: context.beforeNear?.days };
  const step: Step = { m, unit, direction, amount, inner, inStory, base, how };
  return unit < UNIT.day ? byClock(step, context, cue) : (ofQuarter(step, context, cue) ?? byCalendar(step, context));
}

/** "Some years later", "days ago": nobody says by how much. */
function openStep(m: Meaning, direction: number, { mode }: Context): Resolved {
  if (m.from === 1 && mode === 'news') return { type: 'DURATION', value: lengthValue(m) };
  return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

/** In reports "a year earlier" compares with the day of writing; in stories with what was told. */
function isComparison(direction: number, unit: number, context: Context): boolean {
  return direction < 0 && unit >= UNIT.year && context.mode === 'news' && context.reference !== undefined && !isFarStory(context);
}

/** Whether the time named with it is what it counts from; "today" may be nobody's. */
function isNamed({ place }: Found, { of }: Meaning): boolean {
  return place !== undefined || of?.step !== 0;
}

/** Bits of which an end that was reached has the first alone. */
const REACHED = LIMIT | ASIDE | QUOTED | SAYING | BEFORE;

/** The clock and its day told last; "was due at 08:00, and twenty minutes before that it broke": before what the sentence told last; "confirmed the leak at 9:30. An hour later …": from the saying, where that is newer; "lasted until noon. An hour later …", "by nine there were sixty. …": from the end that was reached. */
function clockTold(
  { near, nearAt, nearTelling, clockMinute = Infinity, clockDay, day, token, gone }: Context,
  direction: number,
  cue: Cue,
): { readonly minute?: number | undefined; readonly days: number | undefined } {
  const isClose = near?.minute !== undefined && token - nearAt < STORY_REACH,
    isSaid = (nearTelling & (SAYING | ASIDE | QUOTED | LIMIT | BEFORE)) === SAYING,
    isReached = direction > 0 && near === gone && near?.days === clockDay && (near?.minute ?? 0) > clockMinute && (nearTelling & REACHED) === LIMIT;
  if (near?.minute !== undefined && ((isClose && (isSaid || isReached)) || cue.isSameSentence(nearAt))) return near;
  return clockMinute === Infinity ? { days: day } : { minute: clockMinute, days: clockDay };
}

/** The time told before that a step counts from. */
function toldBefore(unit: number, direction: number, context: Context, cue: Cue): Place | undefined {
  const { near, nearAt, nearBegin, reference = Infinity, planDay = -Infinity } = context,
    days = unit < UNIT.day ? clockTold(context, direction, cue).days : undefined;
  const last = days === undefined ? storyBase(context, cue, unit, false, direction >= 0) : { days, unit: UNIT.day };
  // "Will strike on the 25th. The ballot closed on Tuesday. A ban on overtime will start four days earlier": than what lies ahead.
  const isAhead = direction < 0 && unit >= UNIT.day && cue.toward() > 0 && last !== undefined && last.days <= reference && planDay > reference;
  if (isAhead) return { days: planDay, unit: UNIT.day };
  // "They met on Monday. The next meeting, which should have been on 14 October, will take place a week later": than the day to come that the sentence told.
  const isNext = direction > 0 && unit >= UNIT.day && cue.toward() > 0 && near?.unit === UNIT.day && near.days > reference;
  if (isNext && near.days > (last?.days ?? Infinity) && cue.isSameSentence(nearAt)) return near;
  // "Is closed from Friday to Tuesday. The car park shuts two days before that": before it begins.
  if (direction < 0 && last === near) return nearBegin ?? last;
  // "Announced today. The fair, held on 5 May, was repeated two weeks later", told as past: not after today.
  const isOver = direction > 0 && unit >= UNIT.day && last !== undefined && last.days === reference && cue.toward() <= 0;
  if (!isOver) return last;
  return near !== undefined && near.days < last.days && near.unit <= unit ? near : undefined;
}

/** Not quoted, nor told again in a history or beside another day: "wrote on 4 May that it had sunk an hour ago". */
function isOfWriting({ days }: Place, { isHistory, near, nearAt }: Context, cue: Cue): boolean {
  if (isHistory || (cue.telling() & QUOTED) !== 0) return false;
  return near === undefined || near.days === days || !cue.isSameSentence(nearAt);
}

/** "Twenty minutes later". */
function byClock({ m, unit, direction, amount, inner, inStory, base, how }: Step, context: Context, cue: Cue): Resolved {
  const named = inner && m.of ? clockMinutes(m.of) : context.minute,
    minute = inStory ? clockTold(context, direction, cue).minute : named;
  // "Left an hour ago", where nobody knows the hour of writing: that day.
  const isThatDay = how === 'step' && direction < 0 && (unit !== UNIT.hour || amount <= SAME_DAY) && isOfWriting(base, context, cue);
  if (base.unit === UNIT.day && minute === undefined && isThatDay)
    return { type: 'DATE', value: placeValue(base), place: base, how, from: base.days };
  if (base.unit !== UNIT.day || minute === undefined) return { type: 'DURATION', value: lengthValue(m) };
  // "A second ago": who writes tells no seconds.
  const isNow = how === 'step' && unit === UNIT.second && amount < 60;
  const { value, place } = shiftClock(base.days, minute, isNow ? 0 : direction * (amount + addedBy(m, unit)), unit);
  return { type: 'TIME', value, place, how, from: base.days };
}

/** "A year ago", told of a quarter: the same quarter of that year. */
function ofQuarter(
  { unit, direction, amount, inner }: Step,
  { quarter, quarterToken, near, nearAt, token }: Context,
  cue: Cue,
): Resolved | undefined {
  const isYearAgo = direction < 0 && amount === 1 && unit === UNIT.year && inner === undefined;
  if (!isYearAgo || !quarter || token - quarterToken >= QUARTER_REACH) return undefined;
  if (near?.unit === UNIT.month && cue.isSameSentence(nearAt)) return undefined;
  const place = stepPlace(quarter.days, UNIT.quarter, -4);
  return { type: 'DATE', value: placeValue(place), place: { days: place.days, unit: UNIT.year }, how: 'report' };
}

/** Steps of days and longer. */
function byCalendar(step: Step, context: Context): Resolved {
  const { m, unit, direction, amount, base, how } = step,
    from = base.days;
  if (how === 'storyStep' && base.unit > unit) return { ...roughStep(base, unit, direction * amount), how, from };
  const isWorking = m.working !== undefined && unit === UNIT.day && base.unit === UNIT.day,
    place: Place = isWorking ? { days: workingDay(from, direction * amount), unit } : steppedTo(step, context);
  return { type: 'DATE', value: placeValue(place), place, how, from };
}

/** The place to which a step leads. */
function steppedTo({ m, unit, direction, amount, inner, inStory, base }: Step, { reference }: Context): Place {
  // "Begun in 1436 and finished a decade later": the year is known.
  if (inStory && unit === UNIT.decade && base.unit <= UNIT.year) return stepPlace(base.days, UNIT.year, direction * amount * 10);
  const months = monthsIn(unit);
  // "25 years ago today", "exactly two years later": the same day of the month; "26 years ago this week": the week about it.
  if (months !== undefined && base.unit < unit && (m.exact ?? m.of?.step ?? m.of?.weekday ?? m.of?.toward) !== undefined) {
    // "A year ago this week": the week of that day.
    const day = m.of?.step === 0 && reference !== undefined ? reference : base.days;
    return placeOf(addMonths(day, Math.round(direction * amount * months)), base.unit);
  }
  if (months === undefined && base.unit === UNIT.day && (inStory || inner !== undefined))
    return { days: base.days + Math.round(direction * amount * daysIn(unit)), unit: UNIT.day };
  // "A year and a half ago" is told in months, "half a century ago" in years.
  const finer = unit === UNIT.year ? UNIT.month : UNIT.year,
    isWhole = Number.isInteger(amount) || unit < UNIT.year,
    place = isWhole
      ? stepPlace(base.days, unit, direction * amount)
      : stepPlace(base.days, finer, (direction * (amount * (months ?? 1))) / (monthsIn(finer) ?? 1));
  // "Two weeks ago Monday".
  return m.weekday !== undefined && place.unit === UNIT.week ? { days: place.days + m.weekday - 1, unit: UNIT.day } : place;
}

/** "It closed in 1952; on 14 May 2000, almost 48 years later, it opened again": that day, where it lies so far behind what was told before it. */
function apposedTo({ apposed, mod }: Meaning, unit: number, amount: number, { near, beforeNear }: Context): Place | undefined {
  if (apposed === undefined || near === undefined || beforeNear === undefined || near.unit > unit) return undefined;
  const slack = mod === undefined ? 0 : 1,
    place = placeOf(near.days, unit),
    led = (steps: number): number => stepPlace(beforeNear.days, unit, steps).days;
  const isThere = place.days >= led(amount - slack) && place.days <= led(amount + slack) && place.days > placeOf(beforeNear.days, unit).days;
  return isThere ? place : undefined;
}

/** TIDES: "MA66", "GA4.5", "KA12". */
function deepValue(years: number): string {
  if (years >= 1e9) return `GA${String(years / 1e9)}`;
  return years >= 1e6 ? `MA${String(years / 1e6)}` : `KA${String(years / 1e3)}`;
}

/** So many days on or back, Saturdays and Sundays left out. */
function workingDay(from: number, steps: number): number {
  // Five of them are a week; what is left is walked.
  const way = Math.sign(steps);
  let days = from + Math.trunc(steps / 5) * 7;
  for (let left = Math.abs(steps) % 5; left > 0;) if (weekdayFromDays((days += way)) < 6) left--;
  return days;
}

/** A step that is finer than the time it counts from: no more is known than which month or year it leads to, seen from its middle. */
function roughStep(base: Place, unit: number, steps: number): Pick<Resolved, 'type' | 'value' | 'place' | 'isRough'> {
  const months = monthsIn(unit),
    middle = (base.days + stepPlace(base.days, base.unit === UNIT.season ? UNIT.quarter : base.unit, 1).days) >> 1;
  const days = months === undefined ? middle + Math.round(steps * daysIn(unit)) : stepPlace(middle, UNIT.month, Math.round(steps * months)).days;
  const place = placeOf(days, base.unit);
  return { type: 'DATE', value: placeValue(place), place, isRough: true };
}

/** Days of a unit below the month. */
function daysIn(unit: number): number {
  if (unit === UNIT.week) return 7;
  return unit === UNIT.fortnight ? 14 : 1;
}
