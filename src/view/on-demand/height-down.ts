// How high a drawing is by itself where time runs down.
import type { EventsInOrder, TimelineEvent } from '../../model/index.js';

/** The usual height; up to so many events get it for all their labels: so much each beside the first piece, and no more than this, em. */
const USUAL_EM = 42;
const FEW = 48;
const FIRST_EM = 16;
const EACH_EM = 5;
const MOST_EM = 150;

const known = new WeakMap<object, number>();

/** Those without a date take none of it. */
export function heightDownEm(events: readonly TimelineEvent[] | EventsInOrder): number {
  let heightEm = known.get(events);
  if (heightEm === undefined) {
    let count = 0;
    for (let i = 0; i < events.length && count <= FEW; i++) if (events.at(i)?.when) count++;
    heightEm = count > FEW ? USUAL_EM : Math.min(MOST_EM, Math.max(count * EACH_EM, Math.min(FIRST_EM + count * EACH_EM, USUAL_EM)));
    known.set(events, heightEm);
  }
  return heightEm;
}
