// Answers "the m most important of this stretch" without walking the stretch: above the ranks stand those of blocks, of blocks of blocks …

const BLOCK = 16;
/** So short a stretch is sorted as a whole, in less time than its blocks would take. */
const SHORT = 4_096;
/** Sorted as numbers that hold a rank, highest first, and a place. */
const PLACES = 2 ** 21;
const HIGHEST = 0xffff_ffff;

/** Tree of maxima over ranks in time order. */
export interface ImportanceTree {
  readonly length: number;
  /** Positions (into the ranked order) of the `limit` highest ranks in `[from, to)`, highest first. O(limit · log n). */
  top(from: number, to: number, limit: number): number[];
}

/**
 * Builds the tree in O(n).
 * @param length - Number of ranked things.
 * @param rankAt - Rank of the thing at a position, 32 bits; ties go to the earlier position.
 */
export function createImportanceTree(length: number, rankAt: (position: number) => number): ImportanceTree {
  const blocks = length > SHORT ? createImportanceTree(Math.ceil(length / BLOCK), highestOf(length, rankAt)) : undefined;

  /** Among these are the highest, in order of time: a block that is not among the first `limit` holds none of them. */
  function candidates(from: number, to: number, limit: number): Stretch[] {
    if (!blocks || to - from <= SHORT) return [[from, to]];
    const [first, last] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
    const inner = blocks
      .top(first, last, limit)
      .sort((a, b) => a - b)
      .map((block): Stretch => [block * BLOCK, (block + 1) * BLOCK]);
    return [[from, first * BLOCK], ...inner, [last * BLOCK, to]];
  }

  return {
    length,
    top: (from, to, limit) => {
      const stretches = candidates(from, Math.max(from, Math.min(to, length)), limit);
      const found = new Uint32Array(stretches.reduce((sum, [start, end]) => sum + end - start, 0));
      const keys = new Float64Array(found.length);
      let place = 0;
      for (const [start, end] of stretches)
        for (let at = start; at < end; at++) {
          found[place] = at;
          keys[place] = (HIGHEST - rankAt(at)) * PLACES + place++;
        }
      return Array.from(keys.sort().subarray(0, limit), (key) => found[key % PLACES]);
    },
  };
}

/** Positions from the first up to the second. */
type Stretch = readonly [from: number, to: number];

/** The highest rank of each block. */
function highestOf(length: number, rankAt: (position: number) => number): (block: number) => number {
  const ranks = new Uint32Array(Math.ceil(length / BLOCK));
  for (let block = 0, at = 0; block < ranks.length; block++) {
    let highest = 0;
    for (const end = Math.min(length, at + BLOCK); at < end; at++) highest = Math.max(highest, rankAt(at));
    ranks[block] = highest;
  }
  return (block) => ranks[block];
}
