// The time axis: two levels of ticks on the calendar of its zone, labels kept in sight and apart.
import {
  bandStepOf,
  floatingFromParts,
  instant,
  MS_PER_YEAR,
  tickAtOrBefore,
  ticksIn,
  tickStepFor,
  type Extent,
  type Instant,
  type TickStep,
} from '../../time/index.js';
import { boxOf } from '../labels/labels.js';
import type { Box, MeasureText, SceneAxis, SceneAxisBand, SceneTick, Viewport } from '../scene.js';
import type { clockChangesIn } from './clock-changes.js';
import { drawnPosition, unfoldedExtent, unfoldedParts } from './drawn-time.js';
import type { Fold } from './fold.js';
import type { LayoutMessages } from '../words/messages.js';
import { alongPx, pxPerMs } from '../viewport/viewport.js';
import type { WhenText } from '../words/when-text.js';

/** What an axis is made with. */
export interface AxisOptions {
  readonly measure: MeasureText;
  readonly whenText: WhenText;
  /** Height of a line of text, px. */
  readonly linePx: number;
  readonly messages: LayoutMessages;
  /** What is folded away; the window is in its drawn time. */
  readonly fold?: Fold | undefined;
  /** Absent: changes of the clocks are not shown. */
  readonly clockChangesIn?: typeof clockChangesIn | undefined;
}

const DENSITY_PX = 8;
/** Air above, between and below the lines when time runs across; beside the text when it runs down, px. */
const ACROSS_AIR_PX = 16;
const DOWN_AIR_PX = 10;
/** A drawing of fewer lines has one for its axis: the others are for what happened. */
const LEAST_LINES = 8;

function isLow({ heightPx, orientation }: Viewport, { linePx }: AxisOptions): boolean {
  return orientation === 'horizontal' && heightPx < linePx * LEAST_LINES;
}

/** Height of the axis when time runs across, width when it runs down, its density strip included, px. */
export function axisPx(viewport: Viewport, options: AxisOptions): number {
  const step = stepFor(viewport, options);
  if (isLow(viewport, options)) return options.linePx + DENSITY_PX;
  if (viewport.orientation === 'horizontal') return options.linePx * (bandStepOf(step) ? 2 : 1) + ACROSS_AIR_PX + DENSITY_PX;
  return Math.ceil(sampleWidth(step, viewport, options)) + DOWN_AIR_PX + DENSITY_PX;
}

/** Air between labels, and between a label and the border of its band, px. */
const TICK_GAP_PX = 18;
const BAND_PAD_PX = 6;
/** Least distance of ticks when time runs down, in lines. */
const DOWN_STEP_LINES = 2.75;

/** Boxes of the axis and of its density strip. */
function axisBoxes(viewport: Viewport, options: AxisOptions): { readonly box: Box; readonly densityBox: Box } {
  const toPx = alongPx(viewport);
  const acrossPx = axisPx(viewport, options);
  const stripAt = (fromPx: number): Box =>
    boxOf({ fromPx: 0, toPx, acrossPx: fromPx, sizePx: acrossPx - fromPx }, viewport.orientation === 'vertical');
  return { box: stripAt(0), densityBox: stripAt(acrossPx - DENSITY_PX) };
}

/** The axis of a window. */
export function createAxis(viewport: Viewport, options: AxisOptions): SceneAxis {
  const { fold, linePx, measure, whenText } = options;
  const step = stepFor(viewport, options);
  const band = bandStepOf(step);
  const isInOneLine = isLow(viewport, options);
  const bands = isInOneLine ? [] : createBands(viewport, band, options);
  // There, what begins a band says which: "15 Mar" among hours, "2034" among months.
  const nameOf = isInOneLine && band?.count === 1 && bandLabels(viewport, band, options, step.ms * pxPerMs(viewport) - BAND_PAD_PX);
  const isDown = viewport.orientation === 'vertical';
  const breaks = fold?.breaksIn(viewport, options) ?? [];
  const clockChanges = options.clockChangesIn?.(viewport, step, options) ?? [];
  const taken = [
    // What begins a band is the band's to name.
    ...(isDown ? bands.map(({ from }) => ({ from, to: from + linePx })) : []),
    ...breaks,
    ...clockChanges,
  ];
  const starts = unfoldedParts(viewport, fold).flatMap((part) => ticksIn(part, step, whenText.axisZone));
  const ticks = starts.map((start): SceneTick => {
    const position = drawnPosition(viewport, start, fold);
    const isName = nameOf && tickAtOrBefore(start, band, whenText.axisZone) === start;
    const label = isName ? nameOf(start) : whenText.format.tick(start, step, whenText.axisZone);
    // When time runs down a label hangs below its line.
    const sizePx = isDown ? linePx : measure(label, 'tick') + BAND_PAD_PX;
    const isClear =
      position >= (isDown ? 0 : (sizePx - BAND_PAD_PX) / 2) &&
      position + sizePx <= alongPx(viewport) &&
      !taken.some(({ from, to }) => position + sizePx > from && position < to);
    return {
      position,
      start,
      label: isClear ? label : '',
    };
  });
  const axis = {
    ticks,
    bands,
    breaks,
    clockChanges,
    zoneLabel: whenText.zoneLabel(unfoldedExtent(viewport, fold)),
    ...axisBoxes(viewport, options),
  };
  return fold?.named(axis, viewport, { ...options, step }) ?? axis;
}

/** The finest step whose labels have room. Depends on the scale alone: sample labels stand for all of a unit. */
function stepFor(viewport: Viewport, options: AxisOptions): TickStep {
  const { linePx } = options;
  const scale = pxPerMs(viewport);
  const { start, end } = unfoldedExtent(viewport, options.fold);
  const leastMs = Math.max(Math.abs(start), Math.abs(end)) > LAST_CALENDAR_MS ? MS_PER_YEAR * 2 : 0;
  if (viewport.orientation === 'vertical') return tickStepFor(Math.max(leastMs, (DOWN_STEP_LINES * linePx) / scale));
  let step = tickStepFor(Math.max(leastMs, (TICK_GAP_PX * 2) / scale));
  for (let tries = 0; tries < 8; tries++) {
    const neededMs = (sampleWidth(step, viewport, options) + TICK_GAP_PX) / scale;
    if (step.ms >= neededMs) break;
    step = tickStepFor(Math.max(neededMs, step.ms * 1.01));
  }
  return step;
}

const SAMPLES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => instant(Date.UTC(2000, month, 28, 22, 58, 58, 888)));
/** Finer steps are no steps of prehistory. */
const FAR_STEP_YEARS = 100;
/** Years of four digits and no era. */
const FIRST_YEAR_MS = floatingFromParts(1, 1, 1);
const LAST_YEAR_MS = floatingFromParts(9999, 12, 31);
/** Beyond, there are years but no months: `Date` and `Intl` end here. */
const LAST_CALENDAR_MS = 8.64e15;

/** Widths of samples by step, for each way to word and measure. */
const sampleWidths = new WeakMap<WhenText, Map<string, number>>();

function sampleWidth(step: TickStep, viewport: Viewport, { fold, measure, whenText }: AxisOptions): number {
  const { unit, count } = step;
  const { start, end } = unfoldedExtent(viewport, fold);
  if (unit === 'year') {
    const isNear = (viewport.orientation === 'vertical' && count < FAR_STEP_YEARS) || (start >= FIRST_YEAR_MS && end <= LAST_YEAR_MS);
    return measure(isNear ? '2000' : '14,000 BCE', 'tick');
  }
  return widestSample(whenText, `${unit} ${count}`, (at) => measure(whenText.format.tick(at, step, undefined), 'tick'));
}

function widestSample(whenText: WhenText, key: string, widthOf: (at: Instant) => number): number {
  let widths = sampleWidths.get(whenText);
  if (widths === undefined) sampleWidths.set(whenText, (widths = new Map<string, number>()));
  let widthPx = widths.get(key);
  if (widthPx === undefined) widths.set(key, (widthPx = SAMPLES.reduce((width, at) => Math.max(width, widthOf(at)), 0)));
  return widthPx;
}

/** When time runs down "20th century" does not fit beside the gutter, and its years say it. */
function createBands(viewport: Viewport, step: TickStep | undefined, options: AxisOptions): readonly SceneAxisBand[] {
  if (!step || (step.count > 1 && viewport.orientation === 'vertical')) return [];
  const labelOf = bandLabels(viewport, step, options);
  return unfoldedParts(viewport, options.fold).flatMap((part) => bandsOf(part, viewport, step, { ...options, labelOf }));
}

/** The longest names of bands that fit into this width, px: "Sat, 11 March 2034", "11 Mar", "11". Sample names stand for all, so that panning changes none. */
function bandLabels(
  viewport: Viewport,
  step: TickStep,
  { measure, whenText }: AxisOptions,
  roomPx = step.ms * pxPerMs(viewport) - BAND_PAD_PX * 2,
): (at: Instant) => string {
  const { format, axisZone } = whenText;
  const { unit } = step;
  const short = (at: Instant): string => format.moment(at, unit, { style: 'short', timeZone: axisZone });
  const ways = [(at: Instant): string => format.band(at, step, axisZone), short, (at: Instant): string => format.tick(at, step, axisZone)];
  // Narrow enough to stand beside the gutter.
  if (viewport.orientation === 'vertical') return ways[unit === 'day' ? 1 : 2];
  const isFitting = (way: (at: Instant) => string, place: number): boolean =>
    widestSample(whenText, `band ${unit} ${place}`, (at) => measure(way(at), 'tick') * BOLD) <= roomPx;
  return ways.find(isFitting) ?? ways[2];
}

/** The bands of a stretch without breaks. */
function bandsOf(
  part: Extent,
  viewport: Viewport,
  step: TickStep,
  options: AxisOptions & { readonly labelOf: (at: Instant) => string },
): readonly SceneAxisBand[] {
  const { fold, measure, whenText, linePx, labelOf } = options;
  const { axisZone } = whenText;
  const first = tickAtOrBefore(part.start, step, axisZone);
  const starts = [first, ...ticksIn(part, step, axisZone).filter((at) => at > first)];
  const isDown = viewport.orientation === 'vertical';
  return starts.map((at, index) => {
    const from = drawnPosition(viewport, Math.max(at, part.start), fold);
    const to = drawnPosition(viewport, starts[index + 1] ?? part.end, fold);
    const label = labelOf(at);
    const sizePx = isDown ? linePx / 2 : measure(label, 'tick') * BOLD + BAND_PAD_PX;
    const labelAt = from + (isDown ? linePx / 2 + 2 : BAND_PAD_PX);
    const isIn = labelAt + sizePx <= to;
    return { from, to, labelAt, label: isIn ? label : '' };
  });
}

/** Bands are set in bold, which is wider. */
const BOLD = 1.12;
