// Events as columns of numbers, whatever they are made of: model events, or plain objects that are read when shown.
import { extentOfEdtfDate, parseEdtf } from '../time/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import type { PlainEvent } from './event-from-plain.js';
import { eventFromPlain } from './event-from-plain.js';
import { DiagnosticList } from './messages.js';
import { hashOfTimes } from './rank.js';
import { findRepeats } from './repeats.js';
import { whenFromPlain } from './when-from-plain.js';

/** Rows of events. An undated event has no end above its start (both NaN). */
export interface EventColumns {
  readonly length: number;
  readonly starts: Float64Array;
  /** Above the start for every dated event, also for a moment without length. */
  readonly ends: Float64Array;
  readonly diagnostics: readonly Diagnostic[];
  readonly importanceAt: (row: number) => number;
  readonly laneAt: (row: number) => string;
  readonly idAt: (row: number) => string;
  readonly eventAt: (row: number) => TimelineEvent;
}

const USUAL_IMPORTANCE = 0.5;

export function columnsFromEvents(events: readonly TimelineEvent[]): EventColumns {
  const columns = emptyColumns(events.length);
  for (let row = 0; row < events.length; row++) {
    const { when } = events[row];
    if (when) setExtent(columns, row, when.start, when.end);
  }
  return {
    ...columns,
    diagnostics: [],
    importanceAt: (row) => events[row].importance ?? USUAL_IMPORTANCE,
    laneAt: (row) => events[row].lane ?? '',
    idAt: (row) => events[row].id,
    eventAt: (row) => events[row],
  };
}

export function columnsFromPlain(plain: readonly PlainEvent[], timeZone?: string): EventColumns {
  const columns = emptyColumns(plain.length);
  const diagnostics = new DiagnosticList();
  for (let row = 0; row < plain.length; row++) readExtent(columns, row, { plain: plain[row], timeZone, diagnostics });
  const made = new Map<number, TimelineEvent>();
  let repeats: ReadonlyMap<number, number> | undefined;
  const eventAt = (row: number) => {
    let event = made.get(row);
    if (!event) {
      repeats ??= findRepeats(plain.length, (row) => (plain[row]?.id ? undefined : contentHash(plain[row], columns, row)));
      event = readRow(plain[row], { row, timeZone, repeat: repeats.get(row) });
      if (made.size >= MAX_KEPT) made.clear();
      made.set(row, event);
    }
    return event;
  };
  return {
    ...columns,
    diagnostics: diagnostics.list(),
    importanceAt: (row) => {
      const importance: unknown = plain[row]?.importance;
      return typeof importance === 'number' && importance >= 0 ? importance : USUAL_IMPORTANCE;
    },
    laneAt: (row) => plain[row]?.lane ?? '',
    idAt: (row) => {
      const id: unknown = plain[row]?.id;
      return typeof id === 'string' && id !== '' ? id : eventAt(row).id;
    },
    eventAt,
  };
}

/** How many events made of plain objects are remembered. */
const MAX_KEPT = 20_000;

function emptyColumns(length: number) {
  return { length, starts: new Float64Array(length).fill(NaN), ends: new Float64Array(length).fill(NaN) };
}

type Extents = Pick<EventColumns, 'starts' | 'ends'>;

function setExtent({ starts, ends }: Extents, row: number, start: number, end: number): void {
  if (start === Infinity || end === -Infinity || (start === -Infinity && end === Infinity)) return;
  starts[row] = start;
  // A half-open extent holds at least its start: the next float64 stands for "just after".
  ends[row] = end > start ? end : start + Math.abs(start) * Number.EPSILON + Number.MIN_VALUE;
}

interface Reading {
  readonly plain: PlainEvent;
  readonly timeZone: string | undefined;
  readonly diagnostics: DiagnosticList;
}

/** The extent of a plain event; numbers and dates on a short path, the rest as `eventFromPlain` reads it. */
function readExtent(columns: Extents, row: number, { plain, timeZone, diagnostics }: Reading): void {
  if (typeof plain !== 'object' || plain === null) {
    diagnostics.add('event/not-an-object', `event ${row}`);
    return;
  }
  const { start, end, when } = plain;
  if (when === undefined && plain.duration === undefined) {
    const first = epochMs(start);
    const last = end === undefined || end === null ? first : epochMs(end);
    if (first !== undefined && last !== undefined) {
      if (last < first) diagnostics.add('event/end-before-start', `event ${row}`);
      setExtent(columns, row, first, last);
      return;
    }
    if (typeof start === 'string' && (end === undefined || end === null) && plain.timeZone === undefined) {
      const extent = extentOfText(start, timeZone);
      if (extent) {
        setExtent(columns, row, extent.start, extent.end);
        return;
      }
    }
  }
  const context = { name: `event ${row}`, diagnostics, ...(timeZone !== undefined && { timeZone }) };
  const read = typeof when === 'object' ? eventFromPlain(plain, context).event?.when
    : whenFromPlain({ ...plain, timeZone: plain.timeZone ?? timeZone }, context.name, diagnostics);
  if (read) setExtent(columns, row, read.start, read.end);
}

function epochMs(value: unknown): number | undefined {
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function extentOfText(text: string, timeZone: string | undefined) {
  try {
    const { start, end } = parseEdtf(text);
    return typeof start === 'string' || end !== undefined ? undefined : extentOfEdtfDate(start, timeZone);
  } catch {
    return undefined;
  }
}

/** The event of a row; `repeat` tells it from earlier rows that say the same. */
function readRow(
  plain: PlainEvent, { row, timeZone, repeat }: { row: number; timeZone: string | undefined; repeat: number | undefined },
): TimelineEvent {
  const { event } = eventFromPlain(plain, { name: `event ${row}`, ...(timeZone !== undefined && { timeZone }) });
  if (!event) return { id: `unreadable-${row}`, title: `(event ${row})`, kind: 'event', status: 'occurred' };
  return repeat === undefined || plain.id ? event : { ...event, id: `${event.id}-${repeat + 1}` };
}


/** Equal for rows that say the same; nearly always unequal for others. Looks at times and a few letters of the title. */
function contentHash(plain: PlainEvent, { starts, ends }: Extents, row: number): number {
  const title: unknown = plain?.title;
  let letters = 0;
  if (typeof title === 'string') {
    letters = title.length;
    for (let index = Math.max(0, title.length - 12); index < title.length; index++) letters = Math.imul(letters, 31) + title.charCodeAt(index);
  }
  return hashOfTimes(starts[row], ends[row], letters);
}
