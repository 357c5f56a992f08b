// One pass of the cascade: finds the longest match of any rule at a place and captures its slots.
import type { Lexicon, } from '../lexicon.js';
import type { ExpressionRule } from '../locales/rule-types.js';
import { NEWLINE, NUMBER, SPACE_BEFORE, numberAt, type Tokens } from '../tokens.js';
import { buildAutomaton, type Automaton } from './automaton.js';
import { ATOM_CLASSES, ATOM_COUNT, categoryOf, type Meaning } from './meaning.js';
import { parsePattern, type Position } from './pattern.js';
import { SHAPES, bucketAt } from './shapes.js';

/** Something found: tokens `start`–`end` (half-open) and what they say. */
export interface Atom {
  start: number;
  end: number;
  meaning: Meaning;
  rule: ExpressionRule;
  category: number;
}

export interface Stage {
  readonly rules: readonly ExpressionRule[];
  readonly automaton: Automaton;
  readonly lexicon: Lexicon;
}

/** Longest expression, in tokens. */
const LONGEST = 32;

/** Compiles the rules of one stage. */
export function buildStage(rules: readonly ExpressionRule[], macros: Readonly<Record<string, string>>, lexicon: Lexicon): Stage {
  const patterns = rules.map((rule) => parsePattern(rule.words, macros));
  return { rules, lexicon, automaton: buildAutomaton(patterns, lexicon, ATOM_CLASSES, ATOM_COUNT) };
}

// The walk in hand; one text is read at a time.
const itemToken = new Int32Array(LONGEST);
const itemAtom = new Int32Array(LONGEST);
const itemSymbol = new Int32Array(LONGEST);
const itemGlued = new Uint8Array(LONGEST);

/**
 * The longest match that starts at a token.
 * @param atoms - what earlier stages found, in text order; empty in the first stage.
 * @param next - index of the first atom that starts at or after `start`.
 */
export function matchAt(stage: Stage, tokens: Tokens, start: number, atoms: readonly Atom[], next: number): Atom | undefined {
  const { automaton } = stage;
  let state = automaton.begin();
  let at = start;
  let atom = next;
  let items = 0, bestItems = 0, bestRule = -1, bestEnd = start;
  while (at < tokens.length && items < LONGEST) {
    if (tokens.kind[at] === NEWLINE) {
      if (items === 0 || !isWrap(tokens, at)) break;
      at++;
      continue;
    }
    const here = atoms[atom];
    let symbol: number;
    itemToken[items] = at;
    itemGlued[items] = (tokens.flags[at] as number) & SPACE_BEFORE ? 0 : 1;
    if (here !== undefined && here.start === at) {
      symbol = automaton.atomSymbols[here.category] as number;
      itemAtom[items] = atom++;
      at = here.end;
    } else {
      symbol = tokens.kind[at] === NUMBER ? (automaton.bucketSymbols[bucketAt(tokens, at)] as number)
        : (automaton.wordSymbols[tokens.word[at] as number] as number);
      itemAtom[items] = -1;
      at++;
    }
    if (symbol === 0) break;
    state = automaton.step(state, symbol, itemGlued[items] as number);
    if (state === 0) break;
    itemSymbol[items++] = symbol;
    const rule = automaton.accepts(state);
    if (rule >= 0) {
      bestRule = rule;
      bestItems = items;
      bestEnd = at;
    }
  }
  if (bestRule < 0) return undefined;
  const rule = stage.rules[bestRule] as ExpressionRule;
  const meaning = capture(stage, tokens, bestRule, bestItems, atoms);
  Object.assign(meaning, rule.is);
  return { start, end: bestEnd, meaning, rule, category: categoryOf(meaning) };
}

/** A line break inside a paragraph: single, after a line of some length. */
export function isWrap(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.length || tokens.kind[at + 1] === NEWLINE) return false;
  const lineBreak = tokens.start[at] as number;
  const { text } = tokens;
  for (let back = 1; back <= 40; back++) {
    const unit = text.charCodeAt(lineBreak - back);
    if (unit === 10 || unit === 13 || Number.isNaN(unit)) return false;
  }
  return true;
}

/** Follows one pattern through the items again and fills the slots. */
function capture(stage: Stage, tokens: Tokens, rule: number, count: number, atoms: readonly Atom[]): Meaning {
  const { automaton, lexicon } = stage;
  const pattern = automaton.patterns[rule] as (typeof automaton.patterns)[number];
  const { positions } = pattern;
  const layers: number[][] = [];
  let reachable: readonly number[] = pattern.first;
  for (let item = 0; item < count; item++) {
    const layer: number[] = [];
    for (const place of reachable) {
      if (!layer.includes(place) && automaton.takes(positions[place] as Position, itemSymbol[item] as number, itemGlued[item] as number)) layer.push(place);
    }
    layers.push(layer);
    reachable = layer.flatMap((place) => (positions[place] as Position).follow);
  }
  const path = new Array<number>(count);
  let wanted = (layers[count - 1] as number[]).find((place) => (positions[place] as Position).isLast) ?? 0;
  path[count - 1] = wanted;
  for (let item = count - 2; item >= 0; item--) {
    const to = wanted;
    wanted = (layers[item] as number[]).find((place) => (positions[place] as Position).follow.includes(to)) ?? 0;
    path[item] = wanted;
  }
  const meaning: Meaning = {};
  const slots = meaning as Record<string, number | Meaning | undefined>;
  for (let item = 0; item < count; item++) {
    const { slot, op, leaf } = positions[path[item] as number] as Position;
    const atom = atoms[itemAtom[item] as number];
    const token = itemToken[item] as number;
    if (atom !== undefined) {
      if (op === ':' && !slot.startsWith('@')) slots[slot] = atom.meaning;
      else merge(meaning, atom.meaning);
      continue;
    }
    if (slot === '') continue;
    const name = leaf.slice(6);
    const value = tokens.kind[token] === NUMBER && SHAPES[name] !== undefined ? numberAt(tokens, token)
      : (lexicon.values(name)[tokens.word[token] as number] as number);
    const old = slots[slot] as number | undefined;
    if (op === ':' || old === undefined) slots[slot] = op === '/' ? value / 10 ** digitsAt(tokens, token) : value;
    else if (op === '+') slots[slot] = old + value;
    else if (op === '*') slots[slot] = old * value;
    else if (op === '&') slots[slot] = old * 100 + value;
    else if (op === '^') slots[slot] = old * 1000 + value;
    else slots[slot] = old + value / 10 ** digitsAt(tokens, token);
  }
  return meaning;
}

function digitsAt(tokens: Tokens, token: number): number {
  return (tokens.end[token] as number) - (tokens.start[token] as number);
}

/** Adds what a part says to what is said already. */
function merge(into: Meaning, from: Meaning): void {
  const { weak, ...rest } = from;
  if (weak === undefined || weak !== 0) Object.assign(into, rest);
}
