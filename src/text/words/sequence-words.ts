// What a word tells of the order of two things: "after the summer", "before a court".
import type { SentenceWords } from './sentence-words.js';

/** Values of the class `sequence`. */
const AFTER = 1,
  BEFORE = 2;

/** "After": what is told came later than what stands behind the word. */
export function isAfter({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return at >= 0 && classes.sequence[word[at]] === AFTER;
}

/** "Before", which stands before places too: "before a court". */
export function isBefore({ tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return at >= 0 && classes.sequence[word[at]] === BEFORE;
}
