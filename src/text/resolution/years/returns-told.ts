// What a time told before makes of a month or day without a year: the return before it, behind it, or beside it.
import { civilFromDays } from '../../../time/index.js';
import { UNIT } from '../../rules/meaning.js';
import type { Context, Place } from '../context.js';
import type { Cue, Found } from '../cue.js';
import type { YearAsked } from './nearest.js';
import { ABOUT_LEAD, leadAbout } from './lead.js';
import { STORY_REACH } from '../story-base.js';
import { AFTER, ASIDE, BEFORE, CONTINUED, FRONT, LASTING, LIMIT, OLD_PLAN, QUOTED, SAYING, TARGET } from '../../direction/telling.js';
import { placeOf, stepPlace } from '../value.js';
import { CALLED_OFF_AHEAD, DEADLINE, DUE, RESOLVED, SINCE_THEN } from '../../direction/toward.js';

/** Tokens back in which the time stands that a past perfect looks back from, and days by which that lies before the day of writing. */
const LOOKED_FROM = 24,
  OVER = 150;
/** Days behind which a bare year is mere background, from which nothing looks back. */
const FAR_YEARS = 1100;
/** Days behind which a story is old. */
export const OLD = 300;
/** Tokens through which an old story is told, and days to either side of its date in which another is hardly of another year. */
export const OLD_REACH = 200,
  FORTNIGHT = 14;
/** Days through which what is over is news. */
const NEWS = 45;

/** How a clause looks on from what is told as past: "agreed to move", "would be moved", "would be moved by". */
const LOOKS_ON = new Set<number>([RESOLVED, CALLED_OFF_AHEAD, 1, DEADLINE, DUE]);

/** The return that lies beside a time told before, where the words tie both. */
export function fromTimesTold(asked: YearAsked, reference: number): Found | undefined {
  return afterTold(asked, reference) ?? afterSlot(asked, reference) ?? beforeTold(asked, reference) ?? beforeOldStory(asked, reference);
}

/** A return that a time told before has settled. */
export function fromTold(place: Place, { days }: Place): Found {
  return { place, how: 'story', from: days, turn: 'story' };
}

/** "Left on 3 May 2031 and landed on 8 May", "was approved in May and put off until the autumn", "agreed in May that it would move by the autumn": the first return after what was told in the same sentence, where that is over. */
function afterTold({ at, context, cue }: YearAsked, reference: number): Found | undefined {
  const { near, nearAt, nearTelling, dated, isOldStory } = context;
  if (near === undefined || near.unit > UNIT.month || near.days >= reference || (nearTelling & QUOTED) !== 0) return undefined;
  // "The strike, which began on 3 May 2031, ended on 12 May", where nothing is counted from the day of writing.
  if ((nearTelling & ASIDE) !== 0 && !(isOldStory && cue.isBegun?.(nearAt) === true)) return undefined;
  const isTied = near !== dated || (nearTelling & TARGET) !== 0 || cue.isJoined?.(nearAt) === true;
  const isSlot = cue.toward() === 0.5 && (nearTelling & TARGET) !== 0,
    isOfOldStory = isTied && near.days < reference - OLD && isTold(cue),
    isBehind = (goesOn(cue) || isSlot || isOfOldStory) && cue.isSameSentence(nearAt);
  return isBehind || isBehindOldSlot(context, cue, reference) ? nextAfter(at, near, reference) : undefined;
}

/** The first return behind a time, where that is over. */
function nextAfter(at: YearAsked['at'], near: Place, reference: number): Found | undefined {
  const { year } = civilFromDays(near.days);
  const place = [at(year), at(year + 1)].find((told) => told !== undefined && told.days > near.days);
  return place && place.days <= reference ? fromTold(place, near) : undefined;
}

/** "Was planned for 3 May 2024. It slipped to 12 June. The doors opened on 9 August": the paragraph goes on from the old slot. */
function isBehindOldSlot({ near, nearAt, nearTelling, token }: Context, cue: Cue, reference: number): boolean {
  if ((nearTelling & (OLD_PLAN | TARGET)) === 0 || near === undefined || near.days >= reference - OLD) return false;
  return token - nearAt < STORY_REACH && cue.isParagraphAfter?.(nearAt) === false && (goesOn(cue) || isTold(cue));
}

/** A new slot, an end, or what was to come. */
function goesOn(cue: Cue): boolean {
  return (cue.telling() & (TARGET | LASTING)) !== 0 || LOOKS_ON.has(cue.toward());
}

/** "It washed up three weeks later; a board sat in October": told in its turn. */
function isTold(cue: Cue): boolean {
  return cue.toward() === -1 && (cue.telling() & (BEFORE | AFTER | ASIDE | QUOTED | SAYING)) === 0;
}

/** "Planned for 1 April 2032 but moved to 3 May", "put back from September to March": the return nearest to a slot that is still ahead. */
function afterSlot({ at, context: { near, nearAt, dated, token }, cue }: YearAsked, reference: number): Found | undefined {
  const isNext =
    near !== undefined &&
    near.days > reference + OLD &&
    (cue.telling() & TARGET) !== 0 &&
    token - nearAt < STORY_REACH &&
    cue.isParagraphAfter?.(nearAt) === false;
  if (near === undefined || near.days < reference || !(isNext || cue.isSameSentence(nearAt))) return undefined;
  const { year } = civilFromDays(near.days),
    telling = cue.telling();
  // "Votes on 6 October on reopening it in the spring": what is to come of what is to come.
  const next =
    near.days > reference &&
    near.unit === UNIT.day &&
    cue.toward() >= 0 &&
    cue.toward() !== 0.5 &&
    (telling & (AFTER | BEFORE | ASIDE | QUOTED | LIMIT)) === 0
      ? [at(year), at(year + 1)].find((place) => place !== undefined && place.unit > UNIT.day && placeOf(near.days, place.unit).days <= place.days)
      : undefined;
  if (next) return { place: next, how: 'ahead', from: near.days, turn: 'ahead' };
  if ((near !== dated && near.unit > UNIT.month) || (telling & TARGET) === 0) return undefined;
  let best: Place | undefined;
  for (let other = year - 1; other < year + 2; other++) {
    const place = at(other);
    if (place && place.days > reference && (best === undefined || Math.abs(place.days - near.days) < Math.abs(best.days - near.days))) best = place;
  }
  return best && fromTold(best, near);
}

/** "It lapsed at the end of last year. The house had voted to renew it in November": before the time told last. */
function beforeTold({ at, context: { near, nearAt, nearTelling, token }, cue }: YearAsked, reference: number): Found | undefined {
  if (near === undefined || token - nearAt > LOOKED_FROM || (nearTelling & (ASIDE | QUOTED | BEFORE)) !== 0) return undefined;
  if ((cue.telling() & (BEFORE | QUOTED)) !== BEFORE || cue.isSameSentence(nearAt) || cue.isNewParagraph?.() !== false) return undefined;
  const end = stepPlace(near.days, near.unit, 1).days;
  if (end > reference - OVER || (near.unit >= UNIT.year && end < reference - FAR_YEARS)) return undefined;
  return lastBefore(at, near, end);
}

/** "Was planted in April 2020, because visitors had been barred since 24 March", "the fire of 9 January 2029 took the mill, empty since November": up to the old date of the same sentence. */
function beforeOldStory({ at, context: { near, nearAt, nearTelling }, cue }: YearAsked, reference: number): Found | undefined {
  const looksBack = (cue.telling() & LIMIT) !== 0 && ((cue.telling() & BEFORE) !== 0 || cue.toward() === SINCE_THEN);
  if (!looksBack || near === undefined || near.unit > UNIT.month || near.days > reference - OLD) return undefined;
  if ((nearTelling & ASIDE) !== 0 || !cue.isSameSentence(nearAt)) return undefined;
  return lastBefore(at, near, near.days + 1);
}

/** The last return that begins before a day. */
export function lastBefore(at: YearAsked['at'], near: Place, end: number): Found | undefined {
  const { year } = civilFromDays(end - 1);
  const place = [at(year), at(year - 1)].find((told) => told !== undefined && told.days < end);
  return place && fromTold(place, near);
}

/** "The pact of 9 March 1931 was broken. Troops crossed the border on 10 March", told on the 15th: news. */
function isJustPast(at: YearAsked['at'], reference: number): boolean {
  const { year } = civilFromDays(reference);
  return [year, year - 1].map(at).some((told) => told !== undefined && told.days <= reference && told.days > reference - NEWS);
}

/** "Nine died in the blast of 11 May 2032. The fan had failed on 4 May": a day so near to an old date is of its year. */
function besideOldDay(at: YearAsked['at'], { dateNamed, dateNamedAt, dated, token }: Context, cue: Cue, reference: number): Found | undefined {
  if (dateNamed === undefined || dateNamed.days > reference - OLD || token - dateNamedAt > OLD_REACH || cue.toward() > -1) return undefined;
  if ((cue.telling() & (SAYING | QUOTED)) !== 0 || cue.isSameSentence(dateNamedAt)) return undefined;
  const { year } = civilFromDays(dateNamed.days),
    place = [year, year - 1, year + 1].map(at).find((told) => told?.unit === UNIT.day && Math.abs(told.days - dateNamed.days) <= FORTNIGHT);
  if (!place || isJustPast(at, reference)) return undefined;
  // "The flood of 11 May 2032 drowned three. The inquiry ended on 4 May": no story goes back without a sign of it.
  const isBack = place.days < dateNamed.days && dateNamed === dated && (cue.telling() & BEFORE) === 0;
  return isBack ? undefined : fromTold(place, dateNamed);
}

/** The return after the date told just before, where that lies far back and a pronoun goes on with it. */
export function fromOldStory(asked: YearAsked, reference: number): Found | undefined {
  const { at, context, cue } = asked,
    { dated, datedAt, near, isOldStory } = context;
  const lead = isOldStory ? leadAbout(asked) : undefined,
    beside = lead ? undefined : besideOldDay(at, context, cue, reference);
  if (beside) return beside;
  if (dated === undefined || dated.days > reference - OLD || cue.toward() < -2 || cue.toward() > (isOldStory ? 0.5 : -1)) return undefined;
  const hasMoved = near !== undefined && near.days > dated.days && (near.unit >= UNIT.year || near.days > reference - OLD);
  if (!isOldStory && (context.token - datedAt > STORY_REACH || hasMoved || (cue.telling() & (CONTINUED | FRONT)) === 0)) return undefined;
  const after = lead ? lead.days - ABOUT_LEAD : dated.days,
    { year } = civilFromDays(after);
  const place = [at(year), at(year + 1)].find((told) => told !== undefined && told.days > after);
  return place && fromTold(place, lead ?? dated);
}
