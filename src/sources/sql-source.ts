// A TimelineSource that speaks SQL. What it says is plain enough for DuckDB, PostgreSQL, ClickHouse and Trino; see docs/sources.md.
import {
  eventFromPlain,
  type AbortSignalLike,
  type Bin,
  type FilterWords,
  type TimelineEvent,
  type TimelineSource,
  type WindowAnswer,
  type WindowQuery,
} from '../model/index.js';
import type { Extent, Instant } from '../time/index.js';
import { conditionsOf } from './sql-conditions.js';

/** A value that is bound to a statement, never written into it. */
export type SqlValue = string | number;

/** What a value is, for engines that want to be told. */
export type SqlType = 'Int64' | 'String' | 'Float64';

/** A row as drivers give it: by column name. Whole numbers may be bigints or strings of digits. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** Runs one statement with its values in their order. May stop early when the signal is aborted. */
export type RunSql = (statement: string, values: readonly SqlValue[], signal?: AbortSignalLike) => Promise<readonly SqlRow[]>;

export interface SqlOptions {
  /** A table or view with the columns `id`, `title`, `start_ms`, `end_ms` (epoch milliseconds) and those of {@link columns}. Default `events`. */
  readonly table?: string;
  /** What else the table holds. Default: lane, kind, status, speaker, description, importance. */
  readonly columns?: readonly SqlColumn[];
  /** How the n-th value (from 1) is named in a statement. Default `?`; PostgreSQL wants `$1`, ClickHouse `{p1:Int64}`. */
  readonly placeholder?: (n: number, type: SqlType) => string;
}

const COLUMNS = ['lane', 'kind', 'status', 'speaker', 'description', 'importance'] as const;
export type SqlColumn = (typeof COLUMNS)[number];

/** Letters, digits and underscores; a schema may stand before. */
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** So many lanes are told apart in counts: those of the events that are shown. */
const MOST_LANES = 40;

/** Bins that a window is counted in unless the query says. */
const DEFAULT_BINS = 100;

/**
 * Events of a table, window by window: the most important ones, and counts of the others.
 * Values are bound, never written into the statement; filters go by {@link WindowQuery.filter}'s words.
 */
export class SqlSource implements TimelineSource {
  readonly #run: RunSql;
  readonly #table: string;
  readonly #columns: readonly SqlColumn[];
  readonly #placeholder: (n: number, type: SqlType) => string;

  /** @throws {RangeError} for a table or column that is no plain name. */
  constructor(run: RunSql, { table = 'events', columns = COLUMNS, placeholder = () => '?' }: SqlOptions = {}) {
    for (const name of [table, ...columns]) {
      if (!NAME.test(name))
        throw new RangeError(
          `table or column "${name.slice(0, 60)}": not a plain name; write letters, digits and _ , with a schema as in main.events`,
        );
    }
    this.#run = run;
    this.#table = table;
    this.#columns = columns;
    this.#placeholder = placeholder;
  }

  async extent(): Promise<Extent | undefined> {
    const [row] = await this.#run(`SELECT MIN(start_ms) AS start_ms, MAX(end_ms) AS end_ms FROM ${this.#table}`, []);
    const start = numberOf(row?.['start_ms']),
      end = numberOf(row?.['end_ms']);
    return start === undefined || end === undefined ? undefined : { start: start as Instant, end: Math.max(end, start + 1) as Instant };
  }

  async window(query: WindowQuery): Promise<WindowAnswer> {
    const { limit, signal } = query;
    const start = Math.floor(query.start),
      end = Math.ceil(query.end);
    if (!(end > start)) return { events: [], bins: [], total: 0 };
    const width = Math.max(1, Math.ceil((end - start) / Math.max(1, Math.floor(query.bins ?? DEFAULT_BINS))));
    const asked = { ...query, start: start as Instant, end: end as Instant, limit: Math.max(0, Math.floor(limit)) };
    const rows = await this.#events(asked);
    if (signal?.aborted) throw new Error('the question was withdrawn');
    const shown = rows
      .flatMap((row) => this.#eventOf(row) ?? [])
      .sort((a, b) => (a.when?.start ?? 0) - (b.when?.start ?? 0) || (a.id < b.id ? -1 : 1));
    if (shown.length < limit) return { events: shown, bins: [], total: shown.length };
    const lanes = [...new Set(shown.flatMap(({ lane }) => lane ?? []))].slice(0, MOST_LANES);
    const counts = await this.#counts(asked, width, lanes);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const byPlace = new Map(counts.map((each) => [placeOf(each.bin, each.lane), each]));
    for (const { lane, when } of shown) {
      const bin = Math.floor((Math.max(when?.start ?? start, start) - start) / width);
      const counted = byPlace.get(placeOf(bin, lanes.includes(lane ?? '') ? lane : undefined));
      if (counted) counted.count--;
    }
    const bins = counts
      .filter(({ count }) => count > 0)
      .map(({ bin, count, lane }): Bin => ({
        start: (start + bin * width) as Instant,
        end: Math.min(end, start + (bin + 1) * width) as Instant,
        count,
        ...(lane !== undefined && { lane }),
      }));
    return { events: shown, bins, total };
  }

  #events(query: WindowQuery): Promise<readonly SqlRow[]> {
    const bound = new Bound(this.#placeholder);
    const where = this.#where(query, bound);
    // Some engines put what is absent first.
    const order = this.#columns.includes('importance') ? 'COALESCE(importance, 0) DESC, ' : '';
    const wanted = ['id', 'title', 'start_ms', 'end_ms', ...this.#columns].join(', ');
    const statement = `SELECT ${wanted} FROM ${this.#table} WHERE ${where} ORDER BY ${order}start_ms, id LIMIT ${bound.add(query.limit, 'Int64')}`;
    return this.#run(statement, bound.values, query.signal);
  }

  /** How many events begin in each bin, by lanes where some are told apart; those that began before count in the first. */
  async #counts(query: WindowQuery, width: number, lanes: readonly string[]): Promise<Counted[]> {
    const bound = new Bound(this.#placeholder);
    const start = (): string => bound.add(query.start, 'Int64');
    const bin = `FLOOR((CASE WHEN start_ms < ${start()} THEN ${start()} ELSE start_ms END - ${start()}) / ${bound.add(width, 'Int64')})`;
    const apart = lanes.length > 0 ? `, CASE WHEN lane IN (${lanes.map((lane) => bound.add(lane, 'String')).join(', ')}) THEN lane END AS lane` : '';
    const by = apart ? 'bin, lane' : 'bin';
    const statement = `SELECT ${by}, COUNT(*) AS amount FROM (SELECT ${bin} AS bin${apart} FROM ${this.#table} WHERE ${this.#where(query, bound)}) AS counted GROUP BY ${by} ORDER BY ${by}`;
    const rows = await this.#run(statement, bound.values, query.signal);
    return rows.map(({ amount, bin: at, lane }) => ({
      bin: numberOf(at) ?? 0,
      count: numberOf(amount) ?? 0,
      ...(typeof lane === 'string' && { lane }),
    }));
  }

  #where({ start, end, lanes, filter }: WindowQuery, bound: Bound): string {
    // An event of no length at the very start touches the window.
    const touches = `start_ms < ${bound.add(end, 'Int64')} AND (end_ms > ${bound.add(start, 'Int64')} OR start_ms >= ${bound.add(start, 'Int64')})`;
    const words: FilterWords = { ...filter?.words, ...(lanes && { lane: lanes }) };
    return [touches, ...conditionsOf(words, this.#columns, bound)].join(' AND ');
  }

  #eventOf(row: SqlRow): TimelineEvent | undefined {
    const plain: Record<string, unknown> = { id: String(row['id']), title: String(row['title']), start: numberOf(row['start_ms']) };
    const end = numberOf(row['end_ms']);
    if (end !== undefined && end > (plain['start'] as number)) plain['end'] = end;
    for (const column of this.#columns) {
      const value = row[column];
      if ((value ?? '') !== '') plain[column] = column === 'importance' ? numberOf(value) : String(value);
    }
    return eventFromPlain(plain).event;
  }
}

interface Counted {
  readonly bin: number;
  readonly lane?: string;
  count: number;
}

/** Lanes have names: none is the empty one. */
function placeOf(bin: number, lane?: string): string {
  return [bin, lane].join();
}

/** The values of one statement in their order. */
export class Bound {
  readonly values: SqlValue[] = [];
  readonly #placeholder: (n: number, type: SqlType) => string;

  constructor(placeholder: (n: number, type: SqlType) => string) {
    this.#placeholder = placeholder;
  }

  /** Binds a value; gives its name in the statement. */
  add(value: SqlValue, type: SqlType): string {
    return this.#placeholder(this.values.push(value), type);
  }
}

/** A number as drivers give it: number, bigint, digits. */
function numberOf(value: unknown): number | undefined {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}
