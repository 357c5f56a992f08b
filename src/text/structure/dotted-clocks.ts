// Clocks with a dot: "At 8.30 both stood …", "13.45 The airport has reopened". A text that surely writes one so writes them all so.
import type { Locale } from '../locales/rule-types.js';
import { CAPITAL, CLOCK, NEWLINE, PUNCT, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { isDottedAt } from './bare-clocks.js';
import { COLON, DOT, EXCLAMATION, QUESTION, isCloser, signAt } from '../tokens/signs.js';
import { isSpaced, opensLine } from '../tokens/token-shape.js';

/** Marks the dots of such clocks, so that they read as colons do. Changes the tokens, no text. */
export function markDottedClocks(tokens: Tokens, { lexicon }: Locale): void {
  const colon = lexicon.idOf(':'),
    cues = lexicon.values('dottedCue'),
    after = lexicon.values('afterClock'),
    counted = lexicon.values('counted');
  const meridiem = lexicon.values('meridiem'),
    letter = lexicon.values('meridiemLetter');
  const { word, kind, flags, text, start, length } = tokens;
  const found: number[] = [];
  let isSure = false;
  for (let at = 0; at + 2 < length; at++) {
    if (signAt(tokens, at + 1) !== DOT || !mayBeClock(tokens, at)) continue;
    const before = at > 0 ? word[at - 1] : 0,
      next = at + 3 < length ? word[at + 3] : 0;
    if (isGluedToSign(tokens, at) || counted[next]) continue;
    const isCued = cues[before] !== 0,
      opens = opensSentence(tokens, at) && kind[at + 3] === WORD;
    // "At 8.30.", "8.30 am", "08.30"; "At 8.30 both stood": no sentence opens with a price.
    const isTold = (isCued && after[next] !== 0) || meridiem[next] || (letter[next] && signAt(tokens, at + 4) === DOT);
    if (isTold || (text.charCodeAt(start[at]) === ZERO && numberAt(tokens, at) > 0) || (isCued && (flags[at - 1] & CAPITAL) !== 0)) isSure = true;
    if (!isTold && (isCued || opens || isAlone(tokens, at))) found.push(at);
  }
  if (isSure)
    for (const at of found) {
      flags[at] |= CLOCK;
      word[at + 1] = colon;
    }
}

const ZERO = 48;

/** An hour and a minute. */
function mayBeClock(tokens: Tokens, at: number): boolean {
  return isDottedAt(tokens, at) && numberAt(tokens, at) <= 23 && numberAt(tokens, at + 2) <= 59;
}

/** Right behind a sign that opens nothing: "£8.30". */
function isGluedToSign(tokens: Tokens, at: number): boolean {
  return tokens.kind[at - 1] === PUNCT && !isSpaced(tokens, at) && !isCloser(signAt(tokens, at - 1));
}

/** "03.02" on a line of its own: it heads a post. */
function isAlone({ kind, start, end }: Tokens, at: number): boolean {
  return end[at] - start[at] === 2 && kind[at - 1] === NEWLINE && kind[at + 3] === NEWLINE;
}

/** Behind a line break, the end of a sentence or what opens a quotation. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if (opensLine(tokens, at)) return true;
  const sign = signAt(tokens, at - 1);
  return sign === DOT || sign === COLON || sign === EXCLAMATION || sign === QUESTION || isCloser(sign);
}
