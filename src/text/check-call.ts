// What a caller hands to the public functions is checked before a word is read; the message shows what would be right.
import { daysInMonth, isTimeZone } from '../time/index.js';
import type { ParseOptions } from './options.js';

/** ISO 8601 date, with or without a clock time and a zone, extended or basic. */
const REFERENCE =
  /^([+-]?\d{4,6})-?(\d\d)-?(\d\d)(?:[T ](?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)? ?(?:Z|[+-]\d\d(?::?\d\d)?)?(?:\[[^\]]*\])?)?$/i;

/**
 * @throws {TypeError} for a text that is no string, or options that are none.
 * @throws {RangeError} for a reference, zone or order of dates that is none.
 */
export function checkCall(text: unknown, options: ParseOptions): void {
  if (typeof text !== 'string') throw new TypeError(`text: ${shown(text)}; give a string, or use readTimeline for bytes and streams`);
  const given: Readonly<Record<string, unknown>> = { ...options };
  const { reference, timeZone, dateOrder, locale } = given;
  if (reference !== undefined && !isReference(reference)) {
    throw wrong(
      'reference',
      reference,
      `not an ISO 8601 date; write e.g. "2034-03-14" or "2034-03-14T09:30+01:00"${reference instanceof Date ? ', or call its toISOString()' : ''}`,
    );
  }
  if (timeZone !== undefined && !(typeof timeZone === 'string' && isTimeZone(timeZone))) {
    throw wrong('timeZone', timeZone, 'no such zone; write an IANA name such as "Europe/London" or an offset such as "+08:00"');
  }
  if (dateOrder !== undefined && dateOrder !== 'mdy' && dateOrder !== 'dmy')
    throw wrong('dateOrder', dateOrder, 'no such order; write "mdy" or "dmy"');
  if (locale !== undefined && typeof locale !== 'string') throw wrong('locale', locale, 'not a language tag; write e.g. "en"');
}

function isReference(value: unknown): boolean {
  const [, year = '', month = '', day = ''] = (typeof value === 'string' && REFERENCE.exec(value)) || [];
  return year !== '' && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

function wrong(name: string, value: unknown, advice: string): RangeError {
  return new RangeError(`${name} ${shown(value)}: ${advice}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (value instanceof Date) return 'a Date object';
  return value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? 'an array' : 'an object';
}
