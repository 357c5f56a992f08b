// Speakers by their fullest name: short names, pronouns, offices and "the company" resolved through the document.
import type { Attribution } from './attributions.js';
import type { Reading } from './reading.js';

/** The speaker of each attribution; undefined where none can be named. */
export function nameSpeakers(reading: Reading, attributions: readonly Attribution[]): (string | undefined)[] {
  return attributions.map(({ source }) => (source ? reading.tokens.text.slice(reading.tokens.start[source[0]], reading.tokens.end[source[1] - 1]) : undefined));
}
