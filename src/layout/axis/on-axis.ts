// Local times beside zoned ones: a day or a clock that names no zone stands where the axis shows that day and that clock.
import type { EventsInOrder, TimelineEvent } from '../../model/index.js';
import { instantFromFloating, type Instant } from '../../time/index.js';
import { createEventColumns, type EventColumns } from '../event-columns.js';
import type { Fold } from './fold.js';
import type { LayoutMeans } from '../plain-means.js';

interface Row {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Columns of the same events as an axis of this zone shows them; undefined where it has no zone, none lies elsewhere than it did, or an index holds them. */
export function onAxis(
  source: readonly TimelineEvent[] | EventsInOrder,
  timeZone: string | undefined,
  means: LayoutMeans,
  fold: Fold | undefined,
): EventColumns | undefined {
  const rows = timeZone === undefined || 'rank' in source ? undefined : movedTo(timeZone, createEventColumns(source, means));
  return rows && createEventColumns(rows, means, fold);
}

function movedTo(timeZone: string, { at, start, end, rank, hasClocks }: EventColumns): EventsInOrder | undefined {
  const moved = (floating: number): number => instantFromFloating(floating as Instant, timeZone).instant;
  const rows = Array.from(start, (from, index): Row => {
    const isLocal = at(index).when?.timeZone === undefined;
    return isLocal ? { index, start: moved(from), end: moved(end[index]) } : { index, start: from, end: end[index] };
  });
  if (rows.every((row, index) => row.start === start[index] && row.end === end[index])) return undefined;
  rows.sort((a, b) => compared(placeOf(a), placeOf(b)) || compared(b.end, a.end));
  const events = rows.map(({ index }) => at(index));
  return {
    length: rows.length,
    events,
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end),
    rank: Uint32Array.from(rows, ({ index }) => rank[index]),
    hasLanes: true,
    hasClocks,
    at: (index) => events[index],
    titleAt: (index) => events[index].title,
  };
}

/** What has gone on since ever stands where it ends. */
function placeOf({ start, end }: Row): number {
  return start === -Infinity ? end : start;
}

function compared(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
