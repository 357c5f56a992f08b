// Labels of marks in sight: slid along their strip, shortened at the border.
import type { TimelineEvent } from '../model/index.js';
import { DOT_GAP_PX, firstLineMiddlePx, LABEL_GAP_PX, oneLineText, reachPx, SHORTEST_PX, SLOT_PX, timePx, type LabelForm, type LabelSettings } from './label-form.js';
import type { MarkContext } from './marks.js';
import { firstMoment, lastMoment, type Placed } from './placer.js';
import type { Box, SceneLabel } from './scene.js';
import { fitText, truncateText } from './text-fit.js';

/** Air between a label and the border of the drawing, px. */
const BORDER_PX = 4;
/** Less than this is not worth a truncated label, px. */
const MIN_TEXT_PX = 44;
/** A label that was cut grows so far where there is room, px. */
const WIDEST_PX = 480;
/** From the first slot's edge to a dot's text and to a strip's text, px. */
export const DOT_TEXT_PX = 4;
const STRIP_TEXT_PX = 12;
/** A text this near needs no line to its mark, px. */
const NEAR_PX = 18;
/** How far before the text its line runs down, and the radius of its bends, px. */
const CHANNEL_PX = 8;
const BEND_PX = 3;

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
  const found = beside === undefined ? alongLabel(placed, form, ink, context) : besideLabel(placed, form, context);
  if (found === undefined) return undefined;
  const { shown, line, isAtEnd } = found;
  const { lineHeightPx, detailHeightPx } = context.settings;
  return {
    box: boxOf(line, isRotated), lines: shown.lines, lineHeightPx, detailHeightPx, isRotated, isAtEnd, isTruncated: shown.isTruncated,
    ...(shown.detail !== undefined && { detail: shown.detail }),
    ...(shown.time !== undefined && { time: shown.time }), ...(form.speaker !== undefined && { speaker: form.speaker }),
  };
}

interface Found {
  readonly shown: Shown;
  readonly line: Line;
  readonly isAtEnd: boolean;
}

/** Text in the rows of its mark: right of a dot, under a strip and sliding with it. */
function alongLabel(placed: Placed, form: LabelForm, ink: Line, context: MarkContext): Found | undefined {
  const { columns, settings, alongPx, positionOf, rowsFromPx } = context;
  const { index, slot } = placed;
  const isPoint = columns.start[index] === columns.end[index];
  const startPx = positionOf(columns.start[index]);
  if (placed.isBefore === true) {
    const endPx = columns.end[index] === Infinity ? positionOf(lastMoment(columns, index)) : Math.max(positionOf(columns.end[index]), startPx + SHORTEST_PX);
    return labelBefore(placed, form, isPoint ? startPx - DOT_GAP_PX : endPx, context);
  }
  const reachedPx = positionOf(firstMoment(columns, index)) + reachPx(form, isPoint, settings) - LABEL_GAP_PX;
  const fromPx = isPoint ? startPx + DOT_GAP_PX : Math.max(ink.fromPx, BORDER_PX);
  const ownPx = Math.max(ink.toPx, reachedPx);
  const limitPx = Math.min(alongPx - BORDER_PX, form.isTruncated ? Math.max(ownPx, context.nextIn(placed) - LABEL_GAP_PX) : ownPx);
  const shown = refit(form, limitPx - fromPx, columns.at(index), settings);
  if (shown === undefined) return undefined;
  const acrossPx = rowsFromPx + slot * SLOT_PX + (isPoint ? DOT_TEXT_PX : STRIP_TEXT_PX);
  return { shown, isAtEnd: false, line: { fromPx, toPx: fromPx + shown.textWidthPx, acrossPx, sizePx: shown.textHeightPx } };
}

/** Text that ends at its mark. */
function labelBefore({ index, slot }: Placed, form: LabelForm, endPx: number, { columns, settings, rowsFromPx, alongPx }: MarkContext): Found | undefined {
  const isPoint = columns.start[index] === columns.end[index];
  const toPx = Math.min(endPx, alongPx - BORDER_PX);
  const shown = refit(form, Math.min(toPx - BORDER_PX, form.textWidthPx - (endPx - toPx)), columns.at(index), settings);
  if (shown === undefined) return undefined;
  const acrossPx = rowsFromPx + slot * SLOT_PX + (isPoint ? DOT_TEXT_PX : STRIP_TEXT_PX);
  return { shown, isAtEnd: true, line: { fromPx: toPx - shown.textWidthPx, toPx, acrossPx, sizePx: shown.textHeightPx } };
}

/** Text in a column: a box on the page. Lines beyond the lower border are left out, a text above the upper one is not shown. */
function besideLabel({ index, beside }: Placed, form: LabelForm, context: MarkContext): Found | undefined {
  const { columns, settings, alongPx, positionOf, rowsFromPx } = context;
  if (beside === undefined) return undefined;
  const { lineHeightPx, detailHeightPx, measure } = settings;
  const before = columns.start[index] === columns.end[index] ? firstLineMiddlePx(form, settings) : 0;
  const topPx = positionOf(firstMoment(columns, index)) - before + beside.offsetPx;
  const smallPx = form.detail === undefined ? 0 : detailHeightPx;
  const room = Math.floor((alongPx - topPx - smallPx + 0.01) / lineHeightPx);
  if (topPx < 0 || room < 1) return undefined;
  const lines = [...form.lines.slice(0, room)];
  const isCut = lines.length < form.lines.length;
  if (isCut) lines.push(endWithEllipsis(lines.pop() ?? '', form.textWidthPx, measure));
  const shown = { ...form, lines, isTruncated: form.isTruncated || isCut, textHeightPx: smallPx + lines.length * lineHeightPx };
  return { shown, isAtEnd: false, line: { fromPx: rowsFromPx + beside.slot * SLOT_PX, toPx: rowsFromPx + beside.slot * SLOT_PX + form.textWidthPx, acrossPx: topPx, sizePx: shown.textHeightPx } };
}

function endWithEllipsis(line: string, maxPx: number, measure: LabelSettings['measure']): string {
  const marked = `${line}…`;
  return measure(marked, 'label') <= maxPx ? marked : truncateText(line, maxPx, 'label', measure);
}

/** The same label in another width: less where the border is near, more where it was cut and has room. Undefined when too little is left. */
function refit(form: LabelForm, widthPx: number, event: TimelineEvent, { measure }: LabelSettings): Shown | undefined {
  const fits = form.textWidthPx <= widthPx + 0.01;
  if (fits && !(form.isTruncated && widthPx > form.textWidthPx + 1)) return form;
  const maxPx = Math.min(widthPx, WIDEST_PX);
  const wholeTimePx = form.style === 'roomy' ? 0 : timePx(form.time ?? '', measure);
  const isTimed = maxPx - wholeTimePx >= MIN_TEXT_PX;
  if (maxPx < MIN_TEXT_PX) return undefined;
  const beforePx = isTimed ? wholeTimePx : 0;
  const text = form.style === 'roomy' ? event.title : oneLineText(event);
  const fitted = fitText(text, { maxPx: maxPx - beforePx, maxLines: form.lines.length, font: 'label', measure });
  const small = form.whole ?? form.detail;
  const detail = small === undefined || measure(small, 'detail') <= maxPx ? small : truncateText(small, maxPx, 'detail', measure);
  return {
    lines: fitted.lines, ...(detail !== undefined && { detail }), ...(isTimed && form.time !== undefined && { time: form.time }),
    isTruncated: fitted.isTruncated || detail !== small,
    textWidthPx: Math.max(beforePx + fitted.widthPx, detail === undefined ? 0 : measure(detail, 'detail')),
    textHeightPx: form.textHeightPx,
  };
}

/** A line from a mark in the gutter to its text, SVG path; undefined where the text stands right beside it. */
export function leaderPath(ink: Box, label: SceneLabel, settings: LabelSettings): string | undefined {
  const fromX = ink.x + ink.width + 2;
  const fromY = ink.y + Math.min(ink.height / 2, firstLineMiddlePx(label, settings));
  const toX = label.box.x - 2;
  const toY = label.box.y + firstLineMiddlePx(label, settings);
  const fallPx = toY - fromY;
  if (toX - fromX < NEAR_PX && Math.abs(fallPx) < 3) return undefined;
  if (Math.abs(fallPx) < 1) return `M${tenth(fromX)} ${tenth(fromY)}H${tenth(toX)}`;
  const channelX = label.box.x - CHANNEL_PX;
  const bend = Math.min(BEND_PX, Math.abs(fallPx) / 2) * Math.sign(fallPx);
  return `M${tenth(fromX)} ${tenth(fromY)}H${tenth(channelX - BEND_PX)}Q${tenth(channelX)} ${tenth(fromY)} ${tenth(channelX)} ${tenth(fromY + bend)}` +
    `V${tenth(toY - bend)}Q${tenth(channelX)} ${tenth(toY)} ${tenth(channelX + BEND_PX)} ${tenth(toY)}H${tenth(toX)}`;
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
