// The reader wants to see the same timeline otherwise.
import type { ViewChangeName } from '../view/index.js';

/** Fired when the reader switches view, time zone or folding, folds up or moves a lane, or filters; not when the host does. */
export class TimelineViewChangeEvent extends Event {
  /** What changed. The element's properties hold the new state. */
  readonly change: ViewChangeName;

  constructor(change: ViewChangeName) {
    super('timeline-view-change', { bubbles: true, composed: true });
    this.change = change;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-view-change': TimelineViewChangeEvent;
  }
}
