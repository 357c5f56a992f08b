// Words that open a sentence and belong to none of its phrases.
import { GREETS, OPENS_GREETING } from '../structure/vocabulary.js';
import { WORD } from '../tokens.js';
import { COMMA, hasMark, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { ADVERB, DETERMINER, DO, NOT, PREPOSITION, RELATIVE } from '../words/vocabulary.js';

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

/** A greeting has no more tokens. */
const LONGEST_GREETING = 7;

/** Past "Hi all,", "Good morning Ada and Bo,": whom a message is for. */
export function pastSalutation(words: SentenceWords, from: number, to: number): number {
  const { tokens: { word, kind }, vocabulary: { classes: { greeting } } } = words;
  let at = from, isGreeting = false;
  for (; at < Math.min(to, from + LONGEST_GREETING) && kind[at] === WORD && (greeting[word[at]] >= GREETS || (isGreeting && isCapital(words, at))); at++) isGreeting ||= greeting[word[at]] === OPENS_GREETING;
  return isGreeting && hasMark(words, at, COMMA) ? at + 1 : from;
}

/** Past "as a result", "therefore": these words open a sentence and belong to none of its phrases. */
export function pastOutcome(words: SentenceWords, from: number, to: number): number {
  const { bits, tokens: { word }, vocabulary: { outcomes } } = words;
  let at = from;
  while (at < from + 2 && at < to && bits[at] & (PREPOSITION | DETERMINER)) at++;
  if (at >= to || outcomes[word[at]] === 0 || !(bits[from] & (at === from ? ADVERB : PREPOSITION)) || bits[at + 1] & PREPOSITION) return from;
  return at + (hasMark(words, at + 1, COMMA) ? 2 : 1);
}
