// Signs inside a written date, which end nothing that somebody says: "told us on Tuesday, Nov. 7, 2033, that".
import { COMMA, DOT, signAt } from '../tokens/signs.js';
import { widthAt } from '../tokens/token-shape.js';
import { NUMBER, tokensLike, type Tokens } from '../tokens/tokens.js';
import type { StatementWords } from './reading.js';

/** In place of a comma or a dot: it belongs to the date beside it. */
export const DATE_SIGN = 1;

type DateWords = Pick<StatementWords, 'weekday' | 'month' | 'complementizer'>;

/** Tokens whose commas and dots inside dates, and commas behind such a date before "that", are {@link DATE_SIGN}. The tokens given are left as they are. */
export function withDateSigns(tokens: Tokens, words: DateWords): Tokens {
  let sign: Uint16Array | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const isInDate =
      tokens.sign[at] === DOT
        ? abbreviates(tokens, at, words)
        : tokens.sign[at] === COMMA && (partsDate(tokens, at, words) || closesDate(tokens, at, words, sign));
    if (!isInDate) continue;
    sign ??= tokens.sign.slice();
    sign[at] = DATE_SIGN;
  }
  return sign ? tokensLike(tokens, { sign }) : tokens;
}

/** "Nov|. 7", "Tues|., Nov. 7". */
function abbreviates(tokens: Tokens, dot: number, { weekday, month }: DateWords): boolean {
  const before = tokens.word[dot - 1];
  return month[before] !== 0 ? isDayNumber(tokens, dot + 1) : weekday[before] !== 0 && signAt(tokens, dot + 1) === COMMA;
}

/** "Monday, | May 3", "Monday, | 3 May", "May 3, | 2032", "3 May, | 2032". */
function partsDate(tokens: Tokens, comma: number, { weekday, month }: DateWords): boolean {
  const { kind, word } = tokens,
    before = wordBefore(tokens, comma),
    after = word[comma + 1];
  if (weekday[before] !== 0) return month[after] !== 0 || (isDayNumber(tokens, comma + 1) && month[word[comma + 2]] !== 0);
  if (kind[comma + 1] !== NUMBER || widthAt(tokens, comma + 1) !== 4) return false;
  // "Met in May, 2000 people said": no year, where no day stands before the month.
  return month[before] !== 0 ? isDayNumber(tokens, comma - 2) : isDayNumber(tokens, comma - 1) && month[wordBefore(tokens, comma - 1)] !== 0;
}

/** "On May 3, 2032, | that": the second of a pair around the year or the day. */
function closesDate(tokens: Tokens, comma: number, { month, complementizer }: DateWords, sign: Uint16Array | undefined): boolean {
  const { kind, word } = tokens;
  if (sign === undefined || complementizer[word[comma + 1]] === 0) return false;
  const isEnd = kind[comma - 1] === NUMBER || month[word[comma - 1]] !== 0;
  return isEnd && (sign[comma - 2] === DATE_SIGN || sign[comma - 3] === DATE_SIGN);
}

function isDayNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER && widthAt(tokens, at) <= 2;
}

/** The word before a sign, or before the dot that shortens it. */
function wordBefore(tokens: Tokens, at: number): number {
  return tokens.word[signAt(tokens, at - 1) === DOT ? at - 2 : at - 1];
}
