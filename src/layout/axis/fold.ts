// Time with its empty stretches folded away: a map from moments to "drawn time" that runs evenly but for the folds, so that
// panning and zooming stay true across them. Made on request; without one, drawn time is time.
import type { Bin, TimelineEvent } from '../../model/index.js';
import { instant, type Extent, type TickStep } from '../../time/index.js';
import type { AxisOptions } from './axis.js';
import { createEventColumns, type EventColumns } from '../event-columns.js';
import { sceneBreaks } from './fold-breaks.js';
import { ALL_MEANS } from '../all-means.js';
import { withNamedParts } from './named-parts.js';
import type { SceneAxis, SceneBreak, Viewport } from '../scene.js';

/** An empty stretch and where it is drawn. All half-open, epoch milliseconds. */
export interface Break extends Extent {
  /** Its two ends in drawn time. */
  readonly from: number;
  readonly to: number;
}

/** A map that both ways keeps the order of moments; infinite ones stay infinite. */
export interface Fold {
  /** In time order. */
  readonly breaks: readonly Break[];
  fold(moment: number): number;
  unfold(drawn: number): number;
  /** The moments of a drawn window that are not folded away, as stretches of real time. */
  parts(drawn: Extent): readonly Extent[];
  /** The breaks that are in sight, also in part. */
  breaksIn(viewport: Viewport, options: AxisOptions): readonly SceneBreak[];
  /** The axis of a window, each part of it with a name. @param step - Of its ticks. */
  named(axis: SceneAxis, viewport: Viewport, options: AxisOptions & { readonly step: TickStep }): SceneAxis;
}

/** No more breaks than a reader can keep apart. */
const MOST_BREAKS = 16;
/** A stretch folds that is so many times as long as those that stay are on average, and that share of all that stays. */
const UNUSUAL = 6;
const LEAST_SHARE = 0.08;
/** What a break takes of all that stays; together no more than this. */
const BREAK_SHARE = 0.08;
const BREAKS_SHARE = 0.4;
/** Events longer than this share of the whole count by their ends alone: much may be empty beside them. */
const LONG_SHARE = 0.125;

/**
 * The fold of a timeline; undefined where nothing is empty for unusually long. O(n log n).
 * @param counted - What a source counted and did not send, over its whole extent.
 */
export function createFold(
  events: readonly TimelineEvent[],
  counted: { readonly bins?: readonly Bin[] | undefined; readonly extent?: Extent | undefined } = {},
): Fold | undefined {
  const columns = createEventColumns(events, ALL_MEANS);
  const extent = counted.extent ?? columns.extent;
  if (!extent) return undefined;
  const gaps = gapsOf(columns, extent, counted.bins ?? []);
  const folded = unusual(gaps, extent.end - extent.start);
  if (folded.length === 0) return undefined;
  const rest = folded.reduce((sum, { start, end }) => sum - (end - start), extent.end - extent.start);
  const breakMs = rest * Math.min(BREAK_SHARE, BREAKS_SHARE / folded.length);
  return foldAt(
    folded.map(({ start, end }) => ({ start: instant(start + breakMs / 2), end: instant(end - breakMs / 2) })),
    breakMs,
  );
}

/** A fold with given breaks, in time order, each drawn `breakMs` long. */
function foldAt(stretches: readonly Extent[], breakMs: number): Fold {
  let saved = 0;
  const breaks = stretches.map(({ start, end }): Break => {
    const from = start - saved;
    saved += end - start - breakMs;
    return { start, end, from, to: from + breakMs };
  });
  const map = (value: number, isBack: boolean): number => {
    if (!Number.isFinite(value)) return value;
    let shift = 0;
    for (const { start, end, from, to } of breaks) {
      const [low, high, newLow, newHigh] = isBack ? [from, to, start, end] : [start, end, from, to];
      if (value < low) break;
      if (value < high) return newLow + ((value - low) / (high - low)) * (newHigh - newLow);
      shift = newHigh - high;
    }
    return value + shift;
  };
  const fold = (moment: number): number => map(moment, false);
  const unfold = (drawn: number): number => map(drawn, true);
  return {
    breaks,
    fold,
    unfold,
    parts: (drawn) => partsOf(drawn, breaks, unfold),
    breaksIn: (viewport, options) => sceneBreaks(breaks, viewport, options),
    named: (axis, viewport, options) => withNamedParts(axis, viewport, unfold, options),
  };
}

function partsOf({ start, end }: Extent, breaks: readonly Break[], unfold: (drawn: number) => number): readonly Extent[] {
  const parts: Extent[] = [];
  let at: number = start;
  for (const { from, to } of breaks) {
    if (to <= at) continue;
    if (from >= end) break;
    if (from > at) parts.push({ start: instant(unfold(at)), end: instant(unfold(from)) });
    at = to;
  }
  if (at < end) parts.push({ start: instant(unfold(at)), end: instant(unfold(end)) });
  return parts;
}

/** Stretches in which no event begins, ends, lies or is counted; long ones lie everywhere and do not count. */
function gapsOf({ start, end }: EventColumns, extent: Extent, bins: readonly Bin[]): readonly Extent[] {
  const longMs = (extent.end - extent.start) * LONG_SHARE;
  const pieces = bins.map((bin): [start: number, end: number] => [bin.start, bin.end]);
  for (let i = 0; i < start.length; i++) {
    const [from, to] = [start[i], end[i]];
    if (to - from <= longMs) pieces.push([from, to]);
    else for (const rim of [from, to]) if (Number.isFinite(rim)) pieces.push([rim, rim]);
  }
  pieces.sort((a, b) => a[0] - b[0]);
  const gaps: Extent[] = [];
  let reached = pieces[0]?.[1] ?? 0;
  for (const [from, to] of pieces) {
    if (from > reached) gaps.push({ start: instant(reached), end: instant(from) });
    reached = Math.max(reached, to);
  }
  return gaps;
}

/** The longest gaps, as far as they are unusual; in time order. */
function unusual(gaps: readonly Extent[], wholeMs: number): readonly Extent[] {
  const longestFirst = [...gaps].sort((a, b) => b.end - b.start - (a.end - a.start));
  let left = gaps.reduce((sum, { start, end }) => sum + (end - start), 0);
  let restMs = wholeMs;
  const folded: Extent[] = [];
  for (const gap of longestFirst.slice(0, MOST_BREAKS)) {
    const lengthMs = gap.end - gap.start;
    left -= lengthMs;
    restMs -= lengthMs;
    const others = gaps.length - folded.length - 1;
    if (others === 0 || lengthMs < (left / others) * UNUSUAL || lengthMs < restMs * LEAST_SHARE) break;
    folded.push(gap);
  }
  return folded.sort((a, b) => a.start - b.start);
}
