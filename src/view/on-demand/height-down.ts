// How high a drawing is by itself where time runs down.
import type { EventsInOrder, TimelineEvent } from '../../model/index.js';

/** The usual height; up to so many events get it for all their labels: so much each beside the first piece, and no more than this, em. */
const USUAL_EM = 42;
const FEW = 48;
const FIRST_EM = 16;
const EACH_EM = 5;
const MOST_EM = 150;
/** Where large text leaves so little width, labels take more lines, em. */
const NARROW_EM = 14;
const EACH_NARROW_EM = 7;

const known = new WeakMap<object, number>();

/** Those without a date take none of it. @param widthEm - Of the drawing. */
export function heightDownEm(events: readonly TimelineEvent[] | EventsInOrder, widthEm: number): number {
  let count = known.get(events);
  if (count === undefined) {
    count = 0;
    for (let i = 0; i < events.length && count <= FEW; i++) if (events.at(i)?.when) count++;
    known.set(events, count);
  }
  const eachEm = widthEm < NARROW_EM ? EACH_NARROW_EM : EACH_EM;
  return count > FEW ? USUAL_EM : Math.min(MOST_EM, Math.max(count * eachEm, Math.min(FIRST_EM + count * eachEm, USUAL_EM)));
}
