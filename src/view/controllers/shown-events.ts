// Which events there are, which of them the reader wants to see, and which of those is in hand.
import { EMPTY_TIMELINE, type EventsInOrder, type Timeline, type TimelineEvent, type TimelineIndex } from '../../model/index.js';
import type { Instant } from '../../time/index.js';
import type { Input } from './inputs.js';

/** Asks an index how many there are, and for none of them. */
const EVER = { start: -Infinity as Instant, end: Infinity as Instant, limit: 0, bins: 1 };

export class ShownEvents {
  timeline: Timeline = EMPTY_TIMELINE;
  /** Holds all events where `timeline` has but those around the window. */
  index: TimelineIndex | undefined;
  /** All events, as long as they need not be there. */
  rows: EventsInOrder | undefined;
  /** How many there are, and how many of them pass the filter. */
  count = 0;
  shownCount = 0;
  /** Those among the shown that have no date. */
  undated: readonly TimelineEvent[] = [];
  /** The test that the filter makes; undefined lets everything through. */
  predicate: ((event: TimelineEvent) => boolean) | undefined;
  /** Where the keys are: id of an event or cluster. */
  focused: string | undefined;
  /** The event whose phrase the pointer is on in the article. */
  near: string | undefined;
  /** What a source has counted but not sent, and its whole extent. */
  bins: Input['bins'];
  extent: Input['extent'];
  #events: readonly TimelineEvent[] | undefined;
  #given: EventsInOrder | undefined;
  #counted = 0;
  #byId: Map<string, TimelineEvent> | undefined;

  /** The events that pass the filter; of an index, those around the window. */
  get events(): readonly TimelineEvent[] {
    const { events } = this.timeline;
    return (this.#events ??= this.predicate ? events.filter(this.predicate) : events);
  }

  /** Other events. */
  take({ bins, extent, index, rows, timeline, counted = 0 }: Input): void {
    this.bins = bins;
    this.extent = extent;
    this.#counted = counted;
    this.timeline = timeline;
    this.index = index;
    this.#given = rows;
    this.#byId = undefined;
    this.sift(this.predicate);
  }

  /** Shows only those that pass. */
  sift(predicate: ((event: TimelineEvent) => boolean) | undefined): void {
    const { index } = this;
    this.predicate = predicate;
    this.rows = predicate ? undefined : this.#given;
    this.#events = undefined;
    this.undated = this.#undated();
    this.count = index ? index.size + index.undated.length : (this.#given ?? this.timeline.events).length + this.#counted;
    this.shownCount =
      index && predicate
        ? index.window({ ...EVER, filter: predicate }).total
        : index
          ? this.count
          : (this.rows ?? this.events).length + this.#counted;
  }

  event(id: string | undefined): TimelineEvent | undefined {
    if (id === undefined) return undefined;
    this.#byId ??= new Map(this.timeline.events.map((event) => [event.id, event]));
    return this.#byId.get(id) ?? this.index?.byId(id);
  }

  #undated(): readonly TimelineEvent[] {
    const { index, predicate } = this;
    if (this.rows) return [];
    if (index) return predicate ? index.undated.filter(predicate) : index.undated;
    // They stand last.
    let from = this.events.length;
    while (from > 0 && !this.events[from - 1]?.when) from--;
    return this.events.slice(from);
  }
}
