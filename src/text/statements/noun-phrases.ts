// Who speaks: the noun phrase before or after a verb of saying, with what stands in apposition to it.
import {
  ADVERB, BE, COORDINATOR, DETERMINER, DO, HAVE, MAY, NOUN_LIKE, OFFSET, PARTICIPLE, PAST, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, RELATIVE,
  SUBORDINATOR, TO, WILL, WOULD,
} from '../events/vocabulary.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, WORD } from '../tokens.js';
import { APOSTROPHE, CLOSE_PAREN, COMMA, DOT, HYPHEN, OPEN_PAREN, RIGHT_SINGLE, SLASH, signAt } from '../structure/signs.js';
import { bitsAt, type Reading } from './reading.js';
import { isSpaced, widthAt } from '../structure/token-shape.js';

/** Token range. */
export type Range = readonly [from: number, to: number];

const AUXILIARY = BE | HAVE | DO | WILL | WOULD | MAY;
/** No noun phrase of a speaker is longer. */
const LONGEST = 45;

export function isCapital({ tokens }: Reading, at: number): boolean {
  return tokens.kind[at] === WORD && ((tokens.flags[at]) & CAPITAL) !== 0;
}

/** A verb with tense, not a noun that looks like one. */
export function isFinite(reading: Reading, at: number): boolean {
  if (isCapital(reading, at) || isClitic(reading, at)) return false;
  const bits = bitsAt(reading, at);
  // "6 am" is no verb.
  if (bits & AUXILIARY) return at === 0 || reading.tokens.kind[at - 1] !== NUMBER;
  // "a packed hall", "an e-mailed note"
  if (at > 0 && bits & PARTICIPLE && (bitsAt(reading, at - 1) & DETERMINER || signAt(reading.tokens, at - 1) === HYPHEN)) return false;
  return (bits & (PAST | PRESENT)) !== 0 && (bits & NOUN_LIKE) === 0;
}

/** "'s" after a noun: here the mark of a possessor. */
export function isClitic({ tokens }: Reading, at: number): boolean {
  const sign = tokens.text.charCodeAt(tokens.start[at]);
  return tokens.kind[at] === WORD && (sign === APOSTROPHE || sign === RIGHT_SINGLE);
}

/** Past forms that may be participles of a shortened relative clause: "a report released Friday". */
function isReduced(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & PARTICIPLE) !== 0 && !reading.words.strongCue[wordBase(reading, at)];
}

/** Id of the base form of a token's verb, of the word itself where it is none. */
export function wordBase({ tokens, events }: Reading, at: number): number {
  const id = tokens.word[at];
  return (events.base[id]) || id;
}

/**
 * The noun phrase that ends before `end`.
 * @param low - no token before this belongs to it.
 * @returns undefined where none stands there.
 */
export function phraseBefore(reading: Reading, end: number, low: number): Range | undefined {
  const { tokens } = reading;
  if (end - 1 < low) return undefined;
  if (signAt(tokens, end - 1) === COMMA) return apposedBefore(reading, end - 1, low);
  const from = leftEdge(reading, end, Math.max(low, end - LONGEST));
  return from < end && mayEnd(reading, end - 1) && holdsNoun(reading, from, end) ? [from, end] : undefined;
}

/** Walks left from `end` to where the phrase begins. */
function leftEdge(reading: Reading, end: number, low: number): number {
  const { tokens, quoteAt } = reading;
  let from = end;
  let afterAnd = -1;
  let at = end - 1;
  for (; at >= low; at--) {
    if (quoteAt[at] !== 0 && quoteAt[end - 1] !== quoteAt[at]) break;
    const kind = tokens.kind[at];
    if (kind === NUMBER) {
      // "At 08:10 the engineer": no number stands before an article.
      if (from < end && bitsAt(reading, from) & DETERMINER) break;
      from = at;
      continue;
    }
    if (kind === NEWLINE) continue;
    if (kind === PUNCT) {
      const sign = signAt(tokens, at);
      if (sign === CLOSE_PAREN) {
        let open = at - 1;
        while (open > low && open > at - 12 && signAt(tokens, open) !== OPEN_PAREN) open--;
        if (signAt(tokens, open) !== OPEN_PAREN) break;
        at = open;
        continue;
      }
      const isInside = sign === HYPHEN || sign === SLASH || sign === 38 || sign === APOSTROPHE || sign === RIGHT_SINGLE || (sign === DOT && !isSentenceDot(reading, at));
      if (isInside) continue;
      break;
    }
    const bits = bitsAt(reading, at);
    if (!isCapital(reading, at) || at === low) {
      if (bits & PRONOUN && from === at + 1 && at + 1 < end && (isNounish(reading, at + 1) || isOf(reading, at + 1)) && !reading.words.speakerPronoun[tokens.word[at]]) {
        from = at; // "one member"
        continue;
      }
      if (bits & PRONOUN && !(bits & DETERMINER) || reading.words.speakerPronoun[tokens.word[at]]) {
        if (at === end - 1) return at;
        break;
      }
      if (bits & COORDINATOR) {
        if (from === end || !isListJoint(reading, at, from)) break;
        afterAnd = from;
        continue;
      }
      if (bits & SUBORDINATOR && !(bits & DETERMINER)) break;
      if (bits & RELATIVE && !(bits & DETERMINER)) break;
      if (isFinite(reading, at)) {
        const relative = relativeBefore(reading, at, low);
        if (relative > low) {
          at = relative;
          continue;
        }
        if (isReduced(reading, at) && at > low && isNounish(reading, at - 1)) continue;
        if (afterAnd > 0) from = afterAnd;
        break;
      }
      if (bits & TO && !(bits & PREPOSITION)) break;
    }
    from = at;
  }
  return trimLeft(reading, from, end, low);
}

/** Past adverbs and joints at its head; an opening "In July" without a comma is no part of it either. */
function trimLeft(reading: Reading, first: number, end: number, low: number): number {
  const { tokens, words } = reading;
  let from = first;
  while (from < end - 1) {
    const bits = bitsAt(reading, from);
    const isName = isCapital(reading, from) && from > low;
    if (tokens.kind[from] === WORD && !isName && (bits & (COORDINATOR | ADVERB | SUBORDINATOR)) !== 0 && !(bits & DETERMINER) && !(bits & PREPOSITION)) from++;
    else break;
  }
  // "A week earlier the ministry": what stands behind the adverb.
  for (let at = from + 1; at < end - 1; at++) {
    if (reading.events.hints[tokens.word[at]] & OFFSET && bitsAt(reading, at + 1) & DETERMINER && !isClitic(reading, at + 1)) return at + 1;
  }
  const id = tokens.word[from];
  const opensTime = words.weekday[id] !== 0 || words.month[id] !== 0;
  if (from < end - 1 && tokens.kind[from] === WORD && ((bitsAt(reading, from) & PREPOSITION) !== 0 || opensTime)) return nearestPhrase(reading, from + 1, end);
  return from;
}

/** The shortest phrase that ends at `end`: back to its determiner, or over its names. */
function nearestPhrase(reading: Reading, low: number, end: number): number {
  const { tokens, words } = reading;
  let from = end;
  for (let at = end - 1; at >= low; at--) {
    const bits = bitsAt(reading, at);
    if (tokens.kind[at] !== WORD || bits & PREPOSITION && !isCapital(reading, at)) break;
    if (from < end && isCapital(reading, from) && !isCapital(reading, at) && !words.role[tokens.word[at]] && !(bits & DETERMINER)) break;
    if (words.weekday[tokens.word[at]] || words.month[tokens.word[at]]) break;
    from = at;
    if (bits & DETERMINER && tokens.text.charCodeAt(tokens.start[at]) !== APOSTROPHE) break;
  }
  return from;
}

/** "Lee and other residents said" is one phrase; "it broke and Lee said" is not. */
function isListJoint(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  if (from === at + 1 && tokens.kind[at - 1] === WORD) {
    const before = bitsAt(reading, at - 1);
    return isCapital(reading, at - 1) || (before & (PREPOSITION | SUBORDINATOR | ADVERB | PRONOUN)) === 0 && !isFinite(reading, at - 1);
  }
  return false;
}

/** The relative word that opens the clause of a verb at `at`; -1 where none does. */
function relativeBefore(reading: Reading, at: number, low: number): number {
  for (let index = at - 1; index > low && index > at - 4; index--) {
    const bits = bitsAt(reading, index);
    if (bits & RELATIVE) return index;
    if (!(bits & (AUXILIARY | ADVERB))) return -1;
  }
  return -1;
}

function isNounish(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] !== WORD) return false;
  const bits = bitsAt(reading, at);
  return isCapital(reading, at) || (bits & (PREPOSITION | SUBORDINATOR | PRONOUN | DETERMINER | COORDINATOR | TO | ADVERB)) === 0 && !isFinite(reading, at);
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

/** A full stop that ends no abbreviation, initial or dotted name. */
function isSentenceDot({ tokens, words }: Reading, at: number): boolean {
  if (isSpaced(tokens, at) || tokens.kind[at - 1] !== WORD) return true;
  const id = tokens.word[at - 1];
  const isInitial = widthAt(tokens, at - 1) === 1 && ((tokens.flags[at - 1]) & CAPITAL) !== 0;
  return !isInitial && !words.titleAbbreviation[id] && !words.abbreviation[id];
}

/** "Ada Moe, a resident of Elm Road," before a comma at `comma`: the name with all that is said of it. */
function apposedBefore(reading: Reading, comma: number, low: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  // Segments between commas, from the right.
  let end = comma;
  let from = segmentStart(reading, end, low);
  if (from >= end) return undefined;
  // "Moe, whose son, 19, was killed, said": the phrase before the relative clause.
  if (isFinite(reading, from)) {
    // "The report, published on Tuesday, said".
    if (isReduced(reading, from) && bitsAt(reading, from + 1) & PREPOSITION && signAt(tokens, from - 1) === COMMA) return phraseBefore(reading, from - 1, low);
    const main = from;
    while (from > low && !(signAt(tokens, from - 1) === COMMA && bitsAt(reading, from) & RELATIVE)) from--;
    // "The vote, which was due in May, will be held in June, said Ada Moe": the sentence has gone on.
    for (let at = from + 1; from > low && at < main && signAt(tokens, at) !== COMMA; at++) if (isFinite(reading, at)) return undefined;
    return from > low ? phraseBefore(reading, from - 1, low) : undefined;
  }
  let count = 1;
  let last = comma;
  // "Moe, at a hearing, said": where and when is no part of the phrase.
  while (from > low && signAt(tokens, from - 1) === COMMA && isAside(reading, from)) {
    last = end = from - 1;
    from = segmentStart(reading, end, low);
    if (from >= end) return undefined;
  }
  const hasAside = last < comma;
  for (; count < 6; count++) {
    if (from <= low || signAt(tokens, from - 1) !== COMMA || quoteAt[from - 1] !== 0) break;
    let previous = segmentStart(reading, from - 1, low);
    // "…, but its president, Ada Moe, said"
    while (previous < from - 1 && bitsAt(reading, previous) & COORDINATOR) previous++;
    if (previous < from - 1 && count === 1 && opensApposition(reading, from) && !isPhrase(reading, previous, from - 1)) {
      // "Left after the union, the smaller of two, said".
      const edge = leftEdge(reading, from - 1, previous);
      if (edge > previous && edge < from - 1 && (bitsAt(reading, edge - 1) & (SUBORDINATOR | DETERMINER)) === SUBORDINATOR && holdsNoun(reading, edge, from - 1)) return [edge, last];
    }
    if (previous >= from - 1 || !isPhrase(reading, previous, from - 1)) break;
    if (count > 1 && !opensApposition(reading, from)) break;
    end = from - 1;
    from = previous;
  }
  // One phrase and a comma: no apposition, the comma ends something else.
  if (count === 1 && (!hasAside || !isPhrase(reading, from, end))) return undefined;
  return [leftEdge(reading, end, from), last];
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
    if (sign === COMMA || sign === 59 || sign === 58 || quoteAt[at - 1] !== 0) break;
    at--;
  }
  return at;
}

/** No clause and no phrase of place or time: it may name somebody. */
function isPhrase(reading: Reading, from: number, to: number): boolean {
  const first = bitsAt(reading, from);
  if (!isCapital(reading, from) && first & (PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | PROGRESSIVE) && !(first & DETERMINER)) return false;
  if (isCapital(reading, from) && first & (PREPOSITION | SUBORDINATOR | ADVERB) && !(first & DETERMINER)) return false;
  for (let at = from; at < to; at++) if (isFinite(reading, at) && relativeBefore(reading, at, from - 1) < 0 && !isReduced(reading, at)) return false;
  return true;
}

/** What a phrase after a comma may begin with to say more of the one before: "a resident", "who lives", "34", "of Elm Road". */
function opensApposition(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] === NUMBER) return true;
  if (tokens.kind[at] !== WORD) return false;
  const bits = bitsAt(reading, at);
  if (bits & RELATIVE && !(bits & DETERMINER)) return true;
  if (bits & DETERMINER) return true;
  if (isCapital(reading, at)) return false;
  if (reading.words.role[tokens.word[at]]) return true;
  return (bits & (COORDINATOR | SUBORDINATOR | ADVERB | PROGRESSIVE | PRONOUN | AUXILIARY | PAST | PRESENT)) === 0 && (bits & PREPOSITION) === 0 || isOf(reading, at);
}

/** The noun phrase that begins at `from`: after "said", or at the head of a clause. */
export function phraseAfter(reading: Reading, from: number, to: number): Range | undefined {
  const { tokens, quoteAt, words } = reading;
  let at = from;
  const limit = Math.min(to, from + LONGEST);
  if (words.speakerPronoun[tokens.word[at]] && tokens.kind[at] === WORD) return [at, at + 1];
  let nouns = 0;
  let end = from;
  for (; at < limit; at++) {
    if (quoteAt[at] !== 0) break;
    const kind = tokens.kind[at];
    if (kind === NEWLINE) continue;
    if (kind === NUMBER) {
      if (nouns > 0 && isSpaced(tokens, at)) break;
      end = at + 1;
      continue;
    }
    if (kind === PUNCT) {
      const sign = signAt(tokens, at);
      if (sign === OPEN_PAREN) {
        let close = at + 1;
        while (close < limit && close < at + 10 && signAt(tokens, close) !== CLOSE_PAREN) close++;
        if (signAt(tokens, close) !== CLOSE_PAREN || nouns === 0) break;
        at = close;
        end = at + 1;
        continue;
      }
      if ((sign === HYPHEN || sign === SLASH || sign === 38 || sign === APOSTROPHE || sign === RIGHT_SINGLE) && !isSpaced(reading.tokens, at) || sign === 38) continue;
      if (sign === DOT && !isSentenceDot(reading, at) && at + 1 < limit) {
        end = at + 1;
        continue;
      }
      if (sign === COMMA && nouns > 0 && at + 1 < limit && quoteAt[at + 1] === 0 && (opensApposition(reading, at + 1) || isNamed(reading, at, limit))) {
        end = appositionEnd(reading, at + 1, limit);
        at = end - 1;
        continue;
      }
      break;
    }
    const id = tokens.word[at];
    const bits = bitsAt(reading, at);
    if (isCapital(reading, at)) {
      if (nouns > 0 && (words.weekday[id] || words.month[id])) break;
      // "The first errors": an article is no name.
      if (at > from || words.definiteWord[id] === 0) nouns++;
      end = at + 1;
      continue;
    }
    if (isClitic(reading, at)) {
      end = at + 1;
      continue;
    }
    // "The firm plans to return": the noun that looks like a verb is one.
    if (nouns > 0 && bits & NOUN_LIKE && bits & PRESENT && at + 1 < to && bitsAt(reading, at + 1) & TO) break;
    if (words.reflexive[id] || isFinite(reading, at) || (bits & PAST && isCapital(reading, at - 1) && nouns > 0) || bits & (SUBORDINATOR | RELATIVE | TO) && !(bits & DETERMINER) || bits & ADVERB && nouns > 0 && !(bits & DETERMINER)) break;
    if ((bits & PROGRESSIVE || words.speakerPronoun[id]) && nouns > 0) break;
    if (bits & COORDINATOR) {
      if (nouns === 0 || !isCapital(reading, at + 1) && !(bitsAt(reading, at + 1) & DETERMINER)) break;
      continue;
    }
    if (bits & PREPOSITION && nouns > 0 && !isOf(reading, at) && !isDescribed(reading, at)) break;
    if (!(bits & (PREPOSITION | DETERMINER))) nouns++;
    if (!(bits & PREPOSITION)) end = at + 1;
  }
  return nouns > 0 && end > from ? [from, end] : undefined;
}

/** "Another resident, Ada Moe, …": a description, then the name, then a comma. */
function isNamed(reading: Reading, comma: number, to: number): boolean {
  const { tokens } = reading;
  if (!isNounish(reading, comma - 1) || isCapital(reading, comma - 1) || !isCapital(reading, comma + 1)) return false;
  let at = comma + 1;
  while (at < to && (isCapital(reading, at) || signAt(tokens, at) === DOT && !isSentenceDot(reading, at))) at++;
  return at >= to || tokens.kind[at] !== WORD;
}

/** "one source on the panel": a description may hold where; a name does not. */
function isDescribed(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const next = tokens.word[at + 1];
  return !isCapital(reading, at - 1) && (isCapital(reading, at + 1) || (bitsAt(reading, at + 1) & DETERMINER) !== 0) && !words.weekday[next] && !words.month[next];
}

/** The preposition that joins nouns to one name: "head of the council". */
function isOf({ tokens, words }: Reading, at: number): boolean {
  return words.nounJoint[tokens.word[at]] !== 0;
}

/** An apposition runs to the next comma that begins no further one, to a quotation, or to the end. */
function appositionEnd(reading: Reading, from: number, to: number): number {
  const { tokens, quoteAt } = reading;
  let end = from;
  for (let at = from; at < to; at++) {
    if (quoteAt[at] !== 0) break;
    const sign = signAt(tokens, at);
    if (sign === COMMA && !(at + 1 < to && quoteAt[at + 1] === 0 && opensApposition(reading, at + 1))) break;
    if (sign === 59 || sign === 0x2014 || (sign === DOT && isSentenceDot(reading, at)) || sign === 63 || sign === 33) break;
    if (bitsAt(reading, at) & PROGRESSIVE && signAt(tokens, at - 1) === COMMA) break;
    end = at + 1;
  }
  return end;
}

/** The subject of a sentence or clause that begins at `from`, past what opens it ("On Monday, "). */
export function subjectOf(reading: Reading, from: number, to: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  let at = from;
  for (let round = 0; round < 3; round++) {
    const bits = bitsAt(reading, at);
    const opens = (bits & (PREPOSITION | SUBORDINATOR | PROGRESSIVE | ADVERB)) !== 0 && !(bits & DETERMINER);
    if (!opens) break;
    let comma = at;
    const isShort = (bits & (SUBORDINATOR | PROGRESSIVE)) === 0;
    while (comma < to && (signAt(tokens, comma) !== COMMA || quoteAt[comma] !== 0)) {
      // "Within a year she left": no comma parts it from the subject.
      if (isShort && isFinite(reading, comma)) return phraseBefore(reading, comma, at + 1);
      comma++;
    }
    if (comma + 1 >= to) return undefined;
    at = comma + 1;
  }
  while (at < to && bitsAt(reading, at) & COORDINATOR) at++;
  const phrase = phraseAfter(reading, at, to);
  if (!phrase) return undefined;
  return phrase;
}
