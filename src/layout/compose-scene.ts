// One frame: arranged lanes + window → Scene. Cost depends on what is drawn, not on how many events there are.
import type { Bin } from '../model/index.js';
import type { Instant } from '../time/index.js';
import type { ArrangedLane } from './rows/arrangement.js';
import { countCells, type CountedCell } from './counts/clusters.js';
import type { CountWords } from './counts/count-words.js';
import type { EventColumns } from './event-columns.js';
import { SLOT_PX, TARGET_PX, type LabelSettings } from './labels/label-form.js';
import { boxOf } from './labels/labels.js';
import { isTouching, type LaneEvents } from './lanes/lane-events.js';
import { createMark, type MarkContext } from './marks.js';
import type { Placed } from './rows/placer.js';
import type { Box, SceneCluster, SceneLane, SceneMark, Viewport } from './scene.js';
import { alongPx, positionOf } from './axis/time-scale.js';

/** Where lanes begin and how much room they have across the time axis, px. */
export function laneRoom({ orientation, widthPx, heightPx }: Viewport, axisPx: number): { readonly offsetPx: number; readonly roomPx: number } {
  const offsetPx = axisPx + LANES_GAP_PX;
  return { offsetPx, roomPx: Math.max(0, (orientation === 'horizontal' ? heightPx : widthPx) - offsetPx) };
}

const LANES_GAP_PX = 8;
const CLUSTER_GAP_PX = 2;
/** Height of a line of numbers for which cells of counts are made, px. */
const USUAL_DETAIL_PX = 16;

/** What the lanes hold in a window. */
export interface ComposedLanes {
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  readonly sizePx: number;
}

/** What composing needs to know beside the lanes. */
export interface ComposeContext {
  readonly columns: EventColumns;
  readonly settings: LabelSettings;
  /** px per ms at the floor of the zoom step. */
  readonly scale: number;
  readonly nameOf: (index: number) => string;
  readonly isSuperseded: MarkContext['isSuperseded'];
  readonly statusOf: MarkContext['statusOf'];
  readonly edgesOf: MarkContext['edgesOf'];
  /** Events that a source counted and did not send. */
  readonly uncountedIn: (lane: LaneEvents) => readonly Bin[];
  readonly counts: CountWords;
  readonly clusterName: (cell: CountedCell) => string;
  /** Drawn time → time. */
  readonly unfold: (drawn: number) => Instant;
}

/** Marks, clusters and boxes of all lanes. */
export function composeLanes(arranged: readonly ArrangedLane[], viewport: Viewport, context: ComposeContext): ComposedLanes {
  const { columns, counts, settings, scale, clusterName, unfold } = context;
  const { orientation, start, end } = viewport;
  const along = alongPx(viewport);
  const isDown = orientation === 'vertical';
  const positionInWindow = (moment: number): number => positionOf(viewport, moment);
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const lanes: SceneLane[] = [];
  let sizePx = 0;
  for (const lane of arranged) {
    const {
      events: { key },
      rowsFromPx,
    } = lane;
    const around = lane.packing?.placedIn(start * scale, end * scale).flat() ?? [];
    const uncounted = context.uncountedIn(lane.events);
    const markContext: MarkContext = {
      ...context,
      settings: lane.packing?.rules.settings ?? settings,
      alongPx: along,
      rowsFromPx,
      lane: key,
      positionOf: positionInWindow,
      nextIn: (mark) => nextAfter(mark, around, context, positionInWindow),
    };
    // In time order. What shares the ink of another mark has its words alone: where they lie beyond the border, and counts have room, it is counted.
    const packed = around
      .filter(
        (mark) =>
          isTouching(columns, mark.index, start, end) && (!lane.clusterPx || !mark.beside?.isShared || mark.beside.look.label(mark, markContext)),
      )
      .sort((a, b) => a.index - b.index);
    const { cells, placed } = countCells(lane, packed, {
      columns,
      start,
      end,
      scale,
      orientation,
      positionOf: positionInWindow,
      uncounted,
      textScale: Math.max(1, settings.detailHeightPx / USUAL_DETAIL_PX),
    });
    for (const mark of placed) marks.push(createMark(mark, markContext));
    const acrossPx = rowsFromPx + lane.clusterSlot * SLOT_PX + CLUSTER_GAP_PX;
    for (const cell of cells) {
      const stretch = { start: unfold(cell.start), end: unfold(cell.end) };
      clusters.push({
        box: boxOf(
          { fromPx: cell.fromPx + CLUSTER_GAP_PX, toPx: cell.toPx - CLUSTER_GAP_PX, acrossPx, sizePx: lane.clusterPx - CLUSTER_GAP_PX * 2 },
          isDown,
        ),
        count: cell.count,
        ...stretch,
        lane: key,
        label: counts.countText(cell.count),
        get name() {
          return clusterName({ ...cell, ...stretch });
        },
      });
    }
    const count = uncounted.reduce((sum, bin) => sum + bin.count, lane.events.count);
    lanes.push({
      key,
      label: lane.label,
      count,
      countText: counts.numberText(count),
      isCollapsed: lane.isCollapsed,
      box: boxOf({ fromPx: 0, toPx: along, acrossPx: lane.fromPx, sizePx: lane.sizePx }, isDown),
      standsFor: lane.standsFor,
      head: arranged.length > 1 && !arranged[0].standsFor ? headBox(lane, viewport) : undefined,
    });
    // Each begins where the one before it ends.
    sizePx = lane.fromPx + lane.sizePx;
  }
  return { lanes, marks, clusters, sizePx };
}

/** Where the room of the nearest mark after this one begins, among those that share a slot with it. */
function nextAfter(
  { index, slot, slots }: Placed,
  around: readonly Placed[],
  { columns, scale }: ComposeContext,
  positionOf: (moment: number) => number,
): number {
  const start = columns.start[index];
  let next = Infinity;
  for (const other of around) {
    if (other.index === index || other.slot >= slot + slots || slot >= other.slot + other.slots) continue;
    const otherStart = columns.start[other.index];
    if (otherStart >= start) next = Math.min(next, positionOf(otherStart) + other.fromPx - otherStart * scale);
  }
  return next;
}

/** At the beginning of the lane; when time runs down, above the drawing. */
function headBox(lane: ArrangedLane, viewport: Viewport): Box {
  return viewport.orientation === 'horizontal'
    ? { x: 0, y: lane.fromPx, width: Math.min(lane.namePx, viewport.widthPx), height: TARGET_PX }
    : { x: lane.fromPx, y: -TARGET_PX, width: lane.sizePx, height: TARGET_PX };
}
