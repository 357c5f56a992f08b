// Where a text stops being JSON (RFC 8259). Engines say it differently, and most often not at all.

/** What may stand next. `first-item` and `first-key` may also be the closing bracket. */
type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'after-value';

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Offset of the first character that JSON does not allow there; the length of the text where it only breaks off.
 * @returns Undefined where the text is JSON.
 */
export function findBreak(text: string): number | undefined {
  const open: string[] = [];
  let expected = 'value' as Expected;
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return expected === 'after-value' && open.length === 0 ? undefined : text.length;
    const unit = text.charAt(at);
    const isEmpty = (unit === ']' && expected === 'first-item') || (unit === '}' && expected === 'first-key');
    if (unit === open.at(-1) && (isEmpty || expected === 'after-value')) {
      open.pop();
      expected = 'after-value';
      at++;
    } else if (expected === 'after-value') {
      if (unit !== ',' || open.length === 0) return at;
      expected = open.at(-1) === '}' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon') {
      if (unit !== ':') return at;
      expected = 'value';
      at++;
    } else if (unit === '"') {
      const { end, isWhole } = readString(text, at);
      if (!isWhole) return end;
      expected = expected === 'key' || expected === 'first-key' ? 'colon' : 'after-value';
      at = end;
    } else if (expected === 'key' || expected === 'first-key') {
      return at;
    } else if (unit === '{' || unit === '[') {
      open.push(unit === '{' ? '}' : ']');
      expected = unit === '{' ? 'first-key' : 'first-item';
      at++;
    } else {
      NUMBER_OR_WORD.lastIndex = at;
      if (!NUMBER_OR_WORD.test(text)) return at;
      at = NUMBER_OR_WORD.lastIndex;
      expected = 'after-value';
    }
  }
}

/** From its opening mark: the offset behind the string, or of what it must not hold. */
function readString(text: string, start: number): { end: number; isWhole: boolean } {
  for (let at = start + 1; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return { end: at + 1, isWhole: true };
    if (unit < 32) return { end: at, isWhole: false };
    if (unit === 92) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return { end: at, isWhole: false };
      at = ESCAPE.lastIndex;
    } else {
      at++;
    }
  }
  return { end: text.length, isWhole: false };
}

/** Blank, tab, line feed, carriage return: no other space is JSON's. */
const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;
