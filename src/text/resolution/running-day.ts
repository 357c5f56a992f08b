// Where a time falls that names no day of its own: on the day on which the story stands, or past its midnight.
import { civilFromDays } from '../../time/index.js';
import { UNIT, type Meaning } from '../rules/meaning.js';
import { clockMinutes, hasClock } from './clock-time.js';
import { atMinute, type Context, type Place } from './context.js';
import type { Cue, Found } from './find-place.js';
import { ASIDE, BEFORE, FRONT, LASTING, LIMIT, PLANNED, QUOTED, SAYING, TARGET } from '../direction/telling.js';
import { EVENING, DAWN, NOON, SMALL_HOURS, NIGHT, PART_STARTS } from './parts-of-day.js';
import { LAST_WEEK } from './remember.js';

/** The time from which "the next day", "two weeks later" count: in this sentence, else the one last told outside asides. */
export function storyBase(context: Context, cue: Cue, unit: number = UNIT.day, isThat = false, isOn = true): Place | undefined {
  const base = toldBase(context, cue, unit, isThat);
  const { reference, near, day, gone } = context;
  // What is over does not count from what is still to come.
  if (base === undefined || (base === near && cue.isSameSentence(context.nearAt)) || cue.toward() >= -0.5) return base;
  // "Said on Monday that it would reopen on Friday. The next day it burned": nor from what then was.
  if (isOn && base === context.ahead && gone !== undefined && gone.days < base.days) return gone;
  if (reference === undefined || base.days <= reference) return base;
  return near !== undefined && near.days <= reference && near.unit <= unit
    ? near
    : day !== undefined && day <= reference
      ? { days: day, unit: UNIT.day }
      : base;
}

function toldBase(context: Context, cue: Cue, unit: number, isThat: boolean): Place | undefined {
  const { near, nearTelling } = context;
  // "That same evening" points to the day that was told last, in whatever clause.
  if (isThat && near?.unit === UNIT.day && (nearTelling & QUOTED) === 0 && context.token - context.nearAt < STORY_REACH) return near;
  // "Said this week that it was rebuilt two years later": long steps do not count from a day of saying.
  const last = unit < UNIT.month ? context.last : context.narrated;
  // "On 5 May, as announced in April, it opened; from that day …": no month.
  const day = context.planToken > context.dayToken ? context.planDay : context.day;
  if (unit === UNIT.day && day !== undefined && near !== undefined && near.unit > UNIT.day && (nearTelling & (ASIDE | QUOTED)) !== 0)
    return { days: day, unit };
  if (near === undefined || near === last) return last;
  // The story has gone to the year of what it told in passing.
  if (
    near === context.anchor &&
    last !== undefined &&
    context.mode === 'narrative' &&
    near.unit <= unit &&
    civilFromDays(last.days).year > civilFromDays(near.days).year
  )
    return near;
  const passing = ASIDE | QUOTED | (unit < UNIT.month ? 0 : SAYING);
  // "Said in a 1971 interview that it would last. It closed two years later", "said in May 1971 that it would close that June": in a history, from then.
  if (
    context.mode === 'narrative' &&
    (near.unit === UNIT.year || (near.unit >= UNIT.month && cue.isSameSentence(context.nearAt))) &&
    last !== undefined &&
    near.days > last.days &&
    (nearTelling & passing) === SAYING &&
    context.token - context.nearAt < STORY_REACH
  )
    return near;
  const isOn =
    context.mode === 'narrative' &&
    last !== undefined &&
    near.days > last.days &&
    (nearTelling & passing) === ASIDE &&
    context.token - context.nearAt < 16;
  if (isOn) return near;
  // "The meeting, which should have been on 14 October, will take place a week later": than that.
  const isSlot = (nearTelling & PLANNED) !== 0 && cue.isSameSentence(context.nearAt);
  const isOver = !isSlot && (nearTelling & passing) !== 0 && (cue.telling() & passing) === 0;
  const isBack = (nearTelling & BEFORE) !== 0 && (cue.telling() & BEFORE) === 0 && cue.isSameSentence(context.lastAt);
  // No years count from a century that was told before.
  const isCoarse = last !== undefined && last.unit >= UNIT.century && near.unit <= unit;
  if (((!isOver && !isBack) || isCoarse) && cue.isSameSentence(context.nearAt)) return near;
  // What is only quoted is no story: it goes on from the day of writing.
  return last ?? (isOver && (nearTelling & QUOTED) !== 0 && context.reference !== undefined ? undefined : near);
}

/** Tokens from the day to the hour beside it: "on Friday evening, at six". */
const BESIDE = 5;

/** The day on which a clock time or part of a day falls when none is said. */
export function dayOfClock(m: Meaning, context: Context, cue: Cue): Found {
  if (m.anyDay !== undefined || (context.unknownAt !== undefined && cue.isSameSentence(context.unknownAt))) return { open: 'XXXX-XX-XX' };
  const { nearDay, day, planDay, lineDay } = context;
  const on = (days: number): Found => ({
    place: { days: isNextMorning(days, m, context, cue) ? days + 1 : days, unit: UNIT.day },
    how: 'carried',
    from: days,
  });
  // "Mon 6 – The ice broke yesterday. 1400 Boat asked for.": of the day that heads the line.
  if (lineDay !== undefined && hasClock(m) && cue.opensEntry?.() && !cue.isParagraphAfter?.(context.lineToken)) return on(lineDay);
  // "Had slept there last night, and another hall would open at eight".
  const isOver = nearDay !== undefined && day !== undefined && nearDay < day && context.reference !== undefined && cue.toward() > 0;
  // "Found cracks on Wednesday, and the ceremony, set for 10:40, had been put off": a plan's hour is on the day of the plan.
  const isPlans =
    planDay !== undefined &&
    nearDay !== undefined &&
    nearDay < planDay &&
    context.token - context.planToken < PLAN_REACH &&
    (cue.telling() & PLANNED) !== 0 &&
    !(nearDay === context.reference && cue.isSameSentence(context.nearToken)) &&
    // "… planned for 20 May. / The council met on Monday. The meeting, called for ten, …": the paragraph has a day of its own.
    !(nearDay === day && cue.isParagraphAfter?.(context.planToken) === true && !cue.isParagraphAfter(context.nearToken));
  if (isPlans) return on(planDay);
  // "A sample, drawn the next morning, confirmed it at 22:15": not before the day of the aside.
  // "The fire, which broke out at 3 am on Monday, was out by seven": nor on another, where the aside told its hour.
  const isSince =
    nearDay !== undefined &&
    (day === undefined ? context.near?.minute !== undefined : nearDay > day) &&
    nearDay <= (context.reference ?? Infinity) &&
    cue.toward() < 0;
  // "Who left on Friday evening, shortly before six,": right behind its day.
  const isBeside = context.token - context.nearToken < BESIDE && cue.isJoined?.(context.nearToken) === true;
  // "“Come on Monday,” she said in the evening": a day of the words is none of the saying.
  const isQuoted = (context.nearTelling & QUOTED) !== 0 && (cue.telling() & QUOTED) === 0;
  // "Will be played on Wednesday, the club said at ten": nobody has said so on a day that lies ahead.
  const isAhead = nearDay !== undefined && nearDay > (context.reference ?? nearDay) && cue.toward() <= -1 && (cue.telling() & SAYING) !== 0;
  // "Said on Monday that it would be back by noon, and that a hall would open at 2 pm": on the day of saying.
  const { said } = context;
  if (said !== undefined && hasClock(m) && cue.toward() > 0 && said.days >= (nearDay ?? said.days) && cue.isSameSentence(context.saidAt))
    return on(said.days);
  if (
    nearDay !== undefined &&
    nearDay !== day &&
    !isOver &&
    !isQuoted &&
    !isAhead &&
    (context.nearTelling & LIMIT) === 0 &&
    ((context.nearTelling & ASIDE) === 0 || isSince || isBeside) &&
    !(context.nearIsPlan && cue.toward() === -1 && !isBeforeSlot(m, context)) &&
    cue.isSameSentence(context.nearToken)
  )
    return on(nearDay);
  // "The talk planned for the 12th was abandoned when the alarm rang at ten": on the day of the plan, where that is over.
  if (
    nearDay !== undefined &&
    context.nearIsPlan &&
    nearDay <= (context.reference ?? nearDay) &&
    cue.toward() === -1 &&
    hasClock(m) &&
    cue.isSameSentence(context.nearToken) &&
    cue.isMeanwhile?.(context.nearToken) === true
  )
    return on(nearDay);
  // "The pump failed on the night of 1 May. The fitter was called at 5 a.m.": what was reported to the meeting goes on within its paragraph.
  const isReported =
    day !== undefined &&
    day === context.clockDay &&
    context.heardMinute !== undefined &&
    day < (context.reference ?? day) &&
    cue.isParagraphAfter?.(context.dayToken) === false;
  if (context.isMinutes && context.reference !== undefined && !isReported) return on(context.reference);
  // "Worked through Monday night and were done by 6 a.m.": into the morning behind it.
  if (context.overnight !== undefined && nearDay === context.overnight && hasClock(m) && cue.toward() <= -1 && cue.isSameSentence(context.nearToken))
    return on(nearDay);
  if (isHourOfSlot(m, context, cue)) return on(context.near?.days ?? 0);
  if (planDay !== undefined && planDay !== day && (day === undefined || context.planToken > context.dayToken) && cue.toward() >= 0)
    return on(planDay);
  const { near, nearAt, dayToken, reference } = context;
  // "Born on 3 May 1943 … in 2014 … at noon": the story went on since.
  const isStale = day !== undefined && near !== undefined && nearAt > dayToken && near.days > day + STALE && day < (reference ?? 0) - STALE;
  // "Residents were told last Thursday. The school will open at 8.15": what is to come lies behind the writing.
  // A report whose own day nobody knows: what it looks back at is over with its paragraph.
  if (context.isReport && cue.isParagraphAfter?.(dayToken) === true) return { open: 'XXXX-XX-XX' };
  const isToCome =
    day !== undefined &&
    reference !== undefined &&
    day < reference &&
    context.mode === 'news' &&
    cue.toward() === 2 &&
    !cue.isSameSentence(dayToken) &&
    (cue.telling() & QUOTED) === 0;
  // "From 3 to 9 May they dug. At ten past two the wall fell": on one of those days.
  const { nearBegin } = context;
  if (
    near !== undefined &&
    nearBegin !== undefined &&
    nearBegin.days === day &&
    near.days > nearBegin.days + 1 &&
    near.unit === UNIT.day &&
    (near.minute ?? nearBegin.minute) === undefined &&
    cue.toward() <= -1 &&
    (cue.telling() & FRONT) !== 0 &&
    !cue.isSameSentence(nearAt)
  )
    return { open: 'XXXX-XX-XX' };
  // "The talk next Thursday goes ahead. Kim sat up until four": what is over was on no day to come.
  const isYet = day !== undefined && reference !== undefined && day > reference && day !== context.clockDay && cue.toward() <= -1;
  if (day !== undefined && !isStale && !isToCome && !isYet && !isBackground(day, m, context, cue)) return on(day);
  // "By 6 April 1862 he had crossed. At dawn …": no day of writing.
  // "Said on 3 March that it would reopen on the 5th. At noon it burned": nor one that was then to come.
  const told = near === context.ahead && cue.toward() <= -1 ? context.gone : near;
  if (day === undefined && told?.unit === UNIT.day && told.days < (reference ?? 0) - STALE) return on(told.days);
  if (reference === undefined || (isStale && near.days < reference - STALE)) return { open: 'XXXX-XX-XX' };
  // "I'll call you in the morning": the next one.
  if (context.chat !== undefined && m.part === 1 && m.hour === undefined && cue.toward() > 0) return on(reference + 1);
  const isGone = isToCome && context.minute !== undefined && (clockMinutes(m) ?? 1440) <= context.minute;
  return { place: { days: isGone ? reference + 1 : reference, unit: UNIT.day }, how: 'today', from: reference };
}

/** "Halted on Monday night and resumed at dawn", "and agreed to cross at dawn": the morning behind that night. */
function isNextMorning(
  days: number,
  { part, hour }: Meaning,
  { clockDay, clockMinute, heardMinute = 0, reference = Infinity }: Context,
  cue: Cue,
): boolean {
  return (
    part === 1 &&
    hour === undefined &&
    clockDay === days &&
    (clockMinute ?? heardMinute) >= (PART_STARTS[4] ?? 0) &&
    days < reference &&
    cue.toward() < 2 &&
    (cue.telling() & (BEFORE | ASIDE)) === 0
  );
}

/** "Was set for ten on Monday. It was moved to two", "It left at three": of a plan that was to be told by the hour only the hour is told anew; "Was to be held on 3 May. Fog put paid to that at ten": of one long over, too. */
function isHourOfSlot(
  m: Meaning,
  { near, nearAt, nearDay, nearIsPlan, nearTelling, token, day, reference = Infinity, tellsToday }: Context,
  cue: Cue,
): boolean {
  if (near === undefined || near.days !== nearDay || token - nearAt > PLAN_REACH || !hasClock(m)) return false;
  if (near.minute === undefined && !(nearIsPlan && near.days < reference - LAST_WEEK)) return false;
  const telling = cue.telling();
  if ((telling & TARGET) !== 0 || (nearIsPlan && (telling & LASTING) !== 0)) return true;
  const isPlan = nearIsPlan || (nearTelling & (TARGET | LASTING)) !== 0;
  return isPlan && day === undefined && near.days < reference && !tellsToday && cue.toward() <= -1;
}

/** Days told without a clock are over with their paragraph: in a report of the day of writing its clock times are of that day. "The morning" is that of the day told before. */
function isBackground(day: number, m: Meaning, { reference, tellsToday, clockDay, clockMinute, heardMinute, dayToken }: Context, cue: Cue): boolean {
  if (reference === undefined || !tellsToday || day >= reference) return false;
  const isHeard = clockDay === day && heardMinute !== undefined,
    isTimed = clockDay === day && clockMinute !== undefined;
  return (
    (!isHeard && hasClock(m) && cue.isParagraphAfter?.(dayToken) === true) ||
    (!isTimed && day < reference - LONG_WEEKEND && cue.isNewParagraph?.() === true)
  );
}

/** "Was due to end at three on Monday, but stopped when the lights failed at eleven": on that day, before the slot; put off is it later on. */
function isBeforeSlot(m: Meaning, { near, nearDay, day }: Context): boolean {
  return near?.minute !== undefined && nearDay !== undefined && day !== undefined && nearDay < day && (clockMinutes(m) ?? Infinity) < near.minute;
}

/** Days from the last working day to the next. */
const LONG_WEEKEND = 3;

/** Tokens within which a plan that is spoken of again is the one whose day was told. */
const PLAN_REACH = 60;

/** Days behind the running day at which a later time ends it. */
const STALE = 400;

/** Told in the evening before, a small hour belongs to the next day; what is told as past is not later than the day of writing. */
export function rollOver(place: Place, minutes: number, context: Context, m: Meaning, cue: Cue): Place {
  const before = context.clockMinute ?? context.heardMinute;
  const { night } = context;
  // "In the night of Sunday … at 12:07 a.m. … It began at 11:32 p.m.": each on its side of midnight.
  if (night !== undefined && (place.days === night || place.days === night + 1)) {
    if (minutes >= EVENING) return atMinute(place, night);
    if (minutes < SMALL_HOURS) return atMinute(place, night + 1);
  }
  // "Diverted at 3 p.m., it stood by through the night. They landed at 8 a.m.": on the morning behind it.
  if (context.overnight === place.days && minutes < NOON && cue.toward() <= -1) return atMinute(place, place.days + 1);
  const telling = minutes < SMALL_HOURS ? cue.telling() : 0;
  // "On Wednesday they sat until two in the morning": into the night behind that day.
  if (
    (telling & LASTING) !== 0 &&
    context.near?.days === place.days &&
    context.near.minute === undefined &&
    context.near.unit === UNIT.day &&
    cue.isSameSentence(context.nearAt) &&
    context.nearAt !== context.token
  )
    return atMinute(place, place.days + 1);
  const { near, nearAt, clockDay, said, saidAt } = context;
  // "Had begun work at 11 p.m. on Saturday and were due to finish by 4 a.m."
  if (
    near?.days === place.days &&
    near.days !== clockDay &&
    (near.minute ?? 0) >= EVENING &&
    minutes < DAWN &&
    m.meridiem !== 2 &&
    cue.toward() > -1 &&
    cue.isSameSentence(nearAt)
  )
    return atMinute(place, place.days + 1);
  // "Said at nine on Monday that they would sail by six": what is to come lies behind the saying.
  if (said?.days === place.days && (said.minute ?? -1) >= minutes && cue.toward() > 0 && cue.isSameSentence(saidAt))
    return atMinute(place, place.days + 1);
  // "Failed on Monday night and was restored by 6 a.m.", "shut on Monday night and opened at 6 a.m.": what was done by then came after.
  const isThen =
    (cue.telling() & LIMIT) !== 0 ||
    (minutes >= SMALL_HOURS &&
      near?.days === place.days &&
      context.nearMinute === NIGHT &&
      cue.toward() <= -1 &&
      (cue.telling() & BEFORE) === 0 &&
      cue.isSameSentence(nearAt) &&
      cue.isJoined?.(nearAt) === true);
  const isBy = before === NIGHT && context.clockMinute === undefined && minutes < NOON && m.meridiem === 1 && isThen;
  const isOpen = !isBy && before === NIGHT && context.clockMinute === undefined && m.bareHour === undefined;
  if (
    before === undefined ||
    isOpen ||
    context.clockDay !== place.days ||
    m.meridiem === 2 ||
    (place.days === context.reference && cue.toward() < 0 && (before < NIGHT || minutes >= SMALL_HOURS || context.minute !== undefined))
  )
    return place;
  // "At 17:30 they reached the gallery. Around 4 in the morning the first was brought up."
  // "Yesterday evening she slept. The alarm went at 0310."
  const isEvening = before >= EVENING || (context.clockMinute === undefined && before === PART_STARTS[4] && (cue.telling() & BEFORE) === 0);
  const isNight = isEvening
    ? isBy || minutes < DAWN
    : before >= NOON && minutes < SMALL_HOURS && m.part !== undefined && cue.toward() <= -1 && (telling & BEFORE) === 0;
  return isNight ? atMinute(place, place.days + 1) : place;
}

/** Written at noon, "it still ran at 8 p.m." tells of the evening before: what is told as past was over. A clock of another zone tells nothing of that. */
export function beforeWriting(
  place: Place,
  minutes: number,
  { reference, minute, isOtherClock, isPosted, isMinutes, near, nearAt }: Context,
  cue: Cue,
): Place {
  // "At 3.30 today, not at 11 as listed on Tuesday": on the day that was told with a later hour.
  if (near?.days === place.days && (near.minute ?? 0) > minutes && cue.isSameSentence(nearAt)) return place;
  const isToCome = !isOtherClock && minute !== undefined && !isPosted && !isMinutes && place.days === reference && minutes > minute && minutes < 1440;
  return isToCome && cue.toward() <= -1 && (cue.telling() & (PLANNED | QUOTED | TARGET)) === 0 ? atMinute(place, place.days - 1) : place;
}

/** Whether midnight opens the running day: just after it, where neither a clock time of that day nor its evening was told yet. */
export function opensDay(m: Meaning, { clockDay, clockMinute, heardMinute = 0, day }: Context): boolean {
  return m.mod === 'AFTER' && (clockDay !== day || (clockMinute === undefined && heardMinute < (PART_STARTS[4] ?? 0)));
}

/** Whether midnight ends the day: an hour of its afternoon or evening was told before, and the story goes on. */
export function endsEvening(day: number, { clockDay, clockMinute, near }: Context, cue: Cue): boolean {
  const told = clockDay === day ? clockMinute : near?.days === day ? near.minute : undefined;
  return told !== undefined && told >= NOON && (cue.telling() & BEFORE) === 0;
}

/** Days behind which a report tells of old times. */
export const FAR = 1100;
/** Tokens within which a report goes on with an old story: "In 2031 it closed. In March it opened again." */
export const STORY_REACH = 30;

/** Whether a time far before the day of writing was told just before: "It opened in 1931. Two years earlier …". */
export function isFarStory({ narrated, nearAt, token, reference = 0 }: Context): boolean {
  return narrated !== undefined && token - nearAt < STORY_REACH && narrated.days < reference - FAR;
}
