// Sorts a million numbers by their bits: positions in ascending order of float64 keys, in linear time, stable.

const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

/** Positions 0 … n-1 in ascending order of `keys`; equal keys keep their order. No NaN, please. Rests between its passes. */
export function* sortPositions(keys: Float64Array): Generator<void, Uint32Array<ArrayBuffer>, undefined> {
  const order = new Uint32Array(keys.length);
  for (let position = 0; position < keys.length; position++) order[position] = position;
  if (isAscending(keys)) return order;
  if (keys.length < 4_096) return order.sort((a, b) => keys[a] - keys[b] || a - b);
  return yield* radixSort(keys, order);
}

/** Whether no value is below the one before it. */
export function isAscending(keys: Float64Array): boolean {
  for (let index = 1; index < keys.length; index++) if (keys[index - 1] > keys[index]) return false;
  return true;
}

function* radixSort(keys: Float64Array, order: Uint32Array<ArrayBuffer>): Generator<void, Uint32Array<ArrayBuffer>, undefined> {
  const { low, high } = orderedBits(keys);
  let from = order;
  let to = new Uint32Array(order.length);
  for (const words of [low, high]) {
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
      yield;
      const moved = countingPass(words, shift, { from, to });
      if (moved) [from, to] = [to, from];
    }
  }
  return from;
}

/** The two halves of each float64, changed so that unsigned order of bits is order of numbers. */
function orderedBits(keys: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const bits = new Uint32Array(keys.slice().buffer);
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const highWord = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;
  for (let index = 0; index < keys.length; index++) {
    const top = bits[2 * index + highWord];
    const isNegative = top >>> 31 === 1;
    high[index] = isNegative ? ~top : top | 0x8000_0000;
    low[index] = isNegative ? ~bits[2 * index + 1 - highWord] : bits[2 * index + 1 - highWord];
  }
  return { low, high };
}

/** One stable pass over 11 bits; false where all share them and nothing had to move. */
function countingPass(words: Uint32Array, shift: number, { from, to }: { from: Uint32Array; to: Uint32Array }): boolean {
  const counts = new Uint32Array(RADIX + 1);
  for (let index = 0; index < words.length; index++) counts[((words[index] >>> shift) & (RADIX - 1)) + 1]++;
  if (counts.includes(words.length)) return false;
  for (let digit = 1; digit <= RADIX; digit++) counts[digit] += counts[digit - 1];
  for (let index = 0; index < from.length; index++) to[counts[(words[from[index]] >>> shift) & (RADIX - 1)]++] = from[index];
  return true;
}
