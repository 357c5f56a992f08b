// Lines that are rows of a table, and their cells.
import { NUMBER, type Tokens } from '../tokens/tokens.js';
import type { Line } from './lines.js';
import { COMMA, EQUALS, PIPE, PLUS, SEMICOLON, isDash, signAt } from '../tokens/signs.js';
import { isColumn, isSpaced } from '../tokens/token-shape.js';

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

/** Beside the signs that part the fields of a row: a gap wider than a space. */
const GAP = 0;

/** Rows of a file of fields, at least, and what parts them in each. */
const FEWEST_ROWS = 3,
  FEWEST_PARTED = 2;

/** As many semicolons part the fields of each line, "2034-03-04;09:15;pump stopped"; or as many commas or gaps, below a line that names the fields: "Date,UTC,Event". */
export function hasFields(tokens: Tokens, lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_ROWS) return false;
  if (isSetInColumns(tokens, lines)) return true;
  return [SEMICOLON, COMMA, GAP].some((parting) => {
    const fields = countFields(tokens, lines[0], parting);
    return (
      fields >= FEWEST_PARTED &&
      (parting === SEMICOLON || namesFields(tokens, lines)) &&
      lines.every((line) => countFields(tokens, line, parting) === fields)
    );
  });
}

/** Each line has its cells right below the names of the first, of which the last may be empty, and the same of them opens with a number: a table set with spaces. */
function isSetInColumns(tokens: Tokens, [head, ...rows]: readonly Line[]): boolean {
  const names = countFields(tokens, head, GAP) > 0 && !tokens.kind.subarray(head.from, head.to).includes(NUMBER) ? edgesOf(tokens, head) : [];
  let numbers: number[] | undefined;
  for (const row of names.length > 1 ? rows : []) {
    const cells = edgesOf(tokens, row),
      isBelow = cells.length <= names.length && cells.every(({ left, right }, at) => left === names[at].left || right === names[at].right),
      isNumber = (at: number): boolean => at < cells.length && tokens.kind[cells[at].from] === NUMBER;
    numbers = isBelow ? (numbers ?? [...cells.keys()]).filter(isNumber) : [];
    if (numbers.length === 0) return false;
  }
  return numbers !== undefined;
}

/** Where the cells of a line that gaps part begin and end in it. */
function edgesOf(tokens: Tokens, { from, to, first, indent }: Line): { readonly from: number; readonly left: number; readonly right: number }[] {
  const margin = tokens.start[first] - indent;
  return cellsOf(tokens, from, to).map(([open, end]) => ({ from: open, left: tokens.start[open] - margin, right: tokens.end[end - 1] - margin }));
}

/** The first line has no number, and each of the others opens with one. */
function namesFields({ kind }: Tokens, [{ from, to }, ...rows]: readonly Pick<Line, 'from' | 'to'>[]): boolean {
  return !kind.subarray(from, to).includes(NUMBER) && rows.every((row) => kind[row.from] === NUMBER);
}

/** How many times the fields of a row are parted so: never where a space stands behind a sign. */
function countFields(tokens: Tokens, { from, to }: Pick<Line, 'from' | 'to'>, parting: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    if (!partsFields(tokens, index, from, parting)) continue;
    if (parting !== GAP && index + 1 < to && isSpaced(tokens, index + 1)) return 0;
    count++;
  }
  return count;
}

function partsFields(tokens: Tokens, at: number, from: number, parting: number): boolean {
  return parting === GAP ? at > from && isColumn(tokens, at) : signAt(tokens, at) === parting;
}

/** A line between rows: "|---|:--|", "+----+". */
export function isTableRule(tokens: Tokens, line: Line): boolean {
  for (let index = line.from; index < line.to; index++) {
    const sign = signAt(tokens, index);
    if (sign !== PIPE && sign !== PLUS && sign !== 58 && sign !== EQUALS && !isDash(sign)) return false;
  }
  return true;
}

/** Cells of a table row: token ranges between bars, tabs, semicolons, gaps or commas. */
export function cellsOf(tokens: Tokens, from: number, to: number): [from: number, to: number][] {
  const cells: [number, number][] = [];
  const hasBars = barsIn(tokens, from, to),
    hasTabs = !hasBars && tabsIn(tokens, from, to),
    parting = hasBars || hasTabs ? undefined : [SEMICOLON, GAP, COMMA].find((sign) => countFields(tokens, { from, to }, sign) > 0);
  let open = from;
  if (hasBars && signAt(tokens, from) === PIPE) open++;
  // A tab before the first word: the first cell is empty.
  else if (!hasBars && tokens.text.charCodeAt(tokens.start[from] - 1) === 9) cells.push([from, from]);
  for (let index = open; index <= to; index++) {
    const isEnd = index === to;
    const isParted = !isEnd && (hasBars ? signAt(tokens, index) === PIPE : parting !== undefined && partsFields(tokens, index, from, parting));
    const isTab = !isEnd && hasTabs && index > from && tokens.text.charCodeAt(tokens.end[index - 1]) === 9;
    if (!isEnd && !isParted && !isTab) continue;
    if (!(isEnd && open === to && cells.length > 0)) cells.push([open, index]);
    open = isParted && parting !== GAP ? index + 1 : index;
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
