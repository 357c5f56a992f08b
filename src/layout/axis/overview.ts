// The whole timeline in one strip, with the window as a brush.
import { instant, type Extent } from '../../time/index.js';
import { BIN_PX, densityBins, type DensityIndex } from './density.js';
import type { SceneDensityBin, Viewport } from '../scene.js';
import { positionOf } from './time-scale.js';
import { fitViewport } from '../viewport/viewport.js';

const PADDING_PX = 8;

/** Everything in one strip. */
export interface OverviewScene {
  readonly widthPx: number;
  readonly bins: readonly SceneDensityBin[];
  /** Where the window lies, px; may reach beyond the strip. */
  readonly brush?: { readonly from: number; readonly to: number };
  /** The window that the strip itself shows: use with `timeAt` and `positionOf`. */
  readonly viewport: Viewport;
}

/** The strip of an extent; without one it is empty. */
export function createOverview(
  density: DensityIndex,
  extent: Extent | undefined,
  request: { readonly widthPx: number; readonly viewport?: Viewport },
): OverviewScene {
  const { widthPx, viewport: shown } = request;
  const viewport = fitViewport(extent ?? NOWHERE, { widthPx, heightPx: 0, orientation: 'horizontal' }, PADDING_PX);
  const binMs = ((viewport.end - viewport.start) / Math.max(1, widthPx)) * BIN_PX;
  const bins = extent === undefined ? [] : densityBins(density, viewport, binMs, (moment) => positionOf(viewport, moment));
  return {
    widthPx,
    bins,
    viewport,
    ...(shown !== undefined && { brush: { from: positionOf(viewport, shown.start), to: positionOf(viewport, shown.end) } }),
  };
}

const NOWHERE: Extent = { start: instant(0), end: instant(0) };
