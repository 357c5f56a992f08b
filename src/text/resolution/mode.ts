// News or narrative? Histories name years and dates far from the day of writing; reports say "Tuesday" and "last week".
import { daysFromCivil, weekdayFromDays } from '../../time/index.js';
import { ATOM, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import type { Context } from './context.js';
import { PRESENT_TENSE } from '../direction/toward.js';
import { isYearless } from './lent-parts.js';

const DEICTIC = new Set<number>([ATOM.weekday, ATOM.stepDay, ATOM.week, ATOM.stepYear, ATOM.stepMonth, ATOM.weekend]);

/** Times far from the day of writing for each that is counted from it, in a history. */
const HISTORY = 8;

/** Years behind which a bare year opens a story rather than the background of a report. */
const OLD_YEARS = 3;

/** Times before a full date that may still belong to it: "Between August and November 1914". */
const FIRST_DATE = 2;

/** What the words around a time tell of it. */
export interface Around {
  /** Where its clause looks. */
  readonly towardOf: (atom: Atom) => number;
  /** Whether it opens its sentence. */
  readonly isFront: (atom: Atom) => boolean;
  /** Whether it is all that its line holds. */
  readonly isHeading: (atom: Atom) => boolean;
  /** Whether a sentence begins with it: "It is 11 December 1931." */
  readonly isScene: (atom: Atom) => boolean;
}

/** Years far from the day of writing that head what happened in them: fewer are no annals. */
const FEWEST_HEADINGS = 2;

/**
 * Chosen by the text itself. Without a day of writing everything hangs on the story.
 */
export function chooseMode(atoms: readonly Atom[], context: Context, { towardOf, isFront, isHeading, isScene }: Around): Context['mode'] {
  const year = context.civil?.year;
  if (year === undefined) return 'narrative';
  let far = 0,
    near = 0,
    deictic = 0,
    ages = 0,
    before = 0,
    annals = 0,
    ahead = 0;
  let opening: Atom | undefined;
  for (const atom of atoms) {
    const { meaning, category } = atom;
    if (meaning.weak || meaning.early) continue;
    if (meaning.year !== undefined) {
      const isFar = Math.abs((meaning.era === 1 ? -meaning.year : meaning.year) - year) > 1;
      if (
        opening === undefined &&
        near === 0 &&
        isFar &&
        before - far < FIRST_DATE &&
        (isDated(meaning) || (Math.abs(meaning.year - year) > OLD_YEARS && (isFront(atom) || isScene(atom))))
      )
        opening = atom;
      if (isFar && category === ATOM.year && isHeading(atom)) annals++;
      if (isFar) far++;
      else near++;
    } else if (meaning.age !== undefined) ages++;
    else if (meaning.from === undefined && (DEICTIC.has(category) || isCounted(meaning) || isOfNow(meaning, context))) deictic++;
    else if (meaning.from === undefined && isYearless(meaning) && towardOf(atom) >= PRESENT_TENSE) ahead++;
    before++;
  }
  // "It is 11 December 1931. The men leave camp": told as if it were now, and so is what lies ahead.
  if (opening !== undefined && isScene(opening) && far >= Math.max(deictic, near)) return 'narrative';
  deictic += ahead;
  // A life is told up to the day of writing.
  context.isHistory = far >= 3 && far > HISTORY * (deictic + ages);
  // "The siege began on 12 October 1807", "In 1905 the weavers struck", and nothing at all is counted from the day of writing.
  context.isOldStory =
    opening !== undefined &&
    near + deictic === 0 &&
    towardOf(opening) === -1 &&
    !atoms.some((atom) => isYearless(atom.meaning) && towardOf(atom) >= PRESENT_TENSE);
  return annals >= FEWEST_HEADINGS ||
    (far >= 3 && far > 2 * deictic && far > near) ||
    (context.isOldStory && opening !== undefined && !isDated(opening.meaning))
    ? 'narrative'
    : 'news';
}

/** Days about the writing of which a weekday and a date tell without the year. */
const ABOUT = 300;
/** Days beside that of writing, with which any text may be headed. */
const BESIDE = 1;

/** "On Wednesday 19 February": a day about that of writing, which falls on such a weekday. */
function isOfNow({ weekday, month, day }: Meaning, { reference, civil }: Context): boolean {
  if (weekday === undefined || month === undefined || day === undefined || reference === undefined || civil === undefined) return false;
  return [-1, 0, 1].some((way) => {
    const days = daysFromCivil(civil.year + way, month, day);
    return Math.abs(days - reference) > BESIDE && Math.abs(days - reference) < ABOUT && weekdayFromDays(days) === weekday;
  });
}

/** Finer than a year. */
function isDated({ month, season }: Meaning): boolean {
  return (month ?? season) !== undefined;
}

/** "Last November", "next spring": a name of the calendar that only the day of writing completes. */
function isCounted(meaning: Meaning): boolean {
  return meaning.toward !== undefined && isDated(meaning);
}
