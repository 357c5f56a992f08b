// What a word is where it stands: a name, a verb with tense, a noun, the end of an abbreviation.
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  HAVE,
  INDEFINITE,
  PARTICIPLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isTensedVerb } from '../words/verb-kinds.js';
import { isCapital } from '../words/word-classes.js';
import { AMPERSAND, APOSTROPHE, HYPHEN, RIGHT_SINGLE, signAt, SLASH } from '../tokens/signs.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';
import { NUMBER, SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { bitsAt, type Reading } from './reading.js';

/** "Having" before a participle: who had done so before, told of in another clause. */
export function isHaving(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & (HAVE | PROGRESSIVE)) === (HAVE | PROGRESSIVE);
}

/** "'s" after a noun: here the mark of a possessor. */
export function isClitic({ tokens }: Reading, at: number): boolean {
  const sign = tokens.text.charCodeAt(tokens.start[at]);
  return tokens.kind[at] === WORD && (sign === APOSTROPHE || sign === RIGHT_SINGLE);
}

/** A sign that joins parts of one name: "Co-op", "R&D", "O'Hara", "and/or". */
export function isInnerSign(sign: number): boolean {
  return sign === HYPHEN || sign === SLASH || sign === AMPERSAND || sign === APOSTROPHE || sign === RIGHT_SINGLE;
}

/** A verb with tense, not a noun that looks like one. */
export function isFinite(reading: Reading, at: number): boolean {
  const bits = bitsAt(reading, at);
  // "She'll", "they've", and not "'s", which may be an owner's.
  if (isCapital(reading, at) || (isClitic(reading, at) && (bits & DETERMINER) !== 0)) return false;
  // "6 am" is no verb.
  if (bits & AUXILIARY) return reading.tokens.kind[at - 1] !== NUMBER;
  // "a packed hall", "an e-mailed note", "a visibly tired Moe"
  const opener = at > 1 && (bitsAt(reading, at - 1) & (ADVERB | DETERMINER)) === ADVERB ? at - 2 : at - 1;
  if (at > 0 && bits & PARTICIPLE && (bitsAt(reading, opener) & DETERMINER || signAt(reading.tokens, at - 1) === HYPHEN)) return false;
  return isTensedVerb(bits) && !isNaming(reading, at);
}

/** "A man named Bo Lind": the verb stands inside the phrase; "the mayor called Moe" tells what she did. */
export function isNaming(reading: Reading, at: number): boolean {
  const {
    tokens: { word },
    vocabulary: { hints },
    words: { naming },
  } = reading;
  let end = at + 1;
  while (isCapital(reading, end)) end++;
  // "A critic called Moe a liar."
  if (naming[wordBase(reading, at)] === 0 || end === at + 1 || hints[word[end]] & ARTICLE) return false;
  for (let before = at - 1; before > at - 5 && before >= 0; before--)
    if (hints[word[before]] & ARTICLE) return (hints[word[before]] & INDEFINITE) !== 0;
  return false;
}

/** Past forms that may be participles of a shortened relative clause: "a report released Friday". */
export function isReduced(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & PARTICIPLE) !== 0 && !reading.words.strongCue[wordBase(reading, at)];
}

/** A word that may be a noun: a name, or none of the small words and no verb. */
export function isNounish(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[at] !== WORD) return false;
  const bits = bitsAt(reading, at);
  return (
    isCapital(reading, at) ||
    ((bits & (PREPOSITION | SUBORDINATOR | PRONOUN | DETERMINER | COORDINATOR | TO | ADVERB)) === 0 && !isFinite(reading, at))
  );
}

/** The preposition that joins nouns to one name: "head of the council". */
export function isOf({ tokens, words }: Reading, at: number): boolean {
  return words.nounJoint[tokens.word[at]] !== 0;
}

/** Id of the base form of a token's verb, of the word itself where it is none. */
export function wordBase({ tokens, vocabulary }: Reading, at: number): number {
  const id = tokens.word[at];
  return vocabulary.base[id] || id;
}

/** A full stop that ends no abbreviation, initial or dotted name. */
export function isSentenceDot(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (isSpaced(tokens, at) || tokens.kind[at - 1] !== WORD) return true;
  const id = tokens.word[at - 1];
  const isInitial = widthAt(tokens, at - 1) === 1 && isCapital(reading, at - 1);
  return !isInitial && !words.titleAbbreviation[id] && !words.abbreviation[id];
}

/** The relative word that opens the clause of a verb at `at`; -1 where none does. */
export function relativeBefore(reading: Reading, at: number, low: number): number {
  for (let index = at - 1; index > low && index > at - 4; index--) {
    const bits = bitsAt(reading, index);
    if (bits & RELATIVE) return index;
    if (!(bits & (AUXILIARY | ADVERB))) return -1;
  }
  return -1;
}

/** A sign between figures: "at 09:40", "at 9.30". */
export function isInNumber({ tokens: { kind, flags } }: Reading, at: number): boolean {
  return kind[at - 1] === NUMBER && kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}
