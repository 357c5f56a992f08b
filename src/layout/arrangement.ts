// Shares the room across the time axis among the lanes. Depends on the zoom step and the size, never on the window.
import { TRACK_SLOTS } from './column-placer.js';
import type { EventColumns } from './event-columns.js';
import { LABEL_GAP_PX, SLOT_PX, slotsAlong, TARGET_PX, type FormOf, type LabelSettings } from './label-form.js';
import type { LaneEvents } from './lane-events.js';
import { CHUNK_PX, LanePacking } from './packing.js';

/** A lane with its place and its rows. */
export interface ArrangedLane {
  readonly events: LaneEvents;
  readonly label: string;
  readonly isCollapsed: boolean;
  /** Absent when collapsed. */
  readonly packing?: LanePacking;
  /** Where the lane begins across the time axis, px, and its parts. */
  readonly fromPx: number;
  readonly headPx: number;
  readonly slots: number;
  /** Room for clusters after the rows, px; 0 where every event has a row. */
  readonly clusterPx: number;
  readonly sizePx: number;
}

/** What an arrangement is made from. */
export interface ArrangementRequest {
  readonly columns: EventColumns;
  readonly lanes: readonly LaneEvents[];
  /** All events in one lane, for where lanes have no room. */
  readonly merged: () => LaneEvents;
  readonly labels: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** px per ms, a power of two. */
  readonly scale: number;
  /** Room for lanes across the time axis, and where it begins, px. */
  readonly roomPx: number;
  readonly offsetPx: number;
  readonly maxLabels: number;
  /** There is something to count beside the events: the first lane needs room for clusters. */
  readonly hasUncounted: boolean;
  readonly settings: LabelSettings;
  readonly formOf: FormOf;
}

/** Lanes up to this size are packed whole, so that they take just the room they need. */
const EXACT_LIMIT = 600;
const MIN_SLOTS = 8;
/** One-line labels are cut more: they must show so many more events to be worth it. */
const WORTH_COMPACT = 1.25;
const MIN_COLUMN_SLOTS = 22;
/** Fewer slots hold no label. */
const LEAST_TEXT_SLOTS = 14;
const NONE_COLLAPSED: ReadonlySet<string> = new Set<string>();
/** Width that a column of labels is split at when time runs down. */
const COLUMN_SLOTS = 24;
/** Between gutter and text, for the lines that lead from one to the other. */
const LEADER_SLOTS = 1;
/** Lanes narrower than this spare room in the gutter. */
const NARROW_SLOTS = 34;
export const HEAD_PX = TARGET_PX;
const LANE_GAP_PX = 8;
const CLUSTER_ACROSS_PX = { horizontal: 24, vertical: 48 } as const;

/** Places the lanes one after the other. */
export function arrangeLanes(request: ArrangementRequest): readonly ArrangedLane[] {
  return request.settings.orientation === 'horizontal' ? arrangeRows(request) : arrangeColumns(request);
}

interface Draft {
  readonly lane: LaneEvents;
  readonly label: string;
  readonly isCollapsed: boolean;
  packing?: LanePacking;
  slots: number;
  hasClusters: boolean;
}

function createDrafts({ lanes, labels, collapsed }: ArrangementRequest): readonly Draft[] {
  return lanes.map((lane, at) => ({ lane, label: labels[at], isCollapsed: collapsed.has(lane.key), slots: 0, hasClusters: true }));
}

function arrangeRows(request: ArrangementRequest): readonly ArrangedLane[] {
  const drafts = createDrafts(request);
  const headPx = drafts.length > 1 ? HEAD_PX : 0;
  const clusterPx = CLUSTER_ACROSS_PX.horizontal;
  const overheadPx = drafts.length * (headPx + LANE_GAP_PX) + drafts.filter((draft) => draft.isCollapsed).length * clusterPx;
  const room = Math.max(MIN_SLOTS, Math.floor((request.roomPx - overheadPx) / SLOT_PX));
  const clusterSlots = clusterPx / SLOT_PX;
  const open = drafts.filter((draft) => !draft.isCollapsed);
  for (const draft of open) want(draft, room, request);
  const shares = share(room, open.map((draft) => ({
    slots: draft.slots + (draft.hasClusters ? clusterSlots : 0), weight: Math.sqrt(draft.lane.count + 1),
  })), MIN_SLOTS);
  open.forEach((draft, at) => {
    const granted = shares[at] - (draft.hasClusters ? clusterSlots : 0);
    if (granted >= draft.slots) return;
    if (draft.packing !== undefined) draft.hasClusters = true;
    draft.slots = Math.max(MIN_SLOTS - clusterSlots, shares[at] - clusterSlots);
    draft.packing = packRows(draft.lane, draft.slots, request);
  });
  for (const draft of open) draft.packing ??= packRows(draft.lane, draft.slots, request);
  return placeLanes(drafts, request, headPx);
}

function isFirstUncounted(lane: LaneEvents, { hasUncounted, lanes }: ArrangementRequest): boolean {
  return hasUncounted && lane === lanes[0];
}

/** What a lane would take: exactly for small ones, everything for large ones. */
function want(draft: Draft, room: number, request: ArrangementRequest): void {
  if (draft.lane.count > EXACT_LIMIT) {
    draft.slots = room;
    return;
  }
  const packing = packRows(draft.lane, room, request);
  const { slots, placed } = packing.usage();
  draft.packing = packing;
  draft.slots = Math.max(3, slots);
  draft.hasClusters = placed < draft.lane.count || isFirstUncounted(draft.lane, request);
}

/**
 * Shares the room by weight: who wishes less than its share gets its wish, and the others share what is left.
 * Each gets its least, even where that overflows.
 */
function share(room: number, wishes: readonly { readonly slots: number; readonly weight: number }[], least: number): readonly number[] {
  const granted = new Array<number>(wishes.length).fill(0);
  const order = wishes.map((_, at) => at).sort((a, b) => wishes[a].slots / wishes[a].weight - wishes[b].slots / wishes[b].weight || a - b);
  let left = room;
  let weight = wishes.reduce((sum, wish) => sum + wish.weight, 0);
  for (const at of order) {
    const fair = Math.floor((left * wishes[at].weight) / weight);
    granted[at] = Math.min(wishes[at].slots, Math.max(least, fair));
    left = Math.max(0, left - granted[at]);
    weight -= wishes[at].weight;
  }
  return granted;
}

function packRows(lane: LaneEvents, slots: number, request: ArrangementRequest): LanePacking {
  const { columns, scale, settings, formOf, maxLabels } = request;
  const rules = { scale, slots, longSlots: longSlotsOf(lane, slots, scale), maxLabels, settings, formOf };
  if (lane.count > EXACT_LIMIT) return new LanePacking(columns, lane, { ...rules, style: isCrowded(lane, slots, request) ? 'compact' : 'roomy' });
  const roomy = new LanePacking(columns, lane, { ...rules, style: 'roomy' });
  const { labelled } = roomy.usage();
  if (labelled === lane.count) return roomy;
  const compact = new LanePacking(columns, lane, { ...rules, style: 'compact' });
  return compact.usage().labelled > labelled * WORTH_COMPACT ? compact : roomy;
}

/** Whether a chunk holds, on average, more events than roomy labels. */
function isCrowded(lane: LaneEvents, slots: number, { columns, scale }: ArrangementRequest): boolean {
  const extent = columns.extent;
  const lengthPx = extent === undefined ? 0 : (extent.end - extent.start) * scale;
  const perChunk = lane.count / Math.max(1, lengthPx / CHUNK_PX);
  return perChunk > (slots / 6) * 4;
}

/** Strips longer than a chunk leave room for what is shorter, if there is anything shorter. */
function longSlotsOf(lane: LaneEvents, slots: number, scale: number): number {
  const hasShort = lane.classes.some(({ exponent }) => exponent + Math.log2(scale) <= 9);
  return hasShort ? Math.max(4, Math.floor(slots * 0.6)) : slots;
}

function arrangeColumns(given: ArrangementRequest): readonly ArrangedLane[] {
  const isNarrow = given.lanes.length > 1 && given.roomPx / given.lanes.length < MIN_COLUMN_SLOTS * SLOT_PX;
  const request = isNarrow ? { ...given, lanes: [given.merged()], labels: [''], collapsed: NONE_COLLAPSED } : given;
  const drafts = createDrafts(request);
  const clusterSlots = CLUSTER_ACROSS_PX.vertical / SLOT_PX;
  const open = drafts.filter((draft) => !draft.isCollapsed);
  const closedPx = (drafts.length - open.length) * (CLUSTER_ACROSS_PX.vertical + LANE_GAP_PX);
  const each = Math.floor((request.roomPx - closedPx) / Math.max(1, open.length) / SLOT_PX);
  for (const draft of open) {
    const total = Math.max(MIN_COLUMN_SLOTS, each - (open.length > 1 ? 1 : 0));
    draft.packing = packColumns(draft.lane, total, request);
    draft.hasClusters = draft.lane.count > EXACT_LIMIT || draft.packing.usage().placed < draft.lane.count || isFirstUncounted(draft.lane, request);
    draft.slots = draft.hasClusters ? Math.max(LEAST_TEXT_SLOTS, total - clusterSlots) : total;
    if (draft.hasClusters) draft.packing = packColumns(draft.lane, draft.slots, request);
  }
  return placeLanes(drafts, request, 0);
}

function packColumns(lane: LaneEvents, slots: number, request: ArrangementRequest): LanePacking {
  const { columns, scale, formOf, maxLabels } = request;
  const isNarrow = slots < NARROW_SLOTS;
  const hasLong = lane.classes.some(({ exponent }) => exponent + Math.log2(scale) > 9);
  const longSlots = hasLong ? slotsAlong(request.settings) * (isNarrow ? 1 : 2) : 0;
  const trackCount = isNarrow ? 2 : 3;
  const inkSlots = longSlots + trackCount * TRACK_SLOTS;
  const gutter = inkSlots + LEADER_SLOTS;
  const count = Math.max(1, Math.floor((slots - gutter) / COLUMN_SLOTS));
  const columnSlots = Math.floor((slots - gutter) / count);
  const plan = {
    tracks: Array.from({ length: trackCount }, (_, at) => inkSlots - (at + 1) * TRACK_SLOTS),
    texts: Array.from({ length: count }, (_, at) => gutter + at * columnSlots),
  };
  const settings = { ...request.settings, maxTextPx: columnSlots * SLOT_PX - LABEL_GAP_PX };
  return new LanePacking(columns, lane, { scale, slots, longSlots, plan, style: 'roomy', maxLabels, settings, formOf });
}

function placeLanes(drafts: readonly Draft[], { offsetPx, settings }: ArrangementRequest, headPx: number): readonly ArrangedLane[] {
  let fromPx = offsetPx;
  return drafts.map(({ lane, label, isCollapsed, packing, slots, hasClusters }) => {
    const clusterPx = isCollapsed || hasClusters ? CLUSTER_ACROSS_PX[settings.orientation] : 0;
    const sizePx = headPx + slots * SLOT_PX + clusterPx + LANE_GAP_PX;
    const placed = { events: lane, label, isCollapsed, fromPx, headPx, slots, clusterPx, sizePx, ...(packing !== undefined && { packing }) };
    fromPx += sizePx;
    return placed;
  });
}
