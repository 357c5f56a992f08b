// Numbers beside a written day: "Tue 21 March, 10.40", "2034-03-21 | 0915". No price and no year stands there.
import { markClock, minuteAt } from './bare-clocks.js';
import { classesOf, type Classes, type Lexicon } from '../tokens/lexicon.js';
import { AT, CLOSE_PAREN, COLON, COMMA, DOT, HYPHEN, MIDDLE_DOT, PIPE, SLASH, STAR, isDash, signAt } from '../tokens/signs.js';
import { isPadded, isSpaced, widthAt } from '../tokens/token-shape.js';
import { NEWLINE, NUMBER, type Tokens } from '../tokens/tokens.js';

const DAY_WORDS = ['month', 'weekday', 'ordinalEnding'] as const;

/** The words of written days. */
export type DayWords = Classes<(typeof DAY_WORDS)[number]>;

export function dayWordsOf(lexicon: Lexicon): DayWords {
  return classesOf(lexicon, DAY_WORDS);
}

/** The last token of what stands before a number on its line, be it in another cell: without the signs between. */
export function partBefore(tokens: Tokens, at: number): number {
  let last = at - 1;
  while (isBetween(signAt(tokens, last)) && (isSpaced(tokens, last) || isSpaced(tokens, last + 1) || signAt(tokens, last) === STAR)) last--;
  return last;
}

function isBetween(sign: number): boolean {
  return sign === COMMA || sign === COLON || sign === PIPE || sign === MIDDLE_DOT || sign === STAR || sign === AT || isDash(sign);
}

/** No day ends with a token. */
export const NO_DAY = 0;
/** A day without its year, and with it. */
const DAY_OF_MONTH = 1,
  DAY_OF_YEAR = 2;

/** "21 March", "Mar 21st", "Tue 21/3", "21 March (Tue)"; with their year "21-Mar-2034", "2034-03-21", "March 21, 2034". */
export function dayBehind(tokens: Tokens, end: number, words: DayWords): number {
  const { kind, word } = tokens,
    { month, weekday, ordinalEnding } = words;
  let last = end;
  if (signAt(tokens, last) === CLOSE_PAREN && weekday[word[last - 1]] !== 0) last -= 3;
  if (month[word[last]] !== 0) {
    const before = isDash(signAt(tokens, last - 1)) || ordinalEnding[word[last - 1]] !== 0 ? last - 2 : last - 1;
    return kind[before] === NUMBER && widthAt(tokens, before) <= 2 ? DAY_OF_MONTH : NO_DAY;
  }
  // "Mar 21st", "Tue 21.3."
  if (ordinalEnding[word[last]] !== 0 || signAt(tokens, last) === DOT) last--;
  if (kind[last] !== NUMBER) return NO_DAY;
  const width = widthAt(tokens, last);
  if (width <= 2 && month[word[last - 1]] !== 0) return DAY_OF_MONTH;
  const sign = signAt(tokens, last - 1);
  if ((sign === HYPHEN || sign === SLASH || sign === DOT) && !isSpaced(tokens, last) && kind[last - 2] === NUMBER) {
    if (signAt(tokens, last - 3) !== sign || kind[last - 4] !== NUMBER)
      return sign !== HYPHEN && weekday[word[last - 3]] !== 0 ? DAY_OF_MONTH : NO_DAY;
    return width === 4 || widthAt(tokens, last - 4) === 4 ? DAY_OF_YEAR : NO_DAY;
  }
  const day = sign === COMMA || isDash(sign) ? last - 2 : last - 1,
    isNoYear = kind[day] !== NUMBER || widthAt(tokens, day) <= 2;
  return width === 4 && isNoYear && dayBehind(tokens, day, words) === DAY_OF_MONTH ? DAY_OF_YEAR : NO_DAY;
}

/** Fewer numbers beside days are no series. */
const FEWEST = 2;

/**
 * Marks four digits behind days as clocks, "Mon 20 March 0930", "2034-03-20  1215–1300": only where all that stand so may be, and one of them
 * opens with a nought, as no year and no count does. Behind days some of which have a year, only those behind a year.
 */
export function markFourDigits(tokens: Tokens, words: DayWords): void {
  const series = new Map<number, number[]>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] !== NUMBER || widthAt(tokens, at) !== 4) continue;
    const day = dayBehind(tokens, partBefore(tokens, at), words);
    // "20 March 2034" in a heading is of no series with "20 March 0930 Boats".
    const end = isDash(signAt(tokens, at + 1)) && tokens.kind[at + 2] === NUMBER ? at + 3 : at + 1,
      key = day * 2 + (tokens.kind[end] === NEWLINE ? 1 : 0);
    if (day === NO_DAY) continue;
    const found = series.get(key);
    if (found) found.push(at);
    else series.set(key, [at]);
  }
  const isDated = series.has(DAY_OF_YEAR * 2) || series.has(DAY_OF_YEAR * 2 + 1);
  for (const [key, found] of series) {
    const isSure = found.length >= FEWEST && found.some((at) => isPadded(tokens, at));
    if (isSure && (!isDated || key >= DAY_OF_YEAR * 2) && found.every((at) => minuteAt(tokens, at) < 60))
      for (const at of found) markClock(tokens, at, 1);
  }
}
