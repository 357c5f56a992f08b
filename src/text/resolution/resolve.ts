// What was said + where the text stands → a TIMEX3 value. One expression at a time, in text order.
import { isPlacedAlready, placeOfAge } from './years/ages.js';
import { placeOfPlay } from './clock/match-minutes.js';
import { HOURS_OF_DAY, INSTEAD_OF, MOVED_TO } from '../rules/categories.js';
import { meaningLike, PART_CODES, UNIT, type Meaning } from '../rules/meaning.js';
import type { TimexType } from '../expression.js';
import { civilFromDays } from '../../time/index.js';
import { clockMinutes, clockValue, hasClock } from './clock/clock-time.js';
import { atMinute, type Context, type Place } from './context.js';
import type { Cue, Found } from './cue.js';
import { findPlace } from './find-place.js';
import { lengthValue, setValue } from './steps/lengths.js';
import { inHalfOfDay, inHalfOfStretch, inWakingHalf } from './clock/half-of-day.js';
import { beforeWriting, endsEvening, opensDay, rollOver } from './clock/past-midnight.js';
import { NUMBERED, placeOfNumber } from './steps/numbered.js';
import { resolveStep } from './steps/resolve-step.js';
import { placeValue } from './value.js';
import { NIGHT_PART, SMALL_HOURS } from './clock/parts-of-day.js';

/** Why a time is what it is: a key of the locale's reasons. */
export type How = 'stated' | 'past' | 'ahead' | 'story' | 'step' | 'storyStep' | 'weekdays' | 'carried' | 'today' | 'report';

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** The calendar place, where one is known; later expressions count from it. */
  readonly place?: Place | undefined;
  readonly how?: How | undefined;
  /** Counted from a time that was told less finely. */
  readonly isRough?: boolean | undefined;
  /** Day that it was counted from. */
  readonly from?: number | undefined;
  /** Direction in which a partial date was completed; part of the rule's id. */
  readonly turn?: 'past' | 'ahead' | 'story' | undefined;
}

/** Four digits so near the year of writing are a year after all. */
const NEAR_YEARS = 100;
/** {@link Meaning.maybeYear} before or after which something was. */
const NEAR_IT = 3;

/** Resolves one expression; undefined where its numbers name no date. Changes nothing. */
export function resolve(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  if (m.ref !== undefined) return { type: m.type ?? 'DATE', value: m.ref };
  const figures = yearAfterAll(m, context);
  if (figures !== undefined) {
    const year = m.bareHour === undefined ? resolve({ year: figures }, context, cue) : undefined;
    // "Shortly before 1931".
    return year && m.maybeYear === NEAR_IT ? { ...year, isRough: true } : year;
  }
  if (isHourless(m)) {
    const whole = atNextSuch(m, context);
    return whole && resolve(whole, context, cue);
  }
  if (m.sameClock !== undefined) return resolve(atSameClock(m, context, cue), context, cue);
  // "A day, seven days": no length is told twice in one unit.
  if (m.n2 !== undefined && (m.unit2 ?? 0) >= (m.unit ?? 0)) return undefined;
  if (m.every !== undefined) return { type: 'SET', value: setValue(m) };
  if (m.age !== undefined) return atAge(m, context, cue);
  if (m.play !== undefined) return m.play === NUMBERED ? onNumbered(m, context, cue) : atPlay(m, context);
  if (m.ago !== undefined) return resolveStep(m, context, cue);
  if (m.length !== undefined) return { type: m.type ?? 'DURATION', value: lengthValue(m) };
  const found = findPlace(m, context, cue);
  if (isMereNumber(m, context, cue)) return m.bareHour === OF_DAY ? atAge(meaningLike(m, { n: m.hour, mod: 'APPROX' }), context, cue) : undefined;
  if (found === undefined) return undefined;
  return hasClock(m) ? atClock(m, found, context, cue) : onDate(m, found);
}

/** A day or a longer stretch, or a part of a day. */
function onDate({ type, part }: Meaning, { open, place, how, from, turn, isRough }: Found): Resolved {
  const day = open ?? (place ? placeValue(place) : ''),
    value = part === undefined ? day : `${day}T${PART_CODES[part] ?? 'MO'}`;
  return { type: type ?? (part === undefined ? 'DATE' : 'TIME'), value, place, how, from, turn, isRough };
}

/** "On the third day". */
function onNumbered(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  const place = placeOfNumber(m, context, cue);
  return place && onDate(m, { place, how: 'storyStep', from: context.begun?.days });
}

/** "In the 34th minute". */
function atPlay(m: Meaning, context: Context): Resolved | undefined {
  const played = placeOfPlay(m, context);
  return played && { type: played.place.minute === undefined ? 'DATE' : 'TIME', ...played, how: 'storyStep', from: played.place.days };
}

/** Four digits that may be a clock time, and are a year. */
function yearAfterAll({ maybeYear, hourMinute }: Meaning, { saysFourDigits, civil, anchor, near }: Context): number | undefined {
  if (maybeYear === undefined || hourMinute === undefined || (maybeYear > 1 && saysFourDigits)) return undefined;
  // "Shortly after 1931": no clock is told so closely, and a history may be older than its reader.
  const story = maybeYear === NEAR_IT ? (anchor ?? near) : undefined,
    isOdd = maybeYear === NEAR_IT && hourMinute % 5 !== 0,
    year = story ? civilFromDays(story.days).year : (civil?.year ?? 2000);
  return Math.abs(hourMinute - year) < (isOdd ? NEAR_YEARS * 2 : NEAR_YEARS) ? hourMinute : undefined;
}

/** "At the age of 67". */
function atAge(m: Meaning, context: Context, cue: Cue): Resolved | undefined {
  if (m.month === undefined && isPlacedAlready(m, context, cue)) return undefined;
  const own = placeOfAge(m, context.birth),
    { childBirth } = context;
  // "Her son was born in 1880. He died at 7": the story has gone on beyond her own seventh year.
  const place = own && childBirth && own.days < childBirth.days ? placeOfAge(m, childBirth) : own;
  // "On 5 June, at the age of 67": the day, in the year in which they were so old.
  if (m.month !== undefined)
    return resolve(meaningLike(m, { age: undefined, n: undefined, mod: undefined, year: place && civilFromDays(place.days).year }), context, cue);
  return place && { type: 'DATE', value: placeValue(place), place, how: 'storyStep', from: context.birth?.days };
}

/** "At ten", which is no hour where no clock and no day is told with it. */
function isMereNumber(m: Meaning, context: Context, cue: Cue): boolean {
  if (m.bareHour === undefined || (m.bareHour === MOVED_TO && m.minute !== undefined) || m.bareHour === HOURS_OF_DAY || namesDay(m)) return false;
  if (m.hourMinute !== undefined) return !context.saysFourDigits;
  return (
    cue.isMeasured?.() === true ||
    !(isHourHeard(context, cue) || ((m.bareHour === OF_DAY || context.token - context.nearAt <= BESIDE) && isOfDay(context, cue)))
  );
}

/** A clock time on its day. */
function atClock(m: Meaning, found: Found, context: Context, cue: Cue): Resolved | undefined {
  const { how, from, turn, isRough } = found,
    isCarried = how === 'carried' || how === 'today',
    type = m.type ?? 'TIME';
  const heard = inHalf(m, found.place, isCarried, context, cue),
    clock = clockValue(heard),
    minutes = clockMinutes(heard);
  if (clock === undefined || minutes === undefined) return undefined;
  const isMidnight = minutes === 1440;
  let { place } = found;
  if (place && isCarried) {
    place = beforeWriting(rollOver(place, minutes, context, heard, cue), minutes, context, cue);
    if (isMidnight) {
      place = atMinute(place, place.days + (endsDay(place.days, m, context, cue) ? 1 : 0), 0);
      return { type, value: `${placeValue(place)}T00:00`, place, how, from, turn, isRough };
    }
  }
  // "Tonight at two", "1:30 last night": behind the midnight of the night that is named by its evening.
  else if (place && m.part === NIGHT_PART && minutes < SMALL_HOURS) place = atMinute(place, place.days + 1);
  const day = place ? placeValue(place) : (found.open ?? ''),
    opens = isMidnight && m.mod === 'AFTER';
  return {
    type,
    value: day + (opens ? 'T00:00' : clock),
    place: place && atMinute(place, place.days, opens ? 0 : minutes + (m.second ?? 0) / 60),
    how,
    from,
    turn,
    isRough,
  };
}

/** A clock time in the half of the day in which it is meant. */
function inHalf(m: Meaning, place: Place | undefined, isCarried: boolean, context: Context, cue: Cue): Meaning {
  const { near, nearAt, nearMinute, clockDay } = context;
  const isMoved = m.bareHour === MOVED_TO && near?.minute !== undefined && cue.isSameSentence(nearAt);
  if (isMoved || m.bareHour === INSTEAD_OF) return inHalfOfOther(m, context);
  if (m.bareHour === HOURS_OF_DAY) return inHalfOfStretch(m, context, place, cue);
  const isOfStory = isCarried || (m.from === 1 && place?.unit === UNIT.day),
    isTold = place?.days === clockDay || (nearMinute !== undefined && place?.days === near?.days);
  return isOfStory && isTold ? inHalfOfDay(m, context, place?.days, cue) : inWakingHalf(m, context, place, cue);
}

/** Midnight without a day of its own begins the next day, or, told as past on the day of writing, that day; "left at 9 pm, and it sank before midnight" ends its evening. */
function endsDay(days: number, m: Meaning, context: Context, cue: Cue): boolean {
  const { reference } = context,
    toward = cue.toward();
  if (opensDay(m, context)) return false;
  return endsEvening(days, context, cue) || reference === undefined || days < reference || toward > 0 || toward === -0.5;
}

/** Tokens within which a clock time that was told is that of "the same time". */
const CLOCK_REACH = 60;

/** "Moved from noon on Monday to Friday at the same time": the clock told last, in the same sentence or shortly before. */
function atSameClock(m: Meaning, { near, nearAt, token }: Context, cue: Cue): Meaning {
  const minutes = cue.isSameSentence(nearAt) || token - nearAt < CLOCK_REACH ? near?.minute : undefined;
  return meaningLike(m, {
    sameClock: undefined,
    ...(minutes !== undefined && { hour: Math.floor(minutes / 60) % 12 || 12, minute: Math.floor(minutes % 60), meridiem: minutes < 720 ? 1 : 2 }),
  });
}

/** "By half past": minutes without their hour. */
function isHourless({ past, to, hour }: Meaning): boolean {
  return hour === undefined && (past ?? to) !== undefined;
}

/** "Left at ten and was back by half past": the next such minute behind the clock that was told last. */
function atNextSuch(m: Meaning, { near, clockMinute, token, nearAt }: Context): Meaning | undefined {
  const told = token - nearAt < CLOCK_REACH ? (near?.minute ?? clockMinute) : undefined;
  if (told === undefined) return undefined;
  const minute = m.past ?? 60 - (m.to ?? 0),
    hour = (Math.floor(told / 60) + (minute > told % 60 ? 0 : 1)) % 24;
  return meaningLike(m, { past: undefined, to: undefined, hour: hour % 12 || 12, minute, meridiem: hour < 12 ? 1 : 2 });
}

/** Whether a bare number may be an hour: a clock time was told before, in the story or in the same sentence, or the text is full of them. */
function isHourHeard({ isEntry, tellsHours, clockMinute, heardMinute, chat, near, nearAt, token }: Context, cue: Cue): boolean {
  return (
    isEntry ||
    tellsHours ||
    (clockMinute ?? heardMinute) !== undefined ||
    chat !== undefined ||
    // "Stayed until 10 am. At 11 …": an end that was reached, too.
    (near?.minute !== undefined && (cue.isSameSentence(nearAt) || token - nearAt < JUST_TOLD))
  );
}

/** Tokens within which an hour is heard behind a sentence that told one. */
const JUST_TOLD = 12;

/** Value of `bareHour` behind "at". */
const OF_DAY = 2;

/** "At noon instead of eleven", "from 3 pm to 1.30": the hour of the other slot, in the half of the day that brings it nearest to the other. */
function inHalfOfOther(m: Meaning, { near }: Context): Meaning {
  const way = (meridiem: number): number => Math.abs((clockMinutes(m, meridiem) ?? 0) - (near?.minute ?? 0));
  return meaningLike(m, { meridiem: way(1) <= way(2) ? 1 : 2 });
}

/** "On Saturday the fair opened at ten", "the fair is on Saturday. It opens at ten": the day of its sentence, or of the one before, makes an hour of the number. */
function isOfDay({ near, nearAt, token, birth, reference }: Context, cue: Cue): boolean {
  if (near === undefined || near.unit !== UNIT.day || near.minute !== undefined) return false;
  if (cue.isSameSentence(nearAt)) return true;
  // "Was born on 3 May 1931. She left school at twelve": so old was she; "the match is on Sunday. The team arrived at six": no day that is still to come.
  if (near.days === birth?.days || (reference !== undefined && near.days > reference && cue.toward() < 0)) return false;
  // "The mayor resigned on Friday. / The bridge opens at ten.": nor one that is over.
  if (reference !== undefined && near.days < reference && cue.toward() > 0 && cue.isBreakAfter?.(nearAt) === true) return false;
  return token - nearAt < DAY_TOLD && cue.isParagraphAfter?.(nearAt) !== true && cue.goesByClock?.() === true;
}

/** Tokens from a day to an hour of the next sentence, at most. */
const DAY_TOLD = 20;

/** Tokens from a day to an hour right behind it, at most: "On 17 March, shortly after 9". */
const BESIDE = 5;

/** "At nine on 1 May": the day makes an hour of the number. */
function namesDay({ day, weekday, first, holiday, step }: Meaning): boolean {
  return (day ?? weekday ?? first ?? holiday ?? step) !== undefined;
}
