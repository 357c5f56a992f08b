// Answers "the m most important of this stretch" without walking the stretch: a tree of maxima over blocks.

const BLOCK = 16;

/** Tree of maxima over ranks in time order. */
export interface ImportanceTree {
  readonly length: number;
  /** Positions (into the ranked order) of the `limit` highest ranks in `[from, to)`, highest first. O(limit · log n). */
  top(from: number, to: number, limit: number): number[];
}

/**
 * Builds the tree in O(n).
 * @param length - Number of ranked things.
 * @param rankAt - Rank of the thing at a position; ties go to the earlier position.
 */
export function createImportanceTree(length: number, rankAt: (position: number) => number): ImportanceTree {
  const blocks = Math.max(1, Math.ceil(length / BLOCK));
  let leaves = 1;
  while (leaves < blocks) leaves *= 2;
  const best = new Float64Array(leaves * 2).fill(-1);
  for (let block = 0; block < blocks; block++) {
    let highest = -1;
    const stop = Math.min(length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < stop; i++) highest = Math.max(highest, rankAt(i));
    best[leaves + block] = highest;
  }
  for (let node = leaves - 1; node >= 1; node--) best[node] = Math.max(best[node * 2], best[node * 2 + 1]);

  function top(from: number, to: number, limit: number): number[] {
    const found: number[] = [];
    const queue = new RankQueue();
    const pushItems = (block: number): void => {
      const stop = Math.min(to, length, (block + 1) * BLOCK);
      for (let i = Math.max(from, block * BLOCK); i < stop; i++) queue.push(rankAt(i), i);
    };
    const seed = (node: number, low: number, high: number): void => {
      if (high * BLOCK <= from || low * BLOCK >= to) return;
      if (low * BLOCK >= from && high * BLOCK <= to) queue.push(best[node], -node);
      else if (high - low === 1) pushItems(low);
      else {
        const middle = (low + high) / 2;
        seed(node * 2, low, middle);
        seed(node * 2 + 1, middle, high);
      }
    };
    seed(1, 0, leaves);
    while (found.length < limit && queue.size > 0) {
      const entry = queue.pop();
      if (entry >= 0) found.push(entry);
      else if (-entry >= leaves) pushItems(-entry - leaves);
      else for (const child of [-entry * 2, -entry * 2 + 1]) if (best[child] >= 0) queue.push(best[child], -child);
    }
    return found;
  }
  return { length, top };
}

/** Binary heap, highest rank first; an entry is a position, or minus a node. */
class RankQueue {
  readonly #ranks: number[] = [];
  readonly #entries: number[] = [];

  get size(): number {
    return this.#ranks.length;
  }

  push(rank: number, entry: number): void {
    let at = this.#ranks.length;
    this.#ranks.push(rank);
    this.#entries.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): number {
    const result = this.#entries[0];
    const last = this.#ranks.length - 1;
    this.#swap(0, last);
    this.#ranks.pop();
    this.#entries.pop();
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      if (left >= last) break;
      const child = left + 1 < last && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(child, at)) break;
      this.#swap(at, child);
      at = child;
    }
    return result;
  }

  /** Nodes go before items of equal rank, so that every tie is opened and the earliest wins. */
  #isBefore(a: number, b: number): boolean {
    const rankA = this.#ranks[a];
    const rankB = this.#ranks[b];
    return rankA > rankB || (rankA === rankB && this.#entries[a] < this.#entries[b]);
  }

  #swap(a: number, b: number): void {
    const rank = this.#ranks[a];
    this.#ranks[a] = this.#ranks[b];
    this.#ranks[b] = rank;
    const entry = this.#entries[a];
    this.#entries[a] = this.#entries[b];
    this.#entries[b] = entry;
  }
}
