// Prose that somebody wrapped: line breaks inside a block are spaces, and a word that was cut at one is whole.
import type { Block, BlockKind } from '../document.js';
import type { Lexicon } from '../tokens/lexicon.js';
import { CAPITAL, NEWLINE, PUNCT, SPACE_BEFORE, WORD, closeAt, tokensLike, type Tokens } from '../tokens/tokens.js';
import { plainLetters } from '../tokens/letters.js';
import { withoutReferenceMarks } from './page-marks.js';
import { HASH, HYPHEN, signAt } from '../tokens/signs.js';

/** Blocks whose lines stand for themselves. */
const LINES = new Set<BlockKind>(['code', 'tableRow']);

/** The tokens of a text without the line breaks inside its blocks; the same where there are none. */
export function withoutLineBreaks(tokens: Tokens, blocks: readonly Block[], lexicon: Lexicon): Tokens {
  const soft = softBreaks(tokens, blocks);
  return soft.length === 0 ? tokensLike(tokens, { isFlowed: true }) : without(tokens, soft, lexicon);
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

function without(tokens: Tokens, soft: readonly number[], lexicon: Lexicon): Tokens {
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
      const id = cutWord(tokens, from, lexicon);
      if (id >= 0) {
        // "Febru-" and "ary": the word goes on where the hyphen stood.
        to--;
        end[to - 1] = tokens.end[from + 1];
        word[to - 1] = id;
        from++;
      } else if (isHyphenated(tokens, from)) flags[from + 1] &= ~SPACE_BEFORE;
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

/** Id of the word that a line break and a hyphen cut in two; -1 where the hyphen belongs to it ("long-\nterm"). */
function cutWord(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const { text, start, end, kind, word } = tokens;
  const first = at - 2,
    rest = at + 1;
  if (!isHyphenated(tokens, at) || kind[first] !== WORD || kind[rest] !== WORD) return -1;
  const id = lexicon.idOf((text.slice(start[first], end[first]) + text.slice(start[rest], end[rest])).toLowerCase());
  return id === 0 && word[first] !== 0 && word[rest] !== 0 ? -1 : id;
}

/** Marks of direction, and what stands for other letters where a page is set. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
  SET = /[\xad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb00-\ufb06]/;

/** Words as they stand in a wrapped text, on one line, in plain letters. */
export function onOneLine(marked: string): string {
  const set = withoutReferenceMarks(marked);
  const words = SET.test(set) ? plainLetters(set).replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim() : set;
  return words.includes('\n')
    ? words
        .replace(/(\p{Ll})-[ \t]*\r?\n\s*(?=\p{Ll})/gu, '$1')
        .replace(/\s*\n(?:[ \t]*>)+/g, ' ')
        .replace(/\s+/g, ' ')
    : words;
}
