// Plain events that say nothing unusual: their times are read and put in order, the events themselves are made when they are asked for.
import { MS_PER_MINUTE, type Precision } from '../time/index.js';
import type { TimelineEvent } from './event.js';
import type { PlainEvent } from './plain-event.js';
import { quickEvent, quickFields } from './quick-events.js';
import { rankOf } from './rank.js';
import { atOnce } from './slices.js';

/** Dated events in time order. Index `i` means the same event in every column. */
export interface EventsInOrder {
  readonly length: number;
  readonly start: Float64Array;
  /** First moment after the extent that is told. */
  readonly end: Float64Array;
  readonly rank: Uint32Array;
  /** Some name a lane of their own, or a time of day. */
  readonly hasLanes: boolean;
  readonly hasClocks: boolean;
  /** All of them, made at once. */
  readonly events: readonly TimelineEvent[];
  readonly at: (index: number) => TimelineEvent;
  /** The same title, of which the event need not be made. */
  readonly titleAt: (index: number) => string;
}

/** Events between two places where reading may rest. */
const SLICE = 256;
const DEFAULT_IMPORTANCE = 0.5;
/** All that such an event may say without a time of day. */
const DATES: readonly Precision[] = ['year', 'month', 'day'];

/** The events in time order; undefined where one of them is unusual, wrong, or may be the same as another, or where all numbers may be years or seconds. */
export function quickRows(plain: readonly unknown[]): EventsInOrder | undefined {
  return atOnce(quickRowSlices(plain));
}

/** As {@link quickRows}, with rests: yields the share that is read, 0 … 1, so that the caller may let others work. */
export function* quickRowSlices(given: readonly unknown[]): Generator<number, EventsInOrder | undefined, undefined> {
  const plain = given as readonly PlainEvent[];
  const { length } = plain;
  const columns = {
    starts: new Float64Array(length),
    ends: new Float64Array(length),
    ranks: new Uint32Array(length),
    hasIds: false,
    hasLanes: false,
    hasClocks: false,
  } as ReadColumns;
  for (let row = 0; row < length; row += SLICE) {
    if (row > 0) yield row / length;
    try {
      if (!readRows(plain, columns, row, Math.min(length, row + SLICE))) return undefined;
    } catch {
      // An object that throws where it is read is unusual, too.
      return undefined;
    }
  }
  // The whole reader tells of them.
  if (areOtherUnits(plain.map(({ start }) => start))) return undefined;
  const { starts, ends, ranks, hasClocks, hasIds, hasLanes } = columns;
  const order = orderOf(starts, ends);
  const made = new Array<TimelineEvent | undefined>(length);
  const at = (index: number): TimelineEvent => (made[index] ??= eventOf(plain[order[index]], order[index]));
  let events: readonly TimelineEvent[] | undefined;
  const rows = {
    length,
    at,
    titleAt: (index: number) => (plain[order[index]] as PlainEvent | undefined)?.title ?? '',
    hasLanes,
    hasClocks,
    start: taken(starts, order),
    end: taken(ends, order),
    rank: taken(ranks, order),
    get events() {
      return (events ??= Array.from(made, (_, index) => at(index)));
    },
  };
  return areToldApart(rows, (index) => plain[order[index]], hasIds) ? rows : undefined;
}

/** Whether there are numbers, which count milliseconds, and all look like 2034, 20340316 or seconds since 1970. */
export function areOtherUnits(values: readonly unknown[]): boolean {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 && numbers.every((number) => /^\d{4}(\d{4,6})?$/.test(String(number)));
}

/** What is read of the rows, in the order in which they were given. */
interface ReadColumns extends Pick<Writable<EventsInOrder>, 'hasLanes' | 'hasClocks'> {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Uint32Array;
  hasIds: boolean;
  timeZone?: string;
}

type Writable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** A slice of them. @returns false where one is unusual or wrong */
function readRows(plain: readonly PlainEvent[], columns: ReadColumns, first: number, after: number): boolean {
  const { starts, ends, ranks } = columns;
  for (let row = first; row < after; row++) {
    const fields = quickFields(plain[row]);
    if (!fields) return false;
    const { from, timeZone = '', to } = fields;
    // Times of several zones, or local ones beside them, take a layout that brings them together.
    if (timeZone !== (columns.timeZone ??= timeZone)) return false;
    starts[row] = from;
    ends[row] = to;
    ranks[row] = rankOf(fields.importance ?? DEFAULT_IMPORTANCE, from, to);
    columns.hasIds ||= fields.id !== undefined;
    columns.hasLanes ||= Boolean(fields.lane);
    columns.hasClocks ||= !DATES.includes(fields.precision);
  }
  return true;
}

/** A page may have changed the object meanwhile. */
function eventOf(plain: PlainEvent, row: number): TimelineEvent {
  return quickEvent(plain) ?? { id: `unreadable-${row}`, title: `(event ${row})`, kind: 'event', status: 'occurred' };
}

function taken<Column extends Float64Array | Uint32Array>(column: Column, order: Uint32Array): Column {
  const found = column.slice() as Column;
  for (let place = 0; place < order.length; place++) found[place] = column[order[place]];
  return found;
}

/** More events than this do not fit into a number beside their minute. */
const MOST = 2 ** 20;

/** Rows by start, the longer first; what says the same time stands as it was given. */
function orderOf(starts: Float64Array, ends: Float64Array): Uint32Array {
  const order = new Uint32Array(starts.length);
  return inMinutes(order, starts) && longerFirst(order, starts, ends)
    ? order
    : order.map((_, row) => row).sort((a, b) => starts[a] - starts[b] || ends[b] - ends[a] || a - b);
}

/** Sorts rows by whole minutes, as nearly all times are, with numbers that hold minute and row. @returns false where they are none */
function inMinutes(order: Uint32Array, times: Float64Array): boolean {
  const keys = new Float64Array(order.length);
  for (let row = 0; row < keys.length; row++) {
    const minute = times[row] / MS_PER_MINUTE;
    if (minute % 1 !== 0 || row === MOST) return false;
    keys[row] = minute * MOST + row;
  }
  keys.sort();
  for (let place = 0; place < keys.length; place++) order[place] = keys[place] - Math.floor(keys[place] / MOST) * MOST;
  return true;
}

/** So many steps per row put those that begin together in order one by one. */
const STEPS = 8;

/** Of rows in order of their starts. @returns false where too many begin together */
function longerFirst(order: Uint32Array, starts: Float64Array, ends: Float64Array): boolean {
  let steps = order.length * STEPS;
  for (let place = 1; place < order.length; place++) {
    const row = order[place];
    let to = place;
    for (let before = order[to - 1]; to > 0 && starts[before] === starts[row] && ends[before] < ends[row]; before = order[to - 1])
      order[to--] = before;
    order[to] = row;
    if ((steps -= place - to) < 0) return false;
  }
  return true;
}

/** Whether all will have ids of their own: they are made of what an event says, so that they can only be the same for one time. */
function areToldApart({ at, end, length, start }: EventsInOrder, plainAt: (index: number) => PlainEvent, hasIds: boolean): boolean {
  if (hasIds) return areDifferent(0, length, (index) => plainAt(index).id ?? at(index).id);
  let first = 0;
  for (let index = 1; index <= length; index++) {
    if (index < length && start[index] === start[first] && end[index] === end[first]) continue;
    if (index - first > 1 && !areDifferent(first, index, (one) => plainAt(one).title)) return false;
    first = index;
  }
  return true;
}

function areDifferent(from: number, to: number, nameAt: (index: number) => unknown): boolean {
  // Mostly there are two.
  if (to - from === 2) return nameAt(from) !== nameAt(from + 1);
  const seen = new Set<unknown>();
  for (let index = from; index < to; index++) seen.add(nameAt(index));
  return seen.size === to - from;
}
