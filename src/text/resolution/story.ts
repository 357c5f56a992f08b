// How a story moves in time: a history stands in a year, and what it mentions in passing does not carry it away.
import { civilFromDays } from '../../time/index.js';
import type { Meaning } from '../expressions/meaning.js';
import { ASIDE } from './telling.js';
import type { Cue } from './find-place.js';
import type { Context, Place } from './context.js';

/** Where a time is told. */
export interface Clause extends Cue {
  /** Whether it is the first time of its paragraph. */
  isNewParagraph(): boolean;
  /** Whether it stands before a noun as its attribute: "the 2031 fair". */
  isAttributive(): boolean;
}

/** Years that a story goes back, or on, without a break. */
const STRIDE = 3, LEAP = 25;

/** Whether the story now stands at a time that was told. */
export function moveStory(context: Context, m: Meaning, place: Place, clause: Clause): boolean {
  const { anchor } = context;
  if (context.mode === 'news' || anchor === undefined || m.year === undefined) return true;
  const from = civilFromDays(anchor.days).year, to = civilFromDays(place.days).year;
  if (from === to) {
    context.aside = undefined;
    return true;
  }
  if (to > from && clause.toward() > 0) return false;
  if ((to > from - STRIDE && to < from + LEAP) || (clause.isNewParagraph() && (clause.telling() & ASIDE) === 0) || (m.month !== undefined && to > from)) {
    context.aside = undefined;
    return true;
  }
  const { aside } = context;
  context.aside = place;
  return aside !== undefined && Math.abs(civilFromDays(aside.days).year - to) <= STRIDE;
}
