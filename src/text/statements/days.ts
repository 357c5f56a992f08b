// The day of saying, which belongs to no words that were said.
import { ADVERB, ARTICLE, DETERMINER, INDEFINITE, OFFSET, PREPOSITION, SEQUEL } from '../words/vocabulary.js';
import { UNIT } from '../rules/meaning.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { DATE_SIGN } from './date-signs.js';
import { isClitic, isFinite } from './word-at.js';

/** Past "Monday", "on Monday", "on 3 March", "late last night", "yesterday". */
export function pastDay(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const day = bitsAt(reading, at) & PREPOSITION ? at + 1 : at;
    const end = dayEnd(reading, day, to);
    if (end === day) break;
    at = end;
  }
  return at;
}

/** Past a day and the hours beside it: "the evening before, at 11:13 p.m.", "the next day, shortly after noon", "earlier, at ten". */
export function pastMoment(reading: Reading, from: number, to: number): number {
  let at = reading.vocabulary.hints[reading.tokens.word[from]] & OFFSET ? from + 1 : pastDay(reading, from, to);
  if (at > from) while (at < to && isOfClock(reading, at)) at++;
  return at;
}

/** Signs and numbers, "at", "shortly after", "noon", "pm" and the letters of "p.m.". */
function isOfClock(reading: Reading, at: number): boolean {
  const {
    tokens: { kind, word, start, end },
    words: { meridiem, noon },
  } = reading;
  const isName = meridiem[word[at]] + noon[word[at]] > 0 || end[at] - start[at] === 1;
  return kind[at] !== WORD || isName || (bitsAt(reading, at) & (PREPOSITION | ADVERB)) !== 0;
}

/** A token of a date: "Monday", "4", the ending of "4th", "April", a sign inside it. */
export function isOfDate({ tokens: { word, kind, sign }, words: { weekday, month, ordinalEnding } }: Reading, at: number): boolean {
  if (sign[at] === DATE_SIGN) return true;
  return weekday[word[at]] !== 0 || month[word[at]] !== 0 || kind[at] === NUMBER || (kind[at - 1] === NUMBER && ordinalEnding[word[at]] !== 0);
}

/** Tokens of a date, at most. */
const LONGEST_DATE = 9;

/** Where a day that begins here ends; here, where none does: "Tuesday's vote" names no day, and in "last week was hard" it is what is told of. */
function dayEnd(reading: Reading, from: number, to: number): number {
  const {
    tokens: { word, kind },
    words: { weekday, month, part },
  } = reading;
  let end = from,
    isNamed = false;
  for (; end < to && isOfDate(reading, end) && end < from + LONGEST_DATE; end++) isNamed ||= weekday[word[end]] + month[word[end]] !== 0;
  // "On Saturday morning".
  if (isNamed && part[word[end]] !== 0) end++;
  if (!isNamed) end = pointedEnd(reading, from);
  return end > from && !isClitic(reading, end) && (end >= to || !(isFinite(reading, end) && kind[end] === WORD)) ? end : from;
}

/** "Yesterday", "this evening", "late last week", "last Tuesday", "the next day": a day by how it lies to the day of writing or to one told before. */
function pointedEnd(reading: Reading, from: number): number {
  const {
    tokens: { word },
    words: { stampDay, part, unit, weekday, month },
    vocabulary: { hints },
  } = reading;
  const isAdded =
    ((bitsAt(reading, from) & (ADVERB | DETERMINER)) === ADVERB || hints[word[from]] & OFFSET) &&
    (bitsAt(reading, from + 1) & (ADVERB | DETERMINER)) !== 0;
  const first = isAdded ? from + 1 : from;
  if (stampDay[word[first]] !== 0) return first + 1;
  const isPeriod = (at: number): boolean => part[word[at]] !== 0 || weekday[word[at]] !== 0 || month[word[at]] !== 0 || unit[word[at]] >= UNIT.day;
  // "A week later", "the following day".
  if (isPeriod(from + 1) && hints[word[from + 2]] & OFFSET) return from + 3;
  if (hints[word[from]] & ARTICLE && hints[word[from + 1]] & SEQUEL && isPeriod(from + 2)) return from + 3;
  const points = (bitsAt(reading, first) & (ADVERB | DETERMINER)) !== 0 && !(hints[word[first]] & (ARTICLE | INDEFINITE));
  return points && isPeriod(first + 1) ? first + 2 : from;
}
