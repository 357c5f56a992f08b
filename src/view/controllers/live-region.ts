// Tells a screen reader what changed, once things have come to rest.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const REST_MS = 500;

/** Holds the sentence for the `role="status"` part that the host renders. The newest message wins. */
export class LiveRegionController implements ReactiveController {
  message = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Speaks after a moment of rest. @param message - Or what makes it, once it is needed. */
  say(message: string | (() => string)): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const told = typeof message === 'string' ? message : message();
      // The same words again are another text, or no reader would hear that it was done a second time.
      this.message = told + (told === this.message ? '\u00a0' : '');
      this.#host.requestUpdate();
    }, REST_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
