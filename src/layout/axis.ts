// The time axis: two levels of ticks on the calendar of its zone, labels kept in sight and apart.
import { bandStepOf, instant, MS_PER_YEAR, tickAtOrBefore, ticksIn, tickStepFor, type Instant, type TickStep } from '../time/index.js';
import type { Box, MeasureText, SceneAxis, SceneAxisBand, SceneTick, Viewport } from './scene.js';
import { alongPx, positionOf, pxPerMs } from './viewport.js';
import type { WhenText } from './when-text.js';

/** Height of the axis when time runs across, width when it runs down, its density strip included, px. */
export const AXIS_PX = { horizontal: 56, vertical: 76 } as const;
const DENSITY_PX = 8;
/** Air between labels, and between a label and the border of its band, px. */
const TICK_GAP_PX = 18;
const BAND_PAD_PX = 6;
/** Least distance of ticks when time runs down, and height of a label, px. */
const DOWN_STEP_PX = 44;
const LINE_PX = 16;

/** Boxes of the axis and of its density strip. */
export function axisBoxes({ orientation, widthPx, heightPx }: Viewport): { readonly box: Box; readonly densityBox: Box } {
  if (orientation === 'horizontal') {
    const height = AXIS_PX.horizontal;
    return { box: { x: 0, y: 0, width: widthPx, height }, densityBox: { x: 0, y: height - DENSITY_PX, width: widthPx, height: DENSITY_PX } };
  }
  const width = AXIS_PX.vertical;
  return { box: { x: 0, y: 0, width, height: heightPx }, densityBox: { x: width - DENSITY_PX, y: 0, width: DENSITY_PX, height: heightPx } };
}

/** The axis of a window. */
export function createAxis(viewport: Viewport, { measure, whenText }: { readonly measure: MeasureText; readonly whenText: WhenText }): SceneAxis {
  const step = stepFor(viewport, measure, whenText);
  const bands = createBands(viewport, bandStepOf(step), measure, whenText);
  const isDown = viewport.orientation === 'vertical';
  const labels = isDown ? bands.filter(({ label }) => label !== '').map(({ labelAt }) => labelAt) : [];
  const ticks = ticksIn(viewport, step, whenText.axisZone).map((start): SceneTick => {
    const position = positionOf(viewport, start);
    const label = whenText.format.tick(start, step, whenText.axisZone);
    const halfPx = isDown ? LINE_PX / 2 : measure(label, 'tick') / 2;
    const isClear = position >= halfPx && position <= alongPx(viewport) - halfPx && !labels.some((at) => Math.abs(at - position) < LINE_PX);
    return { position, start, label: isClear ? label : '', name: tickName(start, step, whenText) };
  });
  return { ticks, bands, zoneLabel: whenText.zoneLabel(viewport.start), ...axisBoxes(viewport) };
}

/** The whole date of a tick, for assistive technology. */
function tickName(at: Instant, { unit }: TickStep, { format, axisZone }: WhenText): string {
  const precision = unit === 'week' ? 'day' : unit;
  return format.moment(at, precision, { style: 'long', timeZone: axisZone });
}

/** The finest step whose labels have room. Depends on the scale alone: sample labels stand for all of a unit. */
function stepFor(viewport: Viewport, measure: MeasureText, whenText: WhenText): TickStep {
  const scale = pxPerMs(viewport);
  const leastMs = Math.max(Math.abs(viewport.start), Math.abs(viewport.end)) > LAST_CALENDAR_MS ? MS_PER_YEAR * 2 : 0;
  if (viewport.orientation === 'vertical') return tickStepFor(Math.max(leastMs, DOWN_STEP_PX / scale));
  let step = tickStepFor(Math.max(leastMs, TICK_GAP_PX * 2 / scale));
  for (let tries = 0; tries < 8; tries++) {
    const neededPx = sampleWidth(step, measure, whenText) + TICK_GAP_PX;
    if (step.ms * scale >= neededPx) break;
    const next = tickStepFor(Math.max(neededPx / scale, step.ms * 1.01));
    if (next.ms === step.ms) break;
    step = next;
  }
  return step;
}

const SAMPLES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => instant(Date.UTC(2000, month, 28, 22, 58, 58, 888)));
const YEAR_SAMPLE_PX = 34;
/** Beyond, there are years but no months: `Date` and `Intl` end here. */
const LAST_CALENDAR_MS = 8.64e15;

function sampleWidth(step: TickStep, measure: MeasureText, { format }: WhenText): number {
  if (step.unit === 'year') return YEAR_SAMPLE_PX;
  return SAMPLES.reduce((width, at) => Math.max(width, measure(format.tick(at, step, undefined), 'tick')), 0);
}

function createBands(viewport: Viewport, step: TickStep | undefined, measure: MeasureText, whenText: WhenText): readonly SceneAxisBand[] {
  if (step === undefined) return [];
  const { axisZone } = whenText;
  const first = tickAtOrBefore(viewport.start, step, axisZone);
  const starts = [first, ...ticksIn(viewport, step, axisZone).filter((at) => at > first)];
  const isDown = viewport.orientation === 'vertical';
  return starts.map((at, index) => {
    const from = positionOf(viewport, at);
    const to = index + 1 < starts.length ? positionOf(viewport, starts[index + 1]) : alongPx(viewport);
    const label = isDown ? downLabel(at, step, whenText) : whenText.format.band(at, step, axisZone);
    const sizePx = isDown ? LINE_PX : measure(label, 'tick') * BOLD;
    const start = isDown ? Math.max(from, 0) + LINE_PX / 2 + 2 : Math.max(from, 0) + BAND_PAD_PX;
    const labelAt = isDown ? start : Math.max(from + BAND_PAD_PX, Math.min(start, to - sizePx - BAND_PAD_PX));
    const isIn = isDown ? start + LINE_PX / 2 <= to : labelAt >= 0 && labelAt + sizePx <= to;
    return { from: Math.max(from, 0), to, labelAt, label: isIn ? label : '' };
  });
}

/** Bands are set in bold, which is wider. */
const BOLD = 1.12;

/** When time runs down a band's name must be short. */
function downLabel(at: Instant, step: TickStep, { format, axisZone }: WhenText): string {
  return step.unit === 'day' ? format.moment(at, 'day', { style: 'short', timeZone: axisZone }) : format.band(at, step, axisZone);
}
