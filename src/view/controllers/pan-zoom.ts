// Gathers the gestures on the drawing and hands the host one change per frame.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PointerGesture } from '../gestures/pointers.js';
import type { GestureFrame, ViewChange } from '../gestures/view-change.js';
import { zoom } from '../gestures/view-change.js';
import { wheelChange } from '../gestures/wheel.js';
import { isCalm } from './motion.js';

/** What takes the gestures. */
export interface PanZoomTarget {
  /** It may appear late. */
  readonly element: HTMLElement | null;
  readonly isVertical: boolean;
  readonly isRightToLeft: boolean;
  /** Moves the picture; called at most once per frame. */
  moveBy(change: ViewChange): void;
}

const DOUBLE_CLICK_ZOOM = 2.5;

/** Wheel, drag with momentum, pinch and double click. */
export class PanZoomController implements ReactiveController, GestureFrame {
  readonly #target: PanZoomTarget;
  readonly #pointers = new PointerGesture(this, isCalm);
  #element: HTMLElement | null = null;
  #pending: ViewChange | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, target: PanZoomTarget) {
    this.#target = target;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#target.element;
    if (element === this.#element) return;
    this.#release();
    this.#element = element;
    if (!element) return;
    this.#pointers.enable(element);
    element.addEventListener('wheel', this.#onWheel, { passive: false });
    element.addEventListener('dblclick', this.#onDoubleClick);
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** A press that came before there were listeners. */
  begin(event: PointerEvent): void {
    if (event.eventPhase !== Event.NONE) return;
    this.hostUpdated();
    if (this.#element) this.#pointers.begin(event);
  }

  locate(clientX: number, clientY: number): { along: number; across: number } {
    const box = this.#element?.getBoundingClientRect() ?? new DOMRect();
    const x = this.#target.isRightToLeft ? box.right - clientX : clientX - box.left;
    const y = clientY - box.top;
    return this.#target.isVertical ? { along: y, across: x } : { along: x, across: y };
  }

  apply(change: ViewChange): void {
    const before = this.#pending;
    this.#pending = before
      ? {
          panPx: before.panPx + change.panPx, acrossPx: before.acrossPx + change.acrossPx, zoom: before.zoom * change.zoom,
          anchorPx: change.zoom === 1 ? before.anchorPx : change.anchorPx,
        }
      : change;
    this.#frame ||= requestAnimationFrame(() => {
      const pending = this.#pending;
      this.#pending = undefined;
      this.#frame = 0;
      if (pending) this.#target.moveBy(pending);
    });
  }

  #release(): void {
    this.#pointers.disable();
    this.#element?.removeEventListener('wheel', this.#onWheel);
    this.#element?.removeEventListener('dblclick', this.#onDoubleClick);
    this.#element = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pending = undefined;
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const { along } = this.locate(event.clientX, event.clientY);
    const change = wheelChange(event, along, this.#target.isRightToLeft ? -1 : 1);
    if (!change) return;
    event.preventDefault();
    this.apply(change);
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[role=option]')) return;
    this.apply(zoom(event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM, this.locate(event.clientX, event.clientY).along));
  };
}
