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
  const starts = new Float64Array(events.length), order: number[] = [];
  for (let index = 0; index < events.length; index++) {
    starts[index] = orderOf(events[index]);
    order.push(index);
  }
  let isInOrder = true;
  for (let index = 1; index < events.length && isInOrder; index++) isInOrder = starts[index - 1] < starts[index] || compareByTime(events[index - 1], events[index]) <= 0;
  if (isInOrder) return events;
  const keys = inMinutes(starts);
  order.sort((a, b) => (keys[a] === keys[b] ? compareByTime(events[a], events[b]) || a - b : keys[a] < keys[b] ? -1 : 1));
  return order.map((place) => events[place]);
}

/** The same order in small integers where starts are whole minutes, as nearly all are: comparing them makes no numbers to clear away. */
function inMinutes(starts: Float64Array): Float64Array | Int32Array {
  const minutes = new Int32Array(starts.length);
  for (let index = 0; index < starts.length; index++) {
    const minute = starts[index] / MS_PER_MINUTE;
    minutes[index] = minute;
    if (minutes[index] !== minute) return starts;
  }
  return minutes;
}
