// The noun phrase before a verb of saying, with what stands in apposition to it.
import {
  ADVERB,
  ANAPHOR,
  COORDINATOR,
  DETERMINER,
  HAVE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { COLON, COMMA, SEMICOLON, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { isPhrase, opensApposition } from './apposition.js';
import { pastDay } from './days.js';
import { leftEdge } from './left-edge.js';
import { LONGEST, type Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite, isInNumber, isNounish, isOf, isReduced } from './word-at.js';
import { holdsFinite } from './stretch.js';

/** Tokens of a day with its preposition, at most: "on Tuesday 3 May 2034". */
const LONGEST_DAY = 5;

/**
 * The noun phrase that ends before `end`.
 * @param low - no token before this belongs to it.
 * @returns undefined where none stands there.
 */
export function phraseBefore(reading: Reading, end: number, low: number): Range | undefined {
  const { tokens } = reading;
  if (end - 1 < low) return undefined;
  if (signAt(tokens, end - 1) === COMMA) return apposedBefore(reading, end - 1, low);
  // "The firm, which this morning announced": the day stands behind the word for who did.
  for (let at = end - 2; at >= Math.max(low, end - LONGEST_DAY); at--)
    if ((bitsAt(reading, at) & (RELATIVE | DETERMINER)) === RELATIVE) {
      if (pastDay(reading, at + 1, end) === end) return [at, at + 1];
      break;
    }
  // "The firm that runs it | said": what it runs is nobody who speaks.
  const isInside = end - 4 >= low && (bitsAt(reading, end - 3) & RELATIVE) !== 0 && (bitsAt(reading, end - 2) & (PAST | PRESENT)) !== 0;
  if (isInside && bitsAt(reading, end - 1) & (ANAPHOR | DETERMINER)) return phraseBefore(reading, end - 3, low);
  let from = leftEdge(reading, end, Math.max(low, end - LONGEST));
  // "Last Saturday's magazine".
  // "At 9:30 | police".
  if (from < end && (isClitic(reading, from) || isInNumber(reading, from - 1))) from++;
  // "The firm has this week said".
  if (from - 1 > low && bitsAt(reading, from - 1) & HAVE && pastDay(reading, from, end) === end) return phraseBefore(reading, from - 1, low);
  const day = dayBefore(reading, from, end);
  // "The union had on Tuesday warned" too.
  if (day > from) return phraseBefore(reading, bitsAt(reading, day - 1) & HAVE && day - 1 > from ? day - 1 : day, from);
  // "Pls note": a capital that only opens the sentence.
  if (from === low && end - from === 1 && (bitsAt(reading, from) & (ADVERB | DETERMINER | PRONOUN | RELATIVE)) === ADVERB) return undefined;
  return from < end && mayEnd(reading, end - 1) && holdsNoun(reading, from, end) ? [from, end] : undefined;
}

/** "The harbour board on Tuesday", "the mayor Tuesday", "Ada Moe last night": where the day begins that is no part of who speaks; -1 = none. */
function dayBefore(reading: Reading, from: number, end: number): number {
  const {
    tokens: { word },
    words: { weekday, stampDay },
  } = reading;
  for (let at = Math.max(from + 1, end - LONGEST_DAY); at < end; at++) {
    // "Black Monday" may be a name, "Ada Moe yesterday" is none.
    // "Black Sunday" is a name, "Ada Moe Sunday" one with a day.
    const isBare = isCapital(reading, at)
      ? weekday[word[at]] !== 0 && (!isCapital(reading, at - 1) || (at - 2 >= from && isCapital(reading, at - 2)))
      : isNounish(reading, at - 1) || (bitsAt(reading, at - 1) & HAVE) !== 0 || stampDay[word[at]] !== 0;
    if ((isBare || (bitsAt(reading, at) & PREPOSITION && !isOf(reading, at))) && pastDay(reading, at, end) === end) return at;
  }
  return -1;
}

/** A phrase ends with a noun, a pronoun, a number or a bracket. */
function mayEnd(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] !== WORD) return true;
  if (isCapital(reading, at)) return true;
  const bits = bitsAt(reading, at);
  return (bits & (PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | TO)) === 0 || (bits & (PRONOUN | DETERMINER | RELATIVE)) !== 0;
}

function holdsNoun(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = reading.tokens.word[at];
    if (isNounish(reading, at) || reading.words.speakerPronoun[id] || bitsAt(reading, at) & (PRONOUN | DETERMINER)) return true;
  }
  return false;
}

/** Phrases between commas that belong to one name, at most. */
const MOST_PHRASES = 6;

/** Before a comma: the name with all that is said of it, and never what stands in a relative clause: "the firm, whose page showed nothing until noon, said". */
function apposedBefore(reading: Reading, comma: number, low: number): Range | undefined {
  const range = namedBefore(reading, comma, low),
    from = segmentStart(reading, comma, low);
  if ((range && range[0] < from) || from <= low || !(bitsAt(reading, from) & RELATIVE) || !holdsFinite(reading, from, comma)) return range;
  return phraseBefore(reading, from - 1, low);
}

/** "Ada Moe, a resident of Elm Road," before a comma at `comma`. */
function namedBefore(reading: Reading, comma: number, low: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  // Segments between commas, from the right.
  let end = comma;
  let from = segmentStart(reading, end, low);
  if (from >= end) return undefined;
  if (isFinite(reading, from)) return beforeRelative(reading, from, low);
  // "Moe, at a hearing, said": where and when is no part of the phrase.
  let last = comma;
  while (from > low && signAt(tokens, from - 1) === COMMA && isAside(reading, from)) {
    last = end = from - 1;
    from = segmentStart(reading, end, low);
    if (from >= end) return undefined;
  }
  // ", a passenger, Ian Moe, 43,": an age is of the name, and opens no apposition.
  const named = from === comma - 1 && tokens.kind[from] === NUMBER ? 2 : 1;
  let count = 1;
  for (; count < MOST_PHRASES && from > low && signAt(tokens, from - 1) === COMMA && quoteAt[from - 1] === 0; count++) {
    const previous = pastLead(reading, segmentStart(reading, from - 1, low), from - 1);
    if (previous >= from - 1) break;
    if (!isPhrase(reading, previous, from - 1)) {
      const edge = count === 1 && opensApposition(reading, from) ? behindJoint(reading, previous, from - 1) : -1;
      if (edge >= 0) return [edge, last];
      break;
    }
    if (count > named && isOfOther(reading, previous, from)) break;
    end = from - 1;
    from = previous;
  }
  // One phrase and a comma: no apposition, the comma ends something else.
  if (count === 1 && (last === comma || !isPhrase(reading, from, end))) return undefined;
  const edge = leftEdge(reading, end, from);
  return edge < end ? [edge, last] : undefined;
}

/** "Moe, whose son, 19, was killed, said": the phrase before the relative clause whose verb stands at a token. */
function beforeRelative(reading: Reading, verb: number, low: number): Range | undefined {
  const { tokens } = reading;
  // "The report, published on Tuesday, said".
  if (isReduced(reading, verb) && bitsAt(reading, verb + 1) & PREPOSITION && signAt(tokens, verb - 1) === COMMA)
    return phraseBefore(reading, verb - 1, low);
  let from = verb;
  while (from > low && !(signAt(tokens, from - 1) === COMMA && bitsAt(reading, from) & RELATIVE)) from--;
  if (from <= low) return undefined;
  // "The vote, which was due in May, will be held in June, said Ada Moe": the sentence has gone on.
  for (let at = from + 1; at < verb && signAt(tokens, at) !== COMMA; at++) if (isFinite(reading, at)) return undefined;
  return phraseBefore(reading, from - 1, low);
}

/** Past the joint or the day that opens a segment: "…, but its president, Ada Moe, said", "On 4 May Mr Moe, the owner, wrote". */
function pastLead(reading: Reading, from: number, to: number): number {
  let first = from;
  while (first < to && bitsAt(reading, first) & COORDINATOR) first++;
  const behind = pastDay(reading, first, to);
  return behind > first && behind < to ? behind : first;
}

/** "Left after the union, the smaller of two, said": where the phrase behind a joint begins; -1: none does. */
function behindJoint(reading: Reading, from: number, to: number): number {
  const edge = leftEdge(reading, to, from);
  const isJoined = edge > from && edge < to && (bitsAt(reading, edge - 1) & (SUBORDINATOR | DETERMINER)) === SUBORDINATOR;
  return isJoined && holdsNoun(reading, edge, to) ? edge : -1;
}

/** "Trains stopped at noon, the operator, Kell Rail, said": what stopped is no part of the phrase; "reacting, the operator, Kell Rail, said", nor what he did. */
function isOfOther(reading: Reading, previous: number, from: number): boolean {
  if (!opensApposition(reading, from) || holdsFinite(reading, previous, from - 1)) return true;
  const isShort = from - previous === 2 || (bitsAt(reading, previous + 1) & PREPOSITION) !== 0;
  return isShort && (bitsAt(reading, previous) & (PROGRESSIVE | PARTICIPLE)) !== 0;
}

/** A phrase of place, time or manner between commas. */
function isAside(reading: Reading, at: number): boolean {
  const bits = bitsAt(reading, at);
  const id = reading.tokens.word[at];
  if (reading.words.weekday[id]) return true;
  return !isCapital(reading, at) && (bits & (PREPOSITION | PROGRESSIVE | ADVERB)) !== 0 && !(bits & DETERMINER) && !isOf(reading, at);
}

function segmentStart({ tokens, quoteAt }: Reading, end: number, low: number): number {
  let at = end;
  while (at > low && at > end - LONGEST) {
    const sign = signAt(tokens, at - 1);
    // "Until 13:30".
    const isColon = sign === COLON && (tokens.kind[at] !== NUMBER || tokens.kind[at - 2] !== NUMBER);
    if (sign === COMMA || sign === SEMICOLON || isColon || quoteAt[at - 1] !== 0) break;
    at--;
  }
  return at;
}
