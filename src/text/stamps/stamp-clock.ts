// The clock time of a written timestamp.
import { CLOCK, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { COLON, COMMA, DOT, isDash, signAt } from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { readZone } from './zones.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

const NOON = 12;

/** What a timestamp says of the clock. */
export interface ClockOfStamp {
  hour?: number;
  minute?: number;
  second?: number;
  /** The half of the day is told: "5 pm", "2.30 a.m."; false: it is not, on a clock of twelve hours, "half past five". */
  hasHalf?: boolean;
  /** A clock without minutes ("5 pm"). */
  hourOnly?: boolean;
}

/** "07:08:09", "7.08 am", "0708 hrs", "19h40", "5 pm". @param isDated - A date stands before it. @returns token behind, or `at` where there is none */
export function readClock(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: ClockOfStamp, isDated: boolean): number {
  const width = digitsAt(tokens, at);
  const value = numberAt(tokens, at);
  const sign = joint(tokens, at + 1, to);
  let index = at + 1;
  const isBare = (tokens.flags[at] & CLOCK) !== 0;
  let hour = value,
    minute: number | undefined,
    second: number | undefined;
  if (width <= 2 && sign === COLON && digitsAt(tokens, at + 2) === 2) {
    minute = numberAt(tokens, at + 2);
    index = at + 3;
    if (joint(tokens, index, to) === COLON && digitsAt(tokens, index + 1) === 2) {
      second = numberAt(tokens, index + 1);
      index += 2;
      const fraction = joint(tokens, index, to);
      if (fraction === DOT || fraction === COMMA) index += 2;
    } else if (joint(tokens, index, to) === COLON) return at;
  } else if (width <= 2 && sign === DOT && digitsAt(tokens, at + 2) === 2 && joint(tokens, at + 3, to) !== DOT) {
    const after = meridiemAt(tokens, at + 3, to, words);
    if (!isDated && !after[0] && !isBare && !readZone(tokens, at + 3, to, words)) return at;
    minute = numberAt(tokens, at + 2);
    index = at + 3;
  } else if (width <= 2 && isBare) {
    // "9–10 Keynote", in a programme of clocks.
    minute = 0;
  } else if (width <= 2 && isGluedMark(tokens, at + 1, to, words)) {
    // "19h40"
    minute = numberAt(tokens, at + 2);
    index = at + 3;
  } else if (width === 4 && (sign === 0 || isBare)) {
    const isMarked = isBare || (index < to && (words.hourMark[tokens.word[index]] !== 0 || readZone(tokens, index, to, words) !== undefined));
    if (!isMarked) return at;
    hour = Math.floor(value / 100);
    minute = value % 100;
  } else if (width > 2) return at;
  const [told, past] = meridiemAt(tokens, index, to, words);
  // "10-11:30am": the half of the day stands behind the end; "11-1 pm" begins in the other.
  const last =
    told === 0 && (isDash(signAt(tokens, index)) || words.rangeWord[tokens.word[index]] !== 0) && value > 0 && value <= 12
      ? halfOfClock(tokens, index + 1, to, words)
      : 0;
  const meridiem = told !== 0 ? told : last === 2 && value % 12 > numberAt(tokens, index + 1) % 12 ? 1 : last;
  if (minute === undefined && meridiem === 0) return at;
  if (meridiem !== 0) {
    if (hour > 12) {
      if (meridiem === 1) return at;
    } else hour = (hour % 12) + (meridiem === 2 ? 12 : 0);
    if (told !== 0) index = past;
  } else if (index < to && words.hourMark[tokens.word[index]] && tokens.kind[index] === WORD) index++;
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return at;
  stamp.hour = hour;
  if (meridiem !== 0) stamp.hasHalf = true;
  stamp.minute = minute ?? 0;
  if (second !== undefined) stamp.second = second;
  if (minute === undefined) stamp.hourOnly = true;
  return index;
}

/** "Half past eight: …", "Half eight: …", "Quarter to nine: …", before a colon. */
export function readSpoken(
  tokens: Tokens,
  at: number,
  to: number,
  { fraction, pastHour, rangeWord, units }: Vocabulary,
  stamp: ClockOfStamp,
): number {
  const { kind, word } = tokens,
    minutes = fraction[word[at]];
  if (minutes === 0 || at + 2 >= to) return at;
  const way = pastHour[word[at + 1]] !== 0 ? 1 : rangeWord[word[at + 1]] !== 0 ? -1 : 0;
  const last = way === 0 ? at + 1 : at + 2,
    hour = kind[last] === NUMBER ? numberAt(tokens, last) : units[word[last]];
  const isTold = way === 0 ? minutes === HALF_HOUR : way > 0 || minutes !== HALF_HOUR;
  if (!isTold || hour < 1 || hour > 12 || signAt(tokens, last + 1) !== COLON) return at;
  const clock = hour * 60 + (way < 0 ? -minutes : minutes);
  stamp.hour = Math.floor(clock / 60) || 12;
  stamp.minute = clock % 60;
  stamp.hasHalf = false;
  return last + 1;
}

const HALF_HOUR = 30;

/** The letter between hours and minutes that are written as one word. */
function isGluedMark(tokens: Tokens, at: number, to: number, words: Vocabulary): boolean {
  return (
    at + 1 < to &&
    tokens.kind[at] === WORD &&
    words.hourMark[tokens.word[at]] !== 0 &&
    !isSpaced(tokens, at) &&
    !isSpaced(tokens, at + 1) &&
    digitsAt(tokens, at + 1) === 2
  );
}

/** The half of the day behind the clock time at a token, "8pm", "11:30am": 1, 2, or 0 where none is told. */
export function halfOfClock(tokens: Tokens, at: number, to: number, words: Vocabulary): number {
  if (at >= to || digitsAt(tokens, at) === 0 || digitsAt(tokens, at) > 2) return 0;
  const sign = joint(tokens, at + 1, to);
  return meridiemAt(tokens, sign === COLON || sign === DOT ? at + 3 : at + 1, to, words)[0];
}

/** "am", "p.m." at a token: 1, 2 or 0, and the token after it. */
function meridiemAt(tokens: Tokens, at: number, to: number, words: Vocabulary): [number, number] {
  if (at >= to || tokens.kind[at] !== WORD) return [0, at];
  const id = tokens.word[at];
  const whole = words.meridiem[id] ?? 0;
  if (whole !== 0) return [whole, at + 1];
  if (words.noon[id] === NOON) return [2, at + 1];
  const letter = words.meridiemLetter[id] ?? 0;
  if (letter !== 0 && at + 2 < to && signAt(tokens, at + 1) === DOT && !isSpaced(tokens, at + 2) && words.meridiemTail[tokens.word[at + 2]]) {
    return [letter, at + 3 < to && signAt(tokens, at + 3) === DOT ? at + 4 : at + 3];
  }
  return [0, at];
}

/** How many digits the number at a token has; 0: it is none. */
export function digitsAt(tokens: Tokens, index: number): number {
  return tokens.kind[index] === NUMBER ? widthAt(tokens, index) : 0;
}

/** Glued sign between glued numbers: the separator of `1-2`, `1:2`, `1.2`, `1/2`; 0 = none. */
export function joint(tokens: Tokens, index: number, to: number): number {
  if (index + 1 >= to || isSpaced(tokens, index) || isSpaced(tokens, index + 1) || tokens.kind[index + 1] !== NUMBER) return 0;
  return signAt(tokens, index);
}
