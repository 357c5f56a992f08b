// A file, an article or children were read.
import type { Timeline } from '../model/index.js';

/** Fired when `src`, a linked article or the element's own content has been read and is drawn. */
export class TimelineLoadEvent extends Event {
  /** What was read, diagnostics included. */
  readonly timeline: Timeline;

  constructor(timeline: Timeline) {
    super('timeline-load', { bubbles: true, composed: true });
    this.timeline = timeline;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
  }
}
