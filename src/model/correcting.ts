// Corrections made, taken back and summed up. Each knows what it replaced, so nothing else has to be kept to undo it.
import { relationOf, TimelineDraft } from './corrections.js';
import type { Source } from './event.js';
import type { Correction, EventChanges, Timeline, TimelineDocument } from './timeline.js';

/**
 * The timeline with more corrections: put on in their order, added to its list, each with what it replaced.
 * Puts kept corrections onto a text that was parsed anew; those that no longer find their event are kept and told.
 * What changes nothing is kept too, and taking it back changes nothing.
 */
export function correctTimeline(timeline: Timeline, corrections: readonly Correction[]): Timeline {
  const draft = new TimelineDraft(timeline);
  const made: Correction[] = [];
  const put = (correction: Correction): void => {
    made.push(withBefore(correction, draft));
    draft.apply(correction);
  };
  for (const correction of corrections) {
    if (correction.change === 'delete') {
      // What tied it is untied by name, so that taking the deletion back ties it again.
      for (const { type, from, to } of draft.relationsOf(correction.event)) put({ event: from, change: 'unlink', relation: type, to });
    }
    put(regrounded(correction, timeline.documents));
  }
  return draft.finish([...timeline.corrections, ...made]);
}

/** The corrections that undo one: none where it had no effect. `invertCorrection` of the answer is the correction again. */
export function invertCorrection(correction: Correction): readonly Correction[] {
  const { event, change, fields = {}, before } = correction;
  if (!before) return [];
  switch (change) {
    case 'edit':
      return [{ event, change, fields: before, before: fields }];
    case 'add':
      return [isNothing(before) ? { event, change: 'delete', before: fields } : { event, change, fields: before, before: fields }];
    case 'delete':
      return [{ event, change: 'add', fields: before, before: {} }];
    default:
      return [{ ...correction, change: change === 'link' ? 'unlink' : 'link' }];
  }
}

/**
 * The timeline without its last corrections, as it was before them; among events of one time the order may differ.
 * @param count - How many; absent: all, which gives what the parser said.
 */
export function revertCorrections(timeline: Timeline, count = timeline.corrections.length): Timeline {
  const { corrections } = timeline;
  const kept = corrections.slice(0, Math.max(0, corrections.length - count));
  const draft = new TimelineDraft(timeline);
  for (const correction of corrections.slice(kept.length).reverse())
    invertCorrection(correction).forEach((inverse) => {
      draft.apply(inverse);
    });
  return draft.finish(kept);
}

function isNothing(changes: EventChanges): boolean {
  return Object.keys(changes).length === 0;
}

/** The correction with what it is about to replace; without, where it will change nothing. */
function withBefore({ before: _, ...correction }: Correction, draft: TimelineDraft): Correction {
  const { change, fields = {} } = correction;
  const event = draft.events.get(correction.event);
  const relation = relationOf(correction);
  if (relation) return draft.hasRelation(relation) === (change === 'unlink') ? { ...correction, before: {} } : correction;
  if (change === 'add') return { ...correction, before: event ?? {} };
  if (!event) return correction;
  if (change === 'delete') return { ...correction, before: event };
  const keys = Object.keys(fields) as (keyof EventChanges)[];
  return { ...correction, before: Object.fromEntries(keys.map((key) => [key, event[key]])) };
}

/** Words that a correction rests on are found again where a changed text has moved them. */
function regrounded(correction: Correction, documents: readonly TimelineDocument[]): Correction {
  const sources = correction.fields?.sources;
  if (!sources) return correction;
  return { ...correction, fields: { ...correction.fields, sources: sources.map((source) => foundAgain(source, documents)) } };
}

function foundAgain(source: Source, documents: readonly TimelineDocument[]): Source {
  const text = documents.find(({ id }) => id === source.document)?.text;
  if (text === undefined || text.startsWith(source.text, source.start)) return source;
  const start = text.indexOf(source.text);
  return start < 0 ? source : { ...source, start, end: start + source.text.length };
}
