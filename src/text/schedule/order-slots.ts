// A plan that is put off comes later than it was to: which weekday or month without a year its new slot is.
import { isAhead } from '../drafts/day-of-writing.js';
import { isLater } from '../drafts/act-senses.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { firstBehind } from './slots.js';

/** Sentences between the two slots. */
const REACH = 2;

/** "Planned for tomorrow … was moved to Monday", "was to be held in May … has been put off until February": the first of those to come. */
export function orderSlots(reading: Reading): void {
  for (const { type, from, to } of reading.links.all()) {
    if (type !== 'rescheduledTo' || !to.when || to.times.length !== 1 || to.status === 'occurred') continue;
    // "Decided on Friday to bring it forward": an act of its own day.
    if ((to.part === 'act' && to.isAtSlot !== true) || Math.abs(to.sentence - from.sentence) > REACH) continue;
    const after = laterThan(reading, from, to);
    if (after !== undefined) to.when = firstBehind({ when: to.when, times: to.times }, after).when;
  }
}

/** What is put off lies behind its former slot; what was still to come is not moved to what is over. */
function laterThan(reading: Reading, { when }: Draft, to: Draft): number | undefined {
  if (to.part === 'act' && isLater(to)) return when?.start;
  return when && to.when && isAhead(reading, when) && to.when.end <= (reading.written?.start ?? 0) ? reading.written?.end : undefined;
}
