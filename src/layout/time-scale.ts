// The map between time and pixels: D3's linear scale, made once per window.
import { scaleLinear } from 'd3-scale';
import type { Orientation, Viewport } from './scene.js';

/** Maps epoch milliseconds to px along the time axis; `invert` maps back. Told in own words: D3's types do not come with D3. */
export interface TimeScale {
  (moment: number): number;
  invert(px: number): number;
}

const scales = new WeakMap<Viewport, TimeScale>();

/** Length of the time axis in px; at least 1, so that a hidden container divides by no zero. */
export function alongPx({ orientation, widthPx, heightPx }: { readonly orientation: Orientation; readonly widthPx: number; readonly heightPx: number }): number {
  return Math.max(1, orientation === 'horizontal' ? widthPx : heightPx);
}

/** The scale of a window. Windows are immutable, so each has one. */
export function timeScale(viewport: Viewport): TimeScale {
  let scale = scales.get(viewport);
  if (scale === undefined) {
    scale = scaleLinear([viewport.start, viewport.end], [0, alongPx(viewport)]);
    scales.set(viewport, scale);
  }
  return scale;
}

/** Position of a moment along the time axis, px; what is open lies infinitely far. */
export function positionOf(viewport: Viewport, moment: number): number {
  return Number.isFinite(moment) ? timeScale(viewport)(moment) : moment;
}
