// Dates of named days by year. The rules of a locale tell each as a number:
//   1225   25 December            2000 + n  n days after Easter Sunday (1998: Good Friday)
//   11144  the 4th Thursday (4) of November; a last digit of 5 is the last one. Each 10000 more is a day later (21144: the day after).
import { daysFromCivil, weekdayFromDays } from '../../../time/index.js';
import { nthWeekday } from '../days/month-weeks.js';

const FROM_EASTER = 1900,
  NTH = 10_000,
  LAST = 5;

/** Days since 1970-01-01 of a named day in a year. */
export function holidayDays(holiday: number, year: number): number {
  if (holiday < FROM_EASTER) return daysFromCivil(year, Math.floor(holiday / 100), holiday % 100);
  if (holiday < NTH) return easterDays(year) + holiday - 2000;
  const month = Math.floor(holiday / 100) % 100,
    weekday = Math.floor(holiday / 10) % 10,
    nth = holiday % 10,
    plus = Math.floor(holiday / NTH) - 1;
  return (nthWeekday(year, month, weekday, nth < LAST ? nth : LAST + 1) ?? NaN) + plus;
}

/** The month of a named day: of those that hang on Easter, April. */
export function monthOfHoliday(holiday: number): number {
  return holiday < FROM_EASTER || holiday >= NTH ? Math.floor(holiday / 100) % 100 : 4;
}

/** The weekday on which a named day always falls; undefined where that is another each year. */
export function holidayWeekday(holiday: number): number | undefined {
  return holiday < FROM_EASTER ? undefined : weekdayFromDays(holidayDays(holiday, 2000));
}

/** Easter Sunday in the calendar of its year (Meeus, Astronomical Algorithms, ch. 8): Julian until 1582. */
function easterDays(year: number): number {
  if (year < 1583) {
    const d = (19 * (year % 19) + 15) % 30,
      n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
    return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
  }
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100;
  const d = Math.floor(b / 4),
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30,
    i = Math.floor(c / 4),
    k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
