// The clause that goes on behind an insertion: which word joined it, and who does what it tells.
import { CAUSE, PREPOSITION, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { COMMA, type SentenceWords } from '../words/sentence-words.js';
import { type Clause, newClause } from './clause.js';
import { type VerbGroup } from './verb-group.js';
import { complementJoint } from './joints.js';
import { firstMark } from '../words/stretches.js';
import { hostOf } from './resumed-subjects.js';
import { isLongAfter } from './counted-joints.js';

/** The word that joins what an insertion has interrupted; -1 = none. */
export function jointBeforeInsertion(words: SentenceWords, clauses: readonly Clause[]): number {
  const host = hostOf(clauses);
  return host ? complementJoint(words, host, (clauses[clauses.indexOf(host) + 1] ?? host).from) : -1;
}

/** "Closed after a barge carrying gravel struck it", "because a flaw, found in May, could spread": why and when, no complement. */
export function behindInsertion(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, joint: number): Clause | undefined {
  const { bits } = words;
  const host = hostOf(clauses),
    inserted = host && (clauses[clauses.indexOf(host) + 1] as Clause | undefined);
  if (!inserted || joint < 0 || (bits[joint] & (SUBORDINATOR | RELATIVE)) !== SUBORDINATOR || !(bits[joint] & PREPOSITION)) return undefined;
  host.to = joint;
  return newClause(
    verb,
    'subordinate',
    verb.from,
    inserted.antecedent ?? inserted.subject,
    joint,
    clauses.indexOf(host),
    (bits[joint] & CAUSE) !== 0 && !isLongAfter(words, joint),
  );
}

/** "Came after the operator, Kell Rail, raised its offer": behind a joining word and two commas. */
export function behindApposition(words: SentenceWords, host: Clause, verb: VerbGroup, end: number, parent: number): Clause | undefined {
  const joint = complementJoint(words, host, end);
  const comma = joint < 0 ? -1 : firstMark(words, COMMA, joint, end - 1);
  if (comma < 0 || SAYS.has(verb.sense) || words.bits[joint] & RELATIVE || !(words.bits[joint] & PREPOSITION)) return undefined;
  host.to = joint;
  return newClause(verb, 'subordinate', joint, [joint + 1, comma], joint, parent, (words.bits[joint] & CAUSE) !== 0 && !isLongAfter(words, joint));
}
