// Zoom in steps: rows are made for the scale at the floor of a step; within it everything only moves apart.

/** Three steps per octave: finer ones reorder rows too often, coarser ones waste room. Exact in binary. */
const STEPS = [1.625, 1.25] as const;

/**
 * The step at or below a scale in px per ms.
 * @param base - A scale that is a step itself: that of the first window, so that its rows waste no room.
 */
export function stepFloor(scale: number, base: number): number {
  const ratio = (scale / base) * (1 + ROUNDING);
  let power = 2 ** Math.floor(Math.log2(ratio));
  if (power > ratio) power /= 2;
  else if (power * 2 <= ratio) power *= 2;
  return base * power * (STEPS.find((step) => power * step <= ratio) ?? 1);
}

/** A window moved to and fro keeps its step. */
const ROUNDING = 1e-9;
