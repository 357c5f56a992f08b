// A plain event seen as a TimelineEvent without being read: for filters and searches that ask a million of them one question.
import type { When } from '../time/index.js';
import type { EventKind, EventStatus, Provenance, Source, TimelineEvent } from './event.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH } from './event.js';
import type { PlainEvent } from './plain-event.js';

/**
 * Answers from the plain object where that is surely the same; else reads the event. Good for one call only:
 * the same view is shown the next row after it.
 */
export class PlainRowView implements TimelineEvent {
  #plain: PlainEvent;
  #read: () => TimelineEvent;

  constructor() {
    this.#plain = {};
    this.#read = () => this;
  }

  /** Turns the view to a row. */
  at(plain: PlainEvent, read: () => TimelineEvent): TimelineEvent {
    if (typeof plain !== 'object' || plain === null) return read();
    this.#plain = plain;
    this.#read = read;
    return this;
  }

  get id(): string {
    return this.#text('id') ?? this.#read().id;
  }
  get title(): string {
    const title = this.#text('title');
    return title !== undefined && title.length <= MAX_TITLE_LENGTH && title === title.trim() ? title : this.#read().title;
  }
  get description(): string | undefined {
    return this.#optional('description');
  }
  get kind(): EventKind {
    const { kind } = this.#plain;
    return kind !== undefined && EVENT_KINDS.includes(kind) ? kind : this.#plain.quote === undefined ? 'event' : 'statement';
  }
  get status(): EventStatus {
    const { status } = this.#plain;
    return status !== undefined && EVENT_STATUSES.includes(status) ? status : 'occurred';
  }
  get when(): When | undefined {
    return this.#read().when;
  }
  get relative(): string | undefined {
    return this.#optional('relative');
  }
  get speaker(): string | undefined {
    return this.#optional('speaker');
  }
  get quote(): string | undefined {
    return this.#optional('quote');
  }
  get lane(): string | undefined {
    return this.#optional('lane');
  }
  get importance(): number | undefined {
    return this.#share('importance');
  }
  get confidence(): number | undefined {
    return this.#share('confidence');
  }
  get url(): string | undefined {
    return this.#optional('url');
  }
  get media(): string | undefined {
    return this.#optional('media');
  }
  get sources(): readonly Source[] | undefined {
    return this.#read().sources;
  }
  get provenance(): readonly Provenance[] | undefined {
    return this.#read().provenance;
  }

  #text(key: 'id' | 'title'): string | undefined {
    const value: unknown = this.#plain[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  #optional(key: 'description' | 'relative' | 'speaker' | 'quote' | 'lane' | 'url' | 'media'): string | undefined {
    const value: unknown = this.#plain[key];
    // A title too long is kept whole in the description.
    const hasTitle = key === 'description' && (this.#plain.title?.length ?? 0) > MAX_TITLE_LENGTH;
    if (value === undefined && !hasTitle) return undefined;
    return typeof value === 'string' && !hasTitle ? value : this.#read()[key];
  }

  #share(key: 'importance' | 'confidence'): number | undefined {
    const value: unknown = this.#plain[key];
    return value === undefined || (typeof value === 'number' && value >= 0 && value <= 1) ? value : this.#read()[key];
  }
}
