// Lines that a page puts between those of a text, and copying brings along: buttons and counts.
import { NEWLINE, NUMBER, PUNCT, WORD, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { COLON, DOT, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens of a line of buttons and counts, at most. */
const LONGEST_LINE = 10;

/** The tokens of a text without such lines; the same where it has none. */
export function withoutPageMarks(tokens: Tokens, words: Vocabulary): Tokens {
  const { start, end, kind, word, flags, sign, length } = tokens;
  let to = 0,
    isOpening = true;
  for (let from = 0; from < length; from++) {
    if (isOpening) {
      const past = furnitureEnd(tokens, from, words);
      if (past > from && past >= length) break;
      from = past;
    }
    isOpening = kind[from] === NEWLINE;
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
