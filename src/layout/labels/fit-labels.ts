// The first window: everything, with room for the labels at its end.
import { instant, type Extent } from '../../time/index.js';
import type { EventColumns } from '../event-columns.js';
import { WIDEST_PX, DOT_GAP_PX, LABEL_GAP_PX, reachPx, type FormOf, type LabelSettings } from './label-form.js';
import { isPointAt } from '../rows/placer.js';
import type { Viewport } from '../scene.js';
import { alongPx, fitViewport, type ViewportSize } from '../viewport/viewport.js';

export const PADDING_PX = 24;
/** Up to so many events labels are asked how far they reach. */
const SMALL = 600;
/** Share of the axis that labels may take after the last moment. */
const MOST_AFTER = 0.4;
/** Labels may cost so much of the scale. */
const LEAST = 0.92;
/** What goes on is seen to last: so much room there is from its start to the border, px. */
const GOING_ON_PX = 48;
const NOWHERE: Extent = { start: instant(0), end: instant(0) };

/** What is to be shown. */
export interface FitRequest {
  readonly columns: EventColumns;
  readonly extent: Extent | undefined;
  readonly settings: LabelSettings;
  readonly formOf: FormOf;
  /** False: there are more events than these, so that the same guess holds once they come. */
  readonly isWhole: boolean;
}

/** Whether labels are asked how far they reach, and how far they may after the last moment, px. */
export function fitSettingsOf(
  size: ViewportSize,
  { columns, extent = NOWHERE, isWhole }: FitRequest,
): { readonly extent: Extent; readonly isAsked: boolean; readonly most: number } {
  return { extent, isAsked: isWhole && columns.start.length <= SMALL && extent.end > extent.start, most: alongPx(size) * MOST_AFTER };
}

/**
 * The window that shows an extent so that no label is cut at its end; for large timelines with a guess of that room. Late
 * labels stand before their marks: only those that lack room there too are asked.
 */
export function fitLabels(size: ViewportSize, request: FitRequest): Viewport {
  const { columns, formOf, settings } = request;
  const { extent, isAsked, most } = fitSettingsOf(size, request);
  if (!isAsked) return fitViewport(extent, size, PADDING_PX);
  const along = alongPx(size);
  const inner = Math.max(along * 0.5, along - PADDING_PX);
  const widest = Math.max(along * 0.25, inner - PADDING_PX) / (extent.end - extent.start);
  const farthest = Math.max(WIDEST_PX, settings.maxTextPx) + DOT_GAP_PX + LABEL_GAP_PX;
  let scale = widest;
  for (let i = 0; i < columns.start.length; i++) {
    const start = columns.start[i];
    if (!(start > extent.start) || start > extent.end) continue;
    if ((start - extent.start) * widest + Math.min(most, farthest) <= inner) continue;
    const isOpen = columns.end[i] > extent.end;
    const beforePx = (Math.min(columns.end[i], extent.end) - extent.start) * widest * LEAST;
    let reach = beforePx < farthest ? Math.min(most, reachPx(formOf(i, isOpen ? 'along' : 'roomy', settings), isPointAt(columns, i), settings)) : 0;
    if (beforePx >= reach) reach = isOpen ? GOING_ON_PX : 0;
    scale = Math.min(scale, (inner - reach) / (start - extent.start));
  }
  scale = Math.max(scale, widest * LEAST);
  const start = extent.start - (along - inner) / scale;
  return { ...size, start: instant(start), end: instant(start + along / scale) };
}
