// What is only rumoured, and what a sentence says is not so.
import { hintsAt, isBreak, COMMA, hasMark, type SentenceWords } from '../words/sentence-words.js';
import { RUMOUR, BASE, COORDINATOR, DETERMINER, EXCEPT, HAPPENING, NOT, NOUN_LIKE, RELATIVE, UNTRUE, VERB } from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { parentOf, type Clause } from './clause.js';
import type { SentenceReading } from '../drafts/reading.js';
import { firstMark } from '../words/stretches.js';
import { WORD } from '../tokens/tokens.js';

/** Tokens between a rumour and what it tells, at most. */
const RUMOUR_REACH = 8;

/** Value of the class `slotAge`: "earlier", "previous". */
const FORMER = 2;
/** Values of the class `leavesOpen`: what is wished, pretended or falsely said; what has versions, of which a former one was mended. */
export const UNTRUE_OF = 3;
const VERSION = 6;

/** Does a rumour stand before the word that joins what it tells: "reports on the radio that"? */
export function isOfRumour(words: SentenceWords, connective: number, low: number): boolean {
  let noun = connective - 1;
  while (noun > Math.max(low, connective - RUMOUR_REACH) && !isBreak(words, noun) && (hintsAt(words, noun) & RUMOUR) === 0) noun--;
  return (hintsAt(words, noun) & RUMOUR) !== 0;
}

/** Where what a noun says may begin: "the rumour | that it sank", "the rumour | the ship sank", but not "the rumour the paper spread"; -1 = it is no such clause. */
export function tellsFrom(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { connective, joint, from, verb: { base, passive } }: Clause,
): number {
  if (connective >= 0) return classes.complementizer[word[connective]] !== 0 ? connective : -1;
  return joint === 'relative' && (passive || classes.selfMoved[base] + classes.intransitive[base] !== 0) ? from : -1;
}

/** "Reports on the radio that a ship had sunk were false", "called nonsense a claim that it had": what is rumoured, in a sentence that says it is not so. */
export function isUntrueRumour(words: SentenceWords, { clauses, from, to }: SentenceReading, clause: Clause): boolean {
  const { verb } = clause,
    teller = parentOf(clauses, clause)?.verb;
  // "It is not true the mill closed" too.
  const connective = teller?.copula && clause.connective < 0 && clause.joint === 'complement' ? clause.from : tellsFrom(words, clause);
  // "There is no truth to posts claiming the dam had burst", "posts saying so were false": whatever the participle tells.
  if (
    clause.joint === 'complement' &&
    teller?.form === 'progressive' &&
    SAYS.has(teller.sense) &&
    (isUntrue(words, from, teller.from) || isUntrue(words, verb.to, to))
  )
    return true;
  if (connective <= 0) return false;
  // "It is not true that", "it is not the case that", "it is false, as we said, that".
  const end = teller?.copula && hasMark(words, connective - 1, COMMA) ? firstMark(words, COMMA, teller.to, connective) : connective;
  if (isUntrue(words, end - 1, end)) return true;
  const isRumour = isOfRumour(words, connective, from);
  // "Fears that it had burst proved unfounded", "the idea that it closed is nonsense" too.
  return (
    (isRumour && isUntrue(words, from, connective)) ||
    ((isRumour || words.vocabulary.classes.factNoun[words.tokens.word[connective - 1]] !== 0) &&
      isUntrue(words, verb.to + 1, to) &&
      !isOfOther(words, verb.to, to))
  );
}

/** "Led to a wrong charge", "reached the wrong office": said of another noun behind an article. */
function isOfOther(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  let at = from;
  while (at < to && !(hintsAt(words, at) & UNTRUE)) at++;
  return (
    at + 1 < to &&
    (bits[at - 1] & DETERMINER) !== 0 &&
    kind[at + 1] === WORD &&
    timeAt[at + 1] === 0 &&
    !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING | VERB | BASE)) &&
    !(hintsAt(words, at + 1) & RUMOUR)
  );
}

/** "False", "not true", "without foundation". */
export function isUntrue(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  for (let at = from; at < to; at++) {
    // "Were true, but others were false": told of what stands behind.
    if (bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA) && !(bits[at + 1] & RELATIVE)) return false;
    if (
      hintsAt(words, at) & UNTRUE ||
      (classes.truth[word[at]] !== 0 && ((bits[at - 1] | (bits[at - 1] & DETERMINER ? bits[at - 2] : 0)) & NOT || hintsAt(words, at - 1) & EXCEPT))
    )
      return true;
  }
  return false;
}

/** "Falsely claimed", "was wrongly reported to have left", "an earlier version said", but not "her version is": what is told by that is not so. */
export function isSaidFalsely(
  {
    tokens: { word },
    vocabulary: {
      classes: { leavesOpen, slotAge },
    },
  }: SentenceWords,
  { verb: { head }, subject: [from, to] }: Clause,
): boolean {
  // Not "the dream is that".
  if (head > to && leavesOpen[word[head - 1]] === UNTRUE_OF) return true;
  for (let at = from; at + 1 < to; at++) if (slotAge[word[at]] === FORMER && leavesOpen[word[at + 1]] === VERSION) return true;
  return false;
}

/** "Pretended that it had been put off", "it was wrongly reported that it was": what nobody did. */
export function isUntrueOf(words: SentenceWords, teller: Clause): boolean {
  const { base, negated } = teller.verb;
  return !negated && (words.vocabulary.classes.leavesOpen[base] === UNTRUE_OF || isSaidFalsely(words, teller));
}
