// The half-open extent that a parsed EDTF date commits to, in its zone or floating.
import { daysFromCivil, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import { daysFromIsoWeek } from './calendar-steps.js';
import type { EdtfDate } from './edtf.js';
import { PART_OF_DAY_HOURS } from './edtf.js';
import type { Extent, Instant } from './instant.js';
import type { Precision } from './precision.js';
import { instantFromFloating, startOfDay } from './zone.js';

/**
 * First month (0 = January) and number of months of the groupings 21–41: seasons (of the north, unless 29–32),
 * quarters, quadrimesters, halves. Seasons are meteorological; a season that starts in December ends in the next year.
 * @see ISO 8601-2:2019 §4.8, EDTF Level 2 "Sub-year groupings"
 */
const GROUPING_START = [2, 5, 8, 11, 2, 5, 8, 11, 8, 11, 2, 5, 0, 3, 6, 9, 0, 4, 8, 0, 6];
const groupingLength = (code: number) => (code < 37 ? 3 : code < 40 ? 4 : 6);

/** How finely an EDTF date states its time. Masked parts count as not stated. */
export function precisionOf(date: EdtfDate): Precision {
  if (date.fraction !== undefined) return 'millisecond';
  if (date.second !== undefined) return 'second';
  if (date.minute !== undefined) return 'minute';
  if (date.hour !== undefined) return 'hour';
  if (date.partOfDay) return 'part';
  if (date.maskedYearDigits) return date.maskedYearDigits === 1 ? 'decade' : date.maskedYearDigits === 2 ? 'century' : 'millennium';
  if (date.week !== undefined) return date.weekday === undefined ? 'week' : 'day';
  const { month, day } = date;
  if (month == null) return 'year';
  if (month > 12) return month < 33 ? 'season' : month < 37 ? 'quarter' : month < 40 ? 'season' : 'half';
  return day == null ? 'month' : 'day';
}

/**
 * The extent of an EDTF date. An offset in the date wins over `timeZone`; without both it is floating.
 * @throws {RangeError} for an unknown zone
 */
export function extentOfEdtfDate(date: EdtfDate, timeZone?: string): Extent {
  return date.hour === undefined ? extentOfDays(date, timeZone) : extentOfClock(date, timeZone);
}

function extentOfClock(date: EdtfDate, timeZone: string | undefined): Extent {
  const { hour = 0, minute, second, fraction } = date;
  const clock =
    hour * MS_PER_HOUR +
    (minute ?? 0) * MS_PER_MINUTE +
    (second ?? 0) * MS_PER_SECOND +
    (fraction === undefined ? 0 : Number(`.${fraction}`) * MS_PER_SECOND);
  const floating = (firstDay(date) * MS_PER_DAY + clock) as Instant;
  const start =
    date.offsetMs !== undefined ? floating - date.offsetMs : timeZone === undefined ? floating : instantFromFloating(floating, timeZone).instant;
  const length =
    fraction !== undefined
      ? MS_PER_SECOND / 10 ** Math.min(fraction.length, 9)
      : second !== undefined
        ? MS_PER_SECOND
        : minute !== undefined
          ? MS_PER_MINUTE
          : MS_PER_HOUR;
  // Far out, a float64 steps by more than a millisecond: an extent still holds its start.
  return { start: start as Instant, end: (start + Math.max(length, Math.abs(start) * Number.EPSILON)) as Instant };
}

function extentOfDays(date: EdtfDate, timeZone: string | undefined): Extent {
  const first = firstDay(date);
  if (date.partOfDay) {
    const [from, to] = PART_OF_DAY_HOURS[date.partOfDay];
    return { start: clockOn(first, from, timeZone), end: clockOn(first, to, timeZone) };
  }
  return { start: midnight(first, timeZone), end: midnight(dayAfter(date, first), timeZone) };
}

function midnight(days: number, timeZone: string | undefined): Instant {
  return timeZone === undefined ? ((days * MS_PER_DAY) as Instant) : startOfDay(days, timeZone);
}

function clockOn(days: number, hour: number, timeZone: string | undefined): Instant {
  const floating = (days * MS_PER_DAY + hour * MS_PER_HOUR) as Instant;
  return timeZone === undefined ? floating : instantFromFloating(floating, timeZone).instant;
}

/** The earliest day that the date may mean; X reads as the lowest digit. */
function firstDay(date: EdtfDate): number {
  const { week, month, day } = date;
  if (week !== undefined) return daysFromIsoWeek(date.year, week, date.weekend ? 6 : (date.weekday ?? 1));
  const year = yearBounds(date)[0];
  if (month == null) return daysFromCivil(year, 1, day ?? 1);
  if (month <= 12) return daysFromCivil(year, month, Math.min(day ?? 1, daysInMonth(year, month)));
  return daysFromMonthIndex(year, GROUPING_START[month - 21]);
}

/** The day after the latest day that the date may mean; X reads as the highest digit. */
function dayAfter(date: EdtfDate, first: number): number {
  const { week, month, day } = date;
  if (week !== undefined) return first + (date.weekend ? 2 : date.weekday === undefined ? 7 : 1);
  const year = yearBounds(date)[1];
  if (month == null) return day == null ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, 12, day) + 1;
  if (month > 12) return daysFromMonthIndex(year, GROUPING_START[month - 21] + groupingLength(month));
  return day == null ? daysFromMonthIndex(year, month) : daysFromCivil(year, month, Math.min(day, daysInMonth(year, month))) + 1;
}

function daysFromMonthIndex(year: number, index: number): number {
  const carry = Math.floor(index / 12);
  return daysFromCivil(year + carry, index - carry * 12 + 1, 1);
}

/** First and last year that masked digits allow, inclusive. `-00XX` is -99 … 0, the first century BCE. */
function yearBounds({ year, maskedYearDigits }: EdtfDate): readonly [number, number] {
  if (!maskedYearDigits) return [year, year];
  const width = 10 ** maskedYearDigits - 1;
  const isNegative = year < 0 || Object.is(year, -0);
  return isNegative ? [year - width, year + 0] : [year, year + width];
}
