// Widths of text where no browser measures: average advances of a humanist sans, for servers, the CLI and SVG files.
import type { MeasureText } from '../scene.js';

/** Font sizes that the table stands for, px. */
export const FONT_SIZE_PX = { label: 14, detail: 12, tick: 12 } as const;

/** Advance in thousandths of an em for U+0020 … U+007E; the wider of Helvetica and DejaVu-like faces, so that text is never clipped. */
const ASCII_ADVANCES = [
  318, 360, 430, 760, 600, 890, 740, 260, 380, 380, 500, 760, 318, 370, 318, 340, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 330, 330, 760,
  760, 760, 520, 960, 680, 680, 690, 750, 630, 590, 750, 750, 310, 310, 660, 560, 860, 750, 770, 610, 770, 690, 640, 620, 730, 680, 970, 680, 620,
  670, 380, 340, 380, 760, 500, 500, 600, 620, 540, 620, 600, 350, 620, 620, 280, 290, 570, 280, 950, 620, 610, 620, 620, 420, 520, 390, 620, 580,
  800, 580, 580, 520, 560, 340, 560, 760,
];
const OTHER_ADVANCE = 640;
const WIDE_ADVANCE = 1020;

/** East Asian wide forms and pictographs take a whole em. */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    codePoint >= 0x1f300
  );
}

/** Width of a text in a common sans at {@link FONT_SIZE_PX}; on the generous side. */
export const defaultMeasureText: MeasureText = (text, font) => {
  let thousandths = 0;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (codePoint < 0x7f) thousandths += codePoint < 0x20 ? 0 : (ASCII_ADVANCES[codePoint - 0x20] ?? OTHER_ADVANCE);
    else thousandths += isWide(codePoint) ? WIDE_ADVANCE : OTHER_ADVANCE;
  }
  return (thousandths * FONT_SIZE_PX[font]) / 1000;
};
