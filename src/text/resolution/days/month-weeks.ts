// Weeks and weekdays of a month, by number.
import { daysFromCivil, daysInMonth } from '../../../time/index.js';
import { firstFrom } from './days-of-week.js';
import { UNIT } from '../../rules/meaning.js';
import { placeOf } from '../value.js';

/** Monday of the week that holds the middle of the nth seven days of a month; of its last week for n above 4. */
export function nthWeek(year: number, month: number, nth: number): number {
  const day = nth > 4 ? daysInMonth(year, month) - 3 : nth * 7 - 3;
  return placeOf(daysFromCivil(year, month, day), UNIT.week).days;
}

/** The nth weekday of a month, the last for n above 5; undefined where the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const first = daysFromCivil(year, month, 1);
  const days = firstFrom(first, weekday) + (Math.min(nth, 5) - 1) * 7;
  const isIn = days < first + daysInMonth(year, month);
  return isIn ? days : nth > 5 ? days - 7 : undefined;
}
