// Cuts a text into the tokens that all stages read: one pass, each token written where the last ended.
import {
  ALL_CAPS,
  CAPITAL,
  MARK,
  NEWLINE,
  NUMBER,
  PUNCT,
  SPACE_BEFORE,
  WORD,
  closeAt,
  createTokens,
  FIRST,
  MARGIN,
  arraysFor,
  type TokenArrays,
  type Tokens,
} from './tokens.js';
import { codeEnd, mayTellTime } from './code-spans.js';
import { BACKTICK } from './signs.js';
import { ASCII, BREAK, DIGIT, LOWER, SIGN, SPACE, UNSEEN, UPPER, WIDE, classOf, isDigit, isLetter, isUpper, plainLetters } from './letters.js';
import { HASH_SEED, slotOf, type Lexicon } from './lexicon.js';

/** General punctuation: dashes, curly quotes. */
const WIDE_SIGNS = 0x2000;

/** Signs at which a line is not to be parted; else the same as a hyphen. */
const isHardHyphen = (unit: number): boolean => unit === 0x2010 || unit === 0x2011;

/** Letters and apostrophe of a contracted word: "n't". */
const SHORT_NOT = 3;

/** Words longer than this are in no lexicon. */
const LONGEST_WORD = 40;

/** Letters of a word with a capital inside that may be a unit, at most: "kWh"; "eBay" is a name. */
const UNIT = 3;

/** Cuts a text into {@link Tokens}. Linear in its length, on any text. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  return cut(text, lexicon, arraysFor((text.length >> 2) + MARGIN));
}

/** Most tokens for which arrays are kept. */
const MOST_KEPT = 1 << 18;
let kept: TokenArrays | undefined;

/** Cuts a text into tokens that live no longer than what is done with them: their arrays serve the next text. */
export function withTokens<T>(text: string, lexicon: Lexicon, use: (tokens: Tokens) => T): T {
  const arrays = kept;
  const capacity = (text.length >> 2) + MARGIN;
  if (capacity > MOST_KEPT) return use(tokenize(text, lexicon));
  kept = undefined; // for whoever is called meanwhile
  const tokens = cut(text, lexicon, arrays !== undefined && arrays.word.length >= capacity ? arrays : arraysFor(Math.max(capacity * 2, 4096)));
  try {
    return use(tokens);
  } finally {
    kept = tokens;
  }
}

/** Arrays of twice the size, with what stands in these. */
function larger(arrays: TokenArrays): TokenArrays {
  const grown = arraysFor(arrays.word.length * 2);
  for (const name of Object.keys(grown) as (keyof TokenArrays)[]) grown[name].set(arrays[name]);
  return grown;
}

/** What each word of a text is looked up in. */
interface Lookup {
  readonly lexicon: Lexicon;
  /** Slots of {@link Lexicon.table}, less one. */
  readonly mask: number;
  /** The letter behind the apostrophe of an owner: "s"; 0: none. */
  readonly ownLetter: number;
  /** Ids of ASCII signs by code, and after them of general punctuation. */
  readonly signs: Int32Array;
}

function cut(text: string, lexicon: Lexicon, empty: TokenArrays): Tokens {
  const lookup = lookupOf(lexicon),
    size = text.length;
  let arrays = empty,
    count = 0,
    space = SPACE_BEFORE,
    close = -1,
    at = 0;
  while (count < FIRST) putToken(arrays, count++, 0, 0, NEWLINE, 0, SPACE_BEFORE | MARK, 0);
  while (at < size) {
    const unit = text.charCodeAt(at),
      what = unit < 128 ? ASCII[unit] : classOf(unit);
    if (what === SPACE || what === UNSEEN) {
      if (what === SPACE) space = SPACE_BEFORE;
      at++;
      continue;
    }
    if (count + MARGIN >= arrays.word.length) arrays = larger(arrays);
    if (unit === BACKTICK) {
      if (at === close) {
        at++;
        continue;
      }
      close = codeEnd(text, at);
      if (close > 0) {
        at++;
        if (mayTellTime(text, at, close)) continue;
        putToken(arrays, count++, at, close, WORD, 0, space | CAPITAL, 0);
        at = close;
        space = 0;
        continue;
      }
    }
    if (what === LOWER || what === UPPER) count = plainWord(text, at, what, lookup, arrays, count, space);
    else if (what === WIDE) count = longWord(text, at, lexicon, arrays, count, space);
    else putOther(text, at, what, lookup, arrays, count++, space);
    at = arrays.end[count - 1];
    space = what === BREAK ? SPACE_BEFORE : 0;
  }
  const tokens = createTokens(text, count, arrays);
  closeAt(tokens, count, count + MARGIN);
  return tokens;
}

/** The common case: a word of ASCII letters, hashed while it is read; with the ending of an owner two tokens. Returns how many there are now. */
function plainWord(
  text: string,
  from: number,
  first: number,
  { lexicon, mask, ownLetter }: Lookup,
  into: TokenArrays,
  count: number,
  space: number,
): number {
  const size = text.length,
    { table, apostrophed } = lexicon;
  let hash = (Math.imul(HASH_SEED, 31) + (text.charCodeAt(from) | 32)) | 0;
  let capitals = first === UPPER ? 1 : 0;
  let next = 0,
    at = from + 1;
  while (at < size) {
    next = text.charCodeAt(at);
    if ((next - 97) >>> 0 < 26) hash = (Math.imul(hash, 31) + next) | 0;
    else if ((next - 65) >>> 0 < 26) {
      capitals++;
      hash = (Math.imul(hash, 31) + next + 32) | 0;
    } else break;
    at++;
  }
  const isPart = at < size && (next >= 128 || next === 39);
  // "Monday's", which no lexicon holds as a whole: the word, and its ending behind it.
  const isOwner =
    isPart &&
    (next === 39 || next === 0x2019) &&
    (text.charCodeAt(at + 1) | 32) === ownLetter &&
    !isWordPart(text, at + 2) &&
    !apostrophed.has((Math.imul((Math.imul(hash, 31) + 39) | 0, 31) + ownLetter) | 0);
  if (isPart && !isOwner && isWordPart(text, at)) return longWord(text, from, lexicon, into, count, space);
  const length = at - from;
  let slot = (slotOf(hash) & mask) * 2;
  let entry = table[slot + 1];
  while (entry !== 0 && (table[slot] !== hash || (entry & 255) !== length)) {
    slot = (((slot >> 1) + 1) & mask) * 2;
    entry = table[slot + 1];
  }
  const flags =
    capitals === 0 ? space : space | (first === UPPER || length > UNIT ? CAPITAL : 0) | (capitals === length && length > 1 ? ALL_CAPS : 0);
  putToken(into, count, from, at, WORD, entry >> 8, flags, 0);
  if (!isOwner) return count + 1;
  putToken(into, count + 1, at, at + 2, WORD, lexicon.ownEnding, 0, 0);
  return count + 2;
}

/** A number, a line break or one sign. */
function putOther(text: string, from: number, what: number, { lexicon, signs }: Lookup, into: TokenArrays, index: number, space: number): void {
  const unit = text.charCodeAt(from),
    next = text.charCodeAt(from + 1);
  let to = from + 1;
  if (what === DIGIT) {
    while (to < text.length && isDigit(text.charCodeAt(to))) to++;
    putToken(into, index, from, to, NUMBER, 0, space, 0);
  } else if (what === BREAK) {
    putToken(into, index, from, unit === 13 && next === 10 ? to + 1 : to, NEWLINE, 0, space | MARK, 0);
  } else {
    const isQuote = unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb,
      isHyphen = isHardHyphen(unit);
    if (unit >= 0xd83c && unit <= 0xd83e && (next & 0xfc00) === 0xdc00) to++;
    const word =
      unit < 128
        ? signs[unit]
        : isHyphen
          ? signs[45]
          : unit >= WIDE_SIGNS && unit < WIDE_SIGNS + 96
            ? signs[unit - WIDE_SIGNS + 128]
            : lexicon.idOf(text.slice(from, to));
    putToken(into, index, from, to, PUNCT, word, isQuote ? space | MARK : space, isHyphen ? 45 : unit);
  }
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
  const both = apostrophe === 0 ? undefined : lexicon.contracted.get(id);
  if (both) {
    putWord(into, count, text, from, at - SHORT_NOT, both[0], space);
    putWord(into, count + 1, text, at - SHORT_NOT, at, both[1], 0);
    return count + 2;
  }
  if (id === 0 && apostrophe !== 0) {
    const tail = idAt(text, apostrophe, at, lexicon);
    if (tail !== 0) {
      putWord(into, count, text, from, apostrophe, idAt(text, from, apostrophe, lexicon), space);
      putWord(into, count + 1, text, apostrophe, at, tail, 0);
      return count + 2;
    }
    const head = idAt(text, from, apostrophe + 1, lexicon);
    if (head !== 0) {
      at = apostrophe + 1;
      id = head;
    }
  }
  putWord(into, count, text, from, at, id, space);
  return count + 1;
}

function putWord(into: TokenArrays, index: number, text: string, from: number, to: number, id: number, space: number): void {
  const isCapital = isUpper(text, from);
  let isAll = isCapital && to - from > 1;
  for (let at = from + 1; isAll && at < Math.min(to, from + LONGEST_WORD); at++) isAll = isUpper(text, at) || !isLetter(text.charCodeAt(at));
  putToken(into, index, from, to, WORD, id, space | (isCapital ? CAPITAL : 0) | (isAll ? ALL_CAPS : 0), 0);
}

function putToken(into: TokenArrays, index: number, from: number, to: number, kind: number, word: number, flags: number, sign: number): void {
  into.start[index] = from;
  into.end[index] = to;
  into.kind[index] = kind;
  into.word[index] = word;
  into.flags[index] = flags;
  into.sign[index] = sign;
}

function idAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  if (to - from > LONGEST_WORD) return 0;
  const word = text.slice(from, to).toLowerCase();
  return lexicon.idOf(/[\u0300-\u036f\xad\u2019\ufb00-\ufb06]/.test(word) ? plainLetters(word).replaceAll('\u2019', "'").normalize() : word);
}

function isWordPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 39 || unit === 0x2019 ? isLetter(text.charCodeAt(at + 1)) : isLetter(unit);
}

const lookups = new WeakMap<Lexicon, Lookup>();

function lookupOf(lexicon: Lexicon): Lookup {
  const known = lookups.get(lexicon);
  if (known) return known;
  const { table, ownEnding } = lexicon,
    signs = new Int32Array(224);
  for (let unit = 33; unit < 224; unit++) {
    if (unit >= 128 || ASCII[unit] === SIGN) signs[unit] = lexicon.idOf(String.fromCharCode(unit < 128 ? unit : unit - 128 + WIDE_SIGNS));
  }
  const lookup = { lexicon, mask: (table.length >> 1) - 1, ownLetter: ownEnding === 0 ? 0 : lexicon.wordOf(ownEnding).charCodeAt(1), signs };
  lookups.set(lexicon, lookup);
  return lookup;
}
