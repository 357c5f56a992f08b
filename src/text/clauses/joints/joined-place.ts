// What is known where a joining word or a sign opens the clause of a verb, before that clause is named.
import { DETERMINER, PREPOSITION, RELATIVE } from '../../words/vocabulary.js';
import { COMMA, hasMark, type SentenceWords } from '../../words/sentence-words.js';
import { onlyAdverbs } from '../../words/stretches.js';
import { type Clause, type ClauseJoint, newClause } from '../clause.js';
import { behindOwned } from './joints.js';
import type { Joint } from './nearest-joint.js';
import { pastOutcome } from '../openings.js';
import { adverbsBefore, subjectStart } from '../nouns/subjects.js';
import { hostOf } from './resumed-subjects.js';
import type { VerbGroup } from '../verbs/verb-group.js';

/** Where a clause begins behind a joining word or a sign. Indexes are tokens. */
export interface JoinedPlace {
  readonly words: SentenceWords;
  /** Those before it in its sentence. */
  readonly clauses: readonly Clause[];
  readonly verb: VerbGroup;
  /** Behind the verb before. */
  readonly low: number;
  /** Where its sentence begins. */
  readonly from: number;
  readonly start: number;
  /** The joining word; -1 = a sign alone. */
  readonly connective: number;
  /** Classes of the joining word; 0 = none stands there. */
  readonly cue: number;
  /** Behind the joining word. */
  readonly begin: number;
  readonly previous: Clause | undefined;
  /** The last clause that is no insertion. */
  readonly host: Clause | undefined;
  /** What stands between the joint and the verb, past adverbs and fronted phrases. */
  readonly own: readonly [from: number, to: number];
  /** Nothing of that is a subject. */
  readonly isEmpty: boolean;
}

/** What is known of a place. */
export function joinedPlace(
  words: SentenceWords,
  clauses: readonly Clause[],
  verb: VerbGroup,
  low: number,
  from: number,
  [start, connective]: Joint,
): JoinedPlace {
  const previous = clauses.at(-1),
    cue = connective >= 0 ? words.bits[connective] : 0,
    begin = connective >= start ? connective + 1 : start;
  const subjectFrom = previous ? pastOutcome(words, begin, verb.from) : begin,
    first = subjectStart(words, subjectFrom, verb.from),
    end = adverbsBefore(words, verb.from, subjectFrom);
  const own: JoinedPlace['own'] = [cue & RELATIVE ? behindOwned(words, connective, first, end) : first, end];
  return {
    words,
    clauses,
    verb,
    low,
    from,
    start,
    connective,
    cue,
    begin,
    previous,
    host: hostOf(clauses),
    own,
    isEmpty: own[0] >= own[1] || onlyAdverbs(words, own[0], own[1]) || isSetApart(words, own),
  };
}

/** "And, after repairs, | reopened": what a comma ends is no subject. */
function isSetApart(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  return (words.bits[from] & (PREPOSITION | DETERMINER)) === PREPOSITION && hasMark(words, from - 1, COMMA) && hasMark(words, to - 1, COMMA);
}

/** "That", which joins or is relative. */
export function isThat({ cue }: JoinedPlace): boolean {
  return (cue & (RELATIVE | DETERMINER)) === (RELATIVE | DETERMINER);
}

/** The clause of the verb as one that hangs on the clause before. */
export function hangingClause(
  { clauses, verb, start, connective }: JoinedPlace,
  joint: ClauseJoint,
  subject: Clause['subject'],
  antecedent?: Clause['antecedent'],
): Clause {
  return newClause(verb, joint, start, subject, connective, clauses.length - 1, false, antecedent);
}

/** The clause of the verb as one that hangs on none. */
export function freeClause({ verb, start, connective }: JoinedPlace, joint: ClauseJoint, subject: Clause['subject']): Clause {
  return newClause(verb, joint, start, subject, connective, -1);
}
