// The ground behind words: the host's own where the page gives it one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PaperHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const NOTHING = /^transparent$|[,/] ?0\)$/;

export class PaperController implements ReactiveController {
  readonly #host: PaperHost;
  #probe: HTMLElement | null = null;
  #frame: HTMLElement | null = null;

  constructor(host: PaperHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The probe has the ground of the host, and a transition that tells whenever the page changes it (styles/base.styles.ts). */
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const frame = renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#probe?.removeEventListener('transitionend', this.#look);
    this.#probe = renderRoot.querySelector('.measure');
    this.#probe?.addEventListener('transitionend', this.#look);
    this.#look();
  }

  readonly #look = (): void => {
    const label = this.#probe?.querySelector('.label');
    if (!this.#probe || !label || !this.#frame) return;
    const ground = getComputedStyle(this.#probe).backgroundColor;
    const isOwn = !NOTHING.test(ground) && ground !== getComputedStyle(label).backgroundColor;
    this.#frame.style.setProperty('--_paper', isOwn ? ground : '');
  };
}
