// The clause of one verb: where it begins, by the joint nearest before it, and its subject.
import { type Clause, clauseLike } from './clause.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import { ADVERB, BASE, BE, DETERMINER, EXISTENTIAL, HAVE, NOT, PREPOSITION, PRONOUN } from '../words/vocabulary.js';
import { jointBefore, NO_JOINT } from './nearest-joint.js';
import { joinedClause } from './joined-clause.js';
import { gappedClause, tenselessClause } from './tenseless-clause.js';
import { unjoinedClause } from './unjoined-clause.js';

/**
 * The clause of a verb.
 * @param clauses - those before it in its sentence, the tokens `from` to `to`.
 * @param isLast - no other verb with a tense stands behind it.
 */
export function clauseOf(words: SentenceWords, clauses: readonly Clause[], verb: VerbGroup, from: number, to: number, isLast: boolean): Clause {
  const low = clauses.at(-1)?.verb.to ?? from;
  if (verb.form !== 'finite')
    return (
      (isLast || isBreak(words, verb.to) ? gappedClause(words, clauses, verb, low) : undefined) ?? tenselessClause(words, clauses, verb, low, from)
    );
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
