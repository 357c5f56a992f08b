// Nobody did it, and nothing did: "no trains ran".
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { COMPARISON, NOT } from '../../words/vocabulary.js';
import type { Clause } from '../clause.js';

/** "Nobody", "no trains". */
export function isNobody(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return from < to && (words.bits[from] & NOT) !== 0 && !isNoLess(words, from);
}

/** "No fewer than five", "nobody other than the mayor": so many, and him. */
export function isNoLess(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at + 2) & COMPARISON) !== 0;
}

/** "No ticket | sold in May | is valid": of any that there may be, and whether there are nobody says; "no ship sunk in May was raised" knows of some. */
export function isOfAny(words: SentenceWords, clauses: readonly Clause[], clause: Clause): boolean {
  const { subject, verb } = clause;
  if (verb.form !== 'participle' || subject[1] !== verb.from || !isNobody(words, clause)) return false;
  return clauses.some((other) => other.verb.form === 'finite' && !other.verb.past && other.subject[0] === subject[0]);
}
