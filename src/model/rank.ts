// Which of two events is shown first. Importance decides; between equals a hash of their times does, so that the few
// that are shown of many lie spread over the window, and stay the same when it moves.

const HASH_BITS = 20;
const IMPORTANCE_STEPS = (1 << (32 - HASH_BITS)) - 1;
const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);

/** A rank of 32 bits: 12 of importance (0 … 1), 20 of a hash of start, end and the number among equals. */
export function rankOf(importance: number, start: number, end: number, salt: number): number {
  const share = Math.round(Math.max(0, Math.min(1, importance)) * IMPORTANCE_STEPS);
  return ((share << HASH_BITS) | (hashOfTimes(start, end, salt) >>> (32 - HASH_BITS))) >>> 0;
}

/** 32 bits that depend on two moments and a salt. */
export function hashOfTimes(start: number, end: number, salt: number): number {
  word[0] = start;
  const hash = mix(halves[0] ^ mix(halves[1]));
  word[0] = end;
  return mix(hash ^ halves[0] ^ mix(halves[1] ^ salt));
}

/** @see MurmurHash3, fmix32 (public domain) */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
