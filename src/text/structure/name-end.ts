// Where a name ends that opens a line: "NEW YORK", "Frankfurt am Main", "St. John's".
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { APOSTROPHE, DOT, HYPHEN, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

/** The end of a run of words with a flag: a name. Hyphens, apostrophes and dots of abbreviations belong to it. */
export function nameEnd(tokens: Tokens, from: number, to: number, flag: number): number {
  let end = from;
  for (let at = from; at < to && at < from + 12; at++) {
    const kind = tokens.kind[at],
      isGlued = at > from && !isSpaced(tokens, at);
    if (kind === NEWLINE || kind === NUMBER) break;
    if (kind === WORD) {
      const isOwn = isOfName(tokens, at, flag);
      if (!isOwn && !(isGlued && widthAt(tokens, at) <= 2) && !(at > from && joinsName(tokens, at, to, flag))) break;
      if (isOwn || isGlued) end = at + 1;
    } else if (!isGlued || !isSignOfName(tokens, at, flag)) break;
    else if (signAt(tokens, at) === DOT) end = at + 1;
  }
  return end;
}

/** A word written as the name is. */
function isOfName(tokens: Tokens, at: number, flag: number): boolean {
  const isCapital = (tokens.flags[at] & CAPITAL) !== 0;
  if (flag === CAPITAL || !isCapital) return isCapital;
  return (tokens.flags[at] & ALL_CAPS) !== 0 || widthAt(tokens, at) === 1 || isWideCaps(tokens, at);
}

/** "de", "of" before the rest of the name. */
function joinsName(tokens: Tokens, at: number, to: number, flag: number): boolean {
  return widthAt(tokens, at) <= 3 && (tokens.flags[at] & CAPITAL) === 0 && isNameAhead(tokens, at + 1, to, flag);
}

/** A hyphen, an apostrophe, or the dot of an abbreviation. */
function isSignOfName(tokens: Tokens, at: number, flag: number): boolean {
  const sign = signAt(tokens, at);
  if (sign === DOT) return widthAt(tokens, at - 1) <= (flag === ALL_CAPS ? 2 : 5);
  return sign === HYPHEN || sign === APOSTROPHE || sign === RIGHT_SINGLE;
}

/** All capitals with letters beyond ASCII among them. */
function isWideCaps(tokens: Tokens, at: number): boolean {
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return written.length < 40 && written === written.toUpperCase();
}

/** A small word inside a name ("de", "of") is followed by its rest. */
function isNameAhead(tokens: Tokens, at: number, to: number, flag: number): boolean {
  return flag === CAPITAL && at < to && tokens.kind[at] === WORD && (tokens.flags[at] & CAPITAL) !== 0;
}
