// The step that was said ("last year", "the following day"): from the day of writing, or from the story.
import { civilFromDays, daysFromCivil, weekdayFromDays } from '../../../time/index.js';
import { BEFORE, FRONT, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { MORNING_PART, PART_STARTS, SMALL_HOURS } from '../clock/parts-of-day.js';
import { isFarStory, referencePlace, STORY_REACH, storyBase } from '../story-base.js';
import { stepPlace } from '../value.js';

/** Years of a century in which its turn is still the one behind: "1907 … at the turn of the century". */
const JUST_TURNED = 30;

/** The place to which the step leads; undefined where none was said. */
export function countedStep(m: Meaning, context: Context, cue: Cue): Found | undefined {
  const { step, from } = m,
    unit = m.unit ?? UNIT.day;
  if (step === undefined) return undefined;
  // "Still stand today": the day of writing, which nobody told, is none of the story.
  const isOfWriting = context.isReport || (context.reference === undefined && step === 0 && unit === UNIT.day);
  if (from === undefined && isOfWriting) return { open: openValue(unit) };
  const told = toldBefore(m, step, unit, context, cue);
  if (from === 2 && told !== undefined && isOfOwnPresent(told, unit, context, cue)) return { open: openValue(unit) };
  const base = countedFrom(m, unit, told, context, cue);
  if (base === undefined) return { open: openValue(unit) };
  // "Took office in 1991 and resigned the day after the crash": of no year that another verb has.
  // "The pact was signed on 9 May. She died on the eve of the war": no war was told of.
  const isOfOther = (): boolean => isOfVerbBefore(told, context, cue) || cue.isOf?.(context.nearAt) === false;
  if (m.nth !== undefined && unit === UNIT.day && isOfOther()) return { open: openValue(unit) };
  // "Met last week. That day it rained": on one of its days.
  const isOneOf = told !== undefined && told.unit > unit && (told.unit >= UNIT.month || step === 0);
  if (told !== undefined && isOneOf) return { place: told, how: 'storyStep', from: told.days, isRough: true };
  const isWithin = told !== undefined && step === 1 && (isOfWeek(unit, base) || isOfNight(m, told, context));
  if (m.turn !== undefined) return { place: turnOfCentury(base, told, cue), how: told ? 'storyStep' : 'step', from: base.days };
  const place = unit < UNIT.day ? base : stepPlace(base.days, unit, isWithin ? 0 : step);
  return { place, how: told ? 'storyStep' : 'step', from: base.days };
}

/** "Fighting broke out in 2027. … / Troops are to leave by the end of the year", in a report of which nobody knows when it was written: what is to come is of its own year; and no year tells of which month. */
function isOfOwnPresent(told: Place, unit: number, { isReport, nearAt, reference }: Context, cue: Cue): boolean {
  if (!isReport || reference !== undefined || told.unit < UNIT.year || cue.isSameSentence(nearAt)) return false;
  return unit < told.unit || cue.toward() > 0;
}

/** A year or more, told behind a verb of the same sentence, or a day of the same verb: "seized a van on Sunday on the eve of the talks". */
function isOfVerbBefore(told: Place | undefined, { near, nearAt, nearTelling }: Context, cue: Cue): boolean {
  if (told === undefined || told !== near || (nearTelling & FRONT) !== 0 || !cue.isSameSentence(nearAt)) return false;
  return told.unit >= UNIT.year || (cue.isSetApart?.(nearAt) === false && cue.hasPast?.(nearAt) !== true);
}

/** The time of the story from which the step counts. */
function toldBefore(m: Meaning, step: number, unit: number, context: Context, cue: Cue): Place | undefined {
  const { from, day } = m,
    { near, nearAt } = context,
    isThat = from === 1 && step === 0;
  // "The tour announced for 2020 was cancelled in March of that year": the year that the sentence names.
  if (isThat && unit === UNIT.year && near?.unit === UNIT.year && cue.isSameSentence(nearAt)) return near;
  const isOfStory = from === 1 || (from === 2 && (isStoryTold(day !== undefined && step === 0, unit, context, cue) || isEndOver(m, context, cue)));
  const base = isOfStory ? storyBase(context, cue, unit, isThat && unit === UNIT.day, step > 0) : undefined;
  if (isThat && base === near && isOfStory && isBackInStory(m, context, cue)) return { days: context.day ?? 0, unit };
  return isThat && base !== undefined && base.unit > unit ? dayBeforeSaying(base, unit, context) : base;
}

/** "Broke down at 3 am on Thursday. An offer had been made on Wednesday evening. That morning the trams stayed in": no story goes on from an evening to the morning before it. */
function isBackInStory(m: Meaning, { near, nearMinute = 0, day = 0 }: Context, cue: Cue): boolean {
  if (m.part === undefined || near === undefined || near.days >= day || cue.toward() > -1 || (cue.telling() & BEFORE) !== 0) return false;
  return nearMinute > (PART_STARTS[m.part] ?? 0);
}

/** "The talks broke up on 21 October. Said last week that an offer made that day was fair": the week of a saying is no day. */
function dayBeforeSaying(base: Place, unit: number, { near, nearTelling, day }: Context): Place | undefined {
  if (unit !== UNIT.day || base !== near || (nearTelling & SAYING) === 0) return base;
  return day === undefined ? undefined : { days: day, unit };
}

/** Whether a step that may count from the writing or from the story counts from the story. */
function isStoryTold(isThatMonth: boolean, unit: number, context: Context, cue: Cue): boolean {
  if (context.mode === 'narrative' || isMonthTold(unit, context, cue)) return true;
  // "The barn, built in 1987, was to be sold at the end of the month": no year tells of which month.
  const isFar = isFarStory(context) && (context.narrated?.unit ?? 0) <= unit;
  return (isFar || isThatMonth) && cue.toward() <= 0 && cue.toward() > -3;
}

/** "Opened on 3 May. By the end of the month forty had come": the end of the month of writing is not over. */
function isEndOver({ mod }: Meaning, { near, token, nearAt }: Context, cue: Cue): boolean {
  return mod === 'END' && near?.unit === UNIT.day && token - nearAt < STORY_REACH && cue.toward() <= -1;
}

/** What the step counts from: what was told, else the writing. */
function countedFrom(m: Meaning, unit: number, told: Place | undefined, context: Context, cue: Cue): Place | undefined {
  const { from, step } = m;
  // "I say tonight", quoted in a history: on the day of who spoke.
  const isQuoted = unit === UNIT.day && from === undefined && context.isHistory && (cue.telling() & QUOTED) !== 0;
  if (from === 3 || isQuoted || isPlanned(told, m, unit, context, cue)) return undefined;
  if (told !== undefined) return told;
  if (from !== 1) return referencePlace(context, unit, cue);
  // "She married and died the next year", where no year is told: what is over does not count on from the writing.
  if (unit > UNIT.day && step !== undefined && step > 0 && cue.toward() < -0.5) return undefined;
  return m.nth === undefined && (step !== 0 || unit !== UNIT.day) ? referencePlace(context, UNIT.month) : undefined;
}

/** From a working day "the following weekend" is that of the same week. */
function isOfWeek(unit: number, base: Place): boolean {
  return unit === UNIT.weekend && weekdayFromDays(base.days) < 6;
}

/** "Broke out at 11 pm. By 2 am it had spread. The next morning": of the night's own end. */
function isOfNight({ part }: Meaning, { days, minute = SMALL_HOURS }: Place, { evening }: Context): boolean {
  return part === MORNING_PART && minute < SMALL_HOURS && evening === days - 1;
}

/** "It opened in January. By the end of the month 40 had come": of the month told just before, on the side where the clause looks. */
function isMonthTold(unit: number, { near, nearAt, token, reference = Infinity }: Context, cue: Cue): boolean {
  if (unit !== UNIT.month || near?.unit !== unit || token - nearAt >= STORY_REACH) return false;
  return near.days > reference ? cue.toward() > 0 : cue.toward() <= 0;
}

/** "Moved to 9 May, but withdrawn the next day": after the moving, whose day is not told. */
function isPlanned(told: Place | undefined, { step = 0 }: Meaning, unit: number, { near, nearTelling, nearAt }: Context, cue: Cue): boolean {
  if (told === undefined || told !== near || unit !== UNIT.day || step <= 0) return false;
  return (nearTelling & TARGET) !== 0 && cue.isSameSentence(nearAt) && cue.toward() < 0;
}

/** "Built in 1887 … at the turn of the century": the year about which it turned; the next one where the story is past the first years behind one and does not look back. */
function turnOfCentury(base: Place, told: Place | undefined, cue: Cue): Place {
  const { year } = civilFromDays(base.days),
    isNext = told !== undefined && told.unit <= UNIT.decade && (cue.telling() & BEFORE) === 0 && year % 100 >= JUST_TURNED;
  return { days: daysFromCivil((Math.floor(year / 100) + (isNext ? 1 : 0)) * 100, 1, 1), unit: UNIT.year };
}

/** The value of a step that counts from nobody knows when. */
function openValue(unit: number): string {
  if (unit === UNIT.year) return 'XXXX';
  if (unit === UNIT.month) return 'XXXX-XX';
  return unit === UNIT.week ? 'XXXX-WXX' : 'XXXX-XX-XX';
}
