// Moments and zones that come as attributes.
import { whenFromEdtf, type Instant } from '../time/index.js';

/** The first moment of an EDTF or ISO 8601 text; undefined where it cannot be read. */
export function readMoment(text: string, timeZone?: string): Instant | undefined {
  try {
    const { start } = whenFromEdtf(text, timeZone === undefined ? {} : { timeZone });
    return Number.isFinite(start) ? start : undefined;
  } catch {
    return undefined;
  }
}

let zone: string | undefined;

/** The zone of the reader's device. */
export function readersZone(): string {
  zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
