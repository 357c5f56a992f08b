// The days that lines name by their weekday alone: "Monday, 7:52 a.m. – …", "Mon 8".
import { civilFromDays, weekdayFromDays } from '../../../time/index.js';
import type { Stamp } from '../../stamps/stamp.js';
import type { Candidate } from '../candidate.js';
import type { ListContext } from '../context.js';

/** The weekday that a line names and no other day: "Monday, 7:52 a.m. – …", "Mon 8". */
export function weekdayOf({ weekday, month, daysBack }: Stamp): number | undefined {
  return (month ?? daysBack) === undefined ? weekday : undefined;
}

/** Days within which a weekday and its number in the month are looked for. */
const NEAR = 62;

/** "Mon 8": the nearest such day. */
export function numberedDay(weekday: number, number: number, near: number | undefined): number | undefined {
  if (near === undefined) return undefined;
  const isIt = (days: number): boolean => weekdayFromDays(days) === weekday && civilFromDays(days).day === number;
  for (let away = 0; away <= NEAR; away++) {
    if (isIt(near + away)) return near + away;
    if (isIt(near - away)) return near - away;
  }
  return undefined;
}

/** Days on from a weekday to the next of another name. */
export function daysOn(from: number, to: number): number {
  return (to - from + 7) % 7;
}

/** The day of the first line that names a weekday: behind that which the head tells; else what it means to who wrote, and of a week that is over where its last line is. */
export function firstNamed(
  candidates: readonly Candidate[],
  index: number,
  weekday: number,
  isBackwards: boolean,
  { day, opensOnDay, dayAt }: ListContext,
): number | undefined {
  if (day === undefined) return undefined;
  if (opensOnDay) return day + daysOn(weekdayFromDays(day), weekday);
  const told = dayAt(candidates[index].from) ?? day - daysOn(weekday, weekdayFromDays(day));
  if (isBackwards || told > day) return told;
  // "Mon – 10:00 – Closing panel": what most lines of the list say.
  let ahead = 0;
  for (const { from, stamp } of candidates) if (weekdayOf(stamp) !== undefined) ahead += Math.sign((dayAt(from) ?? day) - day);
  if (ahead > 0) return day + daysOn(weekdayFromDays(day), weekday);
  let last = told,
    at = index;
  for (const [other, { kind, stamp }] of candidates.entries()) {
    const next = other > index && kind === candidates[index].kind ? weekdayOf(stamp) : undefined;
    if (next === undefined) continue;
    last += daysOn(weekdayFromDays(last), next);
    at = other;
  }
  return last > day && (dayAt(candidates[at].from) ?? day) <= day ? told - 7 * Math.ceil((last - day) / 7) : told;
}
