// Events that are many or unusual, and sources of events: read, then asked for what is in sight.
import type { ReactiveControllerHost } from 'lit';
import { zoneOfAxis } from '../../layout/index.js';
import {
  createTimeline,
  EMPTY_TIMELINE,
  type Diagnostic,
  type EventFilter,
  type PlainEvent,
  type TimelineIndex,
  type TimelineSource,
} from '../../model/index.js';
import { isTimeZone, type Extent } from '../../time/index.js';
import type { Input } from '../controllers/inputs.js';
import { inSlices } from '../slices.js';
import { readPlainEvents, type PlainEventsOptions } from './plain-events.js';
import { SourceController } from './source.js';
import { tellBreak, timelineFrom, type Whole } from './timeline-from.js';
import { unfit } from './unfit.js';

export interface SourceInputHost extends ReactiveControllerHost {
  readonly timeZone?: string;
}

export interface SourceInputListener {
  onInput(input: Input): void;
  onFailure(diagnostic: Diagnostic, error: unknown): void;
  onShare(share: number): void;
  /** All has come, or what will not. */
  onRest(): void;
}

/** An index, and what stands on the axis of the zone that was chosen last. */
interface Indexed {
  readonly all: TimelineIndex;
  readonly signal: AbortSignal;
  readonly timeZone: string | undefined;
  readonly axisZone: string | undefined;
}

export class SourceInput {
  readonly #host: SourceInputHost;
  readonly #controller: SourceController;
  readonly #listener: SourceInputListener;
  /** Holds the plain events where they are many, each where the axis shows it. */
  #index: TimelineIndex | undefined;
  #indexed: Indexed | undefined;

  constructor(host: SourceInputHost, listener: SourceInputListener) {
    this.#host = host;
    this.#listener = listener;
    this.#controller = new SourceController(host, {
      onAnswer: ({ events, bins, total }, extent) => {
        const index = this.#index;
        if (!index) listener.onRest();
        const timeline = index ? { ...EMPTY_TIMELINE, events, diagnostics: index.diagnostics } : createTimeline({ events });
        listener.onInput({
          timeline,
          bins,
          extent,
          ...(index ? { index, axisZone: this.#indexed?.axisZone } : { counted: Math.max(0, total - events.length) }),
        });
      },
      // What was told of a failure before goes.
      onNothing: () => {
        if (!this.#index) void this.give({ timeline: EMPTY_TIMELINE });
      },
      onFailure: (error) => {
        listener.onRest();
        const reason = error instanceof Error ? error.message : String(error);
        listener.onFailure(
          {
            code: 'source/failed',
            severity: 'error',
            message: `The source of events failed: ${reason}`,
            hint: 'What was read before stays; it is asked again.',
          },
          error,
        );
      },
    });
  }

  /** What is in sight has not come for a while. */
  get isAwaited(): boolean {
    return this.#controller.isAwaited;
  }

  /** A whole timeline, with its corrections. @throws where it is none, perhaps later */
  give(whole: Whole): Promise<never> | undefined {
    let input: Input;
    try {
      input = timelineFrom(whole);
    } catch (error) {
      if ('json' in whole) return tellBreak(whole.json, error);
      throw error;
    }
    this.#listener.onRest();
    this.#listener.onInput(input);
    return undefined;
  }

  /** Asks a source from now on. Settled once it was asked for the whole, or has nothing. */
  async connect(source: TimelineSource): Promise<void> {
    for (const method of ['extent', 'window'] as const)
      if (typeof (source[method] as unknown) !== 'function')
        throw unfit('source/none', `“source” is no source of events: it has no method “${method}”.`, 'Make one with event-timeline/sources.');
    await this.#controller.connect(source, this.#index && ((event) => this.#index?.extentOf(event)));
  }

  /** Plain events, whatever they say. Settled once there is something to draw. */
  readEvents(events: readonly PlainEvent[], options: PlainEventsOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      readPlainEvents(events, options, {
        onShare: (share) => {
          this.#listener.onShare(share);
        },
        onIndex: async (index, isAll) => {
          await this.#stand(index, options.signal);
          if (isAll) this.#listener.onRest();
          resolve();
          return this.#index;
        },
        onWhole: (timeline) => {
          this.end();
          this.#listener.onRest();
          this.#listener.onInput({ timeline });
        },
      }).then(resolve, reject);
    });
  }

  /** The window in sight: a source may have to be asked for what is in it. Another zone moves what is told in local time. */
  look(window: Extent | undefined): void {
    const { all, signal, timeZone } = this.#indexed ?? {};
    if (all && signal && timeZone !== this.#host.timeZone) void this.#stand(all, signal);
    else this.#controller.look(window);
  }

  /** Puts each event where the axis shows it, and asks for the whole. */
  async #stand(all: TimelineIndex, signal: AbortSignal): Promise<void> {
    const { timeZone } = this.#host;
    const axisZone = zoneOfAxis((place) => all.at(place), all.size, timeZone && isTimeZone(timeZone) ? timeZone : undefined);
    const indexed = { all, signal, timeZone, axisZone };
    this.#indexed = indexed;
    const index = await inSlices(all.onAxis(axisZone), signal, () => undefined);
    // The zone may have been changed once more.
    if (!index || this.#indexed !== indexed) return;
    this.#index = index;
    await this.connect(index);
  }

  /** Which events are wanted. @param filter - The same function as long as it asks for the same. */
  setFilter(filter: EventFilter | undefined, window: Extent | undefined): void {
    this.#controller.setFilter(filter, window);
  }

  /** Nothing more is asked for. */
  end(): void {
    this.#index = undefined;
    this.#indexed = undefined;
    this.#controller.hostDisconnected();
  }
}
