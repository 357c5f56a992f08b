// "The fix was to restart the server", "his first act was to open the school": what is told behind "was to" was done, and laid down by nobody.
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { ANAPHOR, BE, DETERMINER, PARTICLE, PAST, PREPOSITION, PRONOUN, RELATIVE, TO } from './vocabulary.js';

/** Values of the class `deedNoun`: what needs a word that ranks it or says whose it is ("the first step", but "the new measure was to ban cars"); what needs none, 2; an answer, which may be a deed to nothing ("her reply was to resign"); words that rank; verbs and objects of what the thing so named does itself. */
const RANKED = 1,
  ANSWER = 3,
  RANK = 4,
  EFFECT = 5;

/** Tokens between such a noun and its verb, at most: "his first act as mayor was". */
const REACH = 3;

/**
 * Does "was to" tell what the deed named before it was?
 * @param be - "was".
 * @param bits - classes by word id.
 * @param deedNoun - the class, by word id.
 */
export function isEquated(tokens: Tokens, be: number, bits: Int32Array, deedNoun: ArrayLike<number>): boolean {
  const { word } = tokens;
  if ((bits[word[be]] & (BE | PAST)) !== (BE | PAST) || (bits[word[be + 1]] & TO) === 0) return false;
  const deed = bits[word[be + 2]];
  if ((deed & (DETERMINER | PRONOUN | PREPOSITION | BE)) !== 0 || (tokens.flags[be + 2] & CAPITAL) !== 0) return false;
  // "His mistake was to cost him the seat", "its first measure was to take effect".
  if (deedNoun[word[be + 2]] === EFFECT || deedNoun[word[be + 3]] === EFFECT) return false;
  for (let at = be - 1; at > 0 && be - at <= REACH + 1 && tokens.kind[at] === WORD; at--) {
    const kind = deedNoun[word[at]];
    if (kind === 0 || kind >= RANK) continue;
    const isOwned = isOwner(bits[word[at - 1]]);
    if (kind === RANKED && !isOwned && deedNoun[word[at - 1]] !== RANK) return false;
    return !isTold(tokens, at, bits) && (hasObject(tokens, be + 3, bits) || (kind === ANSWER && isOwned));
  }
  return false;
}

/** "Said the next | step", "agreed that his first | act": as they put it, it was to come. */
function isTold({ word, kind }: Tokens, noun: number, bits: Int32Array): boolean {
  let at = noun - 1;
  while (at > 0 && noun - at < REACH && !isThing(bits[word[at]]) && !isOwner(bits[word[at]])) at--;
  return at > 0 && kind[at - 1] === WORD && (bits[word[at - 1]] & (PAST | RELATIVE)) !== 0;
}

/** "His", "their"; "the mayor's". */
function isOwner(b: number): boolean {
  return (b & (PRONOUN | ANAPHOR)) !== 0 && (b & PREPOSITION) === 0;
}

/** "Restart | the server", "roll | back the release", "reboot | router 3"; not "take | place", "come | on Friday". */
function hasObject({ word, kind, flags }: Tokens, at: number, bits: Int32Array): boolean {
  const b = bits[word[at]];
  if ((b & PARTICLE) !== 0) return isThing(bits[word[at + 1]]);
  return kind[at] === NUMBER || (kind[at] === WORD && (b === 0 || isThing(b) || (flags[at] & CAPITAL) !== 0));
}

/** "The", "a", "its". */
function isThing(b: number): boolean {
  return (b & (DETERMINER | PREPOSITION)) === DETERMINER;
}
