// The auxiliaries and adverbs before a verb of saying.
import {
  AUXILIARY,
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { GETS } from '../words/verb-kinds.js';
import { isCapital } from '../words/word-classes.js';
import { WORD } from '../tokens/tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite } from './word-at.js';

export interface CueGroup {
  /** First token. */
  readonly from: number;
  readonly hasAuxiliary: boolean;
  /** "was told", or "was telling". */
  readonly hasBe: boolean;
  readonly isNegated: boolean;
  /** "will announce", "could have announced" */
  readonly isModal: boolean;
  /** "went on to say" */
  readonly isInfinitive: boolean;
}

/**
 * The verb group that ends with the verb at `at`; undefined where it cannot be one that says something.
 * @param isSoft - says something only with "that" or a quotation.
 */
export function verbGroup(reading: Reading, at: number, low: number, isSoft: boolean): CueGroup | undefined {
  const isForm = (bitsAt(reading, at) & (PARTICIPLE | PROGRESSIVE)) !== 0;
  let from = at,
    nearest = -1;
  let hasBe = false,
    isNegated = false,
    isInfinitive = false,
    isModal = false;
  for (let index = at - 1; index >= low && index > at - 6; index--) {
    const bits = bitsAt(reading, index);
    // "Who left in May | said".
    if (index > low && isCapital(reading, index) && reading.words.month[reading.tokens.word[index]] !== 0) break;
    if (bits & AUXILIARY) {
      // "Rob at Hartley's rang": an owner.
      const isOwner = !isForm && isClitic(reading, index);
      if (isOwner && bitsAt(reading, at) & PAST) break;
      // "the firm's reports", "there are reports".
      if (index === at - 1 && (isOwner || (!isForm && bits & BE))) return undefined;
      // "Will decide on Friday whether": nothing is said yet.
      if (bits & WILL && isSoft) return undefined;
      if (bits & (WILL | WOULD | MAY) && (nearest >= 0 || bitsAt(reading, at) & BASE)) isModal = true;
      // The nearest decides: "had been asked" is passive, "is saying" and "was right, he said" are not.
      if (nearest < 0) hasBe = (bits & BE) !== 0;
      nearest = index;
    } else if (index === at - 1 && isGetting(reading, index) && bitsAt(reading, at) & PARTICIPLE) {
      // "Got blamed".
      hasBe = true;
      nearest = index;
    } else if (isCapital(reading, index) && index > low) break;
    else if ((bits & (TO | NOT | ADVERB)) === TO) {
      if (index < at - 1) break;
      const opener = continuingBefore(reading, index, low);
      if (opener <= low) return undefined;
      isInfinitive = true;
      from = opener;
      break;
    } else if (!(bits & NOT) && !isInnerAdverb(reading, index, low)) break;
    from = index;
    if (bits & NOT) isNegated = true;
  }
  return { from, hasAuxiliary: nearest >= 0, hasBe, isNegated, isModal, isInfinitive };
}

/** "Got", "gets", which make a passive as "was" does. */
function isGetting({ tokens: { word }, vocabulary: { base, classes } }: Reading, at: number): boolean {
  return classes.passiveVerb[base[word[at]]] === GETS;
}

/** An adverb behind another word. */
function isInnerAdverb(reading: Reading, at: number, low: number): boolean {
  const bits = bitsAt(reading, at);
  // "Has since asked".
  const isSince = (bits & SINCE) !== 0 && (bitsAt(reading, at - 1) & HAVE) !== 0;
  return ((bits & ADVERB) !== 0 || isSince) && at > low && reading.tokens.kind[at - 1] === WORD;
}

/** "Went on to say", "wrote on 3 May to say", "came on the radio to say": the verb that goes on with "to", but not "came to say"; -1 where none does. */
function continuingBefore(reading: Reading, to: number, low: number): number {
  const {
    tokens: { word },
    words: { continuing },
  } = reading;
  for (let at = to - 1; at > low && at > to - 9; at--) {
    const length = continuing[word[at]];
    if (length > 0 && (length === 1 || (length === 2) === (at === to - 1))) return length === 2 ? at - 1 : at;
    if (isFinite(reading, at) || bitsAt(reading, at) & (SUBORDINATOR | RELATIVE | COORDINATOR) & ~(PREPOSITION | DETERMINER)) return -1;
  }
  return -1;
}
