// Runs the cascade over a text: first stage at every token, later stages around what was found.
import { NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';
import { isCommonWord, matchAt, type Atom, type Stage } from './stage.js';

/** How many tokens before a found part a later stage may begin. */
const REACH = 6;

/** Everything that the rules find, in text order, without overlaps; weak parts that nothing took up included. */
export function findAtoms(stages: readonly Stage[], tokens: Tokens): Atom[] {
  let atoms = scan(stages[0], tokens);
  for (let stage = 1; stage < stages.length; stage++) atoms = join(stages[stage], tokens, atoms);
  return atoms;
}

function scan(stage: Stage, tokens: Tokens): Atom[] {
  const { automaton, cased } = stage;
  const { wordSymbols, opens } = automaton;
  const { kind, word, flags, length } = tokens;
  const atoms: Atom[] = [];
  const first = automaton.begin();
  for (let at = 0; at < length; at++) {
    const id = word[at];
    if (opens[id] === 0) {
      if (kind[at] !== NUMBER || (((flags[at]) & SPACE_BEFORE) === 0 && isInsideNumber(tokens, at))) continue;
    } else if (at + 1 < length) {
      // Most openings ("the", "a") die with the next word: two look-ups tell.
      if (cased[id] !== 0 && isCommonWord(stage, tokens, at)) continue;
      const state = automaton.step(first, wordSymbols[id], 0);
      if (automaton.accepts(state).length === 0 && kind[at + 1] === WORD
        && automaton.step(state, wordSymbols[word[at + 1]], (flags[at + 1]) & SPACE_BEFORE ? 0 : 1) === 0) continue;
    }
    const atom = matchAt(stage, tokens, at, none, 0);
    if (atom !== undefined) {
      atoms.push(atom);
      at = atom.end - 1;
    }
  }
  return atoms;
}

/** Digits that go on from letters, digits or a sign of money: "A1990", "$1,990", "3.1.2", "#12". */
function isInsideNumber({ kind, flags, text, start }: Tokens, at: number): boolean {
  if (at === 0) return false;
  if (kind[at - 1] !== PUNCT) return kind[at - 1] === WORD;
  const before = text.charAt(start[at] - 1);
  if ('$#£€¥+@'.includes(before)) return true;
  return '.,:/-'.includes(before) && at > 1 && (flags[at - 1] & SPACE_BEFORE) === 0 && (kind[at - 2] === NUMBER || (before === '/' && kind[at - 2] === WORD));
}

const none: readonly Atom[] = [];

function join(stage: Stage, tokens: Tokens, atoms: readonly Atom[]): Atom[] {
  const { wordSymbols, bucketSymbols, atomSymbols } = stage.automaton;
  const joined: Atom[] = [];
  let at = 0;
  let from = 0;
  while (at < atoms.length) {
    const here = atoms[at];
    if (atomSymbols[here.category] === 0) {
      joined.push(here);
      from = here.end;
      at++;
      continue;
    }
    // Walk back over words that this stage knows.
    let start = here.start;
    while (start > from && here.start - start < REACH) {
      const before = start - 1;
      if (tokens.kind[before] === NEWLINE) break;
      const symbol = tokens.kind[before] === NUMBER ? bucketSymbols[2] : wordSymbols[tokens.word[before]];
      if (symbol === 0) break;
      start = before;
    }
    let found: Atom | undefined;
    for (; start <= here.start; start++) {
      const match = matchAt(stage, tokens, start, atoms, at);
      if (match !== undefined && match.end >= here.end) {
        found = match;
        break;
      }
    }
    if (found === undefined) {
      joined.push(here);
      from = here.end;
      at++;
      continue;
    }
    joined.push(found);
    from = found.end;
    while (at < atoms.length && (atoms[at]).start < found.end) at++;
  }
  return joined;
}
