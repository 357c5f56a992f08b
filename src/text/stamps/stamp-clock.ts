// The clock time of a written timestamp.
import { CLOCK, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { COLON, COMMA, DOT, isDash, signAt } from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { readZone } from './zones.js';
import { isPadded, isSpaced, widthAt } from '../tokens/token-shape.js';

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
  /** Two numbers that may also be a bet or a score: "Ten to one. …", "Half two – …"; believed only among other clocks. */
  isRatio?: boolean;
  /** "02:50": a zero stands before the hour, on a clock of 24 hours. */
  isPadded?: boolean;
}

/** The figures of a clock time, before the half of the day is known. */
interface ClockFigures {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** "7.30", which no clock of 24 hours shows. */
  readonly isOfTwelve?: boolean;
  /** Token behind. */
  readonly next: number;
}

/** "07:08:09", "7.08 am", "0708 hrs", "19h40", "5 pm". @param isDated - A date stands before it. @returns token behind, or `at` where there is none */
export function readClock(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: ClockOfStamp, isDated: boolean): number {
  const figures = readFigures(tokens, at, to, words, isDated);
  if (!figures) return at;
  const { minute = 0, second = 0 } = figures;
  let { hour, next } = figures;
  const [told, past] = meridiemAt(tokens, next, to, words);
  const half = told !== 0 ? told : halfOfEnd(tokens, at, next, to, words);
  if (half === 0) {
    if (figures.minute === undefined) return readOClock(tokens, at, to, words, stamp);
    if (next < to && words.hourMark[tokens.word[next]] && tokens.kind[next] === WORD) next++;
  } else {
    if (hour > NOON && half === 1) return at;
    if (hour <= NOON) hour = (hour % NOON) + (half === 2 ? NOON : 0);
    if (told !== 0) next = past;
  }
  if (hour > 24 || minute > 59 || second > 60) return at;
  stamp.hour = hour;
  if (half !== 0) stamp.hasHalf = true;
  else if (figures.isOfTwelve) stamp.hasHalf = false;
  stamp.minute = minute;
  if (figures.second !== undefined) stamp.second = second;
  if (figures.minute === undefined) stamp.hourOnly = true;
  if (isPadded(tokens, at)) stamp.isPadded = true;
  return next;
}

function readFigures(tokens: Tokens, at: number, to: number, words: Vocabulary, isDated: boolean): ClockFigures | undefined {
  const width = digitsAt(tokens, at),
    value = numberAt(tokens, at),
    isBare = (tokens.flags[at] & CLOCK) !== 0;
  const sign = joint(tokens, at + 1, to);
  if (width === 4 && (sign === 0 || isBare)) {
    const isMarked = isBare || (at + 1 < to && (words.hourMark[tokens.word[at + 1]] !== 0 || readZone(tokens, at + 1, to, words) !== undefined));
    return isMarked ? { hour: Math.floor(value / 100), minute: value % 100, next: at + 1 } : undefined;
  }
  if (width > 2) return undefined;
  const hasMinutes = digitsAt(tokens, at + 2) === 2;
  if (sign === COLON && hasMinutes) return readColons(tokens, at, to);
  if (sign === DOT && hasMinutes && joint(tokens, at + 3, to) !== DOT) {
    const isClock = isDated || isBare || meridiemAt(tokens, at + 3, to, words)[0] !== 0 || readZone(tokens, at + 3, to, words) !== undefined;
    return isClock ? { hour: value, minute: numberAt(tokens, at + 2), isOfTwelve: width === 1 && value > 0, next: at + 3 } : undefined;
  }
  // "9–10 Keynote", in a programme of clocks.
  if (isBare) return { hour: value, minute: 0, next: at + 1 };
  // "19h40"
  if (isGluedMark(tokens, at + 1, to, words)) return { hour: value, minute: numberAt(tokens, at + 2), next: at + 3 };
  return { hour: value, next: at + 1 };
}

/** "07:08", "07:08:09.120". */
function readColons(tokens: Tokens, at: number, to: number): ClockFigures | undefined {
  const hour = numberAt(tokens, at),
    minute = numberAt(tokens, at + 2);
  if (joint(tokens, at + 3, to) !== COLON) return { hour, minute, next: at + 3 };
  if (digitsAt(tokens, at + 4) !== 2) return undefined;
  const fraction = joint(tokens, at + 5, to);
  return { hour, minute, second: numberAt(tokens, at + 4), next: fraction === DOT || fraction === COMMA ? at + 7 : at + 5 };
}

/** "10-11:30am": the half of the day stands behind the end; "11-1 pm" begins in the other. */
function halfOfEnd(tokens: Tokens, at: number, next: number, to: number, words: Vocabulary): number {
  const hour = numberAt(tokens, at);
  if ((!isDash(signAt(tokens, next)) && words.rangeWord[tokens.word[next]] === 0) || hour === 0 || hour > NOON) return 0;
  const half = halfOfClock(tokens, next + 1, to, words);
  return half === 2 && hour % NOON > numberAt(tokens, next + 1) % NOON ? 1 : half;
}

/** "Half past eight: …", "Half eight: …", "Ten to nine. …", "Six o'clock – …": before a sign that parts it from words. */
export function readSpoken(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: ClockOfStamp): number {
  const { fraction, roundMinutes, pastHour, rangeWord } = words,
    { word } = tokens,
    minutes = fraction[word[at]] || roundMinutes[word[at]];
  if (at + 1 >= to) return at;
  const way = pastHour[word[at + 1]] !== 0 ? 1 : rangeWord[word[at + 1]] !== 0 ? -1 : 0,
    isHalf = minutes === HALF_HOUR;
  // "Ten o'clock": no minutes.
  if (minutes === 0 || (way === 0 && !isHalf)) return readOClock(tokens, at, to, words, stamp);
  const last = way === 0 ? at + 1 : at + 2;
  if (last >= to || (way < 0 && isHalf)) return at;
  const next = readHour(tokens, last, last + 1, to, words, stamp, way < 0 ? -minutes : minutes);
  if (next === undefined) return at;
  if (way < 0 ? fraction[word[at]] === 0 : way === 0 && signAt(tokens, next) !== COLON) stamp.isRatio = true;
  return next;
}

/** "Six o'clock", "6 o'clock". */
function readOClock(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: ClockOfStamp): number {
  return at + 1 < to && words.clockTail[tokens.word[at + 1]] !== 0 ? (readHour(tokens, at, at + 2, to, words, stamp, 0) ?? at) : at;
}

/** An hour, and the minutes from it, before a sign. */
function readHour(
  tokens: Tokens,
  at: number,
  next: number,
  to: number,
  { units }: Vocabulary,
  stamp: ClockOfStamp,
  minutes: number,
): number | undefined {
  const hour = tokens.kind[at] === NUMBER ? numberAt(tokens, at) : units[tokens.word[at]],
    sign = signAt(tokens, next),
    isParted = sign === COLON || ((sign === DOT || isDash(sign)) && (next + 1 >= to || isSpaced(tokens, next + 1)));
  if (hour < 1 || hour > NOON || !isParted) return undefined;
  const clock = hour * 60 + minutes;
  stamp.hour = Math.floor(clock / 60) || NOON;
  stamp.minute = clock % 60;
  stamp.hasHalf = false;
  return next;
}

const HALF_HOUR = 30;

/** The letter between hours and minutes that are written as one word. */
function isGluedMark(tokens: Tokens, at: number, to: number, words: Vocabulary): boolean {
  if (at + 1 >= to || tokens.kind[at] !== WORD || words.hourMark[tokens.word[at]] === 0) return false;
  return !isSpaced(tokens, at) && !isSpaced(tokens, at + 1) && digitsAt(tokens, at + 1) === 2;
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
  if (letter === 0 || at + 2 >= to || signAt(tokens, at + 1) !== DOT) return [0, at];
  if (isSpaced(tokens, at + 2) || !words.meridiemTail[tokens.word[at + 2]]) return [0, at];
  return [letter, at + 3 < to && signAt(tokens, at + 3) === DOT ? at + 4 : at + 3];
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
