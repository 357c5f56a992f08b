// What the page around says after it was read: its direction and its language may change at any time, on any element around.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SAID = { attributes: true, attributeFilter: ['dir', 'lang'], subtree: true };

/** Tells when what follows from the page is another, as long as the host is in it. */
export class Around implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #observer: MutationObserver;

  /** @param look - What follows from the page. */
  constructor(host: ReactiveControllerHost & Node, look: () => string, onOther: () => void) {
    let seen = look();
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      if (seen !== (seen = look())) onOther();
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, SAID);
      if (!(root instanceof ShadowRoot)) return;
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
