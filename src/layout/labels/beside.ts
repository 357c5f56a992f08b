// Labels that stand in columns beside the gutter that holds the ink, when time runs down.
import { firstLineMiddlePx, SLOT_PX, type LabelSettings } from './label-form.js';
import type { Found } from './labels.js';
import type { MarkContext } from '../marks.js';
import { isPointAt, type Placed } from '../rows/placer.js';
import type { Box, SceneLabel } from '../scene.js';
import { truncateText } from './text-fit.js';

/** A text this near needs no line to its mark, px. */
const NEAR_PX = 18;
/** How far before the text its line runs down, and the radius of its bends, px. */
const CHANNEL_PX = 8;
const BEND_PX = 3;

/** Text in a column: a box on the page. Lines beyond the lower border are left out, a text above the upper one is not shown. */
function label({ beginsAt = 0, index, beside, form }: Placed, context: MarkContext): Found | undefined {
  const { columns, settings, alongPx, positionOf, rowsFromPx } = context;
  if (!beside || !form) return undefined;
  const { lineHeightPx, detailHeightPx, measure } = settings;
  const before = isPointAt(columns, index) ? firstLineMiddlePx(form, settings) : 0;
  const topPx = positionOf(beginsAt) - before + beside.offsetPx;
  const smallPx = (form.detail?.split('\n').length ?? 0) * detailHeightPx;
  const room = Math.floor((alongPx - topPx - smallPx + 0.01) / lineHeightPx);
  if (topPx < 0 || room < 1) return undefined;
  const lines = [...form.lines.slice(0, room)];
  const isCut = lines.length < form.lines.length;
  if (isCut) lines.push(endWithEllipsis(lines.pop() ?? '', form.textWidthPx, measure));
  const shown = { ...form, lines, isTruncated: form.isTruncated || isCut, textHeightPx: smallPx + lines.length * lineHeightPx };
  return {
    shown,
    isAtEnd: false,
    line: {
      fromPx: rowsFromPx + beside.slot * SLOT_PX,
      toPx: rowsFromPx + beside.slot * SLOT_PX + form.textWidthPx,
      acrossPx: topPx,
      sizePx: shown.textHeightPx,
    },
  };
}

function endWithEllipsis(line: string, maxPx: number, measure: LabelSettings['measure']): string {
  const marked = `${line}…`;
  return measure(marked, 'label') <= maxPx ? marked : truncateText(line, maxPx, 'label', measure);
}

/** A line from a mark in the gutter to its text, SVG path; undefined where the text stands right beside it. */
function leader(ink: Box, text: SceneLabel, settings: LabelSettings): string | undefined {
  const fromX = ink.x + ink.width + 2;
  const toX = text.box.x - 2;
  const middlePx = firstLineMiddlePx(text, settings);
  const toY = text.box.y + middlePx;
  // Along a strip it leads from where the text stands.
  const insetPx = Math.min(ink.height / 2, middlePx);
  const fromY = Math.max(ink.y + insetPx, Math.min(toY, ink.y + ink.height - insetPx));
  const fallPx = toY - fromY;
  if (toX - fromX < NEAR_PX && Math.abs(fallPx) < 3) return undefined;
  if (Math.abs(fallPx) < 1) return `M${tenth(fromX)} ${tenth(fromY)}H${tenth(toX)}`;
  const channelX = text.box.x - CHANNEL_PX;
  const bend = Math.min(BEND_PX, Math.abs(fallPx) / 2) * Math.sign(fallPx);
  return (
    `M${tenth(fromX)} ${tenth(fromY)}H${tenth(channelX - BEND_PX)}Q${tenth(channelX)} ${tenth(fromY)} ${tenth(channelX)} ${tenth(fromY + bend)}` +
    `V${tenth(toY - bend)}Q${tenth(channelX)} ${tenth(toY)} ${tenth(channelX + BEND_PX)} ${tenth(toY)}H${tenth(toX)}`
  );
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** How they are drawn. */
export const BESIDE = { label, leader };
