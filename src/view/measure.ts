// Widths of texts, by the browser itself: canvases set in the fonts that the labels have.
import type { MeasuredOptions, MeasureText } from '../layout/index.js';

/** What decides how wide a text is. */
export interface LabelFont {
  /** CSS `font` shorthand. */
  readonly font: string;
  readonly letterSpacing: string;
  /** Between words, beyond a space, px: a canvas may forget it (Chromium), or not know it. */
  readonly betweenPx: number;
}

/** The fonts of the texts that the layout fits. */
export type LabelFonts = Readonly<Record<Parameters<MeasureText>[1], LabelFont>>;

const MOST_KEPT = 20_000;
const MOST_RULERS = 24;
/** Glyphs are placed on fractions that differ between canvas and text. */
const SLACK_PX = 0.25;

/**
 * The font of an element. Put together by hand: the shorthand in a computed style may be empty, e.g. under forced colours.
 * @param sizePx - Another size than the element's own.
 */
export function fontOf(
  { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration,
  sizePx = parseFloat(fontSize),
): LabelFont {
  return {
    font: `${fontStyle} ${fontWeight} ${Math.round(sizePx * 1e3) / 1e3}px ${fontFamily}`,
    letterSpacing,
    betweenPx: parseFloat(wordSpacing),
  };
}

/** Measuring and heights of lines as a layout is told them. */
export function fontOptions(
  fonts: LabelFonts,
  { label, detail, tick }: Readonly<Record<keyof LabelFonts, number>>,
): Pick<MeasuredOptions, 'measure' | 'lineHeightPx' | 'detailHeightPx' | 'tickHeightPx'> {
  return { measure: createMeasure(fonts), lineHeightPx: Math.ceil(label), detailHeightPx: Math.ceil(detail), tickHeightPx: Math.ceil(tick) };
}

type Ruler = (text: string) => number;

/** One for each font, for all timelines of the page: what one has measured the next one knows. */
const rulers = new Map<string, Ruler>();

/** Fonts came late: the same ones have other widths now. */
export function forgetWidths(): void {
  rulers.clear();
}

/** A measuring function in CSS px, rounded up. Make a new one when the fonts change or come late. */
export function createMeasure(fonts: LabelFonts): MeasureText {
  const own = { label: rulerOf(fonts.label), detail: rulerOf(fonts.detail), tick: rulerOf(fonts.tick) };
  return (text, name) => Math.ceil(own[name](text) + SLACK_PX);
}

function rulerOf(font: LabelFont): Ruler {
  const key = JSON.stringify(font);
  let ruler = rulers.get(key);
  if (!ruler) {
    if (rulers.size >= MOST_RULERS) rulers.clear();
    rulers.set(key, (ruler = createRuler(font)));
  }
  return ruler;
}

/**
 * Measures in one font. Titles of one timeline share most of their words, and browsers shape word by word: so words are
 * remembered, not texts, and cutting a text to fit measures nothing anew.
 */
function createRuler(font: LabelFont): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  // A spacing of `normal` is none, which it has already.
  Object.assign(context, font);
  const known = new Map<string, number>();
  const widthOf = (word: string): number => {
    let width = known.get(word);
    if (width === undefined) {
      if (known.size > MOST_KEPT) known.clear();
      known.set(word, (width = context.measureText(word).width));
    }
    return width;
  };
  return (text) => {
    let width = 0;
    let from = 0;
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      if (space > from) width += widthOf(text.slice(from, space));
      width += widthOf(' ') + font.betweenPx;
      from = space + 1;
    }
    return from < text.length ? width + widthOf(from === 0 ? text : text.slice(from)) : width;
  };
}
