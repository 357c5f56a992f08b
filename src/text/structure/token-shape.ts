// Small questions about one token.
import { SPACE_BEFORE, type Tokens } from '../tokens.js';

/** White space or a line break precedes. */
export function isSpaced({ flags }: Tokens, at: number): boolean {
  return (flags[at] & SPACE_BEFORE) !== 0;
}

/** UTF-16 units of a token. */
export function widthAt({ start, end }: Tokens, at: number): number {
  return end[at] - start[at];
}
