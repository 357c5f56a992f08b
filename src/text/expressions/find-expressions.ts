// The chain of time expressions: cascade of rules, refusals, resolution.
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { openContext, type Context } from '../resolution/context.js';
import { directionAt, directionWordsOf, type DirectionWords } from '../resolution/direction.js';
import { chooseMode } from '../resolution/mode.js';
import { resolve } from '../resolution/resolve.js';
import { CAPITAL, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens.js';
import { findAtoms } from './find-atoms.js';
import { stagesOf } from './grammar.js';
import { ATOM, UNIT, type Meaning } from './meaning.js';
import type { Atom } from './stage.js';

export function findExpressions(tokens: Tokens, locale: Locale, options: ParseOptions): TimeExpression[] {
  const atoms = findAtoms(stagesOf(locale), tokens);
  const context = openContext(options.reference, 'news', options.dateOrder ?? locale.dateOrder);
  context.mode = chooseMode(atoms, context);
  const words = directionWordsOf(locale.lexicon, locale.expressions.pastEnding);
  const found: TimeExpression[] = [];
  for (const atom of atoms) {
    const { meaning, joint } = atom;
    if ((meaning.weak !== undefined && meaning.weak !== 0) || isPartOfNumber(tokens, atom)) continue;
    const pair = meaning.other;
    if (pair !== undefined && meaning.year !== undefined && pair.shortYear !== undefined && pair.year === undefined
      && pair.shortYear <= meaning.year % 100 && meaning.month === undefined) {
      // "2031-05" is no range: the second number is a month.
      if (pair.shortYear > 0 && pair.shortYear <= 12) add({ year: meaning.year, month: pair.shortYear }, atom, atom.start, atom.end);
      continue;
    }
    if (meaning.other === undefined || joint < 0) add(meaning, atom, atom.start, atom.end);
    else {
      const { other, ...first } = meaning;
      add(inherit(first, other), atom, atom.start, joint, 'start');
      add(inherit(other, first), atom, joint + 1, atom.end, 'end');
    }
  }
  return found;

  function add(meaning: Meaning, atom: Atom, from: number, to: number, _range?: string): void {
    context.token = from;
    const resolved = resolve(meaning, context, { toward: () => directionAt(tokens, from, to, words) });
    if (!resolved) return;
    const start = tokens.start[from] as number, end = tokens.end[to - 1] as number;
    found.push({
      start, end, text: tokens.text.slice(start, end), type: resolved.type, value: resolved.value,
      ...(meaning.mod && { mod: meaning.mod }), rule: atom.rule.id,
    });
    remember(context, meaning, resolved.place);
  }
}

/** Moves the story on. */
function remember(context: Context, meaning: Meaning, place: Context['anchor']): void {
  if (meaning.length !== undefined && meaning.unit === UNIT.month && (meaning.n ?? 0) >= 6) context.quarter = undefined;
  if (!place) return;
  context.anchor = place;
  if (place.unit === UNIT.day) context.day = place.days;
  if (place.unit === UNIT.quarter && meaning.report !== 2 && (context.reference === undefined || place.days <= context.reference)) {
    context.quarter = place;
    context.quarterToken = context.token;
  }
}

/** What one end of a joined pair takes from the other. */
function inherit(own: Meaning, other: Meaning): Meaning {
  const whole: Meaning = { ...own };
  if (own.shortYear !== undefined && own.year === undefined && other.year !== undefined) {
    whole.year = Math.floor(other.year / 100) * 100 + own.shortYear;
    if (whole.year < other.year) whole.year += 100;
  } else if (own.year === undefined && own.shortYear === undefined && (own.day !== undefined || own.month !== undefined)) {
    if (other.year !== undefined) whole.year = other.year;
    if (other.shortYear !== undefined) whole.shortYear = other.shortYear;
  }
  if (own.month === undefined && own.day !== undefined && other.month !== undefined) whole.month = other.month;
  if (own.era === undefined && other.era !== undefined && own.year !== undefined) whole.era = other.era;
  return whole;
}

/** "$1,990", "3.1.2004", "10:30:5", "A1990": the number goes on beyond the match. */
function isPartOfNumber(tokens: Tokens, atom: Atom): boolean {
  const { kind, flags, text, start } = tokens;
  const first = atom.start, last = atom.end - 1;
  if (kind[first] === NUMBER && first > 0 && ((flags[first] as number) & SPACE_BEFORE) === 0) {
    const before = text.charCodeAt((start[first] as number) - 1);
    // Letters, $ # % & + . , : / @ - before digits; a dash or bracket before them is no obstacle.
    if (kind[first - 1] === WORD || kind[first - 1] === NUMBER) return true;
    if (before === 36 || before === 35 || before === 163 || before === 0x20ac || before === 43 || before === 64) return true;
    if ((before === 46 || before === 44 || before === 58 || before === 47 || before === 45) && kind[first - 2] === NUMBER
      && ((flags[first - 1] as number) & SPACE_BEFORE) === 0) return true;
  }
  if (kind[last] === NUMBER && atom.end < tokens.length && ((flags[atom.end] as number) & SPACE_BEFORE) === 0) {
    // A heading that lost its line break: "1861The war begins".
    if (kind[atom.end] === WORD) return atom.category !== ATOM.year || ((flags[atom.end] as number) & CAPITAL) === 0;
    const after = text.charCodeAt(start[atom.end] as number);
    if (kind[atom.end] === PUNCT && after === 37) return true;
    if ((after === 46 || after === 44 || after === 58) && kind[atom.end + 1] === NUMBER
      && ((flags[atom.end + 1] as number) & SPACE_BEFORE) === 0) return true;
  }
  return false;
}

export type { DirectionWords };
