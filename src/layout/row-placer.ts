// Time runs across: ink and text of an event share its rows.
import type { EventColumns } from './event-columns.js';
import { BARE_SLOTS, reachPx, slotsOf } from './label-form.js';
import { Occupancy } from './occupancy.js';
import { isPointAt, roomOf, type Placed, type Placer, type PlacingRules } from './placer.js';

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
    const { settings, style, scale, formOf } = this.#rules;
    const isPoint = isPointAt(this.#columns, index);
    const form = formOf(index, isLong ? 'along' : style, settings);
    const room = roomOf(this.#columns, index, reachPx(form, isPoint, settings), scale);
    const placed = this.#place(index, { ...room, slots: slotsOf(form, isPoint) }, isLong);
    return placed === undefined ? undefined : { ...placed, form };
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
