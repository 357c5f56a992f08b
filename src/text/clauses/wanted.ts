// What somebody wants done to a plan: "want the match on Friday called off".
import type { SentenceWords } from '../words/sentence-words.js';
import { isActSense } from '../words/verb-senses.js';
import { clauseLike, type Clause } from './clause.js';
import { objectOf } from './object-of.js';

/** "The police want | the match on Friday called off", "the mayor wants | the vote to be put off until May": what is acted upon, with its time, goes with what is to be done to it; nobody has done so yet. */
export function giveWanted(words: SentenceWords, clauses: Clause[], index: number): void {
  const clause = clauses[index],
    wanting = clauses[index - 1],
    { verb, joint, parent, connective } = clause;
  const isToBe = joint === 'participle' || joint === 'infinitive';
  if (!isToBe || parent !== index - 1 || connective >= 0 || !verb.passive || !isActSense(verb.sense)) return;
  if (words.vocabulary.classes.wishing[wanting.verb.base] === 0) return;
  // "Wants the match postponed last week | replayed": that is which match.
  const next = clauses.at(index + 1);
  if (joint === 'participle' && next?.joint === 'participle' && next.verb.passive && next.connective < 0) return;
  const subject = objectOf(words, wanting);
  if (subject[0] === subject[1] || subject[1] > verb.from) return;
  verb.form = 'infinitive';
  clauses[index] = clauseLike(clause, { joint: 'infinitive', from: subject[0], subject });
  wanting.to = subject[0];
}
