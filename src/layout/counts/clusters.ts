// Events without a row, counted in cells of a fixed grid, so that a count stays where it is while the window moves.
import { bisectLeft } from '../bisect.js';
import { instant, type Instant } from '../../time/index.js';
import type { ArrangedLane } from '../rows/arrangement.js';
import { countTouching } from '../lanes/lane-events.js';
import { joined, type CellDraft, type CellRequest } from './cells.js';
import type { Placed } from '../rows/placer.js';
import { drawSingles } from './singles.js';

/** Length of a cell at the zoom step's scale, px; on screen it is up to half as long again. */
const CELL_PX = { horizontal: 64, vertical: 32 } as const;
/** A cell cut by the border to less than this holds no count: it is joined to its neighbour, px. */
const MIN_PX = { horizontal: 52, vertical: 24 } as const;

/** Counted events between two positions along the time axis. */
export interface CountedCell {
  readonly fromPx: number;
  readonly toPx: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly count: number;
}

/** What is counted in a lane, and what is drawn. */
export interface CountedLane {
  readonly cells: readonly CountedCell[];
  readonly placed: readonly Placed[];
}

/**
 * Counts what touches the window and is not among the placed. An event that would be counted alone is placed after all, as a
 * bare mark between the counts.
 * @param placed - Placed events of the lane that touch the window.
 */
export function countCells(lane: ArrangedLane, placed: readonly Placed[], request: CellRequest): CountedLane {
  const { columns, start, end, scale, orientation, textScale, positionOf, uncounted = [] } = request;
  const minPx = MIN_PX[orientation] * textScale;
  const { classes } = lane.events;
  const touching = classes.reduce((sum, events) => sum + countTouching(events, start, end), 0);
  let left = touching - placed.length;
  const bins = uncounted.filter((bin) => bin.count > 0 && bin.start < end && bin.end > start);
  if (left === 0 && bins.length === 0) return { cells: [], placed };
  const cellMs = (CELL_PX[orientation] * textScale) / scale;
  const first = Math.floor(start / cellMs);
  const last = Math.ceil(end / cellMs) - 1;
  const counts = new Array<number>(Math.max(0, last - first + 1)).fill(0);
  for (const mark of placed) {
    const from = columns.start[mark.index];
    if (from >= start) counts[Math.floor(from / cellMs) - first]--;
  }
  for (const bin of bins) {
    const middle = (Math.max(bin.start, start) + Math.min(bin.end, end)) / 2;
    counts[Math.min(last, Math.floor(middle / cellMs)) - first] += bin.count;
    left += bin.count;
  }
  const drafts: CellDraft[] = [];
  for (let cell = first; cell <= last; cell++) {
    const low = Math.max(start, cell * cellMs);
    const high = Math.min(end, (cell + 1) * cellMs);
    let count = counts[cell - first];
    for (const events of classes) {
      const at = bisectLeft(events.start, low);
      count += bisectLeft(events.start, high, at) - at;
    }
    if (count === 0) continue;
    left -= count;
    drafts.push({ fromPx: positionOf(low), toPx: positionOf(high), start: low, end: high, count });
  }
  if (left > 0) addEarlier(drafts, left, cellMs, request);
  joinNarrow(drafts, minPx);
  clearName(drafts, lane.namePx, minPx);
  const drawn = drawSingles(drafts, placed, { ...request, lane });
  return {
    placed: drawn,
    cells: drafts.map(({ fromPx, toPx, count, ...cell }) => ({ fromPx, toPx, count, start: instant(cell.start), end: instant(cell.end) })),
  };
}

/** Events without a row that began before the window are counted at its beginning. */
function addEarlier(drafts: CellDraft[], count: number, cellMs: number, { start, end, positionOf }: CellRequest): void {
  const firstEnd = Math.min(end, (Math.floor(start / cellMs) + 1) * cellMs);
  const [first] = drafts;
  if (first !== undefined && first.start === start) first.count += count;
  else drafts.unshift({ fromPx: positionOf(start), toPx: positionOf(firstEnd), start, end: firstEnd, count });
}

/** The border leaves a narrow last cell: it is joined to the one before, or widened where that one is empty. */
function joinNarrow(drafts: CellDraft[], minPx: number): void {
  const last = drafts.at(-1);
  const before = drafts.at(-2);
  if (last === undefined || last.toPx - last.fromPx >= minPx) return;
  if (before !== undefined && before.toPx > last.toPx - minPx) drafts.splice(-2, 2, { ...joined(before, last), fromPx: before.fromPx });
  else last.fromPx = last.toPx - minPx;
}

/** What lies at the beginning, before the border or under the lane's name, is counted after it, in a cell that is wide enough. */
function clearName(drafts: CellDraft[], namePx: number, minPx: number): void {
  for (;;) {
    const [first, second] = drafts;
    if (first === undefined) return;
    first.fromPx = Math.max(first.fromPx, namePx);
    if (first.toPx - first.fromPx >= minPx) return;
    if (second === undefined || second.fromPx >= first.fromPx + minPx) first.toPx = first.fromPx + minPx;
    else drafts.splice(0, 2, joined(first, second));
  }
}
