// Times counted to and from a zero: "T-10 min", "T+1:12", "L minus 2 hours", "D-7".
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { APOSTROPHE, COLON, HYPHEN, MINUS, PLUS, EN_DASH, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isColumn, isSpaced } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';

export interface Count {
  /** Before the zero below 0. */
  readonly seconds: number;
  /** Counted in days or weeks: the clock of the zero does not matter. */
  readonly isByDays: boolean;
  /** A minute of play: of the first half about so long after the kick-off, of the second some time that day. */
  readonly isOfPlay?: boolean;
  /** "T-60": no unit is told; in seconds, if they are minutes. */
  readonly isBare?: boolean;
  /** Token after the last. */
  readonly next: number;
}

/** Seconds of the units from second to week, by their numbers. */
const SECONDS = [0, 1, 60, 3600, 86400, 0, 604800];

/** Minutes of the first half of a match. */
const FIRST_HALF = 45;

/** "34' Goal", "45+2' Half-time". */
function readMinuteOfPlay(tokens: Tokens, at: number, to: number): Count | undefined {
  if (tokens.kind[at] !== NUMBER || at + 2 >= to) return undefined;
  const minute = numberAt(tokens, at);
  const isAdded = signAt(tokens, at + 1) === PLUS && tokens.kind[at + 2] === NUMBER && !isSpaced(tokens, at + 1) && !isSpaced(tokens, at + 2);
  const mark = isAdded ? at + 3 : at + 1,
    sign = signAt(tokens, mark);
  if ((sign !== APOSTROPHE && sign !== RIGHT_SINGLE) || isSpaced(tokens, mark) || !isSpaced(tokens, mark + 1) || minute > 120) return undefined;
  const isFirst = minute <= FIRST_HALF;
  return { seconds: isFirst ? (minute + (isAdded ? numberAt(tokens, at + 2) : 0)) * 60 : 0, isByDays: !isFirst, isOfPlay: true, next: mark + 1 };
}

/** The count that begins at a token; undefined where none does, or where no unit tells what is counted. */
export function readCount(tokens: Tokens, at: number, to: number, words: Vocabulary): Count | undefined {
  if (tokens.kind[at] === NUMBER) return readMinuteOfPlay(tokens, at, to);
  // "+00:30": hours and minutes from what is told above.
  const isBare = signAt(tokens, at) === PLUS,
    number = isBare ? at + 1 : at + 2;
  const unitOfLetter = isBare ? 1 : words.countLetter[tokens.word[at]];
  if (unitOfLetter === 0 || number >= to || tokens.end[at] - tokens.start[at] !== 1) return undefined;
  // "T    Open the site", among "T-60" and "T+15".
  if (unitOfLetter === 1 && !isBare && isColumn(tokens, at + 1)) return { seconds: 0, isByDays: false, isBare: true, next: at + 1 };
  const sign = isBare ? (isSpaced(tokens, number) ? 0 : 1) : signOf(tokens, at + 1, words);
  if (sign === 0 || tokens.kind[number] !== NUMBER) return undefined;
  const amount = isJoined(tokens, number + 1, to)
    ? readClockOfCount(tokens, number, to, isBare)
    : readUnitsOfCount(tokens, number, to, unitOfLetter, words);
  return amount && { seconds: sign * amount.seconds, isByDays: amount.unit >= 4, next: amount.next, ...(amount.unit === 0 && { isBare: true }) };
}

/** What is counted, in the unit in which it is told (0 = none), and the token behind. */
interface Amount {
  readonly seconds: number;
  readonly unit: number;
  readonly next: number;
}

/** "1:12" are minutes and seconds, "1:02:00" hours too. */
function readClockOfCount(tokens: Tokens, number: number, to: number, isBare: boolean): Amount {
  const seconds = numberAt(tokens, number) * 60 + numberAt(tokens, number + 2),
    next = number + 3;
  if (isJoined(tokens, next, to)) return { seconds: seconds * 60 + numberAt(tokens, next + 1), unit: 1, next: next + 2 };
  return { seconds: isBare ? seconds * 60 : seconds, unit: 1, next };
}

/** "10 min", "7", "1 h 10 min". */
function readUnitsOfCount(tokens: Tokens, number: number, to: number, unitOfLetter: number, words: Vocabulary): Amount | undefined {
  const { kind, word } = tokens,
    first = numberAt(tokens, number),
    behind = number + 1,
    told = behind < to && kind[behind] === WORD ? words.unit[word[behind]] || words.unitLetter[word[behind]] : 0;
  const next = told > 0 ? behind + 1 : behind,
    unit = told > 0 ? told : first === 0 ? 1 : unitOfLetter;
  if (!(SECONDS[unit] > 0)) return undefined;
  if (unit === 1 && next === behind && first !== 0)
    return next < to && (isColumn(tokens, next) || signAt(tokens, next) === COLON) ? { seconds: first * SECONDS[2], unit: 0, next } : undefined;
  const seconds = first * SECONDS[unit];
  // "T+1d 02:10"
  if (unit === 4 && next + 2 < to && kind[next] === NUMBER && isJoined(tokens, next + 1, to)) {
    const clock = readClockOfCount(tokens, next, to, true);
    return { ...clock, seconds: seconds + clock.seconds };
  }
  // "T+1 h 10 min", "T-0h10m".
  const hasMinutes = unit === 3 && kind[next] === NUMBER && next + 1 < to && (words.unit[word[next + 1]] || words.unitLetter[word[next + 1]]) === 2;
  return hasMinutes ? { seconds: seconds + numberAt(tokens, next) * 60, unit, next: next + 2 } : { seconds, unit, next };
}

function signOf(tokens: Tokens, at: number, words: Vocabulary): number {
  const sign = signAt(tokens, at);
  if (sign !== 0)
    return isSpaced(tokens, at) || isSpaced(tokens, at + 1) ? 0 : sign === PLUS ? 1 : sign === HYPHEN || sign === MINUS || sign === EN_DASH ? -1 : 0;
  return [0, -1, 1][words.countSign[tokens.word[at]]];
}

function isJoined(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 < to && signAt(tokens, at) === COLON && tokens.kind[at + 1] === NUMBER && !isSpaced(tokens, at) && !isSpaced(tokens, at + 1);
}
