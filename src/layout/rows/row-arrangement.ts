// Lanes one below the other, when time runs across. Few events get the rows they need; many share the height there is.
import { createDrafts, EXACT_LIMIT, isCounting, LANE_GAP_PX, type ArrangedLane, type ArrangementRequest, type LaneDraft } from './arrangement.js';
import { WIDEST_PX, SLOT_PX, slotsOf, TARGET_PX, type LabelStyle } from '../labels/label-form.js';
import { POINT_CLASS, type LaneEvents } from '../lanes/lane-events.js';
import { CHUNK_PX, LanePacking, MOST_SLOTS, type PackingUsage } from './packing.js';

const HEAD_SLOTS = TARGET_PX / SLOT_PX;
/** What the ring around a count adds to the height of its line, px. */
const RING_PX = 2;
/** Timelines up to this size show every label: the drawing grows beyond its height. */
const FEW = 64;
/** How much higher than asked for it grows for labels in two lines. */
const GROWN = 1.5;
/** One-line labels are cut more: unless they name all, they must show so many more events to be worth it, where what is cut counts half. */
const WORTH_COMPACT = 1.25;
/** Air around a lane's name and its sign of being open, px; names are set in bold, which is wider. */
const NAME_AIR_PX = 34;
const BOLD = 1.12;

/** Gives the lanes their rows. */
export function arrangeRows(request: ArrangementRequest): readonly ArrangedLane[] {
  const drafts = createDrafts(request);
  const open = drafts.filter((draft) => !draft.isCollapsed);
  // Counts stand beside the lanes' names, or in a row of their own where there are none: higher than a target where words are set large.
  const countSlots = Math.max(HEAD_SLOTS, Math.ceil((request.settings.lineHeightPx + RING_PX) / SLOT_PX));
  const headSlots = drafts.length > 1 ? countSlots : 0;
  const room = Math.floor((request.roomPx - drafts.length * LANE_GAP_PX) / SLOT_PX) - drafts.length * headSlots;
  if (open.reduce((sum, { lane }) => sum + lane.count, 0) <= FEW) arrangeFew(open, room, request);
  else arrangeMany(open, headSlots ? room : room - countSlots, request);
  let fromPx = request.offsetPx;
  return drafts.map((draft) => {
    const { lane, label, isCollapsed, packing, slots, hasClusters } = draft;
    const laneFromPx = fromPx;
    const footSlots = hasClusters && !headSlots ? countSlots : 0;
    const sizePx = (headSlots + slots + footSlots) * SLOT_PX + LANE_GAP_PX;
    fromPx += sizePx;
    return {
      events: lane,
      label,
      isCollapsed,
      fromPx: laneFromPx,
      rowsFromPx: laneFromPx + headSlots * SLOT_PX,
      sizePx,
      namePx: headSlots && namePx(draft, request),
      clusterSlot: -headSlots || slots,
      clusterPx: TARGET_PX,
      packing,
    };
  });
}

function namePx({ label, lane }: LaneDraft, { settings: { measure }, uncountedIn }: ArrangementRequest): number {
  const count = String(lane.count + uncountedIn(lane)).replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.ceil((measure(label, 'label') + measure(count, 'label')) * BOLD) + NAME_AIR_PX;
}

/** Every label is shown, in rows that begin where the first picture does: roomy if that takes not much more than the height, else in one line, which may then be longer; sooner where all fit and fewer are cut than lay out of sight. */
function arrangeFew(open: readonly LaneDraft[], room: number, request: ArrangementRequest): void {
  const roomy = packAll('roomy', open, request);
  let chosen = roomy;
  if (roomy.slots > room) {
    const compact = packAll('compact', open, request);
    const hidden = Math.floor(roomy.labelled * (1 - room / roomy.slots));
    const isBetter = roomy.slots > room * GROWN || (compact.cut <= roomy.cut + hidden && compact.slots <= room);
    if (isBetter && compact.labelled >= roomy.labelled) chosen = compact;
  }
  open.forEach((draft, at) => {
    draft.packing = chosen.packings[at];
    draft.slots = Math.max(HEAD_SLOTS, draft.packing.usage().slots);
    draft.hasClusters = isCounting(draft, request);
  });
}

function packAll(
  style: LabelStyle,
  open: readonly LaneDraft[],
  request: ArrangementRequest,
): Omit<PackingUsage, 'placed'> & { readonly packings: readonly LanePacking[] } {
  const packings = open.map(({ lane }) => packIn(style, lane, lane.count * MOST_SLOTS, request));
  const sum = (of: keyof PackingUsage): number => packings.reduce((total, packing) => total + packing.usage()[of], 0);
  return { packings, slots: sum('slots'), labelled: sum('labelled'), cut: sum('cut') };
}

/** The height is shared by how many events a lane has; what is left over goes to the largest lanes, row by row. */
function arrangeMany(open: readonly LaneDraft[], room: number, request: ArrangementRequest): void {
  for (const draft of open) want(draft, room, request);
  const rows = open.map(({ lane }) => rowSlots(lane, request));
  const weights = open.map(({ lane }) => Math.sqrt(lane.count + 1));
  const granted = share(
    room,
    open.map(({ slots }, at) => ({ slots, weight: weights[at], least: rows[at] })),
  );
  granted.forEach((slots, at) => {
    if (slots < open[at].slots) granted[at] = Math.floor(slots / rows[at]) * rows[at];
  });
  let left = room - granted.reduce((sum, slots) => sum + slots, 0);
  const order = open.map((_, at) => at).sort((a, b) => weights[b] - weights[a] || a - b);
  for (let isLeft = true; isLeft;) {
    isLeft = false;
    for (const at of order) {
      const more = Math.min(rows[at], open[at].slots - granted[at]);
      if (more <= 0 || more > left) continue;
      granted[at] += more;
      left -= more;
      isLeft = true;
    }
  }
  open.forEach((draft, at) => {
    if (granted[at] < draft.slots) {
      draft.slots = granted[at];
      delete draft.packing;
    }
    draft.packing ??= packRows(draft.lane, draft.slots, request);
    draft.hasClusters = isCounting(draft, request);
  });
}

/** What a lane would take: exactly for small ones, everything for large ones; a row of labels where there is no room for so many lanes. */
function want(draft: LaneDraft, room: number, request: ArrangementRequest): void {
  draft.slots = Math.max(rowSlots(draft.lane, request), room);
  if (draft.lane.count > EXACT_LIMIT) return;
  draft.packing = packRows(draft.lane, draft.slots, request);
  draft.slots = Math.max(HEAD_SLOTS, draft.packing.usage().slots);
}

/** Slots of a row of one-line labels: most events of the lane are dots or strips. */
function rowSlots(lane: LaneEvents, { settings }: ArrangementRequest): number {
  const points = lane.classes.find(({ exponent }) => exponent === POINT_CLASS)?.order.length ?? 0;
  return slotsOf({ textHeightPx: settings.lineHeightPx }, points * 2 > lane.count);
}

/**
 * Shares the room by weight: who wishes less than its share gets its wish, and the others share what is left.
 * Each gets its least, even where that overflows.
 */
function share(room: number, wishes: readonly { readonly slots: number; readonly weight: number; readonly least: number }[]): number[] {
  const granted = new Array<number>(wishes.length).fill(0);
  const order = wishes.map((_, at) => at).sort((a, b) => wishes[a].slots / wishes[a].weight - wishes[b].slots / wishes[b].weight || a - b);
  let left = room;
  let weight = wishes.reduce((sum, wish) => sum + wish.weight, 0);
  for (const at of order) {
    const fair = Math.floor((left * wishes[at].weight) / weight);
    granted[at] = Math.min(wishes[at].slots, Math.max(wishes[at].least, fair));
    left = Math.max(0, left - granted[at]);
    weight -= wishes[at].weight;
  }
  return granted;
}

function packRows(lane: LaneEvents, slots: number, request: ArrangementRequest): LanePacking {
  if (lane.count > EXACT_LIMIT) return packIn(isCrowded(lane, slots, request) ? 'compact' : 'roomy', lane, slots, request);
  const roomy = packIn('roomy', lane, slots, request);
  const { labelled } = roomy.usage();
  if (labelled === lane.count) return roomy;
  const compact = packIn('compact', lane, slots, request),
    inOneLine = compact.usage();
  const worth = inOneLine.labelled < lane.count ? WORTH_COMPACT : 1;
  return inOneLine.labelled - inOneLine.cut / 2 > labelled * worth ? compact : roomy;
}

function packIn(
  style: LabelStyle,
  lane: LaneEvents,
  slots: number,
  { columns, opening, scale, settings, formOf, shown, longestPx, maxLabels }: ArrangementRequest,
): LanePacking {
  if (style === 'compact') settings = { ...settings, maxTextPx: Math.max(settings.maxTextPx, Math.min(WIDEST_PX, longestPx)) };
  return new LanePacking(
    columns,
    lane,
    { scale, slots, longSlots: longSlotsOf(lane, slots, scale), maxLabels, settings, formOf, style, shown },
    (opening.start * scale) % (CHUNK_PX * 2),
  );
}

/** Whether a roomy label finds no room in the rows, or a chunk holds, on average, more events than roomy labels. */
function isCrowded(
  { count }: LaneEvents,
  slots: number,
  { columns: { extent }, scale, settings: { detailHeightPx, lineHeightPx } }: ArrangementRequest,
): boolean {
  const lengthPx = extent ? (extent.end - extent.start) * scale : 0;
  return slots < slotsOf({ textHeightPx: detailHeightPx + lineHeightPx * 2 }, false) || count / Math.max(1, lengthPx / CHUNK_PX) > (slots / 6) * 4;
}

/** Strips longer than a chunk leave room for what is shorter, if there is anything shorter. */
function longSlotsOf(lane: LaneEvents, slots: number, scale: number): number {
  const hasShort = lane.classes.some(({ exponent }) => exponent + Math.log2(scale) <= 9);
  return hasShort && lane.count > FEW ? Math.max(4, Math.floor(slots * 0.6)) : slots;
}
