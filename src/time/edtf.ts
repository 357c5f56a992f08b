// What an EDTF string says, part by part (ISO 8601-2, Library of Congress EDTF), with our extensions. See parse-edtf.ts.

/** Parts of a day as in TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/**
 * Local hours of each part of day, half-open; `NI` ends on the next day. Conventions, not law:
 * a view draws such an event as a band with soft edges.
 */
export const PART_OF_DAY_HOURS: Readonly<Record<PartOfDay, readonly [start: number, end: number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
  DT: [9, 17],
};

/** One date or time of an EDTF string. Absent parts were not written. */
export interface EdtfDate {
  /** Astronomical year; where digits are masked, X stands as 0 (`197X` is 1970). */
  readonly year: number;
  /** How many last digits of the year are X: 1 decade, 2 century, 3 millennium. */
  readonly maskedYearDigits?: number;
  /** 1 … 12, or 21 … 41 for seasons, quarters, quadrimesters and halves; null where written XX. */
  readonly month?: number | null;
  /** 1 … 31; null where written XX. */
  readonly day?: number | null;
  /** ISO 8601 week, 1 … 53, of the ISO year `year`. */
  readonly week?: number;
  /** 1 Monday … 7 Sunday, within `week`. */
  readonly weekday?: number;
  /** The weekend (Saturday, Sunday) of `week`. */
  readonly weekend?: boolean;
  readonly partOfDay?: PartOfDay;
  /** 0 … 24. */
  readonly hour?: number;
  readonly minute?: number;
  /** 0 … 60 (a leap second). */
  readonly second?: number;
  /** Digits of the fraction of a second. */
  readonly fraction?: string;
  /** Milliseconds east of UTC, where an offset or Z is written. */
  readonly offsetMs?: number;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** An end of an interval: a date, `..` (open) or nothing (unknown). */
export type EdtfBound = EdtfDate | 'open' | 'unknown';

/** A parsed EDTF string: one date, or an interval. */
export interface Edtf {
  readonly start: EdtfBound;
  /** Absent: not an interval. */
  readonly end?: EdtfBound;
}
