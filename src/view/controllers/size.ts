// How much room there is, and how large the reader's text is.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches the size of one part of the host and updates the host when it changes.
 * Sizes are in CSS pixels; zero until laid out (`display: none`, detached).
 */
export class SizeController implements ReactiveController {
  widthPx = 0;
  heightPx = 0;
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Element | null;
  readonly #onHeight: (heightPx: number) => void;
  #observer: ResizeObserver | undefined;
  #element: Element | null = null;
  #frame = 0;

  /**
   * @param find - The part to measure; looked up again after each update of the host.
   * @param onHeight - Told each height that is not the last one.
   */
  constructor(host: ReactiveControllerHost, find: () => Element | null, onHeight: (heightPx: number) => void) {
    this.#host = host;
    this.#find = find;
    this.#onHeight = onHeight;
    host.addController(this);
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
      this.#frame = requestAnimationFrame(() => { if (this.#element) this.#take(this.#element); });
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
    if (heightPx !== this.heightPx) this.#onHeight(heightPx);
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.#host.requestUpdate();
  }
}
