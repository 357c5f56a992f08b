// Verbs that a hyphen parts ("re-opened", "fast-tracked"): read as the whole word. Names no word.
import type { Lexicon } from '../../tokens/lexicon.js';
import { HYPHEN, signAt } from '../../tokens/signs.js';
import { CAPITAL, SPACE_BEFORE, WORD, closeAt, tokensLike, type Tokens } from '../../tokens/tokens.js';
import type { EventVocabulary } from '../../words/vocabulary.js';

/** The tokens with each prefix, hyphen and verb as one word, where that means the same: "re-signed" is not "resigned". */
export function joinHyphened(tokens: Tokens, { base, classes }: EventVocabulary, lexicon: Lexicon): Tokens {
  const { length } = tokens;
  const wholes = new Map<number, number>();
  for (let at = 0; at < length - 2; at++) {
    if (signAt(tokens, at + 1) !== HYPHEN) continue;
    const whole = wholeAt(tokens, at, lexicon);
    if (whole !== 0 && classes.hyphened[base[whole]] !== 0) wholes.set(at, whole);
  }
  return wholes.size === 0 ? tokens : joined(tokens, wholes);
}

/** The id of "reopened", written as "re-opened" at a token; 0 = no such word. */
function wholeAt(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const { kind, flags, start, end, text } = tokens;
  const isGlued =
    kind[at] === WORD && ((flags[at + 1] | flags[at + 2]) & SPACE_BEFORE) === 0 && kind[at + 2] === WORD && (flags[at + 2] & CAPITAL) === 0;
  if (!isGlued) return 0;
  // "Re-enabled", "cross-examined" are written with their hyphen alone.
  const whole = text.slice(start[at], end[at + 2]).toLowerCase();
  return lexicon.idOf(whole) || lexicon.idOf(whole.replace('-', ''));
}

/**
 * Moves what stands behind each whole word forward.
 * @param wholes - ids of whole words by the token of their prefix.
 */
function joined(tokens: Tokens, wholes: ReadonlyMap<number, number>): Tokens {
  const { length, start, end, kind, word, flags, sign } = tokens;
  let to = 0;
  for (let from = 0; from < length; from++, to++) {
    const whole = wholes.get(from),
      last = whole === undefined ? from : from + 2;
    start[to] = start[from];
    end[to] = end[last];
    kind[to] = kind[from];
    word[to] = whole ?? word[from];
    flags[to] = flags[from];
    sign[to] = sign[from];
    from = last;
  }
  closeAt(tokens, to, length);
  return tokensLike(tokens, { length: to });
}
