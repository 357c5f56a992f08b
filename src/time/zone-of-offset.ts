// The zone that a text tells by how far its clocks are ahead or behind.
import { MS_PER_MINUTE } from './calendar.js';
import { formatOffset } from './zone.js';

/** Hours by which clocks are ahead or behind, at most. */
const FARTHEST = 14;

/** The zone whose clocks are so far ahead, or with `sign` -1 behind: `+05:30`, `UTC`; undefined where none are. */
export function zoneOfOffset(sign: number, hours: number, minutes = 0): string | undefined {
  if (hours > FARTHEST || minutes > 59) return undefined;
  return zoneAhead(sign * (hours * 60 + minutes));
}

/** The zone whose clocks are so many minutes ahead. */
export function zoneAhead(minutes: number): string {
  return minutes === 0 ? 'UTC' : formatOffset(minutes * MS_PER_MINUTE);
}
