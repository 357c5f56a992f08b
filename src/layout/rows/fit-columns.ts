// The first window where time runs down: everything, with room for the column of the last labels.
import { instant, type Extent } from '../../time/index.js';
import { fitSettingsOf, PADDING_PX, type FitRequest } from '../labels/fit-labels.js';
import { firstLineMiddlePx, LINE_GAP_PX, reachPx } from '../labels/label-form.js';
import { IN_COLUMN } from '../labels/title-in-column.js';
import { isPointAt } from './placer.js';
import type { Viewport } from '../scene.js';
import { alongPx, fitViewport, type ViewportSize } from '../viewport/viewport.js';

/** The guess for large timelines, px. */
const AFTER_PX = 72;
/** What the last labels lack is lost to readers: so much of the scale may they cost. */
const LEAST = 0.75;
/** What stands beside a text, axis and gutter, px. */
const BESIDE_PX = 140;
/** In the narrowest column a text has so much, px. */
const LEAST_PX = 56;
/** In lines larger than this, px, the axis leaves less to texts, and they may take a line more than is foreseen. */
const LARGE_LINE_PX = 27;
/** A column of text is as wide as the room, or where that is split no narrower than this, px. */
const SPLIT_PX = 180;
/** Room before the first moment for texts that are crowded there, in lines. */
const MOST_BEFORE = 4;
/** From the name of the axis' first band, as high as a small line, to the first moment, px: its tick hangs below the name. */
const BELOW_BAND_PX = 4;
/** Of up to so many events, placed all at once, texts make room before their moments too. */
export const FEW = 48;

/** The window that shows an extent so that no label is cut at its end; for large timelines with a guess of that room. */
export function fitColumns(size: ViewportSize, request: FitRequest): Viewport {
  const { columns, formOf, settings: given } = request;
  const { extent, isAsked, most } = fitSettingsOf(size, request);
  if (!isAsked) return fitViewport(extent, size, PADDING_PX, Math.min(most, AFTER_PX));
  const along = alongPx(size);
  const roomPx = Math.max(size.widthPx - BESIDE_PX, LEAST_PX);
  const settings = { ...given, inColumn: IN_COLUMN, maxTextPx: Math.min(given.maxTextPx, roomPx > SPLIT_PX * 2 ? SPLIT_PX : roomPx) };
  const isSpread = columns.start.length <= FEW;
  const sparePx = given.lineHeightPx > LARGE_LINE_PX ? given.lineHeightPx : 0;
  const beforePx = Math.max(
    PADDING_PX,
    given.detailHeightPx + BELOW_BAND_PX,
    isSpread ? Math.min(given.lineHeightPx * MOST_BEFORE, crowdedPx(extent, along / (extent.end - extent.start), { ...request, settings }) / 2) : 0,
  );
  const inner = Math.max(along * 0.5, along - beforePx);
  const widest = Math.max(along * 0.25, inner - PADDING_PX) / (extent.end - extent.start);
  let scale = widest;
  // A smaller scale brings the moments nearer to each other, and the last texts farther from theirs: it is asked again.
  for (let times = 0; times < 2; times++) {
    const asked = scale;
    let takenPx = 0;
    for (let i = 0; i < columns.start.length; i++) {
      const start = columns.start[i];
      if (!(start > extent.start) || start > extent.end) continue;
      const form = formOf(i, 'roomy', settings);
      const atPx = (start - extent.start) * asked;
      const earliestPx = atPx - (isPointAt(columns, i) ? firstLineMiddlePx(form, settings) : 0);
      // Of many, a text stands below the one before it, in one column at worst.
      takenPx = (isSpread ? earliestPx : Math.max(takenPx, earliestPx)) + Math.min(most, reachPx(form, false, settings) + sparePx);
      scale = Math.min(scale, (inner - Math.min(most, takenPx - atPx)) / (start - extent.start));
    }
  }
  scale = Math.max(scale, widest * LEAST);
  const start = extent.start - (along - inner) / scale;
  return { ...size, start: instant(start), end: instant(start + along / scale) };
}

/** How far texts from the first moment on move each other on, where they cannot move back, px. */
function crowdedPx({ start: first, end: last }: Extent, scale: number, { columns, formOf, settings }: FitRequest): number {
  let toPx = -Infinity,
    mostPx = 0;
  for (let i = 0; i < columns.start.length; i++) {
    const start = columns.start[i];
    if (!(start >= first && start <= last)) continue;
    const form = formOf(i, 'roomy', settings);
    const earliestPx = (start - first) * scale - (isPointAt(columns, i) ? firstLineMiddlePx(form, settings) : 0);
    if (toPx > -Infinity && toPx <= earliestPx) break;
    const fromPx = Math.max(toPx, earliestPx);
    mostPx = Math.max(mostPx, fromPx - earliestPx);
    toPx = fromPx + form.textHeightPx + LINE_GAP_PX;
  }
  return mostPx;
}
