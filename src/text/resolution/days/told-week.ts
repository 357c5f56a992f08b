// A week that is told day by day: "Monday. Swept the yard." above "Tuesday. Walked to the mill.", and its last day is over.
import { DOT, signAt } from '../../tokens/signs.js';
import { NEWLINE, type Tokens } from '../../tokens/tokens.js';
import type { Atom } from '../../rules/stage.js';
import { UNIT } from '../../rules/meaning.js';
import { PAST, WILL } from '../../words/vocabulary.js';
import type { Context } from '../context.js';
import { firstFrom, lastUpTo } from './days-of-week.js';

/** Fewer days are no week. */
const FEWEST = 3;

/** Days from one line to the next, at most, and in all. */
const GAP = 3,
  WHOLE = 6;

/** A week that is told as over. */
export interface ToldWeek {
  /** What heads its first line. */
  readonly head: Atom;
  /** The weekday of its last line. */
  readonly last: number;
  /** Days from the first line to that. */
  readonly days: number;
}

/** The week that the heads of lines tell; undefined where they are something else. */
export function readWeek(tokens: Tokens, heads: readonly Atom[], verbs: Int32Array): ToldWeek | undefined {
  let days = 0,
    past = 0;
  for (const [place, { end, meaning }] of heads.entries()) {
    const { weekday: before = 0 } = (heads[place - 1] as Atom | undefined)?.meaning ?? meaning,
      gap = ((meaning.weekday ?? 0) - before + 7) % 7;
    if (gap > GAP || (gap === 0 && place > 0)) return undefined;
    days += gap;
    for (let at = end + 1; at < tokens.length && tokens.kind[at] !== NEWLINE && signAt(tokens, at) !== DOT; at++) {
      const bits = verbs[tokens.word[at]];
      if (bits & WILL) return undefined;
      if (bits & PAST) {
        past++;
        break;
      }
    }
  }
  const last = heads.at(-1)?.meaning.weekday ?? 0;
  return heads.length >= FEWEST && days <= WHOLE && past * 2 > heads.length ? { head: heads[0], last, days } : undefined;
}

/** The day of the first line of such a week: the first one from a day told above, where the week is then over; else as who wrote on a day tells of what is; undefined where nobody told a day. */
export function beginOfWeek({ last, days, head }: ToldWeek, { day, near, reference }: Context): number | undefined {
  const told = near?.unit === UNIT.day ? near.days : day,
    begin = told === undefined ? undefined : firstFrom(told, head.meaning.weekday ?? 0);
  if (begin !== undefined && begin + days <= (reference ?? Infinity)) return begin;
  // "Week of 3 April" above it tells which, whether over or ahead.
  return reference === undefined || near?.unit === UNIT.week ? undefined : lastUpTo(reference, last) - days;
}
