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
  const steps = wholeSteps(keys);
  let from = order;
  let to = new Uint32Array(order.length);
  for (const words of steps ? [steps] : orderedBits(keys)) {
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
      yield;
      const moved = countingPass(words, shift, { from, to });
      if (moved) [from, to] = [to, from];
    }
  }
  return from;
}

/** Days, minutes, seconds, milliseconds: times are as a rule whole ones of the first or second. */
const UNITS_MS = [86_400_000, 60_000, 1_000, 1];

/** How many of the largest unit that leaves nothing over lie between the least key and each: half of the bits to sort, and of the memory. Undefined where they are too many, or a part is left. */
function wholeSteps(keys: Float64Array): Uint32Array | undefined {
  let least = Infinity;
  let most = -Infinity;
  let unit = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key < least) least = key;
    if (key > most) most = key;
    while (Math.floor(key / UNITS_MS[unit]) * UNITS_MS[unit] !== key) if (++unit === UNITS_MS.length) return undefined;
  }
  if (!((most - least) / UNITS_MS[unit] < 2 ** 32)) return undefined;
  const steps = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) steps[index] = (keys[index] - least) / UNITS_MS[unit];
  return steps;
}

/** The two halves of each float64, the lower first, changed so that unsigned order of bits is order of numbers. */
function orderedBits(keys: Float64Array): readonly Uint32Array[] {
  const bits = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const highWord = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;
  for (let index = 0; index < keys.length; index++) {
    const top = bits[2 * index + highWord];
    const isNegative = top >>> 31 === 1;
    high[index] = isNegative ? ~top : top | 0x8000_0000;
    low[index] = isNegative ? ~bits[2 * index + 1 - highWord] : bits[2 * index + 1 - highWord];
  }
  return [low, high];
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
