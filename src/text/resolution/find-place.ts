// The calendar place that words mean: fields that were said, completed from the reference, the story, or the clause.
import { civilFromDays, daysFromCivil, daysFromIsoWeek, daysInMonth, isoWeeksInYear, weekdayFromDays } from '../../time/index.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import { hasClock } from './clock-time.js';
import type { Context, Place } from './context.js';
import { longSpan } from './long-spans.js';
import { nearest } from './nearest.js';
import { dayOfClock, isFarStory, STORY_REACH, storyBase } from './running.js';
import { ASIDE, BEFORE, LIMIT, QUOTED, SAYING, TARGET } from './telling.js';
import type { How } from './resolve.js';
import { fiscalPlace, reportPlace } from './reported.js';
import { stepPlace } from './value.js';
import { weekdayPlace, weekendPlace, withinStretch } from './weekdays.js';
import { LAST_DAY, yearlyOf } from './yearly.js';
import { GIVEN_UP, PRESENT_TENSE } from './toward.js';
import { inherit } from './lent-parts.js';

/** What the clause around an expression tells about it. */
export interface Cue {
  /** -1 the clause looks back, 1 ahead, 0 it does not tell. */
  toward(): number;
  /** How it is told: bits of resolution/telling.ts. */
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

export function findPlace(m: Meaning, context: Context, cue: Cue): Found | undefined {
  if (m.report !== undefined) return reportPlace(m, context, cue, m.of && findPlace(m.of, context, cue)?.place);
  if (m.fiscal !== undefined && context.fiscalYearEndMonth !== undefined) {
    const fiscal = fiscalPlace(m, context);
    if (fiscal) return fiscal;
  }
  const told = m.quarter !== undefined && m.unit === UNIT.year && m.step !== undefined && m.from === 1 ? storyBase(context, cue, UNIT.year)?.fiscal : undefined;
  if (told !== undefined) return fiscalPlace({ quarter: m.quarter, year: told + (m.step ?? 0) }, context);
  if (m.first !== undefined) return numericPlace(m, context, cue);
  if (m.of !== undefined && (m.step ?? (m.weekday !== undefined ? m.toward : undefined)) !== undefined) return fromOther(m, m.of, context, cue);
  const stepped = m.nth !== undefined && m.month !== undefined ? undefined : stepFrom(m, context, cue);
  const step = stepped?.place;
  const year = yearOf(m, context, cue) ?? localYear(m, context, cue) ?? (step && step.unit >= UNIT.month ? civilFromDays(step.days).year : undefined);
  const hint = { year, month: step && step.unit === UNIT.month ? civilFromDays(step.days).month : undefined, stepped };

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
  if (yearly) return nearest(yearly.daysIn, yearly.unit, hint, m, context, cue);
  if (m.day !== undefined) return dayOfMonth(m.day, m.weekday, step, context, cue);
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
  // "Labor Day weekend" lies before the Monday.
  const step = m.unit === UNIT.weekend && of.holiday !== undefined && weekdayFromDays(inner.place.days) < 4 ? -1 : m.step ?? 0;
  return { ...inner, place: stepPlace(inner.place.days, m.unit ?? UNIT.day, step) };
}

/** The step that was said ("last year", "the following day"), from the reference or from the story. */
function stepFrom(m: Meaning, context: Context, cue: Cue): Found | undefined {
  if (m.step === undefined) return undefined;
  const unit = m.unit ?? UNIT.day;
  // "The barn, built in 1987, was to be sold at the end of the month": no year tells of which month.
  const isFar = isFarStory(context) && (context.narrated?.unit ?? 0) <= unit;
  const inStory = m.from === 1 || (m.from === 2 && (context.mode === 'narrative' || isMonthTold(unit, context, cue) || ((isFar || (m.day !== undefined && m.step === 0)) && cue.toward() <= 0 && cue.toward() > -3)));
  // "Still stand today": the day of writing, which nobody told, is none of the story.
  if (context.reference === undefined && m.step === 0 && unit === UNIT.day && m.from === undefined) return { open: 'XXXX-XX-XX' };
  if (context.isReport && m.from === undefined) return { open: openValue(unit) };
  // "The tour announced for 2020 was cancelled in March of that year": the year that the sentence names.
  const isThatYear = m.from === 1 && m.step === 0 && unit === UNIT.year && context.near?.unit === UNIT.year && cue.isSameSentence(context.nearAt);
  const told = isThatYear ? context.near : inStory ? storyBase(context, cue, unit, m.from === 1 && m.step === 0 && unit === UNIT.day) : undefined;
  // "I say tonight", quoted in a history: on the day of who spoke.
  const isQuoted = unit === UNIT.day && m.from === undefined && context.isHistory && (cue.telling() & QUOTED) !== 0;
  const base = m.from === 3 || isQuoted || isPlanned(told, m, unit, context, cue) ? undefined : (told ?? (m.from !== 1 ? referencePlace(context, unit, cue) : m.nth === undefined && (m.step !== 0 || unit !== UNIT.day) ? referencePlace(context, UNIT.month) : undefined));
  if (base === undefined) return { open: openValue(unit) };
  if (told !== undefined && told.unit > unit && told.unit >= UNIT.month) return { place: told, how: 'storyStep', from: told.days, isRough: true };
  // From a working day "the following weekend" is that of the same week.
  const isNear = told !== undefined && unit === UNIT.weekend && m.step === 1 && weekdayFromDays(base.days) < 6;
  const place = unit < UNIT.day ? base : stepPlace(base.days, unit, isNear ? 0 : m.step);
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
  return told !== undefined && told === near && unit === UNIT.day && step > 0 && (nearTelling & TARGET) !== 0 && cue.isSameSentence(nearAt) && cue.toward() < 0;
}

/** Days before the writing from which on "this year" is that of the writing. */
const CLOSE = 1100;

/** What steps count from: the day of writing; in a history, where "two years ago" stands in what is quoted or told again, the story. */
export function referencePlace(context: Context, unit: number = UNIT.day, cue?: Cue): Place | undefined {
  const { anchor, reference } = context;
  // "Founded in 1874 … last year": a year told is not the time of writing, which nobody knows.
  const isWriting = anchor !== undefined && (anchor.unit < unit || anchor.unit <= UNIT.day);
  // "It was put off in 2023 and began this year": a history that has come close to its writing.
  const isClose = unit >= UNIT.year && anchor !== undefined && reference !== undefined && reference >= anchor.days && reference - anchor.days < CLOSE;
  if (unit > UNIT.day && context.isHistory && anchor !== undefined && !isClose && (cue?.toward() ?? 0) <= 0 && (isWriting || reference !== undefined)) return anchor;
  return reference !== undefined ? { days: reference, unit: UNIT.day } : isWriting ? anchor : undefined;
}

/** Days from the epoch to the first day of the year 1. */
const FIRST_DAY = -719162;

/** The year in which a text without any may have been written, and years that it may look ahead. */
const NOWADAYS = 2029, AHEAD = 20;

/** The year that was said, astronomical. */
function yearOf(m: Meaning, context: Context, cue: Cue): number | undefined {
  // "In 218 BC … in 216".
  const isBefore = m.era === undefined ? m.early === 2 && (context.anchor?.days ?? 0) < FIRST_DAY : m.era === 1;
  if (m.year !== undefined) return isBefore ? 1 - m.year : m.year;
  if (m.shortYear === undefined) return undefined;
  // "1147: the fleet sailed in spring of '47": of the century that brings it nearest to the story, where nobody says when that was written.
  const told = context.civil === undefined && context.anchor !== undefined ? civilFromDays(context.anchor.days).year : undefined;
  if (told !== undefined) return m.shortYear + Math.round((told - m.shortYear) / 100) * 100;
  const now = context.civil?.year ?? NOWADAYS;
  const year = Math.floor(now / 100) * 100 + m.shortYear;
  // "He fell at Tobruk in '42".
  return year > now + (cue.toward() < 0 ? 0 : AHEAD) ? year - 100 : year;
}

/** How a clause looks at what is not over. */
const NOT_OVER = new Set<number>([GIVEN_UP, PRESENT_TENSE, 2]);

/** "75 years ago: The mill shut in May", in a text of today: of that year, in which nobody knows which Friday. */
function isInLine({ lineYear, civil }: Context): boolean {
  return lineYear !== undefined && civil !== undefined && lineYear < civil.year;
}

/** The year of the noun phrase in which a month or day stands, or that opens its sentence: "the 2031 fair, due on 3 May", "In 2031 it closed in May". */
function localYear(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { localYear: year, localYearAt, frontYear, frontYearAt } = context;
  if (m.month === undefined || m.toward !== undefined || m.step !== undefined) return undefined;
  const toward = cue.toward(), now = context.civil?.year, { lineYear } = context;
  if (isInLine(context) && toward !== 2) return lineYear;
  const local = year !== undefined && cue.isSameSentence(localYearAt) ? civilFromDays(year.days).year : undefined;
  // "Her successor, class of 1996, starts on 1 August", "next year's models went on sale in May": not in a year that is over, or not yet begun.
  if (local !== undefined) return now !== undefined && ((local < now && NOT_OVER.has(toward)) || (local > now && toward === -1)) ? undefined : local;
  if (frontYear === undefined || !cue.isSameSentence(frontYearAt) || (cue.telling() & SAYING) !== 0) return undefined;
  // "Next year's fair is to be held on 27 June", but "last year's winner will sing on 27 June".
  const front = civilFromDays(frontYear.days).year;
  return toward < 0 ? (now !== undefined && front > now ? undefined : front) : toward > 0 && now !== undefined && front >= now ? front : undefined;
}

/** "The 21st", "the fifteenth": in the month that was stepped to, else the story's, else the reference's. */
function dayOfMonth(day: number, weekday: number | undefined, step: Place | undefined, context: Context, cue: Cue): Found | undefined {
  const slot = step === undefined && weekday === undefined ? slotBeside(day, context, cue) : undefined;
  if (slot !== undefined) return slot;
  // "9–11 March (revised 27 February)", above "THURSDAY 9": the day of the stretch that has both.
  const within = step === undefined && weekday !== undefined ? withinStretch(weekday, context) : undefined;
  if (within !== undefined && civilFromDays(within).day === day) return { place: { days: within, unit: UNIT.day }, how: 'carried', from: context.stretchFrom };
  // "The ball was fixed for 8 August 1914. By the 4th the cooks were gone": in the month of the day told just before.
  const { near, nearAt, token } = context, told = near?.unit === UNIT.day && token - nearAt < STORY_REACH ? near : undefined;
  const around = step ?? monthNamed(context, cue) ?? monthOfStory(context) ?? told;
  if (around === undefined || day < 1) return undefined;
  const { year, month } = civilFromDays(around.days);
  let index = year * 12 + month - 1;
  // "Moved to the 28th. He is away from the 24th": in the same month, where that is still ahead.
  const { reference = around.days } = context;
  // "I changed it on 2 November. We will have it on the 20th", in December.
  const isSure = cue.toward() === 2 && (cue.telling() & QUOTED) === 0 && reference > around.days && reference - around.days < HALF_YEAR;
  const first = isSure || (context.mode === 'news' && !cue.isSameSentence(context.nearAt) && reference - around.days < LONGEST_MONTH) ? reference : around.days;
  if (!step && (around.unit === UNIT.day || isSure) && daysFromCivil(year, month, day) < first && cue.toward() > 0) {
    const now = civilFromDays(first);
    index = now.year * 12 + now.month - (day < now.day ? 0 : 1);
  }
  // What is told as past lies before the day of writing, though a plan was told before.
  const { civil } = context;
  // "The April rota (we swapped on the 14th)".
  const isEdge = around === context.near && (context.nearTelling & LIMIT) !== 0;
  const isNamed = context.near?.unit === UNIT.month && !isEdge && cue.isSameSentence(context.nearAt);
  // "Pulled out in March. We come on the 23rd", "has lived there since May. She rang on the 20th": from the writing, not from the month of what is over or with which a stretch begins.
  const isApart = !step && civil !== undefined && !isNamed && weekday === undefined && context.mode === 'news' && around.unit === UNIT.month && around.days < (context.reference ?? 0);
  if (isApart && cue.toward() > 0) index = civil.year * 12 + civil.month - (day < civil.day ? 0 : 1);
  else if (isApart && isEdge) index = civil.year * 12 + civil.month - (day > civil.day ? 2 : 1);
  else if (!step && civil && !isNamed && cue.toward() <= -1 && index * 31 + day > (civil.year * 12 + civil.month - 1) * 31 + civil.day) index = civil.year * 12 + civil.month - (day > civil.day ? 2 : 1);
  // "Died on 3 March; she had fallen ill on the 27th": of the month before.
  if (!step && around === context.near && around.unit === UNIT.day && weekday === undefined && (cue.telling() & BEFORE) !== 0 && daysFromCivil(year, month, day) > around.days) index = year * 12 + month - 2;
  if (!step && civil && weekday === undefined) {
    const today = context.reference ?? 0;
    const next = daysFromCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, day), here = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day);
    // "Was to have begun on the 20th": the near one. "We took it on the 26th and lost it on the 1st": the story goes on.
    if (cue.toward() === -0.5 && !(context.near !== undefined && context.near.unit === UNIT.day && context.near.days > today && context.token - context.nearAt < STORY_REACH && here > today)) index = civil.year * 12 + civil.month - (day > civil.day || civil.day - day < 15 ? 1 : 0);
    else if ((cue.toward() <= -1 || cue.toward() === 0) && (cue.telling() & BEFORE) === 0 && context.near?.unit === UNIT.day && here <= context.near.days - FEW_BACK && here > context.near.days - 62 && next <= today && context.near.days < today) index++;
  }
  // "Left on the 29th and arrived on the 2nd", where nobody says when that was written: the story goes on.
  if (!step && !civil && weekday === undefined && isLateInMonth(day, context) && cue.toward() === -1 && (cue.telling() & (BEFORE | ASIDE | QUOTED | LIMIT)) === 0) index++;
  // A weekday beside the number tells the month: the nearest to the writing that has such a day, before it or ahead as it is told.
  if (!step && civil && weekday !== undefined && context.mode === 'news') index = civil.year * 12 + civil.month - 1;
  const way = cue.toward() < 0 ? -1 : 1;
  for (let reach = 0; Math.abs(reach) < 9; reach = reach * way > 0 ? -reach : way - reach) {
    const y = Math.floor((index + reach) / 12), m = index + reach - y * 12 + 1;
    const last = daysInMonth(y, m);
    const days = daysFromCivil(y, m, day === LAST_DAY ? last : day);
    const isThere = day === LAST_DAY || day <= last;
    if (weekday !== undefined && step === undefined && (!isThere || weekdayFromDays(days) !== weekday)) continue;
    return isThere ? { place: { days, unit: UNIT.day }, how: 'carried', from: around.days } : undefined;
  }
  return undefined;
}

/** Days behind a day told within which its month may be the one before that of writing. */
const LONGEST_MONTH = 31;
/** The same, where the clause surely tells of what is to come. */
const HALF_YEAR = 183;

/** Days by which a smaller number must lie back to be of the next month: "two died, on 9 and 21 August. A third fell ill on the 16th" goes on in one. */
const FEW_BACK = 8;

/** Days of a month from which on a story that is told a smaller number has gone into the next. */
const HALF_MONTH = 14;

/** Whether the story has just told a day so late in the month that a day with this number lies in the next. */
function isLateInMonth(day: number, { near, last, nearTelling, nearIsGone, token, nearAt }: Context): boolean {
  return near?.unit === UNIT.day && near === last && nearIsGone && (nearTelling & (TARGET | BEFORE | LIMIT)) === 0 && token - nearAt < STORY_REACH && civilFromDays(near.days).day - day >= HALF_MONTH;
}

/** By how much nearer a day of the month before must lie: "set for 3 March, put back to the 24th". */
const MONTH_BEFORE = 8;

/** "Will open on 15 March and in Oslo on the 29th", "on the night of 10 May; it was then brought forward to the 9th": the one nearest to a day told beside it that is still to come, or whose slot is moved: seldom into the month before. */
function slotBeside(day: number, { near, nearAt, nearTelling, token, reference = Infinity }: Context, cue: Cue): Found | undefined {
  if (near?.unit !== UNIT.day || day < 1 || (nearTelling & (QUOTED | SAYING)) !== 0) return undefined;
  // "Moved to 14 January, then to the 21st" too.
  const isMoved = ((cue.telling() & TARGET) !== 0 || (cue.toward() === 0.5 && (nearTelling & TARGET) !== 0 && cue.isSameSentence(nearAt))) && token - nearAt < STORY_REACH, isAhead = near.days > reference && cue.isSameSentence(nearAt);
  if (!isMoved && !isAhead) return undefined;
  let best: number | undefined, least = Infinity;
  const { year, month } = civilFromDays(near.days), own = year * 12 + month - 1;
  for (let index = own - 1; index <= own + 1; index++) {
    const y = Math.floor(index / 12), m = index - y * 12 + 1, days = daysFromCivil(y, m, day);
    const away = Math.abs(days - near.days) * (index < own ? MONTH_BEFORE : 1);
    if (day > daysInMonth(y, m) || (isAhead && days <= reference) || away >= least) continue;
    best = days;
    least = away;
  }
  return best === undefined ? undefined : { place: { days: best, unit: UNIT.day }, how: 'carried', from: near.days };
}

/** "It held until 9 August. A notice was served on the 22nd": the month named last, though the story did not stand there. */
function monthNamed({ near, nearAt, nearTelling, reference, token }: Context, cue: Cue): Place | undefined {
  return near?.unit === UNIT.day && near.days <= (reference ?? near.days) && token - nearAt < STORY_REACH && (nearTelling & (LIMIT | ASIDE | QUOTED | BEFORE)) === LIMIT && cue.toward() <= -1 && cue.isParagraphAfter?.(nearAt) === false ? near : undefined;
}

/** The month in which the story stands; told less finely since, the one told before in the same year. */
function monthOfStory(context: Context): Place | undefined {
  const { anchor, anchorMonth } = context;
  if (anchor === undefined || anchor.unit <= UNIT.month || context.mode === 'news') return anchor !== undefined && anchor.unit <= UNIT.month ? anchor : referencePlace(context);
  return anchorMonth !== undefined && civilFromDays(anchorMonth.days).year === civilFromDays(anchor.days).year ? anchorMonth : undefined;
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
  const place = (dayFirst: boolean): Found | undefined => findPlace(meaningLike(m, { first: undefined, month: dayFirst ? secondNumber : first, day: dayFirst ? first : secondNumber }), context, cue);
  const dayFirst = first > 12 || (secondNumber <= 12 && context.dateOrder === 'dmy'), found = place(dayFirst);
  // "Sun 3/5", in a year of which only the other order is true.
  return m.weekday !== undefined && first <= 12 && secondNumber <= 12 && (m.year === undefined ? isFar(found, context) : found === undefined) ? place(!dayFirst) ?? found : found;
}
