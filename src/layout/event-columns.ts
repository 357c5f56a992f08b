// Dated events as sorted typed arrays: what every later step searches instead of walking objects.
import { inTimeOrder, rankOf, type EventsInOrder, type TimelineEvent } from '../model/index.js';
import { instant, type Extent } from '../time/index.js';
import { drawnEnd, isShort } from './drawn-extent.js';
import type { Fold } from './axis/fold.js';
import type { LayoutMeans } from './plain-means.js';

/** Dated events in time order. Index `i` means the same event in every column. */
export interface EventColumns {
  /** All of them: what is drawn asks for its own by {@link at}, because they may have to be made. */
  readonly events: readonly TimelineEvent[];
  readonly at: (index: number) => TimelineEvent;
  readonly titleAt: (index: number) => string;
  /** False: none of them tells a time of day. */
  readonly hasClocks: boolean;
  /** First drawn moment; ascending but for open starts, which are `-Infinity` and stand where they end. Unknown starts are ends. */
  readonly start: Float64Array;
  /** First moment after the drawn extent; equals `start` for points, `Infinity` where open. */
  readonly end: Float64Array;
  /** Which label goes first, as an index of the same events ranks them: an answer holds what all of them would show. */
  readonly rank: Uint32Array;
  /** Finite extent of all; absent when nothing is dated. */
  readonly extent: Extent | undefined;
}

const DEFAULT_IMPORTANCE = 0.5;

function isDated(event: TimelineEvent): boolean {
  const when = event.when;
  return when !== undefined && !Number.isNaN(when.start) && !Number.isNaN(when.end);
}

/** Dated events in model/'s time order; the array itself when it is so already, as a Timeline's is. */
function datedInOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return inTimeOrder(events.every(isDated) ? events : events.filter(isDated));
}

/** Columns of all dated events, in drawn time; undated ones are left out. O(n) for events in time order. */
export function createEventColumns(source: readonly TimelineEvent[] | EventsInOrder, { lengthMs }: LayoutMeans, fold?: Fold): EventColumns {
  const rows = 'rank' in source ? source : readInOrder(datedInOrder(source), lengthMs);
  const { length, rank, hasClocks, at, titleAt } = rows;
  const start = fold ? rows.start.map((from) => fold.fold(from)) : rows.start;
  const end = new Float64Array(length);
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < length; i++) {
    const from = rows.start[i];
    let to = rows === source && isShort(from, rows.end[i]) ? from : rows.end[i];
    if (fold) to = to === from ? start[i] : fold.fold(to);
    end[i] = to;
    // What is open begins or ends at no moment of its own: neither is infinite.
    const low = start[i] === -Infinity ? to : start[i];
    const high = to === Infinity ? start[i] + 1 : to;
    if (low < first) first = low;
    if (high > last) last = high;
  }
  const extent = first <= last ? { start: instant(first), end: instant(last) } : undefined;
  return {
    get events() {
      return rows.events;
    },
    at,
    titleAt,
    start,
    end,
    rank,
    extent,
    hasClocks,
  };
}

/** Events that are there, their ends as they are drawn. */
function readInOrder(events: readonly TimelineEvent[], lengthMs: LayoutMeans['lengthMs']): EventsInOrder {
  const { length } = events;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const rank = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const { importance = DEFAULT_IMPORTANCE, when } = events[i];
    if (!when) continue;
    // What had come about by its end (`/2034-05`) is drawn there, as a point: it did not go on since ever (`../2034-05`).
    start[i] = when.edtf[0] === '/' ? when.end : when.start;
    end[i] = drawnEnd(when, lengthMs);
    rank[i] = rankOf(importance, when.start, when.end);
  }
  return { length, start, end, rank, events, hasLanes: true, hasClocks: true, at: (index) => events[index], titleAt: (index) => events[index].title };
}
