// The day that a stamp writes, also where it leaves out the year.
import { civilFromDays, daysFromCivil, weekdayFromDays } from '../../time/index.js';
import { NUMBER, numberAt, type Tokens } from '../tokens/tokens.js';
import { isDash, signAt } from '../tokens/signs.js';
import type { Stamp } from './stamp.js';
import { widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';

/** The day that a stamp writes, with the year supplied; undefined if it writes none. */
export function dayOf(stamp: Stamp, near: number | undefined, fallbackYear: number | undefined): number | undefined {
  if (stamp.month === undefined || stamp.day === undefined) return undefined;
  if (stamp.year !== undefined) return daysFromCivil(stamp.year, stamp.month, stamp.day);
  const year = near === undefined ? fallbackYear : civilFromDays(near).year;
  if (year === undefined) return undefined;
  const dayIn = (of: number): number => daysFromCivil(of, stamp.month ?? 1, stamp.day ?? 1);
  // "Tuesday 2 September", above "5 January 2026": the weekday tells of which year.
  if (stamp.weekday !== undefined)
    for (const other of [year, year - 1, year + 1]) if (weekdayFromDays(dayIn(other)) === stamp.weekday) return dayIn(other);
  const days = dayIn(year);
  // A list that passes the turn of the year: the nearest such day.
  if (near !== undefined && days < near - 200) return dayIn(year + 1);
  return near !== undefined && days > near + 200 ? dayIn(year - 1) : days;
}

/** Days from the begin of a stretch to its last day, "Fri 10th – | Sun 12th July": 2; 0 where none ends at a token. */
export function daysOfStretch(tokens: Tokens, at: number, day: number, { weekday, ordinalEnding, rangeWord }: Vocabulary): number {
  const { kind, word } = tokens;
  if (kind[at] === NUMBER && widthAt(tokens, at) > 2) return 0;
  let before = weekday[word[at - 1]] !== 0 ? at - 2 : at - 1;
  if (!isDash(signAt(tokens, before)) && rangeWord[word[before]] === 0) return 0;
  before -= ordinalEnding[word[before - 1]] === 0 ? 1 : 2;
  const first = before >= 0 && kind[before] === NUMBER && widthAt(tokens, before) <= 2 ? numberAt(tokens, before) : 0;
  return first > 0 && first < day ? day - first : 0;
}
