// The map between time and pixels, along the one axis that time takes.
import type { Orientation, Viewport } from '../scene.js';

/** Length of the time axis in px; at least 1, so that a hidden container divides by no zero. */
export function alongPx({
  orientation,
  widthPx,
  heightPx,
}: {
  readonly orientation: Orientation;
  readonly widthPx: number;
  readonly heightPx: number;
}): number {
  return Math.max(1, orientation === 'horizontal' ? widthPx : heightPx);
}

/** Position of a moment along the time axis, px; what is open lies infinitely far. */
export function positionOf(viewport: Viewport, moment: number): number {
  const { start, end } = viewport;
  return ((moment - start) / (end - start)) * alongPx(viewport);
}
