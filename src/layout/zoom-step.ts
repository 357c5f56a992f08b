// Zoom in steps: rows are made for the scale at the floor of a step; within it everything only moves apart.

/**
 * The step at or below a scale in px per ms: 1 or 1.5 times a power of two. Exact in binary, so that rows made for it are
 * the same on every machine; two steps per octave, because finer ones reorder rows too often and coarser ones waste room.
 */
export function stepFloor(scale: number): number {
  let power = 2 ** Math.floor(Math.log2(scale));
  if (power > scale) power /= 2;
  else if (power * 2 <= scale) power *= 2;
  return power * 1.5 <= scale ? power * 1.5 : power;
}
