// How high a drawing is by itself where time runs down.
import type { EventsInOrder, TimelineEvent } from '../../model/index.js';

/** The usual height; up to so many events get it for all their labels: so much each beside the first piece, and no more than this, em. */
const USUAL_EM = 42;
const FEW = 48;
const FIRST_EM = 16;
const EACH_EM = 5;
const MOST_EM = 150;
/** Of what happens at one moment no more than so many get their place there, however high the drawing is. */
const TOGETHER = 7;
/** What happened in the same longer stretch, as on one day, stands in a column beside it: each after the first is so much lower. */
const LOWER = 0.3;
/** So short, it is a moment. */
const MOMENT_MS = 60_000;
/** Where the smallest phones, or large text, leave so little width, labels take more lines, em. */
const NARROW_EM = 16;
const EACH_NARROW_EM = 8;

const known = new WeakMap<object, number>();

/** Those without a date take none of it. @param widthEm - Of the drawing. */
export function heightDownEm(events: readonly TimelineEvent[] | EventsInOrder, widthEm: number): number {
  let count = known.get(events);
  if (count === undefined) known.set(events, (count = countPlaces(events)));
  const eachEm = widthEm < NARROW_EM ? EACH_NARROW_EM : EACH_EM;
  return count > FEW ? USUAL_EM : Math.min(MOST_EM, Math.max(count * eachEm, Math.min(FIRST_EM + count * eachEm, USUAL_EM)));
}

/** How many of them can get a place of their own; more than a few are not told apart. */
function countPlaces(events: readonly TimelineEvent[] | EventsInOrder): number {
  const together = new Map<string, number>();
  let dated = 0,
    left = 0;
  for (let i = 0; i < events.length && dated <= FEW; i++) {
    const when = events.at(i)?.when;
    if (!when) continue;
    dated++;
    const key = `${when.start} ${when.end}`;
    const count = (together.get(key) ?? 0) + 1;
    together.set(key, count);
    if (when.end - when.start > MOMENT_MS) left += count > 1 ? LOWER : 0;
    else if (count > TOGETHER) left++;
  }
  return dated > FEW ? dated : dated - left;
}
