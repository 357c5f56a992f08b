// What kind of sign a UTF-16 unit is: a letter, a digit, white space, a mark.

export const LOWER = 1,
  UPPER = 2,
  DIGIT = 3,
  SPACE = 4,
  BREAK = 5,
  SIGN = 6,
  WIDE = 7,
  UNSEEN = 8;
/** Class of a unit below 128. */
export const ASCII = new Uint8Array(128).fill(SIGN);
for (let unit = 0; unit <= 32; unit++) ASCII[unit] = SPACE;
for (let unit = 48; unit <= 57; unit++) ASCII[unit] = DIGIT;
for (let unit = 65; unit <= 90; unit++) ASCII[unit] = UPPER;
for (let unit = 97; unit <= 122; unit++) ASCII[unit] = LOWER;
ASCII[10] = ASCII[13] = BREAK;
ASCII[127] = SPACE;

/** Where a word may be parted at the end of a line; within the word it is nothing. */
const SOFT_HYPHEN = 0xad;

/** The class of any unit; that of the first 128 stands in {@link ASCII}. */
export function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? SIGN;
  if (unit < 0xc0) return classOfLatinSign(unit);
  if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7 ? SIGN : unit === 0x1680 ? SPACE : WIDE;
  if (unit < 0x2070) return classOfPunctuation(unit);
  if (unit < 0x3000) return unit >= 0x20a0 && unit < 0x2c00 ? SIGN : WIDE;
  if (unit === 0x3000 || unit === 0xfeff) return SPACE;
  if (unit < 0x3004) return SIGN;
  return unit >= 0xd83c && unit <= 0xd83e ? SIGN : WIDE;
}

/** Latin-1 before its letters: "«", but "ª", "µ" and "º" are letters. */
function classOfLatinSign(unit: number): number {
  if (unit === 0xa0 || unit === 0x85) return SPACE;
  return unit === 0xaa || unit === SOFT_HYPHEN || unit === 0xb5 || unit === 0xba ? WIDE : SIGN;
}

/** General punctuation: spaces, dashes, quotation marks, and what only sets the direction of the text. */
function classOfPunctuation(unit: number): number {
  if (unit === 0x2028 || unit === 0x2029) return BREAK;
  if (unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return UNSEEN;
  return unit <= 0x200b || unit === 0x202f || unit === 0x205f || unit === 0x2060 ? SPACE : SIGN;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLetter(unit: number): boolean {
  const what = classOf(unit);
  return what === LOWER || what === UPPER || what === WIDE;
}

export function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Letters as one types them: nothing where a word may be parted, "ﬁ" as two. */
export function plainLetters(words: string): string {
  return words.replace(/[\xad\ufb00-\ufb06]/g, (letter) => (letter === '\xad' ? '' : letter.normalize('NFKC')));
}
