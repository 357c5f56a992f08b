// Steps between ticks of a time axis, from nanoseconds to billions of years.
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_MONTH, MS_PER_SECOND, MS_PER_YEAR } from './calendar.js';

/** `count` units apart. Clock units divide a day; years are round numbers. */
export interface TickStep {
  readonly unit: 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** May be a fraction of a millisecond. */
  readonly count: number;
  /** Length in milliseconds, at the mean where it varies. */
  readonly ms: number;
}

const UNIT_MS: Readonly<Record<TickStep['unit'], number>> = {
  millisecond: 1,
  second: MS_PER_SECOND,
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
  month: MS_PER_MONTH,
  year: MS_PER_YEAR,
};

/** So many units as a step. */
export function tickStep(unit: TickStep['unit'], count: number): TickStep {
  return { unit, count, ms: count * UNIT_MS[unit] };
}

/** Steps between a second and half a year, fine to coarse. */
const CALENDAR_STEPS: readonly TickStep[] = [
  tickStep('second', 1),
  tickStep('second', 5),
  tickStep('second', 15),
  tickStep('second', 30),
  tickStep('minute', 1),
  tickStep('minute', 5),
  tickStep('minute', 15),
  tickStep('minute', 30),
  tickStep('hour', 1),
  tickStep('hour', 3),
  tickStep('hour', 6),
  tickStep('hour', 12),
  tickStep('day', 1),
  tickStep('week', 1),
  tickStep('month', 1),
  tickStep('month', 3),
  tickStep('month', 6),
];

/** From this step on (years) an axis counts back from the year 2000 in thousands, millions, billions of years. */
export const DEEP_STEP_YEARS = 10_000;

/**
 * The finest step that is at least so long: with `minMs` = milliseconds that a label needs, labels fit.
 * @param minMs - above 0
 */
export function tickStepFor(minMs: number): TickStep {
  const least = Math.max(minMs, 1e-6);
  if (least <= MS_PER_SECOND / 2) return tickStep('millisecond', niceAtLeast(least));
  const found = CALENDAR_STEPS.find(({ ms }) => ms >= least);
  return found ?? tickStep('year', Math.max(1, niceAtLeast(least / MS_PER_YEAR)));
}

/** The next coarser step, whose bands name what the ticks leave out: days above hours, years above months. Absent: nothing to add. */
export function bandStepOf({ unit, count }: TickStep): TickStep | undefined {
  switch (unit) {
    case 'millisecond':
      return tickStep('second', 1);
    case 'second':
    case 'minute':
    case 'hour':
      return tickStep('day', 1);
    case 'day':
    case 'week':
      return tickStep('month', 1);
    case 'month':
      return tickStep('year', 1);
    default:
      return count < 5 ? tickStep('year', 10) : count < 50 ? tickStep('year', 100) : undefined;
  }
}

/** 1, 2 or 5 times a power of ten, not below `value`. */
function niceAtLeast(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const share = value / power;
  const nice = share <= 1 + 1e-9 ? 1 : share <= 2 + 1e-9 ? 2 : share <= 5 + 1e-9 ? 5 : 10;
  return power < 1 ? nice / Math.round(1 / power) : nice * power;
}
