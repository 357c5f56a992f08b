// The month of a day that names none: "on the 3rd", told of the running month, the one before it, or the one to come.
import { civilFromDays, daysFromCivil, daysInMonth, weekdayFromDays } from '../../time/index.js';
import { UNIT, type Meaning } from '../rules/meaning.js';
import type { Context, Place } from './context.js';
import { FAR, STORY_REACH } from './story-base.js';
import { ASIDE, BEFORE, LIMIT, QUOTED, SAYING, TARGET } from '../direction/telling.js';
import { withinStretch } from './weekdays.js';
import { LAST_DAY } from './yearly.js';
import type { Cue, Found } from './find-place.js';

/** Days before the writing from which on "this year" is that of the writing. */
const CLOSE = 1100;

/** What steps count from: the day of writing; in a history, where "two years ago" stands in what is quoted or told again, the story. */
export function referencePlace(context: Context, unit: number = UNIT.day, cue?: Cue): Place | undefined {
  const { anchor, reference } = context;
  // "Founded in 1874 … last year": a year told is not the time of writing, which nobody knows.
  const isWriting = anchor !== undefined && (anchor.unit < unit || anchor.unit <= UNIT.day);
  // "It was put off in 2023 and began this year": a history that has come close to its writing.
  const isClose = unit >= UNIT.year && anchor !== undefined && reference !== undefined && reference >= anchor.days && reference - anchor.days < CLOSE;
  if (unit > UNIT.day && context.isHistory && anchor !== undefined && !isClose && (cue?.toward() ?? 0) <= 0 && (isWriting || reference !== undefined))
    return anchor;
  return reference !== undefined ? { days: reference, unit: UNIT.day } : isWriting ? anchor : undefined;
}

/** "The 21st", "the fifteenth": in the month that was stepped to, else the story's, else the reference's. */
export function dayOfMonth(day: number, { weekday, toward, from }: Meaning, step: Place | undefined, context: Context, cue: Cue): Found | undefined {
  const slot = step === undefined && weekday === undefined ? slotBeside(day, context, cue) : undefined;
  if (slot !== undefined) return slot;
  // "9–11 March (revised 27 February)", above "THURSDAY 9": the day of the stretch that has both.
  const within = step === undefined && weekday !== undefined ? withinStretch(weekday, context) : undefined;
  if (within !== undefined && civilFromDays(within).day === day)
    return { place: { days: within, unit: UNIT.day }, how: 'carried', from: context.stretchFrom };
  // "The ball was fixed for 8 August 1914. By the 4th the cooks were gone": in the month of the day told just before.
  const { near, nearAt, token } = context,
    told = near?.unit === UNIT.day && token - nearAt < STORY_REACH ? near : undefined;
  // "This past Monday, the 1st", in any story.
  const isCounted = weekday !== undefined && toward !== undefined && from === undefined && context.civil !== undefined;
  const around = step ?? (isCounted ? referencePlace(context) : (monthNamed(context, cue) ?? monthOfStory(context) ?? told));
  if (around === undefined || day < 1) return undefined;
  const { year, month } = civilFromDays(around.days);
  let index = year * 12 + month - 1;
  // "Moved to the 28th. He is away from the 24th": in the same month, where that is still ahead.
  const { reference = around.days } = context;
  // "I changed it on 2 November. We will have it on the 20th", in December.
  const isSure = cue.toward() === 2 && (cue.telling() & QUOTED) === 0 && reference > around.days && reference - around.days < HALF_YEAR;
  const first =
    isSure || (context.mode === 'news' && !cue.isSameSentence(context.nearAt) && reference - around.days < LONGEST_MONTH) ? reference : around.days;
  if (!step && (around.unit === UNIT.day || isSure) && daysFromCivil(year, month, day) < first && cue.toward() > 0) {
    const now = civilFromDays(first);
    index = now.year * 12 + now.month - (day < now.day ? 0 : 1);
  }
  // What is told as past lies before the day of writing, though a plan was told before.
  const { civil } = context;
  // "The April rota (we swapped on the 14th)".
  const isEdge = around === context.near && (context.nearTelling & LIMIT) !== 0;
  const isNamed = context.near?.unit === UNIT.month && !isEdge && cue.isSameSentence(context.nearAt);
  // "Pulled out in March. We come on the 23rd", "has lived there since May. She rang on the 20th": from the writing, unless a story of long ago is told, not from the month of what is over or with which a stretch begins.
  const isApart =
    !step &&
    civil !== undefined &&
    !isNamed &&
    weekday === undefined &&
    context.mode === 'news' &&
    around.unit === UNIT.month &&
    around.days < (context.reference ?? 0);
  if (isApart && cue.toward() > 0) index = civil.year * 12 + civil.month - (day < civil.day ? 0 : 1);
  else if (isApart && isEdge && reference - around.days < FAR) index = civil.year * 12 + civil.month - (day > civil.day ? 2 : 1);
  // "28 Oct: Survey begun, and finished on the 2nd", a line of a chronicle: it goes on.
  else if (!step && civil && context.isLine && cue.toward() <= -1 && (cue.telling() & BEFORE) === 0 && civil.day - day >= HALF_MONTH)
    index = civil.year * 12 + civil.month;
  else if (
    !step &&
    civil &&
    !isNamed &&
    !context.isLine &&
    cue.toward() <= -1 &&
    index * 31 + day > (civil.year * 12 + civil.month - 1) * 31 + civil.day
  )
    index = civil.year * 12 + civil.month - (day > civil.day ? 2 : 1);
  // "Died on 3 March; she had fallen ill on the 27th": of the month before.
  if (
    !step &&
    around === context.near &&
    around.unit === UNIT.day &&
    weekday === undefined &&
    (cue.telling() & BEFORE) !== 0 &&
    daysFromCivil(year, month, day) > around.days
  )
    index = year * 12 + month - 2;
  if (!step && civil && weekday === undefined) {
    const today = context.reference ?? 0;
    const next = daysFromCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, day),
      here = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day);
    // "Was to have begun on the 20th": the near one. "We took it on the 26th and lost it on the 1st": the story goes on.
    if (
      cue.toward() === -0.5 &&
      !(
        context.near !== undefined &&
        context.near.unit === UNIT.day &&
        context.near.days > today &&
        context.token - context.nearAt < STORY_REACH &&
        here > today
      )
    )
      index = civil.year * 12 + civil.month - (day > civil.day || civil.day - day < 15 ? 1 : 0);
    else if (
      (cue.toward() <= -1 || cue.toward() === 0) &&
      (cue.telling() & BEFORE) === 0 &&
      context.near?.unit === UNIT.day &&
      here <= context.near.days - FEW_BACK &&
      here > context.near.days - 62 &&
      next <= today &&
      context.near.days < today
    )
      index++;
  }
  // "Left on the 29th and arrived on the 2nd", where nobody says when that was written: the story goes on.
  if (
    !step &&
    !civil &&
    weekday === undefined &&
    isLateInMonth(day, context) &&
    cue.toward() === -1 &&
    (cue.telling() & (BEFORE | ASIDE | QUOTED | LIMIT)) === 0
  )
    index++;
  // A weekday beside the number tells the month: the nearest to the writing that has such a day, before it or ahead as it is told.
  if (!step && civil && weekday !== undefined && (context.mode === 'news' || isCounted)) index = civil.year * 12 + civil.month - 1;
  // "A battle on the 31st", in early June: the nearest month that has one.
  const isBack = cue.toward() < 0 || (weekday === undefined && cue.toward() === 0 && civil !== undefined && civil.day < HALF_MONTH);
  const way = isBack ? -1 : 1;
  for (let reach = 0; Math.abs(reach) < 9; reach = reach * way > 0 ? -reach : way - reach) {
    const y = Math.floor((index + reach) / 12),
      m = index + reach - y * 12 + 1;
    const last = daysInMonth(y, m);
    const days = daysFromCivil(y, m, day === LAST_DAY ? last : day);
    const isThere = day === LAST_DAY || day <= last;
    if (step === undefined && (weekday !== undefined ? !isThere || weekdayFromDays(days) !== weekday : !isThere && day <= LONGEST_MONTH)) continue;
    return isThere ? { place: { days, unit: UNIT.day }, how: 'carried', from: around.days } : undefined;
  }
  return undefined;
}

/** Days behind a day told within which its month may be the one before that of writing. */
const LONGEST_MONTH = 31;

/** The same, where the clause surely tells of what is to come. */
const HALF_YEAR = 183;

/** Days by which a smaller number must lie back to be of the next month: "two died, on 9 and 21 August. A third fell ill on the 16th" goes on in one. */
const FEW_BACK = 8;

/** Days of a month from which on a story that is told a smaller number has gone into the next. */
const HALF_MONTH = 14;

/** Whether the story has just told a day so late in the month that a day with this number lies in the next. */
function isLateInMonth(day: number, { near, last, nearTelling, nearIsGone, token, nearAt }: Context): boolean {
  return (
    near?.unit === UNIT.day &&
    near === last &&
    nearIsGone &&
    (nearTelling & (TARGET | BEFORE | LIMIT)) === 0 &&
    token - nearAt < STORY_REACH &&
    civilFromDays(near.days).day - day >= HALF_MONTH
  );
}

/** By how much nearer a day of the month before must lie: "set for 3 March, put back to the 24th". */
const MONTH_BEFORE = 8;

/** "Will open on 15 March and in Oslo on the 29th", "on the night of 10 May; it was then brought forward to the 9th": the one nearest to a day told beside it that is still to come, or whose slot is moved: seldom into the month before. */
function slotBeside(day: number, { near, nearAt, nearTelling, token, reference = Infinity }: Context, cue: Cue): Found | undefined {
  if (near?.unit !== UNIT.day || day < 1 || (nearTelling & (QUOTED | SAYING)) !== 0) return undefined;
  // "Moved to 14 January, then to the 21st" too.
  const isMoved =
      ((cue.telling() & TARGET) !== 0 || (cue.toward() === 0.5 && (nearTelling & TARGET) !== 0 && cue.isSameSentence(nearAt))) &&
      token - nearAt < STORY_REACH,
    isAhead = near.days > reference && cue.isSameSentence(nearAt);
  // "Sailed on 12 May 1940. It had been due to leave on the 9th": a slot of the story, where that is old.
  const isOver =
    near.days < reference - LONGEST_MONTH &&
    token - nearAt < STORY_REACH &&
    (nearTelling & (LIMIT | ASIDE)) === 0 &&
    cue.isParagraphAfter?.(nearAt) === false &&
    (cue.toward() === -0.5 || (cue.toward() > 0 && (cue.telling() & BEFORE) !== 0));
  if (!isMoved && !isAhead && !isOver) return undefined;
  let best: number | undefined,
    least = Infinity;
  const { year, month } = civilFromDays(near.days),
    own = year * 12 + month - 1;
  // "He sailed on 3 March. He was due home on the 28th": not in the month before.
  for (let index = isOver && !isMoved && (cue.telling() & BEFORE) === 0 ? own : own - 1; index <= own + 1; index++) {
    const y = Math.floor(index / 12),
      m = index - y * 12 + 1,
      days = daysFromCivil(y, m, day);
    const away = Math.abs(days - near.days) * (index < own ? MONTH_BEFORE : 1);
    if (day > daysInMonth(y, m) || (isAhead && days <= reference) || away >= least) continue;
    best = days;
    least = away;
  }
  return best === undefined ? undefined : { place: { days: best, unit: UNIT.day }, how: 'carried', from: near.days };
}

/** "It held until 9 August. A notice was served on the 22nd": the month named last, though the story did not stand there. */
function monthNamed({ near, nearAt, nearTelling, reference, token }: Context, cue: Cue): Place | undefined {
  return near?.unit === UNIT.day &&
    near.days <= (reference ?? near.days) &&
    token - nearAt < STORY_REACH &&
    (nearTelling & (LIMIT | ASIDE | QUOTED | BEFORE)) === LIMIT &&
    cue.toward() <= -1 &&
    cue.isParagraphAfter?.(nearAt) === false
    ? near
    : undefined;
}

/** The month in which the story stands; told less finely since, the one told before in the same year. */
function monthOfStory(context: Context): Place | undefined {
  const { anchor, anchorMonth } = context;
  if (anchor === undefined || anchor.unit <= UNIT.month || context.mode === 'news')
    return anchor !== undefined && anchor.unit <= UNIT.month ? anchor : referencePlace(context);
  return anchorMonth !== undefined && civilFromDays(anchorMonth.days).year === civilFromDays(anchor.days).year ? anchorMonth : undefined;
}
