// How much room the stage has: foreseen before it is there, then watched.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface SizeHost extends ReactiveControllerHost, HTMLElement {}

/** A stage lower than this, and than it asked for, has what its page leaves it: it would scroll most of what was laid out for more; em. */
const LEAST_EM = 8;
/** What stands above and below the stage: the toolbar in one line and the overview (styles/), em and px; its borders. */
const AROUND_EM = 5.28125;
const AROUND_PX = 26;
/** From this width on the toolbar is in one line, em (styles/toolbar.styles.ts). */
const ONE_LINE_EM = 64;
/** Up to this width the controls wrap, em (furniture/controls.styles.ts). */
const WRAPPING_EM = 40;

/** Sizes are in CSS pixels, without borders; zero until laid out (`display: none`, detached). */
export class SizeController implements ReactiveController {
  widthPx = 0;
  heightPx = 0;
  /** The host has a height of its own: it gives another one than is asked for. */
  isGiven = false;
  readonly #host: SizeHost;
  readonly #find: () => HTMLElement | null;
  readonly #onSize: () => void;
  #observer: ResizeObserver | undefined;
  #element: HTMLElement | null = null;
  #frame = 0;
  #askedPx = 0;
  #fontPx = 16;

  /**
   * @param find - The stage; looked up again after each update of the host.
   * @param onSize - Told of each size that is not the last one.
   */
  constructor(host: SizeHost, find: () => HTMLElement | null, onSize: () => void) {
    this.#host = host;
    this.#find = find;
    this.#onSize = onSize;
    host.addController(this);
  }

  /** The height is the one asked for, or unknown. */
  get isAsAsked(): boolean {
    return this.heightPx === 0 || Math.abs(this.heightPx - this.#askedPx) <= 1;
  }

  /** The controls may take several lines. */
  get isWrapping(): boolean {
    return this.widthPx > 0 && this.widthPx <= WRAPPING_EM * this.#fontPx;
  }

  /** What a stage that is not there yet is going to get. With a page's height around a toolbar in several lines nobody knows. */
  foresee({ paddingLeft, paddingRight, paddingTop, paddingBottom }: CSSStyleDeclaration, fontPx: number): void {
    const { clientHeight, clientWidth } = this.#host;
    const widthPx = Math.round(clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    const insidePx = clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    const heightPx = Math.round(insidePx - AROUND_EM * fontPx - AROUND_PX);
    if (insidePx > 0 && (widthPx < ONE_LINE_EM * fontPx || heightPx < LEAST_EM * fontPx)) return;
    this.#fontPx = fontPx;
    this.widthPx = Math.max(0, widthPx);
    this.heightPx = Math.max(0, heightPx);
    this.isGiven = heightPx > 0;
  }

  /** Asks for a height; a host with a height of its own may give more or less. */
  ask(heightPx: number, fontPx: number): void {
    this.#askedPx = heightPx;
    this.#fontPx = fontPx;
    const element = this.#find();
    if (element) element.style.flexBasis = `${heightPx}px`;
  }

  /** Looks at once, not in the next frame. */
  look(): void {
    if (this.#element) this.#take(this.#element);
  }

  hostUpdated(): void {
    const element = this.#find();
    if (element === this.#element) return;
    this.#observer?.disconnect();
    this.#element = element;
    if (!element) return;
    this.#take(element);
    // In the next frame: an update in this one could change the size again, and the browser would report a loop.
    this.#observer ??= new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        if (this.#element) this.#take(this.#element);
      });
    });
    this.#observer.observe(element);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#element = null;
  }

  #take({ clientWidth: widthPx, clientHeight: heightPx }: Element): void {
    if (widthPx === this.widthPx && heightPx === this.heightPx) return;
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    // What the host gives shows where it is not what was asked for; the same may be chance. Whoever gave more may give less later.
    if (!this.isAsAsked) this.isGiven ||= heightPx < LEAST_EM * this.#fontPx || heightPx > this.#askedPx;
    this.#onSize();
  }
}
