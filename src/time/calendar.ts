// Civil arithmetic in the proleptic Gregorian calendar (ISO 8601) on plain numbers: no zone, no Date, years without bound.
// Days are counted from 1970-01-01; years are astronomical (0 is 1 BCE). Numbers are floats, so deep time works too.
import type { Instant } from './instant.js';

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
/** Mean length of a Gregorian year and month, for lengths that no calendar date anchors. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;
export const MS_PER_MONTH = MS_PER_YEAR / 12;

/** Within so many days to either side of a day lies one return of every other day of the year. */
export const HALF_YEAR_DAYS = 183;

/** A calendar day. `month` 1 … 12, `day` 1 … 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Wall-clock parts. `millisecond` may carry a fraction. */
export interface LocalParts extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 28 … 31. `month` 1 … 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Days from 1970-01-01 to a civil date. A `day` outside its month counts on; a `month` must be 1 … 12.
 * @see Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const KEPT = 256;
const keptDays = new Float64Array(KEPT).fill(NaN),
  keptDates: CivilDate[] = [];

/** The civil date of a day; the inverse of {@link daysFromCivil}. Those of the latest days are kept: texts tell few. */
export function civilFromDays(days: number): CivilDate {
  const at = days & (KEPT - 1);
  if (keptDays[at] !== days) {
    keptDays[at] = days;
    keptDates[at] = readCivil(days);
  }
  return keptDates[at];
}

function readCivil(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayFromDays(days: number): number {
  return days - 7 * Math.floor((days + 3) / 7) + 4;
}

/** Days by which the Julian calendar stands behind ours in a month of a Julian year: 10 in September 1666. */
export function julianLag(year: number, month: number): number {
  // It has a 29 February in 1700, ours has none.
  const century = Math.floor((month < 3 ? year - 1 : year) / 100);
  return century - Math.floor(century / 4) - 2;
}

/** A floating instant: the wall clock read as if in UTC. Times default to midnight; units may overflow and count on. */
export function floatingFromParts(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): Instant {
  return (daysFromCivil(year, month, day) * MS_PER_DAY +
    hour * MS_PER_HOUR +
    minute * MS_PER_MINUTE +
    second * MS_PER_SECOND +
    millisecond) as Instant;
}

/** The day on which a floating instant falls. Beyond ±2^53 ms, float64 is coarser than 1 ms: half a step is forgiven. */
export function daysFromFloating(floating: Instant): number {
  const slack = Math.abs(floating) > Number.MAX_SAFE_INTEGER ? Math.abs(floating) * Number.EPSILON : 0;
  return Math.floor((floating + slack) / MS_PER_DAY);
}

/** The wall-clock parts of a floating (or UTC) instant. It must be finite. */
export function partsFromFloating(floating: Instant): LocalParts {
  const days = daysFromFloating(floating);
  const { year, month, day } = civilFromDays(days);
  const inDay = Math.max(0, floating - days * MS_PER_DAY);
  const inHour = inDay % MS_PER_HOUR;
  const inMinute = inHour % MS_PER_MINUTE;
  return {
    year,
    month,
    day,
    hour: (inDay - inHour) / MS_PER_HOUR,
    minute: (inHour - inMinute) / MS_PER_MINUTE,
    second: Math.floor(inMinute / MS_PER_SECOND),
    millisecond: inMinute % MS_PER_SECOND,
  };
}

/** A month, a day or a part of a clock time as it is written. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
