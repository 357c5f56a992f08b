// What a whole column of dates tells that one date cannot: the order of day and month, and whether clocks mean anything.
import { readDateText, type DateOrder } from './date-text.js';

/** Decides 03/04/2025 by its neighbours: one 25/04/2025 settles it. Undefined where none does. */
export function orderOf(dates: readonly string[]): DateOrder | undefined {
  for (const text of dates) {
    const match = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) return 'dmy';
    if (Number(match[2]) > 12) return 'mdy';
  }
  return undefined;
}

/** Whether a date could be read either way round. */
export function isOrderOpen(text: string): boolean {
  return readDateText(text)?.isOrderOpen === true;
}

const MIDNIGHT = /^(.*\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;

/** Whether every date carries a clock and every clock reads midnight UTC: then they are dates, printed as times by a program. */
export function areMidnights(dates: readonly string[]): boolean {
  return dates.length > 1 && dates.every((text) => MIDNIGHT.test(text.trim()));
}

/** The date of a midnight. */
export function withoutMidnight(text: string): string {
  return MIDNIGHT.exec(text.trim())?.[1] ?? text;
}

/** Days since the end of 1899 by which spreadsheets count, with the time of day as a fraction: from 1954 to 2118. */
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;
/** The serial number of 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;

/** Whether every date is a serial number of a spreadsheet. Where all are round hundreds they measure something, as bands, prices or years do. */
export function areSerials(dates: readonly string[]): boolean {
  return dates.length > 0 && dates.every((text) => SERIAL.test(text.trim())) && !dates.every((text) => text.trim().endsWith('00'));
}

/** The local date of a serial number, to the minute where it has a fraction; other text as it is. */
export function fromSerial(text: string): string {
  if (!SERIAL.test(text.trim())) return text;
  const serial = Number(text.trim().replace(',', '.'));
  const date = new Date(Math.round((serial - SERIAL_OF_EPOCH) * 1440) * 60_000);
  return date.toISOString().slice(0, Number.isInteger(serial) ? 10 : 16);
}
