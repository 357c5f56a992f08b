// Asks a TimelineSource for the window in sight. Stale answers are dropped; what is known stays meanwhile.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bin, EventFilter, TimelineEvent, TimelineSource, WindowAnswer } from '../../model/index.js';
import type { Extent, Instant } from '../../time/index.js';

/** Gets the answers. */
export interface SourceListener {
  onAnswer(answer: WindowAnswer, extent: Extent): void;
  /** It has no events. */
  onNothing(): void;
  onFailure(error: unknown): void;
}

/** Where an event stands on the axis. */
type ExtentOf = (event: TimelineEvent) => Extent | undefined;

/** As many as a large screen can show with labels. */
const LIMIT = 600;

/** A source that failed is left alone for so long, each time twice as long as before, ms. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** An answer that takes longer is waited for in sight, ms. */
const PATIENCE_MS = 200;

export class SourceController implements ReactiveController {
  /** What is in sight was asked for, and has not come for a while. */
  isAwaited = false;
  readonly #host: ReactiveControllerHost;
  readonly #listener: SourceListener;
  #source: TimelineSource | undefined;
  #extent: Extent | undefined;
  /** The stretch that the last question covered. */
  #asked: Extent | undefined;
  /** The answer for the whole extent: what lies around the stretch in sight. */
  #whole: WindowAnswer | undefined;
  #abort: AbortController | undefined;
  /** What was in sight when it was last told. */
  #inSight: Extent | undefined;
  /** How long it was left alone when it failed last; 0 once it has answered. */
  #pauseMs = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #filter: EventFilter | undefined;
  #extentOf: ExtentOf = ({ when }) => when;

  constructor(host: ReactiveControllerHost, listener: SourceListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /**
   * Another source. Its whole extent is asked for first.
   * @param extentOf - Where its events stand, unless that is the extent that they tell.
   */
  connect(source: TimelineSource, extentOf: ExtentOf = ({ when }) => when): Promise<void> {
    this.hostDisconnected();
    this.#pauseMs = 0;
    this.#source = source;
    this.#extentOf = extentOf;
    return this.#begin(source);
  }

  async #begin(source: TimelineSource): Promise<void> {
    try {
      const extent = await source.extent();
      if (this.#source !== source) return;
      // Without numbers, looking would never come to an end.
      if (extent && !(extent.start <= extent.end)) throw new TypeError('extent() gave no stretch of time');
      this.#extent = extent;
      if (extent) this.look(extent);
      else this.#listener.onNothing();
    } catch (error) {
      if (this.#source === source)
        this.#onFailure(error, () => {
          void this.#begin(source);
        });
    }
  }

  /** Asked again after a pause, never at every update: it may fail at once. */
  #onFailure(error: unknown, ask: () => void): void {
    this.#listener.onFailure(error);
    this.#pauseMs = Math.min(this.#pauseMs * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    this.#again = setTimeout(ask, this.#pauseMs);
  }

  /** Another filter, as a function that stays the same: everything is asked anew. */
  setFilter(filter: EventFilter | undefined, window: Extent | undefined): void {
    this.#filter = filter;
    this.#asked = undefined;
    this.#whole = undefined;
    this.look(window);
  }

  /** The window in sight, undefined for all; asks only where the last answer does not cover it, or is much coarser. */
  look(inSight: Extent | undefined): void {
    const source = this.#source;
    const extent = this.#extent;
    this.#inSight = inSight;
    if (!source || !extent) return;
    const window = inSight ?? extent;
    const length = window.end - window.start;
    const asked = this.#asked;
    const isCovered = asked && window.start >= asked.start && window.end <= asked.end;
    if (isCovered && asked.end - asked.start < length * 4) return;
    const wanted = { start: (window.start - length / 2) as Instant, end: (window.end + length / 2) as Instant };
    this.#asked = wanted;
    clearTimeout(this.#again);
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#setAwaited(true);
    }, PATIENCE_MS);
    const isWhole = wanted.start <= extent.start && wanted.end >= extent.end;
    this.#ask(source, wanted, abort.signal)
      .then(async (answer) => {
        this.#setAwaited(false);
        if (isWhole) this.#whole = answer;
        this.#listener.onAnswer(this.#whole && !isWhole ? withSurroundings(answer, wanted, this.#whole, this.#extentOf) : answer, extent);
        if (this.#whole) {
          this.#pauseMs = 0;
          return;
        }
        // The overview shows all of it, the detail in sight came first.
        this.#whole = await this.#ask(source, { start: extent.start, end: (extent.end + 1) as Instant }, abort.signal);
        this.#pauseMs = 0;
        this.#listener.onAnswer(withSurroundings(answer, wanted, this.#whole, this.#extentOf), extent);
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        this.#setAwaited(false);
        this.#onFailure(error, () => {
          this.#asked = undefined;
          this.look(this.#inSight);
        });
      });
  }

  #setAwaited(isAwaited: boolean): void {
    clearTimeout(this.#patience);
    if (this.isAwaited === isAwaited) return;
    this.isAwaited = isAwaited;
    this.#host.requestUpdate();
  }

  /** One question; rejects where it was withdrawn meanwhile, whatever the source does. */
  async #ask(source: TimelineSource, stretch: Extent, signal: AbortSignal): Promise<WindowAnswer> {
    const answer = await source.window({ ...stretch, limit: LIMIT, signal, ...(this.#filter && { filter: this.#filter }) });
    signal.throwIfAborted();
    const [first] = answer.events as readonly Partial<TimelineEvent>[];
    if (first && !first.kind) throw new TypeError('window() gave plain events; make the source with plainSource of event-timeline/sources');
    return answer;
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    clearTimeout(this.#patience);
    this.isAwaited = false;
    this.#abort?.abort();
    this.#source = undefined;
    this.#extent = undefined;
    this.#asked = undefined;
    this.#whole = undefined;
  }
}

/** An answer with what is known of the time around it: coarser, but nothing is missing from the overview or beyond the edge. */
function withSurroundings(answer: WindowAnswer, { start, end }: Extent, whole: WindowAnswer, extentOf: ExtentOf): WindowAnswer {
  const around: Bin[] = [];
  for (const bin of whole.bins) {
    const length = bin.end - bin.start;
    for (const [from, to] of [
      [bin.start, Math.min(bin.end, start)],
      [Math.max(bin.start, end), bin.end],
    ] as [Instant, Instant][]) {
      const count = to > from ? Math.round((bin.count * (to - from)) / length) : 0;
      if (count > 0) around.push({ ...bin, start: from, end: to, count });
    }
  }
  const ids = new Set(answer.events.map(({ id }) => id));
  const before: TimelineEvent[] = [];
  const after: TimelineEvent[] = [];
  for (const event of whole.events) {
    const { start: from, end: to } = extentOf(event) ?? {};
    if (from === undefined || to === undefined || ids.has(event.id)) continue;
    if (from >= end) after.push(event);
    else if (from < start && to <= start) before.push(event);
  }
  return {
    events: [...before, ...answer.events, ...after],
    bins: [...around.filter((bin) => bin.end <= start), ...answer.bins, ...around.filter((bin) => bin.start >= end)],
    total: whole.total,
  };
}
