// A plan that is put off comes later than it was to, one that is brought forward earlier: which weekday or month without a year its new slot is.
import { isLater } from '../drafts/act-senses.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { HALF_YEAR_DAYS, MS_PER_DAY, type When } from '../../time/index.js';
import { HAVE, PAST_AUXILIARY } from '../words/vocabulary.js';
import { ADVANCE, EXTEND } from '../words/verb-senses.js';
import { hasBefore } from './same-theme.js';
import { firstBehind, isPastWeekday, lastBefore } from './slots.js';

/** Sentences between the two slots. */
const REACH = 2;

/** "Planned for tomorrow … was moved to Monday", "was to be held in May … has been put off until February": the first of those to come. */
export function orderSlots(reading: Reading): void {
  for (const { type, from, to } of reading.links.all()) {
    const now = type === 'delays' || type === 'cancels' ? stillAhead(reading, from, to) : undefined;
    if (now && to.when && to.when.end <= now.start) to.when = firstBehind({ when: to.when, times: to.times }, now.start).when;
    if (type !== 'rescheduledTo' || !to.when || to.times.length !== 1 || to.status === 'occurred') continue;
    // "Decided on Friday to bring it forward": an act of its own day.
    if ((to.part === 'act' && to.isAtSlot !== true) || Math.abs(to.sentence - from.sentence) > REACH) continue;
    bringForward(reading, from, to);
    const after = laterThan(reading, from, to);
    if (after !== undefined) to.when = firstBehind({ when: to.when, times: to.times }, after).when;
  }
}

/** "Has been put off. It was to take place on Monday": what has just been put off or called off was still to come. @returns the day of writing, where it was. */
function stillAhead({ words, written }: Reading, act: Draft, { part, sentence, times }: Draft): When | undefined {
  if (act.part !== 'act' || act.when || part !== 'plan' || sentence !== act.sentence + 1 || times.length !== 1 || !isPastWeekday(times[0]))
    return undefined;
  return hasBefore(words, act, HAVE) && !hasBefore(words, act, HAVE | PAST_AUXILIARY, true) ? written : undefined;
}

/** "Planned for January … has been brought forward to the end of November": the last before that is not over, or, where it is, the plan lies farther ahead. */
function bringForward({ written }: Reading, plan: Draft, slot: Draft): void {
  if (slot.sense !== ADVANCE || !plan.when || !slot.when || !written || slot.when.start < plan.when.start) return;
  const before = lastBefore({ when: slot.when, times: slot.times }, plan.when.start).when;
  if (before.end > written.start) slot.when = before;
  else if (plan.times.length === 1) plan.when = firstBehind({ when: plan.when, times: plan.times }, slot.when.start).when;
}

/** A month or day without a year is taken for that of the next year only where that one is nearer. */
const HALF_YEAR = HALF_YEAR_DAYS * MS_PER_DAY;

/** What is put off lies behind its former slot; what was still to come is not moved to what is over, unless it is brought forward. */
function laterThan(reading: Reading, { when }: Draft, to: Draft): number | undefined {
  if (to.part === 'act' && (isLater(to) || to.sense === EXTEND)) return when?.start;
  const { written } = reading;
  // "Scheduled for three, was moved to Tuesday": what is due today is still to come.
  if (!when || !to.when || !written || to.sense === ADVANCE || when.end <= written.start || to.when.end > written.start) return undefined;
  // "Planned for 20 March, was moved to 10 March": in the same year.
  return isPastWeekday(to.times[0]) || when.start - to.when.start > HALF_YEAR ? written.end : undefined;
}
