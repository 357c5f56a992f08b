// Thousands of plain objects: an index of their times answers the first picture; the events themselves are made afterwards,
// or, where they are too many, only as they come into sight.
import { createTimeline, EMPTY_TIMELINE, TimelineIndex, type PlainEvent, type Timeline, type TimelineEvent } from '../../model/index.js';
import { inSlices } from './slices.js';

/** Up to so many become a timeline as a whole. */
const MOST_AT_ONCE = 20_000;
/** Events between two places where the making may rest. */
const SLICE = 64;

export interface PlainEventsListener {
  /** Windows can be answered. `isAll`: it stays so; otherwise {@link onWhole} follows. */
  onIndex(index: TimelineIndex, isAll: boolean): void;
  onWhole(timeline: Timeline): void;
  /** Share that is read, 0 … 1. */
  onShare(share: number): void;
}

/** Reads plain events without holding the page for long. */
export async function readPlainEvents(plain: readonly PlainEvent[], signal: AbortSignal, listener: PlainEventsListener): Promise<void> {
  const index = await inSlices(TimelineIndex.slicesOf(plain), signal, (share) => { listener.onShare(share); });
  if (!index) return;
  const isAll = plain.length > MOST_AT_ONCE;
  listener.onIndex(index, isAll);
  if (isAll) return;
  // The picture first.
  await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
  const timeline = await inSlices(wholeOf(index, plain.length), signal, () => undefined);
  if (timeline) listener.onWhole(timeline);
}

function* wholeOf(index: TimelineIndex, length: number): Generator<number, Timeline, undefined> {
  const events: TimelineEvent[] = [];
  const ids = new Set<string>();
  for (const event of index.events()) {
    events.push(event);
    ids.add(event.id);
    if (events.length % SLICE === 0) yield events.length / length;
  }
  // Ids that somebody gave twice are mended and told; all else the index has seen to.
  return ids.size < events.length ? createTimeline({ events, diagnostics: index.diagnostics }) : { ...EMPTY_TIMELINE, events, diagnostics: index.diagnostics };
}
