// What a whole column of dates tells that one date cannot: the order of day and month, and whether clocks mean anything.
import { readDateText, type DateOrder } from './date-text.js';

/** Decides 03/04/2025 by its neighbours: one 25/04/2025 settles it. Undefined where none does. */
export function orderOf(dates: readonly string[]): DateOrder | undefined {
  for (const text of dates) {
    const match = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) return 'dmy';
    if (Number(match[2]) > 12) return 'mdy';
  }
  return undefined;
}

/** The first date that could be read either way round. */
export function firstOpenOrder(dates: readonly string[]): string | undefined {
  return dates.find((text) => readDateText(text)?.isOrderOpen === true);
}

const MIDNIGHT = /^(.*\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;

/** Whether every date carries a clock and every clock reads midnight UTC: then they are dates, printed as times by a program. */
export function areMidnights(dates: readonly string[]): boolean {
  return dates.length > 1 && dates.every((text) => MIDNIGHT.test(text.trim()));
}

/** The date of a midnight. */
export function withoutMidnight(text: string): string {
  return MIDNIGHT.exec(text.trim())?.[1] ?? text;
}
