// What a clause is told by does to it: what nobody believes, wishes or doubts is not so, nor is what is falsely said.
import type { Clause } from '../../clauses/clause.js';
import { isSaidFalsely, UNTRUE_OF } from '../../clauses/rumours.js';
import type { Reading } from '../../drafts/reading.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { isNegative } from './denials.js';

/** Values of the class `leavesOpen`: who does not believe it believes that it is not so; who does not say it leaves it open; of what there is no sign, and what is not sure, nobody knows; what is doubted is not so. */
export const BELIEF = 1,
  WORDS = 2,
  SIGN = 4;
const DOUBT = 5;

/** "It is unlikely that it will". */
export function isCalledUnlikely(
  {
    tokens: { word },
    vocabulary: {
      classes: { improbable },
    },
  }: SentenceWords,
  { connective, joint }: Clause,
  host: Clause | undefined,
): boolean {
  return (
    host?.verb.copula === true && (connective < 0 ? joint === 'complement' : connective === host.verb.to + 1) && improbable[word[host.verb.to]] !== 0
  );
}

/** "Nobody believes that it will sail", "wished it had sold the mill": it will not, it did not; "wished it had not" tells that it did. */
export function isDoubted({ words, sayings }: Reading, { verb }: Clause, teller: Clause, isUnlikely: boolean): boolean {
  if (teller.verb.mood !== 'none') return false;
  const doubt = words.vocabulary.classes.leavesOpen[teller.verb.base];
  if (isUnlikely || isSaidFalsely(words, teller) || (doubt === DOUBT && sayings.contentAt(verb.head) < 0)) return !isNegative(words, teller);
  if (doubt === UNTRUE_OF) return verb.mood === 'none' && (verb.past || verb.perfect) && !isNegative(words, teller);
  return doubt === BELIEF && isNegative(words, teller);
}
