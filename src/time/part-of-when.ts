// "Late 2022", "mid-March", "the early 1990s": a part of what an EDTF names, which has no sign for it.
import { MS_PER_DAY } from './calendar.js';
import { instant } from './instant.js';
import { isFiner } from './precision.js';
import type { When, WhenPart } from './when.js';

/** Thirds: where the words set no border, each has its share. */
const THIRDS: Readonly<Record<WhenPart, readonly [from: number, till: number]>> = { early: [0, 1 / 3], mid: [1 / 3, 2 / 3], late: [2 / 3, 1] };

/** The part of a time that is longer than a day, in whole days; a day and what is shorter is given back as it is, and so is what is open. */
export function partOfWhen(when: When, part: WhenPart): When {
  const { start, end, precision, edtf } = when;
  const length = end - start;
  if (!isFiner('day', precision) || !Number.isFinite(length) || edtf.includes('/')) return when;
  const [from, till] = THIRDS[part];
  const at = (share: number): number => (share === 1 ? end : start + Math.round((length * share) / MS_PER_DAY) * MS_PER_DAY);
  const { approximate, uncertain, timeZone, duration } = when;
  return {
    edtf,
    start: instant(at(from)),
    end: instant(at(till)),
    precision,
    part,
    ...(approximate && { approximate }),
    ...(uncertain && { uncertain }),
    ...(timeZone !== undefined && { timeZone }),
    ...(duration && { duration }),
  };
}
