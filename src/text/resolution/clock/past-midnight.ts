// On which side of midnight a clock time falls.
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { atMinute, type Context, type Place } from '../context.js';
import type { Cue } from '../cue.js';
import { AGAIN, ASIDE, BEFORE, CONTINUED, FRONT, LASTING, LIMIT, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { SINCE_THEN } from '../../direction/toward.js';
import { EVENING, DAWN, NOON, SMALL_HOURS, NIGHT, EVENING_PART, PART_STARTS } from './parts-of-day.js';

/** Told in the evening before, a small hour belongs to the next day; what is told as past is not later than the day of writing. */
export function rollOver(place: Place, minutes: number, context: Context, m: Meaning, cue: Cue): Place {
  const { night } = context;
  // "In the night of Sunday … at 12:07 a.m. … It began at 11:32 p.m.": each on its side of midnight.
  if (night !== undefined && (place.days === night || place.days === night + 1)) {
    if (minutes >= EVENING) return atMinute(place, night);
    if (minutes < SMALL_HOURS) return atMinute(place, night + 1);
  }
  const { clockDay, clockMinute } = context;
  if (clockDay === place.days && isBackOverMidnight(minutes, clockMinute, cue)) return atMinute(place, place.days - 1);
  return isBehindTold(place, minutes, context, m, cue) || isBehindEvening(place, minutes, context, m, cue) ? atMinute(place, place.days + 1) : place;
}

/** "They came at 00:40. He had been waiting since half past eleven": from the small hours the past perfect looks back at the evening before; "by 22:00 all had been found", "at 22:00 it had been put out" look back from there. */
export function isBackOverMidnight(minutes: number, before: number | undefined, cue: Cue): boolean {
  if (before === undefined || before >= SMALL_HOURS || minutes < EVENING) return false;
  const telling = cue.telling();
  return (telling & (BEFORE | QUOTED)) === BEFORE && ((telling & (LIMIT | FRONT)) === 0 || cue.toward() === SINCE_THEN);
}

/** What the day was told with lasted into the next, or is still to come. */
function isBehindTold({ days }: Place, minutes: number, context: Context, m: Meaning, cue: Cue): boolean {
  const { near, nearAt, nearIsPlan, clockDay, overnight, said, saidAt, token } = context;
  // "Diverted at 3 p.m., it stood by through the night. They landed at 8 a.m.": on the morning behind it.
  if (overnight === days && minutes < NOON && cue.toward() <= -1) return true;
  // "Was planned from 22:00 to 23:00 on Monday. It ended at 01:05": behind its slot.
  if (nearIsPlan && near?.days === days && (near.minute ?? 0) >= EVENING && minutes < DAWN && m.meridiem !== 2)
    if (cue.toward() <= -1 && (cue.telling() & BEFORE) === 0) return true;
  if (near?.days === days && cue.isSameSentence(nearAt)) {
    // "On Wednesday they sat until two in the morning": into the night behind that day.
    const isWholeDay = near.minute === undefined && near.unit === UNIT.day && nearAt !== token;
    if (isWholeDay && minutes < SMALL_HOURS && (cue.telling() & LASTING) !== 0) return true;
    // "Had begun work at 11 p.m. on Saturday and were due to finish by 4 a.m."
    const isEvening = days !== clockDay && (near.minute ?? 0) >= EVENING;
    if (isEvening && minutes < DAWN && m.meridiem !== 2 && cue.toward() > -1) return true;
  }
  // "Had left at 8 pm on Saturday. It was hit at 3 am": the same evening, looked back at.
  if (near?.days === days && days < (context.day ?? days) && (near.minute ?? 0) >= EVENING && minutes < DAWN && (cue.telling() & CONTINUED) !== 0)
    return true;
  // "Said at nine on Monday that they would sail by six": what is to come lies behind the saying.
  return said?.days === days && (said.minute ?? -1) >= minutes && cue.toward() > 0 && cue.isSameSentence(saidAt);
}

/** A small hour, where the evening of the day was told before. */
function isBehindEvening(place: Place, minutes: number, context: Context, m: Meaning, cue: Cue): boolean {
  const { clockDay, clockMinute, reference, minute } = context,
    before = clockMinute ?? context.heardMinute;
  if (before === undefined || clockDay !== place.days || m.meridiem === 2) return false;
  const isNightTold = before === NIGHT && clockMinute === undefined,
    isBy = isNightTold && minutes < NOON && isOfMorning(minutes, context, m) && isDoneBy(place, minutes, context, cue);
  if (isNightTold && !isBy && m.bareHour === undefined) return false;
  const isOfWriting = place.days === reference && cue.toward() < 0;
  if (isOfWriting && (before < NIGHT || minutes >= SMALL_HOURS || minute !== undefined)) return false;
  if (isBackOn(minutes, before, context, m, cue)) return true;
  const isBack = (cue.telling() & BEFORE) !== 0;
  // "Who had been on duty since six": that went before; "had been without power since two" came of what was told.
  if (isBack && minutes >= SMALL_HOURS && cue.toward() <= SINCE_THEN) return false;
  if (isReturn(place, minutes, before, context, cue)) return true;
  if (isInEvening(before, clockMinute, isBack)) return isBy || minutes < DAWN;
  return before >= NOON && minutes < SMALL_HOURS && m.part !== undefined && cue.toward() <= -1 && !isBack;
}

/** "On Monday 6 March the runs left late. At 22:15 on Sunday she swapped the key. The first run failed at 09:01": from the eve the story goes on to the day that it told of. */
function isReturn({ days }: Place, minutes: number, before: number, { latest, nearAt }: Context, cue: Cue): boolean {
  if (before < EVENING || minutes >= NOON || latest?.unit !== UNIT.day || latest.days !== days + 1) return false;
  // "Rang at 20:00 on Sunday and at 09:00": both of that day.
  if (cue.isSameSentence(nearAt)) return false;
  return cue.toward() <= -1 && (cue.telling() & (BEFORE | SAYING | QUOTED | ASIDE)) === 0;
}

/** "The rink closed on Friday evening. It reopened at 7 am": what broke off in the evening goes on in the morning behind it. */
function isBackOn(minutes: number, before: number, context: Context, m: Meaning, cue: Cue): boolean {
  if (before < (PART_STARTS[EVENING_PART] ?? EVENING) || minutes >= NOON || !isOfMorning(minutes, context, m)) return false;
  return cue.toward() <= -1 && (cue.telling() & (AGAIN | BEFORE | QUOTED | ASIDE)) === AGAIN;
}

/** "At 17:30 they reached the gallery. Around 4 in the morning the first was brought up." "Yesterday evening she slept. The alarm went at 0310." */
function isInEvening(before: number, clockMinute: number | undefined, isBack: boolean): boolean {
  return before >= EVENING || (clockMinute === undefined && before === PART_STARTS[EVENING_PART] && !isBack);
}

/** "At 6 a.m.", "at 06:00", "at 4:30"; "began on Saturday night and ended at 9:45" may be told of its evening. */
function isOfMorning(minutes: number, { says24Hours }: Context, { meridiem }: Meaning): boolean {
  return meridiem === 1 || says24Hours || minutes < SMALL_HOURS;
}

/** "Failed on Monday night and was restored by 6 a.m.", "shut on Monday night and opened at 06:00": what was done by then came after. "That night it began, but at 2:50 it stopped" tells of a night from its small hours on. */
function isDoneBy({ days }: Place, minutes: number, { near, nearAt, nearMinute, nearTelling, reference }: Context, cue: Cue): boolean {
  if ((cue.telling() & LIMIT) !== 0) return true;
  if ((minutes < SMALL_HOURS && (nearTelling & FRONT) !== 0) || near?.days !== days || nearMinute !== NIGHT || (cue.telling() & BEFORE) !== 0)
    return false;
  // "Agreed on Monday night that it is to open at 6 a.m.": what is to come of a night that is over lies on any day.
  if (cue.toward() > -1 && days < (reference ?? Infinity)) return false;
  return cue.isSameSentence(nearAt) && cue.isJoined?.(nearAt) === true;
}

/** Written at noon, "it still ran at 8 p.m." tells of the evening before: what is told as past was over. A clock of another zone tells nothing of that; and an entry goes on from the hour at its head. */
export function beforeWriting(
  place: Place,
  minutes: number,
  { reference, minute, isOtherClock, isPosted, isMinutes, isEntry, near, nearAt }: Context,
  cue: Cue,
): Place {
  // "At 3.30 today, not at 11 as listed on Tuesday": on the day that was told with a later hour.
  if (near?.days === place.days && (near.minute ?? 0) > minutes && cue.isSameSentence(nearAt)) return place;
  const isOfWriting = !isOtherClock && !isPosted && !isMinutes && place.days === reference,
    isToCome = isOfWriting && minute !== undefined && minutes > minute + (isEntry ? NOON : 0) && minutes < 1440;
  return isToCome && cue.toward() <= -1 && (cue.telling() & (QUOTED | TARGET)) === 0 ? atMinute(place, place.days - 1) : place;
}

/** Whether midnight opens the running day: just after it, where neither a clock time of that day nor its evening was told yet. */
export function opensDay(m: Meaning, { clockDay, clockMinute, heardMinute = 0, day }: Context): boolean {
  return m.mod === 'AFTER' && (clockDay !== day || (clockMinute === undefined && heardMinute < (PART_STARTS[EVENING_PART] ?? 0)));
}

/** Whether midnight ends the day: an hour of its afternoon or evening was told before, and the story goes on. */
export function endsEvening(day: number, { clockDay, clockMinute, near }: Context, cue: Cue): boolean {
  const told = clockDay === day ? clockMinute : near?.days === day ? near.minute : undefined;
  return told !== undefined && told >= NOON && (cue.telling() & BEFORE) === 0;
}
