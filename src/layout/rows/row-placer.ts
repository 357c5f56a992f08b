// Time runs across: ink and text of an event share its rows.
import type { EventColumns } from '../event-columns.js';
import { BARE_SLOTS, reachPx, slotsOf } from '../labels/label-form.js';
import { Occupancy } from './occupancy.js';
import { firstMoment, isPointAt, roomOf, STRIP_BEFORE_PX, type Placed, type Placer, type PlacingRules } from './placer.js';

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
    const endsAt = this.#endsAt(index, reach);
    const placed = this.#place(index, { ...this.#roomOf(index, reach, endsAt), slots: slotsOf(form, isPoint) }, isLong);
    return placed && { ...placed, form, endsAt, beginsAt: firstMoment(this.#columns, index, this.#rules.shown) };
  }

  /** Whether the shortest that the label could be has room: asked before its text is set, which costs more. */
  #hasRoom(index: number): boolean {
    const {
      slots,
      settings: { maxTextPx, lineHeightPx },
    } = this.#rules;
    const leastPx = Math.min(maxTextPx * LEAST_SHARE, LEAST_PX + this.#columns.titleAt(index).length * CHARACTER_PX);
    const { fromPx, toPx } = this.#roomOf(index, leastPx, this.#endsAt(index, leastPx));
    return this.#occupancy.firstFree(fromPx, toPx, slotsOf({ textHeightPx: lineHeightPx }, isPointAt(this.#columns, index)), slots) >= 0;
  }

  /**
   * A text that would run out of the timeline, or out of what the first window shows, ends with its mark where there is more room;
   * or, under a strip in the middle, with what is shown.
   */
  #endsAt(index: number, reach: number): number | undefined {
    const { end, extent } = this.#columns;
    const { scale, shown } = this.#rules;
    const begins = firstMoment(this.#columns, index, shown);
    const within = shown && begins >= shown.start && begins <= shown.end ? shown : extent;
    if (within === undefined) return undefined;
    const after = within.end - begins;
    const last = Math.min(end[index], within.end);
    const before = last - within.start;
    if (after * scale >= reach) return undefined;
    if (before * scale < reach && !isPointAt(this.#columns, index)) return within.end;
    return before > after ? last : undefined;
  }

  #roomOf(index: number, reach: number, endsAt: number | undefined): { readonly fromPx: number; readonly toPx: number } {
    const room = roomOf(this.#columns, index, endsAt === undefined ? reach : 0, this.#rules);
    if (endsAt === undefined) return room;
    const lastPx = endsAt * this.#rules.scale;
    return { fromPx: Math.min(room.fromPx, lastPx - reach), toPx: Math.max(room.toPx, lastPx) + STRIP_BEFORE_PX };
  }

  placeBare(index: number, isLong: boolean): Placed | undefined {
    return this.#place(index, { ...roomOf(this.#columns, index, 0, this.#rules), slots: BARE_SLOTS }, isLong);
  }

  #place(
    index: number,
    { fromPx, toPx, slots }: { readonly fromPx: number; readonly toPx: number; readonly slots: number },
    isLong: boolean,
  ): Placed | undefined {
    const slot = this.#occupancy.firstFree(fromPx, toPx, slots, isLong ? this.#rules.longSlots : this.#rules.slots);
    if (slot < 0) return undefined;
    const placed = { index, fromPx, toPx, slot, slots };
    this.take(placed);
    return placed;
  }
}
