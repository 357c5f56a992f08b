// A month, day, season or holiday without a year: which of its yearly returns is meant.
import { civilFromDays, daysFromCivil, weekdayFromDays } from '../../time/index.js';
import { UNIT, type Meaning } from '../rules/meaning.js';
import type { Context, Place } from './context.js';
import type { Cue, Found } from './find-place.js';
import { holidayWeekday } from './holidays.js';
import { STORY_REACH, storyBase } from './running-day.js';
import { AFTER, ASIDE, BEFORE, CONTINUED, DONE, FRONT, LASTING, LIMIT, QUOTED, SAYING, TARGET, UNDONE } from '../direction/telling.js';
import { placeOf, placeValue, stepPlace } from './value.js';
import { DEADLINE, GIVEN_UP, PRESENT_TENSE, RESOLVED } from '../direction/toward.js';

/** Days that a story goes back within a year before the next year is meant. */
const TURN_OF_YEAR = 330;
/** The same within one sentence. */
const FAR_BACK = 150;
/** How far ahead, in days, a return may lie when the clause looks ahead, does not tell, or looks back. */
const AHEAD = 250, PLANNED = 120, NEAR = 75, NEAR_IN_PAST = 45, FORTNIGHT = 14;

/** Year (or year and month) that were said or stepped to. */
interface Hint {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly stepped: Found | undefined;
}

/**
 * @param daysIn - first day of the return of a year; undefined where a year has none (29 February).
 * @param unit - how finely it is named.
 */
export function nearest(daysIn: (year: number) => number | undefined, unit: number, hint: Hint, m: Meaning, context: Context, cue: Cue): Found | undefined {
  const on = (year: number): Place | undefined => {
    const days = daysIn(year);
    return days === undefined ? undefined : { days, unit };
  };
  // A weekday beside the date tells the year, and so does "Good Friday, 24 March".
  const weekday = m.weekday ?? (m.holiday !== undefined && m.day !== undefined ? holidayWeekday(m.holiday) : undefined);
  const at = weekday === undefined || unit !== UNIT.day || m.nth !== undefined ? on : (year: number): Place | undefined => {
    const place = on(year);
    return place && weekdayFromDays(place.days) === weekday ? place : undefined;
  };
  if (hint.year !== undefined) {
    const place = on(hint.year);
    return place && { place, how: hint.stepped?.how, from: hint.stepped?.from };
  }
  const told = m.from === 1 ? storyBase(context, cue, unit) : m.toward !== undefined && context.isHistory && cue.toward() <= 0 ? context.anchor : undefined;
  // "The following summer" after a bare year lies in the next.
  const reference = told === undefined ? context.reference : told.unit >= UNIT.year && m.toward === 1 ? stepPlace(told.days, told.unit, 1).days - 1 : told.days;
  // Where nobody says when it was written, "will" looks on from the latest time told; so does "Funeral Friday, 16 February", where that year has such a Friday.
  const isLater = context.reference === undefined && m.toward === undefined && (cue.toward() === 2 || (cue.toward() >= 0 && weekday !== undefined && isBehindLatest()));
  // "Her successor, who joined in 2019, takes over on 1 April": not in the year of an aside.
  const isPassing = context.reference === undefined && m.from === undefined && context.near === context.anchor && (context.nearTelling & ASIDE) !== 0 && cue.toward() > 0;
  // "The worst fire since 2021 … It broke out on 3 May": nobody knows in which year.
  const isPresent = context.isReport && m.from === undefined && ((context.anchor?.unit ?? UNIT.day) >= UNIT.year || (context.nearTelling & LIMIT) !== 0) && !cue.isSameSentence(context.nearAt);
  // "In 1954 … Closure was fixed for 30 June 1966 and put back to September": behind the slot.
  const { near } = context, isOfSlot = (cue.telling() & TARGET) !== 0 && m.from === undefined && near !== undefined && near.unit <= UNIT.month && cue.isSameSentence(context.nearAt);
  const anchor = m.from === 1 ? told : isOfSlot ? near : isPassing || isPresent ? undefined : isLater ? context.latest : context.anchor;
  // No decade and no century tells a year.
  if (anchor && (anchor.unit < UNIT.decade || m.from === 1) && m.toward === undefined && ((context.mode === 'narrative' && (context.reference === undefined || (cue.toward() < 2 && cue.toward() > -3 && cue.toward() !== GIVEN_UP))) || reference === undefined || m.from === 1)) return beforeStory(at, anchor, m, cue) ?? inStory(at, anchor, m.from === 1, m.from !== 1 && isGoingOn(anchor, context, cue));
  if (reference === undefined) {
    const open = on(2000);
    return open && { open: `XXXX${placeValue(open).slice(4)}` };
  }
  const now = civilFromDays(reference).year;
  if (m.toward === 0) {
    // "Expires this January", in December: the one to come.
    const first = on(now), place = first !== undefined && cue.toward() > 0 && reference - stepPlace(first.days, first.unit, 1).days > OLD ? on(now + 1) : first;
    return place && { place, how: 'step', from: reference };
  }
  const past = told === undefined ? (m.toward === undefined ? afterTold(at, reference, context, cue) ?? afterSlot(at, reference, context, cue) ?? beforeTold(at, reference, context, cue) ?? beforeOldStory(at, reference, context, cue) : undefined) ?? afterOldStory(at, reference, context, cue) : undefined;
  if (past) return past;
  const current = placeOf(reference, unit).days;
  let back: Place | undefined, ahead: Place | undefined;
  // A year has every such day, but for 29 February and for days whose weekday is told.
  for (let reach = 1; reach <= 8 && (reach === 1 || !(back ?? ahead) || (!back && cue.toward() <= -1)); reach += 7) for (let year = now - reach; year <= now + reach; year++) {
    const place = at(year);
    if (!place) continue;
    if (place.days < current || (place.days === current && m.toward === undefined)) back = place;
    else if (place.days > current) {
      ahead ??= place;
      break;
    }
  }
  const takeAhead = ahead !== undefined && (back === undefined || isAhead(reference - back.days, ahead.days - reference, back.days === current));
  const next = takeAhead ? ahead : back;
  // "Three summers ago".
  const place = m.n === undefined || next === undefined || m.toward === undefined ? next : at(civilFromDays(next.days).year + m.toward * (m.n - 1));
  if (!place) return undefined;
  const turn = takeAhead ? 'ahead' : 'past';
  return { place, how: turn, from: reference, turn };

  /** Whether the day returns in the year of the latest day told, behind that. */
  function isBehindLatest(): boolean {
    const { latest } = context, place = latest?.unit === UNIT.day ? at(civilFromDays(latest.days).year) : undefined;
    return latest !== undefined && place !== undefined && place.days >= latest.days;
  }

  /** Whether something that the sentence tells as over lies between. */
  function isPassed(days: number): boolean {
    const { near, nearAt } = context;
    return near !== undefined && days < near.days - NEAR_IN_PAST && near.days <= (reference ?? 0) && cue.isSameSentence(nearAt);
  }

  /** "Work is to start in April. Tests would follow in the autumn": the paragraph tells what is to come. */
  function isPlanned(): boolean {
    const { near, nearAt } = context;
    return near !== undefined && near.days > (reference ?? 0) && cue.isParagraphAfter?.(nearAt) === false;
  }

  /** Whether the sentence has told a slot that lies ahead. */
  function isBehindSlot(): boolean {
    const { near, nearAt } = context;
    return near !== undefined && near.days > (reference ?? 0) && cue.isSameSentence(nearAt);
  }

  /** Whether the story has just come to the month of writing. */
  function isInMonth(): boolean {
    const { near, nearAt, token } = context;
    return near !== undefined && reference !== undefined && near.unit === UNIT.month && near.days === placeOf(reference, UNIT.month).days && token - nearAt < STORY_REACH;
  }

  function isAhead(behind: number, before: number, isNow: boolean): boolean {
    if (m.toward !== undefined) return m.toward > 0;
    if (isNow) return false;
    const toward = cue.toward();
    if (unit === UNIT.quarter || unit === UNIT.season || unit === UNIT.half) return toward > 1 || (toward > 0 && (before < behind || (cue.telling() & LIMIT) !== 0 || isPlanned()));
    // "Last month they passed a law that would take effect in July": not before it was passed.
    // "Should be ready by May", "opens on 1 May".
    if (toward === DEADLINE || toward === PRESENT_TENSE) return before < AHEAD || behind > NEAR_IN_PAST;
    // "Postponed from April until October", in August.
    if (toward === 0.5 && unit !== UNIT.day) return before < behind;
    // "Has been put off from September to February", in March.
    if (toward > 0) return toward > 1 || (toward === GIVEN_UP && ((cue.telling() & TARGET) !== 0 || isBehindSlot())) || before < AHEAD || (toward === 1 && back !== undefined && isPassed(back.days));
    if (toward === -0.5) return before < PLANNED && before < behind;
    // "Crashed on 19 March 2030 … was taken down on 17 February": an old story is told.
    if (toward <= -1 && unit === UNIT.day && context.dated !== undefined && context.dated.days < (reference ?? 0) - OLD && context.token - context.datedAt < OLD_REACH) return false;
    // "The bridge was opened in June", in May; a day just ahead may be later than the day that a report is about.
    // "Began in May and ended in June", in May: nor is it before what was told just now.
    if (toward < 0 && (unit === UNIT.month && toward <= -1 ? (cue.telling() & (TARGET | UNDONE)) === 0 && !isInMonth() : (cue.telling() & DONE) !== 0 && (unit !== UNIT.day || before > FORTNIGHT))) return false;
    return toward > -2 && before < (toward < 0 ? NEAR_IN_PAST : NEAR) && before * 2 < behind;
  }
}

/** Tokens back in which the time stands that a past perfect looks back from, and days by which that lies before the day of writing. */
const LOOKED_FROM = 24, OVER = 150;
/** Days behind which a bare year is mere background, from which nothing looks back. */
const FAR_YEARS = 1100;

/** "It lapsed at the end of last year. The house had voted to renew it in November": before the time told last. */
function beforeTold(at: (year: number) => Place | undefined, reference: number, { near, nearAt, nearTelling, token }: Context, cue: Cue): Found | undefined {
  if (near === undefined || token - nearAt > LOOKED_FROM || (nearTelling & (ASIDE | QUOTED | BEFORE)) !== 0 || (cue.telling() & (BEFORE | ASIDE | QUOTED)) !== BEFORE || cue.isSameSentence(nearAt) || cue.isNewParagraph?.() !== false) return undefined;
  const end = stepPlace(near.days, near.unit, 1).days;
  if (end > reference - OVER || (near.unit >= UNIT.year && end < reference - FAR_YEARS)) return undefined;
  const { year } = civilFromDays(end - 1);
  const place = [at(year), at(year - 1)].find((told) => told !== undefined && told.days < end);
  return place && { place, how: 'story', from: near.days, turn: 'story' };
}

/** How a clause looks on from what is told as past: "agreed to move", "would be moved", "would be moved by". */
const LOOKS_ON = new Set<number>([RESOLVED, 1, DEADLINE]);

/** A new slot, an end, or what was to come. */
function goesOn(cue: Cue): boolean {
  return (cue.telling() & (TARGET | LASTING)) !== 0 || LOOKS_ON.has(cue.toward());
}

/** "It washed up three weeks later; a board sat in October": told in its turn. */
function isTold(cue: Cue): boolean {
  return cue.toward() === -1 && (cue.telling() & (BEFORE | AFTER | ASIDE | QUOTED | SAYING)) === 0;
}

/** "Left on 3 May 2031 and landed on 8 May", "was approved in May and put off until the autumn", "agreed in May that it would move by the autumn": the first return after what was told in the same sentence, where that is over. */
function afterTold(at: (year: number) => Place | undefined, reference: number, { near, nearAt, nearTelling, dated, isOldStory }: Context, cue: Cue): Found | undefined {
  // "The strike, which began on 3 May 2031, ended on 12 May", where nothing is counted from the day of writing.
  const isAside = (nearTelling & ASIDE) !== 0 && !(isOldStory && cue.isBegun?.(nearAt) === true);
  if (near === undefined || near.unit > UNIT.month || near.days >= reference || isAside || (nearTelling & QUOTED) !== 0 || !(goesOn(cue) || ((near !== dated || (nearTelling & TARGET) !== 0 || cue.isJoined?.(nearAt) === true) && near.days < reference - OLD && isTold(cue))) || !cue.isSameSentence(nearAt)) return undefined;
  const { year } = civilFromDays(near.days);
  const place = [at(year), at(year + 1)].find((told) => told !== undefined && told.days > near.days);
  return place && place.days <= reference ? { place, how: 'story', from: near.days, turn: 'story' } : undefined;
}

/** "Planned for 1 April 2032 but moved to 3 May", "put back from September to March": the return nearest to a slot that is still ahead. */
function afterSlot(at: (year: number) => Place | undefined, reference: number, { near, nearAt, dated }: Context, cue: Cue): Found | undefined {
  if (near === undefined || near.days < reference || !cue.isSameSentence(nearAt)) return undefined;
  const { year } = civilFromDays(near.days), telling = cue.telling();
  // "Votes on 6 October on reopening it in the spring": what is to come of what is to come.
  const next = near.days > reference && near.unit === UNIT.day && cue.toward() >= 0 && (telling & (AFTER | BEFORE | ASIDE | QUOTED | LIMIT)) === 0 ? [at(year), at(year + 1)].find((place) => place !== undefined && place.unit > UNIT.day && placeOf(near.days, place.unit).days <= place.days) : undefined;
  if (next) return { place: next, how: 'ahead', from: near.days, turn: 'ahead' };
  if ((near !== dated && near.unit > UNIT.month) || (telling & TARGET) === 0) return undefined;
  let best: Place | undefined;
  for (let other = year - 1; other < year + 2; other++) {
    const place = at(other);
    if (place && place.days > reference && (best === undefined || Math.abs(place.days - near.days) < Math.abs(best.days - near.days))) best = place;
  }
  return best && { place: best, how: 'story', from: near.days, turn: 'story' };
}

/** Days before a winter up to which what is told with it may lie. */
const UP_TO_WINTER = 61;

/** Days behind which a story is old, and tokens through which it is told. */
const OLD = 300, OLD_REACH = 200;

/** "Was planted in April 2020, because visitors had been barred since 24 March": up to the old date of the same sentence. */
function beforeOldStory(at: (year: number) => Place | undefined, reference: number, { near, nearAt, nearTelling }: Context, cue: Cue): Found | undefined {
  if (near === undefined || near.unit > UNIT.month || near.days > reference - OLD || (nearTelling & ASIDE) !== 0 || (cue.telling() & (BEFORE | LIMIT)) !== (BEFORE | LIMIT) || !cue.isSameSentence(nearAt)) return undefined;
  const { year } = civilFromDays(near.days);
  const place = [at(year), at(year - 1)].find((told) => told !== undefined && told.days <= near.days);
  return place && { place, how: 'story', from: near.days, turn: 'story' };
}

/** The return after the date told just before, where that lies far back and a pronoun goes on with it. */
function afterOldStory(at: (year: number) => Place | undefined, reference: number, context: Context, cue: Cue): Found | undefined {
  const { dated: narrated } = context;
  if (narrated === undefined || narrated.days > reference - OLD || cue.toward() < -2 || cue.toward() > (context.isOldStory ? 0.5 : -1)) return undefined;
  const goesOn = context.token - context.datedAt <= STORY_REACH && !(context.near !== undefined && context.near.days > narrated.days && (context.near.unit >= UNIT.year || context.near.days > reference - OLD)) && (cue.telling() & (CONTINUED | FRONT)) !== 0;
  if (!goesOn && !context.isOldStory) return undefined;
  const first = civilFromDays(narrated.days).year;
  for (let year = first; year < first + 2; year++) {
    const place = at(year);
    if (place && place.days > narrated.days) return { place, how: 'story', from: narrated.days, turn: 'story' };
  }
  return undefined;
}

/** "Sent in on 19 December 2031 and printed in March": the sentence goes on from the day or month that it told. */
function isGoingOn(anchor: Place, { near, nearAt, nearTelling, dated }: Context, cue: Cue): boolean {
  return near === anchor && near === dated && anchor.unit <= UNIT.season && (nearTelling & (ASIDE | QUOTED)) === 0 && (cue.telling() & (BEFORE | AFTER | ASIDE | QUOTED)) === 0 && cue.toward() === -1 && cue.isSameSentence(nearAt);
}

/** "On 22 January we began what we had rehearsed in December": the past perfect looks back from the day or month of the story. */
function beforeStory(at: (year: number) => Place | undefined, anchor: Place, { from }: Meaning, cue: Cue): Found | undefined {
  if (from === 1 || anchor.unit > UNIT.month || (cue.telling() & (BEFORE | LASTING | TARGET)) !== BEFORE || cue.toward() !== -1) return undefined;
  const { year } = civilFromDays(anchor.days);
  const here = at(year), place = at(year - 1);
  return here !== undefined && place !== undefined && here.days - anchor.days > anchor.days - place.days ? { place, how: 'story', from: anchor.days, turn: 'story' } : undefined;
}

/** The year in which the story stands; the next one after its turn. */
function inStory(at: (year: number) => Place | undefined, anchor: Place, isThat: boolean, goesOn: boolean): Found | undefined {
  const { year: first, month } = civilFromDays(anchor.days);
  // Behind the summer New Year's Day opens the next year.
  // "The winter of 1931–32 … that June": behind it.
  const isWinter = isThat && month === 12 && anchor.unit === UNIT.season;
  const turn = month > 6 && anchor.unit <= UNIT.season ? daysFromCivil(first, 1, 1) : NaN;
  for (let year = first; year < first + 8; year++) {
    const place = at(year);
    if (!place || (isWinter && place.days < anchor.days - UP_TO_WINTER) || (goesOn && place.unit <= UNIT.season && place.days < anchor.days - FAR_BACK) || (year === first && anchor.unit <= UNIT.season && place.days < anchor.days - TURN_OF_YEAR) || (place.unit === UNIT.day && place.days === turn)) continue;
    // "Monday 5 December", in a year of which that is not true: of the year before, if the next such year is far.
    const before = year > first + 1 ? at(first - 1) : undefined;
    return { place: before ?? place, how: 'story', from: anchor.days, turn: 'story' };
  }
  return undefined;
}
