// Labels of marks in sight: slid along their strip, shortened at the border.
import type { TimelineEvent } from '../../model/index.js';
import {
  DOT_GAP_PX,
  LABEL_GAP_PX,
  oneLineText,
  reachPx,
  SHORTEST_PX,
  SLOT_PX,
  timePx,
  WIDEST_PX,
  type LabelForm,
  type LabelSettings,
} from './label-form.js';
import type { MarkContext } from '../marks.js';
import { isPointAt, type Placed } from '../rows/placer.js';
import type { Box, SceneLabel } from '../scene.js';
import { fitText, truncateText } from './text-fit.js';

/** Air between a label and the border of the drawing, px. */
const BORDER_PX = 4;
/** Less than this is not worth a truncated label, px. */
const MIN_TEXT_PX = 44;
/** From the first slot's edge to a dot's text and to a strip's text, px. */
export const DOT_TEXT_PX = 4;
const STRIP_TEXT_PX = 12;
/** A box in terms of the time axis. */
export interface Line {
  readonly fromPx: number;
  readonly toPx: number;
  readonly acrossPx: number;
  readonly sizePx: number;
}

/** A box on the page. */
export function boxOf({ fromPx, toPx, acrossPx, sizePx }: Line, isDown: boolean): Box {
  return isDown ? { x: acrossPx, y: fromPx, width: sizePx, height: toPx - fromPx } : { x: fromPx, y: acrossPx, width: toPx - fromPx, height: sizePx };
}

type Shown = Pick<LabelForm, 'lines' | 'detail' | 'time' | 'textWidthPx' | 'textHeightPx' | 'isTruncated'>;

/** The label of a placed event, as far as it is in sight; undefined for bare marks and where too little room is left. */
export function createLabel(placed: Placed, ink: Line, context: MarkContext): SceneLabel | undefined {
  const { form, beside } = placed;
  if (form === undefined) return undefined;
  const isRotated = context.settings.orientation === 'vertical' && beside === undefined;
  const found = beside === undefined ? alongLabel(placed, form, ink, context) : beside.look.label(placed, context);
  if (found === undefined) return undefined;
  const { shown, line, isAtEnd } = found;
  const { lineHeightPx, detailHeightPx } = context.settings;
  return {
    box: boxOf(line, isRotated),
    lines: shown.lines,
    lineHeightPx,
    detailHeightPx,
    isRotated,
    isAtEnd,
    isTruncated: shown.isTruncated,
    detail: shown.detail,
    time: shown.time,
  };
}

/** A label as it is shown, and where. */
export interface Found {
  readonly shown: Shown;
  readonly line: Line;
  readonly isAtEnd: boolean;
}

/** Text in the rows of its mark: right of a dot, under a strip and sliding with it; or, where time ends soon, before its end. */
function alongLabel(placed: Placed, form: LabelForm, ink: Line, context: MarkContext): Found | undefined {
  const { columns, settings, alongPx, positionOf, rowsFromPx } = context;
  const { beginsAt = 0, endsAt, index, slot } = placed;
  const isPoint = isPointAt(columns, index);
  const isAtEnd = endsAt !== undefined;
  const startPx = positionOf(columns.start[index]);
  const lastPx = alongPx - BORDER_PX;
  let edgePx: number;
  let widthPx: number;
  if (isAtEnd) {
    const endPx = isPoint
      ? startPx - DOT_GAP_PX
      : Math.max(positionOf(endsAt), startPx + SHORTEST_PX, Math.min(ink.toPx, BORDER_PX + form.textWidthPx));
    edgePx = Math.min(endPx, lastPx);
    widthPx = Math.min(edgePx - BORDER_PX, form.textWidthPx - (endPx - edgePx));
  } else {
    const firstPx = positionOf(beginsAt);
    edgePx = isPoint ? startPx + DOT_GAP_PX : Math.max(ink.fromPx, BORDER_PX);
    const ownPx = Math.max(ink.toPx, firstPx + reachPx(form, isPoint, settings) - LABEL_GAP_PX);
    // What was cut, or slid away from its beginning, may take what room there is.
    const mayGrow = form.isTruncated || edgePx > firstPx;
    widthPx = Math.min(lastPx, mayGrow ? Math.max(ownPx, context.nextIn(placed) - LABEL_GAP_PX) : ownPx) - edgePx;
  }
  const shown = refit(form, widthPx, columns.at(index), settings);
  if (shown === undefined) return undefined;
  const fromPx = isAtEnd ? edgePx - shown.textWidthPx : edgePx;
  const acrossPx = rowsFromPx + slot * SLOT_PX + (isPoint ? DOT_TEXT_PX : STRIP_TEXT_PX);
  return { shown, isAtEnd, line: { fromPx, toPx: fromPx + shown.textWidthPx, acrossPx, sizePx: shown.textHeightPx } };
}

/** The same label in another width: less where the border is near, more where it was cut and has room. Undefined when too little is left. */
function refit(form: LabelForm, widthPx: number, { title }: TimelineEvent, { measure }: LabelSettings): Shown | undefined {
  const fits = form.textWidthPx <= widthPx + 0.01;
  if (fits && !(form.isTruncated && widthPx > form.textWidthPx + 1)) return form;
  const maxPx = Math.min(widthPx, WIDEST_PX);
  const wholeTimePx = form.style === 'roomy' ? 0 : timePx(form.time ?? '', measure);
  const isTimed = maxPx - wholeTimePx >= MIN_TEXT_PX;
  if (maxPx < MIN_TEXT_PX) return undefined;
  const beforePx = isTimed ? wholeTimePx : 0;
  const text = form.style === 'roomy' ? title : oneLineText({ title, speaker: form.speaker });
  const fitted = fitText(text, { maxPx: maxPx - beforePx, maxLines: form.lines.length, font: 'label', measure });
  const small = form.whole ?? form.detail;
  const detail = small === undefined || measure(small, 'detail') <= maxPx ? small : truncateText(small, maxPx, 'detail', measure);
  return {
    lines: fitted.lines,
    detail,
    time: isTimed ? form.time : undefined,
    isTruncated: fitted.isTruncated || detail !== small,
    textWidthPx: Math.max(beforePx + fitted.widthPx, measure(detail ?? '', 'detail')),
    textHeightPx: form.textHeightPx,
  };
}
