// The present moment, kept up to date while it is asked for.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instant } from '../../time/index.js';
import { readMoment } from '../moment.js';

const REFRESH_MS = 20_000;

interface NowHost extends ReactiveControllerHost {
  /** Empty: the present moment; a moment in ISO 8601; absent: none. */
  readonly now?: string;
}

export class NowController implements ReactiveController {
  readonly #host: NowHost;
  readonly #show: (now: Instant | undefined) => void;
  #asked: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param show - Takes the moment to draw; undefined: none. */
  constructor(host: NowHost, show: (now: Instant | undefined) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.now !== this.#asked) this.hostConnected();
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#asked = this.#host.now;
    if (this.#asked === '')
      this.#timer = setInterval(() => {
        this.look();
      }, REFRESH_MS);
    this.look();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Tells what now is, also once there are more ways to write it. */
  look(): void {
    this.#show(this.#asked === undefined ? undefined : this.#asked === '' ? (Date.now() as Instant) : readMoment(this.#asked));
    this.#host.requestUpdate();
  }
}
