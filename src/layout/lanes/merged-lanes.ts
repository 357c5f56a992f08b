// Lanes that have no room side by side, as one: and what is folded up among them as another, which is only counted.
import type { EventColumns } from '../event-columns.js';
import { createLaneEvents, type LaneEvents } from './lane-events.js';

/** Key of the lane of all that is folded up. */
export const FOLDED = '\u0000folded';

/** Of the lanes of a timeline: what was made of them last, which serves every step of the zoom. */
const known = new WeakMap<readonly LaneEvents[], { readonly folded: string; readonly merged: readonly LaneEvents[] }>();

/** The events of all open lanes, if there are any, then those of the others. */
export function mergedLanes({
  collapsed,
  columns,
  lanes,
}: {
  readonly collapsed: ReadonlySet<string>;
  readonly columns: EventColumns;
  readonly lanes: readonly LaneEvents[];
}): readonly LaneEvents[] {
  const isFolded = lanes.map(({ key }) => collapsed.has(key));
  const folded = isFolded.join();
  const before = known.get(lanes);
  if (before?.folded === folded) return before.merged;
  const laneOf = isFolded.includes(true) ? laneNumbers(columns, lanes) : undefined;
  const merged = createLaneEvents(columns, ['', FOLDED], (index) => (laneOf && isFolded[laneOf[index]] ? 1 : 0))
    .map((lane, at) => ({ ...lane, standsFor: lanes.filter((_, number) => isFolded[number] === (at === 1)) }))
    .filter(({ standsFor }) => standsFor.length > 0);
  known.set(lanes, { folded, merged });
  return merged;
}

/** The number of the lane of each event among the columns. */
export function laneNumbers({ start }: EventColumns, lanes: readonly LaneEvents[]): Uint8Array {
  const laneOf = new Uint8Array(start.length);
  lanes.forEach(({ classes }, lane) => {
    for (const { order } of classes) for (const index of order) laneOf[index] = lane;
  });
  return laneOf;
}
