// A stated length in one cell, as formats/ reads it back.
import type { StatedDuration } from '../time/index.js';

/** `PT1H`, `PT1H~` for about an hour, `PT1H expected` where nobody knows how long it was. */
export function lengthText(length: StatedDuration | undefined): string | undefined {
  return length && `${length.value}${length.approximate ? '~' : ''}${length.expected ? ' expected' : ''}`;
}
