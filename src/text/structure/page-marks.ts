// What a page puts between the words of a text, and copying brings along: marks of quoted mail and of references, buttons and counts.
import { NEWLINE, NUMBER, PUNCT, WORD, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { CLOSE_BRACKET, COLON, DOT, GREATER, OPEN_BRACKET, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens of a line of buttons and counts, at most. */
const LONGEST_LINE = 10;
/** Tokens inside the brackets of a reference, at most: "[citation needed]", "[note 3]". */
const LONGEST_MARK = 3;

/** The tokens of a text without such marks; the same where it has none. */
export function withoutPageMarks(tokens: Tokens, words: Vocabulary): Tokens {
  const { text, start, end, kind, word, flags, sign, length } = tokens;
  const hasQuotes = text.includes('\n>'),
    hasBrackets = text.includes('[');
  let to = 0,
    isOpening = true,
    isQuoting = true;
  for (let from = 0; from < length; from++) {
    if (isOpening) {
      const past = furnitureEnd(tokens, from, words);
      if (past > from && past >= length) break;
      from = past;
    }
    if (hasQuotes && isQuoting && signAt(tokens, from) === GREATER) {
      isOpening = false;
      continue;
    }
    isOpening = isQuoting = kind[from] === NEWLINE;
    const past = hasBrackets && signAt(tokens, from) === OPEN_BRACKET ? referenceEnd(tokens, from) : from;
    if (past > from) {
      from = past - 1;
      continue;
    }
    if (to !== from) {
      start[to] = start[from];
      end[to] = end[from];
      kind[to] = kind[from];
      word[to] = word[from];
      flags[to] = flags[from];
      sign[to] = sign[from];
    }
    to++;
  }
  if (to === length) return tokens;
  closeAt(tokens, to, length);
  return tokensLike(tokens, { length: to });
}

/** Past "Share", "3 min read", "Comments (12)", "2 hours ago", ":+1: 2" alone on a line; the token itself where words of a text stand there. */
function furnitureEnd(tokens: Tokens, from: number, { pageWords }: Vocabulary): number {
  const { text, start, end, kind } = tokens;
  if (kind[from] === NEWLINE || (kind[from] === PUNCT && signAt(tokens, from) !== COLON)) return from;
  let isNamed = signAt(tokens, from) === COLON && !isSpaced(tokens, from + 1);
  const isShort = isNamed;
  let at = from;
  for (; kind[at] !== NEWLINE; at++) {
    if (at - from >= LONGEST_LINE) return from;
    if (kind[at] !== WORD || isShort) continue;
    const isName = pageWords.get(text.slice(start[at], end[at]).toLowerCase());
    if (isName === undefined) return from;
    isNamed ||= isName;
  }
  // "… was\nread.": the end of a sentence.
  return isNamed && (!isShort || kind[at - 1] === NUMBER) && signAt(tokens, at - 1) !== DOT ? at : from;
}

/** Past "[12]", "[a]", "[note 3]", "[citation needed]", glued to the word or sign before; the token itself for other brackets. */
function referenceEnd(tokens: Tokens, open: number): number {
  const { kind, text, start, length } = tokens;
  if (isSpaced(tokens, open) || kind[open - 1] === NEWLINE) return open;
  let at = open + 1;
  for (; at < length && at <= open + LONGEST_MARK && signAt(tokens, at) !== CLOSE_BRACKET; at++) {
    if (kind[at] === NUMBER ? widthAt(tokens, at) > 3 : kind[at] !== WORD || text.charAt(start[at]) !== text.charAt(start[at]).toLowerCase())
      return open;
  }
  if (at === open + 1 || at >= length || signAt(tokens, at) !== CLOSE_BRACKET) return open;
  const next = signAt(tokens, at + 1);
  const isGlued = at + 1 < length && !isSpaced(tokens, at + 1);
  return isGlued && (kind[at + 1] === WORD || kind[at + 1] === NUMBER || next === COLON || next === OPEN_PAREN) ? open : at + 1;
}

/** Marks of references in words as they stand in a text. */
export function withoutReferenceMarks(words: string): string {
  return words.includes('[') ? words.replace(/(?<=[^\s[(])\[(?:\d{1,3}|\p{Ll}{1,20}(?: \p{Ll}{1,20}| \d{1,3}){0,2})\](?![\w:(])/gu, '') : words;
}
