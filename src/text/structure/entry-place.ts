// Where somebody wrote, beside the day that heads what was written: "Southsea, Friday 2 June.", "Sat 21, Upington".
import { CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import { COMMA, signAt } from '../tokens/signs.js';

/** Words of the name of a place, at most. */
const LONGEST_PLACE = 3;

/** Where a name and a comma before a token begin; that token itself where none stand there. */
export function placeBefore(tokens: Tokens, at: number): number {
  if (signAt(tokens, at - 1) !== COMMA) return at;
  let from = at - 1;
  while (from > 0 && at - from <= LONGEST_PLACE && isName(tokens, from - 1)) from--;
  return from < at - 1 ? from : at;
}

/** Past a comma and a name, be it that of the day: "5 April, Easter Saturday"; the token itself where none stand there. */
export function pastPlace(tokens: Tokens, at: number): number {
  if (signAt(tokens, at) !== COMMA) return at;
  const { kind, flags } = tokens;
  let end = at + 1;
  while (end < tokens.length && end - at <= LONGEST_PLACE && kind[end] === WORD && (flags[end] & CAPITAL) !== 0) end++;
  return end > at + 1 ? end : at;
}

/** A word of a name, and none that the language knows: "Update", "Monday". */
function isName({ kind, flags, word }: Tokens, at: number): boolean {
  return kind[at] === WORD && (flags[at] & CAPITAL) !== 0 && word[at] === 0;
}
