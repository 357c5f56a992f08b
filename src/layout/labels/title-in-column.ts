// Texts in a column beside the gutter: the small print in two lines where one is too short, a title in more lines where large text leaves few letters to each, words that are wider than the column parted.
import { SEPARATOR, type LabelSettings } from './label-form.js';
import { fitText, type FittedText } from './text-fit.js';

const LINES = 3;
/** As many as hold a headline of about sixty letters, so long in heights of a line, up to so many. */
const HEADLINE = 28;
const MOST_LINES = 9;
/** Parted by a hyphen, in the scripts that do so: with at least so many letters on each side. */
const PARTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{P}\d]+$/u;
const LEAST_LETTERS = 3;
/** An address or a number would be another with a hyphen in it. */
const UNHYPHENED = /[\d/@_]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Sets a title in a column. */
export function titleInColumn(
  title: string,
  { measure, maxTextPx: maxPx, lineHeightPx }: Pick<LabelSettings, 'measure' | 'maxTextPx' | 'lineHeightPx'>,
): FittedText {
  const widthOf = (text: string): number => measure(text, 'label');
  const words = title.split(' ').map((word) => (widthOf(word) > maxPx && PARTED.test(word) ? parted(word, maxPx, widthOf) : word));
  const maxLines = Math.min(MOST_LINES, Math.max(LINES, Math.ceil((HEADLINE * lineHeightPx) / maxPx)));
  return fitText(words.join(' '), { maxPx, maxLines, font: 'label', measure });
}

/** In as few parts as fit, about equally long, so that no two of them fit one line. Each length is tried once, so that a word without end takes no longer for each letter. */
function parted(word: string, maxPx: number, widthOf: (text: string) => number): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const hyphen = UNHYPHENED.test(word) ? '' : '-';
  let count = Math.max(2, Math.ceil(widthOf(word) / maxPx));
  while (count * LEAST_LETTERS <= letters.length) {
    const length = Math.ceil(letters.length / count);
    const parts = Array.from({ length: Math.ceil(letters.length / length) }, (_, at) => letters.slice(at * length, (at + 1) * length).join(''));
    const hyphened = parts.map((part, at) => (at < parts.length - 1 && !part.endsWith('-') ? part + hyphen : part));
    if (hyphened.every((part) => widthOf(part) <= maxPx)) return hyphened.join(' ');
    // Fewer parts than these are no shorter.
    count = Math.ceil(letters.length / (length - 1));
  }
  return word;
}

/** Sets time and lane, or time and speaker: each in its own line where they do not fit one. */
function smallInColumn(text: string, { measure, maxTextPx: maxPx }: Pick<LabelSettings, 'measure' | 'maxTextPx'>): FittedText {
  const widthOf = (part: string): number => measure(part, 'detail');
  const [time, ...rest] = text.split(SEPARATOR);
  const lines = [time, rest.join(SEPARATOR)];
  const widthPx = Math.max(...lines.map(widthOf));
  if (rest.length > 0 && widthPx <= maxPx && widthOf(text) > maxPx) return { lines, widthPx, isTruncated: false };
  const fitted = fitText(text, { maxPx, maxLines: 2, font: 'detail', measure });
  return { ...fitted, lines: fitted.lines.map((line) => line.replace(/^· | ·$/gu, '')) };
}

/** How texts are set where time runs down. */
export const IN_COLUMN = { title: titleInColumn, small: smallInColumn };
