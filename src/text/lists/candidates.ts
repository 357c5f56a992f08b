// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { CAPITAL, NUMBER, WORD, numberAt, type Tokens } from '../tokens.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, OPEN_PAREN, signAt } from '../structure/signs.js';
import { readStamp, type Stamp } from '../structure/stamp.js';
import { tokensOf } from '../structure/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { widthAt } from '../structure/token-shape.js';
import type { Candidate, EntryKind, Line } from './candidate.js';
import { readAppointment, readClosing, readLabelled, readTrailing } from './closings.js';
import { readPieces, type PieceWords } from './pieces.js';
import { readOpening, readRow } from './openings.js';
import { skipMarks, skipSeparators } from './separators.js';
import type { Countdown } from './countdown.js';
import { stampOf, type ToldTimes } from './told-time.js';

/** "Comment by Ana Lucía Ruiz, 3 May 2034, 9:14 a.m. CET" has no more tokens. */
const LONGEST_POST = 18;

/**
 * Finds the candidates of a document, in text order.
 * @param told - the time expressions of the text.
 * @param countdown - what lines that count to a zero are counted from.
 * @param ask - what lines of several entries are asked with.
 */
export function findCandidates(tokens: Tokens, structure: DocumentStructure, words: Vocabulary, told: ToldTimes, countdown: Countdown, ask: PieceWords): Candidate[] {
  const found: Candidate[] = [], notes: Candidate[] = [];
  const { blocks, clock: { dateOrder } } = structure;
  let colon = -1;
  for (const [index, block] of blocks.entries()) {
    if (!isEntryKind(block) && block.kind !== 'posted') continue;
    const [first, to] = tokensOf(tokens, block);
    const line: Line = { first, from: skipMarks(tokens, first, to), to, index, block, words, dateOrder };
    const pieces = readPieces(tokens, line, told, ask);
    if (pieces.length > 1 || (pieces.length === 1 && ask.isAlone)) {
      found.push(...pieces);
      continue;
    }
    if (ask.isNote) notes.push(...pieces);
    const isAbove = isDayLine(blocks, index);
    const candidate = readStampLine(tokens, line) ?? readPostLine(tokens, line) ?? readCounted(tokens, line, isAbove) ?? readCountdown(tokens, line, countdown) ?? (isAbove ? readDayLine(tokens, line) : undefined)
      ?? (block.kind === 'posted' ? undefined : block.kind === 'tableRow' ? readRow(tokens, line, told) : readLine(tokens, line, told));
    if (candidate && isReal(candidate.stamp)) found.push(candidate);
    else if ((block.kind === 'paragraph' || block.kind === 'listItem') && block.sentences.length > 1) {
      // The next colon of the text, looked for once.
      if (colon < block.start) colon = (tokens.text.indexOf(':', block.start) + 1 || Infinity) - 1;
      if (colon < block.end) readLabelled(tokens, line, told, found);
    }
  }
  // Each line of a note tells of a time of its own, in the same way.
  const isOfNotes = notes.length === blocks.length && found.length < notes.length && notes.every(({ leads }) => leads === notes[0].leads);
  return (isOfNotes ? notes : found).filter(({ body }) => !isMute(tokens, body));
}

/** A line right above lines of a list, which may name their day. */
function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (isLine(blocks[index + 1]) || isLine(blocks[index + 2]));
}

function isLine(block: Block | undefined): boolean {
  return block?.kind === 'logLine' || block?.kind === 'listItem' || block?.kind === 'tableRow';
}

function readDayLine(tokens: Tokens, line: Line): Candidate | undefined {
  const day = readTrailing(tokens, line, 'heading');
  return day?.stamp.hour === undefined && day && skipSeparators(tokens, day.stamp.next, line.to) >= line.to ? day : undefined;
}

/** No 31 February: such a line is no entry. */
function isReal({ year, month, day }: Stamp): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

/** "09:05 …": signs alone tell nothing. */
function isMute({ text, start, end }: Tokens, [from, to]: Candidate['body']): boolean {
  return from < to && !/[^\s\p{P}]/u.test(text.slice(start[from], end[to - 1]));
}

function isEntryKind({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'listItem' || kind === 'tableRow' || kind === 'logLine' || kind === 'paragraph';
}

/** Nothing but a day and a clock, perhaps behind a word for it ("Date:"): the time of the lines above or below. */
function readStampLine(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line): Candidate | undefined {
  if (kind !== 'paragraph' && kind !== 'posted') return undefined;
  const isMarked = words.posted[tokens.word[from]] !== 0;
  const isLabelled = isMarked && signAt(tokens, from + 1) === COLON;
  const start = isLabelled ? from + 2 : isMarked ? from + 1 : from;
  const stamp = start < to && to - start < 24 ? readStamp(tokens, start, to, words, dateOrder) : undefined;
  if (stamp?.day === undefined || stamp.hour === undefined || skipSeparators(tokens, stamp.next, to) < to) return undefined;
  return { kind: 'stampLine', block: index, stamp, from: start, body: [to, to], leads: isLabelled };
}

/** A name and a clock alone, "Comment by Ana Ruiz, 3 May 2034 09:14": who speaks in the lines below, and when. */
function readPostLine(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line): Candidate | undefined {
  if ((kind !== 'paragraph' && kind !== 'heading') || to - from > LONGEST_POST || from >= to || (tokens.flags[from] & CAPITAL) === 0) return undefined;
  let at = from, name = from;
  // Behind "by" only the name counts.
  for (; at < to && tokens.kind[at] !== NUMBER && !words.month[tokens.word[at]] && !words.weekday[tokens.word[at]]; at++) {
    if (words.byline[tokens.word[at]]) name = at + 1;
    else if (tokens.kind[at] === WORD ? (tokens.flags[at] & CAPITAL) === 0 : !isNameSign(signAt(tokens, at))) return undefined;
  }
  let end = at;
  while (end > name && tokens.kind[end - 1] !== WORD && signAt(tokens, end - 1) !== CLOSE_PAREN) end--;
  const stamp = end > name && at < to ? readStamp(tokens, at, to, words, dateOrder) : undefined;
  return stamp?.hour !== undefined && stamp.next >= to ? { kind: 'stampLine', block: index, stamp, from: at, name: [name, end], body: [to, to], leads: true } : undefined;
}

/** What stands inside the name of somebody who writes: "A. Lund, Support (Dev)". */
function isNameSign(sign: number): boolean {
  return sign === DOT || sign === COMMA || sign === OPEN_PAREN || sign === CLOSE_PAREN;
}

/** "Day 2: …", "Week 3 (from 5 June) – …": counted from the first such line. */
function readCounted(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line, isAbove: boolean): Candidate | undefined {
  const unit = words.step[tokens.word[from]];
  if (unit === 0 || from + 1 >= to || kind === 'tableRow' || kind === 'posted' || tokens.kind[from + 1] !== NUMBER || widthAt(tokens, from + 1) > 3) return undefined;
  const count = numberAt(tokens, from + 1) - 1;
  let next = skipMarks(tokens, skipSeparators(tokens, from + 2, to), to);
  const written = readStamp(tokens, next, to, words, dateOrder);
  const isDated = written?.day !== undefined && written.hour === undefined;
  if (isDated) next = written.next;
  else if (signAt(tokens, from + 2) === OPEN_PAREN) return undefined;
  else next = from + 2;
  const body = skipSeparators(tokens, next, to);
  if (count < 0 || (body === next && body < to)) return undefined;
  const stamp: Stamp = isDated ? written : { next };
  return { kind: isAbove && body >= to ? 'heading' : kind as EntryKind, block: index, stamp, step: count * unit, from, body: [body, to], leads: true };
}

/** "T-10 min: pad cleared": counted to a zero. */
function readCountdown(tokens: Tokens, { from, to, index, block: { kind } }: Line, countdown: Countdown): Candidate | undefined {
  if (kind === 'tableRow' || kind === 'posted') return undefined;
  const told = countdown.opening(from, to);
  if (!told) return undefined;
  const body = skipSeparators(tokens, told.next, to);
  return body >= to ? undefined : { kind: kind as EntryKind, block: index, stamp: stampOf(told), told, from, body: [body, to], leads: true };
}

function readLine(tokens: Tokens, line: Line, told: ToldTimes): Candidate | undefined {
  const kind = line.block.kind as EntryKind;
  return readOpening(tokens, line, kind, told)
    ?? (kind === 'heading' || kind === 'listItem' ? readTrailing(tokens, line, kind) : undefined) ?? readClosing(tokens, line, told) ?? readAppointment(tokens, line);
}
