// Gathers the gestures on the drawing and hands the host one change per frame.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PointerGesture } from '../gestures/pointers.js';
import { enlargedBy } from '../gestures/enlarged.js';
import { listen } from '../gestures/listen.js';
import { isSecondTap, type Tap } from '../gestures/double-tap.js';
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
/** How Safari tells of a pinch on a trackpad. */
const PINCH = ['gesturestart', 'gesturechange'] as const;
/** A tap moves no farther, px. */
const SLOP_PX = 8;
/** A double click so soon after two taps is the same. */
const SAME_MS = 500;

/** Wheel, drag with momentum, pinch and double click. */
export class PanZoomController implements ReactiveController, GestureFrame {
  readonly #target: PanZoomTarget;
  readonly #pointers = new PointerGesture(this, isCalm);
  #element: HTMLElement | null = null;
  #stop: (() => void) | undefined;
  #pending: ViewChange | undefined;
  #frame = 0;
  #down: Tap | undefined;
  #tap: Tap | undefined;
  /** Of the pinch so far. */
  #scale = 1;
  /** When two taps zoomed last. */
  #zoomedMs = -Infinity;

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
    const pinch = Object.fromEntries(PINCH.map((type) => [type, this.#onPinch]));
    this.#stop = listen(
      element,
      { ...pinch, wheel: this.#onWheel, dblclick: this.#onDoubleClick, pointerdown: this.#onDown, pointerup: this.#onTap },
      { passive: false },
    );
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** A press that came before there were listeners. */
  begin(event: PointerEvent): void {
    this.hostUpdated();
    if (this.#element) this.#pointers.begin(event);
  }

  /** A press and its release that came before there were listeners. */
  catchUp(press: PointerEvent, release: PointerEvent): void {
    this.hostUpdated();
    if (this.#element) this.#pointers.catchUp(press, release);
  }

  /** A turn of the wheel that came before there were listeners. */
  turn(event: WheelEvent): void {
    this.hostUpdated();
    if (this.#element) this.#onWheel(event);
  }

  /** Whether the click that follows ends such a drag: it chooses nothing. */
  endsDrag(): boolean {
    return this.#pointers.endsDrag();
  }

  locate(clientX: number, clientY: number): { along: number; across: number } {
    const box = this.#element?.getBoundingClientRect() ?? new DOMRect();
    const scale = enlargedBy(this.#element);
    const x = (this.#target.isRightToLeft ? box.right - clientX : clientX - box.left) / scale;
    const y = (clientY - box.top) / scale;
    return this.#target.isVertical ? { along: y, across: x } : { along: x, across: y };
  }

  apply(change: ViewChange): void {
    const before = this.#pending;
    this.#pending = before
      ? {
          panPx: before.panPx + change.panPx,
          acrossPx: before.acrossPx + change.acrossPx,
          zoom: before.zoom * change.zoom,
          anchorPx: change.zoom === 1 ? before.anchorPx : change.anchorPx,
          isByFinger: change.isByFinger === true,
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
    this.#stop?.();
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

  readonly #onPinch = (event: Event): void => {
    const { scale, clientX, clientY } = event as MouseEvent & { readonly scale: number };
    event.preventDefault();
    // Fingers on the glass are pointers as well.
    if (event.type === 'gesturechange' && !this.#pointers.isDown) this.apply(zoom(scale / this.#scale, this.locate(clientX, clientY).along));
    this.#scale = scale;
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#down = tapOf(event);
  };

  /** Fingers have no double click that every browser tells of. */
  readonly #onTap = (event: PointerEvent): void => {
    const tap = tapOf(event);
    const down = this.#down;
    const isTap = event.pointerType === 'touch' && down !== undefined && Math.hypot(tap.x - down.x, tap.y - down.y) <= SLOP_PX;
    if (!isTap || isOnMark(event) || !isSecondTap(this.#tap, tap)) {
      this.#tap = isTap ? tap : undefined;
      return;
    }
    this.#tap = undefined;
    this.#zoomedMs = event.timeStamp;
    this.apply(zoom(DOUBLE_CLICK_ZOOM, this.locate(tap.x, tap.y).along));
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    // Some browsers make one of two taps as well.
    if (isOnMark(event) || event.timeStamp - this.#zoomedMs < SAME_MS) return;
    this.apply(zoom(event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM, this.locate(event.clientX, event.clientY).along));
  };
}

function tapOf({ timeStamp, clientX, clientY }: PointerEvent): Tap {
  return { timeMs: timeStamp, x: clientX, y: clientY };
}

function isOnMark({ target }: Event): boolean {
  return target instanceof Element && target.closest('[role=option]') !== null;
}
