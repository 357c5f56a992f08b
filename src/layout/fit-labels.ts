// The first window: everything, with room for the labels at its end.
import { instant, type Extent } from '../time/index.js';
import type { EventColumns } from './event-columns.js';
import { ALONG_TEXT_PX, DOT_GAP_PX, LABEL_GAP_PX, reachPx, type FormOf, type LabelSettings } from './label-form.js';
import { isPointAt, lastMoment } from './placer.js';
import type { Viewport } from './scene.js';
import { alongPx, fitViewport, type ViewportSize } from './viewport.js';

const PADDING_PX = 24;
/** Up to so many events labels are asked how far they reach. */
const SMALL = 600;
/** Share of the axis that labels may take after the last moment. */
const MOST_AFTER = 0.4;
/** Labels may cost so much of the scale; where more follows, late ones do not stand before their marks and may cost more. */
const LEAST = 0.92;
const LEAST_OF_PART = 0.84;
/** When time runs down, what the last labels lack is lost to readers: they may cost more. */
const LEAST_DOWN = 0.75;
/** No text of three lines, moved on for those before it, reaches farther when time runs down, px. */
const DOWN_PX = 240;
/** What stands beside a text when time runs down: axis and gutter, px. */
const BESIDE_DOWN_PX = 140;
const NOWHERE: Extent = { start: instant(0), end: instant(0) };

/**
 * The window that shows an extent so that no label is cut at its end; for large timelines with a guess of that room. Late
 * labels stand before their marks: only those that lack room there too are asked.
 */
export function fitLabels(size: ViewportSize, { columns, extent = NOWHERE, isWhole, settings: given, formOf }: {
  readonly columns: EventColumns; readonly extent: Extent | undefined; readonly settings: LabelSettings; readonly formOf: FormOf;
  /** False: there are more events than these, so that the same guess holds once they come. */
  readonly isWhole: boolean;
}): Viewport {
  const along = alongPx(size);
  const most = along * MOST_AFTER;
  const isDown = size.orientation === 'vertical';
  const settings = isDown ? { ...given, maxTextPx: Math.min(given.maxTextPx, size.widthPx - BESIDE_DOWN_PX) } : given;
  if (!isWhole || columns.start.length > SMALL || !(extent.end > extent.start)) {
    return fitViewport(extent, size, { before: PADDING_PX, after: isDown ? Math.min(most, 72) : PADDING_PX });
  }
  const inner = Math.max(along * 0.5, along - PADDING_PX);
  const widest = Math.max(along * 0.25, inner - PADDING_PX) / (extent.end - extent.start);
  const isPart = extent.end < (columns.extent?.end ?? extent.end);
  const least = isDown ? LEAST_DOWN : isPart ? LEAST_OF_PART : LEAST;
  const farthest = isDown ? DOWN_PX : Math.max(ALONG_TEXT_PX, settings.maxTextPx) + DOT_GAP_PX + LABEL_GAP_PX;
  let scale = widest, takenPx = 0;
  for (let i = 0; i < columns.start.length; i++) {
    const start = columns.start[i];
    if (!(start > extent.start) || start > extent.end) continue;
    const beforePx = isDown || isPart ? 0 : (lastMoment(columns, i) - extent.start) * widest * least;
    if ((start - extent.start) * widest + Math.min(most, farthest) <= inner || beforePx >= farthest) continue;
    const form = formOf(i, columns.end[i] === Infinity && !isDown ? 'along' : 'roomy', settings);
    let reach = Math.min(most, reachPx(form, isPointAt(columns, i), settings));
    if (isDown) {
      // A text stands below the one before it, in one column at worst.
      const atPx = (start - extent.start) * widest;
      takenPx = Math.max(takenPx, atPx) + reach;
      reach = Math.min(most, takenPx - atPx);
    }
    if (beforePx < reach) scale = Math.min(scale, (inner - reach) / (start - extent.start));
  }
  scale = Math.max(scale, widest * least);
  const start = extent.start - (along - inner) / scale;
  return { ...size, start: instant(start), end: instant(start + along / scale) };
}
