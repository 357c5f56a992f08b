// Every sentence has a main verb: where none was found, a word that may join a clause only opened a phrase.
import { clauseLike, type Clause } from '../clause.js';
import { isNounBefore } from './joints.js';
import { antecedentBefore } from '../nouns/noun-phrases.js';
import { behindPhrase } from '../fronts.js';
import { groupLike } from '../verbs/verb-group.js';
import { hasMark, hintsAt, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { ARTICLE, COORDINATOR, DETERMINER, OWNER, PAST, PREPOSITION, PRONOUN, RELATIVE } from '../../words/vocabulary.js';
import { hasBreak } from '../../words/stretches.js';

/**
 * "After the war the city grew", "the ferry that was laid on as a stopgap stopped": reads the first clause behind such a word
 * as the main one, where a second noun phrase or a noun with its relative clause is left over to be its subject.
 */
export function giveMain(words: SentenceWords, clauses: Clause[], from: number): void {
  if (giveOwed(words, clauses, from)) return;
  const at = clauses.findIndex(({ joint }) => joint !== 'relative');
  const clause = clauses[at] as Clause | undefined;
  if (!clause || clause.joint !== 'subordinate' || clause.connective < 0 || !(words.bits[clause.connective] & PREPOSITION)) return;
  const end = signBehind(words, clause.verb.to, clauses[clauses.length - 1].to);
  if (
    clauses.some(
      ({ joint, connective, from: start }, index) => index !== at && start < end && (joint === 'main' || (joint === 'coordinate' && connective < 0)),
    )
  )
    return;
  const subject = at > 0 ? opening(clauses[0], from) : behind(words, clause);
  if (!subject) return;
  if (at > 0) clauses[at - 1].to = clause.verb.from;
  clauses[at] = clauseLike(clause, {
    joint: 'main',
    from: at > 0 ? clause.verb.from : clause.from,
    subject,
    connective: -1,
    parent: -1,
    causal: false,
  });
}

/** "The guild that everybody knows | met on Thursday": behind the relative clause of the noun that opens a sentence without a verb, a past is that verb. @returns whether it is so. */
function giveOwed(words: SentenceWords, clauses: Clause[], from: number): boolean {
  const last = clauses.length - 1,
    noun = last > 0 ? opening(clauses[0], from) : undefined;
  if (!noun || !clauses.every(({ joint, verb, to }, at) => at === last || (joint === 'relative' && (at < last - 1 || to === verb.to)))) return false;
  const { joint, verb, connective } = clauses[last],
    isPast = joint === 'participle' && connective < 0 && verb.head === verb.from && (words.bits[verb.head] & PAST) !== 0;
  if (!isPast || verb.from !== clauses[last - 1].verb.to) return false;
  clauses[last] = clauseLike(clauses[last], {
    joint: 'main',
    subject: noun,
    parent: -1,
    verb: groupLike(verb, { form: 'finite', past: true, passive: false }),
  });
  return true;
}

/** "The room we booked for May is shut", "and the room we booked is shut": a second verb that nothing joins and that has no subject of its own is of the noun right before the pronoun, and the first is its relative clause. */
export function giveContact(words: SentenceWords, clauses: Clause[], place: number, from: number): void {
  const first = clauses[place],
    { joint, connective } = first,
    [pronoun, end] = first.subject;
  if (place === 0 && (joint === 'participle' || end - pronoun > 2)) return giveContactNoun(words, clauses);
  if (
    (place === 0 ? joint !== 'main' || connective >= 0 : joint !== 'coordinate' || !(words.bits[connective] & COORDINATOR)) ||
    end - pronoun !== 1 ||
    (words.bits[pronoun] & (PRONOUN | DETERMINER | RELATIVE)) !== PRONOUN ||
    !isNounBefore(words, pronoun)
  )
    return;
  // "The song she wrote in 1960 won a prize": no words of hers.
  const main = clauses.findIndex(
    ({ joint, connective, subject: [start, last] }, at) =>
      at > place && connective < 0 && (joint === 'coordinate' || (joint === 'complement' && start >= last)),
  );
  const noun = antecedentBefore(words, pronoun, from);
  // "And the day it reopened".
  if (place > 0 && words.vocabulary.classes.momentNoun[words.tokens.word[noun[1] - 1]] !== 0) return;
  if (main < 0 || (clauses[main].joint === 'coordinate' && clauses[main].subject[0] !== pronoun)) return;
  if (!(words.bits[noun[0]] & DETERMINER) || (noun[0] > from && !(words.bits[noun[0] - 1] & COORDINATOR))) return;
  if (hasBreak(words, first.verb.to, clauses[main].verb.from)) return;
  for (let at = main; at < clauses.length; at++)
    if (at === main || clauses[at].subject[0] === pronoun)
      clauses[at] = clauseLike(clauses[at], {
        subject: noun,
        ...(at === main && { joint: place === 0 ? 'main' : joint, parent: first.parent, connective }),
      });
  clauses[place] = clauseLike(first, { joint: 'relative', from: pronoun, antecedent: noun, connective: -1 });
}

/** "The bridge the army built in 1944 | collapsed": a second article right behind the noun opens the relative clause. */
function giveContactNoun(words: SentenceWords, clauses: Clause[]): void {
  const [first, next] = clauses,
    [start, end] = first.subject;
  let article = start + 2;
  while (article < end && !(hintsAt(words, article) & (ARTICLE | OWNER))) article++;
  if (article + 1 >= end || end !== first.verb.from || !(words.bits[start] & DETERMINER) || !isNounBefore(words, article)) return;
  const isMainVerb = next.joint === 'main' || (next.joint === 'coordinate' && first.joint === 'main');
  if (!isMainVerb || next.connective >= 0 || next.subject[0] !== start || hasBreak(words, first.verb.to, next.verb.from)) return;
  const noun: readonly [number, number] = [start, article];
  clauses[0] = clauseLike(first, {
    joint: 'relative',
    from: article,
    subject: [article, end],
    antecedent: noun,
    verb: first.joint === 'main' ? first.verb : groupLike(first.verb, { form: 'finite', past: true, passive: false }),
  });
  for (let at = 1; at < clauses.length; at++)
    if (clauses[at].subject[0] === start) clauses[at] = clauseLike(clauses[at], { subject: noun, ...(at === 1 && { joint: 'main' }) });
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
