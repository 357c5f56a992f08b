// Ticks of a time axis: the moments where units begin, on the clocks and calendars of a zone.
import { civilFromDays, daysFromCivil, daysFromFloating, MS_PER_DAY, weekdayFromDays } from './calendar.js';
import type { Extent, Instant } from './instant.js';
import type { TickStep } from './tick-steps.js';
import { DEEP_STEP_YEARS } from './tick-steps.js';
import { floatingFromInstant, nextTransition, offsetAt, startOfDay } from './zone.js';

/** More ticks than this nobody can read; a mistaken step yields so many at most. */
const MAX_TICKS = 2_000;

/** Deep time is counted back from here. */
export const DEEP_TIME_YEAR = 2000;

/**
 * The moments in a half-open extent at which a step begins: local midnights, Mondays, firsts of months,
 * whole local hours (both of a repeated hour, none of a skipped one), round years.
 * @param timeZone - absent: floating
 */
export function ticksIn(extent: Extent, step: TickStep, timeZone?: string): readonly Instant[] {
  const { start, end } = extent;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return [];
  return isClockStep(step) ? clockTicks(extent, step, timeZone) : calendarTicks(extent, step, timeZone);
}

/** The last moment at or before another at which a step begins. */
export function tickAtOrBefore(moment: Instant, step: TickStep, timeZone?: string): Instant {
  if (isClockStep(step)) {
    const offset = timeZone === undefined ? 0 : offsetAt(moment, timeZone);
    return (Math.floor((moment + offset) / step.ms) * step.ms - offset) as Instant;
  }
  let index = indexAt(dayOf(moment, timeZone), step) + 1;
  while (tickAt(index, step, timeZone) > moment) index--;
  return tickAt(index, step, timeZone);
}

function isClockStep({ unit }: TickStep): boolean {
  return unit === 'millisecond' || unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** Clock ticks are counted from local midnight, anew after each change of offset. */
function clockTicks({ start, end }: Extent, { ms }: TickStep, timeZone: string | undefined): Instant[] {
  const ticks: Instant[] = [];
  let from: number = start;
  while (from < end) {
    const transition = timeZone === undefined ? undefined : nextTransition(from as Instant, timeZone);
    const until = Math.min(end, transition?.instant ?? end);
    const offset = timeZone === undefined ? 0 : offsetAt(from as Instant, timeZone);
    const last = (until + offset) / ms;
    for (let index = Math.ceil((from + offset) / ms) + 0; index < last && ticks.length < MAX_TICKS; index++) {
      ticks.push((index * ms - offset) as Instant);
    }
    if (ticks.length >= MAX_TICKS) break;
    from = until;
  }
  return ticks;
}

function calendarTicks({ start, end }: Extent, step: TickStep, timeZone: string | undefined): Instant[] {
  const ticks: Instant[] = [];
  for (let index = indexAt(dayOf(start, timeZone), step); ticks.length < MAX_TICKS; index++) {
    const tick = tickAt(index, step, timeZone);
    if (tick >= end) break;
    if (tick >= start && tick !== ticks[ticks.length - 1]) ticks.push(tick);
  }
  return ticks;
}

function dayOf(moment: Instant, timeZone: string | undefined): number {
  return daysFromFloating(timeZone === undefined ? moment : floatingFromInstant(moment, timeZone));
}

/** Number of the step that a day lies in. */
function indexAt(days: number, { unit, count }: TickStep): number {
  if (unit === 'day') return Math.floor(days / count);
  if (unit === 'week') return Math.floor((days - weekdayFromDays(days) + 1 + 3) / 7);
  const { year, month } = civilFromDays(days);
  if (unit === 'month') return Math.floor((year * 12 + month - 1) / count);
  if (count >= DEEP_STEP_YEARS) return Math.floor((year - DEEP_TIME_YEAR) / count);
  if (count === 1) return year;
  // Years before our era are round when counted back from it: 1000 BCE is the astronomical year -999.
  return year > 0 ? Math.floor(year / count) : Math.floor((year - 1) / count);
}

/** Where a step of that number begins. */
function tickAt(index: number, { unit, count }: TickStep, timeZone: string | undefined): Instant {
  const midnight = (days: number) => (timeZone === undefined ? ((days * MS_PER_DAY) as Instant) : startOfDay(days, timeZone));
  if (unit === 'day') return midnight(index * count);
  if (unit === 'week') return midnight(index * 7 - 3);
  if (unit === 'month') return midnight(monthStart(index * count));
  if (count >= DEEP_STEP_YEARS) return midnight(daysFromCivil(DEEP_TIME_YEAR + index * count, 1, 1));
  return midnight(daysFromCivil(count === 1 || index > 0 ? index * count : index * count + 1, 1, 1));
}

function monthStart(months: number): number {
  const year = Math.floor(months / 12);
  return daysFromCivil(year, months - year * 12 + 1, 1);
}
