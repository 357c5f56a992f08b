// Runs the cascade over a text: first stage at every token, later stages around what was found.
import type { Locale } from '../locales/rule-types.js';
import { NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { withDayLists } from './day-lists.js';
import { withPlaceZones } from './place-zones.js';
import { isCommonWord, matchAt, type Atom, type Stage } from './stage.js';

/** How many tokens before a found part a later stage may begin. */
const REACH = 6;

/** Everything that the rules find, in text order, without overlaps; weak parts that nothing took up included. */
export function findAtoms(stages: readonly Stage[], tokens: Tokens, locale: Locale): readonly Atom[] {
  let atoms = withPlaceZones(scan(stages[0], tokens), tokens, locale);
  for (let stage = 1; stage < stages.length; stage++) atoms = join(stages[stage], tokens, atoms);
  return withDayLists(atoms, tokens, locale.lexicon);
}

function scan(stage: Stage, tokens: Tokens): Atom[] {
  const { automaton, cased } = stage;
  automaton.begin();
  const { wordSymbols, openingWords } = automaton;
  const { kind, word, flags, length } = tokens;
  const atoms: Atom[] = [];
  for (let at = 0; at < length; at++) {
    const id = word[at];
    if (openingWords[id] === 0) {
      if (kind[at] !== NUMBER || ((flags[at] & SPACE_BEFORE) === 0 && isInsideNumber(tokens, at, stage))) continue;
    } else if (at + 1 < length) {
      // Most openings ("the", "a") die with the next word.
      if (cased[id] !== 0 && isCommonWord(stage, tokens, at)) continue;
      if (kind[at + 1] === WORD && automaton.isDead(wordSymbols[id] * 2, word[at + 1], flags[at + 1] & SPACE_BEFORE ? 0 : 1)) continue;
    }
    const atom = matchAt(stage, tokens, at, none, 0);
    if (atom !== undefined) {
      atoms.push(atom);
      at = atom.end - 1;
    }
  }
  return atoms;
}

/** Digits that go on from letters, digits or a sign of money: "A1990", "$1,990", "3.1.2", "#12"; not "10am/1pm", "10am PT/1pm ET". */
function isInsideNumber({ kind, flags, text, start, word }: Tokens, at: number, { meridiems, zones, timesSigns }: Stage): boolean {
  if (timesSigns[word[at - 1]] !== 0 && (flags[at - 1] & SPACE_BEFORE) !== 0) return false;
  if (kind[at - 1] !== PUNCT) return kind[at - 1] === WORD;
  const before = text.charAt(start[at] - 1);
  if (before === '@') return (flags[at - 1] & SPACE_BEFORE) === 0;
  if ('$#£€¥+'.includes(before)) return true;
  if (!'.,:/-'.includes(before) || (flags[at - 1] & SPACE_BEFORE) !== 0) return false;
  if (kind[at - 2] === NUMBER) return true;
  return before === '/' && kind[at - 2] === WORD && meridiems[word[at - 2]] === 0 && zones[word[at - 2]] === 0;
}

const none: readonly Atom[] = [];

function join(stage: Stage, tokens: Tokens, atoms: readonly Atom[]): Atom[] {
  const { automaton } = stage;
  automaton.begin();
  const { wordSymbols, bucketSymbols, atomSymbols, opens, openingWords } = automaton;
  const { kind, word, flags } = tokens;
  const joined: Atom[] = [];
  let at = 0;
  let from = 0;
  while (at < atoms.length) {
    let found = atoms[at];
    const { start: here, end, category } = found;
    const symbol = atomSymbols[category];
    if (symbol !== 0) {
      // Walk back over words that this stage knows.
      let start = here;
      while (start > from && here - start < REACH) {
        const before = start - 1;
        if (kind[before] === NEWLINE || (kind[before] === NUMBER ? bucketSymbols[2] : wordSymbols[word[before]]) === 0) break;
        start = before;
      }
      for (; start <= here; start++) {
        if (start === here) {
          if (opens[symbol] === 0) break;
          const next = at + 1 < atoms.length ? atoms[at + 1].start : -1;
          if (
            next !== end &&
            (kind[end] === WORD || kind[end] === PUNCT) &&
            automaton.isDead(symbol * 2 + (flags[here] & SPACE_BEFORE ? 0 : 1), word[end], flags[end] & SPACE_BEFORE ? 0 : 1)
          )
            break;
        } else if (kind[start] !== NUMBER && openingWords[word[start]] === 0) continue;
        const match = matchAt(stage, tokens, start, atoms, at);
        if (match !== undefined && match.end >= end) {
          found = match;
          break;
        }
      }
    }
    joined.push(found);
    from = found.end;
    at++;
    while (at < atoms.length && atoms[at].start < from) at++;
  }
  return joined;
}
