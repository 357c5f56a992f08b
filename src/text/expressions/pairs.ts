// Two times in one phrase ("3 to 5 March", "1914–18"), and numbers that go on beyond what a rule matched.
import { monthOfHoliday } from '../resolution/holidays.js';
import { hasClock } from '../resolution/clock-time.js';
import { CAPITAL, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';
import { ATOM, meaningLike, sayNothing, type Meaning } from './meaning.js';
import type { Atom } from './stage.js';

/** Value of {@link Meaning.tail} where it is said of both. */
const BOTH = 2;

/** What names the day of a clock time. */
const DAY_FIELDS = ['weekday', 'day', 'month', 'year', 'shortYear', 'first', 'secondNumber', 'holiday', 'step', 'unit', 'from', 'toward'] as const;

/** "From 9 am to 5 pm on Saturday": the day after the second clock time is that of the first. */
export function lendDay(own: Meaning, next: Meaning): Meaning {
  const whole = meaningLike(own);
  const lent = whole as Record<string, number | undefined>;
  for (const field of DAY_FIELDS) if (next[field] !== undefined) lent[field] = next[field];
  return whole;
}

function lendMissing(own: Meaning, other: Meaning): Meaning {
  const lent = own as Record<string, number | undefined>;
  for (const field of DAY_FIELDS) lent[field] ??= other[field];
  return own;
}

/** "The spring and early summer of 1951", "late October to mid-March 1951": one year told for both, or the turn of it. */
export function lendYear(own: Meaning, next: Meaning): Meaning {
  const from = monthOf(own), to = monthOf(next);
  const { year, era } = next;
  // "From Sunday 2 to Thursday 6 May 2031": no weekday tells another year.
  if (from === undefined || year === undefined || !isYearless(own.day === undefined ? own : meaningLike(own, { weekday: undefined }))) return own;
  return meaningLike(own, { era, year: from > (to ?? 12) ? year + (era === 1 ? 1 : -1) : year });
}

/** A month, a day of one or a season whose year is open. */
export function isYearless(m: Meaning): boolean {
  return monthOf(m) !== undefined && (m.year ?? m.shortYear ?? m.step ?? m.toward ?? m.nth ?? m.weekday ?? m.hour ?? m.hourMinute) === undefined;
}

/** "6/21": a month and a day, where a message needs no other word for it. */
export function isNoFraction({ first = 0, secondNumber = 0 }: Meaning): boolean {
  return first > 0 && first < 13 && secondNumber > 12;
}

/** "6/21", "15/1": one of both can be a month, and only one; but not "24/7". */
export function isOnlyDay(meaning: Meaning): boolean {
  const { first = 0, secondNumber = 0 } = meaning;
  return isNoFraction(meaning) || (first > 12 && first < 32 && secondNumber > 0 && secondNumber < 13 && !(first === 24 && secondNumber === 7));
}

/** Whether a stretch runs into another year and its begin lies nearer behind a month than before it. */
export function isOverNewYear(begin: Meaning, end: Meaning, month: number): boolean {
  const from = monthOf(begin) ?? 0;
  return from > (monthOf(end) ?? 12) && (month - from + 12) % 12 < 6;
}

/** Month in which a month or season begins, or a named day lies. */
function monthOf({ month, season, holiday }: Meaning): number | undefined {
  return month ?? (season !== undefined ? season * 3 : holiday === undefined ? undefined : monthOfHoliday(holiday));
}

/** The two ends of a joined atom, or the single time that it is after all; undefined where nothing is joined. */
export function splitPair(atom: Atom): { first: Meaning; second: Meaning } | { single: Meaning | undefined } | undefined {
  const { other: told, year = 0, month = 0, lastDigit: second } = atom.meaning;
  // "11 January 1703/4": of the two the year that begins on 1 January.
  if (told === undefined && second !== undefined) return { single: meaningLike(atom.meaning, { year: month <= 3 && (year + 1 - second) % 10 === 0 ? year + 1 : year, lastDigit: undefined }) };
  if (told === undefined || atom.joint < 0) return undefined;
  const first = meaningLike(atom.meaning, { other: undefined });
  const { year: from = 0 } = first, { lastDigit = 0 } = told;
  // "1936–7"; "1936–2" is no stretch.
  if (told.lastDigit !== undefined && lastDigit <= from % 10) return { single: first };
  const other = told.lastDigit === undefined ? told : meaningLike(told, { year: from - from % 10 + lastDigit, lastDigit: undefined });
  // "The winter of 1931-32" is one winter, named by the year in which it begins.
  if (first.season !== undefined) return { single: meaningLike(first, { era: first.era ?? other.era }) };
  if (first.year !== undefined && first.month === undefined && other.shortYear !== undefined && other.shortYear <= first.year % 100 && (other.shortYear !== 0 || first.year % 100 < 99)) {
    // "2031-05": the second number cannot follow the first, it is a month.
    const month = other.shortYear;
    return { single: month > 0 && month <= 12 ? Object.assign(sayNothing(), { year: first.year, month }) : undefined };
  }
  // "The nights of 2 and 3 May".
  if (first.tail === BOTH) return { first, second: meaningLike(other, { part: first.part }) };
  // "Tuesday to Friday, 8 May": the date is that of the second day.
  if (first.weekday !== undefined && first.day !== undefined && other.weekday !== undefined && other.day === undefined) return behind(first, other, DATE_FIELDS);
  // "Monday, 2-3 pm": two clock times of one day.
  return first.tail === undefined || hasClock(other) ? { first, second: other } : behind(first, other, CLOCK_FIELDS);
}

/** What tells a clock time or a part of the day. */
const CLOCK_FIELDS = ['hour', 'minute', 'second', 'fraction', 'hourMinute', 'meridiem', 'past', 'to', 'noon', 'spoken', 'bareHour', 'part', 'zone', 'zoneName', 'offsetSign', 'offsetHour', 'offsetMinute', 'offset'] as const;

/** What tells the date of a weekday. */
const DATE_FIELDS = ['day', 'month', 'year', 'shortYear', 'era'] as const;

/** "From Tuesday to Thursday morning", "3 May to 5 May at noon": what stands behind both days is said of the second. */
function behind(pair: Meaning, other: Meaning, fields: typeof CLOCK_FIELDS | typeof DATE_FIELDS): { first: Meaning; second: Meaning } {
  const first = pair as Record<string, unknown>, second = meaningLike(other) as Record<string, unknown>;
  for (const field of fields) if (first[field] !== undefined) {
    second[field] = first[field];
    first[field] = undefined;
  }
  return { first: first, second: second };
}

/**
 * What one end of a joined pair takes from the other.
 * @param way - -1 the begin, 1 the end.
 */
export function inherit(own: Meaning, other: Meaning, way: number): Meaning {
  const whole = meaningLike(own);
  if (own.shortYear !== undefined && own.year === undefined && other.year !== undefined) {
    whole.year = Math.floor(other.year / 100) * 100 + own.shortYear;
    if (whole.year < other.year) whole.year += 100;
  } else if (own.year === undefined && own.shortYear === undefined && (own.day !== undefined || own.month !== undefined)) {
    if (other.year !== undefined) whole.year = other.year;
    if (other.shortYear !== undefined) whole.shortYear = other.shortYear;
  }
  // "The 1950s and 60s".
  if (own.decadeYear !== undefined && other.decadeYear !== undefined && own.decadeYear < 100) whole.decadeYear = Math.floor(other.decadeYear / 100) * 100 + own.decadeYear;
  if (other.every !== undefined || own.every !== undefined) {
    whole.every = 1;
    if (other.part !== undefined) whole.part = other.part;
  }
  if (own.month === undefined && own.day !== undefined && other.month !== undefined) {
    // "From the 24th until the 3rd of March", "28 March to the 3rd": over the turn of a month.
    const month = other.month + ((own.day - (other.day ?? own.day)) * way < 0 ? way : 0);
    whole.month = (month + 11) % 12 + 1;
    if (whole.year !== undefined) whole.year += month < 1 ? -1 : month > 12 ? 1 : 0;
  }
  if (own.era === undefined && other.era !== undefined && own.year !== undefined) whole.era = other.era;
  if (own.hour !== undefined && own.hour <= 12 && (own.meridiem ?? own.part) === undefined) {
    // "From 11 to 1 p.m.": it begins in the other half of the day.
    const isOther = way < 0 && own.hour % 12 > (other.hour ?? 0) % 12;
    if (other.meridiem !== undefined) whole.meridiem = isOther ? 3 - other.meridiem : other.meridiem;
    else if (other.part !== undefined && !isOther) whole.part = other.part;
  }
  if (own.hour !== undefined && own.zone === undefined && other.zone !== undefined) whole.zone = other.zone;
  if ((own.ago ?? other.ago) !== undefined) return meaningLike(own, { unit: own.unit ?? other.unit, big: own.big ?? other.big, ago: own.ago ?? other.ago });
  // "Saturday morning and evening".
  const isOfThatDay = own.hour !== undefined || (own.part !== undefined && (own.weekday ?? own.day ?? own.step) === undefined);
  return isOfThatDay ? lendMissing(whole, other) : whole;
}

/** "1815b", "1990th", "13ad511": letters go on from the digits, or digits from the letters. A heading that lost its line break ("1861The war begins") does not. */
export function goesOnInLetters({ kind, flags }: Tokens, { end, category }: Atom): boolean {
  if (kind[end - 1] === WORD && kind[end] === NUMBER) return (flags[end] & SPACE_BEFORE) === 0;
  return kind[end - 1] === NUMBER && kind[end] === WORD && (flags[end] & SPACE_BEFORE) === 0
    && (category !== ATOM.year || (flags[end] & CAPITAL) === 0);
}
