// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { CAPITAL, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { HAPPENING, PAST } from '../words/vocabulary.js';
import { COLON, DOT, isDash, OPEN_PAREN, QUESTION, signAt } from '../tokens/signs.js';
import { pastLogLead } from '../structure/log-lead.js';
import { readStampLine } from '../stamps/stamp-line.js';
import { readClockLabel } from '../structure/clock-label.js';
import { readStamp, type Stamp } from '../stamps/stamp.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import type { Candidate, EntryKind, Line } from './candidate.js';
import { readAppointment, readClosing, readLabelled, readTask, readTrailing } from './closings.js';
import { readPieces, type PieceWords } from './pieces.js';
import { readMovedDay } from './moved-days.js';
import { readNamed, readOpening, readRangeEnd } from './openings.js';
import { readColumns, readDates, readRow, type Columns } from './rows.js';
import { skipMarks, skipSeparators } from './separators.js';
import type { Countdown } from './countdown.js';
import { readSlot } from './slots-below.js';
import { isAttached } from './stamp-lines.js';
import { stampOf, type ToldTimes } from './told-time.js';

/** Tokens of a line of a stretch and its length, at most. */
const LONGEST_STRETCH = 20;
/** Tokens of a line of a day alone, and blocks within which a line with its clock follows, at most. */
const LONGEST_DAY = 8,
  STAMP_REACH = 4;
/** Tokens of who sets a date, and when, at most. */
const LONGEST_LEAD = 8;
/** Tokens of a name on a line of its own, at most. */
const LONGEST_NICK = 4;
/** Tokens of a weekday and its number alone, at most: "Friday, the 10th:". */
const LONGEST_WEEKDAY = 6;

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
  const nicks = nickBlocks(tokens, structure, words, ask.verbs);
  let colon = -1;
  let columns: Columns | undefined, above: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'listItem') above = block;
    if (taken.has(index) || (!isEntryKind(block) && block.kind !== 'posted')) continue;
    const [first, to] = tokensOf(tokens, block);
    const open = skipMarks(tokens, first, to),
      from = skipMarks(tokens, pastLogLead(tokens, open, to, words), to);
    const line: Line = { first, from, to, index, block, words, dateOrder, isLed: from > open };
    if (setsDate(tokens, line, ask)) continue;
    const moved = readMovedDay(tokens, line, told, ask);
    // "Week 3 (22–26 Sept): Lisbon, 1498–1580" is one line of a programme.
    const isCounted = words.step[tokens.word[from]] !== 0 && tokens.kind[from + 1] === NUMBER;
    const slot = readSlot(tokens, line, above, told, ask);
    const pieces = slot ? [slot] : moved.length > 0 || isCounted ? moved : readPieces(tokens, line, told, ask);
    if (pieces.length > 1 || slot || (pieces.length === 1 && ask.isAlone)) {
      for (const piece of pieces) found.push(piece);
      continue;
    }
    for (const piece of ask.isNote ? pieces : []) notes.push(piece);
    columns = block.kind !== 'tableRow' ? undefined : blocks[index - 1]?.kind === 'tableRow' ? columns : readColumns(tokens, block, words);
    const dates = columns ? readDates(tokens, line, columns) : [];
    for (const date of dates) found.push(date);
    if (dates.length > 0) continue;
    const isAbove = isDayLine(blocks, index) || isAboveStamps(tokens, blocks, line);
    const candidate =
      readStampedLine(tokens, line) ??
      readNick(tokens, line, nicks) ??
      readStretchLine(tokens, line, told) ??
      readCounted(tokens, line, isAbove) ??
      readCountdown(tokens, line, countdown) ??
      (isAbove ? (readDayLine(tokens, line) ?? readWeekdayLine(tokens, line, told)) : undefined) ??
      (block.kind === 'posted'
        ? undefined
        : block.kind === 'tableRow'
          ? (readRow(tokens, line, told, columns) ?? readPairEnd(tokens, line, told))
          : readLine(tokens, line, told, ask));
    if (candidate && isReal(candidate.stamp)) found.push(candidate);
    else if ((block.kind === 'paragraph' || block.kind === 'listItem') && block.sentences.length > 1) {
      // The next colon of the text, looked for once.
      if (colon < block.start) colon = (tokens.text.indexOf(':', block.start) + 1 || Infinity) - 1;
      if (colon < block.end) {
        // "The meeting closed at nine. Next meeting: 8 May, moved from 15 May."
        const last = block.sentences[block.sentences.length - 1],
          [opening, end] = tokensOf(tokens, last);
        const later = tokens.text.slice(last.start, last.end).includes(': ')
          ? readMovedDay(tokens, { ...line, from: opening, to: end, block: { ...block, sentences: [last] } }, told, ask)
          : [];
        if (later.length > 0) found.push(...later);
        else readLabelled(tokens, line, told, found);
      }
    }
  }
  // Each line of a note tells of a time of its own, in the same way.
  const isOfNotes = notes.length === blocks.length && found.length < notes.length && notes.every(({ leads }) => leads === notes[0].leads);
  return (isOfNotes ? notes : found).filter(({ body }) => !isMute(tokens, body));
}

/** "The board set a date for the vote: 9 June": a sentence, which says what is then. */
function setsDate({ kind, word }: Tokens, { from, to, words: { slotNoun } }: Line, { verbs }: PieceWords): boolean {
  let at = from;
  while (at < to && at < from + LONGEST_LEAD && kind[at] === WORD && slotNoun[word[at]] === 0) at++;
  return at < to && slotNoun[word[at]] !== 0 && word.subarray(from + 1, at).some((id) => (verbs[id] & PAST) !== 0);
}

/** A line right above lines of a list, which may name their day. */
function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (isLine(blocks[index + 1]) || isLine(blocks[index + 2]));
}

/** A line of a day, within a few of one with a clock. */
function isAboveStamps(tokens: Tokens, blocks: DocumentStructure['blocks'], { index, words, dateOrder, from, to, block: { kind } }: Line): boolean {
  if ((kind !== 'paragraph' && kind !== 'posted') || to - from > LONGEST_DAY) return false;
  return blocks
    .slice(index + 1, index + STAMP_REACH)
    .some(
      (block) =>
        block.kind === 'paragraph' &&
        (readStampLine(tokens, ...tokensOf(tokens, block), words, dateOrder) ?? readClockLabel(tokens, ...tokensOf(tokens, block), words)) !==
          undefined,
    );
}

function isLine(block: Block | undefined): boolean {
  return block?.kind === 'logLine' || block?.kind === 'listItem' || block?.kind === 'tableRow';
}

function readDayLine(tokens: Tokens, line: Line): Candidate | undefined {
  const day = readTrailing(tokens, line, 'heading');
  // "The contract was signed on 3 May.", "Since 3 May?": a sentence heads no list.
  const sign = signAt(tokens, line.to - 1);
  if (day && day.body[1] > day.body[0] && (sign === DOT || sign === QUESTION)) return undefined;
  return day?.stamp.hour === undefined && day && skipSeparators(tokens, day.stamp.next, line.to) >= line.to ? day : undefined;
}

/** "Friday", "FRIDAY 10", "Friday 10th:", alone above lines of a log: the day that it means there. */
function readWeekdayLine(tokens: Tokens, { from, to, index, words }: Line, told: ToldTimes): Candidate | undefined {
  const weekday = words.weekday[tokens.word[from]],
    time = to - from <= LONGEST_WEEKDAY && weekday !== 0 ? told.opening(from, to) : undefined;
  const stamp = time && stampOf(time);
  if (stamp?.day === undefined || skipSeparators(tokens, stamp.next, to) < to) return undefined;
  const isNumbered = tokens.kind.subarray(from, stamp.next).includes(NUMBER);
  return { kind: 'heading', block: index, stamp, told: time, ...(!isNumbered && { weekday }), from, body: [to, to], leads: false };
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

/** Nothing but a day and a clock, and perhaps who writes: the time of the lines above or below. */
function readStampedLine(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line): Candidate | undefined {
  if (kind !== 'paragraph' && kind !== 'posted' && kind !== 'heading') return undefined;
  const line = readStampLine(tokens, from, to, words, dateOrder);
  if (!line || (kind === 'heading' ? !line.name : kind === 'posted' && line.name)) return undefined;
  return {
    kind: 'stampLine',
    block: index,
    stamp: line.stamp,
    from: line.at,
    ...(line.name && { name: line.name }),
    body: [to, to],
    leads: line.isLabelled || line.isCounted === true || line.name !== undefined,
  };
}

/** Who writes, and the token where the time begins. */
interface Nick {
  readonly name: readonly [from: number, to: number];
  readonly at: number;
  /** The name has a line of its own above. */
  readonly isAbove: boolean;
}

/**
 * Blocks of who writes under a name in small letters, "rook 4:41 pm", or of a clock below a line with the name, above words of its own:
 * most such names stand there more than once, "lunch 1 pm" but once.
 */
function nickBlocks(tokens: Tokens, { blocks, text }: DocumentStructure, words: Vocabulary, verbs: PieceWords['verbs']): ReadonlyMap<number, Nick> {
  const nicks = new Map<number, Nick>(),
    byName = new Map<string, number[]>();
  let lines = 0,
    led = 0,
    again = 0;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1] as Block | undefined;
    const nick = nickOf(tokens, block, words) ?? (above && isAttached(text, above, block) ? nickAbove(tokens, above, block, words) : undefined);
    if (!nick) continue;
    lines++;
    if (!isBody(tokens, blocks[index + 1], words)) continue;
    const [first, end] = nick.name;
    // "ferry 9:00 am", "leaves the pier": what happens then, and so do the others.
    if (words.timedNoun[tokens.word[first]] !== 0) return new Map();
    nicks.set(index, nick);
    const name = text.slice(tokens.start[first], tokens.end[end - 1]),
      own = byName.get(name);
    if (own) own.push(index);
    else byName.set(name, [index]);
    led++;
  }
  // Somebody may call himself "storm", beside others; "workshop", told twice, names nobody.
  for (const { length, 0: first } of byName.values())
    if (length > 1 && (verbs[tokens.word[nicks.get(first)?.name[0] ?? 0]] & HAPPENING) === 0) again += length;
  // In a timetable lines stand right above each other, and "yoga", told twice, makes no names of the others.
  return led * 2 > lines && again * 2 > led ? nicks : new Map();
}

function nickOf(tokens: Tokens, block: Block, words: Vocabulary): Nick | undefined {
  const [from, to] = block.kind === 'paragraph' ? tokensOf(tokens, block) : [0, 0];
  if (to - from > LONGEST_DAY || tokens.kind[from] !== WORD || (tokens.flags[from] & CAPITAL) !== 0 || tokens.kind[from + 1] !== NUMBER)
    return undefined;
  return isClock(tokens, from + 1, to, words) ? { name: [from, from + 1], at: from + 1, isAbove: false } : undefined;
}

/** "Ana Ruiz", and below it "9:02 AM". */
function nickAbove(tokens: Tokens, above: Block, block: Block, words: Vocabulary): Nick | undefined {
  const [at, end] = tokensOf(tokens, block),
    [from, to] = tokensOf(tokens, above);
  if (end - at > LONGEST_DAY || tokens.kind[at] !== NUMBER || to - from > LONGEST_NICK || !isClock(tokens, at, end, words)) return undefined;
  for (let token = from; token < to; token++)
    if (tokens.kind[token] !== WORD ? signAt(tokens, token) !== DOT : (tokens.flags[token] & CAPITAL) === 0 && to > from + 1) return undefined;
  return { name: [from, to], at, isAbove: true };
}

/** A clock to the minute, and nothing else. */
function isClock(tokens: Tokens, from: number, to: number, words: Vocabulary): boolean {
  const stamp = readStamp(tokens, from, to, words);
  return stamp?.hour !== undefined && stamp.minute !== undefined && stamp.month === undefined && stamp.next >= to;
}

/** What somebody writes: no line that a time heads, and no day alone. */
function isBody(tokens: Tokens, block: Block | undefined, words: Vocabulary): boolean {
  if (!block || block.kind === 'heading' || block.kind === 'posted' || block.kind === 'logLine' || nickOf(tokens, block, words)) return false;
  const [from, to] = tokensOf(tokens, block),
    stamp = readStamp(tokens, from, to, words);
  return (stamp?.day === undefined || stamp.next < to) && readStampLine(tokens, from, to, words) === undefined;
}

function readNick(tokens: Tokens, { to, index, words }: Line, nicks: ReadonlyMap<number, Nick>): Candidate | undefined {
  const nick = nicks.get(index),
    stamp = nick && readStamp(tokens, nick.at, to, words);
  return (
    stamp && {
      kind: 'stampLine',
      block: index,
      stamp,
      from: nick.at,
      name: nick.name,
      ...(nick.isAbove && { isBelowName: true }),
      body: [to, to],
      leads: true,
    }
  );
}

/** Nothing but a stretch of time and perhaps its length, "Mar 2021 – Present · 4 yrs": of what the lines beside it name. */
function readStretchLine(tokens: Tokens, { from, to, index, block: { kind }, words }: Line, told: ToldTimes): Candidate | undefined {
  if ((kind !== 'paragraph' && kind !== 'heading') || to - from > LONGEST_STRETCH) return undefined;
  // "Period: 01/2017 – 02/2021"
  const start = signAt(tokens, from + 1) === COLON && words.clockCell[tokens.word[from]] !== 0 ? from + 2 : from;
  const time = told.opening(start, to);
  if (!time?.isRange) return undefined;
  for (let at = time.next; at < to; at++)
    if (tokens.kind[at] === WORD && !words.unit[tokens.word[at]] && !words.unitLetter[tokens.word[at]]) return undefined;
  return {
    kind: 'stampLine',
    block: index,
    stamp: stampOf(time),
    told: time,
    from: start,
    ...(start > from && { isLabelled: true }),
    body: [to, to],
    leads: false,
  };
}

/** "Day 2: …", "Day 2, 08:30: …", "Weeks 3–4 (5–16 June) – …": counted from the first such line. */
function readCounted(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line, isAbove: boolean): Candidate | undefined {
  const unit = words.step[tokens.word[from]],
    isSeveral = isDash(signAt(tokens, from + 2)) && !isSpaced(tokens, from + 2) && tokens.kind[from + 3] === NUMBER && widthAt(tokens, from + 3) <= 3;
  if (unit === 0 || from + 1 >= to || kind === 'tableRow' || kind === 'posted' || tokens.kind[from + 1] !== NUMBER || widthAt(tokens, from + 1) > 3)
    return undefined;
  const count = numberAt(tokens, from + 1) - 1;
  const counted = isSeveral ? from + 4 : from + 2;
  let next = skipMarks(tokens, skipSeparators(tokens, counted, to), to);
  const written = readStamp(tokens, next, to, words, dateOrder);
  const isDated = written !== undefined && (written.day === undefined) !== (written.hour === undefined);
  const [last, end] = isDated ? readRangeEnd(tokens, written, to, words) : [undefined, next];
  if (isDated) next = end;
  else if (signAt(tokens, counted) === OPEN_PAREN) return undefined;
  else next = counted;
  const body = skipSeparators(tokens, next, to);
  if (count < 0 || (body === next && body < to)) return undefined;
  const stamp: Stamp = isDated ? written : { next };
  // "Day 2", alone above the words of its day.
  return {
    kind: body >= to && (isAbove || kind === 'paragraph') ? 'heading' : (kind as EntryKind),
    block: index,
    stamp,
    ...(last && { last }),
    step: count * unit,
    from,
    body: [body, to],
    leads: true,
  };
}

/** "T-10 min: pad cleared": counted to a zero. */
function readCountdown(tokens: Tokens, { from, to, index, block: { kind } }: Line, countdown: Countdown): Candidate | undefined {
  if (kind === 'tableRow' || kind === 'posted') return undefined;
  const told = countdown.opening(from, to);
  if (!told) return undefined;
  const body = skipSeparators(tokens, told.next, to);
  return body >= to ? undefined : { kind: kind as EntryKind, block: index, stamp: stampOf(told), told, from, body: [body, to], leads: true };
}

/** "Award\tLenz Medal (1938)": a label and words that a year closes. */
function readPairEnd(tokens: Tokens, line: Line, told: ToldTimes): Candidate | undefined {
  const pair = line.block.cells?.length === 2 ? readClosing(tokens, line, told) : undefined;
  return pair && { ...pair, kind: 'tableRow' };
}

/** "Departs 09:35  Terminal 2": what stands behind the clock tells more of the label. */
function readJourneyLine(tokens: Tokens, { from, to, index, block: { kind }, words }: Line): Candidate | undefined {
  const line = kind === 'paragraph' ? readClockLabel(tokens, from, to, words) : undefined;
  if (!line) return undefined;
  const { at, stamp } = line,
    rest = skipSeparators(tokens, stamp.next, to);
  return {
    kind: 'paragraph',
    block: index,
    stamp,
    from: at,
    ...(rest < to && { name: [from, at] }),
    body: rest < to ? [rest, to] : [from, at],
    leads: false,
  };
}

function readLine(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const kind = line.block.kind as EntryKind;
  return (
    readOpening(tokens, line, kind, told) ??
    readNamed(tokens, line, told) ??
    readTask(tokens, line, told) ??
    (kind === 'heading' || kind === 'listItem' ? readTrailing(tokens, line, kind) : undefined) ??
    readClosing(tokens, line, told) ??
    readAppointment(tokens, line, told, ask) ??
    readJourneyLine(tokens, line)
  );
}
