// Ids that stay the same when the same text is read again: a hash of what an event says, not of where it stands.

/**
 * An id from the parts that make an event itself, e.g. `[document, kind, title, edtf]`: `e` and up to 11 letters and digits.
 * Equal parts give equal ids on every machine; {@link createTimeline} tells events with equal ids apart by a suffix.
 */
export function stableId(parts: readonly (string | number | undefined)[]): string {
  const hash = hash53(parts);
  // Digits by pairs: one by one they leave a string each behind, and a number's own `toString(36)` goes the way of fractions.
  let id = '';
  let rest = hash;
  while (rest >= PAIR) {
    const more = Math.floor(rest / PAIR);
    // Not `%`, which is slow beyond 32 bits. The quotient of a hash near 2^53 may be one too high.
    const digits = rest - more * PAIR,
      pair = digits < 0 ? digits + PAIR : digits;
    id = (pairs[pair] ??= twoDigits(pair)) + id;
    rest = more;
  }
  return `e${(leads[rest] ??= rest.toString(36))}${id}`;
}

/** Numbers of two digits. */
const PAIR = 36 ** 2;
const pairs = new Array<string | undefined>(PAIR);
/** The same without a leading nought. */
const leads = new Array<string | undefined>(PAIR);

function twoDigits(number: number): string {
  return number.toString(36).padStart(2, '0');
}

/**
 * 53-bit hash of strings with a separator (U+001F) between them, not cryptographic.
 * @see bryc, cyrb53 (public domain)
 */
function hash53(parts: readonly (string | number | undefined)[]): number {
  halves[0] = 0xdeadbeef;
  halves[1] = 0x41c6ce57;
  for (let place = 0; place < parts.length; place++) {
    if (place > 0) mix('\u001f');
    const part = parts[place];
    if (part !== undefined) mix(typeof part === 'string' ? part : String(part));
  }
  let [h1, h2] = halves;
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2_246_822_507) ^ Math.imul(h2 ^ (h2 >>> 13), 3_266_489_909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2_246_822_507) ^ Math.imul(h1 ^ (h1 >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & h2) + (h1 >>> 0);
}

/** The hash so far. */
const halves = new Int32Array(2);

function mix(text: string): void {
  let h1 = halves[0];
  let h2 = halves[1];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ code, 2_654_435_761);
    h2 = Math.imul(h2 ^ code, 1_597_334_677);
  }
  halves[0] = h1;
  halves[1] = h2;
}
