// From numbers to a When: for dates that come as Date objects or milliseconds.
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, partsFromFloating } from './calendar.js';
import type { EdtfDate } from './edtf.js';
import type { Instant } from './instant.js';
import { finenessOf, type Precision } from './precision.js';
import { printEdtfDate } from './print-edtf.js';
import type { When } from './when.js';
import { canonicalTimeZone, floatingFromInstant } from './zone.js';

export interface InstantOptions {
  /** Where it ends (the first moment after it). Absent: as long as its precision. */
  readonly end?: Instant | undefined;
  /** IANA name or offset whose wall clock the EDTF text shows; absent: UTC. */
  readonly timeZone?: string | undefined;
  /** Absent: minute, or as fine as the number is. */
  readonly precision?: ClockPrecision;
}

/** Precisions that a number can have. */
export type ClockPrecision = Extract<Precision, 'day' | 'hour' | 'minute' | 'second' | 'millisecond'>;

const LENGTHS = { day: MS_PER_DAY, hour: MS_PER_HOUR, minute: MS_PER_MINUTE, second: MS_PER_SECOND, millisecond: 1 } as const;

/**
 * The {@link When} of a moment or of a stretch between two.
 * @throws {RangeError} for an unknown zone or an infinite start
 */
export function whenFromInstants(start: Instant, { end, timeZone = 'UTC', precision }: InstantOptions = {}): When {
  if (!Number.isFinite(start)) throw new RangeError('whenFromInstants: an infinite start is no moment; pass EDTF such as ../2009');
  const fineness = precision ?? finenessOf(start);
  const text = edtfFromInstant(start, fineness, timeZone);
  const hasEnd = end !== undefined && end > start;
  return {
    edtf: hasEnd ? `${text}/${end === Infinity ? '..' : edtfFromInstant(end, precision ?? finenessOf(end), timeZone)}` : text,
    start,
    end: hasEnd ? end : ((start + LENGTHS[fineness]) as Instant),
    precision: fineness,
    timeZone: canonicalTimeZone(timeZone),
  };
}

/** EDTF text of a moment, cut to a precision, with the offset of its zone. */
export function edtfFromInstant(moment: Instant, precision: ClockPrecision, timeZone = 'UTC'): string {
  const floating = floatingFromInstant(moment, timeZone);
  const { year, month, day, hour, minute, second, millisecond } = partsFromFloating(floating);
  if (precision === 'day') return printEdtfDate({ year, month, day });
  const date: { -readonly [Key in keyof EdtfDate]: EdtfDate[Key] } = { year, month, day, hour, offsetMs: floating - moment };
  if (precision !== 'hour') date.minute = minute;
  if (precision === 'second' || precision === 'millisecond') date.second = second;
  if (precision === 'millisecond') date.fraction = fractionOf(millisecond);
  return printEdtfDate(date);
}

/** Digits of a fraction of a second: three, or as many as a float64 of today holds. */
function fractionOf(millisecond: number): string {
  if (Number.isInteger(millisecond)) return String(millisecond).padStart(3, '0');
  return (millisecond / MS_PER_SECOND)
    .toFixed(9)
    .slice(2)
    .replace(/(?<=\d{3})0+$/, '');
}
