// How many events lie where: the strip along the axis and the overview.
import { bisectLeft, bisectRight } from '../bisect.js';
import type { Bin } from '../../model/index.js';
import { inOrder } from '../lanes/in-order.js';
import type { EventColumns } from '../event-columns.js';
import type { SceneDensityBin } from '../scene.js';

/** Counts events touching any stretch, in O(log n) where they are many. */
export interface DensityIndex {
  count(start: number, end: number): number;
}

/**
 * Sorts starts and ends once; both are kept as they are where they are in order already.
 * @param uncounted - Events that a source counted and did not send: they lie evenly in their bins.
 */
export function createDensityIndex(columns: EventColumns, uncounted: readonly Bin[] = []): DensityIndex {
  const starts = inOrder(columns.start);
  const ends = inOrder(columns.end);
  const countBins = createBinCounter(uncounted);
  const countEvents =
    starts.length <= FEW
      ? countAtOnce.bind(undefined, columns)
      : (start: number, end: number): number => Math.max(0, bisectLeft(starts, end) - bisectLeft(ends, start));
  return { count: (start, end) => countEvents(start, end) + countBins(start, end) };
}

/** Of up to so many events each stretch tells how many were at once: a day that ends where the next begins is no fuller there. */
const FEW = 300;

/** How many events there were at once in a stretch, at most; each moment counts. */
function countAtOnce({ start: starts, end: ends }: EventColumns, start: number, end: number): number {
  let moments = 0;
  const lasting: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] >= end || ends[i] < start) continue;
    if (starts[i] === ends[i]) moments++;
    else if (ends[i] > start) lasting.push(i);
  }
  const lastingAt = (moment: number): number => lasting.filter((i) => starts[i] <= moment && ends[i] > moment).length;
  return moments + lasting.reduce((most, i) => Math.max(most, lastingAt(Math.max(start, starts[i]))), 0);
}

/** What is counted in bins lies evenly in them: a sum that rises by pieces of lines, made once. */
function createBinCounter(bins: readonly Bin[]): (start: number, end: number) => number {
  if (bins.length === 0) return () => 0;
  const turns = bins
    .flatMap(({ start, end, count }) => {
      // A moment is as good as no length.
      const length = Math.max(1, end - start);
      return [
        { at: start, rise: count / length },
        { at: start + length, rise: -count / length },
      ];
    })
    .sort((a, b) => a.at - b.at);
  const moments = Float64Array.from(turns, ({ at }) => at);
  const sums = new Float64Array(turns.length);
  const rises = new Float64Array(turns.length);
  turns.forEach(({ at, rise }, turn) => {
    rises[turn] = rise + (turn > 0 ? rises[turn - 1] : 0);
    sums[turn] = turn > 0 ? sums[turn - 1] + rises[turn - 1] * (at - moments[turn - 1]) : 0;
  });
  const sumUntil = (moment: number): number => {
    const turn = bisectRight(moments, moment) - 1;
    return turn < 0 ? 0 : turn === turns.length - 1 ? sums[turn] : sums[turn] + rises[turn] * (moment - moments[turn]);
  };
  return (start, end) => sumUntil(end) - sumUntil(start);
}

/** Less than this share of an event is what counting leaves over. */
const LEAST = 1e-6;

/** What no bin is fuller than still does not fill the strip: one event alone is a low line, not a block. */
const LEAST_FULL = 3;

/** Width of a bin at the zoom step's scale (in the overview: on screen), px. */
export const BIN_PX = 6;

/**
 * Bins between two moments, on a grid that stays where it is while the window moves.
 * @param binMs - Length of a bin.
 * @param positionOf - Position of a moment, px.
 */
export function densityBins(
  index: DensityIndex,
  window: { readonly start: number; readonly end: number },
  binMs: number,
  positionOf: (moment: number) => number,
): readonly SceneDensityBin[] {
  const first = Math.floor(window.start / binMs);
  const last = Math.ceil(window.end / binMs) - 1;
  const bins: { position: number; size: number; count: number }[] = [];
  let fullest = LEAST_FULL;
  for (let bin = first; bin <= last; bin++) {
    const start = Math.max(window.start, bin * binMs);
    const end = Math.min(window.end, (bin + 1) * binMs);
    const count = index.count(start, end);
    if (count < LEAST) continue;
    const position = positionOf(start);
    bins.push({ position, size: positionOf(end) - position, count });
    fullest = Math.max(fullest, count);
  }
  return bins.map(({ position, size, count }) => ({ position, size, count, level: count / fullest }));
}
