// How many events a window leaves out.
import type { Extent } from '../../time/index.js';
import type { EventColumns } from '../event-columns.js';

/** Those that lie wholly before a window, and wholly after it. O(n). */
export function outside({ start, end }: Pick<EventColumns, 'start' | 'end'>, window: Extent): readonly [before: number, after: number] {
  let before = 0,
    after = 0;
  for (let i = 0; i < start.length; i++) {
    if (start[i] >= window.end) after++;
    else if (end[i] <= window.start && start[i] < window.start) before++;
  }
  return [before, after];
}
