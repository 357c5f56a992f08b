// When a text was written, told in a sentence of its own: "13 June 2032. All times EDT."
import type { Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import type { PlacedStamp } from './head-dates.js';
import { COMMA, DOT, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens of who wrote it, at most. */
const LONGEST_SIGNATURE = 12;

/** A day alone, or signed, in a sentence of its own that opens a block, and nothing behind but how its times are to be read. */
export function isOwnDay(tokens: Tokens, { from, to }: RawBlock, found: PlacedStamp, words: Vocabulary): boolean {
  let stop = found.stamp.next;
  if (found.from !== from) return false;
  if (signAt(tokens, stop) === COMMA && words.byline[tokens.word[stop + 1]] !== 0)
    while (stop < to && stop - found.stamp.next < LONGEST_SIGNATURE && signAt(tokens, stop) !== DOT) stop++;
  return (
    stop + 1 < to &&
    signAt(tokens, stop) === DOT &&
    isSpaced(tokens, stop + 1) &&
    (words.clockNoun[tokens.word[stop + 1]] !== 0 || words.clockNoun[tokens.word[stop + 2]] !== 0)
  );
}
