// Who does what a verb tells, asked by those who read verbs before the sentences are told.
import type { Clause } from './clause.js';
import { readClauses } from './clauses.js';
import type { VerbGroup } from './verbs/verb-group.js';
import { reclass, type SentenceWords } from '../words/sentence-words.js';
import { holds } from '../words/stretches.js';
import { ADVERB, AUXILIARY, DETERMINER, PARTICIPLE, PAST, PREPOSITION, PRONOUN, UNTIL } from '../words/vocabulary.js';

/**
 * The subject of a verb, in the words of one sentence from a token on; undefined where it has none before it, or is no verb that somebody does.
 * @param isFinite - who asks knows that a past form without an auxiliary is no participle.
 */
export type SubjectFinder = (from: number, verb: Pick<VerbGroup, 'from' | 'head' | 'to'>, isFinite: boolean) => Clause['subject'] | undefined;

/** Finds subjects in a text. @param read - the words of the text, taken over, asked for with the first verb. */
export function subjectFinder(read: () => SentenceWords): SubjectFinder {
  let words: SentenceWords | undefined;
  return (from, { from: first, head, to }, isFinite) => {
    words ??= read();
    if (isFinite) asFinite(words, first, head);
    const clause = readClauses(words, from, to).at(-1);
    if (!clause || clause.verb.to !== to || clause.verb.form !== 'finite' || clause.verb.passive || clause.joint === 'relative') return undefined;
    return withoutTimes(words, clause.subject);
  };
}

/** "The singer believed to be his daughter | said": a past form without an auxiliary. */
function asFinite(words: SentenceWords, from: number, head: number): void {
  const { bits } = words;
  if (bits[head] & PAST && !holds(words, from, head, AUXILIARY)) reclass(words, head, bits[head] & ~PARTICIPLE);
}

/** "By evening | doctors", "a report | the next year". */
function withoutTimes({ bits, timeAt }: SentenceWords, subject: Clause['subject']): Clause['subject'] | undefined {
  let [from, to] = subject;
  while (from < to && (timeAt[from] !== 0 || (bits[from] & (PREPOSITION | UNTIL) && timeAt[from + 1] !== 0))) from++;
  while (from < to && (timeAt[to - 1] !== 0 || (bits[to - 1] & (PREPOSITION | ADVERB) && !(bits[to - 1] & (PRONOUN | DETERMINER))))) to--;
  return from < to ? [from, to] : undefined;
}
