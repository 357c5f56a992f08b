// What one time lends another that it is told with: its year, its month, its half of the day.
import { monthOfHoliday } from './years/holidays.js';
import type { TimexMod } from '../expression.js';
import { HOURS_OF_DAY } from '../rules/categories.js';
import { meaningLike, type Meaning } from '../rules/meaning.js';

/** What names the day of a clock time. */
const DAY_FIELDS = ['weekday', 'day', 'month', 'year', 'shortYear', 'first', 'secondNumber', 'holiday', 'step', 'unit', 'from', 'toward'] as const;

/** "From 9 am to 5 pm on Saturday": the day after the second clock time is that of the first. */
export function lendDay(own: Meaning, next: Meaning): Meaning {
  const whole = meaningLike(own);
  const lent = whole as Record<string, number | undefined>;
  for (const field of DAY_FIELDS) if (next[field] !== undefined) lent[field] = next[field];
  return whole;
}

/** The hour of midnight, as it is told. */
const MIDNIGHT = 24;

/** Midnight from which a stretch of its day goes on opens that day. */
export function atBegin(meaning: Meaning): Meaning {
  return meaning.hour === MIDNIGHT ? meaningLike(meaning, { hour: 0 }) : meaning;
}

function lendMissing(own: Meaning, other: Meaning): Meaning {
  const lent = own as Record<string, number | undefined>;
  for (const field of DAY_FIELDS) lent[field] ??= other[field];
  return own;
}

/** "The spring and early summer of 1951", "late October to mid-March 1951": one year told for both, or the turn of it. */
export function lendYear(own: Meaning, next: Meaning): Meaning {
  const from = monthOf(own),
    to = monthOf(next);
  const { year, era } = next;
  // "From Sunday 2 to Thursday 6 May 2031": no weekday tells another year.
  if (from === undefined || year === undefined || !isYearless(own.day === undefined ? own : meaningLike(own, { weekday: undefined }))) return own;
  return meaningLike(own, { era, year: from > (to ?? 12) ? year + (era === 1 ? 1 : -1) : year });
}

/** Month in which "early 1914", "mid-1914", "late 1914" begin. */
const BEGINS: Readonly<Partial<Record<TimexMod, number>>> = { START: 1, MID: 6, END: 11 };

/** "June until the end of 1807": of that year. */
export function lendPartOfYear(own: Meaning, next: Meaning): Meaning {
  const month = next.mod && BEGINS[next.mod];
  return month === undefined ? own : lendYear(own, meaningLike(next, { month: month + 1 }));
}

/** "From November 1914 to the end of February", "from late 1914 to early March": the first one behind the begin, whose year is told. */
export function lendYearOn(begin: Meaning, end: Meaning): Meaning | undefined {
  const from = monthOf(begin) ?? (begin.mod && BEGINS[begin.mod]),
    to = monthOf(end);
  const { year, era, day = 0 } = begin;
  if (year === undefined || from === undefined || to === undefined || !isYearless(end)) return undefined;
  const isBefore = to < from || (to === from && (end.day ?? day) < day);
  return meaningLike(end, { era, year: isBefore ? year + (era === 1 ? -1 : 1) : year });
}

/** A month, a day of one or a season whose year is open. */
export function isYearless(m: Meaning): boolean {
  return monthOf(m) !== undefined && (m.year ?? m.shortYear ?? m.step ?? m.toward ?? m.nth ?? m.weekday ?? m.hour ?? m.hourMinute) === undefined;
}

/** Whether a stretch runs into another year and its begin lies nearer behind a month than before it. */
export function isOverNewYear(begin: Meaning, end: Meaning, month: number): boolean {
  const from = monthOf(begin) ?? 0;
  return from > (monthOf(end) ?? 12) && (month - from + 12) % 12 < 6;
}

/** Whether the second of two times lies more than half a year behind the first, counted on over the new year: "in May and April 2031" are of one year. */
export function isFarOn(begin: Meaning, end: Meaning): boolean {
  return ((monthOf(end) ?? 0) - (monthOf(begin) ?? 0) + 12) % 12 > 6;
}

/** Month in which a month, a season or a quarter begins, or a named day lies. */
function monthOf({ month, season, quarter, holiday }: Meaning): number | undefined {
  if (month !== undefined) return month;
  if (season !== undefined) return season * 3;
  if (quarter !== undefined) return quarter * 3 - 2;
  return holiday === undefined ? undefined : monthOfHoliday(holiday);
}

/**
 * What one end of a joined pair takes from the other.
 * @param way - -1 the begin, 1 the end, 0 a slot that gives way to the other.
 */
export function inherit(own: Meaning, other: Meaning, way: number): Meaning {
  if ((own.ago ?? other.ago) !== undefined)
    return meaningLike(own, { unit: own.unit ?? other.unit, big: own.big ?? other.big, ago: own.ago ?? other.ago });
  const whole = meaningLike(own);
  inheritYear(whole, own, other, way);
  inheritMonth(whole, own, other, way);
  inheritHalfOfDay(whole, own, other, way);
  if (other.every !== undefined || own.every !== undefined) {
    whole.every = 1;
    if (other.part !== undefined) whole.part = other.part;
  }
  // "Saturday morning and evening".
  // "Saturday 9–5": the story stands at that day when its end is read.
  if (way > 0 && own.bareHour === HOURS_OF_DAY) return whole;
  const isOfThatDay = own.hour !== undefined || (own.part !== undefined && (own.weekday ?? own.day ?? own.step) === undefined);
  return isOfThatDay ? lendMissing(whole, other) : whole;
}

/** "From 3 May to 5 June 2031", "1914–18", "the 1950s and 60s". */
function inheritYear(whole: Meaning, own: Meaning, other: Meaning, way: number): void {
  if (own.year !== undefined) {
    if (own.era === undefined && other.era !== undefined) whole.era = other.era;
  } else if (own.shortYear !== undefined) {
    if (other.year !== undefined) whole.year = inCenturyOf(other.year, own.shortYear);
  } else if ((own.day ?? own.month ?? own.season ?? own.quarter) !== undefined) {
    if (other.year !== undefined) whole.year = other.year + (isTurn(own, other, way) ? (other.era === 1 ? -way : way) : 0);
    if (other.shortYear !== undefined) whole.shortYear = other.shortYear;
  }
  if (own.decadeYear !== undefined && other.decadeYear !== undefined && own.decadeYear < 100)
    whole.decadeYear = Math.floor(other.decadeYear / 100) * 100 + own.decadeYear;
}

/** "From 28 December to 5 January 2031", "November to February 2031": the year turns between. */
function isTurn(own: Meaning, other: Meaning, way: number): boolean {
  const from = monthOf(own),
    to = monthOf(other);
  return from !== undefined && to !== undefined && (to - from) * way > 0;
}

/** The first year of two figures from a year on. */
function inCenturyOf(year: number, figures: number): number {
  const own = Math.floor(year / 100) * 100 + figures;
  return own < year ? own + 100 : own;
}

/** "From the 24th until the 3rd of March", "28 March to the 3rd": over the turn of a month. */
function inheritMonth(whole: Meaning, { day, month: named }: Meaning, other: Meaning, way: number): void {
  if (named !== undefined || day === undefined || other.month === undefined) return;
  const month = other.month + ((day - (other.day ?? day)) * way < 0 ? way : 0);
  whole.month = ((month + 11) % 12) + 1;
  if (whole.year === undefined) return;
  if (month < 1) whole.year--;
  if (month > 12) whole.year++;
}

/** "From 9 to 11 a.m. CET"; "from 11 to 1 p.m.", "from 11 a.m. to 1": it begins or ends in the other half of the day. */
function inheritHalfOfDay(whole: Meaning, { hour, meridiem, part, zone }: Meaning, other: Meaning, way: number): void {
  if (hour === undefined) return;
  if (zone === undefined && other.zone !== undefined) whole.zone = other.zone;
  if (hour > 12 || (meridiem ?? part) !== undefined) return;
  const gap = (hour % 12) - ((other.hour ?? 0) % 12);
  // "Moved from 8 to 7.15 pm": two slots in the half of the day that brings them nearest; "from 9 to 3 pm", "from 1 to 11.30 am" lie on either side of noon.
  const isOther =
    way === 0 ? gap >= 6 || (gap < -6 && other.meridiem === 1) : way < 0 ? hour % 12 > (other.hour ?? 0) % 12 : hour % 12 <= (other.hour ?? 0) % 12;
  if (other.meridiem !== undefined) whole.meridiem = isOther ? 3 - other.meridiem : other.meridiem;
  else if (other.part !== undefined && !isOther) whole.part = other.part;
}
