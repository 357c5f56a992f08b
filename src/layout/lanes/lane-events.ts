// Events by lane and, inside a lane, by class of length, so that a window asks each class for just what can touch it.
import { bisectLeft, bisectRight } from '../bisect.js';
import type { EventColumns } from '../event-columns.js';
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
  /** Ends in ascending order, put so when they are asked for: not aligned with `order`. */
  readonly sortedEnd: Float64Array;
  readonly tree: ImportanceTree;
}

/** Events of one lane. */
export interface LaneEvents {
  readonly key: string;
  readonly count: number;
  readonly classes: readonly LengthClass[];
  /** The lanes that it stands for, where they have no room of their own. */
  readonly standsFor?: readonly LaneEvents[];
}

function exponentOf(length: number): number {
  if (length === 0) return POINT_CLASS;
  return length === Infinity ? OPEN_CLASS : Math.ceil(Math.log2(length));
}

/** How many events of a class touch the half-open window. */
export function countTouching(events: LengthClass, start: number, end: number): number {
  const begun = bisectLeft(events.start, end);
  if (begun === 0 || events.start[0] >= start) return begun;
  return begun - (events.exponent === POINT_CLASS ? bisectLeft(events.start, start) : bisectRight(events.sortedEnd, start));
}

/** True when the event at a column index touches the half-open window. */
export function isTouching(columns: EventColumns, index: number, start: number, end: number): boolean {
  const from = columns.start[index];
  const to = columns.end[index];
  return from < end && (to > start || (to === from && from >= start));
}

/**
 * Splits the columns into lanes and classes of length.
 * @param laneOf - Lane number of the event at a column index, counted from 0.
 * @param keys - Key of each lane number.
 */
export function createLaneEvents(columns: EventColumns, keys: readonly string[], laneOf: (index: number) => number): readonly LaneEvents[] {
  const { start, end } = columns;
  const total = start.length;
  const classesOf = keys.map(() => new Map<number, number>());
  const classOf = new Uint32Array(total);
  const counts: number[] = [];
  for (let i = 0, lane = -1, length = NaN, number = 0; i < total; i++) {
    const laneBefore = lane;
    const lengthBefore = length;
    lane = laneOf(i);
    length = end[i] - start[i];
    // Most are as long as the one before.
    if (length !== lengthBefore || lane !== laneBefore) number = numberOf(classesOf[lane], exponentOf(length), counts);
    classOf[i] = number;
    counts[number]++;
  }
  const orders = counts.map((count) => new Uint32Array(count));
  counts.fill(0);
  for (let i = 0; i < total; i++) {
    const number = classOf[i];
    orders[number][counts[number]++] = i;
  }
  return keys.map((key, lane) => {
    const classes = [...classesOf[lane]]
      .sort((a, b) => a[0] - b[0])
      .map(([exponent, number]) => createLengthClass(columns, exponent, orders[number]));
    return { key, classes, count: classes.reduce((sum, { order }) => sum + order.length, 0) };
  });
}

/** The number of a lane's class; a new one where there was none. */
function numberOf(classes: Map<number, number>, exponent: number, counts: number[]): number {
  let number = classes.get(exponent);
  if (number === undefined) classes.set(exponent, (number = counts.push(0) - 1));
  return number;
}

function createLengthClass(columns: EventColumns, exponent: number, order: Uint32Array): LengthClass {
  const isAll = order.length === columns.start.length;
  // Those that are open at their start stand first here: where they end among the columns.
  if (exponent === OPEN_CLASS) order.sort((a, b) => (columns.start[a] === columns.start[b] ? a - b : columns.start[a] < columns.start[b] ? -1 : 1));
  const start = isAll && exponent !== OPEN_CLASS ? columns.start : pick(columns.start, order);
  const tree = createImportanceTree(order.length, (position) => columns.rank[order[position]]);
  let sortedEnd: Float64Array | undefined;
  return {
    exponent,
    order,
    start,
    tree,
    get sortedEnd() {
      return (sortedEnd ??= inOrder(pick(columns.end, order)));
    },
  };
}

function pick(values: Float64Array, order: Uint32Array): Float64Array {
  const picked = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) picked[i] = values[order[i]];
  return picked;
}
