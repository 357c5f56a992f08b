// Lines that may be entries of a timeline: headings, items, table rows and log lines that a time opens or closes.
import { daysInMonth, isInterval, LONGEST_MONTH } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { DAY, NEWLINE, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { PAST } from '../words/vocabulary.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, isDash, OPEN_PAREN, QUESTION, signAt } from '../tokens/signs.js';
import { pastLogLead } from '../structure/log-lead.js';
import { readStampLine } from '../stamps/stamp-line.js';
import { namesMonth } from '../structure/day-lines.js';
import { readClockLabel } from '../structure/clock-label.js';
import { readStamp, type Stamp } from '../stamps/stamp.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import { readAgenda } from './agenda.js';
import type { Candidate, EntryKind, Line } from './candidate.js';
import { readAppointment, readClockBehind, readClosing, readLabelled, readStampBehind, readTask, readTrailing, withClockBehind } from './closings.js';
import { readPieces, type PieceWords } from './pieces.js';
import { readMovedDay } from './moved-days.js';
import { readMailHead } from './mails.js';
import { nickBlocks, readNick, type Nick } from './nicks.js';
import { readNamed, readOpening, readRangeEnd } from './openings.js';
import { withRenamedSlots } from './renamed-slots.js';
import { readColumns, type Columns } from './columns.js';
import { readDates } from './plan-rows.js';
import { readRow } from './rows.js';
import { skipMarks, skipSeparators } from './separators.js';
import type { Countdown } from './countdown.js';
import { withSequels } from './sequels.js';
import { readSlot } from './slots-below.js';
import { readStruckDay } from './struck-days.js';
import { stampOf, type ToldTimes } from './told-time.js';

/** Tokens of a line of a stretch and its length, at most. */
const LONGEST_STRETCH = 20;
/** Tokens of a line of a day alone, and blocks within which a line with its clock follows, at most. */
const LONGEST_DAY = 8,
  STAMP_REACH = 4;
/** Tokens of who sets a date, and when, at most. */
const LONGEST_LEAD = 8;
/** Tokens of a weekday and its number alone, at most: "Friday, the 10th:". */
const LONGEST_WEEKDAY = 6;
/** Tokens of a line of days in a row, at most, and how long they last together, in milliseconds. */
const LONGEST_DAYS = 12,
  MOST_DAYS = 14 * 86_400_000;

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

function lineOf(tokens: Tokens, block: Block, index: number, words: Vocabulary, dateOrder: Line['dateOrder']): Line {
  const [first, to] = tokensOf(tokens, block);
  const open = skipMarks(tokens, first, to),
    from = skipMarks(tokens, pastLogLead(tokens, open, to, words), to);
  return { first, from, to, index, block, words, dateOrder, isLed: from > open };
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

/** A line right above lines of a list, which may name their day. */
function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (isLine(blocks[index + 1]) || isLine(blocks[index + 2]));
}

/** A line of a day, within a few of one with a clock. */
function isAboveStamps(
  tokens: Tokens,
  blocks: DocumentStructure['blocks'],
  { index, words, dateOrder, from, to, block: { kind } }: Line,
  ask: PieceWords,
): boolean {
  if ((kind !== 'paragraph' && kind !== 'posted') || to - from > LONGEST_DAY) return false;
  return blocks
    .slice(index + 1, index + STAMP_REACH)
    .some(
      (block, away) =>
        block.kind === 'paragraph' &&
        (readStampLine(tokens, ...tokensOf(tokens, block), words, dateOrder) ??
          readClockLabel(tokens, ...tokensOf(tokens, block), words) ??
          readClockBehind(tokens, lineOf(tokens, block, index + 1 + away, words, dateOrder), ask)) !== undefined,
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

/** "2  Potatoes in", below "April", "April 2034". */
function readDayOfMonth(tokens: Tokens, { from, to, index }: Line, above: Line): Candidate | undefined {
  if ((tokens.flags[from] & DAY) === 0) return undefined;
  const year = numberAt(tokens, above.from + 1);
  const stamp: Stamp = {
    ...(year > 0 && { year }),
    month: above.words.month[tokens.word[above.from]],
    day: numberAt(tokens, from),
    next: from + 1,
  };
  return { kind: 'paragraph', block: index, isPiece: true, stamp, from, body: [skipSeparators(tokens, from + 1, to), to], leads: true };
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

/** "Thursday – Friday", "14–15 March", alone above lines of a list: days in a row on which all of it is. */
function readStretchAbove(tokens: Tokens, { from, to, index }: Line, told: ToldTimes): Candidate | undefined {
  const time = to - from <= LONGEST_DAYS ? told.opening(from, to) : undefined;
  const isOfDays = time !== undefined && time.when.precision === 'day' && isInterval(time.when) && time.when.end - time.when.start <= MOST_DAYS;
  if (!isOfDays || skipSeparators(tokens, time.next, to) < to) return undefined;
  return { kind: 'heading', block: index, stamp: stampOf(time), told: time, from, body: [to, to], leads: false };
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

/** Nothing but a day and a clock, and perhaps who writes: the time of the lines above or below. */
function readStampedLine(
  tokens: Tokens,
  blocks: readonly Block[],
  { from, to, index, block: { kind }, words, dateOrder }: Line,
  told: ToldTimes,
  ask: PieceWords,
): Candidate | undefined {
  if (kind !== 'paragraph' && kind !== 'posted' && kind !== 'heading') return undefined;
  const line = readStampLine(tokens, from, to, words, dateOrder);
  if (!line || line.isAct || (kind === 'heading' ? !line.name : kind === 'posted' && line.name)) return undefined;
  // "Dentist – 13 March, 09:30", right above "Piano lesson – 14 March, 16:00–16:45": nobody writes between them.
  const isAlike = (at: number): boolean => {
    const block = blocks.at(at);
    // "Monday 13 March", above "Ann Moe, 09:30": a day by itself is no entry.
    if (at < 0 || block?.kind !== kind || readsDay(tokens, block, words, dateOrder)) return false;
    const other = lineOf(tokens, block, at, words, dateOrder);
    return (readClosing(tokens, other, told, ask) ?? readClockBehind(tokens, other, ask) ?? readStampBehind(tokens, other, ask)) !== undefined;
  };
  const below = blocks[index + 1] as Block | undefined,
    // "Dentist, 09:30", above the next day: nobody writes below it.
    isLast = line.stamp.day === undefined && (!below || below.kind === 'heading' || readsDay(tokens, below, words, dateOrder));
  if (line.name && (isLast || isOnClock(tokens, to + 1, words) || isAlike(index - 1) || isAlike(index + 1))) return undefined;
  const mail = line.isLabelled ? readMailHead(tokens, blocks, index, words) : undefined,
    name = mail?.name ?? line.name;
  return {
    kind: 'stampLine',
    block: mail?.last ?? index,
    stamp: line.stamp,
    from: line.at,
    ...(name && { name }),
    ...(mail && { sentence: mail.span }),
    body: [to, to],
    leads: line.isLabelled || line.isCounted === true || name !== undefined,
  };
}

/** Nothing but a day. */
function readsDay(tokens: Tokens, block: Block, words: Vocabulary, dateOrder: Line['dateOrder']): boolean {
  const [from, to] = tokensOf(tokens, block),
    stamp = to - from <= LONGEST_DAY ? readStamp(tokens, from, to, words, dateOrder) : undefined;
  return stamp?.day !== undefined && stamp.hour === undefined && stamp.next >= to;
}

/** Tokens of a line of a programme, at most. */
const LONGEST_ITEM = 8;

/** "Welcome talk 9.30am", below "Registration 9.00am": a clock that no word leads to ends the line, and nobody says it. */
function isOnClock(tokens: Tokens, from: number, words: Vocabulary): boolean {
  let to = from;
  while (to - from <= LONGEST_ITEM && tokens.kind[to] === WORD) to++;
  if (to === from || tokens.kind[to] !== NUMBER || words.governor[tokens.word[to - 1]] !== 0) return false;
  const stamp = readStamp(tokens, to, to + LONGEST_ITEM, words);
  return stamp?.hour !== undefined && tokens.kind[stamp.next] === NEWLINE;
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
  // "Day -1"
  const isBefore = isDash(signAt(tokens, from + 1)) && !isSpaced(tokens, from + 2),
    number = isBefore ? from + 2 : from + 1;
  if (unit === 0 || number >= to || kind === 'tableRow' || kind === 'posted' || tokens.kind[number] !== NUMBER || widthAt(tokens, number) > 3)
    return undefined;
  const count = (isBefore ? -1 : 1) * numberAt(tokens, number) - 1;
  const counted = isSeveral ? from + 4 : number + 1;
  let next = skipMarks(tokens, skipSeparators(tokens, counted, to), to);
  const written = readStamp(tokens, next, to, words, dateOrder);
  const isDated = written !== undefined && (written.day === undefined) !== (written.hour === undefined);
  const stretch = isDated ? readRangeEnd(tokens, written, to, words, dateOrder) : undefined,
    [last, end] = isDated && stretch ? (readDaysInBrackets(tokens, written, stretch, next, to) ?? stretch) : [undefined, next];
  if (isDated) next = end;
  else if (signAt(tokens, counted) === OPEN_PAREN) return undefined;
  else next = counted;
  const body = skipSeparators(tokens, next, to);
  if (body === next && body < to) return undefined;
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

/** "(Jan 9, 11)", "(Jan 16 – no class; Jan 18)": more than the stretch of a day that opens them, up to the last where nothing but a number follows; the token behind. */
function readDaysInBrackets(
  tokens: Tokens,
  day: Stamp,
  [last, end]: readonly [Stamp | undefined, number],
  from: number,
  to: number,
): [Stamp | undefined, number] | undefined {
  if (signAt(tokens, from - 1) !== OPEN_PAREN || day.day === undefined || signAt(tokens, end) === CLOSE_PAREN) return undefined;
  let close = end;
  while (close < to && signAt(tokens, close) !== CLOSE_PAREN) close++;
  if (close >= to) return undefined;
  const more = signAt(tokens, end) === COMMA && close === end + 2 ? numberAt(tokens, end + 1) : 0;
  return [last ?? (more > day.day && more <= LONGEST_MONTH ? { ...day, day: more, next: close } : undefined), close + 1];
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
function readPairEnd(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const pair = line.block.cells?.length === 2 ? readClosing(tokens, line, told, ask) : undefined;
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
