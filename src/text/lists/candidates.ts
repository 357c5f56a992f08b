// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens.js';
import { BACKTICK, CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, DOT, OPEN_BRACKET, OPEN_PAREN, PIPE, STAR, UNDERSCORE, isDash, signAt } from '../structure/signs.js';
import { isFullDate, readStamp, type Stamp } from '../structure/stamp.js';
import { tokensOf } from '../structure/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isSpaced, widthAt } from '../structure/token-shape.js';

export type EntryKind = 'heading' | 'listItem' | 'tableRow' | 'logLine' | 'paragraph';

/** One line with a time. Token indices. */
export interface Candidate {
  readonly kind: EntryKind;
  /** Index of its block. */
  readonly block: number;
  readonly stamp: Stamp;
  readonly from: number;
  /** The clock, date or year that ends a range. */
  readonly last?: Stamp;
  /** Tokens of the words that tell what happened; empty where they follow in other blocks. */
  readonly body: readonly [from: number, to: number];
  /** The time stands before the words, not behind them. */
  readonly leads: boolean;
}

/** Words before a time that closes a line, at most: "First detected: 2031-05-06 07:08". */
const LONGEST_LABEL = 8;

/** Finds the candidates of a document, in text order. */
export function findCandidates(tokens: Tokens, structure: DocumentStructure, words: Vocabulary): Candidate[] {
  const found: Candidate[] = [];
  const { dateOrder } = structure.clock;
  for (const [index, block] of structure.blocks.entries()) {
    if (isDayLine(structure.blocks, index)) {
      const [from, to] = tokensOf(tokens, block);
      const day = readTrailing(tokens, { from, to, kind: 'heading', index }, words, dateOrder);
      if (day?.stamp.hour === undefined && day && skipSeparators(tokens, day.stamp.next, to) >= to) {
        found.push(day);
        continue;
      }
    }
    if (!isEntryKind(block)) continue;
    const candidate = block.kind === 'tableRow' ? readRow(tokens, block, index, words, dateOrder) : readLine(tokens, block, index, words, dateOrder);
    if (candidate && isReal(candidate.stamp)) found.push(candidate);
  }
  return found;
}

/** A line right above lines of a list, which may name their day. */
function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind, next = blocks[index + 1]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (next === 'logLine' || next === 'listItem' || next === 'tableRow');
}

/** No 31 February: such a line is no entry. */
function isReal({ year, month, day }: Stamp): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

function isEntryKind(block: Block): block is Block & { kind: EntryKind } {
  const { kind } = block;
  return kind === 'heading' || kind === 'listItem' || kind === 'tableRow' || kind === 'logLine' || kind === 'paragraph';
}

type DateOrder = 'mdy' | 'dmy';

function readLine(tokens: Tokens, block: Block & { kind: EntryKind }, index: number, words: Vocabulary, dateOrder: DateOrder): Candidate | undefined {
  const [first, to] = tokensOf(tokens, block);
  const from = skipMarks(tokens, first, to);
  const { kind } = block;
  const opening = readStamp(tokens, from, to, words, dateOrder) ?? readYear(tokens, from, to, words);
  if (opening) {
    const [last, end] = readRangeEnd(tokens, opening, to, words);
    const next = skipSeparators(tokens, end, to);
    const isParted = next > end || next >= to || kind === 'logLine' || kind === 'heading' || opening.hour !== undefined;
    const isClockOnly = opening.month === undefined && opening.year === undefined;
    if (!isParted || (kind === 'paragraph' && (next >= to || (isClockOnly && next === end)))) return undefined;
    return { kind, block: index, stamp: opening, from, ...(last ? { last } : {}), body: [next, to], leads: true };
  }
  if (kind !== 'heading' && kind !== 'listItem') return undefined;
  return readTrailing(tokens, { from, to, kind, index }, words, dateOrder);
}

/** A label or name and then a whole date, and nothing after it: "1.2.0 (2031-05-06)", "Resolved: 2031-05-06 07:08". */
function readTrailing(tokens: Tokens, line: { from: number; to: number; kind: EntryKind; index: number }, words: Vocabulary, dateOrder: DateOrder): Candidate | undefined {
  const { from, to, kind, index } = line;
  let label = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === WORD && !words.month[tokens.word[at]] && !words.weekday[tokens.word[at]]) {
      if (++label > LONGEST_LABEL) return undefined;
      continue;
    }
    if (tokens.kind[at] !== NUMBER && tokens.kind[at] !== WORD) continue;
    const isApart = isSpaced(tokens, at) || isOpening(signAt(tokens, at - 1));
    const stamp = isApart ? readStamp(tokens, at, to, words, dateOrder) : undefined;
    if (!stamp) continue;
    if (stamp.day === undefined || (kind !== 'heading' && !isFullDate(stamp))) return undefined;
    const after = skipSeparators(tokens, stamp.next, to);
    if (after < to && kind === 'listItem') return undefined;
    let end = at;
    while (end > from && tokens.kind[end - 1] !== WORD && tokens.kind[end - 1] !== NUMBER && signAt(tokens, end - 1) !== CLOSE_BRACKET) end--;
    return { kind, block: index, stamp, from: at, body: [from, Math.max(from, end)], leads: false };
  }
  return undefined;
}

function readRow(tokens: Tokens, block: Block, index: number, words: Vocabulary, dateOrder: DateOrder): Candidate | undefined {
  let stamp: Stamp | undefined;
  let from = 0;
  let body: [number, number] | undefined;
  let last: Stamp | undefined;
  for (const cell of block.cells ?? []) {
    const [first, to] = tokensOf(tokens, cell);
    if (to <= first) continue;
    const start = skipMarks(tokens, first, to);
    const read = readStamp(tokens, start, to, words, dateOrder) ?? readYear(tokens, start, to, words);
    const [end, after] = read ? readRangeEnd(tokens, read, to, words) : [undefined, start];
    const isWhole = read !== undefined && isOnlySigns(tokens, after, to);
    if (isWhole && !stamp) {
      stamp = read;
      from = start;
      last = end;
    } else if (isWhole && stamp && !body && stamp.hour === undefined && read.hour !== undefined && read.month === undefined) {
      stamp = { ...stamp, hour: read.hour, ...(read.minute === undefined ? {} : { minute: read.minute }), ...(read.zone === undefined ? {} : { zone: read.zone }) };
    } else if (stamp) {
      if (!body || to - first > body[1] - body[0]) body = [first, to];
    }
    else return undefined;
  }
  return stamp && body ? { kind: 'tableRow', block: index, stamp, from, ...(last ? { last } : {}), body, leads: true } : undefined;
}

/** A year alone, or a month and year: "1911", "May 1911". A word or a sign must part it from what follows. */
function readYear(tokens: Tokens, at: number, to: number, words: Vocabulary): Stamp | undefined {
  const month = words.month[tokens.word[at]] ?? 0;
  const year = month !== 0 ? at + 1 : at;
  if (year >= to || tokens.kind[year] !== NUMBER || widthAt(tokens, year) !== 4) return undefined;
  const value = numberAt(tokens, year);
  if (value < 1000 || value > 2199) return undefined;
  const sign = signAt(tokens, year + 1);
  if (year + 1 < to && sign !== COLON && sign !== COMMA && sign !== PIPE && !isDash(sign) && !isOpening(sign)) return undefined;
  return { year: value, ...(month === 0 ? {} : { month }), next: year + 1 };
}

/** "10:00-10:20", "5 May - 7 May", "1914-18": the end, and the token after it. */
function readRangeEnd(tokens: Tokens, stamp: Stamp, to: number, words: Vocabulary): [Stamp | undefined, number] {
  const dash = stamp.next;
  if (dash + 1 >= to || !isDash(signAt(tokens, dash)) || tokens.kind[dash + 1] !== NUMBER) return [undefined, stamp.next];
  if (stamp.hour !== undefined) {
    const end = readStamp(tokens, dash + 1, to, words);
    return end?.hour !== undefined && (end.month === undefined || isFullDate(end)) ? [end, end.next] : [undefined, stamp.next];
  }
  if (stamp.month !== undefined || stamp.year === undefined) return [undefined, stamp.next];
  const width = widthAt(tokens, dash + 1);
  const value = numberAt(tokens, dash + 1);
  const year = width === 4 ? value : width === 2 ? Math.floor(stamp.year / 100) * 100 + value : 0;
  return year > stamp.year && year < 2200 ? [{ year, next: dash + 2 }, dash + 2] : [undefined, stamp.next];
}

function isOpening(sign: number): boolean {
  return sign === OPEN_PAREN || sign === OPEN_BRACKET || sign === STAR || sign === UNDERSCORE || sign === BACKTICK;
}

/** Past marks of emphasis and opening brackets. */
function skipMarks(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && (isOpening(signAt(tokens, at)) || signAt(tokens, at) === 62)) at++;
  return at;
}

/** Past what parts a time from the words after it: dashes, colons, closing brackets and marks. */
function skipSeparators(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const sign = signAt(tokens, at);
    if (!isDash(sign) && sign !== COLON && sign !== COMMA && sign !== CLOSE_BRACKET && sign !== CLOSE_PAREN && sign !== STAR && sign !== UNDERSCORE && sign !== BACKTICK && sign !== PIPE && sign !== DOT) break;
    at++;
  }
  return at;
}

function isOnlySigns(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) return false;
  return true;
}
