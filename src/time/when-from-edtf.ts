// From EDTF text to a When: extent, precision, doubt.
import { extentEndAfterDuration } from './durations.js';
import type { Edtf, EdtfBound, EdtfDate } from './edtf.js';
import { extentOfEdtfDate, precisionOf } from './edtf-extent.js';
import type { Instant } from './instant.js';
import { parseEdtf } from './parse-edtf.js';
import { plainWhen } from './plain-when.js';
import type { Precision } from './precision.js';
import { isFiner } from './precision.js';
import { printEdtf } from './print-edtf.js';
import type { StatedDuration, When } from './when.js';
import { canonicalTimeZone, formatOffset, instantFromFloating, offsetAt } from './zone.js';

export interface WhenOptions {
  /** IANA name or offset in which local parts are read. Absent: the offset in the text, else floating. */
  readonly timeZone?: string | undefined;
  /** A stated length. One that is not `expected` gives the end of a single date or time. */
  readonly duration?: StatedDuration;
}

/**
 * The {@link When} of an EDTF string.
 * @param edtf - as {@link parseEdtf} reads it; the result carries the canonical text, with the offset
 *   that `timeZone` fixes for a clock time
 * @throws {RangeError} for what is not EDTF, for an unknown zone, for an interval that ends before it starts
 */
export function whenFromEdtf(edtf: string, options: WhenOptions = {}): When {
  if (options.duration) return whenFromParsed(parseEdtf(edtf), options);
  const plain = plainWhen(edtf, options.timeZone);
  if (plain) return plain;
  const key = options.timeZone === undefined ? edtf : `${edtf} ${options.timeZone}`;
  let when = known.get(key);
  if (!when) {
    when = whenFromParsed(parseEdtf(edtf), options);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, when);
  }
  return when;
}

/** The latest results: a text names the same few days again and again. */
const known = new Map<string, When>();
const MOST_KNOWN = 500;

/** As {@link whenFromEdtf}, from parts. */
export function whenFromParsed(edtf: Edtf, { timeZone, duration }: WhenOptions = {}): When {
  const zone = timeZone === undefined ? undefined : canonicalTimeZone(timeZone);
  const bounds = edtf.end === undefined ? [edtf.start] : [edtf.start, edtf.end];
  const first = withOffset(edtf.start, zone);
  const last = edtf.end === undefined ? undefined : withOffset(edtf.end, zone);
  const { start, end: firstEnd } = extentOfBound(first, zone, -Infinity);
  let end = last === undefined ? firstEnd : endOf(last, zone, start);
  const text = printEdtf(last === undefined ? { start: first } : { start: first, end: last });
  if (end <= start) throw new RangeError(`edtf "${text}": it ends before it starts; exchange the ends`);
  if (duration && !duration.expected && last === undefined) end = extentEndAfterDuration({ start, end }, duration.value, zone);
  const statedZone = zone ?? statedOffset(edtf.start) ?? (edtf.end === undefined ? undefined : statedOffset(edtf.end));
  const when: { -readonly [Key in keyof When]: When[Key] } = {
    edtf: text,
    start,
    end,
    precision: bounds.reduce<Precision | undefined>(coarser, undefined) ?? 'year',
  };
  if (bounds.some((bound) => typeof bound !== 'string' && bound.approximate)) when.approximate = true;
  if (bounds.some((bound) => typeof bound !== 'string' && bound.uncertain)) when.uncertain = true;
  if (statedZone !== undefined) when.timeZone = statedZone;
  if (duration) when.duration = duration;
  return when;
}

function coarser(precision: Precision | undefined, bound: EdtfBound): Precision | undefined {
  if (typeof bound === 'string') return precision;
  const own = precisionOf(bound);
  return precision === undefined || isFiner(precision, own) ? own : precision;
}

function extentOfBound(bound: EdtfBound, timeZone: string | undefined, rim: number): { start: Instant; end: Instant } {
  if (typeof bound === 'string') return { start: rim as Instant, end: rim as Instant };
  return extentOfEdtfDate(bound, timeZone);
}

/** Where an interval ends: after the whole of a last day, month or year, but at a clock time, which is a moment. */
function endOf(bound: EdtfBound, timeZone: string | undefined, start: Instant): Instant {
  const extent = extentOfBound(bound, timeZone, Infinity);
  return typeof bound !== 'string' && bound.hour !== undefined && extent.start > start ? extent.start : extent.end;
}

/** A clock time whose offset its zone fixes carries that offset, unless it is a local mean time with odd seconds. */
function withOffset(bound: EdtfBound, timeZone: string | undefined): EdtfBound {
  if (typeof bound === 'string' || timeZone === undefined || bound.hour === undefined || bound.offsetMs !== undefined) return bound;
  const { offsetMs } = instantFromFloating(extentOfEdtfDate(bound).start, timeZone);
  return offsetMs % 60_000 === 0 ? ({ ...bound, offsetMs } satisfies EdtfDate) : bound;
}

function statedOffset(bound: EdtfBound): string | undefined {
  if (typeof bound === 'string' || bound.offsetMs === undefined) return undefined;
  return bound.offsetMs === 0 ? 'UTC' : formatOffset(bound.offsetMs);
}

/**
 * The same local time read in a zone: gives a floating When its zone. One that has a zone keeps it.
 * @throws {RangeError} for an unknown zone
 */
export function whenInZone(when: When, timeZone: string): When {
  if (when.timeZone !== undefined) return when;
  return whenFromEdtf(when.edtf, { timeZone, ...(when.duration && { duration: when.duration }) });
}

/** The offset of a When at its start, in milliseconds; undefined where it is floating or has no start. */
export function offsetOfWhen(when: When): number | undefined {
  return when.timeZone === undefined || !Number.isFinite(when.start) ? undefined : offsetAt(when.start, when.timeZone);
}
