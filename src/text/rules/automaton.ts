// All patterns of one stage as one automaton, made deterministic only as far as texts ask for it.
// A step is one table look-up; the table grows with what was met and is dropped when it grows too large.
import type { Lexicon } from '../tokens/lexicon.js';
import type { Patterns, Position } from './pattern.js';
import { BUCKETS, SHAPES } from './shapes.js';

/** First state of a walk; 0 is the dead state and the symbol that no pattern wants. */
export const START = 1;
const UNKNOWN = -1;
const MOST_STATES = 6000;

/** Atom categories by name and the names of groups of them: `date` → several categories. */
export type AtomClasses = Readonly<Record<string, readonly number[]>>;

export class Automaton {
  /** Symbol of a lexicon word, a number bucket, an atom category. */
  readonly wordSymbols: Int16Array;
  readonly bucketSymbols: Int16Array;
  readonly atomSymbols: Int16Array;
  /** 1 for symbols with which some pattern begins, and for the words that have such a symbol. */
  readonly opens: Uint8Array;
  readonly openingWords: Uint8Array;
  /** Next state by {@link width} × state + 2 × symbol + glued; below 0 = ask {@link grow}. */
  table = new Int16Array(0);
  readonly width: number;
  /** Patterns that end in a state, in the order of the list. */
  ends: (readonly number[] | undefined)[] = [];
  readonly #places: readonly Position[];
  readonly #starts: readonly number[];
  #sets: (readonly number[])[] = [];
  #ids = new Map<string, number>();

  constructor({ positions, first }: Patterns, lexicon: Lexicon, atoms: AtomClasses, atomCount: number) {
    this.#places = positions;
    this.#starts = first.flat();
    const leaves = [...new Set(positions.map(({ leaf }) => leaf))];
    // By word, bucket and atom: the leaves that accept it. Those that the same leaves accept share a symbol.
    const accepting = [0, 1, 2].map(() => new Map<number, number[]>());
    leaves.forEach((leaf, index) => {
      const name = leaf.slice(leaf.indexOf(' ') + 1);
      let known = false;
      const accept = (kind: number, key: number): void => {
        const list = accepting[kind].get(key);
        if (list) list.push(index);
        else accepting[kind].set(key, [index]);
        known = true;
      };
      if (leaf.startsWith('word ')) {
        accept(0, lexicon.idOf(name));
        return;
      }
      for (const id of lexicon.idsOf(name)) accept(0, id);
      for (const bucket of SHAPES[name] ?? []) accept(1, bucket);
      if (name.startsWith('@')) for (const category of atoms[name.slice(1)] ?? []) accept(2, category);
      if (!known) throw new RangeError(`pattern class "{${name}}": no word class, shape, atom or macro of this name`);
    });
    const members = new Map<string, readonly number[]>([['', []]]);
    const symbols = new Map<string, number>([['', 0]]);
    [this.wordSymbols, this.bucketSymbols, this.atomSymbols] = [lexicon.size + 1, BUCKETS, atomCount].map((size, kind) => {
      const own = new Int16Array(size);
      for (const [key, list] of accepting[kind]) {
        const signature = list.join();
        const symbol = symbols.get(signature) ?? symbols.size;
        symbols.set(signature, symbol);
        members.set(signature, list);
        own[key] = symbol;
      }
      return own;
    });
    this.width = symbols.size * 2;
    const takesOf = new Map(leaves.map((leaf) => [leaf, new Uint8Array(symbols.size)]));
    for (const position of positions) position.takes = takesOf.get(position.leaf) as Uint8Array;
    const opening = new Set(this.#starts.map((place) => positions[place].leaf));
    this.opens = new Uint8Array(symbols.size);
    [...members.values()].forEach((list, symbol) => {
      for (const leaf of list) {
        (takesOf.get(leaves[leaf]) as Uint8Array)[symbol] = 1;
        if (opening.has(leaves[leaf])) this.opens[symbol] = 1;
      }
    });
    this.openingWords = new Uint8Array(this.wordSymbols.length);
    for (const word of accepting[0].keys()) this.openingWords[word] = this.opens[this.wordSymbols[word]];
  }

  /** To be called before a walk: forgets states when there are too many. */
  begin(): void {
    if (this.#sets.length > 0 && this.#sets.length < MOST_STATES) return;
    this.table = new Int16Array(64 * this.width)
      .fill(UNKNOWN)
      .fill(0, 0, this.width)
      .fill(0, this.width, this.width + 2);
    this.#sets = [[], this.#starts];
    this.#ids = new Map([['', 0]]);
    this.ends = [undefined, undefined];
  }

  /** Whether a walk that begins with a step is known to find nothing if a word follows: two look-ups spare most walks. */
  isDead(step: number, word: number, glued: number): boolean {
    const state = this.table[this.width + step];
    return state === 0 || (state > 0 && this.ends[state] === undefined && this.table[state * this.width + this.wordSymbols[word] * 2 + glued] === 0);
  }

  /** The next state, where the table does not know it yet. */
  grow(state: number, symbol: number, glued: number): number {
    const reached = new Set<number>();
    const from = this.#sets[state];
    const visit = (to: number): void => {
      const place = this.#places[to];
      if (place.takes[symbol] === 1 && (glued === 1 || !place.glued)) reached.add(to);
    };
    if (state === START) from.forEach(visit);
    else for (const place of from) this.#places[place].follow.forEach(visit);
    const set = [...reached].sort((a, b) => a - b);
    const key = set.join();
    let next = this.#ids.get(key);
    if (next === undefined) {
      next = this.#sets.push(set) - 1;
      this.#ids.set(key, next);
      const rules = [...new Set(set.map((place) => this.#places[place].ends))].filter((rule) => rule >= 0);
      this.ends.push(rules.length === 0 ? undefined : rules);
      if ((next + 1) * this.width > this.table.length) {
        const larger = new Int16Array(this.table.length * 2).fill(UNKNOWN);
        larger.set(this.table);
        this.table = larger;
      }
      this.table.fill(0, next * this.width, next * this.width + 2);
    }
    this.table[state * this.width + symbol * 2 + glued] = next;
    return next;
  }
}
