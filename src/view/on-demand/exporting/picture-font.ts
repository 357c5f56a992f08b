// The letters of the page, as a picture takes them.
import { defaultMeasureText, FONT_SIZE_PX, type MeasureText } from '../../../layout/index.js';
import { createMeasure } from '../../measure.js';

/** What the picture has where the page's own fonts are not at hand. */
const FALLBACK = 'sans-serif';
/** A font as browsers write it; others than these take part in no file. */
const FONT = /^(?:"[^"<>&\\]+"|[\p{L}_-][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*)$/u;

/**
 * The fonts of the host and the widths of its letters.
 * @param isForAnywhere - The picture may be opened where the fonts are others: each text has room in a common sans, too.
 */
export function pictureFont(host: HTMLElement, isForAnywhere: boolean): { readonly fontFamily: string; readonly measure: MeasureText } {
  const names =
    getComputedStyle(host)
      .fontFamily.match(/"[^"]*"|[^,\s][^,]*/g)
      ?.filter((name) => FONT.test(name)) ?? [];
  const fontFamily = [...new Set([...names, FALLBACK])].join(', ');
  const letters = (px: number, weight = 400) => ({ font: `${weight} ${px}px ${fontFamily}`, letterSpacing: '0px', betweenPx: 0 });
  const { label, detail, tick } = FONT_SIZE_PX;
  const own = createMeasure({ label: letters(label, 500), detail: letters(detail), tick: letters(tick) });
  return { fontFamily, measure: isForAnywhere ? (text, font) => Math.max(own(text, font), defaultMeasureText(text, font)) : own };
}
