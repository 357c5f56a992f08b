// The auxiliaries and adverbs before a verb of saying.
import { ADVERB, BE, NOT, PARTICIPLE, PROGRESSIVE, TO, WILL } from '../events/vocabulary.js';
import { isCapital } from '../events/word-classes.js';
import { WORD } from '../tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { AUXILIARY, isClitic } from './word-at.js';

export interface CueGroup {
  /** First token. */
  readonly from: number;
  readonly hasAuxiliary: boolean;
  /** "was told", or "was telling". */
  readonly hasBe: boolean;
  readonly isNegated: boolean;
  /** "went on to say" */
  readonly isInfinitive: boolean;
}

/**
 * The verb group that ends with the verb at `at`; undefined where it cannot be one that says something.
 * @param isSoft - says something only with "that" or a quotation.
 */
export function verbGroup(reading: Reading, at: number, low: number, isSoft: boolean): CueGroup | undefined {
  const { tokens: { word, kind }, words: { continuing } } = reading;
  const isForm = (bitsAt(reading, at) & (PARTICIPLE | PROGRESSIVE)) !== 0;
  let from = at, nearest = -1;
  let hasBe = false, isNegated = false, isInfinitive = false;
  for (let index = at - 1; index >= low && index > at - 6; index--) {
    const bits = bitsAt(reading, index);
    if (isCapital(reading, index) && index > low && !(bits & AUXILIARY)) break;
    if (bits & AUXILIARY) {
      // "the firm's reports", "there are reports".
      if (index === at - 1 && !isForm && (bits & BE || isClitic(reading, index))) return undefined;
      // "Will decide on Friday whether": nothing is said yet.
      if (bits & WILL && isSoft) return undefined;
      // The nearest decides: "had been asked" is passive, "is saying" and "was right, he said" are not.
      if (nearest < 0) hasBe = (bits & BE) !== 0;
      nearest = index;
    } else if (bits & TO && !(bits & (NOT | ADVERB))) {
      if (index < at - 1) break;
      if (index - 1 <= low || !continuing[word[index - 1]]) return undefined;
      isInfinitive = true;
      // "Went on to say", "telephoned to say".
      from = index - continuing[word[index - 1]];
      break;
    } else if (!(bits & NOT) && !(bits & ADVERB && index > low && kind[index - 1] === WORD)) break;
    from = index;
    if (bits & NOT) isNegated = true;
  }
  return { from, hasAuxiliary: nearest >= 0, hasBe, isNegated, isInfinitive };
}
