// Years too far for calendars: told as so many thousands, millions, billions of years ago.
import { partsFromFloating } from './calendar.js';
import type { Instant } from './instant.js';
import { numberFormat } from './intl-formats.js';
import { DEEP_TIME_YEAR } from './ticks.js';
import type { TimeWords } from './words.js';
import { fill } from './words.js';

const UNITS = [
  [1e9, 'Ga'],
  [1e6, 'Ma'],
  [1e3, 'ka'],
] as const;

/** Whether a year is told as years ago (or ahead) rather than by its number. */
export function isDeep(year: number): boolean {
  return Math.abs(year) >= 20_000;
}

/** From here on a few thousand years are within what a year counts for. */
const ROUNDED = 1e6;

/** @param isStated - A year that somebody wrote: −2 600 000 is 2.6 million years ago, and not 2.602. */
function yearsAgo(floating: Instant, isStated: boolean): number {
  const { year } = partsFromFloating(floating);
  const ago = DEEP_TIME_YEAR - year;
  return isStated && -year >= ROUNDED && roundnessOf(year) > roundnessOf(ago) ? -year : ago;
}

/** How many zeros a number ends in. */
function roundnessOf(number: number): number {
  return /0*$/.exec(String(number))?.[0].length ?? 0;
}

/**
 * "13.8 Ga", "66 Ma", "12 ka"; "+10 ka" ahead; the year itself at the origin of the count.
 * @param stepYears - tells neighbours on an axis apart; absent: four digits
 */
export function shortDeepTime(floating: Instant, locale?: string, stepYears?: number): string {
  const ago = yearsAgo(floating, stepYears === undefined);
  const [size, unit] = UNITS.find(([years]) => Math.abs(ago) >= years) ?? [1, 'a'];
  if (ago === 0) return String(DEEP_TIME_YEAR);
  const digits =
    stepYears === undefined
      ? { maximumSignificantDigits: 4 }
      : { maximumFractionDigits: Math.max(0, Math.min(12, Math.ceil(Math.log10(size / stepYears) - 1e-9))) };
  return `${ago < 0 ? '+' : ''}${numberFormat(locale, digits).format(Math.abs(ago) / size)} ${unit}`;
}

/** "13.8 billion years ago". */
export function longDeepTime(floating: Instant, words: TimeWords, locale?: string): string {
  const ago = yearsAgo(floating, true);
  const format = numberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
  return fill(ago < 0 ? words.yearsAhead : words.yearsAgo, format.format(Math.abs(ago)));
}
