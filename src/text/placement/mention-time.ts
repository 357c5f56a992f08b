// When the thing named by some words happens: a day, a stretch, or bounds around either.
import { civilFromDays, twoDigits } from '../../time/index.js';

/** Calendar days between which a day lies; both included. Absent: open on that side. Equal: that very day. */
export interface DayBounds {
  /** ISO 8601 date, `2034-03-14`. */
  readonly earliest?: string;
  readonly latest?: string;
}

/** The answer to "when did the thing named by these characters happen?". */
export interface MentionTime {
  /** `day`: within one day, `begin` and `end` are the same; `stretch`: longer, or a state. */
  readonly extent: 'day' | 'stretch';
  readonly begin: DayBounds;
  readonly end: DayBounds;
  /** Whether words of the text date it, or tense and aspect alone. */
  readonly basis: 'stated' | 'implied';
  /** Id of the rule, e.g. `saying`, `perfect`. */
  readonly rule: string;
}

/** Days since 1970-01-01 between which something lies; an infinite side is open. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export const OPEN: Bounds = { from: -Infinity, to: Infinity };

/** Bounds as ISO dates. */
export function dayBounds({ from, to }: Bounds): DayBounds {
  return { ...(Number.isFinite(from) && { earliest: isoDay(from) }), ...(Number.isFinite(to) && { latest: isoDay(to) }) };
}

function isoDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}
