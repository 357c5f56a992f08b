// Several timelines under one axis: one lane each, so that what happened at the same time stands one below the other.
import {
  applyCorrections,
  combineTimelines,
  createTimeline,
  fromJson,
  type PlainEvent,
  type Timeline,
  type TimelineEvent,
} from '../../model/index.js';

/** A timeline to compare: one that was parsed, or a name and events. */
export type ComparedTimeline = Timeline | { readonly title: string; readonly events: readonly (PlainEvent | TimelineEvent)[] };

/** One timeline of all; each event carries the name of its own as its lane. Names that two share are told apart by a number. @returns it, and the names in the order given */
export function comparedTimeline(compared: readonly ComparedTimeline[]): { readonly timeline: Timeline; readonly lanes: readonly string[] } {
  const taken = new Set<string>();
  const timeline = combineTimelines(
    compared.map((given, at) => {
      // What is no timeline is told as one without events: the others are shown.
      const one = Object(given) as ComparedTimeline;
      const own = 'relations' in one ? applyCorrections(createTimeline(one)) : fromJson({ events: one.events });
      const lane = ownName(nameOf(one) ?? String(at + 1), taken);
      return { ...own, events: own.events.map((event) => ({ ...event, lane })) };
    }),
  );
  return { timeline, lanes: [...taken] };
}

/** Pages that are no TypeScript leave the title out. */
function nameOf(one: Partial<Pick<Timeline, 'documents'>> & { readonly title?: string }): string | undefined {
  return one.title ?? one.documents?.[0]?.title;
}

function ownName(name: string, taken: Set<string>): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
  taken.add(own);
  return own;
}
