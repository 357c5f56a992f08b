// A page's own source of events, which may write them plainly: `{ id, title, start, end? }`, and times as numbers.
import {
  eventFromPlain,
  type Bin,
  type PlainEvent,
  type TimelineEvent,
  type TimelineSource,
  type WindowAnswer,
  type WindowQuery,
} from '../model/index.js';
import type { Extent, Instant } from '../time/index.js';

/** A stretch of time in epoch milliseconds, half-open. */
export interface PlainExtent {
  readonly start: number;
  readonly end: number;
}

/** As {@link WindowAnswer}, of plain data. */
export interface PlainAnswer {
  /** The most important first to be kept, `limit` at most; each with an `id`. */
  readonly events: readonly (PlainEvent | TimelineEvent)[];
  /** Counts of the others. */
  readonly bins?: readonly (PlainExtent & { readonly count: number; readonly lane?: string })[] | undefined;
  /** All that touch the window. Absent: those told and counted. */
  readonly total?: number | undefined;
}

type Later<Answer> = Answer | Promise<Answer>;

/** What a page tells of its events: between which times they lie (`null` for none), and which of them touch a window. */
export interface PlainSource {
  extent(): Later<PlainExtent | null | undefined>;
  window(query: WindowQuery): Later<PlainAnswer>;
}

/**
 * Makes a source for `element.source` of two functions that answer plainly.
 * @example
 * element.source = plainSource({
 *   extent: () => ({ start: Date.UTC(1990), end: Date.UTC(2000) }),
 *   window: async ({ start, end, limit }) => ({ events: await find(start, end, limit) }),
 * });
 */
export function plainSource(source: PlainSource): TimelineSource {
  return {
    extent: async () => readExtent(await source.extent()),
    window: async (query) => readAnswer(await source.window(query)),
  };
}

/** @throws {TypeError} for what is neither a stretch of time nor nothing */
export function readExtent(given: unknown, name = 'extent()'): Extent | undefined {
  if (given === null || given === undefined) return undefined;
  const extent = extentOf(given);
  if (!extent) throw new TypeError(`${name} gave something else than { "start", "end" } in epoch milliseconds, or null`);
  return extent;
}

/** @throws {TypeError} for what is no answer */
export function readAnswer(given: unknown, name = 'window()'): WindowAnswer {
  const { events, bins = [], total } = fieldsOf(given);
  if (!Array.isArray(events) || !Array.isArray(bins))
    throw new TypeError(`${name} gave something else than { "events": [ … ], "bins": [ … ], "total" }`);
  const read = events.flatMap((event: unknown) => eventFromPlain(event).event ?? []);
  const counted = bins.flatMap((bin: unknown) => binOf(bin) ?? []);
  return { events: read, bins: counted, total: typeof total === 'number' ? total : counted.reduce((sum, { count }) => sum + count, read.length) };
}

/** None where it has none. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function extentOf(value: unknown): Extent | undefined {
  const { start, end } = fieldsOf(value);
  return typeof start === 'number' && typeof end === 'number' && end > start ? { start: start as Instant, end: end as Instant } : undefined;
}

function binOf(value: unknown): Bin | undefined {
  const extent = extentOf(value);
  const { count, lane } = fieldsOf(value);
  return extent && typeof count === 'number' && count > 0 ? { ...extent, count, ...(typeof lane === 'string' && { lane }) } : undefined;
}
