// What a time that was told leaves to those behind it: the story, the running day and its clock move on.
import { civilFromDays, julianLag, weekdayFromDays } from '../../time/index.js';
import { tellsMonth, tellsYear, UNIT, type Meaning } from '../rules/meaning.js';
import { atMinute, noteLatest, type Context, type Place } from './context.js';
import type { Resolved } from './resolve.js';
import { moveStory, type Clause } from './story.js';
import { FAR, FAR_ON } from './story-base.js';
import {
  AFTER,
  AGAIN,
  ASIDE,
  BEFORE,
  CONTINUED,
  DEFINITE,
  DONE,
  FRONT,
  LASTING,
  LIMIT,
  OLD_PLAN,
  PUT_OFF,
  QUOTED,
  SAYING,
  TARGET,
  THEN,
  UNDONE,
} from '../direction/telling.js';
import { DATES_NOUN, NAMES_NOUN } from '../direction/year-before-noun.js';
import { CALLED_OFF_AHEAD, CAME_TO_NOTHING, GIVEN_UP } from '../direction/toward.js';
import { EVENING, SMALL_HOURS, NIGHT_PART, PART_STARTS, partStart } from './clock/parts-of-day.js';
import { isFromWriting } from './registers/own-present.js';
import { isReported } from './years/reported.js';

/** A time that was told, and how. */
interface Told {
  readonly meaning: Meaning;
  readonly place: Place;
  readonly turn: Resolved['turn'];
  readonly how: Resolved['how'];
  readonly clause: Clause;
  readonly toward: number;
  /** All bits of direction/telling.ts. */
  readonly bits: number;
  /** Those that keep the time out of the story. */
  readonly telling: number;
  /** Looked back at, in passing: "the house she had bought in 2031". */
  readonly isBack: boolean;
  readonly isAside: boolean;
  /** Of what is moved: "from the 10th to the 24th". */
  readonly isSlot: boolean;
  readonly range: 'start' | 'end' | undefined;
}

/** Bits that leave a time in the story. */
const IN_STORY = AGAIN | DEFINITE | CONTINUED | TARGET | FRONT | BEFORE | AFTER | THEN | DONE | UNDONE | PUT_OFF;

/**
 * Moves the story on by a time that was told.
 * @param isInto - the day into which a night led.
 */
export function remember(
  context: Context,
  meaning: Meaning,
  { type, place, turn, value, how }: Resolved,
  clause: Clause,
  range?: 'start' | 'end',
  isInto = false,
): void {
  if (meaning.length !== undefined && meaning.unit === UNIT.month && (meaning.n ?? 0) >= 6) context.quarter = undefined;
  if (!place) {
    if (type !== 'SET' && isUnknownDay(value)) context.unknownAt = context.token;
    if (context.last !== undefined && tellsOwnPresent(context, meaning, clause)) leaveTold(context);
    return;
  }
  const toward = clause.toward(),
    bits = clause.telling();
  if (toward === 0 || toward <= -1) noteLatest(context, place);
  noteWriting(context, meaning, place, toward);
  // "Nothing looked wrong until the next afternoon": then it did.
  const telling = bits & ~((bits & THEN) !== 0 && toward <= -1 ? IN_STORY | LIMIT | LASTING : IN_STORY);
  // "An act of 1903", "the first since 1898": a history looks back at what lies before it, and stays where it is.
  const isLookedBack = (bits & BEFORE) !== 0 || (isOfHistory(context, place) && ((bits & LIMIT) !== 0 || clause.isNaming())),
    isBack = isLookedBack && context.last !== undefined && place.days < context.last.days,
    isAside = isBack || (telling & (ASIDE | QUOTED)) !== 0 || isInsertion(context, place, clause, range),
    isSlot = toward === SLOT || toward === GIVEN_UP;
  const time: Told = { meaning, place, turn, how, clause, toward, bits, telling, isBack, isAside, isSlot, range };
  noteNear(context, time);
  noteStory(context, time);
  noteYears(context, time);
  if (place.unit === UNIT.day) {
    noteNight(context, time, isInto);
    noteDay(context, time);
    noteStretch(context, time);
  }
  if (place.unit === UNIT.quarter && isReported(context, meaning, place, isAside)) {
    context.quarter = place;
    context.quarterToken = context.token;
  }
}

/** "Yesterday", "last week", "on Tuesday", told as over and not in passing by a text of which nobody knows when it was written. */
function tellsOwnPresent({ reference, isHistory, isOldStory, isEntry, isPost, chat }: Context, meaning: Meaning, clause: Clause): boolean {
  if (reference !== undefined || isHistory || isOldStory || isEntry || isPost || chat !== undefined) return false;
  const { step, from, weekday, day } = meaning,
    isWeekday = (step ?? from ?? day) === undefined && weekday !== undefined;
  return (isWeekday || isFromWriting(meaning)) && clause.toward() <= -1 && (clause.telling() & (ASIDE | QUOTED | SAYING)) === 0;
}

/** "It opened in April 2031. The road was closed on Tuesday. Two days later …": the text has come to its own present, and counts on from nothing that it told before. */
function leaveTold(context: Context): void {
  context.isReport = true;
  context.day = context.nearDay = context.clockDay = context.planDay = context.clockMinute = context.heardMinute = undefined;
  context.near = context.last = context.narrated = context.gone = context.ahead = context.timed = undefined;
}

/** Told in a history, or of a time that lies far behind the writing. */
function isOfHistory({ mode, reference = 0 }: Context, { days }: Place): boolean {
  return mode === 'narrative' || days < reference - FAR;
}

/** "(A like plan had failed in 1903.)", "Lind (1887–1962)": in brackets stands what is no part of the story, but not "(1931)", "the war (1914–1918)". */
function isInsertion(context: Context, place: Place, clause: Clause, range?: 'start' | 'end'): boolean {
  if (place.unit < UNIT.year || !isOfHistory(context, place)) return false;
  const bracketed = clause.bracketed();
  return range === 'end' ? bracketed > 0 && place.days - (context.near?.days ?? 0) > FAR_ON : bracketed > 1;
}

/** "Posted 5:40 pm, updated 9:05 pm": it was written until then. */
function noteWriting(context: Context, meaning: Meaning, place: Place, toward: number): void {
  if (context.minute === undefined || place.days !== context.reference || !(toward <= -1 || context.isPosted)) return;
  if ((place.minute ?? partStart(meaning)) > context.minute) context.minute = place.minute;
}

/** The time told last, in whatever clause, and how. */
function noteNear(context: Context, { meaning, place, clause, toward, bits, telling, isBack, isAside, range }: Told): void {
  const { near, token } = context;
  const isEnd = range === 'end' && near?.unit === place.unit && near.days < place.days && token - context.nearAt < STRETCH_REACH;
  context.nearBegin = isEnd ? near : undefined;
  context.beforeNear = near;
  context.near = place;
  context.nearMinute = place.minute ?? minuteOfPart(meaning);
  const { minute = SMALL_HOURS } = place;
  context.evening = minute >= EVENING ? place.days : minute < SMALL_HOURS && context.evening === place.days - 1 ? context.evening : undefined;
  context.nearTelling = telling | (bits & (TARGET | AFTER | FRONT)) | (isBack ? BEFORE : 0) | (Math.abs(toward) === SLOT ? OLD_PLAN : 0);
  context.nearAt = token;
  // "Ruled from 1613 until 1620. A year later": both ends of what is over are.
  const isEndOfGone = (bits & (CONTINUED | LIMIT)) === (CONTINUED | LIMIT) && near === context.gone,
    isAhead = toward > -1 && toward !== 0 && !isEndOfGone && context.gone !== undefined && clause.isSameSentence(context.goneAt);
  context.ahead = isAhead ? place : undefined;
  if (isEndOfGone || (toward === -1 && !isAside && (bits & BEFORE) === 0)) {
    context.gone = place;
    context.goneAt = token;
  }
  if (place.unit === UNIT.year && (bits & (FRONT | LIMIT)) === FRONT && !clause.isMadeAhead() && clause.attribute() !== NAMES_NOUN) {
    context.frontYear = place;
    context.frontYearAt = token;
  }
  if (place.unit === UNIT.day && (telling & (SAYING | QUOTED)) === SAYING) {
    context.said = atMinute(place, place.days, context.nearMinute);
    context.saidAt = token;
  }
}

/** When a part of a day begins; "in the small hours of Monday": that night began on Sunday. */
function minuteOfPart({ part, meridiem }: Meaning): number | undefined {
  if (part === undefined) return undefined;
  return part === NIGHT_PART && meridiem === 1 ? 0 : PART_STARTS[part];
}

/** Where the story stands. */
function noteStory(context: Context, { meaning, place, turn, clause, toward, bits, telling, isAside, range }: Told): void {
  const isQuoted = (telling & QUOTED) !== 0;
  if (!isAside || (context.last === undefined && !isQuoted)) {
    context.last = place;
    context.lastAt = context.token;
  }
  if ((!isAside && (telling & SAYING) === 0) || (context.narrated === undefined && !isQuoted)) context.narrated = place;
  // "6 June this year" tells it too.
  // "The Wednesday after Easter 1974": the day that it counts from does.
  const named = meaning.of ?? meaning,
    hasYear = tellsYear(named) || (meaning.step !== undefined && (meaning.from === 1 || meaning.unit === UNIT.year)),
    // "The 1987 storm struck on 9 April".
    isInLocal = context.localYear !== undefined && place.unit === UNIT.day && clause.isSameSentence(context.localYearAt),
    isFull = (hasYear || isInLocal) && (tellsMonth(named) || named.holiday !== undefined),
    isDate = isFull && telling === 0,
    isOfDate = turn === 'story' && (meaning.weekday !== undefined ? context.dated !== undefined : context.isOldStory && telling === 0);
  if (isDate || isOfDate) {
    context.dated = place;
    context.datedAt = context.token;
  }
  // "Found that the blast of 11 May 2032 could have been prevented".
  if (isFull && !isQuoted && place.unit === UNIT.day) {
    if (toward <= -1 && clause.bracketed() === 0) context.lead ??= place;
    if (context.lead !== undefined && context.beforeNear === context.lead && (range === 'end' || (bits & (LIMIT | TARGET)) !== 0))
      context.leadEnd = place;
    context.dateNamed = place;
    context.dateNamedAt = context.token;
  }
  // "Called for 4 April 1882": a plan that names its year takes the story there.
  const isApart = (bits & QUOTED) !== 0 || ((bits & TARGET) !== 0 && !isDate) || (place.unit === UNIT.day && (telling & LIMIT) !== 0);
  if ((context.anchor === undefined || !isApart) && moveStory(context, meaning, place, clause)) {
    context.anchor = place;
    if (place.unit <= UNIT.month || meaning.season !== undefined) context.anchorMonth = place;
  }
}

/** A year before a noun, and the calendar by which weekdays are counted. */
function noteYears(context: Context, { meaning, place, clause, telling }: Told): void {
  if (clause.attribute() === DATES_NOUN && !clause.isMadeAhead()) {
    context.localYear = place;
    context.localYearAt = context.token;
    context.localIsAside = (telling & ASIDE) !== 0;
  }
  const { weekday, day, year = LAST_JULIAN } = meaning;
  if (weekday === undefined || day === undefined) return;
  context.namesDays = true;
  if (place.unit === UNIT.day && year < LAST_JULIAN) context.weekShift = julianShift(weekday, place.days);
}

/** "The night of Sunday into Monday", "through Monday night", until another day is told by name. */
function noteNight(context: Context, { meaning, place, bits }: Told, isInto: boolean): void {
  const { days, minute } = place;
  if (isInto && context.nearDay === days - 1) context.night = context.nearDay;
  else if (minute === undefined && days !== context.night) context.night = undefined;
  const isNight = meaning.part === NIGHT_PART && minute === undefined && days < (context.reference ?? Infinity),
    isThrough = (bits & LASTING) !== 0 || (meaning.lasting !== undefined && (bits & BEFORE) === 0);
  if (isNight && isThrough) context.overnight = days;
  else if (days !== context.overnight) context.overnight = undefined;
}

/** The day told last, and the running day. */
function noteDay(context: Context, time: Told): void {
  const { meaning, place, how, clause, toward, bits } = time,
    { day } = context;
  if (place.days === context.reference) context.tellsToday = true;
  // "Had been expected on Monday, but was sent home at ten": nor does what came of a plan move it back.
  const isNearPlan = how === 'carried' && context.nearIsPlan && place.days === context.nearDay,
    isNextSentence = day === undefined && !clause.isSameSentence(context.nearToken),
    isOfPlan = isNearPlan && !isNextSentence && (day === undefined || day > place.days || day < place.days - LAST_WEEK);
  context.nearDay = place.days;
  context.nearToken = context.token;
  context.nearIsPlan = toward === -0.5 || toward === CAME_TO_NOTHING;
  context.nearIsGone = toward <= -1;
  // "It had been switched off on 5 May": a look back, and the story stays where it was.
  // "Blamed the fog of the night before", "dated from the previous Monday": so does a step back.
  const isStepBack = meaning.from === 1 && ((how === 'storyStep' ? meaning.step : meaning.toward) ?? 0) < 0,
    isBack = (bits & BEFORE) !== 0 || isStepBack,
    isOn = day === undefined || place.days > day || (place.days === day && place.minute !== undefined);
  if (isOfPlan) context.day = day === undefined || day > place.days ? day : undefined;
  else if (!isBack || isOn) moveDay(context, time);
}

/** The year in which Greece, the last of all, gave up the Julian calendar. */
const LAST_JULIAN = 1924;

/** Days by which a weekday written beside a date stands behind ours, where it is that of the Julian calendar. */
function julianShift(weekday: number, days: number): number {
  const { year, month } = civilFromDays(days),
    behind = julianLag(year, month) % 7;
  return (weekdayFromDays(days) + behind - weekday) % 7 === 0 ? behind : 0;
}

/** "On the last night", told of nobody knows which day. */
function isUnknownDay(value: string): boolean {
  return value.startsWith('XXXX-XX-XX') || value.startsWith('XXXX-WXX-');
}

/** Days behind which a bare weekday is hardly that of last week. */
export const LAST_WEEK = 7;

/** Where a clause looks whose times are slots of what is moved: "moved from 18 to 25 May" is no stretch. */
const SLOT = 0.5;

/** Tokens from the begin of a stretch to its end, at most: "from noon on Friday 4 September until 6 a.m. on Tuesday". */
const STRETCH_REACH = 12;

/** Days up to which a stretch is one occasion whose days are called by their names. */
const LONGEST_STRETCH = 13;

/** A stretch of days that are called by their names; the slots of what is moved are none. */
function noteStretch(context: Context, { meaning, place: { days }, isSlot, range }: Told): void {
  if (meaning.day === undefined || context.stretchAt === Infinity) return;
  if (range === undefined) {
    goOnByDays(context, days);
    return;
  }
  const { reference = Infinity, stretchFrom, token } = context;
  if (days <= reference && days >= reference - LAST_WEEK) return;
  context.stretchIsList = false;
  if (range === 'start') context.stretchFrom = isSlot ? Infinity : days;
  else if (meaning.weekday !== undefined || days < reference || days > stretchFrom + 1) {
    if (days <= stretchFrom || days - stretchFrom > LONGEST_STRETCH) return;
    context.stretchTo = days;
    context.stretchAt = token;
  }
}

/** "6, 7 and 8 August", still to come: days that follow each other side by side are a stretch. */
function goOnByDays(context: Context, days: number): void {
  const { beforeNear, reference = Infinity, token, listedAt } = context;
  context.listedAt = token;
  if (days <= reference || beforeNear?.unit !== UNIT.day || beforeNear.days !== days - 1 || token - listedAt > LISTED) return;
  if (context.stretchTo !== days - 1) context.stretchFrom = days - 1;
  context.stretchTo = days;
  context.stretchAt = token;
  context.stretchIsList = true;
}

/** Tokens from a day of a list to the next: a comma, "and". */
const LISTED = 3;

/** "It was agreed at eight that he would join the next morning. At nine …": seen from the day on which the story stands. */
function isForeseen({ day = Infinity, dayToken, reference = Infinity }: Context, { days }: Place, clause: Clause): boolean {
  return days > day && days < reference && clause.isSameSentence(dayToken);
}

/** Only days on which something is told to happen become the running day. */
function moveDay(context: Context, time: Told): void {
  const { meaning, place, how, clause, toward, telling } = time,
    { reference } = context;
  // "The watch for Sunday has been dropped": nothing goes on from that day.
  if (toward === CALLED_OFF_AHEAD && place.days > (reference ?? Infinity)) {
    if (context.planDay === place.days) context.planDay = undefined;
    context.offDay = place.days;
    context.offToken = context.token;
    return;
  }
  if (isOtherEnd(time, context)) return;
  const isOldPlan = context.nearIsPlan || (toward === 1 && isForeseen(context, place, clause)),
    isGone = (how === 'carried' || (time.bits & BEFORE) !== 0) && toward <= -1;
  // "Should have landed at noon today": whatever came of it, the story has come to the day of writing.
  if (meaning.step === 0 && meaning.from === undefined && place.days === reference && (telling & (QUOTED | SAYING)) === 0) {
    context.day = place.days;
    context.dayToken = context.token;
    if (telling !== 0) return;
  }
  // "It was to open the next day. At ten …": the story stays where it stood.
  if (isOldPlan && (reference ?? context.day) !== undefined) return;
  if (telling !== 0 && !movesOn(context, time, isGone) && !isPutOffTo(time, reference)) return;
  // "Called at 23:58; arrived at 00:25", in a record of that day: the night is over, and no plan.
  const isNightOver = isGone && context.day !== undefined && place.days <= context.day + 1,
    isPlan = (reference !== undefined && place.days > reference && !isNightOver) || isNewSlot(context, time);
  if (isPlan) {
    context.planIsByWeekday = meaning.weekday !== undefined || (context.planIsByWeekday && place.days === context.planDay);
    if (context.planDay !== place.days) context.planFrom = (context.planDay ?? Infinity) < place.days ? context.planDay : undefined;
    context.planDay = place.days;
    context.planToken = context.token;
  } else {
    context.day = place.days;
    context.dayToken = context.token;
  }
  moveClock(context, place, isPlan);
}

/** "It failed at nine. They put the vote off to Thursday. At ten …": a story told by the hour goes on where it stood, though the new day is over by now. */
function isNewSlot({ day, timed }: Context, { place, how, bits, toward }: Told): boolean {
  return (bits & TARGET) !== 0 && toward !== 0 && how !== 'carried' && day !== undefined && timed?.days === day && place.days > day;
}

/** "Has been put off until 15 June. Gates open at ten": on that day, as if it were put off to it. */
function isPutOffTo({ place, bits, telling }: Told, reference = Infinity): boolean {
  return place.days > reference && telling === (LIMIT | LASTING) && (bits & PUT_OFF) !== 0;
}

/** The end of a stretch, whose begin is the day in hand; "moved from the 10th to the 24th": of slots the later one is what is left. */
function isOtherEnd({ isSlot, range }: Told, { stretchFrom }: Context): boolean {
  if (!isSlot) return range === 'end';
  return range === 'start' || (range === 'end' && stretchFrom !== Infinity);
}

/** The clock of the day in hand, or of the plan. */
function moveClock(context: Context, place: Place, isPlan: boolean): void {
  const { days, minute } = place;
  const heard = context.nearMinute;
  if (minute !== undefined && !isPlan) context.timed = place;
  if (heard === undefined && (isPlan || context.clockDay === days)) return;
  context.clockDay = days;
  context.clockMinute = minute;
  context.heardMinute = heard;
}

/** Whether a time that is told as a limit, an aside or a saying moves the story all the same. */
function movesOn({ day, reference, isReport }: Context, { meaning: { part }, place, turn, toward, telling, bits }: Told, isGone: boolean): boolean {
  // "By noon on Sunday they had lifted 340 people. At six …": in front of what is over.
  const isReached = telling === LIMIT && (bits & FRONT) !== 0 && toward <= -1;
  // "At 16:02 on 28 August the crew reported smoke. At 16:05 …": the first that is told, by the clock.
  if (day === undefined)
    return isReached || (reference === undefined && !isReport) || (telling === SAYING && toward <= -1 && place.minute !== undefined);
  if (isReached && place.days >= day && place.days <= (reference ?? Infinity)) return true;
  if (place.days === day) return turn === undefined && telling === SAYING;
  // "Called at 23:30 on Monday. By 06:15 it was out. At noon …", "At 02:30 on Tuesday the airport said it would stay shut": told by the clock, the story has come to the next day.
  if (place.days < day || place.days > (reference ?? Infinity)) return false;
  // "By Monday morning it had spread. At six …": so it has by a part of the day.
  if (place.minute === undefined) return telling === LIMIT && (toward <= -1 || toward === 0) && part !== undefined && part !== NIGHT_PART;
  return telling === SAYING || (telling === LIMIT && isGone && place.minute >= SMALL_HOURS);
}
