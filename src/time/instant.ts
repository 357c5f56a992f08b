// A moment as a number. Pure; may be imported by every room.

declare const instantBrand: unique symbol;

/**
 * A moment on the UTC time line: milliseconds since 1970-01-01T00:00Z as a float64.
 * Fractions are sub-millisecond; values far outside the range of `Date` are deep time.
 * The same type carries floating local times ("as if in UTC") where a {@link When} has no `timeZone`.
 */
export type Instant = number & { readonly [instantBrand]: true };

/** Half-open stretch of time: `start` belongs to it, `end` does not. Either may be infinite. */
export interface Extent {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * Names a number of milliseconds as an {@link Instant}.
 * @throws {RangeError} for NaN: a moment must be a number, infinite at most.
 */
export function instant(epochMs: number): Instant {
  if (Number.isNaN(epochMs)) throw new RangeError('instant: NaN is no moment; pass milliseconds since 1970-01-01T00:00Z');
  return epochMs as Instant;
}
