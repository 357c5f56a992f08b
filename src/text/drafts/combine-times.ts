// Several times of one verb as one When: range ends, bounds, the finer of two that lie in each other, lengths.
import {
  MS_PER_DAY,
  addDuration,
  behindDay,
  isoDay,
  instant,
  isFiner,
  isoFromFloating,
  withDay,
  parseDuration,
  whenFromEdtf,
  type Instant,
  type When,
} from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';

/** A When and the expressions that it came from. */
export interface Dated {
  readonly when: When;
  readonly times: readonly TimeExpression[];
}

/**
 * The times of a clause as extents, in text order: one for most, several where a list of dates tells several happenings.
 * Lengths and habits give none.
 * @param as - part that all of them play; absent: each its own.
 */
export function combineTimes(times: readonly AttachedTime[], as?: AttachedTime['role']): Dated[] {
  const result: Dated[] = [],
    attached = times.length > FEWEST_REPEATED ? onOneClock(times) : times;
  for (let index = 0; index < attached.length; index++) {
    const first = attached[index],
      role = as ?? first.role,
      { when } = first.time;
    if (role === 'length') {
      const period = periodTo(first, attached[index + 1]);
      if (period) push(result, period, attached[++index]);
      continue;
    }
    if (!when || role === 'argument') continue;
    const place = nextDated(attached, index + 1),
      next = attached[place] as AttachedTime | undefined,
      days = next && isBegin(first, next) ? daysOfHours(when, next.time.when, attached[place + 1]) : undefined;
    if (next && days) {
      push(result, days, first, next);
      index = place + 1;
    } else if (next && addRange(result, first, next, role, as ?? next.role)) {
      index = place;
      const { length } = result;
      // "From 9am to 4pm from Monday to Friday": the hours are of each day.
      if (length > 1 && isBesideHours(result[length - 2].when, attached[index - 2], first)) result.splice(length - 2, 1);
    } else if (role === 'until') push(result, openExtent(partOf(first.time) ?? when, 'until') ?? when, first);
    else if (role === 'since' || role === 'origin') {
      // "from 11:30 pm (2330 GMT)": one moment on two clocks.
      if (next?.time.when?.start === when.start) index = place;
      addSince(result, when, first);
    } else push(result, when, first);
  }
  return result.length > 1 ? withSharedHours(result, times) : result;
}

/** "On Friday and Saturday from 10 to 4", "at eight on Friday and Saturday": the hours of each of the days. */
function withSharedHours(dated: Dated[], times: readonly AttachedTime[]): Dated[] {
  const isHour = ({ when }: Dated): boolean => isFiner(when.precision, 'part'),
    place = isHour(dated[0]) ? 0 : dated.length - 1,
    { when: hours, times: told } = dated[place],
    own = hours.edtf.match(DATE)?.[0];
  const isListed = (one: Dated, index: number): boolean => {
    const time = times.find((attached) => attached.time === one.times[0]);
    const isDay = index === place ? isHour(one) : one.when.precision === 'day' && behindDay(one.when) === '';
    return isDay && (index === 0 || (time?.isJoined === true && time.preposition < 0));
  };
  if (own === undefined || !dated.every(isListed)) return dated;
  return dated.map((one, index) => {
    const apart = Date.parse(isoDay(one.when)) - Date.parse(own);
    if (index === place) return one;
    const edtf = hours.edtf.replace(DATE, (date) => isoFromFloating(instant(Date.parse(date) + apart)).slice(0, DATE_LENGTH));
    return { when: whenFromEdtf(edtf, { timeZone: hours.timeZone }), times: [...one.times, ...told] };
  });
}

/** A day in the text of an extent. */
const DATE = /\b\d{4}-\d\d-\d\d/g,
  DATE_LENGTH = 10;

/** "20–24 March, 9am to 4pm": those days, whose hours are of each. */
function daysOfHours(from: When, to: When | undefined, end: AttachedTime | undefined): When | undefined {
  if (from.precision !== 'day' || !to || !isFiner(to.precision, 'part') || end?.isEnd !== true) return undefined;
  return between(from, whenFromEdtf(isoDay(to)));
}

/** Hours right before the days of which they are. */
function isBesideHours(hours: When, before: AttachedTime | undefined, { time: { when }, from, preposition }: AttachedTime): boolean {
  return when?.precision === 'day' && isFiner(hours.precision, 'part') && (preposition < 0 ? from : preposition) === before?.to;
}

/** Place of the next time that has an extent; their number where there is none. */
function nextDated(attached: readonly AttachedTime[], from: number): number {
  let at = from;
  while (at < attached.length && attached[at].time.when === undefined) at++;
  return at;
}

/** Adds what lasted from one time to the next. @returns whether it did. */
function addRange(result: Dated[], first: AttachedTime, next: AttachedTime, role: AttachedTime['role'], nextRole: AttachedTime['role']): boolean {
  const from = first.time.when as When,
    to = next.time.when as When;
  const isStretch = isBegin(first, next) || ((role === 'since' || role === 'origin') && isEndOf(first, next, nextRole));
  // "On 3 May until noon", "at nine until ten".
  const isBound = role === 'at' && nextRole === 'until' && !next.isGapped && next.place === first.place;
  const range =
    isStretch || isBound ? (next.isEnd && to.end === from.start ? between(to, from) : (between(from, to) ?? overnight(from, to))) : undefined;
  if (!range) return false;
  // "On 12 June, from 17:26 to 23:10": within the day told before.
  if (isStretch) push(result, isInEnd(from, to) ? from : range, first, next);
  else if (range.start < to.start) result.push({ when: range, times: [first.time, next.time] });
  else return false;
  return true;
}

/** "From 3 to 5 May", "the class from 6 to 7 pm is cancelled": a stretch of what the subject names, whatever they are called for. */
function isBegin(first: AttachedTime, next: AttachedTime): boolean {
  if (next.isEnd || (first.time.range === 'start' && next.time.range === 'end')) return true;
  if (first.role !== 'origin' || next.role !== 'target') return false;
  return first.place === 'subject' && next.place === 'subject' && next.preposition === first.to;
}

/** What began at the first ends there: "until May", "to May", "and May". */
function isEndOf({ time: { when } }: AttachedTime, next: AttachedTime, role: AttachedTime['role']): boolean {
  return role === 'until' || role === 'target' || (next.isJoined && next.preposition < 0 && next.time.when?.start !== when?.start);
}

/** Adds what goes on from a time. */
function addSince(result: Dated[], when: When, first: AttachedTime): void {
  const open = openExtent(when, 'since') ?? when,
    // "On Saturday from 8 am": the hour within the day told before.
    day = result.findIndex((earlier) => finerOf(earlier.when, when) === when);
  if (day >= 0) result[day] = { when: open, times: [...result[day].times, first.time] };
  else push(result, open, first);
}

/** A stretch and one of its ends again. */
const FEWEST_REPEATED = 2;

/** "Between 3 and 4 pm (1400 and 1500 GMT)": without the moments that another clock tells again. */
function onOneClock(times: readonly AttachedTime[]): readonly AttachedTime[] {
  const isAgain = ({ time: { when } }: AttachedTime, { time: { when: before } }: AttachedTime): boolean =>
    when !== undefined && before !== undefined && when.start === before.start && when.end === before.end && when.timeZone !== before.timeZone;
  return times.filter((time, index) => !times.some((before, place) => place < index && isAgain(time, before)));
}

/** "in the three months to 30 June": the length, counted back from its last day. */
function periodTo({ time: { value, end }, to }: AttachedTime, next: AttachedTime | undefined): When | undefined {
  const last = next?.time.when,
    isMonth = last?.precision === 'month';
  if (!next || !last || next.preposition !== to) return undefined;
  if (next.time.start < end || (next.role !== 'target' && next.role !== 'until')) return undefined;
  if (!(isMonth || last.precision === 'day') || !(isMonth ? /^P\d+[MY]$/ : /^P\d+[DWMY]$/).test(value)) return undefined;
  try {
    // A day or a month is over when the next one begins.
    const over = addDuration(instant(Date.parse(`${last.edtf.slice(0, 10)}${isMonth ? '-01' : ''}T00:00Z`)), parseDuration(isMonth ? 'P1M' : 'P1D'));
    const first = isoFromFloating(addDuration(over, parseDuration(value), { sign: -1 })).slice(0, isMonth ? 7 : 10);
    return whenFromEdtf(`${first}/${last.edtf}`, { timeZone: last.timeZone });
  } catch {
    return undefined;
  }
}

/** Adds a time, or refines the one before where one lies within the other. */
function push(result: Dated[], when: When, first: AttachedTime, next?: AttachedTime): void {
  const times = next ? [first.time, next.time] : [first.time];
  for (let index = 0; index < result.length; index++) {
    const earlier = result[index];
    const finer = finerOf(earlier.when, when) ?? (next && leadsOut(when, earlier.when) ? when : undefined);
    if (!finer) continue;
    result[index] = { when: next && isOfDays(earlier.when, when) ? earlier.when : finer, times: [...earlier.times, ...times] };
    return;
  }
  result.push({ when, times });
}

/** "From 20 to 24 March between 9 and 4": each day, and not the last alone. */
function isOfDays(days: When, hours: When): boolean {
  return days.precision === 'day' && behindDay(days).endsWith(isoDay(hours)) && isFiner(hours.precision, 'part');
}

/** "On Friday from 10 pm to 4 am": into the night behind the day told before. */
function leadsOut({ start, end, precision }: When, day: When): boolean {
  return day.precision === 'day' && isFiner(precision, 'part') && start >= day.start && start < day.end && end - start < MS_PER_DAY;
}

/** The narrower of two extents that lie in each other; undefined where they do not. */
export function finerOf(a: When, b: When): When | undefined {
  // A floating time and one with a zone cannot be compared to the hour; a day apart is the same day told twice.
  if (!Number.isFinite(a.start + a.end) || !Number.isFinite(b.start + b.end)) return a.edtf === b.edtf ? a : undefined;
  const slack = (a.timeZone === undefined) === (b.timeZone === undefined) ? 0 : 14 * 3_600_000;
  // One moment on two clocks: the clock told first.
  if (a.start === b.start && a.end === b.end) return a;
  if (isWithin(b, a, slack)) return b;
  if (isWithin(a, b, slack)) return a;
  // "At 23:46 in Lima on 10 May": the day over there.
  return isHourOf(b, a) ? b : isHourOf(a, b) ? a : undefined;
}

/** Whether a clock time shows a day by its own zone. */
function isHourOf(clock: When, { edtf, precision }: When): boolean {
  return precision === 'day' && isFiner(clock.precision, 'part') && clock.edtf.length > edtf.length && clock.edtf.startsWith(edtf);
}

function isWithin(inner: When, outer: When, slack: number): boolean {
  return inner.start >= outer.start - slack && inner.end <= outer.end + slack && inner.end - inner.start <= outer.end - outer.start;
}

/** `A/B` from two extents; undefined where the second begins before the first. */
export function between(a: When, b: When): When | undefined {
  const zone = a.timeZone ?? b.timeZone;
  try {
    return whenFromEdtf(`${a.edtf.split('/')[0] ?? ''}/${b.edtf.split('/').at(-1) ?? ''}`, zone === undefined ? {} : { timeZone: zone });
  } catch {
    return undefined;
  }
}

/** "From 10 pm to 4 am on Friday": into the morning behind that day. */
function overnight(from: When, to: When): When | undefined {
  const day = isoDay(to);
  if (!isFiner(from.precision, 'part') || !isFiner(to.precision, 'part') || isoDay(from) !== day) return undefined;
  const next = isoFromFloating(instant(Date.parse(`${day}T00:00Z`) + MS_PER_DAY)).slice(0, 10);
  return between(from, withDay(to, next));
}

/** "At 1.20 am on the night of 3 to 4 May": the night is named by both its days, and the hour lies on the second. */
function isInEnd({ start, precision }: When, end: When): boolean {
  return precision === 'minute' && end.precision === 'day' && start >= end.start && start < end.end;
}

/** "By the middle of June", "by the end of the week", "of the quarter": the day at which a period is half over, or its last part. */
function partOf({ when, mod }: TimeExpression): When | undefined {
  if (!when || isFiner(when.precision, 'week')) return undefined;
  if (mod === 'END') return when.precision === 'month' || when.precision === 'century' ? undefined : lastOf(when);
  if (mod !== 'MID') return undefined;
  const days = (when.end - when.start) / MS_PER_DAY;
  return dayOf(Math.round(when.start / MS_PER_DAY) + Math.floor(days / 2 - 1), when);
}

/** The last day of a week, the last month of what is longer. */
export function lastOf(when: When): When {
  const over = Math.round(when.end / MS_PER_DAY);
  return dayOf(over - 1, when, over - Math.round(when.start / MS_PER_DAY) <= LONGEST_WEEK ? 'day' : 'month');
}

/** @param day - counted from 1970-01-01. */
function dayOf(day: number, { timeZone }: When, precision: 'day' | 'month' = 'day'): When {
  return whenFromEdtf(isoFromFloating(instant(day * MS_PER_DAY)).slice(0, precision === 'day' ? 10 : 7), { timeZone });
}

/** Days of a week, an hour that a change of clocks adds included. */
const LONGEST_WEEK = 8;

/** An extent with one end open. */
export function openExtent(when: When, side: 'until' | 'since'): When | undefined {
  const [first = '', last = first] = when.edtf.split('/');
  const zone = { timeZone: when.timeZone };
  try {
    return whenFromEdtf(side === 'until' ? `../${last}` : `${first}/..`, zone);
  } catch {
    return undefined;
  }
}

/** "for three decades", told at `reference`: open since about then. */
export function sinceLength(value: string, reference: string | undefined): When | undefined {
  if (reference === undefined) return undefined;
  try {
    const days = reference.slice(0, 10);
    const duration = parseDuration(
      value.replace(/(\d+)DE$/, (_, n: string) => `${String(Number(n) * 10)}Y`).replace(/(\d+)CE$/, (_, n: string) => `${String(Number(n) * 100)}Y`),
    );
    const at: Instant = instant(Date.parse(`${days}T00:00Z`));
    const start = isoFromFloating(addDuration(at, duration, { sign: -1 }));
    const precision = /[YE]$/.test(value) ? 4 : /M$/.test(value) && !value.includes('T') ? 7 : 10;
    return whenFromEdtf(`${start.slice(0, precision)}~/..`);
  } catch {
    return undefined;
  }
}
