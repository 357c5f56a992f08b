// What a text leaves open that tells no day of writing, as it would lie had it been written on a day that its tenses and weekdays allow.
import type { FoundExpression } from './found-expression.js';

/** Open times with the days that they would be of. Of these nothing is told but how they lie to each other and to the writing. */
export interface SupposedDays {
  /** The day on which the text may have been written, ISO 8601. */
  readonly reference: string;
  /** By where it begins: what is open, and the same with a day. */
  readonly times: ReadonlyMap<number, SupposedTime>;
}

interface SupposedTime {
  readonly open: FoundExpression;
  readonly dated: FoundExpression;
}

/** Whether it may name a time and does not. */
export function mayBeOpen({ type, when }: FoundExpression): boolean {
  return when === undefined && type !== 'DURATION';
}

/**
 * @param found - as the text tells them, in text order.
 * @param dated - the same had it been written on a day.
 * @returns undefined where nothing is open for want of that.
 */
export function supposedDays(reference: string, found: readonly FoundExpression[], dated: readonly FoundExpression[]): SupposedDays | undefined {
  const times = new Map<number, SupposedTime>();
  let next = 0;
  for (const open of found) {
    while (next < dated.length && dated[next].start < open.start) next++;
    const same = dated.at(next);
    // "A week later" is a length where nothing tells from when.
    if (open.when === undefined && same?.start === open.start && same.end === open.end && same.when !== undefined)
      times.set(open.start, { open, dated: same });
  }
  return times.size > 0 ? { reference, times } : undefined;
}
