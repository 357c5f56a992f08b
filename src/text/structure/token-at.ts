// From offsets back to tokens.
import type { Span } from '../../model/index.js';
import type { Tokens } from '../tokens.js';

/** The first token that ends after an offset: the one that covers it, or the next. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0, high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of a span: first, and after the last. */
export function tokensOf(tokens: Tokens, { start, end }: Span): [from: number, to: number] {
  const from = tokenAt(tokens, start);
  let to = from;
  let low = from, high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.start[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  to = low;
  return [from, to];
}
