// The time that a length comes to, counted from another.
import {
  MS_PER_DAY,
  approximateMs,
  hasClock,
  tellsHour,
  isFiner,
  moveWhen,
  parseDuration,
  tickStep,
  whenFromEdtf,
  whenWith,
  type When,
} from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import type { Reading } from './reading.js';
import type { Span } from '../../model/index.js';

const UNITS = { years: 'year', months: 'month', weeks: 'week', days: 'day', hours: 'hour', minutes: 'minute', seconds: 'second' } as const;

/**
 * So long before or after: as precise as what it is counted from, but no clock is kept over days, and months and years are about.
 * Undefined for hours from a mere day, weeks from a mere month, and for lengths without a number.
 */
export function countedFrom(base: When, { value }: Pick<TimeExpression, 'value'>, sign: 1 | -1): When | undefined {
  let parts: [string, number][];
  try {
    parts = Object.entries(parseDuration(value)).filter((part): part is [string, number] => typeof part[1] === 'number' && part[1] > 0);
  } catch {
    return undefined;
  }
  const [first] = parts;
  // "24 hours" from a day or an evening: the next day.
  if (parts.length === 1 && first[0] === 'hours' && first[1] % 24 === 0 && (base.precision === 'day' || base.precision === 'part'))
    parts = [['days', first[1] / 24]];
  if (parts.length === 0 || parts.some(([unit, count]) => !(unit in UNITS) || !Number.isInteger(count)) || !Number.isFinite(base.start))
    return undefined;
  const steps = parts.map(([unit]) => UNITS[unit as keyof typeof UNITS]),
    step = steps[steps.length - 1];
  const isClock = step === 'hour' || step === 'minute' || step === 'second';
  const [date] = base.edtf.split('/');
  if (isClock && !tellsHour(date)) return undefined;
  const from = whenFromEdtf(isClock ? date : date.split('T')[0], { timeZone: base.timeZone });
  // Weeks from a weekend or a week come to another one.
  if (isFiner(step === 'week' && from.precision !== 'week' ? 'day' : step, from.precision)) return undefined;
  // "Two hours and 40 minutes": one after the other.
  const moved = parts.reduce((when, [, count], index) => moveWhen(when, sign * count, tickStep(steps[index], 1)), from);
  const isAbout = (step === 'year' || step === 'month') && from.precision === 'day';
  return isAbout || base.approximate ? whenWith(moved, { approximate: true }) : moved;
}

/** The day of a part of it, "Monday morning", "before dawn on Monday", where hours or minutes from there on still lie in it. */
export function dayHolding({ edtf, precision, end, timeZone }: When, { value }: Pick<TimeExpression, 'value'>): When | undefined {
  const length = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(value),
    day = edtf.slice(edtf.indexOf('/') + 1).split('T')[0];
  if (precision !== 'part' || !length || !Number.isFinite(end)) return undefined;
  const when = whenFromEdtf(day, { timeZone });
  return end + Number(length[1] ?? 0) * HOUR + Number(length[2] ?? 0) * MINUTE <= when.end ? when : undefined;
}

/** In milliseconds. */
const HOUR = 3_600_000,
  MINUTE = 60_000;

/** The rule of a time that a length was counted to. */
export const COUNTED = 'length.counted';

/** A time that a length was counted to. */
export interface CountedTime extends TimeExpression {
  readonly rule: typeof COUNTED;
  /** The length, ISO 8601; none where words such as "then" mean another time as it is. */
  readonly length: string | undefined;
}

export function isCounted(time: TimeExpression): time is CountedTime {
  return time.rule === COUNTED;
}

/** A length as the time that it comes to, "then" as the time that it means. */
export function told(
  { reasons }: Reading,
  { time }: { readonly time: Span & Pick<TimeExpression, 'text' | 'confidence'> & { readonly value?: string } },
  when: When,
  from: string,
): CountedTime {
  const reason = reasons.step.replace('{words}', time.text).replace('{from}', from);
  return {
    start: time.start,
    end: time.end,
    text: time.text,
    type: hasClock(when) ? 'TIME' : 'DATE',
    value: when.edtf,
    when,
    rule: COUNTED,
    length: time.value,
    confidence: time.confidence ?? 1,
    provenance: [{ part: 'date', basis: 'implied', rule: COUNTED, reason }],
  };
}

/** Days on which the time may lie that it was counted from; months and years are about. */
export function mayCountFrom({ when, length }: CountedTime): number[] {
  if (!when) return [];
  let by = 0;
  try {
    by = length === undefined ? 0 : approximateMs(parseDuration(length)) / MS_PER_DAY;
  } catch {
    // Lengths without a number, and words that are none.
  }
  const day = when.start / MS_PER_DAY,
    about = by < DAYS_OF_MONTH ? [-1, 0, 1] : [-2, -1, 0, 1, 2];
  return [-by, 0, by].flatMap((apart) => about.map((off) => Math.floor(day + apart) + off));
}

/** Days of the shortest month. */
const DAYS_OF_MONTH = 28;
