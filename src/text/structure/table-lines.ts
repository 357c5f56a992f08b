// Lines that are rows of a table, and their cells.
import type { Tokens } from '../tokens/tokens.js';
import type { Line } from './lines.js';
import { EQUALS, PIPE, PLUS, SEMICOLON, isDash, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';

/** A tab parts two words of a line. */
export function hasTab({ text, end }: Tokens, { from, to }: Line): boolean {
  for (let index = from + 1; index < to && index < from + 40; index++) if (text.charCodeAt(end[index - 1]) === 9) return true;
  return false;
}

/** A row with cells parted by " | " or tabs. */
export function isTable(tokens: Tokens, line: Line): boolean {
  for (let index = line.from + 1; index < line.to && index < line.from + 40; index++) {
    if (signAt(tokens, index) === PIPE) return true;
    const gap = tokens.end[index - 1];
    if (tokens.start[index] > gap && tokens.text.charCodeAt(gap) === 9) return true;
  }
  return false;
}

/** How many semicolons part the fields of a row, "2034-03-04;09:15;pump stopped": none where a space stands behind one. */
export function countFields(tokens: Tokens, { from, to }: Pick<Line, 'from' | 'to'>): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    if (signAt(tokens, index) !== SEMICOLON) continue;
    if (index + 1 < to && isSpaced(tokens, index + 1)) return 0;
    count++;
  }
  return count;
}

/** A line between rows: "|---|:--|", "+----+". */
export function isTableRule(tokens: Tokens, line: Line): boolean {
  for (let index = line.from; index < line.to; index++) {
    const sign = signAt(tokens, index);
    if (sign !== PIPE && sign !== PLUS && sign !== 58 && sign !== EQUALS && !isDash(sign)) return false;
  }
  return true;
}

/** Cells of a table row: token ranges between bars, tabs or semicolons. */
export function cellsOf(tokens: Tokens, from: number, to: number): [from: number, to: number][] {
  const cells: [number, number][] = [];
  const hasBars = barsIn(tokens, from, to),
    hasTabs = !hasBars && tabsIn(tokens, from, to),
    isFielded = !hasBars && !hasTabs && countFields(tokens, { from, to }) > 0;
  let open = from;
  if (hasBars && signAt(tokens, from) === PIPE) open++;
  // A tab before the first word: the first cell is empty.
  else if (!hasBars && tokens.text.charCodeAt(tokens.start[from] - 1) === 9) cells.push([from, from]);
  for (let index = open; index <= to; index++) {
    const isEnd = index === to;
    const isBar = !isEnd && (hasBars || isFielded) && signAt(tokens, index) === (hasBars ? PIPE : SEMICOLON);
    const isTab = !isEnd && hasTabs && index > from && tokens.text.charCodeAt(tokens.end[index - 1]) === 9;
    if (!isEnd && !isBar && !isTab) continue;
    if (!(isEnd && open === to && cells.length > 0)) cells.push([open, index]);
    open = isBar ? index + 1 : index;
  }
  return cells;
}

function tabsIn({ text, end }: Tokens, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (text.charCodeAt(end[index - 1]) === 9) return true;
  return false;
}

function barsIn(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (signAt(tokens, index) === PIPE) return true;
  return false;
}
