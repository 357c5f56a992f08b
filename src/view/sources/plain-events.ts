// Thousands of plain objects: an index of their times answers the first picture; the events themselves are made afterwards,
// or, where they are too many, only as they come into sight.
import { createTimeline, EMPTY_TIMELINE, fromJson, TimelineIndex, type PlainEvent, type Timeline, type TimelineEvent } from '../../model/index.js';
import { inSlices, nextTask } from '../slices.js';
import { readable } from './readable.js';
import { checkList } from './unfit.js';

/** Up to so many become a timeline as a whole. */
const MOST_AT_ONCE = 20_000;
/** So long the page may be busy before the rest is made all the same, ms. */
const CALM_MS = 500;
/** Events between two places where the making may rest. */
const SLICE = 64;

export interface PlainEventsListener {
  /** Windows can be answered. `isAll`: it stays so; otherwise {@link onWhole} follows. Settled with the index that answers them. */
  onIndex(index: TimelineIndex, isAll: boolean): Promise<TimelineIndex | undefined>;
  onWhole(timeline: Timeline): void;
  /** Share that is read, 0 … 1. */
  onShare(share: number): void;
}

export interface PlainEventsOptions {
  readonly signal: AbortSignal;
  /** Up to so many are read at once, with all that can be told about them. */
  readonly few: number;
}

/** Reads plain events without holding the page for long. An object that throws costs its own fields, not the timeline. */
export async function readPlainEvents(plain: readonly PlainEvent[], options: PlainEventsOptions, listener: PlainEventsListener): Promise<void> {
  checkList('events', plain);
  try {
    await read(plain, options, listener);
  } catch {
    await read(readable(plain), options, listener);
  }
}

async function read(plain: readonly PlainEvent[], { signal, few }: PlainEventsOptions, listener: PlainEventsListener): Promise<void> {
  if (signal.aborted) return;
  if (plain.length <= few) {
    listener.onWhole(fromJson({ events: plain }));
    return;
  }
  const index = await inSlices(TimelineIndex.slicesOf(plain), signal, (share) => {
    listener.onShare(share);
  });
  if (!index) return;
  const isAll = plain.length > MOST_AT_ONCE;
  await nextTask();
  if (signal.aborted) return;
  const answering = await listener.onIndex(index, isAll);
  await calm();
  // Counting takes it as soon as the window is not the whole.
  if (answering) await inSlices(answering.prepare(), signal, () => undefined);
  if (isAll) return;
  const timeline = await inSlices(wholeOf(index, plain.length), signal, () => undefined);
  if (timeline) listener.onWhole(timeline);
}

/** The picture first: a while after it, the page has nothing else to do. */
async function calm(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
  await new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: CALM_MS });
    else setTimeout(resolve, CALM_MS);
  });
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
  return ids.size < events.length
    ? createTimeline({ events, diagnostics: index.diagnostics })
    : { ...EMPTY_TIMELINE, events, diagnostics: index.diagnostics };
}
