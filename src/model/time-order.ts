// The one order in which events stand: by time, longer before shorter, undated last.
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
  return areInOrder(events) ? events : [...events].sort(compareByTime);
}

function areInOrder(events: readonly TimelineEvent[]): boolean {
  for (let index = 1; index < events.length; index++) if (compareByTime(events[index - 1], events[index]) > 0) return false;
  return true;
}
