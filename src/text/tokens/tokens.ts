// One tokenization for all stages of the parser: one pass over the text, struct of arrays, no objects per token.
import { HASH_SEED, slotOf, type Lexicon } from './lexicon.js';

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
/** A double quotation mark or a line break. */
export const MARK = 8;
/** The number opens a line with a clock that nothing but the lines around it tells. */
export const CLOCK = 16;

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
  /** The first UTF-16 unit of a {@link PUNCT}; 0 for words, numbers and line breaks. */
  readonly sign: Uint16Array;
  /** A number of one or two digits before a full stop is an ordinal: "3. März". */
  readonly ordinalDots: boolean;
  /** What was wrapped is one line: the line breaks that are left part what does not belong together. */
  readonly isFlowed: boolean;
}

/** Tokens like others, but for what is changed; of the shape of all, as those who read them are called for every token. */
export function tokensLike(of: Tokens, changes: Partial<Tokens>): Tokens {
  return Object.assign(createTokens(of.text, of.length, of), of, changes);
}

function createTokens(text: string, length: number, { start, end, kind, word, flags, sign }: TokenArrays): Tokens {
  return { text, length, start, end, kind, word, flags, sign, ordinalDots: false, isFlowed: false };
}

const LOWER = 1, UPPER = 2, DIGIT = 3, SPACE = 4, BREAK = 5, SIGN = 6, WIDE = 7, UNSEEN = 8;
const ASCII = new Uint8Array(128).fill(SIGN);
for (let unit = 0; unit <= 32; unit++) ASCII[unit] = SPACE;
for (let unit = 48; unit <= 57; unit++) ASCII[unit] = DIGIT;
for (let unit = 65; unit <= 90; unit++) ASCII[unit] = UPPER;
for (let unit = 97; unit <= 122; unit++) ASCII[unit] = LOWER;
ASCII[10] = ASCII[13] = BREAK;
ASCII[127] = SPACE;

/** General punctuation: dashes, curly quotes. */
const WIDE_SIGNS = 0x2000;

/** Where a word may be parted at the end of a line; within the word it is nothing. */
const SOFT_HYPHEN = 0xad;
/** Signs at which a line is not to be parted; else the same as a hyphen. */
const isHardHyphen = (unit: number): boolean => unit === 0x2010 || unit === 0x2011;

/** Words longer than this are in no lexicon. */
const LONGEST_WORD = 40;

function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? SIGN;
  if (unit < 0xc0) return unit === 0xa0 || unit === 0x85 ? SPACE : unit === 0xaa || unit === SOFT_HYPHEN || unit === 0xb5 || unit === 0xba ? WIDE : SIGN;
  if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7 ? SIGN : unit === 0x1680 ? SPACE : WIDE;
  if (unit < 0x2070) {
    if (unit === 0x2028 || unit === 0x2029) return BREAK;
    if (unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return UNSEEN;
    return unit <= 0x200b || unit === 0x202f || unit === 0x205f || unit === 0x2060 ? SPACE : SIGN;
  }
  if (unit < 0x3000) return unit >= 0x20a0 && unit < 0x2c00 ? SIGN : WIDE;
  if (unit === 0x3000 || unit === 0xfeff) return SPACE;
  if (unit < 0x3004) return SIGN;
  return unit >= 0xd83c && unit <= 0xd83e ? SIGN : WIDE;
}

/** Cuts a text into {@link Tokens}. Linear in its length, on any text. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  return cut(text, lexicon, arraysFor((text.length >> 2) + MARGIN));
}

/** Most tokens for which arrays are kept. */
const MOST_KEPT = 1 << 18;
/** Tokens behind the last that read as nothing. */
const MARGIN = 64;
let kept: TokenArrays | undefined;

/** Cuts a text into tokens that live no longer than what is done with them: their arrays serve the next text. */
export function withTokens<T>(text: string, lexicon: Lexicon, use: (tokens: Tokens) => T): T {
  const arrays = kept;
  const capacity = (text.length >> 2) + MARGIN;
  if (capacity > MOST_KEPT) return use(tokenize(text, lexicon));
  kept = undefined; // for whoever is called meanwhile
  const tokens = cut(text, lexicon, arrays !== undefined && arrays.word.length >= capacity ? arrays : arraysFor(Math.max(capacity * 2, 4096)));
  for (const array of [tokens.start, tokens.end, tokens.word, tokens.kind, tokens.flags, tokens.sign]) array.fill(0, tokens.length, tokens.length + MARGIN);
  try {
    return use(tokens);
  } finally {
    kept = tokens;
  }
}

function arraysFor(capacity: number): TokenArrays {
  return { start: new Int32Array(capacity), end: new Int32Array(capacity), word: new Int32Array(capacity), kind: new Uint8Array(capacity), flags: new Uint8Array(capacity), sign: new Uint16Array(capacity) };
}

function cut(text: string, lexicon: Lexicon, arrays: TokenArrays): Tokens {
  const { table, apostrophed, ownEnding } = lexicon;
  const ownLetter = ownEnding === 0 ? 0 : lexicon.wordOf(ownEnding).charCodeAt(1);
  const mask = (table.length >> 1) - 1;
  let { start, end, word, kind, flags, sign } = arrays;
  let capacity = word.length;
  const signs = signsOf(lexicon);
  let count = 0;
  let space = SPACE_BEFORE;
  const size = text.length;
  let at = 0;
  while (at < size) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      space = SPACE_BEFORE;
      continue;
    }
    if (count + 2 >= capacity) {
      capacity *= 2;
      const larger = arraysFor(capacity);
      larger.start.set(start);
      larger.end.set(end);
      larger.word.set(word);
      larger.kind.set(kind);
      larger.flags.set(flags);
      larger.sign.set(sign);
      ({ start, end, word, kind, flags, sign } = larger);
    }
    const what = unit < 128 ? (ASCII[unit]) : classOf(unit);
    if (what === SPACE) {
      at++;
      space = SPACE_BEFORE;
      continue;
    }
    if (what === UNSEEN) {
      at++;
      continue;
    }
    const from = at++;
    start[count] = from;
    sign[count] = what !== SIGN ? 0 : isHardHyphen(unit) ? 45 : unit;
    if (what === LOWER || what === UPPER) {
      // The common case: ASCII letters, hashed while they are read.
      let hash = (Math.imul(HASH_SEED, 31) + (unit | 32)) | 0;
      let capitals = what === UPPER ? 1 : 0;
      let next = 0;
      while (at < size) {
        next = text.charCodeAt(at);
        if (((next - 97) >>> 0) < 26) hash = (Math.imul(hash, 31) + next) | 0;
        else if (((next - 65) >>> 0) < 26) {
          capitals++;
          hash = (Math.imul(hash, 31) + next + 32) | 0;
        } else break;
        at++;
      }
      // "Monday's", which no lexicon holds as a whole: the word, and its ending behind it.
      const isOwner = (next === 39 || next === 0x2019) && at < size && (text.charCodeAt(at + 1) | 32) === ownLetter && !isWordPart(text, at + 2) && !apostrophed.has((Math.imul((Math.imul(hash, 31) + 39) | 0, 31) + ownLetter) | 0);
      if (!isOwner && at < size && next !== 32 && (next >= 128 || next === 39) && isWordPart(text, at)) {
        count = longWord(text, from, lexicon, { start, end, word, kind, flags, sign }, count, space);
        at = end[count - 1];
        space = 0;
        continue;
      }
      const length = at - from;
      let slot = (slotOf(hash) & mask) * 2;
      let entry = table[slot + 1];
      while (entry !== 0 && (table[slot] !== hash || (entry & 255) !== length)) {
        slot = ((slot >> 1) + 1 & mask) * 2;
        entry = table[slot + 1];
      }
      word[count] = entry >> 8;
      kind[count] = WORD;
      flags[count] = capitals === 0 ? space : space | (what === UPPER ? CAPITAL : 0) | (capitals === length && length > 1 ? ALL_CAPS : 0);
      end[count++] = at;
      if (next === 32 && at < size) {
        at++;
        space = SPACE_BEFORE;
      } else space = 0;
      if (isOwner) {
        start[count] = at;
        word[count] = ownEnding;
        kind[count] = WORD;
        flags[count] = 0;
        sign[count] = 0;
        end[count++] = at += 2;
      }
      continue;
    }
    if (what === WIDE) {
      count = longWord(text, from, lexicon, { start, end, word, kind, flags, sign }, count, space);
      at = end[count - 1];
      space = 0;
      continue;
    }
    flags[count] = space;
    word[count] = 0;
    if (what === DIGIT) {
      while (at < size && isDigit(text.charCodeAt(at))) at++;
      kind[count] = NUMBER;
    } else if (what === BREAK) {
      if (unit === 13 && text.charCodeAt(at) === 10) at++;
      kind[count] = NEWLINE;
      flags[count] = space | MARK;
      end[count++] = at;
      space = SPACE_BEFORE;
      continue;
    } else {
      kind[count] = PUNCT;
      if (unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb) flags[count] = space | MARK;
      if (unit < 128) word[count] = signs[unit];
      else {
        if (unit >= 0xd83c && unit <= 0xd83e && at < size && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
        word[count] = isHardHyphen(unit) ? signs[45] : unit >= WIDE_SIGNS && unit < WIDE_SIGNS + 96 ? signs[unit - WIDE_SIGNS + 128] : lexicon.idOf(text.slice(from, at));
      }
    }
    end[count++] = at;
    space = 0;
  }
  return createTokens(text, count, { start, end, kind, word, flags, sign });
}

interface TokenArrays {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly sign: Uint16Array;
}

/** A word with letters beyond ASCII or an apostrophe: one token, or two where the locale lists its ending or elided beginning. */
function longWord(text: string, from: number, lexicon: Lexicon, into: TokenArrays, count: number, space: number): number {
  let at = from;
  let apostrophe = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 39 || unit === 0x2019) {
      if (at === from || !isLetter(text.charCodeAt(at + 1))) break;
      apostrophe = at;
    } else if (!isLetter(unit)) break;
    at++;
  }
  if (at === from) at++;
  let id = idAt(text, from, at, lexicon);
  if (id === 0 && apostrophe !== 0) {
    const tail = idAt(text, apostrophe, at, lexicon);
    if (tail !== 0) {
      put(into, count, text, from, apostrophe, idAt(text, from, apostrophe, lexicon), space);
      put(into, count + 1, text, apostrophe, at, tail, 0);
      return count + 2;
    }
    const head = idAt(text, from, apostrophe + 1, lexicon);
    if (head !== 0) {
      at = apostrophe + 1;
      id = head;
    }
  }
  put(into, count, text, from, at, id, space);
  return count + 1;
}

function put(into: TokenArrays, index: number, text: string, from: number, to: number, id: number, space: number): void {
  into.start[index] = from;
  into.end[index] = to;
  into.kind[index] = WORD;
  into.word[index] = id;
  into.sign[index] = 0;
  const isCapital = isUpper(text, from);
  let isAll = isCapital && to - from > 1;
  for (let at = from + 1; isAll && at < Math.min(to, from + LONGEST_WORD); at++) isAll = isUpper(text, at) || !isLetter(text.charCodeAt(at));
  into.flags[index] = space | (isCapital ? CAPITAL : 0) | (isAll ? ALL_CAPS : 0);
}

function idAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  if (to - from > LONGEST_WORD) return 0;
  const word = text.slice(from, to).toLowerCase();
  return lexicon.idOf(/[\u0300-\u036f\xad\u2019\ufb00-\ufb06]/.test(word) ? plainLetters(word).replaceAll('\u2019', "'").normalize() : word);
}

/** Letters as one types them: nothing where a word may be parted, "ﬁ" as two. */
export function plainLetters(words: string): string {
  return words.replace(/[\xad\ufb00-\ufb06]/g, (letter) => (letter === '\xad' ? '' : letter.normalize('NFKC')));
}

function isWordPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 39 || unit === 0x2019 ? isLetter(text.charCodeAt(at + 1)) : isLetter(unit);
}

const signTables = new WeakMap<Lexicon, Int32Array>();

/** Ids of ASCII signs by code, and after them of general punctuation. */
function signsOf(lexicon: Lexicon): Int32Array {
  let signs = signTables.get(lexicon);
  if (!signs) {
    signs = new Int32Array(224);
    for (let unit = 33; unit < 224; unit++) {
      if (unit >= 128 || ASCII[unit] === SIGN) signs[unit] = lexicon.idOf(String.fromCharCode(unit < 128 ? unit : unit - 128 + WIDE_SIGNS));
    }
    signTables.set(lexicon, signs);
  }
  return signs;
}

/** The value of a NUMBER token; digits beyond the ninth are not told apart. */
export function numberAt(tokens: Tokens, index: number): number {
  let value = 0;
  const to = Math.min(tokens.end[index], (tokens.start[index]) + 9);
  for (let at = tokens.start[index]; at < to; at++) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  const what = classOf(unit);
  return what === LOWER || what === UPPER || what === WIDE;
}

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
