// "'s" that is short for "is": "he's leaving", "the show's on Friday", and no mark of an owner.
import { isDash, signAt } from '../tokens/signs.js';
import { PUNCT, NEWLINE, type Tokens } from '../tokens/tokens.js';
import {
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  WILL,
} from './vocabulary.js';

/** Tokens from "'s" to the ends of its clause, at most. */
const REACH = 12;

const JOINS = COORDINATOR | SUBORDINATOR | RELATIVE,
  FINITE = BE | HAVE | WILL | MAY;

/**
 * Is the token "'s" behind a word that owns nothing?
 * @param at - "'s".
 * @param bits - classes by word id.
 */
export function isShortIs(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { word } = tokens,
    before = bits[word[at - 1]];
  // "He's", "there's"; not "to everybody's surprise".
  if ((before & PRONOUN) !== 0)
    return (before & (DETERMINER | PREPOSITION)) === 0 && (before !== PRONOUN || (bits[word[at - 2]] & PREPOSITION) === 0);
  return isPredicate(tokens, at + 1, bits) && isAlone(tokens, at, bits);
}

/** What "is" leads to and no owner does: "on Friday", "not", "leaving on Friday", "cancelled.", "back on Friday". */
function isPredicate(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { word, length } = tokens;
  const b = bits[word[at]],
    next = bits[word[at + 1]];
  if (isEdge(tokens, at)) return false;
  if ((b & (NOT | VERB | DO)) === NOT || ((b & PREPOSITION) !== 0 && (b & (NOUN_LIKE | HAPPENING)) === 0)) return true;
  const isEnd = at + 1 >= length || isEdge(tokens, at + 1),
    goesOn = isEnd || (next & (PREPOSITION | PARTICLE)) !== 0;
  if ((b & PROGRESSIVE) !== 0) return (b & HAPPENING) === 0 && (goesOn || (next & DETERMINER) !== 0);
  return goesOn && ((b & (PARTICIPLE | PAST)) === (PARTICIPLE | PAST) || (b & (ADVERB | PARTICLE)) !== 0);
}

/** Neither a preposition nor a verb stands before it in its clause, and no verb behind: not "lunch at Moe's on Friday", "regretted Ada's leaving". */
function isAlone(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { word, length } = tokens;
  for (let back = at - 1; back >= 0 && at - back <= REACH && !isEdge(tokens, back); back--) {
    const b = bits[word[back]];
    if ((b & JOINS) !== 0) break;
    if ((b & (PREPOSITION | FINITE)) !== 0 || ((b & (PAST | PRESENT)) !== 0 && (b & NOUN_LIKE) === 0)) return false;
  }
  for (let on = at + 2; on < length && on - at <= REACH && !isEdge(tokens, on); on++) {
    const b = bits[word[on]];
    if ((b & JOINS) !== 0) break;
    if ((b & FINITE) !== 0 || (b & (PAST | PARTICIPLE | NOUN_LIKE)) === PAST) return false;
  }
  return true;
}

/** A sign or the end of a line, but no hyphen. */
function isEdge(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NEWLINE || (tokens.kind[at] === PUNCT && !isDash(signAt(tokens, at)));
}
