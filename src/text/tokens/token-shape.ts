// Small questions about one token.
import { COLON, signAt } from './signs.js';
import { NEWLINE, PUNCT, SPACE_BEFORE, type Tokens } from './tokens.js';

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

/** Whether a word of some length ends so: "-ed". */
export function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return (
    ending !== '' &&
    end - tokens.start[at] > ending.length + 2 &&
    tokens.text.charCodeAt(end - 1) === ending.charCodeAt(ending.length - 1) &&
    tokens.text.startsWith(ending, end - ending.length)
  );
}

/** Does a token stand first on its line, be it behind the sign of an item? */
export function opensItem({ kind }: Tokens, at: number): boolean {
  const before = kind[at - 1] === PUNCT ? at - 2 : at - 1;
  return before < 0 || kind[before] === NEWLINE;
}

/** Does a line end, be it with a colon, before a token? */
export function closesLine(tokens: Tokens, at: number): boolean {
  return tokens.kind[signAt(tokens, at) === COLON ? at + 1 : at] === NEWLINE;
}

/** Does a token stand first on its line? */
export function opensLine({ kind }: Tokens, at: number): boolean {
  return kind[at - 1] === NEWLINE;
}
