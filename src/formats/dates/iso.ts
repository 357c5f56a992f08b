// ISO 8601 dates and date-times, extended and basic, as machines write them → EDTF.
import { addDays } from '../../time/index.js';
import { clockText, dateText, secondsOf } from './parts.js';

/**
 * Reads `2034`, `2034-03`, `2034-03-16`, `2034-075`, `20340316`, `2034-03-16T17:00:30.5+01:00`, `20340316T170030Z`, `2034-03-16 17:00`.
 * @returns EDTF; undefined where it is no such date, also where the calendar has no such day.
 */
export function isoDateTime(text: string): string | undefined {
  const machine = MACHINE.exec(text);
  if (machine && isInRange(machine))
    return `${machine[1] ?? ''}T${machine[4] ?? ''}:${machine[5] ?? ''}${secondsOf(machine[6], machine[7])}${machine[8] ?? ''}`;
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  if (ordinal) return dayOfYear(ordinal[1] ?? '', Number(ordinal[2]));
  const match = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ](.+))?$/.exec(text);
  if (match) return extended(match[1] ?? '', match[2], match[3], match[4]);
  const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/.exec(text);
  if (!basic) return undefined;
  const [, year, month, day, hour, minute, second, zone = ''] = basic;
  const date = dateText(Number(year), Number(month), Number(day));
  if (date === undefined || hour === undefined) return date;
  const clock = clockText(`${hour}:${minute ?? '00'}:${second ?? '00'}${zone}`);
  return clock === undefined ? undefined : date + clock;
}

/** ISO 8601-1, 5.2.3: a day by its number in the year. */
function dayOfYear(year: string, day: number): string | undefined {
  if (day < 1 || day > 366) return undefined;
  const date = addDays(`${year}-01-01`, day - 1);
  return date.startsWith(year) ? date : undefined;
}

/** The form that programs print, read without detours: tables of a hundred thousand rows are made of it. */
const MACHINE = /^(\d{4}-(\d\d)-(\d\d))[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/;

/** Surely valid; the rest (31 days, 24:00, leap seconds) takes the long way. */
function isInRange(machine: RegExpExecArray): boolean {
  const [, , month, day, hour, minute, second = '0'] = machine;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 28 &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59
  );
}

function extended(year: string, month?: string, day?: string, clock?: string): string | undefined {
  const isLong = /^[+-]?\d{5,6}$/.test(year);
  // Five or six bare digits are an identifier or a packed month more often than a year; ISO 8601 wants a sign there.
  if (isLong && !/^[+-]/.test(year)) return undefined;
  if (clock !== undefined && day === undefined) return undefined;
  const date = dateText(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day));
  if (date === undefined || clock === undefined) return date;
  const time = clockText(clock);
  return time === undefined ? undefined : date + time;
}
