// What is only said is denied by the sentence behind it.
import { isMain, type Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { DOT, hasMark, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { BE, DO, HAVE, NOT, PRONOUN } from '../../words/vocabulary.js';

/** "Legend has it that he swam the strait. He did not.", "posts say it was sold; it has not been": what is only said right before is denied. */
export function deniesHearsay({ words, drafts, denied }: Reading, { index }: SentenceReading, clause: Clause): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.sentence < index - 1 || last.joint !== 'complement' || !isNotSo(words, clause)) return false;
  if (last.status !== 'reported' && last.status !== 'occurred') return false;
  denied.add(last.sentence);
  return true;
}

/** "He did not.", "it has not been". */
function isNotSo(words: SentenceWords, { verb, joint, subject, from, to }: Clause): boolean {
  const { bits } = words,
    end = bits[verb.to] & NOT ? verb.to + 1 : verb.to;
  if (!isMain(joint) || !verb.negated || verb.mood !== 'none' || end + 1 < to) return false;
  // "She left in May and was not, as we wrote, dismissed": the sentence goes on.
  if (subject[0] < from || !(bits[subject[0]] & PRONOUN) || !(bits[verb.head] & (BE | DO | HAVE))) return false;
  return hasMark(words, end, DOT) || isBreak(words, end);
}
