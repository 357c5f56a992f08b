// A moment as a reader can write it.
import { edtfFromInstant, MS_PER_DAY, type Instant } from '../../time/index.js';

/** So long a window does without the clock. */
const LONG_MS = 4 * MS_PER_DAY;

/** EDTF of a moment, as fine as a window of `spanMs` needs it; without an offset where it is UTC or floating. */
export function momentText(moment: Instant, spanMs: number, timeZone?: string): string {
  return edtfFromInstant(moment, spanMs > LONG_MS ? 'day' : 'minute', timeZone).replace('Z', '');
}
