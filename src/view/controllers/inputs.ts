// Decides what a timeline is made from, reads it, and watches it for changes.
// First found, first used: timeline, timelines, events, source, text, src, a linked article, children, the article inside.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PLAIN_MEANS } from '../../layout/index.js';
import {
  EMPTY_TIMELINE,
  quickRowSlices,
  type Bin,
  type Diagnostic,
  type EventFilter,
  type EventsInOrder,
  type PlainEvent,
  type Timeline,
  type TimelineEvent,
  type TimelineIndex,
  type TimelineSource,
} from '../../model/index.js';
import type { Extent } from '../../time/index.js';
import type { ArticleLinkController } from '../article/article-link.js';
import type { Wish } from '../reading/index.js';
import type { allMeansOn } from '../all-means.js';
import { furnishing } from '../furnishing.js';
import { inSlices, slice } from '../slices.js';
import { whenIdle } from '../when-idle.js';
import type { ComparedTimeline, SourceInput, Whole } from '../sources/index.js';

/** The properties of the host that say what to show. */
export interface InputHost extends ReactiveControllerHost, HTMLElement {
  requestUpdate(property?: 'htmlFor', before?: unknown): void;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly timeline?: Timeline;
  readonly timelines?: readonly ComparedTimeline[];
  readonly events?: readonly (PlainEvent | TimelineEvent)[];
  readonly source?: TimelineSource;
  readonly text?: string;
  readonly src?: string;
  readonly htmlFor?: string;
  readonly reference?: string;
  readonly documentTimeZone?: string;
  readonly timeZone?: string;
}

/** Names of those properties: a change of one means to read anew. */
export const INPUTS = ['timeline', 'timelines', 'events', 'source', 'text', 'src', 'htmlFor', 'reference', 'documentTimeZone'] as const;

/** What was read. */
export interface Input {
  readonly timeline: Timeline;
  /** Names of timelines that are compared, in the order given. */
  readonly lanes?: readonly string[];
  /** From a file, a text or an article. */
  readonly isLoaded?: boolean;
  /** Events that a source counted but did not send, and its whole extent. */
  readonly bins?: readonly Bin[];
  readonly extent?: Extent;
  /** How many more the source has than it has sent: where it counts coarsely, the sum of `bins` only comes near. */
  readonly counted?: number;
  /** Zone of the axis, where `timeline` has but those around the window. */
  readonly axisZone?: string | undefined;
  /** The dated events of `timeline`, which makes them when it is asked for them. */
  readonly rows?: EventsInOrder;
  /** Holds all events, where `timeline` has but those around the window. */
  readonly index?: TimelineIndex;
}

export interface InputListener {
  onInput(input: Input): void;
  onError(diagnostic: Diagnostic, error: unknown): void;
  /** The reader chose, or came near, a phrase of the article. */
  choose(id: string): void;
  approach(id: string | undefined): void;
  /** The reader read as far as the words of this event. */
  reach(id: string): void;
}

/** An element that is an event, as `timeline-event` is. */
interface EventElement extends Element {
  toPlain(): PlainEvent;
}

/** Up to so many plain events are read at once: it takes no longer than a frame or two. */
const FEW = 1_500;

/** Up to so many are made at once, in slices; of more the index answers before all are made. */
const MANY = 20_000;

/** How often the share that is read is told, ms: telling takes time, too. */
const TELL_MS = 100;

const OBSERVED = { childList: true, characterData: true, subtree: true, attributes: true };

export class InputController implements ReactiveController {
  /** The tie to an article, once one was asked for. */
  link: ArticleLinkController | undefined;
  isLoading = false;
  /** Lays out what the events may say. */
  means = PLAIN_MEANS;
  /** Settled once the first of many events can be drawn. */
  firstEvents: Promise<void> = Promise.resolve();
  /** Share of a file that was read, 0 … 1; undefined: nobody knows. */
  share: number | undefined;
  /** What went wrong in finding the input. */
  failure: Diagnostic | undefined;
  /** Answers for what is in sight, once there are many events or a source. */
  sources: SourceInput | undefined;
  readonly #host: InputHost;
  readonly #listener: InputListener;
  #observer: MutationObserver | undefined;
  #toldAt = 0;
  #abort: AbortController | undefined;
  #filter: EventFilter | undefined;

  constructor(host: InputHost, listener: InputListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Put in, or back, it reads what there is, or what may have changed meanwhile. */
  hostConnected(): void {
    this.readSoon();
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  /** A timeline as JSON that a server wrote into the host. */
  get data(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  get eventChildren(): readonly EventElement[] {
    return [...this.#host.querySelectorAll('*')].filter((child): child is EventElement => 'toPlain' in child);
  }

  /** Reads with the next update; many changes at a time count as one. */
  readonly readSoon = (): void => {
    // As if another one were named: the same would be no change.
    this.#host.requestUpdate('htmlFor', 0);
  };

  /** Reads what the host asks for now; outside of a page, once it is back in one. */
  read(): void {
    if (!this.#host.isConnected) return;
    const { timeline, timelines, events, source, text, src, htmlFor } = this.#host;
    this.failure = undefined;
    this.#cancel();
    this.link?.disconnect();
    this.sources?.end();
    if (timeline) this.#give({ timeline });
    else if (timelines) this.#give({ timelines });
    else if (events) this.#readEvents(events);
    else if (source) void this.#withSources((sources) => sources.connect(source));
    else if (text !== undefined) this.#load({ content: text });
    else if (src) this.#load({ src });
    else if (htmlFor) this.#readLinked(htmlFor);
    else this.#readContent();
  }

  /** The window in sight: a source may have to be asked for what is in it. */
  look(window: Extent | undefined): void {
    this.sources?.look(window);
  }

  /** Which events are wanted. @param filter - The same function as long as it asks for the same. */
  setFilter(filter: EventFilter | undefined, window: Extent | undefined): void {
    this.#filter = filter;
    this.sources?.setFilter(filter, window);
  }

  /** Does something with what is fetched for it, unless another wish comes first; with it comes what tells of it, so that no picture moves for that. */
  #withMeans<Means extends { readonly allMeansOn: typeof allMeansOn }>(
    fetching: Promise<Means>,
    task: (means: Means, signal: AbortSignal) => Promise<void> | void,
  ): Promise<void> {
    const { signal } = this.#begin();
    return Promise.all([fetching, furnishing.come()])
      .then(([means]) => {
        if (signal.aborted) return undefined;
        this.means = means.allMeansOn(this.#host);
        return task(means, signal);
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        this.#setLoading(false);
        this.#listener.onError((this.failure = diagnosticOf(error)), error);
      });
  }

  #withSources(task: (sources: SourceInput, signal: AbortSignal) => Promise<void> | void): Promise<void> {
    return this.#withMeans(import('../sources/index.js'), ({ SourceInput: Sources }, signal) => {
      this.sources ??= new Sources(this.#host, {
        onInput: (input) => {
          this.failure = undefined;
          this.#listener.onInput(input);
        },
        onFailure: (diagnostic, error) => {
          this.#listener.onError((this.failure = diagnostic), error);
        },
        onShare: this.#onShare,
        onRest: () => {
          this.#setLoading(false);
        },
      });
      this.sources.setFilter(this.#filter, undefined);
      return task(this.sources, signal);
    });
  }

  /** Reads what is a timeline already. */
  #give(whole: Whole): void {
    this.firstEvents = this.#withSources((sources) => sources.give(whole));
  }

  #readEvents(events: readonly (PlainEvent | TimelineEvent)[]): void {
    // Events that say nothing unusual need no reader to be fetched.
    const work = Array.isArray(events) && events.length <= MANY ? quickRowSlices(events) : undefined;
    let step = work && slice(work);
    while (work && events.length <= FEW && !step?.done) step = slice(work);
    if (!work || !step) void this.#readAnyEvents(events);
    else if (step.done) void this.#giveRows(step.value, events);
    else {
      const { signal } = this.#begin();
      this.firstEvents = inSlices(work, signal, this.#onShare).then((rows) => {
        if (signal.aborted) return undefined;
        this.#setLoading(false);
        return this.#giveRows(rows, events);
      });
    }
  }

  /** The events themselves are made once the picture is there. @param rows - Absent: they take another reader. */
  #giveRows(rows: EventsInOrder | undefined, events: readonly PlainEvent[]): Promise<void> | undefined {
    if (!rows) return this.#readAnyEvents(events);
    this.#listener.onInput({
      rows,
      timeline: {
        ...EMPTY_TIMELINE,
        get events() {
          return rows.events;
        },
      },
    });
    void this.#host.updateComplete.then(() => {
      whenIdle(() => rows.events);
    });
    return undefined;
  }

  #readAnyEvents(events: readonly PlainEvent[]): Promise<void> {
    return (this.firstEvents = this.#withSources((sources, signal) => sources.readEvents(events, { signal, few: FEW })));
  }

  #readLinked(id: string): void {
    const article = (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (!article && document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', this.readSoon, { once: true });
    if (article) this.#observe(article);
    this.#load(article ?? { missing: id });
  }

  #readContent(): void {
    this.#observe(this.#host);
    const { data, eventChildren } = this;
    if (data !== undefined) return this.#give({ json: data });
    if (eventChildren.length > 0) this.#readEvents(eventChildren.map((child) => child.toPlain()));
    else if (this.#host.textContent.trim()) this.#load(this.#host);
    else this.#listener.onInput({ timeline: EMPTY_TIMELINE });
  }

  #observe(target: Element): void {
    this.#observer ??= new MutationObserver((records) => {
      // Attributes of the host itself are its properties.
      if (records.some(({ type, target: changed }) => type !== 'attributes' || (changed !== this.#host && 'toPlain' in changed))) this.readSoon();
    });
    this.#observer.observe(target, OBSERVED);
  }

  /** Reads a file, a text or an article of the page; a newer wish ends an older one. */
  #load(wish: Wish): void {
    void this.#withMeans(import('../reading/index.js'), async ({ ArticleLinkController: Link, readFor }, signal) => {
      if (wish instanceof Element) this.link ??= new Link(this.#host, this.#listener);
      const timeline = await readFor(this.#host, wish, { link: this.link, signal, onProgress: this.#onShare });
      this.#setLoading(false);
      this.link?.mark(timeline);
      this.#listener.onInput({ timeline, isLoaded: true });
    });
  }

  /** Something is being read from now on. */
  #begin(): AbortController {
    this.#setLoading(true);
    return (this.#abort = new AbortController());
  }

  readonly #onShare = (share: number | undefined): void => {
    const now = performance.now();
    if (share === this.share || (share !== undefined && now - this.#toldAt < TELL_MS)) return;
    this.#toldAt = now;
    this.share = share;
    this.#host.requestUpdate();
  };

  #cancel(): void {
    this.#observer?.disconnect();
    this.#abort?.abort();
    this.#setLoading(false);
  }

  #setLoading(isLoading: boolean): void {
    this.share = undefined;
    if (this.isLoading === isLoading) return;
    this.isLoading = isLoading;
    this.#host.requestUpdate();
  }
}

function diagnosticOf(error: unknown): Diagnostic {
  const { diagnostic, message = String(error) } = Object(error) as Partial<Error> & { readonly diagnostic?: Diagnostic };
  return diagnostic ?? { code: 'load/failed', severity: 'error', message };
}
