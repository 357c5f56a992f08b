// What a layout says of its events and clusters where it is read, not seen. Names are put into words when they are asked for.
import type { EventStatus, TimelineEvent } from '../../model/index.js';
import type { CountedCell } from '../counts/clusters.js';
import { createListItems, type ListItem } from './list-items.js';
import type { LayoutMessages } from './messages.js';
import { eventName } from './names.js';
import type { WhenText } from './when-text.js';

const KEPT_NAMES = 20_000;

/** How names are put. */
export interface EventNamesOptions {
  readonly isSuperseded: (id: string) => boolean;
  readonly statusOf: (event: TimelineEvent) => EventStatus;
  readonly numberText: (count: number) => string;
  readonly whenText: WhenText;
  readonly messages: LayoutMessages;
}

/** Speaks of one timeline. */
export class EventNames {
  readonly #options: EventNamesOptions;
  /** Names by event or by count and stretch: most are the same in the next frame. */
  readonly #names = new Map<TimelineEvent | string, string>();

  constructor(options: EventNamesOptions) {
    this.#options = options;
  }

  /** Full name for assistive technology. */
  nameOf(event: TimelineEvent): string {
    const { isSuperseded, messages, statusOf, whenText } = this.#options;
    return this.#kept(event, () => eventName(event, { status: statusOf(event), isSuperseded: isSuperseded(event.id), messages, whenText }));
  }

  /** "12 events, March 2031" */
  clusterName({ count, start, end }: CountedCell): string {
    const { messages, numberText, whenText } = this.#options;
    return this.#kept(`${count} ${start} ${end}`, () => messages.cluster(numberText(count), whenText.range(start, end)));
  }

  /** Events as text. */
  list(events: readonly TimelineEvent[], window: Parameters<typeof createListItems>[1]): readonly ListItem[] {
    return createListItems(events, window, this.#options);
  }

  #kept(key: TimelineEvent | string, say: () => string): string {
    let name = this.#names.get(key);
    if (name === undefined) {
      if (this.#names.size > KEPT_NAMES) this.#names.clear();
      this.#names.set(key, (name = say()));
    }
    return name;
  }
}
