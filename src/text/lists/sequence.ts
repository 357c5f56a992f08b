// Days and zones for entries that state only part of their time: carried from line to line, past midnight, forwards or backwards.
import { daysFromCivil, civilFromDays, weekdayFromDays } from '../../time/index.js';
import { dayNearest } from '../resolution/stated-zone.js';
import { dayOf } from '../stamps/stamp-day.js';
import { LONGEST_MONTH } from './rows.js';
import { isClockOnly, isFullDate, type Stamp } from '../stamps/stamp.js';
import type { Candidate } from './candidate.js';
import { inNearestYear, stampOf, withYear } from './told-time.js';

/** What the document gives where entries are silent. Days are counted from 1970-01-01. */
export interface ListContext {
  /** Day that clock-only entries begin on. */
  readonly day?: number;
  /** The text tells that day, and not only when it was written. */
  readonly isDayTold: boolean;
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

/** Lines of a day, at most. */
const MOST_OF_DAY = 48;

/** From then on twelve is midnight. */
const EVENING = 18;

/** Hours before it are told of the afternoon, where nothing says which half of the day they are of. */
const DAWN = 7;

/** Gives each candidate with a clock or day its day. Candidates whose day nobody tells are left out. */
export function placeCandidates(found: readonly Candidate[], context: ListContext): PlacedCandidate[] {
  const listed = isOfTwelve(found) ? found.map(withOpenHalf) : found;
  const candidates = listed.map((candidate, at) =>
    candidate.stamp.hasHalf === false && listed[at - 1]?.kind !== candidate.kind ? inHalfBefore(candidate, listed[at + 1]?.stamp) : candidate,
  );
  const carrier = new DayCarrier(candidates, context);
  return candidates.map((_, index) => carrier.place(index)).filter((placed) => placed !== undefined);
}

/** Hours from which on a clock of twelve hours begins anew, and fewer clocks than make a list of them. */
const LATE = 10,
  FEWEST_CLOCKS = 4;

/**
 * "11:00", "12:00", "1:00": from the hours before noon to small ones, and none that a clock of twelve hours does not show; seconds are counted by programs.
 * Lines that fall otherwise tell what was latest first.
 */
function isOfTwelve(candidates: readonly Candidate[]): boolean {
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

function withOpenHalf({ stamp, last, ...candidate }: Candidate): Candidate {
  const open = (clock: Stamp): Stamp => (clock.hour === undefined ? clock : { ...clock, hasHalf: false });
  return { ...candidate, stamp: open(stamp), ...(last && { last: open(last) }) };
}

/** The year of a run of days that is over, and its last line. */
interface Run {
  readonly year: number;
  readonly last: number;
}

/** Carries the day, the clock and the zone from line to line. */
class DayCarrier {
  readonly #isBackwards: boolean;
  /** Several lines name the day of those below. */
  readonly #isByDays: boolean;
  /** Some line writes "am" or "pm". */
  readonly #hasHalves: boolean;
  #day: number | undefined;
  #minutes: number | undefined;
  #zone: string | undefined;
  /** Day from which counted lines count. */
  #countedFrom: number | undefined;
  #previousKind: Candidate['kind'] | undefined;
  #hasYear = false;
  #run: Run | undefined;
  #hasDayHeading = false;
  #isDayTold = false;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly context: ListContext,
  ) {
    this.#isBackwards = runsBackwards(candidates, context);
    this.#isByDays = candidates.filter(headsDay).length > 1;
    this.#hasHalves = candidates.some(({ stamp }) => stamp.hasHalf === true);
    this.#day = this.#isBackwards && context.day === context.written ? (context.latest ?? context.day) : context.day;
  }

  /** The next line with its day; undefined where nobody tells it. */
  place(index: number): PlacedCandidate | undefined {
    const filled = this.#filledIn(index),
      written = this.#writtenDay(filled, index),
      candidate = this.#byDay(filled, index, written),
      { stamp } = candidate;
    const clock = stamp.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
    // "Mon 4", where no such day is near.
    if (written === undefined && weekdayOf(stamp) !== undefined && stamp.day !== undefined) return undefined;
    if (this.#previousKind !== undefined && this.#previousKind !== candidate.kind && this.#previousKind !== 'heading' && !this.#isBelowDay(index))
      this.#openList();
    this.#isDayTold ||= written !== undefined;
    this.#previousKind = candidate.kind;
    this.#moveDay(candidate, written, clock, this.#opensLane(index, clock));
    // "10:00–11:15 UTC": of both ends.
    const told = stamp.zone ?? candidate.last?.zone;
    if (written === undefined && this.#day !== undefined && clock !== undefined && this.#minutes === undefined && told !== undefined)
      this.#day = onCalendarOf(told, this.#day, clock, candidate.from, this.context);
    this.#minutes = clock ?? (written === undefined ? this.#minutes : undefined);
    if (this.#day === undefined) return undefined;
    const zone = told ?? this.context.zoneAt(candidate.from) ?? this.#zone;
    if (told !== undefined) this.#zone = told;
    return {
      candidate,
      days: this.#day,
      ...(zone === undefined ? {} : { zone }),
      isDayImplied: written === undefined,
      isZoneImplied: told === undefined,
    };
  }

  /** A line with what those above lend it: midnight, the half of the day, the year. */
  #filledIn(index: number): Candidate {
    const line = this.candidates[index],
      next = this.candidates[index + 1];
    const candidate = this.#withClock(line, next);
    this.#hasYear ||= line.stamp.year !== undefined && line.told?.isYearImplied !== true;
    return candidate;
  }

  #withClock(line: Candidate, next: Candidate | undefined): Candidate {
    if (isMidnight(line) && this.#minutes === undefined && next?.stamp.hour !== undefined && next.kind === line.kind)
      return { ...line, stamp: { ...line.stamp, hour: 0 } };
    const told = this.#hasHalves || line.stamp.hasHalf === false ? inHalf(line, this.#minutes) : line,
      isInSeries = this.#hasYear || this.#isDayTold || this.#previousKind === line.kind;
    return this.#day !== undefined && isInSeries ? inYearOf(told, this.#day, this.#hasYear, this.context.written) : told;
  }

  /** "2.00 Egg race", first on a day to come: people lay nothing down for the hours before dawn. */
  #byDay(candidate: Candidate, index: number, written = this.#day): Candidate {
    const { stamp } = candidate,
      { hour, hasHalf } = stamp;
    const isFirst = this.#minutes === undefined || stamp.day !== undefined,
      isAhead = written !== undefined && this.context.written !== undefined && written >= this.context.written;
    return hasHalf === false && hour !== undefined && hour < DAWN && isFirst && isAhead && !this.#goesRound(index)
      ? { ...candidate, stamp: { ...stamp, hour: hour + 12 } }
      : candidate;
  }

  /** "6.00", "9.00", "12.00", "2.00", "7.00": past noon, and on to the evening; nobody begins at six in the evening and goes on until seven. */
  #goesRound(index: number): boolean {
    let above = 0,
      isRound = false;
    for (let at = index; at < Math.min(this.candidates.length, index + MOST_OF_DAY); at++) {
      const { hour, day } = this.candidates[at].stamp;
      if (at > index && (day !== undefined || hour === undefined)) return false;
      isRound ||= (hour ?? 0) < above;
      if (isRound && (hour ?? 0) >= DAWN) return true;
      above = hour ?? 0;
    }
    return false;
  }

  /** The day that a line itself tells, by its date, a weekday or "yesterday". */
  #writtenDay(candidate: Candidate, index: number): number | undefined {
    const { stamp } = candidate,
      { context } = this;
    const named = this.#namedDay(candidate, index);
    this.#hasDayHeading ||= candidate.kind === 'heading' && stamp.day !== undefined;
    if (named !== undefined) return named;
    if (stamp.daysBack !== undefined) return context.written === undefined ? undefined : context.written - stamp.daysBack;
    const isTold = this.#isDayTold || stamp.year !== undefined,
      days = dayOf(stamp, isTold ? this.#day : toldDay(candidate, context, this.#day), context.year);
    if (days === undefined || stamp.year !== undefined) return days;
    const { month = 1, day = 1 } = stamp;
    if (!isTold && index > (this.#run?.last ?? -1)) this.#run = this.#runFrom(index, days);
    if (this.#run && index <= this.#run.last) return daysFromCivil(this.#run.year, month, day);
    if (!isTold) return context.opensOnDay ? beforeHead(days, stamp, context.day, context.written) : days;
    // "Deadline: 30 September 2034", apart from the lines of a plan.
    const isBelowOne = index === 1 && candidate.block > this.candidates[0].block + 1 && isFullDate(this.candidates[0].stamp);
    return isBelowOne ? beforeHead(days, stamp, this.#day, context.written) : days;
  }

  /** "Fee paid: 3 April", above "Keys returned: 30 October", told in November: where the last of days in their order is over, so are all. */
  #runFrom(index: number, days: number): Run | undefined {
    const { candidates, context } = this,
      inRun = ({ stamp: { month = 0, day = 0, year } }: Candidate): number =>
        year === undefined && month * day > 0 ? month * LONGEST_MONTH + day : 0;
    let last = index;
    while (last + 1 < candidates.length && inRun(candidates[last + 1]) > inRun(candidates[last])) last++;
    const told = last > index ? context.dayAt(candidates[last].from) : undefined;
    const isOver = told !== undefined && told < days && told >= (context.written ?? Infinity) - LONGEST_BEFORE;
    return isOver ? { year: civilFromDays(told).year, last } : undefined;
  }

  /** "Saturday", below the lines of a Friday: the next. */
  #namedDay(candidate: Candidate, index: number): number | undefined {
    const weekday = weekdayOf(candidate.stamp),
      day = this.#day;
    if (weekday !== undefined && candidate.stamp.day !== undefined) return numberedDay(weekday, candidate.stamp.day, day);
    if (weekday !== undefined && !this.#isDayTold) return firstNamed(this.candidates, index, weekday, this.#isBackwards, this.context);
    if (day === undefined) return undefined;
    const today = weekdayFromDays(day);
    if (weekday !== undefined) return this.#isBackwards ? day - daysOn(weekday, today) : day + daysOn(today, weekday);
    return candidate.weekday !== undefined && this.#hasDayHeading ? day + daysOn(today, candidate.weekday) : undefined;
  }

  /** "0600 Pilot aboard", right below "Tuesday 4 May 2034   Oslo to Bergen". */
  #isBelowDay(index: number): boolean {
    const { stamp, block } = this.candidates[index],
      above = this.candidates[index - 1];
    return isClockOnly(stamp) && isFullDate(above.stamp) && above.stamp.hour === undefined && above.block === block - 1;
  }

  #openList(): void {
    // "Forenoon watch (0800–1200)", above lines of the day that heads them all.
    if (!this.#hasDayHeading) this.#day = this.context.day ?? this.#day;
    this.#minutes = undefined;
    this.#isDayTold = false;
  }

  /** "12:00 Yoga", below "Barn", which stands below the evening of "Main stage": the same day from its morning on. */
  #opensLane(index: number, clock: number | undefined): boolean {
    return this.#isByDays && index > 0 && this.candidates[index].block > this.candidates[index - 1].block + 1 && (clock ?? 0) >= DAWN * 60;
  }

  #moveDay({ step, stamp, told }: Candidate, written: number | undefined, clock: number | undefined, isLane: boolean): void {
    if (step !== undefined) {
      // Counted lines: from the first that writes its day, or from the day that the text tells.
      const from = this.#zeroDay();
      this.#countedFrom = written === undefined ? (this.#countedFrom ?? (from === undefined ? from : this.#stepZero(from, step))) : written - step;
      this.#day = this.#countedFrom === undefined ? undefined : this.#countedFrom + step;
    } else if (written !== undefined) this.#day = written;
    // "w/c 3 May", "spring 2034": its first day.
    else if (stamp.year !== undefined) this.#day = told ? Math.floor(told.when.start / DAY_MS) : daysFromCivil(stamp.year, stamp.month ?? 1, 1);
    else if (this.#day !== undefined && clock !== undefined && this.#minutes !== undefined && !isLane)
      this.#day += this.#daysPast(stamp, clock, this.#minutes);
  }

  /** The day from which steps are counted: below "Day -1" as another line dates its step ("Day 0: 3 May"); "Day 0", or else "Day 1", is the day that the text tells. */
  #stepZero(from: number, first: number): number {
    if (first >= 0) return from;
    const { candidates, context } = this,
      dated = candidates.find(({ step, stamp: { day, month } }) => step !== undefined && day !== undefined && month !== undefined),
      days = dated && dayOf(dated.stamp, from, context.year);
    if (dated?.step !== undefined && days !== undefined) return days - dated.step;
    return candidates.some(({ step }) => step === -1) ? from + 1 : from;
  }

  /** "Day 1", below "Admitted: 3 May": the day that the lines above have come to, unless the text tells one at its head or that lies far back. */
  #zeroDay(): number | undefined {
    const { day, isDayTold, written } = this.context;
    return isDayTold || this.#day === undefined || (written !== undefined && Math.abs(this.#day - written) > FAR) ? day : this.#day;
  }

  /** Days between a clock and that of the line above: past midnight, or before it where lines run backwards. */
  #daysPast({ daysBack }: Stamp, clock: number, above: number): number {
    // "Thursday 4 May" stands above the lines of that day, whichever way they run.
    if (this.#isBackwards) return clock > above + ROLL_OVER_MINUTES && !this.#isByDays ? -1 : 0;
    // "Yesterday at 9:15", behind a message of 14:10: of a later day.
    return clock < above - (daysBack === undefined ? ROLL_OVER_MINUTES : 0) ? 1 : 0;
  }
}

/** Days from which on a day lies further from another than the nearest of its name. */
const FAR = 400;

/** "Aug. 30th." below "Diary, 1902": of that year to who reads the whole text, in which the list begins. */
function toldDay({ stamp: { month }, from }: Candidate, { dayAt }: ListContext, day: number | undefined): number | undefined {
  const told = month === undefined || day === undefined ? undefined : dayAt(from);
  return told !== undefined && day !== undefined && Math.abs(told - day) > FAR ? told : day;
}

/** Days by which a line lies behind the day at the head of its text, at most, and before the day of writing. */
const LONGEST_AFTER = 60,
  LONGEST_BEFORE = 100;

/** "Abstracts: 1 March", below "Bergen, 18 September 2034", to who writes in March: what leads up to that day, and not to the next. */
function beforeHead(days: number, { month = 1, day = 1 }: Stamp, head = days, written?: number): number {
  const before = daysFromCivil(civilFromDays(days).year - 1, month, day);
  return written !== undefined && days > head + LONGEST_AFTER && before < head && before > written - LONGEST_BEFORE ? before : days;
}

/** The weekday that a line names and no other day: "Monday, 7:52 a.m. – …", "Mon 8". */
function weekdayOf({ weekday, month, daysBack }: Stamp): number | undefined {
  return (month ?? daysBack) === undefined ? weekday : undefined;
}

/** Days within which a weekday and its number in the month are looked for. */
const NEAR = 62;

/** "Mon 8": the nearest such day. */
function numberedDay(weekday: number, number: number, near: number | undefined): number | undefined {
  if (near === undefined) return undefined;
  const isIt = (days: number): boolean => weekdayFromDays(days) === weekday && civilFromDays(days).day === number;
  for (let away = 0; away <= NEAR; away++) {
    if (isIt(near + away)) return near + away;
    if (isIt(near - away)) return near - away;
  }
  return undefined;
}

/** Days on from a weekday to the next of another name. */
export function daysOn(from: number, to: number): number {
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
  // "Mon – 10:00 – Closing panel": what most lines of the list say.
  let ahead = 0;
  for (const { from, stamp } of candidates) if (weekdayOf(stamp) !== undefined) ahead += Math.sign((dayAt(from) ?? day) - day);
  if (ahead > 0) return day + daysOn(weekdayFromDays(day), weekday);
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
  const { days, apart } = dayNearest(last, day, minute, zone);
  return apart < DAY_MS ? days : day;
}

/** "May: …", below "1931: …": the first such month from there on; where no line tells a year, the one nearest to the line before. */
function inYearOf(candidate: Candidate, day: number, isBehind: boolean, written = Infinity): Candidate {
  const { told } = candidate;
  // "Evenings: S1 14 November, S2 21 November", below days that are to come: to come as well.
  // "Survey (done 3 March)": behind who writes.
  if (told?.isYearImplied !== true || candidate.isDone === true || (candidate.isPiece && day < written)) return candidate;
  const { year } = civilFromDays(day);
  // A day, where lines stand out of order, falls back a little; a month does not.
  const moment = (told.when.precision === 'day' ? day - LONGEST_AFTER : day) * DAY_MS;
  // "Expected October, was August": around each other.
  const when =
    isBehind && candidate.slot === undefined
      ? [year, year + 1].map((of) => withYear(told.when, of)).find((moved) => moved !== undefined && moved.start >= moment)
      : inNearestYear(told.when, year, moment);
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
  // "12.00 Close", behind "9.30" of the evening: midnight.
  if (hour === 12 && minutes >= EVENING * 60) return { ...stamp, hour: 0 };
  return clock < minutes && clock + 720 >= minutes ? { ...stamp, hour: (hour % 12) + 12 } : stamp;
}

/** "Friday 3 May", above lines of that day. */
function headsDay({ kind, stamp: { day, hour } }: Pick<Candidate, 'kind' | 'stamp'>): boolean {
  return kind === 'heading' && day !== undefined && hour === undefined;
}

/** Any leap year. */
const OPEN_YEAR = 2000;

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
    const clock = stamp.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
    const isDate = stamp.month !== undefined && stamp.day !== undefined;
    // "Fri, Nov 24", above "Thu, Nov 23": the days of lines are of one year.
    const isYearOpen = stamp.year === undefined && headsDay({ kind, stamp }),
      days =
        isDate && (stamp.year !== undefined || isYearOpen) ? daysFromCivil(stamp.year ?? OPEN_YEAR, stamp.month ?? 1, stamp.day ?? 1) : undefined;
    if (isYearOpen && isDate) previousClock = undefined;
    // "Saturday 18 March, 00:25" opens a day, whatever hour stands above it.
    if (stamp.day !== undefined || (kind === 'heading' && clock === undefined)) isBelowDay = true;
    if (days !== undefined) {
      if (previous !== undefined) balance += Math.sign(days - previous) * (isYearOpen && Math.abs(days - previous) > FAR / 2 ? -1 : 1);
      previous = days;
    } else if (stamp.day === undefined && clock !== undefined && previousClock !== undefined)
      balance += Math.sign(
        Math.abs(clock - previousClock) > 720 && !(isBelowDay && clock > previousClock) ? previousClock - clock : clock - previousClock,
      );
    previousClock = clock ?? previousClock;
  }
  return balance < 0;
}
