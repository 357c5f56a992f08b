// The dates that nearly all data hold, `2009`, `2009-06`, `2009-06-16`, `2009-06-16T17:00[:05[.250]][Z|+08:00]`, by fixed positions:
// a million in a tenth of a second. All else is left to parse-edtf.ts, whose answers these are.
import { daysFromCivil, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { Instant } from './instant.js';
import type { Precision } from './precision.js';

/** What a plain date commits to. One object serves all calls: take what you need before the next. */
export interface IsoDate {
  start: Instant;
  end: Instant;
  precision: Precision;
  /** `UTC` or an offset; undefined: floating. */
  timeZone: string | undefined;
  hasClock: boolean;
}

const found: IsoDate = { start: 0 as Instant, end: 0 as Instant, precision: 'day', timeZone: undefined, hasClock: false };

/** Reads a date in its canonical writing; undefined for any other text, also a mistaken one. */
export function readIsoDate(text: string): IsoDate | undefined {
  const { length } = text;
  if (length < 4 || length > 35) return undefined;
  const year = pair(text, 0) * 100 + pair(text, 2);
  if (!(year >= 0)) return undefined;
  found.hasClock = false;
  found.timeZone = undefined;
  if (length === 4) return days(year, 1, 1, daysFromCivil(year + 1, 1, 1), 'year');
  const month = pair(text, 5);
  if (text.charCodeAt(4) !== DASH || !(month >= 1 && month <= 12)) return undefined;
  if (length === 7) return days(year, month, 1, month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1), 'month');
  const day = pair(text, 8);
  if (text.charCodeAt(7) !== DASH || !(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  if (length === 10) return days(year, month, day, undefined, 'day');
  return text.charCodeAt(10) === T ? clock(text, daysFromCivil(year, month, day) * MS_PER_DAY) : undefined;
}

function days(year: number, month: number, day: number, after: number | undefined, precision: Precision): IsoDate {
  const first = daysFromCivil(year, month, day);
  found.start = (first * MS_PER_DAY) as Instant;
  found.end = ((after ?? first + 1) * MS_PER_DAY) as Instant;
  found.precision = precision;
  return found;
}

function clock(text: string, midnight: number): IsoDate | undefined {
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  if (!(hour <= 23) || text.charCodeAt(13) !== COLON || !(minute <= 59)) return undefined;
  let at = 16;
  let length = MS_PER_MINUTE;
  let local = midnight + hour * MS_PER_HOUR + minute * MS_PER_MINUTE;
  found.precision = 'minute';
  if (text.charCodeAt(at) === COLON) {
    const second = pair(text, 17);
    if (!(second <= 59)) return undefined;
    at = 19;
    local += second * MS_PER_SECOND;
    length = MS_PER_SECOND;
    found.precision = 'second';
    if (text.charCodeAt(at) === DOT) {
      let digits = 0;
      while (isDigit(text.charCodeAt(at + 1 + digits))) digits++;
      if (digits === 0) return undefined;
      local += Number(text.slice(at, at + 1 + digits)) * MS_PER_SECOND;
      length = MS_PER_SECOND / 10 ** Math.min(digits, 9);
      at += 1 + digits;
      found.precision = 'millisecond';
    }
  }
  const offset = offsetMs(text, at);
  if (offset === undefined) return undefined;
  const start = local - offset;
  found.hasClock = true;
  found.start = start as Instant;
  found.end = (start + Math.max(length, Math.abs(start) * Number.EPSILON)) as Instant;
  return found;
}

/** Sets the zone; undefined where the rest of the text is no canonical offset. */
function offsetMs(text: string, at: number): number | undefined {
  if (at === text.length) return 0;
  const sign = text.charCodeAt(at);
  if (sign === Z && at + 1 === text.length) {
    found.timeZone = 'UTC';
    return 0;
  }
  const hours = pair(text, at + 1);
  const minutes = pair(text, at + 4);
  if (
    (sign !== PLUS && sign !== DASH) ||
    at + 6 !== text.length ||
    text.charCodeAt(at + 3) !== COLON ||
    !(hours <= 23) ||
    !(minutes <= 59) ||
    hours + minutes === 0
  )
    return undefined;
  found.timeZone = text.slice(at);
  return (hours * MS_PER_HOUR + minutes * MS_PER_MINUTE) * (sign === PLUS ? 1 : -1);
}

const DASH = 45;
const PLUS = 43;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;

/** Two digits; NaN where there are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 528 : NaN;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
