// Columns of a table that show one moment on the clocks of several zones: "| UTC | EDT | Event |", "| Session | London | Tokyo |".
import { instant, MS_PER_MINUTE, offsetAt } from '../../../time/index.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { offsetOf } from '../../stamps/paired-clocks.js';
import { zoneOfPlace } from '../../stamps/places.js';
import type { Stamp } from '../../stamps/stamp.js';
import { readZone, zoneInWords } from '../../stamps/zones.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';

/** The zones that the names of columns tell, by the places of these. */
export function zonesOfColumns(
  tokens: Tokens,
  names: readonly (readonly [from: number, to: number])[],
  words: Vocabulary,
): ReadonlyMap<number, string> {
  const zones = new Map<number, string>();
  for (const [place, name] of names.entries()) {
    const zone = zoneOfName(tokens, name, words);
    if (zone !== undefined) zones.set(place, zone);
  }
  return zones;
}

/** "UTC", "Time (EDT)", "Lima time", "time_utc", "London". */
function zoneOfName(tokens: Tokens, [from, to]: readonly [number, number], words: Vocabulary): string | undefined {
  const { text, start, end } = tokens;
  for (let at = from; at < to; at++) {
    const zone = zoneInName(tokens, at, to, words) ?? zoneInWords(tokens, at, words)?.zone;
    if (zone !== undefined) return zone;
  }
  return from < to && words.places ? zoneOfPlace(text.slice(start[from], end[to - 1]), words.places) : undefined;
}

/** "UTC", "Time (UTC)", "time_utc", "Local time", but not "Fixed (UTC)": nothing but a clock. */
export function namesClock({ kind, word, text, start, end }: Tokens, [from, to]: readonly [number, number], words: Vocabulary): boolean {
  for (let at = from; at < to; at++) {
    const isClock =
      words.clockCell[word[at]] !== 0 || words.localMark[word[at]] !== 0 || words.zones.has(text.slice(start[at], end[at]).toUpperCase());
    if (kind[at] === WORD && !isClock) return false;
  }
  return true;
}

/** The zone that begins at a word of a name of a column: "EDT", the "utc" of "time_utc". */
export function zoneInName(tokens: Tokens, at: number, to: number, words: Vocabulary): string | undefined {
  const zone = readZone(tokens, at, to, words)?.zone;
  if (zone !== undefined) return zone;
  const { text, start, end } = tokens;
  const joined = text.charAt(start[at] - 1) === '_' ? words.zones.get(text.slice(start[at], end[at]).toUpperCase()) : undefined;
  return joined === 'UTC' ? joined : undefined;
}

const MINUTES_OF_DAY = 1440;
/** Days on which two zones may show different distances: winter, summer, and between the changes of clocks here and there. */
const SEASONS = [0, 2, 6, 9].map((month) => instant(Date.UTC(2026, month, 28)));

/** The largest offset that is in use, in hours: of Kiribati. */
const FARTHEST = 14;

/**
 * The zone of a clock time, where another cell of its row tells the same moment on the clock of another zone; undefined where it does not.
 * @param stamp - the clock time, with the zone that its column names.
 * @param again - the other one, with its own.
 * @param isClock - the column of that names nothing but a clock.
 */
export function zoneBeside(stamp: Stamp, again: Stamp, isClock = false): string | undefined {
  if (stamp.hour === undefined || again.hour === undefined) return undefined;
  const apart = stamp.hour * 60 + (stamp.minute ?? 0) - again.hour * 60 - (again.minute ?? 0);
  // "Local", behind "UTC".
  if (again.zone === undefined) return isClock && stamp.zone === 'UTC' && offsetOf(-apart, FARTHEST) !== undefined ? stamp.zone : undefined;
  if (stamp.zone === undefined) return isClock && again.zone === 'UTC' ? offsetOf(apart, FARTHEST) : undefined;
  const { zone } = stamp,
    other = again.zone;
  return SEASONS.some((moment) => ((offsetAt(moment, zone) - offsetAt(moment, other)) / MS_PER_MINUTE - apart) % MINUTES_OF_DAY === 0)
    ? zone
    : undefined;
}
