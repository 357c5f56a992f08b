// Zones in words.
import { MS_PER_DAY } from './calendar.js';
import type { Extent, Instant } from './instant.js';
import { canonicalTimeZone, offsetAt } from './zone.js';

/** The place an IANA name stands for: "New York", "Kathmandu"; an offset or abbreviation stays as it is. */
export function placeOfZone(timeZone: string): string {
  const slash = timeZone.lastIndexOf('/');
  return slash < 0 ? offsetName(timeZone) : timeZone.slice(slash + 1).replaceAll('_', ' ');
}

/** "UTC−4", "UTC+5:45", "UTC". */
export function utcOffsetName(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${offsetMs < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** No clocks are set back sooner than that after they were set forward, nor again. */
const QUARTER_MS = 91 * MS_PER_DAY;

/** A zone over a stretch of time: "New York, UTC−4"; where its clocks are changed in it, "New York, UTC−5/UTC−4". An offset: "UTC+8". */
export function nameOfZone(timeZone: string, { start, end }: Extent): string {
  const place = placeOfZone(canonicalTimeZone(timeZone));
  const moments = [0, 1, 2, 3].map((quarters) => Math.min(start + quarters * QUARTER_MS, end - 1)).concat(end - 1) as Instant[];
  const offsets = [...new Set(moments.map((moment) => utcOffsetName(offsetAt(moment, timeZone))))].join('/');
  return place === offsets ? place : `${place}, ${offsets}`;
}

function offsetName(timeZone: string): string {
  return /^[+-]/.test(timeZone) ? utcOffsetName(offsetAt(0 as Instant, timeZone)) : timeZone;
}
