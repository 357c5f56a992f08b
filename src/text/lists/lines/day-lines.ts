// Lines of a day or a stretch alone, which date what stands below: "Friday 3 May", "the 12th", "Wednesday", "3–5 May".
import { MS_PER_DAY, isInterval } from '../../../time/index.js';
import type { Block, DocumentStructure } from '../../document.js';
import { DAY, NUMBER, numberAt, type Tokens } from '../../tokens/tokens.js';
import { DOT, QUESTION, signAt } from '../../tokens/signs.js';
import { readStampLine } from '../../stamps/stamp-line.js';
import { readClockLabel } from '../../structure/clock-label.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import type { Candidate, Line } from '../candidate.js';
import { readClockBehind, readTrailing } from './closings.js';
import { lineOf } from './line-of.js';
import type { PieceWords } from '../pieces.js';
import { skipSeparators } from '../separators.js';
import { stampOf, type ToldTimes } from '../told-time.js';

/** Tokens of a line of a day alone, and blocks within which a line with its clock follows, at most. */
const LONGEST_DAY = 8,
  STAMP_REACH = 4;

/** Tokens of a weekday and its number alone, at most: "Friday, the 10th:". */
const LONGEST_WEEKDAY = 6;

/** Tokens of a line of days in a row, at most, and how long they last together, in milliseconds. */
const LONGEST_DAYS = 12,
  MOST_DAYS = 14 * MS_PER_DAY;

/** A line right above lines of a list, which may name their day. */
export function isDayLine(blocks: DocumentStructure['blocks'], index: number): boolean {
  const kind = blocks[index]?.kind;
  return (kind === 'paragraph' || kind === 'posted') && (isLine(blocks[index + 1]) || isLine(blocks[index + 2]));
}

/** A line of a day, within a few of one with a clock. */
export function isAboveStamps(
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

export function readDayLine(tokens: Tokens, line: Line): Candidate | undefined {
  const day = readTrailing(tokens, line, 'heading');
  // "The contract was signed on 3 May.", "Since 3 May?": a sentence heads no list.
  const sign = signAt(tokens, line.to - 1);
  if (day && day.body[1] > day.body[0] && (sign === DOT || sign === QUESTION)) return undefined;
  return day?.stamp.hour === undefined && day && skipSeparators(tokens, day.stamp.next, line.to) >= line.to ? day : undefined;
}

/** "2  Potatoes in", below "April", "April 2034". */
export function readDayOfMonth(tokens: Tokens, { from, to, index }: Line, above: Line): Candidate | undefined {
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
export function readWeekdayLine(tokens: Tokens, { from, to, index, words }: Line, told: ToldTimes): Candidate | undefined {
  const weekday = words.weekday[tokens.word[from]],
    time = to - from <= LONGEST_WEEKDAY && weekday !== 0 ? told.opening(from, to) : undefined;
  const stamp = time && stampOf(time);
  if (stamp?.day === undefined || skipSeparators(tokens, stamp.next, to) < to) return undefined;
  const isNumbered = tokens.kind.subarray(from, stamp.next).includes(NUMBER);
  return { kind: 'heading', block: index, stamp, told: time, ...(!isNumbered && { weekday }), from, body: [to, to], leads: false };
}

/** "Thursday – Friday", "14–15 March", alone above lines of a list: days in a row on which all of it is. */
export function readStretchAbove(tokens: Tokens, { from, to, index }: Line, told: ToldTimes): Candidate | undefined {
  const time = to - from <= LONGEST_DAYS ? told.opening(from, to) : undefined;
  const isOfDays = time !== undefined && time.when.precision === 'day' && isInterval(time.when) && time.when.end - time.when.start <= MOST_DAYS;
  if (!isOfDays || skipSeparators(tokens, time.next, to) < to) return undefined;
  return { kind: 'heading', block: index, stamp: stampOf(time), told: time, from, body: [to, to], leads: false };
}

/** Nothing but a day. */
export function readsDay(tokens: Tokens, block: Block, words: Vocabulary, dateOrder: Line['dateOrder']): boolean {
  const [from, to] = tokensOf(tokens, block),
    stamp = to - from <= LONGEST_DAY ? readStamp(tokens, from, to, words, dateOrder) : undefined;
  return stamp?.day !== undefined && stamp.hour === undefined && stamp.next >= to;
}
