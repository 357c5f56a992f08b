// What a stretch of a unit holds, and where its words end.
import { ADVERB, COORDINATOR } from '../words/vocabulary.js';
import { COMMA, DOT, isDash, signAt } from '../tokens/signs.js';
import { NEWLINE, WORD } from '../tokens/tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { isFinite } from './word-at.js';

/** A finite verb stands in a stretch. */
export function holdsFinite(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(reading, at)) return true;
  return false;
}

/** Quoted words stand in a stretch. */
export function holdsQuote({ quoteAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quoteAt[at] !== 0) return true;
  return false;
}

/** No words stand between, but joints ("And", "But"). */
export function isBlank(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.tokens.kind[at] === WORD && !(bitsAt(reading, at) & (COORDINATOR | ADVERB))) return false;
  }
  return true;
}

/** Before the signs and line breaks that end it. */
export function trimEnd({ tokens, quoteAt }: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    quoteAt[end - 1] === 0 &&
    (tokens.kind[end - 1] === NEWLINE || signAt(tokens, end - 1) === DOT || signAt(tokens, end - 1) === COMMA || isDash(signAt(tokens, end - 1)))
  )
    end--;
  return end;
}
