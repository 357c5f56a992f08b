// Events that are many or unusual, and sources of events: read, then asked for what is in sight.
import type { ReactiveControllerHost } from 'lit';
import { createTimeline, EMPTY_TIMELINE, type Diagnostic, type EventFilter, type PlainEvent, type TimelineIndex, type TimelineSource } from '../../model/index.js';
import type { Extent } from '../../time/index.js';
import type { Input } from '../controllers/inputs.js';
import { readPlainEvents, type PlainEventsOptions } from './plain-events.js';
import { SourceController } from './source.js';
import { timelineFrom, type Whole } from './timeline-from.js';

export interface SourceInputListener {
  onInput(input: Input): void;
  onFailure(diagnostic: Diagnostic, error: unknown): void;
  onShare(share: number): void;
  /** All has come, or what will not. */
  onRest(): void;
}

export class SourceInput {
  readonly #controller: SourceController;
  readonly #listener: SourceInputListener;
  /** Holds the plain events where they are many. */
  #index: TimelineIndex | undefined;

  constructor(host: ReactiveControllerHost, listener: SourceInputListener) {
    this.#listener = listener;
    this.#controller = new SourceController(host, {
      onAnswer: ({ events, bins }, extent) => {
        const index = this.#index;
        if (!index) listener.onRest();
        const timeline = index ? { ...EMPTY_TIMELINE, events, diagnostics: index.diagnostics } : createTimeline({ events });
        listener.onInput({ timeline, bins, extent, ...(index && { index }) });
      },
      onFailure: (error) => {
        listener.onRest();
        const reason = error instanceof Error ? error.message : String(error);
        listener.onFailure({ code: 'source/failed', severity: 'error', message: `The source of events failed: ${reason}`, hint: 'What was read before stays.' }, error);
      },
    });
  }

  /** A whole timeline, with its corrections. */
  give(whole: Whole): void {
    const input = timelineFrom(whole);
    this.#listener.onRest();
    this.#listener.onInput(input);
  }

  /** Asks a source from now on. Settled once it was asked for the whole, or has nothing. */
  async connect(source: TimelineSource): Promise<void> {
    const isFilled = await this.#controller.connect(source);
    if (!isFilled && !this.#index) this.#listener.onRest();
  }

  /** Plain events, whatever they say. Settled once there is something to draw. */
  readEvents(events: readonly PlainEvent[], options: PlainEventsOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      readPlainEvents(events, options, {
        onShare: (share) => { this.#listener.onShare(share); },
        onIndex: (index, isAll) => {
          this.#index = index;
          if (isAll) this.#listener.onRest();
          void this.connect(index).then(resolve);
        },
        onWhole: (timeline) => {
          this.end();
          this.#listener.onRest();
          this.#listener.onInput({ timeline });
        },
      }).then(resolve, reject);
    });
  }

  /** The window in sight: a source may have to be asked for what is in it. */
  look(window: Extent | undefined): void {
    this.#controller.look(window);
  }

  /** Which events are wanted. @param filter - The same function as long as it asks for the same. */
  setFilter(filter: EventFilter | undefined, window: Extent | undefined): void {
    this.#controller.setFilter(filter, window);
  }

  /** Nothing more is asked for. */
  end(): void {
    this.#index = undefined;
    this.#controller.hostDisconnected();
  }
}
