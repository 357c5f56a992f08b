// Prose that somebody wrapped: line breaks inside a block are spaces.
import type { Block, BlockKind } from '../document.js';
import { CAPITAL, NEWLINE, PUNCT, SPACE_BEFORE, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { HASH, HYPHEN, signAt } from '../tokens/signs.js';

/** Blocks whose lines stand for themselves. */
const LINES = new Set<BlockKind>(['code', 'tableRow']);

/** The tokens of a text without the line breaks inside its blocks; the same where there are none. */
export function withoutLineBreaks(tokens: Tokens, blocks: readonly Block[]): Tokens {
  const soft = softBreaks(tokens, blocks);
  return soft.length === 0 ? tokensLike(tokens, { isFlowed: true }) : without(tokens, soft);
}

/** Tokens that are single line breaks inside a block, and marks of headings. */
function softBreaks(tokens: Tokens, blocks: readonly Block[]): number[] {
  const { kind, start, length } = tokens;
  const found: number[] = [];
  let place = 0;
  for (let at = 0; at < length - 1; at++) {
    // "## 1821": the marks of a heading are no words, and no "number".
    if (kind[at] === PUNCT && (kind[at - 1] === NEWLINE || at - 1 === found.at(-1)) && signAt(tokens, at) === HASH) found.push(at);
    if (kind[at] !== NEWLINE || kind[at - 1] === NEWLINE || kind[at + 1] === NEWLINE) continue;
    while (place < blocks.length && blocks[place].end <= start[at]) place++;
    if (place < blocks.length && blocks[place].start < start[at] && !LINES.has(blocks[place].kind)) found.push(at);
  }
  return found;
}

function without(tokens: Tokens, soft: readonly number[]): Tokens {
  const { length } = tokens;
  const start = tokens.start.slice(),
    end = tokens.end.slice(),
    kind = tokens.kind.slice(),
    word = tokens.word.slice(),
    flags = tokens.flags.slice(),
    sign = tokens.sign.slice();
  let to = 0,
    next = 0;
  for (let from = 0; from < length; from++) {
    if (from === soft[next]) {
      next++;
      if (isHyphenated(tokens, from)) flags[from + 1] &= ~SPACE_BEFORE;
      else flags[from + 1] |= SPACE_BEFORE;
      continue;
    }
    start[to] = start[from];
    end[to] = end[from];
    kind[to] = kind[from];
    word[to] = word[from];
    sign[to] = sign[from];
    flags[to++] = flags[from];
  }
  const flowed = tokensLike(tokens, { length: to, start, end, kind, word, flags, sign, isFlowed: true });
  closeAt(flowed, to, length);
  return flowed;
}

/** A hyphen stands at the end of the line, right behind a word, and the next begins small. */
function isHyphenated(tokens: Tokens, at: number): boolean {
  return at > 1 && signAt(tokens, at - 1) === HYPHEN && (tokens.flags[at - 1] & SPACE_BEFORE) === 0 && (tokens.flags[at + 1] & CAPITAL) === 0;
}

/** Words as they stand in a wrapped text, on one line. */
export function onOneLine(words: string): string {
  return words.includes('\n') ? words.replace(/(?<=\p{Ll}-)\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ') : words;
}
