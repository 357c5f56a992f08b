// How many events lie where: the strip along the axis and the overview.
import { bisectLeft } from 'd3-array';
import type { Bin } from '../model/index.js';
import { inOrder } from './in-order.js';
import type { EventColumns } from './event-columns.js';
import type { SceneDensityBin } from './scene.js';

/** Counts events touching any stretch in O(log n). */
export interface DensityIndex {
  count(start: number, end: number): number;
}

/**
 * Sorts starts and ends once; both are kept as they are where they are in order already.
 * @param uncounted - Events that a source counted and did not send: each bin counts at its middle.
 */
export function createDensityIndex(columns: EventColumns, uncounted: readonly Bin[] = []): DensityIndex {
  const starts = inOrder(columns.start);
  const ends = inOrder(columns.end);
  const countBins = createBinCounter(uncounted);
  return { count: (start, end) => Math.max(0, bisectLeft(starts, end) - bisectLeft(ends, start)) + countBins(start, end) };
}

/** Sums bins by their middles: sorted once, with running totals. */
function createBinCounter(bins: readonly Bin[]): (start: number, end: number) => number {
  if (bins.length === 0) return () => 0;
  const sorted = bins.map(({ start, end, count }) => ({ middle: (start + end) / 2, count })).sort((a, b) => a.middle - b.middle);
  const middles = Float64Array.from(sorted, ({ middle }) => middle);
  const totals = new Float64Array(sorted.length + 1);
  sorted.forEach(({ count }, at) => { totals[at + 1] = totals[at] + count; });
  return (start, end) => totals[bisectLeft(middles, end)] - totals[bisectLeft(middles, start)];
}

/** Width of a bin at the zoom step's scale (in the overview: on screen), px. */
export const BIN_PX = 6;

/**
 * Bins between two moments, on a grid that stays where it is while the window moves.
 * @param binMs - Length of a bin.
 * @param positionOf - Position of a moment, px.
 */
export function densityBins(index: DensityIndex, window: { readonly start: number; readonly end: number }, binMs: number,
  positionOf: (moment: number) => number): readonly SceneDensityBin[] {
  const first = Math.floor(window.start / binMs);
  const last = Math.ceil(window.end / binMs) - 1;
  const bins: { position: number; size: number; count: number }[] = [];
  let fullest = 0;
  for (let bin = first; bin <= last; bin++) {
    const start = Math.max(window.start, bin * binMs);
    const end = Math.min(window.end, (bin + 1) * binMs);
    const count = index.count(start, end);
    if (count === 0) continue;
    const position = positionOf(start);
    bins.push({ position, size: positionOf(end) - position, count });
    fullest = Math.max(fullest, count);
  }
  return bins.map(({ position, size, count }) => ({ position, size, count, level: count / fullest }));
}
