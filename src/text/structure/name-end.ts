// Where a name ends that opens a line: "NEW YORK", "Frankfurt am Main", "St. John's".
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { APOSTROPHE, DOT, HYPHEN, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

/** The end of a run of words with a flag: a name. Hyphens, apostrophes and dots of abbreviations belong to it. */
export function nameEnd(tokens: Tokens, from: number, to: number, flag: number): number {
  let end = from;
  let isFirst = true;
  for (let at = from; at < to && at < from + 12; at++) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE || kind === NUMBER) break;
    const isGlued = !isFirst && !isSpaced(tokens, at);
    if (kind === WORD) {
      const size = widthAt(tokens, at);
      const flags = tokens.flags[at];
      const isCapital = (flags & CAPITAL) !== 0;
      const isWanted = flag === CAPITAL ? isCapital : (flags & ALL_CAPS) !== 0 || (isCapital && (size === 1 || isWideCaps(tokens, at)));
      const isJoint = !isFirst && size <= 3 && !isCapital && isNameAhead(tokens, at + 1, to, flag);
      if (!isWanted && !(isGlued && size <= 2) && !isJoint) break;
      if (isWanted || isGlued) end = at + 1;
    } else {
      const sign = signAt(tokens, at);
      if (isFirst || !isGlued || (sign !== DOT && sign !== HYPHEN && sign !== APOSTROPHE && sign !== RIGHT_SINGLE)) break;
      if (sign === DOT) {
        const size = widthAt(tokens, at - 1);
        if (size > 5 || (flag === ALL_CAPS && size > 2)) break;
        end = at + 1;
      }
    }
    isFirst = false;
  }
  return end;
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
