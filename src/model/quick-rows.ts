// Plain events that say nothing unusual: their times are read and put in order, the events themselves are made when they are asked for.
import { isFiner, MS_PER_MINUTE } from '../time/index.js';
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
}

/** Events between two places where reading may rest. */
const SLICE = 256;
const DEFAULT_IMPORTANCE = 0.5;

/** The events in time order; undefined where one of them is unusual, wrong, or may be the same as another. */
export function quickRows(plain: readonly unknown[]): EventsInOrder | undefined {
  return atOnce(quickRowSlices(plain));
}

/** As {@link quickRows}, with rests: yields the share that is read, 0 … 1, so that the caller may let others work. */
export function* quickRowSlices(given: readonly unknown[]): Generator<number, EventsInOrder | undefined, undefined> {
  const plain = given as readonly PlainEvent[];
  const { length } = plain;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const ranks = new Uint32Array(length);
  let hasIds = false;
  let hasLanes = false;
  let hasClocks = false;
  for (let row = 0; row < length; row++) {
    const fields = quickFields(plain[row]);
    if (!fields) return undefined;
    const { from, id, importance = DEFAULT_IMPORTANCE, lane, precision, to } = fields;
    starts[row] = from;
    ends[row] = to;
    ranks[row] = rankOf(importance, from, to);
    hasIds ||= id !== undefined;
    hasLanes ||= Boolean(lane);
    hasClocks ||= isFiner(precision, 'day');
    if (row % SLICE === SLICE - 1) yield row / length;
  }
  const order = orderOf(starts, ends);
  const made = new Array<TimelineEvent | undefined>(length);
  const at = (index: number): TimelineEvent => (made[index] ??= eventOf(plain[order[index]], order[index]));
  let events: readonly TimelineEvent[] | undefined;
  const rows = {
    length, at, hasLanes, hasClocks, start: inOrder(starts, order), end: inOrder(ends, order), rank: inOrder(ranks, order),
    get events() { return (events ??= Array.from(made, (_, index) => at(index))); },
  };
  return areToldApart(rows, (index) => plain[order[index]], hasIds) ? rows : undefined;
}

/** A page may have changed the object meanwhile. */
function eventOf(plain: PlainEvent, row: number): TimelineEvent {
  return quickEvent(plain) ?? { id: `unreadable-${row}`, title: `(event ${row})`, kind: 'event', status: 'occurred' };
}

function inOrder<Column extends Float64Array | Uint32Array>(column: Column, order: Uint32Array): Column {
  const ordered = column.slice() as Column;
  for (let place = 0; place < order.length; place++) ordered[place] = column[order[place]];
  return ordered;
}

/** More events than this do not fit into a number beside their minute. */
const MOST = 2 ** 20;

/** Rows by start, the longer first; what says the same time stands as it was given. */
function orderOf(starts: Float64Array, ends: Float64Array): Uint32Array {
  const order = new Uint32Array(starts.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  const compare = (a: number, b: number): number => starts[a] - starts[b] || ends[b] - ends[a] || a - b;
  if (isInOrder(order, compare)) return order;
  // Whole minutes, as nearly all are, are sorted as numbers that hold minute and row.
  const keys = new Float64Array(starts.length);
  for (let row = 0; row < keys.length; row++) {
    const minute = starts[row] / MS_PER_MINUTE;
    if (minute % 1 !== 0 || row === MOST) return order.sort(compare);
    keys[row] = minute * MOST + row;
  }
  keys.sort();
  for (let place = 0; place < keys.length; place++) order[place] = keys[place] - Math.floor(keys[place] / MOST) * MOST;
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && starts[order[to]] === starts[order[from]]) to++;
    if (to - from > 1 && !isInOrder(order.subarray(from, to), compare)) order.subarray(from, to).sort(compare);
  }
  return order;
}

function isInOrder(order: Uint32Array, compare: (a: number, b: number) => number): boolean {
  for (let place = 1; place < order.length; place++) if (compare(order[place - 1], order[place]) > 0) return false;
  return true;
}

/** Whether all will have ids of their own: they are made of what an event says, so that they can only be the same for one time. */
function areToldApart({ at, end, length, start }: EventsInOrder, plainAt: (index: number) => PlainEvent, hasIds: boolean): boolean {
  if (hasIds) return new Set(Array.from(start, (_, index) => plainAt(index).id ?? at(index).id)).size === length;
  for (let from = 0, to = 1; from < length; from = to++) {
    while (to < length && start[to] === start[from] && end[to] === end[from]) to++;
    if (to - from > FEW_TOGETHER ? new Set(Array.from({ length: to - from }, (_, place) => plainAt(from + place).title)).size < to - from : !arePairsToldApart(plainAt, from, to)) return false;
  }
  return true;
}

/** Among so many, comparing each with each is less work than a set of them. */
const FEW_TOGETHER = 12;

function arePairsToldApart(plainAt: (index: number) => PlainEvent, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    for (let before = from; before < at; before++) if (plainAt(before).title === plainAt(at).title) return false;
  }
  return true;
}
