// One look at every token: its classes, guessed by ending where no list holds the word, and the time expression it is part of.
import type { TimeExpression } from '../expression.js';
import { CAPITAL, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';
import { ADVERB, HAPPENING, NOUN_LIKE, PARTICIPLE, PAST, PROGRESSIVE, VERB, type EventVocabulary } from './vocabulary.js';

/** Tokens with their classes. All arrays run by token. */
export interface SentenceWords {
  readonly tokens: Tokens;
  readonly vocabulary: EventVocabulary;
  /** Class bits; none for the tokens of a time expression. */
  readonly bits: Int32Array;
  /** Place of the time expression in `times`, counted from 1; 0 = none. */
  readonly timeAt: Int32Array;
  readonly times: readonly TimeExpression[];
}

/** Classes of all tokens of a text. */
export function readWords(tokens: Tokens, times: readonly TimeExpression[], vocabulary: EventVocabulary): SentenceWords {
  const { length, kind, word, flags } = tokens;
  const bits = new Int32Array(length), timeAt = new Int32Array(length);
  const byId = vocabulary.bits;
  for (let i = 0; i < length; i++) {
    if (kind[i] !== WORD) continue;
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
      timeAt[at] = index + 1;
    }
  }
  return { tokens, vocabulary, bits, timeAt, times };
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

/** The sign at a token; empty for words, numbers, and inside a time expression. */
export function signAt({ tokens, timeAt }: SentenceWords, index: number): string {
  if (timeAt[index] !== 0) return '';
  return tokens.kind[index] === WORD || tokens.kind[index] === NUMBER ? '' : tokens.text.charAt(tokens.start[index]);
}

/** True where a token joins the one before without a space. */
export function isGlued({ tokens }: SentenceWords, index: number): boolean {
  return ((tokens.flags[index]) & SPACE_BEFORE) === 0;
}

const QUOTES = '"\u201c\u201d\u00ab\u00bb\u201e';
const BREAKS = `,;:()[]\u2013\u2014${QUOTES}`;

/** Comma, semicolon, dash, bracket or quotation mark: a clause may end here. A hyphen inside a word does not count. */
export function isBreak(words: SentenceWords, index: number): boolean {
  const sign = signAt(words, index);
  if (sign === '') return false;
  if (sign === '-') return !isGlued(words, index);
  if (sign === ',' && isGlued(words, index + 1) && words.tokens.kind[index + 1] === NUMBER) return false;
  return BREAKS.includes(sign) || words.tokens.kind[index] === NEWLINE;
}

/** Quotation mark. */
export function isQuote(words: SentenceWords, index: number): boolean {
  const sign = signAt(words, index);
  return sign !== '' && QUOTES.includes(sign);
}

/** First token that ends after an offset. */
export function tokenAfter({ tokens }: SentenceWords, offset: number, from = 0): number {
  let low = from, high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle]) <= offset) low = middle + 1;
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
