// The present moment, kept up to date while it is asked for.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instant } from '../../time/index.js';
import { readMoment } from '../moment.js';

const REFRESH_MS = 20_000;

export class NowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #show: (now: Instant | undefined) => void;
  #asked: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param show - Takes the moment to draw; undefined: none. */
  constructor(host: ReactiveControllerHost, show: (now: Instant | undefined) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  /** @param asked - Empty: the present moment; a moment in ISO 8601; absent: none. */
  set(asked: string | undefined): void {
    this.#asked = asked;
    this.hostConnected();
  }

  hostConnected(): void {
    this.hostDisconnected();
    if (this.#asked === '')
      this.#timer = setInterval(() => {
        this.#tell();
      }, REFRESH_MS);
    this.#tell();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #tell(): void {
    this.#show(this.#asked === undefined ? undefined : this.#asked === '' ? (Date.now() as Instant) : readMoment(this.#asked));
    this.#host.requestUpdate();
  }
}
