// Time runs across: ink and text of an event share its rows.
import type { EventColumns } from '../event-columns.js';
import { BARE_SLOTS, reachPx, slotsOf } from '../labels/label-form.js';
import { Occupancy } from './occupancy.js';
import { isPointAt, lastMoment, roomOf, STRIP_BEFORE_PX, type Placed, type Placer, type PlacingRules } from './placer.js';

/** No label takes less along the axis, px: so much for the time, so much for a character, and this share of the widest when cut. */
const LEAST_PX = 56;
const CHARACTER_PX = 5;
const LEAST_SHARE = 0.95;

/** First free rows from the axis on. */
export class RowPlacer implements Placer {
  readonly #columns: EventColumns;
  readonly #rules: PlacingRules;
  readonly #occupancy: Occupancy;

  constructor(columns: EventColumns, rules: PlacingRules) {
    this.#columns = columns;
    this.#rules = rules;
    this.#occupancy = new Occupancy(rules.slots);
  }

  take({ fromPx, toPx, slot, slots }: Placed): void {
    this.#occupancy.take(fromPx, toPx, slot, slots);
  }

  placeLabelled(index: number, isLong: boolean): Placed | undefined {
    const { settings, style, formOf } = this.#rules;
    const isPoint = isPointAt(this.#columns, index);
    if (!isLong && !this.#hasRoom(index)) return undefined;
    const form = formOf(index, isLong ? 'along' : style, settings);
    const reach = reachPx(form, isPoint, settings);
    const isBefore = (!isLong || this.#columns.end[index] === Infinity) && this.#isBefore(index, reach);
    const placed = this.#place(index, { ...this.#roomOf(index, reach, isBefore), slots: slotsOf(form, isPoint) }, isLong);
    return placed === undefined ? undefined : { ...placed, form, ...(isBefore && { isBefore }) };
  }

  /** Whether the shortest that the label could be has room: asked before its text is set, which costs more. */
  #hasRoom(index: number): boolean {
    const { slots, settings: { maxTextPx, lineHeightPx } } = this.#rules;
    const leastPx = Math.min(maxTextPx * LEAST_SHARE, LEAST_PX + this.#columns.titleAt(index).length * CHARACTER_PX);
    const { fromPx, toPx } = this.#roomOf(index, leastPx, this.#isBefore(index, leastPx));
    return this.#occupancy.firstFree(fromPx, toPx, slotsOf({ textHeightPx: lineHeightPx }, isPointAt(this.#columns, index)), slots) >= 0;
  }

  /** Near the end of the timeline a text that would run out of the picture stands before its mark, if the beginning has room. */
  #isBefore(index: number, reach: number): boolean {
    const { extent, start } = this.#columns;
    if (extent === undefined || start[index] === -Infinity) return false;
    const { scale } = this.#rules;
    return (extent.end - start[index]) * scale < reach && (lastMoment(this.#columns, index) - extent.start) * scale >= reach;
  }

  #roomOf(index: number, reach: number, isBefore: boolean): { readonly fromPx: number; readonly toPx: number } {
    const { scale } = this.#rules;
    const after = roomOf(this.#columns, index, isBefore ? 0 : reach, scale);
    if (!isBefore) return after;
    const anchorPx = isPointAt(this.#columns, index) || after.toPx === Infinity ? lastMoment(this.#columns, index) * scale : after.toPx;
    return { fromPx: Math.min(after.fromPx, anchorPx - reach), toPx: after.toPx + (anchorPx === after.toPx ? STRIP_BEFORE_PX : 0) };
  }

  placeBare(index: number, isLong: boolean): Placed | undefined {
    return this.#place(index, { ...roomOf(this.#columns, index, 0, this.#rules.scale), slots: BARE_SLOTS }, isLong);
  }

  #place(index: number, { fromPx, toPx, slots }: { readonly fromPx: number; readonly toPx: number; readonly slots: number }, isLong: boolean): Placed | undefined {
    const slot = this.#occupancy.firstFree(fromPx, toPx, slots, isLong ? this.#rules.longSlots : this.#rules.slots);
    if (slot < 0) return undefined;
    const placed = { index, fromPx, toPx, slot, slots };
    this.take(placed);
    return placed;
  }
}
