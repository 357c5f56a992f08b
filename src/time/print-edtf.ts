// Writes EDTF: the inverse of parse-edtf.ts, canonical (qualifiers last, X in capitals, offsets as ±hh:mm or Z).
import type { Edtf, EdtfBound, EdtfDate } from './edtf.js';
import { twoDigits } from './calendar.js';
import { formatOffset } from './zone.js';

/** The canonical text of a parsed EDTF. `parseEdtf(printEdtf(x))` equals `x`. */
export function printEdtf(edtf: Edtf): string {
  const start = printBound(edtf.start);
  return edtf.end === undefined ? start : `${start}/${printBound(edtf.end)}`;
}

function printBound(bound: EdtfBound): string {
  return bound === 'open' ? '..' : bound === 'unknown' ? '' : printEdtfDate(bound);
}

/** The canonical text of one date. */
export function printEdtfDate(date: EdtfDate): string {
  const qualifier = date.approximate ? (date.uncertain ? '%' : '~') : date.uncertain ? '?' : '';
  return `${printYear(date)}${printDay(date)}${printTime(date)}${qualifier}`;
}

/** A year as EDTF writes it: four digits, a minus before 0, `Y` beyond four digits. */
export function printEdtfYear(year: number): string {
  return printYear({ year });
}

function printYear({ year, maskedYearDigits = 0 }: EdtfDate): string {
  const isNegative = year < 0 || (maskedYearDigits > 0 && Object.is(year, -0));
  const digits = String(Math.abs(year)).padStart(4, '0');
  const masked = digits.slice(0, digits.length - maskedYearDigits) + 'X'.repeat(maskedYearDigits);
  return `${digits.length > 4 ? 'Y' : ''}${isNegative ? '-' : ''}${masked}`;
}

function printDay(date: EdtfDate): string {
  if (date.week !== undefined) return `-W${pair(date.week)}${date.weekend ? '-WE' : date.weekday ? `-${date.weekday}` : ''}`;
  if (date.month === undefined) return '';
  return `-${pair(date.month)}${date.day === undefined ? '' : `-${pair(date.day)}`}`;
}

function printTime(date: EdtfDate): string {
  if (date.partOfDay) return `T${date.partOfDay}`;
  if (date.hour === undefined) return '';
  const minute = date.minute === undefined ? '' : `:${pair(date.minute)}`;
  const second = date.second === undefined ? '' : `:${pair(date.second)}`;
  const fraction = date.fraction === undefined ? '' : `.${date.fraction}`;
  return `T${pair(date.hour)}${minute}${second}${fraction}${date.offsetMs === undefined ? '' : formatOffset(date.offsetMs)}`;
}

function pair(value: number | null): string {
  return value === null ? 'XX' : twoDigits(value);
}
