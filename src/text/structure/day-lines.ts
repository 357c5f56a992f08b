// Days of a month that stands alone above them: "April", below it "2  Potatoes in" and "9: frost".
import { daysInMonth } from '../../time/index.js';
import { CAPITAL, DAY, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { COLON, isDash, signAt } from '../tokens/signs.js';
import { isColumn, isSpaced, isYear, widthAt } from '../tokens/token-shape.js';
import type { Line } from './lines.js';
import type { Vocabulary } from './vocabulary.js';

/** Fewer such lines in a text are no diary. */
const FEWEST = 3,
  LEAP_YEAR = 2000;

/**
 * Marks the numbers that open such lines: they rise below each month, and at most every third line there goes on from one before. "2 vans" counts vans:
 * most lines have more behind their number than a space and a small letter. "1  Heron", "2  Teal", "3  Duck" are places, or steps.
 */
export function markDays(tokens: Tokens, lines: readonly Line[], words: Vocabulary): void {
  const found: number[] = [];
  let last = 0,
    days = 0,
    others = 0,
    unsure = 0,
    steps = 0;
  for (const line of lines) {
    const day = numberAt(tokens, line.from);
    if (namesMonth(tokens, line, words)) {
      last = 0;
      days = daysInMonth(LEAP_YEAR, words.month[tokens.word[line.from]]);
    } else if (day > last && day <= days && opensDay(tokens, line)) {
      if (day === last + 1) steps++;
      last = day;
      found.push(line.from);
      if (counts(tokens, line.from + 1)) unsure++;
    } else if (days > 0 && line.shape !== 'blank') others++;
  }
  if (found.length >= FEWEST && steps < found.length && others * 2 <= found.length && unsure * 2 <= found.length)
    for (const at of found) tokens.flags[at] |= DAY;
}

/** "April", "April 2034:", and nothing else. */
export function namesMonth(tokens: Tokens, { from, to }: Pick<Line, 'from' | 'to'>, { month }: Vocabulary): boolean {
  if (from >= to || month[tokens.word[from]] === 0) return false;
  const end = from + 1 < to && isYear(tokens, from + 1) ? from + 2 : from + 1;
  return end >= to || (end === to - 1 && signAt(tokens, end) === COLON);
}

/** "vans", right behind a number */
function counts(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && !isColumn(tokens, at) && (tokens.flags[at] & CAPITAL) === 0;
}

/** "2  Potatoes in", "9: frost", "16 – away", "23 away" */
function opensDay(tokens: Tokens, { shape, from, to }: Line): boolean {
  if (shape !== 'text' || from + 1 >= to || tokens.kind[from] !== NUMBER || widthAt(tokens, from) > 2) return false;
  const sign = signAt(tokens, from + 1),
    isParted = sign === COLON ? isSpaced(tokens, from + 2) : isDash(sign) && isSpaced(tokens, from + 1) && isSpaced(tokens, from + 2);
  return isParted || (tokens.kind[from + 1] === WORD && (isColumn(tokens, from + 1) || isSpaced(tokens, from + 1)));
}
