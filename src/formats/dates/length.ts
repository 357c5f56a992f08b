// A stated length as a cell or field holds it: `PT1H`, `PT1H~` for about an hour, `PT1H expected` for one that was only expected.
import type { StatedDuration } from '../../time/index.js';

/** A length that {@link lengthOf} reads. */
export const LENGTH = /^(P[\dTYMWDHS.]+)(~)?( expected)?$/;

/** The length that a text tells. */
export function lengthOf(text: string): StatedDuration {
  const [, value = text, approximate, expected] = LENGTH.exec(text) ?? [];
  return { value, ...(approximate !== undefined && { approximate: true }), ...(expected !== undefined && { expected: true }) };
}
