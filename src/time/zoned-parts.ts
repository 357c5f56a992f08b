// The wall clock of a zone in parts.
import { floatingFromParts, partsFromFloating, type LocalParts } from './calendar.js';
import type { Instant } from './instant.js';
import { floatingFromInstant, instantFromFloating, type ZonedInstant } from './zone.js';

/** The wall clock of a zone at a moment, in parts. */
export function localFromInstant(moment: Instant, timeZone: string): LocalParts {
  return partsFromFloating(floatingFromInstant(moment, timeZone));
}

/** The moment at which the clocks of a zone show a local time, and whether they do so once, never or twice. */
export function instantFromLocal(parts: LocalParts, timeZone: string): ZonedInstant {
  const { year, month, day, hour, minute, second, millisecond } = parts;
  return instantFromFloating(floatingFromParts(year, month, day, hour, minute, second, millisecond), timeZone);
}
