// Several timelines under one axis: one lane each, so that what happened at the same time stands one below the other.
import {
  applyCorrections,
  combineTimelines,
  createTimeline,
  EMPTY_TIMELINE,
  fromJson,
  type Diagnostic,
  type PlainEvent,
  type Timeline,
  type TimelineEvent,
} from '../../model/index.js';
import { unfit } from './unfit.js';

/** A timeline to compare: one that was parsed, or a name and events. */
export type ComparedTimeline = Timeline | { readonly title: string; readonly events: readonly (PlainEvent | TimelineEvent)[] };

/** One timeline of all; each event carries the name of its own as its lane. Names that two share are told apart by a number. @returns it, and the names in the order given */
export function comparedTimeline(compared: readonly ComparedTimeline[]): { readonly timeline: Timeline; readonly lanes: readonly string[] } {
  const taken = new Set<string>();
  const timeline = combineTimelines(
    compared.map((given, at) => {
      const one = Object(given) as ComparedTimeline;
      const own = Array.isArray(one.events) ? read(one) : { ...EMPTY_TIMELINE, diagnostics: [noTimeline(at)] };
      const lane = ownName(nameOf(one) ?? String(at + 1), taken);
      return { ...own, events: own.events.map((event) => ({ ...event, lane })) };
    }),
  );
  return { timeline, lanes: [...taken] };
}

function read(one: ComparedTimeline): Timeline {
  return 'relations' in one ? applyCorrections(createTimeline(one)) : fromJson({ events: one.events });
}

/** It is told, and the others are shown. */
function noTimeline(at: number): Diagnostic {
  return unfit('timelines/no-timeline', `“timelines[${at}]” is no timeline; the others are shown.`, 'Give it a “title” and a list of “events”.')
    .diagnostic;
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
