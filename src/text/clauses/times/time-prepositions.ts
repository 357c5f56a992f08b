// The word before a time that tells its part.
import type { Clause } from '../clause.js';
import { opensStretch } from '../verbs/gerunds.js';
import { type SentenceWords } from '../../words/sentence-words.js';
import { EFFECT, WITH } from '../../words/cue-words.js';
import { isBefore } from '../../words/sequence-words.js';
import { ADVERB, COORDINATOR, DETERMINER, NOT, PARTICLE, PREPOSITION, SINCE, SUBORDINATOR, UNTIL, TO } from '../../words/vocabulary.js';

/** Value of the class `withEffect` for what is said of the act itself. */
const EFFECTIVE = 3;

/** "Fell through last year", "came through this morning", not "lasted through May". */
export function isParticle(
  { bits, tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { verb: { head, to, past, passive } }: Clause,
  at: number,
): boolean {
  return at === to && past && !passive && (bits[at] & (UNTIL | PARTICLE | SUBORDINATOR)) === (UNTIL | PARTICLE) && classes.lasting[word[head]] === 0;
}

/** "Up to Friday" from its "up" on, where that is no particle of the verb: "was moved up to Friday". */
export function withLead(words: SentenceWords, { verb }: Clause, at: number, from: number): number {
  return at > from && at - 1 !== verb.particle && isUpTo(words, at) ? at - 1 : at;
}

/** "With effect from 1 May", "effective (from) 1 May" from its first word on: on that day. */
export function withEffect({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number, from: number): number {
  const effect = at > from ? classes.withEffect[word[at - 1]] : 0;
  if (effect === EFFECTIVE) return at - 1;
  return effect === EFFECT && at - 2 > from && classes.withEffect[word[at - 2]] === WITH ? at - 2 : -1;
}

/** Does the word before a time, as `withEffect` gives it, tell when something comes into force? */
export function isOfEffect({ tokens: { word }, vocabulary: { classes } }: SentenceWords, preposition: number): boolean {
  return preposition >= 0 && (classes.withEffect[word[preposition]] === EFFECTIVE || classes.withEffect[word[preposition + 1]] >= EFFECT);
}

/** Preposition, "to" or "than" before a time, past articles and adverbs. */
export function prepositionBefore(words: SentenceWords, at: number, from: number, verb: number): number {
  const { bits, timeAt } = words;
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const b = bits[before];
    if (timeAt[before] !== 0) return -1;
    // "until at least May".
    if (b & PREPOSITION && bits[before + 1] & ADVERB && before > from && bits[before - 1] & UNTIL) return before - 1;
    // "starting on Monday", told of what starts then.
    if (b & PREPOSITION && before > from && bits[before - 1] & SINCE && before - 1 !== verb && opensStretch(words, before - 1, from))
      return before - 1;
    // "up to and including Friday".
    if (b & PREPOSITION && before - 2 > from && bits[before - 1] & COORDINATOR && bits[before - 2] & TO) return before - 2;
    if (b & (PREPOSITION | UNTIL | SINCE)) return before;
    if (!(b & (ADVERB | DETERMINER))) return -1;
  }
  return -1;
}

/** The "to" of "up to", "right up to". */
export function isUpTo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return at > 0 && (bits[at] & TO) !== 0 && (bits[at - 1] & PARTICLE) !== 0 && classes.jointLead[word[at - 1]] !== 0;
}

/** "But not before 3 May": a day on which it may be, and none that is given up. */
export function isNotBefore(words: SentenceWords, preposition: number): boolean {
  return isBefore(words, preposition) && (words.bits[preposition - 1] & (NOT | DETERMINER)) === NOT;
}
