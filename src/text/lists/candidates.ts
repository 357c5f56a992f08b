// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens.js';
import { CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, PIPE, isDash, signAt } from '../structure/signs.js';
import { isFullDate, readStamp, type Stamp } from '../structure/stamp.js';
import { tokensOf } from '../structure/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isColumn, isSpaced, widthAt } from '../structure/token-shape.js';
import { isOnlySigns, isOpening, skipMarks, skipSeparators } from './separators.js';
import { stampOf, type ToldTime, type ToldTimes } from './told-time.js';

export type EntryKind = 'heading' | 'listItem' | 'tableRow' | 'logLine' | 'paragraph' | 'stampLine';

/** One line with a time. Token indices. */
export interface Candidate {
  readonly kind: EntryKind;
  /** Index of its block. */
  readonly block: number;
  readonly stamp: Stamp;
  readonly from: number;
  /** The clock, date or year that ends a range. */
  readonly last?: Stamp;
  /** The whole time, where no stamp but other words tell it. */
  readonly told?: ToldTime;
  /** Days since the first of counted lines: "Day 3" is 2. */
  readonly step?: number;
  /** Tokens of the words that tell what happened; empty where they follow in other blocks. */
  readonly body: readonly [from: number, to: number];
  /** The time stands before the words, not behind them. */
  readonly leads: boolean;
}

/** Words before a time that closes a line, at most: "First detected: 2031-05-06 07:08". */
const LONGEST_LABEL = 8;
/** A line that closes with a year has no more words: "Master of Science, Lund, 2010". */
const LONGEST_CLOSED = 16;
/** A paragraph of more sentences tells a story, and its first word only when that begins. */
const LONGEST_NOTE = 2;

/**
 * Finds the candidates of a document, in text order.
 * @param told - the time expressions of the text.
 */
export function findCandidates(tokens: Tokens, structure: DocumentStructure, words: Vocabulary, told: ToldTimes): Candidate[] {
  const found: Candidate[] = [];
  const { blocks, clock: { dateOrder } } = structure;
  for (const [index, block] of blocks.entries()) {
    if (!isEntryKind(block) && block.kind !== 'posted') continue;
    const [first, to] = tokensOf(tokens, block);
    const line: Line = { first, from: skipMarks(tokens, first, to), to, index, block, words, dateOrder };
    const isAbove = isDayLine(blocks, index);
    const candidate = readStampLine(tokens, line) ?? readCounted(tokens, line, isAbove) ?? (isAbove ? readDayLine(tokens, line) : undefined)
      ?? (block.kind === 'posted' ? undefined : block.kind === 'tableRow' ? readRow(tokens, line, told) : readLine(tokens, line, told));
    if (candidate && isReal(candidate.stamp)) found.push(candidate);
  }
  return found;
}

interface Line {
  /** First token, and first past opening marks. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly block: Block;
  readonly words: Vocabulary;
  readonly dateOrder: 'mdy' | 'dmy';
}

/** A line right above lines of a list, which may name their day. */
function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind, next = blocks[index + 1]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (next === 'logLine' || next === 'listItem' || next === 'tableRow');
}

function readDayLine(tokens: Tokens, line: Line): Candidate | undefined {
  const day = readTrailing(tokens, line, 'heading');
  return day?.stamp.hour === undefined && day && skipSeparators(tokens, day.stamp.next, line.to) >= line.to ? day : undefined;
}

/** No 31 February: such a line is no entry. */
function isReal({ year, month, day }: Stamp): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

function isEntryKind({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'listItem' || kind === 'tableRow' || kind === 'logLine' || kind === 'paragraph';
}

/** Nothing but a day and a clock, perhaps behind a word for it ("Date:"): the time of the lines above or below. */
function readStampLine(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line): Candidate | undefined {
  if (kind !== 'paragraph' && kind !== 'posted') return undefined;
  const isLabelled = words.posted[tokens.word[from]] !== 0 && signAt(tokens, from + 1) === COLON;
  const start = isLabelled ? from + 2 : from;
  const stamp = start < to && to - start < 24 ? readStamp(tokens, start, to, words, dateOrder) : undefined;
  if (stamp?.day === undefined || stamp.hour === undefined || skipSeparators(tokens, stamp.next, to) < to) return undefined;
  return { kind: 'stampLine', block: index, stamp, from: start, body: [to, to], leads: isLabelled };
}

/** "Day 2: …", "Week 3 (from 5 June) – …": counted from the first such line. */
function readCounted(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line, isAbove: boolean): Candidate | undefined {
  const unit = words.step[tokens.word[from]];
  if (unit === 0 || from + 1 >= to || kind === 'tableRow' || kind === 'posted' || tokens.kind[from + 1] !== NUMBER || widthAt(tokens, from + 1) > 3) return undefined;
  const count = numberAt(tokens, from + 1) - 1;
  let next = skipMarks(tokens, from + 2, to);
  const written = readStamp(tokens, next, to, words, dateOrder);
  if (written?.day !== undefined && written.hour === undefined) next = written.next;
  else if (next > from + 2) return undefined;
  const body = skipSeparators(tokens, next, to);
  if (count < 0 || (body === next && body < to)) return undefined;
  const stamp: Stamp = written?.day === undefined ? { next } : written;
  return { kind: isAbove && body >= to ? 'heading' : kind as EntryKind, block: index, stamp, step: count * unit, from, body: [body, to], leads: true };
}

function readLine(tokens: Tokens, line: Line, told: ToldTimes): Candidate | undefined {
  const { from, to, index, block, words, dateOrder } = line;
  const kind = block.kind as EntryKind;
  const stamp = readStamp(tokens, from, to, words, dateOrder);
  const open = stamp ? undefined : told.opening(from, to);
  const opening = stamp ?? (open && stampOf(open));
  if (opening) {
    const [last, end] = stamp ? readRangeEnd(tokens, stamp, to, words) : [undefined, opening.next];
    const next = skipSeparators(tokens, end, to);
    const isParted = next > end || next >= to || isColumn(tokens, next) || kind === 'logLine' || kind === 'heading' || opening.hour !== undefined;
    const isClockOnly = opening.month === undefined && opening.year === undefined;
    if (!isParted || (kind === 'paragraph' && (next >= to || (isClockOnly && next === end) || (open && block.sentences.length > LONGEST_NOTE)))) return undefined;
    return { kind, block: index, stamp: opening, from, ...(last && { last }), ...(open && { told: open }), body: [pastNumber(tokens, next, to), to], leads: true };
  }
  return (kind === 'heading' || kind === 'listItem' ? readTrailing(tokens, line, kind) : undefined) ?? readClosing(tokens, line, told);
}

/** Past a number that has a column of its own: that of the line. */
function pastNumber(tokens: Tokens, at: number, to: number): number {
  return at + 1 < to && tokens.kind[at] === NUMBER && isColumn(tokens, at) && isColumn(tokens, at + 1) ? at + 1 : at;
}

/** A label or name and then a whole date, and nothing after it: "1.2.0 (2031-05-06)", "Resolved: 2031-05-06 07:08". */
function readTrailing(tokens: Tokens, { first, from, to, index, words, dateOrder }: Line, kind: EntryKind): Candidate | undefined {
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
    return { kind, block: index, stamp, from: at, body: [first, beforeSigns(tokens, from, at)], leads: false };
  }
  return undefined;
}

/** Words without a full stop, parted from a year or season that closes the line: "The Mill, 1911", "First fog signal (1902–04)". */
function readClosing(tokens: Tokens, { from, to, index, block }: Line, told: ToldTimes): Candidate | undefined {
  if (to - from > LONGEST_CLOSED * 2 || block.kind === 'logLine' || block.sentences.length > 1) return undefined;
  let last = to - 1;
  while (last > from && (signAt(tokens, last) === CLOSE_PAREN || signAt(tokens, last) === CLOSE_BRACKET)) last--;
  const time = told.closing(from, last);
  if (!time || time.from === from) return undefined;
  const sign = signAt(tokens, time.from - 1);
  if (sign !== COMMA && sign !== COLON && sign !== PIPE && !isDash(sign) && !isOpening(sign) && !isColumn(tokens, time.from)) return undefined;
  const end = beforeSigns(tokens, from, time.from);
  return end > from ? { kind: 'paragraph', block: index, stamp: stampOf(time), told: time, from: time.from, body: [from, end], leads: false } : undefined;
}

/** The end of the words before a time, without the signs that part them. */
function beforeSigns(tokens: Tokens, from: number, at: number): number {
  let end = at;
  while (end > from && tokens.kind[end - 1] !== WORD && tokens.kind[end - 1] !== NUMBER && signAt(tokens, end - 1) !== CLOSE_BRACKET) end--;
  return end;
}

function readRow(tokens: Tokens, { block, index, words, dateOrder }: Line, told: ToldTimes): Candidate | undefined {
  let stamp: Stamp | undefined;
  let from = 0;
  let body: [number, number] | undefined;
  let last: Stamp | undefined, open: ToldTime | undefined;
  for (const cell of block.cells ?? []) {
    const [first, to] = tokensOf(tokens, cell);
    if (to <= first) continue;
    const start = skipMarks(tokens, first, to);
    const written = readStamp(tokens, start, to, words, dateOrder);
    const time = written || stamp ? undefined : told.opening(start, to);
    const read = written ?? (time && stampOf(time));
    const [end, after] = written ? readRangeEnd(tokens, written, to, words) : [undefined, read?.next ?? start];
    const isWhole = read !== undefined && isOnlySigns(tokens, after, to);
    if (isWhole && !stamp) {
      stamp = read;
      open = time;
      from = start;
      last = end;
    } else if (isWhole && stamp && !body && stamp.hour === undefined && read.hour !== undefined && read.month === undefined) {
      stamp = { ...stamp, hour: read.hour, ...(read.minute === undefined ? {} : { minute: read.minute }), ...(read.zone === undefined ? {} : { zone: read.zone }) };
    } else if (stamp) {
      if (!body || to - first > body[1] - body[0]) body = [first, to];
    }
    else return undefined;
  }
  return stamp && body ? { kind: 'tableRow', block: index, stamp, from, ...(last && { last }), ...(open && { told: open }), body, leads: true } : undefined;
}

/** "10:00-10:20": the end, and the token after it. */
function readRangeEnd(tokens: Tokens, stamp: Stamp, to: number, words: Vocabulary): [Stamp | undefined, number] {
  const dash = stamp.next;
  if (stamp.hour === undefined || dash + 1 >= to || !isDash(signAt(tokens, dash)) || tokens.kind[dash + 1] !== NUMBER) return [undefined, stamp.next];
  const end = readStamp(tokens, dash + 1, to, words);
  return end?.hour !== undefined && (end.month === undefined || isFullDate(end)) ? [end, end.next] : [undefined, stamp.next];
}
