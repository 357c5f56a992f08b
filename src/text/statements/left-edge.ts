// Where a noun phrase begins, read from its end to the left.
import {
  ADVERB,
  ARTICLE,
  AUTHOR,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  OFFSET,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isCapital, isPlural } from '../words/word-classes.js';
import { APOSTROPHE, CLOSE_PAREN, DOT, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { widthAt } from '../tokens/token-shape.js';
import { NEWLINE, NUMBER, PUNCT, WORD } from '../tokens/tokens.js';
import { DATE_SIGN } from './date-signs.js';
import { pastDay } from './days.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite, isInnerSign, isNounish, isOf, isReduced, isSentenceDot, relativeBefore } from './word-at.js';

/** Walks left from `end` to where the phrase begins, no further than `low`. */
export function leftEdge(reading: Reading, end: number, low: number): number {
  const {
    tokens: { kind },
    quoteAt,
  } = reading;
  let from = end;
  let afterAnd = -1;
  for (let at = end - 1; at >= low; at--) {
    if (quoteAt[at] !== 0 && quoteAt[end - 1] !== quoteAt[at]) break;
    if (kind[at] === NEWLINE) continue;
    if (kind[at] === PUNCT) {
      at = openingOf(reading, at, low);
      if (at < 0) break;
      continue;
    }
    const bits = bitsAt(reading, at);
    if (isBeforeAnother(reading, at, from, end)) {
      // "The firm that runs the ferry": no noun, but the verb behind a relative word.
      const relative = bits & PRESENT ? relativeBefore(reading, at, low) : -1;
      if (relative <= low) break;
      at = relative;
      continue;
    }
    if (mayBound(reading, at, low) && !isCounting(reading, at, from, end)) {
      if (isPronoun(reading, at)) {
        if (at === end - 1) return at;
        break;
      }
      if (bits & COORDINATOR) {
        if (from === end || !isListJoint(reading, at, from)) break;
        afterAnd = from;
        continue;
      }
      if (isJoint(reading, at, from, end)) break;
      if (isFinite(reading, at)) {
        at = innerClause(reading, at, low);
        if (at >= 0) continue;
        if (afterAnd > 0) from = afterAnd;
        break;
      }
      if (bits & TO && !(bits & PREPOSITION)) break;
    }
    from = at;
  }
  return trimLeft(reading, from, end, low);
}

/** "At 08:10 | the engineer", "at ten | a guard", "by the time | the last train": an article opens a phrase, and joins it to no noun before it. */
function isBeforeAnother(reading: Reading, at: number, from: number, end: number): boolean {
  if (from !== at + 1 || from >= end || !opensPhrase(reading, from)) return false;
  const { kind, word } = reading.tokens;
  if (kind[at] === NUMBER || reading.vocabulary.hints[word[at]] & INDEFINITE) return true;
  return isNounish(reading, at) && !(bitsAt(reading, at) & (PREPOSITION | DETERMINER));
}

/** A word that no capital makes a name of: "I", and what opens the sentence, among them. */
function mayBound(reading: Reading, at: number, low: number): boolean {
  const { tokens, vocabulary } = reading;
  if (tokens.kind[at] !== WORD) return false;
  return !isCapital(reading, at) || at === low || ((vocabulary.hints[tokens.word[at]] & AUTHOR) !== 0 && widthAt(tokens, at) === 1);
}

function isPronoun(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & (PRONOUN | DETERMINER)) === PRONOUN || reading.words.speakerPronoun[reading.tokens.word[at]] !== 0;
}

/** "So loud that | the residents", "that | residents": no article of theirs. */
function isJoint(reading: Reading, at: number, from: number, end: number): boolean {
  const bits = bitsAt(reading, at);
  if (!(bits & (SUBORDINATOR | RELATIVE))) return false;
  return !(bits & DETERMINER) || (from < end && (opensPhrase(reading, from) || isPlural(reading, from)));
}

/** An article that belongs to no name: "a guard". */
function opensPhrase(reading: Reading, at: number): boolean {
  return (reading.vocabulary.hints[reading.tokens.word[at]] & ARTICLE) !== 0 && !isCapital(reading, at);
}

/** The first token of what a sign inside a phrase closes: a bracket, a word with a hyphen, an abbreviation; -1 where the sign is outside. */
function openingOf(reading: Reading, at: number, low: number): number {
  const { tokens } = reading;
  const sign = signAt(tokens, at);
  if (sign !== CLOSE_PAREN) return isInnerSign(sign) || sign === DATE_SIGN || (sign === DOT && !isSentenceDot(reading, at)) ? at : -1;
  let open = at - 1;
  while (open > low && open > at - 12 && signAt(tokens, open) !== OPEN_PAREN) open--;
  return signAt(tokens, open) === OPEN_PAREN ? open : -1;
}

/** "one member" */
function isCounting(reading: Reading, at: number, from: number, end: number): boolean {
  return (
    (bitsAt(reading, at) & PRONOUN) !== 0 &&
    from === at + 1 &&
    from < end &&
    (isNounish(reading, from) || isOf(reading, from)) &&
    !reading.words.speakerPronoun[reading.tokens.word[at]]
  );
}

/** Where the clause that a verb stands in begins, if it is part of the phrase: "the man who said", "a report released Friday"; else -1. */
function innerClause(reading: Reading, at: number, low: number): number {
  const relative = relativeBefore(reading, at, low);
  if (relative > low) return relative;
  // "The experts I met", but "when I met".
  const noun = reading.words.speakerPronoun[reading.tokens.word[at - 1]] === 0 ? at - 1 : at - 2;
  // "The men freed on Friday", but "police freed the men".
  return isReduced(reading, at) && noun >= low && isNounish(reading, noun) && !(bitsAt(reading, at + 1) & DETERMINER) ? noun + 1 : -1;
}

/** Past adverbs and joints at its head; an opening "In July" without a comma is no part of it either. */
function trimLeft(reading: Reading, first: number, end: number, low: number): number {
  const { tokens, words } = reading;
  let from = first;
  while (from < end - 1) {
    const bits = bitsAt(reading, from);
    const isName = isCapital(reading, from) && from > low;
    if (
      tokens.kind[from] === WORD &&
      !isName &&
      (bits & (COORDINATOR | ADVERB | SUBORDINATOR)) !== 0 &&
      !(bits & DETERMINER) &&
      !(bits & PREPOSITION)
    )
      from++;
    else break;
  }
  // "A week earlier the ministry": what stands behind the adverb.
  for (let at = from + 1; at < end - 1; at++) {
    if (
      reading.vocabulary.hints[tokens.word[at]] & OFFSET &&
      bitsAt(reading, at + 1) & DETERMINER &&
      !isClitic(reading, at + 1) &&
      pastDay(reading, at + 1, end) < end
    )
      return at + 1;
  }
  const id = tokens.word[from];
  const opensTime = words.weekday[id] !== 0 || words.month[id] !== 0;
  if (from < end - 1 && tokens.kind[from] === WORD && ((bitsAt(reading, from) & PREPOSITION) !== 0 || opensTime))
    return nearestPhrase(reading, behindPart(reading, from + 1, end), end);
  return from;
}

/** "At noon | officials", "in the afternoon | police": behind the part of the day that a preposition governs. */
function behindPart({ tokens: { word }, words: { part, noon }, vocabulary: { hints } }: Reading, from: number, end: number): number {
  const at = hints[word[from]] & ARTICLE ? from + 1 : from;
  return at + 1 < end && part[word[at]] + noon[word[at]] !== 0 ? at + 1 : from;
}

/** The shortest phrase that ends at `end`: back to its determiner, or over its names. */
function nearestPhrase(reading: Reading, low: number, end: number): number {
  const { tokens, words } = reading;
  let from = end;
  for (let at = end - 1; at >= low; at--) {
    const bits = bitsAt(reading, at);
    if (tokens.kind[at] !== WORD || (bits & PREPOSITION && !isCapital(reading, at))) break;
    if (from < end && isCapital(reading, from) && !isCapital(reading, at) && !words.role[tokens.word[at]] && !(bits & DETERMINER)) break;
    if (words.weekday[tokens.word[at]] || words.month[tokens.word[at]]) break;
    from = at;
    if (bits & DETERMINER && tokens.text.charCodeAt(tokens.start[at]) !== APOSTROPHE) break;
  }
  return from;
}

/** "Lee and other residents said" is one phrase; "it broke and Lee said", "trade was slow and the owner said" are not. */
function isListJoint(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  if (from === at + 1 && tokens.kind[at - 1] === WORD) {
    const before = bitsAt(reading, at - 1);
    // A verb right before the one word that stands before "and" ends its clause with it.
    if (opensPhrase(reading, from) && !isCapital(reading, at - 1) && isFinite(reading, at - 2) && !(bitsAt(reading, at - 3) & RELATIVE)) return false;
    return isCapital(reading, at - 1) || ((before & (PREPOSITION | SUBORDINATOR | ADVERB | PRONOUN)) === 0 && !isFinite(reading, at - 1));
  }
  return false;
}
