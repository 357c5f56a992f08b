// Zones told beside a clock time, and two clock times that fix each other's offset: "5:00 pm (2100 GMT)".
import { MS_PER_DAY, MS_PER_MINUTE, offsetAt, zoneAhead, zoneOfOffset, type Instant } from '../../../time/index.js';
import type { Meaning } from '../../rules/meaning.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { PUNCT, type Tokens } from '../../tokens/tokens.js';
import type { Place } from '../context.js';
import { dayValue } from '../value.js';

/** Minutes of which the offsets that people tell are whole multiples; those that machines write need not be. */
const QUARTER = 15;

/** The zone that was said: IANA name or offset. */
export function zoneOf(m: Meaning, zones: readonly string[]): string | undefined {
  const zone = m.zone === undefined ? undefined : zones[m.zone - 1];
  // "3 pm ET–4": an hour, and no offset from there.
  if (m.offsetSign !== undefined && (zone === undefined || zone === 'UTC')) {
    const hours = m.offset === undefined ? (m.offsetHour ?? 0) : Math.floor(m.offset / 100);
    const minutes = m.offset === undefined ? (m.offsetMinute ?? 0) : m.offset % 100;
    // "21:20 (+00:12)": so far behind whoever won.
    return minutes % QUARTER === 0 ? zoneOfOffset(m.offsetSign === 1 ? 1 : -1, hours, minutes) : undefined;
  }
  return m.zoneName ?? zone;
}

/**
 * The day on which another zone's clock shows a time that was told without its day, "at 18:40 UTC" of a story on Sunday morning in Auckland:
 * the one nearest to the moment told before. Undefined where both lie in one zone, or the day stays.
 * @param last - the clock time told before, in the zone `home`.
 */
export function dayElsewhere(place: Place, zone: string, last: Place, home: string): Place | undefined {
  if (zone === home || place.minute === undefined || last.minute === undefined || last.days !== place.days) return undefined;
  const { days } = dayNearest(momentOf(last.days, last.minute, home), place.days, place.minute, zone);
  return days === place.days ? undefined : { ...place, days };
}

/**
 * On which day a clock time lies nearest to a moment.
 * @param moment - in milliseconds since 1970.
 * @param day - to begin with: that day, the one before and the one behind it are tried.
 * @returns the day, and the milliseconds between the moment and the clock on it.
 */
export function dayNearest(moment: number, day: number, minute: number, zone: string): { readonly days: number; readonly apart: number } {
  const [days, apart] = [day, day - 1, day + 1]
    .map((days) => [days, Math.abs(momentOf(days, minute, zone) - moment)])
    .reduce((best, other) => (other[1] < best[1] ? other : best));
  return { days, apart };
}

/** The moment of a clock time in a zone. */
export function momentOf(days: number, minute: number, zone: string): number {
  const rough = days * MS_PER_DAY + minute * MS_PER_MINUTE;
  return rough - offsetAt(rough as Instant, zone);
}

interface ClockAt {
  readonly place: Place;
  readonly end: number;
}
interface ZonedClockAt {
  readonly place: Place;
  readonly zone: string;
  readonly start: number;
}

/** Days by which a clock is on another day than one in UTC, by how far it seems ahead: from Hawaii, ten hours behind, to Tonga and New Zealand. */
export function daysApart(minutes: number): number {
  return minutes >= 14 * 60 ? 1 : minutes < -10 * 60 ? -1 : 0;
}

/**
 * Whether a zoned clock time stands directly beside one without a zone, as the same moment.
 * @param home - the zone of the first, where the text tells it: of two offsets that are a day apart it is the one meant.
 * @returns the offset of the first, the day of the second, and by how many days that is behind the first.
 */
export function pairedOffset(
  tokens: Tokens,
  local: ClockAt,
  zoned: ZonedClockAt,
  home?: string,
): { offset: string; value: string; days: number } | undefined {
  // "21:00–23:00 UTC": a stretch.
  for (let at = local.end; at < zoned.start; at++) if (tokens.kind[at] !== PUNCT || isDash(signAt(tokens, at))) return undefined;
  if (zoned.start - local.end > 2 || local.place.unit !== zoned.place.unit) return undefined;
  const localMinutes = local.place.minute ?? 0,
    zonedMinutes = zoned.place.minute ?? 0;
  const rough = (local.place.days * MS_PER_DAY + localMinutes * MS_PER_MINUTE) as Instant;
  const zoneMinutes = offsetAt(rough, zoned.zone) / MS_PER_MINUTE;
  let minutes = localMinutes - zonedMinutes + zoneMinutes;
  const atHome = home === undefined ? 0 : offsetAt(rough, home) / MS_PER_MINUTE;
  // The clocks show one moment: the days may differ by one.
  const days = home !== undefined && (minutes - atHome) % 1440 === 0 ? (minutes - atHome) / 1440 : daysApart(minutes);
  minutes -= days * 1440;
  if (minutes % QUARTER !== 0) return undefined;
  return {
    offset: zoneAhead(minutes),
    value: dayValue(local.place.days + days),
    days,
  };
}
