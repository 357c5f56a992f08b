// Days and zones for entries that state only part of their time: carried from line to line, past midnight, forwards or backwards.
import { HALF_YEAR_DAYS, MS_PER_DAY, civilFromDays, daysFromCivil, orderInYear, weekdayFromDays } from '../../../time/index.js';
import { dayNearest } from '../../resolution/clock/stated-zone.js';
import { dayOf } from '../../stamps/stamp-day.js';
import { isClockOnly, isFullDate, type Stamp } from '../../stamps/stamp.js';
import type { Candidate } from '../candidate.js';
import type { ListContext } from '../context.js';
import { headsDay, runsBackwards } from './direction.js';
import { DAWN, inHalf, inHalfBefore, isOfTwelve, withOpenHalf } from './halves.js';
import { daysOn, firstNamed, numberedDay, weekdayOf } from './named-days.js';
import { inNearestYear, stampOf, withYear } from '../told-time.js';

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

/** Gives each candidate with a clock or day its day. Candidates whose day nobody tells are left out. */
export function placeCandidates(found: readonly Candidate[], context: ListContext): PlacedCandidate[] {
  const listed = isOfTwelve(found) ? found.map(withOpenHalf) : found;
  const candidates = listed.map((candidate, at) =>
    candidate.stamp.hasHalf === false && listed[at - 1]?.kind !== candidate.kind ? inHalfBefore(candidate, listed[at + 1]?.stamp) : candidate,
  );
  const carrier = new DayCarrier(candidates, context);
  return candidates.map((_, index) => carrier.place(index)).filter((placed) => placed !== undefined);
}

/** The year of a run of days that is over, and its last line. */
interface Run {
  readonly year: number;
  readonly last: number;
}

/** Lines whose days stand in their order: the last, and that from which on all of them are told as past. */
interface Ascent {
  readonly last: number;
  readonly pastFrom: number;
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
  #ascent: Ascent = { last: -1, pastFrom: 0 };
  /** The year that stands alone above the lines in hand. */
  #yearAbove: number | undefined;
  #hasDayHeading = false;
  #isDayTold = false;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly context: ListContext,
  ) {
    this.#isBackwards = runsBackwards(candidates, context);
    this.#isByDays = candidates.filter(headsDay).length > 1;
    this.#hasHalves = candidates.some(({ stamp }) => stamp.hasHalf === true);
    this.#yearAbove = context.isHeadYearAlone ? context.headYear : undefined;
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
    if (candidate.kind === 'heading') this.#yearAbove = isYearAlone(candidate) ? stamp.year : undefined;
    if (named !== undefined) return named;
    if (this.#yearAbove !== undefined && stamp.year === undefined && isDate(stamp)) return this.#dayBelowYear(stamp, this.#yearAbove);
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

  /** "11 November: …", below "2025": of that year, and of the next where it lies far before the line above in a list that runs on. */
  #dayBelowYear({ month = 1, day = 1 }: Stamp, year: number): number {
    const days = daysFromCivil(year, month, day);
    return this.#isDayTold && !this.#isBackwards && (this.#day ?? days) > days + HALF_YEAR_DAYS ? daysFromCivil(year + 1, month, day) : days;
  }

  /** "Fee paid: 3 April", above "Keys returned: 30 October", told in November: where the last of days in their order is over, so are all; far back only where all lines are told as past. */
  #runFrom(index: number, days: number): Run | undefined {
    const { candidates, context } = this,
      { written, headYear } = context;
    if (written === undefined) return undefined;
    if (index > this.#ascent.last) this.#ascent = this.#ascentFrom(index);
    const { last, pastFrom } = this.#ascent,
      isTold = index >= pastFrom,
      told = last > index || isTold ? context.dayAt(candidates[last].from) : undefined;
    if (told === undefined) return undefined;
    const year = isTold ? yearBefore(candidates[last], written) : civilFromDays(told).year;
    // Below "The 2031 flood: a timeline".
    if (isTold && headYear !== undefined && headYear <= year) return { year: headYear, last };
    const isOver = told < days && (isTold || told >= written - LONGEST_BEFORE);
    return isOver ? { year, last } : undefined;
  }

  #ascentFrom(index: number): Ascent {
    const { candidates, context } = this;
    let last = index;
    while (last + 1 < candidates.length && orderOf(candidates[last + 1]) > orderOf(candidates[last])) last++;
    let pastFrom = last + 1;
    while (pastFrom > index && context.tellsPast(candidates[pastFrom - 1].body[0])) pastFrom--;
    return { last, pastFrom };
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
    else if (stamp.year !== undefined) this.#day = told ? Math.floor(told.when.start / MS_PER_DAY) : daysFromCivil(stamp.year, stamp.month ?? 1, 1);
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

/** Where the day of a line lies in a year that it does not name; 0 = it names one, or no day. */
function orderOf({ stamp: { month = 0, day = 0, year } }: Candidate): number {
  return year === undefined && month * day > 0 ? orderInYear(month, day) : 0;
}

/** "2025", above lines of days. */
function isYearAlone({ stamp: { year, month }, body, told }: Candidate): boolean {
  return year !== undefined && month === undefined && body[0] >= body[1] && told?.isRange !== true;
}

/** "3 May" */
function isDate({ day, month }: Stamp): boolean {
  return day !== undefined && month !== undefined;
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

/** The last year in which the day of an entry was over when the text was written. */
function yearBefore({ stamp: { month = 1, day = 1 } }: Candidate, written: number): number {
  const { year } = civilFromDays(written);
  return daysFromCivil(year, month, day) > written ? year - 1 : year;
}

/** "Abstracts: 1 March", below "Bergen, 18 September 2034", to who writes in March: what leads up to that day, and not to the next. */
function beforeHead(days: number, { month = 1, day = 1 }: Stamp, head = days, written?: number): number {
  const before = daysFromCivil(civilFromDays(days).year - 1, month, day);
  return written !== undefined && days > head + LONGEST_AFTER && before < head && before > written - LONGEST_BEFORE ? before : days;
}

/** "20:46Z", opening a log below "down from 07:50 on Tuesday" of Sydney: the day on the calendar of its own zone that brings it nearest to what was told last. */
function onCalendarOf(zone: string, day: number, minute: number, token: number, { zoneAt, clockBefore }: ListContext): number {
  const last = clockBefore(token),
    home = zoneAt(token);
  if (last === undefined || home === undefined || zone === home) return day;
  const { days, apart } = dayNearest(last, day, minute, zone);
  return apart < MS_PER_DAY ? days : day;
}

/** "May: …", below "1931: …": the first such month from there on; where no line tells a year, the one nearest to the line before. */
function inYearOf(candidate: Candidate, day: number, isBehind: boolean, written = Infinity): Candidate {
  const { told } = candidate;
  // "Evenings: S1 14 November, S2 21 November", below days that are to come: to come as well.
  // "Survey (done 3 March)": behind who writes.
  if (told?.isYearImplied !== true || candidate.isDone === true || (candidate.isPiece && day < written)) return candidate;
  const { year } = civilFromDays(day);
  // A day, where lines stand out of order, falls back a little; a month does not.
  const moment = (told.when.precision === 'day' ? day - LONGEST_AFTER : day) * MS_PER_DAY;
  // "Expected October, was August": around each other.
  const when =
    isBehind && candidate.slot === undefined
      ? [year, year + 1].map((of) => withYear(told.when, of)).find((moved) => moved !== undefined && moved.start >= moment)
      : inNearestYear(told.when, year, moment);
  if (!when) return candidate;
  const placed = { ...told, when };
  return { ...candidate, told: placed, stamp: stampOf(placed) };
}

/** "Midnight": the first line of a day opens it, if others with a clock follow. */
function isMidnight({ stamp: { hour, day } }: Candidate): boolean {
  return hour === 24 && day === undefined;
}
