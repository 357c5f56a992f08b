// Placed events → marks with ink, touch box and a label that stays in sight.
import { edgesOf, shapeOf } from './drawn-extent.js';
import type { EventColumns } from './event-columns.js';
import {
  DOT_GAP_PX, DOT_PX, LABEL_GAP_PX, SLOT_PX, STRIP_PX, TARGET_PX, firstLineMiddlePx, reachPx, timePx, type LabelForm, type LabelSettings,
} from './label-form.js';
import type { Placed } from './packing.js';
import type { Box, SceneLabel, SceneMark } from './scene.js';
import { fitText, truncateText } from './text-fit.js';

/** Air between a label and the border of the drawing, px. */
const BORDER_PX = 4;
/** Less than this is not worth a truncated label, px. */
const MIN_TEXT_PX = 44;
/** Ink beyond the border is cut here, px. */
const BEYOND_PX = 64;
/** From the first slot's edge to a dot's text, to a strip, and to a strip's text, px. */
const DOT_TEXT_PX = 4;
const STRIP_AT_PX = 3;
const STRIP_TEXT_PX = 12;
const LOW_CONFIDENCE = 0.5;

/** What all marks of a lane share while a scene is made. */
export interface MarkContext {
  readonly columns: EventColumns;
  readonly settings: LabelSettings;
  /** Length of the time axis, px. */
  readonly alongPx: number;
  /** Where slot 0 begins across the time axis, px. */
  readonly rowsFromPx: number;
  readonly lane: string;
  readonly positionOf: (moment: number) => number;
  readonly nameOf: (index: number) => string;
  readonly isSuperseded: (id: string) => boolean;
}

/** The mark of a placed event. */
export function createMark(placed: Placed, context: MarkContext): SceneMark {
  const { columns, settings, alongPx, rowsFromPx, positionOf } = context;
  const { index, slot, form } = placed;
  const event = columns.events[index];
  const start = columns.start[index];
  const end = columns.end[index];
  const isPoint = start === end;
  const fromPx = Math.max(-BEYOND_PX, positionOf(start));
  const toPx = isPoint ? fromPx : Math.min(alongPx + BEYOND_PX, Math.max(positionOf(end), fromPx + STRIP_PX));
  const acrossPx = rowsFromPx + slot * SLOT_PX;
  const middlePx = form === undefined ? TARGET_PX / 2 : DOT_TEXT_PX + firstLineMiddlePx(form, settings);
  const isDown = settings.orientation === 'vertical';
  const ink: Line = isPoint
    ? { fromPx: fromPx - DOT_PX / 2, toPx: fromPx + DOT_PX / 2, acrossPx: acrossPx + (isDown ? TARGET_PX / 2 : middlePx) - DOT_PX / 2, sizePx: DOT_PX }
    : { fromPx, toPx, acrossPx: acrossPx + (form === undefined ? (TARGET_PX - STRIP_PX) / 2 : STRIP_AT_PX), sizePx: STRIP_PX };
  const hit: Line = isPoint
    ? { fromPx: fromPx - TARGET_PX / 2, toPx: fromPx + TARGET_PX / 2, acrossPx, sizePx: TARGET_PX }
    : { fromPx, toPx: Math.max(toPx, fromPx + TARGET_PX), acrossPx, sizePx: TARGET_PX };
  const label = form === undefined ? undefined : createLabel(form, { fromPx: positionOf(start), toPx, acrossPx, isPoint }, context, event.title);
  const when = event.when;
  return {
    event: event.id,
    shape: shapeOf(event, start, end),
    box: boxOf(ink, isDown), hit: boxOf(hit, isDown),
    ...edgesOf(event, start, end),
    kind: event.kind, status: event.status,
    isSuperseded: context.isSuperseded(event.id),
    approximate: when?.approximate === true, uncertain: when?.uncertain === true,
    isLowConfidence: event.confidence !== undefined && event.confidence < LOW_CONFIDENCE,
    precision: when?.precision ?? 'day',
    row: slot, lane: context.lane,
    ...(label !== undefined && { label }),
    name: context.nameOf(index),
  };
}

/** A box in terms of the time axis. */
interface Line {
  readonly fromPx: number;
  readonly toPx: number;
  readonly acrossPx: number;
  readonly sizePx: number;
}

function boxOf({ fromPx, toPx, acrossPx, sizePx }: Line, isDown: boolean): Box {
  return isDown ? { x: acrossPx, y: fromPx, width: sizePx, height: toPx - fromPx } : { x: fromPx, y: acrossPx, width: toPx - fromPx, height: sizePx };
}

interface Anchor {
  /** Where it truly begins, however far beyond the border. */
  readonly fromPx: number;
  readonly toPx: number;
  readonly acrossPx: number;
  readonly isPoint: boolean;
}

/** Sets the label where its strip is in sight, shortened where the border or the strip's end leaves less room. */
function createLabel(form: LabelForm, anchor: Anchor, context: MarkContext, title: string): SceneLabel | undefined {
  const { settings, alongPx } = context;
  const { fromPx, toPx, acrossPx, isPoint } = anchor;
  const isRotated = settings.orientation === 'vertical' && form.style === 'along';
  const limitPx = Math.min(alongPx - BORDER_PX, Math.max(toPx, fromPx + reachPx(form, isPoint, settings) - LABEL_GAP_PX));
  const common = { lineHeightPx: settings.lineHeightPx, detailHeightPx: settings.detailHeightPx, isRotated,
    ...(form.time !== undefined && { time: form.time }), ...(form.speaker !== undefined && { speaker: form.speaker }) };
  if (settings.orientation === 'vertical' && !isRotated) return labelBeside(form, anchor, context, common);
  const textFromPx = isPoint ? fromPx + DOT_GAP_PX : Math.max(fromPx, BORDER_PX);
  const shown = shorten(form, limitPx - textFromPx, title, settings);
  if (shown === undefined) return undefined;
  const textAcrossPx = acrossPx + (isPoint ? DOT_TEXT_PX : STRIP_TEXT_PX);
  const line = { fromPx: textFromPx, toPx: textFromPx + shown.textWidthPx, acrossPx: textAcrossPx, sizePx: shown.textHeightPx };
  return { box: boxOf(line, isRotated), lines: shown.lines, ...(shown.detail !== undefined && { detail: shown.detail }), ...common, isTruncated: shown.isTruncated };
}

/** Time runs down and the text stands beside its mark: lines that do not fit above the border are left out. */
function labelBeside(form: LabelForm, { fromPx, toPx, acrossPx, isPoint }: Anchor, { settings, alongPx }: MarkContext,
  common: Omit<SceneLabel, 'box' | 'lines' | 'detail' | 'isTruncated'>): SceneLabel | undefined {
  const { lineHeightPx, detailHeightPx, measure } = settings;
  const endPx = Math.min(alongPx - 1, Math.max(toPx, fromPx + reachPx(form, isPoint, settings)));
  const topPx = isPoint ? fromPx - firstLineMiddlePx(form, settings) : Math.max(fromPx, Math.min(1, endPx - form.textHeightPx));
  if (topPx < 0) return undefined;
  const smallPx = form.detail === undefined ? 0 : detailHeightPx;
  const room = Math.floor((endPx - topPx - smallPx + 0.01) / lineHeightPx);
  if (room < 1) return undefined;
  const isCut = room < form.lines.length;
  const lines = isCut ? form.lines.slice(0, room) : form.lines;
  if (isCut) {
    const last = lines[room - 1];
    const marked = `${last}…`;
    (lines as string[])[room - 1] = measure(marked, 'label') <= form.textWidthPx ? marked : truncateText(last, form.textWidthPx, 'label', measure);
  }
  return {
    box: { x: acrossPx + (isPoint ? TARGET_PX / 2 + DOT_GAP_PX : STRIP_TEXT_PX), y: topPx, width: form.textWidthPx, height: smallPx + lines.length * lineHeightPx },
    lines, ...(form.detail !== undefined && { detail: form.detail }), ...common, isTruncated: form.isTruncated || isCut,
  };
}

type Shown = Pick<LabelForm, 'lines' | 'detail' | 'textWidthPx' | 'textHeightPx' | 'isTruncated'>;

/** The same label in less width; undefined when too little is left. */
function shorten(form: LabelForm, widthPx: number, title: string, { measure }: LabelSettings): Shown | undefined {
  if (form.textWidthPx <= widthPx + 0.01) return form;
  const beforePx = form.style === 'roomy' ? 0 : timePx(form.time ?? '', measure);
  if (widthPx - beforePx < MIN_TEXT_PX) return undefined;
  const text = form.style === 'roomy' || form.speaker === undefined ? title : `${form.speaker}: ${title}`;
  const fitted = fitText(text, { maxPx: widthPx - beforePx, maxLines: form.lines.length, font: 'label', measure });
  const detail = form.detail === undefined || measure(form.detail, 'detail') <= widthPx ? form.detail : truncateText(form.detail, widthPx, 'detail', measure);
  return {
    lines: fitted.lines, ...(detail !== undefined && { detail }), isTruncated: fitted.isTruncated || detail !== form.detail || form.isTruncated,
    textWidthPx: Math.max(beforePx + fitted.widthPx, detail === undefined ? 0 : measure(detail, 'detail')),
    textHeightPx: form.textHeightPx,
  };
}
