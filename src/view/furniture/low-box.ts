// A box that its page made low: what stands around the drawing gives way to it, and nothing runs out of the box.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LowBoxHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** The area in which time is drawn. */
interface Stage {
  readonly element: HTMLElement | null;
  readonly fontPx: number;
  readonly picture: { readonly layout?: object | undefined };
}

/** A drawing or list that has more to show than this shows hardly more than its axis or one event, em. */
const LEAST_EM = 10;

/** Lower than this, the line of controls is no higher than it must be, em. */
const LOWEST_EM = 10;

/** Lower than this, a narrow box has no room for a line of controls above a label, em. */
const BARE_EM = 7;

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
  #element: HTMLElement | null = null;
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
    this.#element = null;
  }

  /** Looked at where there are other events, and where the stage is another one or has another size: a move of the window changes nothing here. */
  hostUpdated(): void {
    const { layout } = this.#stage.picture;
    const element = this.#stage.element ?? this.#host.renderRoot.querySelector<HTMLElement>('.list-view');
    if (element !== this.#element) {
      if (this.#element) this.#observer.unobserve(this.#element);
      if (element) this.#observer.observe(element);
    } else if (layout === this.#layout) return;
    this.#element = element;
    this.#layout = layout;
    this.#look();
  }

  #look(): void {
    const element = this.#element;
    const frame = element?.parentElement;
    if (!frame) return;
    const boxPx = this.#host.clientHeight;
    if (!frame.classList.contains('is-low')) {
      const isCut = element.scrollHeight > element.clientHeight;
      const lackingPx = Math.max(isCut ? LEAST_EM * this.#stage.fontPx - element.clientHeight : 0, frame.scrollHeight - frame.clientHeight);
      if (lackingPx <= 1) return;
      this.#neededPx = boxPx + lackingPx;
    }
    frame.classList.toggle('is-low', boxPx < this.#neededPx);
    frame.classList.toggle('is-lowest', boxPx < LOWEST_EM * this.#stage.fontPx);
    frame.classList.toggle('is-bare', boxPx < BARE_EM * this.#stage.fontPx);
    frame.style.setProperty('--_above', `${element.offsetTop - frame.offsetTop}px`);
  }
}
