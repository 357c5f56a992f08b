// Words that open a sentence and belong to none of its phrases.
import { COMMA, hasMark, type SentenceWords } from './sentence-words.js';
import { ADVERB, DETERMINER, DO, NOT, PREPOSITION, RELATIVE } from './vocabulary.js';

/** Past "remember that", "please note that", "don't forget": what is reminded of is told. */
export function pastReminder(words: SentenceWords, from: number, to: number): number {
  const { bits, tokens: { word }, vocabulary: { classes, base } } = words;
  const kinds = classes.reminder;
  let at = from, isNot = false;
  for (; at < Math.min(to, from + 3) && kinds[base[word[at]]] === 0 && bits[at] & (ADVERB | DO | NOT); at++) if (bits[at] & NOT) isNot = true;
  const kind = at < to ? kinds[word[at]] : 0;
  if (kind !== (isNot ? 2 : 1) || words.timeAt[at] !== 0) return from;
  const isJoined = classes.complementizer[word[at + 1]] !== 0 && bits[at + 1] & RELATIVE;
  return isJoined ? at + 2 : bits[at + 1] & DETERMINER ? at + 1 : from;
}

/** Past "as a result", "therefore": these words open a sentence and belong to none of its phrases. */
export function pastOutcome(words: SentenceWords, from: number, to: number): number {
  const { bits, tokens: { word }, vocabulary: { outcomes } } = words;
  let at = from;
  while (at < from + 2 && at < to && bits[at] & (PREPOSITION | DETERMINER)) at++;
  if (at >= to || !outcomes.has(word[at]) || !(bits[from] & (at === from ? ADVERB : PREPOSITION)) || bits[at + 1] & PREPOSITION) return from;
  return at + (hasMark(words, at + 1, COMMA) ? 2 : 1);
}
