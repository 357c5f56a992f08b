// Whether the lines of a list run on in time, or tell the newest first.
import { daysFromCivil } from '../../../time/index.js';
import type { Candidate } from '../candidate.js';
import type { ListContext } from '../context.js';
import { daysOn, weekdayOf } from './named-days.js';

/** "Friday 3 May", above lines of that day. */
export function headsDay({ kind, stamp: { day, hour } }: Pick<Candidate, 'kind' | 'stamp'>): boolean {
  return kind === 'heading' && day !== undefined && hour === undefined;
}

/** Any leap year. */
const OPEN_YEAR = 2000;

/** Days from which on two days of one year stand on either side of its end. */
const FAR = 200;

/** More times fall back than move on: newest first. A clock that jumps by more than half a day went past midnight; not one that moves on below a day of its own. */
export function runsBackwards(candidates: readonly Candidate[], { opensOnDay }: ListContext): boolean {
  let balance = 0,
    isBelowDay = opensOnDay;
  let previous: number | undefined;
  let previousClock: number | undefined, previousName: number | undefined;
  for (const { kind, stamp, weekday } of candidates) {
    // "FRIDAY", "SATURDAY" above lines: from day to day.
    if (weekday !== undefined) return false;
    const named = weekdayOf(stamp),
      way = named === undefined || previousName === undefined ? 0 : daysOn(previousName, named);
    previousName = named ?? previousName;
    if (way > 0) {
      balance += way < 4 ? 1 : -1;
      previousClock = undefined;
    }
    const clock = stamp.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
    const isDate = stamp.month !== undefined && stamp.day !== undefined;
    // "Fri, Nov 24", above "Thu, Nov 23": the days of lines are of one year.
    const isYearOpen = stamp.year === undefined && headsDay({ kind, stamp }),
      days =
        isDate && (stamp.year !== undefined || isYearOpen) ? daysFromCivil(stamp.year ?? OPEN_YEAR, stamp.month ?? 1, stamp.day ?? 1) : undefined;
    if (isYearOpen && isDate) previousClock = undefined;
    // "Saturday 18 March, 00:25" opens a day, whatever hour stands above it.
    if (stamp.day !== undefined || (kind === 'heading' && clock === undefined)) isBelowDay = true;
    if (days !== undefined) {
      if (previous !== undefined) balance += Math.sign(days - previous) * (isYearOpen && Math.abs(days - previous) > FAR ? -1 : 1);
      previous = days;
    } else if (stamp.day === undefined && clock !== undefined && previousClock !== undefined)
      balance += Math.sign(
        Math.abs(clock - previousClock) > 720 && !(isBelowDay && clock > previousClock) ? previousClock - clock : clock - previousClock,
      );
    previousClock = clock ?? previousClock;
  }
  return balance < 0;
}
