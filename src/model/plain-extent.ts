// The extent of a plain event, for a million of them: numbers, Dates and single ISO texts on a short path.
import { extentOfEdtfDate, instant, parseEdtf, readIsoDate } from '../time/index.js';
import type { Instant } from '../time/index.js';
import { eventFromPlain } from './event-from-plain.js';
import type { DiagnosticList } from './messages.js';
import { mix } from './rank.js';
import { epochMs, whenFromPlain } from './when-from-plain.js';
import type { PlainEvent } from './plain-event.js';
import type { ZonedExtent } from './time-columns.js';
import { withoutEmptySeconds } from './without-empty-seconds.js';

interface Reading {
  /** Row number, for messages. */
  readonly name: number;
  readonly timeZone: string | undefined;
  readonly diagnostics: DiagnosticList;
}

/** The extent that `eventFromPlain` would find, good until the next call, with some zone if any is told; undefined if undated. An end before the start counts for nothing. */
export function readExtent(plain: PlainEvent, { name, timeZone, diagnostics }: Reading): ZonedExtent | undefined {
  if (typeof plain !== 'object' || plain === null) {
    diagnostics.add('event/not-an-object', `event ${name}`);
    return undefined;
  }
  const { start, end, when, duration } = plain;
  if (when === undefined && duration === undefined) {
    const quick = typeof start === 'string' && timeZone === undefined && plain.timeZone === undefined ? quickExtent(start, end) : undefined;
    if (quick) return quick;
    const first = epochMs(start);
    const last = end === undefined || end === null ? first : epochMs(end);
    if (first !== undefined && last !== undefined) {
      if (last < first) diagnostics.add('event/end-before-start', `event ${name}`);
      return { start: first, end: Math.max(first, last), timeZone: 'UTC' };
    }
    const isSingleText = typeof start === 'string' && (end === undefined || end === null) && plain.timeZone === undefined;
    const extent = isSingleText ? extentOfText(start, timeZone) : undefined;
    if (extent) return extent;
  }
  const context = { name: `event ${name}`, diagnostics, ...(timeZone !== undefined && { timeZone }) };
  if (typeof when === 'object') return eventFromPlain(plain, context).event?.when;
  return whenFromPlain({ start, end, when, duration, timeZone: plain.timeZone ?? timeZone }, context.name, diagnostics);
}

/** One object serves all calls. */
const quick: { start: Instant; end: Instant; timeZone: string | undefined } = { start: instant(0), end: instant(0), timeZone: undefined };

/** The extent of plain dates; undefined for all else, also for an end before the start. */
function quickExtent(start: string, end: unknown): ZonedExtent | undefined {
  const first = readIsoDate(withoutEmptySeconds(start));
  if (!first) return undefined;
  quick.start = first.start;
  quick.end = first.end;
  quick.timeZone = first.timeZone;
  if (end === undefined || end === null || end === start) return quick;
  const last = typeof end === 'string' ? readIsoDate(withoutEmptySeconds(end)) : undefined;
  if (!last || last.end <= quick.start) return undefined;
  quick.timeZone ??= last.timeZone;
  quick.end = last.hasClock && last.start > quick.start ? last.start : last.end;
  return quick;
}

function extentOfText(text: string, timeZone: string | undefined): ZonedExtent | undefined {
  try {
    const { start, end } = parseEdtf(withoutEmptySeconds(text));
    if (typeof start === 'string' || end !== undefined) return undefined;
    return { ...extentOfEdtfDate(start, timeZone), timeZone: timeZone ?? (start.offsetMs === undefined ? undefined : 'UTC') };
  } catch {
    return undefined;
  }
}

/** 32 bits, equal for plain events that say the same and nearly always unequal for others: times and the end of the title. */
export function contentHash(plain: PlainEvent | undefined): number {
  if (typeof plain !== 'object' || plain === null) return 0;
  const hash = hashValue(hashValue(hashValue(0, plain.title), plain.start), plain.end);
  return mix(hash);
}

function hashValue(hash: number, value: unknown): number {
  const number = epochMs(value);
  if (number !== undefined) return Math.imul(hash ^ Math.floor(number / 65_536), 0x9e37_79b1) ^ number;
  if (typeof value !== 'string') return Math.imul(hash, 31);
  let next = hash ^ value.length;
  for (let index = Math.max(0, value.length - 12); index < value.length; index++) next = Math.imul(next, 31) + value.charCodeAt(index);
  return next;
}
