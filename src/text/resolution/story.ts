// How a story moves in time: a history stands in a year, and what it mentions in passing does not carry it away.
import { civilFromDays } from '../../time/index.js';
import { tellsMonth, tellsYear, UNIT, type Meaning } from '../rules/meaning.js';
import { ASIDE, BEFORE, LASTING, PLANNED, THEN } from '../direction/telling.js';
import type { Cue } from './cue.js';
import type { Context, Place } from './context.js';

/** Where a time is told. */
export interface Clause extends Cue {
  /** Whether it is the first time of its paragraph, be that a single sentence. */
  opensParagraph(): boolean;
  /** Whether it is a year before a noun, and of which kind: `DATES_NOUN`, `NAMES_NOUN` or 0. */
  attribute(): number;
  /** Whether it stands before what is made for a year before that begins: "a 2031 budget". */
  isMadeAhead(): boolean;
  /** Whether it may only name what it stands behind: "an act of 1931", "the act (1931)". */
  isNaming(): boolean;
  /** By how many tokens it stands behind an open bracket; 0 where none is open. */
  bracketed(): number;
}

/** Years that a story goes back, or on, without a break. */
const STRIDE = 3,
  LEAP = 25;

/** Whether the story now stands at a time that was told. */
export function moveStory(context: Context, m: Meaning, place: Place, clause: Clause): boolean {
  const { anchor, chapter } = context;
  if (context.mode === 'news' || anchor === undefined) return true;
  if (isLookedAt(m)) return false;
  const from = civilFromDays(anchor.days).year,
    to = civilFromDays(place.days).year;
  if (chapter !== undefined) {
    if (!leavesChapter(chapter.last, to, m, clause)) return to >= chapter.first && to <= chapter.last && !isCoarser(place, anchor);
    context.chapter = undefined;
  }
  // "Deaths peaked on 18 August 1854. The council, which had turned it down in 1849 and in 1852, met": the past perfect looks back from the days of the story.
  if (to < from && anchor.unit <= UNIT.month && (clause.telling() & BEFORE) !== 0) return false;
  // "Worked there until 1970 and left twenty years later": counted from what was looked back at, it stays with that.
  if (!tellsYear(m)) return m.ago === undefined || place.unit < UNIT.year || to >= from - STRIDE;
  if (from === to) {
    context.aside = undefined;
    return !isCoarser(place, anchor);
  }
  // "A vote was called for 4 April 1882": a slot that names its day stands in the story.
  if (to > from && clause.toward() > 0 && !(clause.toward() === 0.5 && tellsMonth(m))) return false;
  if (strides(from, to, m, clause)) {
    context.aside = undefined;
    return true;
  }
  return (clause.telling() & (ASIDE | PLANNED)) === 0 && returnsTo(place, to, context);
}

/** Whether a year tells of what lies behind the years that a heading gives. */
function leavesChapter(last: number, to: number, m: Meaning, clause: Clause): boolean {
  return to > last && tellsYear(m) && (clause.opensParagraph() || (tellsMonth(m) && to === last + 1));
}

/** Whether a story goes from one year to another without a break. */
function strides(from: number, to: number, m: Meaning, clause: Clause): boolean {
  const telling = clause.telling(),
    isAside = (telling & (ASIDE | PLANNED)) !== 0;
  // "Denied it until 1991": how long, and the story stays; "it was not until 1991" is where it has come to.
  const isFar = isAside || ((telling & (LASTING | THEN)) === LASTING && m.month === undefined);
  if (to > from - (isAside ? 0 : STRIDE) && to < from + (isFar ? STRIDE : LEAP)) return true;
  return (clause.opensParagraph() && !isFar) || (tellsMonth(m) && to > from);
}

/** Whether a time far from the story is told of again. */
function returnsTo(place: Place, year: number, context: Context): boolean {
  const { aside } = context;
  context.aside = place;
  return aside !== undefined && Math.abs(civilFromDays(aside.days).year - year) <= STRIDE;
}

/** "The previous year", "two years earlier", "three years ago": looked at from where the story stands, which stays there; "6 June this year" is where it has come to. */
function isLookedAt({ from, step, ago, toward, month }: Meaning): boolean {
  if (step === 0 && month !== undefined) return false;
  return from === undefined ? (step ?? ago) !== undefined : from === 1 && ((step ?? 0) < 0 || ago === -1 || toward === -1);
}

/** "On 7 December (8 December in the east), 1931": the year of a finer time told before. */
function isCoarser(place: Place, { days, unit }: Place): boolean {
  return place.unit >= UNIT.year && unit < place.unit && civilFromDays(place.days).year === civilFromDays(days).year;
}
