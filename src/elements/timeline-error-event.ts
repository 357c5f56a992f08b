// Something that was asked for could not be read.

/** Fired when loading failed. The element shows the same message; what was on the page before stays. */
export class TimelineErrorEvent extends Event {
  /** Stable code, e.g. `load/http`. */
  readonly code: string;
  /** What failed, and where. */
  readonly message: string;
  /** The failure underneath, if any. */
  readonly error: unknown;

  constructor(code: string, message: string, error?: unknown) {
    super('timeline-error', { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-error': TimelineErrorEvent;
  }
}
