// What each clause of a sentence gives the others: ends, parents, subjects, times.
import { type Clause } from './clause.js';
import { giveAbsolute, giveFronted } from './verbs/fronted-participles.js';
import { giveContact, giveMain } from './joints/main-clause.js';
import { foldNamedDay, foldNthTime, foldOccasion, giveFirstMoment, giveMoment, giveOpeningDay } from './joints/moments.js';
import { isUnsettled } from './mused.js';
import { foldDone, foldHad, foldResult, giveLoss, partEntailed, partOutcome, partState } from './results.js';
import { shareTime } from './times/shared-times.js';
import { type SentenceWords } from '../words/sentence-words.js';
import { giveExpected, giveWanted } from './wanted.js';
import {
  foldClauseCleft,
  foldCleft,
  foldDeed,
  foldFreeRelative,
  foldPseudoCleft,
  foldTaking,
  foldTakingTo,
  foldTimeBehind,
  giveConcession,
  liftUntil,
} from './clefts.js';
import { giveBehind, giveName, giveNamed, giveOpenings, returnFront, returnSubject } from './insertions.js';

/** What each clause gives the others of its sentence: ends, parents, subjects, times. */
export function joinClauses(words: SentenceWords, clauses: Clause[], from: number, to: number): void {
  const last = clauses.at(-1);
  // ", and when it burst" with nothing behind it goes with what stands before.
  if (last) {
    last.to = to;
    last.parent = Math.min(last.parent, clauses.length - 2);
  }
  freeParents(clauses);
  if (clauses.length > 1) giveAbsolute(words, clauses, from);
  if (clauses.length > 0) giveFronted(words, clauses, from, to);
  giveMain(words, clauses, from);
  for (let index = 0; index + 1 < clauses.length; index++) giveContact(words, clauses, index, index === 0 ? from : clauses[index].connective + 1);
  for (let index = 0; index < clauses.length; index++) foldDeed(words, clauses, index);
  if (clauses.length > 1) foldFreeRelative(words, clauses, from);
  if (clauses.length > 1) {
    foldPseudoCleft(words, clauses, from);
    foldOccasion(words, clauses);
    foldNthTime(words, clauses);
    foldNamedDay(words, clauses, from);
    giveOpeningDay(words, clauses, from);
    giveFirstMoment(words, clauses, from);
  }
  for (let index = 1; index < clauses.length; index++) {
    giveWanted(words, clauses, index);
    giveExpected(words, clauses, index);
    giveMoment(words, clauses, index);
    giveName(words, clauses, index);
    giveNamed(words, clauses, index);
    foldResult(words, clauses, index);
    foldHad(words, clauses, index);
    foldDone(words, clauses, index);
    partOutcome(words, clauses, index);
    partEntailed(words, clauses, index);
    shareTime(words, clauses, index);
    if (index < clauses.length - 1) returnSubject(words, clauses[index - 1], clauses[index + 1]);
    if (clauses[index].joint === 'infinitive') foldTaking(words, clauses, index);
    if (clauses[index].joint === 'infinitive') foldTakingTo(words, clauses, index);
    foldTimeBehind(words, clauses, index);
    const { connective, joint } = clauses[index];
    if ((connective >= 0 || joint === 'participle') && index < clauses.length - 1) returnFront(words, clauses, index);
    if (connective < 0) continue;
    giveConcession(words, clauses, index);
    foldCleft(words, clauses, index);
    if (index > 1) foldClauseCleft(words, clauses, index);
  }
  for (let index = 0; index < clauses.length; index++) {
    liftUntil(words, clauses, index);
    partState(words, clauses[index]);
    giveLoss(words, clauses[index]);
  }
  giveOpenings(words, clauses, from);
  for (let index = 1; index < clauses.length; index++) giveBehind(words, clauses, clauses[index]);
  for (const clause of clauses) if (isUnsettled(words, clauses, clause)) clause.conditional = true;
}

/** ", and if they move it, as you say, we": what hangs on what follows hangs on none of its own parts. */
function freeParents(clauses: Clause[]): void {
  for (let index = clauses.length - 2; index >= 0; index--) {
    let { parent } = clauses[index];
    if (parent <= index) continue;
    while (parent < clauses.length && clauses[parent].parent >= index) parent = Math.max(parent + 1, clauses[parent].parent);
    clauses[index].parent = parent < clauses.length ? parent : index - 1;
  }
}
