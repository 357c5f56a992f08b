// What an editor does, as corrections. A person's word is no longer in doubt: who changes an event accepts it.
import type { Provenance, TimelineEvent } from './event.js';
import type { Relation } from './relation.js';
import { IdRegister } from './id-register.js';
import { stableId } from './stable-id.js';
import type { Correction, EventChanges, Timeline } from './timeline.js';

/** What belongs to an event as it was read, and to no other. */
const OF_ITS_READING: ReadonlySet<string> = new Set(['id', 'confidence', 'provenance', 'sources']);

/** How a time was found that a person set: what was worked out before says nothing of it. */
const BY_HAND: readonly Provenance[] = [{ part: 'date', basis: 'stated', rule: 'correction', reason: 'set by a reader' }];

/** Changes fields of an event; undefined removes one. */
export function editEvent(id: string, fields: EventChanges): Correction {
  const found = 'when' in fields && { provenance: fields.when && BY_HAND };
  return { event: id, change: 'edit', fields: { ...found, ...fields, confidence: undefined } };
}

/** Says that the reading is right. */
export function acceptEvent(id: string): Correction {
  return editEvent(id, {});
}

/** Adds an event that the text does not tell. It gets an id that no other has. */
export function addEvent(timeline: Timeline, event: Omit<TimelineEvent, 'id'>): Correction {
  const ids = new IdRegister();
  for (const { id } of timeline.events) ids.take(id);
  const id = ids.take(stableId(['added', event.kind, event.title, event.when?.edtf]));
  return { event: id, change: 'add', fields: { ...event, id } };
}

export function deleteEvent(id: string): Correction {
  return { event: id, change: 'delete' };
}

export function linkEvents({ type, from, to }: Relation): Correction {
  return { event: from, change: 'link', relation: type, to };
}

export function unlinkEvents({ type, from, to }: Relation): Correction {
  return { event: from, change: 'unlink', relation: type, to };
}

/** Two events are one: the first stays as it is, takes what it lacks, the words and the relations of the second; the second goes. */
export function mergeEvents(timeline: Timeline, kept: TimelineEvent, other: TimelineEvent): readonly Correction[] {
  const lacking = Object.fromEntries(Object.entries(other).filter(([key]) => !(key in kept) && !OF_ITS_READING.has(key)));
  const own = kept.sources ?? [];
  const more = (other.sources ?? []).filter(
    ({ document, start, end, role }) =>
      !own.some((known) => known.document === document && known.start === start && known.end === end && known.role === role),
  );
  const move = (id: string): string => (id === other.id ? kept.id : id);
  const links = timeline.relations
    .filter(({ from, to }) => (from === other.id) !== (to === other.id))
    .map(({ type, from, to }) => ({ type, from: move(from), to: move(to) }))
    .filter(({ from, to }) => from !== to);
  return [
    editEvent(kept.id, { ...lacking, ...(more.length > 0 && { sources: [...own, ...more] }) }),
    ...links.map(linkEvents),
    deleteEvent(other.id),
  ];
}

/** One event is two: it keeps the first fields; the second become an event of its own, of the same words. */
export function splitEvent(timeline: Timeline, event: TimelineEvent, first: EventChanges, second: EventChanges): readonly Correction[] {
  const copied = Object.entries(event).filter(([key]) => key === 'sources' || !OF_ITS_READING.has(key));
  const own = Object.fromEntries([...copied, ...Object.entries(second)].filter(([, value]) => value !== undefined)) as unknown as Omit<
    TimelineEvent,
    'id'
  >;
  return [editEvent(event.id, first), addEvent(timeline, own)];
}
