// What a layout says of its events and counts, in and out of sight. Names are put into words when they are asked for.
import type { TimelineEvent } from '../model/index.js';
import type { CountedCell } from './clusters.js';
import type { IdIndex } from './id-index.js';
import { createListItems, type ListItem } from './list-items.js';
import type { LayoutMessages } from './messages.js';
import { eventName } from './names.js';
import type { WhenText } from './when-text.js';

const KEPT_NAMES = 20_000;
/** From here on a count in the drawing is rounded; names say it in full. */
const ROUNDED_FROM = 10_000;

/** What the words are about, and in which language they are said. */
export interface EventWordsOptions {
  /** Dated ones, in time order. */
  readonly events: readonly TimelineEvent[];
  readonly undated: () => readonly TimelineEvent[];
  readonly ids: IdIndex;
  readonly superseded: ReadonlySet<string>;
  readonly whenText: WhenText;
  readonly messages: LayoutMessages;
  readonly locale: string | undefined;
}

/** Speaks of one timeline. */
export class EventWords {
  readonly #options: EventWordsOptions;
  readonly #numbers: Intl.NumberFormat;
  #roundNumbers: Intl.NumberFormat | undefined;
  /** Names by event or by count and stretch: most are the same in the next frame. */
  readonly #names = new Map<TimelineEvent | string, string>();

  constructor(options: EventWordsOptions) {
    this.#options = options;
    this.#numbers = new Intl.NumberFormat(options.locale);
  }

  /** The event of an id, dated or not. */
  eventOf(id: string): TimelineEvent | undefined {
    const { ids, events, undated } = this.#options;
    const index = ids.indexOf(id);
    return index >= 0 ? events[index] : undated().find((event) => event.id === id);
  }

  /** Full name for assistive technology. */
  nameOf(event: TimelineEvent): string {
    const { superseded, messages, whenText } = this.#options;
    return this.#kept(event, () => eventName(event, { isSuperseded: superseded.has(event.id), messages, whenText }));
  }

  /** "4,244" */
  numberText(count: number): string {
    return this.#numbers.format(count);
  }

  /** "+12", "+601K": as long as a cluster has room for. */
  countText(count: number): string {
    const { messages, locale } = this.#options;
    const numbers = count < ROUNDED_FROM ? this.#numbers : (this.#roundNumbers ??= new Intl.NumberFormat(locale, { notation: 'compact' }));
    return messages.more(numbers.format(count));
  }

  /** "12 events, March 2031" */
  clusterName({ count, start, end }: CountedCell): string {
    const { messages, whenText } = this.#options;
    return this.#kept(`${count} ${start} ${end}`, () => messages.cluster(this.#numbers.format(count), whenText.range(start, end)));
  }

  /** All events as text, undated ones last. */
  list(window: Parameters<typeof createListItems>[1]): readonly ListItem[] {
    const { events, undated, superseded, messages, whenText } = this.#options;
    return createListItems([...events, ...undated()], window, { messages, whenText, isSuperseded: (id) => superseded.has(id) });
  }

  #kept(key: TimelineEvent | string, say: () => string): string {
    let name = this.#names.get(key);
    if (name === undefined) {
      if (this.#names.size > KEPT_NAMES) this.#names.clear();
      this.#names.set(key, name = say());
    }
    return name;
  }
}
