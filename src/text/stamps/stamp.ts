// Written timestamps, read from a token on: "2031-05-06 07:08 CET", "Tue, 6 May 2031, 7.08 am PT", "0708 hrs", "6 May".
// Only what stands there is read; years, zones and days that are missing are left to the caller.
import type { Vocabulary } from '../structure/vocabulary.js';
import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  MIDDLE_DOT,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  QUESTION,
  SLASH,
  STAR,
  TILDE,
  UNDERSCORE,
  isDash,
  signAt,
} from '../tokens/signs.js';
import { isColumn, isSpaced, widthAt } from '../tokens/token-shape.js';
import { CLOCK, NUMBER, PUNCT, SPACE_BEFORE, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { digitsAt, halfOfClock, joint, readClock, readSpoken, type ClockOfStamp } from './stamp-clock.js';
import { WIDTH_OF_YEAR, readDate, readMonthDay, type DateOrder } from './stamp-date.js';
import { readZone } from './zones.js';

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
  /** "14 May?": whoever wrote it was not sure. */
  uncertain?: boolean;
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

/** The stamp that opens or closes a line, with the clock in the next of its columns: "14 March · 09:30", "Mon 13/3 | 16:00". */
export function readLineStamp(tokens: Tokens, from: number, to: number, words: Vocabulary, dateOrder?: DateOrder): Stamp | undefined {
  const stamp = readStamp(tokens, from, to, words, dateOrder),
    sign = stamp && stamp.hour === undefined ? signAt(tokens, stamp.next) : 0,
    clock = stamp && (sign === MIDDLE_DOT || sign === PIPE) ? readStamp(tokens, stamp.next + 1, to, words, dateOrder) : undefined;
  return stamp && clock && isClockOnly(clock) ? { ...atClock(stamp, clock), next: clock.next } : stamp;
}

/** Whether the stamp names a whole calendar day. */
export function isFullDate(stamp: Stamp): stamp is Stamp & { year: number; month: number; day: number } {
  return stamp.year !== undefined && stamp.month !== undefined && stamp.day !== undefined;
}

/** Whether the stamp tells a time of a day that it does not name. */
export function isClockOnly({ hour, month }: Stamp): boolean {
  return hour !== undefined && month === undefined;
}

/** A day with the clock that another stamp tells, if it tells one. */
export function atClock(day: Stamp, { hour, minute, zone, hasHalf }: Stamp): Stamp {
  return {
    ...day,
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(zone === undefined ? {} : { zone }),
    ...(hasHalf === undefined ? {} : { hasHalf }),
  };
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
  if (digitsAt(tokens, at) !== WIDTH_OF_YEAR || year < 1000 || year >= 2200 || (tokens.flags[at] & CLOCK) !== 0) return at;
  stamp.year = year;
  return at + 1;
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
  const ordinal = hasDate(stamp) ? next : pastOrdinal(tokens, next, to, words);
  if (ordinal > next) {
    stamp.day = numberAt(tokens, next);
    return stamp.hour === undefined ? -ordinal : ordinal;
  }
  return hasDate(stamp) || stamp.hour !== undefined ? next : -next;
}

/** "13th" behind a weekday, and no month of its own. */
function pastOrdinal({ kind, word, flags }: Tokens, at: number, to: number, { ordinalEnding, month, stampFiller }: Vocabulary): number {
  const isDay = at + 1 < to && kind[at] === NUMBER && ordinalEnding[word[at + 1]] !== 0 && (flags[at + 1] & SPACE_BEFORE) === 0,
    next = at + 2 < to && stampFiller[word[at + 2]] !== 0 ? at + 3 : at + 2;
  return isDay && (next >= to || month[word[next]] === 0) ? at + 2 : at;
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
  // "01:00   CT head clear": words behind a column.
  if (!zone || (isColumn(tokens, at) && zone.next < to && tokens.kind[zone.next] === WORD && !isColumn(tokens, zone.next))) return at;
  stamp.zone = zone.zone;
  return zone.next;
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
  // "14 May 1450?", "14 May 1450 (?)".
  const mark = sign === OPEN_PAREN && signAt(tokens, at + 2) === CLOSE_PAREN ? at + 1 : at;
  if (signAt(tokens, mark) === QUESTION && mark < to && stamp.day !== undefined && (mark > at || !isSpaced(tokens, at))) {
    stamp.uncertain = true;
    return mark > at ? at + 3 : at + 1;
  }
  if (sign === OPEN_PAREN && stamp.hour !== undefined && words.approximator[tokens.word[at + 1]]) return readApproximate(tokens, at, stamp);
  // "~14:30", but not the end of "~~14:30~~".
  if (sign === TILDE && stamp.hour === undefined && signAt(tokens, at + 1) !== TILDE && signAt(tokens, at - 1) !== TILDE) {
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
    isInBrackets = sign === OPEN_PAREN,
    again = zone !== undefined && (sign === PIPE || sign === SLASH || isInBrackets) ? readStamp(tokens, next + 1, to, words, dateOrder) : undefined;
  return again?.hour !== undefined && again.zone !== undefined ? again.next + Number(isInBrackets) : next;
}
