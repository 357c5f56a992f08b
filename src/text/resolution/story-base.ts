// What "the next day", "two weeks later" count from: the time that the story told last.
import { civilFromDays } from '../../time/index.js';
import { UNIT } from '../rules/meaning.js';
import type { Context, Place } from './context.js';
import { stepPlace } from './value.js';
import type { Cue } from './cue.js';
import { ASIDE, BEFORE, FRONT, PLANNED, QUOTED, SAYING } from '../direction/telling.js';
import { PRESENT_TENSE } from '../direction/toward.js';

/** The time from which "the next day", "two weeks later" count: in this sentence, else the one last told outside asides. */
export function storyBase(context: Context, cue: Cue, unit: number = UNIT.day, isThat = false, isOn = true): Place | undefined {
  const base = beforeMidnight(toldBase(context, cue, unit, isThat, isOn), unit, isThat);
  const { reference, near, nearAt, day, gone, ahead } = context;
  // What is over does not count from what is still to come.
  if (base === undefined || cue.toward() >= -0.5 || (base === near && cue.isSameSentence(nearAt))) return base;
  // "Said on Monday that it would reopen on Friday. The next day it burned": nor from what then was.
  if (isOn && base === ahead && gone !== undefined && gone.days < base.days) return gone;
  // "It is a museum today. Three years later it burned": nor on from the writing.
  if (unit > UNIT.week && base.days === reference && gone !== undefined && gone.days < reference) return gone;
  // "Named today the man who was found on Sunday. The next day a house was searched": nor on from today.
  if (isOn && !isThat && base.days === reference && near?.unit === UNIT.day && near.days < base.days && unit <= UNIT.week) return near;
  if (reference === undefined || base.days <= reference) return base;
  if (near !== undefined && near.days <= reference && near.unit <= unit) return near;
  return day !== undefined && day <= reference ? { days: day, unit: UNIT.day } : base;
}

/** "Had not returned by midnight. The next morning": that behind the same night. */
function beforeMidnight(base: Place | undefined, unit: number, isThat: boolean): Place | undefined {
  return base?.minute === 0 && unit === UNIT.day && !isThat ? { days: base.days - 1, unit } : base;
}

function toldBase(context: Context, cue: Cue, unit: number, isThat: boolean, isOn: boolean): Place | undefined {
  const { near, nearAt, nearTelling, token } = context;
  if (isThat && isDayJustTold(context)) return near;
  // "Said this week that it was rebuilt two years later": long steps do not count from a day of saying.
  const last = unit < UNIT.month && !isSaidOfStory(context, unit, isOn) ? context.last : context.narrated,
    day = unit === UNIT.day ? dayBehindAside(context, cue) : undefined;
  if (day !== undefined) return { days: day, unit };
  if (near === undefined || near === last) return last;
  // "Named the man who was found on Sunday. He had been gone since the previous Wednesday": before that Sunday.
  const isFurtherBack = (cue.telling() & BEFORE) !== 0 && last !== undefined && near.days < last.days && token - nearAt < STORY_REACH;
  if (isFurtherBack && unit <= UNIT.week && near.unit === UNIT.day && (nearTelling & QUOTED) === 0) return near;
  const inPassing = ASIDE | QUOTED | (unit < UNIT.month ? 0 : SAYING),
    passing = nearTelling & inPassing;
  if (last !== undefined && (hasGoneOn(near, last, unit, passing, context, cue) || (isOn && isOfAside(near, last, unit, passing, context, cue))))
    return near;
  // "The meeting, which should have been on 14 October, will take place a week later": than that.
  const isSlot = (nearTelling & PLANNED) !== 0 && cue.isSameSentence(nearAt),
    isOver = !isSlot && passing !== 0 && (cue.telling() & inPassing) === 0;
  // No years count from a century that was told before.
  const isCoarse = last !== undefined && last.unit >= UNIT.century && near.unit <= unit;
  if ((isCoarse || !(isOver || isBackOf(context, cue))) && cue.isSameSentence(nearAt)) return near;
  // What is only quoted is no story: it goes on from the day of writing.
  const isOfWriting = isOver && (nearTelling & QUOTED) !== 0 && context.reference !== undefined;
  return last ?? (isOfWriting ? undefined : near);
}

/** "That same evening" points to the day that was told last, in whatever clause. */
function isDayJustTold({ near, nearAt, nearTelling, token }: Context): boolean {
  return near?.unit === UNIT.day && (nearTelling & QUOTED) === 0 && token - nearAt < STORY_REACH;
}

/** "It failed at six on Saturday. “It was chaos,” she said on Wednesday. The evening before, …": what is said on the day of writing of what is told by the hour moves no story; nor does what was said of it the day before, as the report calls the next day by its name. */
function isSaidOfStory({ last, narrated, reference = Infinity }: Context, unit: number, isOn: boolean): boolean {
  if (last === undefined || narrated === undefined || last === narrated) return false;
  // "It failed on Saturday. The king said on Tuesday he would go. The next day he fled": on Wednesday.
  const isOfHours = narrated.minute !== undefined;
  return (isOn && unit === UNIT.day && last.days > reference - (isOfHours ? 2 : 1)) || (last.days === reference && isOfHours);
}

/** "On 5 May, as announced in April, it opened; from that day …": no month told in passing, nor one long over: "A like failure in May cost a million. The next day …"; with "In May" in front a story of what is over goes there. */
function dayBehindAside(context: Context, cue: Cue): number | undefined {
  const { near, nearAt, nearTelling, day, dayToken, planDay, planToken } = context;
  if (near === undefined || near.unit <= UNIT.day) return undefined;
  const days = planToken > dayToken ? planDay : day;
  if ((nearTelling & (ASIDE | QUOTED)) !== 0) return days;
  if (near.unit < UNIT.month || ((nearTelling & FRONT) !== 0 && cue.toward() <= 0)) return undefined;
  const since = cue.toward() > 0 ? days : (outcomeHere(context, cue)?.days ?? day),
    isOver = since !== undefined && stepPlace(near.days, near.unit, 1).days <= since;
  return isOver && !cue.isSameSentence(nearAt) ? since : undefined;
}

/** When it came out, within the paragraph that tells it before the story. */
export function outcomeHere({ outcome, outcomeToken, day }: Context, cue: Cue): Place | undefined {
  const isHere = outcome !== undefined && day !== undefined && outcome.days > day && cue.isParagraphAfter?.(outcomeToken) === false;
  return isHere ? outcome : undefined;
}

/** Whether the sentence has looked back at the time told last, and does so no more. */
function isBackOf({ nearTelling, lastAt }: Context, cue: Cue): boolean {
  return (nearTelling & BEFORE) !== 0 && (cue.telling() & BEFORE) === 0 && cue.isSameSentence(lastAt);
}

/** "He died in 2015. The mill, sold in 2019, burned three years later": behind what was told in passing, which lies behind the rest. */
function isOfAside(near: Place, last: Place, unit: number, passing: number, context: Context, cue: Cue): boolean {
  const { nearAt, lastAt, reference = Infinity } = context;
  if ((passing & (ASIDE | QUOTED)) !== ASIDE || unit < UNIT.week || near.unit > unit || near.days <= last.days || near.days >= reference)
    return false;
  // "In 1950 the mill, which burned in 1961, opened; three years later": from what the sentence itself tells.
  return cue.isSameSentence(nearAt) && !cue.isSameSentence(lastAt);
}

/** Whether a history has gone on to a time that it told in passing. */
function hasGoneOn(near: Place, last: Place, unit: number, passing: number, { mode, anchor, nearAt, token }: Context, cue: Cue): boolean {
  if (mode !== 'narrative') return false;
  // The story has gone to the year of what it told in passing.
  if (near === anchor && near.unit <= unit && civilFromDays(last.days).year > civilFromDays(near.days).year) return true;
  if (near.days <= last.days) return false;
  // "Said in a 1971 interview that it would last. It closed two years later", "said in May 1971 that it would close that June": in a history, from then.
  if (passing === SAYING) return (near.unit === UNIT.year || (near.unit >= UNIT.month && cue.isSameSentence(nearAt))) && token - nearAt < STORY_REACH;
  return passing === ASIDE && token - nearAt < 16 && cue.isResumed?.(nearAt) !== true;
}

/** Days, 25 years, by which no story goes on with what it mentions. */
export const FAR_ON = 9131;
/** Days behind which a report tells of old times. */
export const FAR = 1100;
/** Tokens within which a report goes on with an old story: "In 2031 it closed. In March it opened again." */
export const STORY_REACH = 30;

/** Whether a time far before the day of writing was told just before: "It opened in 1931. Two years earlier …". */
export function isFarStory({ narrated, nearAt, token, reference = 0 }: Context): boolean {
  return narrated !== undefined && token - nearAt < STORY_REACH && narrated.days < reference - FAR;
}

/** Days before the writing from which on "this year" is that of the writing. */
const CLOSE = 1100;

/** What steps count from: the day of writing; in a history, where "two years ago" stands in what is quoted or told again, the story. */
export function referencePlace(context: Context, unit: number = UNIT.day, cue?: Cue): Place | undefined {
  const { anchor, reference } = context;
  // "It was 3 March 1916. Tomorrow they would march": on the day after.
  if (unit === UNIT.day && anchor?.unit === unit && isOfScene(context, cue)) return anchor;
  // "Founded in 1874 … last year": a year told is not the time of writing, which nobody knows.
  const isWriting = anchor !== undefined && (anchor.unit < unit || anchor.unit <= UNIT.day);
  // "It was put off in 2023 and began this year": a history that has come close to its writing.
  const isClose = unit >= UNIT.year && anchor !== undefined && reference !== undefined && reference >= anchor.days && reference - anchor.days < CLOSE;
  const isOfStory = unit > UNIT.day && context.isHistory && !isClose && (isWriting || reference !== undefined);
  if (isOfStory && anchor !== undefined && (cue?.toward() ?? 0) <= 0) return anchor;
  if (reference !== undefined) return { days: reference, unit: UNIT.day };
  return isWriting && isSeenFrom(context, cue) ? anchor : undefined;
}

/** Whether the clause tells of the scene of its story; "it was 3 March 1916. Today the mill is a museum, and will be shut tomorrow" tells of the writing. */
function isOfScene({ scene }: Context, cue: Cue | undefined): boolean {
  const toward = cue?.toward();
  return scene === 'now' || (scene === 'then' && toward !== PRESENT_TENSE && toward !== 2);
}

/** "He wrote on 4 May that it had burned last night", "4 May. Last night it burned": the time that was told is a present only to who speaks in it, and not to "It burned on 4 May. It was rebuilt last night". */
function isSeenFrom({ anchor, lineDay, nearTelling }: Context, cue: Cue | undefined): boolean {
  if (cue === undefined || (lineDay !== undefined && lineDay === anchor?.days)) return true;
  return (nearTelling & SAYING) !== 0 || (cue.telling() & (QUOTED | BEFORE)) !== 0;
}
