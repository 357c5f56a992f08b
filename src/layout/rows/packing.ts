// Gives marks their rows. A row depends on the events and the step of zoom alone, never on the window: time is cut into
// chunks wider than any label; even chunks are packed by themselves, odd ones between their two finished neighbours.
// Long strips live in wider chunks (a level per doubling), packed before the narrower ones. Every chunk is packed once, when first seen.
import { bisectLeft } from '../bisect.js';
import type { ColumnPlan } from './column-placer.js';
import type { EventColumns } from '../event-columns.js';
import { OPEN_CLASS, POINT_CLASS, type LaneEvents, type LengthClass } from '../lanes/lane-events.js';
import { BACK_PX, type Placed, type Placer, type PlacingRules } from './placer.js';
import { RowPlacer } from './row-placer.js';

/** Length of a chunk of the lowest level at the zoom step's scale, px. A power of two, so that borders are exact. */
export const CHUNK_PX = 1024;
/** Longest strip of the lowest level, as a power of two: 2^9 = 512 px. */
const SHORT_EXPONENT = 9;
/** So many events that got no label still get a bare mark in one chunk; beyond, marks would be noise and are counted. */
const BARE_LIMIT = 64;
/** So many events are asked whether they fill a gap in one chunk. */
const FILL_LIMIT = 256;
/** Labels that one slot holds in a chunk: those that may choose their place, and about as many as fit. */
const FIRST_PER_SLOT = 0.4;
const FITTING_PER_SLOT = 1.4;
const FIRST_DOWN = 18;
/** No label takes more slots. */
export const MOST_SLOTS = 14;
/** So far a label may reach beyond the last moment, px. */
const AFTER_PX = 36;
/** Bits of a rank below its importance. */
const IMPORTANCE_SHIFT = 20;

/** What packing needs to know beside the events. */
export interface PackingRules extends PlacingRules {
  /** Gutter and columns of text; absent where time runs across. */
  readonly plan?: ColumnPlan;
  /** How events find room; in rows by default. */
  readonly createPlacer?: (columns: EventColumns, rules: PlacingRules) => Placer;
  /** At most so many labels in a chunk. */
  readonly maxLabels: number;
  /** All time is one chunk, strips of every length in it: for a few events. */
  readonly isWhole?: boolean;
}

/** What is in use over all time. */
export interface PackingUsage {
  readonly slots: number;
  readonly placed: number;
  readonly labelled: number;
  /** Labels that do not say the whole title, there or in a picture that ends with the last moment. */
  readonly cut: number;
}

interface Level {
  readonly level: number;
  readonly chunkPx: number;
  readonly classes: readonly LengthClass[];
  readonly chunks: Map<number, readonly Placed[]>;
}

function levelOf(exponent: number, scale: number): number {
  if (exponent === POINT_CLASS) return 0;
  return exponent === OPEN_CLASS ? Infinity : Math.max(0, Math.ceil(exponent + Math.log2(scale) - SHORT_EXPONENT));
}

/** Rows of one lane at one step of zoom. */
export class LanePacking {
  readonly rules: PackingRules;
  readonly #columns: EventColumns;
  readonly #originPx: number;
  /** Longest strips first. */
  readonly #levels: readonly Level[];
  #usage?: PackingUsage;

  /** @param originPx - Where a chunk begins, px from the epoch: an even one, so that what stands in it comes first. */
  constructor(columns: EventColumns, lane: LaneEvents, rules: PackingRules, originPx = 0) {
    this.#columns = columns;
    this.#originPx = originPx;
    this.rules = rules;
    const levels = new Map<number, LengthClass[]>();
    for (const events of lane.classes) {
      const level = rules.isWhole ? Infinity : levelOf(events.exponent, rules.scale);
      const known = levels.get(level);
      if (known === undefined) levels.set(level, [events]);
      else known.push(events);
    }
    this.#levels = [...levels]
      .sort((a, b) => b[0] - a[0])
      .map(([level, classes]) => ({ level, classes, chunkPx: CHUNK_PX * 2 ** level, chunks: new Map<number, readonly Placed[]>() }));
  }

  /** Every placed event whose room may touch the stretch, in px from the epoch at the zoom step's scale. */
  placedIn(fromPx: number, toPx: number): readonly (readonly Placed[])[] {
    const found: (readonly Placed[])[] = [];
    for (let at = 0; at < this.#levels.length; at++) this.#collect(at, fromPx, toPx, found);
    return found;
  }

  /** What is in use over all time. Packs every chunk that holds an event: for small lanes only. */
  usage(): PackingUsage {
    if (this.#usage !== undefined) return this.#usage;
    let used = 0;
    let placed = 0;
    let labelled = 0;
    let cut = 0;
    const lastPx = (this.#columns.extent?.end ?? 0) * this.rules.scale + AFTER_PX;
    this.#levels.forEach((level, at) => {
      const numbers = new Set<number>();
      for (const { start } of level.classes) for (const time of start) numbers.add(this.#chunkAt(level, time * this.rules.scale));
      for (const number of numbers)
        for (const mark of this.#chunk(at, number)) {
          used = Math.max(used, mark.slot + mark.slots);
          placed++;
          if (mark.form === undefined) continue;
          labelled++;
          if (mark.form.isTruncated || (!mark.beside && mark.toPx > lastPx && mark.toPx < Infinity)) cut++;
        }
    });
    this.#usage = { slots: used, placed, labelled, cut };
    return this.#usage;
  }

  #chunkAt(level: Level, px: number): number {
    return level.level === Infinity ? 0 : Math.floor((px - this.#originPx) / level.chunkPx);
  }

  /** Where a chunk begins, px from the epoch. */
  #fromPx(level: Level, number: number): number {
    return level.level === Infinity ? (number ? Infinity : -Infinity) : number * level.chunkPx + this.#originPx;
  }

  #collect(at: number, fromPx: number, toPx: number, into: (readonly Placed[])[]): void {
    const level = this.#levels[at];
    const last = this.#chunkAt(level, toPx + BACK_PX);
    for (let number = this.#chunkAt(level, fromPx) - (level.level === Infinity ? 0 : 1); number <= last; number++) {
      const placed = this.#chunk(at, number);
      if (placed.length > 0) into.push(placed);
    }
  }

  #chunk(at: number, number: number): readonly Placed[] {
    const level = this.#levels[at];
    const known = level.chunks.get(number);
    if (known !== undefined) return known;
    const placed = this.#pack(at, number);
    level.chunks.set(number, placed);
    return placed;
  }

  #pack(at: number, number: number): readonly Placed[] {
    const level = this.#levels[at];
    const { candidates, total } = this.#candidates(level, number);
    if (candidates.length === 0) return [];
    const placer = this.rules.createPlacer?.(this.#columns, this.rules) ?? new RowPlacer(this.#columns, this.rules);
    const isLong = level.level > 0;
    for (const obstacles of this.#obstacles(at, number)) for (const obstacle of obstacles) placer.take(obstacle);
    const placed: Placed[] = [];
    const bare: number[] = [];
    for (const index of candidates) {
      const mark = placed.length < this.rules.maxLabels ? placer.placeLabelled(index, isLong) : undefined;
      if (mark === undefined) bare.push(index);
      else placed.push(mark);
    }
    if (total - placed.length > BARE_LIMIT) return placed;
    for (const index of bare) {
      const mark = placer.placeBare(index, isLong);
      if (mark !== undefined) placed.push(mark);
    }
    return placed;
  }

  /** Finished chunks whose marks may reach into this one: all longer levels', and for odd chunks both neighbours'. */
  #obstacles(at: number, number: number): (readonly Placed[])[] {
    const level = this.#levels[at];
    const found: (readonly Placed[])[] = [];
    const fromPx = this.#fromPx(level, number) - BACK_PX;
    const toPx = this.#fromPx(level, number + 2);
    for (let longer = 0; longer < at; longer++) this.#collect(longer, fromPx, toPx, found);
    if (level.level !== Infinity && number % 2 !== 0) found.push(this.#chunk(at, number - 1), this.#chunk(at, number + 1));
    return found;
  }

  /** Events that begin in the chunk, those to be labelled first in front, as many as could fit. */
  #candidates(level: Level, number: number): { readonly candidates: readonly number[]; readonly total: number } {
    const { scale, slots } = this.rules;
    const { rank } = this.#columns;
    const limit = level.level > 0 ? Math.max(BARE_LIMIT, slots) : FILL_LIMIT;
    const start = this.#fromPx(level, number) / scale;
    const end = this.#fromPx(level, number + 1) / scale;
    const candidates: number[] = [];
    let total = 0;
    for (const events of level.classes) {
      const from = bisectLeft(events.start, start);
      const to = end === Infinity ? events.start.length : bisectLeft(events.start, end, from);
      total += to - from;
      if (to - from <= limit) for (let i = from; i < to; i++) candidates.push(events.order[i]);
      else for (const i of events.tree.top(from, to, limit)) candidates.push(events.order[i]);
    }
    candidates.sort((a, b) => rank[b] - rank[a] || a - b);
    if (candidates.length > limit) candidates.length = limit;
    return { candidates: this.#inPackingOrder(candidates), total };
  }

  /**
   * Ranked candidates: the first few by importance, then those that are about what fits, then the others that fill gaps, each
   * in order of time. By rank alone rows have more holes, by time alone the beginning of a chunk takes all the room. Where all
   * have room they stand as they are told: in order of time.
   */
  #inPackingOrder(ranked: readonly number[]): readonly number[] {
    const { rank } = this.#columns;
    const { plan, slots } = this.rules;
    const first = plan === undefined ? (ranked.length * MOST_SLOTS > slots ? Math.ceil(slots * FIRST_PER_SLOT) : 0) : FIRST_DOWN;
    const fitting = first + Math.ceil(slots * FITTING_PER_SLOT);
    return [
      ...ranked.slice(0, first).sort((a, b) => (rank[b] >>> IMPORTANCE_SHIFT) - (rank[a] >>> IMPORTANCE_SHIFT) || a - b),
      ...ranked.slice(first, fitting).sort((a, b) => a - b),
      ...ranked.slice(fitting).sort((a, b) => a - b),
    ];
  }
}
