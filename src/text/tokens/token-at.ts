// From offsets back to tokens.
import type { Span } from '../../model/index.js';
import type { Tokens } from './tokens.js';

/** Tokens of a span: first, and after the last. */
export function tokensOf(tokens: Tokens, { start, end }: Span): [from: number, to: number] {
  return [search(tokens.end, tokens.length, start + 1), search(tokens.start, tokens.length, end)];
}

/** The first of `length` sorted values that is not below a limit. */
function search(values: Int32Array, length: number, limit: number): number {
  let low = 0,
    high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
