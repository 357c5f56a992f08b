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

/** White space as wide as a column stands before a token: a tab, or more than one space. */
export function isColumn({ start, end, text }: Tokens, at: number): boolean {
  const gap = end[at - 1];
  return start[at] > gap + 1 || text.charCodeAt(gap) === 9;
}
