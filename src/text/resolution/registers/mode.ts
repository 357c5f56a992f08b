// News or narrative? Histories name years and dates far from the day of writing; reports say "Tuesday" and "last week".
import { daysFromCivil, weekdayFromDays } from '../../../time/index.js';
import { ATOM } from '../../rules/categories.js';
import type { Meaning } from '../../rules/meaning.js';
import type { Atom } from '../../rules/stage.js';
import type { Context } from '../context.js';
import { PRESENT_TENSE } from '../../direction/toward.js';
import { isYearless } from '../lent-parts.js';

const DEICTIC = new Set<number>([ATOM.weekday, ATOM.stepDay, ATOM.week, ATOM.stepYear, ATOM.stepMonth, ATOM.weekend]);

/** Times far from the day of writing for each that is counted from it, in a history. */
const HISTORY = 8;

/** Times of a story for each that its clause tells as to come: "his diary for July is cheerful", "would not arrive before winter". */
const FEW_AHEAD = 8;

/** Years behind which a bare year opens a story rather than the background of a report. */
const OLD_YEARS = 3;

/** Times before a full date that may still belong to it: "Between August and November 1914". */
const FIRST_DATE = 2;

/** What the words around a time tell of it. */
export interface Around {
  /** Where its clause looks. */
  readonly towardOf: (atom: Atom) => number;
  /** Whether it stands in what somebody is quoted to say. */
  readonly isQuoted: (atom: Atom) => boolean;
  /** Whether it opens its sentence. */
  readonly isFront: (atom: Atom) => boolean;
  /** Whether it is all that its line holds. */
  readonly isHeading: (atom: Atom) => boolean;
  /** What a sentence that begins with it sets: "It is 11 December 1931." tells of now, "It was 11 December 1931." of then. */
  readonly sceneOf: (atom: Atom) => Context['scene'];
}

/** Years far from the day of writing that head what happened in them: fewer are no annals. */
const FEWEST_HEADINGS = 2;

/** How many of its times a text tells in each way. */
interface Tally {
  /** Years far from that of writing, near it, and far ones that head what happened in them. */
  far: number;
  near: number;
  annals: number;
  /** Times counted from the day of writing, and those without a year that lie ahead. */
  deictic: number;
  ahead: number;
  ages: number;
  told: number;
  /** The time far from the writing with which the text opens. */
  opening: Atom | undefined;
  /** The year told last, and whether each year told is the same or the next one, with its month where it is near. */
  last: number;
  isInOrder: boolean;
}

/**
 * Chosen by the text itself. Without a day of writing everything hangs on the story.
 */
export function chooseMode(atoms: readonly Atom[], context: Context, around: Around): Context['mode'] {
  const year = context.civil?.year;
  if (year === undefined) {
    const first = atoms.find((atom) => wholeOf(atom).year !== undefined);
    context.scene = first && around.sceneOf(first);
    return 'narrative';
  }
  const { far, near, annals, deictic, ahead, ages, told, opening, isInOrder } = tallyOf(atoms, year, context, around),
    counted = deictic + ahead;
  // "It is 11 December 1931. The men leave camp": told as if it were now, and so is what lies ahead.
  context.scene = opening && far >= Math.max(deictic, near) ? around.sceneOf(opening) : undefined;
  if (context.scene) return 'narrative';
  // A life is told up to the day of writing.
  context.isHistory = far >= 3 && far > HISTORY * (counted + ages);
  context.isOldStory =
    opening !== undefined && deictic === 0 && (near === 0 || isInOrder) && ahead * FEW_AHEAD <= told && around.towardOf(opening) === -1;
  const isOfYears = far >= 3 && far > 2 * counted && far > near,
    isOfOldYear = context.isOldStory && opening !== undefined && !isDated(wholeOf(opening));
  return annals >= FEWEST_HEADINGS || isOfYears || isOfOldYear ? 'narrative' : 'news';
}

function tallyOf(atoms: readonly Atom[], year: number, context: Context, around: Around): Tally {
  const tally: Tally = { far: 0, near: 0, annals: 0, deictic: 0, ahead: 0, ages: 0, told: 0, opening: undefined, last: -1, isInOrder: true };
  for (const atom of atoms) {
    const { category } = atom,
      meaning = wholeOf(atom),
      { from } = meaning;
    if (meaning.weak || meaning.early) continue;
    if (meaning.year !== undefined) noteYear(tally, atom, meaning.year, year, around);
    else if (meaning.age !== undefined) tally.ages++;
    else if (from === undefined && (DEICTIC.has(category) || isCounted(meaning) || isOfNow(meaning, context))) tally.deictic++;
    else if (from === undefined && isAhead(atom, around)) tally.ahead++;
    tally.told++;
  }
  return tally;
}

/** A year that is told, beside that of writing. */
function noteYear(tally: Tally, atom: Atom, told: number, year: number, { isFront, sceneOf, isHeading }: Around): void {
  const { category } = atom,
    meaning = wholeOf(atom);
  const isNear = Math.abs((meaning.era === 1 ? -told : told) - year) <= 1,
    step = told - tally.last;
  // "Opened on 14 May 2030. Two were jailed in 2033. In December": a leap, or a year without a month, leaves the story of the full date.
  tally.isInOrder &&= (tally.last < 0 || (step >= 0 && step <= 1)) && (!isNear || meaning.month !== undefined);
  tally.last = told;
  if (isNear) {
    tally.near++;
    return;
  }
  const isFirst = tally.opening === undefined && tally.near === 0 && tally.told - tally.far < FIRST_DATE,
    isOld = Math.abs(told - year) > OLD_YEARS;
  if (isFirst && (isDated(meaning) || (isOld && (isFront(atom) || sceneOf(atom))))) tally.opening = atom;
  if (category === ATOM.year && isHeading(atom)) tally.annals++;
  tally.far++;
}

/** "Opens on 3 May": a month or a day without a year, of which the clause tells as to come. */
function isAhead(atom: Atom, { towardOf }: Around): boolean {
  return isYearless(atom.meaning) && towardOf(atom) >= PRESENT_TENSE;
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

/** "Between 8 and 11 January 2019": its end tells the month and the year of both. */
export function wholeOf({ meaning }: Atom): Meaning {
  return meaning.year === undefined && meaning.other?.year !== undefined ? meaning.other : meaning;
}

/** Finer than a year. */
function isDated({ month, season }: Meaning): boolean {
  return (month ?? season) !== undefined;
}

/** "Last November", "next spring": a name of the calendar that only the day of writing completes. */
function isCounted(meaning: Meaning): boolean {
  return meaning.toward !== undefined && isDated(meaning);
}
