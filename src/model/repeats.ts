// Which rows repeat an earlier one, told by a hash: one pass, an open table, no strings kept.

/**
 * Rows whose hash an earlier row of the list has, with the number of such earlier rows.
 * @param hashOf - 32 bits, or undefined for a row that is not compared
 */
export function findRepeats(rows: Uint32Array, hashOf: (row: number) => number | undefined): ReadonlyMap<number, number> {
  const mask = 2 ** Math.ceil(Math.log2(2 * rows.length + 2)) - 1;
  const table = new Uint32Array(mask + 1);
  const counts = new Map<number, number>();
  const repeats = new Map<number, number>();
  for (const row of rows) {
    const found = hashOf(row);
    if (found === undefined) continue;
    const hash = found >>> 0 || 1; // 0 is an empty slot
    let slot = hash & mask;
    while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & mask;
    if (table[slot] === hash) {
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      repeats.set(row, count);
    }
    table[slot] = hash;
  }
  return repeats;
}
