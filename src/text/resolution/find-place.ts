// The calendar place that words mean: fields that were said, completed from the reference, the story, or the clause.
import { civilFromDays, daysFromCivil, daysFromIsoWeek, isoWeeksInYear, weekdayFromDays } from '../../time/index.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import { hasClock } from './clock-time.js';
import type { Context, Place } from './context.js';
import { longSpan } from './long-spans.js';
import { nearestReturn } from './nearest.js';
import { dayOfClock } from './running-day.js';
import { isFarStory, STORY_REACH, storyBase } from './story-base.js';
import { ASIDE, QUOTED, SAYING, TARGET } from '../direction/telling.js';
import type { How } from './resolve.js';
import { fiscalPlace, reportPlace } from './reported.js';
import { NOWADAYS } from './story-year.js';
import { stepPlace } from './value.js';
import { weekdayPlace, weekendPlace } from './weekdays.js';
import { yearlyOf } from './yearly.js';
import { GIVEN_UP, PRESENT_TENSE } from '../direction/toward.js';
import { inherit } from './lent-parts.js';
import { EVENING, MORNING_PART, SMALL_HOURS } from './parts-of-day.js';
import { referencePlace, dayOfMonth } from './day-of-month.js';

/** What the clause around an expression tells about it. */
export interface Cue {
  /** -1 the clause looks back, 1 ahead, 0 it does not tell. */
  toward(): number;
  /** How it is told: bits of direction/telling.ts. */
  telling(): number;
  /** Whether no sentence ends between a token and the expression. */
  isSameSentence(token: number): boolean;
  /** Whether a comma or a coordinator stands between a token and the expression. */
  isJoined?(token: number): boolean;
  /** Whether the time at a token is when something began. */
  isBegun?(token: number): boolean;
  /** Whether a word that opens what happened at the same time stands between a token and the expression: "when", "as". */
  isMeanwhile?(token: number): boolean;
  /** Whether it is the first time of its paragraph. */
  isNewParagraph?(): boolean;
  /** Whether it stands before the words of an entry, between a full stop and a capital: "Wind falling. 0900 Harper left." */
  opensEntry?(): boolean;
  /** Hours below it are behind noon for what stands before "at": "closed at six". */
  noonOf?(): number;
  /** Whether it says how much, as in "stood at ten". */
  isMeasured?(): boolean;
  /** Whether a paragraph ends between a token and the expression. */
  isParagraphAfter?(token: number): boolean;
}

/** A place, or a value with open parts where nothing completes it. */
export interface Found {
  readonly place?: Place | undefined;
  readonly open?: string | undefined;
  readonly how?: How | undefined;
  readonly from?: number | undefined;
  readonly turn?: 'past' | 'ahead' | 'story' | undefined;
  /** Counted from a time that was told less finely. */
  readonly isRough?: boolean | undefined;
}

/** The place that is meant; undefined where the words name none. */
export function findPlace(m: Meaning, context: Context, cue: Cue): Found | undefined {
  if (m.report !== undefined) return reportPlace(m, context, cue, m.of && findPlace(m.of, context, cue)?.place);
  if (m.fiscal !== undefined && context.fiscalYearEndMonth !== undefined) {
    const fiscal = fiscalPlace(m, context);
    if (fiscal) return fiscal;
  }
  const told =
    m.quarter !== undefined && m.unit === UNIT.year && m.step !== undefined && m.from === 1 ? storyBase(context, cue, UNIT.year)?.fiscal : undefined;
  if (told !== undefined) return fiscalPlace({ quarter: m.quarter, year: told + (m.step ?? 0) }, context);
  if (m.first !== undefined) return numericPlace(m, context, cue);
  if (m.of !== undefined && (m.step ?? (m.weekday !== undefined ? m.toward : undefined)) !== undefined) return fromOther(m, m.of, context, cue);
  const stepped = m.nth !== undefined && m.month !== undefined ? undefined : stepFrom(m, context, cue);
  const step = stepped?.place;
  const year = yearOf(m, context, cue) ?? localYear(m, context, cue) ?? (step && step.unit >= UNIT.month ? civilFromDays(step.days).year : undefined);

  // "On this day in 2013".
  if (step?.unit === UNIT.day && m.year !== undefined) {
    const { month, day } = civilFromDays(step.days);
    return { place: { days: daysFromCivil(m.year, month, day), unit: UNIT.day }, how: 'step', from: step.days };
  }
  if (m.week !== undefined && year !== undefined) {
    if (m.week < 1 || m.week > isoWeeksInYear(year) || (m.weekday ?? 1) > 7) return undefined;
    return { place: { days: daysFromIsoWeek(year, m.week, m.weekday ?? 1), unit: m.weekday === undefined ? UNIT.week : UNIT.day } };
  }
  const yearly = yearlyOf(m);
  if (yearly) return weekendOf(m, nearestReturn(yearly, { year, stepped }, m, context, cue));
  if (m.day !== undefined) return dayOfMonth(m.day, m, step, context, cue);
  if (m.weekday !== undefined) {
    // "They came on a Sunday": nobody says on which.
    if (m.anyDay !== undefined || (m.toward === undefined && !step && isInLine(context))) return { open: `XXXX-WXX-${String(m.weekday)}` };
    if (step && step.unit === UNIT.week) return { ...stepped, place: { days: step.days + m.weekday - 1, unit: UNIT.day } };
    const found = weekdayPlace(m, m.weekday, context, cue);
    return m.weeks === undefined || found.place === undefined ? found : { ...found, place: { days: found.place.days + m.weeks * 7, unit: UNIT.day } };
  }
  if (m.weekend !== undefined) return weekendPlace(m, context, cue);
  if ((m.decadeYear ?? m.decade ?? m.century ?? m.millennium) !== undefined) {
    const place = longSpan(m, context);
    return place && { place };
  }
  if (stepped) return m.part !== undefined && step && step.unit > UNIT.day ? undefined : stepped;
  if (year !== undefined) return { place: { days: daysFromCivil(year, 1, 1), unit: UNIT.year } };
  if (hasClock(m) || m.part !== undefined) return dayOfClock(m, context, cue);
  return undefined;
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
  // "The Tuesday after Easter".
  if (m.weekday !== undefined && m.toward !== undefined) {
    const inner = findPlace(of, context, cue);
    if (!inner?.place) return inner;
    const way = m.weekday - weekdayFromDays(inner.place.days);
    return { ...inner, place: { days: inner.place.days + (m.toward > 0 ? (way > 0 ? way : way + 7) : way < 0 ? way : way - 7), unit: UNIT.day } };
  }
  // "The weekend of 5–6 May".
  const inner = findPlace(of.other === undefined ? of : inherit(of, of.other, -1), context, cue);
  if (!inner?.place) return inner;
  return { ...inner, place: stepPlace(inner.place.days, m.unit ?? UNIT.day, m.step ?? 0) };
}

/** The step that was said ("last year", "the following day"), from the reference or from the story. */
function stepFrom(m: Meaning, context: Context, cue: Cue): Found | undefined {
  if (m.step === undefined) return undefined;
  const unit = m.unit ?? UNIT.day;
  // "The barn, built in 1987, was to be sold at the end of the month": no year tells of which month.
  const isFar = isFarStory(context) && (context.narrated?.unit ?? 0) <= unit;
  const inStory =
    m.from === 1 ||
    (m.from === 2 &&
      (context.mode === 'narrative' ||
        isMonthTold(unit, context, cue) ||
        ((isFar || (m.day !== undefined && m.step === 0)) && cue.toward() <= 0 && cue.toward() > -3)));
  // "Still stand today": the day of writing, which nobody told, is none of the story.
  if (context.reference === undefined && m.step === 0 && unit === UNIT.day && m.from === undefined) return { open: 'XXXX-XX-XX' };
  if (context.isReport && m.from === undefined) return { open: openValue(unit) };
  // "The tour announced for 2020 was cancelled in March of that year": the year that the sentence names.
  const isThatYear = m.from === 1 && m.step === 0 && unit === UNIT.year && context.near?.unit === UNIT.year && cue.isSameSentence(context.nearAt);
  const told = isThatYear
    ? context.near
    : inStory
      ? storyBase(context, cue, unit, m.from === 1 && m.step === 0 && unit === UNIT.day, m.step > 0)
      : undefined;
  // "I say tonight", quoted in a history: on the day of who spoke.
  const isQuoted = unit === UNIT.day && m.from === undefined && context.isHistory && (cue.telling() & QUOTED) !== 0;
  const base =
    m.from === 3 || isQuoted || isPlanned(told, m, unit, context, cue)
      ? undefined
      : (told ??
        (m.from !== 1
          ? referencePlace(context, unit, cue)
          : m.nth === undefined && (m.step !== 0 || unit !== UNIT.day)
            ? referencePlace(context, UNIT.month)
            : undefined));
  if (base === undefined) return { open: openValue(unit) };
  if (told !== undefined && told.unit > unit && told.unit >= UNIT.month) return { place: told, how: 'storyStep', from: told.days, isRough: true };
  // From a working day "the following weekend" is that of the same week.
  const isNear = told !== undefined && unit === UNIT.weekend && m.step === 1 && weekdayFromDays(base.days) < 6;
  // "Broke out at 11 pm. By 2 am it had spread. The next morning": of the night's own end.
  const { beforeNear } = context;
  const isOfNight =
    told !== undefined &&
    m.step === 1 &&
    m.part === MORNING_PART &&
    (told.minute ?? SMALL_HOURS) < SMALL_HOURS &&
    beforeNear?.days === told.days - 1 &&
    (beforeNear.minute ?? 0) >= EVENING;
  const place = unit < UNIT.day ? base : stepPlace(base.days, unit, isNear || isOfNight ? 0 : m.step);
  return { place, how: told ? 'storyStep' : 'step', from: base.days };
}

/** "It opened in January. By the end of the month 40 had come": of the month told just before, on the side where the clause looks. */
function isMonthTold(unit: number, { near, nearAt, token, reference = Infinity }: Context, cue: Cue): boolean {
  return unit === UNIT.month && near?.unit === unit && token - nearAt < STORY_REACH && (near.days > reference ? cue.toward() > 0 : cue.toward() <= 0);
}

/** The value of a step that counts from nobody knows when. */
function openValue(unit: number): string {
  return unit === UNIT.year ? 'XXXX' : unit === UNIT.month ? 'XXXX-XX' : unit === UNIT.week ? 'XXXX-WXX' : 'XXXX-XX-XX';
}

/** "Moved to 9 May, but withdrawn the next day": after the moving, whose day is not told. */
function isPlanned(told: Place | undefined, { step = 0 }: Meaning, unit: number, { near, nearTelling, nearAt }: Context, cue: Cue): boolean {
  return (
    told !== undefined &&
    told === near &&
    unit === UNIT.day &&
    step > 0 &&
    (nearTelling & TARGET) !== 0 &&
    cue.isSameSentence(nearAt) &&
    cue.toward() < 0
  );
}

/** Days from the epoch to the first day of the year 1. */
const FIRST_DAY = -719162;

/** Years that a text may look ahead. */
const AHEAD = 20;

/** Years after the one told before by which a year in two figures is no longer of the same story. */
const FAR_ON = 60;

/** The year that was said, astronomical. */
function yearOf(m: Meaning, context: Context, cue: Cue): number | undefined {
  // "In 218 BC … in 216".
  const isBefore = m.era === undefined ? m.early === 2 && (context.anchor?.days ?? 0) < FIRST_DAY : m.era === 1;
  if (m.year !== undefined) return isBefore ? 1 - m.year : m.year;
  return m.shortYear === undefined ? undefined : yearOfFigures(m, m.shortYear, context, cue);
}

/** The year that its last two figures tell. */
function yearOfFigures({ fiscal, quarter, half }: Meaning, figures: number, { civil, anchor, near, nearAt, token }: Context, cue: Cue): number {
  const isOver = cue.toward() < 0;
  if (civil === undefined && anchor !== undefined) {
    // "1147: the fleet sailed in spring of '47": of the century that brings it nearest to the story, where nobody says when that was written.
    const told = civilFromDays(anchor.days).year,
      year = figures + Math.round((told - figures) / 100) * 100;
    // "2031 … who led the strike of '65": nobody tells as over what lies ahead of the text.
    return isOver && year > Math.max(told, NOWADAYS) ? year - 100 : year;
  }
  const now = civil?.year ?? NOWADAYS,
    year = Math.floor(now / 100) * 100 + figures;
  if (isOver && near !== undefined && near.days >= FIRST_DAY && token - nearAt < STORY_REACH) {
    // "Built in 1897. The pit was floored over in '28": the first such year after the one told just before.
    const before = civilFromDays(near.days).year,
      next = before + ((figures - (before % 100) + 100) % 100);
    if (next - before < FAR_ON && next <= now) return next;
  }
  // "He fell at Tobruk in '42"; "profit fell in Q2 FY26", a year of the books that began in the one before.
  const isOfBooks = (fiscal ?? quarter ?? half) !== undefined;
  return year > now + (isOver && !isOfBooks ? 0 : AHEAD) ? year - 100 : year;
}

/** How a clause looks at what is not over. */
const NOT_OVER = new Set<number>([GIVEN_UP, PRESENT_TENSE, 2]);

/** "75 years ago: The mill shut in May", in a text of today: of that year, in which nobody knows which Friday. */
function isInLine({ lineYear, civil }: Context): boolean {
  return lineYear !== undefined && civil !== undefined && lineYear < civil.year;
}

/** The year of the noun phrase in which a month or day stands, or that opens its sentence: "the 2031 fair, due on 3 May", "In 2031 it closed in May". */
function localYear(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { localYear: year, localYearAt, localIsAside, frontYear, frontYearAt } = context;
  if (m.month === undefined || m.toward !== undefined || m.step !== undefined) return undefined;
  const toward = cue.toward(),
    now = context.civil?.year,
    { lineYear } = context;
  if (isInLine(context) && toward !== 2) return lineYear;
  const local =
    year !== undefined && cue.isSameSentence(localYearAt) && (!localIsAside || (cue.telling() & ASIDE) !== 0)
      ? civilFromDays(year.days).year
      : undefined;
  // "Her successor, class of 1996, starts on 1 August", "next year's models went on sale in May": not in a year that is over, or not yet begun.
  if (local !== undefined) return now !== undefined && ((local < now && NOT_OVER.has(toward)) || (local > now && toward === -1)) ? undefined : local;
  if (frontYear === undefined || !cue.isSameSentence(frontYearAt) || (cue.telling() & SAYING) !== 0) return undefined;
  // "Next year's fair is to be held on 27 June", but "last year's winner will sing on 27 June".
  const front = civilFromDays(frontYear.days).year;
  return toward < 0 ? (now !== undefined && front > now ? undefined : front) : toward > 0 && now !== undefined && front >= now ? front : undefined;
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
