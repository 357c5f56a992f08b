// A title in a column beside the gutter: in more lines where large text leaves few letters to each, words that are wider than the column parted.
import type { LabelSettings } from './label-form.js';
import { fitText, type FittedText } from './text-fit.js';

const LINES = 3;
/** In a column that is narrower than this, in heights of a line, a title takes more. */
const NARROW = 5;
const MORE_LINES = 5;
/** Parted by a hyphen, in the scripts that do so: with at least so many letters on each side. */
const PARTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{P}\d]+$/u;
const LEAST_LETTERS = 3;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Sets a title in a column. */
export function titleInColumn(title: string, { measure, maxTextPx: maxPx, lineHeightPx }: LabelSettings): FittedText {
  const words = title.split(' ').map((word) => (measure(word, 'label') > maxPx && PARTED.test(word) ? parted(word, (part) => measure(part, 'label') <= maxPx) : word));
  return fitText(words.join(' '), { maxPx, maxLines: maxPx < lineHeightPx * NARROW ? MORE_LINES : LINES, font: 'label', measure });
}

/** In as few parts as fit, about equally long, so that no two of them fit one line. */
function parted(word: string, fits: (part: string) => boolean): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  for (let count = 2; count * LEAST_LETTERS <= letters.length; count++) {
    const length = Math.ceil(letters.length / count);
    const parts = Array.from({ length: count }, (_, at) => letters.slice(at * length, (at + 1) * length).join('')).filter((part) => part !== '');
    const hyphened = parts.map((part, at) => (at < parts.length - 1 && !part.endsWith('-') ? `${part}-` : part));
    if (hyphened.every(fits)) return hyphened.join(' ');
  }
  return word;
}
