// One look at every token: its classes, guessed by ending where no list holds the word, and the time expression it is part of.
import type { TimeExpression } from '../expression.js';
import type { Theme } from './theme.js';
import { CAPITAL, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';
import { ADVERB, HAPPENING, NOUN_LIKE, PARTICIPLE, PAST, PROGRESSIVE, VERB, type EventVocabulary } from './vocabulary.js';

/** Tokens with their classes. All arrays run by token. */
export interface SentenceWords {
  readonly tokens: Tokens;
  readonly vocabulary: EventVocabulary;
  /** Class bits; none for the tokens of a time expression. */
  readonly bits: Int32Array;
  /** Bits of signs: {@link BREAK} and others; none inside a time expression. */
  readonly marks: Uint8Array;
  /** Place of the time expression in `times`, counted from 1; 0 = none. */
  readonly timeAt: Int32Array;
  readonly times: readonly TimeExpression[];
  /** Latest theme that was read from a token on. */
  readonly themes: Map<number, Theme>;
}

/** Classes of all tokens of a text. */
export function readWords(tokens: Tokens, times: readonly TimeExpression[], vocabulary: EventVocabulary): SentenceWords {
  const { length, kind, word, flags } = tokens;
  const bits = new Int32Array(length), timeAt = new Int32Array(length), marks = new Uint8Array(length);
  const byId = vocabulary.bits;
  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD) {
      if (kind[i] !== NUMBER) marks[i] = markOf(tokens, i);
      continue;
    }
    const id = word[i];
    const known = byId[id];
    bits[i] = known !== 0 || id !== 0 ? known : (flags[i]) & CAPITAL ? 0 : guess(tokens, i, vocabulary);
    // The second half of "tune-up" is no particle.
    if (i > 1 && isHyphen(tokens, i - 1) && !((flags[i]) & SPACE_BEFORE)) bits[i] = (bits[i]) & (VERB | NOUN_LIKE | HAPPENING);
  }
  let at = 0;
  for (let index = 0; index < times.length; index++) {
    const time = times[index];
    while (at < length && (tokens.end[at]) <= time.start) at++;
    for (; at < length && (tokens.start[at]) < time.end; at++) {
      bits[at] = 0;
      marks[at] = 0;
      timeAt[at] = index + 1;
    }
  }
  return { tokens, vocabulary, bits, marks, timeAt, times, themes: new Map() };
}

/** A hyphen glued to the word before it. */
function isHyphen({ text, start, flags }: Tokens, index: number): boolean {
  return text.charCodeAt(start[index]) === 45 && ((flags[index]) & SPACE_BEFORE) === 0;
}

/** Class of a word that no list holds, by its ending. */
function guess({ text, start, end }: Tokens, index: number, { words }: EventVocabulary): number {
  const from = start[index], to = end[index];
  if (to - from < 5) return 0;
  const { past, progressive, adverb, happening, notPast } = words.endings;
  if (endsWith(text, to, past)) return endsWith(text, to, notPast) ? 0 : PAST | PARTICIPLE;
  if (endsWith(text, to, progressive)) return to - from > 5 ? PROGRESSIVE : 0;
  if (endsWith(text, to, adverb)) return ADVERB;
  for (const ending of happening) if (endsWith(text, to, ending)) return to - from > 7 ? HAPPENING : 0;
  return 0;
}

function endsWith(text: string, end: number, ending: string): boolean {
  return text.startsWith(ending, end - ending.length);
}

/** True where a token joins the one before without a space. */
export function isGlued({ tokens }: SentenceWords, index: number): boolean {
  return ((tokens.flags[index]) & SPACE_BEFORE) === 0;
}

/** A clause may end at this sign. */
export const BREAK = 1;
export const QUOTE = 2, COMMA = 4, DOT = 8, HYPHEN = 16, COLON = 32;
/** Semicolon, colon, dash, opening bracket. */
export const STRONG = 64;
export const BRACKET = 128;

/** What a sign is. A hyphen inside a word and a comma inside a number are no breaks. */
function markOf({ text, start, kind, flags }: Tokens, index: number): number {
  if (kind[index] === NEWLINE) return BREAK;
  const next = (flags[index + 1] & SPACE_BEFORE) === 0;
  switch (text.charCodeAt(start[index])) {
    case 44: return next && kind[index + 1] === NUMBER ? COMMA : COMMA | BREAK;
    case 46: return DOT;
    case 45: return (flags[index] & SPACE_BEFORE) === 0 ? HYPHEN : HYPHEN | BREAK;
    case 59: case 0x2013: case 0x2014: return BREAK | STRONG;
    case 58: return BREAK | STRONG | COLON;
    case 40: case 91: return BREAK | STRONG | BRACKET;
    case 41: case 93: return BREAK | BRACKET;
    case 34: case 0x201c: case 0x201d: case 0x201e: case 0xab: case 0xbb: return BREAK | QUOTE;
    default: return 0;
  }
}

/** Comma, semicolon, dash, bracket or quotation mark: a clause may end here. */
export function isBreak({ marks }: SentenceWords, index: number): boolean {
  return (marks[index] & BREAK) !== 0;
}

/** Quotation mark. */
export function isQuote({ marks }: SentenceWords, index: number): boolean {
  return (marks[index] & QUOTE) !== 0;
}

/** Has the token one of these marks? */
export function hasMark({ marks }: SentenceWords, index: number, mark: number): boolean {
  return (marks[index] & mark) !== 0;
}

/** First token that ends after an offset. */
export function tokenAfter({ tokens: { end, length } }: SentenceWords, offset: number, from = 0): number {
  let low = from, high = length;
  // Known to lie near: steps that double find a bound.
  if (from > 0) for (let step = 8; low + step < length; step *= 2) {
    if (end[low + step] > offset) {
      high = low + step;
      break;
    }
    low += step;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isCapital({ tokens }: SentenceWords, index: number): boolean {
  return ((tokens.flags[index]) & CAPITAL) !== 0;
}

/** Finer classes of a token. */
export function hintsAt({ tokens, vocabulary, timeAt }: SentenceWords, index: number): number {
  return timeAt[index] !== 0 ? 0 : (vocabulary.hints[tokens.word[index]]);
}

/** The words from a token to another, as they stand in the text. */
export function textBetween({ tokens }: SentenceWords, from: number, to: number): string {
  return from < to ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '';
}
