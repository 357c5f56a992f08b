// The reader moved to another stretch of time.
import type { Extent, Instant } from '../time/index.js';

/** Fired, once per frame at most, while the reader pans or zooms, or the page by `fit()`, `back()` or `zoomBy()`; not when it sets the window. */
export class TimelineWindowChangeEvent extends Event {
  /** First moment in sight. */
  readonly start: Instant;
  /** First moment out of sight. */
  readonly end: Instant;

  constructor(window: Extent) {
    super('timeline-window-change', { bubbles: true, composed: true });
    this.start = window.start;
    this.end = window.end;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-window-change': TimelineWindowChangeEvent;
  }
}
