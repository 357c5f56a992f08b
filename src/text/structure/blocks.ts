// Lines joined to blocks: headings, paragraphs, list items, table rows, log lines, code. Markdown-like marks are read, not asked for.
import type { BlockKind } from '../document.js';
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens.js';
import { markBareClocks } from './bare-clocks.js';
import { readClockLabel } from './clock-label.js';
import { readCount } from './countdown.js';
import { readLines, type Line } from './lines.js';
import { BACKTICK, CLOSE_BRACKET, CLOSE_PAREN, COLON, DOT, EQUALS, GREATER, HYPHEN, OPEN_BRACKET, OPEN_PAREN, PIPE, PLUS, isDash, signAt } from './signs.js';
import { pastLogLead } from './log-lead.js';
import { readStampLine } from './stamp-line.js';
import { readStamp } from './stamp.js';
import type { Vocabulary } from './vocabulary.js';
import { isColumn, isSpaced, widthAt } from './token-shape.js';

/** A block before its sentences are cut: token indices. */
export interface RawBlock {
  kind: BlockKind | 'frontMatter';
  from: number;
  to: number;
  /** First token with marks: list sign, heading sign. */
  readonly first: number;
  readonly level?: number;
  /** A blank line or the start of the text stands before it. */
  readonly apart: boolean;
}

/** A line shorter than this that is followed by another was ended on purpose, unless the next begins small. */
const SHORT_LINE = 48;
/** Words of a time that a number opens, at most. */
const WORDS_OF_TIME = 3;
/** Tokens of a label before its colon, at most. */
const LONGEST_LABEL = 10;
/** Lines that somebody wrapped are no wider. */
const WRAPPED_WIDTH = 120;

/** Joins lines to blocks, in text order. */
export function readBlocks(tokens: Tokens, words: Vocabulary): RawBlock[] {
  const lines = readLines(tokens);
  markBareClocks(tokens, lines, words);
  const widest = widthOfText(lines);
  const hasColumns = lines.filter((line) => line.shape === 'text' && hasTab(tokens, line)).length > 1;
  const blocks: RawBlock[] = [];
  let at = frontMatter(lines, tokens, blocks);
  let isApart = true;
  const add = (kind: RawBlock['kind'], line: Line, to = line.to, level?: number) => {
    blocks.push({ kind, first: line.first, from: line.from, to, apart: isApart, ...(level === undefined ? {} : { level }) });
    isApart = false;
  };
  while (at < lines.length) {
    const line = lines[at];
    const next = lines[at + 1];
    at++;
    switch (line.shape) {
      case 'blank':
        isApart = true;
        break;
      case 'fence': {
        let last = at;
        while (last < lines.length && !((lines[last]).shape === 'fence' && (lines[last]).level === line.level)) last++;
        if (last >= lines.length) break; // never closed: not a fence
        if (last > at) add('code', lines[at], (lines[last - 1]).to);
        at = last + 1;
        break;
      }
      case 'rule':
        isApart = true;
        break;
      case 'heading':
        add('heading', line, line.to, line.level);
        isApart = true;
        break;
      case 'table':
        if (!isTableRule(tokens, line)) add('tableRow', line);
        break;
      case 'item':
        at = readItem(tokens, lines, at, line, add);
        break;
      default:
        if (next?.shape === 'rule' && line.width <= 120 && next.width * 2 >= line.width && isUnderline(next.level)) {
          add('heading', line, line.to, next.level === EQUALS ? 1 : next.level === HYPHEN ? 2 : 3);
          isApart = true;
          at++;
        } else {
          at = readParagraph(tokens, words, lines, at - 1, { widest, hasColumns }, add);
        }
    }
  }
  return blocks;
}

/** Where lines are wrapped: the width of the widest, or infinite where most of the text stands in lines nobody wrapped. */
function widthOfText(lines: readonly Line[]): number {
  let widest = 0, all = 0, unwrapped = 0;
  for (const { shape, width } of lines) {
    if (shape !== 'text') continue;
    all += width;
    if (width > WRAPPED_WIDTH) unwrapped += width;
    else widest = Math.max(widest, width);
  }
  return unwrapped * 3 > all ? Infinity : widest;
}

type Add = (kind: RawBlock['kind'], line: Line, to?: number, level?: number) => void;

/** `---` or `+++` around the first lines. */
function frontMatter(lines: readonly Line[], tokens: Tokens, blocks: RawBlock[]): number {
  const open = lines[0];
  if (!open || open.shape !== 'rule' || (open.level !== HYPHEN && open.level !== PLUS) || lines[1]?.shape === 'blank') return 0;
  for (let index = 1; index < lines.length && index < 200; index++) {
    const line = lines[index];
    if (line.shape !== 'rule' || line.level !== open.level) continue;
    const first = (lines[1]).first;
    if (index > 1 && first < tokens.length) blocks.push({ kind: 'frontMatter', first, from: first, to: line.first - 1, apart: true });
    return index + 1;
  }
  return 0;
}

/** A list item and the lines that belong to it: indented further, or wrapped without a blank line. */
function readItem(tokens: Tokens, lines: readonly Line[], at: number, line: Line, add: Add): number {
  // "3. Roof", and below it, no deeper, sentences: a numbered heading.
  const below = lines[at] as Line | undefined;
  if (below?.shape === 'text' && below.indent <= line.indent && line.width < SHORT_LINE && below.width > line.width && !endsInSign(tokens, line) && endsInSign(tokens, below) && tokens.flags[below.from] & CAPITAL) {
    add('heading', line);
    return at;
  }
  let index = at;
  let to = line.to;
  for (; index < lines.length; index++) {
    const next = lines[index];
    if (next.shape === 'blank') {
      const after = lines[index + 1];
      if (!after || after.shape !== 'text' || after.indent <= line.indent || after.indent === 0) break;
      continue;
    }
    if (next.shape !== 'text') break;
    to = next.to;
  }
  add('listItem', line, to);
  return index;
}

/** Lines up to a blank one: log lines if each begins with a time, else paragraphs, cut where a line was ended on purpose. */
function readParagraph(tokens: Tokens, words: Vocabulary, lines: readonly Line[], at: number, { widest, hasColumns }: Layout, add: Add): number {
  let end = at;
  while (end < lines.length && (lines[end]).shape === 'text') end++;
  if (lines[end]?.shape === 'rule' && isUnderline((lines[end]).level) && end - at > 1 && (lines[end - 1]).width <= 80) end--;
  let first = at;
  while (first < end - 1 && first < at + 2 && !startsWithClock(tokens, words, lines[first])) first++;
  const isLog = startsWithClock(tokens, words, lines[first]) && (first < at + 2 || isDay(tokens, words, lines[at]));
  let open = lines[at];
  // The rows of a table, perhaps below a line that names it.
  const row = isTable(tokens, open) ? at : at + 1;
  const isBarred = end - row > 1 && isTable(tokens, lines[row]) && isTable(tokens, lines[row + 1]);
  const isRow = (line: Line): boolean => (isBarred && isTable(tokens, line)) || (hasColumns && hasTab(tokens, line));
  const kindOf = (line: Line) => (isRow(line) ? 'tableRow' : isLog && startsWithClock(tokens, words, line) ? 'logLine' : 'paragraph');
  let kind: RawBlock['kind'] = isPlainHeading(tokens, words, open, lines[at + 1], end > at + 1) ? 'heading' : kindOf(open);
  for (let index = at; index < end; index++) {
    const line = lines[index];
    const next = index + 1 < end ? (lines[index + 1]) : undefined;
    if (next && !isBreak(tokens, words, line, next, { widest, isLog, isRow, isDated: opensDated(tokens, words, open) })) continue;
    add(kind, open, line.to);
    if (!next) break;
    open = next;
    kind = kindOf(next);
  }
  return end;
}

/** A few words without a sign behind them, above sentences or the lines of a log. */
function isPlainHeading(tokens: Tokens, words: Vocabulary, line: Line, below: Line, isFollowed: boolean): boolean {
  return isFollowed && line.width < SHORT_LINE && (tokens.flags[line.from] & CAPITAL) !== 0 && !endsInSign(tokens, line) && tokens.kind[line.to - 1] === WORD && tokens.kind[line.from] === WORD && !opensTime(tokens, words, line.from) && !startsWithClock(tokens, words, line)
    && (startsWithClock(tokens, words, below) || (below.width > SHORT_LINE && (tokens.flags[below.from] & CAPITAL) !== 0));
}

interface Layout {
  /** As {@link widthOfText}. */
  readonly widest: number;
  /** Tabs part the words of several lines: they are rows, also where others stand between them. */
  readonly hasColumns: boolean;
}

interface Paragraph {
  /** As {@link widthOfText}. */
  readonly widest: number;
  readonly isLog: boolean;
  readonly isRow: (line: Line) => boolean;
  /** The block so far opens with a year, a date or a counted day. */
  readonly isDated: boolean;
}

/** Whether a line break between two lines of text ends a block. */
function isBreak(tokens: Tokens, words: Vocabulary, line: Line, next: Line, { widest, isLog, isRow, isDated }: Paragraph): boolean {
  if (isLog && startsWithClock(tokens, words, next)) return true;
  if (isDay(tokens, words, next) || isDay(tokens, words, line)) return true;
  if (isLog && startsWithClock(tokens, words, line)) return false;
  if (isRow(line) || isRow(next)) return true;
  if (isDated && opensDated(tokens, words, next)) return true;
  if (isLabelled(tokens, next) && isLabelled(tokens, line)) return true;
  if ((line.width < SHORT_LINE && readClockLabel(tokens, line.from, line.to, words)) || (next.width < SHORT_LINE && line.width < SHORT_LINE && readClockLabel(tokens, next.from, next.to, words))) return true;
  if (readStampLine(tokens, line.from, line.to, words) || readStampLine(tokens, next.from, next.to, words)) return true;
  const letter = tokens.text.charAt(tokens.start[next.from]);
  if (letter !== letter.toUpperCase()) return false;
  if (letter !== letter.toLowerCase() && endsInStretch(tokens, words, line)) return true;
  if (widest === Infinity) return true;
  const nextWord = widthAt(tokens, next.from);
  // A short line is wrapped where the next word had no room in it.
  if (line.width < SHORT_LINE && (widest < SHORT_LINE || line.width + nextWord < widest)) return true;
  return letter !== letter.toLowerCase() && endsInSign(tokens, line) && line.width + nextWord + 8 < widest;
}

/** "Engineer, Holm — March 2021 to present", "Clerk, 2014–2016": years or "present" behind a year, and nothing else. */
export function endsInStretch(tokens: Tokens, { month, untilNow, rangeWord }: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const { kind, word, start, end } = tokens;
  const isYear = (at: number): boolean => kind[at] === NUMBER && end[at] - start[at] === 4;
  const last = to - 1, before = month[word[last - 1]] !== 0 ? last - 2 : last - 1;
  return before - 1 > from && (isYear(last) || untilNow[word[last]] !== 0) && (rangeWord[word[before]] !== 0 || isDash(signAt(tokens, before))) && isYear(before - 1);
}

/** "Term ends: Thursday 21 December": few words and a colon, and no full stop at the end. */
function isLabelled(tokens: Tokens, line: Line): boolean {
  if ((tokens.flags[line.from] & CAPITAL) === 0 || signAt(tokens, line.to - 1) === DOT) return false;
  for (let at = line.from + 1; at < line.to - 1 && at < line.from + LONGEST_LABEL; at++) if (signAt(tokens, at) === COLON) return isSpaced(tokens, at + 1);
  return false;
}

/** "1923: …", "14 May 1931 – …", "Day 2: …", "04/05/2031   …", "1923 Moves …" */
export function opensDated(tokens: Tokens, words: Vocabulary, line: Pick<Line, 'from' | 'to'>): boolean {
  const { to } = line;
  const from = pastLead(tokens, words, line.from);
  if ((!opensTime(tokens, words, from) && !words.step[tokens.word[from]]) || readCount(tokens, from, to, words)?.isOfPlay) return readCount(tokens, from, to, words) !== undefined;
  // "1860s", "8th century BC: …", "300,000 years ago: …"
  let others = tokens.kind[from] === NUMBER ? WORDS_OF_TIME : 0;
  for (let at = from + 1; at < to && at < from + 10; at++) {
    const sign = signAt(tokens, at), word = tokens.word[at];
    if (tokens.kind[at] === WORD && !isSpaced(tokens, at)) continue;
    if (sign === COLON || isDash(sign) || isColumn(tokens, at)) return true;
    if (at === from + 1 && tokens.kind[from] === NUMBER && widthAt(tokens, from) === 4 && (tokens.flags[at] & CAPITAL) !== 0) return true;
    if (tokens.kind[at] === WORD && !words.month[word] && !words.weekday[word] && others-- <= 0) return false;
  }
  return false;
}

/** Past "c.", "mid-", "after", before a number. */
function pastLead(tokens: Tokens, { approximator, periodLead, dateLead }: Vocabulary, from: number): number {
  const id = tokens.word[from];
  if (approximator[id] === 0 && periodLead[id] === 0 && dateLead[id] === 0) return from;
  const sign = signAt(tokens, from + 1);
  const at = sign === DOT || sign === HYPHEN ? from + 2 : from + 1;
  return tokens.kind[at] === NUMBER ? at : from;
}

/** Words without a full stop that a year or a day and month close: "The Mill (1911)", "Term ends: Friday 18 December". */
export function closesDated(tokens: Tokens, words: Vocabulary, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let last = to - 1;
  while (last > from && (signAt(tokens, last) === CLOSE_PAREN || signAt(tokens, last) === CLOSE_BRACKET)) last--;
  const isClosed = tokens.kind[last] === NUMBER ? widthAt(tokens, last) === 4 || signAt(tokens, last - 1) === COLON : words.month[tokens.word[last]] !== 0 && tokens.kind[last - 1] === NUMBER;
  if (!(isClosed || endsInStretch(tokens, words, { from, to })) || to - from > 24) return false;
  let others = 0, before = from;
  for (let at = from; at < last; at++) {
    const word = tokens.word[at];
    if (words.posted[word] || words.occasion[word] || (at === from && words.byline[word])) return false;
    if (tokens.kind[at] === WORD && !words.month[word] && !words.weekday[word] && !words.rangeWord[word]) {
      others++;
      before = at;
    }
  }
  // "Outage of 19 March 2034".
  return others > 0 && words.governor[tokens.word[before]] === 0;
}

/** A number, month, weekday, or a season and its year. */
export function opensTime(tokens: Tokens, words: Vocabulary, at: number): boolean {
  // "late April 2028: …"
  if (words.periodLead[tokens.word[at]] !== 0 && at + 1 < tokens.length) at++;
  // "Q3 2031: …"
  if (tokens.kind[at] === WORD && tokens.kind[at + 1] === NUMBER && widthAt(tokens, at) === 1 && tokens.start[at + 1] === tokens.end[at] && widthAt(tokens, at + 1) === 1) return true;
  return (words.season[tokens.word[at]] !== 0 && tokens.kind[at + 1] === NUMBER && widthAt(tokens, at + 1) === 4) || tokens.kind[at] === NUMBER || words.month[tokens.word[at]] !== 0 || words.weekday[tokens.word[at]] !== 0;
}

function endsInSign(tokens: Tokens, line: Line): boolean {
  const kind = tokens.kind[line.to - 1];
  return kind !== NUMBER && kind !== WORD;
}

function isUnderline(sign: number): boolean {
  return sign === EQUALS || sign === 126 || isDash(sign);
}

/** A tab parts two words of a line. */
function hasTab({ text, end }: Tokens, { from, to }: Line): boolean {
  for (let index = from + 1; index < to && index < from + 40; index++) if (text.charCodeAt(end[index - 1]) === 9) return true;
  return false;
}

/** A row with cells parted by " | " or tabs. */
function isTable(tokens: Tokens, line: Line): boolean {
  for (let index = line.from + 1; index < line.to && index < line.from + 40; index++) {
    if (signAt(tokens, index) === PIPE) return true;
    const gap = tokens.end[index - 1];
    if ((tokens.start[index]) > gap && tokens.text.charCodeAt(gap) === 9) return true;
  }
  return false;
}

function isTableRule(tokens: Tokens, line: Line): boolean {
  for (let index = line.from; index < line.to; index++) {
    const sign = signAt(tokens, index);
    if (sign !== PIPE && sign !== PLUS && sign !== 58 && sign !== EQUALS && !isDash(sign)) return false;
  }
  return true;
}

/** A line of nothing but a day, "4 March", or a counted one, "Day 2", "Week 3 – 9 June". */
function isDay(tokens: Tokens, words: Vocabulary, { from, to }: Line): boolean {
  if (words.step[tokens.word[from]] !== 0 && tokens.kind[from + 1] === NUMBER && widthAt(tokens, from + 1) < 3) {
    let next = from + 2;
    while (next < to && (isDash(signAt(tokens, next)) || signAt(tokens, next) === COLON || signAt(tokens, next) === OPEN_PAREN)) next++;
    if (next >= to) return true;
    const day = readStamp(tokens, next, to, words);
    return day?.day !== undefined && day.hour === undefined && (day.next >= to || (day.next === to - 1 && signAt(tokens, day.next) === CLOSE_PAREN));
  }
  const stamp = opensTime(tokens, words, from) ? readStamp(tokens, from, to, words) : undefined;
  return stamp?.day !== undefined && stamp.hour === undefined && stamp.next >= to;
}

function startsWithClock(tokens: Tokens, words: Vocabulary, line: Line): boolean {
  let from = line.from;
  const sign = signAt(tokens, from);
  if (sign === OPEN_BRACKET || sign === BACKTICK || sign === GREATER) from++;
  from = pastLogLead(tokens, from, line.to, words);
  if (!opensTime(tokens, words, from)) return false;
  const stamp = readStamp(tokens, from, line.to, words);
  // "3 pm Cake", but not "… at\n3 pm the bell".
  return stamp?.hour !== undefined && stamp.next < line.to && (stamp.hourOnly !== true || (tokens.flags[stamp.next] & CAPITAL) !== 0);
}

/** Cells of a table row: token ranges between bars or tabs. */
export function cellsOf(tokens: Tokens, from: number, to: number): [from: number, to: number][] {
  const cells: [number, number][] = [];
  const hasBars = barsIn(tokens, from, to);
  let open = from;
  if (hasBars && signAt(tokens, from) === PIPE) open++;
  // A tab before the first word: the first cell is empty.
  else if (!hasBars && tokens.text.charCodeAt(tokens.start[from] - 1) === 9) cells.push([from, from]);
  for (let index = open; index <= to; index++) {
    const isEnd = index === to;
    const isBar = !isEnd && hasBars && signAt(tokens, index) === PIPE;
    const isTab = !isEnd && !hasBars && index > from && tokens.text.charCodeAt(tokens.end[index - 1]) === 9;
    if (!isEnd && !isBar && !isTab) continue;
    if (!(isEnd && open === to && cells.length > 0)) cells.push([open, index]);
    open = isBar ? index + 1 : index;
  }
  return cells;
}

function barsIn(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (signAt(tokens, index) === PIPE) return true;
  return false;
}
