// The day of saying, which belongs to no words that were said.
import { PREPOSITION } from '../events/vocabulary.js';
import { NUMBER } from '../tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic } from './word-at.js';

/** Past "Monday", "on Monday", "on 3 March". */
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

/** Where a day that begins here ends; here, where none does: "Tuesday's vote" names no day. */
function dayEnd(reading: Reading, from: number, to: number): number {
  const { tokens: { word, kind }, words: { weekday, month } } = reading;
  let end = from, isNamed = false;
  for (; end < to && (weekday[word[end]] || month[word[end]] || kind[end] === NUMBER) && end < from + 4; end++) if (kind[end] !== NUMBER) isNamed = true;
  return isNamed && !isClitic(reading, end) ? end : from;
}
