// What the reader leaves out: by words, facets and times.
import type { Extent } from '../../time/index.js';
import { isFiltering, NO_FILTER, predicateOf, toggled, type Facet, type Filter, type FilterTimes } from '../filter.js';
import { readEnd, readMoment } from '../moment.js';
import { momentText } from '../on-demand/moment-text.js';
import type { ShownEvents } from './shown-events.js';

const NO_TIMES: FilterTimes = { start: '', end: '' };

export class Sifting {
  filter: Filter = NO_FILTER;
  /** The times of the filter, as the reader wrote them. */
  times: FilterTimes = NO_TIMES;
  readonly #host: { readonly timeZone?: string };
  readonly #shown: ShownEvents;
  readonly #onFilter: () => void;

  /** @param onFilter - Told once other events are shown. */
  constructor(host: { readonly timeZone?: string }, shown: ShownEvents, onFilter: () => void) {
    this.#host = host;
    this.#shown = shown;
    this.#onFilter = onFilter;
  }

  get isFiltering(): boolean {
    return isFiltering(this.filter);
  }

  set(filter: Filter): void {
    this.filter = filter;
    this.#shown.sift(this.isFiltering ? predicateOf(filter) : undefined);
    this.#onFilter();
  }

  search(text: string): void {
    this.set({ ...this.filter, text });
  }

  toggle(facet: Facet, value: string): void {
    this.set(toggled(this.filter, facet, value));
  }

  clear(): void {
    this.times = NO_TIMES;
    this.set(NO_FILTER);
  }

  /** A filter from elsewhere, and its times as they were written. */
  take(filter: Filter, times: FilterTimes): void {
    this.filter = filter;
    this.limitTo(times);
  }

  /** Leaves out what lies before `start` or from `end` on, as the reader writes them; the end of a day or month includes it. */
  limitTo(written: Partial<FilterTimes>): void {
    const { timeZone } = this.#host;
    this.times = { ...this.times, ...written };
    const { start, end } = this.times;
    this.set({ ...this.filter, start: readMoment(start, timeZone), end: readEnd(end, timeZone) });
  }

  /** Leaves out what is not in sight. */
  limitToWindow({ start, end }: Extent): void {
    this.times = { start: momentText(start, end - start), end: momentText(end, end - start) };
    this.set({ ...this.filter, start, end });
  }
}
