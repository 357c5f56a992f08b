// Verbs by which a text tells that somebody died, which nobody does twice.
import type { SentenceWords } from './sentence-words.js';

/** Values of the class `death`: by itself; with its particle; the noun. */
const DIES = 1,
  PASSES = 2,
  AWAY = 3,
  NOUN = 4;

/** "Death". */
export function isDeathNoun({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.death[word[at]] === NOUN;
}

/** "Died", "passed away". @param particle - token of the word that would complete the verb. */
export function isDeath({ tokens: { word }, vocabulary: { classes } }: SentenceWords, base: number, particle: number): boolean {
  return classes.death[base] === DIES || (classes.death[base] === PASSES && classes.death[word[particle]] === AWAY);
}
