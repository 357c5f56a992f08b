// Time runs down: ink stands in a gutter at its true time, text in a column beside it, moved a little where it is crowded.
import { BESIDE } from '../labels/beside.js';
import { needsSecondLook } from '../../model/index.js';
import { shapeOf } from '../drawn-extent.js';
import type { EventColumns } from '../event-columns.js';
import {
  BARE_SLOTS,
  DOT_PX,
  firstLineMiddlePx,
  LINE_GAP_PX,
  reachPx,
  slotsAlong,
  TARGET_PX,
  type LabelForm,
  type LabelSettings,
} from '../labels/label-form.js';
import { Occupancy } from './occupancy.js';
import { spreadTexts } from './spread-texts.js';
import { firstMoment, isPointAt, roomOf, type Beside, type Placed, type Placer, type PlacingRules } from './placer.js';

/** Room of a dot in the gutter and of a strip, slots. */
export const DOT_SLOTS = 2;
const STRIP_SLOTS = 1;
const INK_GAP_PX = 1;
/** Between the border of the picture and a text, px. */
const BORDER_PX = 2;

/** A text stands in a column farther from its ink only where that spares this much moving, px: the nearest column is read first. */
const FARTHER_COLUMN_PX = 16;

/** Where gutter and columns lie. */
export interface ColumnPlan {
  /** Slots of the gutter, nearest to the text first. */
  readonly gutter: readonly number[];
  /** First slots of the columns of text. */
  readonly texts: readonly number[];
  /** Farthest that a text is moved on from its moment, and along with a strip that it stands beside, px. */
  readonly farthestPx: number;
  readonly farthestAlongPx: number;
  /** Texts that would have to be moved on farther than this move back as well, all of a column at once; absent where they are placed piece by piece. */
  readonly nearPx?: number | undefined;
}

/** A text in a column. It moves on while room is made for earlier ones; those of other chunks stay. */
interface TakenText {
  readonly momentPx: number;
  /** Beside its moment. */
  readonly earliestPx: number;
  /** So far on it reads as being beside its moment, or stands beside its strip. */
  readonly latestPx: number;
  readonly farthestPx: number;
  readonly sizePx: number;
  readonly isFixed: boolean;
  readonly beside: MovingBeside;
  readonly form?: LabelForm;
  /** What its small line says, and of which dot or bracket, where others may share it; else empty. */
  readonly told: string;
}

type MovingBeside = { -readonly [Key in keyof Beside]: Beside[Key] };

/** Room for a text in a column, and where others move. */
interface Found {
  readonly column: TakenText[];
  readonly at: number;
  readonly text: TakenText;
  /** Where the texts of the column begin with it, from the first that moves on. */
  readonly places: readonly number[];
  readonly first: number;
  /** Pixels by which texts are moved. */
  readonly cost: number;
}

/** Ink by track, text by column. Texts of a column keep the order of their moments, so that they never meet on zooming. */
export class ColumnPlacer implements Placer {
  readonly #columns: EventColumns;
  readonly #rules: PlacingRules;
  readonly #plan: ColumnPlan;
  readonly #ink: Occupancy;
  /** Slots of brackets that several may share. */
  readonly #alike = new Map<string, number>();
  /** Texts of each column in the order of their moments, which is that of their places. */
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
    const column = this.#texts[this.#plan.texts.indexOf(beside.slot)] as TakenText[] | undefined;
    const momentPx = this.#momentPx(index);
    column?.splice(placeIn(column, momentPx), 0, {
      momentPx,
      earliestPx: beside.fromPx,
      latestPx: beside.fromPx,
      farthestPx: 0,
      sizePx: beside.toPx - beside.fromPx,
      isFixed: true,
      beside,
      told: '',
    });
  }

  placeLabelled(index: number, isLong: boolean): Placed | undefined {
    if (isLong && this.#rules.longSlots > 0) return this.#placeAlong(index);
    return this.#placeBeside(index);
  }

  #momentPx(index: number): number {
    return this.#beginsAt(index) * this.#rules.scale;
  }

  #beginsAt(index: number): number {
    return firstMoment(this.#columns, index, this.#rules.shown);
  }

  placeBare(index: number, isLong: boolean): Placed | undefined {
    if (isLong && this.#rules.longSlots > 0) return undefined;
    const room = roomOf(this.#columns, index, 0, this.#rules);
    const slot = firstFreeOf(this.#ink, this.#plan.gutter.slice(BARE_SLOTS - 1), room.fromPx, room.toPx, BARE_SLOTS);
    return slot < 0 ? undefined : this.#taken({ index, ...room, slot, slots: BARE_SLOTS });
  }

  /** A strip longer than a chunk carries its text along itself. */
  #placeAlong(index: number): Placed | undefined {
    const { settings, longSlots, formOf } = this.#rules;
    const form = formOf(index, 'along', settings);
    const slots = slotsAlong(settings);
    const room = roomOf(this.#columns, index, reachPx(form, false, settings), this.#rules);
    const slot = this.#ink.firstFree(room.fromPx, room.toPx, slots, longSlots);
    return slot < 0 ? undefined : this.#taken({ index, ...room, slot, slots, form, beginsAt: this.#beginsAt(index) });
  }

  #placeBeside(index: number): Placed | undefined {
    const { settings, style, formOf } = this.#rules;
    const form = formOf(index, style, settings);
    const ink = this.#inkOf(index);
    const slots = isPointAt(this.#columns, index) ? DOT_SLOTS : STRIP_SLOTS;
    const alike = this.#alikeKey(index);
    const slot = this.#alike.get(alike) ?? firstFreeOf(this.#ink, this.#plan.gutter.slice(slots - 1), ink.fromPx, ink.toPx, slots);
    if (slot < 0) return undefined;
    let best: Found | undefined;
    for (const [at, first] of this.#plan.texts.entries()) {
      const found = this.#roomIn(this.#texts[at], first, index, form, ink.toPx, alike);
      if (found === undefined) continue;
      const cost = found.cost + at * FARTHER_COLUMN_PX;
      if (best === undefined || cost < best.cost) best = { ...found, cost };
    }
    if (best === undefined) return undefined;
    this.#ink.take(ink.fromPx, ink.toPx, slot, slots);
    best.text.beside.isShared = this.#alike.has(alike);
    if (alike) this.#alike.set(alike, slot);
    insert(best);
    return { index, ...ink, slot, slots, form: best.text.form ?? form, beginsAt: this.#beginsAt(index), beside: best.text.beside };
  }

  /** What happened at one moment shares its dot, what happened somewhere in the same stretch its bracket: the texts tell what. Empty where a strip says more. */
  #alikeKey(index: number): string {
    const { at, start, end } = this.#columns;
    const event = at(index);
    const { approximate, uncertain } = event.when ?? {};
    const isPlain = event.status === 'occurred' && !approximate && !uncertain && !needsSecondLook(event);
    return isPlain && shapeOf(event, start[index], end[index]) !== 'bar' ? `${start[index]} ${end[index]} ${event.kind}` : '';
  }

  #inkOf(index: number): { readonly fromPx: number; readonly toPx: number } {
    const { scale } = this.#rules;
    const fromPx = this.#columns.start[index] * scale;
    if (isPointAt(this.#columns, index)) return { fromPx: fromPx - DOT_PX / 2 - INK_GAP_PX, toPx: fromPx + DOT_PX / 2 + INK_GAP_PX };
    return { fromPx, toPx: Math.max(this.#columns.end[index] * scale, fromPx + TARGET_PX / 2) };
  }

  #roomIn(column: TakenText[], slot: number, index: number, given: LabelForm, inkEndPx: number, alike: string): Found | undefined {
    const { settings } = this.#rules;
    const { farthestAlongPx, farthestPx, nearPx } = this.#plan;
    const momentPx = this.#momentPx(index);
    if (momentPx === -Infinity) return undefined;
    const isPoint = isPointAt(this.#columns, index);
    const at = placeIn(column, momentPx);
    // What stands below its like says no more than its title: the time is told above, and the mark is the same.
    const told = alike && given.detail !== undefined ? `${alike} ${given.detail}` : '';
    const form = told && column[at - 1]?.told === told ? withoutDetail(given, settings) : given;
    const sizePx = form.textHeightPx + LINE_GAP_PX;
    const earliestPx = momentPx - (isPoint ? firstLineMiddlePx(form, settings) : 0);
    const alongPx = isPoint ? 0 : Math.min(inkEndPx - momentPx - sizePx, farthestAlongPx);
    const text: TakenText = {
      momentPx,
      earliestPx,
      latestPx: earliestPx + Math.max(nearPx ?? 0, alongPx),
      farthestPx: Math.max(farthestPx, alongPx),
      sizePx,
      isFixed: false,
      beside: { slot, fromPx: earliestPx, toPx: earliestPx + sizePx, offsetPx: 0, look: BESIDE },
      form,
      told,
    };
    return nearPx === undefined ? movedOn(column, at, text) : this.#spread(column, at, text);
  }

  /** All of a column make room for each other, before their moments and behind them. */
  #spread(column: TakenText[], at: number, text: TakenText): Found | undefined {
    const texts = column.toSpliced(at, 0, text);
    const places = this.#keptInPicture(texts, spreadTexts(texts));
    let cost = 0;
    for (let i = 0; i < texts.length; i++) {
      const movedPx = places[i] - texts[i].earliestPx;
      if (movedPx > texts[i].farthestPx || -movedPx > this.#plan.farthestPx) return undefined;
      cost += Math.abs(movedPx) - (texts[i] === text ? 0 : Math.abs(texts[i].beside.offsetPx));
    }
    return { column, at, text, places, first: 0, cost };
  }

  /** Texts of what the first window shows stay in it. */
  #keptInPicture(texts: readonly TakenText[], places: number[]): readonly number[] {
    const { scale, shown } = this.#rules;
    if (!shown) return places;
    const isIn = ({ momentPx }: TakenText): boolean => momentPx >= shown.start * scale && momentPx <= shown.end * scale;
    let endPx = Math.max(shown.end * scale, ...texts.filter(isIn).map(({ earliestPx, sizePx }) => earliestPx + sizePx));
    for (let i = texts.findLastIndex(isIn); i >= 0; i--) places[i] = endPx = Math.min(places[i], endPx - texts[i].sizePx);
    const first = texts.findIndex(isIn);
    let startPx = Math.min(shown.start * scale + BORDER_PX, texts[first]?.earliestPx);
    for (let i = first; i >= 0 && i < texts.length; i++) {
      places[i] = Math.max(places[i], startPx);
      startPx = places[i] + texts[i].sizePx;
    }
    return places;
  }

  #taken(placed: Placed): Placed {
    this.take(placed);
    return placed;
  }
}

/** The first of the given slots at which `slots` free ones begin; -1 when there is none. */
function firstFreeOf(ink: Occupancy, starts: readonly number[], fromPx: number, toPx: number, slots: number): number {
  for (const slot of starts) {
    let at = slot;
    while (at < slot + slots && ink.isFree(at, fromPx, toPx)) at++;
    if (at === slot + slots) return slot;
  }
  return -1;
}

function withoutDetail(form: LabelForm, { detailHeightPx }: LabelSettings): LabelForm {
  const lines = form.detail?.split('\n').length ?? 0;
  return { ...form, detail: undefined, whole: undefined, time: undefined, textHeightPx: form.textHeightPx - lines * detailHeightPx };
}

/** Where a text of a moment stands in its column: behind those of the same moment. */
function placeIn(column: readonly TakenText[], momentPx: number): number {
  let at = column.length;
  while (at > 0 && column[at - 1].momentPx > momentPx) at--;
  return at;
}

/** The first room at or after the moment behind the texts of earlier ones; those of later moments move on for it, if they may. */
function movedOn(column: TakenText[], at: number, text: TakenText): Found | undefined {
  const { earliestPx, farthestPx, sizePx } = text;
  const fromPx = Math.max(earliestPx, at === 0 ? -Infinity : column[at - 1].beside.toPx);
  if (fromPx - earliestPx > farthestPx) return undefined;
  const places = [fromPx];
  let cost = fromPx - earliestPx,
    toPx = fromPx + sizePx;
  for (let next = at; next < column.length && column[next].beside.fromPx < toPx; next++) {
    const { isFixed, earliestPx: wanted, farthestPx: farthest, sizePx: size, beside } = column[next];
    if (isFixed || toPx - wanted > farthest) return undefined;
    cost += toPx - beside.fromPx;
    places.push(toPx);
    toPx += size;
  }
  return { column, at, text, places, first: at, cost };
}

function insert({ column, at, places, first, text }: Found): void {
  column.splice(at, 0, text);
  places.forEach((fromPx, offset) => {
    const { beside, earliestPx, sizePx } = column[first + offset];
    beside.fromPx = fromPx;
    beside.toPx = fromPx + sizePx;
    beside.offsetPx = fromPx - earliestPx;
  });
}
