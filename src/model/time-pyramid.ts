// A pyramid over events in order of start: for each block of them the latest end and the highest rank.
// Finds what reaches into a window from before it, and the most important of a window, without walking all.

const FAN_OUT = 16;

interface Level {
  /** Latest end in each block. */
  readonly ends: Float64Array;
  /** Highest rank in each block. */
  readonly ranks: Uint32Array;
}

/** What a search looks for: events before position `until` whose end lies after `after`. */
export interface PyramidQuery {
  /** First position that is not looked at. */
  readonly until: number;
  /** Events end after this. */
  readonly after: number;
}

export class TimePyramid {
  /** Level 0 is the events themselves; each next one has a sixteenth of the blocks. */
  readonly #levels: readonly Level[];

  /**
   * @param ends - end of each event, in order of start
   * @param ranks - rank of each event; higher is shown first
   */
  constructor(ends: Float64Array, ranks: Uint32Array) {
    const levels: Level[] = [{ ends, ranks }];
    while (levels[levels.length - 1].ends.length > FAN_OUT) levels.push(summarize(levels[levels.length - 1]));
    this.#levels = levels;
  }

  /** All positions that the query asks for, in order; O(log n) for each. */
  all({ until, after }: PyramidQuery): number[] {
    const levels = this.#levels;
    const found: number[] = [];
    const walk = (depth: number, start: number, end: number) => {
      const { ends } = levels[depth];
      const width = FAN_OUT ** depth;
      const last = Math.min(end, ends.length);
      for (let block = start; block < last && block * width < until; block++) {
        if (!(ends[block] > after)) continue;
        if (depth === 0) found.push(block);
        else walk(depth - 1, block * FAN_OUT, (block + 1) * FAN_OUT);
      }
    };
    walk(levels.length - 1, 0, Infinity);
    return found;
  }

  /** The `count` positions of highest rank that the query asks for, in no order. Best first; O(count · log n). */
  top(query: PyramidQuery, count: number): number[] {
    const found: number[] = [];
    const heap = new RankHeap();
    const expand = (depth: number, start: number, end: number) => {
      const { ends, ranks } = this.#levels[depth];
      const width = FAN_OUT ** depth;
      const last = Math.min(end, ends.length);
      for (let block = start; block < last && block * width < query.until; block++) {
        if (ends[block] > query.after) heap.push(ranks[block], depth, block);
      }
    };
    expand(this.#levels.length - 1, 0, Infinity);
    while (found.length < count && heap.size > 0) {
      const { depth, block } = heap.pop();
      if (depth === 0) found.push(block);
      else expand(depth - 1, block * FAN_OUT, (block + 1) * FAN_OUT);
    }
    return found;
  }
}

function summarize({ ends, ranks }: Level): Level {
  const size = Math.ceil(ends.length / FAN_OUT);
  const above = { ends: new Float64Array(size).fill(-Infinity), ranks: new Uint32Array(size) };
  for (let index = 0; index < ends.length; index++) {
    const block = Math.floor(index / FAN_OUT);
    if (ends[index] > above.ends[block]) above.ends[block] = ends[index];
    if (ranks[index] > above.ranks[block]) above.ranks[block] = ranks[index];
  }
  return above;
}

/** A binary heap of blocks, highest rank on top; of equal ranks events before blocks, then the earlier one. */
class RankHeap {
  readonly #ranks: number[] = [];
  /** depth * 2^32 + block */
  readonly #blocks: number[] = [];

  get size(): number {
    return this.#ranks.length;
  }

  push(rank: number, depth: number, block: number): void {
    let at = this.#ranks.length;
    const key = depth * 4_294_967_296 + block;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isAbove(rank, key, parent)) break;
      this.#ranks[at] = this.#ranks[parent];
      this.#blocks[at] = this.#blocks[parent];
      at = parent;
    }
    this.#ranks[at] = rank;
    this.#blocks[at] = key;
  }

  pop(): { depth: number; block: number } {
    const key = this.#blocks[0];
    const rank = this.#ranks.pop() ?? 0;
    const last = this.#blocks.pop() ?? 0;
    const size = this.#ranks.length;
    if (size > 0) this.#sink(rank, last, size);
    return { depth: Math.floor(key / 4_294_967_296), block: key % 4_294_967_296 };
  }

  #sink(rank: number, key: number, size: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.#isAbove(this.#ranks[child + 1], this.#blocks[child + 1], child)) child++;
      if (this.#isAbove(rank, key, child)) break;
      this.#ranks[at] = this.#ranks[child];
      this.#blocks[at] = this.#blocks[child];
      at = child;
    }
    this.#ranks[at] = rank;
    this.#blocks[at] = key;
  }

  #isAbove(rank: number, key: number, other: number): boolean {
    return rank > this.#ranks[other] || (rank === this.#ranks[other] && key < this.#blocks[other]);
  }
}
