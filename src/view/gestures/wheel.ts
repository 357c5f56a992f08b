// The wheel: with Ctrl or ⌘ (and trackpad pinch, which all but Safari report so) it zooms; sideways or with Shift it pans;
// a plain turn belongs to the page, which must stay scrollable past the timeline.
import { pan, zoom, type ViewChange } from './view-change.js';

/** The parts of a `WheelEvent` that decide. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** A notch of a mouse wheel is six lines in Firefox, about 100 px elsewhere. */
const LINE_PX = 16;
const PAGE_PX = 400;
/** A notch of a mouse wheel (100 px) scales by about 1.4. */
const ZOOM_PER_PX = 0.0034;
const MOST_PX = 240;

/**
 * The change that a turn of the wheel asks for; undefined leaves it to the page.
 * @param along - Position of the pointer along the time axis, px.
 * @param direction - −1 where time runs from right to left.
 */
export function wheelChange(turn: WheelTurn, along: number, direction: 1 | -1 = 1): ViewChange | undefined {
  const unitPx = turn.deltaMode === 1 ? LINE_PX : turn.deltaMode === 2 ? PAGE_PX : 1;
  const x = turn.deltaX * unitPx;
  const y = turn.deltaY * unitPx;
  if (turn.ctrlKey || turn.metaKey) return zoom(Math.exp(-clamp(y) * ZOOM_PER_PX * (Math.abs(y) < 40 ? 3 : 1)), along);
  if (turn.shiftKey) return pan(-(x || y) * direction);
  return Math.abs(x) > Math.abs(y) ? pan(-x * direction) : undefined;
}

function clamp(px: number): number {
  return Math.max(-MOST_PX, Math.min(MOST_PX, px));
}
