// The days about a day that fall on a weekday; 1 is Monday.
import { weekdayFromDays } from '../../../time/index.js';

/** The last one, the day itself included. */
export function lastUpTo(days: number, weekday: number): number {
  return days - ((weekdayFromDays(days) - weekday + 7) % 7);
}

/** The first one, the day itself included. */
export function firstFrom(days: number, weekday: number): number {
  return days + ((weekday - weekdayFromDays(days) + 7) % 7);
}

/** The first one behind the day. */
export function firstAfter(days: number, weekday: number): number {
  return firstFrom(days + 1, weekday);
}

/** The one at most three days away. */
export function nearestTo(days: number, weekday: number): number {
  return firstFrom(days - 3, weekday);
}
