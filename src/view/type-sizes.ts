// Sizes of type: the styles set them, and the first picture foresees by them what the browser will make of the host's font.
import { fontOf, type LabelFonts } from './measure.js';

/** Lines, in units of their own size of type. */
export const HOST_LINE = 1.35;
export const LABEL_LINE = 1.3;
/** Labels and ticks, em of the host; the small print of a label, em of the label. */
export const LABEL_EM = 0.875;
export const TICK_EM = 0.75;
export const DETAIL_EM = 0.857;

/** Fonts and heights of lines, px. */
export interface TypeSizes {
  readonly fonts: LabelFonts;
  readonly lines: Readonly<Record<keyof LabelFonts, number>>;
}

/** What becomes of the font of a host. */
export function typeSizesIn(style: CSSStyleDeclaration): TypeSizes {
  const hostPx = parseFloat(style.fontSize);
  const label = hostPx * LABEL_EM;
  const detail = label * DETAIL_EM;
  const tick = hostPx * TICK_EM;
  return {
    fonts: { label: fontOf(style, label), detail: fontOf(style, detail), tick: fontOf(style, tick) },
    lines: { label: label * LABEL_LINE, detail: detail * LABEL_LINE, tick: tick * HOST_LINE },
  };
}
