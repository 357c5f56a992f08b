// The calendar place that words mean: fields that were said, completed from the reference, the story, or the clause.
import { civilFromDays, daysFromCivil, daysFromIsoWeek, daysInMonth, isoWeeksInYear, weekdayFromDays } from '../../time/index.js';
import { meaningLike, UNIT, type Meaning } from '../expressions/meaning.js';
import { inherit } from '../expressions/pairs.js';
import { hasClock } from './clock-time.js';
import { DEADLINE, GIVEN_UP } from './direction.js';
import type { Context, Place } from './context.js';
import { longSpan } from './long-spans.js';
import { nearest } from './nearest.js';
import { dayOfClock, isFarStory, STORY_REACH, storyBase } from './running.js';
import { AFTER, AGAIN, ASIDE, BEFORE, DEFINITE, LASTING, LIMIT, QUOTED, SAYING, TARGET } from './telling.js';
import type { How } from './resolve.js';
import { fiscalPlace, reportPlace } from './reported.js';
import { placeOf, stepPlace } from './value.js';
import { LAST_DAY, yearlyOf } from './yearly.js';

/** What the clause around an expression tells about it. */
export interface Cue {
  /** -1 the clause looks back, 1 ahead, 0 it does not tell. */
  toward(): number;
  /** How it is told: bits of resolution/telling.ts. */
  telling(): number;
  /** Whether no sentence ends between a token and the expression. */
  isSameSentence(token: number): boolean;
  /** Whether it is the first time of its paragraph. */
  isNewParagraph?(): boolean;
  /** Whether it stands before the words of an entry, between a full stop and a capital: "Wind falling. 0900 Harper left." */
  opensEntry?(): boolean;
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
  const year = yearOf(m, context) ?? localYear(m, context, cue) ?? (step && step.unit >= UNIT.month ? civilFromDays(step.days).year : undefined);
  const hint = { year, month: step && step.unit === UNIT.month ? civilFromDays(step.days).month : undefined, stepped };

  if (m.week !== undefined && year !== undefined) {
    if (m.week < 1 || m.week > isoWeeksInYear(year) || (m.weekday ?? 1) > 7) return undefined;
    return { place: { days: daysFromIsoWeek(year, m.week, m.weekday ?? 1), unit: m.weekday === undefined ? UNIT.week : UNIT.day } };
  }
  const yearly = yearlyOf(m);
  if (yearly) return nearest(yearly.daysIn, yearly.unit, hint, m, context, cue);
  if (m.day !== undefined) return dayOfMonth(m.day, m.weekday, step, context, cue);
  if (m.weekday !== undefined) {
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
  const inStory = m.from === 1 || (m.from === 2 && (context.mode === 'narrative' || ((isFar || (m.day !== undefined && m.step === 0)) && cue.toward() <= 0 && cue.toward() > -3)));
  // "Still stand today": the day of writing, which nobody told, is none of the story.
  if (context.reference === undefined && m.step === 0 && unit === UNIT.day && m.from === undefined) return { open: 'XXXX-XX-XX' };
  // "The tour announced for 2020 was cancelled in March of that year": the year that the sentence names.
  const isThatYear = m.from === 1 && m.step === 0 && unit === UNIT.year && context.near?.unit === UNIT.year && cue.isSameSentence(context.nearAt);
  const told = isThatYear ? context.near : inStory ? storyBase(context, cue, unit, m.from === 1 && m.step === 0 && unit === UNIT.day) : undefined;
  // "I say tonight", quoted in a history: on the day of who spoke.
  const isQuoted = unit === UNIT.day && m.from === undefined && context.isHistory && (cue.telling() & QUOTED) !== 0;
  const base = m.from === 3 || isQuoted || isPlanned(told, m, unit, context, cue) ? undefined : (told ?? (m.from !== 1 ? referencePlace(context, unit, cue) : m.nth === undefined && (m.step !== 0 || unit !== UNIT.day) ? referencePlace(context, UNIT.month) : undefined));
  if (base === undefined) return { open: unit === UNIT.year ? 'XXXX' : unit === UNIT.month ? 'XXXX-XX' : unit === UNIT.week ? 'XXXX-WXX' : 'XXXX-XX-XX' };
  if (told !== undefined && told.unit > unit && told.unit >= UNIT.month) return { place: told, how: 'storyStep', from: told.days, isRough: true };
  // From a working day "the following weekend" is that of the same week.
  const isNear = told !== undefined && unit === UNIT.weekend && m.step === 1 && weekdayFromDays(base.days) < 6;
  const place = unit < UNIT.day ? base : stepPlace(base.days, unit, isNear ? 0 : m.step);
  return { place, how: told ? 'storyStep' : 'step', from: base.days };
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

/** The year that was said, astronomical. */
function yearOf(m: Meaning, context: Context): number | undefined {
  if (m.year !== undefined) return m.era === 1 ? 1 - m.year : m.year;
  if (m.shortYear === undefined) return undefined;
  const now = context.civil?.year ?? 2000;
  const year = Math.floor(now / 100) * 100 + m.shortYear;
  return year > now + 20 ? year - 100 : year;
}

/** The year of the noun phrase in which a month or day stands, or that opens its sentence: "the 2031 fair, due on 3 May", "In 2031 it closed in May". */
function localYear(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { localYear: year, localYearAt, frontYear, frontYearAt } = context;
  if (m.month === undefined || m.toward !== undefined || m.step !== undefined) return undefined;
  if (year !== undefined && cue.isSameSentence(localYearAt)) return civilFromDays(year.days).year;
  if (frontYear === undefined || !cue.isSameSentence(frontYearAt) || (cue.telling() & SAYING) !== 0) return undefined;
  // "Next year's fair is to be held on 27 June", but "last year's winner will sing on 27 June".
  const front = civilFromDays(frontYear.days).year, toward = cue.toward(), now = context.civil?.year;
  return toward < 0 ? (now !== undefined && front > now ? undefined : front) : toward > 0 && now !== undefined && front >= now ? front : undefined;
}

/** "The 21st", "the fifteenth": in the month that was stepped to, else the story's, else the reference's. */
function dayOfMonth(day: number, weekday: number | undefined, step: Place | undefined, context: Context, cue: Cue): Found | undefined {
  const around = step ?? monthOfStory(context);
  if (around === undefined || day < 1) return undefined;
  const { year, month } = civilFromDays(around.days);
  let index = year * 12 + month - 1;
  // "Moved to the 28th. He is away from the 24th": in the same month, where that is still ahead.
  const first = context.mode === 'news' && !cue.isSameSentence(context.nearAt) ? (context.reference ?? around.days) : around.days;
  if (!step && around.unit === UNIT.day && daysFromCivil(year, month, day) < first && cue.toward() > 0) index++;
  // What is told as past lies before the day of writing, though a plan was told before.
  const { civil } = context;
  // "The April rota (we swapped on the 14th)".
  const isNamed = context.near?.unit === UNIT.month && cue.isSameSentence(context.nearAt);
  if (!step && civil && !isNamed && cue.toward() <= -1 && index * 31 + day > (civil.year * 12 + civil.month - 1) * 31 + civil.day) index = civil.year * 12 + civil.month - (day > civil.day ? 2 : 1);
  if (!step && civil && weekday === undefined) {
    const today = context.reference ?? 0;
    const next = daysFromCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, day), here = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day);
    // "Was to have begun on the 20th": the near one. "We took it on the 26th and lost it on the 1st": the story goes on.
    if (cue.toward() === -0.5 && !(context.near !== undefined && context.near.unit === UNIT.day && context.near.days > today && context.token - context.nearAt < STORY_REACH && here > today)) index = civil.year * 12 + civil.month - (day > civil.day || civil.day - day < 15 ? 1 : 0);
    else if ((cue.toward() <= -1 || cue.toward() === 0) && context.near?.unit === UNIT.day && here < context.near.days && here > context.near.days - 62 && next <= today && context.near.days < today) index++;
  }
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

/** The month in which the story stands; told less finely since, the one told before in the same year. */
function monthOfStory(context: Context): Place | undefined {
  const { anchor, anchorMonth } = context;
  if (anchor === undefined || anchor.unit <= UNIT.month || context.mode === 'news') return anchor !== undefined && anchor.unit <= UNIT.month ? anchor : referencePlace(context);
  return anchorMonth !== undefined && civilFromDays(anchorMonth.days).year === civilFromDays(anchor.days).year ? anchorMonth : undefined;
}

function weekdayPlace(m: Meaning, weekday: number, context: Context, cue: Cue): Found {
  // "On Saturday it will be heard again": of the day of writing, whatever old story is told around.
  // "A writer of 1921–2014, who died on Sunday": no weekday counts from a month or a year, unless nothing else is known.
  const isCoarse = context.anchor !== undefined && context.anchor.unit >= UNIT.month && (!isFarStory(context) || cue.isParagraphAfter?.(context.nearAt) === true);
  const inStory = context.mode === 'narrative' && (context.reference === undefined || (cue.toward() < 2 && !isCoarse));
  // "Last Friday", told by somebody who writes of old times, is counted from the writing.
  const isDeictic = m.toward !== undefined && m.from === undefined && !context.isHistory && context.reference !== undefined;
  const from = m.base ?? (inStory && !isDeictic ? (context.anchor?.days ?? context.reference) : m.from === 1 ? (storyDay(context, cue) ?? context.reference) : (context.reference ?? context.anchor?.days));
  // "On Friday", told of a year, is no day that a calendar knows.
  if (from === undefined || (from === context.anchor?.days && context.anchor.unit >= UNIT.month && m.base === undefined && inStory && context.reference === undefined)) return { open: `XXXX-WXX-${String(weekday)}` };
  const back = (weekdayFromDays(from) - weekday + 7) % 7;
  if (m.toward === undefined && m.base === undefined && (cue.telling() & DEFINITE) !== 0) {
    const day = storyDay(context, cue);
    // "On Tuesday 4 June. The hall is shut on the Monday": what is to come is of the days about it.
    const way = day === undefined ? 0 : (weekday - weekdayFromDays(day) + 7) % 7;
    if (day !== undefined) return { place: { days: day + (way > 3 && cue.toward() >= 0 && day > (context.reference ?? -Infinity) ? way - 7 : way), unit: UNIT.day }, how: 'story', from: day, turn: 'story' };
  }
  const within = m.toward === undefined && m.base === undefined ? dayOfStretch(weekday, context, cue) : undefined;
  if (within !== undefined) return { place: { days: within, unit: UNIT.day }, how: 'story', from: context.stretchFrom, turn: 'story' };
  const to = (days: number, turn: 'past' | 'ahead' | 'story'): Found => ({ place: { days, unit: UNIT.day }, how: turn, from, turn });
  if (m.toward === -1) return to(from - (back === 0 ? 7 : back) - 7 * ((m.n ?? 1) - 1), 'past');
  // Nobody calls tomorrow "next Thursday".
  if (m.toward === 1) return to(from + (back === 6 && (m.from ?? m.base ?? m.n ?? m.weeks) === undefined && from === context.reference ? 8 : 7 - back) + 7 * (m.n ?? 0), 'ahead');
  const { near, nearAt, nearTelling } = context;
  // "Ended on Friday after the union had voted on Thursday": the last one before.
  if (m.toward === undefined && near?.unit === UNIT.day && near.days < from - back && near.days > from - 14 && (cue.telling() & AFTER) !== 0 && (nearTelling & AFTER) === 0 && cue.isSameSentence(nearAt) && cue.toward() < 0) {
    return to(near.days - ((weekdayFromDays(near.days) - weekday + 7) % 7), 'past');
  }
  // "Shuts on 1 April and stays shut until Thursday": the first one after it began, where that lies ahead; "on Monday, Wednesday and Friday" too.
  if (m.toward === undefined && m.base === undefined && near?.unit === UNIT.day && near.days > from && (nearTelling & ASIDE) === 0 && ((cue.telling() & LASTING) !== 0 || (near.minute === undefined && context.token - nearAt <= LISTED)) && cue.toward() > 0 && cue.isSameSentence(nearAt)) {
    return to(near.days + ((weekday - weekdayFromDays(near.days) + 6) % 7) + 1, 'ahead');
  }
  const story = inStory || m.toward !== undefined || m.base !== undefined ? undefined : lookedBackFrom(context, cue, from - back);
  if (story !== undefined) return { place: { days: story - ((weekdayFromDays(story) - weekday + 7) % 7), unit: UNIT.day }, how: 'story', from: story, turn: 'story' };
  if (back === 0) return to(from, 'past');
  // A story goes from day to day: the nearer one.
  if (inStory && m.toward === undefined && m.base === undefined && context.anchor?.unit === UNIT.day) return to(back > 3 ? from + 7 - back : from - back, 'story');
  const toward = m.toward === 0 ? 1 : cue.toward();
  // "On Wednesday she told us we would hear by Friday": the first one after she told it.
  if ((toward === 1 || toward === DEADLINE) && m.toward === undefined && near?.unit === UNIT.day && near.days < from && near.days > from - 14 && (nearTelling & ASIDE) === 0 && cue.isSameSentence(nearAt)) {
    return to(near.days + ((weekday - weekdayFromDays(near.days) + 6) % 7) + 1, 'ahead');
  }
  const slot = toward === 0.5 && m.toward === undefined ? slotBefore(weekday, from, context, cue) : undefined;
  if (slot !== undefined) return to(slot, 'ahead');
  if (toward === -0.5 && context.day !== undefined && context.day <= from && from - back < context.day && (cue.telling() & AGAIN) !== 0) return to(from + 7 - back, 'ahead');
  const old = inStory || m.toward !== undefined || m.base !== undefined || toward > 0 ? undefined : oldStoryDay(context, cue);
  if (old !== undefined) return { place: { days: old + ((weekday - weekdayFromDays(old) + 7) % 7), unit: UNIT.day }, how: 'story', from: old, turn: 'story' };
  const after = (toward === 1 || toward === 0.5) && m.toward === undefined && (cue.telling() & (toward === 1 ? LASTING : TARGET)) !== 0 ? nextAfterStory(weekday, from, context) : undefined;
  if (after !== undefined) return to(after, 'past');
  return toward >= 0.75 || (toward === GIVEN_UP && back > 1) || (Math.abs(toward) === 0.5 && back > 3) ? to(from + 7 - back, 'ahead') : to(from - back, 'past');
}

/** Tokens from a day of a list to the next: a comma, "and". */
const LISTED = 3;

/** Tokens within which the days of a stretch are called by their names alone. */
const STRETCH_REACH = 200;

/** "The fair runs from Thursday 5 to Sunday 8 October. On Saturday there will be a parade": its Saturday. */
function dayOfStretch(weekday: number, { stretchFrom, stretchTo, stretchAt, token, reference = 0 }: Context, cue: Cue): number | undefined {
  if (stretchTo === 0 || token - stretchAt > STRETCH_REACH || (stretchTo > reference ? !(cue.toward() > 0) : !(cue.toward() < 0))) return undefined;
  const days = stretchFrom + ((weekday - weekdayFromDays(stretchFrom) + 7) % 7);
  return days <= stretchTo ? days : undefined;
}

/** Days before the writing in which a weekday is told without its date. */
const LAST_WEEKS = 14;

/** The day before the last weeks on which a report dwells: "On 6 March 1971 the dam cracked. It broke on Thursday." */
function oldStoryDay({ dated, datedAt, near, nearAt, token, reference }: Context, cue: Cue): number | undefined {
  if (reference === undefined || (cue.telling() & SAYING) !== 0) return undefined;
  // "Came back to one at 00:20 and to the other on Sunday": told by the hour.
  if (near?.minute !== undefined && near.days < reference - LAST_WEEKS && cue.toward() < 0 && cue.isSameSentence(nearAt)) return near.days;
  return dated?.unit === UNIT.day && dated.days < reference - LAST_WEEKS && token - datedAt < STORY_REACH ? dated.days : undefined;
}

/** "Set for Tuesday, 9 May, and moved to Monday": the one nearest to the slot that was given up, where that lies ahead. */
function slotBefore(weekday: number, from: number, { near, nearAt }: Context, cue: Cue): number | undefined {
  if (near?.unit !== UNIT.day || near.days <= from || !cue.isSameSentence(nearAt)) return undefined;
  const days = near.days - 3 + ((weekday - weekdayFromDays(near.days) + 10) % 7);
  // Who gives up a slot that lies ahead names another that does.
  return days > from ? days : days + 7;
}

/** "It stayed shut until Wednesday", "was put off to Wednesday": the first one after the running day, where that is over. */
function nextAfterStory(weekday: number, from: number, { day }: Context): number | undefined {
  if (day === undefined || day >= from || day < from - 14) return undefined;
  const next = day + (((weekday - weekdayFromDays(day) + 6) % 7) + 1);
  return next <= from ? next : undefined;
}

/** The day that "the following Monday" counts from. */
function storyDay(context: Context, cue: Cue): number | undefined {
  const base = storyBase(context, cue);
  return base?.unit === UNIT.day ? base.days : context.day;
}

function weekendPlace(m: Meaning, context: Context, cue: Cue): Found {
  const from = context.reference ?? context.anchor?.days;
  if (from === undefined) return { open: 'XXXX-WXX-WE' };
  const isOn = weekdayFromDays(from) >= 6;
  const days = placeOf(from, UNIT.weekend).days;
  const to = (first: number, turn: 'past' | 'ahead'): Found => ({ place: { days: first, unit: UNIT.weekend }, how: turn, from, turn });
  if (m.toward === -1) return to(days - 7, 'past');
  if (m.toward === 1) return to(isOn ? days + 7 : days, 'ahead');
  const story = m.toward === undefined ? lookedBackFrom(context, cue) : undefined;
  if (story !== undefined) return { place: { days: placeOf(story, UNIT.weekend).days - 7, unit: UNIT.weekend }, how: 'story', from: story, turn: 'story' };
  if (isOn) return to(days, 'past');
  return cue.toward() >= (m.toward ?? 0.5) ? to(days, 'ahead') : to(days - 7, 'past');
}

/** "The trial was halted on 2 April. A juror had gone there at the weekend": the past perfect looks back from a day told weeks ago. */
function lookedBackFrom({ day, dayToken, token, reference, clockDay, clockMinute }: Context, cue: Cue, found = -Infinity): number | undefined {
  if (day === undefined || reference === undefined || (cue.telling() & BEFORE) === 0) return undefined;
  const isOld = day < reference - LAST_WEEKS && token - dayToken < STORY_REACH;
  // "At 18:40 they restored what had been overwritten on Friday": where a day is told hour by hour, not after it.
  const isHourly = day < found && clockDay === day && clockMinute !== undefined && (cue.telling() & (SAYING | QUOTED | LIMIT)) === 0;
  return isOld || isHourly ? day : undefined;
}

/** 05/06/2031 in the order of the document. */
function numericPlace(m: Meaning, context: Context, cue: Cue): Found | undefined {
  const { first = 0, secondNumber = 0 } = m;
  if (m.improper !== undefined && first < secondNumber) return undefined;
  const dayFirst = first > 12 || (secondNumber <= 12 && context.dateOrder === 'dmy');
  const day = dayFirst ? first : secondNumber, month = dayFirst ? secondNumber : first;
  return findPlace(meaningLike(m, { first: undefined, month, day }), context, cue);
}
