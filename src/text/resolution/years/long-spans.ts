// Decades, centuries and millennia, by the numbers that name them.
import { civilFromDays, daysFromCivil } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';

/** A century whose first decade may still be called by its round number. */
const RECENT_CENTURY = 1900;

/** Whether a decade, a century or a millennium is named. */
export function isLongSpan({ decadeYear, decade, century, millennium }: Meaning): boolean {
  return (decadeYear ?? decade ?? century ?? millennium) !== undefined;
}

/** Undefined where a number names no such stretch: "the 85s". */
export function longSpan({ decadeYear, decade, century, millennium, nth, era, mod }: Meaning, context: Context): Place | undefined {
  const place = (year: number, unit: number): Place => ({ days: daysFromCivil(year, 1, 1), unit });
  const stated = decadeYear ?? (decade === undefined ? undefined : decade * 10);
  if (stated !== undefined) {
    if (stated % 10 !== 0) return undefined;
    const full = stated < 100 ? centuryOf(context, stated) * 100 + stated : stated;
    // "The 1700s", "the late 1900s": the hundred years, but for those that began not long ago.
    const isOld = full < RECENT_CENTURY || (full === RECENT_CENTURY && mod !== undefined),
      isCentury = isOld && full % 100 === 0 && era === undefined && decadeYear !== undefined;
    return isCentury ? place(full + 1, UNIT.century) : place(era === 1 ? -full - 8 : full, UNIT.decade);
  }
  if (century !== undefined) {
    if (nth !== undefined) return place((century - 1) * 100 + (nth - 1) * 10, UNIT.decade);
    return place(era === 1 ? -century * 100 + 2 : (century - 1) * 100 + 1, UNIT.century);
  }
  return millennium === undefined ? undefined : place(era === 1 ? -millennium * 1000 + 1 : (millennium - 1) * 1000 + 1, UNIT.millennium);
}

/** Tens of a century that everybody still calls by their short name: "the 00s". */
const FIRST_DECADES = 20;

function centuryOf(context: Context, decade: number): number {
  const inStory = context.mode === 'narrative';
  const days = inStory ? (context.anchor?.days ?? context.reference) : (context.reference ?? context.anchor?.days);
  const year = days === undefined ? 1999 : civilFromDays(days).year;
  return Math.floor(year / 100) - (inStory || year % 100 > (decade < FIRST_DECADES ? decade + 9 : 40) ? 0 : 1);
}
