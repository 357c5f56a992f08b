// Fingers, pens and the mouse on the drawing: one drags (and throws), two pinch. Captures the pointer only once it moved,
// so that a plain press still reaches the mark under it.
import { listen } from './listen.js';
import { glide, isAtRest, Velocity } from './momentum.js';
import { pan, zoom, type GestureFrame } from './view-change.js';

interface Finger {
  readonly along: number;
  readonly across: number;
}

/** Where a finger is on the screen: what lies under it may be scrolled meanwhile. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** A press that moves less than this stays a press. */
const SLOP_PX = 4;

/** One gesture with one or two pointers. Call {@link enable} once, {@link disable} to let go of all listeners. */
export class PointerGesture {
  readonly #frame: GestureFrame;
  readonly #isCalm: () => boolean;
  readonly #fingers = new Map<number, Point>();
  #velocity = new Velocity();
  #isTouch = false;
  /** So far the fingers went along, px. */
  #along = 0;
  #isDragging = false;
  #moved = 0;
  #glideFrame = 0;
  /** The press that was taken up last. */
  #caught: { readonly from: Finger; readonly to: Finger; readonly until: number } | undefined;
  #element: HTMLElement | undefined;
  #stops: readonly (() => void)[] = [];

  /** @param isCalm - Whether throws are unwanted (reduced motion). */
  constructor(frame: GestureFrame, isCalm: () => boolean) {
    this.#frame = frame;
    this.#isCalm = isCalm;
  }

  enable(element: HTMLElement): void {
    this.#element = element;
    const on = this.#onPointer;
    this.#stops = [
      listen(element, { pointerdown: on, pointermove: on, pointerup: on, pointercancel: on }),
      listen(element, { click: this.#onClick }, { capture: true }),
    ];
  }

  disable(): void {
    for (const stop of this.#stops) stop();
    this.reset();
    this.#element = undefined;
  }

  /** Whether a finger, a pen or a button is down. */
  get isDown(): boolean {
    return this.#fingers.size > 0;
  }

  /** Takes up a press that came before {@link enable}, or on whose way up from the element that was called. */
  begin(event: PointerEvent): void {
    if (!this.#fingers.has(event.pointerId)) this.#down(event);
  }

  /** Takes up a press that was over before {@link enable}: a drag moves the picture as far as it went, two fingers scale it, and nothing is thrown. */
  catchUp(press: PointerEvent, release: PointerEvent): void {
    if (press.button !== 0 || release.type !== 'pointerup') return;
    const from = this.#locate(press);
    const to = this.#locate(release);
    const along = to.along - from.along;
    const across = to.across - from.across;
    const other = this.#caught;
    this.#caught = { from, to, until: release.timeStamp };
    this.#isDragging = Math.abs(along) + Math.abs(across) > SLOP_PX;
    if (other && press.timeStamp < other.until) {
      // What the first of two fingers did alone, both did.
      this.#frame.apply(pan((along + other.from.along - other.to.along) / 2));
      this.#frame.apply(zoom(apart(to, other.to) / apart(from, other.from), (from.along + other.from.along) / 2));
    } else if (this.#isDragging) this.#frame.apply(pan(along, press.pointerType === 'touch' ? 0 : across));
  }

  /** Whether a click now is the end of a drag; true once for each. */
  endsDrag(): boolean {
    const isEnd = this.#isDragging;
    this.#isDragging = false;
    return isEnd;
  }

  /** Stops what is under way. */
  reset(): void {
    this.#fingers.clear();
    this.#isDragging = false;
    this.#element?.classList.remove('is-dragging');
    cancelAnimationFrame(this.#glideFrame);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') this.#down(event);
    else if (event.type === 'pointermove') this.#move(event);
    else this.#up(event);
  };

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#fingers.size >= 2 || (event.target instanceof Element && event.target.closest('[data-lane]'))) return;
    cancelAnimationFrame(this.#glideFrame);
    this.#velocity = new Velocity();
    this.#isTouch = event.pointerType === 'touch';
    if (this.#fingers.size === 0) {
      this.#moved = 0;
      this.#isDragging = false;
    }
    this.#fingers.set(event.pointerId, event);
  }

  #move(event: PointerEvent): void {
    const last = this.#fingers.get(event.pointerId);
    if (!last) return;
    // A mouse let go where nobody listened, before it was captured.
    if (event.pointerType === 'mouse' && event.buttons === 0) return this.#up(event);
    const before = this.#locate(last);
    const now = this.#locate(event);
    this.#moved += Math.abs(now.along - before.along) + Math.abs(now.across - before.across);
    this.#along += now.along - before.along;
    this.#fingers.set(event.pointerId, event);
    if (!this.#isDragging && this.#moved > SLOP_PX) {
      this.#isDragging = true;
      this.#element?.setPointerCapture(event.pointerId);
      this.#element?.classList.add('is-dragging');
    }
    if (!this.#isDragging) return;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.#pinch(before, now, this.#locate(other));
    else {
      this.#velocity.add(this.#along, event.timeStamp);
      this.#pan(now.along - before.along, now.across - before.across);
    }
  }

  #locate({ clientX, clientY }: Point): Finger {
    return this.#frame.locate(clientX, clientY);
  }

  /** A finger that moves across scrolls by the browser's own means (touch-action). */
  #pan(along: number, across = 0): void {
    this.#frame.apply(this.#isTouch ? { ...pan(along), isByFinger: true } : pan(along, across));
  }

  #pinch(before: Finger, now: Finger, other: Finger): void {
    this.#frame.apply({
      panPx: (now.along - before.along) / 2,
      acrossPx: 0,
      zoom: apart(now, other) / apart(before, other),
      anchorPx: (now.along + other.along) / 2,
    });
  }

  #up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    this.#element?.classList.remove('is-dragging');
    const velocity = this.#isDragging && event.type === 'pointerup' && !this.#isCalm() ? this.#velocity.at(event.timeStamp) : 0;
    if (velocity) this.#throw(velocity);
  }

  #throw(velocity: number): void {
    const startMs = performance.now();
    let covered = 0;
    const step = (timeMs: number): void => {
      const elapsedMs = Math.max(0, timeMs - startMs);
      const distance = glide(velocity, elapsedMs);
      this.#pan(distance - covered);
      covered = distance;
      if (!isAtRest(velocity, elapsedMs)) this.#glideFrame = requestAnimationFrame(step);
    };
    this.#glideFrame = requestAnimationFrame(step);
  }

  /** The click that ends a drag chooses nothing. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.endsDrag()) return;
    if (event.detail === 0) return; // from the keyboard
    event.stopPropagation();
    event.preventDefault();
  };
}

function apart(one: Finger, other: Finger): number {
  return Math.max(1, Math.hypot(one.along - other.along, one.across - other.across));
}
