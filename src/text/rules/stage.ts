// One pass of the cascade: finds the longest match of any rule at a place.
import type { Lexicon } from '../tokens/lexicon.js';
import type { ExpressionRule } from '../locales/rule-types.js';
import { ALL_CAPS, CAPITAL, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { Automaton, START } from './automaton.js';
import { LONGEST, Ways, itemAtom, itemStep, itemToken, type Shape } from './capture.js';
import { ATOM_CLASSES, ATOM_COUNT, categoryOf } from './categories.js';
import type { Meaning } from './meaning.js';
import { parsePatterns } from './pattern.js';
import { bucketAt } from './shapes.js';
import { opensLine } from '../tokens/token-shape.js';

/** Something found: tokens `start`–`end` (half-open) and what they say. */
export interface Atom {
  start: number;
  end: number;
  meaning: Meaning;
  shape: Shape;
  readonly rule: ExpressionRule;
  category: number;
  /** Token at which the joint of two joined times stands; -1 = one time. */
  joint: number;
  /** Of days that a list names: token where it begins; which is the first and which the last. */
  readonly list?: { readonly from: number; readonly range?: 'start' | 'end' | undefined };
}

/** A name of time only with a capital letter; the same, but small at the end of a phrase; a zone, in capitals; a name of time only in small letters, set apart. */
const PROPER = 1,
  PROPER_END = 2,
  ZONE = 3,
  SMALL_APART = 4;

/** Value of the class `smallEndCue` before months alone. */
const OF_MONTHS = 2;

export interface Stage {
  readonly rules: readonly ExpressionRule[];
  readonly automaton: Automaton;
  readonly ways: Ways;
  /** Word classes that a rule asks of its neighbours; undefined: none. */
  readonly asks: readonly (Readonly<Partial<Record<'prev' | 'next' | 'notPrev' | 'notNext', Int16Array>>> | undefined)[];
  /** By word id: how it must be written to name a time. */
  readonly cased: Uint8Array;
  /** Parts of the day, and "of", by word id. */
  readonly parts: Int16Array;
  readonly ofs: Int16Array;
  /** What leads to a day. */
  readonly ons: Int16Array;
  /** Words after which a name of time is meant: "every mon", "early march". */
  readonly cues: Int16Array;
  /** The same, where the phrase ends behind it, and what ends one. */
  readonly endCues: Int16Array;
  readonly stops: Int16Array;
  /** Weekdays, and what joins two of them. */
  readonly weekdays: Int16Array;
  readonly joints: Int16Array;
  /** "Am" and "pm"; short names of zones; words before a clock time; names that such a phrase may follow in small letters. */
  readonly meridiems: Int16Array;
  readonly zones: Int16Array;
  /** Of these the ones that are words as well. */
  readonly zoneWords: Int16Array;
  readonly clockCues: Int16Array;
  readonly beforeClocks: Int16Array;
  /** Signs that may be glued to a number that counts units of time. */
  readonly timesSigns: Int16Array;
  /** The full stop, and the sign that stands for the begin of a line or the end of a column where a rule asks what stands before or behind. */
  readonly stop: number;
  readonly lineStart: number;
}

const NOTHING: Meaning = {};
const NO_SHAPE: Shape = { id: 0, slots: [] };

/** Compiles the rules of one stage. */
export function buildStage(rules: readonly ExpressionRule[], macros: Readonly<Record<string, string>>, lexicon: Lexicon): Stage {
  const patterns = parsePatterns(
    rules.map(({ words }) => words),
    macros,
  );
  const asks = rules.map(({ prev, next, notPrev, notNext }) => {
    if (!prev && !next && !notPrev && !notNext) return undefined;
    const classOf = (name?: string) => (name === undefined ? undefined : lexicon.values(name));
    return { prev: classOf(prev), next: classOf(next), notPrev: classOf(notPrev), notNext: classOf(notNext) };
  });
  const zones = lexicon.values('zone');
  const end = lexicon.values('smallEnd');
  const cased = new Uint8Array(lexicon.size + 1);
  for (const id of lexicon.idsOf('proper')) cased[id] = end[id] !== 0 ? PROPER_END : PROPER;
  for (const id of lexicon.idsOf('smallOnly')) cased[id] = SMALL_APART;
  for (const id of lexicon.idsOf('zone')) cased[id] = ZONE;
  for (const position of patterns.positions) position.values = lexicon.values(position.name);
  const automaton = new Automaton(patterns, lexicon, ATOM_CLASSES, ATOM_COUNT);
  return {
    rules,
    asks,
    cased,
    parts: lexicon.values('part'),
    ofs: lexicon.values('nounJoint'),
    ons: lexicon.values('dayOn'),
    cues: lexicon.values('smallCue'),
    endCues: lexicon.values('smallEndCue'),
    stops: lexicon.values('stop'),
    weekdays: lexicon.values('weekday'),
    joints: lexicon.values('joint'),
    meridiems: lexicon.values('meridiem'),
    zones,
    zoneWords: lexicon.values('zoneWord'),
    clockCues: lexicon.values('hourCue'),
    beforeClocks: lexicon.values('smallBeforeClock'),
    timesSigns: lexicon.values('timesSign'),
    stop: lexicon.idOf('.'),
    lineStart: lexicon.idOf('¶'),
    automaton,
    ways: new Ways(
      patterns,
      rules.map(({ is }) => is),
    ),
  };
}

/**
 * The longest match that starts at a token.
 * @param atoms - what earlier stages found, in text order; empty in the first stage.
 * @param next - index of the first atom that starts at or after `start`.
 */
export function matchAt(stage: Stage, tokens: Tokens, start: number, atoms: readonly Atom[], next: number): Atom | undefined {
  const { automaton, cased } = stage;
  const { wordSymbols, bucketSymbols, atomSymbols, width, ends } = automaton;
  const { kind, word, flags, length } = tokens;
  let atom = next;
  let atomAt = atom < atoms.length ? atoms[atom].start : -1;
  let state = START;
  let at = start;
  let items = 0,
    bestItems = 0,
    bestRule = -1,
    bestEnd = start;
  while (at < length && items < LONGEST) {
    if (kind[at] === NEWLINE) {
      if (items === 0 || !isWrap(tokens, at)) break;
      at++;
      continue;
    }
    if (items > 0 && itemAtom[items - 1] >= 0 && opensSentence(stage, tokens, at, atoms.at(atom))) break;
    let symbol: number;
    const glued = flags[at] & SPACE_BEFORE ? 0 : 1;
    itemToken[items] = at;
    if (atomAt === at) {
      symbol = atomSymbols[atoms[atom].category];
      at = atoms[atom].end;
      itemAtom[items] = atom++;
      atomAt = atom < atoms.length ? atoms[atom].start : -1;
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
    const step = symbol * 2 + glued;
    let to = automaton.table[state * width + step];
    if (to < 0) to = automaton.grow(state, symbol, glued);
    if (to === 0) break;
    state = to;
    itemStep[items++] = step;
    const rules = ends[state];
    if (rules === undefined || goesOn(tokens, at)) continue;
    for (const rule of rules) {
      if (!fits(stage, rule, tokens, start, at)) continue;
      bestRule = rule;
      bestItems = items;
      bestEnd = at;
      break;
    }
  }
  if (bestRule < 0) return undefined;
  const found: Atom = { start, end: bestEnd, meaning: NOTHING, shape: NO_SHAPE, rule: stage.rules[bestRule], category: 0, joint: -1 };
  stage.ways.fill(tokens, bestRule, bestItems, atoms, found);
  found.category = categoryOf(found.meaning);
  return found;
}

/**
 * "It opened at 6 p.m. | The next day it closed", "… | On Sunday it closed": behind the full stop of an hour another sentence opens; names go on, "at 6 p.m.
 * Monday", and so does a day with nothing behind it, "Talk 6 p.m. On Sunday".
 * @param atom - the next one.
 */
function opensSentence({ ons }: Stage, { kind, word, flags, text, end, length }: Tokens, at: number, atom: Atom | undefined): boolean {
  const isDay = atom?.start === at + 1 && (atom.end >= length || kind[atom.end] === NEWLINE),
    isOther = atom?.start === at ? atom.meaning.from === 1 : ons[word[at]] !== 0 && !isDay;
  return isOther && (flags[at] & (CAPITAL | ALL_CAPS)) === CAPITAL && text.charAt(end[at - 1] - 1) === '.';
}

/** A number goes on: "1,015" after "1", "12%", "4.5". */
function goesOn(tokens: Tokens, end: number): boolean {
  const { kind, flags, text, start } = tokens;
  if (kind[end - 1] !== NUMBER || end >= tokens.length || (flags[end] & SPACE_BEFORE) !== 0) return false;
  const after = text.charCodeAt(start[end]);
  if (after === 37) return true;
  return (after === 44 || after === 46 || after === 58) && kind[end + 1] === NUMBER && (flags[end + 1] & SPACE_BEFORE) === 0;
}

/** A word that is a name of time only with a capital letter, written small and not beside a number ("3rd of may"), a part of the day or a word that asks for it. */
export function isCommonWord(stage: Stage, tokens: Tokens, at: number): boolean {
  const { kind, flags, text, start, end, word } = tokens,
    cased = stage.cased[word[at]];
  if (cased === 0) return false;
  if (cased === SMALL_APART) return (flags[at] & (CAPITAL | SPACE_BEFORE)) !== SPACE_BEFORE;
  const isBehindNumber = kind[at - 2] === NUMBER && kind[at - 1] === WORD && (flags[at - 1] & SPACE_BEFORE) === 0;
  if (cased === ZONE) {
    const last = text.charCodeAt(end[at] - 1),
      // "EST", "AoE", but not "Est".
      isInCapitals = (flags[at] & CAPITAL) !== 0 && last >= 65 && last <= 90;
    if (isInCapitals || stage.zoneWords[word[at]] !== 0) return !isInCapitals;
    // "7pm est", "17:15 utc".
    const isBehindMinutes = kind[at - 1] === NUMBER && kind[at - 3] === NUMBER && text.charAt(start[at - 2]) === ':';
    return !isBehindMinutes && !(kind[at - 2] === NUMBER && stage.meridiems[word[at - 1]] !== 0);
  }
  const isBeforePart = kind[at + 1] === WORD && stage.parts[word[at + 1]] !== 0;
  // "Clients MAY retry", "an SAT score": capitals among small letters are no name of a time.
  if ((flags[at] & CAPITAL) !== 0) return (flags[at] & ALL_CAPS) !== 0 && kind[at + 1] === WORD && (flags[at + 1] & CAPITAL) === 0 && !isBeforePart;
  if (isBeforePart || isBehindNumber || isBesideNumber(stage, tokens, at) || isBesideWeekday(stage, tokens, at)) return false;
  return !isCued(stage, tokens, at, cased);
}

/** "12 may", "may 12", "12th of may", "sat at 10". */
function isBesideNumber({ ofs, beforeClocks, clockCues }: Stage, { kind, word, text, start }: Tokens, at: number): boolean {
  if (kind[at + 1] === NUMBER) return true;
  // "Sent after 15:00 may come late": minutes are no day.
  if (kind[at - 1] === NUMBER && !(kind[at - 3] === NUMBER && text.charAt(start[at - 2]) === ':')) return true;
  if (kind[at - 3] === NUMBER && ofs[word[at - 1]] !== 0) return true;
  return beforeClocks[word[at]] !== 0 && kind[at + 2] === NUMBER && clockCues[word[at + 1]] !== 0;
}

/** "Every mon", "early march", "on sat." at the end of a phrase. */
function isCued({ cues, endCues, stops, weekdays }: Stage, { kind, word }: Tokens, at: number, cased: number): boolean {
  const before = word[at - 1];
  if (cues[before] !== 0) return true;
  const isEnd = kind[at + 1] === NEWLINE || stops[word[at + 1]] !== 0;
  return cased === PROPER_END && isEnd && endCues[before] !== 0 && (endCues[before] !== OF_MONTHS || weekdays[word[at]] === 0);
}

/** "Sat & sun", "mon-fri", "mon wed fri": in small letters one weekday tells of the other, in the order of the week; "in the sun and sat down" is none. */
function isBesideWeekday({ weekdays, joints }: Stage, { word }: Tokens, at: number): boolean {
  const own = weekdays[word[at]];
  const isBehind = (before: number): boolean => before > 0 && before < own;
  if (own === 0) return false;
  if (weekdays[word[at + 1]] > own || (joints[word[at + 1]] !== 0 && weekdays[word[at + 2]] > own)) return true;
  return isBehind(weekdays[word[at - 1]]) || (isBehind(weekdays[word[at - 2]]) && joints[word[at - 1]] !== 0);
}

/** Whether the neighbours of a match are what its rule asks for. */
function fits(stage: Stage, index: number, tokens: Tokens, start: number, end: number): boolean {
  const asks = stage.asks[index];
  if (asks === undefined) return true;
  const { prev, next, notPrev, notNext } = asks;
  if (next && tokens.kind[end] !== NEWLINE && next[tokens.word[end]] === 0) {
    const isColumn = next[stage.lineStart] !== 0 && tokens.start[end] - tokens.end[end - 1] > 1;
    if (!isColumn) return false;
  }
  if (notNext && end < tokens.length && notNext[tokens.word[end]] !== 0) return false;
  if (!prev && !notPrev) return true;
  let before = start - 1;
  if (before > 0 && tokens.kind[before] === NEWLINE && isWrap(tokens, before)) before--;
  const id = before >= 0 ? tokens.word[before] : 0;
  if (prev && prev[id] === 0 && !(prev[stage.lineStart] !== 0 && opensLine(tokens, start))) return false;
  // "No. 12": a full stop after a short word belongs to it.
  return !notPrev || (notPrev[id] === 0 && !(before > 0 && stage.stop === id && notPrev[tokens.word[before - 1]] !== 0));
}

/** A line break inside a paragraph: single, after a line of some length. */
function isWrap(tokens: Tokens, at: number): boolean {
  if (tokens.isFlowed || tokens.kind[at + 1] === NEWLINE) return false;
  const lineBreak = tokens.start[at];
  const { text } = tokens;
  for (let back = 1; back <= 40; back++) {
    const unit = text.charCodeAt(lineBreak - back);
    if (unit === 10 || unit === 13 || Number.isNaN(unit)) return false;
  }
  return true;
}
