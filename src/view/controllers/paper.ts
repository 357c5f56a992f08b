// The ground behind words: the host's own where the page gives it one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PaperHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const NOTHING = /^transparent$|[,/] ?0\)$/;

export class PaperController implements ReactiveController {
  readonly #host: PaperHost;
  #frame: HTMLElement | null = null;

  constructor(host: PaperHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.look();
  }

  /** Listens to the probe: it has the ground of the host, and a transition that tells whenever the page changes it (styles/base.styles.ts). */
  readonly look = (): void => {
    const probe = this.#host.renderRoot.querySelector('.measure');
    const label = probe?.querySelector('.label');
    if (!probe || !label) return;
    const ground = getComputedStyle(probe).backgroundColor;
    const isOwn = !NOTHING.test(ground) && ground !== getComputedStyle(label).backgroundColor;
    this.#frame?.style.setProperty('--_paper', isOwn ? ground : '');
  };
}
