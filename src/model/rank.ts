// Which of two events is shown first. Importance decides; between equals a hash of their times does, so that the few
// that are shown of many lie spread over the window, and stay the same when it moves.

const HASH_BITS = 20;
const IMPORTANCE_STEPS = (1 << (32 - HASH_BITS)) - 1;
const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);

/** A rank of 32 bits: 12 of importance (0 … 1), 20 of a hash of start and end. */
export function rankOf(importance: number, start: number, end: number): number {
  const share = Math.round(Math.max(0, Math.min(1, importance)) * IMPORTANCE_STEPS);
  word[0] = start;
  const hash = mix(halves[0] ^ halves[1]);
  word[0] = end;
  return ((share << HASH_BITS) | (mix(hash ^ halves[0] ^ halves[1]) >>> (32 - HASH_BITS))) >>> 0;
}

/** Spreads 32 bits over 32 bits. @see MurmurHash3, fmix32 (public domain) */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
