// Which half of the day a clock time means that says neither "a.m." nor "p.m.": by the clock told before, the part of the day, or the writing.
import { meaningLike, type Meaning } from '../../rules/meaning.js';
import { clockMinutes } from './clock-time.js';
import type { Context, Place } from '../context.js';
import type { Cue } from '../cue.js';
import { AFTER, BEFORE } from '../../direction/telling.js';
import { SINCE_THEN } from '../../direction/toward.js';
import { isBackOverMidnight } from './past-midnight.js';
import { NIGHT } from './parts-of-day.js';

/** Minutes after midnight at which an evening may begin. */
const EVENING = 17 * 60;
/** Minutes that a story may step back without another half of the day being meant. */
const SLACK = 45;

/** The half of the day of "9:25" in a message or a text that says "p.m.", and of "a quarter to eight" anywhere: where it follows the clock time told before. */
export function inHalfOfDay(m: Meaning, context: Context, days: number | undefined, cue: Cue): Meaning {
  if (isJustBefore(m, context, days, cue) || isOfMeeting(m, context, days) || isInNightTold(m, context, days, cue))
    return meaningLike(m, { meridiem: 2 });
  const before = minuteBefore(context, days);
  if (before === undefined) return context.chat === undefined ? inWakingHalf(m, context, undefined, cue) : m;
  if (!isHalfOpen(m, 12) || !countsToTwelve(m, context)) return m;
  const asMorning = clockMinutes(m, 1) ?? 0;
  // "It began at 8.30 pm. Doors opened earlier, at 7.15", "it failed at 10.30. The alarm had rung at 9.15", "was closed at 9.30 after a wall fell at 8": the last such hour before it.
  const telling = cue.telling(),
    isCause = (telling & (AFTER | BEFORE)) === AFTER && asMorning < before && isReasonOf(context, cue),
    isLookedBack = isCause || ((telling & BEFORE) !== 0 && m.minute !== undefined && asMorning < before && before < 720);
  if (isBackOverMidnight(asMorning + 720, before, cue)) return meaningLike(m, { meridiem: 2 });
  if (cue.isEarlier?.() === true || isLookedBack) return meaningLike(m, { meridiem: asMorning + 720 < before ? 2 : 1 });
  const isMorning =
    !isOfEvening(m, asMorning, before, days, context) &&
    !isStepBack(asMorning + 720, before, context, cue) &&
    (isBeforeWriting(asMorning, days, context, cue) || isNearerAsMorning(m, asMorning, before, cue));
  return meaningLike(m, { meridiem: isMorning ? 1 : 2 });
}

/** Whether what came first stands right behind what the sentence has told by the hour; "ate at 7 pm, and after supper he left at 8", "after which he left", go on. */
function isReasonOf({ near, nearAt, nearTelling }: Context, cue: Cue): boolean {
  return near?.minute !== undefined && (nearTelling & AFTER) === 0 && cue.isSameSentence(nearAt) && cue.isJoined?.(nearAt) !== true;
}

/** Whether an hour up to a last one is told, and nothing of its half of the day. */
function isHalfOpen({ hour = 0, meridiem, part, noon }: Meaning, last: number): boolean {
  return hour > 0 && hour <= last && (meridiem ?? part ?? noon) === undefined;
}

/** Whether its hour is told as a clock face shows it: "a quarter to eight", "at ten", and any in a text that says "p.m.". */
function countsToTwelve({ past, to, bareHour, spoken }: Meaning, { says24Hours, saysMeridiem, clockMinute, chat, isUniversal }: Context): boolean {
  if (isUniversal) return false;
  if ((past ?? to ?? bareHour) !== undefined || spoken === 1) return true;
  return !says24Hours && (saysMeridiem || chat !== undefined || (spoken !== undefined && clockMinute !== undefined));
}

/** "Resigned tonight. His letter was handed in at about 7 o'clock": in the evening that was told, unless that is not over. */
function isOfEvening({ hour = 0 }: Meaning, asMorning: number, before: number, days: number | undefined, context: Context): boolean {
  const { clockMinute, clockDay, reference, minute } = context;
  if (clockMinute !== undefined || days !== clockDay || before < EVENING) return false;
  const isOver = days !== reference || minute === undefined || asMorning + 720 <= minute;
  return hour >= 5 && hour < 12 && isOver;
}

/** Minutes that a new sentence may step back by day, where the small hours of the next night lie far. */
const STEP_BACK = 90;

/** "Took off at 3.05 pm. He was still talking when they reached him at two": just before, and not in the night behind. */
function isStepBack(asEvening: number, before: number, { nearAt }: Context, cue: Cue): boolean {
  return before < EVENING && asEvening < before && before - asEvening <= STEP_BACK && cue.toward() < 0 && !cue.isSameSentence(nearAt);
}

/** "11.30: it is open again. 10.05: one lane is open. The lorry overturned at 5.40": what is told as past was before the writing. */
function isBeforeWriting(asMorning: number, days: number | undefined, { reference, minute, isPost }: Context, cue: Cue): boolean {
  if (days !== reference || asMorning > (minute ?? 0) || asMorning + 720 <= (minute ?? 1440)) return false;
  // "11.05: the hearing, due at 10, has been put back": a slot that was given up lies near the post that tells of it.
  const isSlot = isPost && cue.toward() < 2 && asMorning + LIVE > (minute ?? 1440);
  return isSlot || cue.toward() < 0;
}

/** Whether the morning brings it nearer to the clock time told before. */
function isNearerAsMorning({ hour }: Meaning, asMorning: number, before: number, cue: Cue): boolean {
  // "Ended at 10 pm. The count, due at 9, began at 10.30": a slot may lie before what was told, and lies near it.
  // "Kick-off is at 2 p.m. Gates open at 12.30": what people are asked to come to lies at noon rather than behind the next midnight.
  // "It sounded at 6:02 a.m. A warning issued at 4:25 was lifted": when the thing came about of which is told what became of it then.
  const isNear = cue.toward() === -0.5 || cue.isOfSubject?.() === true || (hour === 12 && before < EVENING && cue.toward() > 0);
  if (isNear) return Math.abs(asMorning - before) <= Math.abs(asMorning + 720 - before);
  return minutesBehind(asMorning, before) <= minutesBehind(asMorning + 720, before);
}

/** Minutes from the clock time told before, from where a story may have stepped back. */
function minutesBehind(minutes: number, before: number): number {
  return (minutes - before + 1440 + SLACK) % 1440;
}

/** Minutes before it of which the post of a live report tells. */
const LIVE = 4 * 60;

/** "9.15 pm: they broke down at 8.10": what a post tells as past came just before it, whatever half of the day its clock would show. */
function isJustBefore(m: Meaning, { isPost, reference, minute = 0 }: Context, days: number | undefined, cue: Cue): boolean {
  if (!isPost || !isHalfOpen(m, 12) || days !== reference || cue.toward() >= 0) return false;
  const inEvening = clockMinutes(m, 2) ?? Infinity;
  return inEvening <= minute && inEvening > minute - LIVE;
}

/** Minutes before a meeting of which its minutes may still tell. */
const EARLY = 30;

/** "Held at 7.30 pm … she arrived at 7.50": in the half of the day in which the meeting was. */
function isOfMeeting(m: Meaning, { isMinutes, reference, minute = 0 }: Context, days: number | undefined): boolean {
  if (!isMinutes || !isHalfOpen(m, 11) || days !== reference) return false;
  const asMorning = clockMinutes(m, 1) ?? Infinity;
  return asMorning + EARLY < minute && asMorning + 720 >= minute - EARLY;
}

/** Tokens within which a clock time told in passing is still heard. */
const NEAR_CLOCK = 16;

/** The clock time of a day told before; in passing, just now: "who had called at 12:07 a.m., died at 12:41". */
function minuteBefore(
  { clockDay, clockMinute, heardMinute, token, near, nearMinute, nearAt }: Context,
  days: number | undefined,
): number | undefined {
  if (days === clockDay) return clockMinute ?? heardMinute;
  return near?.days === days && token - nearAt < NEAR_CLOCK ? nearMinute : undefined;
}

/** Hours below it are told of the afternoon and evening, by what a message is about. */
const WAKING = { morning: 0, day: 8, evening: 12 };

/** Hours below it are of the afternoon where people lay something down for them: at "4 o'clock" a fair is not to open by night. */
const DAWN = 7,
  EARLY_MEETING = 8;
/** By so much the value of a noun lies above the hour below which its times are behind noon: "dinner". */
export const OF_NOUN = 20;
/** The same of what may happen at any hour, and is laid down for the day: "the call is at 1:30". */
const OF_PLAN = 40;
/** Minutes below it are of the afternoon where they are told in words or bare: "ten past one", "arrived at 3" are behind noon, "half past five" may be early. */
const SLEEP = 5 * 60;

/** "See you at 7", "set for 4 o'clock": who does not say which half of the day means the one in which people are awake. */
export function inWakingHalf(m: Meaning, context: Context, place: Place | undefined, cue: Cue): Meaning {
  const { chat, says24Hours } = context;
  if (isOfMeeting(m, context, place?.days)) return meaningLike(m, { meridiem: 2 });
  if (!isHalfOpen(m, 11)) return m;
  const { hour = 0 } = m,
    value = cue.noonOf?.() ?? 0,
    told = value > OF_PLAN ? (isPlanned(cue.toward()) ? value - OF_PLAN + OF_NOUN : 0) : value,
    noonOf = told > OF_NOUN ? told - OF_NOUN : told;
  // "Dinner is at eight", "the show starts at 7.30".
  if (noonOf < told && !says24Hours && hour < noonOf) {
    context.saysMeridiem = true;
    return meaningLike(m, { meridiem: 2 });
  }
  const isAwake = chat === undefined ? noonOf !== 1 && isByDay(m, hour, noonOf, context, cue) : isWaking(chat, m, place, context, cue);
  return isAwake ? meaningLike(m, { meridiem: 2 }) : m;
}

/** "Begins on Saturday night and ends at 9:45": within that night, where the text counts to twelve. */
function isInNightTold(m: Meaning, { near, nearAt, nearMinute, says24Hours }: Context, days: number | undefined, cue: Cue): boolean {
  if (says24Hours || !isHalfOpen(m, 11) || nearMinute !== NIGHT || near?.days !== days || (clockMinutes(m, 2) ?? 0) < NIGHT) return false;
  return (cue.telling() & BEFORE) === 0 && cue.isSameSentence(nearAt) && cue.isJoined?.(nearAt) === true;
}

/** "Is set for 4 o'clock", "ten past one", "closed at six". */
function isByDay(m: Meaning, hour: number, noonOf: number, { says24Hours }: Context, cue: Cue): boolean {
  const { spoken, bareHour, past, to } = m;
  if ((spoken === 1 || bareHour !== undefined) && hour < DAWN && isPlanned(cue.toward())) return true;
  // "Next meeting: 4 November, 7.30".
  if (cue.isDottedBehindDay?.() === true && hour < EARLY_MEETING && cue.toward() > 0) return true;
  if (says24Hours) return false;
  const isTold = (spoken ?? past ?? to ?? bareHour) !== undefined && (clockMinutes(m, 1) ?? SLEEP) < SLEEP;
  return isTold || (bareHour !== undefined && hour < noonOf);
}

/** "See you at 7", in a message about dinner; written at noon, "come after 9" is of the evening. */
function isWaking(chat: keyof typeof WAKING, { hour = 0, bareHour, spoken }: Meaning, place: Place | undefined, context: Context, cue: Cue): boolean {
  const { says24Hours, reference, minute } = context;
  // "See you at 4" is said on a clock face, below "14:21" too.
  if (says24Hours && bareHour === undefined && spoken !== 1) return false;
  return hour < WAKING[chat] || (minute !== undefined && place?.days === reference && hour * 60 < minute && cue.toward() > 0);
}

/** Tokens from the begin of a stretch to its end, at most. */
const STRETCH = 6;

/** "On Friday from 9 to 5": it begins by day, and ends behind its begin. */
export function inHalfOfStretch(m: Meaning, context: Context, place: Place | undefined, cue: Cue): Meaning {
  const { near, nearAt, token, says24Hours } = context;
  if (!isHalfOpen(m, 12) || (says24Hours && m.minute !== undefined)) return m;
  const isBegun = near?.minute !== undefined && token - nearAt < STRETCH && (m.weekday === undefined || place?.days === near.days),
    begin = isBegun ? near.minute : undefined,
    awake = begin === undefined ? inWakingHalf(m, context, place, cue) : m;
  return awake === m ? meaningLike(m, { meridiem: (clockMinutes(m, 1) ?? 0) > (begin ?? DAWN * 60 - 1) ? 1 : 2 }) : awake;
}

/** To come, or laid down once: "had been set for". */
function isPlanned(toward: number): boolean {
  return toward > 0 || toward === -0.5 || toward === SINCE_THEN;
}
