// Times of day in minutes: what was said, how it prints, and steps of hours, minutes and seconds.
import { twoDigits } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Place } from '../context.js';
import { dayValue } from '../value.js';

/** Whether a time of the clock is told. */
export function hasClock(m: Meaning): boolean {
  return m.hour !== undefined || m.hourMinute !== undefined || m.past !== undefined || m.to !== undefined;
}

/** Minutes after midnight, 1440 for 24:00; undefined for what no clock shows. Half of the day: as said, or as taken. */
export function clockMinutes(m: Meaning, meridiem = m.meridiem): number | undefined {
  let hour = m.hour ?? 0,
    minute = m.minute ?? 0;
  if (m.hourMinute !== undefined) {
    hour = Math.floor(m.hourMinute / 100);
    minute = m.hourMinute % 100;
  }
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  if (meridiem !== undefined) {
    if (hour > 12 || hour === 0) {
      if (meridiem === 1 && hour > 12) return undefined;
    } else hour = (hour % 12) + (meridiem === 2 ? 12 : 0);
  } else if (m.part !== undefined && hour <= 12) {
    // "six that evening", "2 in the night".
    if (m.part === 3 || m.part === 4 || (m.part === 5 && hour >= 6)) hour = hour < 12 ? hour + 12 : m.part === 5 ? 0 : hour;
  }
  let minutes = hour * 60 + minute;
  // "Five past midnight" is on the day that begins.
  if (m.past !== undefined) minutes = (minutes + m.past) % 1440;
  if (m.to !== undefined) minutes = (minutes - m.to + 1440) % 1440;
  return minutes;
}

/** `T17:00`, `T09:30:05`. */
export function clockValue(m: Meaning): string | undefined {
  const minutes = clockMinutes(m);
  if (minutes === undefined) return undefined;
  return `T${clockText(minutes)}${m.second !== undefined ? `:${twoDigits(m.second)}` : ''}`;
}

function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const SECONDS: Readonly<Record<number, number>> = { [UNIT.second]: 1, [UNIT.minute]: 60, [UNIT.hour]: 3600 };

/** "Six hours and 39 minutes": what the second length adds, in units of the first. */
export function addedBy({ n2 = 0, unit2 = 0 }: Meaning, unit: number): number {
  return (n2 * (SECONDS[unit2] ?? 0)) / (SECONDS[unit] ?? 60);
}

/** A clock time moved by an amount of hours, minutes or seconds; steps below a minute keep their seconds. */
export function shiftClock(days: number, minute: number, amount: number, unit: number): { value: string; place: Place } {
  const step = Math.round(amount * (SECONDS[unit] ?? 60)),
    // "Twenty minutes later" than 12:25:03 is told to the minute.
    base = step % 60 === 0 && unit > UNIT.second ? Math.floor(minute) * 60 : Math.round(minute * 60);
  const seconds = days * 86_400 + base + step;
  const day = Math.floor(seconds / 86_400),
    rest = seconds - day * 86_400;
  return {
    value: `${dayValue(day)}T${clockText(Math.floor(rest / 60))}${rest % 60 === 0 ? '' : `:${twoDigits(rest % 60)}`}`,
    place: { days: day, unit: UNIT.day, minute: rest / 60 },
  };
}
