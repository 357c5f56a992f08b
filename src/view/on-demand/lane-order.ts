// Lanes as the reader wants them: which are folded up, and in which order they stand. Pure.

/** Px along a line that weigh as much as one across lines. */
const LINE_FIRST = 1000;

/** The keys with one of them so many places further on; it stops at either end. */
export function movedLane(keys: readonly string[], key: string, by: number): readonly string[] {
  const from = keys.indexOf(key);
  const to = Math.max(0, Math.min(keys.length - 1, from + by));
  if (from < 0 || to === from) return keys;
  const moved = keys.filter((other) => other !== key);
  moved.splice(to, 0, key);
  return moved;
}

/** The keys with one more, or without it. */
export function toggledLane(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

/** How many places a lane moves when its middle is dragged to a position: past the middle of each lane in between. */
export function placesDragged(
  lanes: readonly { readonly key: string; readonly from: number; readonly size: number }[],
  key: string,
  position: number,
): number {
  const from = lanes.findIndex((lane) => lane.key === key);
  if (from < 0) return 0;
  let by = 0;
  for (let at = from + 1; at < lanes.length && position > lanes[at].from + lanes[at].size / 2; at++) by++;
  for (let at = from - 1; at >= 0 && position < lanes[at].from + lanes[at].size / 2; at--) by--;
  return by;
}

/** Where a head stands in its row, as elements tell it; a drag does not change that. */
export type HeadPlace = Readonly<Pick<HTMLElement, 'offsetHeight' | 'offsetLeft' | 'offsetTop' | 'offsetWidth'>>;

/** How many places a head moves that is dragged by so much among heads in lines: to the nearest of the nearest line. */
export function placesInRow(heads: readonly HeadPlace[], dragged: HeadPlace, [dx, dy]: readonly [number, number]): number {
  const far = ({ offsetHeight, offsetLeft, offsetTop, offsetWidth }: HeadPlace): number =>
    Math.abs(offsetTop + offsetHeight / 2 - dragged.offsetTop - dragged.offsetHeight / 2 - dy) * LINE_FIRST +
    Math.abs(offsetLeft + offsetWidth / 2 - dragged.offsetLeft - dragged.offsetWidth / 2 - dx);
  const nearest = heads.reduce((best, head) => (far(head) < far(best) ? head : best), dragged);
  return heads.indexOf(nearest) - heads.indexOf(dragged);
}
