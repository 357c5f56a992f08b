// Which rows repeat an earlier one, told by a hash: one pass, an open table, no strings kept.

/**
 * Rows whose hash an earlier row has, with the number of such earlier rows.
 * @param hashOf - 32 bits, or undefined for a row that is not compared
 */
export function findRepeats(length: number, hashOf: (row: number) => number | undefined): ReadonlyMap<number, number> {
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  const hashes = new Uint32Array(mask + 1);
  const counts = new Uint32Array(mask + 1);
  const repeats = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const hash = hashOf(row);
    if (hash === undefined) continue;
    let slot = hash & mask;
    while (counts[slot] > 0 && hashes[slot] !== hash >>> 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    if (counts[slot]++ > 0) repeats.set(row, counts[slot] - 1);
  }
  return repeats;
}
