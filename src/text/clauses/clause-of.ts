// The clause of one verb: where it begins, by the joint nearest before it, and its subject.
import { type Clause, clauseLike, newClause } from './clause.js';
import { hasOwnNoun, ownSubject } from './joints.js';
import { antecedentBefore } from './noun-phrases.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  BASE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  EXISTENTIAL,
  HAVE,
  NOT,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  VERB,
} from '../words/vocabulary.js';
import { STATE } from '../words/verb-senses.js';
import { jointBefore, NO_JOINT } from './nearest-joint.js';
import { heldBefore, joinedClause } from './joined-clause.js';
import { unjoinedClause } from './unjoined-clause.js';

/**
 * The clause of a verb.
 * @param clauses - those before it in its sentence, the tokens `from` to `to`.
 * @param isLast - no other verb with a tense stands behind it.
 */
export function clauseOf(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number, to: number, isLast: boolean): Clause {
  const low = clauses.at(-1)?.verb.to ?? from;
  if (verb.form !== 'finite')
    return (isLast || isBreak(words, verb.to) ? gapped(words, clauses, verb, low) : undefined) ?? withoutTense(words, clauses, verb, low, from);
  const joint =
    isLast && clauses.length > 0 && clauses.every((clause) => isInSubject(words, clause, from))
      ? NO_JOINT
      : jointBefore(words, clauses.at(-1), verb, low, from);
  return withBarePronoun(
    words,
    joint[0] < 0 ? unjoinedClause(words, clauses, verb, low, from, to, isLast) : joinedClause(words, clauses, verb, low, from, joint),
  );
}

/** "A man taken to hospital after the crash has died": a participle behind the noun that opens the sentence leaves it without a verb. */
function isInSubject({ bits }: SentenceWords, { joint, verb, connective, subject: [first, last] }: Clause, from: number): boolean {
  return (
    joint === 'participle' &&
    verb.form === 'participle' &&
    connective < 0 &&
    first === from &&
    first < last &&
    last === verb.from &&
    ((bits[from] & DETERMINER) !== 0 || (bits[from] & (ADVERB | BASE)) === 0)
  );
}

/** "It now hopes": a time right behind a pronoun is none of its. "And there will be no train": nothing before it is the subject. */
function withBarePronoun(words: SentenceWords, clause: Clause): Clause {
  const { bits, timeAt } = words;
  const {
      subject: [from, to],
      connective,
      verb,
    } = clause,
    near = verb.from - 1;
  // "There was nobody hurt": who was not.
  if (verb.passive && !verb.copula && near >= 0 && hintsAt(words, near) & EXISTENTIAL) {
    let at = verb.from;
    while (bits[at] & (BE | HAVE)) at++;
    if (at < verb.head && (bits[at] & (NOT | PRONOUN)) === (NOT | PRONOUN))
      return clauseLike(clause, { subject: [at, at + 1], verb: groupLike(verb, { from: at + 1, negated: false }) });
  }
  if (verb.copula && near > 0 && (near === connective + 1 || near === clause.from) && hintsAt(words, near) & EXISTENTIAL) {
    // "So there won't be one on Friday": of what stood before.
    const isStandIn = from < near && (bits[verb.to] & PRONOUN) !== 0 && (timeAt[verb.to + 1] !== 0 || (bits[verb.to + 1] & PREPOSITION) !== 0);
    return clauseLike(clause, { subject: [near, verb.from], antecedent: isStandIn ? [from, to] : undefined });
  }
  return to - from === 2 && timeAt[from + 1] !== 0 && (bits[from] & (PRONOUN | DETERMINER)) === PRONOUN
    ? clauseLike(clause, { subject: [from, from + 1] })
    : clause;
}

/** "The shop was looted and the flag taken": a sure participle shares the auxiliary of the verb right before, of whose own subject it is told. */
function gapped(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number): Clause | undefined {
  const { bits } = words,
    before = clauses.at(-1)?.verb;
  if (
    verb.form !== 'participle' ||
    verb.head !== verb.from ||
    !(bits[verb.head] & VERB) ||
    !before?.passive ||
    before.form !== 'finite' ||
    !before.past ||
    before.mood !== 'none' ||
    before.planned
  )
    return undefined;
  const subject = antecedentBefore(words, verb.from, low),
    joint = subject[0] - 1;
  if (subject[0] >= subject[1] || subject[1] < verb.from || joint < low || !(bits[joint] & COORDINATOR)) return undefined;
  for (let at = low; at < joint; at++) if (words.timeAt[at] === 0 && !(bits[at] & (ADVERB | PARTICLE)) && !isBreak(words, at)) return undefined;
  return newClause(groupLike(verb, { form: 'finite', past: true }), 'coordinate', joint, subject, joint, -1);
}

/** An infinitive, a gerund or a participle: its subject is that of the clause above, or the noun before it. */
function withoutTense(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, low: number, from: number): Clause {
  const { bits } = words;
  let parent = clauses.length - 1;
  let start = verb.from,
    connective = -1;
  if (start > low) {
    const b = bits[start - 1];
    if (b & (COORDINATOR | PREPOSITION | SUBORDINATOR)) {
      start--;
      connective = start;
      // "Is to be let within a month of opening and to last a year": no gerund is gone on with.
      if (b & COORDINATOR && verb.form === 'infinitive') while (parent > 0 && clauses[parent].verb.form === 'progressive') parent--;
    }
  }
  // "A merger, to be completed by May": what a comma parts from a passive is what is acted upon.
  const isBeside =
    verb.form === 'infinitive' &&
    verb.passive &&
    parent >= 0 &&
    clauses[parent].verb.form === 'finite' &&
    start === verb.from &&
    hasMark(words, start - 1, COMMA) &&
    (bits[clauses[parent].verb.to] & DETERMINER) !== 0;
  // "Was painted, fitted with an engine and launched": one and the same.
  const isShared =
    verb.form === 'participle' &&
    connective >= 0 &&
    (bits[connective] & COORDINATOR) !== 0 &&
    parent >= 0 &&
    clauses[parent].verb.passive &&
    clauses[parent].verb.to < start;
  // "Was fixed in 1930 and broken off": a verb of its own, of which only the auxiliary is shared.
  if (
    isShared &&
    clauses[parent].verb.form === 'finite' &&
    clauses[parent].verb.past &&
    clauses[parent].verb.mood === 'none' &&
    !clauses[parent].verb.planned
  )
    return newClause(groupLike(verb, { form: 'finite', past: true }), 'coordinate', start, clauses[parent].subject, connective, -1);
  const found = isShared
    ? clauses[parent].subject
    : (planBefore(words, verb, start, clauses[parent]) ??
      (verb.form === 'participle' || isBeside || (verb.form === 'infinitive' && parent < 0)
        ? antecedentBefore(words, start, parent < 0 ? from : objectStart(words, clauses[parent]))
        : hasOwnNoun(words, verb, start, low)
          ? antecedentBefore(words, start, low)
          : parent >= 0
            ? clauses[parent].subject
            : ([start, start] as const)));
  // "was signed in 1912, revoked in 1934": a time stands before it, the subject goes on.
  const own = ownSubject(words, verb, start, low, parent < 0);
  if (own && verb.form === 'infinitive') parent = -1;
  const subject =
    (verb.form === 'participle' ? heldBefore(words, verb, found) : undefined) ??
    own ??
    (found[0] >= found[1] && parent >= 0 ? clauses[parent].subject : found);
  return newClause(
    verb,
    verb.form === 'infinitive' ? 'infinitive' : 'participle',
    start,
    subject,
    connective,
    parent,
    connective >= 0 && (bits[connective] & CAUSE) !== 0,
  );
}

/** "A proposal to widen the road, | adopted in 1968": of the two nouns that one which is adopted. */
function planBefore(
  words: SentenceWords,
  { form, base, from }: VerbGroup,
  start: number,
  plan: Clause | undefined,
): readonly [number, number] | undefined {
  if (
    form !== 'participle' ||
    plan?.verb.form !== 'infinitive' ||
    start !== from ||
    !hasMark(words, start - 1, COMMA) ||
    words.vocabulary.classes.agreedOn[base] === 0
  )
    return undefined;
  const { subject, from: to } = plan;
  return subject[0] < subject[1] && subject[1] === to ? subject : undefined;
}

/** "Calls off the vote set for May", "will rule on the plea lodged in May": where what a verb acts upon begins; of others, where their clause does. */
function objectStart({ bits }: SentenceWords, { verb, from }: Clause): number {
  const end = verb.particle === verb.to ? verb.to + 1 : verb.to,
    at = verb.strength > 1 && verb.sense !== STATE && bits[end] & PREPOSITION && bits[end + 1] & DETERMINER ? end + 1 : end;
  return verb.form === 'finite' && bits[at] & DETERMINER ? at : from;
}
