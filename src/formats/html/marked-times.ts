// What a page marks with <time datetime> is better known than what its words say: "at five" is 05:00 in UTC if the page says so.
import { createTimeline, type Timeline, type TimelineEvent } from '../../model/index.js';
import { isFiner, whenFromEdtf, type When } from '../../time/index.js';
import { isoDateTime } from '../dates/iso.js';
import type { MarkedTime } from './plain-text.js';

/** The timeline of a page with the times that the page itself marks. */
export function withMarkedTimes(timeline: Timeline, times: readonly MarkedTime[]): Timeline {
  if (times.length === 0) return timeline;
  let isChanged = false;
  const events = timeline.events.map((event) => {
    const marked = markedEvent(event, times);
    isChanged ||= marked !== event;
    return marked;
  });
  return isChanged ? createTimeline({ ...timeline, events }) : timeline;
}

function markedEvent(event: TimelineEvent, times: readonly MarkedTime[]): TimelineEvent {
  const [source, ...others] = (event.sources ?? []).filter(({ role }) => role === 'time');
  // A range, or a time told in two places, is more than one mark can say.
  if (!source || others.length > 0 || !event.when || event.when.edtf.includes('/')) return event;
  const time = around(times, source.start, source.end);
  const when = time && whenOf(time.datetime);
  if (!time || !when || !isBetter(when, event.when)) return event;
  const provenance = { part: 'date', basis: 'stated', rule: 'html.time', reason: `the page marks “${source.text}” as ${time.datetime}` } as const;
  return {
    ...event,
    when: event.when.duration ? { ...when, duration: event.when.duration } : when,
    provenance: [...(event.provenance ?? []), provenance],
  };
}

/** The mark that holds a span; marks are in text order and do not nest. */
function around(times: readonly MarkedTime[], start: number, end: number): MarkedTime | undefined {
  let low = 0;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? Infinity) <= start) low = middle;
    else high = middle;
  }
  const time = times[low];
  return time && time.start <= start && end <= time.end ? time : undefined;
}

/** ISO dates and date-times; the durations and weeks that HTML allows as well are left to the words. */
function whenOf(datetime: string): When | undefined {
  const edtf = isoDateTime(datetime.trim());
  try {
    return edtf === undefined ? undefined : whenFromEdtf(edtf);
  } catch {
    return undefined;
  }
}

/** A mark counts where it is as fine as the words, or where the two contradict each other. */
function isBetter(marked: When, told: When): boolean {
  const isCoarser = isFiner(told.precision, marked.precision);
  return !isCoarser || marked.end <= told.start || told.end <= marked.start;
}
