// The day, or the days, that the first sentence of a text tells it is about.
import { civilFromDays } from '../../../time/index.js';
import type { Place } from '../context.js';
import type { YearAsked } from './nearest.js';

/** Days that a story goes back within a year before the next year is meant. */
export const TURN_OF_YEAR = 330;

/** Days about the day that a text is about within which a day is one of its story. */
export const ABOUT_LEAD = 20;

/** "She sank on 3 December 1993. / In 1989 she was sold. / She left on 2 December": behind a paragraph of what went before it the story comes to the day with which the text opens, or to the end of that stretch. */
export function leadAbout({ at, context: { lead, leadEnd = lead, anchor, nearAt }, cue }: YearAsked): Place | undefined {
  if (!lead || !anchor) return undefined;
  // "The strike lasted from 3 March 1926 to 17 January 1927. By October …": within that stretch.
  if (leadEnd !== lead && anchor.days === leadEnd?.days) return isWithin(at, lead, leadEnd) ? lead : undefined;
  if (cue.isParagraphAfter?.(nearAt) !== true) return undefined;
  return [lead, leadEnd].find((told) => {
    if (!told || anchor.days >= told.days - ABOUT_LEAD) return false;
    const { year } = civilFromDays(told.days);
    return [year, year - 1, year + 1].some((other) => Math.abs((at(other)?.days ?? Infinity) - told.days) <= ABOUT_LEAD);
  });
}

/** Whether a day or month returns within a stretch of less than a year. */
function isWithin(at: YearAsked['at'], { days: first }: Place, { days: last }: Place): boolean {
  if (last - first > TURN_OF_YEAR) return false;
  const { year } = civilFromDays(first);
  return [year, year + 1].some((told) => {
    const place = at(told);
    return place !== undefined && place.days >= first && place.days <= last;
  });
}
