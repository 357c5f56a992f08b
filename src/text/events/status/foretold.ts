// What a history tells by looking on: "she would become mayor in 1931".
import type { Clause } from '../../clauses/clause.js';
import type { Dated } from '../../drafts/combine-times.js';
import { isLongGone } from '../../drafts/day-of-writing.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { CONDITION, DETERMINER, PRONOUN, REPLACING } from '../../words/vocabulary.js';
import { PLAN } from '../../words/verb-senses.js';

/** What the text itself tells with "would" of a time long over; what somebody said, agreed or planned would be may have come otherwise. */
export function isForetold(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const {
    verb,
    conditional,
    joint,
    subject: [from],
  } = clause;
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
  if (isLaidDown(words, clause) || isCutShort(reading, sentence, clause)) return false;
  const isOfPlan = ({ verb: { head, sense } }: Clause): boolean => sense === PLAN || sayings.contentAt(head) >= 0;
  return (
    dated.every(({ when }) => isLongGone(reading, when)) &&
    !word.subarray(before.from, sentence.to).some((id) => nounSense[id] === PLAN) &&
    ![...before.clauses, ...sentence.clauses].some(isOfPlan)
  );
}

/** "The lease would expire in 1931", "under the treaty the troops would leave in 1931", "in the novel he would die in 1931", "he would otherwise lead it": what else tells that it would be, and not that it was; not "the treaty that would end it". */
function isLaidDown({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, to, subject, antecedent, verb }: Clause): boolean {
  if (classes.runsOut[verb.base] !== 0) return true;
  const isInside = (at: number, range: readonly [number, number] | undefined): boolean => range !== undefined && at >= range[0] && at < range[1];
  for (let at = from; at < to; at++)
    if ((classes.laysDown[word[at]] !== 0 || classes.instrument[word[at]] !== 0) && !isInside(at, subject) && !isInside(at, antecedent)) return true;
  return false;
}

/** "Would open in 1931, but the money ran out": something else is told against it, at no other time. */
function isCutShort({ words }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  if (next?.joint !== 'coordinate' || next.connective < 0 || !next.verb.past) return false;
  const { bits, vocabulary, tokens } = words,
    [from, to] = next.subject;
  return (
    vocabulary.classes.contrast[tokens.word[next.connective]] !== 0 &&
    from > next.connective &&
    from < to &&
    !(bits[from] & (PRONOUN & ~DETERMINER)) &&
    timesOf(words, next).length === 0
  );
}
