// Behind a comma: does more stand there of the phrase before it, and how far does that run?
import {
  AUXILIARY,
  ADVERB,
  COORDINATOR,
  DETERMINER,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { COMMA, DOT, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import { bitsAt, type Reading } from './reading.js';
import { isFinite, isOf, isReduced, isSentenceDot, relativeBefore } from './word-at.js';

/** What a phrase after a comma may begin with to say more of the one before: "a resident", "who lives", "34", "of Elm Road". */
export function opensApposition(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] === NUMBER) return true;
  if (tokens.kind[at] !== WORD) return false;
  const bits = bitsAt(reading, at);
  if (bits & (RELATIVE | DETERMINER)) return true;
  if (isCapital(reading, at)) return false;
  if (reading.words.role[tokens.word[at]]) return true;
  return (
    ((bits & (COORDINATOR | SUBORDINATOR | ADVERB | PROGRESSIVE | PRONOUN | AUXILIARY | PAST | PRESENT)) === 0 && (bits & PREPOSITION) === 0) ||
    isOf(reading, at)
  );
}

/** An apposition runs to the next comma that begins no further one, to a quotation, or to the end. */
export function appositionEnd(reading: Reading, from: number, to: number): number {
  const { tokens, quoteAt } = reading;
  let end = from;
  for (let at = from; at < to; at++) {
    if (quoteAt[at] !== 0) break;
    const sign = signAt(tokens, at);
    if (sign === COMMA && !(at + 1 < to && quoteAt[at + 1] === 0 && opensApposition(reading, at + 1))) break;
    if (sign === 59 || sign === 0x2014) break;
    if ((sign === DOT && isSentenceDot(reading, at)) || sign === 63 || sign === 33) break;
    end = at + 1;
  }
  return end;
}

/** No clause and no phrase of place or time: it may name somebody. */
export function isPhrase(reading: Reading, from: number, to: number): boolean {
  const first = bitsAt(reading, from);
  if (!isCapital(reading, from) && first & (PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | PROGRESSIVE) && !(first & DETERMINER)) return false;
  if (isCapital(reading, from) && first & (PREPOSITION | SUBORDINATOR | ADVERB) && !(first & DETERMINER)) return false;
  for (let at = from; at < to; at++) if (isFinite(reading, at) && relativeBefore(reading, at, from - 1) < 0 && !isReduced(reading, at)) return false;
  return true;
}
