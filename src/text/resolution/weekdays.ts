// Which of its weekly returns a weekday or a weekend means: of the week of writing, behind or ahead of it, or of the story.
import { weekdayFromDays } from '../../time/index.js';
import { UNIT, type Meaning } from '../rules/meaning.js';
import type { Context } from './context.js';
import type { Cue, Found } from './find-place.js';
import { isFarStory, STORY_REACH, storyBase } from './running-day.js';
import { AFTER, AGAIN, ASIDE, BEFORE, DEFINITE, INSTEAD, LASTING, LIMIT, QUOTED, SAYING, TARGET } from '../direction/telling.js';
import { placeOf } from './value.js';
import { DEADLINE, GIVEN_UP } from '../direction/toward.js';

/** The day that a weekday names: of the writing, of the story, or of the stretch in hand. */
export function weekdayPlace(m: Meaning, named: number, context: Context, cue: Cue): Found {
  const weekday = ((named + 6 - context.weekShift) % 7) + 1;
  // "On Saturday it will be heard again": of the day of writing, whatever old story is told around.
  // "A writer of 1921–2014, who died on Sunday": no weekday counts from a month or a year, unless nothing else is known.
  const isCoarse =
    context.anchor !== undefined && context.anchor.unit >= UNIT.month && (!isFarStory(context) || cue.isParagraphAfter?.(context.nearAt) === true);
  const inStory = context.mode === 'narrative' && (context.reference === undefined || (cue.toward() < 2 && !isCoarse));
  // "Last Friday", told by somebody who writes of old times, is counted from the writing.
  const isDeictic = m.toward !== undefined && m.from === undefined && !context.isHistory && context.reference !== undefined;
  const from =
    m.base ??
    (inStory && !isDeictic
      ? (context.anchor?.days ?? context.reference)
      : m.from === 1
        ? (storyDay(context, cue) ?? context.reference)
        : (context.reference ?? context.anchor?.days));
  // "On Friday", told of a year, is no day that a calendar knows.
  if (
    from === undefined ||
    (from === context.anchor?.days && context.anchor.unit >= UNIT.month && m.base === undefined && inStory && context.reference === undefined)
  )
    return { open: `XXXX-WXX-${String(weekday)}` };
  const back = (weekdayFromDays(from) - weekday + 7) % 7;
  if (m.toward === undefined && m.base === undefined && (cue.telling() & DEFINITE) !== 0) {
    // "Sank on Tuesday 4 June. It had been due to sail for Wednesday. On the Tuesday": the story stays where it was.
    const day =
      context.day !== undefined && (context.nearIsPlan || (context.nearTelling & TARGET) !== 0) && !cue.isSameSentence(context.nearAt)
        ? context.day
        : storyDay(context, cue);
    // "On Tuesday 4 June. The hall is shut on the Monday": what is to come is of the days about it; "had sailed on the Sunday" was before it.
    if (day !== undefined && (cue.telling() & BEFORE) !== 0)
      return { place: { days: day - ((weekdayFromDays(day) - weekday + 7) % 7), unit: UNIT.day }, how: 'story', from: day, turn: 'story' };
    const way = day === undefined ? 0 : (weekday - weekdayFromDays(day) + 7) % 7;
    if (day !== undefined)
      return {
        place: { days: day + (way > 3 && cue.toward() >= 0 && day > (context.reference ?? -Infinity) ? way - 7 : way), unit: UNIT.day },
        how: 'story',
        from: day,
        turn: 'story',
      };
  }
  const { near, nearAt, nearTelling, said } = context;
  // "Shut on Monday 8 June and also the Tuesday": behind a day that no weekday of these days names.
  const isFarJoined =
    near !== undefined &&
    (near.days > from + 7 || back === 0) &&
    cue.toward() > GIVEN_UP &&
    cue.toward() !== DEADLINE &&
    (cue.telling() & LIMIT) === 0 &&
    cue.isJoined?.(nearAt) === true;
  const within =
    m.toward === undefined && m.base === undefined && !(isFarJoined && near.days < context.stretchFrom && cue.isSameSentence(nearAt))
      ? dayOfStretch(weekday, context, cue)
      : undefined;
  if (within !== undefined) return { place: { days: within, unit: UNIT.day }, how: 'story', from: context.stretchFrom, turn: 'story' };
  const to = (days: number, turn: 'past' | 'ahead' | 'story'): Found => ({ place: { days, unit: UNIT.day }, how: turn, from, turn });
  if (m.toward === -1) return to(from - (back === 0 ? 7 : back) - 7 * ((m.n ?? 1) - 1), 'past');
  // Nobody calls tomorrow "next Thursday".
  if (m.toward === 1)
    return to(
      from + (back === 6 && (m.from ?? m.base ?? m.n ?? m.weeks) === undefined && from === context.reference ? 8 : 7 - back) + 7 * (m.n ?? 0),
      'ahead',
    );
  // "On 18 December she wrote that it would open on Monday": the first one after she wrote.
  if (
    m.toward === undefined &&
    m.base === undefined &&
    said !== undefined &&
    said.days <= from &&
    [1, DEADLINE].includes(cue.toward()) &&
    said.days >= (near?.days ?? said.days) &&
    cue.isSameSentence(context.saidAt)
  ) {
    return to(said.days + ((weekday - weekdayFromDays(said.days) + 6) % 7) + 1, 'ahead');
  }
  // "Ended on Friday after the union had voted on Thursday": the last one before.
  if (
    m.toward === undefined &&
    near?.unit === UNIT.day &&
    near.days < from - back &&
    near.days > from - 14 &&
    (cue.telling() & AFTER) !== 0 &&
    (nearTelling & AFTER) === 0 &&
    cue.isSameSentence(nearAt) &&
    cue.toward() < 0
  ) {
    return to(near.days - ((weekdayFromDays(near.days) - weekday + 7) % 7), 'past');
  }
  // "On Thursday, not on Wednesday", "on Thursday instead of Wednesday": the one about the day that it was; not "on 27 March instead of Thursday", which is next.
  if (
    (cue.telling() & INSTEAD) !== 0 &&
    m.toward === undefined &&
    m.base === undefined &&
    near &&
    near.days <= from + 7 &&
    near.unit === UNIT.day &&
    cue.isSameSentence(nearAt)
  )
    return to(near.days - 3 + ((weekday - weekdayFromDays(near.days) + 10) % 7), 'story');
  // "Shuts on 1 April and stays shut until Thursday": the first one after it began, where that lies ahead; "on Monday, Wednesday and Friday", "shuts on 8 June and reopens on Friday" too.
  if (
    m.toward === undefined &&
    m.base === undefined &&
    near?.unit === UNIT.day &&
    near.days > from &&
    (nearTelling & ASIDE) === 0 &&
    ((cue.telling() & LASTING) !== 0 || (near.minute === undefined && context.token - nearAt <= LISTED) || isFarJoined) &&
    cue.toward() > 0 &&
    cue.isSameSentence(nearAt)
  ) {
    return to(near.days + ((weekday - weekdayFromDays(near.days) + 6) % 7) + 1, 'ahead');
  }
  const story = inStory || m.toward !== undefined || m.base !== undefined ? undefined : lookedBackFrom(context, cue, from - back);
  if (story !== undefined)
    return { place: { days: story - ((weekdayFromDays(story) - weekday + 7) % 7), unit: UNIT.day }, how: 'story', from: story, turn: 'story' };
  const slot = (cue.toward() === 0.5 || cue.toward() === GIVEN_UP) && m.toward === undefined ? slotBefore(weekday, from, context, cue) : undefined;
  if (back === 0 && slot === undefined) return to(from, 'past');
  // "It sat there over the weekend. On Tuesday it was switched on."
  if (
    inStory &&
    m.toward === undefined &&
    m.base === undefined &&
    context.anchor?.unit === UNIT.weekend &&
    weekday < 6 &&
    (cue.telling() & BEFORE) === 0
  )
    return to(from + 7 - back, 'story');
  // A story goes from day to day: the nearer one; what was only due then lay ahead.
  if (inStory && m.toward === undefined && m.base === undefined && context.anchor?.unit === UNIT.day)
    return to(back > 3 || cue.toward() === -0.5 || cue.toward() > 0 ? from + 7 - back : from - back, 'story');
  // "Was arrested this Monday", on a Thursday of the same week; "this Sunday", on the Tuesday behind it.
  const isOver = cue.toward() <= -1 && m.base === undefined && (cue.telling() & BEFORE) === 0 && (back <= HALF_WEEK || back < weekdayFromDays(from));
  const toward = m.toward === 0 && !isOver ? 1 : cue.toward();
  // "On Wednesday she told us we would hear by Friday": the first one after she told it.
  if (
    (toward === 1 || toward === DEADLINE) &&
    m.toward === undefined &&
    near?.unit === UNIT.day &&
    near.days < from &&
    near.days > from - 14 &&
    (nearTelling & ASIDE) === 0 &&
    cue.isSameSentence(nearAt)
  ) {
    return to(near.days + ((weekday - weekdayFromDays(near.days) + 6) % 7) + 1, 'ahead');
  }
  if (slot !== undefined) return to(slot, 'ahead');
  if (toward === -0.5 && context.day !== undefined && context.day <= from && from - back < context.day && (cue.telling() & AGAIN) !== 0)
    return to(from + 7 - back, 'ahead');
  const old = inStory || m.toward !== undefined || m.base !== undefined || toward > 0 ? undefined : oldStoryDay(context, cue);
  if (old !== undefined)
    return { place: { days: old + ((weekday - weekdayFromDays(old) + 7) % 7), unit: UNIT.day }, how: 'story', from: old, turn: 'story' };
  const after =
    (toward === 1 || toward === 0.5) && m.toward === undefined && (cue.telling() & (toward === 1 ? LASTING : TARGET)) !== 0
      ? nextAfterStory(weekday, from, context)
      : undefined;
  if (after !== undefined) return to(after, 'past');
  return toward >= 0.75 || (toward === GIVEN_UP && (back > 1 || (cue.telling() & TARGET) !== 0)) || (Math.abs(toward) === 0.5 && back > 3)
    ? to(from + 7 - back, 'ahead')
    : to(from - back, 'past');
}

/** Days behind which the same weekday lies nearer ahead. */
const HALF_WEEK = 3;

/** Tokens from a day of a list to the next: a comma, "and". */
const LISTED = 3;

/** Tokens within which the days of a stretch are called by their names alone. */
const STRETCH_REACH = 200;

/** "The fair runs from Thursday 5 to Sunday 8 October. On Saturday there will be a parade": its Saturday. */
function dayOfStretch(weekday: number, context: Context, cue: Cue): number | undefined {
  const { stretchTo, stretchAt, reference, nearIsGone, day = 0 } = context;
  if (stretchAt === Infinity) {
    // "Resumes Monday", told of the Thursday of that week: the next.
    const within = withinStretch(weekday, context) ?? 0;
    return within === 0 || (cue.toward() > 0 && within < day) ? undefined : within;
  }
  // "Toured from 8 to 13 December, and would sing at home on Monday": behind it.
  if (reference === undefined && nearIsGone && cue.toward() > 0) return undefined;
  return reference !== undefined && (stretchTo > reference ? !(cue.toward() > 0) : !(cue.toward() < 0)) ? undefined : withinStretch(weekday, context);
}

/** The day of the stretch in hand that falls on a weekday. */
export function withinStretch(weekday: number, { stretchFrom, stretchTo, stretchAt, token }: Context): number | undefined {
  const days = stretchFrom + ((weekday - weekdayFromDays(stretchFrom) + 7) % 7);
  return stretchTo !== 0 && token - stretchAt <= STRETCH_REACH && days <= stretchTo ? days : undefined;
}

/** Days before the writing in which a weekday is told without its date. */
const LAST_WEEKS = 14;

/** The day before the last weeks on which a report dwells: "On 6 March 1971 the dam cracked. It broke on Thursday." */
function oldStoryDay({ dated, datedAt, near, nearAt, token, reference }: Context, cue: Cue): number | undefined {
  if (reference === undefined || (cue.telling() & SAYING) !== 0) return undefined;
  // "Came back to one at 00:20 and to the other on Sunday": told by the hour.
  if (near?.minute !== undefined && near.days < reference - LAST_WEEKS && cue.toward() < 0 && cue.isSameSentence(nearAt)) return near.days;
  // "Began last Monday and stopped on Wednesday": told from the writing.
  if (near?.unit === UNIT.day && near.days >= reference - LAST_WEEKS && near.days < reference && nearAt > datedAt && cue.isSameSentence(nearAt))
    return undefined;
  return dated?.unit === UNIT.day && dated.days < reference - LAST_WEEKS && token - datedAt < STORY_REACH ? dated.days : undefined;
}

/** "Set for Tuesday, 9 May, and moved to Monday": the one nearest to the slot that was given up, where that lies ahead. */
function slotBefore(weekday: number, from: number, { near, nearAt }: Context, cue: Cue): number | undefined {
  if (near?.unit !== UNIT.day || near.days <= from || !cue.isSameSentence(nearAt)) return undefined;
  const days = near.days - 3 + ((weekday - weekdayFromDays(near.days) + 10) % 7);
  // Who gives up a slot that lies ahead names another that does.
  return days > from ? days : days + 7;
}

/** "It stayed shut until Wednesday", "was put off to Wednesday": the first one after the running day, where that is over. */
function nextAfterStory(weekday: number, from: number, { day }: Context): number | undefined {
  if (day === undefined || day >= from || day < from - 14) return undefined;
  const next = day + (((weekday - weekdayFromDays(day) + 6) % 7) + 1);
  return next <= from ? next : undefined;
}

/** The day that "the following Monday" counts from. */
function storyDay(context: Context, cue: Cue): number | undefined {
  const base = storyBase(context, cue);
  return base?.unit === UNIT.day ? base.days : context.day;
}

/** The weekend that is meant. */
export function weekendPlace(m: Meaning, context: Context, cue: Cue): Found {
  const from = context.reference ?? (context.isReport && m.from === undefined ? undefined : context.anchor?.days);
  if (from === undefined) return { open: 'XXXX-WXX-WE' };
  const isOn = weekdayFromDays(from) >= 6;
  const days = placeOf(from, UNIT.weekend).days;
  const to = (first: number, turn: 'past' | 'ahead'): Found => ({ place: { days: first, unit: UNIT.weekend }, how: turn, from, turn });
  if (m.toward === -1) return to(days - 7, 'past');
  if (m.toward === 1) return to(isOn ? days + 7 : days, 'ahead');
  const story = m.toward === undefined ? lookedBackFrom(context, cue) : undefined;
  if (story !== undefined)
    return { place: { days: placeOf(story, UNIT.weekend).days - 7, unit: UNIT.weekend }, how: 'story', from: story, turn: 'story' };
  if (isOn) return to(days, 'past');
  // "It broke on Friday and dripped over the weekend": a story goes on, from a day looked back at too.
  if (context.reference === undefined && context.anchor?.unit === UNIT.day && cue.toward() < 0 && (cue.telling() & BEFORE) === 0) {
    const near = context.near?.unit === UNIT.day && context.token - context.nearAt < STORY_REACH ? context.near.days : from;
    return { place: { days: placeOf(near, UNIT.weekend).days, unit: UNIT.weekend }, how: 'story', from: near, turn: 'story' };
  }
  return cue.toward() >= (m.toward ?? 0.5) ? to(days, 'ahead') : to(days - 7, 'past');
}

/** "The trial was halted on 2 April. A juror had gone there at the weekend": the past perfect looks back from a day told weeks ago. */
function lookedBackFrom(
  { day, dayToken, near, nearAt, nearTelling, token, reference, clockDay, clockMinute }: Context,
  cue: Cue,
  found = -Infinity,
): number | undefined {
  if (day === undefined || reference === undefined || (cue.telling() & BEFORE) === 0) return undefined;
  // "When it was halted on 2 April": the day told last, if only in passing.
  if (
    near?.unit === UNIT.day &&
    near.days < reference - LAST_WEEKS &&
    (nearTelling & (QUOTED | SAYING | LIMIT)) === 0 &&
    token - nearAt < STORY_REACH &&
    cue.isParagraphAfter?.(nearAt) !== true
  )
    return near.days;
  const isOld = day < reference - LAST_WEEKS && token - dayToken < STORY_REACH;
  // "At 18:40 they restored what had been overwritten on Friday": where a day is told hour by hour, not after it.
  const isHourly = day < found && clockDay === day && clockMinute !== undefined && (cue.telling() & (SAYING | QUOTED | LIMIT)) === 0;
  return isOld || isHourly ? day : undefined;
}
