// The time axis.
import { instant, type Precision } from '../time/index.js';
import { alongPx, pxPerMs } from './viewport.js';
import type { Box, MeasureText, SceneAxis, SceneTick, Viewport } from './scene.js';
import type { WhenText } from './when-text.js';

/** Height of the axis when time runs across, width when it runs down, its density strip included, px. */
export const AXIS_PX = { horizontal: 56, vertical: 72 } as const;
const DENSITY_PX = 8;

/** Room between two tick labels, px. */
export const TICK_GAP_PX = 16;

export interface AxisOptions {
  readonly measure: MeasureText;
  readonly whenText: WhenText;
  readonly zoneLabel: string;
}

export function axisBoxes(viewport: Viewport): { readonly box: Box; readonly densityBox: Box } {
  if (viewport.orientation === 'horizontal') {
    const height = AXIS_PX.horizontal;
    return { box: { x: 0, y: 0, width: viewport.widthPx, height }, densityBox: { x: 0, y: height - DENSITY_PX, width: viewport.widthPx, height: DENSITY_PX } };
  }
  const width = AXIS_PX.vertical;
  return { box: { x: 0, y: 0, width, height: viewport.heightPx }, densityBox: { x: width - DENSITY_PX, y: 0, width: DENSITY_PX, height: viewport.heightPx } };
}

const STEPS: readonly (readonly [ms: number, precision: Precision])[] = [
  [60e3, 'minute'], [300e3, 'minute'], [900e3, 'minute'], [3600e3, 'hour'], [6 * 3600e3, 'hour'], [86400e3, 'day'], [7 * 86400e3, 'day'],
  [30.4375 * 86400e3, 'month'], [91.3 * 86400e3, 'month'], [365.25 * 86400e3, 'year'], [3652.5 * 86400e3, 'year'], [36525 * 86400e3, 'year'], [365250 * 86400e3, 'year'],
];

export function createAxis(viewport: Viewport, { measure, whenText, zoneLabel }: AxisOptions): SceneAxis {
  const scale = pxPerMs(viewport);
  const minPx = viewport.orientation === 'horizontal' ? 110 : 48;
  const [stepMs, precision] = STEPS.find(([ms]) => ms * scale >= minPx) ?? [10 ** Math.ceil(Math.log10(minPx / scale)), 'year' as const];
  const ticks: SceneTick[] = [];
  for (let at = Math.ceil(viewport.start / stepMs) * stepMs; at < viewport.end && ticks.length < 200; at += stepMs) {
    const label = whenText.moment(instant(at), precision);
    if (measure(label, 'tick') > alongPx(viewport)) continue;
    ticks.push({ position: (at - viewport.start) * scale, label, name: label, start: instant(at) });
  }
  return { ticks, bands: [], zoneLabel, ...axisBoxes(viewport) };
}
