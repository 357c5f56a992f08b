// Moves the window smoothly from one stretch of time to another, so that the reader sees where it went.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent, Instant } from '../../time/index.js';
import { isCalm } from './motion.js';

const DURATION_MS = 260;

/**
 * The window on the way between two: its length changes by equal factors, its middle in step with that.
 * @param share - 0 at the start, 1 at the end.
 */
export function between(from: Extent, to: Extent, share: number): Extent {
  if (share >= 1) return to;
  const lengthFrom = from.end - from.start;
  const lengthTo = to.end - to.start;
  const length = lengthFrom * (lengthTo / lengthFrom) ** share;
  // Where the length hardly changes the middle moves evenly; otherwise as the length does, which keeps one point still.
  const change = lengthTo - lengthFrom;
  const moved = Math.abs(change) < Math.max(lengthTo, lengthFrom) * 1e-6 ? share : (length - lengthFrom) / change;
  const middleFrom = from.start + lengthFrom / 2;
  const middle = middleFrom + (to.start + lengthTo / 2 - middleFrom) * moved;
  return { start: (middle - length / 2) as Instant, end: (middle + length / 2) as Instant };
}

/** One journey at a time; a new one starts from where the last one is. */
export class JourneyController implements ReactiveController {
  readonly #go: (window: Extent) => void;
  #frame = 0;

  /** @param go - Shows a window. */
  constructor(host: ReactiveControllerHost, go: (window: Extent) => void) {
    this.#go = go;
    host.addController(this);
  }

  /**
   * Travels; under reduced motion, or where it is there already, at once.
   * @param onArrival - Called when it is there.
   */
  travel(from: Extent, to: Extent, onArrival?: () => void): void {
    this.stop();
    if (isCalm() || (from.start === to.start && from.end === to.end)) {
      this.#go(to);
      return onArrival?.();
    }
    let startMs: number | undefined;
    const step = (timeMs: number): void => {
      startMs ??= timeMs;
      const share = Math.min(1, (timeMs - startMs) / DURATION_MS);
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0;
      this.#go(between(from, to, 1 - (1 - share) ** 3));
      if (share === 1) onArrival?.();
    };
    this.#frame = requestAnimationFrame(step);
  }

  get isUnderWay(): boolean {
    return this.#frame !== 0;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostDisconnected(): void {
    this.stop();
  }
}
