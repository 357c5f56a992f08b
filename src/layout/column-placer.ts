// Time runs down: ink stands in a gutter at its true time, text in a column beside it, moved on a little where it is crowded.
import type { EventColumns } from './event-columns.js';
import { BARE_SLOTS, DOT_PX, firstLineMiddlePx, LINE_GAP_PX, reachPx, slotsAlong, TARGET_PX, type LabelForm } from './label-form.js';
import { Occupancy } from './occupancy.js';
import { isPointAt, roomOf, type Beside, type Placed, type Placer, type PlacingRules } from './placer.js';

/** A track of the gutter, slots. */
export const TRACK_SLOTS = 2;
/** Farthest that a text is moved from its moment, px. */
export const FARTHEST_PX = 84;
const INK_GAP_PX = 1;

/** Where gutter and columns lie. */
export interface ColumnPlan {
  /** First slots of the gutter's tracks, nearest to the text first. */
  readonly tracks: readonly number[];
  /** First slots of the columns of text. */
  readonly texts: readonly number[];
}

/** A text in a column, with the moment it belongs to. */
interface TakenText {
  readonly momentPx: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Ink by track, text by column. Texts of a column keep the order of their moments, so that they never meet on zooming. */
export class ColumnPlacer implements Placer {
  readonly #columns: EventColumns;
  readonly #rules: PlacingRules;
  readonly #plan: ColumnPlan;
  readonly #ink: Occupancy;
  readonly #texts: readonly TakenText[][];

  constructor(columns: EventColumns, rules: PlacingRules, plan: ColumnPlan) {
    this.#columns = columns;
    this.#rules = rules;
    this.#plan = plan;
    this.#ink = new Occupancy(rules.slots);
    this.#texts = plan.texts.map(() => []);
  }

  take({ index, fromPx, toPx, slot, slots, beside }: Placed): void {
    this.#ink.take(fromPx, toPx, slot, slots);
    if (beside === undefined) return;
    const momentPx = this.#columns.start[index] * this.#rules.scale;
    this.#texts[this.#plan.texts.indexOf(beside.slot)]?.push({ momentPx, fromPx: beside.fromPx, toPx: beside.toPx });
  }

  placeLabelled(index: number, isLong: boolean): Placed | undefined {
    if (isLong && this.#rules.longSlots > 0) return this.#placeAlong(index);
    return this.#columns.start[index] === -Infinity ? undefined : this.#placeBeside(index);
  }

  placeBare(index: number, isLong: boolean): Placed | undefined {
    if (isLong && this.#rules.longSlots > 0) return undefined;
    const room = roomOf(this.#columns, index, 0, this.#rules.scale);
    const slot = this.#ink.firstFreeOf(this.#plan.tracks.slice(1), room.fromPx, room.toPx, BARE_SLOTS);
    return slot < 0 ? undefined : this.#taken({ index, ...room, slot, slots: BARE_SLOTS });
  }

  /** A strip longer than a chunk carries its text along itself. */
  #placeAlong(index: number): Placed | undefined {
    const { settings, scale, longSlots, formOf } = this.#rules;
    const form = formOf(index, 'along', settings);
    const slots = slotsAlong(settings);
    const room = roomOf(this.#columns, index, reachPx(form, false, settings), scale);
    const slot = this.#ink.firstFree(room.fromPx, room.toPx, slots, longSlots);
    return slot < 0 ? undefined : this.#taken({ index, ...room, slot, slots, form });
  }

  #placeBeside(index: number): Placed | undefined {
    const { settings, scale, style, formOf } = this.#rules;
    const form = formOf(index, style, settings);
    const ink = this.#inkOf(index);
    const slot = this.#ink.firstFreeOf(this.#plan.tracks, ink.fromPx, ink.toPx, TRACK_SLOTS);
    if (slot < 0) return undefined;
    let best: Beside | undefined;
    this.#plan.texts.forEach((column, at) => {
      const beside = this.#besideIn(at, column, this.#columns.start[index] * scale, form, isPointAt(this.#columns, index));
      if (beside !== undefined && (best === undefined || beside.offsetPx < best.offsetPx)) best = beside;
    });
    return best === undefined ? undefined : this.#taken({ index, ...ink, slot, slots: TRACK_SLOTS, form, beside: best });
  }

  #inkOf(index: number): { readonly fromPx: number; readonly toPx: number } {
    const { scale } = this.#rules;
    const fromPx = this.#columns.start[index] * scale;
    if (isPointAt(this.#columns, index)) return { fromPx: fromPx - DOT_PX / 2 - INK_GAP_PX, toPx: fromPx + DOT_PX / 2 + INK_GAP_PX };
    return { fromPx, toPx: Math.max(this.#columns.end[index] * scale, fromPx + TARGET_PX / 2) };
  }

  /** The first room in a column at or after the moment, between the texts of earlier and later moments. */
  #besideIn(at: number, slot: number, momentPx: number, form: LabelForm, isPoint: boolean): Beside | undefined {
    const { settings } = this.#rules;
    const before = isPoint ? firstLineMiddlePx(form, settings) : 0;
    const size = form.textHeightPx + LINE_GAP_PX;
    const earliest = momentPx - before;
    let fromPx = earliest;
    for (const text of this.#texts[at]) if (text.momentPx <= momentPx && text.toPx > fromPx) fromPx = text.toPx;
    if (fromPx - earliest > FARTHEST_PX) return undefined;
    for (const text of this.#texts[at]) if (text.momentPx > momentPx && text.fromPx < fromPx + size) return undefined;
    return { slot, fromPx, toPx: fromPx + size, offsetPx: fromPx - earliest };
  }

  #taken(placed: Placed): Placed {
    this.take(placed);
    return placed;
  }
}
