// What an EDTF tells of a When, asked for by name and not by the letters that it is written with.
import { whenFromEdtf } from './when-from-edtf.js';
import type { When } from './when.js';

/** Characters of `2034-05-06`. */
const DAY = 10;

/** "From 4 to 6 May", "until June": told by two ends, one of which may be open. */
export function isInterval({ edtf }: When): boolean {
  return edtf.includes('/');
}

/** A time of a day, by the clock or by its name: finer than the day. */
export function hasClock({ edtf }: When): boolean {
  return edtf.includes('T');
}

/** The day on which a time begins, as its own clock shows it: `2034-05-06`. A coarser time: as much as it tells, `2034-05`. */
export function isoDay({ edtf }: When): string {
  return edtf.slice(0, DAY);
}

/** What a time tells beyond its first day: `T10:00+01:00`, `/2034-05-08`; nothing for one plain day. */
export function behindDay({ edtf }: When): string {
  return edtf.slice(DAY);
}

/** A clock time, or a stretch of the clock, on another day: `2034-05-06`. */
export function withDay({ edtf, timeZone }: When, day: string): When {
  return whenFromEdtf(edtf.replace(/\d{4}-\d\d-\d\d(?=T)/g, day), { timeZone });
}
