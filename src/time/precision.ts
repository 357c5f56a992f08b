// How finely a text states a time. Terms of EDTF and TIMEX3.
import { MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';

/** Every precision, coarse to fine. `part` is a part of a day (morning, evening …). */
export const PRECISIONS = [
  'era',
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'part',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const;

/** The precision that a text commits to. */
export type Precision = (typeof PRECISIONS)[number];

/** True when `a` states a time more finely than `b`. */
export function isFiner(a: Precision, b: Precision): boolean {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b);
}

/** How finely a machine means a moment: on the minute, most likely the minute ("17:00:00.000Z", as `toISOString()` writes it). */
export function finenessOf(moment: number): 'minute' | 'second' | 'millisecond' {
  return moment % MS_PER_MINUTE === 0 ? 'minute' : moment % MS_PER_SECOND === 0 ? 'second' : 'millisecond';
}

/** Does an EDTF date, or a value of TIMEX3, tell the hour of the clock? */
export function tellsHour(value: string): boolean {
  return /T\d/.test(value);
}
