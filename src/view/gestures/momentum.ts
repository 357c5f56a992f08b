// How a drag goes on after the finger left: velocity from its last moments, then exponential decay. Pure.

interface Sample {
  readonly timeMs: number;
  readonly position: number;
}

/** Only so much of the past tells how fast the finger was when it left. */
const MEMORY_MS = 90;
/** Time in which the speed falls to 1/e. */
const DECAY_MS = 320;
const SLOWEST_PX_PER_MS = 0.03;

/** Measures the speed of a drag. */
export class Velocity {
  #samples: Sample[] = [];

  add(position: number, timeMs: number): void {
    this.#samples = this.#samples.filter((sample) => timeMs - sample.timeMs <= MEMORY_MS);
    this.#samples.push({ position, timeMs });
  }

  /** Speed in px/ms at `timeMs`; 0 where the finger rested before it left. */
  at(timeMs: number): number {
    const recent = this.#samples.filter((sample) => timeMs - sample.timeMs <= MEMORY_MS);
    const first = recent[0];
    const last = recent[recent.length - 1];
    if (!first || !last || last.timeMs - first.timeMs < 8) return 0;
    return (last.position - first.position) / (last.timeMs - first.timeMs);
  }
}

/** Distance in px that a throw of `velocity` px/ms has covered after `elapsedMs`. */
export function glide(velocity: number, elapsedMs: number): number {
  return velocity * DECAY_MS * (1 - Math.exp(-elapsedMs / DECAY_MS));
}

/** Whether a throw has come to rest. */
export function isAtRest(velocity: number, elapsedMs: number): boolean {
  return Math.abs(velocity) * Math.exp(-elapsedMs / DECAY_MS) < SLOWEST_PX_PER_MS;
}
