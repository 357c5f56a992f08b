// The window after a pan, a zoom, a move of the brush: the first picture needs none of it.
import { instant, type Extent, type Instant } from '../../time/index.js';
import type { OverviewScene } from '../axis/overview.js';
import type { Viewport } from '../scene.js';
import { alongPx } from '../axis/time-scale.js';
import { pxPerMs, type ViewportLimits } from './viewport.js';

/** The moment at a position along the time axis. */
export function timeAt(viewport: Viewport, px: number): Instant {
  return instant(viewport.start + (px / alongPx(viewport)) * (viewport.end - viewport.start));
}

/** The window moved by so many px; positive shows what is later. */
export function panViewport(viewport: Viewport, deltaPx: number, limits?: ViewportLimits): Viewport {
  const shift = deltaPx / pxPerMs(viewport);
  return withinLimits({ ...viewport, start: instant(viewport.start + shift), end: instant(viewport.end + shift) }, limits);
}

/**
 * The window zoomed around a position that keeps its moment.
 * @param factor - Above 1 shows less time, larger.
 */
export function zoomViewport(viewport: Viewport, factor: number, anchorPx: number, limits?: ViewportLimits): Viewport {
  if (!(factor > 0)) return viewport;
  const span = viewport.end - viewport.start;
  const share = anchorPx / alongPx(viewport);
  const longest = limits === undefined ? Infinity : limits.end - limits.start;
  const shortest = limits === undefined ? 0 : limits.minSpanMs;
  const next = Math.min(longest, Math.max(shortest, span / factor));
  const start = viewport.start + share * (span - next);
  return withinLimits({ ...viewport, start: instant(start), end: instant(start + next) }, limits);
}

/** The same window moved back inside its limits, and shortened where it is longer than they are. */
export function withinLimits(viewport: Viewport, limits?: ViewportLimits): Viewport {
  if (limits === undefined) return viewport;
  const span = Math.min(viewport.end - viewport.start, limits.end - limits.start);
  if (viewport.start < limits.start) return { ...viewport, start: limits.start, end: instant(limits.start + span) };
  if (viewport.end > limits.end) return { ...viewport, start: instant(limits.end - span), end: limits.end };
  return viewport;
}

/** The window that a brush on the strip stands for. */
export function brushedExtent(overview: OverviewScene, fromPx: number, toPx: number): Extent {
  return { start: timeAt(overview.viewport, Math.min(fromPx, toPx)), end: timeAt(overview.viewport, Math.max(fromPx, toPx)) };
}
