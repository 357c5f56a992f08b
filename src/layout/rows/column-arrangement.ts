// Lanes side by side, when time runs down: a gutter for the ink, then columns of text, then the counts.
import { createDrafts, EXACT_LIMIT, isCounting, LANE_GAP_PX, type ArrangedLane, type ArrangementRequest, type LaneDraft } from './arrangement.js';
import { ColumnPlacer, DOT_SLOTS } from './column-placer.js';
import { FEW } from './fit-columns.js';
import { BARE_SLOTS, createLabelForm, LABEL_GAP_PX, SEPARATOR, SLOT_PX, slotsAlong, type FormOf, type LabelForm } from '../labels/label-form.js';
import { IN_COLUMN } from '../labels/title-in-column.js';
import type { LaneEvents } from '../lanes/lane-events.js';
import { FOLDED, laneNumbers, mergedLanes } from '../lanes/merged-lanes.js';
import { OTHERS } from '../lanes/lane-keys.js';
import { CHUNK_PX, LanePacking } from './packing.js';
import { alongPx } from '../viewport/viewport.js';
import type { PlacingRules } from './placer.js';
import type { LaneInRow } from '../scene.js';

/** Width of counts, and of those of one or two digits where a lane is narrow. */
const CLUSTER_SLOTS = 6;
const NARROW_CLUSTER_SLOTS = 4;
const MOST_NARROW = 99;
const MIN_COLUMN_SLOTS = 22;
/** Fewer slots hold no label: what lacks is scrolled to. A little less will do where all events have their place in it. */
const LEAST_TEXT_SLOTS = 14;
const NARROWEST_SLOTS = 12;
/** Width that a column of labels is split at, for text in lines of so many px, the usual ones; larger text wants more. */
const COLUMN_SLOTS = 24;
const COLUMN_LINE_PX = 18;
/** Between gutter and text, for arrows and the lines that lead from one to the other; less where a lane is narrow. */
const LEADER_SLOTS = 2;
/** Lanes narrower than this, as on any phone, give no room to texts along long strips: those stand beside them too. */
const NARROW_SLOTS = 46;
/** Tracks of the gutter for many events, fewer where words would get less room than a date takes, and as many as it may get where that gives more of a few their place. */
const TRACKS = 3;
const FEWER_TRACKS = 2;
const DATE_SLOTS = 12;
const MOST_TRACKS = 5;
const MOST_TRACKS_OF_FEW = 7;
/** Text narrower than this is not worth a track beyond those that a few get and that many get; nor any other where not even words have room; slots. */
const READABLE_SLOTS = 12;
const WORDS_SLOTS = 7;
const WIDE_SLOTS = 18;
/** Farthest that texts of the usual size are moved on from their moments: where many stand close, they would stand beside other moments; px. */
const FARTHEST_PX = 84;
const FARTHEST_OF_FEW_PX = 480;
/** So far on a text of a few still reads as being beside its moment, px. */
const NEAR_PX = 24;
/** In other windows than the first one texts may stand so much before the first moment, in lines: it may be at the border. */
const LINES_BEFORE = 2;
/** Along with a strip of many. Beside those of a few events a text may stand as far as they reach. */
const FARTHEST_ALONG_PX = 240;
/** Over no more than so many lines a few events are placed all at once: every text stands beside the gutter and makes room for the others. */
const WHOLE_LINES = 170;
const COLLAPSED: ReadonlySet<string> = new Set([FOLDED]);

/** Shares the width evenly; where that leaves no room for labels, all events of open lanes stand in one, and each says from which it is. */
export function arrangeColumns(given: ArrangementRequest): readonly ArrangedLane[] {
  const isNarrow = given.lanes.length > 1 && (given.roomPx + LANE_GAP_PX) / given.lanes.length < MIN_COLUMN_SLOTS * SLOT_PX + LANE_GAP_PX;
  const lanes = isNarrow && mergedLanes(given);
  const request = lanes
    ? {
        ...given,
        lanes,
        labels: lanes.map(() => ''),
        collapsed: COLLAPSED,
        formOf: tellingLanes(given),
        maxLabels: given.maxLabels * Math.max(1, given.lanes.length - given.collapsed.size),
      }
    : given;
  const drafts = createDrafts(request);
  const open = drafts.filter((draft) => !draft.isCollapsed);
  const closedPx = (drafts.length - open.length) * (CLUSTER_SLOTS * SLOT_PX + LANE_GAP_PX);
  const each = Math.floor((request.roomPx - closedPx) / Math.max(1, open.length) / SLOT_PX);
  const share = Math.max(open.length > 1 ? MIN_COLUMN_SLOTS : NARROWEST_SLOTS, each - (drafts.length > 1 ? 1 : 0));
  for (const draft of open) packOpen(draft, share, request);
  let fromPx = request.offsetPx;
  return drafts.map(({ lane, label, isCollapsed, packing, slots, hasClusters }, at) => {
    const clusterPx = hasClusters ? (isCollapsed ? CLUSTER_SLOTS : clusterSlots(lane, slots, request)) * SLOT_PX : 0;
    // Behind the last one there is none: the width that it was given would not hold it.
    const gapPx = at < drafts.length - 1 ? LANE_GAP_PX : 0;
    const sizePx = slots * SLOT_PX + clusterPx + gapPx;
    const rowsFromPx = fromPx;
    fromPx += sizePx;
    return {
      events: lane,
      label,
      isCollapsed,
      fromPx: rowsFromPx,
      rowsFromPx,
      sizePx,
      namePx: 0,
      clusterSlot: slots,
      singleSlot: slots + (clusterPx / SLOT_PX - BARE_SLOTS) / 2,
      clusterPx,
      ...(packing !== undefined && { packing }),
      ...(lanes && at === 0 && { standsFor: lanesInRow(given) }),
    };
  });
}

/** Packs an open lane into its share of the width, less what counts take of it; where they leave no room for words, into more. */
function packOpen(draft: LaneDraft, share: number, request: ArrangementRequest): void {
  const counts = clusterSlots(draft.lane, share, request);
  // Where all have a mark there are no counts: more tracks may take their room.
  const pack = (slots: number): void => {
    draft.slots = slots;
    draft.packing = packBest(draft.lane, slots, request, counts);
    draft.hasClusters = isCounting(draft, request);
  };
  pack(share);
  if (draft.hasClusters && share < LEAST_TEXT_SLOTS) pack(LEAST_TEXT_SLOTS);
  if (!draft.hasClusters) return;
  draft.slots = Math.max(LEAST_TEXT_SLOTS, draft.slots - counts);
  draft.packing = packBest(draft.lane, draft.slots, request, 0);
}

function lanesInRow({ collapsed, labels, lanes, uncountedIn }: ArrangementRequest): readonly LaneInRow[] {
  return lanes.map((lane, at) => ({ key: lane.key, label: labels[at], count: lane.count + uncountedIn(lane), isCollapsed: collapsed.has(lane.key) }));
}

/** Labels with the name of their lane beside the time; where lanes are speakers, labels name them as they are. */
function tellingLanes({ columns, lanes, labels, formOf }: ArrangementRequest): FormOf {
  const laneOf = laneNumbers(columns, lanes);
  const told = new WeakMap<LabelForm, LabelForm>();
  return (index, style, settings) => {
    const form = formOf(index, style, settings),
      { key } = lanes[laneOf[index]];
    // Of the lanes that are merged for their number, its own.
    const name = (key === OTHERS && columns.at(index).lane) || labels[laneOf[index]];
    if (key === '' || name === form.speaker || (key === OTHERS && form.speaker !== undefined)) return form;
    let known = told.get(form);
    if (!known) told.set(form, (known = tellingLane(form, name, (time) => createLabelForm(columns.at(index), time, style, settings))));
    return known;
  };
}

/** Time and lane; the time alone, where one of them would be cut. */
function tellingLane(form: LabelForm, name: string, setWith: (time: string) => LabelForm): LabelForm {
  const whole = form.time ? `${form.time}${SEPARATOR}${name}` : name;
  const told = setWith(whole);
  return form.time && told.isTruncated && !form.isTruncated ? { ...form, whole, isTruncated: true } : told;
}

function clusterSlots({ count }: LaneEvents, slots: number, request: ArrangementRequest): number {
  const usual = slots < NARROW_SLOTS && count <= MOST_NARROW ? NARROW_CLUSTER_SLOTS : CLUSTER_SLOTS;
  return Math.round(usual * largerThanUsual(request));
}

/** With as many tracks as show most: more of them give room to marks, fewer to the words. */
function packBest(lane: LaneEvents, slots: number, request: ArrangementRequest, sparedSlots: number): LanePacking {
  const tracks = slots - TRACKS * DOT_SLOTS < DATE_SLOTS * largerThanUsual(request) ? FEWER_TRACKS : TRACKS;
  let best = packColumns(lane, slots, request, lane.count > EXACT_LIMIT ? tracks : 1);
  if (lane.count > EXACT_LIMIT) return best;
  const most = lane.count <= FEW ? MOST_TRACKS_OF_FEW : MOST_TRACKS;
  for (let tracks = 2; tracks <= most && worthOf(best) < lane.count * WHOLE_WORTH; tracks++) {
    const least = tracks > MOST_TRACKS ? WIDE_SLOTS : tracks > TRACKS ? READABLE_SLOTS - sparedSlots : WORDS_SLOTS;
    if (slots - tracks * DOT_SLOTS - leaderSlots(slots) < least * largerThanUsual(request)) break;
    const packing = packColumns(lane, slots, request, tracks);
    if (worthOf(packing) > worthOf(best)) best = packing;
  }
  return best;
}

function leaderSlots(slots: number): number {
  return slots < NARROW_SLOTS ? 1 : LEADER_SLOTS;
}

/** How much larger than usual its text is; never less. */
function largerThanUsual({ settings }: ArrangementRequest): number {
  return Math.max(1, settings.lineHeightPx / COLUMN_LINE_PX);
}

/** Of a label that says all: it says more than a bare mark, and one that is cut less than a whole one. */
const WHOLE_WORTH = 3;

function worthOf(packing: LanePacking): number {
  const { placed, labelled, cut } = packing.usage();
  return placed + labelled * (WHOLE_WORTH - 1) - cut;
}

function packColumns(lane: LaneEvents, slots: number, request: ArrangementRequest, tracks: number): LanePacking {
  const { columns, scale, formOf, maxLabels } = request;
  const isNarrow = slots < NARROW_SLOTS;
  // A few that lie far off are out of sight in the first window: what it shows makes room as if they were not there.
  const { start, end } = request.dense ?? columns.extent ?? { start: 0, end: 0 };
  const isWhole = lane.count <= FEW && (isNarrow || (end - start) * scale <= WHOLE_LINES * request.settings.lineHeightPx);
  const hasLong = !isWhole && lane.classes.some(({ exponent }) => exponent + Math.log2(scale) > 9);
  const longSlots = hasLong && !isNarrow ? slotsAlong(request.settings) * 2 : 0;
  const inkSlots = longSlots + tracks * DOT_SLOTS;
  const gutter = inkSlots + leaderSlots(slots);
  const larger = largerThanUsual(request);
  const count = Math.max(1, Math.floor((slots - gutter) / (COLUMN_SLOTS * larger)));
  const columnSlots = Math.floor((slots - gutter) / count);
  const plan = {
    gutter: Array.from({ length: tracks * DOT_SLOTS }, (_, at) => inkSlots - 1 - at),
    farthestPx: (lane.count <= FEW ? FARTHEST_OF_FEW_PX : FARTHEST_PX) * larger,
    farthestAlongPx: isWhole ? Infinity : FARTHEST_ALONG_PX,
    nearPx: isWhole ? NEAR_PX * larger : undefined,
    texts: Array.from({ length: count }, (_, at) => gutter + at * columnSlots),
  };
  const settings = { ...request.settings, inColumn: IN_COLUMN, maxTextPx: columnSlots * SLOT_PX - LABEL_GAP_PX };
  return new LanePacking(
    columns,
    lane,
    {
      scale,
      shown: stretchOfTexts(request),
      slots,
      longSlots,
      plan,
      isWhole,
      style: 'roomy',
      maxLabels: isWhole ? FEW : maxLabels,
      settings,
      formOf,
      createPlacer: (all, rules) => new ColumnPlacer(all, rules, plan),
    },
    (request.opening.start * scale) % (CHUNK_PX * 2),
  );
}

/** The first window; at other steps, what it shows, with some room before, or everything where that is in one window. */
function stretchOfTexts({ columns: { extent }, dense, opening, scale, settings, shown }: ArrangementRequest): PlacingRules['shown'] {
  if (shown || !dense) return opening;
  if (extent && extent !== dense && (extent.end - extent.start) * scale < alongPx(opening)) return extent;
  return { start: dense.start - (settings.lineHeightPx * LINES_BEFORE) / scale, end: dense.end };
}
