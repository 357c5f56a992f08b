// What stands at the end of an article for those who check it: works cited, links. Their dates are those of books and visits.
import { COMMA, isCloser, isStop, signAt } from '../tokens/signs.js';
import { opensQuoted } from '../tokens/token-shape.js';
import { MARK, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { endsAsSentence, widthOf } from './head-lines.js';
import type { RawBlock } from './blocks.js';
import type { Vocabulary } from './vocabulary.js';

/** Value of the class `backMatter` for words that name it; others only join them. */
const NAMES_IT = 2;

/** Makes references of the blocks below such headings, up to a heading of the same depth. */
export function markBackMatter(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): void {
  let depth = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      if (depth > 0 && level > depth) continue;
      depth = isBackMatter(tokens, block, words) ? level : 0;
    } else if (depth > 0 && block.kind !== 'posted' && block.kind !== 'signature') block.kind = 'reference';
  }
}

/** Units around words that are set large, within which the text says them as well. */
const REACH = 5_000;

/** Makes references of words in quotation marks that stand alone between paragraphs, larger than they: the text says them again. Figures that it does not say again are told. */
export function markPullQuotes(tokens: Tokens, blocks: readonly RawBlock[]): void {
  const isProse = (block: RawBlock | undefined, width: number): boolean =>
    block?.kind === 'paragraph' && widthOf(tokens, block) > width && endsAsSentence(tokens, block);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isQuotation(tokens, block)) {
      const width = widthOf(tokens, block);
      if (isProse(blocks[at - 1], width) && isProse(blocks[at + 1], width) && isSaidAgain(tokens, block)) block.kind = 'reference';
    }
  }
}

/** So are words without figures, where they were made shorter. */
function isSaidAgain({ text, start, end, kind }: Tokens, { from, to }: RawBlock): boolean {
  if (!kind.subarray(from, to).includes(NUMBER)) return true;
  const words = text.slice(end[from], start[to - 1]).toLowerCase(),
    around = [text.slice(Math.max(0, start[from] - REACH), start[from]), text.slice(end[to - 1], end[to - 1] + REACH)];
  return around.some((part) => part.toLowerCase().includes(words));
}

/** One pair of marks around all, and no sign that ends a sentence. */
function isQuotation(tokens: Tokens, { from, to }: RawBlock): boolean {
  if (!opensQuoted(tokens, from) || !isCloser(signAt(tokens, to - 1))) return false;
  for (let at = from + 1; at < to - 1; at++) {
    const sign = signAt(tokens, at);
    if (isStop(sign) || sign === COMMA || (tokens.flags[at] & MARK) !== 0) return false;
  }
  return true;
}

/** "References", "Notes and references", "External links": these words and no other. */
function isBackMatter(tokens: Tokens, { from, to }: RawBlock, { backMatter }: Vocabulary): boolean {
  let isNamed = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    if (backMatter[tokens.word[at]] === 0) return false;
    if (backMatter[tokens.word[at]] === NAMES_IT) isNamed = true;
  }
  return isNamed;
}
