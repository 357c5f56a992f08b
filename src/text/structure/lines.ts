// What each line of a text looks like, before lines are joined to blocks.
import { LONGEST_MONTH } from '../../time/index.js';
import { CAPITAL, FIRST, NEWLINE, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import {
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOT,
  EQUALS,
  HASH,
  HYPHEN,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  PLUS,
  STAR,
  TILDE,
  UNDERSCORE,
  isDash,
  signAt,
} from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

type LineShape = 'blank' | 'fence' | 'rule' | 'heading' | 'table' | 'item' | 'text';

/** One line. Token indices; `from` is past list and heading marks. */
export interface Line {
  readonly shape: LineShape;
  /** First token of the line, marks included. */
  readonly first: number;
  /** First token of its words. */
  readonly from: number;
  /** Token after its last word (closing heading marks and the line break left out). */
  readonly to: number;
  /** White space before the first token, in UTF-16 units. */
  readonly indent: number;
  /** Length in UTF-16 units, without surrounding white space. */
  readonly width: number;
  /** Heading depth, or the sign of a rule or fence. */
  readonly level: number;
}

/** A line shorter than this that is followed by another was ended on purpose, unless the next begins small. */
export const SHORT_LINE = 48;
/** Tokens before the number of "Tues., Nov. 28", at most. */
const LONGEST_NAME = 5;
const WIDTH_OF_YEAR = 4,
  NO_DAY = Infinity;

/** Cuts tokens into lines; of blank ones in a row the first stands for all. */
export function readLines(tokens: Tokens, words: Vocabulary): Line[] {
  const { kind, end, length } = tokens;
  const lines: Line[] = [];
  // Day of the entry of a diary in hand: "29. Quiet.", behind "Nov. 28. Moved up.", goes on from it, and "1." begins a list.
  let day = NO_DAY;
  let first = FIRST;
  let lineStart = 0;
  for (let index = FIRST; index <= length; index++) {
    if (index < length && kind[index] !== NEWLINE) continue;
    const isNumber = numberedItem(tokens, first, index) && signAt(tokens, first + 1) === DOT,
      number = numberAt(tokens, first);
    if (isNumber) day = number > day && number <= LONGEST_MONTH ? number : NO_DAY;
    else if (first < index) day = dayAt(tokens, first, index, words) ?? day;
    const before = lines.at(-1);
    if (first < index || before?.shape !== 'blank')
      lines.push(readLine(tokens, first, index, lineStart, words, isNumber && (day !== NO_DAY || (number > 1 && isOpen(tokens, before, words)))));
    first = index + 1;
    if (index < length) lineStart = end[index];
  }
  return lines;
}

/** "at the age of", "was drowned in", "ends June": words that wait for the number below, "46.", "709.", "30.". */
function isOpen({ word }: Tokens, line: Line | undefined, { needsMore, governor, month }: Vocabulary): boolean {
  if (line?.shape !== 'text') return false;
  const last = word[line.to - 1];
  return needsMore[last] !== 0 || (governor[last] + month[last] !== 0 && line.width >= SHORT_LINE);
}

/** The day that opens a line, "Nov. 28", "28th", "28 Nov", the first where only its month does; undefined where none does. */
function dayAt(tokens: Tokens, first: number, end: number, { month, weekday, ordinalEnding }: Vocabulary): number | undefined {
  const { kind, word } = tokens,
    isNamed = month[word[first]] !== 0 || weekday[word[first]] !== 0;
  let at = first;
  while (isNamed && at < end && at < first + LONGEST_NAME && kind[at] !== NUMBER) at++;
  if (at === end || (isNamed && kind[at] === NUMBER && widthAt(tokens, at) === WIDTH_OF_YEAR)) return 1;
  const isDay = kind[at] === NUMBER && (isNamed || month[word[at + 1]] !== 0 || ordinalEnding[word[at + 1]] !== 0);
  return isDay && numberAt(tokens, at) <= LONGEST_MONTH ? numberAt(tokens, at) : undefined;
}

function readLine(tokens: Tokens, first: number, end: number, lineStart: number, words: Vocabulary, isEntry: boolean): Line {
  const { start } = tokens;
  const line = (shape: LineShape, from: number, to = end, level = 0): Line => ({
    shape,
    first,
    from,
    to,
    level,
    indent: first < end ? start[first] - lineStart : 0,
    width: first < end ? tokens.end[end - 1] - start[first] : 0,
  });
  if (first >= end) return line('blank', end);
  const sign = signAt(tokens, first);
  if (sign === 0) return !isEntry && numberedItem(tokens, first, end) ? line('item', first + 2) : line('text', first);
  const run = runOf(tokens, first, end, sign);
  if (run - first >= 3) {
    if (sign === BACKTICK) return line('fence', run, end, sign);
    if (isRuleSign(sign) && run === end) return line('rule', end, end, sign);
  }
  if (sign === HASH && run - first <= 6 && run < end && isSpaced(tokens, run)) {
    let to = end;
    while (to > run && signAt(tokens, to - 1) === HASH) to--;
    return line('heading', run, to, run - first);
  }
  if (sign === PIPE) return line('table', first);
  const marked = pastBox(tokens, first, end, words);
  if (marked > first) return line('item', marked);
  const isMark = run === first + 1 && run < end && isSpaced(tokens, run) && (ITEM_SIGNS.has(sign) || isSymbol(tokens, first));
  return isMark ? line('item', pastBox(tokens, run, end, words)) : line('text', first);
}

/** Signs before the items of a list: hyphen, star, plus, bullet, middle dot, dashes. */
const ITEM_SIGNS = new Set([HYPHEN, STAR, PLUS, 0x2022, 0xb7, 0x2013, 0x2014]);

/** An arrow, a tick, a cross, a square: "→ Dryer back: week 34". */
export function isSymbol({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]) > LAST_LATIN && /^[^\p{Sc}\P{S}]/u.test(text.slice(start[at], start[at] + 2));
}

/** Signs of prose are numbered below. */
const LAST_LATIN = 0x2000;

/** Past the box of a task, "[ ]", "[x]", or a letter or number in brackets, "(a)", "(iv)", "(2)"; the token itself where none stands. */
function pastBox(tokens: Tokens, at: number, end: number, { monthRoman }: Vocabulary): number {
  const close = signAt(tokens, at) === OPEN_BRACKET ? CLOSE_BRACKET : signAt(tokens, at) === OPEN_PAREN ? CLOSE_PAREN : 0;
  if (close === 0) return at;
  const isEmpty = close === CLOSE_BRACKET && signAt(tokens, at + 1) === close;
  const width = tokens.end[at + 1] - tokens.start[at + 1];
  const isNumber =
    tokens.kind[at + 1] === NUMBER ||
    (tokens.kind[at + 1] === WORD && (tokens.word[at + 1] === 0 || monthRoman[tokens.word[at + 1]] !== 0) && (tokens.flags[at + 1] & CAPITAL) === 0);
  const isLetter = (tokens.kind[at + 1] === WORD && width === 1) || (close === CLOSE_PAREN && width <= 3 && isNumber);
  const last = isEmpty ? at + 1 : isLetter && signAt(tokens, at + 2) === close ? at + 2 : -1;
  return last > 0 && last + 1 < end && isSpaced(tokens, last + 1) ? last + 1 : at;
}

/** "3. ", "12) ". */
function numberedItem(tokens: Tokens, first: number, end: number): boolean {
  const { kind, start } = tokens;
  if (first + 2 >= end || !isSpaced(tokens, first + 2)) return false;
  const width = tokens.end[first] - start[first];
  if (!(kind[first] === NUMBER && width <= 3) && !(kind[first] === WORD && width === 1)) return false;
  const mark = signAt(tokens, first + 1);
  if (isSpaced(tokens, first + 1)) return false;
  return mark === CLOSE_PAREN || (mark === DOT && kind[first] === NUMBER);
}

function runOf(tokens: Tokens, first: number, end: number, sign: number): number {
  let index = first + 1;
  while (index < end && signAt(tokens, index) === sign && !isSpaced(tokens, index)) index++;
  return index;
}

function isRuleSign(sign: number): boolean {
  return sign === EQUALS || sign === STAR || sign === UNDERSCORE || sign === TILDE || sign === PLUS || isDash(sign);
}
