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
  function candidates(from: number, to: number, limit: number): number[] {
    const found: number[] = [];
    const add = (start: number, end: number): void => { for (let at = start; at < end; at++) found.push(at); };
    if (!blocks || to - from <= SHORT) add(from, to);
    else {
      const [first, last] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
      add(from, first * BLOCK);
      for (const block of blocks.top(first, last, limit).sort((a, b) => a - b)) add(block * BLOCK, (block + 1) * BLOCK);
      add(last * BLOCK, to);
    }
    return found;
  }

  return {
    length,
    top: (from, to, limit) => {
      const found = candidates(from, Math.min(to, length), limit);
      const keys = new Float64Array(found.length);
      for (let place = 0; place < keys.length; place++) keys[place] = (HIGHEST - rankAt(found[place])) * PLACES + place;
      return [...keys.sort().subarray(0, limit)].map((key) => found[key % PLACES]);
    },
  };
}

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
