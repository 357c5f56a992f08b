// One pass of the cascade: finds the longest match of any rule at a place and captures its slots.
import type { Lexicon } from '../lexicon.js';
import type { ExpressionRule } from '../locales/rule-types.js';
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, SPACE_BEFORE, numberAt, type Tokens } from '../tokens.js';
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
  /** Token at which the joint of two joined times stands; -1 = one time. */
  joint: number;
}

export interface Stage {
  readonly rules: readonly ExpressionRule[];
  readonly automaton: Automaton;
  readonly lexicon: Lexicon;
  /** Word classes that a rule asks of its neighbours; undefined: none. */
  readonly asks: readonly (Readonly<Partial<Record<'prev' | 'next' | 'notPrev' | 'notNext', Int16Array>>> | undefined)[];
  /** By word id: 1 a name of time only with a capital letter, 2 the abbreviation of a zone, which stands in capitals. */
  readonly cased: Uint8Array;
  /** The full stop. */
  readonly stop: number;
}

/** Longest expression, in tokens. */
const LONGEST = 32;

/** Compiles the rules of one stage. */
export function buildStage(rules: readonly ExpressionRule[], macros: Readonly<Record<string, string>>, lexicon: Lexicon): Stage {
  const patterns = rules.map((rule) => parsePattern(rule.words, macros));
  const asks = rules.map(({ prev, next, notPrev, notNext }) => {
    if (!prev && !next && !notPrev && !notNext) return undefined;
    const classOf = (name?: string) => (name === undefined ? undefined : lexicon.values(name));
    return { prev: classOf(prev), next: classOf(next), notPrev: classOf(notPrev), notNext: classOf(notNext) };
  });
  const zones = lexicon.values('zone');
  const cased = Uint8Array.from(lexicon.values('proper'), (value, id) => (zones[id] !== 0 ? 2 : value !== 0 ? 1 : 0));
  for (const { positions } of patterns) for (const position of positions) position.values = lexicon.values(position.name);
  return { rules, lexicon, asks, cased, stop: lexicon.idOf('.'), automaton: buildAutomaton(patterns, lexicon, ATOM_CLASSES, ATOM_COUNT) };
}

// The walk in hand; one text is read at a time.
const itemToken = new Int32Array(LONGEST);
const itemAtom = new Int32Array(LONGEST);
const itemSymbol = new Int32Array(LONGEST);
const itemGlued = new Uint8Array(LONGEST);
let jointToken = -1;

/**
 * The longest match that starts at a token.
 * @param atoms - what earlier stages found, in text order; empty in the first stage.
 * @param next - index of the first atom that starts at or after `start`.
 */
export function matchAt(stage: Stage, tokens: Tokens, start: number, atoms: readonly Atom[], next: number): Atom | undefined {
  const { automaton, cased } = stage;
  const { wordSymbols, bucketSymbols, atomSymbols } = automaton;
  const { kind, word, flags, length } = tokens;
  const atomCount = atoms.length;
  let state = automaton.begin();
  let at = start;
  let atom = next;
  let items = 0, bestItems = 0, bestRule = -1, bestEnd = start;
  while (at < length && items < LONGEST) {
    if (kind[at] === NEWLINE) {
      if (items === 0 || !isWrap(tokens, at)) break;
      at++;
      continue;
    }
    let symbol: number;
    const glued = flags[at] & SPACE_BEFORE ? 0 : 1;
    itemToken[items] = at;
    itemGlued[items] = glued;
    if (atom < atomCount && atoms[atom].start === at) {
      symbol = atomSymbols[atoms[atom].category];
      at = atoms[atom].end;
      itemAtom[items] = atom++;
    } else {
      if (kind[at] === NUMBER) symbol = bucketSymbols[bucketAt(tokens, at)];
      else {
        const id = word[at];
        symbol = wordSymbols[id];
        if (cased[id] !== 0 && isCommonWord(stage, tokens, at)) break;
      }
      itemAtom[items] = -1;
      at++;
    }
    if (symbol === 0) break;
    state = automaton.step(state, symbol, glued);
    if (state === 0) break;
    itemSymbol[items++] = symbol;
    const rules = automaton.accepts(state);
    if (rules.length === 0 || goesOn(tokens, at)) continue;
    for (const rule of rules) {
      if (!fits(stage, rule, tokens, start, at)) continue;
      bestRule = rule;
      bestItems = items;
      bestEnd = at;
      break;
    }
  }
  if (bestRule < 0) return undefined;
  const rule = stage.rules[bestRule];
  const meaning = capture(stage, tokens, bestRule, bestItems, atoms);
  Object.assign(meaning, rule.is);
  return { start, end: bestEnd, meaning, rule, category: categoryOf(meaning), joint: jointToken };
}

/** A number goes on: "1,015" after "1", "12%", "4.5". */
function goesOn(tokens: Tokens, end: number): boolean {
  const { kind, flags, text, start } = tokens;
  if (kind[end - 1] !== NUMBER || end >= tokens.length || ((flags[end]) & SPACE_BEFORE) !== 0) return false;
  const after = text.charCodeAt(start[end]);
  if (after === 37) return true;
  return (after === 44 || after === 46 || after === 58) && kind[end + 1] === NUMBER && ((flags[end + 1]) & SPACE_BEFORE) === 0;
}

/** A word that is a name of time only with a capital letter, written small and not beside a number. */
export function isCommonWord(stage: Stage, tokens: Tokens, at: number): boolean {
  const { kind, flags, start, end } = tokens;
  const cased = stage.cased[tokens.word[at]];
  if (cased === 2) return (flags[at] & (end[at] - start[at] > 1 ? ALL_CAPS : CAPITAL)) === 0;
  return cased === 1 && (flags[at] & CAPITAL) === 0 && kind[at - 1] !== NUMBER && kind[at + 1] !== NUMBER;
}

/** Whether the neighbours of a match are what its rule asks for. */
function fits(stage: Stage, index: number, tokens: Tokens, start: number, end: number): boolean {
  const asks = stage.asks[index];
  if (asks === undefined) return true;
  const { prev, next, notPrev, notNext } = asks;
  if (next && end < tokens.length && tokens.kind[end] !== NEWLINE && next[tokens.word[end]] === 0) return false;
  if (notNext && end < tokens.length && notNext[tokens.word[end]] !== 0) return false;
  if (!prev && !notPrev) return true;
  let before = start - 1;
  if (before > 0 && tokens.kind[before] === NEWLINE && isWrap(tokens, before)) before--;
  const id = before >= 0 ? (tokens.word[before]) : 0;
  if (prev && prev[id] === 0) return false;
  // "No. 12": a full stop after a short word belongs to it.
  return !notPrev || (notPrev[id] === 0 && !(before > 0 && stage.stop === id && notPrev[tokens.word[before - 1]] !== 0));
}

/** A line break inside a paragraph: single, after a line of some length. */
export function isWrap(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.length || tokens.kind[at + 1] === NEWLINE) return false;
  const lineBreak = tokens.start[at];
  const { text } = tokens;
  for (let back = 1; back <= 40; back++) {
    const unit = text.charCodeAt(lineBreak - back);
    if (unit === 10 || unit === 13 || Number.isNaN(unit)) return false;
  }
  return true;
}

const LAYERS = 64;
const layers = Array.from({ length: LONGEST }, () => new Int16Array(LAYERS));
const layerSizes = new Int16Array(LONGEST);
const path = new Int16Array(LONGEST);

/** Follows one pattern through the items again and fills the slots. */
function capture(stage: Stage, tokens: Tokens, rule: number, count: number, atoms: readonly Atom[]): Meaning {
  const { automaton } = stage;
  const { positions, first } = automaton.patterns[rule];
  if (count === 1) {
    path[0] = first.find((place) => positions[place].isLast && automaton.takes(positions[place], itemSymbol[0], itemGlued[0])) ?? 0;
    return fillSlots(tokens, positions, count, atoms);
  }
  fillLayer(automaton, positions, 0, first, 0);
  for (let item = 1; item < count; item++) {
    layerSizes[item] = 0;
    const before = layers[item - 1] as Int16Array;
    for (let i = 0; i < (layerSizes[item - 1]); i++) {
      fillLayer(automaton, positions, item, (positions[before[i]]).follow, layerSizes[item]);
    }
  }
  let wanted = 0;
  for (let item = count - 1; item >= 0; item--) {
    const layer = layers[item] as Int16Array;
    const to = wanted;
    for (let i = 0; i < (layerSizes[item]); i++) {
      const place = layer[i];
      const position = positions[place];
      if (item === count - 1 ? position.isLast : position.follow.includes(to)) {
        wanted = place;
        break;
      }
    }
    path[item] = wanted;
  }
  return fillSlots(tokens, positions, count, atoms);
}

/** Adds to a layer the places that take its item. */
function fillLayer(automaton: Automaton, positions: readonly Position[], item: number, places: readonly number[], from: number): void {
  const layer = layers[item] as Int16Array;
  let size = from;
  for (const place of places) {
    if (size < LAYERS && automaton.takes(positions[place], itemSymbol[item], itemGlued[item])
      && !isIn(layer, size, place)) layer[size++] = place;
  }
  layerSizes[item] = size;
}

function isIn(layer: Int16Array, size: number, place: number): boolean {
  for (let i = 0; i < size; i++) if (layer[i] === place) return true;
  return false;
}

function fillSlots(tokens: Tokens, positions: readonly Position[], count: number, atoms: readonly Atom[]): Meaning {
  const meaning: Meaning = {};
  jointToken = -1;
  let slots = meaning as Record<string, number | Meaning | undefined>;
  for (let item = 0; item < count; item++) {
    const { slot, op, name, values } = positions[path[item]];
    const token = itemToken[item];
    if ((itemAtom[item]) >= 0) {
      const atom = atoms[itemAtom[item]];
      if (atom.joint >= 0) jointToken = atom.joint;
      if (op === ':' && !slot.startsWith('@')) slots[slot] = atom.meaning;
      else merge(meaning, atom.meaning);
      continue;
    }
    if (slot === '') continue;
    if (slot === 'joint') {
      jointToken = token;
      slots = (meaning.other = {});
      continue;
    }
    const value = tokens.kind[token] === NUMBER && SHAPES[name] !== undefined ? numberAt(tokens, token)
      : values[tokens.word[token]];
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
  return (tokens.end[token]) - (tokens.start[token]);
}

/** Adds what a part says to what is said already. */
function merge(into: Meaning, from: Meaning): void {
  const { weak } = into;
  Object.assign(into, from);
  if (from.weak !== undefined) {
    if (weak === undefined) delete into.weak;
    else into.weak = weak;
  }
}
