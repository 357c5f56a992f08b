// News or narrative? Histories name years and dates far from the day of writing; reports say "Tuesday" and "last week".
import { ATOM } from '../expressions/meaning.js';
import type { Atom } from '../expressions/stage.js';
import type { Context } from './context.js';

const DEICTIC = new Set<number>([ATOM.weekday, ATOM.stepDay, ATOM.week, ATOM.stepYear, ATOM.stepMonth, ATOM.weekend]);

/** Times far from the day of writing for each that is counted from it, in a history. */
const HISTORY = 8;

/** Chosen by the text itself. Without a day of writing everything hangs on the story. */
export function chooseMode(atoms: readonly Atom[], context: Context): Context['mode'] {
  const year = context.civil?.year;
  if (year === undefined) return 'narrative';
  let far = 0, near = 0, deictic = 0;
  for (const { meaning, category } of atoms) {
    if (meaning.year !== undefined && !meaning.weak) {
      if (Math.abs((meaning.era === 1 ? -meaning.year : meaning.year) - year) > 1) far++;
      else near++;
    } else if (DEICTIC.has(category) && meaning.from === undefined) deictic++;
  }
  context.isHistory = far >= 3 && far > HISTORY * deictic;
  return far >= 3 && far > 2 * deictic && far > near ? 'narrative' : 'news';
}
