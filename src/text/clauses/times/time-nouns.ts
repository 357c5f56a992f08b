// Does a time date the noun behind it, or name it?
import { isDash, signAt } from '../../tokens/signs.js';
import { CAPITAL, NUMBER, WORD } from '../../tokens/tokens.js';
import { hintsAt, isBreak, isCapital, isOwnerMark, type SentenceWords, timeEnd, timeStart } from '../../words/sentence-words.js';
import { isOfBooks } from './time-label.js';
import { isRoleAt } from '../../words/roles.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  NOUN_LIKE,
  ORIGIN,
  OWNER,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  SUBORDINATOR,
  VERB,
  TO,
  WILL,
  MAY,
} from '../../words/vocabulary.js';

/** Does the time at a token date the noun behind it? */
export function datesNoun(words: SentenceWords, at: number): boolean {
  return modifiesNoun(words, timeEnd(words, at), words.tokens.length);
}

/** Is the time followed by a noun that it dates? */
export function modifiesNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  let next = at;
  if (next < to && isOwnerMark(words, next)) return true;
  if (next >= to || timeAt[next] !== 0 || isBreak(words, next)) return false;
  const text = tokens.text,
    before = tokens.end[at - 1];
  // "Sunday's 4-0 defeat".
  if (text.charAt(before - 2) === "'" || text.charAt(before - 2) === '\u2019') return true;
  if (tokens.kind[next] !== WORD) return false;
  // Adjectives may stand between: "Friday evening hearing".
  for (; next < Math.min(to, at + 3); next++) {
    const b = bits[next];
    // "The stall on Monday will open": no last will.
    if (isBreak(words, next) || timeAt[next] !== 0 || b & (WILL | MAY)) return false;
    if (b & HAPPENING) return true;
    if (b & (VERB | PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB) && !(b & NOUN_LIKE)) return false;
    if (b & NOUN_LIKE) return next === at && !isCapital(words, next);
  }
  return false;
}

/** "Reported first-quarter figures", "first quarter figures": with a hyphen, or as books call it, right before a noun, a time says which. */
export function isAdjective(words: SentenceWords, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (end >= to || tokens.kind[end] !== WORD || timeAt[end] !== 0 || (bits[end] & (PREPOSITION | COORDINATOR)) !== 0) return false;
  return isDash(signAt(tokens, end - 2)) || isOfBooks(words, timeStart(words, end - 1), end);
}

/** Between an article and a noun that no list calls a happening: "the 18:00 snapshot", "its 2035 housing target". */
export function isLabel(words: SentenceWords, at: number, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  // "Last year's winner lost": who won then.
  if (end + 1 < to && isOwnerMark(words, end) && isRoleAt(words, end + 1)) return true;
  if (!(bits[at - 1] & DETERMINER)) return false;
  if (isOfWay(words, at, end, to)) return true;
  if (end >= to || timeAt[end] !== 0) return false;
  const isYear = end === at + 1 && tokens.kind[at] === NUMBER && tokens.end[at] - tokens.start[at] === 4,
    noun = isYear && end + 1 < to && isCompound(words, end) ? end + 1 : end;
  if (tokens.kind[noun] !== WORD || tokens.flags[noun] & CAPITAL) return false;
  // "Its Q1 results", "our May figures" too: what is owned is no verb.
  return (
    bits[noun] === 0 ||
    ((isYear || (hintsAt(words, at - 1) & OWNER) !== 0) && !(bits[noun] & (HAPPENING | PREPOSITION | BE | HAVE | COORDINATOR | SUBORDINATOR)))
  );
}

/** "the 06:10 to Leeds", "the 05:48 service from Lund". */
function isOfWay(words: SentenceWords, at: number, end: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  const isService = end + 1 < to && tokens.kind[at] === NUMBER && tokens.kind[end] === WORD && !(bits[end] & PREPOSITION),
    way = isService && (bits[end + 1] & TO || hintsAt(words, end + 1) & ORIGIN) ? end + 1 : end;
  return way + 1 < to && (bits[way] & PREPOSITION) !== 0 && timeAt[way + 1] === 0 && (tokens.flags[way + 1] & CAPITAL) !== 0;
}

/** "2035 housing | target": a noun, and another behind it. */
function isCompound({ bits, tokens: { kind } }: SentenceWords, at: number): boolean {
  return (bits[at] & HAPPENING) !== 0 && kind[at + 1] === WORD && !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT));
}
