// Days of a month whose year is not told yet: which there may be, and in which order.

/** Days of the longest month. */
export const LONGEST_MONTH = 31;

/** Whether a month and a day are of a calendar, whatever the year: `2-30` is, as a thing that somebody may have written. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && isDayOfMonth(day);
}

/** Whether some month has such a day. */
export function isDayOfMonth(day: number): boolean {
  return day >= 1 && day <= LONGEST_MONTH;
}

/** A number that grows from each day of a year to the next; no count of days. */
export function orderInYear(month: number, day: number): number {
  return month * LONGEST_MONTH + day;
}
