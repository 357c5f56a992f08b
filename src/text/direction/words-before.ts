// Whether a word of a class stands before a token, in the same sentence.
import { PAST_BE, POSSESSIVE, PRESENT_BE, PRESENT_HAVE, type CueWords } from '../words/cue-words.js';
import type { Tokens } from '../tokens/tokens.js';
import { isSentenceEnd } from './sentence-bounds.js';

/** Whether a word of a class stands at most `reach` tokens before, in the same sentence. */
export function isBefore(
  tokens: Tokens,
  at: number,
  reach: number,
  words: CueWords,
  wanted: number,
  classes: Int32Array | Int16Array = words.cues,
): boolean {
  const { word } = tokens;
  for (let before = at - 1; before >= at - reach && before >= 0; before--) {
    if ((classes[word[before]] & wanted) !== 0 || ((wanted & PRESENT_HAVE) !== 0 && isHas(tokens, before, words.cues))) return true;
    if (isSentenceEnd(tokens, before, words)) return false;
  }
  return false;
}

/** "The vote's been moved", "it's had": the clitic that may be "is" is "has". */
function isHas({ word }: Tokens, at: number, cues: Int32Array | Int16Array): boolean {
  return (cues[word[at]] & (PRESENT_BE | POSSESSIVE)) === (PRESENT_BE | POSSESSIVE) && (cues[word[at + 1]] & PAST_BE) !== 0;
}
