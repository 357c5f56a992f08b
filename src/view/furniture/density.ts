// How many events lie where, as one outline.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene, SceneDensityBin } from '../../layout/index.js';
import { place } from '../place.js';

/** Where there is anything, it is seen, px. */
const LEAST_PX = 2.5;

/**
 * SVG path of bars that stand side by side on the far edge of a strip: one silhouette.
 * @param bins - Positions along the strip, in the coordinates of the drawing.
 * @param strip - Its size in px; `x`/`y` where it begins, which the path leaves out.
 */
export function densityPath(
  bins: readonly SceneDensityBin[],
  strip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  isVertical: boolean,
): string {
  let path = '';
  for (const bin of bins) {
    if (bin.level <= 0) continue;
    const along = tenths(bin.position - (isVertical ? strip.y : strip.x));
    const length = tenths(bin.size);
    const across = isVertical ? strip.width : strip.height;
    const size = tenths(Math.max(LEAST_PX, bin.level * across));
    const near = tenths(across - size);
    path += isVertical ? `M${near} ${along}h${size}v${length}h${-size}z` : `M${along} ${near}h${length}v${size}h${-length}z`;
  }
  return path;
}

/** As fine as can be seen: long numbers are slow to write and to read. */
function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The strip below the axis. */
export function density({ axis: { densityBox }, density: bins, viewport }: Scene, isRightToLeft: boolean): TemplateResult | typeof nothing {
  if (!densityBox || bins.length === 0) return nothing;
  return html`<svg class="density" ${place(densityBox, isRightToLeft)}>${svg`<path d=${densityPath(bins, densityBox, viewport.orientation === 'vertical')}></path>`}</svg>`;
}
