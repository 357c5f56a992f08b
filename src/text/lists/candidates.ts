// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { PAST } from '../words/vocabulary.js';
import { DOT } from '../tokens/signs.js';
import { namesMonth } from '../structure/day-lines.js';
import { readStamp, type Stamp } from '../stamps/stamp.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { readAgenda } from './lines/agenda.js';
import { readAppointment } from './lines/appointments.js';
import type { Candidate, EntryKind, Line } from './candidate.js';
import { readClockBehind, readClosing, readStampBehind, readTrailing, withClockBehind } from './lines/closings.js';
import { readColumns, type Columns } from './tables/columns.js';
import type { Countdown } from './lines/countdown.js';
import { isAboveStamps, isDayLine, readDayLine, readDayOfMonth, readStretchAbove, readWeekdayLine } from './lines/day-lines.js';
import { readLabelled } from './lines/labelled-sentences.js';
import { lineOf } from './lines/line-of.js';
import { readMovedDay } from './changes/moved-days.js';
import { nickBlocks, readNick, type Nick } from './lines/nicks.js';
import { readCountdown, readCounted, readJourneyLine, readStampedLine, readStretchLine } from './lines/opened-lines.js';
import { readNamed, readOpening } from './lines/openings.js';
import { readPieces, type PieceWords } from './pieces.js';
import { readDates } from './tables/plan-rows.js';
import { withRenamedSlots } from './tables/renamed-slots.js';
import { readRow } from './tables/rows.js';
import { skipSeparators } from './separators.js';
import { withSequels } from './lines/sequels.js';
import { readSlot } from './lines/slots-below.js';
import { readStruckDay } from './changes/struck-days.js';
import { readTask } from './lines/tasks.js';
import type { ToldTimes } from './told-time.js';

/** Tokens of who sets a date, and when, at most. */
const LONGEST_LEAD = 8;

/** What the lines of a text are asked with. */
interface Asked {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  /** The time expressions of the text. */
  readonly told: ToldTimes;
  /** What lines that count to a zero are counted from. */
  readonly countdown: Countdown;
  /** What lines of several entries are asked with. */
  readonly ask: PieceWords;
  /** Who writes at a clock, by block. */
  readonly nicks: ReadonlyMap<number, Nick>;
}

/**
 * Finds the candidates of a document, in text order.
 * @param told - the time expressions of the text.
 * @param taken - blocks that are read already.
 * @param countdown - what lines that count to a zero are counted from.
 * @param ask - what lines of several entries are asked with.
 */
export function findCandidates(
  tokens: Tokens,
  structure: DocumentStructure,
  words: Vocabulary,
  told: ToldTimes,
  taken: ReadonlySet<number>,
  countdown: Countdown,
  ask: PieceWords,
): Candidate[] {
  const found: Candidate[] = [],
    notes: Candidate[] = [];
  const {
    blocks,
    clock: { dateOrder },
  } = structure;
  const asked: Asked = { tokens, blocks, told, countdown, ask, nicks: nickBlocks(tokens, structure, words, ask.verbs) };
  let colon = -1;
  let columns: Columns | undefined, above: Block | undefined, day: Block | undefined, month: Line | undefined;
  /** Index of a day, or of the last of the lines below it. */
  let below = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'listItem') above = block;
    if (taken.has(index) || !mayBeEntry(block)) continue;
    const line = lineOf(tokens, block, index, words, dateOrder);
    if (setsDate(tokens, line, ask)) continue;
    if (namesMonth(tokens, line, words)) month = line;
    const ofMonth = month && readDayOfMonth(tokens, line, month);
    if (ofMonth) {
      found.push(ofMonth);
      continue;
    }
    const struck = readStruckDay(tokens, blocks, line, told, ask);
    if (struck) {
      found.push(...struck);
      continue;
    }
    const slot = readSlot(tokens, line, above, told, ask),
      whole = slot ? [slot] : readAgenda(tokens, line, told, ask),
      pieces = whole.length > 0 ? whole : piecesOf(tokens, line, told, ask);
    if (whole.length > 0 || pieces.length > (ask.isAlone ? 0 : 1)) {
      for (const piece of pieces) found.push(piece);
      continue;
    }
    if (ask.isNote) for (const piece of pieces) notes.push(piece);
    columns = columnsOf(asked, line, columns);
    const dates = columns ? readDates(tokens, line, columns, told, blocks, structure.clock.reference?.slice(0, 10)) : [];
    for (const date of dates) found.push(date);
    if (dates.length > 0) continue;
    const isBelowDay = block.kind === 'listItem' ? day !== undefined && day === above : below === index - 1 && below >= 0,
      candidate = readCandidate(asked, line, columns) ?? (isBelowDay ? readClockBehind(tokens, line, ask) : undefined);
    if (candidate?.kind === 'heading' && candidate.body[0] >= candidate.body[1]) {
      day = block;
      below = index;
    } else if (isBelowDay && !hasSentences(block)) below = index;
    if (candidate && isReal(candidate.stamp)) found.push(...withSequels(tokens, line, candidate, blocks[index + 1], told, ask));
    else if (hasSentences(block)) {
      // The next colon of the text, looked for once.
      if (colon < block.start) colon = (tokens.text.indexOf(':', block.start) + 1 || Infinity) - 1;
      if (colon < block.end) readSentences(asked, line, found);
    }
  }
  return withRenamedSlots(tokens, withoutHours(tokens, isOfNotes(notes, found, blocks) ? notes : found, words), words);
}

/** Several entries of one line; "Week 3 (22–26 Sept): Lisbon, 1498–1580" is one line of a programme. */
function piecesOf(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): readonly Candidate[] {
  const { from, words } = line;
  const moved = readMovedDay(tokens, line, told, ask);
  const isCounted = words.step[tokens.word[from]] !== 0 && tokens.kind[from + 1] === NUMBER;
  return moved.length > 0 || isCounted ? moved : readPieces(tokens, line, told, ask);
}

/** The columns of the table that a line is of: its first row names them. */
function columnsOf({ tokens, blocks }: Asked, { index, block, words }: Line, above: Columns | undefined): Columns | undefined {
  if (block.kind !== 'tableRow') return undefined;
  return blocks[index - 1]?.kind === 'tableRow' ? above : readColumns(tokens, block, words);
}

/** The one time of a line: by a form of its own, as the day of the lines below, in a row, or before or behind its words. */
function readCandidate({ tokens, blocks, told, countdown, ask, nicks }: Asked, line: Line, columns: Columns | undefined): Candidate | undefined {
  const { index, block } = line;
  const isAbove = isDayLine(blocks, index) || isAboveStamps(tokens, blocks, line, ask);
  const candidate =
    readStampedLine(tokens, blocks, line, told, ask) ??
    readNick(tokens, line, nicks) ??
    (isAbove ? readStretchAbove(tokens, line, told) : undefined) ??
    readStretchLine(tokens, line, told) ??
    readCounted(tokens, line, isAbove) ??
    readCountdown(tokens, line, countdown) ??
    (isAbove ? (readDayLine(tokens, line) ?? readWeekdayLine(tokens, line, told)) : undefined);
  if (candidate || block.kind === 'posted') return candidate;
  if (block.kind === 'tableRow') return readRow(tokens, line, told, columns) ?? readPairEnd(tokens, line, told, ask);
  const entry = readLine(tokens, line, told, ask);
  return entry && withClockBehind(tokens, line, entry, ask);
}

function hasSentences({ kind, sentences }: Block): boolean {
  return (kind === 'paragraph' || kind === 'listItem') && sentences.length > 1;
}

/** "A fix is out. Mar 12, 13:42 UTC": a moment that closes the sentences of its line; "The meeting closed at nine. Next meeting: 8 May, moved from 15 May.": a sentence of several that has a label. */
function readSentences({ tokens, told, ask }: Asked, line: Line, found: Candidate[]): void {
  const { block } = line,
    last = block.sentences[block.sentences.length - 1],
    [from, to] = tokensOf(tokens, last),
    stamp = readStamp(tokens, from, to, line.words, line.dateOrder);
  if (stamp?.day !== undefined && stamp.hour !== undefined && skipSeparators(tokens, stamp.next, to) >= to) {
    found.push({ kind: block.kind as EntryKind, block: line.index, stamp, from, body: [line.from, from], leads: false });
    return;
  }
  const moved = tokens.text.slice(last.start, last.end).includes(': ')
    ? readMovedDay(tokens, { ...line, from, to, block: { ...block, sentences: [last] } }, told, ask)
    : [];
  if (moved.length > 0) found.push(...moved);
  else readLabelled(tokens, line, told, found);
}

/** Each line of a note tells of a time of its own, in the same way. */
function isOfNotes(notes: readonly Candidate[], found: readonly Candidate[], blocks: readonly Block[]): boolean {
  return notes.length === blocks.length && found.length < notes.length && notes.every(({ leads }) => leads === notes[0].leads);
}

/** "The board set a date for the vote: 9 June": a sentence, which says what is then. */
function setsDate({ kind, word, sign }: Tokens, { from, to, words: { slotNoun } }: Line, { verbs }: PieceWords): boolean {
  let at = from,
    first = from;
  for (; at < to && at < first + LONGEST_LEAD && (kind[at] === WORD || sign[at] === DOT) && slotNoun[word[at]] === 0; at++)
    if (sign[at] === DOT) first = at + 1;
  return at < to && slotNoun[word[at]] !== 0 && word.subarray(first + 1, at).some((id) => (verbs[id] & PAST) !== 0);
}

/** No 31 February: such a line is no entry. */
function isReal({ year, month, day }: Stamp): boolean {
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

/** "09:05 …": signs alone tell nothing. */
function isMute({ text, start, end }: Tokens, [from, to]: Candidate['body'], says = /[^\s\p{P}]/u): boolean {
  return from < to && !says.test(text.slice(start[from], end[to - 1]));
}

/** "Tue: 9–5", "Wed: closed": where no more than numbers stand behind a weekday, weekdays tell the hours of each week. */
function withoutHours(tokens: Tokens, candidates: readonly Candidate[], { weekday }: Vocabulary): Candidate[] {
  const opensDay = ({ from }: Candidate): boolean => weekday[tokens.word[from]] !== 0;
  const isWeekly = candidates.some((candidate) => opensDay(candidate) && isMute(tokens, candidate.body, /[^\s\p{P}\d]/u));
  return candidates.filter((candidate) => !isMute(tokens, candidate.body) && !(isWeekly && opensDay(candidate)));
}

function mayBeEntry({ kind }: Block): boolean {
  return kind === 'posted' || kind === 'heading' || kind === 'listItem' || kind === 'tableRow' || kind === 'logLine' || kind === 'paragraph';
}

/** "Award\tLenz Medal (1938)": a label and words that a year closes. */
function readPairEnd(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const pair = line.block.cells?.length === 2 ? readClosing(tokens, line, told, ask) : undefined;
  return pair && { ...pair, kind: 'tableRow' };
}

function readLine(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const kind = line.block.kind as EntryKind;
  return (
    readOpening(tokens, line, kind, told, ask) ??
    readNamed(tokens, line, told) ??
    readTask(tokens, line, told, ask) ??
    (kind === 'heading' || kind === 'listItem' ? readTrailing(tokens, line, kind) : undefined) ??
    readClosing(tokens, line, told, ask) ??
    readAppointment(tokens, line, told, ask) ??
    readJourneyLine(tokens, line) ??
    readStampBehind(tokens, line, ask)
  );
}
