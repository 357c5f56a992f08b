// Times before the words of a line: "09:05 The pump stops", "late 1944 – …", "1923 Moves to the coast".
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  isDash,
  OPEN_BRACKET,
  OPEN_PAREN,
  signAt,
  SLASH,
  STAR,
  UNDERSCORE,
} from '../../tokens/signs.js';
import { atClock, isFullDate, readLineStamp, readStamp, type Stamp } from '../../stamps/stamp.js';
import { pastLevel, pastWriter } from '../../structure/log-lead.js';
import { isColumn, isSpaced } from '../../tokens/token-shape.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { MAY, PARTICIPLE, PAST, WILL, WOULD } from '../../words/vocabulary.js';
import type { Candidate, EntryKind, Line } from '../candidate.js';
import { DONE_TO_PLAN, type PieceWords } from '../pieces.js';
import { skipSeparators } from '../separators.js';
import { stampOf, withYear, type ToldTime, type ToldTimes } from '../told-time.js';

/** A paragraph of more sentences tells a story, and its first word only when that begins. */
const LONGEST_NOTE = 2;
/** Tokens of a remark in brackets, at most. */
const LONGEST_REMARK = 12;

/** A time that opens a line. Token indices. */
interface Opened {
  readonly stamp: Stamp;
  /** The whole time, where words or a range tell it. */
  readonly told: ToldTime | undefined;
  readonly last: Stamp | undefined;
  /** The token behind the time, and that of the first word behind what parts them. */
  readonly end: number;
  readonly next: number;
}

/** A time and then the words: "09:05 The pump stops", "late 1944 – …", "1923 Moves to the coast". */
export function readOpening(tokens: Tokens, line: Line, kind: EntryKind, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const { first, from, to, index, block, words, isLed } = line;
  const opened = openedBy(tokens, line, told);
  if (!opened) return undefined;
  const { stamp, last, next } = opened,
    isNote = block.sentences.length <= LONGEST_NOTE;
  const isBare = !isParted(tokens, line, kind, opened);
  const deed = isBare ? deedAtEnd(tokens, line, opened, ask) : -1;
  if (isBare && !(isNote && opensBare(tokens, line, opened, ask, deed))) return undefined;
  if (kind === 'paragraph' && (tellsNothing(tokens, line, opened, isNote) || isOfAnnals(tokens, line, opened, told))) return undefined;
  // "2034-05-03 Wed", among the lines of a log: the day of those below.
  const isDay = kind === 'logLine' && next >= to && stamp.day !== undefined && stamp.hour === undefined;
  return {
    kind: isDay ? 'heading' : kind,
    block: index,
    stamp,
    from,
    ...(last && { last }),
    ...(opened.told && { told: opened.told }),
    ...(isBare && { isBare }),
    ...(deed >= 0 && { endsInDeed: true }),
    ...(opensSentence(tokens, line, kind, opened, ask) && { isSentence: true }),
    ...(isLed &&
      pastWriter(tokens, first, to, words) === from && { name: [first, signAt(tokens, from - 1) === OPEN_BRACKET ? from - 1 : from] as const }),
    body: [bodyOf(tokens, line, kind, next), to],
    leads: true,
  };
}

/** Where the words of a line begin: past its number, and past how grave a program calls it. */
function bodyOf(tokens: Tokens, { to, words }: Line, kind: EntryKind, next: number): number {
  const level = kind === 'logLine' ? pastLevel(tokens, next, to, words) : next;
  return level > next ? skipSeparators(tokens, level, to) : pastNumber(tokens, next, to);
}

function openedBy(tokens: Tokens, { from, to, words, dateOrder, block: { sentences } }: Line, told: ToldTimes): Opened | undefined {
  const written = readLineStamp(tokens, from, to, words, dateOrder);
  // "Morning – rain. Afternoon – a walk.": told in sentences.
  const isStory = words.part[tokens.word[from]] !== 0 && sentences.length > 1,
    named = written?.hour === undefined && !isStory ? told.opening(from, to) : undefined;
  // "1–3 October 2031": both days.
  const open = named && (!written || (named.isRange && written.year !== undefined)) ? inYear(tokens, named, to, told) : undefined;
  const stamp = open ? stampOf(open) : written;
  if (!stamp) return undefined;
  const time = open ? { stamp, last: undefined, end: stamp.next } : readStretch(tokens, stamp, to, words, dateOrder);
  return { ...time, told: open, next: skipSeparators(tokens, pastBrackets(tokens, time.end, to, words), to) };
}

/** A stamp with the end of its range, "16:00–16:45 on Tuesday 14 March": both on that day; and the token behind. */
export function readStretch(
  tokens: Tokens,
  stamp: Stamp,
  to: number,
  words: Vocabulary,
  dateOrder: Line['dateOrder'],
): { readonly stamp: Stamp; readonly last: Stamp | undefined; readonly end: number } {
  const [last, end] = readRangeEnd(tokens, stamp, to, words, dateOrder);
  return last && (last.day ?? last.weekday) !== undefined && (stamp.day ?? stamp.weekday) === undefined
    ? { stamp: atClock(last, { minute: 0, ...stamp }), last: atClock({ next: end }, last), end }
    : { stamp, last, end };
}

/** "1849, 3 August – …", "1915 (Feb.) – …": a part of the year behind it. */
function inYear(tokens: Tokens, year: ToldTime, to: number, told: ToldTimes): ToldTime {
  const sign = signAt(tokens, year.next),
    part = year.when.precision === 'year' && !year.isRange && (sign === COMMA || sign === OPEN_PAREN) ? told.opening(year.next + 1, to) : undefined,
    when = part?.isYearImplied && Number.isFinite(part.when.end - part.when.start) ? withYear(part.when, Number(year.when.edtf)) : undefined;
  if (!part || !when || (sign === OPEN_PAREN && signAt(tokens, part.next) !== CLOSE_PAREN)) return year;
  const next = sign === OPEN_PAREN ? part.next + 1 : part.next;
  return signAt(tokens, next) === COLON || isDash(signAt(tokens, next)) ? { ...part, when, next, isYearImplied: false } : year;
}

/** A sign, a column or the kind of the line parts the time from the words; a clock needs nothing. */
function isParted(tokens: Tokens, { to, isLed }: Line, kind: EntryKind, { stamp, end, next }: Opened): boolean {
  const isApart = next > end || next >= to || isColumn(tokens, next);
  return isApart || isLed || kind === 'logLine' || kind === 'heading' || stamp.hour !== undefined;
}

/** "3 May Forms | returned": a participle that ends a line, which among others makes no sentence of it; -1 = none. */
function deedAtEnd({ word }: Tokens, { to }: Line, { next, stamp, told }: Opened, { verbs }: PieceWords): number {
  if (told || isFullDate(stamp) || stamp.day === undefined || stamp.month === undefined) return -1;
  return to - 1 > next && (verbs[word[to - 1]] & (PAST | PARTICIPLE)) === (PAST | PARTICIPLE) ? to - 1 : -1;
}

/** "1923 Moves to the coast", "7/1 fever", "16 October Autumn holiday", "12 May Regatta (was 5 May)": no sentence opens so; "3 May Ada came home" is one. */
function opensBare(tokens: Tokens, { from, to, words }: Line, { stamp, told, next }: Opened, ask: PieceWords, deed: number): boolean {
  const isInFigures = tokens.kind[from] === NUMBER && signAt(tokens, from + 1) === SLASH,
    end = beforeRemark(tokens, next, to, words, ask),
    isOpen = tokens.kind[end - 1] === WORD || tokens.kind[end - 1] === NUMBER,
    isPast = (id: number, at: number): boolean => next + at !== deed && (ask.verbs[id] & PAST) !== 0,
    isDay = isOpen && stamp.day !== undefined && stamp.month !== undefined && !tokens.word.subarray(next, end).some(isPast);
  return (told !== undefined || isDay || isFullDate(stamp)) && (isInFigures || (tokens.flags[next] & CAPITAL) !== 0);
}

/** Where the words end before what became of the plan: "Regatta | (was 5 May)", "Tour | – cancelled"; where the line ends in none, as in "Storm, moved to lee shore". */
function beforeRemark(
  tokens: Tokens,
  from: number,
  to: number,
  { slotCue, entryState, month, weekday, meridiem }: Vocabulary,
  { booked }: PieceWords,
): number {
  const last = signAt(tokens, to - 1) === CLOSE_PAREN ? to - 2 : to - 1,
    ending = tokens.word[last],
    endsInTime = tokens.kind[last] === NUMBER || month[ending] + weekday[ending] + meridiem[ending] !== 0;
  for (let at = from + 1; at < to - 1; at++) {
    const sign = signAt(tokens, at);
    if (sign !== OPEN_PAREN && sign !== COMMA && !(isDash(sign) && isSpaced(tokens, at))) continue;
    const id = tokens.word[at + 1],
      isRemark = entryState[id] !== 0 || (endsInTime && (slotCue[id] !== 0 || booked[id] === DONE_TO_PLAN));
    return isRemark && to - at <= LONGEST_REMARK && signAt(tokens, to - 1) !== DOT ? at : to;
  }
  return to;
}

/** "Last year, the mill closed.", but not "Friday, no school." */
function opensSentence(tokens: Tokens, { to }: Line, kind: EntryKind, { stamp, told, end }: Opened, { verbs }: PieceWords): boolean {
  const isSentence =
    kind === 'paragraph' && (told !== undefined || stamp.hour === undefined) && signAt(tokens, end) === COMMA && signAt(tokens, to - 1) === DOT;
  return isSentence && tokens.word.subarray(end, to).some((id) => (verbs[id] & (PAST | WILL | WOULD | MAY)) !== 0);
}

/** A paragraph without words, one that a clock opens as a part of its sentence, or a story that begins with its time. */
function tellsNothing(tokens: Tokens, { to }: Line, { stamp, told, end, next }: Opened, isNote: boolean): boolean {
  const isClockOnly = stamp.month === undefined && stamp.year === undefined;
  return next >= to || (isClockOnly && next === end) || (told !== undefined && !isNote && !isMark(signAt(tokens, end)));
}

/** "1354. On 12 March the river froze", "4 June 1861. — We sailed at ten": annals and diaries, read as prose. */
function isOfAnnals(tokens: Tokens, { to }: Line, { told: open, end, next }: Opened, told: ToldTimes): boolean {
  return signAt(tokens, end) === DOT && (open !== undefined || isDash(signAt(tokens, end + 1))) && told.isIn(next, to);
}

/** A name, its time in brackets and what is told of it: "Version 3.2 (14 February 2034): dark theme". */
export function readNamed(tokens: Tokens, { from, to, index, block: { sentences }, words, dateOrder }: Line, told: ToldTimes): Candidate | undefined {
  let open = from + 1;
  while (
    open < to &&
    tokens.kind[open] !== NEWLINE &&
    signAt(tokens, open) !== OPEN_PAREN &&
    signAt(tokens, open) !== COMMA &&
    signAt(tokens, open) !== COLON
  )
    open++;
  if (signAt(tokens, open) !== OPEN_PAREN || open - from > LONGEST_REMARK || sentences.length > LONGEST_NOTE) return undefined;
  const stamp = readStamp(tokens, open + 1, to, words, dateOrder),
    time = stamp?.day === undefined ? told.opening(open + 1, to) : undefined;
  const opening = time ? stampOf(time) : stamp;
  const body = opening && skipSeparators(tokens, opening.next, to);
  if (!body || body >= to || signAt(tokens, opening.next) !== CLOSE_PAREN || !isMark(signAt(tokens, opening.next + 1))) return undefined;
  return {
    kind: 'paragraph',
    block: index,
    stamp: opening,
    ...(time && { told: time }),
    from: open + 1,
    name: [from, open],
    body: [body, to],
    leads: true,
  };
}

/** Past a remark on the time, or the same time elsewhere: "30 May (extended from 16 May): …", "08:30 [02:30] …". */
function pastBrackets(tokens: Tokens, at: number, to: number, words: Vocabulary): number {
  const open = signAt(tokens, at);
  if (open !== OPEN_PAREN && open !== OPEN_BRACKET) return at;
  const isClock = tokens.kind[at + 1] === NUMBER && readStamp(tokens, at + 1, to, words)?.hour !== undefined;
  for (let close = at + 1; close < Math.min(to, at + LONGEST_REMARK); close++) {
    const sign = signAt(tokens, close);
    if (sign === CLOSE_PAREN || sign === CLOSE_BRACKET)
      return isClock || (sign === CLOSE_PAREN && isMark(signAt(tokens, close + 1))) ? close + 1 : at;
    if (
      isClock &&
      tokens.kind[close] === WORD &&
      words.zones.get(tokens.text.slice(tokens.start[close], tokens.end[close])) === undefined &&
      !words.meridiem[tokens.word[close]]
    )
      return at;
  }
  return at;
}

/** What ends the time of a line behind a remark: a colon, a dash, emphasis. */
function isMark(sign: number): boolean {
  return sign === COLON || isDash(sign) || sign === STAR || sign === UNDERSCORE;
}

/** Past a number that has a column of its own: that of the line. */
function pastNumber(tokens: Tokens, at: number, to: number): number {
  return at + 1 < to && tokens.kind[at] === NUMBER && isColumn(tokens, at) && isColumn(tokens, at + 1) ? at + 1 : at;
}

/** "10:00-10:20", "30 June – 2 July", "7am to 10pm", "Sat 4 May 22:00 – Sun 5 May 02:00": the end, and the token after it. */
export function readRangeEnd(tokens: Tokens, stamp: Stamp, to: number, words: Vocabulary, dateOrder: Line['dateOrder']): [Stamp | undefined, number] {
  const dash = stamp.next;
  if (dash + 1 >= to || !(isDash(signAt(tokens, dash)) || (stamp.hour !== undefined && words.rangeWord[tokens.word[dash]] !== 0)))
    return [undefined, dash];
  const next = tokens.word[dash + 1],
    isDated = (stamp.day ?? stamp.weekday) !== undefined;
  const end =
    stamp.hour === undefined ||
    tokens.kind[dash + 1] === NUMBER ||
    words.noon[next] !== 0 ||
    (isDated && words.weekday[next] + words.month[next] !== 0)
      ? readStamp(tokens, dash + 1, to, words, dateOrder)
      : undefined;
  if (stamp.hour === undefined) return end?.day !== undefined && end.hour === undefined ? [end, end.next] : [undefined, dash];
  return end?.hour !== undefined && (end.month === undefined || end.day !== undefined) ? [end, end.next] : [undefined, stamp.next];
}
