// A box that its page made low: what stands around the drawing gives way to it, and nothing runs out of the box.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LowBoxHost extends ReactiveControllerHost, HTMLElement {}

/** The area in which time is drawn. */
interface Stage {
  readonly element: HTMLElement | null;
  readonly fontPx: number;
  readonly picture: { readonly layout?: object | undefined };
}

/** A drawing that has more to show than this shows hardly more than its axis, em. */
const LEAST_EM = 10;

/** Its frame `is-low` (furniture.styles.ts) until the box is as high as all would take. */
export class LowBox implements ReactiveController {
  readonly #host: LowBoxHost;
  readonly #stage: Stage;
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      this.#look();
    });
  });
  #layout: object | undefined;
  #neededPx = 0;

  constructor(host: LowBoxHost, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Other events, or the same ones otherwise: a move of the window changes nothing here. */
  hostUpdated(): void {
    const { layout } = this.#stage.picture;
    if (layout === this.#layout) return;
    this.#layout = layout;
    this.#look();
  }

  #look(): void {
    const { element: stage, fontPx } = this.#stage;
    const frame = stage?.parentElement;
    if (!frame) return;
    const boxPx = this.#host.clientHeight;
    if (!frame.classList.contains('is-low')) {
      const lackingPx = Math.max(LEAST_EM * fontPx - stage.clientHeight, frame.scrollHeight - frame.clientHeight);
      if (lackingPx <= 1 || stage.scrollHeight <= stage.clientHeight) return;
      this.#neededPx = boxPx + lackingPx;
    }
    frame.classList.toggle('is-low', boxPx < this.#neededPx);
    frame.style.setProperty('--_above', `${stage.offsetTop - frame.offsetTop}px`);
  }
}
