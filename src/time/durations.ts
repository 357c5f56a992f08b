// ISO 8601 durations: read, written, measured, added to local dates.
import { daysFromFloating, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_MONTH, MS_PER_SECOND } from './calendar.js';
import { addMonths } from './calendar-steps.js';
import type { Extent, Instant } from './instant.js';
import { floatingFromInstant, instantFromFloating } from './zone.js';

/** Parts of a duration; absent ones are zero. A fraction may stand in any. */
export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

const DATE_UNITS = [
  ['Y', 'years'],
  ['M', 'months'],
  ['W', 'weeks'],
  ['D', 'days'],
] as const;
const TIME_UNITS = [
  ['H', 'hours'],
  ['M', 'minutes'],
  ['S', 'seconds'],
] as const;
/** TIMEX3 also writes decades, centuries, millennia; each is so many years. */
const LONG_UNITS: Readonly<Record<string, number>> = { DE: 10, CE: 100, ML: 1000 };

/**
 * Reads an ISO 8601 duration such as `PT1H30M`, `P2W`, `P1Y6M`; also TIMEX3's `P3DE` (decades), `P2CE` (centuries).
 * @throws {RangeError} naming the text and showing valid ones
 */
export function parseDuration(text: string): Duration {
  const result: Record<string, number> = {};
  const isShort = text.length <= 60 && text.length > 2 && text.startsWith('P');
  const [datePart, timePart, more] = isShort ? text.slice(1).split('T') : ['', '?'];
  const good =
    more === undefined &&
    timePart !== '' &&
    readUnits(datePart, DATE_UNITS, result) &&
    (timePart === undefined || readUnits(timePart, TIME_UNITS, result));
  if (!good) throw new RangeError(`duration "${text.slice(0, 60)}": not ISO 8601; write e.g. PT1H30M, P3D, P2W, P1Y6M`);
  return result;
}

function readUnits(text: string, units: readonly (readonly [string, string])[], result: Record<string, number>): boolean {
  let unit = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && '0123456789.,'.includes(text[at])) at++;
    const value = Number(text.slice(start, at).replace(',', '.'));
    if (start === at || Number.isNaN(value)) return false;
    const long = LONG_UNITS[text.slice(at, at + 2)];
    if (long !== undefined) {
      result['years'] = (result['years'] ?? 0) + value * long;
      at += 2;
      continue;
    }
    while (unit < units.length && units[unit][0] !== text[at]) unit++;
    if (unit === units.length) return false;
    result[units[unit][1]] = value;
    unit++;
    at++;
  }
  return true;
}

/** The ISO 8601 text of a duration; `PT0S` for none. */
export function printDuration(duration: Duration): string {
  const write = (units: typeof DATE_UNITS | typeof TIME_UNITS) =>
    units.map(([sign, name]) => (duration[name] ? `${duration[name]}${sign}` : '')).join('');
  const time = write(TIME_UNITS);
  const text = `P${write(DATE_UNITS)}${time && `T${time}`}`;
  return text === 'P' ? 'PT0S' : text;
}

/** Length in milliseconds; years and months at their Gregorian mean. */
export function approximateMs(duration: Duration): number {
  const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
  return (years * 12 + months) * MS_PER_MONTH + (weeks * 7 + days) * MS_PER_DAY + clockMs(duration);
}

function clockMs({ hours = 0, minutes = 0, seconds = 0 }: Duration): number {
  return hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND;
}

/**
 * A moment later by a duration: calendar parts on the local calendar (clamped: 31 January + P1M = 28 February),
 * then hours, minutes and seconds as exact time.
 * @param timeZone - absent: `moment` is floating
 * @param sign - -1 subtracts
 */
export function addDuration(moment: Instant, duration: Duration, options: { timeZone?: string | undefined; sign?: 1 | -1 } = {}): Instant {
  const { timeZone, sign = 1 } = options;
  if (!Number.isFinite(moment)) return moment;
  const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
  let later = moment as number;
  if (years || months || weeks || days) {
    const floating = timeZone === undefined ? moment : floatingFromInstant(moment, timeZone);
    const day = daysFromFloating(floating);
    const wholeMonths = Math.trunc(years * 12 + months);
    const restDays = (years * 12 + months - wholeMonths) * (MS_PER_MONTH / MS_PER_DAY);
    const moved = addMonths(day, sign * wholeMonths) + sign * (weeks * 7 + days + restDays);
    const local = (floating + (moved - day) * MS_PER_DAY) as Instant;
    later = timeZone === undefined ? local : instantFromFloating(local, timeZone).instant;
  }
  return (later + sign * clockMs(duration)) as Instant;
}

/** Where an extent ends that begins at its start and lasts for a stated duration; never before its own end. */
export function extentEndAfterDuration(extent: Extent, duration: string, timeZone?: string): Instant {
  const end = addDuration(extent.start, parseDuration(duration), { timeZone });
  return Math.max(extent.end, end) as Instant;
}
