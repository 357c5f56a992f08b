// The calendar place that words mean: fields that were said, completed from the reference, the story, or the clause.
import { civilFromDays, daysFromCivil, daysFromIsoWeek, isoWeeksInYear, weekdayFromDays } from '../../time/index.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import { hasClock } from './clock/clock-time.js';
import type { Context, Place } from './context.js';
import { countedStep } from './steps/counted-step.js';
import type { Cue, Found } from './cue.js';
import { dayOfMonth } from './days/day-of-month.js';
import { firstAfter, lastUpTo } from './days/days-of-week.js';
import { inherit } from './lent-parts.js';
import { isLongSpan, longSpan } from './years/long-spans.js';
import { nthWeekday } from './days/month-weeks.js';
import { nearestReturn } from './years/nearest.js';
import { fiscalPlace, reportPlace } from './years/reported.js';
import { dayOfClock } from './days/running-day.js';
import { isInLine, localYear, yearOf } from './years/said-year.js';
import { storyBase } from './story-base.js';
import { stepPlace } from './value.js';
import { weekdayPlace } from './days/weekdays.js';
import { weekendPlace } from './days/weekends.js';
import { yearlyOf } from './years/yearly.js';

/** The place that is meant; undefined where the words name none. */
export function findPlace(m: Meaning, context: Context, cue: Cue): Found | undefined {
  if (m.report !== undefined) return reportPlace(m, context, cue, m.of && findPlace(m.of, context, cue)?.place);
  const fiscal = ofBooks(m, context, cue);
  if (fiscal) return fiscal;
  if (m.first !== undefined) return numericPlace(m, context, cue);
  if (m.of !== undefined && isCounted(m)) return fromOther(m, m.of, context, cue);
  const isOfMonth = m.nth !== undefined && m.month !== undefined;
  return ofCalendar(m, isOfMonth ? undefined : countedStep(m, context, cue), context, cue);
}

/** The place that the names and numbers of the calendar mean, with the step that was said. */
function ofCalendar(m: Meaning, stepped: Found | undefined, context: Context, cue: Cue): Found | undefined {
  const step = stepped?.place,
    year = yearOf(m, context, cue) ?? localYear(m, context, cue) ?? yearSteppedTo(step);
  if (step?.unit === UNIT.day && m.year !== undefined) return sameDayIn(m.year, step.days);
  if (m.week !== undefined && year !== undefined) return inWeek(m, m.week, year);
  const yearly = yearlyOf(m);
  if (yearly) return weekendOf(m, nearestReturn(yearly, { year, stepped }, m, context, cue));
  if (m.day !== undefined) return dayOfMonth(m.day, m, step, context, cue);
  if (m.weekday !== undefined) return onWeekday(m, m.weekday, stepped, context, cue);
  if (m.weekend !== undefined) return weekendPlace(m, context, cue);
  if (isLongSpan(m)) {
    const place = longSpan(m, context);
    return place && { place };
  }
  // No longer stretch has a morning.
  if (stepped) return m.part !== undefined && step && step.unit > UNIT.day ? undefined : stepped;
  if (year !== undefined) return { place: { days: daysFromCivil(year, 1, 1), unit: UNIT.year } };
  return hasClock(m) || m.part !== undefined ? dayOfClock(m, context, cue) : undefined;
}

/** A period of the books of a company whose year ends in a month that is told: "fiscal 2031". */
function ofBooks(m: Meaning, context: Context, cue: Cue): Found | undefined {
  const named = m.fiscal !== undefined && context.fiscalYearEndMonth !== undefined ? fiscalPlace(m, context) : undefined;
  if (named) return named;
  // "The first quarter of the following year", behind a year of the books.
  const { quarter, unit, step, from } = m;
  if (quarter === undefined || unit !== UNIT.year || step === undefined || from !== 1) return undefined;
  const told = storyBase(context, cue, UNIT.year)?.fiscal;
  return told === undefined ? undefined : fiscalPlace({ quarter, year: told + step }, context);
}

/** Whether it counts from another time that is named with it. */
function isCounted({ step, weekday, toward }: Meaning): boolean {
  return step !== undefined || (weekday !== undefined && toward !== undefined);
}

/** The year of a month, a quarter, a season or a year that was stepped to. */
function yearSteppedTo(step: Place | undefined): number | undefined {
  return step && step.unit >= UNIT.month ? civilFromDays(step.days).year : undefined;
}

/** "On this day in 2013". */
function sameDayIn(year: number, days: number): Found {
  const { month, day } = civilFromDays(days);
  return { place: { days: daysFromCivil(year, month, day), unit: UNIT.day }, how: 'step', from: days };
}

/** A week by its number, or a weekday of it: "2031-W12-3". */
function inWeek({ weekday }: Meaning, week: number, year: number): Found | undefined {
  if (week < 1 || week > isoWeeksInYear(year) || (weekday ?? 1) > 7) return undefined;
  return { place: { days: daysFromIsoWeek(year, week, weekday ?? 1), unit: weekday === undefined ? UNIT.week : UNIT.day } };
}

/** A weekday: of the week that was stepped to, else the one that is meant, and weeks from there. */
function onWeekday(m: Meaning, weekday: number, stepped: Found | undefined, context: Context, cue: Cue): Found {
  const step = stepped?.place;
  // "They came on a Sunday": nobody says on which.
  if (m.anyDay !== undefined || (m.toward === undefined && !step && isInLine(context))) return { open: `XXXX-WXX-${String(weekday)}` };
  if (step && step.unit === UNIT.week) return { ...stepped, place: { days: step.days + weekday - 1, unit: UNIT.day } };
  // "The last Friday of next month".
  if (step && step.unit === UNIT.month && m.nth !== undefined) {
    const { year, month } = civilFromDays(step.days),
      days = nthWeekday(year, month, weekday, m.nth);
    return days === undefined ? stepped : { ...stepped, place: { days, unit: UNIT.day } };
  }
  const found = weekdayPlace(m, weekday, context, cue);
  return m.weeks === undefined || found.place === undefined ? found : { ...found, place: { days: found.place.days + m.weeks * 7, unit: UNIT.day } };
}

/** "Easter weekend", "Labor Day weekend last year": the one about that day; what is told of the day alone stays. */
function weekendOf({ holiday, weekend }: Meaning, found: Found | undefined): Found | undefined {
  if (holiday === undefined || weekend === undefined || !found?.place) return found;
  const { days } = found.place;
  // "Labor Day weekend" lies before the Monday.
  return { ...found, place: stepPlace(days, UNIT.weekend, weekdayFromDays(days) < 4 ? -1 : 0) };
}

/** A day or a stretch counted from another one that is named with it. */
function fromOther(m: Meaning, of: Meaning, context: Context, cue: Cue): Found | undefined {
  const { weekday, toward } = m;
  if (weekday !== undefined && toward !== undefined) {
    // "The Tuesday after Easter".
    const inner = findPlace(of, context, cue);
    if (!inner?.place) return inner;
    const { days } = inner.place;
    return { ...inner, place: { days: toward > 0 ? firstAfter(days, weekday) : lastUpTo(days - 1, weekday), unit: UNIT.day } };
  }
  // "The weekend of 5–6 May".
  const inner = findPlace(of.other === undefined ? of : inherit(of, of.other, -1), context, cue);
  if (!inner?.place) return inner;
  return { ...inner, place: stepPlace(inner.place.days, m.unit ?? UNIT.day, m.step ?? 0) };
}

/** A year in which the day falls on the weekday beside it lies so far from the one of writing. */
function isFar(found: Found | undefined, { civil }: Context): boolean {
  const days = found?.place?.days;
  return civil !== undefined && (days === undefined || Math.abs(civilFromDays(days).year - civil.year) > 1);
}

/** 05/06/2031 in the order of the document. */
function numericPlace(m: Meaning, context: Context, cue: Cue): Found | undefined {
  const { first = 0, secondNumber = 0 } = m;
  // "Open 24/7".
  if (m.improper !== undefined && (m.improper === 1 ? first < secondNumber : first === 24 && secondNumber === 7)) return undefined;
  const place = (dayFirst: boolean): Found | undefined =>
    findPlace(meaningLike(m, { first: undefined, month: dayFirst ? secondNumber : first, day: dayFirst ? first : secondNumber }), context, cue);
  const dayFirst = first > 12 || (secondNumber <= 12 && context.dateOrder === 'dmy'),
    found = place(dayFirst);
  // "Sun 3/5", in a year of which only the other order is true.
  return m.weekday !== undefined && first <= 12 && secondNumber <= 12 && (m.year === undefined ? isFar(found, context) : found === undefined)
    ? (place(!dayFirst) ?? found)
    : found;
}
