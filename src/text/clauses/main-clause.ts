// Every sentence has a main verb: where none was found, a word that may join a clause only opened a phrase.
import { clauseLike, type Clause } from './clause.js';
import { behindPhrase } from './subjects.js';
import { hasMark, STRONG, type SentenceWords } from '../words/sentence-words.js';
import { PREPOSITION } from '../words/vocabulary.js';

/**
 * "After the war the city grew", "the ferry that was laid on as a stopgap stopped": reads the first clause behind such a word
 * as the main one, where a second noun phrase or a noun with its relative clause is left over to be its subject.
 */
export function giveMain(words: SentenceWords, clauses: Clause[], from: number): void {
  const at = clauses.findIndex(({ joint }) => joint !== 'relative');
  const clause = clauses[at] as Clause | undefined;
  if (!clause || clause.joint !== 'subordinate' || clause.connective < 0 || !(words.bits[clause.connective] & PREPOSITION)) return;
  const end = signBehind(words, clause.verb.to, clauses[clauses.length - 1].to);
  if (clauses.some(({ joint, connective, from: start }, index) => index !== at && start < end && (joint === 'main' || (joint === 'coordinate' && connective < 0)))) return;
  const subject = at > 0 ? opening(clauses[0], from) : behind(words, clause);
  if (!subject) return;
  if (at > 0) clauses[at - 1].to = clause.verb.from;
  clauses[at] = clauseLike(clause, { joint: 'main', from: at > 0 ? clause.verb.from : clause.from, subject, connective: -1, parent: -1, causal: false });
}

/** The semicolon that ends what the clause belongs to. */
function signBehind(words: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (hasMark(words, at, STRONG)) return at;
  return Infinity;
}

/** The noun that opens the sentence and carries the first relative clause. */
function opening({ antecedent, subject }: Clause, from: number): readonly [number, number] | undefined {
  const noun = antecedent ?? subject;
  return noun[0] <= from ? noun : undefined;
}

/** The second of two noun phrases behind the word. */
function behind(words: SentenceWords, { connective, subject: [first, last] }: Clause): readonly [number, number] | undefined {
  const start = behindPhrase(words, connective, last);
  return start > first ? [start, last] : undefined;
}
