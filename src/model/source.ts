// Where a view gets its events: an array, a worker, a database behind an endpoint.
import type { Extent, Instant } from '../time/index.js';
import type { TimelineEvent } from './event.js';

/** A stretch of time in which events are counted, not told apart. */
export interface Bin {
  readonly start: Instant;
  readonly end: Instant;
  readonly count: number;
  /** The lane of all that is counted here; absent where it is not told. */
  readonly lane?: string;
}

/** What a filter asks, as data: for sources that cannot run a function. Absent parts ask nothing. */
export interface FilterWords {
  /** All of its words occur in the title, speaker or description. */
  readonly text?: string;
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly speaker?: readonly string[];
  readonly lane?: readonly string[];
  /** `sure`, `fair`, `doubtful`. */
  readonly confidence?: readonly string[];
  /** Only what touches this half-open stretch, epoch milliseconds. */
  readonly start?: number;
  readonly end?: number;
}

/** A test of events, and the same in words. */
export interface EventFilter {
  (event: TimelineEvent): boolean;
  readonly words?: FilterWords;
}

export interface WindowQuery {
  readonly start: Instant;
  readonly end: Instant;
  /** At most so many events, most important first; the rest is counted in bins. */
  readonly limit: number;
  /** How many bins the window is counted in. Default 100. */
  readonly bins?: number;
  /** Only events of these lanes; an event without a lane has the lane `''`. */
  readonly lanes?: readonly string[] | undefined;
  /** Only events that pass. The event it is given is good for the call alone. */
  readonly filter?: EventFilter | undefined;
  readonly signal?: AbortSignalLike;
}

/** The part of `AbortSignal` that is needed, so that pure rooms can name it. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface WindowAnswer {
  /** Events whose extent touches the window, in time order. */
  readonly events: readonly TimelineEvent[];
  /** Counts of all events touching the window that are not in `events`. */
  readonly bins: readonly Bin[];
  /** All events touching the window. */
  readonly total: number;
}

/** Answers windows of time. The in-memory index is one; it answers without a promise. */
export interface TimelineSource {
  extent(): Extent | undefined | Promise<Extent | undefined>;
  window(query: WindowQuery): WindowAnswer | Promise<WindowAnswer>;
}
