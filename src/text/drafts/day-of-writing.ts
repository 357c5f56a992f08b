// How a time lies to the day of writing: ahead of it, on it, over.
import { MS_PER_DAY, isFiner, type When } from '../../time/index.js';
import type { Reading } from './reading.js';

/** "1958 – The scale is shown in September": the present of a record tells what is over. */
export function isOfRecord({ isDiary, heading, written }: Reading): boolean {
  return isDiary && heading !== undefined && heading.when.end <= (written?.start ?? Infinity);
}

/** "09:40 No change. Otto calls the maker": so does the present of a line of a log, of its own minute. */
export function isLogged(reading: Reading): boolean {
  return reading.line !== undefined && !isAhead(reading, reading.line.when);
}

/** "Isn't found until the spring of 1941", told in the present of what is over. */
export function isGone({ written }: Reading, { end }: When): boolean {
  return written !== undefined && end <= written.start;
}

/** Three years, and the latest year of a text that tells no year of its own, in milliseconds. */
const LONG = 1100 * MS_PER_DAY,
  LATELY = Date.UTC(2012, 0);

/** "In 1931": over so long ago that whatever was to be then has been. */
export function isLongGone({ written }: Reading, { end }: When): boolean {
  return end <= (written?.start ?? LATELY) - LONG;
}

/** Does it lie behind the day of writing, or behind its minute, or that of the post in hand, where both are told by the clock? */
export function isAhead({ written, writtenAt, ahead, post, isOwnDated, heading }: Reading, { start, end, precision }: When): boolean {
  if (ahead !== undefined) return (Number.isFinite(start) ? start : end - 1) >= ahead;
  // A diary is dated as its first entry is: each is written on its own day.
  if (isOwnDated && heading && written && heading.when.start > written.start && post === undefined)
    return (Number.isFinite(start) ? start : end - 1) >= heading.when.end;
  const told = post?.when.start ?? writtenAt;
  if (told !== undefined && isFiner(precision, 'day') && start > told) return true;
  return written !== undefined && (Number.isFinite(start) ? start : end - 1) >= written.end;
}

/** "Next update by 4 pm", told at noon: its end lies behind the minute of writing; "RSVP by Wednesday", told on that day: it is not over. */
export function isDue({ written, writtenAt, post }: Reading, { start, end, precision }: When): boolean {
  if (Number.isFinite(start)) return false;
  const told = post?.when.start ?? writtenAt;
  return isFiner(precision, 'day') ? told !== undefined && end - 1 > told : written !== undefined && end >= written.end;
}

/** On the day of writing, as a whole or in a part of it that is not over, "tonight" too. */
export function isToday({ written }: Reading, { start, end, precision }: When): boolean {
  return (
    written !== undefined &&
    start >= written.start &&
    (end <= written.end || (precision === 'part' && start < written.end)) &&
    !isFiner(precision, 'part')
  );
}

/** "Called for an election in the spring", in March: what is not over yet may be still to come. */
export function isRunning({ written }: Reading, { end, precision }: When): boolean {
  return written !== undefined && end > written.end && precision !== 'day' && isFiner('day', precision);
}
