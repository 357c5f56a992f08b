// Weeks of ISO 8601 and steps by months: what plain dates do without.
import { civilFromDays, daysFromCivil, daysInMonth, weekdayFromDays } from './calendar.js';

/** ISO 8601 week: Monday first, week 1 holds the first Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Days of the Monday (or another weekday, 1 … 7) of an ISO week. */
export function daysFromIsoWeek(year: number, week: number, weekday = 1): number {
  const fourth = daysFromCivil(year, 1, 4);
  return fourth - weekdayFromDays(fourth) + 1 + (week - 1) * 7 + weekday - 1;
}

/** The ISO week that a day belongs to; its year may differ from the calendar year. */
export function isoWeekFromDays(days: number): IsoWeek {
  const { year } = civilFromDays(days - weekdayFromDays(days) + 4);
  return { year, week: Math.floor((days - daysFromIsoWeek(year, 1)) / 7) + 1 };
}

/** Number of ISO weeks in an ISO year: 52 or 53. */
export function isoWeeksInYear(year: number): number {
  return Math.round((daysFromIsoWeek(year + 1, 1) - daysFromIsoWeek(year, 1)) / 7);
}

/** Day of the year, 1 … 366. */
export function dayOfYear(days: number): number {
  return days - daysFromCivil(civilFromDays(days).year, 1, 1) + 1;
}

/** The same day of the month `months` later (earlier if negative), clamped to the month's last day: 31 January + 1 = 28 February. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return daysFromCivil(y, m, Math.min(day, daysInMonth(y, m)));
}
