// Which half of the day a clock time means that says neither "a.m." nor "p.m.": by the clock told before, the part of the day, or the writing.
import { meaningLike, type Meaning } from '../rules/meaning.js';
import { clockMinutes } from './clock-time.js';
import type { Context, Place } from './context.js';
import type { Cue } from './cue.js';
import { SINCE_THEN } from '../direction/toward.js';

/** Minutes after midnight at which an evening may begin. */
const EVENING = 17 * 60;
/** Minutes that a story may step back without another half of the day being meant. */
const SLACK = 45;

/** The half of the day of "9:25" in a message or a text that says "p.m.", and of "a quarter to eight" anywhere: where it follows the clock time told before. */
export function inHalfOfDay(m: Meaning, context: Context, days: number | undefined, cue: Cue): Meaning {
  const { hour } = m;
  const before = minuteBefore(context, days);
  if (isJustBefore(m, context, days, cue) || isOfMeeting(m, context, days)) return meaningLike(m, { meridiem: 2 });
  const isSpoken =
    m.past !== undefined ||
    m.to !== undefined ||
    m.bareHour !== undefined ||
    m.spoken === 1 ||
    (m.spoken !== undefined && !context.says24Hours && context.clockMinute !== undefined);
  if (
    before === undefined ||
    !(isSpoken || ((context.saysMeridiem || context.chat !== undefined) && !context.says24Hours)) ||
    hour === undefined ||
    hour > 12 ||
    hour === 0 ||
    m.meridiem !== undefined ||
    m.part !== undefined ||
    m.noon !== undefined
  )
    return before === undefined && context.chat === undefined ? inWakingHalf(m, context, undefined, cue) : m;
  const asMorning = clockMinutes(m, 1) ?? 0;
  // "Resigned tonight. His letter was handed in at about 7 o'clock": in the evening that was told, unless that is not over.
  const isOver = days !== context.reference || context.minute === undefined || asMorning + 720 <= context.minute;
  if (context.clockMinute === undefined && days === context.clockDay && before >= EVENING && hour >= 5 && hour < 12 && isOver)
    return meaningLike(m, { meridiem: 2 });
  const behind = (minutes: number): number => (minutes - before + 1440 + SLACK) % 1440;
  // "11.30: it is open again. 10.05: one lane is open. The lorry overturned at 5.40": what is told as past was before the writing.
  const isOnMorning = days === context.reference && asMorning <= (context.minute ?? 0);
  // "11.05: the hearing, due at 10, has been put back": a slot that was given up lies near the post that tells of it.
  const isSlot = context.isPost && cue.toward() < 2 && asMorning + LIVE > (context.minute ?? 1440);
  const isToCome = isOnMorning && (isSlot || cue.toward() < 0) && asMorning + 720 > (context.minute ?? 1440);
  // "Ended at 10 pm. The count, due at 9, began at 10.30": a slot may lie before what was told, and lies near it.
  // "Kick-off is at 2 p.m. Gates open at 12.30": what people are asked to come to lies at noon rather than behind the next midnight.
  const isNear = cue.toward() === -0.5 || (hour === 12 && before < EVENING && cue.toward() > 0);
  const isMorning = isNear ? Math.abs(asMorning - before) <= Math.abs(asMorning + 720 - before) : behind(asMorning) <= behind(asMorning + 720);
  return meaningLike(m, { meridiem: isToCome || isMorning ? 1 : 2 });
}

/** Minutes before it of which the post of a live report tells. */
const LIVE = 4 * 60;

/** "9.15 pm: they broke down at 8.10": what a post tells as past came just before it, whatever half of the day its clock would show. */
function isJustBefore(m: Meaning, { isPost, reference, minute = 0 }: Context, days: number | undefined, cue: Cue): boolean {
  const { hour = 0, meridiem, part, noon } = m;
  if (!isPost || hour === 0 || hour > 12 || (meridiem ?? part ?? noon) !== undefined || days !== reference || cue.toward() >= 0) return false;
  const inEvening = clockMinutes(m, 2) ?? Infinity;
  return inEvening <= minute && inEvening > minute - LIVE;
}

/** Minutes before a meeting of which its minutes may still tell. */
const EARLY = 30;

/** "Held at 7.30 pm … she arrived at 7.50": in the half of the day in which the meeting was. */
function isOfMeeting(m: Meaning, { isMinutes, reference, minute = 0 }: Context, days: number | undefined): boolean {
  const { hour = 0, meridiem, part, noon } = m;
  if (!isMinutes || hour === 0 || hour > 11 || (meridiem ?? part ?? noon) !== undefined || days !== reference) return false;
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
const DAWN = 7;
/** By so much the value of a noun lies above the hour below which its times are behind noon: "dinner". */
export const OF_NOUN = 20;
/** Minutes below it are of the afternoon where they are told in words: "ten past one" is behind noon, "half past five" may be early. */
const SLEEP = 5 * 60;

/** "See you at 7", "set for 4 o'clock": who does not say which half of the day means the one in which people are awake. */
export function inWakingHalf(m: Meaning, context: Context, place: Place | undefined, cue: Cue): Meaning {
  const { chat, says24Hours, reference, minute } = context;
  if (isOfMeeting(m, context, place?.days)) return meaningLike(m, { meridiem: 2 });
  const { hour = 0, meridiem, part, noon } = m;
  if (hour === 0 || hour > 11 || (meridiem ?? part ?? noon) !== undefined) return m;
  const told = cue.noonOf?.() ?? 0,
    noonOf = told > OF_NOUN ? told - OF_NOUN : told;
  // "Dinner is at eight", "the show starts at 7.30".
  if (noonOf < told && !says24Hours && hour < noonOf) {
    context.saysMeridiem = true;
    return meaningLike(m, { meridiem: 2 });
  }
  if (chat === undefined) {
    const isAwake =
      ((m.spoken === 1 || m.bareHour !== undefined) && hour < DAWN && isPlanned(cue.toward())) ||
      (!says24Hours && (m.spoken ?? m.past ?? m.to) !== undefined && (clockMinutes(m, 1) ?? SLEEP) < SLEEP);
    if (noonOf === 1) return m;
    const isByDay = !says24Hours && m.bareHour !== undefined && hour < noonOf;
    return isAwake || isByDay ? meaningLike(m, { meridiem: 2 }) : m;
  }
  // Written at noon, "come after 9" is of the evening.
  const isPassed = minute !== undefined && place?.days === reference && hour * 60 < minute && cue.toward() > 0;
  return !says24Hours && (hour < WAKING[chat] || isPassed) ? meaningLike(m, { meridiem: 2 }) : m;
}

/** To come, or laid down once: "had been set for". */
function isPlanned(toward: number): boolean {
  return toward > 0 || toward === -0.5 || toward === SINCE_THEN;
}
