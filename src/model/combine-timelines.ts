// Several documents, one timeline.
import { createTimeline } from './create-timeline.js';
import type { Timeline } from './timeline.js';

/** Puts timelines together in time order; ids that two of them share are told apart by a number. */
export function combineTimelines(timelines: readonly Timeline[]): Timeline {
  if (timelines.length === 1) return timelines[0];
  const taken = new Set<string>();
  const parts = timelines.map((timeline) => withOwnIds(timeline, taken));
  return createTimeline({
    events: parts.flatMap((part) => part.events),
    relations: parts.flatMap((part) => part.relations),
    documents: parts.flatMap((part) => part.documents),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    corrections: parts.flatMap((part) => part.corrections),
  });
}

function withOwnIds(timeline: Timeline, taken: Set<string>): Timeline {
  const ids = new Map<string, string>();
  for (const { id } of timeline.events) {
    let own = id;
    for (let n = 2; taken.has(own); n++) own = `${id}.${n}`;
    taken.add(own);
    ids.set(id, own);
  }
  const own = (id: string): string => ids.get(id) ?? id;
  return {
    ...timeline,
    events: timeline.events.map((event) => ({ ...event, id: own(event.id) })),
    relations: timeline.relations.map((relation) => ({ ...relation, from: own(relation.from), to: own(relation.to) })),
    corrections: timeline.corrections.map((correction) => ({ ...correction, event: own(correction.event) })),
  };
}
