// Pure maths of the window: how far it may go, and the one that fits. Immutable in, immutable out.
import { instant, MS_PER_YEAR, type Extent, type Instant } from '../../time/index.js';
import type { Orientation, Viewport } from '../scene.js';
import { alongPx } from '../axis/time-scale.js';

/** How far a window may go and how near it may come. */
export interface ViewportLimits {
  readonly start: Instant;
  readonly end: Instant;
  readonly minSpanMs: number;
}

/** Size of the drawing area. */
export interface ViewportSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation: Orientation;
}

const MIN_SPAN_MS = 1000;
/** Window around a single moment, ms. */
const LONE_SPAN_MS = 3_600_000;

export { alongPx, positionOf } from '../axis/time-scale.js';

/** Scale of a window. */
export function pxPerMs(viewport: Viewport): number {
  return alongPx(viewport) / Math.max(Number.MIN_VALUE, viewport.end - viewport.start);
}

/** Limits for a timeline: one extent of air at each side, and down to one second or what the numbers can still tell apart. */
export function limitsOf(extent: Extent): ViewportLimits {
  const span = Math.max(extent.end - extent.start, LONE_SPAN_MS);
  const largest = Math.max(Math.abs(extent.start), Math.abs(extent.end), 1);
  const minSpanMs = Math.min(span, Math.max(MIN_SPAN_MS, largest * Number.EPSILON * 65536));
  return { start: instant(extent.start - span), end: instant(extent.end + span), minSpanMs };
}

/** Whether a window can be drawn: finite, not empty, not reversed. */
export function isSound({ start, end }: Extent): boolean {
  return Number.isFinite(start) && Number.isFinite(end) && end > start;
}

/** The same window, made such that it can be drawn. */
export function soundViewport(viewport: Viewport): Viewport {
  const { start, end } = viewport;
  if (isSound(viewport)) return viewport;
  const from = Number.isFinite(start) ? start : Number.isFinite(end) ? end : 0;
  return { ...viewport, start: instant(from), end: instant(from + Math.max(1, Math.abs(from) * Number.EPSILON * 65536)) };
}

/**
 * The window that shows an extent with some px of air at both ends.
 * A single moment gets an hour, or a year where an hour is too short to be told apart.
 */
export function fitViewport(extent: Extent, size: ViewportSize, before = 24, after = before): Viewport {
  const along = alongPx(size);
  let { start, end }: { start: number; end: number } = extent;
  if (!(end > start)) {
    const half = start + LONE_SPAN_MS > start ? LONE_SPAN_MS / 2 : MS_PER_YEAR * 1e6;
    start -= half;
    end += half;
  }
  const inner = Math.max(along * 0.2, along - before - after);
  const msPerPx = (end - start) / inner;
  const scale = (along - inner) / Math.max(1, before + after);
  return { ...size, start: instant(start - before * scale * msPerPx), end: instant(end + after * scale * msPerPx) };
}
