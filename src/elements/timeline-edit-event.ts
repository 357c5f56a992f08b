// The reader corrects something; the page may refuse.
import type { Correction, Timeline, TimelineEvent } from '../model/index.js';
import type { Edit, EditChange } from '../view/index.js';

/**
 * Fired before a correction is made, undone or done again. `preventDefault()` refuses it: everything stays as it is, and the reader
 * is told. Not fired for what the host sets.
 */
export class TimelineEditEvent extends Event {
  /** What the reader does. */
  readonly change: EditChange;
  /** The event concerned, as it is before; a new one as it will be. */
  readonly event: TimelineEvent | undefined;
  /** The corrections of this act; for `undo` those that are taken back. */
  readonly corrections: readonly Correction[];
  /** The timeline as it will be, with all its corrections. */
  readonly timeline: Timeline;

  constructor({ change, event, corrections, timeline }: Edit) {
    super('timeline-edit', { bubbles: true, composed: true, cancelable: true });
    this.change = change;
    this.event = event;
    this.corrections = corrections;
    this.timeline = timeline;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-edit': TimelineEditEvent;
  }
}
