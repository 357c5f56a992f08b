// What a match says: the slots of its pattern, filled. How to fill them is worked out once for each way through a pattern.
import { NUMBER, numberAt, type Tokens } from '../tokens/tokens.js';
import { MODS, sayNothing, type Meaning } from './meaning.js';
import type { Patterns, Position, SlotOp } from './pattern.js';
import type { Atom } from './stage.js';

/** Longest expression, in tokens. */
export const LONGEST = 32;
/** Most ways that are kept in mind. */
const KEPT = 4096;

// The walk in hand; one text is read at a time. Item by item: its token, its atom or -1, its symbol × 2 + glued.
export const itemToken = new Int32Array(LONGEST);
export const itemAtom = new Int32Array(LONGEST);
export const itemStep = new Int32Array(LONGEST);
const key = new Int32Array(LONGEST);

/** Names of the slots that a meaning fills. */
export interface Shape {
  readonly id: number;
  readonly slots: readonly string[];
}

/** What one item does to a meaning. */
interface Step {
  readonly item: number;
  /** Empty: all that an atom says is taken over. */
  readonly slot: string;
  readonly op: SlotOp | '' | '@' | 'joint';
  /** Values of a word; a number is its own. */
  readonly values: Int16Array;
  readonly slots: readonly string[];
}

/** One way through a pattern. */
interface Way {
  readonly rule: number;
  readonly key: Int32Array;
  readonly steps: readonly Step[];
  /** What the rule says besides. */
  readonly saidSlots: readonly string[];
  readonly said: readonly unknown[];
  readonly shape: Shape;
}

const shapes = new Map<string, Shape>();

/** The shape of meanings that fill these slots. */
export function shapeOf(slots: readonly string[]): Shape {
  const signature = slots.join();
  let shape = shapes.get(signature);
  if (!shape) shapes.set(signature, (shape = { id: shapes.size + 1, slots }));
  return shape;
}

/** The ways through the patterns of one stage that texts took so far. */
export class Ways {
  readonly #kept = new Map<number, Way>();

  constructor(
    readonly patterns: Patterns,
    readonly said: readonly (Meaning | undefined)[],
  ) {}

  /** Fills in an atom what the first `count` items of the walk say by a rule. */
  fill(tokens: Tokens, rule: number, count: number, atoms: readonly Atom[], into: Atom): void {
    let hash = Math.imul(rule + 1, 0x85ebca6b);
    for (let item = 0; item < count; item++) {
      const atom = itemAtom[item];
      hash = Math.imul(hash ^ (key[item] = atom < 0 ? itemStep[item] : itemStep[item] + (atoms[atom].shape.id << 12)), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let way = this.#kept.get(hash);
    if (way === undefined || way.rule !== rule || !isSame(way.key, count)) {
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(hash, (way = this.#find(rule, count, atoms)));
    }
    const { saidSlots, said, steps } = way;
    const meaning = sayNothing() as Record<string, unknown>;
    into.meaning = meaning;
    into.shape = way.shape;
    for (let at = 0; at < said.length; at++) meaning[saidSlots[at]] = said[at];
    let slots = meaning;
    for (let at = 0; at < steps.length; at++) {
      const { item, slot, op, values } = steps[at];
      const token = itemToken[item];
      if (itemAtom[item] >= 0) {
        const { meaning: from, joint } = atoms[itemAtom[item]];
        if (joint >= 0) into.joint = joint;
        const { slots: taken } = steps[at];
        if (op === '@') slots[slot] = from;
        else for (let index = 0; index < taken.length; index++) slots[taken[index]] = from[taken[index] as keyof Meaning];
        continue;
      }
      if (op === 'joint') {
        into.joint = token;
        slots = meaning['other'] = sayNothing() as Record<string, unknown>;
        continue;
      }
      const value = tokens.kind[token] === NUMBER ? numberAt(tokens, token) : values[tokens.word[token]];
      if (op === ':') slots[slot] = slot === 'mod' ? MODS[value] : value;
      else slots[slot] = combine(slots[slot] as number | undefined, op as SlotOp, value, tokens.end[token] - tokens.start[token]);
    }
  }

  #find(rule: number, count: number, atoms: readonly Atom[]): Way {
    const { positions, first } = this.patterns;
    const said = this.said[rule] ?? {};
    const slots = new Set(Object.keys(said));
    const steps: Step[] = [];
    let isBehind = false;
    wayThrough(positions, first[rule], rule, count).forEach((place, item) => {
      const { slot, op, values } = positions[place];
      const step = (own: Step['op'], taken: readonly string[] = []): void => {
        steps.push({ item, slot, op: own, values, slots: taken });
      };
      if (itemAtom[item] >= 0) {
        const isWhole = op !== ':' || slot.startsWith('@');
        const taken = isWhole ? atoms[itemAtom[item]].shape.slots.filter((name) => name !== 'weak' && !(name in said)) : [];
        step(isWhole ? '' : '@', taken);
        if (!isWhole && !isBehind) slots.add(slot);
        if (!isBehind) for (const name of taken) slots.add(name);
      } else if (slot === 'joint') {
        isBehind = true;
        slots.add('other');
        step('joint');
      } else if (slot !== '' && (isBehind || !(slot in said))) {
        if (!isBehind) slots.add(slot);
        step(op);
      }
    });
    return { rule, key: key.slice(0, count), steps, saidSlots: Object.keys(said), said: Object.values(said), shape: shapeOf([...slots]) };
  }
}

function isSame(own: Int32Array, count: number): boolean {
  if (own.length !== count) return false;
  for (let item = 0; item < count; item++) if (own[item] !== key[item]) return false;
  return true;
}

/** A value and what its slot holds already. */
function combine(old: number | undefined, op: SlotOp, value: number, digits: number): number {
  if (op === '/') return (old ?? 0) + value / 10 ** digits;
  if (old === undefined) return value;
  return op === '+' ? old + value : op === '*' ? old * value : old * (op === '&' ? 100 : 1000) + value;
}

/** The places of a pattern that take the items of the walk, one by one; of several ways the first that the pattern tells. */
function wayThrough(positions: readonly Position[], first: readonly number[], rule: number, count: number): number[] {
  const takes = (item: number, places: Iterable<number>): number[] =>
    [...new Set(places)].filter((place) => {
      const step = itemStep[item];
      return positions[place].takes[step >> 1] === 1 && (!positions[place].glued || (step & 1) === 1);
    });
  const layers = [takes(0, first)];
  for (let item = 1; item < count; item++)
    layers.push(
      takes(
        item,
        layers[item - 1].flatMap((place) => positions[place].follow),
      ),
    );
  const way: number[] = [];
  for (let item = count - 1; item >= 0; item--) {
    const to = way[0];
    way.unshift(layers[item].find((place) => (item === count - 1 ? positions[place].ends === rule : positions[place].follow.includes(to))) ?? 0);
  }
  return way;
}
