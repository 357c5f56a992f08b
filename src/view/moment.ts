// Moments and zones that come as attributes.
import { instantFromFloating, isTimeZone, readIsoDate, type Extent, type Instant } from '../time/index.js';

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
    const shown = text.trim();
    const zone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
    const { start, end } = readPlain(shown, zone) ?? readOther?.(shown, zone) ?? NEVER;
    return Number.isFinite(start) && Number.isFinite(end) ? { start, end } : undefined;
  } catch {
    return undefined;
  }
}

const NEVER = { start: NaN as Instant, end: NaN as Instant };

/** Nearly all are plain dates or clock times. */
function readPlain(text: string, timeZone: string | undefined): Extent | undefined {
  const date = readIsoDate(text);
  if (!date || date.timeZone !== undefined || timeZone === undefined) return date;
  return { start: instantFromFloating(date.start, timeZone).instant, end: instantFromFloating(date.end, timeZone).instant };
}

type ReadExtent = (text: string, timeZone: string | undefined) => Extent;

let readOther: ReadExtent | undefined;

/** From now on all of EDTF is read. @param read - Throws for what is not EDTF. */
export function readMomentsWith(read: ReadExtent): void {
  readOther = read;
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
