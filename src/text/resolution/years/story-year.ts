// The year of a story in which a month or a day lies that is told without one.
import { civilFromDays, daysFromCivil } from '../../../time/index.js';
import { UNIT } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import type { YearAsked } from './nearest.js';
import { fromTold, lastBefore } from './returns-told.js';
import { leadAbout, TURN_OF_YEAR } from './lead.js';
import { STORY_REACH } from '../story-base.js';
import { AFTER, ASIDE, BEFORE, LASTING, LIMIT, QUOTED, TARGET } from '../../direction/telling.js';
import { GIVEN_UP, SINCE_THEN } from '../../direction/toward.js';

/** Days that a story goes back within a year: within one sentence, and from one to the next. */
const FAR_BACK = 150,
  BACK_BEHIND = 240;
/** The year in which a text without any may have been written, and years before it by which a year told is hardly its own. */
export const NOWADAYS = 2029;
const LONG_AGO = 20;
/** Days before a winter up to which what is told with it may lie. */
const UP_TO_WINTER = 61;

/**
 * Where the story stands that tells of it; undefined where it is told from the day of writing, or no story is told.
 * @param told - the time from which its words count: "that summer".
 * @param reference - day from which it counts where no story is told.
 */
export function storyAnchor(asked: YearAsked, told: Place | undefined, reference: number | undefined): Place | undefined {
  const {
    meaning: { from, toward },
    context,
    cue,
  } = asked;
  if (toward !== undefined) return undefined;
  if (from === 1) return told;
  const isStory =
      reference === undefined ||
      (context.mode === 'narrative' && context.about === undefined && (context.reference === undefined || isToldFromStory(cue.toward()))),
    anchor = isStory ? placeBefore(asked) : undefined;
  // No decade and no century tells a year.
  return anchor && anchor.unit < UNIT.decade ? anchor : undefined;
}

/** Whether a clause that looks so is not told from the day of writing. */
function isToldFromStory(toward: number): boolean {
  return toward < 2 && toward > -3 && toward !== GIVEN_UP;
}

/** The year of writing. */
function isOfWriting({ days }: Place, { civil }: Context): boolean {
  return civil !== undefined && civilFromDays(days).year === civil.year;
}

/** The place of the story from which the clause goes on. */
function placeBefore(asked: YearAsked): Place | undefined {
  const {
      meaning: { from },
      context,
      cue,
    } = asked,
    { near, nearAt, anchor, latest } = context;
  // "In 1954 … Closure was fixed for 30 June 1966 and put back to September": behind the slot.
  const isMoved = (cue.telling() & TARGET) !== 0 && from === undefined && cue.isSameSentence(nearAt);
  if (isMoved && near !== undefined && near.unit <= UNIT.month) return near;
  // "Had hoped to win it this year, but the last match, on 4 May, ended in a draw".
  if (from === undefined && near?.unit === UNIT.year && isOfWriting(near, context) && cue.isSameSentence(nearAt)) return near;
  if (from === undefined && isOfNoYear(context, cue)) return undefined;
  if (from === undefined && looksFurtherBack(context, cue)) return near;
  const lead = from === undefined ? leadAbout(asked) : undefined;
  if (lead) return lead;
  const place = isLater(asked) ? latest : anchor;
  return from === undefined && place !== undefined && isLongPast(place, context, cue) ? undefined : place;
}

/** "Burned on 4 May 1884. He had come in 1882. In March he had bought it": the past perfect goes on with what it looked back at. */
function looksFurtherBack({ near, nearAt, nearTelling, token }: Context, cue: Cue): boolean {
  return near !== undefined && near.unit <= UNIT.year && token - nearAt < STORY_REACH && (nearTelling & cue.telling() & BEFORE) !== 0;
}

/** Whether what was told before tells nothing of the year. */
function isOfNoYear({ near, nearAt, nearTelling, anchor, reference, isReport }: Context, cue: Cue): boolean {
  // "Her successor, who joined in 2019, takes over on 1 April": not in the year of an aside.
  if (reference === undefined && near === anchor && (nearTelling & ASIDE) !== 0 && cue.toward() > 0) return true;
  // "The worst fire since 2021 … It broke out on 3 May", "the valve, put in in 1961, failed on 17 January": nobody knows in which year.
  if (!isReport || (anchor?.unit ?? UNIT.day) <= UNIT.month) return false;
  const isOfAside = (nearTelling & ASIDE) !== 0 && (cue.telling() & ASIDE) === 0;
  return isOfAside || !cue.isSameSentence(nearAt);
}

/** Where nobody says when it was written, "will" looks on from the latest time told; so does "Funeral Friday, 16 February", where that year has such a Friday. */
function isLater(asked: YearAsked): boolean {
  const { weekday, context, cue } = asked;
  if (context.reference !== undefined) return false;
  return cue.toward() === 2 || (cue.toward() >= 0 && weekday !== undefined && isBehindLatest(asked));
}

/** "Founded in 1986. The meeting will be on 3 May", "it has been shut since May": nobody knows in which year that was written. */
function isLongPast({ unit, days }: Place, { reference, nearAt }: Context, cue: Cue): boolean {
  const toward = cue.toward(),
    isOfWriting = reference === undefined && (toward === 2 || toward === GIVEN_UP || toward < SINCE_THEN);
  return isOfWriting && unit >= UNIT.year && civilFromDays(days).year < NOWADAYS - LONG_AGO && !cue.isSameSentence(nearAt);
}

/** Whether the day returns in the year of the latest day told, behind that. */
function isBehindLatest({ at, context: { latest } }: YearAsked): boolean {
  const place = latest?.unit === UNIT.day ? at(civilFromDays(latest.days).year) : undefined;
  return latest !== undefined && place !== undefined && place.days >= latest.days;
}

/** The return that a story means which stands at a place. */
export function inStory(asked: YearAsked, anchor: Place): Found | undefined {
  return beforeStory(asked, anchor) ?? behindStory(asked, anchor);
}

/** "On 22 January we began what we had rehearsed in December": the past perfect looks back from the day or month of the story. */
function beforeStory({ at, meaning: { from }, context: { near, nearAt }, cue }: YearAsked, anchor: Place): Found | undefined {
  if (from === 1 || anchor.unit > UNIT.month) return undefined;
  // "On 9 January they sold the mill, empty since November".
  if (near === anchor && cue.toward() === SINCE_THEN && (cue.telling() & LIMIT) !== 0 && cue.isSameSentence(nearAt))
    return lastBefore(at, anchor, anchor.days + 1);
  if ((cue.telling() & (BEFORE | LASTING | TARGET)) !== BEFORE || cue.toward() !== -1) return undefined;
  const { year } = civilFromDays(anchor.days);
  const here = at(year),
    place = at(year - 1);
  return here !== undefined && place !== undefined && here.days - anchor.days > anchor.days - place.days ? fromTold(place, anchor) : undefined;
}

/** The year in which the story stands; the next one after its turn. */
function behindStory(asked: YearAsked, anchor: Place): Found | undefined {
  const {
      at,
      meaning: { from },
    } = asked,
    { year: first, month } = civilFromDays(anchor.days);
  const isThat = from === 1,
    isFine = anchor.unit <= UNIT.season,
    farBack = isThat ? Infinity : goesBackTo(asked, anchor);
  // "The winter of 1931–32 … that June": behind it.
  const mostBack = isThat && month === 12 && anchor.unit === UNIT.season ? UP_TO_WINTER : Infinity;
  // Behind the summer New Year's Day opens the next year.
  const turn = month > 6 && isFine ? daysFromCivil(first, 1, 1) : NaN;
  for (let year = first; year < first + 8; year++) {
    const place = at(year);
    if (!place || (place.unit === UNIT.day && place.days === turn)) continue;
    const back = anchor.days - place.days;
    if (back > mostBack || (place.unit <= UNIT.season && back > farBack)) continue;
    if (year === first && isFine && back > TURN_OF_YEAR) continue;
    // "Monday 5 December", in a year of which that is not true: of the year before, if the next such year is far.
    const before = year > first + 1 ? at(first - 1) : undefined;
    return fromTold(before ?? place, anchor);
  }
  return undefined;
}

/** "Sent in on 19 December 2031 and printed in March", "asked for in November 2031. It was refused in January": days up to which a story looks back that goes on from the day or month that it told. */
function goesBackTo({ context: { near, nearAt, dated, token }, cue }: YearAsked, anchor: Place): number {
  if (near !== anchor || anchor.unit > UNIT.season) return Infinity;
  if ((cue.telling() & (BEFORE | AFTER | ASIDE | QUOTED)) !== 0 || cue.toward() !== -1) return Infinity;
  if (cue.isSameSentence(nearAt)) return near === dated ? FAR_BACK : Infinity;
  return token - nearAt < STORY_REACH && cue.isParagraphAfter?.(nearAt) === false ? BACK_BEHIND : Infinity;
}
