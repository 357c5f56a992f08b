// What a phrase says of a speaker: offices, title, head.
import { DETERMINER, INDEFINITE, PREPOSITION, RELATIVE } from '../words/vocabulary.js';
import { endsAsPlural, isCapital } from '../words/word-classes.js';
import { COMMA, HYPHEN, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { textOf } from './names.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isNounish } from './word-at.js';

/** "An answer from the firm, which": the noun right before, but for "of"; of "anglers on Lake Sund, who say" the verb tells that they are several. */
export function afterPreposition(reading: Reading, [from, to]: Range, isSeveral: boolean): Range {
  const {
    tokens: { word },
    words: { nounJoint },
  } = reading;
  for (let at = to - 2; at > from; at--)
    if (bitsAt(reading, at) & PREPOSITION && !isCapital(reading, at) && nounJoint[word[at]] === 0 && !(bitsAt(reading, at) & DETERMINER))
      return isSeveral && endsAsPlural(reading, at - 1) && !endsAsPlural(reading, to - 1) ? [from, to] : [at + 1, to];
  return [from, to];
}

/** Offices named in a phrase, by word id. */
export function rolesIn({ tokens, words }: Reading, [from, to]: Range): number[] {
  const roles: number[] = [];
  for (let at = from; at < to; at++) {
    const id = tokens.word[at];
    if (tokens.kind[at] === WORD && words.role[id]) roles.push(id);
  }
  return roles;
}

/** The noun of a phrase: the last word before a preposition or a sign in it. */
export function nounOf(reading: Reading, [from, to]: Range): number {
  let at = from;
  // "A passenger-only ferry": no passenger.
  while (at + 1 < to && ((reading.tokens.kind[at + 1] === WORD && isNounish(reading, at + 1)) || signAt(reading.tokens, at + 1) === HYPHEN)) at++;
  return at;
}

/** A surname with its title, where no full name stands in the text: "Mr Moe". */
export function withTitle(reading: Reading, name: Range, [from]: Range): string {
  const before = name[0] - 1;
  // "His wife Darlene": what she is to him is no title.
  return before >= from && isCapital(reading, before) && genderOf(reading, before, from) !== 0
    ? textOf(reading, [before, name[1]])
    : textOf(reading, name);
}

/** 1 behind the title of a man, 2 of a woman; 0: no title tells. */
export function genderOf({ tokens, words }: Reading, at: number, low: number): number {
  const word = signAt(tokens, at) === 46 && at > low ? at - 1 : at;
  const id = tokens.word[word];
  return words.maleTitle[id] ? 1 : words.femaleTitle[id] ? 2 : 0;
}

/** A description without what is said further of it: up to the first comma, bracket or relative word. */
export function headOf(reading: Reading, [from, to]: Range): Range {
  let end = from;
  for (let at = from; at < to; at++) {
    const sign = signAt(reading.tokens, at);
    if (sign === COMMA || sign === OPEN_PAREN) break;
    if (at > from + 1 && bitsAt(reading, at) & RELATIVE && !(bitsAt(reading, at) & PREPOSITION)) break;
    end = at + 1;
  }
  return [from, Math.max(end, from + 1)];
}

/** As it is written inside a sentence: "The council" → "the council". */
export function inSentence(reading: Reading, range: Range): string {
  const text = textOf(reading, range),
    id = reading.tokens.word[range[0]];
  const isWord = reading.words.starter[id] !== 0 || (reading.vocabulary.hints[id] & INDEFINITE) !== 0;
  return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
