// "+1" says less than the mark that it stands for: an event that would be counted alone is drawn, between the counts.
import { bisectLeft } from '../bisect.js';
import type { ArrangedLane } from '../rows/arrangement.js';
import { joined, type CellDraft, type CellRequest } from './cells.js';
import { BARE_SLOTS, TARGET_PX } from '../labels/label-form.js';
import { isTouching, OPEN_CLASS, POINT_CLASS } from '../lanes/lane-events.js';
import { isPointAt, type Placed } from '../rows/placer.js';

/** A count may make way for a mark until it is so long, px. */
const LEAST_PX = { horizontal: 44, vertical: 24 } as const;

interface Request extends CellRequest {
  readonly lane: ArrangedLane;
}

/** A cell, or the room of the one event in it. */
interface Item extends CellDraft {
  index?: number;
}

/**
 * Takes cells of one event out of the list and gives all that is drawn. One that has no room between its neighbours, or that
 * a source counted and did not send, is counted with them; one under the lane's name with the placed event next to it.
 */
export function drawSingles(cells: CellDraft[], placed: readonly Placed[], request: Request): readonly Placed[] {
  if (!cells.some(({ count }) => count === 1)) return placed;
  const { lane } = request;
  const leastPx = LEAST_PX[request.orientation] * request.textScale;
  const drawn = new Map(placed.map((mark) => [mark.index, mark]));
  const items = cells.map((cell): Item => (cell.count === 1 ? roomOfOnly(cell, drawn, request) : cell));
  for (let at = 0; at < items.length;) {
    const item = items[at];
    const isUnknown = item.index === undefined && item.count === 1 && items.length > 1;
    if (item.index === undefined && !isUnknown) {
      at++;
      continue;
    }
    const isUnderName = item.fromPx < lane.namePx;
    if (isUnknown) items.splice(at > 0 ? at - 1 : 0, 2, at > 0 ? unite(items[at - 1], item, cells) : unite(item, items[1], cells));
    else if (isInWay(items[at - 1], item, leastPx)) items.splice(at - 1, 2, unite(items[at - 1], item, cells));
    else if (isInWay(item, items[at + 1], leastPx) || (isUnderName && at + 1 < items.length)) items.splice(at, 2, unite(item, items[at + 1], cells));
    else if (isUnderName && drawn.size > 0) items.splice(at, 1, withNearest(cells, item, drawn, request));
    else {
      at++;
      continue;
    }
    // A cell that grew may meet the one before it.
    at = Math.max(0, at - 1);
  }
  cells.splice(0, cells.length, ...items.filter(({ index }) => index === undefined));
  for (const { index, fromPx, toPx } of items)
    if (index !== undefined) drawn.set(index, { index, fromPx, toPx, slot: lane.singleSlot ?? lane.clusterSlot, slots: BARE_SLOTS });
  return [...drawn.values()].sort((a, b) => a.index - b.index);
}

/** Whether two neighbours meet. A count makes way for a mark as far as it can. */
function isInWay(first: Item | undefined, second: Item | undefined, leastPx: number): boolean {
  if (first === undefined || second === undefined || first.toPx <= second.fromPx) return false;
  if (first.index === undefined && second.fromPx - first.fromPx >= leastPx) first.toPx = second.fromPx;
  else if (second.index === undefined && second.toPx - first.toPx >= leastPx) second.fromPx = first.toPx;
  return first.toPx > second.fromPx;
}

/** Both counted in one cell, as long as the cells that they come from. */
function unite(first: Item, second: Item, cells: readonly CellDraft[]): CellDraft {
  const whole = (item: Item): CellDraft => (item.index === undefined ? item : (cells.find(({ start }) => start === item.start) ?? item));
  return joined(whole(first), whole(second));
}

function withNearest(cells: readonly CellDraft[], item: Item, drawn: Map<number, Placed>, { columns }: Request): CellDraft {
  const start = columns.start[item.index ?? 0];
  let nearest = -1;
  for (const index of drawn.keys())
    if (nearest < 0 || Math.abs(columns.start[index] - start) < Math.abs(columns.start[nearest] - start)) nearest = index;
  drawn.delete(nearest);
  const cell = unite(item, item, cells);
  return { ...cell, end: Math.max(item.end, columns.start[nearest]), count: 2 };
}

/** The touch box of the one event that a cell counts. */
function roomOfOnly(cell: CellDraft, drawn: ReadonlyMap<number, Placed>, request: Request): Item {
  const index = indexOfOnly(cell, drawn, request);
  if (index === undefined) return cell;
  const { columns, positionOf, start, end } = request;
  const fromPx = positionOf(Math.max(columns.start[index], start));
  if (isPointAt(columns, index)) return { ...cell, index, fromPx: fromPx - TARGET_PX / 2, toPx: fromPx + TARGET_PX / 2 };
  return { ...cell, index, fromPx, toPx: Math.max(positionOf(Math.min(columns.end[index], end)), fromPx + TARGET_PX) };
}

/** It begins in the cell, or before the window. */
function indexOfOnly(cell: CellDraft, drawn: ReadonlyMap<number, Placed>, { lane, columns, start, end }: Request): number | undefined {
  for (const { exponent, order, start: starts } of lane.events.classes) {
    const reach = exponent === POINT_CLASS ? 0 : exponent === OPEN_CLASS ? Infinity : 2 ** exponent;
    const from = bisectLeft(starts, cell.start === start ? start - reach : cell.start);
    for (let at = from; at < starts.length && starts[at] < cell.end; at++) {
      if (!drawn.has(order[at]) && isTouching(columns, order[at], start, end)) return order[at];
    }
  }
  return undefined;
}
