// The commonest times, `2009`, `2009-06`, `2009-06-16` and `2009-06-16T17:00`, to a When without the whole EDTF reader.
import { daysFromCivil, daysInMonth, MS_PER_DAY, MS_PER_MINUTE } from './calendar.js';
import type { Instant } from './instant.js';
import type { Precision } from './precision.js';
import type { When } from './when.js';
import { canonicalTimeZone, formatOffset, instantFromFloating, startOfDay } from './zone.js';

const HYPHEN = 45,
  COLON = 58,
  T = 84;

/**
 * The {@link When} of a plain date or clock time; undefined for everything else, valid EDTF or not.
 * Says the same as `whenFromEdtf`, in a tenth of its time.
 * @throws {RangeError} for an unknown zone
 */
export function plainWhen(text: string, timeZone: string | undefined): When | undefined {
  const { length } = text;
  if (length !== 10 && length !== 4 && length !== 7 && length !== 16) return undefined;
  const year = pairAt(text, 0) * 100 + pairAt(text, 2);
  if (!(year >= 0)) return undefined;
  if (length === 4) return extent(text, 'year', daysFromCivil(year, 1, 1), daysFromCivil(year + 1, 1, 1), timeZone);
  const month = text.charCodeAt(4) === HYPHEN ? pairAt(text, 5) : NaN;
  if (!(month >= 1 && month <= 12)) return undefined;
  const monthDays = daysInMonth(year, month);
  if (length === 7) {
    const first = daysFromCivil(year, month, 1);
    return extent(text, 'month', first, first + monthDays, timeZone);
  }
  const day = text.charCodeAt(7) === HYPHEN ? pairAt(text, 8) : NaN;
  if (!(day >= 1 && day <= monthDays)) return undefined;
  const days = daysFromCivil(year, month, day);
  if (length === 10) return extent(text, 'day', days, days + 1, timeZone);
  if (text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON) return undefined;
  const hour = pairAt(text, 11),
    minute = pairAt(text, 14);
  return hour <= 23 && minute <= 59 ? clock(text, (days * MS_PER_DAY + (hour * 60 + minute) * MS_PER_MINUTE) as Instant, timeZone) : undefined;
}

/** Two digits as a number; NaN for what is none. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48,
    ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function extent(edtf: string, precision: Precision, first: number, after: number, timeZone: string | undefined): When {
  if (timeZone === undefined) return { edtf, start: (first * MS_PER_DAY) as Instant, end: (after * MS_PER_DAY) as Instant, precision };
  const zone = canonicalTimeZone(timeZone);
  return { edtf, start: startOfDay(first, zone), end: startOfDay(after, zone), precision, timeZone: zone };
}

function clock(text: string, floating: Instant, timeZone: string | undefined): When {
  if (timeZone === undefined) return { edtf: text, start: floating, end: (floating + MS_PER_MINUTE) as Instant, precision: 'minute' };
  const zone = canonicalTimeZone(timeZone);
  const { instant, offsetMs } = instantFromFloating(floating, zone);
  // Local mean times with odd seconds have no offset that EDTF could write.
  const edtf = offsetMs % MS_PER_MINUTE === 0 ? text + formatOffset(offsetMs) : text;
  return { edtf, start: instant, end: (instant + MS_PER_MINUTE) as Instant, precision: 'minute', timeZone: zone };
}
