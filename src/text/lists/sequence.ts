// Days and zones for entries that state only part of their time: carried from line to line, past midnight, forwards or backwards.
import { daysFromCivil, civilFromDays, weekdayFromDays, type When } from '../../time/index.js';
import { momentOf, nearestDay } from '../resolution/stated-zone.js';
import { dayOf } from '../stamps/stamp-day.js';
import type { Stamp } from '../stamps/stamp.js';
import type { Candidate } from './candidate.js';
import { stampOf, withYear } from './told-time.js';

/** What the document gives where entries are silent. Days are counted from 1970-01-01. */
export interface ListContext {
  /** Day that clock-only entries begin on. */
  readonly day?: number;
  /** The text before them tells that day as the first, or as another than that of writing. */
  readonly opensOnDay: boolean;
  /** Day of writing. */
  readonly written?: number;
  /** Day of its last change: that of the first entry where the newest stands first. */
  readonly latest?: number;
  /** Year for dates without one. */
  readonly year?: number;
  /** Moment of the clock time that is told last before a token. */
  readonly clockBefore: (token: number) => number | undefined;
  /** The day that the time which opens with a token means in its sentence. */
  readonly dayAt: (token: number) => number | undefined;
  /** Zone that holds at a token. */
  readonly zoneAt: (token: number) => string | undefined;
}

/** A candidate with its day worked out. */
export interface PlacedCandidate {
  readonly candidate: Candidate;
  readonly days: number;
  readonly zone?: string;
  /** The day was carried or rolled over, not written in this line. */
  readonly isDayImplied: boolean;
  readonly isZoneImplied: boolean;
}

/** A clock that falls back by more than this went past midnight; by less, the lines are out of order. */
const ROLL_OVER_MINUTES = 5 * 60;

/** Gives each candidate with a clock or day its day. Candidates whose day nobody tells are left out. */
export function placeCandidates(listed: readonly Candidate[], context: ListContext): PlacedCandidate[] {
  const candidates = listed.map((candidate, at) =>
    candidate.stamp.hasHalf === false && listed[at - 1]?.kind !== candidate.kind ? inHalfBefore(candidate, listed[at + 1]?.stamp) : candidate,
  );
  const placed: PlacedCandidate[] = [];
  const isBackwards = runsBackwards(candidates, context);
  let day = isBackwards && context.day === context.written ? (context.latest ?? context.day) : context.day;
  let minutes: number | undefined;
  let carriedZone: string | undefined;
  let countedFrom: number | undefined;
  let previousKind: Candidate['kind'] | undefined;
  const hasHalves = candidates.some(({ stamp }) => stamp.hasHalf === true);
  let hasYear = false,
    hasDay = false,
    isDayTold = false;
  for (const [index, line] of candidates.entries()) {
    const candidate: Candidate =
      isMidnight(line) && minutes === undefined && candidates[index + 1]?.stamp.hour !== undefined && candidates[index + 1].kind === line.kind
        ? { ...line, stamp: { ...line.stamp, hour: 0 } }
        : hasHalves || line.stamp.hasHalf === false
          ? inHalf(line, minutes)
          : day !== undefined && (hasYear || isDayTold || previousKind === line.kind)
            ? inYearOf(line, day, hasYear)
            : line;
    hasYear ||= line.stamp.year !== undefined && line.told?.isYearImplied !== true;
    const { stamp } = candidate;
    // "Saturday", below the lines of a Friday: the next.
    const named = weekdayOf(stamp);
    const next: number | undefined =
      named !== undefined && !isDayTold
        ? firstNamed(candidates, index, named, isBackwards, context)
        : named !== undefined && day !== undefined
          ? day + (isBackwards ? -daysOn(named, weekdayFromDays(day)) : daysOn(weekdayFromDays(day), named))
          : candidate.weekday !== undefined && hasDay && day !== undefined
            ? day + daysOn(weekdayFromDays(day), candidate.weekday)
            : undefined;
    hasDay ||= candidate.kind === 'heading' && stamp.day !== undefined;
    const written: number | undefined =
      next ??
      (stamp.daysBack === undefined
        ? dayOf(stamp, isDayTold || stamp.year !== undefined ? day : toldDay(candidate, context, day), context.year)
        : context.written === undefined
          ? undefined
          : context.written - stamp.daysBack);
    const clock = stamp.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
    if (previousKind !== undefined && previousKind !== candidate.kind && previousKind !== 'heading') {
      // Another list begins.
      day = context.day ?? day;
      minutes = undefined;
      isDayTold = false;
    }
    isDayTold ||= written !== undefined;
    previousKind = candidate.kind;
    if (candidate.step !== undefined) {
      // Counted lines: from the first that writes its day, or from the day that the text tells.
      const base: number | undefined = written === undefined ? (countedFrom ?? context.day ?? day) : written - candidate.step;
      countedFrom = base;
      day = base === undefined ? undefined : base + candidate.step;
    } else if (written !== undefined) day = written;
    else if (stamp.year !== undefined) day = daysFromCivil(stamp.year, stamp.month ?? 1, 1);
    else if (day !== undefined && clock !== undefined && minutes !== undefined) {
      // "Yesterday at 9:15", behind a message of 14:10: of a later day.
      if (!isBackwards && clock < minutes - (stamp.daysBack === undefined ? ROLL_OVER_MINUTES : 0)) day++;
      else if (isBackwards && clock > minutes + ROLL_OVER_MINUTES) day--;
    }
    // "10:00–11:15 UTC": of both ends.
    const told = stamp.zone ?? candidate.last?.zone;
    if (written === undefined && day !== undefined && clock !== undefined && minutes === undefined && told !== undefined)
      day = onCalendarOf(told, day, clock, candidate.from, context);
    minutes = clock ?? (written === undefined ? minutes : undefined);
    if (day === undefined) continue;
    const zone = told ?? context.zoneAt(candidate.from) ?? carriedZone;
    if (told !== undefined) carriedZone = told;
    placed.push({
      candidate,
      days: day,
      ...(zone === undefined ? {} : { zone }),
      isDayImplied: written === undefined,
      isZoneImplied: told === undefined,
    });
  }
  return placed;
}

/** Days from which on a day lies further from another than the nearest of its name. */
const FAR = 400;

/** "Aug. 30th." below "Diary, 1902": of that year to who reads the whole text, in which the list begins. */
function toldDay({ stamp: { month }, from }: Candidate, { dayAt }: ListContext, day: number | undefined): number | undefined {
  const told = month === undefined || day === undefined ? undefined : dayAt(from);
  return told !== undefined && day !== undefined && Math.abs(told - day) > FAR ? told : day;
}

/** The weekday that a line names and no other day: "Monday, 7:52 a.m. – …". */
function weekdayOf({ weekday, day, month, daysBack }: Stamp): number | undefined {
  return (day ?? month ?? daysBack) === undefined ? weekday : undefined;
}

/** Days on from a weekday to the next of another name. */
function daysOn(from: number, to: number): number {
  return (to - from + 7) % 7;
}

/** The day of the first line that names a weekday: behind that which the head tells; else what it means to who wrote, and of a week that is over where its last line is. */
function firstNamed(
  candidates: readonly Candidate[],
  index: number,
  weekday: number,
  isBackwards: boolean,
  { day, opensOnDay, dayAt }: ListContext,
): number | undefined {
  if (day === undefined) return undefined;
  if (opensOnDay) return day + daysOn(weekdayFromDays(day), weekday);
  const told = dayAt(candidates[index].from) ?? day - daysOn(weekday, weekdayFromDays(day));
  if (isBackwards || told > day) return told;
  let last = told,
    at = index;
  for (const [other, { kind, stamp }] of candidates.entries()) {
    const next = other > index && kind === candidates[index].kind ? weekdayOf(stamp) : undefined;
    if (next === undefined) continue;
    last += daysOn(weekdayFromDays(last), next);
    at = other;
  }
  return last > day && (dayAt(candidates[at].from) ?? day) <= day ? told - 7 * Math.ceil((last - day) / 7) : told;
}

/** "20:46Z", opening a log below "down from 07:50 on Tuesday" of Sydney: the day on the calendar of its own zone that brings it nearest to what was told last. */
function onCalendarOf(zone: string, day: number, minute: number, token: number, { zoneAt, clockBefore }: ListContext): number {
  const last = clockBefore(token),
    home = zoneAt(token);
  if (last === undefined || home === undefined || zone === home) return day;
  const distance = (days: number): number => Math.abs(momentOf(days, minute, zone) - last);
  const near = nearestDay(day, distance);
  return distance(near) < DAY_MS ? near : day;
}

/** "May: …", below "1931: …": the first such month from there on; where no line tells a year, the one nearest to the line before. */
function inYearOf(candidate: Candidate, day: number, isBehind: boolean): Candidate {
  const { told } = candidate;
  if (told?.isYearImplied !== true || candidate.isPiece) return candidate;
  const { year } = civilFromDays(day);
  const distance = (moved: When | undefined): number => (moved === undefined ? Infinity : Math.abs(moved.start - day * DAY_MS));
  const years = [withYear(told.when, year), withYear(told.when, year + 1), withYear(told.when, year - 1)];
  const when = isBehind
    ? years.find((moved, at) => at < 2 && moved !== undefined && moved.start >= day * DAY_MS)
    : years.reduce((best, moved) => (distance(moved) < distance(best) ? moved : best));
  if (!when) return candidate;
  const placed = { ...told, when };
  return { ...candidate, told: placed, stamp: stampOf(placed) };
}

const DAY_MS = 86_400_000;

/** "Midnight": the first line of a day opens it, if others with a clock follow. */
function isMidnight({ stamp: { hour, day } }: Candidate): boolean {
  return hour === 24 && day === undefined;
}

/** "2.30", told behind "2.00 pm" in a list that tells halves of the day: the half in which it follows; the end of "11–5" in that in which it follows its begin. */
function inHalf(candidate: Candidate, minutes: number | undefined): Candidate {
  const { stamp, last } = candidate;
  const begin = stamp.day !== undefined || minutes === undefined ? stamp : inHalfBehind(stamp, minutes);
  const end = last && begin.hour !== undefined && last.day === undefined ? inHalfBehind(last, begin.hour * 60 + (begin.minute ?? 0)) : last;
  return begin === stamp && end === last ? candidate : { ...candidate, stamp: begin, ...(end && { last: end }) };
}

/** "Half past five", the first line above "7 pm": the half in which it comes right before. */
function inHalfBefore(candidate: Candidate, next: Stamp | undefined): Candidate {
  const { hour = 0, minute = 0 } = candidate.stamp;
  return next?.hasHalf && next.hour !== undefined && hour < 12 && (hour + 12) * 60 + minute < next.hour * 60 + (next.minute ?? 0)
    ? { ...candidate, stamp: { ...candidate.stamp, hour: hour + 12 } }
    : candidate;
}

function inHalfBehind(stamp: Stamp, minutes: number): Stamp {
  const { hour, minute = 0, hasHalf } = stamp;
  if (hour === undefined || hour === 0 || hour > 12 || hasHalf) return stamp;
  const clock = (hour % 12) * 60 + minute;
  return clock < minutes && clock + 720 >= minutes ? { ...stamp, hour: (hour % 12) + 12 } : stamp;
}

/** More times fall back than move on: newest first. A clock that jumps by more than half a day went past midnight; not one that moves on below a day of its own. */
function runsBackwards(candidates: readonly Candidate[], { opensOnDay }: ListContext): boolean {
  let balance = 0,
    isBelowDay = opensOnDay;
  let previous: number | undefined;
  let previousClock: number | undefined, previousName: number | undefined;
  for (const { kind, stamp, weekday } of candidates) {
    // "FRIDAY", "SATURDAY" above lines: from day to day.
    if (weekday !== undefined) return false;
    const named = weekdayOf(stamp),
      way = named === undefined || previousName === undefined ? 0 : daysOn(previousName, named);
    previousName = named ?? previousName;
    if (way > 0) {
      balance += way < 4 ? 1 : -1;
      previousClock = undefined;
    }
    const days =
      stamp.year !== undefined && stamp.month !== undefined && stamp.day !== undefined
        ? daysFromCivil(stamp.year, stamp.month, stamp.day)
        : undefined;
    const clock = stamp.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
    if (kind === 'heading' && clock === undefined) isBelowDay = true;
    if (days !== undefined) {
      if (previous !== undefined) balance += Math.sign(days - previous);
      previous = days;
    } else if (clock !== undefined && previousClock !== undefined)
      balance += Math.sign(
        Math.abs(clock - previousClock) > 720 && !(isBelowDay && clock > previousClock) ? previousClock - clock : clock - previousClock,
      );
    previousClock = clock ?? previousClock;
  }
  return balance < 0;
}
