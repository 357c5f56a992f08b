// Written timestamps, read from a token on: "2031-05-06 07:08 CET", "Tue, 6 May 2031, 7.08 am PT", "0708 hrs", "6 May".
// Only what stands there is read; years, zones and days that are missing are left to the caller.
import { CLOCK, NUMBER, PUNCT, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  HYPHEN,
  MIDDLE_DOT,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  SLASH,
  STAR,
  TILDE,
  UNDERSCORE,
  isDash,
  signAt,
} from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { type ClockOfStamp, digitsAt, halfOfClock, joint, readClock, readSpoken } from './stamp-clock.js';
import { readZone } from './zones.js';
import { isColumn, isSpaced, widthAt } from '../tokens/token-shape.js';

/** Years in two figures from which on they are of the century before: "9/5/67" was, "9/5/34" may come. */
const THIS_CENTURY = 50;
/** The same where the month is in Roman numbers, as few write it of what may come. */
const ROMAN_CENTURY = 30;
const WIDTH_OF_YEAR = 4;

type DateOrder = 'mdy' | 'dmy';

/** What a timestamp says. Months 1–12, weekdays 1 (Monday) – 7. */
export interface Stamp extends ClockOfStamp {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** The second day of "4–5 June". */
  lastDay?: number;
  /** IANA zone or offset. */
  zone?: string;
  approximate?: boolean;
  /** A numeric date whose order is open: the two numbers as written. */
  numeric?: readonly [number, number];
  /** Date and clock are joined by a letter, as ISO 8601 does. */
  joined?: boolean;
  /** The date is in figures, its year first. */
  isYearFirst?: boolean;
  /** Days before that of writing: 0 "today", 1 "yesterday". */
  daysBack?: number;
  /** Token after the last. */
  next: number;
}

/**
 * Reads the timestamp that begins at a token.
 * @param to - token that ends the stretch.
 * @param dateOrder - reading of 03/04/2025; absent: `mdy`.
 * @returns undefined where none begins.
 */
export function readStamp(tokens: Tokens, from: number, to: number, words: Vocabulary, dateOrder?: DateOrder): Stamp | undefined {
  const stamp: Stamp = { next: from };
  let at = from;
  const limit = Math.min(to, from + 40);
  while (at < limit) {
    const kind = tokens.kind[at];
    const before = at;
    if (kind === NUMBER) at = readNumbers(tokens, at, limit, words, stamp, dateOrder);
    else if (kind === WORD) at = readWord(tokens, at, limit, words, stamp);
    else if (kind === PUNCT && signAt(tokens, at) !== PIPE) at = readSign(tokens, at, limit, words, stamp);
    else break;
    if (at === before) break;
    if (at < 0) {
      at = -at; // a filler: read on, but do not end with it
      continue;
    }
    stamp.next = at;
  }
  return stamp.next > from && (stamp.month !== undefined || stamp.numeric !== undefined || stamp.hour !== undefined) ? stamp : undefined;
}

/** Whether the stamp names a whole calendar day. */
export function isFullDate(stamp: Stamp): stamp is Stamp & { year: number; month: number; day: number } {
  return stamp.year !== undefined && stamp.month !== undefined && stamp.day !== undefined;
}

/** Reads a numeric date the other way round, where both of its numbers may be months. */
export function putDayFirst(stamp: Stamp): void {
  if (stamp.numeric === undefined || stamp.numeric[1] > 12) return;
  [stamp.day, stamp.month] = stamp.numeric;
}

function hasDate(stamp: Stamp): boolean {
  return stamp.month !== undefined || stamp.numeric !== undefined;
}

function readNumbers(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp, dateOrder: DateOrder | undefined): number {
  if (!hasDate(stamp)) {
    const next = readDate(tokens, at, to, words, stamp, dateOrder);
    if (next !== undefined) return next;
  }
  if (stamp.hour === undefined) return readClock(tokens, at, to, words, stamp, hasDate(stamp));
  if (!hasDate(stamp) || stamp.year !== undefined || stamp.numeric !== undefined) return at;
  // "6 May 07:08 2031".
  const year = numberAt(tokens, at);
  if (digitsAt(tokens, at) !== WIDTH_OF_YEAR || year < 1000 || year >= 2200) return at;
  stamp.year = year;
  return at + 1;
}

/** "2031-05-06", "6/5/2031", "9/16", "6 May", "9.xi.1941": the token behind, `at` where it is no day of a calendar; undefined where it is no date. */
function readDate(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp, dateOrder: DateOrder | undefined): number | undefined {
  const width = digitsAt(tokens, at),
    sign = joint(tokens, at + 1, to),
    isJoint = sign === HYPHEN || sign === SLASH || sign === DOT;
  if (width === WIDTH_OF_YEAR && isJoint && joint(tokens, at + 3, to) === sign) {
    if (!setDate(stamp, numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4))) return at;
    stamp.isYearFirst = true;
    return at + 5;
  }
  if (width <= 2 && isJoint && joint(tokens, at + 3, to) === sign) {
    const years = digitsAt(tokens, at + 4);
    if (years === WIDTH_OF_YEAR || (years === 2 && sign !== HYPHEN)) return readNumericDate(tokens, at, stamp, years, sign, dateOrder);
  }
  if (width <= 2 && sign === SLASH && digitsAt(tokens, at + 2) <= 2 && opensColumn(tokens, at + 3, to, words, stamp))
    return readDayOfMonth(tokens, at, stamp, dateOrder);
  const named = readDayMonth(tokens, at, to, words, stamp),
    next = named > at ? named : readRomanMonth(tokens, at, to, words, stamp);
  return next > at ? next : undefined;
}

function setDate(stamp: Stamp, year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  stamp.year = year;
  stamp.month = month;
  stamp.day = day;
  return true;
}

/** Of two digits. */
function centuryOf(year: number): number {
  return year < THIS_CENTURY ? 2000 + year : 1900 + year;
}

function readNumericDate(tokens: Tokens, at: number, stamp: Stamp, years: number, sign: number, dateOrder: DateOrder | undefined): number {
  const first = numberAt(tokens, at),
    second = numberAt(tokens, at + 2);
  const written = numberAt(tokens, at + 4);
  const year = years === 4 ? written : centuryOf(written);
  const isDayFirst = first > 12 || (second <= 12 && (sign === DOT || dateOrder === 'dmy'));
  if (!setDate(stamp, year, isDayFirst ? second : first, isDayFirst ? first : second)) return at;
  stamp.numeric = [first, second];
  return at + 5;
}

/** "Mon 9/16", "9/16 1:00 PM", "9/16   Deployed": a weekday, a clock or a column beside two numbers make them a day. */
function opensColumn(tokens: Tokens, at: number, to: number, words: Vocabulary, { weekday }: Stamp): boolean {
  if (at >= to || joint(tokens, at, to) !== 0) return false;
  return weekday !== undefined || isColumn(tokens, at) || joint(tokens, at + 1, to) === COLON || halfOfClock(tokens, at, to, words) !== 0;
}

function readDayOfMonth(tokens: Tokens, at: number, stamp: Stamp, dateOrder: DateOrder | undefined): number {
  const first = numberAt(tokens, at),
    second = numberAt(tokens, at + 2);
  const isDayFirst = first > 12 || (second <= 12 && dateOrder === 'dmy');
  const month = isDayFirst ? second : first,
    day = isDayFirst ? first : second;
  if (month < 1 || month > 12 || day < 1 || day > 31) return at;
  stamp.month = month;
  stamp.day = day;
  stamp.numeric = [first, second];
  return at + 3;
}

/** "6 May", "6th of May 2031", "06/May/2031". */
function readDayMonth(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const day = numberAt(tokens, at);
  if (digitsAt(tokens, at) > 2 || day < 1 || day > 31) return at;
  let index = at + 1;
  if (index < to && !isSpaced(tokens, index) && words.ordinalEnding[tokens.word[index]]) index++;
  if (index < to && words.stampFiller[tokens.word[index]]) index++;
  index = readLastDay(tokens, index, to, words, stamp);
  const sign = signAt(tokens, index);
  if (sign === SLASH || sign === HYPHEN) index++;
  const month = index < to ? (words.month[tokens.word[index]] ?? 0) : 0;
  if (month === 0) return at;
  stamp.month = month;
  stamp.day = day;
  index++;
  if (signAt(tokens, index) === DOT && !isSpaced(tokens, index)) index++;
  return readYear(tokens, index, to, stamp);
}

/** "9.xi.1941", "9/xi/41", "3 ix 1952": the number of the month in letters, between a day and its year. */
function readRomanMonth(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const mark = signAt(tokens, at + 1),
    isMarked = mark === DOT || mark === SLASH || mark === HYPHEN;
  const month = isMarked ? at + 2 : at + 1,
    years = isMarked ? month + 2 : month + 1;
  if (years >= to || words.monthRoman[tokens.word[month]] === 0 || (isMarked && signAt(tokens, month + 1) !== mark)) return at;
  const width = digitsAt(tokens, years),
    written = numberAt(tokens, years);
  if (width !== WIDTH_OF_YEAR && !(isMarked && width === 2)) return at;
  return setDate(
    stamp,
    width === 2 ? written + (written < ROMAN_CENTURY ? 2000 : 1900) : written,
    words.monthRoman[tokens.word[month]],
    numberAt(tokens, at),
  )
    ? years + 1
    : at;
}

/** ", 2031", " 2031", "/2031" after a month or day. */
function readYear(tokens: Tokens, at: number, to: number, stamp: Stamp): number {
  let index = at;
  const sign = signAt(tokens, index);
  if (sign === COMMA || sign === SLASH || sign === HYPHEN) index++;
  // "14-May-31".
  const isShort = sign === HYPHEN && index < to && digitsAt(tokens, index) === 2;
  if (isShort && signAt(tokens, index - 3) === HYPHEN && !isSpaced(tokens, index) && !isClockAhead(tokens, index, to)) {
    stamp.year = centuryOf(numberAt(tokens, index));
    return index + 1;
  }
  if (index >= to || digitsAt(tokens, index) !== 4 || isClockAhead(tokens, index, to)) return at;
  const year = numberAt(tokens, index);
  if (year < 1000 || year > 2199) return at;
  stamp.year = year;
  return index + 1;
}

function isClockAhead(tokens: Tokens, index: number, to: number): boolean {
  const sign = joint(tokens, index + 1, to);
  return sign === COLON && digitsAt(tokens, index) <= 2;
}

function readWord(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const id = tokens.word[at];
  if (id === 0) return readZoneOf(tokens, at, to, words, stamp);
  if (words.weekday[id] !== 0 && stamp.weekday === undefined) return readWeekday(tokens, at, to, words, stamp);
  if (words.month[id] !== 0 && !hasDate(stamp)) return readMonthDay(tokens, at, to, words, stamp);
  const clock = stamp.hour === undefined ? readClockWord(tokens, at, to, words, stamp) : at;
  if (clock !== at) return clock;
  const zone = readZoneOf(tokens, at, to, words, stamp);
  if (zone > at) return zone;
  if (!words.stampFiller[id] || hasDate(stamp) === (stamp.hour !== undefined)) return at;
  if (!isSpaced(tokens, at)) stamp.joined = true;
  return -(at + 1);
}

/** "Tue", "Tue.", a filler where neither date nor clock stands before it. */
function readWeekday(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  stamp.weekday = words.weekday[tokens.word[at]];
  const isShort = at + 1 < to && signAt(tokens, at + 1) === DOT && !isSpaced(tokens, at + 1),
    next = isShort ? at + 2 : at + 1;
  return hasDate(stamp) || stamp.hour !== undefined ? next : -next;
}

/** "Noon: the gates open", "12 noon", "Half past eight: …", "about 8.30". */
function readClockWord(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const id = tokens.word[at];
  if (words.noon[id] !== 0 && endsClock(tokens, at + 1, to, stamp)) {
    stamp.hour = words.noon[id];
    stamp.minute = 0;
    return at + 1;
  }
  const spoken = readSpoken(tokens, at, to, words, stamp);
  if (spoken > at || !words.approximator[id]) return spoken;
  stamp.approximate = true;
  return -(at + 1);
}

/** The end, a column or a sign that stands apart. */
function endsClock(tokens: Tokens, at: number, to: number, stamp: Stamp): boolean {
  return at >= to || (hasDate(stamp) && isColumn(tokens, at)) || (signAt(tokens, at) !== 0 && isSpaced(tokens, at + 1));
}

/** The zone behind a clock; `at` where there is none. */
function readZoneOf(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const zone = stamp.hour !== undefined && stamp.zone === undefined ? readZone(tokens, at, to, words) : undefined;
  if (!zone) return at;
  stamp.zone = zone.zone;
  return zone.next;
}

/** "May 6", "May 6th, 2031", "May 6 2031". */
function readMonthDay(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  let index = at + 1;
  if (index < to && signAt(tokens, index) === DOT && !isSpaced(tokens, index)) index++;
  if (index >= to || digitsAt(tokens, index) === 0 || digitsAt(tokens, index) > 2 || isClockAhead(tokens, index, to)) return at;
  const day = numberAt(tokens, index);
  if (day < 1 || day > 31) return at;
  stamp.month = words.month[tokens.word[at]];
  stamp.day = day;
  index++;
  if (index < to && !isSpaced(tokens, index) && words.ordinalEnding[tokens.word[index]]) index++;
  return readYear(tokens, readLastDay(tokens, index, to, words, stamp), to, stamp);
}

/** Past the second day of "4–5 June", "4 and 5 June", "(4, 5 June)". */
function readLastDay(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  if (isListed(tokens, at, to, words)) {
    stamp.lastDay = numberAt(tokens, at + 1);
    return at + 2;
  }
  const width = digitsAt(tokens, at + 1);
  if (at + 1 >= to || !isDash(signAt(tokens, at)) || isSpaced(tokens, at) || width === 0 || width > 2) return at;
  stamp.lastDay = numberAt(tokens, at + 1);
  return at + 2;
}

/** A second day and its month follow: "and 5 June". */
function isListed(tokens: Tokens, at: number, to: number, words: Vocabulary): boolean {
  const { word, kind } = tokens;
  if (at + 2 >= to || kind[at + 1] !== NUMBER || widthAt(tokens, at + 1) > 2 || words.month[word[at + 2]] === 0) return false;
  return words.dayJoint[word[at]] !== 0 || (signAt(tokens, at) === COMMA && signAt(tokens, at - 2) === OPEN_PAREN);
}

/** "10:00-10:20" is a range, not a clock with an offset, unless the stamp is written as ISO 8601 writes it; so is "2214-2230". */
function isRange(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): boolean {
  if (!isDash(signAt(tokens, at))) return false;
  const sign = joint(tokens, at + 2, to);
  // "10.30–12 Sessions": nobody writes an offset so, but behind seconds.
  const isHour = widthAt(tokens, at + 1) <= 2 && tokens.kind[at + 1] === NUMBER;
  // "2031-05-06 08:47 -07:00": a gap before the sign and none behind it, beside a date in figures.
  if (stamp.isYearFirst && sign === COLON && isSpaced(tokens, at) && readZone(tokens, at, to, words) !== undefined) return false;
  const isClock = sign === COLON || sign === DOT || (isHour && sign === 0);
  if (isClock && stamp.joined !== true && stamp.second === undefined) return true;
  return (tokens.flags[at + 1] & CLOCK) !== 0 || halfOfClock(tokens, at + 1, to, words) !== 0;
}

function readSign(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const sign = signAt(tokens, at),
    zone = isRange(tokens, at, to, words, stamp) ? at : readZoneOf(tokens, at, to, words, stamp);
  if (zone > at) return zone;
  const isOpen = hasDate(stamp) !== (stamp.hour !== undefined) || stamp.weekday !== undefined;
  if (isOpen && joinsParts(tokens, at, to, stamp)) return -(at + 1);
  if (sign === DOT && !isSpaced(tokens, at) && stamp.approximate) return -(at + 1);
  if (sign === OPEN_PAREN && stamp.hour !== undefined && words.approximator[tokens.word[at + 1] ?? 0]) return readApproximate(tokens, at, stamp);
  if (sign === TILDE && stamp.hour === undefined) {
    stamp.approximate = true;
    return -(at + 1);
  }
  return isOpen && FRAME.has(sign) && stamp.hour === undefined && hasDate(stamp) ? -(at + 1) : at;
}

/** Signs in which a date may be set: "[6 May]", "*6 May*". */
const FRAME = new Set<number>([OPEN_PAREN, CLOSE_PAREN, OPEN_BRACKET, CLOSE_BRACKET, STAR, UNDERSCORE]);

/** "10:00 AM · May 6, 2031", "6 May: 10:00", "Tue – 6 May": what may stand between date, weekday and clock. */
function joinsParts(tokens: Tokens, at: number, to: number, stamp: Stamp): boolean {
  const sign = signAt(tokens, at);
  if (sign === MIDDLE_DOT) return stamp.hour !== undefined;
  if (sign === COLON) return hasDate(stamp) && !isSpaced(tokens, at);
  return sign === COMMA || (isDash(sign) && at + 1 < to && tokens.kind[at + 1] === NUMBER);
}

/** "14:05 (approx.)". */
function readApproximate(tokens: Tokens, at: number, stamp: Stamp): number {
  const close = signAt(tokens, at + 2) === DOT ? at + 3 : at + 2;
  if (signAt(tokens, close) !== CLOSE_PAREN) return at;
  stamp.approximate = true;
  return close + 1;
}

/** "10 June, 02:15 IST | 9 June, 15:45 CDT": past the same moment on another zone's clock. */
export function pastSecond(tokens: Tokens, { zone, next }: Stamp, to: number, words: Vocabulary, dateOrder?: 'mdy' | 'dmy'): number {
  const sign = signAt(tokens, next),
    again = zone !== undefined && (sign === PIPE || sign === SLASH) ? readStamp(tokens, next + 1, to, words, dateOrder) : undefined;
  return again?.hour !== undefined && again.zone !== undefined ? again.next : next;
}
