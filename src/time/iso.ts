// ISO 8601 text of moments.
import { MS_PER_DAY, MS_PER_SECOND, partsFromFloating, twoDigits } from './calendar.js';
import type { Instant } from './instant.js';
import { parseEdtf } from './parse-edtf.js';
import { extentOfEdtfDate } from './edtf-extent.js';
import { floatingFromInstant, formatOffset } from './zone.js';

/**
 * The first moment of an ISO 8601 date, week date or date-time, e.g. `2009-06-16T17:00-04:00`, `2009-06`, `-0430`.
 * @param timeZone - in which a text without offset is read; absent: floating
 * @throws {RangeError} for what is no ISO 8601 date
 */
export function instantFromIso(iso: string, timeZone?: string): Instant {
  const { start, end } = parseEdtf(iso);
  if (typeof start === 'string' || end !== undefined) throw new RangeError(`"${iso.slice(0, 60)}": an interval, no moment; write one date`);
  return extentOfEdtfDate(start, timeZone).start;
}

/**
 * A moment as ISO 8601: `2009-06-16T21:00:00Z`, with `timeZone` as its wall clock and offset `2009-06-16T17:00:00-04:00`.
 * Fractions of a second only where there are any; years beyond four digits as `+012026`, `-000430`.
 * @throws {RangeError} for an infinite moment
 */
export function isoFromInstant(moment: Instant, timeZone = 'UTC'): string {
  if (!Number.isFinite(moment)) throw new RangeError('isoFromInstant: an infinite moment has no date; check for open ends first');
  const floating = floatingFromInstant(moment, timeZone);
  return isoFromFloating(floating) + formatOffset(floating - moment);
}

/**
 * An ISO date `days` later (earlier if negative): `addDays('2009-06-30', 1)` is `2009-07-01`.
 * @throws {RangeError} for what is no ISO 8601 date
 */
export function addDays(isoDate: string, days: number): string {
  return isoFromFloating((instantFromIso(isoDate) + days * MS_PER_DAY) as Instant).split('T')[0];
}

/** A floating moment as ISO 8601 without an offset. */
export function isoFromFloating(floating: Instant): string {
  const { year, month, day, hour, minute, second, millisecond } = partsFromFloating(floating);
  const fraction = millisecond === 0 ? '' : (millisecond / MS_PER_SECOND).toFixed(9).slice(1).replace(/0+$/, '');
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${fraction}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
