// What a time that was told leaves to those behind it: the story, the running day and its clock move on.
import { civilFromDays, julianLag, weekdayFromDays } from '../../time/index.js';
import { tellsMonth, tellsYear, UNIT, type Meaning } from '../rules/meaning.js';
import { atMinute, noteLatest, type Context, type Place } from './context.js';
import type { Resolved } from './resolve.js';
import { moveStory, type Clause } from './story.js';
import {
  AFTER,
  AGAIN,
  ASIDE,
  BEFORE,
  CONTINUED,
  DATES_NOUN,
  DEFINITE,
  DONE,
  FRONT,
  LASTING,
  LIMIT,
  NAMES_NOUN,
  OLD_PLAN,
  QUOTED,
  SAYING,
  TARGET,
  THEN,
  UNDONE,
} from '../direction/telling.js';
import { GIVEN_UP } from '../direction/toward.js';
import { SMALL_HOURS, NIGHT_PART, PART_STARTS, partStart } from './parts-of-day.js';
import { isReported } from './reported.js';

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
    return;
  }
  const toward = clause.toward();
  if (toward === 0 || toward <= -1) noteLatest(context, place);
  // "Posted 5:40 pm, updated 9:05 pm": it was written until then.
  if (
    context.minute !== undefined &&
    place.days === context.reference &&
    (toward <= -1 || context.isPosted) &&
    (place.minute ?? partStart(meaning)) > context.minute
  )
    context.minute = place.minute;
  const told = clause.telling();
  // "Moved from the 10th to the 24th": the later one is what is left.
  const isSlot = toward === SLOT || toward === GIVEN_UP;
  // "Nothing looked wrong until the next afternoon": then it did.
  const telling =
    told &
    ~(
      AGAIN |
      DEFINITE |
      CONTINUED |
      TARGET |
      FRONT |
      BEFORE |
      AFTER |
      THEN |
      DONE |
      UNDONE |
      ((told & THEN) !== 0 && toward <= -1 ? LIMIT | LASTING : 0)
    );
  // "The house she had bought in 2031": looked back at, in passing.
  const isBack = (told & BEFORE) !== 0 && context.last !== undefined && place.days < context.last.days;
  const isAside = isBack || (telling & (ASIDE | QUOTED)) !== 0;
  context.nearBegin =
    range === 'end' && context.near?.unit === place.unit && context.near.days < place.days && context.token - context.nearAt < STRETCH_REACH
      ? context.near
      : undefined;
  context.beforeNear = context.near;
  context.near = place;
  // "In the small hours of Monday": that night began on Sunday.
  context.nearMinute =
    place.minute ?? (meaning.part === undefined ? undefined : meaning.part === NIGHT_PART && meaning.meridiem === 1 ? 0 : PART_STARTS[meaning.part]);
  context.nearTelling = telling | (told & (TARGET | AFTER)) | (isBack ? BEFORE : 0) | (Math.abs(toward) === SLOT ? OLD_PLAN : 0);
  if (place.unit === UNIT.year && (told & (FRONT | LIMIT)) === FRONT && !clause.isMadeAhead() && clause.attribute() !== NAMES_NOUN) {
    context.frontYear = place;
    context.frontYearAt = context.token;
  }
  context.nearAt = context.token;
  context.ahead = toward > -1 && toward !== 0 && context.gone !== undefined && clause.isSameSentence(context.goneAt) ? place : undefined;
  if (toward === -1 && !isAside && (told & BEFORE) === 0) {
    context.gone = place;
    context.goneAt = context.token;
  }
  if (place.unit === UNIT.day && (telling & (SAYING | QUOTED)) === SAYING) {
    context.said = atMinute(place, place.days, context.nearMinute);
    context.saidAt = context.token;
  }
  if (!isAside || (context.last === undefined && (telling & QUOTED) === 0)) {
    context.last = place;
    context.lastAt = context.token;
  }
  if ((!isAside && (telling & SAYING) === 0) || (context.narrated === undefined && (telling & QUOTED) === 0)) context.narrated = place;
  if (
    ((tellsYear(meaning) || (meaning.from === 1 && meaning.step !== undefined)) && tellsMonth(meaning) && telling === 0) ||
    (turn === 'story' && (meaning.weekday !== undefined ? context.dated !== undefined : context.isOldStory && telling === 0))
  ) {
    context.dated = place;
    context.datedAt = context.token;
  }
  if (clause.attribute() === DATES_NOUN && !clause.isMadeAhead()) {
    context.localYear = place;
    context.localYearAt = context.token;
    context.localIsAside = (telling & ASIDE) !== 0;
  }
  if (
    (context.anchor === undefined || ((told & (QUOTED | TARGET)) | (place.unit === UNIT.day ? telling & LIMIT : 0)) === 0) &&
    moveStory(context, meaning, place, clause)
  ) {
    context.anchor = place;
    if (place.unit <= UNIT.month || meaning.season !== undefined) context.anchorMonth = place;
  }
  if (
    meaning.weekday !== undefined &&
    meaning.day !== undefined &&
    meaning.year !== undefined &&
    place.unit === UNIT.day &&
    meaning.year < LAST_JULIAN
  )
    context.weekShift = julianShift(meaning.weekday, place.days);
  if (place.unit === UNIT.day) {
    // "The night of Sunday into Monday", until another day is told by name.
    if (isInto && context.nearDay === place.days - 1) context.night = context.nearDay;
    else if (place.minute === undefined && place.days !== context.night) context.night = undefined;
    if (
      meaning.part === NIGHT_PART &&
      place.minute === undefined &&
      place.days < (context.reference ?? Infinity) &&
      ((told & LASTING) !== 0 || (meaning.lasting !== undefined && (told & BEFORE) === 0))
    )
      context.overnight = place.days;
    else if (place.days !== context.overnight) context.overnight = undefined;
    if (place.days === context.reference) context.tellsToday = true;
    context.nearDay = place.days;
    context.nearToken = context.token;
    context.nearIsPlan = toward === -0.5;
    context.nearIsGone = toward <= -1;
    // "It had been switched off on 5 May": a look back, and the story stays where it was.
    // "Blamed the fog of the night before": so does a step back.
    if (
      ((told & BEFORE) === 0 && !(how === 'storyStep' && meaning.from === 1 && (meaning.step ?? 0) < 0)) ||
      context.day === undefined ||
      place.days > context.day ||
      (place.days === context.day && place.minute !== undefined)
    )
      moveDay(
        context,
        meaning,
        place,
        telling,
        turn,
        context.nearIsPlan || (toward === 1 && isForeseen(context, place, clause)),
        how === 'carried' && toward <= -1,
        isSlot && range === 'start' ? 'end' : isSlot && context.stretchFrom === Infinity ? undefined : range,
      );
  }
  if (
    range !== undefined &&
    meaning.day !== undefined &&
    place.unit === UNIT.day &&
    (context.reference === undefined || place.days > context.reference || place.days < context.reference - LAST_WEEK) &&
    (range === 'start' || meaning.weekday !== undefined || place.days < (context.reference ?? Infinity) || place.days > context.stretchFrom + 1)
  )
    tellStretch(context, isSlot && range === 'start' ? Infinity : place.days, range);
  if (place.unit === UNIT.quarter && isReported(context, meaning, place, isAside)) {
    context.quarter = place;
    context.quarterToken = context.token;
  }
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

function tellStretch(context: Context, days: number, range: 'start' | 'end'): void {
  if (context.stretchAt === Infinity) return;
  if (range === 'start') context.stretchFrom = days;
  else if (days > context.stretchFrom && days - context.stretchFrom <= LONGEST_STRETCH) {
    context.stretchTo = days;
    context.stretchAt = context.token;
  }
}

/** "It was agreed at eight that he would join the next morning. At nine …": seen from the day on which the story stands. */
function isForeseen({ day = Infinity, dayToken, reference = Infinity }: Context, { days }: Place, clause: Clause): boolean {
  return days > day && days < reference && clause.isSameSentence(dayToken);
}

/** Only days on which something is told to happen become the running day. */
function moveDay(
  context: Context,
  meaning: Meaning,
  place: Place,
  telling: number,
  turn: Resolved['turn'],
  isOldPlan: boolean,
  isGone: boolean,
  range?: 'start' | 'end',
): void {
  if (range === 'end') return;
  // "Should have landed at noon today": whatever came of it, the story has come to the day of writing.
  if (meaning.step === 0 && meaning.from === undefined && place.days === context.reference && (telling & (QUOTED | SAYING)) === 0) {
    context.day = place.days;
    context.dayToken = context.token;
    if (telling !== 0) return;
  }
  // "It was to open the next day. At ten …": the story stays where it stood.
  if (isOldPlan && (context.reference ?? context.day) !== undefined) return;
  const isCarried = place.days === context.day && turn === undefined;
  const isOn = context.day !== undefined && place.days > context.day && place.days <= (context.reference ?? Infinity) && place.minute !== undefined;
  // "Called at 23:30 on Monday. By 06:15 it was out. At noon …", "At 02:30 on Tuesday the airport said it would stay shut": told by the clock, the story has come to the next day.
  const goesOn = isOn && ((telling === LIMIT && isGone && (place.minute ?? 0) >= SMALL_HOURS) || telling === SAYING);
  if (
    telling !== 0 &&
    !goesOn &&
    !(isCarried && telling === SAYING) &&
    !(context.day === undefined && context.reference === undefined && !context.isReport)
  )
    return;
  // "Called at 23:58; arrived at 00:25", in a record of that day: the night is over, and no plan.
  const isPlan =
    context.reference !== undefined && place.days > context.reference && !(isGone && context.day !== undefined && place.days <= context.day + 1);
  if (isPlan) {
    context.planDay = place.days;
    context.planToken = context.token;
  } else {
    context.day = place.days;
    context.dayToken = context.token;
  }
  const minute = context.nearMinute;
  if (minute === undefined && (isPlan || context.clockDay === place.days)) return;
  context.clockDay = place.days;
  context.clockMinute = place.minute;
  context.heardMinute = minute;
}
