// What is denied by a noun: nobody, no trains, no reply.
import type { Clause } from '../../clauses/clause.js';
import { isNoLess, isNobody } from '../../clauses/nouns/nobody.js';
import type { Reading } from '../../drafts/reading.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { ADVERB, DETERMINER, NOT } from '../../words/vocabulary.js';
import { isAnswer } from '../../titles/loose-ends.js';

/** "Nobody was hurt", "there was no sign", "received no reply": the denial stands with the noun. */
export function isDenied({ words }: Reading, clause: Clause): boolean {
  const { bits } = words,
    { verb, to } = clause;
  if (isNobody(words, clause)) return true;
  const next = verb.to;
  // "Said no to the plan": an answer, and nothing is denied of a noun.
  if (isAnswer(words, next)) return false;
  return (
    next + 1 < to &&
    (bits[next] & NOT) !== 0 &&
    (verb.copula || (bits[next] & DETERMINER) !== 0) &&
    !(bits[next + 1] & ADVERB) &&
    !isNoLess(words, next)
  );
}

/** "Did not say", "nobody believes", "few think", but "not Ole, who believes". */
export function isNegative(words: SentenceWords, clause: Clause): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: {
        classes: { barely },
      },
    } = words,
    [first, end] = clause.subject;
  if (barely[word[first]] !== 0 || (first > 0 && barely[word[first - 1]] !== 0)) return true;
  return clause.verb.negated || (clause.verb.form === 'finite' && first < end && (bits[first] & (NOT | ADVERB)) === NOT);
}
