// Short forms and "got": is "'s" short for "is" ("he's leaving"), for "has" ("the mayor's resigned"), or the mark of an owner; is what somebody has got a thing?
import { isDash, signAt } from '../tokens/signs.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, type Tokens, WORD } from '../tokens/tokens.js';
import { isTensedVerb } from './verb-kinds.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
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
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
} from './vocabulary.js';

/** Tokens from "'s" to the ends of its clause, at most. */
const REACH = 12;

/** What begins no thing that somebody has got: "got back", "got married", "got going". */
const NO_OBJECT = ADVERB | PARTICLE | PARTICIPLE | PROGRESSIVE | PREPOSITION | TO;

const JOINS = COORDINATOR | SUBORDINATOR | RELATIVE,
  FINITE = BE | HAVE | WILL | MAY;

/** Word classes, by word id, that tell what stands on either side of "is". */
interface ThingsThatAre {
  /** Nouns that are plural without an ending. */
  readonly pluralNoun: ArrayLike<number>;
  readonly weekday: ArrayLike<number>;
  readonly month: ArrayLike<number>;
  /** "Today", "tomorrow". */
  readonly nearDay: ArrayLike<number>;
}

/**
 * Is the token "'s" behind a word that owns nothing?
 * @param at - "'s".
 * @param bits - classes by word id.
 */
export function isShortIs(tokens: Tokens, at: number, bits: Int32Array, things: ThingsThatAre): boolean {
  const { word } = tokens,
    before = bits[word[at - 1]];
  // "He's", "there's"; not "to everybody's surprise", nor "everybody's leaving came late".
  if ((before & PRONOUN) !== 0) {
    if ((before & (DETERMINER | PREPOSITION)) !== 0 || (before === PRONOUN && (bits[word[at - 2]] & PREPOSITION) !== 0)) return false;
    return (before & ANAPHOR) !== 0 || (bits[word[at + 1]] & PROGRESSIVE) === 0 || !hasVerbBehind(tokens, at, bits);
  }
  // "Women's on Friday, men's on Saturday": of several, which no "is" follows.
  if (things.pluralNoun[word[at - 1]] !== 0 || !isAlone(tokens, at, bits) || hasVerbBehind(tokens, at, bits)) return false;
  if (isPredicate(tokens, at + 1, bits)) return true;
  // "Today's Friday", "that's tomorrow" tell what day it is.
  return (before & DETERMINER) === 0 && !namesDay(word[at - 1], things) && isDay(tokens, at + 1, bits, things);
}

/** Word classes, by word id, that tell which of the two it is. */
interface ShortWords {
  /** "Got". */
  readonly had: ArrayLike<number>;
  /** Forms of what is done to nothing, and what would be said otherwise of what it is done to: "resigned", "left". */
  readonly perfected: ArrayLike<number>;
  /** Units of time. */
  readonly unit: ArrayLike<number>;
}

/**
 * Is the token "'s" short for "has"? "The mayor's resigned", "the firm's just sold its mill"; but "the shop's closed on Friday", "Levi's sold its mill".
 * @param at - "'s".
 * @param bits - classes by word id.
 */
export function isShortHas(tokens: Tokens, at: number, bits: Int32Array, { had, perfected, unit }: ShortWords): boolean {
  const { word, flags } = tokens,
    owner = bits[word[at - 1]],
    done = (bits[word[at + 1]] & (ADVERB | VERB)) === ADVERB ? at + 2 : at + 1,
    form = bits[word[done]];
  // "It's been put back", "that's never been told".
  if ((form & (BE | PARTICIPLE | PROGRESSIVE | BASE)) === (BE | PARTICIPLE)) return true;
  // "He's got an exam": has it.
  if ((form & PARTICIPLE) === 0 || (owner & (DETERMINER | PREPOSITION)) !== 0 || had[word[done]] !== 0) return false;
  const next = bits[word[done + 1]],
    isDetermined = (next & (DETERMINER | PREPOSITION | ADVERB)) === DETERMINER && unit[word[done + 2]] === 0 && unit[word[done + 3]] === 0,
    // "She's denied it", "he's cancelled tonight's talk".
    isOwned = (bits[word[done + 2]] & DETERMINER) !== 0 && (flags[done + 2] & SPACE_BEFORE) === 0,
    isObject = isDetermined || isOwned || (next & (PRONOUN | ANAPHOR | PREPOSITION)) === (PRONOUN | ANAPHOR),
    // A house has such a name, and its past forms are finite: "Levi's sold its mill".
    isHouse = (flags[at - 1] & CAPITAL) !== 0 && (owner & PRONOUN) === 0 && (form & PAST) !== 0,
    isAloneThere =
      perfected[word[done]] !== 0 &&
      // "Who's died aged 92".
      ((owner & (ANAPHOR | RELATIVE)) !== 0 ||
        done + 1 >= tokens.length ||
        isEdge(tokens, done + 1) ||
        (next & (PREPOSITION | PARTICLE | JOINS)) !== 0);
  return ((isObject && !isHouse) || isAloneThere) && !hasVerbBehind(tokens, done, bits);
}

/**
 * Is it a thing that somebody has got: "has got | Leeds at home", "an exam", "2 tickets", "work"? But "got back", "got married", "got worse".
 * @param at - behind "got".
 * @param b - its classes.
 * @param isPlural - It ends as one.
 */
export function isThingGot({ kind, flags }: Tokens, at: number, b: number, isPlural: boolean): boolean {
  if ((b & (DETERMINER | PREPOSITION)) === DETERMINER || kind[at] === NUMBER) return true;
  return kind[at] === WORD && (b & NO_OBJECT) === 0 && (isPlural || (b & (NOUN_LIKE | HAPPENING)) !== 0 || (flags[at] & CAPITAL) !== 0);
}

/** What "is" leads to and no owner does: "on Friday", "not", "leaving on Friday", "cancelled.", "back on Friday". */
function isPredicate(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { word, length } = tokens;
  const b = bits[word[at]],
    next = bits[word[at + 1]];
  // "The firm's on-call engineer", "the city's in-house team".
  if (isEdge(tokens, at) || (isDash(signAt(tokens, at + 1)) && (tokens.flags[at + 1] & SPACE_BEFORE) === 0)) return false;
  if ((b & (NOT | VERB | DO)) === NOT || ((b & PREPOSITION) !== 0 && (b & (NOUN_LIKE | HAPPENING)) === 0)) return true;
  const isEnd = at + 1 >= length || isEdge(tokens, at + 1),
    goesOn = isEnd || (next & (PREPOSITION | PARTICLE)) !== 0;
  if ((b & PROGRESSIVE) !== 0) return (b & HAPPENING) === 0 && (goesOn || (next & DETERMINER) !== 0);
  return goesOn && ((b & (PARTICIPLE | PAST)) === (PARTICIPLE | PAST) || (b & (ADVERB | PARTICLE)) !== 0);
}

/** "The show's | Friday.", "the deadline's | 3 May", "the vote's | tomorrow at ten": a day, and no noun of it ("the club's Friday quiz", "its Friday and Sunday games"). */
function isDay({ kind, word, length, sign }: Tokens, from: number, bits: Int32Array, things: ThingsThatAre): boolean {
  let at = from,
    isNamed = false;
  for (; at < length; at++) {
    const isName = namesDay(word[at], things),
      isJoint = at > from && (bits[word[at]] & (PREPOSITION | JOINS)) !== 0 && namesDay(word[at + 1], things);
    if (kind[at] !== NUMBER && !isName && !isJoint) break;
    isNamed ||= isName;
  }
  return (
    isNamed && (at >= length || kind[at] === NEWLINE || (kind[at] === PUNCT && !isDash(sign[at])) || (bits[word[at]] & (PREPOSITION | JOINS)) !== 0)
  );
}

/** "Friday", "May", "tomorrow". */
function namesDay(id: number, { weekday, month, nearDay }: ThingsThatAre): boolean {
  return weekday[id] + month[id] + nearDay[id] !== 0;
}

/** Neither a preposition nor a verb stands before it in its clause: not "lunch at Moe's on Friday", "regretted Ada's leaving". */
function isAlone(tokens: Tokens, at: number, bits: Int32Array): boolean {
  for (let back = at - 1; back >= 0 && at - back <= REACH && !isEdge(tokens, back); back--) {
    const b = bits[tokens.word[back]];
    if ((b & JOINS) !== 0) return true;
    if ((b & (PREPOSITION | FINITE)) !== 0 || isTensedVerb(b)) return false;
  }
  return true;
}

/** "McDonald's on High Street | closed", "Ada's leaving on Friday | cost us a day": a verb behind has the owner in its subject. */
function hasVerbBehind(tokens: Tokens, at: number, bits: Int32Array): boolean {
  const { word, length } = tokens;
  // "Is having the roof | repaired".
  const isOwnForm = (bits[word[at + 1]] & HAVE) !== 0;
  for (let on = at + 2; on < length && on - at <= REACH && !isEdge(tokens, on); on++) {
    const b = bits[word[on]];
    if ((b & JOINS) !== 0) return false;
    // No "may" is the month.
    if ((b & FINITE) !== 0 && (tokens.flags[on] & CAPITAL) === 0) return true;
    const isForm = (b & PAST) !== 0 && !((b & PARTICIPLE) !== 0 && isOwnForm);
    if (isForm && ((b & NOUN_LIKE) === 0 || (bits[word[on + 1]] & DETERMINER) !== 0 || tokens.kind[on + 1] === NUMBER)) return true;
  }
  return false;
}

/** A sign or the end of a line, but no hyphen. */
function isEdge(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NEWLINE || (tokens.kind[at] === PUNCT && !isDash(signAt(tokens, at)));
}
