// Widths of texts, by the browser itself: a canvas set in the font that the labels have.
import type { MeasureText } from '../layout/index.js';

/** What decides how wide a text is. */
export interface LabelFont {
  /** CSS `font` shorthand. */
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
}

/** The fonts of the texts that the layout fits. */
export type LabelFonts = Readonly<Record<Parameters<MeasureText>[1], LabelFont>>;

const MOST_KEPT = 20_000;

/** The font of an element. Put together by hand: the shorthand in a computed style may be empty, e.g. under forced colours. */
export function fontOf({ fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): LabelFont {
  return { font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, letterSpacing: letterSpacing === 'normal' ? '0px' : letterSpacing, wordSpacing };
}

/**
 * A measuring function with a memory. Make a new one when the fonts change or come late.
 * @returns widths in CSS px, rounded up: glyphs are placed on fractions that differ between canvas and text.
 */
export function createMeasure(fonts: LabelFonts): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let current: keyof LabelFonts | undefined;
  return (text, name) => {
    const key = name + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (!context) return text.length * 8;
    if (current !== name) Object.assign(context, fonts[name]);
    current = name;
    const width = Math.ceil(context.measureText(text).width + 0.25);
    if (known.size > MOST_KEPT) known.clear();
    known.set(key, width);
    return width;
  };
}
