// The ground behind words: the host's own where the page gives it one, dark where they are light.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PaperHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Lightness of text, `oklch(L …)`, from which on its ground is dark. */
const LIGHT = 0.6;
const NOTHING = /^transparent$|[,/] ?0\)$/;

export class PaperController implements ReactiveController {
  readonly #host: PaperHost;
  readonly #states: CustomStateSet;
  #frame: HTMLElement | null = null;

  /** @param states - Of the host; `dark` is told there. */
  constructor(host: PaperHost, states: CustomStateSet) {
    this.#host = host;
    this.#states = states;
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.look();
  }

  /** Listens to the probe: it has the ground of the host and the lightness of its text, and a transition that tells whenever the page changes them (styles/base.styles.ts). */
  readonly look = (): void => {
    const probe = this.#host.renderRoot.querySelector('.measure');
    const label = probe?.querySelector('.label');
    if (!probe || !label) return;
    const { backgroundColor: ground, outlineColor: text } = getComputedStyle(probe);
    this.#states[parseFloat(text.slice('oklch('.length)) > LIGHT ? 'add' : 'delete']('dark');
    const isOwn = !NOTHING.test(ground) && ground !== getComputedStyle(label).backgroundColor;
    this.#frame?.style.setProperty('--_paper', isOwn ? ground : '');
  };
}
