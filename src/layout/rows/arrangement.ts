// Lanes with their room across the time axis. It depends on the zoom step and the size, never on the window.
import type { Extent } from '../../time/index.js';
import type { EventColumns } from '../event-columns.js';
import type { FormOf, LabelSettings } from '../labels/label-form.js';
import type { LaneEvents } from '../lanes/lane-events.js';
import type { LaneInRow, Viewport } from '../scene.js';
import type { LanePacking } from './packing.js';

/** A lane with its place and its rows. */
export interface ArrangedLane {
  readonly events: LaneEvents;
  readonly label: string;
  readonly isCollapsed: boolean;
  /** Absent when collapsed. */
  readonly packing?: LanePacking | undefined;
  /** Where the lane begins across the time axis, and where its rows do, px. */
  readonly fromPx: number;
  readonly rowsFromPx: number;
  readonly sizePx: number;
  /** Length of its name along the time axis, px; 0 where it has none or the name lies outside of the drawing. */
  readonly namePx: number;
  /** Where its clusters stand, counted in slots from its rows on: beside its name, or after the rows. */
  readonly clusterSlot: number;
  /** Where a mark among the counts begins, so that it stands in one line with them; absent: where they do. */
  readonly singleSlot?: number;
  /** Their room across the time axis, px. */
  readonly clusterPx: number;
  /** All lanes, where they have no room of their own: with the first that is drawn. */
  readonly standsFor?: readonly LaneInRow[];
}

/** What an arrangement is made from. */
export interface ArrangementRequest {
  readonly columns: EventColumns;
  readonly lanes: readonly LaneEvents[];
  readonly labels: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** px per ms at the floor of the zoom step. */
  readonly scale: number;
  /** Room for lanes across the time axis, and where it begins, px. */
  readonly roomPx: number;
  readonly offsetPx: number;
  /** At most so many labels in a chunk of one of the open lanes. */
  readonly maxLabels: number;
  /** No label may be longer, px. */
  readonly longestPx: number;
  /** How many events there are to count in a lane beside its own: it needs room for clusters. */
  readonly uncountedIn: (lane: LaneEvents) => number;
  readonly settings: LabelSettings;
  readonly formOf: FormOf;
  /** The first window, and what it shows. */
  readonly opening: Viewport;
  readonly dense: Extent | undefined;
  /** The same at the step of the first window, where that is a part. */
  readonly shown: Extent | undefined;
}

/** A lane whose rows are still being decided on. */
export interface LaneDraft {
  readonly lane: LaneEvents;
  readonly label: string;
  readonly isCollapsed: boolean;
  packing?: LanePacking;
  slots: number;
  /** Some of its events are only counted. */
  hasClusters: boolean;
}

/** Lanes up to this size are packed whole, so that they take just the room they need. */
export const EXACT_LIMIT = 240;
export const LANE_GAP_PX = 4;

/** A draft for every lane. */
export function createDrafts({ lanes, labels, collapsed }: ArrangementRequest): readonly LaneDraft[] {
  return lanes.map((lane, at) => ({ lane, label: labels[at], isCollapsed: collapsed.has(lane.key), slots: 0, hasClusters: true }));
}

/** Whether not all that belongs to a lane has a row: the rest is counted. */
export function isCounting({ lane, packing }: LaneDraft, { uncountedIn }: ArrangementRequest): boolean {
  return packing === undefined || lane.count > EXACT_LIMIT || packing.usage().placed < lane.count || uncountedIn(lane) > 0;
}
