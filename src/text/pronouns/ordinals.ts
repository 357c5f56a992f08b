// "The first", "a second": one of several, or one more of its kind.
import { isAdjectiveComma, isBreak, isCapital, textBetween, type SentenceWords } from '../words/sentence-words.js';
import type { Theme } from '../clauses/theme.js';
import { DETERMINER } from '../words/vocabulary.js';

/** A determiner and an ordinal alone. */
export function isOrdinal(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let last = to;
  for (let at = from + 1; at < to; at++)
    if (isBreak(words, at)) {
      // "A second, shorter outage": which.
      if (isAdjectiveComma(words, at, from)) return false;
      last = Math.min(last, at);
    }
  return last - from === 2 && timeAt[from + 1] === 0 && (bits[from] & DETERMINER) !== 0 && classes.ordinal[word[from + 1]] !== 0;
}

/** What an ordinal counts: what was told of last, or acted upon. */
export function nameOfOrdinal(words: SentenceWords, at: number, subject: Theme | undefined, object: Theme): string | undefined {
  const isFirst = object.headAt > object.from + 1 && words.vocabulary.classes.ordinal[words.tokens.word[object.from + 1]] !== 0;
  // "The firm opened its first mill in 1926, and a second followed": a second mill.
  const told = isFirst && object.from > (subject?.from ?? -1) ? object : subject;
  return told && told.headAt >= 0 && told.headAt < at - 1 && !isCapital(words, told.headAt)
    ? `${textBetween(words, at, at + 1)} ${told.head}`
    : undefined;
}
