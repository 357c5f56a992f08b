// The parts of a date in EDTF: years, days that the calendar has, clock times with offsets. ISO 8601-1, ISO 8601-2.
import { daysInMonth } from '../../time/index.js';

/** An astronomical year (0 = 1 BC) in EDTF. */
export function yearText(year: number): string {
  const size = Math.abs(year);
  const digits = String(size).padStart(4, '0');
  if (size > 9999) return `Y${year < 0 ? '-' : ''}${digits}`;
  return `${year < 0 ? '-' : ''}${digits}`;
}

/** A year as it is written: of two digits it is one of 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number.parseInt(digits, 10);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Year, month, day in EDTF; undefined where the calendar has no such day. */
export function dateText(year: number, month?: number, day?: number): string | undefined {
  if (month === undefined) return yearText(year);
  if (month < 1 || month > 12) return undefined;
  const head = `${yearText(year)}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  return day >= 1 && day <= daysInMonth(year, month) ? `${head}-${String(day).padStart(2, '0')}` : undefined;
}

/**
 * A clock time with what may follow: `17:00`, `5:07:09 pm`, `09:00 GMT-0500`, `17:00Z` → `T17:00-05:00`.
 * @returns Undefined where it is no clock time.
 */
export function clockText(text: string): string | undefined {
  const match =
    /^(\d{1,2})(?:[:.](\d\d))?(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC?|GMT)?\s*([+−-]\d\d:?\d\d|[+−-]\d\d?)?(?:\s*\([A-Z ]{1,40}\))?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, hours = '', minutes, seconds, fraction, half, utc, offset] = match;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60 || (hour === 24 && Number(minutes ?? 0) > 0)) return undefined;
  return `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${secondsOf(seconds, fraction)}${offsetText(offset, utc)}`;
}

/** Seconds as EDTF writes them. Programs print them always; on the minute they say no more than the minute. */
export function secondsOf(seconds: string | undefined, fraction: string | undefined): string {
  if (seconds === undefined || (seconds === '00' && /^0*$/.test(fraction ?? ''))) return '';
  return `:${seconds}${fraction === undefined ? '' : `.${fraction}`}`;
}

function offsetText(offset: string | undefined, utc: string | undefined): string {
  if (offset === undefined) return utc === undefined ? '' : 'Z';
  const sign = offset.startsWith('+') ? '+' : '-';
  const digits = offset.slice(1).replace(':', '');
  const hours = digits.length > 2 ? digits.slice(0, 2) : digits.padStart(2, '0');
  return `${sign}${hours}:${digits.length > 2 ? digits.slice(2) : '00'}`;
}
