// The date of a written timestamp: in figures, with the month by its name, or by its number in Roman letters.
import { isDayOfMonth, isMonthDay } from '../../time/index.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { APOSTROPHE, COLON, COMMA, DOT, HYPHEN, isDash, LEFT_SINGLE, OPEN_PAREN, RIGHT_SINGLE, signAt, SLASH } from '../tokens/signs.js';
import { isColumn, isSpaced, widthAt } from '../tokens/token-shape.js';
import { CLOCK, NUMBER, numberAt, WORD, type Tokens } from '../tokens/tokens.js';
import { digitsAt, halfOfClock, joint } from './stamp-clock.js';
import type { Stamp } from './stamp.js';

/** Years in two figures from which on they are of the century before: "9/5/67" was, "9/5/34" may come. */
const THIS_CENTURY = 50;
/** The same where the month is in Roman numbers, as few write it of what may come. */
const ROMAN_CENTURY = 30;
export const WIDTH_OF_YEAR = 4;
/** Of a year, a month and a day without a sign between. */
export const WIDTH_OF_DATE = 8;
/** Years of which anybody writes so. */
const FIRST_YEAR = 1900,
  LAST_YEAR = 2199;

export type DateOrder = 'mdy' | 'dmy';

/** "2031-05-06", "6/5/2031", "9/16", "6 May", "9.xi.1941": the token behind, `at` where it is no day of a calendar; undefined where it is no date. */
export function readDate(
  tokens: Tokens,
  at: number,
  to: number,
  words: Vocabulary,
  stamp: Stamp,
  dateOrder: DateOrder | undefined,
): number | undefined {
  const width = digitsAt(tokens, at),
    sign = joint(tokens, at + 1, to),
    isJoint = sign === HYPHEN || sign === SLASH || sign === DOT;
  if (width === WIDTH_OF_YEAR && isJoint && joint(tokens, at + 3, to) === sign) {
    if (!setDate(stamp, numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4))) return at;
    stamp.isYearFirst = true;
    return at + 5;
  }
  // "20310506", but not "20310506-01", nor one of "20310506, 20310507 and …".
  if (width === WIDTH_OF_DATE) {
    if (sign !== 0 || (at + 1 < to && signAt(tokens, at + 1) === COMMA)) return at;
    const figures = numberAt(tokens, at),
      year = Math.floor(figures / 10_000);
    if (year < FIRST_YEAR || year > LAST_YEAR || !setDate(stamp, year, Math.floor(figures / 100) % 100, figures % 100)) return at;
    stamp.isYearFirst = true;
    return at + 1;
  }
  if (width <= 2 && isJoint && joint(tokens, at + 3, to) === sign) {
    const years = digitsAt(tokens, at + 4);
    if (years === WIDTH_OF_YEAR || (years === 2 && sign !== HYPHEN)) return readNumericDate(tokens, at, stamp, years, sign, dateOrder);
  }
  if (width <= 2 && sign === SLASH && digitsAt(tokens, at + 2) <= 2 && opensColumn(tokens, at + 3, to, words, stamp))
    return readDayOfMonth(tokens, at, stamp, dateOrder);
  // "Mon 13.3.", "13.3. 09:30": the day stands before the month.
  if (width <= 2 && sign === DOT && digitsAt(tokens, at + 2) <= 2 && endsInDot(tokens, at + 3, to, stamp)) {
    const isRead = readDayOfMonth(tokens, at, stamp, 'dmy') > at;
    return isRead ? at + 4 : at;
  }
  const named = readDayMonth(tokens, at, to, words, stamp),
    next = named > at ? named : readRomanMonth(tokens, at, to, words, stamp);
  return next > at ? next : undefined;
}

function setDate(stamp: Stamp, year: number, month: number, day: number): boolean {
  if (!isMonthDay(month, day)) return false;
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
  if (joint(tokens, at, to) !== 0) return false;
  if (weekday !== undefined || at >= to) return weekday !== undefined;
  return isColumn(tokens, at) || (tokens.flags[at] & CLOCK) !== 0 || joint(tokens, at + 1, to) === COLON || halfOfClock(tokens, at, to, words) !== 0;
}

/** A full stop behind two numbers that a weekday leads, or a clock or the end of a stretch follows. */
function endsInDot(tokens: Tokens, at: number, to: number, { weekday }: Stamp): boolean {
  if (at >= to || signAt(tokens, at) !== DOT || isSpaced(tokens, at)) return false;
  // "24.1.–21.2.34": up to another.
  if (isDash(signAt(tokens, at + 1)) && joint(tokens, at + 3, to) === DOT) return true;
  return weekday !== undefined || (at + 1 < to && isSpaced(tokens, at + 1) && joint(tokens, at + 2, to) === COLON);
}

function readDayOfMonth(tokens: Tokens, at: number, stamp: Stamp, dateOrder: DateOrder | undefined): number {
  const first = numberAt(tokens, at),
    second = numberAt(tokens, at + 2);
  const isDayFirst = first > 12 || (second <= 12 && dateOrder === 'dmy');
  const month = isDayFirst ? second : first,
    day = isDayFirst ? first : second;
  if (!isMonthDay(month, day)) return at;
  stamp.month = month;
  stamp.day = day;
  stamp.numeric = [first, second];
  return at + 3;
}

/** "6 May", "6th of May 2031", "06/May/2031". */
function readDayMonth(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  const day = numberAt(tokens, at);
  if (digitsAt(tokens, at) > 2 || !isDayOfMonth(day)) return at;
  let index = at + 1;
  if (index < to && !isSpaced(tokens, index) && words.ordinalEnding[tokens.word[index]]) index++;
  if (index < to && words.stampFiller[tokens.word[index]]) index++;
  index = readLastDay(tokens, index, to, words, stamp);
  const sign = signAt(tokens, index);
  if (sign === SLASH || sign === HYPHEN) index++;
  const month = index < to ? words.month[tokens.word[index]] : 0;
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
  // "14 May '31".
  const isCutOff = sign === APOSTROPHE || sign === RIGHT_SINGLE || sign === LEFT_SINGLE;
  if (isCutOff && index + 1 < to && digitsAt(tokens, index + 1) === 2 && !isSpaced(tokens, index + 1)) {
    stamp.year = centuryOf(numberAt(tokens, index + 1));
    return index + 2;
  }
  // "14-May-31", "14/May/31".
  const isShort = index < to && digitsAt(tokens, index) === 2,
    isJoined =
      (sign === HYPHEN || sign === SLASH) && signAt(tokens, index - 3) === sign && !isSpaced(tokens, index) && !isClockAhead(tokens, index, to);
  if (isShort && (isJoined || isInColumn(tokens, index, to))) {
    stamp.year = centuryOf(numberAt(tokens, index));
    return index + 1;
  }
  if (index >= to || digitsAt(tokens, index) !== 4 || (tokens.flags[index] & CLOCK) !== 0 || isClockAhead(tokens, index, to)) return at;
  const year = numberAt(tokens, index);
  if (year < 1000 || year > 2199) return at;
  stamp.year = year;
  return index + 1;
}

/** "14 May 31   Rain" */
function isInColumn(tokens: Tokens, at: number, to: number): boolean {
  return at + 1 < to && isColumn(tokens, at + 1) && !isColumn(tokens, at) && isSpaced(tokens, at) && tokens.kind[at + 1] === WORD;
}

function isClockAhead(tokens: Tokens, index: number, to: number): boolean {
  const sign = joint(tokens, index + 1, to);
  return sign === COLON && digitsAt(tokens, index) <= 2;
}

/** "May 6", "May 6th, 2031", "May 6 2031". */
export function readMonthDay(tokens: Tokens, at: number, to: number, words: Vocabulary, stamp: Stamp): number {
  let index = at + 1;
  if (index < to && signAt(tokens, index) === DOT && !isSpaced(tokens, index)) index++;
  if (index >= to || digitsAt(tokens, index) === 0 || digitsAt(tokens, index) > 2 || isClockAhead(tokens, index, to)) return at;
  const day = numberAt(tokens, index);
  if (!isDayOfMonth(day)) return at;
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
