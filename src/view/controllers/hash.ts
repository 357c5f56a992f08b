// Keeps what the reader sees in the address of the page: a copied link shows the same, back and forward work.
import type { ReactiveController } from 'lit';
import { isInSight } from '../article/in-sight.js';
import { FACETS, NO_FILTER, type Facet } from '../filter.js';
import { readEnd, readMoment } from '../moment.js';
import { readHash, writeHash, type HashState } from '../on-demand/hash-state.js';
import { instant, isoFromInstant, type Extent } from '../../time/index.js';
import type { ViewName } from '../parts/toolbar.js';
import type { ExplorerHost } from './explorer-host.js';
import type { Sifting } from './sifting.js';
import type { StageController } from './stage.js';
import type { TravelController } from './travel.js';

/** What the address can say and change. */
export interface HashTarget {
  readonly host: ExplorerHost;
  readonly stage: StageController;
  readonly travel: TravelController;
  readonly sifting: Sifting;
  /** Closes what is open above the page. */
  readonly close: () => void;
}

/** The address follows once the window rests. */
const REST_MS = 350;
const SECOND_MS = 1000;
/** Of a shorter window a second is more than what a pixel shows. */
const SHORT_MS = 1000 * SECOND_MS;
/** What the reader does tells itself by these. */
const EVENTS = ['timeline-window-change', 'timeline-select', 'timeline-view-change'] as const;
/** Names in use on this page: two elements never write to the same part. */
const taken = new Set<string>();

export class HashController implements ReactiveController {
  readonly #target: HashTarget;
  readonly #wanted: string;
  /** What the page gave, for what an address does not say. */
  readonly #given: Pick<ExplorerHost, 'view' | 'timeZone' | 'fold' | 'selected'>;
  #name = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #jumps = 0;
  /** A step of its own for the back button: not for every bit of a drag. */
  #isStep = false;
  /** What the reader does is written, not what an address does. */
  #isApplying = false;
  #isLed = false;
  /** How what the address says would be written here: it may have been written by hand. */
  #applied: string | undefined;
  #listening = new AbortController();

  /** @param name - Begins each part of the hash. */
  constructor(target: HashTarget, name: string) {
    const { view, timeZone, fold, selected } = target.host;
    this.#target = target;
    this.#wanted = name;
    this.#given = { view, fold, timeZone, selected };
    target.host.addController(this);
  }

  hostConnected(): void {
    this.#release();
    let name = this.#wanted;
    for (let n = 2; taken.has(name); n++) name = `${this.#wanted}${n}`;
    taken.add(name);
    this.#name = name;
    const { signal } = (this.#listening = new AbortController());
    for (const type of EVENTS) this.#target.host.addEventListener(type, this.#onChange, { signal });
    addEventListener('popstate', this.#onPop, { signal });
    if (!location.hash.includes(`${name}.`)) return;
    this.#apply();
    void this.#lead();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Stops following; the address stays as it is. */
  end(): void {
    this.#release();
    this.#target.host.removeController(this);
  }

  #release(): void {
    clearTimeout(this.#timer);
    taken.delete(this.#name);
    this.#name = '';
    this.#listening.abort();
  }

  readonly #onChange = (event: Event): void => {
    if (event.target !== this.#target.host || this.#isApplying) return;
    const { jumpCount } = this.#target.travel;
    this.#isStep ||= event.type !== 'timeline-window-change' || jumpCount !== this.#jumps;
    this.#jumps = jumpCount;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#write();
    }, REST_MS);
  };

  #write(): void {
    const hash = writeHash(location.hash, this.#name, this.#state());
    const isStep = this.#isStep;
    this.#isStep = false;
    if (hash === location.hash || hash === this.#applied) return;
    this.#applied = undefined;
    // Whole: a page may have a `base` elsewhere.
    const address = location.href.replace(/#.*/s, '') + hash;
    if (isStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  #state(): HashState {
    const {
      host,
      stage,
      sifting: {
        filter: { text, chosen },
        times: { start: after, end: before },
      },
    } = this.#target;
    const { picture } = stage;
    const values: Partial<Record<Facet, readonly string[]>> = {};
    for (const facet of FACETS) if (chosen[facet]?.size) values[facet] = [...chosen[facet]];
    return {
      ...(picture.isZoomed && picture.window && isoOf(picture.window)),
      ...(host.selected !== undefined && host.selected !== this.#given.selected && { event: host.selected }),
      ...(host.view !== this.#given.view && { view: host.view }),
      ...((host.timeZone ?? '') !== (this.#given.timeZone ?? '') && { zone: host.timeZone ?? '' }),
      ...(host.fold !== this.#given.fold && { fold: host.fold ? 'yes' : 'no' }),
      ...(text.trim() && { search: text }),
      ...(after.trim() && { after }),
      ...(before.trim() && { before }),
      chosen: values,
      ...(host.collapsedLanes.length > 0 && { closed: host.collapsedLanes }),
      ...(host.laneOrder.length > 0 && { lanes: host.laneOrder }),
    };
  }

  /** Who opens a link is led to what it tells, as to any part of a page; who comes back, or scrolls by then, is left where they are. */
  async #lead(): Promise<void> {
    const { host } = this.#target;
    const visits = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (this.#isLed || !visits.some(({ type }) => type === 'navigate')) return;
    this.#isLed = true;
    await host.updateComplete;
    const mark = host.renderRoot.querySelector('.mark.is-selected');
    const told = mark ?? host;
    if (scrollY === 0 && !isInSight(told)) told.scrollIntoView({ block: mark ? 'center' : 'start' });
  }

  readonly #onPop = (): void => {
    clearTimeout(this.#timer);
    this.#apply();
  };

  #apply(): void {
    const { host, stage, sifting, close } = this.#target;
    const {
      from,
      until,
      event,
      view,
      zone,
      fold,
      search = '',
      after = '',
      before = '',
      chosen = {},
      closed = [],
      lanes = [],
    } = readHash(location.hash, this.#name);
    this.#isApplying = true;
    try {
      host.view = (view as ViewName | undefined) ?? this.#given.view;
      host.timeZone = zone ?? this.#given.timeZone;
      host.fold = fold === undefined ? this.#given.fold : fold === 'yes';
      host.selected = event ?? this.#given.selected;
      if (event === undefined) close();
      host.collapsedLanes = closed;
      host.laneOrder = lanes;
      const sets: Partial<Record<Facet, ReadonlySet<string>>> = {};
      for (const facet of FACETS) if (chosen[facet]) sets[facet] = new Set(chosen[facet]);
      sifting.take({ ...NO_FILTER, text: search, chosen: sets }, { start: after, end: before });
      const [start, end] = [readMoment(from), endOf(until)];
      stage.setWindow(start !== undefined && end !== undefined && end > start ? { start, end } : undefined);
    } finally {
      this.#isApplying = false;
    }
    this.#applied = writeHash(location.hash, this.#name, this.#state());
  }
}

/** A day or more counts to its end; a second is the moment that was written. */
function endOf(until: string | undefined): Extent['end'] | undefined {
  const [start, end] = [readMoment(until), readEnd(until)];
  return start !== undefined && end !== undefined && end - start <= SECOND_MS ? start : end;
}

/** A window that can be read again: to the second, a short one to the millisecond or, in deep time, as a year would be. */
function isoOf({ start, end }: Extent): Pick<HashState, 'from' | 'until'> {
  const step = end - start < SHORT_MS ? 1 : SECOND_MS;
  const [from, until] = [start, end].map((moment) => isoFromInstant(instant(Math.round(moment / step) * step)));
  return { from, until };
}
