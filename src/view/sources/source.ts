// Asks a TimelineSource for the window in sight. Stale answers are dropped; what is known stays meanwhile.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineEvent, TimelineSource, WindowAnswer } from '../../model/index.js';
import type { Extent, Instant } from '../../time/index.js';

/** Gets the answers. */
export interface SourceListener {
  onAnswer(answer: WindowAnswer, extent: Extent): void;
  onFailure(error: unknown): void;
}

/** As many as a large screen can show with labels. */
const LIMIT = 600;

export class SourceController implements ReactiveController {
  readonly #listener: SourceListener;
  #source: TimelineSource | undefined;
  #extent: Extent | undefined;
  /** The stretch that the last question covered. */
  #asked: Extent | undefined;
  #abort: AbortController | undefined;
  #filter: ((event: TimelineEvent) => boolean) | undefined;

  constructor(host: ReactiveControllerHost, listener: SourceListener) {
    this.#listener = listener;
    host.addController(this);
  }

  /** Another source. Its whole extent is asked for first. */
  async connect(source: TimelineSource): Promise<void> {
    this.hostDisconnected();
    this.#source = source;
    try {
      const extent = await source.extent();
      if (this.#source !== source || !extent) return;
      this.#extent = extent;
      this.look(extent);
    } catch (error) {
      if (this.#source === source) this.#listener.onFailure(error);
    }
  }

  /** Another filter, as a function that stays the same: everything is asked anew. */
  setFilter(filter: ((event: TimelineEvent) => boolean) | undefined, window: Extent | undefined): void {
    this.#filter = filter;
    this.#asked = undefined;
    if (window) this.look(window);
  }

  /** The window in sight; asks only where the last answer does not cover it, or is much coarser. */
  look(window: Extent): void {
    const source = this.#source;
    const extent = this.#extent;
    if (!source || !extent) return;
    const length = window.end - window.start;
    const asked = this.#asked;
    const isCovered = asked && window.start >= asked.start && window.end <= asked.end;
    if (isCovered && asked.end - asked.start < length * 4) return;
    const wanted = { start: (window.start - length / 2) as Instant, end: (window.end + length / 2) as Instant };
    this.#asked = wanted;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const query = { ...wanted, limit: LIMIT, signal: abort.signal, ...(this.#filter && { filter: this.#filter }) };
    Promise.resolve(source.window(query)).then(
      (answer) => { if (!abort.signal.aborted) this.#listener.onAnswer(answer, extent); },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        this.#asked = undefined;
        this.#listener.onFailure(error);
      },
    );
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#source = undefined;
    this.#extent = undefined;
    this.#asked = undefined;
  }
}
