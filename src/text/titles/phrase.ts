// Words of a title: a stretch of text without articles, times and loose ends, cut only where a phrase ends.
import { WORD } from '../tokens.js';
import { hintsAt, isBreak, isGlued, isQuote, hasMark, DOT, HYPHEN, type SentenceWords, BRACKET, STRONG } from '../events/sentence-words.js';
import {
  ADVERB, ARTICLE, AUTHOR, COORDINATOR, DETERMINER, ONLY, OWNER, PREPOSITION, PRONOUN, RELATIVE, REPLACING, SUBORDINATOR, TO, UNTIL,
} from '../events/vocabulary.js';

/** Best length of a title. */
export const GOOD_TITLE_LENGTH = 60;

/** Tokens `from`–`to` as title words: no articles, no times with their prepositions, no quotation marks, no asides in brackets. */
export function phraseTokens(words: SentenceWords, from: number, to: number, keepTimes = false): number[] {
  const { timeAt } = words;
  const kept: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const mark = words.marks[at];
    if (mark & BRACKET) {
      depth += mark & STRONG ? 1 : -1;
      continue;
    }
    if (depth > 0 || isQuote(words, at)) continue;
    if (timeAt[at] !== 0 && !keepTimes) {
      dropLoose(words, kept);
      if (at + 1 < to && isGlued(words, at + 1) && words.tokens.kind[at + 1] === WORD) at++;
      continue;
    }
    if (hintsAt(words, at) & ARTICLE) continue;
    kept.push(at);
  }
  return kept;
}

/** Takes prepositions, commas and joining words off the end. */
export function dropLoose(words: SentenceWords, kept: number[]): void {
  const { bits, timeAt } = words;
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    const b = timeAt[last] === 0 ? (bits[last]) : 0;
    const isLoose = isBreak(words, last) || hasMark(words, last, DOT | HYPHEN) || (b & (COORDINATOR | SUBORDINATOR | RELATIVE | TO)) !== 0
      || ((b & (PREPOSITION | UNTIL)) !== 0 && (b & ADVERB) === 0) || ((b & DETERMINER) !== 0 && (b & PRONOUN) === 0 && !isGlued(words, last)) || (hintsAt(words, last) & (REPLACING | ONLY)) !== 0;
    if (!isLoose) break;
    kept.pop();
  }
}

/** Joins tokens with the spaces of the text; at most `limit` characters, cut before a preposition or a sign where that leaves words. */
export function joinPhrase(words: SentenceWords, kept: readonly number[], limit: number): string {
  const { tokens, bits, timeAt } = words;
  let text = '';
  const taken: number[] = [];
  let cut = -1;
  for (const at of kept) {
    const piece = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const glue = taken.length === 0 || (isGlued(words, at) && taken[taken.length - 1] === at - 1) ? '' : ' ';
    if (text.length + glue.length + piece.length > limit) {
      const rest = cut > 0 ? taken.slice(0, cut) : taken.slice();
      dropLoose(words, rest);
      return plain(words, rest);
    }
    const b = timeAt[at] === 0 ? (bits[at]) : 0;
    if (taken.length > 0 && (isBreak(words, at) || (b & (PREPOSITION | SUBORDINATOR | COORDINATOR | RELATIVE)) !== 0)) cut = taken.length;
    text += glue + piece;
    taken.push(at);
  }
  dropLoose(words, taken);
  return plain(words, taken);
}

/** Tokens with the spaces of the text. */
export function plain(words: SentenceWords, taken: readonly number[]): string {
  const { tokens } = words;
  let text = '';
  for (let i = 0; i < taken.length; i++) {
    const at = taken[i];
    const isNext = i > 0 && taken[i - 1] === at - 1;
    const isSign = tokens.kind[at] !== WORD && isGlued(words, at) && i > 0;
    text += (i === 0 || (isGlued(words, at) && (isNext || isSign)) ? '' : ' ') + tokens.text.slice(tokens.start[at], tokens.end[at]);
  }
  return text;
}

/** First letter as a capital. */
export function capitalised(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}

/** A noun phrase cut to what names it: before a second comma, a relative clause, a bracket. */
export function nounTokens(words: SentenceWords, from: number, to: number): number[] {
  let end = to;
  for (let at = from + 1; at < to; at++) {
    const b = words.timeAt[at] === 0 ? (words.bits[at]) : 0;
    if (isBreak(words, at) || (b & RELATIVE) !== 0) {
      end = at;
      break;
    }
  }
  const kept = phraseTokens(words, from, end);
  while (kept.length > 0) {
    const first = kept[0];
    const b = words.bits[first];
    if (isBreak(words, first) || hasMark(words, first, DOT) || (b & (COORDINATOR | SUBORDINATOR) && !(b & (DETERMINER | PRONOUN)))
      || (b & DETERMINER && (isGlued(words, first) || hintsAt(words, first) & OWNER))) kept.shift();
    else break;
  }
  dropLoose(words, kept);
  return kept;
}

/** Does a phrase hold nothing but a pronoun? */
export function isPronoun(words: SentenceWords, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  return ((words.bits[from]) & PRONOUN) !== 0;
}

/** Does a pronoun stand for the writer? */
export function isAuthor(words: SentenceWords, from: number): boolean {
  return (hintsAt(words, from) & AUTHOR) !== 0;
}
