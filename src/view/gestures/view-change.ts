// What a gesture asks of the view. Gestures know no state: they return changes, the pan-zoom controller merges them.

/** A wish to move or scale the picture, in CSS pixels along the time axis. */
export interface ViewChange {
  /** How far the content follows, positive towards the end of the axis. */
  readonly panPx: number;
  /** How far the content follows across the axis. */
  readonly acrossPx: number;
  /** Scale by which the picture grows; 1 = none. */
  readonly zoom: number;
  /** Point along the axis that stays where it is while zooming. */
  readonly anchorPx: number;
  /** By a finger that moves: what lies beyond the events is the page's. */
  readonly isByFinger?: boolean;
}

/** Where a gesture takes place. */
export interface GestureFrame {
  /** Position along and across the time axis of a point of the page. */
  locate(clientX: number, clientY: number): { readonly along: number; readonly across: number };
  apply(change: ViewChange): void;
}

/** A change that only moves. */
export function pan(panPx: number, acrossPx = 0): ViewChange {
  return { panPx, acrossPx, zoom: 1, anchorPx: 0 };
}

/** A change that only scales. */
export function zoom(factor: number, anchorPx: number): ViewChange {
  return { panPx: 0, acrossPx: 0, zoom: factor, anchorPx };
}
