// Which weekend is meant: of the week of writing, behind or ahead of it, or of the story.
import { weekdayFromDays } from '../../../time/index.js';
import { BEFORE } from '../../direction/telling.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context } from '../context.js';
import type { Cue, Found } from '../cue.js';
import { STORY_REACH } from '../story-base.js';
import { placeOf } from '../value.js';
import { dayAt, lookedBackFrom } from './weekdays.js';

/** The weekend that is meant. */
export function weekendPlace(m: Meaning, context: Context, cue: Cue): Found {
  const { reference, anchor, near } = context;
  const from = reference ?? (context.isReport && m.from === undefined ? undefined : anchor?.days);
  if (from === undefined) return { open: 'XXXX-WXX-WE' };
  const isOn = weekdayFromDays(from) >= 6,
    days = saturdayOf(from);
  if (m.toward === -1) return dayAt(days - 7, from, 'past', UNIT.weekend);
  if (m.toward === 1) return dayAt(isOn ? days + 7 : days, from, 'ahead', UNIT.weekend);
  const story = m.toward === undefined ? lookedBackFrom(context, cue) : undefined;
  if (story !== undefined) return dayAt(saturdayOf(story) - 7, story, 'story', UNIT.weekend);
  if (isOn) return dayAt(days, from, 'past', UNIT.weekend);
  // "It broke on Friday and dripped over the weekend": a story goes on, from a day looked back at too.
  if (reference === undefined && anchor?.unit === UNIT.day && cue.toward() < 0 && (cue.telling() & BEFORE) === 0) {
    const told = near?.unit === UNIT.day && context.token - context.nearAt < STORY_REACH ? near.days : from;
    return dayAt(saturdayOf(told), told, 'story', UNIT.weekend);
  }
  return cue.toward() >= (m.toward ?? 0.5) ? dayAt(days, from, 'ahead', UNIT.weekend) : dayAt(days - 7, from, 'past', UNIT.weekend);
}

/** The day with which the weekend of a day begins, or the next one. */
function saturdayOf(days: number): number {
  return placeOf(days, UNIT.weekend).days;
}
