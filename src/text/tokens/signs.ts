// Signs that structure and statements look for, by UTF-16 unit.
import type { Span } from '../../model/index.js';
import { NUMBER, WORD, type Tokens } from './tokens.js';

export const DOT = 46,
  COMMA = 44,
  COLON = 58,
  SEMICOLON = 59,
  HYPHEN = 45,
  SLASH = 47,
  PIPE = 124,
  HASH = 35,
  AMPERSAND = 38,
  UNDERSCORE = 95;
export const OPEN_PAREN = 40,
  CLOSE_PAREN = 41,
  OPEN_BRACKET = 91,
  CLOSE_BRACKET = 93,
  QUESTION = 63,
  EXCLAMATION = 33,
  ELLIPSIS = 0x2026;
export const QUOTE = 34,
  APOSTROPHE = 39,
  BACKTICK = 96,
  LEFT_DOUBLE = 0x201c,
  RIGHT_DOUBLE = 0x201d,
  LEFT_SINGLE = 0x2018,
  RIGHT_SINGLE = 0x2019;
export const EM_DASH = 0x2014;
const BAR = 0x2015;
export const EN_DASH = 0x2013,
  PLUS = 43,
  MINUS = 0x2212,
  TILDE = 126,
  MIDDLE_DOT = 0xb7,
  EQUALS = 61,
  STAR = 42,
  GREATER = 62,
  LESS = 60,
  AT = 64,
  RIGHT_GUILLEMET = 0xbb;

/** The unit of a punctuation token; 0 for words, numbers and line breaks. */
export function signAt(tokens: Tokens, index: number): number {
  return tokens.sign[index];
}

/** Whether a unit is a dash of any length. */
export function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === EN_DASH || unit === EM_DASH || unit === BAR || unit === MINUS;
}

/** Whether a unit closes what was opened: quotation marks and brackets. */
export function isCloser(unit: number): boolean {
  return (
    unit === QUOTE ||
    unit === APOSTROPHE ||
    unit === RIGHT_DOUBLE ||
    unit === RIGHT_SINGLE ||
    unit === CLOSE_PAREN ||
    unit === CLOSE_BRACKET ||
    unit === RIGHT_GUILLEMET
  );
}

/** Whether a unit stops a sentence: a full stop, an exclamation or a question mark. */
export function isStop(unit: number): boolean {
  return unit === DOT || unit === EXCLAMATION || unit === QUESTION;
}

/** Whether a stretch of a text ends as a sentence does: with a stop, or a colon, in front of whatever closes there. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && isCloser(text.charCodeAt(last))) last--;
  return isStop(text.charCodeAt(last)) || text.charCodeAt(last) === COLON;
}

/** Neither words nor numbers stand in a stretch. */
export function isOnlySigns(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) return false;
  return true;
}
