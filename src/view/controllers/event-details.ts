// Events as the panels and the list tell them: when, what belongs to them, what became of them; also those that the picture leaves out.
import { ALL_MEANS, movingActs, statusText, TimelineLayout, toldStatus, type ListItem } from '../../layout/index.js';
import type { TimelineEvent } from '../../model/index.js';
import { furnishing } from '../furnishing.js';
import type { DetailState, RelatedEvent, StoryStep } from '../on-demand/detail.js';
import type { ExportSource } from '../on-demand/exporting/index.js';
import { storyOf } from '../on-demand/story.js';
import type { Words } from '../words.js';
import type { ShownEvents } from './shown-events.js';
import type { StageController } from './stage.js';

export interface EventDetailsParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
  readonly exportSource: () => ExportSource;
}

export class EventDetails {
  readonly #host: { readonly words: Words };
  readonly #parts: EventDetailsParts;

  constructor(host: { readonly words: Words }, parts: EventDetailsParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** When an event was or will be; also of one that the filter leaves out. */
  whenText(event: TimelineEvent, style: 'medium' | 'long'): string {
    return this.#parts.stage.picture.layout?.whenText(event.id, style) || this.#laidOut([event]).whenText(event.id, style);
  }

  /** When, what, its status and how sure; also of one that the picture does not hold. */
  nameOf(event: TimelineEvent): string {
    return this.#parts.stage.picture.layout?.nameOf(event.id) ?? this.#laidOut([event]).nameOf(event.id) ?? event.title;
  }

  /** What belongs to an event, seen from it. */
  relatedTo({ id }: TimelineEvent): readonly RelatedEvent[] {
    const { shown } = this.#parts;
    return shown.timeline.relations.flatMap(({ type, from, to }) => {
      const other = from === id ? shown.event(to) : to === id ? shown.event(from) : undefined;
      return other ? [{ type, isBack: to === id, event: other, when: this.whenText(other, 'medium') }] : [];
    });
  }

  /** All that the detail view tells of an event. */
  told(event: TimelineEvent): Pick<DetailState, 'event' | 'when' | 'status' | 'related' | 'story'> {
    return { event, when: this.whenText(event, 'long'), status: this.statusOf(event), related: this.relatedTo(event), story: this.storyOf(event) };
  }

  /** What became of an event, in words. */
  statusOf(event: TimelineEvent, acts = movingActs(this.#parts.shown.timeline.relations)): string {
    return statusText(event, toldStatus(event, acts), this.#host.words);
  }

  /** What became of the plan that an event belongs to. */
  storyOf(event: TimelineEvent): readonly StoryStep[] {
    const { shown } = this.#parts;
    const { relations } = shown.timeline;
    const acts = movingActs(relations);
    return storyOf(event, relations, (id) => shown.event(id)).map((step) => ({
      event: step,
      when: this.whenText(step, 'medium'),
      status: this.statusOf(step, acts),
      isSuperseded: relations.some(({ type, from }) => type === 'rescheduledTo' && from === step.id),
    }));
  }

  /** The first `limit` of all events that pass, where the layout does not hold all of them. */
  listed(limit: number): readonly ListItem[] | undefined {
    const { index, predicate } = this.#parts.shown;
    if (!index) return undefined;
    const listed: TimelineEvent[] = [];
    for (const event of index.events()) {
      if (predicate && !predicate(event)) continue;
      if (listed.push(event) === limit) break;
    }
    return this.#laidOut(listed).list();
  }

  /** Events that the picture does not hold, to be told. */
  #laidOut(events: readonly TimelineEvent[]): TimelineLayout {
    return new TimelineLayout(
      { events },
      { ...this.#parts.exportSource().looks, messages: this.#host.words, measure: () => 0 },
      { ...ALL_MEANS, Names: furnishing.part?.EventNames },
    );
  }
}
