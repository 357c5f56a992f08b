// The window on a timeline: which stretch is in sight, moved by gestures and keys, and the Scene that follows from it.
import { foldedExtent, isSound, limitsOf, type Layout, type Scene, type Viewport, type ViewportSize } from '../layout/index.js';
import type { Extent, Instant } from '../time/index.js';

/** Longer than time has been. */
const ENDLESS_MS = 1e22;

/** Holds the reader's place while events, size and zone change underneath. */
export class Picture {
  #layout: Layout | undefined;
  #size: ViewportSize | undefined;
  #viewport: Viewport | undefined;
  /** Set once the reader or the host chose a window; until then the layout does. */
  #window: Extent | undefined;
  #scene: Scene | undefined;
  #now: Instant | undefined;
  #collapsed: readonly string[] = [];
  /** The reader asked for all, of which the first window shows a part. */
  #isAll = false;
  /** What was to be the window and cannot: it is empty, ends before it starts, is longer than time, or holds what is no number. */
  refused: Extent | undefined;

  get layout(): Layout | undefined {
    return this.#layout;
  }

  /** The stretch in sight; undefined before there is anything to show. */
  get window(): Extent | undefined {
    return this.#viewport && !this.#window ? this.real(this.#viewport) : this.#window;
  }

  /** What is in sight, to be named: where nobody chose a window, the extent of the events that it is there for. */
  get namedWindow(): Extent | undefined {
    const { extent, opened } = this.#layout ?? {};
    const named = this.#isAll ? extent : opened;
    return named && this.#viewport && !this.#window ? this.real(named) : this.window;
  }

  /** The window in drawn time, in which windows are moved and compared, with the size of what shows it; undefined before there is anything to show. */
  get viewport(): Viewport | undefined {
    return this.#viewport;
  }

  /** There is something to lay out that nobody asked for yet. */
  get isSceneDue(): boolean {
    return this.#layout !== undefined && this.#viewport !== undefined && this.#scene === undefined;
  }

  /** Another window than the first one is in sight. */
  get isZoomed(): boolean {
    return this.#window !== undefined || this.#isAll;
  }

  get scene(): Scene | undefined {
    if (!this.#layout || !this.#viewport) return undefined;
    this.#scene ??= this.#layout.scene(this.#viewport, { collapsed: this.#collapsed, now: this.#now });
    return this.#scene;
  }

  /** Other events, or the same ones laid out otherwise. The window stays, unless nothing of the new ones lies near it. */
  setLayout(layout: Layout | undefined): void {
    this.#layout = layout;
    const extent = layout?.extent;
    const window = this.#window;
    if (window && extent) {
      const { start, end } = limitsOf(extent);
      const drawn = this.drawn(window);
      if (drawn.end <= start || drawn.start >= end) this.#window = undefined;
    }
    this.#place();
  }

  /** @returns whether it is another size */
  setSize(size: ViewportSize | undefined): boolean {
    const before = this.#size;
    if (before?.widthPx === size?.widthPx && before?.heightPx === size?.heightPx && before?.orientation === size?.orientation) return false;
    this.#size = size;
    this.#place();
    return true;
  }

  setNow(now: Instant | undefined): void {
    if (now === this.#now) return;
    this.#now = now;
    this.#scene = undefined;
  }

  /** @param keys - Of lanes whose events are only counted. */
  setCollapsed(keys: readonly string[]): void {
    if (keys === this.#collapsed) return;
    this.#collapsed = keys;
    this.#scene = undefined;
  }

  /** @param window - Absent: the first one, or all where that leaves events out. What cannot be one is refused, and the window stays. */
  setWindow(window: Extent | undefined, isAll = false): void {
    this.refused = window && !(isSound(window) && window.end - window.start < ENDLESS_MS) ? window : undefined;
    if (this.refused) return;
    this.#window = window;
    this.#isAll = isAll;
    this.#place();
  }

  /** Another window of the same size. */
  setViewport(viewport: Viewport): void {
    this.refused = undefined;
    this.#viewport = viewport;
    this.#window = this.real(viewport);
    this.#scene = undefined;
  }

  /** A stretch of real time in drawn time. */
  drawn(extent: Extent): Extent {
    return foldedExtent(extent, this.#layout?.fold);
  }

  /** A stretch of drawn time in real time. */
  real({ start, end }: Extent): Extent {
    const fold = this.#layout?.fold;
    return fold ? { start: fold.unfold(start) as Instant, end: fold.unfold(end) as Instant } : { start, end };
  }

  #place(): void {
    this.#scene = undefined;
    const size = this.#size;
    if (!this.#layout?.extent || !size || size.widthPx < 1) this.#viewport = undefined;
    else this.#viewport = this.#window ? { ...size, ...this.drawn(this.#window) } : this.#layout[this.#isAll ? 'fit' : 'opening'](size);
  }
}
