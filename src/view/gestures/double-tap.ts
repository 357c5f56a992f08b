// Two short taps in one place. Pure: times and places come in.

/** A tap that ended. */
export interface Tap {
  readonly timeMs: number;
  readonly x: number;
  readonly y: number;
}

const LONGEST_MS = 320;
const FARTHEST_PX = 28;

/** Whether a tap is the second of two. */
export function isSecondTap(first: Tap | undefined, { timeMs, x, y }: Tap): boolean {
  return first !== undefined && timeMs - first.timeMs <= LONGEST_MS && Math.hypot(x - first.x, y - first.y) <= FARTHEST_PX;
}
