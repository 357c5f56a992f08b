// "Between one and another": an "and" that joins no clauses.
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { COORDINATOR, HAPPENING, NOUN_LIKE, PAIR, VERB } from '../words/vocabulary.js';

/** Tokens from "between" to its "and", at most. */
const LONGEST_PAIR = 12;

/** "The talks between the union and the port failed": the "and" is of a pair, where no verb and no other "and" stands between. */
export function isOfPair(words: SentenceWords, and: number): boolean {
  const { bits } = words;
  if (and < 0 || !(bits[and] & COORDINATOR)) return false;
  for (let at = and - 1; at > 0 && and - at < LONGEST_PAIR && !isBreak(words, at) && !(bits[at] & COORDINATOR); at--) {
    if (hintsAt(words, at) & PAIR) return words.timeAt[at + 1] === 0;
    if (bits[at] & VERB && !(bits[at] & (NOUN_LIKE | HAPPENING))) return false;
  }
  return false;
}
