// ISO 8601 dates and date-times, extended and basic, as machines write them → EDTF.
import { clockText, dateText } from './parts.js';

/**
 * Reads `2034`, `2034-03`, `2034-03-16`, `20340316`, `2034-03-16T17:00:30.5+01:00`, `20340316T170030Z`, `2034-03-16 17:00`.
 * @returns EDTF; undefined where it is no such date, also where the calendar has no such day.
 */
export function isoDateTime(text: string): string | undefined {
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
