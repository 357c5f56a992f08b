// All patterns of one stage as one automaton, made deterministic only as far as texts ask for it.
// A step is one table look-up; the table grows with what was met and is dropped when it grows too large.
import type { Lexicon } from '../lexicon.js';
import type { Pattern, Position } from './pattern.js';
import { BUCKETS, SHAPES } from './shapes.js';

const START = 1;
const UNKNOWN = -1;
const MOST_STATES = 6000;
const none: readonly number[] = [];

/** Walks symbols; 0 is the dead state and the symbol that no pattern wants. */
export interface Automaton {
  /** Symbol of a lexicon word. */
  readonly wordSymbols: Int16Array;
  /** Symbol of a number bucket. */
  readonly bucketSymbols: Int16Array;
  /** Symbol of an atom category. */
  readonly atomSymbols: Int16Array;
  readonly patterns: readonly Pattern[];
  /** 1 for words with which some pattern begins. */
  readonly opens: Uint8Array;
  /** First state of a new walk. */
  begin(): number;
  /** State after a symbol; `glued` is 1 where the token touches the one before. */
  step(state: number, symbol: number, glued: number): number;
  /** Patterns that end in this state, in the order of the list. */
  accepts(state: number): readonly number[];
  /** Whether a position of a pattern takes a symbol. */
  takes(position: Position, symbol: number, glued: number): boolean;
}

/** Atom categories by name and the names of groups of them: `date` → several categories. */
export type AtomClasses = Readonly<Record<string, readonly number[]>>;

export function buildAutomaton(patterns: readonly Pattern[], lexicon: Lexicon, atoms: AtomClasses, atomCount: number): Automaton {
  const leaves = new Map<string, number>();
  for (const pattern of patterns) {
    for (const position of pattern.positions) {
      if (!leaves.has(position.leaf)) leaves.set(position.leaf, leaves.size);
      position.leafIndex = leaves.get(position.leaf) ?? 0;
    }
  }

  // Words, buckets and atoms that the same leaves accept share a symbol.
  const signatures = new Map<string, number>([['', 0]]);
  const members: number[][] = [[]];
  const symbolOf = (accepting: number[]): number => {
    const signature = accepting.join();
    let symbol = signatures.get(signature);
    if (symbol === undefined) {
      symbol = members.length;
      signatures.set(signature, symbol);
      members.push(accepting);
    }
    return symbol;
  };
  const words = new Map<number, number[]>(), buckets = new Map<number, number[]>(), categories = new Map<number, number[]>();
  const accept = (lists: Map<number, number[]>, key: number, leaf: number): boolean => {
    const list = lists.get(key);
    if (list) list.push(leaf);
    else lists.set(key, [leaf]);
    return true;
  };
  const symbolsOf = (lists: Map<number, number[]>, size: number): Int16Array => {
    const symbols = new Int16Array(size);
    for (const [key, list] of lists) symbols[key] = symbolOf(list);
    return symbols;
  };
  for (const [leaf, index] of leaves) {
    const name = leaf.slice(leaf.indexOf(' ') + 1);
    if (leaf.startsWith('word ')) {
      const id = lexicon.idOf(name);
      if (id === 0) throw new RangeError(`pattern word "${name}": not in the lexicon`);
      accept(words, id, index);
      continue;
    }
    const values = lexicon.values(name);
    let known = false;
    for (let id = 1; id < values.length; id++) if (values[id] !== 0) known = accept(words, id, index);
    for (const bucket of SHAPES[name] ?? []) known = accept(buckets, bucket, index);
    for (const atom of name.startsWith('@') ? (atoms[name.slice(1)] ?? []) : []) known = accept(categories, atom, index);
    if (!known) throw new RangeError(`pattern class "{${name}}": no word class, shape, atom or macro of this name`);
  }
  const wordSymbols = symbolsOf(words, lexicon.size + 1), bucketSymbols = symbolsOf(buckets, BUCKETS), atomSymbols = symbolsOf(categories, atomCount);
  const width = members.length * 2;

  // Flat positions over all patterns.
  const takesOf = Array.from({ length: leaves.size }, () => new Uint8Array(members.length));
  members.forEach((list, symbol) => { for (const leaf of list) (takesOf[leaf] as Uint8Array)[symbol] = 1; });
  const takesLeaf: Uint8Array[] = [];
  const mustGlue: boolean[] = [];
  const follows: number[][] = [];
  const ends: number[] = [];
  const starts: number[] = [];
  patterns.forEach((pattern, rule) => {
    const base = takesLeaf.length;
    for (const position of pattern.positions) {
      takesLeaf.push(takesOf[position.leafIndex]);
      mustGlue.push(position.glued);
      follows.push(position.follow.map((to) => to + base));
      ends.push(position.isLast ? rule : -1);
    }
    for (const to of pattern.first) starts.push(to + base);
  });

  const opensSymbol = new Uint8Array(members.length);
  for (const to of starts) (takesLeaf[to]).forEach((takes, symbol) => { if (takes === 1) opensSymbol[symbol] = 1; });
  const opens = Uint8Array.from(wordSymbols, (symbol) => opensSymbol[symbol]);

  let table = new Int16Array(0);
  let sets: number[][] = [];
  let ids = new Map<string, number>();
  let accepted: (readonly number[])[] = [];
  let marks = new Int32Array(takesLeaf.length);
  let mark = 0;
  reset();

  return {
    wordSymbols, bucketSymbols, atomSymbols, patterns, opens,
    begin() {
      if (sets.length > MOST_STATES) reset();
      return START;
    },
    step(state, symbol, glued) {
      const next = table[state * width + symbol * 2 + glued];
      return next === UNKNOWN ? grow(state, symbol, glued) : next;
    },
    accepts: (state) => accepted[state],
    takes: (position, symbol, glued) =>
      (takesOf[position.leafIndex] as Uint8Array)[symbol] === 1 && (!position.glued || glued === 1),
  };

  function reset(): void {
    table = new Int16Array(64 * width).fill(UNKNOWN);
    table.fill(0, 0, width);
    sets = [[], starts];
    ids = new Map([['', 0]]);
    accepted = [none, none];
    marks = new Int32Array(takesLeaf.length);
    mark = 0;
  }

  function grow(state: number, symbol: number, glued: number): number {
    const reached: number[] = [];
    mark++;
    const visit = (to: number): void => {
      if (marks[to] === mark) return;
      marks[to] = mark;
      if ((takesLeaf[to])[symbol] === 1 && (glued === 1 || !mustGlue[to])) reached.push(to);
    };
    if (state === START) starts.forEach(visit);
    else for (const from of sets[state]) (follows[from]).forEach(visit);
    reached.sort((a, b) => a - b);
    const key = reached.join();
    let next = ids.get(key);
    if (next === undefined) {
      next = sets.length;
      ids.set(key, next);
      sets.push(reached);
      const rules = new Set<number>();
      for (const at of reached) if ((ends[at]) >= 0) rules.add(ends[at]);
      accepted.push(rules.size === 0 ? none : [...rules].sort((a, b) => a - b));
      if ((next + 1) * width > table.length) {
        const larger = new Int16Array(table.length * 2).fill(UNKNOWN);
        larger.set(table);
        table = larger;
      }
    }
    table[state * width + symbol * 2 + glued] = next;
    return next;
  }
}
