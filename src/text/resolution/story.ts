// How a story moves in time: a history stands in a year, and what it mentions in passing does not carry it away.
import { civilFromDays } from '../../time/index.js';
import type { Meaning } from '../expressions/meaning.js';
import type { Context, Place } from './context.js';

/** Where a time is told. */
export interface Setting {
  /** The first time of its paragraph. */
  readonly isNewParagraph: boolean;
  /** The clause looks ahead of the story. */
  isAhead(): boolean;
}

/** Years that a story goes back, or on, without a break. */
const STRIDE = 3, LEAP = 25;

/** Whether the story now stands at a time that was told. */
export function moveStory(context: Context, m: Meaning, place: Place, setting: Setting): boolean {
  const { anchor } = context;
  if (context.mode === 'news' || anchor === undefined || m.year === undefined) return true;
  const from = civilFromDays(anchor.days).year, to = civilFromDays(place.days).year;
  if (from === to) {
    context.aside = undefined;
    return true;
  }
  if (to > from && setting.isAhead()) return false;
  if ((to > from - STRIDE && to < from + LEAP) || setting.isNewParagraph || (m.month !== undefined && to > from)) {
    context.aside = undefined;
    return true;
  }
  const { aside } = context;
  context.aside = place;
  return aside !== undefined && Math.abs(civilFromDays(aside.days).year - to) <= STRIDE;
}
