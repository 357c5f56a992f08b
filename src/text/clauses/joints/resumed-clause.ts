// The clause that goes on behind an insertion: which word joined it, and who does what it tells.
import { AT_TIME, CAUSE, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { COMMA, hintsAt, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { type Clause, newClause } from '../clause.js';
import { type VerbGroup } from '../verbs/verb-group.js';
import { complementJoint } from './joints.js';
import { firstMark } from '../../words/stretches.js';
import { hostOf } from './resumed-subjects.js';
import { isLongAfter } from './counted-joints.js';
import { phraseStart } from '../nouns/noun-phrases.js';

/** The word that joins what an insertion has interrupted; -1 = none. */
export function jointBeforeInsertion(words: SentenceWords, clauses: readonly Clause[]): number {
  const host = hostOf(clauses),
    end = host ? (clauses[clauses.indexOf(host) + 1] ?? host).from : 0,
    joint = host ? complementJoint(words, host, end) : -1;
  // "Will go before a judge; the hearing, which was put off, is": a strong sign parts them.
  return joint >= 0 && firstMark(words, STRONG, joint, end) >= 0 ? -1 : joint;
}

/** "Said plans | to close the mill | had failed", "because the mill | where it began | burned", "and the mill | where it began | burned": behind the joint a noun, what is told of that, and what it did. */
export function carriedClause(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup): Clause | undefined {
  const carried = clauses[clauses.length - 1],
    host = hostOf(clauses, clauses.length - 1),
    end = host ? carriedEnd(words, carried) : -1;
  // "The chaise having lost a wheel, we".
  if (!host || end < 0 || (carried.joint === 'participle' && words.bits[verb.from - 1] & PRONOUN)) return undefined;
  const joint = carriedJoint(words, host, end),
    begin = joint < 0 ? host.verb.to : joint + 1,
    cue = joint < 0 ? 0 : words.bits[joint];
  if (begin >= end || begin < host.verb.to || phraseStart(words, end, begin) !== begin) return undefined;
  const isSaid = SAYS.has(host.verb.sense) && (joint < 0 || (cue & RELATIVE) !== 0);
  if (!isSaid && (joint < 0 || (cue & RELATIVE) !== 0)) return undefined;
  // "The mill where it began", but "rumours that it had".
  if ((carried.joint === 'subordinate' || carried.joint === 'complement') && !(words.bits[carried.connective] & DETERMINER))
    Object.assign(carried, { joint: 'relative', antecedent: [begin, end] });
  // "Asked why the survey | promised in May | had failed".
  const isWhen = (cue & (PREPOSITION | COORDINATOR)) !== 0 || (hintsAt(words, joint) & AT_TIME) !== 0;
  if (isSaid || !isWhen) return newClause(verb, 'complement', verb.from, [begin, end], joint, clauses.indexOf(host));
  host.to = joint;
  if (cue & COORDINATOR) return newClause(verb, 'coordinate', verb.from, [begin, end], joint, -1);
  return newClause(verb, 'subordinate', verb.from, [begin, end], joint, clauses.indexOf(host), (cue & CAUSE) !== 0 && !isLongAfter(words, joint));
}

/** The word that joins a noun with its clause to the verb before; -1 = none. */
function carriedJoint(words: SentenceWords, host: Clause, end: number): number {
  const joint = complementJoint(words, host, end);
  if (joint >= 0) return joint;
  let at = end - 1;
  while (at >= host.verb.to && !(words.bits[at] & COORDINATOR)) at--;
  return at >= host.verb.to ? at : -1;
}

/** Where the noun ends of which a clause tells more; -1 = of none. */
function carriedEnd({ bits }: SentenceWords, { joint, verb, connective, subject }: Clause): number {
  if (joint === 'participle') {
    // "The van | that police seized".
    if (bits[subject[0] - 1] & RELATIVE) return subject[0] - 1;
    // "A van | carrying cash", but "lap swimming".
    return connective < 0 && subject[1] === verb.from && bits[subject[0]] & DETERMINER ? verb.from : -1;
  }
  if (joint === 'infinitive') return bits[verb.from] & TO ? verb.from : -1;
  if (connective < 0 || !(bits[connective] & RELATIVE)) return -1;
  return bits[connective - 1] & PREPOSITION ? connective - 1 : connective;
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
