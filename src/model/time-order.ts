// The one order in which events stand: by time, longer before shorter, undated last.
import { MS_PER_MINUTE } from '../time/index.js';
import type { TimelineEvent } from './event.js';

/** Where an event stands in time order: its start, or its end where the start is open; Infinity if undated. */
export function orderOf(event: TimelineEvent): number {
  const { when } = event;
  if (!when) return Infinity;
  return when.start === -Infinity ? when.end : when.start;
}

/** Compares two events by time, for `sort`; equal ones keep their order. */
export function compareByTime(a: TimelineEvent, b: TimelineEvent): number {
  const orderA = orderOf(a);
  const orderB = orderOf(b);
  if (orderA !== orderB) return orderA < orderB ? -1 : 1;
  const endA = a.when?.end ?? 0;
  const endB = b.when?.end ?? 0;
  return endA === endB ? 0 : endA > endB ? -1 : 1;
}

/** The same events in time order; the array itself if it is in order already. */
export function inTimeOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return areInOrder(events) ? events : inOrderOfMinutes(events) ?? [...events].sort(compareByTime);
}

/** @param from - Of the events from this place on. */
function areInOrder(events: readonly TimelineEvent[], from = 0): boolean {
  for (let index = from + 1; index < events.length; index++) if (compareByTime(events[index - 1], events[index]) > 0) return false;
  return true;
}

/** More events than this do not fit into a number beside their minute. */
const MOST = 2 ** 20;

/** The order where starts are whole minutes, as nearly all are: sorted as numbers that hold minute and place. Undefined for others. */
function inOrderOfMinutes(events: readonly TimelineEvent[]): TimelineEvent[] | undefined {
  if (events.length > MOST) return undefined;
  const keys = new Float64Array(events.length);
  for (let index = 0; index < keys.length; index++) {
    const minute = orderOf(events[index]) / MS_PER_MINUTE;
    if ((minute | 0) !== minute) return undefined;
    keys[index] = minute * MOST + index;
  }
  keys.sort();
  const sorted: TimelineEvent[] = [];
  let from = 0;
  for (let at = 0; at < keys.length; at++) {
    const minute = Math.floor(keys[at] / MOST);
    sorted.push(events[keys[at] - minute * MOST]);
    if (at + 1 < keys.length && keys[at + 1] < (minute + 1) * MOST) continue;
    // What begins together stands as it was given, but the longer first.
    if (!areInOrder(sorted, from)) for (const [place, event] of sorted.slice(from).sort(compareByTime).entries()) sorted[from + place] = event;
    from = at + 1;
  }
  return sorted;
}
