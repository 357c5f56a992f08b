// What a sentence does not tell as so: wishes, conditions, comparisons, what is left open, what is true of anyone.
import { isMain, parentOf, type Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, isPlural, type SentenceWords } from '../words/sentence-words.js';
import { NUMBER } from '../tokens/tokens.js';
import { timesOf } from '../clauses/time-roles.js';
import {
  ADVERB,
  ANAPHOR,
  ARGUMENT,
  AUTHOR,
  COMPARISON,
  CONDITION,
  DETERMINER,
  NOT,
  PRONOUN,
  RUMOUR,
  SUBORDINATOR,
  TO,
  WOULD,
} from '../words/vocabulary.js';
import { HAPPEN, PLAN, SAY } from '../words/verb-senses.js';
import { isGone } from '../drafts/day-of-writing.js';
import { isNobody } from '../clauses/role-of.js';
import { isNegative } from './denials.js';
import { SIGN, WORDS } from './doubts.js';
import { untilOf } from './slots-told.js';

/** Nothing is told by what only might be, by what is true of anyone, by what is compared. */
export function isUnreal(reading: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    {
      verb,
      joint,
      subject: [from, to],
    } = clause,
    { bits } = words;
  // "I should like it repaid by May": a wish. ", provided the knee lets her": a condition.
  for (let at = from + 1; at < to; at++) if ((bits[at - 1] & WOULD) !== 0 && (hintsAt(words, at) & ARGUMENT) !== 0) return true;
  if ((bits[verb.head] & CONDITION) !== 0 && hasMark(words, verb.from - 1, COMMA) && isProviso(clauses, clause)) return true;
  let parent = parentOf(clauses, clause);
  // "There is no sign that it will end", "it is not certain that it will sail": nor does the text know.
  const { leavesOpen } = words.vocabulary.classes,
    opening = clause.connective < 0 ? clause.from : clause.connective;
  // "Not clear why it closed", "did not say where it crashed": it did.
  const isOpen = isSign(words, opening - 1) && !isAsked(words, clause, opening);
  // "Nothing to show that it fell", "no proof has come up that it fell".
  if (
    parent &&
    opening === parent.verb.to &&
    !isAsked(words, clause, opening) &&
    ((bits[parent.verb.head - 1] & TO && (bits[parent.verb.head - 2] & (NOT | PRONOUN)) === (NOT | PRONOUN)) ||
      (isNobody(words, parent) && isSign(words, parent.subject[1] - 1)))
  )
    return true;
  if (isOpen && ((bits[opening - 2] | bits[opening - 3]) & NOT || (joint === 'relative' && parent?.verb.negated))) return true;
  if (isOpen && joint === 'complement' && parent?.verb.copula && parent.verb.negated) return true;
  // "Did not say that it would close in May": nor does the text; "did not say until Friday that it had closed": then it was said.
  if (
    joint === 'complement' &&
    parent &&
    !parent.verb.passive &&
    leavesOpen[parent.verb.base] === WORDS &&
    isNegative(words, parent) &&
    !isAsked(words, clause, opening) &&
    !untilOf(words, timesOf(words, parent))
  )
    return true;
  // "They could not queue and then pay": all that hangs on what cannot be.
  while (joint === 'infinitive' && parent?.joint === 'infinitive') parent = parentOf(clauses, parent);
  if (
    joint === 'infinitive' &&
    parent &&
    ((parent.verb.mood === 'would' && parent.joint !== 'complement') ||
      parent.verb.mood === 'may' ||
      (parent.verb.negated && parent.verb.mood !== 'none'))
  )
    return true;
  if (
    joint === 'relative' &&
    to - from === 1 &&
    !hasMark(words, clause.connective - 1, COMMA) &&
    (bits[from] & (PRONOUN | ANAPHOR)) === PRONOUN &&
    !(hintsAt(words, from) & AUTHOR)
  )
    return true;
  if (joint === 'participle' && verb.form === 'participle' && verb.from > 0 && !isBreak(words, verb.from - 1) && !(bits[verb.from - 1] & ADVERB)) {
    // "claims received after noon will not be considered": true of any such claim; "the man held on Monday will" is one man.
    const next = clauses[clauses.indexOf(clause) + 1];
    if (
      next &&
      !isKnown(reading, clause) &&
      next.subject[0] === from &&
      (verb.sense !== PLAN ? next.verb.mood === 'may' || next.verb.mood === 'will' : next.verb.mood === 'may' && !(bits[from] & DETERMINER))
    )
      return true;
  }
  // "as full as it was in May": a comparison; ", as any neighbour will tell you": who knows of it.
  return (
    joint === 'subordinate' &&
    (verb.copula || (verb.mood === 'will' && verb.sense === SAY && from < to)) &&
    clause.connective >= 0 &&
    (hintsAt(words, clause.connective) & (ARGUMENT | COMPARISON)) !== 0
  );
}

/** "Sign", "proof", or "report", of which there may be none. */
function isSign(words: SentenceWords, at: number): boolean {
  return (
    words.vocabulary.classes.leavesOpen[words.tokens.word[at]] === SIGN || ((hintsAt(words, at) & RUMOUR) !== 0 && (words.bits[at - 1] & NOT) !== 0)
  );
}

/** "Why it closed", "where the car crashed", but not "that", "whether", "if": a word that asks for more of what was done; "what happened" names nothing. */
function isAsked({ bits }: SentenceWords, { verb }: Clause, at: number): boolean {
  return (
    verb.mood === 'none' && !(verb.sense === HAPPEN && verb.from === at + 1) && (bits[at] & (SUBORDINATOR | CONDITION | DETERMINER)) === SUBORDINATOR
  );
}

/** "The man held on Monday", "two boys hurt last week": those who are told of, on a day that is over. */
function isKnown(reading: Reading, clause: Clause): boolean {
  const { words } = reading,
    {
      bits,
      tokens: { kind },
    } = words,
    {
      subject: [from, to],
    } = clause,
    times = timesOf(words, clause);
  return (
    ((bits[from] & DETERMINER) !== 0 || kind[from] === NUMBER || isCapital(words, from + 1) || !isPlural(words, to - 1)) &&
    times.length > 0 &&
    times.every(({ time: { when } }) => when !== undefined && isGone(reading, when))
  );
}

/** ", provided the knee lets her" hangs on what is not past; "the council, led by Ada Moe, provided shelters" tells of a deed. */
function isProviso(clauses: readonly Clause[], clause: Clause): boolean {
  const host = clauses.slice(0, clauses.indexOf(clause)).findLast(({ joint }) => isMain(joint));
  return host !== undefined && (!host.verb.past || host.verb.mood !== 'none');
}
