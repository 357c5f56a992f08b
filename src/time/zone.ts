// Time zones: wall clock ↔ instant by the IANA rules that Temporal knows, cached per zone as stretches of one offset.
// Fixed offsets (`+08:00`, `Z`) are zones too. All offsets are milliseconds east of UTC.
import { create, getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import type { LocalParts } from './calendar.js';
import { MS_PER_DAY, MS_PER_MINUTE, floatingFromParts, partsFromFloating } from './calendar.js';
import type { Instant } from './instant.js';

/** How a wall-clock time met its zone: it exists once, never (`gap`, clocks went forward) or twice (`fold`, back). */
export type Disambiguation = 'exact' | 'gap' | 'fold';

export interface ZonedInstant {
  /** In a gap: as if the clocks had not changed yet. In a fold: the first. (Temporal's `compatible`.) */
  readonly instant: Instant;
  readonly disambiguation: Disambiguation;
  /** The offset by which the wall-clock time was read, in milliseconds. */
  readonly offsetMs: number;
}

/** A change of offset: from `instant` on, `offsetMs` holds. */
export interface ZoneTransition {
  readonly instant: Instant;
  readonly offsetMs: number;
  readonly offsetBeforeMs: number;
}

/** Stretches of one offset, in time order, found on demand; `last` remembers the latest hit. */
interface Zone {
  readonly id: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly offsets: number[];
  last: number;
}

/** Rules repeat with the Gregorian cycle of 400 years; later moments are read in the last cycle that is looked up. */
const CYCLE_MS = 146_097 * MS_PER_DAY;
const CYCLE_START = floatingFromParts(2100, 1, 1);
const EARLIEST = floatingFromParts(-200_000, 1, 1);
const OFFSET = /^(?:UTC|GMT)?([+\-\u2212])(\d{1,2})(?::?([0-5]\d))?$/i;
const zones = new Map<string, Zone>();

/**
 * The canonical writing of a zone: `Z` and `utc` become `UTC`, `+8` becomes `+08:00`, `europe/paris` becomes `Europe/Paris`.
 * @throws {RangeError} naming the zone and showing valid ones
 */
export function canonicalTimeZone(timeZone: string): string {
  return zoneOf(timeZone).id;
}

/** Whether a string names a zone or an offset. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return zoneOf(timeZone).id !== '';
  } catch {
    return false;
  }
}

/** The offset of a zone at a moment, in milliseconds east of UTC. */
export function offsetAt(moment: Instant, timeZone: string): number {
  return offsetIn(zoneOf(timeZone), moment);
}

/** `-04:00`; `Z` for zero. Seconds (local mean times before standard time) are rounded to the minute. */
export function formatOffset(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MS_PER_MINUTE);
  if (minutes === 0) return 'Z';
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The wall clock of a zone at a moment, as a floating instant. */
export function floatingFromInstant(moment: Instant, timeZone: string): Instant {
  return (moment + offsetAt(moment, timeZone)) as Instant;
}

/** The wall clock of a zone at a moment, in parts. */
export function localFromInstant(moment: Instant, timeZone: string): LocalParts {
  return partsFromFloating(floatingFromInstant(moment, timeZone));
}

/** The moment at which the clocks of a zone show a local time, and whether they do so once, never or twice. */
export function instantFromLocal(parts: LocalParts, timeZone: string): ZonedInstant {
  const { year, month, day, hour, minute, second, millisecond } = parts;
  return instantFromFloating(floatingFromParts(year, month, day, hour, minute, second, millisecond), timeZone);
}

/** As {@link instantFromLocal}, from a floating instant. */
export function instantFromFloating(floating: Instant, timeZone: string): ZonedInstant {
  const zone = zoneOf(timeZone);
  if (!Number.isFinite(floating)) return { instant: floating, disambiguation: 'exact', offsetMs: 0 };
  const before = offsetIn(zone, floating - MS_PER_DAY);
  const after = offsetIn(zone, floating + MS_PER_DAY);
  const holdsBefore = offsetIn(zone, floating - before) === before;
  const holdsAfter = before !== after && offsetIn(zone, floating - after) === after;
  const disambiguation = holdsBefore && holdsAfter ? 'fold' : holdsBefore || holdsAfter ? 'exact' : 'gap';
  const offsetMs = holdsAfter && !holdsBefore ? after : before;
  return { instant: (floating - offsetMs) as Instant, disambiguation, offsetMs };
}

/** The first moment of a local day (days since 1970-01-01) in a zone: midnight, or the end of the gap that swallows it. */
export function startOfDay(days: number, timeZone: string): Instant {
  const found = instantFromFloating((days * MS_PER_DAY) as Instant, timeZone);
  if (found.disambiguation !== 'gap') return found.instant;
  const zone = zoneOf(timeZone);
  const inCycle = cycled(found.instant);
  return (found.instant - inCycle + zone.starts[stretchAt(zone, inCycle)]) as Instant;
}

/** The next change of offset strictly after a moment; undefined where none is known. */
export function nextTransition(moment: Instant, timeZone: string): ZoneTransition | undefined {
  const zone = zoneOf(timeZone);
  if (!Number.isFinite(moment)) return undefined;
  const inCycle = cycled(moment);
  const index = stretchAt(zone, inCycle);
  const at = zone.ends[index];
  if (!Number.isFinite(at)) return undefined;
  return {
    instant: (moment - inCycle + at) as Instant,
    offsetMs: offsetIn(zone, at),
    offsetBeforeMs: zone.offsets[index],
  };
}

function zoneOf(timeZone: string): Zone {
  return zones.get(timeZone) ?? openZone(timeZone);
}

function openZone(timeZone: string): Zone {
  const id = fixedOffsetId(timeZone) ?? ianaId(timeZone);
  let zone = zones.get(id);
  if (!zone) {
    zone = { id, starts: [], ends: [], offsets: [], last: 0 };
    zones.set(id, zone);
  }
  if (zones.size < 2_000) zones.set(timeZone, zone);
  return zone;
}

function fixedOffsetId(timeZone: string): string | undefined {
  if (timeZone === 'Z' || timeZone === 'z') return 'UTC';
  const match = OFFSET.exec(timeZone);
  if (!match || Number(match[2]) > 23) return undefined;
  const minutes = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * (match[1] === '+' ? 1 : -1);
  return minutes === 0 ? 'UTC' : formatOffset(minutes * MS_PER_MINUTE);
}

function ianaId(timeZone: string): string {
  try {
    if (/^[A-Za-z]/.test(timeZone)) return create(0n, timeZone).timeZoneId;
  } catch {
    // told below, in our words
  }
  throw new RangeError(
    `time zone "${timeZone.slice(0, 60)}": no such zone; write an IANA name such as "Europe/London" or an offset such as "+08:00"`,
  );
}

function offsetIn(zone: Zone, moment: number): number {
  return zone.offsets[stretchAt(zone, cycled(moment))];
}

function cycled(moment: number): number {
  if (moment < CYCLE_START + CYCLE_MS) return moment;
  return Number.isFinite(moment) ? CYCLE_START + ((moment - CYCLE_START) % CYCLE_MS) : CYCLE_START;
}

/** Index of the stretch that holds a moment; asks Temporal for it the first time. */
function stretchAt(zone: Zone, moment: number): number {
  const { starts, ends, last } = zone;
  if (moment >= starts[last] && moment < ends[last]) return last;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= moment) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && moment < ends[low - 1]) return (zone.last = low - 1);
  return (zone.last = addStretch(zone, low, moment));
}

function addStretch(zone: Zone, at: number, moment: number): number {
  const epochMs = Math.floor(Math.max(EARLIEST, moment));
  const here = create(BigInt(epochMs) * 1_000_000n, zone.id);
  const justAfter = create(BigInt(epochMs + 1) * 1_000_000n, zone.id);
  zone.starts.splice(at, 0, getTimeZoneTransition(justAfter, 'previous')?.epochMilliseconds ?? -Infinity);
  zone.ends.splice(at, 0, getTimeZoneTransition(here, 'next')?.epochMilliseconds ?? Infinity);
  zone.offsets.splice(at, 0, offsetNanoseconds(here) / 1e6);
  return at;
}
