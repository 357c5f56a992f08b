// The brush on the overview: drag it, drag its edges, or press beside it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enlargedBy } from '../gestures/enlarged.js';
import { listen } from '../gestures/listen.js';

/** What the brush moves. Positions are px of the strip, from the inline start. */
export interface BrushTarget {
  /** The strip; it may appear late. */
  strip(): HTMLElement | null;
  isRightToLeft(): boolean;
  /** Where the window lies now; undefined: nowhere. */
  brush(): { readonly from: number; readonly to: number } | undefined;
  /** @param isStretched - One edge moves alone, and the other stays. */
  brushTo(fromPx: number, toPx: number, isStretched?: boolean): void;
  /** The reader begins to move it. */
  onJump(): void;
}

const LEAST_PX = 4;

export class BrushController implements ReactiveController {
  readonly #target: BrushTarget;
  #element: HTMLElement | null = null;
  #stop: (() => void) | undefined;
  #drag: { readonly edge: string | undefined; readonly at: number; readonly from: number; readonly to: number } | undefined;

  constructor(host: ReactiveControllerHost, target: BrushTarget) {
    this.#target = target;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#target.strip();
    if (element === this.#element) return;
    this.hostDisconnected();
    this.#element = element;
    if (!element) return;
    this.#stop = listen(element, {
      // What has the keys keeps them.
      mousedown: (event) => {
        event.preventDefault();
      },
      pointerdown: this.#onDown,
      pointermove: this.#onMove,
      pointerup: this.#onUp,
      pointercancel: this.#onUp,
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#element = null;
    this.#drag = undefined;
  }

  #positionOf(event: PointerEvent): number {
    const box = this.#element?.getBoundingClientRect();
    if (!box) return 0;
    return (this.#target.isRightToLeft() ? box.right - event.clientX : event.clientX - box.left) / enlargedBy(this.#element);
  }

  readonly #onDown = (event: PointerEvent): void => {
    const brush = this.#target.brush();
    if (!brush || event.button !== 0) return;
    const at = this.#positionOf(event);
    const pressed = event.target as HTMLElement;
    const isInside = pressed.closest('.brush') !== null;
    const half = (brush.to - brush.from) / 2;
    const { from, to } = isInside ? brush : { from: at - half, to: at + half };
    this.#target.onJump();
    if (!isInside) this.#target.brushTo(from, to);
    this.#drag = { edge: pressed.dataset['edge'], at, from, to };
    this.#element?.setPointerCapture(event.pointerId);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const moved = this.#positionOf(event) - drag.at;
    const from = drag.edge === 'end' ? drag.from : drag.from + moved;
    const to = drag.edge === 'start' ? drag.to : drag.to + moved;
    if (to - from >= LEAST_PX) this.#target.brushTo(from, to, drag.edge !== undefined);
  };

  readonly #onUp = (): void => {
    this.#drag = undefined;
  };
}
