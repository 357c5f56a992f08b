// What stands at the end of an article for those who check it: works cited, links. Their dates are those of books and visits.
import { WORD, type Tokens } from '../tokens/tokens.js';
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
