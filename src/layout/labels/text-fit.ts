// Fits a text into lines of a given width: breaks between words, evenly, and ends in "…" where it must.
import type { MeasureText } from '../scene.js';

/** A text set in lines. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Width of the widest line, px. */
  readonly widthPx: number;
  readonly isTruncated: boolean;
}

type Font = Parameters<MeasureText>[1];

const ELLIPSIS = '…';
/** Longer titles are never measured whole: no line holds so many characters. */
const MAX_CHARS = 400;
/** A cut between words may cost so much of the line. */
const KEPT_BY_WORDS = 0.5;
/** What should not stand before an ellipsis. */
const LOOSE_END = / ?[·,;:–—-]$/;
/** Scripts that are written without spaces break anywhere. */
const UNSPACED = /^[\u0e00-\u0fff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Texts in which every UTF-16 unit is a visible character: up to the combining marks. */
const SIMPLE = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027]*$/;

/** Offsets at which a text may be cut without breaking a visible character; undefined for "anywhere". */
function cutsOf(text: string): readonly number[] | undefined {
  if (SIMPLE.test(text)) return undefined;
  const cuts: number[] = [];
  for (const { index } of graphemes.segment(text)) if (index > 0) cuts.push(index);
  cuts.push(text.length);
  return cuts;
}

/**
 * The longest beginning of the text that fits the width with an ellipsis; empty when not even one character does.
 * Cut between words where that keeps half of what fits, so that what is read are words of the text.
 */
export function truncateText(text: string, maxPx: number, font: Font, measure: MeasureText): string {
  const shown = text.slice(0, MAX_CHARS);
  const isGood = (part: string): boolean => measure(part.trimEnd() + ELLIPSIS, font) <= maxPx;
  const end = cutBetweenWords(shown, isGood, maxPx / measure(shown, font)) ?? cutSomewhere(shown, isGood);
  return end === 0 ? '' : text.slice(0, end).trimEnd().replace(LOOSE_END, '') + ELLIPSIS;
}

/**
 * The end of the last word that passes, if it surely keeps enough of what fits. Beginnings that end with words are few, and their widths known.
 * @param guess - Share of the text that may pass: looked at first, because asking is what costs.
 */
function cutBetweenWords(text: string, isGood: (part: string) => boolean, guess: number): number | undefined {
  let next = wordEnd(text, Math.floor(text.length * guess));
  while (next < text.length && isGood(text.slice(0, next))) next = wordEnd(text, next + 1);
  if (next === text.length && isGood(text)) return next;
  for (let end = text.lastIndexOf(' ', next - 1); end >= (next - 1) * KEPT_BY_WORDS && end > 0; end = text.lastIndexOf(' ', next - 1)) {
    if (isGood(text.slice(0, end))) return end;
    next = end;
  }
  return undefined;
}

/** Where the word at an offset ends. */
function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

function cutSomewhere(text: string, isGood: (part: string) => boolean): number {
  const cut = longestCut(text, isGood);
  const space = cut < text.length && text[cut] !== ' ' ? text.lastIndexOf(' ', cut - 1) : cut;
  return space >= cut * KEPT_BY_WORDS ? space : cut;
}

/** Length of the longest beginning that passes, cut between visible characters. */
function longestCut(text: string, isGood: (part: string) => boolean): number {
  const cuts = cutsOf(text);
  const cutAt = (count: number): number => (count === 0 ? 0 : cuts === undefined ? count : cuts[count - 1]);
  let low = 0;
  let high = cuts?.length ?? text.length;
  while (low < high) {
    const at = (low + high + 1) >> 1;
    if (isGood(text.slice(0, cutAt(at)))) low = at;
    else high = at - 1;
  }
  return cutAt(low);
}

/**
 * Sets a text in at most `maxLines` lines no wider than `maxPx`, as few as possible and about equally wide.
 * White space is collapsed. The last line is truncated where all do not suffice.
 */
export function fitText(
  text: string,
  options: {
    readonly maxPx: number;
    readonly maxLines: number;
    readonly font: Font;
    readonly measure: MeasureText;
  },
): FittedText {
  const { maxPx, maxLines, font, measure } = options;
  const isCut = text.length > MAX_CHARS;
  const words = (isCut ? text.slice(0, MAX_CHARS) : text).split(/\s+/u).filter(Boolean);
  const whole = words.join(' ');
  const wholePx = measure(whole, font);
  if (wholePx <= maxPx && !isCut) return { lines: [whole], widthPx: wholePx, isTruncated: false };
  for (let lines = Math.max(2, Math.ceil(wholePx / maxPx)); lines <= maxLines && !isCut; lines++) {
    const even = breakInto(words, lines, { maxPx, idealPx: wholePx / lines, font, measure });
    if (even !== undefined) return { lines: even, widthPx: widest(even, font, measure), isTruncated: false };
  }
  const { lines, isTruncated } = fillLines(words, isCut, options);
  return { lines, widthPx: widest(lines, font, measure), isTruncated };
}

function widest(lines: readonly string[], font: Font, measure: MeasureText): number {
  return lines.reduce((width, line) => Math.max(width, measure(line, font)), 0);
}

/** Breaks words into exactly `count` lines near the ideal width; undefined when one would be too wide. */
function breakInto(
  words: readonly string[],
  count: number,
  options: {
    readonly maxPx: number;
    readonly idealPx: number;
    readonly font: Font;
    readonly measure: MeasureText;
  },
): readonly string[] | undefined {
  const { maxPx, idealPx, font, measure } = options;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const longerPx = measure(longer, font);
    const isLast = lines.length === count - 1;
    const overshoots = !isLast && line !== '' && longerPx - idealPx > idealPx - measure(line, font);
    if (line !== '' && (longerPx > maxPx || overshoots)) {
      if (isLast) return undefined;
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return widest(lines, font, measure) <= maxPx ? lines : undefined;
}

/** Fills lines greedily and truncates the last where more text remains. */
function fillLines(
  words: readonly string[],
  isCut: boolean,
  options: {
    readonly maxPx: number;
    readonly maxLines: number;
    readonly font: Font;
    readonly measure: MeasureText;
  },
): { readonly lines: readonly string[]; readonly isTruncated: boolean } {
  const { maxPx, maxLines, font, measure } = options;
  const lines: string[] = [];
  let rest = words.join(' ');
  while (lines.length < maxLines - 1 && rest !== '') {
    const cut = lastFit(rest, options);
    if (cut === 0) break;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest === '' && !isCut) return { lines, isTruncated: false };
  if (!isCut && measure(rest, font) <= maxPx) return { lines: [...lines, rest], isTruncated: false };
  return { lines: [...lines, truncateText(rest, maxPx, font, measure) || ELLIPSIS], isTruncated: true };
}

/** Where the line that begins here ends: after the last whole word that fits; 0 where a word is too long for any line. */
function lastFit(text: string, { maxPx, font, measure }: { readonly maxPx: number; readonly font: Font; readonly measure: MeasureText }): number {
  let fit = 0;
  while (fit < text.length) {
    const end = wordEnd(text, fit + 1);
    if (measure(text.slice(0, end), font) > maxPx) break;
    fit = end;
  }
  if (fit > 0) return fit;
  return UNSPACED.test(text) ? longestCut(text.slice(0, MAX_CHARS), (part) => measure(part, font) <= maxPx) : 0;
}
