// The noun phrase behind a verb: what it acts upon.
import type { Clause } from '../clause.js';
import { hasMark, DOT, hintsAt, isBreak, isGlued, type SentenceWords } from '../../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  OCCASION,
  PAIR,
  PARTICLE,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTIL,
  VERB,
  NOUN_LIKE,
} from '../../words/vocabulary.js';

/** Value of the class `timeMeasure`: "hours". */
const UNIT = 2;

/** The noun phrase after a verb. */
export function objectOf(words: SentenceWords, { verb, to }: Clause): readonly [from: number, to: number] {
  const { bits } = words;
  let from = verb.particle === verb.to ? verb.to + 1 : verb.to;
  while (from < to && bits[from] & ADVERB && !(bits[from] & PREPOSITION)) from++;
  from = pastCount(words, from, to);
  // "Offered me | a voucher": who gets it is not acted upon.
  const { classes } = words.vocabulary;
  if (classes.twoObjects[verb.base] !== 0 && classes.hearer[words.tokens.word[from]] !== 0 && hintsAt(words, from + 1) & ARTICLE && from + 1 < to)
    from++;
  let end = from,
    isPair = false;
  for (; end < to; end++) {
    const b = bits[end];
    // "Trains between Oslo and Bergen".
    if (isPair && b & COORDINATOR) {
      isPair = false;
      continue;
    }
    isPair ||= (hintsAt(words, end) & PAIR) !== 0;
    if (isOutside(words, end, from, to, verb.particle)) break;
  }
  if (end > from && hasMark(words, end - 1, DOT)) end--;
  // "moved it again".
  while (end > from + 1 && (bits[end - 1] & (ADVERB | NOUN_LIKE | HAPPENING)) === ADVERB) end--;
  return [from, end];
}

/** A word with which what a verb acts upon ends: a sign, a joint, "to", the particle, a time that a preposition governs, another verb. */
function isOutside(words: SentenceWords, at: number, from: number, to: number, particle: number): boolean {
  const { bits, timeAt } = words,
    b = bits[at],
    isFirst = at === from;
  if (isBreak(words, at) || at === particle) return true;
  // "Will hold it tomorrow.", "moved it last week when the hall flooded".
  if (timeAt[at] !== 0 && !isFirst && (at + 1 >= to || (timeAt[from] === 0 && (hasMark(words, at + 1, DOT) || bits[from] & ANAPHOR)))) return true;
  if (b & (RELATIVE | SUBORDINATOR | COORDINATOR) && !(isFirst && isThat(words, at, particle))) return true;
  if (isFirst && b & (PREPOSITION | TO)) return true;
  if (!isFirst && isOffset(words, at)) return true;
  if (b & (TO | PARTICLE) || (b & PREPOSITION && timeAt[at + 1] !== 0)) return true;
  return at > from + 3 && (b & VERB) !== 0 && !(b & (NOUN_LIKE | HAPPENING | PROGRESSIVE));
}

/** "Called off the strike | hours before it was to begin". */
function isOffset({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.timeMeasure[word[at]] === UNIT && classes.sequence[word[at + 1]] !== 0;
}

/** "Pushed that back", "moved that to May", "dropped that plan": a pronoun, or what points at a noun, and no clause to come. */
function isThat(words: SentenceWords, at: number, particle: number): boolean {
  const { bits, timeAt } = words,
    next = at + 1;
  return (
    (bits[at] & ANAPHOR) !== 0 &&
    (next === particle ||
      (bits[next] & (NOUN_LIKE | HAPPENING)) !== 0 ||
      timeAt[next] !== 0 ||
      isBreak(words, next) ||
      hasMark(words, next, DOT) ||
      (bits[next] & (PREPOSITION | TO)) !== 0)
  );
}

/** "put off for the second time this month a vote on": past how often, where an object follows. */
function pastCount(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "put off until May a vote on".
  let past = bits[from] & (PREPOSITION | UNTIL) ? from + 1 : from;
  const first = past;
  // "Till 17 and 18 June the trial" too.
  while (past < to && (timeAt[past] !== 0 || (past > first && bits[past] & COORDINATOR && timeAt[past + 1] !== 0))) past++;
  if (past > first && past < to && bits[past] & DETERMINER && !isGlued(words, past)) return past;
  if (from + 4 >= to || !(bits[from] & PREPOSITION) || classes.ordinal[word[from + 2]] === 0 || !(hintsAt(words, from + 3) & OCCASION)) return from;
  let at = from + 4;
  while (at < to && timeAt[at] !== 0) at++;
  return at < to && bits[at] & DETERMINER ? at : from;
}
