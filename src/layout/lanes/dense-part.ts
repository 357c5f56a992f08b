// Where most events lie, when a few far-off ones would squeeze them into nothing.
import { instant, type Extent } from '../../time/index.js';
import type { EventColumns } from '../event-columns.js';
import { inOrder } from './in-order.js';

/** So large a share of the events in so small a share of the extent is a squeeze. */
const MOST = 0.8;
const SMALL_PART = 0.05;
const FEWEST = 5;
/** Neighbours no farther than this share of the part belong to it. */
const NEAR = 0.5;

/** The shortest stretch that holds most events, with what is near to it; undefined where it is no small part of the whole. */
export function densePart(columns: EventColumns, whole: Extent | undefined): Extent | undefined {
  const starts = inOrder(columns.start);
  const count = starts.length;
  if (whole === undefined || count < FEWEST) return undefined;
  const needed = Math.ceil(count * MOST);
  let first = 0;
  let least = Infinity;
  for (let at = 0; at + needed <= count; at++) {
    const span = starts[at + needed - 1] - starts[at];
    if (span < least) [least, first] = [span, at];
  }
  if (!(least < (whole.end - whole.start) * SMALL_PART)) return undefined;
  let last = first + needed - 1;
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
