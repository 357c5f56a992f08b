// Two times in one phrase ("3 to 5 March", "1914–18"), and numbers that go on beyond what a rule matched.
import { hasClock } from '../resolution/clock/clock-time.js';
import { CAPITAL, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { ATOM, MOVED_TO } from '../rules/categories.js';
import { meaningLike, sayNothing, UNIT, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';

/** Value of {@link Meaning.tail} where it is said of both. */
const BOTH = 2;

/** "6/21": a month and a day, where a message needs no other word for it. */
export function isNoFraction({ first = 0, secondNumber = 0 }: Meaning): boolean {
  return first > 0 && first < 13 && secondNumber > 12;
}

/** "6/21", "15/1": one of both can be a month, and only one; but not "24/7". */
export function isOnlyDay(meaning: Meaning): boolean {
  const { first = 0, secondNumber = 0 } = meaning;
  if (first === 24 && secondNumber === 7) return false;
  return isNoFraction(meaning) || (first > 12 && first < 32 && secondNumber > 0 && secondNumber < 13);
}

/**
 * The two ends of a joined atom, or the single time that it is after all; undefined where nothing is joined.
 * @param isTold - whether the text has told a time before.
 */
export function splitPair(atom: Atom, isTold: boolean): { first: Meaning; second: Meaning } | { single: Meaning | undefined } | undefined {
  const { other: told, year = 0, month = 0, lastDigit: second } = atom.meaning;
  // "11 January 1703/4": of the two the year that begins on 1 January.
  if (told === undefined && second !== undefined)
    return { single: meaningLike(atom.meaning, { year: month <= 3 && (year + 1 - second) % 10 === 0 ? year + 1 : year, lastDigit: undefined }) };
  if (told === undefined || atom.joint < 0) return undefined;
  const first = meaningLike(atom.meaning, { other: undefined });
  const { year: from = 0 } = first,
    { lastDigit = 0 } = told;
  // "1936–7"; "1936–2" is no stretch.
  if (told.lastDigit !== undefined && lastDigit <= from % 10) return { single: first };
  const other =
    told.lastDigit === undefined ? nextBack(first, told) : meaningLike(told, { year: from - (from % 10) + lastDigit, lastDigit: undefined });
  // "The winter of 1931-32" is one winter, named by the year in which it begins.
  if (first.season !== undefined && other.season === undefined) return { single: meaningLike(first, { era: first.era ?? other.era }) };
  const number = numberBehind(first, other);
  if (number !== undefined)
    return { single: number > 0 && number <= 12 ? Object.assign(sayNothing(), { year: first.year, month: number }) : undefined };
  // "The nights of 2 and 3 May".
  if (first.tail === BOTH) return { first, second: meaningLike(other, { part: first.part }) };
  // "Tuesday to Friday, 8 May": the date is that of the second day.
  if (first.weekday !== undefined && first.day !== undefined && other.weekday !== undefined && other.day === undefined)
    return behind(first, other, DATE_FIELDS);
  if (isYearOfEnd(first, other)) return aroundTurn(first, other, isTold);
  if (first.bareHour !== undefined)
    return { first, second: meaningLike(other, { bareHour: other.bareHour === MOVED_TO ? MOVED_TO : first.bareHour }) };
  // "Monday, 2-3 pm": two clock times of one day.
  return first.tail === undefined || hasClock(other) ? { first, second: other } : behind(first, other, CLOCK_FIELDS);
}

/** "From October until April of the following year": a month behind the turn of the year, to which alone the year belongs. */
function isYearOfEnd({ month = 0, unit, step }: Meaning, { month: last, year, step: own }: Meaning): boolean {
  return step !== undefined && unit === UNIT.year && last !== undefined && last < month && (year ?? own) === undefined;
}

/** The two months of such a stretch: the first is of the year before that of the last, and the last of the year behind the first; with no year told before, the first is of any. */
function aroundTurn(pair: Meaning, other: Meaning, isTold: boolean): { first: Meaning; second: Meaning } {
  const { unit, step = 0, from, toward, n } = pair,
    isOfStory = from === OF_STORY,
    second = meaningLike(other, { unit, step: isOfStory ? 1 : step, from, toward, n });
  if (!isOfStory || isTold) return { first: meaningLike(pair, { step: step - 1 }), second };
  return { first: meaningLike(pair, { unit: undefined, step: undefined, from: undefined, toward: undefined, n: undefined }), second };
}

/** Value of {@link Meaning.from} where steps count from what was told before. */
const OF_STORY = 1;

/** "2031-05": two figures behind a year that cannot be those of a later one; they are its month. */
function numberBehind({ year, month }: Meaning, { shortYear }: Meaning): number | undefined {
  if (year === undefined || month !== undefined || shortYear === undefined || shortYear > year % 100) return undefined;
  return shortYear !== 0 || year % 100 < 99 ? shortYear : undefined;
}

/** "168/7 BC": the year behind, of which only the last figures are written. */
function nextBack({ era, year = 0 }: Meaning, other: Meaning): Meaning {
  const { year: figures = year } = other,
    tens = figures < 10 ? 10 : 100,
    whole = year - (year % tens) + figures;
  return (era ?? other.era) === 1 && figures < tens && whole === year - 1 ? meaningLike(other, { year: whole }) : other;
}

/** What tells a clock time or a part of the day. */
const CLOCK_FIELDS = [
  'hour',
  'minute',
  'second',
  'fraction',
  'hourMinute',
  'meridiem',
  'past',
  'to',
  'noon',
  'spoken',
  'bareHour',
  'part',
  'zone',
  'zoneName',
  'offsetSign',
  'offsetHour',
  'offsetMinute',
  'offset',
] as const;

/** What tells the date of a weekday. */
const DATE_FIELDS = ['day', 'month', 'year', 'shortYear', 'era'] as const;

/** "From Tuesday to Thursday morning", "3 May to 5 May at noon": what stands behind both days is said of the second. */
function behind(pair: Meaning, other: Meaning, fields: typeof CLOCK_FIELDS | typeof DATE_FIELDS): { first: Meaning; second: Meaning } {
  const first = pair as Record<string, unknown>,
    second = meaningLike(other) as Record<string, unknown>;
  for (const field of fields)
    if (first[field] !== undefined) {
      second[field] = first[field];
      first[field] = undefined;
    }
  return { first: first, second: second };
}

/** "1815b", "1990th", "13ad511": letters go on from the digits, or digits from the letters. A heading that lost its line break ("1861The war begins") does not. */
export function goesOnInLetters({ kind, flags }: Tokens, { end, category }: Atom): boolean {
  if (kind[end - 1] === WORD && kind[end] === NUMBER) return (flags[end] & SPACE_BEFORE) === 0;
  return (
    kind[end - 1] === NUMBER && kind[end] === WORD && (flags[end] & SPACE_BEFORE) === 0 && (category !== ATOM.year || (flags[end] & CAPITAL) === 0)
  );
}
