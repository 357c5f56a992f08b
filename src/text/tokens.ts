// One tokenization for all stages of the parser: one pass over the text, struct of arrays, no objects per token.
import { HASH_SEED, foldHash, hashOf, type Lexicon } from './lexicon.js';

/** Letters (apostrophes inside included), a run of digits, one sign, or one line break. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCT = 3;
export const NEWLINE = 4;

/** The word begins with a capital letter. */
export const CAPITAL = 1;
/** The word has two letters or more and all are capitals. */
export const ALL_CAPS = 2;
/** White space, a line break or the start of the text precedes; absent = glued to the token before. */
export const SPACE_BEFORE = 4;

/**
 * The tokens of a text, in order; white space lies between them. Offsets are UTF-16, half-open.
 * "Monday's" is two tokens ("Monday", "'s") where the locale lists the ending "'s"; "won't" is one where it lists the word.
 * "21st", "1990s", "5pm", "Q3" are two glued tokens each; "3.5", "17:00", "mid-May" three.
 */
export interface Tokens {
  readonly text: string;
  /** Number of tokens; the arrays may be longer. */
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** {@link WORD}, {@link NUMBER}, {@link PUNCT}, {@link NEWLINE}. */
  readonly kind: Uint8Array;
  /** Id of the lower-cased word or sign in the lexicon; 0 = not in it, and for numbers. */
  readonly word: Int32Array;
  /** Bits {@link CAPITAL}, {@link ALL_CAPS}, {@link SPACE_BEFORE}. */
  readonly flags: Uint8Array;
}

const LOWER = 1, UPPER = 2, DIGIT = 3, SPACE = 4, BREAK = 5, SIGN = 6, WIDE = 7;
const ASCII = new Uint8Array(128).fill(SIGN);
for (let unit = 0; unit <= 32; unit++) ASCII[unit] = SPACE;
for (let unit = 48; unit <= 57; unit++) ASCII[unit] = DIGIT;
for (let unit = 65; unit <= 90; unit++) ASCII[unit] = UPPER;
for (let unit = 97; unit <= 122; unit++) ASCII[unit] = LOWER;
ASCII[10] = ASCII[13] = BREAK;
ASCII[127] = SPACE;

/** Words longer than this are in no lexicon. */
const LONGEST_WORD = 40;

function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? SIGN;
  if (unit < 0xc0) return unit === 0xa0 || unit === 0x85 ? SPACE : unit === 0xaa || unit === 0xb5 || unit === 0xba ? WIDE : SIGN;
  if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7 ? SIGN : unit === 0x1680 ? SPACE : WIDE;
  if (unit < 0x2070) {
    if (unit === 0x2028 || unit === 0x2029) return BREAK;
    return unit <= 0x200b || unit === 0x202f || unit === 0x205f || unit === 0x2060 ? SPACE : SIGN;
  }
  if (unit < 0x3000) return unit >= 0x20a0 && unit < 0x2c00 ? SIGN : WIDE;
  if (unit === 0x3000 || unit === 0xfeff) return SPACE;
  if (unit < 0x3004) return SIGN;
  return unit >= 0xd83c && unit <= 0xd83e ? SIGN : WIDE;
}

/** Cuts a text into {@link Tokens}. Linear in its length, on any text. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  let capacity = (text.length >> 2) + 64;
  let start = new Int32Array(capacity), end = new Int32Array(capacity), word = new Int32Array(capacity);
  let kind = new Uint8Array(capacity), flags = new Uint8Array(capacity);
  const signs = new Int32Array(128);
  for (let unit = 33; unit < 127; unit++) if (ASCII[unit] === SIGN) signs[unit] = lexicon.idOf(String.fromCharCode(unit));
  let count = 0;
  let space = SPACE_BEFORE;
  const size = text.length;
  let at = 0;
  while (at < size) {
    const unit = text.charCodeAt(at);
    const what = unit < 128 ? (ASCII[unit] as number) : classOf(unit);
    if (what === SPACE) {
      at++;
      space = SPACE_BEFORE;
      continue;
    }
    if (count + 2 >= capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      word = grown(word, capacity);
      kind = grownBytes(kind, capacity);
      flags = grownBytes(flags, capacity);
    }
    const from = at++;
    start[count] = from;
    if (what === DIGIT) {
      while (at < size && isDigit(text.charCodeAt(at))) at++;
      kind[count] = NUMBER;
      flags[count] = space;
    } else if (what === SIGN) {
      kind[count] = PUNCT;
      flags[count] = space;
      if (unit < 128) word[count] = signs[unit] as number;
      else {
        if (unit >= 0xd83c && unit <= 0xd83e && at < size && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
        word[count] = lexicon.idOf(text.slice(from, at));
      }
    } else if (what === BREAK) {
      if (unit === 13 && text.charCodeAt(at) === 10) at++;
      kind[count] = NEWLINE;
      flags[count] = space;
      end[count++] = at;
      space = SPACE_BEFORE;
      continue;
    } else {
      let hash = foldHash(HASH_SEED, unit | 32);
      let isWide = what === WIDE;
      let capitals = what === UPPER ? 1 : 0;
      let apostrophe = 0, headHash = 0, tailHash = 0;
      for (; at < size; at++) {
        let next = text.charCodeAt(at);
        const kindOfNext = next < 128 ? (ASCII[next] as number) : classOf(next);
        if (kindOfNext === LOWER) {
          hash = (Math.imul(hash, 31) + next) | 0;
          if (apostrophe !== 0) tailHash = foldHash(tailHash, next);
        } else if (kindOfNext === UPPER) {
          capitals++;
          hash = foldHash(hash, next | 32);
          if (apostrophe !== 0) tailHash = foldHash(tailHash, next | 32);
        } else if (kindOfNext === WIDE) {
          isWide = true;
        } else if ((next === 39 || next === 0x2019) && at + 1 < size && isLetter(text.charCodeAt(at + 1))) {
          next = 39;
          apostrophe = at;
          headHash = hash;
          hash = foldHash(hash, next);
          tailHash = foldHash(HASH_SEED, next);
        } else break;
      }
      const length = at - from;
      let id = 0;
      if (length <= LONGEST_WORD) {
        id = isWide ? wideId(text, from, at, lexicon) : lexicon.find(hash, text, from, at);
        if (id === 0 && apostrophe !== 0) {
          // An ending or an elided beginning that the locale lists is a token of its own.
          const tail = isWide ? wideId(text, apostrophe, at, lexicon) : lexicon.find(tailHash, text, apostrophe, at);
          const cut = tail !== 0 ? apostrophe : apostrophe + 1;
          const head = isWide ? wideId(text, from, cut, lexicon)
            : lexicon.find(tail !== 0 ? headHash : foldHash(headHash, 39), text, from, cut);
          if (tail !== 0 || head !== 0) {
            kind[count] = WORD;
            word[count] = head;
            flags[count] = space | (what === UPPER ? CAPITAL : 0) | (capitals > 1 && capitals === cut - from ? ALL_CAPS : 0);
            end[count++] = cut;
            start[count] = cut;
            kind[count] = WORD;
            if (tail !== 0) {
              word[count] = tail;
              flags[count] = 0;
              end[count++] = at;
            } else {
              // The rest after an elided article is read again as a word of its own.
              at = cut;
            }
            space = 0;
            continue;
          }
        }
      }
      kind[count] = WORD;
      word[count] = id;
      flags[count] = space | (what === UPPER ? CAPITAL : isWide && what === WIDE && isUpperWide(text, from) ? CAPITAL : 0)
        | (capitals > 1 && capitals === length ? ALL_CAPS : 0);
    }
    end[count++] = at;
    space = 0;
  }
  return { text, length: count, start, end, kind, word, flags };
}

/** The value of a NUMBER token; digits beyond the ninth are not told apart. */
export function numberAt(tokens: Tokens, index: number): number {
  let value = 0;
  const to = Math.min(tokens.end[index] as number, (tokens.start[index] as number) + 9);
  for (let at = tokens.start[index] as number; at < to; at++) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  const what = classOf(unit);
  return what === LOWER || what === UPPER || what === WIDE;
}

function isUpperWide(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function wideId(text: string, from: number, to: number, lexicon: Lexicon): number {
  const folded = text.slice(from, to).toLowerCase().replaceAll('\u2019', "'");
  const id = lexicon.idOf(folded);
  return id !== 0 ? id : lexicon.find(hashOf(folded), folded, 0, folded.length);
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(capacity);
  next.set(array);
  return next;
}

function grownBytes(array: Uint8Array<ArrayBuffer>, capacity: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(capacity);
  next.set(array);
  return next;
}
