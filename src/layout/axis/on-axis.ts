// Local times beside zoned ones: a day or a clock that names no zone stands where the axis shows that day and that clock.
import type { EventsInOrder, TimelineEvent } from '../../model/index.js';
import { instant, instantFromFloating, isFiner, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR, type Instant, type Precision } from '../../time/index.js';
import { createEventColumns, type EventColumns } from '../event-columns.js';
import type { EdgesOf } from '../edges.js';
import type { Fold } from './fold.js';
import type { LayoutMeans } from '../plain-means.js';

interface OnAxisOptions {
  readonly axisZone: string | undefined;
  readonly edgesOf: EdgesOf;
  readonly fold: Fold | undefined;
  readonly means: LayoutMeans;
}

interface Row {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The columns as an axis of this zone shows them; the same where it has no zone, none lies elsewhere than it did, or an index holds them. */
export function onAxis(
  columns: EventColumns,
  source: readonly TimelineEvent[] | EventsInOrder,
  { axisZone, edgesOf, fold, means }: OnAxisOptions,
): EventColumns {
  if ('rank' in source) return columns;
  const rows = axisZone === undefined ? undefined : movedTo(axisZone, createEventColumns(source, means));
  const placed = rows ? createEventColumns(rows, means, fold) : columns;
  const { at, end, extent, start } = placed;
  // What began at one moment and goes on has no extent of its own: what is known of it is shown, or as much as its time is told by.
  if (end[0] !== Infinity || !extent || extent.end - extent.start > 1) return placed;
  const event = at(0);
  const { known } = edgesOf(event, start[0], end[0]);
  return {
    ...placed,
    extent: { start: extent.start, end: instant(known > extent.start ? known : extent.start + usualMs(event.when?.precision ?? 'day')) },
  };
}

/** How much time is looked at where clocks, days, months or years are told. */
function usualMs(precision: Precision): number {
  if (isFiner(precision, 'part')) return MS_PER_HOUR;
  return isFiner(precision, 'month') ? MS_PER_DAY * 7 : isFiner(precision, 'year') ? MS_PER_YEAR : MS_PER_YEAR * 10;
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
