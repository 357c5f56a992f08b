// Zoom in steps: rows are made for the scale at the floor of a step; within it everything only moves apart.

/** Three steps per octave: finer ones reorder rows too often, coarser ones waste room. Exact in binary. */
const STEPS = [1.625, 1.25] as const;

/** The step at or below a scale in px per ms, such that rows made for it are the same on every machine. */
export function stepFloor(scale: number): number {
  let power = 2 ** Math.floor(Math.log2(scale));
  if (power > scale) power /= 2;
  else if (power * 2 <= scale) power *= 2;
  return power * (STEPS.find((step) => power * step <= scale) ?? 1);
}
