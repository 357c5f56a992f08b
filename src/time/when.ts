// What is known of a time: the value every event carries. EDTF (ISO 8601-2) with TIMEX3's part of day and duration.
import type { Instant } from './instant.js';
import type { Precision } from './precision.js';

/** A length of time as a text states it. */
export interface StatedDuration {
  /** ISO 8601 duration, e.g. `PT1H`, `P3D`, `P2W`. */
  readonly value: string;
  /** "about an hour". */
  readonly approximate?: boolean;
  /** The length was expected, not observed: it gives no end. */
  readonly expected?: boolean;
}

/** Parts of a stretch that words tell apart. */
export type WhenPart = 'early' | 'mid' | 'late';

/** When something is: what the text commits to, no more. Plain JSON. */
export interface When {
  /**
   * Canonical EDTF, levels 0–1 and the parts of 2 in use (decades `197X`, seasons `2009-22`, quarters `2009-33`…`36`,
   * halves `2009-40`/`41`), extended by ISO 8601 weeks (`2009-W24`), weekends (`2009-W24-WE`), parts of day
   * (`2009-06-16TEV`) and reduced times (`2009-06-16T17:00-04:00`). Intervals `A/B`; open `../B`, `A/..`.
   * Offsets stand in it only where the text or its zone fixes them.
   */
  readonly edtf: string;
  /** First moment of the extent; `-Infinity` (JSON: null) for an open start. */
  readonly start: Instant;
  /** First moment after the extent; `Infinity` (JSON: null) for an open end. */
  readonly end: Instant;
  readonly precision: Precision;
  /** "Late 2022": the extent is that part of what the EDTF names; nobody knows just where it begins and ends. */
  readonly part?: WhenPart;
  /** "around", "circa": EDTF `~`. */
  readonly approximate?: boolean;
  /** "perhaps in": EDTF `?`. */
  readonly uncertain?: boolean;
  /** IANA name or offset `+08:00`. Absent: floating, a local date or time whose zone nobody stated. */
  readonly timeZone?: string;
  readonly duration?: StatedDuration;
}

/**
 * The same time, told as approximate, uncertain or with a length. Not by spreading: an object spread into another gets a shape of its
 * own in some engines, and each later read of it is slow.
 */
export function whenWith(
  when: When,
  { approximate = when.approximate, uncertain = when.uncertain, duration = when.duration }: Pick<When, 'approximate' | 'uncertain' | 'duration'>,
): When {
  const { edtf, start, end, precision, part, timeZone } = when;
  const changed: { -readonly [Key in keyof When]: When[Key] } = { edtf, start, end, precision };
  if (part) changed.part = part;
  if (approximate) changed.approximate = true;
  if (uncertain) changed.uncertain = true;
  if (timeZone !== undefined) changed.timeZone = timeZone;
  if (duration) changed.duration = duration;
  return changed;
}
