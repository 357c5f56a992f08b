// Where a time falls that names no day of its own: on the day on which the story stands.
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { clockMinutes, hasClock } from '../clock/clock-time.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { ASIDE, BEFORE, CONTINUED, FRONT, LASTING, LIMIT, PLANNED, PUT_OFF, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { DAWN, EVENING, PART_STARTS } from '../clock/parts-of-day.js';
import { SINCE_THEN } from '../../direction/toward.js';
import { LAST_WEEK } from '../remember.js';
import { outcomeHere, STORY_REACH } from '../story-base.js';
import { stepPlace } from '../value.js';

/** Tokens from the day to the hour beside it: "on Friday evening, at six". */
const BESIDE = 5;

/** Minutes behind an hour within which another goes on from it. */
const NEAR_HOURS = 180;
/** No day is told, nor known. */
const UNKNOWN: Found = { open: 'XXXX-XX-XX' };

/** The day on which a clock time or part of a day falls when none is said. */
export function dayOfClock(m: Meaning, context: Context, cue: Cue): Found {
  if (m.anyDay !== undefined || (context.unknownAt !== undefined && cue.isSameSentence(context.unknownAt))) return UNKNOWN;
  const days = dayOfLine(m, context, cue) ?? dayOfSentence(m, context, cue) ?? dayOfOccasion(m, context, cue) ?? dayLookedBackAt(m, context, cue);
  if (days !== undefined) return onDay(days, m, context, cue);
  return isOnSomeDay(context, cue) ? UNKNOWN : onRunningDay(m, context, cue);
}

function onDay(days: number, m: Meaning, context: Context, cue: Cue): Found {
  return { place: { days: isNextMorning(days, m, context, cue) ? days + 1 : days, unit: UNIT.day }, how: 'carried', from: days };
}

/** The day that heads the line, or that of the plan. */
function dayOfLine(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { lineDay, planDay, planToken, nearDay, nearToken, day, reference, token } = context;
  // "Mon 6 – The ice broke yesterday. 1400 Boat asked for.": of the day that heads the line.
  if (lineDay !== undefined && hasClock(m) && cue.opensEntry?.() && !cue.isParagraphAfter?.(context.lineToken)) return lineDay;
  // "Found cracks on Wednesday, and the ceremony, set for 10:40, had been put off": a plan's hour is on the day of the plan.
  if (planDay === undefined || nearDay === undefined || nearDay >= planDay) return undefined;
  if (token - planToken >= PLAN_REACH || (cue.telling() & PLANNED) === 0) return undefined;
  if (nearDay === reference && cue.isSameSentence(nearToken)) return undefined;
  // "… planned for 20 May. / The council met on Monday. The meeting, called for ten, …": the paragraph has a day of its own.
  const hasOwnDay = nearDay === day && cue.isBreakAfter?.(planToken) === true && !cue.isBreakAfter(nearToken);
  return hasOwnDay ? undefined : planDay;
}

/** The day that the sentence has told. */
function dayOfSentence(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { said, saidAt, nearDay, nearToken, nearIsPlan, day, dayToken, reference } = context;
  // "Said on Monday that it would be back by noon, and that a hall would open at 2 pm": on the day of saying.
  const isSaid = said !== undefined && said.days >= (nearDay ?? said.days) && hasClock(m);
  if (isSaid && cue.toward() > 0 && cue.isSameSentence(saidAt)) return said.days;
  if (nearDay === undefined || !cue.isSameSentence(nearToken)) return undefined;
  if (nearDay !== day && isOfNear(nearDay, m, context, cue)) return nearDay;
  // "The talk planned for the 12th was abandoned when the alarm rang at ten", "was due on the 12th, but the lights failed at ten": on the day of the plan, where that is over.
  const isOver = nearIsPlan && nearDay <= (reference ?? nearDay) && cue.toward() === -1;
  if (!isOver || !hasClock(m)) return undefined;
  const isNext = cue.isSetApart?.(nearToken) === true && (cue.telling() & SAYING) === 0 && !(day !== undefined && cue.isSameSentence(dayToken));
  return isNext || cue.isMeanwhile?.(nearToken) === true ? nearDay : undefined;
}

/** Whether an hour is on the day that its sentence told, though the story stands on another. */
function isOfNear(nearDay: number, m: Meaning, context: Context, cue: Cue): boolean {
  const { near, nearTelling, nearToken, nearIsPlan, day, reference, token } = context,
    toward = cue.toward();
  if (isElsewhere(nearDay, context, cue)) return false;
  // "A man fined on April 2 was arrested at noon", below "Friday": on the day that heads the entry.
  const isHeaded = day !== undefined && context.dayToken === context.headToken && nearDay < day;
  if (isHeaded && (nearTelling & FRONT) === 0 && token - nearToken >= BESIDE) return false;
  if ((nearTelling & LIMIT) !== 0 || (nearIsPlan && toward === -1 && !isBeforeSlot(m, context))) return false;
  // "Who left on Friday evening, shortly before six,": right behind its day.
  if ((nearTelling & ASIDE) === 0 || (token - nearToken < BESIDE && cue.isJoined?.(nearToken) === true)) return true;
  // "A sample, drawn the next morning, confirmed it at 22:15": not before the day of the aside.
  // "The fire, which broke out at 3 am on Monday, was out by seven": nor on another, where the aside told its hour.
  const isSince = day === undefined ? near?.minute !== undefined : nearDay > day;
  return isSince && nearDay <= (reference ?? Infinity) && toward < 0;
}

/** Whether the clause is told from elsewhere than the day that its sentence told. */
function isElsewhere(nearDay: number, { day, reference, nearTelling, nearToken, nearIsGone }: Context, cue: Cue): boolean {
  const toward = cue.toward();
  // "Had slept there last night, and another hall would open at eight".
  if (day !== undefined && nearDay < day && reference !== undefined && toward > 0) return true;
  // "“Come on Monday,” she said in the evening": a day of the words is none of the saying.
  if ((nearTelling & QUOTED) !== 0 && (cue.telling() & QUOTED) === 0) return true;
  // "Will be played on Wednesday, the club said at ten": nobody has said so on a day that lies ahead.
  // "Will run on Friday, they said in a note issued at ten", "will run on Friday, came over the speaker at ten": nor done anything else.
  return nearDay > (reference ?? nearDay) && !nearIsGone && toward <= -1 && cue.hasPast?.(nearToken) === true;
}

/** The day of the meeting, of the night, of the slot or of the plan that is told. */
function dayOfOccasion(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { near, nearDay, nearToken, day, dayToken, planDay, planToken, overnight } = context;
  // "The pump failed on the night of 1 May. The fitter was called at 5 a.m.": what was reported to the meeting goes on within its paragraph.
  const isTimed = day !== undefined && day === context.clockDay && context.heardMinute !== undefined,
    isReported = isTimed && day < (context.meeting ?? day) && cue.isParagraphAfter?.(dayToken) === false;
  // "The parade forms up at 10.30 on 13 November. The road is to be closed from 10": so does what was laid down.
  const isLaidDown = planDay !== undefined && cue.toward() > 1 && cue.isParagraphAfter?.(planToken) === false;
  if (context.meeting !== undefined && !isReported && !isLaidDown) return context.meeting;
  // "Worked through Monday night and were done by 6 a.m.": into the morning behind it.
  const isOvernight = overnight !== undefined && nearDay === overnight && hasClock(m);
  if (isOvernight && cue.toward() <= -1 && cue.isSameSentence(nearToken)) return nearDay;
  if (isHourOfSlot(m, context, cue)) return near?.days;
  const isPlan = planDay !== day && (day === undefined || planToken > dayToken);
  // "The fair opens at five on 25 March. The race, which was to have begun at 7.30, has been dropped": of what lies ahead as well.
  const isDropped =
    (cue.telling() & PLANNED) !== 0 &&
    cue.toward() === -0.5 &&
    planDay !== undefined &&
    planDay > (context.reference ?? planDay) &&
    hasClock(m) &&
    context.clockDay === planDay;
  if (isPlan && (cue.toward() >= 0 || (isDropped && cue.isParagraphAfter?.(planToken) === false))) return planDay;
  // "Saturday's concert has been called off. It was to have begun at eight."
  const { offDay, offToken, token } = context,
    toward = cue.toward();
  return (toward === -0.5 || toward === SINCE_THEN) && token - offToken < PLAN_REACH ? offDay : undefined;
}

/** "They met on Monday. The bus had left at 8 pm on Saturday. It was hit at ten": the hour told just before, on an earlier day, is the one that a pronoun goes on from. */
function dayLookedBackAt(m: Meaning, { near, nearDay, nearToken, day, token }: Context, cue: Cue): number | undefined {
  if (near?.minute === undefined || nearDay !== near.days || day === undefined || nearDay >= day || !hasClock(m)) return undefined;
  if (cue.toward() > -1 || (cue.telling() & (CONTINUED | SAYING | QUOTED | ASIDE)) !== CONTINUED) return undefined;
  // An earlier hour is of another day, but for the small hours behind an evening.
  const minutes = clockMinutes(m) ?? 0,
    isLater = minutes > near.minute || (near.minute >= EVENING && minutes < DAWN);
  return isLater && token - nearToken < STORY_REACH && cue.isParagraphAfter?.(nearToken) === false ? nearDay : undefined;
}

/** Whether it falls on some day of several, or of a story whose own day nobody knows. */
function isOnSomeDay(context: Context, cue: Cue): boolean {
  const { isReport, dayToken, day, near, nearAt, nearBegin } = context;
  if (isWithinFront(context, cue)) return true;
  // A report whose own day nobody knows: what it looks back at is over with its paragraph.
  if (isReport && cue.isParagraphAfter?.(dayToken) === true) return true;
  // "From 3 to 9 May they dug. At ten past two the wall fell": on one of those days.
  if (near?.unit !== UNIT.day || nearBegin === undefined || nearBegin.days !== day || near.days <= day + 1) return false;
  if ((near.minute ?? nearBegin.minute) !== undefined) return false;
  return cue.toward() <= -1 && (cue.telling() & FRONT) !== 0 && !cue.isSameSentence(nearAt);
}

/** "In 2016 the last train left at midnight": on a day of the year or month that opens the sentence, where that is over. */
function isWithinFront({ near, nearAt, nearTelling, day, reference = Infinity }: Context, cue: Cue): boolean {
  if (near === undefined || near.unit <= UNIT.day || (nearTelling & FRONT) === 0 || (cue.telling() & SAYING) !== 0 || !cue.isSameSentence(nearAt))
    return false;
  const end = stepPlace(near.days, near.unit, 1).days;
  return end <= reference && (day === undefined || day < near.days || day >= end);
}

/** On the day on which the story stands, else on that of the writing. */
function onRunningDay(m: Meaning, context: Context, cue: Cue): Found {
  const { day, near, ahead, gone, reference, minute, chat } = context,
    isStale = isPassedBy(context),
    isBehind = isBehindWriting(context, cue);
  const isLeft = isStale || isBehind;
  const timed = isLeft ? undefined : (dayOfHours(m, context, cue) ?? dayOfOutcome(m, context, cue));
  if (timed !== undefined) return onDay(timed, m, context, cue);
  if (day !== undefined && !isLeft && !isBackground(day, m, context, cue)) return onDay(day, m, context, cue);
  if (isStale && isBeforeLead(context, cue)) return onDay(context.lead.days, m, context, cue);
  // "By 6 April 1862 he had crossed. At dawn …": no day of writing.
  // "Said on 3 March that it would reopen on the 5th. At noon it burned": nor one that was then to come.
  const told = near === ahead && cue.toward() <= -1 ? gone : near;
  if (day === undefined && told?.unit === UNIT.day && told.days < (reference ?? 0) - STALE) return onDay(told.days, m, context, cue);
  if (reference === undefined || (isStale && (near?.days ?? 0) < reference - STALE)) return UNKNOWN;
  // "I'll call you in the morning": the next one.
  if (chat !== undefined && m.part === 1 && m.hour === undefined && cue.toward() > 0) return onDay(reference + 1, m, context, cue);
  const isGone = isBehind && minute !== undefined && (clockMinutes(m) ?? 1440) <= minute;
  return { place: { days: isGone ? reference + 1 : reference, unit: UNIT.day }, how: 'today', from: reference };
}

/** The day that was told by the hour before one that was told without: hours that are near its hour go on with it, be it below a heading or behind what is looked back at. */
function dayOfHours(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { timed, day, dayToken, headToken, clockDay, clockMinute, heardMinute, tellsToday } = context;
  if (timed?.minute === undefined || day === undefined || timed.days === day || dayToken === headToken || !hasClock(m)) return undefined;
  const isTimed = clockDay === day && (clockMinute ?? heardMinute) !== undefined,
    since = (clockMinutes(m) ?? 0) - timed.minute;
  if (isTimed || Math.abs(since) > NEAR_HOURS || cue.toward() >= 1) return undefined;
  // "The lift fell at 9.20 on Friday. / The cable had been replaced on Tuesday. / At 9.05 a porter heard a noise": with their paragraph the days before it are over.
  if (day < timed.days) return !tellsToday && cue.toward() <= -1 && cue.isParagraphAfter?.(dayToken) === true ? timed.days : undefined;
  // "It failed at 2 am on Friday. … Water was back on Sunday. / Findings / The alarm rang at 2.10".
  return since >= 0 && cue.isSectionAfter?.(dayToken) === true ? timed.days : undefined;
}

/** "It failed at 19:27 on Saturday. It was restored at 19:57 on Sunday. At 21:17 …": in their paragraph hours go on from how it came out, where that lies nearer before them than what the story told last. */
function dayOfOutcome(m: Meaning, context: Context, cue: Cue): number | undefined {
  const { near, day, clockDay, clockMinute } = context,
    outcome = hasClock(m) ? outcomeHere(context, cue) : undefined;
  if (outcome?.minute === undefined || cue.toward() > -1 || (cue.telling() & (BEFORE | SAYING)) !== 0) return undefined;
  const minutes = clockMinutes(m) ?? 0,
    since = minutes - outcome.minute,
    sinceStory = clockDay === day && clockMinute !== undefined ? minutes - clockMinute : Infinity;
  // Right behind it, where it is not long over.
  const isNext = near === outcome && since <= NEAR_HOURS;
  return since >= 0 && (isNext || sinceStory < 0 || since <= sinceStory) ? outcome.days : undefined;
}

/** "Born on 3 May 1943 … in 2014 … at noon": the story went on since. */
function isPassedBy({ day, dayToken, near, nearAt, reference = 0 }: Context): boolean {
  return day !== undefined && near !== undefined && day < reference - STALE && nearAt > dayToken && near.days > day + STALE;
}

/** "The bridge collapsed on 14 May 1971. / It was opened on 3 June 1932 and widened in 1968. / At 17:42 a beam gave way": behind what went before it the story comes to the day with which the text opens. */
function isBeforeLead(context: Context, cue: Cue): context is Context & { readonly lead: Place } {
  const { lead, day, dayToken, near, gone } = context,
    last = gone ?? near;
  return lead !== undefined && last !== undefined && lead.days > (day ?? 0) && last.days <= lead.days && cue.isParagraphAfter?.(dayToken) === true;
}

/** "Residents were told last Thursday. The school will open at 8.15", "the alert issued on Friday is due to end at midnight": what is to come lies behind the writing. */
function isBehindWriting({ day, reference, mode }: Context, cue: Cue): boolean {
  if (day === undefined || reference === undefined || day >= reference || mode !== 'news') return false;
  return cue.toward() === 2 && (cue.telling() & QUOTED) === 0;
}

/** "Halted on Monday night and resumed at dawn", "and agreed to cross at dawn": the morning behind that night. */
function isNextMorning(
  days: number,
  { part, hour }: Meaning,
  { clockDay, clockMinute, heardMinute = 0, nearDay, nearMinute = 0, reference = Infinity }: Context,
  cue: Cue,
): boolean {
  const isMorning = part === 1 && hour === undefined,
    evening = PART_STARTS[4] ?? 0,
    isEveningTold = clockDay === days && (clockMinute ?? heardMinute) >= evening;
  // "Was planned for Tuesday evening and was put off until dawn": no earlier than it was to be.
  if (isMorning && nearDay === days && nearMinute >= evening && (cue.telling() & PUT_OFF) !== 0) return true;
  return isMorning && isEveningTold && days < reference && cue.toward() < 2 && (cue.telling() & (BEFORE | ASIDE)) === 0;
}

/** "Was set for ten on Monday. It was moved to two", "It left at three": of a plan that was to be told by the hour only the hour is told anew; "Was to be held on 3 May. Fog put paid to that at ten": of one long over, too. */
function isHourOfSlot(m: Meaning, context: Context, cue: Cue): boolean {
  const { near, beforeNear, nearAt, nearDay, nearIsPlan, nearTelling, token, day, reference = Infinity, tellsToday } = context;
  if (near === undefined || near.days !== nearDay || token - nearAt > PLAN_REACH || !hasClock(m)) return false;
  // "At 20:00 (18:00 UTC) on Tuesday": its hour is told before its day.
  const minute = near.minute ?? (beforeNear?.days === near.days ? beforeNear.minute : undefined);
  if (minute === undefined && !(nearIsPlan && near.days < reference - LAST_WEEK)) return false;
  const telling = cue.telling();
  if ((telling & TARGET) !== 0 || (nearIsPlan && (telling & LASTING) !== 0)) return true;
  // "Was to start at noon on Saturday. It will now start at two".
  if (nearIsPlan && near.days > reference && cue.toward() > 0) return true;
  if (isOnWayTo(m, context, cue)) return true;
  const isPlan = nearIsPlan || (nearTelling & (TARGET | LASTING)) !== 0;
  return isPlan && day === undefined && near.days < reference && !tellsToday && cue.toward() <= -1;
}

/** "Left on Monday and was due in Bonn at 10:15 on Tuesday. At 9:50 its brakes failed": of the two days only the second has hours, and that one comes before what was due. */
function isOnWayTo(m: Meaning, { near, nearAt, nearIsPlan, day, dayToken, clockDay, clockMinute, reference = Infinity }: Context, cue: Cue): boolean {
  if (near?.minute === undefined || !nearIsPlan || near.days > reference || day === undefined || day >= near.days) return false;
  const isTimed = clockDay === day && clockMinute !== undefined,
    isOneSentence = dayToken < nearAt && cue.isSameSentence(dayToken, nearAt);
  return !isTimed && isOneSentence && cue.toward() <= -1 && (cue.telling() & BEFORE) === 0 && (clockMinutes(m) ?? Infinity) < near.minute;
}

/** Days told without a clock are over with their paragraph: in a report of the day of writing its clock times are of that day. "The morning" is that of the day told before. */
function isBackground(
  day: number,
  m: Meaning,
  { reference, tellsToday, clockDay, clockMinute, heardMinute, dayToken, headToken }: Context,
  cue: Cue,
): boolean {
  if (reference === undefined || !tellsToday || day >= reference || dayToken === headToken) return false;
  const isHeard = clockDay === day && heardMinute !== undefined,
    isTimed = clockDay === day && clockMinute !== undefined;
  if (!isHeard && hasClock(m) && cue.isParagraphAfter?.(dayToken) === true) return true;
  return !isTimed && day < reference - LONG_WEEKEND && cue.isNewParagraph?.() === true;
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
