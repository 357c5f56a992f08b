// Three or more in one subject: "Denmark, Norway and Sweden signed".
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, isGlued, type SentenceWords } from '../../words/sentence-words.js';
import {
  ANAPHOR,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';

/** Words of a member at most, and members. */
const LONGEST = 6,
  MOST = 12;

/**
 * Where a list begins that ends before `end`; -1 = there stands none.
 * @param isOpen - no verb stands before `low`; else the list must follow a time, a sign or a joining word.
 */
export function listBefore(words: SentenceWords, end: number, low: number, isOpen = true): number {
  const { bits, timeAt } = words;
  const starts: number[] = [];
  let to = end,
    boundary = -1;
  while (starts.length < MOST) {
    const from = memberStart(words, to, low);
    if (from >= to) break;
    starts.push(from);
    boundary = from - 1;
    if (boundary <= low) break;
    if (starts.length === 1) {
      if (!(bits[boundary] & COORDINATOR)) return -1;
      to = hasMark(words, boundary - 1, COMMA) ? boundary - 1 : boundary;
    } else if (hasMark(words, boundary, COMMA)) to = boundary;
    else break;
  }
  // "In Oslo, Ann and Ben met": what a preposition governs is none of them.
  const lead = boundary >= low ? boundary : -1;
  if (lead >= 0 && bits[lead] & (PREPOSITION | TO) && !(bits[lead] & SUBORDINATOR)) starts.pop();
  const start = starts.length > 2 ? starts[starts.length - 1] : -1;
  if (start < 0 || isApposition(words, starts)) return -1;
  const before = start - 1,
    isOpened = start > low && (timeAt[before] !== 0 || isBreak(words, before) || (bits[before] & SUBORDINATOR) !== 0);
  return isOpen || isOpened ? start : -1;
}

/** Where the member that ends before `to` begins. */
function memberStart(words: SentenceWords, to: number, low: number): number {
  const {
    bits,
    timeAt,
    tokens: { kind, word },
    vocabulary: { classes },
  } = words;
  let at = to;
  while (at > low && to - at < LONGEST && timeAt[at - 1] === 0 && !isBreak(words, at - 1)) {
    const b = bits[at - 1],
      isWord = kind[at - 1] === WORD || kind[at - 1] === NUMBER || isGlued(words, at - 1);
    const isJoint = classes.nounJoint[word[at - 1]] !== 0;
    if (!isWord || (!isJoint && b & (COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION | TO))) break;
    // "A surprise move": behind an article no verb.
    const isVerb = (b & VERB) !== 0 && !(b & (NOUN_LIKE | HAPPENING)) && !(at - 2 >= low && bits[at - 2] & DETERMINER);
    if (isVerb || (b & (PRONOUN | ANAPHOR) && !(b & DETERMINER))) break;
    at--;
  }
  return at;
}

/** "Ida Holm, a lawyer and judge", "its head, Ida Holm, and the board": who one of them is. */
function isApposition(words: SentenceWords, starts: readonly number[]): boolean {
  const isOpened = (at: number): boolean => (words.bits[at] & DETERMINER) !== 0;
  return starts.some((at, place) => {
    const next = starts[place - 1] ?? -1;
    if (next < 0) return false;
    return isCapital(words, at) && !isOpened(at)
      ? (hintsAt(words, next) & INDEFINITE) !== 0
      : isOpened(at) && isCapital(words, next) && !isOpened(next);
  });
}
