// Which of its weekly returns a weekday means: of the week of writing, behind or ahead of it, or of the story.
import { weekdayFromDays } from '../../../time/index.js';
import { AGAIN, ASIDE, BEFORE, DEFINITE, FRONT, INSTEAD, LASTING, LIMIT, PLANNED, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { DEADLINE, GIVEN_UP, isNearAhead } from '../../direction/toward.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { hasClock } from '../clock/clock-time.js';
import type { Context } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { firstAfter, firstFrom, lastUpTo, nearestTo } from './days-of-week.js';
import { STORY_REACH, isFarStory, storyBase } from '../story-base.js';
import { stepPlace } from '../value.js';

/** A weekday, and what is known of where it stands. */
interface NamedDay {
  readonly m: Meaning;
  readonly weekday: number;
  /** The day that it counts from. */
  readonly from: number;
  /** Days from the last such weekday to that day: 0 to 6. */
  readonly back: number;
  /** Neither "last" nor "next", and no other time that it counts from. */
  readonly isBare: boolean;
  /** It counts from where the story stands. */
  readonly inStory: boolean;
  readonly context: Context;
  readonly cue: Cue;
}

/** The day that a weekday names: of the writing, of the story, or of the stretch in hand. */
export function weekdayPlace(m: Meaning, named: number, context: Context, cue: Cue): Found {
  const weekday = ((named + 6 - context.weekShift) % 7) + 1,
    inStory = isOfStory(context, cue),
    from = countedFrom(m, inStory, context, cue),
    { anchor } = context;
  // "On Friday", told of a year, is no day that a calendar knows.
  const isOfYear = inStory && context.reference === undefined && m.base === undefined && anchor !== undefined && anchor.unit >= UNIT.month;
  // "Ada Berg, born on 4 June 1950, died on Saturday": no week of her birth.
  const isOfBirth = context.reference === undefined && m.base === undefined && from === context.birth?.days;
  if (from === undefined || isOfBirth || (isOfYear && from === anchor.days)) return ofNoWeek(weekday);
  const isBare = m.toward === undefined && m.base === undefined;
  if (isBare && isOfUnknownWeek(context, cue)) return ofNoWeek(weekday);
  const day: NamedDay = { m, weekday, from, back: from - lastUpTo(from, weekday), isBare, inStory, context, cue };
  return (isBare ? (ofDefinite(day) ?? ofStretch(day)) : ofStep(day)) ?? besideTold(day) ?? ofStory(day) ?? byDirection(day);
}

/** A weekday of nobody knows which week. */
function ofNoWeek(weekday: number): Found {
  return { open: `XXXX-WXX-${String(weekday)}` };
}

/** "It was built in the spring of 1955. It fell on the Friday and was up by Monday": of a week that the story names, and no calendar knows. */
function isOfUnknownWeek(context: Context, cue: Cue): boolean {
  const { near, nearAt, token, unknownAt, reference = Infinity } = context;
  if (unknownAt !== undefined && cue.isSameSentence(unknownAt)) return true;
  if ((cue.telling() & DEFINITE) === 0 || near === undefined || near.unit < UNIT.month || token - nearAt >= STORY_REACH) return false;
  return storyDay(context, cue) === undefined && stepPlace(near.days, near.unit, 1).days < reference - LAST_WEEKS;
}

/** Whether weekdays count from where the story stands. */
function isOfStory(context: Context, cue: Cue): boolean {
  const { anchor, mode, reference, near, nearAt, nearTelling } = context;
  if (mode !== 'narrative' || reference === undefined) return mode === 'narrative';
  // "On Saturday it will be heard again": of the day of writing, whatever old story is told around.
  if (cue.toward() >= 2) return false;
  // "A writer of 1921–2014, who died on Sunday": no weekday counts from a month or a year, unless nothing else is known.
  if (anchor === undefined || anchor.unit < UNIT.month) return true;
  // "A singer whose 1962 record made her name died on Sunday": a year told in passing names no week.
  const isInPassing = near === anchor && (nearTelling & ASIDE) !== 0 && cue.isSameSentence(nearAt);
  return !isInPassing && isFarStory(context) && cue.isParagraphAfter?.(nearAt) !== true;
}

/** The day that a weekday counts from. */
function countedFrom(m: Meaning, inStory: boolean, context: Context, cue: Cue): number | undefined {
  const { anchor, reference, isHistory, isReport, gone } = context;
  if (m.base !== undefined) return m.base;
  // "A meeting planned for Monday 31 May … was found on Tuesday": a report without a day of writing goes on from what is over, and from nothing else.
  if (isReport && reference === undefined && m.from === undefined) return gone?.unit === UNIT.day ? gone.days : undefined;
  // "Last Friday", told by somebody who writes of old times, is counted from the writing.
  const isDeictic = m.toward !== undefined && m.from === undefined && !isHistory && reference !== undefined;
  if (inStory && !isDeictic) return anchor?.days ?? reference;
  if (m.from === 1) return storyDay(context, cue) ?? reference;
  return reference ?? anchor?.days;
}

/** "On the Tuesday": a day of the story. */
function ofDefinite({ weekday, context, cue }: NamedDay): Found | undefined {
  const { day, nearIsPlan, nearTelling, nearAt, reference = -Infinity } = context;
  if ((cue.telling() & DEFINITE) === 0) return undefined;
  // "Sank on Tuesday 4 June. It had been due to sail for Wednesday. On the Tuesday": the story stays where it was.
  const isPlan = day !== undefined && (nearIsPlan || (nearTelling & TARGET) !== 0) && !cue.isSameSentence(nearAt);
  const base = isPlan ? day : storyDay(context, cue);
  if (base === undefined) return undefined;
  // "On Tuesday 4 June. The hall is shut on the Monday": what is to come is of the days about it; "had sailed on the Sunday" was before it.
  if ((cue.telling() & BEFORE) !== 0) return dayAt(lastUpTo(base, weekday), base, 'story');
  const next = firstFrom(base, weekday),
    isAbout = next > base + HALF_WEEK && base > reference && cue.toward() >= 0;
  return dayAt(isAbout ? next - 7 : next, base, 'story');
}

/** "The fair runs from Thursday 5 to Sunday 8 October. On Saturday there will be a parade." */
function ofStretch(named: NamedDay): Found | undefined {
  const { weekday, context, cue } = named;
  const days = dayOfStretch(weekday, context, cue);
  return days === undefined ? undefined : dayAt(days, context.stretchFrom, 'story');
}

/** "Shut on Monday 8 June and also the Tuesday": behind a day that no weekday of these days names. */
function isFarJoined({ from, back, context: { near, nearAt }, cue }: NamedDay): boolean {
  if (near === undefined || (near.days <= from + 7 && back !== 0) || (cue.telling() & LIMIT) !== 0) return false;
  return cue.toward() > GIVEN_UP && cue.toward() !== DEADLINE && cue.isJoined?.(nearAt) === true;
}

/** "Last Thursday", "next Thursday". */
function ofStep({ m, from, back, context }: NamedDay): Found | undefined {
  if (m.toward === -1) return dayAt(from - (back === 0 ? 7 : back) - 7 * ((m.n ?? 1) - 1), from, 'past');
  if (m.toward !== 1) return undefined;
  // Nobody calls tomorrow "next Thursday".
  const isTomorrow = back === 6 && from === context.reference && (m.from ?? m.base ?? m.n ?? m.weeks) === undefined;
  return dayAt(from + (isTomorrow ? 8 : 7 - back) + 7 * (m.n ?? 0), from, 'ahead');
}

/** Counted from a day that its own sentence has told. */
function besideTold(named: NamedDay): Found | undefined {
  const { m, weekday, from, isBare, context, cue } = named,
    { near, nearAt, nearTelling } = context;
  if (m.toward !== undefined) return undefined;
  const said = isBare ? dayOfSaying(named) : undefined;
  if (said !== undefined) return dayAt(firstAfter(said, weekday), from, 'ahead');
  if (near?.unit !== UNIT.day || !cue.isSameSentence(nearAt)) return undefined;
  if (!isBare) return undefined;
  const toward = cue.toward();
  // "On Thursday, not on Wednesday", "on Thursday instead of Wednesday": the one about the day that it was; not "on 27 March instead of Thursday", which is next.
  if ((cue.telling() & INSTEAD) !== 0 && near.days <= from + 7) return dayAt(nearestTo(near.days, weekday), from, 'story');
  // "The talks are on Tuesday and Thursday": the verb is that of both.
  const isAhead =
    near.days > from && (nearTelling & ASIDE) === 0 && (toward > 0 || (toward === 0 && isListed(named) && cue.isJoined?.(nearAt) === true));
  return isAhead && goesOnFrom(named) ? dayAt(firstAfter(near.days, weekday), from, 'ahead') : undefined;
}

/** "On 18 December she wrote that it would open on Monday": the first one after she wrote. */
function dayOfSaying({ from, context: { said, saidAt, near }, cue }: NamedDay): number | undefined {
  const toward = cue.toward();
  if (said === undefined || said.days > from || (near !== undefined && said.days < near.days)) return undefined;
  return isNearAhead(toward) && cue.isSameSentence(saidAt) ? said.days : undefined;
}

/** "Shuts on 1 April and stays shut until Thursday": the first one after it began, where that lies ahead; "on Monday, Wednesday and Friday", "shuts on 8 June and reopens on Friday" too. */
function goesOnFrom(named: NamedDay): boolean {
  return (named.cue.telling() & LASTING) !== 0 || isListed(named) || isFarJoined(named);
}

/** "On Monday, Wednesday and Friday". */
function isListed({ context: { near, nearAt, token } }: NamedDay): boolean {
  return near?.minute === undefined && token - nearAt <= LISTED;
}

/** A day of the story, which goes from day to day; and the day of writing itself. */
function ofStory(named: NamedDay): Found | undefined {
  const { weekday, from, back, isBare, inStory, context, cue } = named,
    { anchor } = context;
  const story = isBare && !inStory ? lookedBackFrom(context, cue, from - back) : undefined;
  if (story !== undefined) return dayAt(lastUpTo(story, weekday), story, 'story');
  if (back === 0 && (slotBefore(named) ?? nextOfPlan(named)) === undefined) return dayAt(from, from, 'past');
  if (!isBare || !inStory) return undefined;
  // "It sat there over the weekend. On Tuesday it was switched on."
  if (anchor?.unit === UNIT.weekend && weekday < 6 && (cue.telling() & BEFORE) === 0) return dayAt(from + 7 - back, from, 'story');
  if (anchor?.unit !== UNIT.day) return undefined;
  // The nearer one; what was broken off goes on later.
  const isNext = back > HALF_WEEK || cue.toward() === -0.5 || cue.toward() > 0,
    isBackwards = !isNext && (isToldBackwards(context, cue) || isBehindAside(context, cue));
  if (isBackwards && !context.namesDays) return ofNoWeek(weekday);
  return dayAt(isNext || isBackwards ? from + 7 - back : from - back, from, 'story');
}

/** "It opened on 4 June 1950. It collapsed on Saturday", "opened on 4 June 1950 and collapsed on Saturday": what went on is not told backwards, so that is the Saturday of a writing that nobody knows, and the next one where days are called by name: "opened on Monday 4 June 1951 and ended on Friday". */
function isToldBackwards({ reference, near, nearAt, anchor, gone, lineDay, nearTelling }: Context, cue: Cue): boolean {
  // Told by a sentence or by a verb of its own: not "16 March 2034: The pool closed on Tuesday".
  const isNext = !cue.isSameSentence(nearAt) || (cue.hasPast?.(nearAt) === true && cue.isJoined?.(nearAt) === true),
    isTold = near === anchor && near === gone && near?.days !== lineDay && isNext;
  if (reference !== undefined || !isTold || cue.toward() > -1) return false;
  return (nearTelling & (ASIDE | QUOTED | SAYING)) === 0 && (cue.telling() & (BEFORE | ASIDE | QUOTED)) === 0;
}

/** "The bridge, opened on 4 June 1950, collapsed on Saturday": what the sentence itself tells does not lie before what it said in passing of whom it is about. */
function isBehindAside({ reference, near, nearAt, anchor, nearTelling }: Context, cue: Cue): boolean {
  if (reference !== undefined || near !== anchor || cue.toward() > -1 || !cue.isSameSentence(nearAt)) return false;
  return (nearTelling & (ASIDE | BEFORE | QUOTED)) === ASIDE && (cue.telling() & (BEFORE | ASIDE | QUOTED)) === 0;
}

/** The last one or the next, as the clause looks. */
function byDirection(named: NamedDay): Found {
  const { m, weekday, from, back, isBare, inStory, context, cue } = named,
    toward = m.toward === 0 && !isOverInWeek(named) ? 1 : cue.toward(),
    planned = m.toward === undefined ? ofPlan(named, toward) : undefined;
  if (planned) return planned;
  const next = dayAt(from + 7 - back, from, 'ahead');
  if (toward === -0.5 && isBrokenOff(named)) return next;
  // "Snow closed the port on Saturday. The line scrapped Saturday's sailings."
  const { day } = context;
  if (toward === 0.5 && day !== undefined && day < from && day >= from - LAST_WEEKS && weekdayFromDays(day) === weekday)
    return dayAt(day, day, 'story');
  const old = isBare && !inStory && toward <= 0 ? oldStoryDay(context, cue) : undefined;
  if (old !== undefined) return dayAt(firstFrom(old, weekday), old, 'story');
  const isGivenUp = toward === GIVEN_UP && (back > 1 || (cue.telling() & TARGET) !== 0),
    isNext = toward >= 0.75 || isGivenUp || isBehindAct(named, toward) || (Math.abs(toward) === 0.5 && back > HALF_WEEK);
  return isNext ? next : dayAt(from - back, from, 'past');
}

/** "Was arrested this Monday", on a Thursday of the same week; "this Sunday", on the Tuesday behind it. */
function isOverInWeek({ m, from, back, cue }: NamedDay): boolean {
  if (cue.toward() > -1 || m.base !== undefined || (cue.telling() & BEFORE) !== 0) return false;
  return back <= HALF_WEEK || back < weekdayFromDays(from);
}

/** "On Monday it was put off to Saturday", told on Tuesday: no new slot lies before it was chosen. */
function isBehindAct({ from, back, context: { day, nearIsPlan }, cue }: NamedDay, toward: number): boolean {
  return toward === 0.5 && (cue.telling() & TARGET) !== 0 && !nearIsPlan && day !== undefined && day < from && day >= from - back;
}

/** "Was to be brought back on Friday": the first one after it broke off. */
function isBrokenOff({ from, back, context: { day }, cue }: NamedDay): boolean {
  return day !== undefined && day <= from && from - back < day && (cue.telling() & AGAIN) !== 0;
}

/** A plan that counts from a day told before. */
function ofPlan(named: NamedDay, toward: number): Found | undefined {
  const { weekday, from, context, cue } = named,
    { near, nearAt, nearTelling } = context;
  // "On Wednesday she told us we would hear by Friday": the first one after she told it.
  const isTold = near?.unit === UNIT.day && near.days < from && near.days > from - LAST_WEEKS && (nearTelling & ASIDE) === 0;
  if (isTold && isNearAhead(toward) && cue.isSameSentence(nearAt)) return dayAt(firstAfter(near.days, weekday), from, 'ahead');
  const slot = slotBefore(named) ?? nextOfPlan(named);
  if (slot !== undefined) return dayAt(slot, from, 'ahead');
  const isLater =
      isToldPlan(toward, context, cue) || (toward === 1 && (cue.telling() & LASTING) !== 0) || (toward === 0.5 && (cue.telling() & TARGET) !== 0),
    after = isLater ? nextAfterStory(weekday, from, context) : undefined;
  return after === undefined ? undefined : dayAt(after, from, 'past');
}

/** "They met on Tuesday and Wednesday. Talks were to go on on Friday": from where the story stands. */
function isToldPlan(toward: number, { dayToken, token }: Context, cue: Cue): boolean {
  return toward === -0.5 && token - dayToken < STORY_REACH && cue.isParagraphAfter?.(dayToken) !== true;
}

/**
 * "We leave on Thursday 8 June. On Friday we walk to the bay": a plan told by weekday and date goes on from day to day, where it lies more than a week
 * ahead, or has gone on before within a few days; and nobody calls today by its name alone behind a day of the week to come, with an hour.
 */
function nextOfPlan({ m, weekday, from, back, context, cue }: NamedDay): number | undefined {
  const { planDay, planFrom = -Infinity, planToken, planIsByWeekday, token, near, nearAt } = context;
  if (planDay === undefined || planDay <= from || token - planToken >= STORY_REACH) return undefined;
  const isBelow = cue.isParagraphAfter?.(planToken) !== false;
  if (m.toward !== undefined || cue.toward() < 0 || (isBelow && token - planToken > LINE_BELOW)) return undefined;
  const next = firstAfter(planDay, weekday),
    // "The trial opens on 16 March and ends on 24 March. On Friday …": no step of a few days.
    isFarAhead = planIsByWeekday && planDay > from + 7,
    isGoingOn = isFarAhead || (planFrom > from && Math.max(planDay - planFrom, next - planDay) <= HALF_WEEK),
    isNextMorning = isFarAhead && next === planDay + 1 && back !== 0 && isHourBelowHead(m, context, cue),
    // "It is today, Wednesday, at three".
    isToday = back === 0 && hasClock(m) && planDay < from + 7 && !(near?.days === from && cue.isSameSentence(nearAt));
  if (isBelow) return isNextMorning ? next : undefined;
  return isToday || isNextMorning || (isGoingOn && (cue.telling() & FRONT) !== 0) ? next : undefined;
}

/** "Saturday 14 October: back to the coast. The boat leaves at 10:05 on Sunday": told by the hour, behind the plan that heads its line; not "book by 10:00 on Sunday". */
function isHourBelowHead(m: Meaning, { planDay, planToken, headToken, lineDay }: Context, cue: Cue): boolean {
  return hasClock(m) && cue.toward() !== DEADLINE && (planToken === headToken || lineDay === planDay);
}

/** Tokens from the day that heads a line to one in the line below it. */
const LINE_BELOW = 20;

/** A day or weekend, with the day that it was counted from. */
export function dayAt(days: number, from: number, turn: 'past' | 'ahead' | 'story', unit: number = UNIT.day): Found {
  return { place: { days, unit }, how: turn, from, turn };
}

/** Days behind which the same weekday lies nearer ahead. */
const HALF_WEEK = 3;

/** Tokens from a day of a list to the next: a comma, "and". */
const LISTED = 3;

/** Tokens within which the days of a stretch are called by their names alone. */
const STRETCH_REACH = 200;

/** "The fair runs from Thursday 5 to Sunday 8 October. On Saturday there will be a parade": its Saturday. */
function dayOfStretch(weekday: number, context: Context, cue: Cue): number | undefined {
  const { stretchTo, stretchAt, reference, nearIsGone, day = 0 } = context;
  if (stretchAt === Infinity) {
    // "Resumes Monday", told of the Thursday of that week: the next.
    const within = withinStretch(weekday, context) ?? 0;
    return within === 0 || (cue.toward() > 0 && within < day) ? undefined : within;
  }
  // "Hearings run from 10 to 21 April. … A visit was made on 9 January. / A meeting planned for Thursday": the text has gone on to other days.
  const { near, nearAt, stretchFrom } = context;
  const hasGoneOn =
    near !== undefined && nearAt > stretchAt && stretchTo - stretchFrom > 2 * HALF_WEEK && (near.days < stretchFrom || near.days > stretchTo);
  if (hasGoneOn && reference !== undefined && cue.isParagraphAfter?.(stretchAt) === true) return undefined;
  // "Return the form by Friday", below "Half term: 23–27 October": of the days about the writing.
  if (cue.toward() === DEADLINE && cue.isParagraphAfter?.(stretchAt) === true) return undefined;
  // "Toured from 8 to 13 December, and would sing at home on Monday": behind it.
  if (reference === undefined && nearIsGone && cue.toward() > 0) return undefined;
  // "Friday" on a line of its own, below "6–8 August": the programme of that day; days that are listed are no stretch for any other.
  const isHead = context.headToken === context.token;
  if (context.stretchIsList && !isHead) return undefined;
  const isOfIt = reference === undefined || (stretchTo > reference ? isHead || cue.toward() > 0 : cue.toward() < 0);
  return isOfIt ? withinStretch(weekday, context) : undefined;
}

/** The day of the stretch in hand that falls on a weekday. */
export function withinStretch(weekday: number, { stretchFrom, stretchTo, stretchAt, token }: Context): number | undefined {
  const days = firstFrom(stretchFrom, weekday);
  return stretchTo !== 0 && token - stretchAt <= STRETCH_REACH && days <= stretchTo ? days : undefined;
}

/** Days before the writing in which a weekday is told without its date. */
const LAST_WEEKS = 14;

/** The day before the last weeks on which a report dwells: "On 6 March 1971 the dam cracked. It broke on Thursday." */
function oldStoryDay(context: Context, cue: Cue): number | undefined {
  const { dated, datedAt, near, nearAt, token, reference } = context;
  if (reference === undefined || (cue.telling() & SAYING) !== 0) return undefined;
  // "Came back to one at 00:20 and to the other on Sunday": told by the hour.
  if (near?.minute !== undefined && near.days < reference - LAST_WEEKS && cue.toward() < 0 && cue.isSameSentence(nearAt)) return near.days;
  // "Began last Monday and stopped on Wednesday": told from the writing.
  if (near?.unit === UNIT.day && near.days >= reference - LAST_WEEKS && near.days < reference && nearAt > datedAt && cue.isSameSentence(nearAt))
    return undefined;
  if (dated?.unit === UNIT.day && dated.days < reference - LAST_WEEKS && token - datedAt < STORY_REACH) return dated.days;
  return dayToldByHours(context, cue);
}

/** "On Friday 11 June it failed. It went dark at 21:34. Power came back at 05:08 on Saturday", weeks later: a story that is told by the hour goes on to the next day. */
function dayToldByHours({ day, dayToken, timed, token, reference = -Infinity }: Context, cue: Cue): number | undefined {
  if (day === undefined || timed?.days !== day || cue.toward() > -1 || (cue.telling() & (BEFORE | QUOTED)) !== 0) return undefined;
  return day < reference - LAST_WEEKS && token - dayToken < STORY_REACH ? day : undefined;
}

/** "Set for Tuesday, 9 May, and moved to Monday": the one nearest to the slot that was given up, where that lies ahead. */
function slotBefore({ m, weekday, from, context: { near, nearAt }, cue }: NamedDay): number | undefined {
  if (m.toward !== undefined || !(cue.toward() === 0.5 || cue.toward() === GIVEN_UP)) return undefined;
  if (near?.unit !== UNIT.day || near.days <= from || !cue.isSameSentence(nearAt)) return undefined;
  const days = nearestTo(near.days, weekday);
  // Who gives up a slot that lies ahead names another that does.
  return days > from ? days : days + 7;
}

/** "It stayed shut until Wednesday", "was put off to Wednesday": the first one after the running day, where that is over. */
function nextAfterStory(weekday: number, from: number, { day }: Context): number | undefined {
  if (day === undefined || day >= from || day < from - 14) return undefined;
  const next = firstAfter(day, weekday);
  return next <= from ? next : undefined;
}

/** The day that "the following Monday" counts from. */
function storyDay(context: Context, cue: Cue): number | undefined {
  const base = storyBase(context, cue);
  return base?.unit === UNIT.day ? base.days : context.day;
}

/** "The trial was halted on 2 April. A juror had gone there at the weekend": the past perfect looks back from a day told weeks ago. */
export function lookedBackFrom(
  { day, dayToken, near, nearAt, nearTelling, token, reference, clockDay, clockMinute }: Context,
  cue: Cue,
  found = -Infinity,
): number | undefined {
  if (day === undefined || reference === undefined || (cue.telling() & BEFORE) === 0) return undefined;
  // "When it was halted on 2 April": the day told last, if only in passing.
  if (
    near?.unit === UNIT.day &&
    near.days < reference - LAST_WEEKS &&
    (nearTelling & (QUOTED | SAYING | LIMIT)) === 0 &&
    token - nearAt < STORY_REACH &&
    cue.isParagraphAfter?.(nearAt) !== true
  )
    return near.days;
  const isOld = day < reference - LAST_WEEKS && token - dayToken < STORY_REACH;
  // "At 18:40 they restored what had been overwritten on Friday", "sank on Friday. She had left on Sunday": where a day is told hour by hour or just now, not after it.
  const isHourly = clockDay === day && clockMinute !== undefined,
    isJustTold =
      token - dayToken < STORY_REACH &&
      !cue.isSameSentence(nearAt) &&
      cue.isParagraphAfter?.(dayToken) === false &&
      cue.toward() === -1 &&
      cue.isStateThen?.() !== true,
    // "That began on Saturday ended on Monday": the story has come to its end.
    told = isJustTold && near?.unit === UNIT.day && nearTelling === 0 ? Math.max(day, near.days) : day,
    isBefore =
      told < found &&
      // "Halted at noon on Sunday. They had hoped to resume on Tuesday": what was broken off goes on later.
      ((isHourly && (cue.telling() & AGAIN) === 0) || (isJustTold && (cue.telling() & (PLANNED | FRONT | AGAIN)) === 0)) &&
      (cue.telling() & (SAYING | QUOTED | LIMIT)) === 0;
  return isOld || isBefore ? told : undefined;
}
