// Opening hours: "Open 9–5 Monday to Friday. Closed on Sunday." tell of every week, and of none.
import type { Vocabulary } from '../structure/vocabulary.js';
import { isDash, signAt } from '../tokens/signs.js';
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';

/** Whether a note tells when something is open: a stretch of weekdays, hours, no date, and a word that says so. */
export function isOpeningHours(tokens: Tokens, { weekday, month, rangeWord, openState }: Vocabulary): boolean {
  const { word, kind, length } = tokens;
  let isStretch = false,
    hasState = false;
  for (let at = 0; at < length; at++) {
    const id = word[at];
    if (kind[at] !== WORD) continue;
    if (month[id] !== 0) return false;
    hasState ||= openState[id] !== 0;
    isStretch ||= weekday[id] !== 0 && (isDash(signAt(tokens, at + 1)) || rangeWord[word[at + 1]] !== 0) && weekday[word[at + 2]] !== 0;
  }
  return isStretch && hasState && kind.includes(NUMBER);
}
