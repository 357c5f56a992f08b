// Time zones: wall clock ↔ instant by the IANA rules that Intl knows, cached per zone as stretches of one offset.
// Fixed offsets (`+08:00`, `Z`) are zones too. All offsets are milliseconds east of UTC.
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR, floatingFromParts, twoDigits } from './calendar.js';
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
  /** Shows the wall clock of the zone; a fixed offset needs none. */
  readonly wall?: Intl.DateTimeFormat | undefined;
  readonly starts: number[];
  readonly ends: number[];
  readonly offsets: number[];
  last: number;
}

/** Rules repeat with the Gregorian cycle of 400 years; later moments are read in the last cycle that is looked up. */
const CYCLE_MS = 146_097 * MS_PER_DAY;
const CYCLE_START = floatingFromParts(2100, 1, 1);
/** Before, every zone keeps its local mean time. */
const EARLIEST = floatingFromParts(1800, 1, 1);
/** No offset is kept for less: moments so far apart with the same offset have it all the while. */
const STEP = 6 * MS_PER_DAY;
/** From then on changes come every year or never. */
const YEARLY = floatingFromParts(2040, 1, 1);
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
  return `${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The wall clock of a zone at a moment, as a floating instant. */
export function floatingFromInstant(moment: Instant, timeZone: string): Instant {
  return (moment + offsetAt(moment, timeZone)) as Instant;
}

/** The moment at which the clocks of a zone show a local time, given as a floating instant, and whether they do so once, never or twice. */
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
  let start = inCycle;
  while (offsetIn(zone, start - 1) === offsetIn(zone, inCycle)) start = zone.starts[stretchAt(zone, start - 1)];
  return (found.instant - inCycle + start) as Instant;
}

/** The next change of offset strictly after a moment; undefined where none is known. */
export function nextTransition(moment: Instant, timeZone: string): ZoneTransition | undefined {
  const zone = zoneOf(timeZone);
  if (!Number.isFinite(moment)) return undefined;
  const inCycle = cycled(moment);
  const offsetBeforeMs = offsetIn(zone, inCycle);
  let at = inCycle;
  do {
    at = zone.ends[stretchAt(zone, at)];
    if (at > Math.max(YEARLY, inCycle) + 3 * MS_PER_YEAR) return undefined;
  } while (offsetIn(zone, at) === offsetBeforeMs);
  return { instant: (moment - inCycle + at) as Instant, offsetMs: offsetIn(zone, at), offsetBeforeMs };
}

function zoneOf(timeZone: string): Zone {
  return zones.get(timeZone) ?? openZone(timeZone);
}

function openZone(timeZone: string): Zone {
  const fixed = fixedOffsetId(timeZone);
  const [id, wall] = fixed === undefined ? ianaZone(timeZone) : [fixed];
  let zone = zones.get(id);
  if (!zone) {
    zone = { id, wall, starts: [], ends: [], offsets: [], last: 0 };
    if (fixed !== undefined) addStretch(zone, 0, -Infinity, Infinity, fixed === 'UTC' ? 0 : offsetOfText(fixed));
    zones.set(id, zone);
  }
  if (zones.size < 2_000) zones.set(timeZone, zone);
  return zone;
}

function offsetOfText(text: string): number {
  return (Number(text.slice(1, 3)) * 60 + Number(text.slice(4))) * (text.startsWith('-') ? -1 : 1) * MS_PER_MINUTE;
}

function fixedOffsetId(timeZone: string): string | undefined {
  if (timeZone === 'Z' || timeZone === 'z' || timeZone === 'UTC') return 'UTC';
  const match = OFFSET.exec(timeZone);
  if (!match || Number(match[2]) > 23) return undefined;
  const minutes = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * (match[1] === '+' ? 1 : -1);
  return minutes === 0 ? 'UTC' : formatOffset(minutes * MS_PER_MINUTE);
}

/** A name in its usual spelling, and the clock of its zone. */
function ianaZone(timeZone: string): [id: string, wall: Intl.DateTimeFormat] {
  try {
    if (/^[A-Za-z]/.test(timeZone)) {
      const wall = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      // Engines may answer with another name of the zone: then the one that was asked for stays.
      const known = wall.resolvedOptions().timeZone,
        written = timeZone.toLowerCase();
      return [
        known.toLowerCase() === written
          ? known
          : timeZone === written
            ? written.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
            : timeZone,
        wall,
      ];
    }
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

/** Index of the stretch that holds a moment; asks Intl for it the first time. */
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
  findStretches(zone, low, moment);
  return stretchAt(zone, moment);
}

/** Adds what holds around a moment: one stretch, or two where the offset changes. */
function findStretches(zone: Zone, at: number, moment: number): void {
  if (moment < EARLIEST) {
    addStretch(zone, at, -Infinity, EARLIEST, askOffset(zone, EARLIEST));
    return;
  }
  const from = EARLIEST + Math.floor((moment - EARLIEST) / STEP) * STEP;
  const before = askOffset(zone, from),
    after = askOffset(zone, from + STEP);
  let low = from,
    high = from + STEP;
  while (before !== after && high - low > MS_PER_SECOND) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_SECOND) * MS_PER_SECOND;
    if (askOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  if (high < from + STEP) addStretch(zone, at, high, from + STEP, after);
  addStretch(zone, at, from, high, before);
}

/** Adds a stretch before the one at an index; neighbours of the same offset become one. */
function addStretch({ starts, ends, offsets }: Zone, at: number, start: number, end: number, offset: number): void {
  const joinsNext = starts[at] === end && offsets[at] === offset;
  if (ends[at - 1] === start && offsets[at - 1] === offset) {
    ends[at - 1] = joinsNext ? ends[at] : end;
    if (joinsNext) for (const list of [starts, ends, offsets]) list.splice(at, 1);
  } else if (joinsNext) starts[at] = start;
  else {
    starts.splice(at, 0, start);
    ends.splice(at, 0, end);
    offsets.splice(at, 0, offset);
  }
}

/** What the wall clock of a zone shows at a full second, less the second itself. */
function askOffset({ wall }: Zone, moment: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of wall?.formatToParts(moment) ?? []) shown[type] = Number(value);
  return floatingFromParts(shown['year'], shown['month'], shown['day'], shown['hour'], shown['minute'], shown['second']) - moment;
}
