// What a history tells by looking on: "she would become mayor in 1931".
import type { Clause } from '../clauses/clause.js';
import type { Dated } from '../drafts/combine-times.js';
import { isLongGone } from '../drafts/day-of-writing.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt } from '../words/sentence-words.js';
import { CONDITION, REPLACING } from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';

/** What the text itself tells with "would" of a time long over; what somebody said, agreed or planned would be may have come otherwise. */
export function isForetold(
  reading: Reading,
  sentence: SentenceReading,
  { verb, conditional, joint, subject: [from] }: Clause,
  dated: readonly Dated[],
): boolean {
  const { words, before = sentence, sayings } = reading,
    {
      bits,
      tokens: { word },
      vocabulary: { classes, nounSense },
    } = words;
  if (verb.mood !== 'would' || verb.perfect || conditional || (bits[verb.from] & CONDITION) !== 0) return false;
  if (joint === 'complement' || (from < verb.from && classes.complementizer[word[from - 1] ?? 0] !== 0)) return false;
  // "Would rather leave in 1931", "would close in 1931 if".
  for (let at = sentence.from; at < sentence.to; at++) if (bits[at] & CONDITION || hintsAt(words, at) & REPLACING) return false;
  const isOfPlan = ({ verb: { head, sense } }: Clause): boolean => sense === PLAN || sayings.contentAt(head) >= 0;
  return (
    dated.every(({ when }) => isLongGone(reading, when)) &&
    !word.subarray(before.from, sentence.to).some((id) => nounSense[id] === PLAN) &&
    ![...before.clauses, ...sentence.clauses].some(isOfPlan)
  );
}
