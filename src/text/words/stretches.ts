// What a stretch of tokens holds: signs, times and words of some classes. `from` is in the stretch, `to` is not.
import { hasMark, hintsAt, isBreak, type SentenceWords } from './sentence-words.js';
import { NUMBER, PUNCT, WORD } from '../tokens/tokens.js';
import { hasTense } from './verb-kinds.js';
import { ADVERB, ARTICLE, COORDINATOR, DETERMINER, INDEFINITE, NOT, PREPOSITION, SUBORDINATOR } from './vocabulary.js';

/** First token with one of the marks; -1 = none. */
export function firstMark(words: SentenceWords, mark: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (hasMark(words, at, mark)) return at;
  return -1;
}

/** Last token with one of the marks; -1 = none. */
export function lastMark(words: SentenceWords, mark: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (hasMark(words, at, mark)) return at;
  return -1;
}

/** Comma, semicolon, dash, bracket or quotation mark: may a clause end here? */
export function hasBreak(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBreak(words, at)) return true;
  return false;
}

/** Where the last sign stands that may end a clause; `from` where there is none. */
export function lastBreak(words: SentenceWords, from: number, to: number): number {
  let at = to - 1;
  while (at > from && !isBreak(words, at)) at--;
  return at;
}

/** A word of one of the classes. */
export function holds({ bits }: SentenceWords, from: number, to: number, classes: number): boolean {
  for (let at = from; at < to; at++) if (bits[at] & classes) return true;
  return false;
}

/** First word of one of the classes; `to` where there is none. */
export function firstOf({ bits }: SentenceWords, from: number, to: number, classes: number): number {
  let at = from;
  while (at < to && !(bits[at] & classes)) at++;
  return at;
}

/** A word that hints at something: rumours, habits. */
export function hints(words: SentenceWords, from: number, to: number, classes: number): boolean {
  for (let at = from; at < to; at++) if (hintsAt(words, at) & classes) return true;
  return false;
}

/** An auxiliary or a verb with a tense, and no part of a time. */
export function isTensed({ bits, timeAt }: SentenceWords, at: number): boolean {
  return timeAt[at] === 0 && hasTense(bits[at]);
}

/** A verb with a tense stands in a stretch. */
export function hasTensed(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isTensed(words, at)) return true;
  return false;
}

/** A time stands in a stretch. */
export function hasTime({ timeAt }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (timeAt[at] !== 0) return true;
  return false;
}

/** Nothing but times, signs between two of them and words of these classes. */
export function onlyTimes(words: SentenceWords, from: number, to: number, classes: number): boolean {
  const { bits, timeAt } = words;
  for (let at = from; at < to; at++) if (timeAt[at] === 0 && !(bits[at] & classes) && !isBetweenTimes(words, at)) return false;
  return true;
}

/** "9 – 11 March": the sign of a stretch. */
export function isBetweenTimes({ timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  return timeAt[at] === 0 && kind[at] === PUNCT && timeAt[at - 1] !== 0 && timeAt[at + 1] !== 0;
}

/** Nothing but times, adverbs and signs. */
export function onlyAdverbs(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.timeAt[at] === 0 && !(words.bits[at] & ADVERB) && !isBreak(words, at)) return false;
  return true;
}

/** Past the times that stand here and what leads to each: "on Monday at nine". */
export function pastTimes({ bits, timeAt }: SentenceWords, from: number, to: number, classes = PREPOSITION): number {
  let at = from;
  while (at < to && (timeAt[at] !== 0 || (bits[at] & classes && at + 1 < to && timeAt[at + 1] !== 0))) at++;
  return at;
}

/** A verb that acts upon nothing. */
export function isAlone({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  return (
    kind[at + 1] !== WORD ||
    timeAt[at + 1] !== 0 ||
    ((bits[at + 1] & (PREPOSITION | ADVERB | COORDINATOR | SUBORDINATOR)) !== 0 && !(bits[at + 1] & DETERMINER))
  );
}

/** "Two", "400", "none". */
export function isCount({ bits, vocabulary, tokens: { kind, word } }: SentenceWords, [from, to]: readonly [from: number, to: number]): boolean {
  const isMany = (vocabulary.hints[word[from]] & (INDEFINITE | ARTICLE)) === INDEFINITE;
  return to - from === 1 && (kind[from] === NUMBER || (bits[from] & NOT) !== 0 || isMany);
}
