// The in-memory TimelineSource: sorted typed arrays that answer any window in O(log n + what is drawn).
import type { Extent, Instant } from '../time/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import { columnsFromEvents, columnsFromPlain } from './event-columns.js';
import type { EventColumns } from './event-columns.js';
import type { PlainEvent } from './event-from-plain.js';
import { rankOf } from './rank.js';
import { isMatch, searchTerms } from './search.js';
import { sortPositions } from './sort-positions.js';
import type { Bin, TimelineSource, WindowAnswer, WindowQuery } from './source.js';
import { TimePyramid } from './time-pyramid.js';

/** How many bins a window is counted in unless the query says. */
const DEFAULT_BINS = 100;

/** Importance of an event that states none. */
export const DEFAULT_IMPORTANCE = 0.5;

type Filter = (event: TimelineEvent) => boolean;

/**
 * Events in order of start, ready for windows. Building sorts once (a million in a fraction of a second); plain objects
 * become events only when they are shown. It never changes: a new list of events is a new index.
 */
export class TimelineIndex implements TimelineSource {
  readonly #columns: EventColumns;
  /** Rows of the columns in order of start; undated ones are not among them. */
  readonly #rows: Uint32Array;
  readonly #undated: Uint32Array;
  readonly #starts: Float64Array;
  readonly #sortedEnds: Float64Array;
  readonly #pyramid: TimePyramid;
  #positions: Map<string, number> | undefined;
  #subset: { readonly lanes: string; readonly filter: Filter | undefined; readonly index: TimelineIndex } | undefined;

  /** @param rows - rows to take; absent: all */
  private constructor(columns: EventColumns, rows?: Uint32Array) {
    this.#columns = columns;
    const all = rows ?? new Uint32Array(columns.length).map((_, row) => row);
    const isDated = (row: number) => columns.ends[row] > columns.starts[row];
    const dated = all.filter(isDated);
    this.#undated = dated.length === all.length ? new Uint32Array() : all.filter((row) => !isDated(row));
    const order = sortPositions(pick(columns.starts, dated));
    this.#rows = order.map((position) => dated[position]);
    this.#starts = pick(columns.starts, this.#rows);
    const ends = pick(columns.ends, this.#rows);
    this.#pyramid = new TimePyramid(ends, this.#ranks(ends));
    this.#sortedEnds = ends.slice().sort();
  }

  /** An index of events. */
  static fromEvents(events: readonly TimelineEvent[]): TimelineIndex {
    return new TimelineIndex(columnsFromEvents(events));
  }

  /**
   * An index of plain objects, which are read as `eventFromPlain` reads them when they are shown.
   * Ids that are absent are made of what an event says; unreadable times make an event undated.
   * @param options.timeZone - zone of local times that name none
   */
  static fromPlain(plain: readonly PlainEvent[], options: { readonly timeZone?: string } = {}): TimelineIndex {
    return new TimelineIndex(columnsFromPlain(plain, options.timeZone));
  }

  /** Number of dated events. */
  get size(): number {
    return this.#rows.length;
  }

  /** Events without a date, in their order. */
  get undated(): readonly TimelineEvent[] {
    return Array.from(this.#undated, (row) => this.#columns.eventAt(row));
  }

  /** What could not be read of plain objects. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#columns.diagnostics;
  }

  /** From the first to the last moment that any event names; open ends count for nothing. Undefined: nothing is dated. */
  extent(): Extent | undefined {
    const firstFinite = lowerBound(this.#starts, -Number.MAX_VALUE);
    let start = Math.min(this.#starts[firstFinite] ?? Infinity, this.#sortedEnds[0] ?? Infinity);
    const lastEnd = this.#sortedEnds[lowerBound(this.#sortedEnds, Infinity) - 1] ?? -Infinity;
    const end = Math.max(lastEnd, this.#starts[this.#starts.length - 1] ?? -Infinity);
    if (end === start) start = end - 1;
    return Number.isFinite(start) && Number.isFinite(end) ? { start: start as Instant, end: end as Instant } : undefined;
  }

  /**
   * The most important events that touch a window, in time order, and counts of the others.
   * Each event is told or counted exactly once; one that began before the window is counted in its first bin.
   * `lanes` and `filter` are indexed on first use and kept until they change: pass the same function again.
   */
  window(query: WindowQuery): WindowAnswer {
    if (query.lanes || query.filter) return this.#subsetFor(query).window({ ...query, lanes: undefined, filter: undefined });
    const { start, end, limit } = query;
    const until = lowerBound(this.#starts, end);
    const total = end > start ? Math.max(0, until - upperBound(this.#sortedEnds, start)) : 0;
    if (total === 0) return { events: [], bins: [], total: 0 };
    const touching = { until, after: start };
    const shown = total <= limit ? this.#pyramid.all(touching) : this.#pyramid.top(touching, limit).sort((a, b) => a - b);
    return {
      events: shown.map((position) => this.#columns.eventAt(this.#rows[position])),
      bins: total === shown.length ? [] : this.#bins(query, shown),
      total,
    };
  }

  /** How many events touch a window. O(log n). */
  count(start: Instant, end: Instant): number {
    return end > start ? Math.max(0, lowerBound(this.#starts, end) - upperBound(this.#sortedEnds, start)) : 0;
  }

  /** The event with an id; the first call walks all events once. */
  byId(id: string): TimelineEvent | undefined {
    const row = this.#rowOf(id);
    return row === undefined ? undefined : this.#columns.eventAt(row);
  }

  /** The dated event `step` places later (earlier if negative) in order of start; undefined beyond the ends. */
  neighbour(id: string, step: number): TimelineEvent | undefined {
    const row = this.#rowOf(id);
    if (row === undefined) return undefined;
    const { starts } = this.#columns;
    let position = lowerBound(this.#starts, starts[row]);
    while (position < this.#rows.length && this.#rows[position] !== row) position++;
    const found = position < this.#rows.length ? this.#rows[position + step] : undefined;
    return found === undefined ? undefined : this.#columns.eventAt(found);
  }

  /** The dated event whose start is nearest to a moment. */
  nearest(moment: Instant): TimelineEvent | undefined {
    const after = lowerBound(this.#starts, moment);
    const isBeforeNearer = after > 0 && !(this.#starts[after] - moment < moment - this.#starts[after - 1]);
    const row = this.#rows[isBeforeNearer ? after - 1 : after];
    return row === undefined ? undefined : this.#columns.eventAt(row);
  }

  /** All events in order of start, undated last, made as they are asked for. */
  *events(): Generator<TimelineEvent, void> {
    for (const row of this.#rows) yield this.#columns.eventAt(row);
    yield* this.undated;
  }

  /**
   * Ids of events whose title, description, speaker, quote or lane hold all words of a query, in time order.
   * Case and accents do not matter. Walks all events: a search, not a frame.
   * @param limit - at most so many; default 1000
   */
  search(words: string, limit = 1_000): readonly string[] {
    const terms = searchTerms(words);
    const found: string[] = [];
    if (terms.length === 0) return found;
    for (const event of this.events()) {
      if (found.length >= limit) break;
      if (isMatch(event, terms)) found.push(event.id);
    }
    return found;
  }

  /** An index of those events that pass. */
  filtered(filter: Filter): TimelineIndex {
    return this.#take((row) => filter(this.#columns.eventAt(row)));
  }

  /** The index of those rows that pass; each is asked once. */
  #take(isTaken: (row: number) => boolean): TimelineIndex {
    const rows = [this.#rows, this.#undated].map((some) => some.filter(isTaken));
    const taken = new Uint32Array(rows[0].length + rows[1].length);
    taken.set(rows[0]);
    taken.set(rows[1], rows[0].length);
    return new TimelineIndex(this.#columns, taken);
  }

  #subsetFor({ lanes, filter }: WindowQuery): TimelineIndex {
    const key = lanes ? JSON.stringify(lanes) : '';
    if (this.#subset?.lanes !== key || this.#subset.filter !== filter) {
      const wanted = lanes && new Set(lanes);
      const index = this.#take((row) => (!wanted || wanted.has(this.#columns.laneAt(row)))
        && (!filter || filter(this.#columns.eventAt(row))));
      this.#subset = { lanes: key, filter, index };
    }
    return this.#subset.index;
  }

  #ranks(ends: Float64Array): Uint32Array {
    const ranks = new Uint32Array(ends.length);
    let equals = 0;
    for (let position = 0; position < ends.length; position++) {
      const start = this.#starts[position];
      equals = position > 0 && start === this.#starts[position - 1] ? equals + 1 : 0;
      ranks[position] = rankOf(this.#columns.importanceAt(this.#rows[position]), start, ends[position], equals);
    }
    return ranks;
  }

  #bins({ start, end, bins = DEFAULT_BINS }: WindowQuery, shown: readonly number[]): readonly Bin[] {
    const extent = this.extent();
    const from = Number.isFinite(start) ? start : (extent?.start ?? 0);
    const to = Number.isFinite(end) ? end : Math.max(from + 1, extent?.end ?? 0);
    const edge = (bin: number) => (bin === 0 ? from : bin === bins ? to : from + ((to - from) * bin) / bins);
    // Events before the first bin belong to it if they reach into the window.
    const before = lowerBound(this.#starts, from);
    let left = before;
    let reaching = this.count(start, end) - (lowerBound(this.#starts, end) - before);
    let next = 0;
    const found: Bin[] = [];
    for (let bin = 0; bin < bins; bin++) {
      const right = bin === bins - 1 ? lowerBound(this.#starts, end) : lowerBound(this.#starts, edge(bin + 1));
      let count = right - left + reaching;
      reaching = 0;
      for (; next < shown.length && shown[next] < right; next++) count--;
      left = right;
      if (count > 0) found.push({ start: edge(bin) as Instant, end: edge(bin + 1) as Instant, count });
    }
    return found;
  }

  #rowOf(id: string): number | undefined {
    if (!this.#positions) {
      this.#positions = new Map();
      for (let row = this.#columns.length - 1; row >= 0; row--) this.#positions.set(this.#columns.idAt(row), row);
    }
    return this.#positions.get(id);
  }
}

function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = values[rows[index]];
  return picked;
}

/** First position whose value is not below `value`. */
function lowerBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First position whose value is above `value`. */
function upperBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
