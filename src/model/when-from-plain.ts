// The When of a plain event: dates as people have them in data (Date, epoch milliseconds, ISO 8601 or EDTF text).
import { instant, isTimeZone, parseDuration, whenFromEdtf, whenFromInstants } from '../time/index.js';
import type { StatedDuration, When } from '../time/index.js';
import { type DiagnosticList, shown } from './messages.js';
import { withoutEmptySeconds } from './without-empty-seconds.js';

export interface PlainWhen {
  /** EDTF of the whole, instead of `start` and `end`. */
  readonly when?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly timeZone?: unknown;
  readonly duration?: unknown;
}

/**
 * The {@link When} of a plain event; undefined where it has none.
 * What cannot be read is told and left out; an end before the start too.
 * @param onRead - Told the EDTF of what is read with the seconds that say nothing; the last is that of the whole.
 */
export function whenFromPlain(plain: PlainWhen, name: string, diagnostics: DiagnosticList, onRead?: (edtf: string) => void): When | undefined {
  const timeZone = readZone(plain.timeZone, name, diagnostics);
  const duration = readDuration(plain.duration, name, diagnostics);
  const options = { ...(timeZone !== undefined && { timeZone }), ...(duration && { duration }) };
  const attempt = <Result>(make: () => Result): Result | undefined => {
    try {
      return make();
    } catch (error) {
      diagnostics.add('event/bad-time', name, error instanceof Error ? error.message : typeof error);
      return undefined;
    }
  };
  const read = (edtf: string) =>
    attempt(() => {
      onRead?.(whenFromEdtf(edtf, options).edtf);
      return whenFromEdtf(withoutEmptySeconds(edtf), options);
    });
  if (typeof plain.when === 'string') return read(plain.when);
  if (!isAbsent(plain.when)) diagnostics.add('event/bad-time', name, typeof plain.when);
  const startMs = epochMs(plain.start);
  const endMs = isAbsent(plain.end) ? undefined : epochMs(plain.end);
  if (startMs !== undefined && Number.isFinite(startMs) && !duration && (isAbsent(plain.end) || endMs !== undefined)) {
    if (endMs !== undefined && endMs < startMs) diagnostics.add('event/end-before-start', name, `${startMs} to ${endMs}`);
    return whenFromInstants(instant(startMs), { timeZone, ...(endMs !== undefined && { end: instant(endMs) }) });
  }
  const start = attempt(() => edtfOf(plain.start, timeZone));
  const end = attempt(() => edtfOf(plain.end, timeZone));
  if (start === undefined) return end === undefined ? undefined : read(`../${end}`);
  if (end === undefined || end === start) return read(start);
  if (start === '..' || end === '..') return read(`${start}/${end}`);
  const first = read(start);
  const last = first && read(end);
  if (!first || !last) return first;
  if (last.end <= first.start) {
    diagnostics.add('event/end-before-start', name, `${start} to ${end}`);
    return read(start);
  }
  return read(`${start}/${end}`);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Beyond it no calendar counts, ms: whoever writes `Number.MAX_VALUE` means "never". */
const FARTHEST_MS = 1e22;

/** Milliseconds of a Date or number, infinite where no moment can lie; undefined for anything else and for NaN. */
export function epochMs(value: unknown): number | undefined {
  const number = value instanceof Date ? value.getTime() : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
  return Math.abs(number) > FARTHEST_MS ? number * Infinity : number;
}

/**
 * EDTF text of a plain time; undefined where there is none.
 * @throws {RangeError} where there is one that cannot be read, and whatever a moment of another library throws
 */
function edtfOf(value: unknown, timeZone: string | undefined): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string') return edtfOfText(value.trim());
  const moment = epochMs(value);
  if (moment !== undefined) return Number.isFinite(moment) ? whenFromInstants(instant(moment), { timeZone }).edtf : '..';
  // Moments of Temporal, Luxon, Day.js and Moment are what they are in JSON.
  const { toJSON } = value as { readonly toJSON?: unknown };
  const text: unknown = typeof toJSON === 'function' && toJSON.call(value);
  if (typeof text === 'string') return edtfOf(text, timeZone);
  throw new RangeError(typeof value === 'number' || value instanceof Date ? String(value) : typeof value);
}

/** RFC 9557: a moment, behind it in brackets its zone, and more that changes nothing in a moment of the ISO calendar. */
const ANNOTATED = /^([^[]+)(?:\[!?([^\]=]+)\])?(?:\[[^\]=]+=[^\]=]+\])*$/;

function edtfOfText(text: string): string {
  const [, moment = text, zone] = ANNOTATED.exec(text) ?? [];
  const edtf = moment.replace(/^(\S+) (?=\d\d:?\d\d)/, '$1T');
  // An offset says it all; a bare clock is that of the zone.
  return zone && /T[\d:.]+$/.test(edtf) ? whenFromEdtf(edtf, { timeZone: zone }).edtf : edtf;
}

function readZone(value: unknown, name: string, diagnostics: DiagnosticList): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string' && isTimeZone(value)) return value;
  diagnostics.add('event/bad-time-zone', name, typeof value === 'string' ? value : typeof value);
  return undefined;
}

/** A duration as ISO text or as a {@link StatedDuration}. */
export function readDuration(value: unknown, name: string, diagnostics: DiagnosticList): StatedDuration | undefined {
  if (value === undefined || value === null) return undefined;
  const parts = (typeof value === 'object' ? value : { value }) as Record<string, unknown>;
  const text = Object.hasOwn(parts, 'value') ? parts['value'] : undefined;
  try {
    if (typeof text !== 'string') throw new RangeError(typeof text);
    parseDuration(text);
    return {
      value: text,
      ...(parts['approximate'] === true && { approximate: true }),
      ...(parts['expected'] === true && { expected: true }),
    };
  } catch {
    diagnostics.add('event/bad-duration', name, shown(text));
    return undefined;
  }
}
