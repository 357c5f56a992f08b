// Does the clause around an expression look ahead or back? Decided by the nearest verb or cue of the sentence.
import { BASE, BE, DETERMINER, HAVE, NOUN_LIKE, PAST, PREPOSITION, PRESENT, vocabularyOf } from '../events/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { CAPITAL, NEWLINE, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';

/** How far cues are looked for, in tokens. */
const REACH_BACK = 24, REACH_ON = 10;
/** What a token tells besides -1 back, 0 nothing, 1 ahead, 2 ahead for certain. */
const END = 3, PLAN = 4, SAID = 5, TO_DO = 6, PRESENT_TENSE = 0.75;

const CLASSES = [
  'aheadSure', 'presentHave', 'limitCue', 'supersededCue', 'aheadCue', 'planCue', 'presentBe', 'pastBe', 'sayCue', 'infinitive', 'targetCue', 'targetAfterMove', 'moveCue', 'passive', 'backCue',
  'clauseEnd', 'clauseBreak', 'possessive', 'dayOn',
] as const;

/** Word classes of direction, by word id. */
export interface DirectionWords extends Readonly<Record<(typeof CLASSES)[number], Int16Array>> {
  /** Forms of verbs, as bits of events/vocabulary.ts. */
  readonly verbs: Int32Array;
  readonly pastEnding: string;
  readonly comma: number;
}

const known = new WeakMap<Locale, DirectionWords>();

export function directionWordsOf(locale: Locale): DirectionWords {
  let words = known.get(locale);
  if (!words) {
    const { lexicon } = locale;
    const classes = Object.fromEntries(CLASSES.map((name) => [name, lexicon.values(name)])) as Record<(typeof CLASSES)[number], Int16Array>;
    words = { ...classes, verbs: vocabularyOf(locale)?.bits ?? new Int32Array(lexicon.size + 1), pastEnding: locale.expressions.pastEnding, comma: lexicon.idOf(',') };
    known.set(locale, words);
  }
  return words;
}

/** -1 looks back, -0.5 a plan told in the past, 0 no cue, 0.5 the near one of both sides, 1 ahead, 2 ahead for certain. */
export function directionAt(tokens: Tokens, from: number, to: number, words: DirectionWords): number {
  const { word } = tokens;
  // "Monday's market" was, unless it "will" be.
  if (words.possessive[word[to] ?? 0] !== 0) return lookOn(tokens, to, words)?.toward === 2 || (!isAfterPreposition(tokens, from, words) && isPresentAhead(tokens, to, words)) ? 2 : 0;
  const preposition = from > 0 ? word[from - 1] : 0;
  const isMoved = words.targetAfterMove[preposition] !== 0 && isBefore(tokens, from, words.moveCue, 8);
  // "The gala is on 9 July": by the timetable.
  if (from > 1 && words.dayOn[preposition] !== 0 && words.presentBe[word[from - 2]] !== 0 && words.possessive[word[from - 2]] === 0) return PRESENT_TENSE;
  const before = lookBack(tokens, from, words);
  if (words.targetCue[preposition] !== 0) return before.toward === 2 ? 2 : 1;
  // "If it is not found by Friday": a deadline in the present.
  if (before.toward === 0.5 && words.limitCue[preposition] !== 0) return 1;
  if (before.toward > 0) {
    // "A rally planned for Friday was called off": the verb that follows governs.
    const verb = before.isOpen ? lookOn(tokens, to, words) : undefined;
    return verb !== undefined && verb.toward < 0 && verb.distance <= 3 ? -0.5 : before.toward;
  }
  if (isMoved) return 0.5;
  // Behind a comma another clause governs.
  const after = before.distance <= 5 || (before.toward < 0 && word[to] === words.comma) ? undefined : lookOn(tokens, to, words);
  return after !== undefined && (before.toward === 0 || after.distance + 4 < before.distance) ? after.toward : before.toward;
}

/** Whether a verb of moving stands before: "postponed from Monday to Thursday". */
export function isMovedAt(tokens: Tokens, from: number, words: DirectionWords): boolean {
  return isBefore(tokens, from, words.moveCue, 3);
}

interface Cue {
  readonly toward: number;
  readonly distance: number;
  /** A plan that no verb governs. */
  readonly isOpen?: boolean;
}

/** The nearest cue before; a plan or an infinitive waits for the verb that governs it. */
function lookBack(tokens: Tokens, from: number, words: DirectionWords): Cue {
  let waiting = 0, hasComma = false;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    if (tokens.word[at] === words.comma) hasComma = true;
    let cue = cueAt(tokens, at, words);
    if (cue === 0 || (cue === SAID && waiting !== 0)) continue;
    if (cue === END) break;
    if (cue === SAID) cue = -1;
    // "Will stay closed", "will be put off": the participle is no past.
    if (cue === -1 && isBefore(tokens, at, words.aheadSure, 3)) cue = 2;
    if (cue === PLAN) {
      if (isBefore(tokens, at, words.supersededCue, 2)) return { toward: isBefore(tokens, at, words.pastBe, 3) ? -1 : -0.5, distance: from - at };
      if (isBefore(tokens, at, words.pastBe, 3)) cue = -0.5;
      else if (isBefore(tokens, at, words.presentBe, 3)) cue = 2;
    }
    if (cue === TO_DO && at > 1 && words.presentBe[tokens.word[at - 2]] !== 0) cue = 2;
    // "Have asked to meet on Friday": what was asked for is still to come.
    if (cue === -1 && waiting !== 0 && isBefore(tokens, at, words.presentHave, 2)) return { toward: 1, distance: waiting };
    if (cue === PLAN || cue === TO_DO) {
      waiting ||= from - at;
      continue;
    }
    return { toward: waiting === 0 ? cue : cue < 0 ? -0.5 : hasComma ? Math.min(cue, 1) : Math.max(cue, 1), distance: waiting || from - at };
  }
  return waiting === 0 ? { toward: 0, distance: Infinity } : { toward: 1, distance: waiting, isOpen: true };
}

function lookOn(tokens: Tokens, to: number, words: DirectionWords): Cue | undefined {
  for (let at = to; at < tokens.length && at - to <= REACH_ON; at++) {
    const id = tokens.word[at];
    // What follows "to" is done because of what was told, not before it.
    if (words.clauseBreak[id] !== 0 || words.infinitive[id] !== 0) return undefined;
    const cue = cueAt(tokens, at, words);
    if (cue === END) return undefined;
    if (cue === PLAN && !isBefore(tokens, at, words.presentBe, 3)) continue;
    if (cue !== 0) return { toward: cue === PLAN ? 1 : cue === SAID ? -1 : cue, distance: at - to };
  }
  return undefined;
}

function isAfterPreposition(tokens: Tokens, from: number, words: DirectionWords): boolean {
  return from > 0 && (words.verbs[tokens.word[from - 1]] & PREPOSITION) !== 0;
}

/** "Monday's market is cancelled": the first verb after a time that stands before a noun is in the present. */
function isPresentAhead(tokens: Tokens, to: number, words: DirectionWords): boolean {
  for (let at = to + 1; at < tokens.length && at - to <= 6; at++) {
    if (words.presentBe[tokens.word[at]] !== 0) return (words.possessive[tokens.word[at]]) === 0;
    if (words.clauseEnd[tokens.word[at]] !== 0 || words.clauseBreak[tokens.word[at]] !== 0 || cueAt(tokens, at, words) !== 0) return false;
  }
  return false;
}

function cueAt(tokens: Tokens, at: number, words: DirectionWords): number {
  const id = tokens.word[at];
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE ? END : 0;
  if (words.clauseEnd[id] !== 0) return isInitial(tokens, at) || isInsideNumber(tokens, at) ? 0 : END;
  if (words.aheadSure[id] !== 0) return 2;
  if (words.planCue[id] !== 0) return PLAN;
  if (words.aheadCue[id] !== 0) return 1;
  if (words.sayCue[id] !== 0) return SAID;
  const verb = words.verbs[id];
  const previous = at > 0 ? tokens.word[at - 1] : 0;
  if ((verb & BASE) !== 0 && words.infinitive[previous] !== 0) return TO_DO;
  // "Put" and "set" are past as well as base form; elsewhere a base form tells nothing.
  if ((verb & BASE) !== 0 && (verb & PAST) === 0) return 0;
  if (words.passive[previous] !== 0) return 0;
  if ((verb & PRESENT) !== 0 && (verb & (BASE | NOUN_LIKE | HAVE | BE)) === 0 && (words.verbs[previous] & (DETERMINER | PREPOSITION)) === 0) return PRESENT_TENSE;
  if (words.backCue[id] !== 0 || (verb & PAST) !== 0) return isPresentPassive(tokens, at, words) ? 0.5 : -1;
  return id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) ? -1 : 0;
}

/** "Is held", "is not found": a past form that is none. */
function isPresentPassive(tokens: Tokens, at: number, words: DirectionWords): boolean {
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const id = tokens.word[at - back];
    if (words.presentBe[id] !== 0 && words.possessive[id] === 0) return true;
    if (words.pastBe[id] !== 0 || words.presentHave[id] !== 0) return false;
  }
  return false;
}

/** A sign after one or two letters of which the first is a capital: "P. Lind", "Mr. Lind". */
export function isInitial(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.end[at - 1] - tokens.start[at - 1] <= 2 && (tokens.flags[at - 1] & CAPITAL) !== 0;
}

/** The sign of "3.9" or "14:30". */
function isInsideNumber({ kind, flags }: Tokens, at: number): boolean {
  return kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}

/** Whether a word of a class stands at most `reach` tokens before. */
function isBefore(tokens: Tokens, at: number, words: Int16Array, reach: number): boolean {
  for (let back = 1; back <= reach && at - back >= 0; back++) if (words[tokens.word[at - back]] !== 0) return true;
  return false;
}

/** Whether a word of some length ends so: "-ed". */
export function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return ending !== '' && end - tokens.start[at] > ending.length + 2 && tokens.text.startsWith(ending, end - ending.length);
}
