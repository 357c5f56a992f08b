// Widths of texts, by the browser itself: a canvas set in the font that the labels have.
import type { MeasureText } from '../layout/index.js';

/** The fonts of the three texts that the layout fits, as CSS `font` values. */
export type LabelFonts = Readonly<Record<Parameters<MeasureText>[1], string>>;

const MOST_KEPT = 20_000;

/**
 * A measuring function with a memory. Make a new one when the fonts change or come late.
 * @param fonts - CSS `font` shorthand for each text.
 */
export function createMeasure(fonts: LabelFonts): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let current = '';
  return (text, font) => {
    const key = font + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (!context) return text.length * 8;
    if (current !== font) context.font = fonts[(current = font) as keyof LabelFonts];
    // Up to the next pixel: glyphs are placed on fractions that differ between canvas and text.
    const width = Math.ceil(context.measureText(text).width + 0.25);
    if (known.size > MOST_KEPT) known.clear();
    known.set(key, width);
    return width;
  };
}
