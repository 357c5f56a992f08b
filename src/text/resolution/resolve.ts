// What was said + where the text stands → a TIMEX3 value. One expression at a time, in text order.
import { civilFromDays, daysFromCivil, daysFromIsoWeek, daysInMonth, weekdayFromDays } from '../../time/index.js';
import { PART_CODES, UNIT, type Meaning } from '../expressions/meaning.js';
import type { TimexType } from '../expression.js';
import type { Context, Place } from './context.js';
import { holidayDays } from './holidays.js';
import { amountOf, lengthValue, setValue } from './lengths.js';
import { dayValue, pad2, placeOf, placeValue, stepPlace, yearValue } from './value.js';

/** What the clause around an expression tells about it. */
export interface Cue {
  /** -1 the clause looks back, 1 ahead, 0 it does not tell. */
  toward(): number;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** The calendar place, where one is known; later expressions count from it. */
  readonly place?: Place;
  /** How the open parts were filled, for the provenance: a key of the reasons. */
  readonly how?: string;
}

/** Resolves one expression; undefined where its numbers name no date. Updates nothing. */
export function resolve(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  if (m.ref !== undefined) return { type: m.type ?? 'DATE', value: m.ref };
  if (m.every !== undefined) return { type: 'SET', value: setValue(m) };
  if (m.ago !== undefined) return resolveAgo(m, context, cue);
  if (m.length !== undefined) return { type: m.type ?? 'DURATION', value: lengthValue(m) };
  const hasClock = m.hour !== undefined || m.past !== undefined || m.to !== undefined;
  const place = placeFor(m, context, cue);
  if (place === undefined) return undefined;
  const type = hasClock || m.part !== undefined ? 'TIME' : 'DATE';
  let value = 'open' in place ? place.open : placeValue(place);
  const known = 'open' in place ? undefined : place;
  if (hasClock) {
    const clock = clockValue(m);
    if (clock === undefined) return undefined;
    value += clock;
  } else if (m.part !== undefined) value += `T${PART_CODES[m.part] ?? 'MO'}`;
  return { type: m.type ?? type, value, ...(known && { place: known }) };
}

/** Days that a story goes back within a year before the next year is meant. */
const TURN_OF_YEAR = 330;

type Found = Place | { readonly open: string } | undefined;

function placeFor(m: Meaning, context: Context, cue: Cue): Found {
  const narrative = context.mode === 'narrative';
  const base = m.from === 1 || (narrative && m.step !== undefined && m.from === undefined && m.unit !== UNIT.day)
    ? (context.anchor ?? referencePlace(context)) : referencePlace(context);
  let stepped: Place | undefined;
  if (m.step !== undefined) {
    if (base === undefined) return { open: openValue(m) };
    stepped = m.unit !== undefined && m.unit < UNIT.day ? base : stepPlace(base.days, m.unit ?? UNIT.day, m.step);
  }
  if (m.report !== undefined) return reportPlace(m, context);
  if (m.of !== undefined && m.step !== undefined) {
    const inner = placeFor(m.of, context, cue);
    return inner && !('open' in inner) ? stepPlace(inner.days, m.unit ?? UNIT.day, m.step) : inner;
  }
  const year = yearOf(m, context) ?? (stepped && stepped.unit >= UNIT.month ? civilFromDays(stepped.days).year : undefined);

  if (m.first !== undefined) return numericPlace(m, context);
  if (m.holiday !== undefined) {
    return nearest((y) => holidayDays(m.holiday ?? 0, y), UNIT.day, year, m, context, cue);
  }
  if (m.week !== undefined && year !== undefined) {
    const days = daysFromIsoWeek(year, m.week, m.weekday ?? 1);
    return { days, unit: m.weekday === undefined ? UNIT.week : UNIT.day };
  }
  if (m.month !== undefined) {
    const { month, day } = m;
    if (day === undefined) return nearest((y) => daysFromCivil(y, month, 1), UNIT.month, year, m, context, cue);
    if (day > daysInMonth(2000, month)) return undefined;
    return nearest((y) => (day <= daysInMonth(y, month) ? daysFromCivil(y, month, day) : undefined), UNIT.day, year, m, context, cue);
  }
  if (m.quarter !== undefined) {
    const { quarter } = m;
    return nearest((y) => daysFromCivil(y, quarter * 3 - 2, 1), UNIT.quarter, year, m, context, cue);
  }
  if (m.half !== undefined) {
    const { half } = m;
    return nearest((y) => daysFromCivil(y, half === 1 ? 1 : 7, 1), UNIT.half, year, m, context, cue);
  }
  if (m.season !== undefined) {
    const { season } = m;
    return nearest((y) => daysFromCivil(y, season * 3, 1), UNIT.season, year, m, context, cue);
  }
  if (m.weekday !== undefined) {
    if (stepped && stepped.unit === UNIT.week) return { days: stepped.days + m.weekday - 1, unit: UNIT.day };
    return weekdayPlace(m, m.weekday, context, cue);
  }
  if (m.weekend !== undefined) return weekendPlace(m, context, cue);
  if (m.day !== undefined) {
    const around = context.anchor ?? referencePlace(context);
    if (around === undefined) return undefined;
    const { year: y, month } = civilFromDays(around.days);
    return m.day <= daysInMonth(y, month) ? { days: daysFromCivil(y, month, m.day), unit: UNIT.day } : undefined;
  }
  if (m.decadeYear !== undefined || m.decade !== undefined) {
    const stated = m.decadeYear ?? (m.decade ?? 0) * 10;
    if (stated % 10 !== 0) return undefined;
    const full = stated < 100 ? centuryOf(context) * 100 + stated : stated;
    return { days: daysFromCivil(m.era === 1 ? -full : full, 1, 1), unit: UNIT.decade };
  }
  if (m.century !== undefined) {
    const first = m.era === 1 ? -m.century * 100 + 1 : (m.century - 1) * 100 + 1;
    return { days: daysFromCivil(first, 1, 1), unit: UNIT.century };
  }
  if (stepped) return m.part !== undefined && stepped.unit > UNIT.day ? undefined : stepped;
  if (year !== undefined) return { days: daysFromCivil(year, 1, 1), unit: UNIT.year };
  if (m.hour !== undefined || m.part !== undefined || m.past !== undefined || m.to !== undefined) {
    if (m.anyDay !== undefined) return { open: 'XXXX-XX-XX' };
    const days = context.day ?? context.reference;
    return days === undefined ? { open: 'XXXX-XX-XX' } : { days, unit: UNIT.day };
  }
  return undefined;
}

function referencePlace(context: Context): Place | undefined {
  return context.reference === undefined ? context.anchor : { days: context.reference, unit: UNIT.day };
}

function centuryOf(context: Context): number {
  const days = context.mode === 'narrative' ? (context.anchor?.days ?? context.reference) : (context.reference ?? context.anchor?.days);
  const year = days === undefined ? 1999 : civilFromDays(days).year;
  return Math.floor(year / 100) - (context.mode === 'narrative' || year % 100 > 40 ? 0 : 1);
}

function yearOf(m: Meaning, context: Context): number | undefined {
  if (m.year !== undefined) return m.era === 1 ? 1 - m.year : m.year;
  if (m.shortYear === undefined) return undefined;
  const now = context.civil?.year ?? 2000;
  const year = Math.floor(now / 100) * 100 + m.shortYear;
  return year > now + 20 ? year - 100 : year;
}

/** A yearly day or period without a year: the one that the context means. */
function nearest(daysIn: (year: number) => number | undefined, unit: number, year: number | undefined, m: Meaning, context: Context, cue: Cue): Found {
  const at = (y: number): Place | undefined => {
    const days = daysIn(y);
    return days === undefined ? undefined : { days, unit };
  };
  if (year !== undefined) return at(year);
  if (context.mode === 'narrative' && context.anchor && m.toward === undefined) {
    const { anchor } = context, storyYear = civilFromDays(anchor.days).year;
    for (let y = storyYear; y < storyYear + 8; y++) {
      const place = at(y);
      // A story that stands in November and tells of January means the next one.
      if (place && !(y === storyYear && anchor.unit <= UNIT.month && place.days < anchor.days - TURN_OF_YEAR)) return place;
    }
    return undefined;
  }
  const { reference } = context;
  if (reference === undefined) {
    if (context.anchor) return at(civilFromDays(context.anchor.days).year);
    const open = at(2000);
    return open && { open: `XXXX${placeValue(open).slice(4)}` };
  }
  const now = civilFromDays(reference).year;
  const current = placeOf(reference, unit).days;
  let back: Place | undefined, ahead: Place | undefined;
  for (let y = now - 2; y <= now + 2 && !ahead; y++) {
    const place = at(y);
    if (!place) continue;
    if (place.days < current || (place.days === current && m.toward !== -1 && m.toward !== 1)) back = place;
    else if (place.days > current) ahead = place;
  }
  if (!back || !ahead) return back ?? ahead;
  if (m.toward === 1) return ahead;
  if (m.toward === -1) return back;
  if (m.toward === 0) return at(now);
  if (back.days === current) return back;
  const behind = reference - back.days, before = ahead.days - reference;
  if (unit === UNIT.quarter || unit === UNIT.season || unit === UNIT.half) return cue.toward() > 0 && before < behind ? ahead : back;
  return isAhead(behind, before, cue.toward()) ? ahead : back;
}

/** Of two yearly returns, back and ahead of the reference, the one ahead is meant. Distances in days. */
function isAhead(back: number, ahead: number, toward: number): boolean {
  if (toward > 0) return ahead < 250;
  return ahead < (toward < 0 ? 20 : 75) && ahead * 2 < back;
}

/** The period that a company reports, or the same a year before. */
function reportPlace(m: Meaning, context: Context): Found {
  const { quarter } = context;
  const year = m.year;
  if (year !== undefined) {
    const days = daysFromCivil(year, quarter ? civilFromDays(quarter.days).month : 1, 1);
    return { days, unit: quarter ? UNIT.quarter : UNIT.year };
  }
  const { reference } = context;
  const base = quarter ?? (reference === undefined ? undefined : stepPlace(reference, UNIT.quarter, -1));
  if (base === undefined) return undefined;
  if (m.quarter !== undefined) {
    const { year: y } = civilFromDays(base.days);
    return { days: daysFromCivil(y - 1, m.quarter * 3 - 2, 1), unit: UNIT.quarter };
  }
  if (m.report === 1) return base;
  return stepPlace(base.days, quarter ? UNIT.quarter : UNIT.year, quarter ? -4 : -1);
}

function weekdayPlace(m: Meaning, weekday: number, context: Context, cue: Cue): Found {
  const from = context.mode === 'narrative' ? (context.anchor?.days ?? context.reference) : (context.reference ?? context.anchor?.days);
  if (from === undefined) return { open: `XXXX-WXX-${String(weekday)}` };
  const back = (weekdayFromDays(from) - weekday + 7) % 7;
  if (m.toward === -1) return { days: from - (back === 0 ? 7 : back), unit: UNIT.day };
  if (m.toward === 1) return { days: from + (7 - back), unit: UNIT.day };
  if (m.toward === 0 || cue.toward() > 0) return { days: back === 0 ? from : from + 7 - back, unit: UNIT.day };
  return { days: from - back, unit: UNIT.day };
}

function weekendPlace(m: Meaning, context: Context, cue: Cue): Found {
  const from = context.reference ?? context.anchor?.days;
  if (from === undefined) return { open: 'XXXX-WXX-WE' };
  const weekday = weekdayFromDays(from);
  const thisOne = placeOf(from, UNIT.weekend);
  if (m.toward === -1) return { days: thisOne.days - (weekday >= 6 ? 7 : 7), unit: UNIT.weekend };
  if (m.toward === 1) return weekday >= 6 ? { days: thisOne.days + 7, unit: UNIT.weekend } : thisOne;
  if (weekday >= 6 || cue.toward() > 0) return thisOne;
  return { days: thisOne.days - 7, unit: UNIT.weekend };
}

function numericPlace(m: Meaning, context: Context): Found {
  const { first = 0, secondNumber = 0 } = m;
  const dayFirst = first > 12 || (secondNumber <= 12 && context.dateOrder === 'dmy');
  const day = dayFirst ? first : secondNumber, month = dayFirst ? secondNumber : first;
  const year = yearOf(m, context) ?? context.civil?.year;
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { days: daysFromCivil(year, month, day), unit: UNIT.day };
}

/** "Three days ago", "two weeks later". */
function resolveAgo(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  const unit = m.unit ?? UNIT.day, direction = m.ago ?? -1;
  const amount = amountOf(m);
  const inner = m.of && placeFor(m.of, context, cue);
  const base = inner && !('open' in inner) ? inner : m.from === 1 ? (context.anchor ?? referencePlace(context)) : referencePlace(context);
  if (amount === undefined) return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (base === undefined || unit < UNIT.day) return { type: 'DURATION', value: lengthValue(m) };
  if (direction < 0 && amount === 1 && unit === UNIT.year && m.of === undefined && context.quarter && context.token - context.quarterToken < 120) {
    const place = stepPlace(context.quarter.days, UNIT.quarter, -4);
    return { type: 'DATE', value: placeValue(place), place: { days: place.days, unit: UNIT.year } };
  }
  const fraction = amount - Math.floor(amount);
  const finer = fraction > 0 && unit === UNIT.year ? UNIT.month : unit;
  const steps = finer === unit ? amount : amount * 12;
  let place = stepPlace(base.days, finer, direction * steps);
  if ((m.from === 1 || inner !== undefined) && base.unit === UNIT.day && (unit === UNIT.week || unit === UNIT.fortnight)) {
    place = { days: base.days + Math.round(direction * amount * (unit === UNIT.week ? 7 : 14)), unit: UNIT.day };
  }
  return { type: 'DATE', value: placeValue(place), place };
}

/** `T17:00`; undefined for an hour that no clock shows. */
function clockValue(m: Meaning): string | undefined {
  let hour = m.hour ?? 0, minute = m.minute ?? 0;
  if (hour > 24 || minute > 59) return undefined;
  if (m.meridiem !== undefined) {
    if (hour > 12 || hour === 0) { if (m.meridiem === 1 && hour > 12) return undefined; }
    else hour = (hour % 12) + (m.meridiem === 2 ? 12 : 0);
  } else if (m.part !== undefined && hour <= 12 && m.part >= 3) hour = hour < 12 ? hour + 12 : m.part === 5 ? 0 : 12;
  if (m.past !== undefined) minute += m.past;
  if (m.to !== undefined) {
    minute -= m.to;
    if (minute < 0) {
      minute += 60;
      hour = (hour + 23) % 24;
    }
  }
  const seconds = m.second !== undefined ? `:${pad2(m.second)}` : '';
  return `T${pad2(hour)}:${pad2(minute)}${seconds}`;
}

/** A step that nothing anchors. */
function openValue(m: Meaning): string {
  const unit = m.unit ?? UNIT.day;
  return unit === UNIT.year ? 'XXXX' : unit === UNIT.month ? 'XXXX-XX' : unit === UNIT.week ? 'XXXX-WXX' : 'XXXX-XX-XX';
}

export { dayValue, yearValue };
