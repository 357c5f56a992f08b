// TIMEX3 values (ISO 24617-1) of calendar places. Years are astronomical; before the year 1 they print as `BC0431`.
import { civilFromDays, daysFromCivil, isoWeekFromDays, twoDigits, weekdayFromDays } from '../../time/index.js';
import { UNIT } from '../rules/meaning.js';
import type { Place } from './context.js';

export const SEASON_CODES = ['', 'SP', 'SU', 'FA', 'WI'] as const;

export function yearValue(year: number): string {
  return year > 999 ? String(year) : year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export function dayValue(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${yearValue(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The place of a unit that holds a day: its first day. */
export function placeOf(days: number, unit: number): Place {
  const { year, month } = civilFromDays(days);
  switch (unit) {
    case UNIT.week:
    case UNIT.fortnight:
      return { days: days - weekdayFromDays(days) + 1, unit: UNIT.week };
    case UNIT.weekend:
      return { days: days - weekdayFromDays(days) + 6, unit };
    case UNIT.month:
      return { days: daysFromCivil(year, month, 1), unit };
    case UNIT.quarter:
      return { days: daysFromCivil(year, month - ((month - 1) % 3), 1), unit };
    case UNIT.half:
      return { days: daysFromCivil(year, month < 7 ? 1 : 7, 1), unit };
    case UNIT.season:
      return { days: daysFromCivil(month < 3 ? year - 1 : year, month < 3 ? 12 : month - (month % 3), 1), unit };
    case UNIT.year:
      return { days: daysFromCivil(year, 1, 1), unit };
    // The 470s BC are 479 to 470 BC, from -478 on.
    case UNIT.decade:
      return { days: daysFromCivil(year > 0 ? Math.floor(year / 10) * 10 : Math.floor((year - 2) / 10) * 10 + 2, 1, 1), unit };
    case UNIT.century:
      return { days: daysFromCivil(Math.floor((year - 1) / 100) * 100 + 1, 1, 1), unit };
    case UNIT.millennium:
      return { days: daysFromCivil(Math.floor((year - 1) / 1000) * 1000 + 1, 1, 1), unit };
    default:
      return { days, unit: UNIT.day };
  }
}

const MONTHS: Readonly<Record<number, number>> = {
  [UNIT.month]: 1,
  [UNIT.quarter]: 3,
  [UNIT.season]: 12,
  [UNIT.half]: 6,
  [UNIT.year]: 12,
  [UNIT.decade]: 120,
  [UNIT.century]: 1200,
  [UNIT.millennium]: 12000,
};
const DAYS: Readonly<Record<number, number>> = { [UNIT.day]: 1, [UNIT.week]: 7, [UNIT.weekend]: 7, [UNIT.fortnight]: 14 };

/** The place `steps` units after the one that holds a day. */
export function stepPlace(days: number, unit: number, steps: number): Place {
  const perUnit = DAYS[unit];
  if (perUnit !== undefined) return placeOf(days + Math.round(steps * perUnit), unit);
  const months = MONTHS[unit];
  if (months === undefined) return { days, unit: UNIT.day };
  const { year, month } = civilFromDays(days);
  const index = year * 12 + month - 1 + Math.round(steps * months);
  return placeOf(daysFromCivil(Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1, 1), unit);
}

/** How many months a unit has; undefined for units of days and less. */
export function monthsIn(unit: number): number | undefined {
  return MONTHS[unit];
}

const KEPT = 512;
const keptPlaces = new Float64Array(KEPT).fill(NaN),
  keptValues: string[] = Array<string>(KEPT).fill('');

/** The value of a place; those of the latest places are kept, as texts tell few. */
export function placeValue({ days, unit }: Place): string {
  const place = days * 16 + unit;
  const at = place & (KEPT - 1);
  if (keptPlaces[at] !== place) {
    keptPlaces[at] = place;
    keptValues[at] = printPlace(days, unit);
  }
  return keptValues[at];
}

function printPlace(days: number, unit: number): string {
  const { year, month } = civilFromDays(days);
  switch (unit) {
    case UNIT.week:
    case UNIT.weekend: {
      const week = isoWeekFromDays(days);
      return `${yearValue(week.year)}-W${twoDigits(week.week)}${unit === UNIT.weekend ? '-WE' : ''}`;
    }
    case UNIT.month:
      return `${yearValue(year)}-${twoDigits(month)}`;
    case UNIT.quarter:
      return `${yearValue(year)}-Q${String(Math.ceil(month / 3))}`;
    case UNIT.half:
      return `${yearValue(year)}-H${month < 7 ? '1' : '2'}`;
    case UNIT.season:
      return `${yearValue(year)}-${SEASON_CODES[month < 3 ? 4 : Math.floor(month / 3)] ?? 'WI'}`;
    case UNIT.year:
      return yearValue(year);
    case UNIT.decade:
      return year > 0 ? String(Math.floor(year / 10)).padStart(3, '0') : `BC${String(Math.floor(-year / 10)).padStart(3, '0')}`;
    case UNIT.century:
      return year > 0 ? twoDigits(Math.floor((year - 1) / 100)) : `BC${twoDigits(Math.floor(-year / 100))}`;
    case UNIT.millennium:
      return year > 0 ? String(Math.floor((year - 1) / 1000)) : `BC${String(Math.floor(-year / 1000))}`;
    default:
      return dayValue(days);
  }
}
