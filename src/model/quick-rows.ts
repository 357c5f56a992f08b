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
    length, at, hasLanes, hasClocks, start: taken(starts, order), end: taken(ends, order), rank: taken(ranks, order),
    get events() { return (events ??= Array.from(made, (_, index) => at(index))); },
  };
  return areToldApart(rows, (index) => plain[order[index]], hasIds) ? rows : undefined;
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
  const order = new Uint32Array(starts.length).map((_, row) => row);
  return inMinutes(order, ends, -1) && inMinutes(order, starts, 1) ? order : order.sort((a, b) => starts[a] - starts[b] || ends[b] - ends[a] || a - b);
}

/** Sorts rows by whole minutes, as nearly all times are, with numbers that hold minute and place. @returns false where they are none */
function inMinutes(order: Uint32Array, times: Float64Array, sign: number): boolean {
  const keys = new Float64Array(order.length);
  for (let place = 0; place < keys.length; place++) {
    const minute = times[order[place]] / MS_PER_MINUTE;
    if (minute % 1 !== 0 || place === MOST) return false;
    keys[place] = minute * sign * MOST + place;
  }
  const before = order.slice();
  keys.sort().forEach((key, place) => { order[place] = before[key - Math.floor(key / MOST) * MOST]; });
  return true;
}

/** Whether all will have ids of their own: they are made of what an event says, so that they can only be the same for one time. */
function areToldApart({ at, end, length, start }: EventsInOrder, plainAt: (index: number) => PlainEvent, hasIds: boolean): boolean {
  const seen = new Set<unknown>();
  for (let index = 0; index < length; index++) {
    const isAlone = !hasIds && start[index] !== start[index + 1] && start[index] !== start[index - 1];
    if (isAlone) continue;
    if (!hasIds && (start[index] !== start[index - 1] || end[index] !== end[index - 1])) seen.clear();
    const { id = hasIds ? at(index).id : plainAt(index).title } = plainAt(index);
    if (seen.size === seen.add(id).size) return false;
  }
  return true;
}
