// Times counted to and from a zero: "T-10 min", "T+1:12", "L minus 2 hours", "D-7".
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { APOSTROPHE, COLON, HYPHEN, MINUS, PLUS, EN_DASH, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';

export interface Count {
  /** Before the zero below 0. */
  readonly seconds: number;
  /** Counted in days or weeks: the clock of the zero does not matter. */
  readonly isByDays: boolean;
  /** A minute of play: of the first half about so long after the kick-off, of the second some time that day. */
  readonly isOfPlay?: boolean;
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
  const sign = isBare ? (isSpaced(tokens, number) ? 0 : 1) : signOf(tokens, at + 1, words);
  if (sign === 0 || tokens.kind[number] !== NUMBER) return undefined;
  const first = numberAt(tokens, number);
  let next = number + 1,
    seconds = first;
  let unit = 1;
  if (isJoined(tokens, next, to)) {
    // "1:12" are minutes and seconds, "1:02:00" hours too.
    seconds = first * 60 + numberAt(tokens, next + 1);
    next += 2;
    if (isBare && !isJoined(tokens, next, to)) seconds *= 60;
    if (isJoined(tokens, next, to)) {
      seconds = seconds * 60 + numberAt(tokens, next + 1);
      next += 2;
    }
  } else {
    unit = next < to && tokens.kind[next] === WORD ? words.unit[tokens.word[next]] || words.unitLetter[tokens.word[next]] : 0;
    if (unit > 0) next++;
    else if (first === 0) unit = 1;
    else unit = unitOfLetter;
    if (!(SECONDS[unit] > 0) || (unit === 1 && next === number + 1 && first !== 0)) return undefined;
    seconds *= SECONDS[unit];
    // "T+1 h 10 min".
    const finer = unit === 3 && tokens.kind[next] === NUMBER && next + 1 < to ? words.unit[tokens.word[next + 1]] : 0;
    if (finer === 2) {
      seconds += numberAt(tokens, next) * 60;
      next += 2;
    }
  }
  return { seconds: sign * seconds, isByDays: unit >= 4, next };
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
