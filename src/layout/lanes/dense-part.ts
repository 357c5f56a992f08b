// Where most events lie, when a few far-off ones would squeeze them into nothing.
import { instant, type Extent } from '../../time/index.js';
import type { EventColumns } from '../event-columns.js';
import { inOrder } from './in-order.js';

/** So large a share of the events in so small a share of the extent is a squeeze. */
const MOST = 0.8;
const SMALL_PART = 0.05;
/** Nearly all of them may have so much: the rest of the picture would be empty for the sake of one or two. */
const NEARLY_ALL = 0.95;
const LARGEST_SMALL_PART = 0.15;
/** Where time runs down, texts of a crowd push each other on: it is one where they would take some four times its room, of which there may be so much. */
const SMALL_PER_TEXT = 0.012;
/** There, a somewhat smaller share goes first where it takes so much less time. */
const MANY = 0.75;
const MUCH_SHORTER = 6;
const FEWEST = 5;
/** Neighbours no farther than this share of the part belong to it. */
const NEAR = 0.5;

/** The shortest stretch that holds most events, with what is near to it; undefined where it is no small part of the whole. */
export function densePart(columns: EventColumns, whole: Extent | undefined, isDown: boolean): Extent | undefined {
  const starts = inOrder(columns.start);
  const count = starts.length;
  if (whole === undefined || count < FEWEST) return undefined;
  const small = isDown ? Math.min(LARGEST_SMALL_PART, count * SMALL_PER_TEXT) : SMALL_PART;
  let first = 0,
    last = 0,
    least = 0;
  /** Takes the shortest stretch that holds so large a share, if it is shorter than that. */
  const take = (share: number, mostMs: number): void => {
    const more = Math.ceil(count * share) - 1;
    for (let at = 0; at + more < count; at++) {
      const span = starts[at + more] - starts[at];
      if (span < mostMs) {
        least = mostMs = span;
        first = at;
        last = at + more;
      }
    }
  };
  take(NEARLY_ALL, (whole.end - whole.start) * LARGEST_SMALL_PART);
  take(MOST, (whole.end - whole.start) * small);
  take(MANY, least / MUCH_SHORTER);
  if (last === 0) return undefined;
  const near = Math.max(least * NEAR, 1);
  while (first > 0 && starts[first] - starts[first - 1] <= near) first--;
  while (last + 1 < count && starts[last + 1] - starts[last] <= near) last++;
  let end = starts[last];
  for (let i = 0; i < count; i++) {
    const to = columns.end[i];
    if (columns.start[i] >= starts[first] && columns.start[i] <= starts[last] && to > end && to - end <= near) end = to;
  }
  return end > starts[first] ? { start: instant(starts[first]), end: instant(end) } : undefined;
}
