// Where the window goes: by jumps that can be undone, by gestures, after the reading. Comes with what explores.
import type { ReactiveControllerHost } from 'lit';
import { alongPx, brushedExtent, limitsOf, panViewport, zoomViewport, type Viewport } from '../../layout/index.js';
import type { Extent, Instant } from '../../time/index.js';
import type { ViewChange } from '../gestures/view-change.js';
import { furnishing } from '../furnishing.js';
import type { Picture } from '../picture.js';
import { scrollOn } from '../scroll-on.js';
import type { BrushTarget } from './brush.js';
import { JourneyController } from './journey.js';
import type { PanZoomTarget } from './pan-zoom.js';
import type { StageController } from './stage.js';

/** So many jumps can be undone. */
const MOST_JUMPS = 50;
/** Who zooms out as often as in is back at the first window, though what begins near the middle was kept in sight: share of it. */
const NEAR = 0.05;
/** No move by a pixel is as small. */
const SAME = 1e-6;

export class TravelController implements PanZoomTarget {
  /** What a brush on the overview moves. */
  readonly brushTarget: BrushTarget;
  readonly #stage: StageController;
  readonly #journey: JourneyController;
  /** Windows before each jump, the last one last; undefined: the first of all. */
  readonly #jumps: (Extent | undefined)[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, stage: StageController) {
    this.#stage = stage;
    this.#journey = new JourneyController(host, (drawn) => {
      this.#picture.setWindow(this.#picture.real(drawn));
      this.#moved();
    });
    stage.journey = this.#journey;
    this.brushTarget = {
      strip: () => host.renderRoot.querySelector<HTMLElement>('.overview'),
      isRightToLeft: () => stage.isRightToLeft,
      brush: () => stage.strip?.brush,
      brushTo: (...wish) => {
        this.#brushTo(...wish);
      },
      onJump: () => {
        this.#remember();
      },
    };
  }

  get element(): HTMLElement | null {
    return this.#stage.element;
  }

  get isVertical(): boolean {
    return this.#stage.isVertical;
  }

  get isRightToLeft(): boolean {
    return this.#stage.isRightToLeft;
  }

  get #picture(): Picture {
    return this.#stage.picture;
  }

  /**
   * Moves to another window, in drawn time, so that the reader sees where it went, and can come back.
   * @param onArrival - Called when it is there.
   */
  to(window: Extent | undefined, onArrival?: () => void): void {
    const { layout, viewport: from } = this.#picture;
    if (!from || !window || !layout) return;
    const first = layout.opening(from);
    const to = isAbout(window, first, NEAR) ? first : window;
    // What moves nothing, as zooming out from everything, leaves nothing to undo.
    if (isAbout(to, from, SAME)) {
      this.#journey.stop();
      return onArrival?.();
    }
    this.#remember();
    this.#journey.travel(from, to, onArrival);
  }

  /** Moves on without a jump to undo: the reader reads elsewhere, and the drawing follows. */
  follow(window: Extent | undefined): void {
    const from = this.#picture.viewport;
    if (from && window) this.#journey.travel(from, window);
  }

  /** Shows everything, and goes on showing everything when more comes. */
  fit(): void {
    const { layout, viewport } = this.#picture;
    if (!layout || !viewport) return;
    const whole = layout.fit(viewport);
    if (!isAbout(whole, viewport, SAME)) this.#remember();
    // Nobody chose it: the layout goes on choosing it when more comes.
    this.#journey.travel(viewport, whole, () => {
      this.#picture.setWindow(undefined, layout.opened !== layout.extent);
    });
  }

  /** How many jumps there are to undo. */
  get jumpCount(): number {
    return this.#jumps.length;
  }

  /** Whether the window is on its way. */
  get isUnderWay(): boolean {
    return this.#journey.isUnderWay;
  }

  /** Returns to the window before the last jump. */
  goBack(): void {
    if (!this.jumpCount) return;
    const to = this.#jumps.pop();
    const { layout, viewport } = this.#picture;
    if (viewport && layout) this.#journey.travel(viewport, to ? this.#picture.drawn(to) : layout.opening(viewport));
  }

  /** Moves the picture as a gesture asks. */
  moveBy({ acrossPx, anchorPx, isByFinger, panPx: wishPx, zoom }: ViewChange): void {
    this.#journey.stop();
    if (this.element && acrossPx) this.element[this.isVertical ? 'scrollLeft' : 'scrollTop'] -= acrossPx;
    const { layout, viewport } = this.#picture;
    if (!viewport || !layout?.extent) return;
    const panPx = isByFinger && this.isVertical ? this.#left(wishPx, viewport, layout.fit(viewport)) : wishPx;
    // A finger that has come to the end of time scrolls on what is around: it could not be left where the drawing fills the screen.
    if (panPx !== wishPx && this.element) scrollOn(this.element, panPx - wishPx, 'instant');
    if (panPx === 0 && zoom === 1) return;
    const limits = limitsOf(layout.extent);
    const zoomed = zoom === 1 ? viewport : zoomViewport(viewport, zoom, anchorPx, limits);
    this.#picture.setViewport(panPx === 0 ? zoomed : panViewport(zoomed, -panPx, limits));
    this.#moved();
  }

  /** At the first window again: nobody has chosen one. */
  #moved(): void {
    const { layout, viewport } = this.#picture;
    if (viewport && layout && isAbout(viewport, layout.opening(viewport), SAME)) this.#picture.setWindow(undefined);
    this.#stage.moved();
  }

  /** How much of a move is left before the window has come to the end of all that there is. */
  #left(panPx: number, viewport: Viewport, whole: Viewport): number {
    const perPx = (viewport.end - viewport.start) / alongPx(viewport);
    const mostPx = (panPx > 0 ? viewport.start - whole.start : whole.end - viewport.end) / perPx;
    return Math.sign(panPx) * Math.max(0, Math.min(Math.abs(panPx), mostPx));
  }

  // What follows is in drawn time.

  /** The window after a zoom around a position, or its middle. */
  zoomed(factor: number, anchorPx?: number): Extent | undefined {
    const { layout, viewport } = this.#picture;
    return viewport && layout?.extent && zoomViewport(viewport, factor, anchorPx ?? alongPx(viewport) / 2, limitsOf(layout.extent));
  }

  /** A window of the present length with a moment in its middle. */
  centred(moment: Instant): Extent | undefined {
    const window = this.#picture.viewport;
    if (!window || !furnishing.part?.reaches(this.#picture, moment)) return undefined;
    const half = (window.end - window.start) / 2;
    const middle = this.#picture.drawn({ start: moment, end: moment }).start;
    return { start: (middle - half) as Instant, end: (middle + half) as Instant };
  }

  /** The window moved on by so many screens. */
  panned(screens: number): Extent | undefined {
    const { layout, viewport } = this.#picture;
    return viewport && layout?.extent && panViewport(viewport, screens * alongPx(viewport), limitsOf(layout.extent));
  }

  /** The window in which a stretch of real time can be told apart: it fills two thirds of it. */
  into(stretch: Extent): Extent | undefined {
    const extent = this.#picture.layout?.extent;
    const { start, end } = this.#picture.drawn(stretch);
    if (!extent) return undefined;
    const length = Math.max((end - start) * 1.5, limitsOf(extent).minSpanMs);
    const from = (start + end) / 2 - length / 2;
    return { start: from as Instant, end: (from + length) as Instant };
  }

  /** A window of the present length with the beginning of a stretch in it; undefined where it is in sight already. */
  around(extent: Extent | undefined): Extent | undefined {
    const window = this.#picture.viewport;
    if (!window || !extent) return undefined;
    const length = window.end - window.start;
    const first = Number.isFinite(extent.start) ? extent.start : extent.end;
    if (!Number.isFinite(first) || (first >= window.start + length * 0.02 && first <= window.end - length * 0.12)) return undefined;
    const start = this.#within(first - length * 0.35, window);
    return Math.abs(start - window.start) < length * 0.005 ? undefined : { start, end: (start + length) as Instant };
  }

  /** Where a window is to begin that leaves no more beside all events than their labels take. */
  #within(wanted: number, window: Viewport): Instant {
    const { layout } = this.#picture;
    const length = window.end - window.start;
    if (!layout?.extent) return wanted as Instant;
    const whole = layout.fit(window);
    const first = Math.max(whole.start, layout.extent.start - length * 0.1);
    const last = Math.min(whole.end, layout.extent.end + length * 0.3) - length;
    return Math.max(first, Math.min(wanted, last)) as Instant;
  }

  /** A jump begins here. One that follows before the last has arrived belongs to it. */
  #remember(): void {
    if (this.#journey.isUnderWay) return;
    const { isZoomed, window } = this.#picture;
    this.#jumps.push(isZoomed ? window : undefined);
    if (this.#jumps.length > MOST_JUMPS) this.#jumps.shift();
  }

  #brushTo(fromPx: number, toPx: number, isStretched = false): void {
    const overview = this.#stage.strip?.scene;
    const { layout, viewport } = this.#picture;
    if (!overview || !viewport || !layout?.extent) return;
    const limits = limitsOf(layout.extent);
    const wish = { ...viewport, ...brushedExtent(overview, fromPx, toPx) };
    const reached = { ...wish, start: Math.max(wish.start, limits.start) as Instant, end: Math.min(wish.end, limits.end) as Instant };
    if (isStretched && reached.end - reached.start < limits.minSpanMs) return;
    this.#journey.stop();
    this.#picture.setViewport(isStretched ? reached : panViewport(wish, 0, limits));
    this.#moved();
  }
}

/** Whether two windows are the same but for a share of them. */
function isAbout(window: Extent, other: Extent, share: number): boolean {
  return Math.abs(window.start - other.start) + Math.abs(window.end - other.end) < (other.end - other.start) * share;
}
