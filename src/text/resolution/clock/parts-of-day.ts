// When the parts of a day begin, in minutes after midnight.
import type { Meaning } from '../../rules/meaning.js';

/** Minutes after midnight at which a night may begin, and before which it is over. */
export const EVENING = 18 * 60,
  DAWN = 7 * 60,
  NOON = 12 * 60;

/** Before it a night goes on. */
export const SMALL_HOURS = 5 * 60;

/** A night begins at some time in the evening, and may be told of by its small hours alone. */
export const NIGHT = 20 * 60;

/** Numbers of the morning, the evening and the night among the parts of a day. */
export const MORNING_PART = 1,
  EVENING_PART = 4,
  NIGHT_PART = 5;

/** Minutes after midnight at which each part of a day may begin: morning, midday, afternoon, evening, night, daytime. */
export const PART_STARTS = [undefined, 5 * 60, 11 * 60, 12 * 60, 17 * 60, NIGHT, 6 * 60] as const;

/** When a part of the day of writing, told as over, began; a night is the one before its morning. */
export function partStart({ part = 0 }: Meaning): number {
  return part === 5 ? 0 : (PART_STARTS[part] ?? 0);
}
