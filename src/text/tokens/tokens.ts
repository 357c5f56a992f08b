// The tokens that all stages of the parser read: struct of arrays, no objects per token.

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
/** The number is, or opens, a clock that nothing but what stands around it tells: other lines, or a day. */
export const CLOCK = 16;
/** The number opens a line and is a day of the month above it. */
export const DAY = 32;

/** The first token of a text. Those before it are line breaks of no width: what opens a text stands as what opens a paragraph does. */
export const FIRST = 4;
/** Places behind the last token that may be asked about too: line breaks again. */
export const MARGIN = 64;

/** What is known of each token, by its number. */
export interface TokenArrays {
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
}

/**
 * The tokens of a text, in order; white space lies between them. Offsets are UTF-16, half-open.
 * "Monday's" is two tokens ("Monday", "'s") where the locale lists the ending "'s"; "won't" is one where it lists the word.
 * "21st", "1990s", "5pm", "Q3" are two glued tokens each; "3.5", "17:00", "mid-May" three.
 */
export interface Tokens extends TokenArrays {
  readonly text: string;
  /** Number of tokens; the arrays may be longer. */
  readonly length: number;
  /** A number of one or two digits before a full stop is an ordinal: "3. März". */
  readonly ordinalDots: boolean;
  /** What was wrapped is one line: the line breaks that are left part what does not belong together. */
  readonly isFlowed: boolean;
  /** As directions read them, once they were asked for: kept here and in no weak map, which slows every collection of garbage. */
  plain: PlainTokens | undefined;
}

/** Tokens without some of their words. */
export interface PlainTokens {
  readonly tokens: Tokens;
  /** By token of the whole, where it stands among them; undefined: none is left out. */
  readonly places: Int32Array | undefined;
}

/** Tokens like others, but for what is changed; of the shape of all, as those who read them are called for every token. */
export function tokensLike(of: Tokens, changes: Partial<Tokens>): Tokens {
  return Object.assign(createTokens(of.text, of.length, of), of, { plain: undefined }, changes);
}

/** Tokens as the tokenizer leaves them. */
export function createTokens(text: string, length: number, { start, end, kind, word, flags, sign }: TokenArrays): Tokens {
  return { text, length, start, end, kind, word, flags, sign, ordinalDots: false, isFlowed: false, plain: undefined };
}

/** Empty arrays of a size. */
export function arraysFor(capacity: number): TokenArrays {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    sign: new Uint16Array(capacity),
  };
}

/** Puts line breaks of no width behind the last token: what closes a text stands as what closes a paragraph does. */
export function closeAt({ text, start, end, kind, word, flags, sign }: Tokens, length: number, to?: number): void {
  start.fill(text.length, length, to);
  end.fill(text.length, length, to);
  kind.fill(NEWLINE, length, to);
  word.fill(0, length, to);
  flags.fill(SPACE_BEFORE | MARK, length, to);
  sign.fill(0, length, to);
}

/** The value of a NUMBER token; digits beyond the ninth are not told apart. */
export function numberAt(tokens: Tokens, index: number): number {
  let value = 0;
  const to = Math.min(tokens.end[index], tokens.start[index] + 9);
  for (let at = tokens.start[index]; at < to; at++) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}
