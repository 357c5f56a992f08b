// How finely a text states a time. Terms of EDTF and TIMEX3.

/** Every precision, coarse to fine. `part` is a part of a day (morning, evening …). */
export const PRECISIONS = [
  'era', 'millennium', 'century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'week',
  'day', 'part', 'hour', 'minute', 'second', 'millisecond',
] as const;

/** The precision that a text commits to. */
export type Precision = (typeof PRECISIONS)[number];

/** True when `a` states a time more finely than `b`. */
export function isFiner(a: Precision, b: Precision): boolean {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b);
}
