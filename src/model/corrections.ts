// What a person changed after parsing, put back onto what the parser says now.
import { createTimeline } from './create-timeline.js';
import type { TimelineEvent } from './event.js';
import { DiagnosticList } from './messages.js';
import type { Timeline } from './timeline.js';

/**
 * The timeline with its corrections applied, in their order, by stable id; applying them twice changes nothing more.
 * A correction of an event that is gone stays in the list, without effect, and is told.
 * An edit sets the fields it names; a field it names as undefined is removed.
 */
export function applyCorrections(timeline: Timeline): Timeline {
  if (timeline.corrections.length === 0) return timeline;
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const deleted = new Set<string>();
  const diagnostics = new DiagnosticList();
  for (const { event: id, change, fields } of timeline.corrections) {
    const before = events.get(id);
    if (change === 'delete') {
      events.delete(id);
      deleted.add(id);
    } else if (change === 'add') {
      events.set(id, { title: id, kind: 'event', status: 'occurred', ...before, ...fields, id });
    } else if (before) {
      events.set(id, withFields(before, fields ?? {}));
    } else {
      diagnostics.add('correction/no-event', `the correction of "${id}"`);
    }
  }
  return createTimeline({
    ...timeline,
    events: [...events.values()],
    relations: timeline.relations.filter(({ from, to }) => !deleted.has(from) && !deleted.has(to)),
    diagnostics: [...timeline.diagnostics.filter(({ code }) => code !== 'correction/no-event'), ...diagnostics.list()],
  });
}

function withFields(event: TimelineEvent, fields: Partial<TimelineEvent>): TimelineEvent {
  const { id, title, kind, status } = event;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const removed = new Set(Object.keys(fields).filter((key) => fields[key as keyof TimelineEvent] === undefined));
  const kept = Object.entries(event).filter(([key]) => !removed.has(key));
  return { title, kind, status, ...(Object.fromEntries([...kept, ...given]) as Partial<TimelineEvent>), id };
}
