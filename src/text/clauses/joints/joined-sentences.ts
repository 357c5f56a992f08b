// Two sentences in one: "the rain stopped, and the bridge built after the war was closed".
import { SEMICOLON, signAt } from '../../tokens/signs.js';
import { COMMA, hasMark, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { AUXILIARY, CONDITION, COORDINATOR, DETERMINER, NOT, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../../words/vocabulary.js';
import { type Clause, clauseLike } from '../clause.js';
import { readVerbGroups } from '../verbs/verb-groups.js';

/** The "and" behind a comma, or the semicolon, that opens a sentence of its own, with a noun phrase and a verb with a tense on either side; -1 = none. */
export function secondSentence(words: SentenceWords, from: number, to: number): number {
  const { bits } = words;
  if (bits[from] & (SUBORDINATOR | CONDITION)) return -1;
  for (let at = from + 2; at + 2 < to; at++) {
    if (opensOther(bits[at])) return -1;
    if (isJoint(words, at) && isTensed(words, from, at) && isTensed(words, at + 1, endOf(words, at + 1, to))) return at;
    if (isBreak(words, at) && !hasMark(words, at, COMMA)) return -1;
  }
  return -1;
}

/** "That", "when", "which": what stands behind may all be theirs. */
function opensOther(bits: number): boolean {
  return (bits & (SUBORDINATOR | RELATIVE)) !== 0 && (bits & PREPOSITION) === 0;
}

/** ", and the mill", but neither ", and each will" nor ", and a second, on Sunday,": a noun of its own. */
function isJoint(words: SentenceWords, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const isAnd = hasMark(words, at - 1, COMMA) && (bits[at] & (COORDINATOR | NOT | DETERMINER)) === COORDINATOR;
  if (!isAnd && signAt(words.tokens, at) !== SEMICOLON) return false;
  if ((bits[at + 1] & (DETERMINER | PRONOUN | RELATIVE)) !== DETERMINER || bits[at + 2] & AUXILIARY) return false;
  return classes.ordinal[word[at + 2]] === 0 || !isBreak(words, at + 3);
}

/** The semicolon that ends a sentence among others: "by the mayor; the council; and the clerk". */
function endOf({ tokens }: SentenceWords, from: number, to: number): number {
  let end = from;
  while (end < to && signAt(tokens, end) !== SEMICOLON) end++;
  return end;
}

/** Has it a verb with a tense? */
function isTensed(words: SentenceWords, from: number, to: number): boolean {
  return readVerbGroups(words, from, to).some(({ form }) => form === 'finite');
}

/** A clause of a sentence that is joined to another. @param joint - the joining word between the two; -1 = a sign. */
export function behindSentence(clause: Clause, before: number, joint: number, isOwn: boolean): Clause {
  const parent = clause.parent < 0 ? clause.parent : clause.parent + before;
  if (joint < 0) return clauseLike(clause, { parent });
  return clauseLike(clause, {
    joint: clause.joint === 'main' ? 'coordinate' : clause.joint,
    parent,
    ...(clause.from === joint + 1 && { from: joint }),
    ...(isOwn && clause.connective < 0 && { connective: joint }),
  });
}
