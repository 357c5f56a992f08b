// Times of events as typed arrays: filled by row, then put in order of start.
import { rankOf } from './rank.js';
import { sortPositions } from './sort-positions.js';

/** Importance of an event that states none. */
const DEFAULT_IMPORTANCE = 0.5;

/** A half-open extent, and the zone in which it is told; absent: local time. */
export interface ZonedExtent {
  readonly start: number;
  readonly end: number;
  readonly timeZone?: string | undefined;
}

/** Times and ranks by row, as they are read. Rows that are not set are undated. */
export class TimeColumns {
  readonly starts: Float64Array<ArrayBuffer>;
  readonly ends: Float64Array<ArrayBuffer>;
  readonly ranks: Uint32Array;
  readonly #isLocal: Uint8Array;
  #local = 0;
  #zoned = 0;

  constructor(length: number) {
    this.starts = new Float64Array(length).fill(NaN);
    this.ends = new Float64Array(length);
    this.ranks = new Uint32Array(length);
    this.#isLocal = new Uint8Array(length);
  }

  /** By row: 1 for times that name no zone. Undefined where all do, or none does: nothing has to be brought together. */
  get isLocal(): Uint8Array | undefined {
    return this.#local > 0 && this.#zoned > 0 ? this.#isLocal : undefined;
  }

  /** Sets the extent of a row. One without length holds its start: the next float64 is its end. */
  set(row: number, { start, end, timeZone }: ZonedExtent, importance = DEFAULT_IMPORTANCE): void {
    if (start === Infinity || end === -Infinity || (start === -Infinity && end === Infinity)) return;
    this.starts[row] = start;
    this.ends[row] = laterThan(start, end);
    this.ranks[row] = rankOf(importance, start, end);
    if (timeZone !== undefined) this.#zoned++;
    else {
      this.#local++;
      this.#isLocal[row] = 1;
    }
  }
}

/** The end, or the next float64 after the start where it is no later. */
export function laterThan(start: number, end: number): number {
  return end > start ? end : start + Math.abs(start) * Number.EPSILON + Number.MIN_VALUE;
}

/** Dated events in order of start, position by position; undated ones by row. */
export interface SortedColumns {
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Uint32Array;
  readonly undated: Uint32Array;
}

/** Puts columns in order of start, and uses them up; events with one start keep their order. Rests between its passes: each is linear. */
export function* sortColumns({ starts, ends, ranks }: TimeColumns): Generator<void, SortedColumns, undefined> {
  const undated = positionsWhere(starts.length, (row) => Number.isNaN(starts[row]));
  yield;
  let rows: Uint32Array;
  if (undated.length === 0) rows = yield* sortPositions(starts);
  else {
    const dated = positionsWhere(starts.length, (row) => !Number.isNaN(starts[row]));
    const order = yield* sortPositions(gather(starts, dated, new Float64Array(dated.length)));
    rows = gather(dated, order, new Uint32Array(order.length));
  }
  yield;
  const sortedStarts = gather(starts, rows, new Float64Array(rows.length));
  yield;
  // What is not asked for again is written over: new columns of a million rows would call for a collection of garbage.
  const sortedEnds = gather(ends, rows, starts.subarray(0, rows.length));
  yield;
  const sortedRanks = gather(ranks, rows, new Uint32Array(ends.buffer, 0, rows.length));
  yield;
  return { rows, starts: sortedStarts, ends: sortedEnds, ranks: sortedRanks, undated };
}

/** The columns of those rows that pass, still in order. Each row is asked once. */
export function takeColumns(columns: SortedColumns, isTaken: (row: number) => boolean): SortedColumns {
  const { rows, starts, ends, ranks, undated } = columns;
  const taken = positionsWhere(rows.length, (position) => isTaken(rows[position]));
  return {
    rows: gather(rows, taken, new Uint32Array(taken.length)),
    starts: gather(starts, taken, new Float64Array(taken.length)),
    ends: gather(ends, taken, new Float64Array(taken.length)),
    ranks: gather(ranks, taken, new Uint32Array(taken.length)),
    undated: undated.filter(isTaken),
  };
}

function positionsWhere(length: number, isWanted: (position: number) => boolean): Uint32Array {
  let first = 0;
  while (first < length && !isWanted(first)) first++;
  const found = new Uint32Array(length - first);
  if (first === length) return found;
  found[0] = first;
  let count = 1;
  for (let position = first + 1; position < length; position++) if (isWanted(position)) found[count++] = position;
  return count === length ? found : found.slice(0, count);
}

/** Values in another order. */
export function gather<Column extends Float64Array | Uint32Array>(values: Column, positions: Uint32Array, into: Column): Column {
  for (let index = 0; index < positions.length; index++) into[index] = values[positions[index]];
  return into;
}
