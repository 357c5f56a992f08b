// Lines that a time opens: a stamp, a stretch, "Day 3", "T-10 min", a place and its hours.
import { LONGEST_MONTH } from '../../../time/index.js';
import type { Block } from '../../document.js';
import { NEWLINE, NUMBER, numberAt, WORD, type Tokens } from '../../tokens/tokens.js';
import { CLOSE_PAREN, COLON, COMMA, isDash, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { readStampLine } from '../../stamps/stamp-line.js';
import { readClockLabel } from '../../structure/clock-label.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { isSpaced, widthAt } from '../../tokens/token-shape.js';
import type { Candidate, EntryKind, Line } from '../candidate.js';
import { readClockBehind, readClosing, readStampBehind } from './closings.js';
import type { Countdown } from './countdown.js';
import { readsDay } from './day-lines.js';
import { lineOf } from './line-of.js';
import { readMailHead } from './mails.js';
import { readRangeEnd } from './openings.js';
import type { PieceWords } from '../pieces.js';
import { skipMarks, skipSeparators } from '../separators.js';
import { stampOf, type ToldTimes } from '../told-time.js';

/** Tokens of a line of a stretch and its length, at most. */
const LONGEST_STRETCH = 20;

/** Nothing but a day and a clock, and perhaps who writes: the time of the lines above or below. */
export function readStampedLine(
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
export function readStretchLine(tokens: Tokens, { from, to, index, block: { kind }, words }: Line, told: ToldTimes): Candidate | undefined {
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
export function readCounted(tokens: Tokens, { from, to, index, block: { kind }, words, dateOrder }: Line, isAbove: boolean): Candidate | undefined {
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
export function readCountdown(tokens: Tokens, { from, to, index, block: { kind } }: Line, countdown: Countdown): Candidate | undefined {
  if (kind === 'tableRow' || kind === 'posted') return undefined;
  const told = countdown.opening(from, to);
  if (!told) return undefined;
  const body = skipSeparators(tokens, told.next, to);
  return body >= to ? undefined : { kind: kind as EntryKind, block: index, stamp: stampOf(told), told, from, body: [body, to], leads: true };
}

/** "Departs 09:35  Terminal 2": what stands behind the clock tells more of the label. */
export function readJourneyLine(tokens: Tokens, { from, to, index, block: { kind }, words }: Line): Candidate | undefined {
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
