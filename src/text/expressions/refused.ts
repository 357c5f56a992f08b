// What looked like a time and was not believed, and why: asked for by those who explain, and by the diagnostics.
import type { RefusalReason } from '../locales/rule-types.js';
import { bucketAt, SHAPES } from '../rules/shapes.js';
import { NUMBER, type Tokens } from '../tokens/tokens.js';
import { ATOM } from '../rules/categories.js';
import type { Atom } from '../rules/stage.js';

/** Tokens `from`–`to` (half-open) that are no time. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly why: RefusalReason;
}

/** Categories of weak parts that a reader may have taken for a time. */
const TELLING = new Set<number>([ATOM.duration, ATOM.window, ATOM.quarter, ATOM.season, ATOM.decade]);

/** Why a part that nothing took up is no time; undefined where nobody would take it for one. */
export function weakRefusal({ category, start, end }: Atom): Refusal | undefined {
  return TELLING.has(category) ? { from: start, to: end, why: category === ATOM.duration || category === ATOM.window ? 'age' : 'part' } : undefined;
}

/** Whether what was said names a day or a clock time at all, so that it must be an impossible one where it has no place. */
export function saysDayOrClock({ meaning: { day, first, minute, hourMinute, bareHour } }: Atom): boolean {
  return (day !== undefined || first !== undefined || minute !== undefined || hourMinute !== undefined) && bareHour === undefined;
}

/** Numbers that might be years and are in no expression: they count or name something. */
export function* countedNumbers(tokens: Tokens, isCovered: (token: number) => boolean): Generator<Refusal> {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] === NUMBER && SHAPES['year'].includes(bucketAt(tokens, at)) && !isCovered(at)) yield { from: at, to: at + 1, why: 'number' };
  }
}
