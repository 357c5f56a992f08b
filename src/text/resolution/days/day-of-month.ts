// The month of a day that names none: "on the 3rd", told of the running month, the one before it, or the one to come.
import {
  HALF_YEAR_DAYS,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  LONGEST_MONTH,
  orderInYear,
  weekdayFromDays,
  type CivilDate,
} from '../../../time/index.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import { FAR, referencePlace, STORY_REACH } from '../story-base.js';
import { ASIDE, BEFORE, LIMIT, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { withinStretch } from './weekdays.js';
import { LAST_DAY } from '../years/yearly.js';
import type { Cue, Found } from '../cue.js';

/** "The 21st", "the fifteenth": in the month that was stepped to, else the story's, else the reference's. */
export function dayOfMonth(day: number, { weekday, toward, from }: Meaning, step: Place | undefined, context: Context, cue: Cue): Found | undefined {
  const beside = step ? undefined : weekday === undefined ? slotBeside(day, context, cue) : dayWithin(day, weekday, context);
  if (beside !== undefined) return beside;
  const { civil, mode } = context;
  // "This past Monday, the 1st", in any story.
  const isCounted = weekday !== undefined && toward !== undefined && from === undefined && civil !== undefined;
  const around = step ?? (isCounted ? referencePlace(context) : monthInHand(context, cue));
  if (around === undefined) return ofNoMonth(day, context);
  if (day < 1) return undefined;
  // A weekday beside the number tells the month: the nearest to the writing that has such a day, before it or ahead as it is told.
  const isNearest = weekday !== undefined && civil !== undefined && (mode === 'news' || isCounted);
  let index = isNearest && !step ? monthOf(civil) : monthOf(civilFromDays(around.days));
  if (!isNearest && !step) index = monthMeant(day, index, weekday !== undefined, around, context, cue);
  // "A battle on the 31st", in early June: the nearest month that has one.
  const isBack = cue.toward() < 0 || (weekday === undefined && cue.toward() === 0 && civil !== undefined && civil.day < HALF_MONTH);
  const days = step ? inMonth(index, day) : nearestSuch(day, weekday, index, isBack ? -1 : 1);
  return days === undefined ? undefined : { place: { days, unit: UNIT.day }, how: 'carried', from: around.days };
}

/** "Should arrive on the 22nd", where nobody says when that was written: a day of nobody knows which month. */
function ofNoMonth(day: number, { reference }: Context): Found | undefined {
  const isDay = reference === undefined && day >= 1 && day <= LONGEST_MONTH;
  return isDay ? { open: `XXXX-XX-${String(day).padStart(2, '0')}` } : undefined;
}

/** "9–11 March (revised 27 February)", above "THURSDAY 9": the day of the stretch that has both. */
function dayWithin(day: number, weekday: number, context: Context): Found | undefined {
  const days = withinStretch(weekday, context);
  if (days === undefined || civilFromDays(days).day !== day) return undefined;
  return { place: { days, unit: UNIT.day }, how: 'carried', from: context.stretchFrom };
}

/** The month of which a day is told, or a day in it. */
function monthInHand(context: Context, cue: Cue): Place | undefined {
  const { near, nearAt, token } = context;
  // "The ball was fixed for 8 August 1914. By the 4th the cooks were gone": in the month of the day told just before.
  const told = near?.unit === UNIT.day && token - nearAt < STORY_REACH ? near : undefined;
  return monthNamed(context, cue) ?? monthBeforeAside(context, cue) ?? monthOfStory(context) ?? told;
}

/** "In May it lost Ida Holm, who had taught there since 1988. She died on the 9th", "the guest for March, who came in 2019, will speak on the 2nd": still of that month, whatever year was looked back at. */
function monthBeforeAside({ mode, near, nearAt, nearTelling, beforeNear, token, reference = -Infinity }: Context, cue: Cue): Place | undefined {
  if (mode !== 'news' || near === undefined || near.unit <= UNIT.month || (nearTelling & (ASIDE | BEFORE | LIMIT)) === 0) return undefined;
  if (beforeNear === undefined || beforeNear.unit > UNIT.month || near.days >= beforeNear.days) return undefined;
  const isAhead = beforeNear.days > reference,
    isSeenSo = isAhead ? cue.toward() > 0 : cue.toward() <= 0 && beforeNear.days > reference - FAR;
  return isSeenSo && token - nearAt < STORY_REACH && cue.isParagraphAfter?.(nearAt) === false ? beforeNear : undefined;
}

/** Months since the year 0. */
function monthOf({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month - 1;
}

/** A day of a month counted so; of the last one where the number says that, undefined where the month has none. */
function inMonth(index: number, day: number): number | undefined {
  const year = Math.floor(index / 12),
    month = index - year * 12 + 1,
    last = daysInMonth(year, month);
  if (day === LAST_DAY) return daysFromCivil(year, month, last);
  return day <= last ? daysFromCivil(year, month, day) : undefined;
}

/** The same, and those of the month behind it where it has none. */
function dayIn(index: number, day: number): number {
  const year = Math.floor(index / 12);
  return daysFromCivil(year, index - year * 12 + 1, day);
}

/** The day in the month nearest to one that has such a day. */
function nearestSuch(day: number, weekday: number | undefined, index: number, way: number): number | undefined {
  for (let reach = 0; Math.abs(reach) < 9; reach = reach * way > 0 ? -reach : way - reach) {
    const days = inMonth(index + reach, day);
    if (days === undefined ? weekday === undefined && day > LONGEST_MONTH : weekday === undefined || weekdayFromDays(days) === weekday) return days;
  }
  return undefined;
}

/** The month of a day: that of the time told before, unless the clause looks elsewhere. */
function monthMeant(day: number, own: number, hasWeekday: boolean, around: Place, context: Context, cue: Cue): number {
  const { civil, near, nearAt } = context;
  // "Died on 3 March; she had fallen ill on the 27th": of the month before; "had fallen ill on 3 March and was well on the 27th" goes on.
  const goesOn = cue.isSameSentence(nearAt) && cue.isJoined?.(nearAt) === true && cue.isSetApart?.(nearAt) === false,
    isBack = !hasWeekday && around === near && around.unit === UNIT.day && (cue.telling() & BEFORE) !== 0 && !goesOn,
    index = isBack && dayIn(own, day) > around.days ? own - 1 : monthAsTold(day, own, hasWeekday, around, context, cue);
  if (hasWeekday) return index;
  if (civil) return monthOfPlan(day, index, civil, context, cue) ?? (isInNext(day, index, context, cue) ? index + 1 : index);
  // "Left on the 29th and arrived on the 2nd", where nobody says when that was written: the story goes on.
  const isNext = isLateInMonth(day, context, cue) && cue.toward() === -1 && (cue.telling() & (BEFORE | ASIDE | QUOTED | LIMIT)) === 0;
  return isNext ? index + 1 : index;
}

/** The month before the writing or behind it in which a clause that looks back or ahead has its day. */
function monthAsTold(day: number, own: number, hasWeekday: boolean, around: Place, context: Context, cue: Cue): number {
  const { civil, near, nearAt, nearTelling, isLine } = context,
    isEdge = around === near && (nearTelling & LIMIT) !== 0,
    isNamed = near?.unit === UNIT.month && !isEdge && cue.isSameSentence(nearAt);
  const isOfWriting = !isNamed && !hasWeekday && isMonthOver(around, context),
    month = (isOfWriting ? monthByWriting(day, isEdge, around, context, cue) : undefined) ?? monthAhead(day, own, around, context, cue);
  if (month !== undefined) return month;
  if (civil === undefined || cue.toward() > -1) return own;
  // "28 Oct: Survey begun, and finished on the 2nd", a line of a chronicle: it goes on.
  if (isLine) return (cue.telling() & BEFORE) === 0 && civil.day - day >= HALF_MONTH ? monthOf(civil) + 1 : own;
  // What is told as past lies before the day of writing, though a plan was told before.
  const isOver = orderInYear(own, day) > orderInYear(monthOf(civil), civil.day);
  return isOver && !isNamed ? lastWith(day, civil) : own;
}

/** Whether a report has told a month before that of the writing. */
function isMonthOver({ unit, days }: Place, { civil, mode, reference = 0 }: Context): boolean {
  return civil !== undefined && mode === 'news' && unit === UNIT.month && days < reference;
}

/** "Pulled out in March. We come on the 23rd", "has lived there since May. She rang on the 20th": from the writing, unless a story of long ago is told, not from the month of what is over or with which a stretch begins. */
function monthByWriting(day: number, isEdge: boolean, around: Place, { civil, reference = 0 }: Context, cue: Cue): number | undefined {
  if (civil === undefined) return undefined;
  if (cue.toward() > 0) return nextWith(day, civil);
  // "The April rota (we swapped on the 14th)".
  return isEdge && reference - around.days < FAR ? lastWith(day, civil) : undefined;
}

/** "Moved to the 28th. He is away from the 24th": in the same month, where that is still ahead. */
function monthAhead(day: number, own: number, { days, unit }: Place, { nearAt, mode, reference = days }: Context, cue: Cue): number | undefined {
  const toward = cue.toward(),
    sinceTold = reference - days;
  // "I changed it on 2 November. We will have it on the 20th", in December.
  const isSure = toward === 2 && (cue.telling() & QUOTED) === 0 && sinceTold > 0 && sinceTold < HALF_YEAR_DAYS,
    isOfWriting = isSure || (mode === 'news' && sinceTold < LONGEST_MONTH && !cue.isSameSentence(nearAt)),
    first = isOfWriting ? reference : days;
  const isAhead = toward > 0 && (unit === UNIT.day || isSure) && dayIn(own, day) < first;
  return isAhead ? nextWith(day, civilFromDays(first)) : undefined;
}

/** The first month with such a day from a day on. */
function nextWith(day: number, now: CivilDate): number {
  return monthOf(now) + (day < now.day ? 1 : 0);
}

/** The last month with such a day up to a day. */
function lastWith(day: number, now: CivilDate): number {
  return monthOf(now) - (day > now.day ? 1 : 0);
}

/** Days back within which a plan told in the past had its day in the month of writing: those that lie ahead are told in the present. */
const PLAN_BACK = 21;

/** "Was to have begun on the 20th": the near one. */
function monthOfPlan(day: number, index: number, civil: CivilDate, { near, nearAt, token, reference = 0 }: Context, cue: Cue): number | undefined {
  if (cue.toward() !== -0.5) return undefined;
  const isOn = near?.unit === UNIT.day && near.days > reference && token - nearAt < STORY_REACH && dayIn(index, day) > reference;
  if (isOn) return index;
  return monthOf(civil) + (day > civil.day || civil.day - day < PLAN_BACK ? 0 : 1);
}

/** "We took it on the 26th and lost it on the 1st": the story goes on. */
function isInNext(day: number, index: number, { near, reference = 0 }: Context, cue: Cue): boolean {
  if (near?.unit !== UNIT.day || near.days >= reference || (cue.telling() & BEFORE) !== 0) return false;
  const here = dayIn(index, day),
    isNear = here <= near.days - FEW_BACK && here > near.days - 62;
  return isNear && dayIn(index + 1, day) <= reference && (cue.toward() <= -1 || cue.toward() === 0);
}

/** Days by which a smaller number must lie back to be of the next month: "two died, on 9 and 21 August. A third fell ill on the 16th" goes on in one. */
const FEW_BACK = 8;

/** Days of a month from which on a story that is told a smaller number has gone into the next. */
const HALF_MONTH = 14;

/** Whether the story, or what the sentence told in passing of whom it is about, has just told a day so late in the month that a day with this number lies in the next: "Lind, who left on 29 May, arrived on the 2nd". */
function isLateInMonth(day: number, { near, last, nearTelling, nearIsGone, token, nearAt }: Context, cue: Cue): boolean {
  if (near?.unit !== UNIT.day || !nearIsGone || (nearTelling & (TARGET | BEFORE | LIMIT)) !== 0) return false;
  const isOfSentence = near === last || cue.isSameSentence(nearAt);
  return isOfSentence && token - nearAt < STORY_REACH && civilFromDays(near.days).day - day >= HALF_MONTH;
}

/** By how much nearer a day of the month before must lie: "set for 3 March, put back to the 24th". */
const MONTH_BEFORE = 8;

/** "Will open on 15 March and in Oslo on the 29th", "on the night of 10 May; it was then brought forward to the 9th": the one nearest to a day told beside it that is still to come, or whose slot is moved: seldom into the month before. */
function slotBeside(day: number, { near, nearAt, nearTelling, token, reference = Infinity }: Context, cue: Cue): Found | undefined {
  if (near?.unit !== UNIT.day || day < 1 || day === LAST_DAY) return undefined;
  // Nobody has said anything on a day that lies ahead: "announced for 19 March".
  if ((nearTelling & QUOTED) !== 0 || ((nearTelling & SAYING) !== 0 && near.days <= reference)) return undefined;
  const isNear = token - nearAt < STORY_REACH,
    isMoved = isNear && isMoveTold(nearTelling, nearAt, cue),
    isAhead = near.days > reference && cue.isSameSentence(nearAt),
    isOver = isNear && near.days < reference - LONGEST_MONTH && isOldSlot(nearTelling, nearAt, cue);
  if (!isMoved && !isAhead && !isOver) return undefined;
  // "He sailed on 3 March. He was due home on the 28th": not in the month before.
  const own = monthOf(civilFromDays(near.days)),
    isOn = isOver && !isMoved && (cue.telling() & BEFORE) === 0,
    days = nearestAbout(day, isOn ? own : own - 1, own, near.days, isAhead ? reference : -Infinity);
  return days === undefined ? undefined : { place: { days, unit: UNIT.day }, how: 'carried', from: near.days };
}

/** "Moved to the 21st"; "moved to 14 January, then to the 21st" too. */
function isMoveTold(nearTelling: number, nearAt: number, cue: Cue): boolean {
  return (cue.telling() & TARGET) !== 0 || (cue.toward() === 0.5 && (nearTelling & TARGET) !== 0 && cue.isSameSentence(nearAt));
}

/** "Sailed on 12 May 1940. It had been due to leave on the 9th": a slot of the story, where that is old. */
function isOldSlot(nearTelling: number, nearAt: number, cue: Cue): boolean {
  if ((nearTelling & (LIMIT | ASIDE)) !== 0 || cue.isParagraphAfter?.(nearAt) !== false) return false;
  return cue.toward() === -0.5 || (cue.toward() > 0 && (cue.telling() & BEFORE) !== 0);
}

/** The day nearest to one told, in its month or those beside it, behind a day; seldom in the month before. */
function nearestAbout(day: number, first: number, own: number, told: number, behind: number): number | undefined {
  let best: number | undefined,
    least = Infinity;
  for (let index = first; index <= own + 1; index++) {
    const days = inMonth(index, day);
    if (days === undefined || days <= behind) continue;
    const away = Math.abs(days - told) * (index < own ? MONTH_BEFORE : 1);
    if (away >= least) continue;
    best = days;
    least = away;
  }
  return best;
}

/** "It held until 9 August. A notice was served on the 22nd": the month named last, though the story did not stand there. */
function monthNamed({ near, nearAt, nearTelling, reference, token }: Context, cue: Cue): Place | undefined {
  if (near?.unit !== UNIT.day || near.days > (reference ?? near.days) || token - nearAt >= STORY_REACH) return undefined;
  const isLimit = (nearTelling & (LIMIT | ASIDE | QUOTED | BEFORE)) === LIMIT;
  return isLimit && cue.toward() <= -1 && cue.isParagraphAfter?.(nearAt) === false ? near : undefined;
}

/** The month in which the story stands; told less finely since, the one told before in the same year. */
function monthOfStory(context: Context): Place | undefined {
  const { anchor, anchorMonth } = context;
  if (anchor === undefined || anchor.unit <= UNIT.month || context.mode === 'news')
    return anchor !== undefined && anchor.unit <= UNIT.month ? anchor : referencePlace(context);
  return anchorMonth !== undefined && civilFromDays(anchorMonth.days).year === civilFromDays(anchor.days).year ? anchorMonth : undefined;
}
