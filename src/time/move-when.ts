// A When moved by calendar steps: as precise, as sure and as long as it was.
import {
  civilFromDays,
  daysFromCivil,
  daysFromFloating,
  daysInMonth,
  floatingFromParts,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  partsFromFloating,
  weekdayFromDays,
} from './calendar.js';
import { addMonths, daysFromIsoWeek, isoWeekFromDays } from './calendar-steps.js';
import type { EdtfBound, EdtfDate } from './edtf.js';
import { instant } from './instant.js';
import { parseEdtf } from './parse-edtf.js';
import { partOfWhen } from './part-of-when.js';
import type { Precision } from './precision.js';
import { type TickStep, tickStep } from './tick-steps.js';
import { type When, whenWith } from './when.js';
import { whenFromParsed } from './when-from-edtf.js';

/** Steps of the clock, ms. */
const CLOCK_MS: Readonly<Partial<Record<TickStep['unit'], number>>> = {
  hour: MS_PER_HOUR,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
  millisecond: 1,
};

/** First code of each family of parts of a year, and how many make a year (EDTF level 2). */
const GROUPINGS = [
  [21, 4],
  [25, 4],
  [29, 4],
  [33, 4],
  [37, 3],
  [40, 2],
] as const;

/** The least step that a time of a precision can take: a day goes by days, a season by three months. */
export function stepOfPrecision(precision: Precision): TickStep {
  switch (precision) {
    case 'era':
    case 'millennium':
      return tickStep('year', 1000);
    case 'century':
      return tickStep('year', 100);
    case 'decade':
      return tickStep('year', 10);
    case 'half':
      return tickStep('month', 6);
    case 'season':
    case 'quarter':
      return tickStep('month', 3);
    case 'part':
      return tickStep('day', 1);
    default:
      return tickStep(precision, 1);
  }
}

/**
 * The same time, earlier or later by so many steps on the calendar and the clock of its zone; 31 January and a month is 28 February.
 * @param steps - Whole number; below 0 is earlier.
 * @param ends - Of an interval, both ends move unless one is named; open ends stay open.
 * @throws {RangeError} where it would end before it starts
 */
export function moveWhen(when: When, steps: number, step: TickStep = stepOfPrecision(when.precision), ends: 'both' | 'start' | 'end' = 'both'): When {
  const { start, end } = parseEdtf(when.edtf);
  const move = (bound: EdtfBound): EdtfBound => (typeof bound === 'string' ? bound : moved(bound, steps * step.count, step.unit));
  const { timeZone, duration } = when;
  const whole = whenWith(
    whenFromParsed(
      { start: ends === 'end' && end !== undefined ? start : move(start), ...(end !== undefined && { end: ends === 'start' ? end : move(end) }) },
      { ...(timeZone !== undefined && { timeZone }), ...(duration && { duration }) },
    ),
    when,
  );
  return when.part ? partOfWhen(whole, when.part) : whole;
}

/** Local: the zone says anew what offset there is. */
function moved({ offsetMs: _, ...date }: EdtfDate, count: number, unit: TickStep['unit']): EdtfDate {
  const clockMs = CLOCK_MS[unit];
  if (clockMs !== undefined && date.hour !== undefined) return movedOnClock(date, count * clockMs);
  if (unit === 'year') return movedByMonths(date, 12 * count);
  if (unit === 'month') return movedByMonths(date, count);
  return date.day == null && date.week === undefined ? date : onDay(date, dayOf(date) + count * (unit === 'week' ? 7 : 1));
}

function movedOnClock(date: EdtfDate, ms: number): EdtfDate {
  const { year, month, day } = civilFromDays(dayOf(date));
  const { hour = 0, minute = 0, second = 0, fraction } = date;
  const before = floatingFromParts(year, month, day, hour, minute, second, fraction === undefined ? 0 : Number(`.${fraction}`) * MS_PER_SECOND);
  const after = instant(before + ms);
  const parts = partsFromFloating(after);
  return {
    ...onDay(date, daysFromFloating(after)),
    hour: parts.hour,
    ...(date.minute !== undefined && { minute: parts.minute }),
    ...(date.second !== undefined && { second: parts.second }),
    ...(fraction !== undefined && { fraction: (parts.millisecond / MS_PER_SECOND).toFixed(Math.min(fraction.length, 9)).slice(2) }),
  };
}

function movedByMonths(date: EdtfDate, months: number): EdtfDate {
  const { year, month, day, week, maskedYearDigits = 0 } = date;
  const width = 10 ** maskedYearDigits;
  if (week !== undefined) return onDay(date, addMonths(dayOf(date), months));
  if (month == null) return { ...date, year: year + Math.round(months / 12 / width) * width };
  const [first, inYear] = month > 12 ? (GROUPINGS.findLast(([code]) => month >= code) ?? GROUPINGS[0]) : ([1, 12] as const);
  const index = year * inYear + month - first + Math.round((months * inYear) / 12);
  const to = { year: Math.floor(index / inYear), month: index - Math.floor(index / inYear) * inYear + first };
  return { ...date, ...to, ...(day != null && month <= 12 && { day: Math.min(day, daysInMonth(to.year, to.month)) }) };
}

/** Days since 1970-01-01 of a date that names a day or a week. */
function dayOf({ year, month, day, week, weekday }: EdtfDate): number {
  return week === undefined ? daysFromCivil(year, month ?? 1, day ?? 1) : daysFromIsoWeek(year, week, weekday ?? 1);
}

/** The date on another day, in the form that it has. */
function onDay(date: EdtfDate, days: number): EdtfDate {
  if (date.week === undefined) return { ...date, ...civilFromDays(days) };
  return { ...date, ...isoWeekFromDays(days), ...(date.weekday !== undefined && { weekday: weekdayFromDays(days) }) };
}
