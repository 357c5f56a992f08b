// Moments and zones that come as attributes.
import { isTimeZone, whenFromEdtf, type Extent, type Instant } from '../time/index.js';

/** The first moment of an EDTF or ISO 8601 text; undefined where it cannot be read. */
export function readMoment(text: string | undefined, timeZone?: string): Instant | undefined {
  return extentOf(text, timeZone)?.start;
}

/** The first moment after an EDTF or ISO 8601 text: a day counts to its end. */
export function readEnd(text: string | undefined, timeZone?: string): Instant | undefined {
  return extentOf(text, timeZone)?.end;
}

function extentOf(text: string | undefined, timeZone: string | undefined): Extent | undefined {
  if (!text) return undefined;
  try {
    const { start, end } = whenFromEdtf(text.trim(), timeZone && isTimeZone(timeZone) ? { timeZone } : {});
    return Number.isFinite(start) && Number.isFinite(end) ? { start, end } : undefined;
  } catch {
    return undefined;
  }
}

/** The moment that counts as now: the one that is named, else the present. */
export function presentOf(now: string | undefined): Instant {
  return readMoment(now) ?? (Date.now() as Instant);
}

let zone: string | undefined;

/** The zone of the reader's device. */
export function readersZone(): string {
  zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
