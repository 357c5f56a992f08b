// The in-memory TimelineSource: sorted typed arrays that answer any window in O(log n + what is drawn).
import { bisectLeft, bisectRight } from 'd3-array';
import type { Extent, Instant } from '../time/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import type { EventRows, EventTable } from './event-rows.js';
import { tableFromEvents, tableFromPlain } from './event-rows.js';
import { clocksOf, onClocks } from './local-times.js';
import { isMatch, searchTerms } from './search.js';
import { atOnce } from './slices.js';
import { isAscending, sortPositions } from './sort-positions.js';
import type { Bin, TimelineSource, WindowAnswer, WindowQuery } from './source.js';
import type { SortedColumns } from './time-columns.js';
import { takeColumns } from './time-columns.js';
import { TimePyramid } from './time-pyramid.js';
import type { PlainEvent } from './plain-event.js';

/** How many bins a window is counted in unless the query says. */
const DEFAULT_BINS = 100;

type Filter = (event: TimelineEvent) => boolean;

/**
 * Events in order of start, ready for windows. Building sorts once (a million in a fraction of a second); plain objects
 * become events only when they are shown. It never changes: a new list of events is a new index.
 */
export class TimelineIndex implements TimelineSource {
  readonly #rows: EventRows;
  readonly #columns: SortedColumns;
  readonly #starts: Float64Array;
  #sortedEnds: Float64Array | undefined;
  readonly #extent: Extent | undefined;
  /** No event ends before. */
  readonly #firstEnd: number;
  readonly #pyramid: TimePyramid;
  readonly #isLocal: Uint8Array | undefined;
  /** Where local times stand: the zone whose clocks they are taken for, and what moves them there. */
  readonly #clocks: ((floating: number) => number) | undefined;
  #subset: { readonly lanes: string; readonly filter: Filter | undefined; readonly index: TimelineIndex } | undefined;

  private constructor({ rows, columns, isLocal }: EventTable, clocks?: (floating: number) => number) {
    this.#rows = rows;
    this.#columns = columns;
    this.#isLocal = isLocal;
    this.#clocks = clocks;
    this.#starts = columns.starts;
    this.#pyramid = new TimePyramid(columns.ends, columns.ranks);
    const { first, last, firstEnd } = boundsOf(columns);
    const start = first === last ? first - 1 : first;
    this.#firstEnd = firstEnd;
    this.#extent = Number.isFinite(start) && Number.isFinite(last) ? { start: start as Instant, end: last as Instant } : undefined;
  }

  /** An index of events. */
  static fromEvents(events: readonly TimelineEvent[]): TimelineIndex {
    return new TimelineIndex(tableFromEvents(events));
  }

  /**
   * An index of plain objects, which are read as `eventFromPlain` reads them when they are shown.
   * Ids that are absent are made of what an event says; unreadable times make an event undated.
   * @param options.timeZone - zone of local times that name none
   */
  static fromPlain(plain: readonly PlainEvent[], options: { readonly timeZone?: string } = {}): TimelineIndex {
    return atOnce(TimelineIndex.slicesOf(plain, options));
  }

  /** As {@link fromPlain}, in slices of about a millisecond: yields the share that is read, 0 … 1, and returns the index. */
  static *slicesOf(plain: readonly PlainEvent[], options: { readonly timeZone?: string } = {}): Generator<number, TimelineIndex, undefined> {
    const table = yield* tableFromPlain(plain, options.timeZone);
    yield 1;
    return new TimelineIndex(table);
  }

  /** Makes ready what counting takes, in slices: else the first window that is not the whole waits for it. Yields the share, 0 … 1. */
  *prepare(): Generator<number, void, undefined> {
    const { ends } = this.#columns;
    if (this.#sortedEnds) return;
    if (isAscending(ends)) {
      this.#sortedEnds = ends;
      return;
    }
    const sorting = sortPositions(ends);
    let step = sorting.next();
    for (; !step.done; step = sorting.next()) yield 0.5;
    const order = step.value;
    yield 0.9;
    const sorted = new Float64Array(ends.length);
    for (let at = 0; at < order.length; at++) sorted[at] = ends[order[at]];
    this.#sortedEnds = sorted;
  }

  /**
   * The same events as an axis of a zone shows them: where some name a zone and others none, the latter stand at their clock in that zone.
   * Without a zone, or where all are alike, it is this index. In slices of about a millisecond: yields the share that is done, 0 … 1.
   */
  *onAxis(timeZone: string | undefined): Generator<number, TimelineIndex, undefined> {
    if (timeZone === undefined || !this.#isLocal) return this;
    const columns = yield* onClocks(this.#columns, this.#isLocal, timeZone);
    return new TimelineIndex({ rows: this.#rows, columns, isLocal: undefined }, clocksOf(timeZone));
  }

  /** Where an event stands: its extent, or that of its clock on an axis that it was put on. Undefined if undated. */
  extentOf({ when }: TimelineEvent): Extent | undefined {
    if (!when || when.timeZone !== undefined || !this.#clocks) return when;
    return { start: this.#clocks(when.start) as Instant, end: this.#clocks(when.end) as Instant };
  }

  /** Number of dated events. */
  get size(): number {
    return this.#starts.length;
  }

  /** Events without a date, in their order. */
  get undated(): readonly TimelineEvent[] {
    return Array.from(this.#columns.undated, this.#rows.eventAt);
  }

  /** What could not be read of plain objects. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#rows.diagnostics;
  }

  /** From the first to the last moment that any event names; open ends count for nothing. Undefined: nothing is dated. */
  extent(): Extent | undefined {
    return this.#extent;
  }

  /**
   * The most important events that touch a window, in time order, and counts of the others.
   * Each event is told or counted exactly once; one that began before the window is counted in its first bin.
   * `lanes` and `filter` are indexed on first use and kept until they change: pass the same function again.
   */
  window(query: WindowQuery): WindowAnswer {
    if (query.lanes || query.filter) return this.#subsetFor(query).window({ ...query, lanes: undefined, filter: undefined });
    const { start, end, limit } = query;
    const until = bisectLeft(this.#starts, end);
    const total = end > start ? Math.max(0, until - this.#endedBy(start)) : 0;
    if (total === 0) return { events: [], bins: [], total: 0 };
    const touching = { until, after: start };
    const shown = total <= limit ? this.#pyramid.all(touching) : this.#pyramid.top(touching, limit).sort((a, b) => a - b);
    return {
      events: shown.map((position) => this.#rows.eventAt(this.#columns.rows[position])),
      bins: total === shown.length ? [] : this.#bins(query, shown),
      total,
    };
  }

  /** How many events touch a window. O(log n). */
  count(start: Instant, end: Instant): number {
    return end > start ? Math.max(0, bisectLeft(this.#starts, end) - this.#endedBy(start)) : 0;
  }

  /** The event with an id. Ids of shown events are known; another may cost one walk over all events, once. */
  byId(id: string): TimelineEvent | undefined {
    const row = this.#rows.rowOf(id);
    return this.#eventOf(row);
  }

  /** The dated event at a place in order of start, 0 … size - 1. */
  at(place: number): TimelineEvent | undefined {
    return this.#eventOf(this.#columns.rows[place]);
  }

  /** The dated event `step` places later (earlier if negative) in order of start; undefined beyond the ends. */
  neighbour(id: string, step: number): TimelineEvent | undefined {
    const row = this.#rows.rowOf(id);
    const start = row === undefined ? undefined : this.extentOf(this.#rows.eventAt(row))?.start;
    if (start === undefined) return undefined;
    const { rows } = this.#columns;
    for (let position = bisectLeft(this.#starts, start); this.#starts[position] === start; position++) {
      if (rows[position] === row) return this.#eventOf(rows[position + step]);
    }
    return undefined;
  }

  /** The dated event whose start is nearest to a moment. */
  nearest(moment: Instant): TimelineEvent | undefined {
    const after = bisectLeft(this.#starts, moment);
    const isBeforeNearer = after > 0 && !(this.#starts[after] - moment < moment - this.#starts[after - 1]);
    return this.#eventOf(this.#columns.rows[isBeforeNearer ? after - 1 : after]);
  }

  /** All events in order of start, undated last, made as they are asked for. */
  *events(): Generator<TimelineEvent, void> {
    for (const row of this.#columns.rows) yield this.#rows.eventAt(row);
    for (const row of this.#columns.undated) yield this.#rows.eventAt(row);
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
    for (const rows of [this.#columns.rows, this.#columns.undated]) {
      for (let index = 0; index < rows.length && found.length < limit; index++) {
        if (isMatch(this.#rows.viewAt(rows[index]), terms)) found.push(this.#rows.eventAt(rows[index]).id);
      }
    }
    return found;
  }

  /** An index of those events that pass, kept until another is asked for. An event is good for the call alone: a filter keeps none. */
  filtered(filter: Filter): TimelineIndex {
    return this.#subsetFor({ lanes: undefined, filter });
  }

  #take(isTaken: (row: number) => boolean): TimelineIndex {
    return new TimelineIndex({ rows: this.#rows, columns: takeColumns(this.#columns, isTaken), isLocal: this.#isLocal }, this.#clocks);
  }

  #subsetFor({ lanes, filter }: Pick<WindowQuery, 'lanes' | 'filter'>): TimelineIndex {
    const key = lanes ? JSON.stringify(lanes) : '';
    if (this.#subset?.lanes !== key || this.#subset.filter !== filter) {
      const { laneAt, viewAt } = this.#rows;
      const wanted = lanes && new Set(lanes);
      const index = this.#take((row) => (!wanted || wanted.has(laneAt(row))) && (!filter || filter(viewAt(row))));
      this.#subset = { lanes: key, filter, index };
    }
    return this.#subset.index;
  }

  #bins({ start, end, bins = DEFAULT_BINS }: WindowQuery, shown: readonly number[]): readonly Bin[] {
    const extent = this.extent();
    const from = Number.isFinite(start) ? start : (extent?.start ?? 0);
    const to = Number.isFinite(end) ? end : Math.max(from + 1, extent?.end ?? 0);
    const edge = (bin: number) => (bin === 0 ? from : bin === bins ? to : from + ((to - from) * bin) / bins);
    // Events before the first bin belong to it if they reach into the window.
    const before = bisectLeft(this.#starts, from);
    let left = before;
    let reaching = this.count(start, end) - (bisectLeft(this.#starts, end) - before);
    let next = 0;
    const found: Bin[] = [];
    for (let bin = 0; bin < bins; bin++) {
      const right = bin === bins - 1 ? bisectLeft(this.#starts, end) : bisectLeft(this.#starts, edge(bin + 1));
      let count = right - left + reaching;
      reaching = 0;
      for (; next < shown.length && shown[next] < right; next++) count--;
      left = right;
      if (count > 0) found.push({ start: edge(bin) as Instant, end: edge(bin + 1) as Instant, count });
    }
    return found;
  }

  /** How many events end at a moment or before. */
  #endedBy(moment: number): number {
    if (moment < this.#firstEnd) return 0;
    if (!this.#sortedEnds) atOnce(this.prepare());
    return bisectRight(this.#sortedEnds ?? [], moment);
  }

  #eventOf(row: number | undefined): TimelineEvent | undefined {
    return row === undefined ? undefined : this.#rows.eventAt(row);
  }
}

/** The first and the last moment that any event names, open ends left out, and the first end. */
function boundsOf({ starts, ends }: SortedColumns): { first: number; last: number; firstEnd: number } {
  let first = Infinity;
  let last = -Infinity;
  let firstEnd = Infinity;
  for (let position = 0; position < starts.length; position++) {
    const start = starts[position];
    const end = ends[position];
    if (end < firstEnd) firstEnd = end;
    if (end < Infinity && end > last) last = end;
    if (start > -Infinity && start < first) first = start;
    if (start > last) last = start;
  }
  return { first: Math.min(first, firstEnd), last, firstEnd };
}
