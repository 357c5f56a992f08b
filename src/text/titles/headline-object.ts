// What a headline tells behind its verb: the object, the rest of the clause, what stands before or behind it.
import type { Clause } from '../clauses/clause.js';
import { hintsAt, isGlued, hasMark, COMMA, DOT, STRONG, textBetween, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  AT_TIME,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  OWNER,
  PARTICLE,
  PAST,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { SAYS, STATE } from '../words/verb-senses.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { NEWLINE, NUMBER, WORD } from '../tokens/tokens.js';
import type { HeadlinePlace } from './headline-place.js';
import { dropLoose } from './loose-ends.js';
import { phraseTokens } from './phrase.js';
import { firstMark, onlyTimes } from '../words/stretches.js';
import { isOfRumour, tellsFrom } from '../clauses/rumours.js';

/** Words of what was noticed that may be shown. */
const MOST_CONTENT = 14;

/** Where what is shown behind the verb begins, and the object told elsewhere that a pronoun stands for, with a space before it; empty = none. */
export function objectBehind({ words, clause, object, until }: HeadlinePlace, from: number): readonly [from: number, named: string] {
  if (object === undefined || !isLonePronoun(words, from, until)) return [pastAside(words, clause, from, until), ''];
  // "struck it down": a noun stands behind the particle.
  return clause.verb.particle === from + 1 ? [from + 2, ` ${textBetween(words, from + 1, from + 2)} ${object}`] : [from + 1, ` ${object}`];
}

/** "Closed the gate | after a cart that had no lamp", "fell | after the firm said": the rest of what the word opens is told in clauses of its own. */
export function dropOpened(words: SentenceWords, kept: number[]): void {
  const end = (kept.at(-1) ?? -1) + 1;
  if (end >= words.tokens.length || !(words.bits[end] & RELATIVE || (words.bits[end] & (PAST | NOUN_LIKE | ADVERB)) === PAST)) return;
  const opener = kept.findLastIndex((at) => words.bits[at] & SUBORDINATOR && (words.bits[at] & PREPOSITION || hintsAt(words, at) & AT_TIME));
  // "Died when a blaze that had begun there": the noun is no object, but has a verb of its own.
  const isClause = opener >= 0 && !(words.bits[kept[opener]] & PREPOSITION);
  if (
    (!isClause && (opener <= 0 || words.bits[end - 1] & HAPPENING)) ||
    opener < 0 ||
    kept.slice(opener + 1).some((at) => words.bits[at] & PREPOSITION)
  )
    return;
  kept.length = opener;
  dropLoose(words, kept);
}

/** "Noticed that the certificate had expired": what was noticed. */
export function contentTokens(words: SentenceWords, { verb: { passive, copula, form, to: end }, to }: Clause, until: number): number[] {
  const {
    tokens,
    bits,
    vocabulary: { classes },
  } = words;
  if (passive || copula || form !== 'finite' || to !== until || to >= tokens.length) return [];
  if (!(bits[to] & RELATIVE) || classes.complementizer[tokens.word[to]] === 0) return [];
  if (!onlyTimes(words, end, to, PREPOSITION)) return [];
  let last = to + 1;
  while (last < Math.min(tokens.length, to + MOST_CONTENT) && !hasMark(words, last, COMMA | STRONG | DOT) && tokens.kind[last] !== NEWLINE) last++;
  const kept = phraseTokens(words, to, last);
  dropLoose(words, kept);
  return kept;
}

/** "the silver cup, which the club hopes to sell": what is sold stands before. */
export function gapOf(words: SentenceWords, clause: Clause): readonly [number, number] | undefined {
  const { joint, antecedent, connective, subject, verb } = clause;
  if (joint !== 'relative' || !antecedent) return undefined;
  if (connective >= 0 && (words.bits[connective - 1] & PREPOSITION || hintsAt(words, connective) & AT_TIME)) return undefined;
  // "The reason he left in 1920": why, and nothing that he left.
  if (
    connective < 0 &&
    words.vocabulary.classes.causeNoun[words.tokens.word[antecedent[1] - 1]] !== 0 &&
    words.vocabulary.classes.issuing[verb.base] + words.vocabulary.classes.lightVerb[verb.base] === 0
  )
    return undefined;
  // "The report that the mayor had resigned", "the fact that it failed": what it tells; "the report that the council issued" is what was issued.
  const { issuing, lightVerb, factNoun } = words.vocabulary.classes,
    isOfFact = factNoun[words.tokens.word[antecedent[1] - 1]] !== 0;
  // "The news the mill closed", "claims Ada Moe resigned"; "the evidence the police collected" is what was collected.
  const told = tellsFrom(words, clause);
  if (told >= 0 && !SAYS.has(verb.sense) && issuing[verb.base] + lightVerb[verb.base] === 0 && (isOfFact || isOfRumour(words, told, 0)))
    return undefined;
  // "Ada Moe, whose firm the board sold": the firm; "whose mayor resigned": nothing.
  if (connective >= 0 && hintsAt(words, connective) & OWNER) return subject[0] > connective + 1 ? [connective + 1, subject[0]] : undefined;
  let [from] = antecedent;
  while (from < antecedent[1] && words.bits[from] & PARTICLE) from++;
  return [from, antecedent[1]];
}

/** "to last until seven": of a state the time is all that is told. */
export function isEmptyState(words: SentenceWords, clause: Clause, rest: readonly number[]): boolean {
  const { sense, copula, passive } = clause.verb,
    times = timesOf(words, clause);
  // "The last train ran on 2 March", "runs on Saturday from five to six": a deed, dated.
  return (
    rest.length === 0 &&
    sense === STATE &&
    !copula &&
    !passive &&
    times.some(({ role }) => role !== 'at') &&
    times.every(({ role, place }) => role !== 'at' || place === 'front')
  );
}

/** "Became, in 1979, | the first woman", "is, since May, | home to a school": the object stands behind a time between two commas. */
function pastAside(words: SentenceWords, { verb: { base, copula } }: Clause, from: number, to: number): number {
  const close = hasMark(words, from, COMMA) ? firstMark(words, COMMA, from + 2, to) : -1;
  return close > 0 &&
    onlyTimes(words, from + 1, close, PREPOSITION) &&
    (copula || words.bits[close + 1] & DETERMINER) &&
    words.vocabulary.classes.intransitive[base] === 0
    ? close + 1
    : from;
}

/** "switched on at six", "moved in and": a particle that governs nothing belongs to the verb. */
export function isLoneParticle({ bits, timeAt, tokens, vocabulary: { classes } }: SentenceWords, at: number, to: number): boolean {
  if (at >= to || !(bits[at] & PARTICLE) || !(bits[at] & PREPOSITION)) return false;
  const next = at + 1;
  if (next >= to) return true;
  // "Off tomorrow", but "on tomorrow", "over Easter".
  if (timeAt[next] !== 0) return (bits[at] & ADVERB) !== 0 && classes.span[tokens.word[at]] === 0;
  return (tokens.kind[next] !== WORD && tokens.kind[next] !== NUMBER) || (bits[next] & (PREPOSITION | COORDINATOR)) !== 0;
}

/** A pronoun right behind the verb that no noun follows: "it", "them". */
function isLonePronoun({ bits, timeAt, tokens }: SentenceWords, at: number, to: number): boolean {
  if (at >= to || !(bits[at] & ANAPHOR)) return false;
  const next = at + 1;
  // "Her last years": whose they were.
  // "Her first tooth" too.
  if (
    next + 1 < to &&
    bits[at] & DETERMINER &&
    bits[next] & ADVERB &&
    tokens.kind[next + 1] === WORD &&
    (bits[next + 1] & ~(NOUN_LIKE | HAPPENING)) === 0
  )
    return false;
  if (next < to && timeAt[next] !== 0 && bits[at] & DETERMINER) return false;
  return next >= to || timeAt[next] !== 0 || tokens.kind[next] !== WORD || (bits[next] & (PREPOSITION | COORDINATOR | ADVERB | PARTICLE)) !== 0;
}

/** A headline shows nothing after a semicolon, colon or dash. */
export function clauseEnd(words: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const isInNumber = isGlued(words, at) && at + 1 < to && isGlued(words, at + 1);
    // A full stop inside a sentence belongs to what is shortened: "St. Ives".
    if (
      (!isInNumber && hasMark(words, at, COMMA | STRONG)) ||
      (hasMark(words, at, DOT) && !isInNumber && (at + 1 >= to || words.timeAt[at + 1] !== 0))
    )
      return at;
  }
  return to;
}
