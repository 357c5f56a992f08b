// Events by row, whatever they are made of: model events, or plain objects that are read when they are shown.
import { bisectLeft, bisectRight } from 'd3-array';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import { eventFromPlain } from './event-from-plain.js';
import { DiagnosticList } from './messages.js';
import { contentHash, readExtent } from './plain-extent.js';
import { PlainRowView } from './plain-row-view.js';
import { findRepeats } from './repeats.js';
import type { SortedColumns } from './time-columns.js';
import { quickEvent } from './quick-events.js';
import { atOnce } from './slices.js';
import { sortColumns, TimeColumns } from './time-columns.js';
import type { PlainEvent } from './plain-event.js';

/** Where an index gets the events of its rows. */
export interface EventRows {
  readonly length: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly laneAt: (row: number) => string;
  readonly eventAt: (row: number) => TimelineEvent;
  /** The event, or a view of it that is good until the next call. */
  readonly viewAt: (row: number) => TimelineEvent;
  /** The row of an id. Ids that were given out are known; another may cost a walk over all rows. */
  readonly rowOf: (id: string) => number | undefined;
}

/** Rows and their times in order. */
export interface EventTable {
  readonly rows: EventRows;
  readonly columns: SortedColumns;
  /** By row: 1 for times that name no zone, among others that do. */
  readonly isLocal: Uint8Array | undefined;
}

/** How many events made of plain objects are remembered. */
const MAX_KEPT = 20_000;

/** How many ids that were given out are remembered. */
const MAX_GIVEN = 100_000;

/** From so many rows of one start on it is remembered which of them repeat others; fewer are compared one by one. */
const LONG_RUN = 256;

export function tableFromEvents(events: readonly TimelineEvent[]): EventTable {
  const columns = new TimeColumns(events.length);
  for (let row = 0; row < events.length; row++) {
    const { when, importance } = events[row];
    if (when) columns.set(row, when, importance);
  }
  let rowById: ReadonlyMap<string, number> | undefined;
  const rows = {
    length: events.length,
    diagnostics: [],
    laneAt: (row: number) => events[row].lane ?? '',
    eventAt: (row: number) => events[row],
    viewAt: (row: number) => events[row],
    rowOf: (id: string) => (rowById ??= indexIds(events.length, (row) => events[row].id)).get(id),
  };
  return { rows, columns: atOnce(sortColumns(columns)), isLocal: columns.isLocal };
}

/** Rows between two places where reading may rest. */
const SLICE = 1_024;

/** Reads plain objects; rests after each slice and tells the share that is read, 0 … 1, so that the caller may let others work. */
export function* tableFromPlain(plain: readonly PlainEvent[], timeZone?: string): Generator<number, EventTable, undefined> {
  const columns = new TimeColumns(plain.length);
  const diagnostics = new DiagnosticList();
  for (let row = 0; row < plain.length; row++) {
    if (row % SLICE === SLICE - 1) yield row / plain.length;
    const extent = readExtent(plain[row], { name: row, timeZone, diagnostics });
    if (extent) columns.set(row, extent, numberOr(plain[row].importance, undefined));
  }
  const sorting = sortColumns(columns);
  let sorted: SortedColumns | undefined;
  while (!sorted) {
    yield 1;
    const step = sorting.next();
    if (step.done) sorted = step.value;
  }
  return { rows: new PlainRows(plain, { columns: sorted, diagnostics: diagnostics.list(), timeZone }), columns: sorted, isLocal: columns.isLocal };
}

/** Rows by id; of equal ids the first counts. */
function indexIds(length: number, idAt: (row: number) => string): ReadonlyMap<string, number> {
  const rowById = new Map<string, number>();
  for (let row = length - 1; row >= 0; row--) rowById.set(idAt(row), row);
  return rowById;
}

function numberOr<Usual>(value: unknown, usual: Usual): number | Usual {
  return typeof value === 'number' && !Number.isNaN(value) ? value : usual;
}

interface PlainContext {
  readonly columns: SortedColumns;
  readonly diagnostics: readonly Diagnostic[];
  readonly timeZone: string | undefined;
}

class PlainRows implements EventRows {
  readonly length: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly #plain: readonly PlainEvent[];
  readonly #context: PlainContext;
  readonly #made = new Map<number, TimelineEvent>();
  readonly #given = new Map<string, number>();
  readonly #view = new PlainRowView();
  #rowById: ReadonlyMap<string, number> | undefined;
  /** For starts that many rows share: rows that repeat an earlier one. */
  readonly #repeats = new Map<number, ReadonlyMap<number, number>>();

  constructor(plain: readonly PlainEvent[], context: PlainContext) {
    this.length = plain.length;
    this.diagnostics = context.diagnostics;
    this.#plain = plain;
    this.#context = context;
  }

  readonly laneAt = (row: number): string => {
    const lane: unknown = this.#plain[row]?.lane;
    return typeof lane === 'string' ? lane : '';
  };

  readonly eventAt = (row: number): TimelineEvent => {
    let event = this.#made.get(row);
    if (!event) {
      event = this.#read(row);
      if (this.#made.size >= MAX_KEPT) this.#made.clear();
      this.#made.set(row, event);
      if (this.#given.size >= MAX_GIVEN) this.#given.clear();
      this.#given.set(event.id, row);
    }
    return event;
  };

  readonly viewAt = (row: number): TimelineEvent => this.#view.at(this.#plain[row], () => this.eventAt(row));

  readonly rowOf = (id: string): number | undefined => {
    const row = this.#given.get(id);
    if (row !== undefined) return row;
    this.#rowById ??= indexIds(this.length, (each) => this.viewAt(each).id);
    return this.#rowById.get(id);
  };

  /** Ids that are absent are made of what a row says, and told from earlier rows that say the same. */
  #read(row: number): TimelineEvent {
    const plain = this.#plain[row];
    const { timeZone } = this.#context;
    const event =
      (timeZone === undefined ? quickEvent(plain) : undefined) ??
      eventFromPlain(plain, { name: `event ${row}`, ...(timeZone !== undefined && { timeZone }) }).event;
    if (!event) return { id: `unreadable-${row}`, title: `(event ${row})`, kind: 'event', status: 'occurred' };
    const repeat = plain.id ? 0 : this.#repeatOf(row, event.when?.start);
    return repeat === 0 ? event : { ...event, id: `${event.id}-${repeat + 1}` };
  }

  /** How many earlier rows say the same; they have the same start, so they stand beside each other. */
  #repeatOf(row: number, start: number | undefined): number {
    const { starts, rows, undated } = this.#context.columns;
    const run = start === undefined ? undated : rows.subarray(bisectLeft(starts, start), bisectRight(starts, start));
    if (run.length < 2) return 0;
    if (run.length < LONG_RUN) return this.#earlierSame(run, row);
    const key = start ?? NaN;
    let repeats = this.#repeats.get(key);
    if (!repeats)
      this.#repeats.set(key, (repeats = findRepeats(run, (other) => (this.#plain[other]?.id ? undefined : contentHash(this.#plain[other])))));
    return repeats.get(row) ?? 0;
  }

  #earlierSame(run: Uint32Array, row: number): number {
    const plain = this.#plain[row];
    let count = 0;
    for (const other of run) {
      if (other === row) break;
      const earlier = this.#plain[other];
      if (earlier?.title === plain.title && !earlier?.id && contentHash(earlier) === contentHash(plain)) count++;
    }
    return count;
  }
}
