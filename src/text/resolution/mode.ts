// News or narrative? Histories name years and dates far from the day of writing; reports say "Tuesday" and "last week".
import { ATOM, type Meaning } from '../expressions/meaning.js';
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
    } else if (meaning.from === undefined && (DEICTIC.has(category) || isCounted(meaning))) deictic++;
  }
  context.isHistory = far >= 3 && far > HISTORY * deictic;
  return far >= 3 && far > 2 * deictic && far > near ? 'narrative' : 'news';
}

/** "Last November", "next spring": a name of the calendar that only the day of writing completes. */
function isCounted({ month, season, toward }: Meaning): boolean {
  return toward !== undefined && (month ?? season) !== undefined;
}
