// Whether the reader wants things to move.

/** True under `prefers-reduced-motion: reduce`. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
