// Dates that stand in the head of a text.
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import { COLON, COMMA, DOT, MIDDLE_DOT, SLASH, PIPE, TILDE, isDash, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp, type Stamp } from '../stamps/stamp.js';
import { daysOfStretch } from '../stamps/stamp-day.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import { BIRTH } from '../words/vocabulary.js';

/** A date found in the head, and where it stands. */
export interface PlacedStamp {
  readonly stamp: Stamp & { year: number; month: number; day: number };
  readonly from: number;
  /** No day is told: the first of the month stands for it. */
  readonly isMonth?: boolean;
}

/** A label, a colon and a day, and nothing else. */
export function isLabelledDay(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  const sign = found ? signAt(tokens, found.from - 1) : 0;
  // "Delivery: ~~3 May~~ 5 May".
  return found !== undefined && (sign === COLON || sign === TILDE) && found.stamp.next >= block.to;
}

/** The day that a title names; of the two of a life ("born 2 May 1931; died …") the later, from which it is told. */
export function dateOfTitle(tokens: Tokens, title: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): PlacedStamp | undefined {
  const first = findDate(tokens, title, words, dateOrder, false, WORDS_OF_TITLE);
  // "Patient: Ada Holm  Born: 2 May 1931": of the second label.
  let labels = 0;
  for (let at = title.from; first && at < first.from; at++) if (signAt(tokens, at) === COLON && isSpaced(tokens, at + 1)) labels++;
  if (labels > 1) return undefined;
  const next = first && findDate(tokens, { ...title, from: first.stamp.next }, words, dateOrder, false, WORDS_OF_TITLE);
  if (next && next.stamp.year > first.stamp.year) return next;
  // "Ada Holm, b. Oslo, 2 May 1931": nobody wrote it then.
  return first &&
    tokens.word.subarray(title.from, first.from).some((id, index) => words.lifeMark[id] === BIRTH && isLifeMark(tokens, title.from + index))
    ? undefined
    : first;
}

/** "b.", "born", but not "Ward 6B", "B.E.F.". */
export function isLifeMark(tokens: Tokens, at: number): boolean {
  return widthAt(tokens, at) > 1 || (signAt(tokens, at + 1) === DOT && (tokens.kind[at + 2] !== WORD || isSpaced(tokens, at + 2)));
}

/** "3 May 2034 | 18:15 IST": the clock of a posted line behind a sign that parts it from the day. */
export function joinClock(tokens: Tokens, stamp: Stamp, to: number, words: Vocabulary): void {
  const sign = signAt(tokens, stamp.next);
  if (stamp.hour !== undefined || sign === COMMA || !partsLine(sign)) return;
  const { hour, minute, zone, month, next } = readStamp(tokens, stamp.next + 1, to, words) ?? stamp;
  if (hour === undefined || month !== undefined) return;
  Object.assign(stamp, { hour, minute, next }, zone === undefined ? {} : { zone });
}

/** A sign between the parts of a posted line. */
export function partsLine(sign: number): boolean {
  return sign === COMMA || sign === PIPE || sign === SLASH || sign === MIDDLE_DOT || isDash(sign);
}

/** The month and year that end a short line: "Last revised: June 2034", or are all of it. */
export function monthAtEnd(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary): PlacedStamp | undefined {
  const at = to - 2,
    month = words.month[tokens.word[at]];
  if (at < from || to - from > LONGEST_LABEL || month === 0 || tokens.kind[at + 1] !== NUMBER || widthAt(tokens, at + 1) !== 4) return undefined;
  return { stamp: { year: numberAt(tokens, at + 1), month, day: 1, next: to }, from: at, isMonth: true };
}

/** "February 2034", the only line of a text that is a month alone: of a newsletter, not of a chronicle. */
export function monthOfIssue(tokens: Tokens, blocks: readonly RawBlock[], block: RawBlock, words: Vocabulary): PlacedStamp | undefined {
  const monthOf = (line: RawBlock): PlacedStamp | undefined => (line.to - line.from === MONTH_AND_YEAR ? monthAtEnd(tokens, line, words) : undefined);
  const month = monthOf(block);
  return month && !blocks.some((other) => other !== block && monthOf(other) !== undefined) ? month : undefined;
}

/** Tokens of a line that names a month. */
const MONTH_AND_YEAR = 2;

/** "This page was last revised in June 2034" has no more tokens. */
const LONGEST_LABEL = 8;

/** Words before the date of a line of the head, at most; and of a title: "Minutes of the meeting of …, held in … on". */
const WORDS_BEFORE_DATE = 14,
  WORDS_OF_TITLE = 28;

/** The first full date of a block, near its beginning; in front matter one that follows a key, if any does. */
export function findDate(
  tokens: Tokens,
  block: RawBlock,
  words: Vocabulary,
  dateOrder: 'mdy' | 'dmy',
  isFrontMatter: boolean,
  mostWords = WORDS_BEFORE_DATE,
): PlacedStamp | undefined {
  let first: PlacedStamp | undefined;
  const limit = isFrontMatter ? block.to : Math.min(block.to, block.from + 60);
  let before = 0;
  for (let at = block.from; at < limit; at++) {
    const id = tokens.word[at];
    if (!isFrontMatter && tokens.kind[at] === WORD && ++before > mostWords) break;
    if (tokens.kind[at] !== NUMBER && !words.month[id] && !words.weekday[id]) continue;
    const stamp = readStamp(tokens, at, block.to, words, dateOrder);
    if (!stamp) continue;
    // "Fri 10th – Sun 12th July 2034": when something is held, and nothing was written.
    if (isFullDate(stamp) && daysOfStretch(tokens, at, stamp.day, words) === 0) {
      const found = { stamp, from: at };
      if (!isFrontMatter) return found;
      const key = at >= 2 ? words.posted[tokens.word[at - 2]] + (words.posted[tokens.word[Math.max(0, at - 3)]] ?? 0) : 0;
      if (key > 0) return found;
      first ??= found;
    }
    at = Math.max(at, stamp.next - 1);
  }
  return first;
}

/** Tokens of "Tue, Oct 21st at 6:11 p.m.", at most. */
export const LONGEST_DAY = 12;

/** A weekday, a day and perhaps a clock without its year, and nothing else. */
export function isDayAlone(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const stamp = to - from <= LONGEST_DAY && words.weekday[tokens.word[from]] !== 0 ? readStamp(tokens, from, to, words, dateOrder) : undefined;
  return stamp?.day !== undefined && stamp.year === undefined && stamp.next >= to;
}
