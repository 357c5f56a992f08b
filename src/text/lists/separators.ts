// What stands between the time of a line and its words.
import { NUMBER, type Tokens } from '../tokens/tokens.js';
import {
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  GREATER,
  isDash,
  MIDDLE_DOT,
  OPEN_BRACKET,
  OPEN_PAREN,
  PIPE,
  QUESTION,
  SEMICOLON,
  signAt,
  STAR,
  TILDE,
  UNDERSCORE,
} from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';

/** Whether a unit opens emphasis, code or a bracket. */
export function isOpening(sign: number): boolean {
  return sign === OPEN_PAREN || sign === OPEN_BRACKET || sign === STAR || sign === UNDERSCORE || sign === BACKTICK;
}

/** Past marks of emphasis, of quotation and opening brackets. */
export function skipMarks(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && (isOpening(signAt(tokens, at)) || signAt(tokens, at) === GREATER || isStrike(tokens, at))) at++;
  return at;
}

/** "~~" around words that are struck out: one of its two signs. */
export function isStrike(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at) === TILDE && (signAt(tokens, at + 1) === TILDE || signAt(tokens, at - 1) === TILDE);
}

/** Past what parts a time from the words after it: dashes, colons, closing brackets and marks. */
export function skipSeparators(tokens: Tokens, from: number, to: number): number {
  // "2028? The lease ends": a doubt about the time.
  let at = from < to && signAt(tokens, from) === QUESTION && !isSpaced(tokens, from) ? from + 1 : from;
  for (; at < to; at++) {
    const sign = signAt(tokens, at);
    if (!SEPARATORS.has(sign) && !isDash(sign) && !isBehindClock(tokens, at, sign) && !isStrike(tokens, at)) break;
  }
  return at;
}

const SEPARATORS = new Set([COLON, COMMA, CLOSE_BRACKET, CLOSE_PAREN, STAR, UNDERSCORE, BACKTICK, PIPE, DOT, MIDDLE_DOT]);

/** "14:05; Pump failed". */
function isBehindClock(tokens: Tokens, at: number, sign: number): boolean {
  return sign === SEMICOLON && tokens.kind[at - 1] === NUMBER && signAt(tokens, at - 2) === COLON;
}

/** A dash between spaces. */
export function isSpacedDash(tokens: Tokens, at: number): boolean {
  return isDash(signAt(tokens, at)) && isSpaced(tokens, at);
}
