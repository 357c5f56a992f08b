// Which slots are taken where, while one chunk of time is packed.

/** Taken stretches, slot by slot. */
export class Occupancy {
  /** Per slot: from, to, from, to … in px, half-open, in no order. */
  readonly #taken: number[][];

  constructor(slots: number) {
    this.#taken = Array.from({ length: slots }, () => []);
  }

  /** Takes `[fromPx, toPx)` in `slots` slots from `slot` on. */
  take(fromPx: number, toPx: number, slot: number, slots: number): void {
    const stop = Math.min(this.#taken.length, slot + slots);
    for (let at = slot; at < stop; at++) this.#taken[at]?.push(fromPx, toPx);
  }

  /** The first slot at which `slots` free ones begin, below `stop`; -1 when there is none. */
  firstFree(fromPx: number, toPx: number, slots: number, stop: number): number {
    let slot = 0;
    while (slot + slots <= stop) {
      let at = slot + slots - 1;
      while (at >= slot && this.isFree(at, fromPx, toPx)) at--;
      if (at < slot) return slot;
      slot = at + 1;
    }
    return -1;
  }

  /** False also for slots that are none. */
  isFree(slot: number, fromPx: number, toPx: number): boolean {
    const taken = this.#taken[slot];
    if (taken === undefined) return false;
    for (let i = 0; i < taken.length; i += 2) {
      if (taken[i] < toPx && taken[i + 1] > fromPx) return false;
    }
    return true;
  }
}
