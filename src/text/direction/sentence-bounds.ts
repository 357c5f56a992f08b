// Where sentences, clauses and items begin and end around a token, before any sentence is read.
import {
  ADVERB,
  AUXILIARY,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { CLAUSE_END, COMMA, type CueWords } from '../words/cue-words.js';
import { REACH_BACK } from './tokens-around.js';
import { opensQuoted } from '../tokens/token-shape.js';
import { DOT, isStop, signAt } from '../tokens/signs.js';
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';

/** "- Steering group": the mark of an item opens a line, and its words stand apart. */
export function opensItem({ kind, flags, start, text }: Tokens, at: number): boolean {
  return kind[at] === PUNCT && '-*•–'.includes(text.charAt(start[at])) && (flags[at + 1] & SPACE_BEFORE) !== 0;
}

/**
 * A sign that ends no sentence: after one or two letters of which the first is a capital ("P. Lind"), after a title ("Gov. Lind"), before a comma ("Inc.,") and,
 * behind an abbreviation, before a small letter ("at 5 p.m. and", "Acme Corp. on"); after an ordinal, where it is written so.
 */
export function isInitial({ text, start, end, flags, kind, word, ordinalDots }: Tokens, at: number, { titleAbbreviation }: CueWords): boolean {
  const next = text.charAt(end[at]),
    before = at - 1;
  if (next === ',' || (next >= 'a' && next <= 'z')) return true;
  if (before < 0) return false;
  const isCapital = (flags[before] & CAPITAL) !== 0;
  if (text.charAt(start[at]) === '.') {
    const isSmall = kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0;
    // "All times are SGT." is no sergeant.
    const isTitle = titleAbbreviation[word[before]] !== 0 && ((flags[before] & ALL_CAPS) === 0 || (flags[at + 1] & ALL_CAPS) !== 0);
    if (isTitle || (isSmall && (isCapital || text.charAt(start[before] - 1) === '.'))) return true;
  }
  const width = end[before] - start[before];
  // "All times are ET.", "in the UK.": no initials.
  return width <= 2 && ((isCapital && (flags[before] & ALL_CAPS) === 0) || (ordinalDots && kind[before] === NUMBER && kind[at + 1] !== NEWLINE));
}

/** The sign of "3.9" or "14:30". */
export function isInsideNumber({ kind, flags }: Tokens, at: number): boolean {
  return kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}

/** A full stop, a question or exclamation mark that ends a sentence: none does before a small letter ("the mill ... to Friday"), nor behind one letter ("see p. 4"). */
export function isSentenceEnd(tokens: Tokens, at: number, words: CueWords): boolean {
  const sign = signAt(tokens, at),
    { kind, flags, start, end } = tokens;
  if (!isStop(sign)) return false;
  const isSmall = kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0,
    isLetter = sign === DOT && kind[at - 1] === WORD && end[at - 1] - start[at - 1] === 1;
  return !isSmall && !isLetter && signAt(tokens, at + 1) !== DOT && !isInsideNumber(tokens, at) && !isInitial(tokens, at, words);
}

/** "See you on Friday", "please bring it on Monday": nobody is named before the verb. */
export function opensSentence(tokens: Tokens, at: number, { cues, verbs }: CueWords, ends = CLAUSE_END): boolean {
  const { kind, word } = tokens,
    first = kind[at - 1] === WORD && (verbs[word[at - 1]] & ADVERB) !== 0 ? at - 1 : at,
    before = beforeMark(tokens, first);
  return kind[before] === NEWLINE || (cues[word[before]] & (before === first - 1 ? ends : ends | COMMA)) !== 0;
}

/** "If you cannot come, | let the office know": nobody is named between a condition that opens the sentence and the verb; not "if the mill, | shut on Friday, reopens". */
export function isBehindCondition({ kind, word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[at - 1]] & COMMA) === 0 || (verbs[word[at + 1]] & (DETERMINER | PREPOSITION)) === PREPOSITION) return false;
  let first = at - 1;
  while (first > 0 && at - first < REACH_BACK && kind[first - 1] !== NEWLINE && (cues[word[first - 1]] & (CLAUSE_END | COMMA)) === 0) first--;
  return (verbs[word[first]] & CONDITION) !== 0;
}

/** "Programme for the | week of 20 March", not "I was away in the | week of 20 March": no verb with tense stands before a token on its line. */
export function isVerbless({ kind, word }: Tokens, at: number, { verbs }: CueWords): boolean {
  for (let before = at - 1; before >= 0 && kind[before] !== NEWLINE; before--) {
    if (at - before > REACH_BACK || verbs[word[before]] & AUXILIARY || (verbs[word[before]] & (PAST | PARTICIPLE | NOUN_LIKE)) === PAST) return false;
  }
  return true;
}

/** The token before another, and before the mark that opens what is quoted: "said: | “We open on Monday”". */
function beforeMark(tokens: Tokens, at: number): number {
  return opensQuoted(tokens, at - 1) ? at - 2 : at - 1;
}

/** Nothing but what joins clauses before it. */
export function opensClause(tokens: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const { kind, word } = tokens,
    place = beforeMark(tokens, at),
    before = word[place];
  return kind[place] === NEWLINE || (cues[before] & (CLAUSE_END | COMMA)) !== 0 || (verbs[before] & (COORDINATOR | SUBORDINATOR)) !== 0;
}
