// The reader chose an event, or let go of one.
import type { TimelineEvent } from '../model/index.js';

/** Fired when the reader chooses a mark, a list item or a phrase of the linked article; not when the host sets `selected`. */
export class TimelineSelectEvent extends Event {
  /** The chosen event; undefined when the reader closed the detail view. */
  readonly event: TimelineEvent | undefined;

  constructor(event: TimelineEvent | undefined) {
    super('timeline-select', { bubbles: true, composed: true });
    this.event = event;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-select': TimelineSelectEvent;
  }
}
