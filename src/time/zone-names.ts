// Zones in words.
import type { Instant } from './instant.js';
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

/** A zone at a moment: "New York, UTC−4". An offset: "UTC+8". */
export function nameOfZone(timeZone: string, moment: Instant): string {
  const place = placeOfZone(canonicalTimeZone(timeZone));
  const offset = utcOffsetName(offsetAt(moment, timeZone));
  return place === offset ? place : `${place}, ${offset}`;
}

function offsetName(timeZone: string): string {
  return /^[+-]/.test(timeZone) ? utcOffsetName(offsetAt(0 as Instant, timeZone)) : timeZone;
}
