// Dates of named days by year. Numbers are those of the holiday rules of a locale.
import { daysFromCivil, weekdayFromDays } from '../../time/index.js';

/** Fixed days: month and day. */
const FIXED: Readonly<Record<number, readonly [month: number, day: number]>> = {
  1: [12, 25], 2: [12, 24], 3: [1, 1], 4: [12, 31], 9: [7, 4], 12: [10, 31], 13: [2, 14], 17: [11, 11], 18: [5, 1], 19: [3, 17], 24: [12, 26], 25: [10, 3],
};

/** Days counted from Easter Sunday. */
const FROM_EASTER: Readonly<Record<number, number>> = { 5: 0, 6: -2, 7: 1, 20: -46, 21: -7, 22: 49, 26: 50, 27: 39 };

/** The nth (from 1; -1 = last) weekday of a month, plus days. */
const NTH: Readonly<Record<number, readonly [month: number, weekday: number, nth: number, plus?: number]>> = {
  8: [11, 4, 4], 10: [9, 1, 1], 11: [5, 1, -1], 14: [1, 1, 3], 15: [2, 1, 3], 16: [11, 1, 1, 1], 23: [10, 1, 2],
};

/** Days since 1970-01-01 of a named day in a year; undefined for an unknown number. */
export function holidayDays(holiday: number, year: number): number | undefined {
  const fixed = FIXED[holiday];
  if (fixed) return daysFromCivil(year, fixed[0], fixed[1]);
  const fromEaster = FROM_EASTER[holiday];
  if (fromEaster !== undefined) return easterDays(year) + fromEaster;
  const rule = NTH[holiday];
  if (!rule) return undefined;
  const [month, weekday, nth, plus = 0] = rule;
  if (nth > 0) {
    const first = daysFromCivil(year, month, 1);
    return first + ((weekday - weekdayFromDays(first) + 7) % 7) + (nth - 1) * 7 + plus;
  }
  const last = daysFromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayFromDays(last) - weekday + 7) % 7) + plus;
}

/** Gregorian Easter Sunday (anonymous algorithm, Meeus, Astronomical Algorithms, ch. 8). */
function easterDays(year: number): number {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
