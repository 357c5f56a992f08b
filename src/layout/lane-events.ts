// Events by lane and, inside a lane, by class of length, so that a window asks each class for just what can touch it.
import { bisectLeft, bisectRight } from './bisect.js';
import type { EventColumns } from './event-columns.js';
import { createImportanceTree, type ImportanceTree } from './importance-tree.js';
import { inOrder } from './in-order.js';

/** Class of points; any other class `c` holds lengths in `(2^(c-1), 2^c]` ms. */
export const POINT_CLASS = -1000;
/** Class of what is open at an end. */
export const OPEN_CLASS = 1000;

/** Events of one lane and one class of length. */
export interface LengthClass {
  readonly exponent: number;
  /** Position → index into the columns. */
  readonly order: Uint32Array;
  /** Ascending. */
  readonly start: Float64Array;
  /** Ends in ascending order: not aligned with `order`. */
  readonly sortedEnd: Float64Array;
  readonly tree: ImportanceTree;
}

/** Events of one lane. */
export interface LaneEvents {
  readonly key: string;
  readonly count: number;
  readonly classes: readonly LengthClass[];
}

function exponentOf(length: number): number {
  if (length === 0) return POINT_CLASS;
  return length === Infinity ? OPEN_CLASS : Math.ceil(Math.log2(length));
}

/** How many events of a class touch the half-open window. */
export function countTouching(events: LengthClass, start: number, end: number): number {
  const begun = bisectLeft(events.start, end);
  return begun - (events.exponent === POINT_CLASS ? bisectLeft(events.start, start) : bisectRight(events.sortedEnd, start));
}

/** True when the event at a column index touches the half-open window. */
export function isTouching(columns: EventColumns, index: number, start: number, end: number): boolean {
  const from = columns.start[index];
  const to = columns.end[index];
  return from < end && (to > start || (to === from && from >= start));
}

interface Draft {
  count: number;
  order: Uint32Array;
}

/**
 * Splits the columns into lanes and classes of length.
 * @param laneOf - Lane number of the event at a column index, counted from 0.
 * @param keys - Key of each lane number.
 */
export function createLaneEvents(columns: EventColumns, keys: readonly string[], laneOf: (index: number) => number): readonly LaneEvents[] {
  const total = columns.start.length;
  const drafts = keys.map(() => new Map<number, Draft>());
  const draftOf = new Array<Draft>(total);
  for (let i = 0; i < total; i++) {
    const lane = laneOf(i);
    const length = columns.end[i] - columns.start[i];
    // Most are as long as the one before.
    const isAsBefore = i > 0 && length === columns.end[i - 1] - columns.start[i - 1] && (keys.length === 1 || lane === laneOf(i - 1));
    const draft = draftOf[i] = isAsBefore ? draftOf[i - 1] : draftFor(drafts[lane], exponentOf(length));
    draft.count++;
  }
  for (const lane of drafts) for (const draft of lane.values()) {
    draft.order = new Uint32Array(draft.count);
    draft.count = 0;
  }
  for (let i = 0; i < total; i++) {
    const draft = draftOf[i];
    draft.order[draft.count++] = i;
  }
  return keys.map((key, lane) => {
    const classes = [...drafts[lane]].sort((a, b) => a[0] - b[0])
      .map(([exponent, draft]) => createLengthClass(columns, exponent, draft.order));
    return { key, classes, count: classes.reduce((sum, { order }) => sum + order.length, 0) };
  });
}

function draftFor(lane: Map<number, Draft>, exponent: number): Draft {
  let draft = lane.get(exponent);
  if (draft === undefined) lane.set(exponent, draft = { count: 0, order: EMPTY });
  return draft;
}

const EMPTY = new Uint32Array(0);

function createLengthClass(columns: EventColumns, exponent: number, order: Uint32Array): LengthClass {
  const isAll = order.length === columns.start.length;
  if (exponent === OPEN_CLASS) order.sort((a, b) => compareStarts(columns.start[a], columns.start[b]) || a - b);
  const start = isAll && exponent !== OPEN_CLASS ? columns.start : pick(columns.start, order);
  const sortedEnd = exponent === POINT_CLASS ? start : inOrder(isAll && exponent !== OPEN_CLASS ? columns.end : pick(columns.end, order));
  const tree = createImportanceTree(order.length, (position) => columns.rank[order[position]]);
  return { exponent, order, start, sortedEnd, tree };
}

function compareStarts(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pick(values: Float64Array, order: Uint32Array): Float64Array {
  const picked = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) picked[i] = values[order[i]];
  return picked;
}
