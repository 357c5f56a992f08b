// The part of a sentence to which an event is traced: all of it, unless nobody would write such a sentence.
import type { Span } from '../model/index.js';

/** Characters on either side of the verb, at most: who writes no full stops still gets an event's own words, and not all of them with each event. */
const LONGEST_SIDE = 1_000;

/** The span itself, or the words of a very long one around a place, cut at blanks. */
export function spanAround({ start, end }: Span, at: number, text: string): Span {
  if (end - start <= 2 * LONGEST_SIDE) return { start, end };
  const middle = at >= start && at < end ? at : start,
    first = Math.max(start, middle - LONGEST_SIDE),
    last = Math.min(end, middle + LONGEST_SIDE);
  const before = first > start ? text.slice(first, middle).search(/\s/) : -1,
    behind = last < end ? text.slice(middle, last).search(/\s\S*$/) : -1;
  return { start: before < 0 ? first : first + before + 1, end: behind <= 0 ? last : middle + behind };
}
