// Which half of the day the clocks of a list mean that do not say it: "11:00", "12:00", "1:00".
import type { Stamp } from '../../stamps/stamp.js';
import type { Candidate } from '../candidate.js';

/** From then on twelve is midnight. */
const EVENING = 18;

/** Hours before it are told of the afternoon, where nothing says which half of the day they are of. */
export const DAWN = 7;

/** Hours from which on a clock of twelve hours begins anew, and fewer clocks than make a list of them. */
const LATE = 10,
  FEWEST_CLOCKS = 4;

/**
 * "11:00", "12:00", "1:00": from the hours before noon to small ones, and none that a clock of twelve hours does not show; seconds are counted by programs.
 * Lines that fall otherwise tell what was latest first.
 */
export function isOfTwelve(candidates: readonly Candidate[]): boolean {
  let hasFall = false,
    clocks = 0,
    above: Stamp | undefined;
  for (const { stamp, last } of candidates) {
    if (stamp.day !== undefined || stamp.hour === undefined) above = undefined;
    for (const clock of last ? [stamp, last] : [stamp]) {
      const { hour, second, hasHalf, zone, isPadded } = clock;
      if (hour === undefined) continue;
      if (hour === 0 || hour > 12 || (second ?? zone) !== undefined || hasHalf === true || isPadded) return false;
      const { hour: before = 0, minute = 0 } = above ?? {},
        isFall = before >= LATE && hour < DAWN;
      if (!isFall && hour * 60 + (clock.minute ?? 0) < before * 60 + minute) return false;
      hasFall ||= isFall;
      above = stamp;
      clocks++;
    }
  }
  return hasFall && clocks >= FEWEST_CLOCKS;
}

export function withOpenHalf({ stamp, last, ...candidate }: Candidate): Candidate {
  const open = (clock: Stamp): Stamp => (clock.hour === undefined ? clock : { ...clock, hasHalf: false });
  return { ...candidate, stamp: open(stamp), ...(last && { last: open(last) }) };
}

/** "2.30", told behind "2.00 pm" in a list that tells halves of the day: the half in which it follows; the end of "11–5" in that in which it follows its begin. */
export function inHalf(candidate: Candidate, minutes: number | undefined): Candidate {
  const { stamp, last } = candidate;
  const begin = stamp.day !== undefined || minutes === undefined ? stamp : inHalfBehind(stamp, minutes);
  const end = last && begin.hour !== undefined && last.day === undefined ? inHalfBehind(last, begin.hour * 60 + (begin.minute ?? 0)) : last;
  return begin === stamp && end === last ? candidate : { ...candidate, stamp: begin, ...(end && { last: end }) };
}

/** "Half past five", the first line above "7 pm": the half in which it comes right before. */
export function inHalfBefore(candidate: Candidate, next: Stamp | undefined): Candidate {
  const { hour = 0, minute = 0 } = candidate.stamp;
  return next?.hasHalf && next.hour !== undefined && hour < 12 && (hour + 12) * 60 + minute < next.hour * 60 + (next.minute ?? 0)
    ? { ...candidate, stamp: { ...candidate.stamp, hour: hour + 12 } }
    : candidate;
}

function inHalfBehind(stamp: Stamp, minutes: number): Stamp {
  const { hour, minute = 0, hasHalf } = stamp;
  if (hour === undefined || hour === 0 || hour > 12 || hasHalf) return stamp;
  const clock = (hour % 12) * 60 + minute;
  // "12.00 Close", behind "9.30" of the evening: midnight.
  if (hour === 12 && minutes >= EVENING * 60) return { ...stamp, hour: 0 };
  return clock < minutes && clock + 720 >= minutes ? { ...stamp, hour: (hour % 12) + 12 } : stamp;
}
