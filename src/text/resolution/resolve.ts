// What was said + where the text stands → a TIMEX3 value. One expression at a time, in text order.
import { placeOfAge } from './ages.js';
import { placeOfPlay } from './match-minutes.js';
import { INSTEAD_OF, meaningLike, MOVED_TO, PART_CODES, UNIT, type Meaning } from '../rules/meaning.js';
import type { TimexType } from '../expression.js';
import { civilFromDays, weekdayFromDays } from '../../time/index.js';
import { addedBy, clockMinutes, clockValue, hasClock, shiftClock } from './clock-time.js';
import { atMinute, type Context, type Place } from './context.js';
import { findPlace, type Cue, type Found } from './find-place.js';
import { amountOf, lengthValue, setValue } from './lengths.js';
import { inHalfOfDay, inWakingHalf } from './half-of-day.js';
import { beforeWriting, endsEvening, opensDay, rollOver } from './past-midnight.js';
import { isFarStory, storyBase } from './story-base.js';
import { monthsIn, placeOf, placeValue, stepPlace } from './value.js';
import { NIGHT_PART, SMALL_HOURS } from './parts-of-day.js';
import { referencePlace } from './day-of-month.js';

/** Why a time is what it is: a key of the locale's reasons. */
export type How = 'stated' | 'past' | 'ahead' | 'story' | 'step' | 'storyStep' | 'carried' | 'today' | 'report';

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** The calendar place, where one is known; later expressions count from it. */
  readonly place?: Place | undefined;
  readonly how?: How | undefined;
  /** Counted from a time that was told less finely. */
  readonly isRough?: boolean | undefined;
  /** Day that it was counted from. */
  readonly from?: number | undefined;
  /** Direction in which a partial date was completed; part of the rule's id. */
  readonly turn?: 'past' | 'ahead' | 'story' | undefined;
}

/** Tokens within which "a year ago" still belongs to the quarter that was told. */
const QUARTER_REACH = 200;

/** Four digits so near the year of writing are a year after all. */
const NEAR_YEARS = 100;

/** Resolves one expression; undefined where its numbers name no date. Changes nothing. */
export function resolve(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  if (m.ref !== undefined) return { type: m.type ?? 'DATE', value: m.ref };
  if (
    m.maybeYear !== undefined &&
    m.hourMinute !== undefined &&
    !(m.maybeYear === 2 && context.saysFourDigits) &&
    Math.abs(m.hourMinute - (context.civil?.year ?? 2000)) < NEAR_YEARS
  )
    return m.bareHour === undefined ? resolve({ year: m.hourMinute }, context, cue) : undefined;
  if (m.sameClock !== undefined) return resolve(atSameClock(m, context, cue), context, cue);
  // "A day, seven days": no length is told twice in one unit.
  if (m.n2 !== undefined && (m.unit2 ?? 0) >= (m.unit ?? 0)) return undefined;
  if (m.every !== undefined) return { type: 'SET', value: setValue(m) };
  if (m.age !== undefined) {
    const place = placeOfAge(m, context.birth);
    // "On 5 June, at the age of 67": the day, in the year in which they were so old.
    if (m.month !== undefined)
      return resolve(meaningLike(m, { age: undefined, n: undefined, mod: undefined, year: place && civilFromDays(place.days).year }), context, cue);
    return place && { type: 'DATE', value: placeValue(place), place, how: 'storyStep', from: context.birth?.days };
  }
  if (m.play !== undefined) {
    const played = placeOfPlay(m, context);
    return played && { type: played.place.minute === undefined ? 'DATE' : 'TIME', ...played, how: 'storyStep', from: played.place.days };
  }
  if (m.ago !== undefined) return resolveStep(m, context, cue);
  if (m.length !== undefined) return { type: m.type ?? 'DURATION', value: lengthValue(m) };
  const found = findPlace(m, context, cue);
  if (found === undefined) return undefined;
  const withClock = hasClock(m);
  if (
    m.bareHour !== undefined &&
    !(m.bareHour === MOVED_TO && m.minute !== undefined) &&
    !namesDay(m) &&
    !(m.hourMinute === undefined
      ? !cue.isMeasured?.() && (isHourHeard(context, cue) || (m.bareHour === OF_DAY && isOfDay(context, cue)))
      : context.saysFourDigits)
  )
    return undefined;
  let value = found.open ?? (found.place ? placeValue(found.place) : '');
  let { place } = found;
  if (withClock) {
    const isCarried = found.how === 'carried' || found.how === 'today';
    const heard =
      m.bareHour === INSTEAD_OF || (m.bareHour === MOVED_TO && context.near?.minute !== undefined && cue.isSameSentence(context.nearAt))
        ? inHalfOfOther(m, context)
        : (isCarried || (m.from === 1 && place?.unit === UNIT.day)) &&
            (place?.days === context.clockDay || (context.nearMinute !== undefined && place?.days === context.near?.days))
          ? inHalfOfDay(m, context, place?.days, cue)
          : inWakingHalf(m, context, place, cue);
    const clock = clockValue(heard);
    const minutes = clockMinutes(heard);
    if (clock === undefined || minutes === undefined) return undefined;
    // "Tonight at two", "1:30 last night": behind the midnight of the night that is named by its evening.
    if (place && !isCarried && m.part === NIGHT_PART && minutes < SMALL_HOURS) place = atMinute(place, place.days + 1);
    if (place && isCarried) place = beforeWriting(rollOver(place, minutes, context, heard, cue), minutes, context, cue);
    if (place && minutes === 1440 && isCarried) {
      // Midnight without a day of its own begins the next day, or, told as past on the day of writing, that day; "left at 9 pm, and it sank before midnight" ends its evening.
      const toward = cue.toward();
      const isToCome =
        !opensDay(m, context) &&
        (endsEvening(place.days, context, cue) || context.reference === undefined || place.days < context.reference || toward > 0 || toward === -0.5);
      place = atMinute(place, place.days + (isToCome ? 1 : 0));
      value = `${placeValue(place)}T00:00`;
    } else value = `${place ? placeValue(place) : value}${minutes === 1440 && m.mod === 'AFTER' ? 'T00:00' : clock}`;
    if (place) place = atMinute(place, place.days, minutes === 1440 && isCarried ? 0 : minutes);
  } else if (m.part !== undefined) value += `T${PART_CODES[m.part] ?? 'MO'}`;
  const { how, from, turn, isRough } = found;
  return { type: m.type ?? (withClock || m.part !== undefined ? 'TIME' : 'DATE'), value, place, how, from, turn, isRough };
}

/** Tokens within which a clock time that was told is that of "the same time". */
const CLOCK_REACH = 60;

/** "Moved from noon on Monday to Friday at the same time": the clock told last, in the same sentence or shortly before. */
function atSameClock(m: Meaning, { near, nearAt, token }: Context, cue: Cue): Meaning {
  const minutes = cue.isSameSentence(nearAt) || token - nearAt < CLOCK_REACH ? near?.minute : undefined;
  return meaningLike(m, {
    sameClock: undefined,
    ...(minutes !== undefined && { hour: Math.floor(minutes / 60) % 12 || 12, minute: minutes % 60, meridiem: minutes < 720 ? 1 : 2 }),
  });
}

/** "Three days ago", "two weeks later", "twenty minutes later". */
function resolveStep(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  const unit = m.unit ?? UNIT.day,
    direction = m.ago ?? -1;
  const amount = amountOf(m);
  // TIDES: "MA66", "GA4.5", "KA12": no calendar reaches so far.
  if (amount !== undefined && (m.big !== undefined || (unit === UNIT.year && amount >= DEEP && direction < 0)))
    return { type: 'DATE', value: direction < 0 ? deepValue(amount) : 'FUTURE_REF' };
  const inner: Found | undefined = m.of && findPlace(m.of, context, cue);
  // In reports "a year earlier" compares with the day of writing; in stories with what was told.
  const isComparison = direction < 0 && context.mode === 'news' && unit >= UNIT.year && context.reference !== undefined && !isFarStory(context);
  const story = m.from === 1 && inner === undefined && !isComparison;
  // "Was due at 08:00, and twenty minutes before that it broke": before what the sentence told last.
  const { minute: clockMinute, days: clockDay } =
    context.near?.minute !== undefined && cue.isSameSentence(context.nearAt)
      ? context.near
      : { minute: context.clockMinute, days: context.clockMinute === undefined ? context.day : context.clockDay };
  const last = unit < UNIT.day && clockDay !== undefined ? { days: clockDay, unit: UNIT.day } : storyBase(context, cue, unit);
  // "Announced today. The fair, held on 5 May, was repeated two weeks later", told as past: not after today.
  const isOver = direction > 0 && unit >= UNIT.day && last !== undefined && last.days === context.reference && cue.toward() <= 0;
  const told = !isOver ? last : context.near !== undefined && context.near.days < last.days && context.near.unit <= unit ? context.near : undefined;
  // "Is closed from Friday to Tuesday. The car park shuts two days before that": before it begins.
  const begin = direction < 0 && told === context.near ? context.nearBegin : undefined;
  const base =
    inner && (inner.place !== undefined || m.of?.step !== 0)
      ? inner.place
      : ((story ? (begin ?? told) : undefined) ?? referencePlace(context, unit, cue));
  if (amount === undefined)
    return m.from === 1 && context.mode === 'news'
      ? { type: 'DURATION', value: lengthValue(m) }
      : { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // "Two years later", where nothing was told that it could count from.
  if (base === undefined || (story && direction > 0 && told === undefined)) return { type: 'DURATION', value: lengthValue(m) };
  const how = story || inner ? 'storyStep' : 'step';
  const apposed = m.apposed === undefined ? undefined : apposedTo(unit, amount, m.mod === undefined ? 0 : 1, context);
  if (apposed !== undefined) return { type: 'DATE', value: placeValue(apposed), place: apposed, how, from: context.beforeNear?.days };
  if (unit < UNIT.day) {
    const minute = story ? clockMinute : inner && m.of ? clockMinutes(m.of) : context.minute;
    // "A second ago": who writes tells no seconds.
    const steps = how === 'step' && unit === UNIT.second && amount < 60 ? 0 : direction * (amount + addedBy(m, unit));
    const moved = base.unit !== UNIT.day || minute === undefined ? undefined : shiftClock(base.days, minute, steps, unit);
    if (moved === undefined) return { type: 'DURATION', value: lengthValue(m) };
    return { type: 'TIME', value: moved.value, place: moved.place, how, from: base.days };
  }
  const { quarter } = context;
  if (
    direction < 0 &&
    amount === 1 &&
    unit === UNIT.year &&
    !inner &&
    quarter &&
    !(context.near?.unit === UNIT.month && cue.isSameSentence(context.nearAt)) &&
    context.token - context.quarterToken < QUARTER_REACH
  ) {
    const place = stepPlace(quarter.days, UNIT.quarter, -4);
    return { type: 'DATE', value: placeValue(place), place: { days: place.days, unit: UNIT.year }, how: 'report' };
  }
  if (how === 'storyStep' && base.unit > unit) return { ...roughStep(base, unit, direction * amount), how, from: base.days };
  if (m.working !== undefined && unit === UNIT.day && base.unit === UNIT.day) {
    const place: Place = { days: workingDay(base.days, direction * amount), unit };
    return { type: 'DATE', value: placeValue(place), place, how, from: base.days };
  }
  // "A year and a half ago" is told in months, "half a century ago" in years.
  const finer = Number.isInteger(amount) || unit < UNIT.year ? unit : unit === UNIT.year ? UNIT.month : UNIT.year;
  const steps = finer === unit ? amount : (amount * (monthsIn(unit) ?? 1)) / (monthsIn(finer) ?? 1);
  let place = stepPlace(base.days, finer, direction * steps);
  if ((story || inner !== undefined) && base.unit === UNIT.day && monthsIn(unit) === undefined) {
    place = { days: base.days + Math.round(direction * amount * (unit === UNIT.week ? 7 : unit === UNIT.fortnight ? 14 : 1)), unit: UNIT.day };
  }
  // "Two weeks ago Monday".
  if (m.weekday !== undefined && place.unit === UNIT.week) place = { days: place.days + m.weekday - 1, unit: UNIT.day };
  const months = monthsIn(unit);
  // "25 years ago today": the same day of the month; "26 years ago this week": the week about it.
  if ((m.of?.step ?? m.of?.weekday ?? m.of?.toward) !== undefined && base.unit < unit && months !== undefined) {
    // "A year ago this week": the week of that day.
    const day = m.of?.step === 0 && context.reference !== undefined ? context.reference : base.days;
    place = placeOf(stepPlace(day, UNIT.month, direction * amount * months).days + civilFromDays(day).day - 1, base.unit);
  }
  // "Begun in 1436 and finished a decade later": the year is known.
  if (story && unit === UNIT.decade && base.unit <= UNIT.year) place = stepPlace(base.days, UNIT.year, direction * amount * 10);
  return { type: 'DATE', value: placeValue(place), place, how, from: base.days };
}

/** "It closed in 1952; on 14 May 2000, almost 48 years later, it opened again": that day, where it lies so far behind what was told before it. */
function apposedTo(unit: number, amount: number, slack: number, { near, beforeNear }: Context): Place | undefined {
  if (near === undefined || beforeNear === undefined || near.unit > unit) return undefined;
  const place = placeOf(near.days, unit),
    led = (steps: number): number => stepPlace(beforeNear.days, unit, steps).days;
  return place.days >= led(amount - slack) && place.days <= led(amount + slack) && place.days > placeOf(beforeNear.days, unit).days
    ? place
    : undefined;
}

/** So many years ago the day of writing does not matter any more. */
const DEEP = 5000;

function deepValue(years: number): string {
  const [prefix, size] = years >= 1e9 ? ['GA', 1e9] : years >= 1e6 ? ['MA', 1e6] : ['KA', 1e3];
  return prefix + String(years / size);
}

/** Whether a bare number may be an hour: a clock time was told before, in the story or in the same sentence, or the text is full of them. */
function isHourHeard({ isEntry, clockMinute, heardMinute, chat, near, nearAt }: Context, cue: Cue): boolean {
  return isEntry || (clockMinute ?? heardMinute) !== undefined || chat !== undefined || (near?.minute !== undefined && cue.isSameSentence(nearAt));
}

/** Value of `bareHour` behind "at". */
const OF_DAY = 2;

/** "At noon instead of eleven", "from 3 pm to 1.30": the hour of the other slot, in the half of the day that brings it nearest to the other. */
function inHalfOfOther(m: Meaning, { near }: Context): Meaning {
  const way = (meridiem: number): number => Math.abs((clockMinutes(m, meridiem) ?? 0) - (near?.minute ?? 0));
  return meaningLike(m, { meridiem: way(1) <= way(2) ? 1 : 2 });
}

/** "On Saturday the fair opened at ten": the day of its sentence makes an hour of the number. */
function isOfDay({ near, nearAt }: Context, cue: Cue): boolean {
  return near !== undefined && near.unit === UNIT.day && near.minute === undefined && cue.isSameSentence(nearAt);
}

/** "At nine on 1 May": the day makes an hour of the number. */
function namesDay({ day, weekday, first, holiday, step }: Meaning): boolean {
  return (day ?? weekday ?? first ?? holiday ?? step) !== undefined;
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
  const days =
    months === undefined
      ? middle + Math.round(steps * (unit === UNIT.week ? 7 : unit === UNIT.fortnight ? 14 : 1))
      : stepPlace(middle, UNIT.month, Math.round(steps * months)).days;
  const place = placeOf(days, base.unit);
  return { type: 'DATE', value: placeValue(place), place, isRough: true };
}
