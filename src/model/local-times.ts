// Local times beside zoned ones: where an axis of one zone shows the clock that they name.
import { instantFromFloating, MS_PER_DAY, offsetAt, type Instant } from '../time/index.js';
import { sortPositions } from './sort-positions.js';
import { gather, laterThan, type SortedColumns } from './time-columns.js';

/** Events between two places where moving may rest. */
const SLICE = 8_192;
/** No zone changes its clocks twice within six days: with a day on both sides, one offset holds for a stretch of this length where it holds at its ends. */
const STRETCH_MS = 4 * MS_PER_DAY;

/** The moment at which the clocks of a zone show a local time, as `instantFromFloating` finds it; quick for times that come nearly in order. */
export function clocksOf(timeZone: string): (floating: number) => number {
  let known = NaN;
  let offset: number | undefined;
  return (floating) => {
    if (!Number.isFinite(floating)) return floating;
    const stretch = Math.floor(floating / STRETCH_MS);
    if (stretch !== known) {
      known = stretch;
      const before = offsetAt((stretch * STRETCH_MS - MS_PER_DAY) as Instant, timeZone);
      offset = before === offsetAt(((stretch + 1) * STRETCH_MS + MS_PER_DAY) as Instant, timeZone) ? before : undefined;
    }
    return offset === undefined ? instantFromFloating(floating as Instant, timeZone).instant : floating - offset;
  };
}

/** The columns with their local times moved onto the clocks of a zone, in order again. Yields the share that is done, 0 … 1. @param isLocal - By row: 1 for times that name no zone. */
export function* onClocks(columns: SortedColumns, isLocal: Uint8Array, timeZone: string): Generator<number, SortedColumns, undefined> {
  const { rows, ranks, undated } = columns;
  const { length } = rows;
  const starts = columns.starts.slice();
  const ends = columns.ends.slice();
  const [startOf, endOf] = [clocksOf(timeZone), clocksOf(timeZone)];
  for (let position = 0; position < length; position++) {
    if (position % SLICE === SLICE - 1) yield position / length;
    if (isLocal[rows[position]] === 0) continue;
    const start = startOf(starts[position]);
    starts[position] = start;
    ends[position] = laterThan(start, endOf(ends[position]));
  }
  const sorting = sortPositions(starts);
  let step = sorting.next();
  for (; !step.done; step = sorting.next()) yield 1;
  const order = step.value;
  yield 1;
  const sortedStarts = gather(starts, order, new Float64Array(length));
  yield 1;
  const sortedEnds = gather(ends, order, starts);
  yield 1;
  const sortedRows = gather(rows, order, new Uint32Array(length));
  yield 1;
  const sortedRanks = gather(ranks, order, new Uint32Array(ends.buffer, 0, length));
  yield 1;
  return { rows: sortedRows, starts: sortedStarts, ends: sortedEnds, ranks: sortedRanks, undated };
}
