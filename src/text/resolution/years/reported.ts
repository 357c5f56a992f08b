// Periods that companies report: the quarter in question, the same a year before, fiscal years with a stated end.
import { civilFromDays, daysFromCivil, twoDigits } from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { placeOf, stepPlace, yearValue } from '../value.js';

/** Days between the middle of a quarter and its end. */
const MIDDLE = 45;

/** Value of {@link Meaning.report}. */
const FULL_YEAR = 3;

/** The quarter that ends about a day. */
export function quarterUntil(days: number): Place {
  return placeOf(days - MIDDLE, UNIT.quarter);
}

/**
 * "The quarter", "the latest period", "the year-earlier quarter".
 * @param last - when it ended, if that is told.
 */
export function reportPlace(m: Meaning, context: Context, cue: Cue, last?: Place): Found | undefined {
  if (m.year !== undefined) return reportedIn(m.year, m, context);
  return m.report === FULL_YEAR ? fullYear(context, cue) : (withoutQuarter(m, context, cue) ?? besideQuarter(m, context, last));
}

/** "For the full year 2031" of which a quarter was told. */
function reportedIn(year: number, { report }: Meaning, { quarter }: Context): Found {
  const told = report === FULL_YEAR ? undefined : quarter;
  return { place: { days: daysFromCivil(year, told ? civilFromDays(told.days).month : 1, 1), unit: told ? UNIT.quarter : UNIT.year }, how: 'report' };
}

/** The year of writing; told beside a last quarter that is over, it is the year of that. */
function fullYear({ quarter, reference }: Context, cue: Cue): Found | undefined {
  const isLast = quarter !== undefined && quarter.days + MIDDLE * 2 <= (reference ?? 0) && civilFromDays(quarter.days).month > 9 && cue.toward() <= 0;
  const told = isLast ? quarter.days : reference;
  return told === undefined ? undefined : { place: placeOf(told, UNIT.year), how: 'report' };
}

/** A period that no quarter before tells: by the day of writing, or by what the sentence told. */
function withoutQuarter(m: Meaning, { quarter, reference, near, nearAt }: Context, cue: Cue): Found | undefined {
  // "We will file before the end of the quarter": the one in which that is written.
  if (m.report === 1 && m.mod === 'END' && reference !== undefined && cue.toward() > 0)
    return { place: placeOf(reference, UNIT.quarter), how: 'step', from: reference };
  if (quarter !== undefined) return undefined;
  // "The same period last year", where no quarter was told.
  if (m.toward !== undefined && reference !== undefined) return { place: stepPlace(reference, UNIT.year, -1), how: 'step', from: reference };
  // "So far this year …, against 80 in the same period a year ago": as what the sentence told.
  const isAgain = m.report === 2 && m.quarter === undefined && near !== undefined && near.unit <= UNIT.year;
  return isAgain && cue.isSameSentence(nearAt) ? { place: stepPlace(near.days, UNIT.year, -1), how: 'report' } : undefined;
}

/** The quarter in question, or the same a year before. */
function besideQuarter(m: Meaning, { quarter, reference, isEntry }: Context, last: Place | undefined): Found | undefined {
  // "Lowered the quarter boat", in a diary: nobody reports.
  const byWriting = reference === undefined || isEntry ? undefined : stepPlace(reference, UNIT.quarter, -1),
    base = quarter ?? (last ? quarterUntil(last.days) : byWriting);
  if (base === undefined) return undefined;
  if (m.quarter !== undefined)
    return { place: { days: daysFromCivil(civilFromDays(base.days).year - 1, m.quarter * 3 - 2, 1), unit: UNIT.quarter }, how: 'report' };
  if (m.report === 1) return { place: base, how: 'report' };
  return { place: stepPlace(base.days, quarter ? UNIT.quarter : UNIT.year, quarter ? -4 : -1), how: 'report' };
}

/** Fiscal year N of a company whose year ends in a stated month: the twelve months up to that month of N. */
export function fiscalPlace(m: Meaning, context: Context): Found | undefined {
  const end = context.fiscalYearEndMonth ?? 12;
  const { year } = m;
  if (year === undefined || end === 12) return undefined;
  let first = year * 12 + end - 12,
    months = 12,
    unit: number = UNIT.year;
  if (m.quarter !== undefined) {
    first += (m.quarter - 1) * 3;
    months = 3;
    unit = UNIT.quarter;
  } else if (m.half !== undefined) {
    first += (m.half - 1) * 6;
    months = 6;
    unit = UNIT.half;
  }
  const last = first + months - 1;
  // "The end of fiscal 2031" is its last month.
  if (m.mod === 'START' || m.mod === 'END') return { place: monthPlace(m.mod === 'END' ? last : first, UNIT.month, year), how: 'report' };
  return { open: `${monthValue(first)}/${monthValue(last)}`, place: monthPlace(first, unit, year), how: 'report' };
}

function monthPlace(index: number, unit: number, fiscal: number): Place {
  const year = Math.floor(index / 12);
  return { days: daysFromCivil(year, index - year * 12 + 1, 1), unit, fiscal };
}

function monthValue(index: number): string {
  const year = Math.floor(index / 12);
  return `${yearValue(year)}-${twoDigits(index - year * 12 + 1)}`;
}

/** Days of the longest quarter. */
const QUARTER = 92;

/** Whether a report goes on about this quarter: not one that is only compared with, looked back at ("after a weak first quarter") or, where one that is over was told, still running. */
export function isReported({ quarter, reference = Infinity }: Context, { report, year }: Meaning, { days }: Place, isAside: boolean): boolean {
  if (report === 2 || days > reference) return false;
  if (quarter === undefined) return true;
  const isCompared = report === 1 && year !== undefined && days < quarter.days,
    isRunning = quarter.days + QUARTER <= reference && days + QUARTER > reference;
  return !isAside && !isCompared && !isRunning;
}
