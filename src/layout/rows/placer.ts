// What packing asks of the two ways to lay out labels: in rows when time runs across, beside a gutter when it runs down.
import type { BESIDE } from '../labels/beside.js';
import type { EventColumns } from '../event-columns.js';
import { TARGET_PX, type FormOf, type LabelForm, type LabelSettings, type LabelStyle } from '../labels/label-form.js';

/** An event that has its row. All positions along the axis are px from the epoch at the zoom step's scale. */
export interface Placed {
  /** Index into the columns. */
  readonly index: number;
  /** Room that its ink takes; in rows, that of its label too. */
  readonly fromPx: number;
  readonly toPx: number;
  readonly slot: number;
  readonly slots: number;
  /** Absent: a bare mark. */
  readonly form?: LabelForm;
  /** Moment from which its text has its room. */
  readonly beginsAt?: number;
  /** Moment at which its text ends, because the timeline or the first window ends soon after its mark. */
  readonly endsAt?: number | undefined;
  /** Where its text stands when it stands apart, beside the gutter. */
  readonly beside?: Beside;
}

/** A label in a column of text beside the gutter that holds the ink. */
export interface Beside {
  /** Slot at which the column begins. */
  readonly slot: number;
  /** Room of the text. */
  readonly fromPx: number;
  readonly toPx: number;
  /** How far it was moved on from its moment, px; the same at every scale of the step. */
  readonly offsetPx: number;
  /** Another mark's ink stands for it as well. */
  readonly isShared?: boolean;
  /** Draws it: comes with what lets time run down. */
  readonly look: typeof BESIDE;
}

/** What placing needs to know beside the events. */
export interface PlacingRules {
  /** px per ms at the floor of the zoom step. */
  readonly scale: number;
  /** Slots of the lane. */
  readonly slots: number;
  /** Slots that strips longer than a chunk may take, so that room is left for what is shorter. */
  readonly longSlots: number;
  /** A text of what begins in it stays in it. Absent: all time. */
  readonly shown?: { readonly start: number; readonly end: number } | undefined;
  readonly style: LabelStyle;
  readonly settings: LabelSettings;
  readonly formOf: FormOf;
}

/** Finds room for one event after the other. */
export interface Placer {
  /** Takes the room of what was placed before. */
  take(placed: Placed): void;
  /** Places an event with its label and takes the room; undefined where there is none. */
  placeLabelled(index: number, isLong: boolean): Placed | undefined;
  placeBare(index: number, isLong: boolean): Placed | undefined;
}

/** The farthest that a mark with its label reaches back before its moment, px: less than half a chunk. */
export const BACK_PX = 500;
/** A dot reaches so far before its moment, px. */
const BEFORE_PX = TARGET_PX / 2;
/** Air before a strip, so that its text touches no other ink, px. */
export const STRIP_BEFORE_PX = 4;

/** Room of an event along the axis, its text reaching so far after the moment at which it begins. */
export function roomOf(
  columns: EventColumns,
  index: number,
  reach: number,
  { scale, shown }: PlacingRules,
): { readonly fromPx: number; readonly toPx: number } {
  const fromPx = columns.start[index] * scale;
  const toPx = columns.end[index] * scale;
  if (isPointAt(columns, index)) return { fromPx: fromPx - BEFORE_PX, toPx: fromPx + Math.max(BEFORE_PX, reach) };
  return { fromPx: fromPx - STRIP_BEFORE_PX, toPx: Math.max(toPx, firstMoment(columns, index, shown) * scale + Math.max(reach, TARGET_PX)) };
}

/** True for a moment without length. */
export function isPointAt(columns: EventColumns, index: number): boolean {
  return columns.end[index] === columns.start[index];
}

/** Where a text after its mark begins: at the mark's moment, or at the border of the first window, or of the timeline, that cuts its strip. */
export function firstMoment({ start, end, extent }: EventColumns, index: number, shown: PlacingRules['shown']): number {
  return Math.max(start[index], (shown && end[index] > shown.start ? shown : extent)?.start ?? -Infinity);
}
