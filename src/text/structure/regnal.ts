// "Elizabeth I", "Carlos I": the number of a ruler, written as the pronoun is.
import { vocabularyOf } from '../words/build-vocabulary.js';
import { BASE, PAST, PREPOSITION, PRONOUN, WILL } from '../words/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { ALL_CAPS, CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import { isSpaced } from '../tokens/token-shape.js';

/** Makes such a number a part of the name before it. Changes the tokens, no text. */
export function markRegnalNumbers(tokens: Tokens, locale: Locale): void {
  const { word, kind, flags, length } = tokens;
  const number = locale.lexicon.values('regnalNumber'),
    bits = vocabularyOf(locale)?.bits;
  for (let at = 1; bits && at < length; at++) {
    if (number[word[at]] === 0 || !(flags[at] & CAPITAL) || kind[at - 1] !== WORD) continue;
    if (word[at - 1] !== 0 || (flags[at - 1] & (CAPITAL | ALL_CAPS)) !== CAPITAL || !isSpaced(tokens, at)) continue;
    const next = at + 1 < length ? bits[word[at + 1]] : 0,
      before = at > 1 ? bits[word[at - 2]] : 0;
    // "Thanks Ada I will", "in Lisbon I met".
    const isPronoun =
      (next & WILL) !== 0 || (next & (BASE | PAST)) === BASE || (next & PRONOUN) !== 0 || ((before & PREPOSITION) !== 0 && (next & PAST) !== 0);
    if (!isPronoun) word[at] = 0;
  }
}
