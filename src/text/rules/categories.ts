// The categories of what was said: by them rules of later stages, and those who read their neighbours, tell a year from a day or a clock time.
import { UNIT, type Meaning } from './meaning.js';

/** Categories that decide how expressions join. */
export const ATOM = {
  year: 1,
  stepYear: 2,
  month: 3,
  monthYear: 4,
  stepMonth: 5,
  monthDay: 6,
  fullDay: 7,
  weekday: 8,
  stepDay: 9,
  holiday: 10,
  season: 11,
  seasonYear: 12,
  quarter: 13,
  quarterYear: 14,
  week: 15,
  weekend: 16,
  decade: 17,
  part: 18,
  clock: 19,
  dayTime: 20,
  duration: 21,
  set: 22,
  ref: 23,
  dayNumber: 24,
  stepTime: 25,
  stepSeason: 26,
  unit: 27,
  window: 28,
  zone: 29,
  eve: 30,
  /** A bare hour that its verb makes one: "instead of six", "moved to 4.30". It joins with nothing. */
  loneHour: 31,
} as const;
export const ATOM_COUNT = 32;
/** Value of `bareHour` behind "instead of". */
export const INSTEAD_OF = 3;

/** Value of `bareHour` behind the "to" of a move: "brought forward to 1.30". */
export const MOVED_TO = 4;

/** Value of `bareHour` for the two ends of a stretch of the day told beside them: "on Friday from 9 to 5". */
export const HOURS_OF_DAY = 5;

const {
  year,
  stepYear,
  month,
  monthYear,
  stepMonth,
  monthDay,
  fullDay,
  weekday,
  stepDay,
  holiday,
  season,
  seasonYear,
  quarter,
  quarterYear,
  week,
  weekend,
  decade,
  part,
  clock,
  dayTime,
  duration,
  set,
  ref,
  dayNumber,
  stepTime,
  stepSeason,
  unit,
  window,
} = ATOM;

/** Names that patterns of later stages use: `{@date}`. */
export const ATOM_CLASSES: Readonly<Record<string, readonly number[]>> = {
  year: [year],
  stepYear: [stepYear],
  anyYear: [year, stepYear],
  month: [month],
  anyMonth: [month, monthYear, stepMonth],
  monthYear: [monthYear],
  stepMonth: [stepMonth],
  monthDay: [monthDay],
  fullDay: [fullDay],
  weekday: [weekday],
  holiday: [holiday],
  stepDay: [stepDay],
  day: [monthDay, fullDay, weekday, stepDay, holiday, dayNumber],
  season: [season],
  quarter: [quarter],
  anyQuarter: [quarter, quarterYear],
  stepSeason: [stepSeason],
  week: [week],
  weekend: [weekend],
  date: [
    year,
    stepYear,
    month,
    monthYear,
    stepMonth,
    monthDay,
    fullDay,
    weekday,
    stepDay,
    holiday,
    season,
    seasonYear,
    quarter,
    quarterYear,
    week,
    weekend,
    decade,
    stepSeason,
  ],
  longDate: [year, stepYear, month, monthYear, stepMonth, season, seasonYear, quarter, quarterYear, week, decade, stepSeason],
  time: [clock, dayTime, stepTime],
  decade: [decade],
  part: [part],
  clock: [clock],
  hours: [ATOM.loneHour],
  dayTime: [dayTime],
  duration: [duration, window],
  bareDuration: [duration],
  set: [set],
  ref: [ref],
  dayNumber: [dayNumber],
  longStep: [stepYear, stepMonth, quarterYear, stepSeason, season],
  any: [
    year,
    stepYear,
    month,
    monthYear,
    stepMonth,
    monthDay,
    fullDay,
    weekday,
    stepDay,
    holiday,
    season,
    seasonYear,
    quarter,
    quarterYear,
    week,
    weekend,
    decade,
    clock,
    dayTime,
    stepTime,
    stepSeason,
  ],
  unit: [unit],
  zone: [ATOM.zone],
  eve: [ATOM.eve],
};

/** The category of what was said. */
export function categoryOf(m: Meaning): number {
  if (m.ref !== undefined) return ref;
  if (m.weak !== undefined && m.year !== undefined) return unit;
  if (m.report !== undefined) return quarterYear;
  if (m.every !== undefined) return set;
  if (m.age !== undefined) return stepYear;
  if (m.play !== undefined) return stepTime;
  if (m.ago !== undefined) return stepCategory(m.unit ?? 0);
  if (m.length !== undefined) return m.window === undefined && m.vague === undefined ? duration : window;
  if (m.bareHour !== undefined && m.bareHour >= INSTEAD_OF) return ATOM.loneHour;
  return (m.hour ?? m.hourMinute ?? m.part) === undefined ? dateCategory(m) : clockCategory(m);
}

/** A clock time or a part of the day, alone or on its day. */
function clockCategory(m: Meaning): number {
  const hasDay = (m.day ?? m.first ?? m.weekday ?? m.holiday) !== undefined || (m.step !== undefined && m.unit === UNIT.day);
  if (hasDay) return dayTime;
  if (m.part === undefined || (m.hour ?? m.hourMinute) !== undefined) return clock;
  return m.step !== undefined ? stepTime : part;
}

/** A day, or a longer stretch of the calendar. */
function dateCategory(m: Meaning): number {
  const hasYear = (m.year ?? m.shortYear) !== undefined;
  if (m.holiday !== undefined) return holiday;
  if (m.day !== undefined || m.first !== undefined) {
    if (hasYear) return fullDay;
    return (m.month ?? m.first) === undefined ? dayNumber : monthDay;
  }
  if (m.weekday !== undefined) return weekday;
  if (m.weekend !== undefined) return weekend;
  if ((m.quarter ?? m.half) !== undefined) return hasYear || m.step !== undefined ? quarterYear : quarter;
  if (m.season !== undefined) return hasYear ? seasonYear : (m.step ?? m.toward) !== undefined ? stepSeason : season;
  if (m.month !== undefined) return monthCategory(m, hasYear);
  return spanCategory(m, hasYear);
}

/** A week, a year or a longer stretch. */
function spanCategory(m: Meaning, hasYear: boolean): number {
  if (m.week !== undefined) return week;
  if ((m.decade ?? m.decadeYear ?? m.century ?? m.millennium) !== undefined) return decade;
  if (hasYear) return year;
  if (m.step !== undefined) return m.nth === undefined ? stepCategory(m.unit ?? 0) : ATOM.eve;
  return unit;
}

function monthCategory({ step, toward }: Meaning, hasYear: boolean): number {
  if (hasYear || step !== undefined) return monthYear;
  return toward !== undefined ? stepMonth : month;
}

function stepCategory(u: number): number {
  if (u < UNIT.day) return stepTime;
  if (u === UNIT.day) return stepDay;
  if (u <= UNIT.fortnight) return u === UNIT.weekend ? weekend : week;
  if (u === UNIT.month) return stepMonth;
  if (u <= UNIT.half) return u === UNIT.season ? stepSeason : quarterYear;
  return u === UNIT.year ? stepYear : decade;
}
