// What returns every year: holidays, months with their weeks and days, quarters, halves, seasons.
import { daysFromCivil, daysInMonth } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { holidayDays } from './holidays.js';
import { nthWeek, nthWeekday } from '../days/month-weeks.js';

export interface Yearly {
  /** First day of the return of a year, days since 1970-01-01; undefined where a year has none (29 February). */
  readonly daysIn: (year: number) => number | undefined;
  /** How finely it is named. */
  readonly unit: number;
}

/** A day of a month that stands for its last. */
export const LAST_DAY = 99;

/** "The 13th month": of no year. */
const NEVER: Yearly = { daysIn: () => undefined, unit: UNIT.day };

/** What words name that every year has; undefined where they name something else. */
export function yearlyOf({ holiday, month, day, quarter, half, season, nth, unit, weekday }: Meaning): Yearly | undefined {
  if (holiday !== undefined && day === undefined) return { daysIn: (year) => holidayDays(holiday, year), unit: UNIT.day };
  if (month !== undefined) {
    if (month < 1 || month > 12) return NEVER;
    if (unit === UNIT.week && nth !== undefined) return { daysIn: (year) => nthWeek(year, month, nth), unit };
    if (unit === UNIT.weekend && nth !== undefined) return { daysIn: (year) => nthWeekday(year, month, 6, nth), unit };
    if (day === LAST_DAY) return { daysIn: (year) => daysFromCivil(year, month, daysInMonth(year, month)), unit: UNIT.day };
    if (nth !== undefined && weekday !== undefined) return { daysIn: (year) => nthWeekday(year, month, weekday, nth), unit: UNIT.day };
    if (day === undefined) return { daysIn: (year) => daysFromCivil(year, month, 1), unit: UNIT.month };
    return { daysIn: (year) => (day > 0 && day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : undefined), unit: UNIT.day };
  }
  if (day !== undefined) return undefined;
  if (quarter !== undefined)
    return quarter < 1 || quarter > 4 ? NEVER : { daysIn: (year) => daysFromCivil(year, quarter * 3 - 2, 1), unit: UNIT.quarter };
  if (half !== undefined) return { daysIn: (year) => daysFromCivil(year, half === 1 ? 1 : 7, 1), unit: UNIT.half };
  return season === undefined ? undefined : { daysIn: (year) => daysFromCivil(year, season * 3, 1), unit: UNIT.season };
}
