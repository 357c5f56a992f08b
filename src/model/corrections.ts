// What a person changed after parsing, put onto what the parser says.
import { createTimeline } from './create-timeline.js';
import type { TimelineEvent } from './event.js';
import { DiagnosticList } from './messages.js';
import type { Relation } from './relation.js';
import type { Correction, EventChanges, Timeline } from './timeline.js';

/**
 * The timeline with its corrections applied, in their order, by stable id; applying them twice changes nothing more.
 * A correction of an event that is gone stays in the list, without effect, and is told.
 */
export function applyCorrections(timeline: Timeline): Timeline {
  if (timeline.corrections.length === 0) return timeline;
  const draft = new TimelineDraft(timeline);
  for (const correction of timeline.corrections) draft.apply(correction);
  return draft.finish(timeline.corrections);
}

/** A timeline on which corrections are put one after the other. */
export class TimelineDraft {
  readonly events: Map<string, TimelineEvent>;
  readonly #timeline: Timeline;
  /** By their own words; while corrections are put on, one may lead to an event that comes later. */
  readonly #relations: Map<string, Relation>;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.events = new Map(timeline.events.map((event) => [event.id, event]));
    this.#relations = new Map(timeline.relations.map((relation) => [keyOf(relation), relation]));
  }

  /** Relations that start or end at an event. */
  relationsOf(id: string): readonly Relation[] {
    return [...this.#relations.values()].filter(({ from, to }) => from === id || to === id);
  }

  hasRelation(relation: Relation): boolean {
    return this.#relations.has(keyOf(relation));
  }

  /** Puts one correction on; without its event it has no effect. */
  apply(correction: Correction): void {
    const { event: id, change, fields = {} } = correction;
    const relation = relationOf(correction);
    const before = this.events.get(id);
    if (change === 'delete') {
      this.events.delete(id);
      for (const gone of this.relationsOf(id)) this.#relations.delete(keyOf(gone));
    } else if (change === 'add') {
      this.events.set(id, withChanges({ id, title: id, kind: 'event', status: 'occurred' }, fields));
    } else if (change === 'edit') {
      if (before) this.events.set(id, withChanges(before, fields));
    } else if (relation && change === 'link') {
      this.#relations.set(keyOf(relation), relation);
    } else if (relation) {
      this.#relations.delete(keyOf(relation));
    }
  }

  /** The timeline as it has become. @param corrections - Its list; those that find no event are told. */
  finish(corrections: readonly Correction[]): Timeline {
    const timeline = this.#timeline;
    const diagnostics = new DiagnosticList();
    const deleted = new Set(corrections.filter(({ change }) => change === 'delete').map(({ event }) => event));
    const isLost = (id: string | undefined): boolean => id !== undefined && !this.events.has(id) && !deleted.has(id);
    for (const { event, change, to } of corrections) {
      if (change !== 'delete' && (!event || isLost(event) || (change === 'link' && isLost(to))))
        diagnostics.add('correction/no-event', event ? `the correction of "${event}"` : 'a correction without "event"');
    }
    return createTimeline({
      ...timeline,
      events: [...this.events.values()],
      relations: [...this.#relations.values()].filter(({ from, to }) => this.events.has(from) && this.events.has(to)),
      diagnostics: [...timeline.diagnostics.filter(({ code }) => code !== 'correction/no-event'), ...diagnostics.list()],
      corrections,
    });
  }
}

/** The relation that a correction ties or unties; undefined for any other. */
export function relationOf({ event, relation, to }: Correction): Relation | undefined {
  return relation && to !== undefined ? { type: relation, from: event, to } : undefined;
}

function keyOf({ type, from, to }: Relation): string {
  return JSON.stringify([type, from, to]);
}

/** The event with fields set; one that is there and undefined is removed, but for what every event has. */
function withChanges(event: TimelineEvent, changes: EventChanges): TimelineEvent {
  const { id, title, kind, status } = event;
  const entries = Object.entries({ ...event, ...changes }).filter(([, value]) => value !== undefined);
  return { title, kind, status, ...(Object.fromEntries(entries) as Partial<TimelineEvent>), id };
}
