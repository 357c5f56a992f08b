// Which events the reader wants to see. Pure.
import type { EventKind, EventStatus, TimelineEvent } from '../model/index.js';

/** Empty sets and an empty text let everything through. */
export interface Filter {
  readonly text: string;
  readonly kinds: ReadonlySet<EventKind>;
  readonly statuses: ReadonlySet<EventStatus>;
}

export const NO_FILTER: Filter = { text: '', kinds: new Set(), statuses: new Set() };

export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || filter.kinds.size > 0 || filter.statuses.size > 0;
}

/** The test that a filter makes; all words of its text must occur in the title, speaker, quote, description or time of an event. */
export function predicateOf(filter: Filter): (event: TimelineEvent) => boolean {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return (event) => {
    if (filter.kinds.size > 0 && !filter.kinds.has(event.kind)) return false;
    if (filter.statuses.size > 0 && !filter.statuses.has(event.status)) return false;
    if (words.length === 0) return true;
    const text = fold(`${event.title} ${event.speaker ?? ''} ${event.quote ?? ''} ${event.description ?? ''} ${event.when?.edtf ?? event.relative ?? ''}`);
    return words.every((word) => text.includes(word));
  };
}

/** How many events there are of each kind and status, most first. */
export function countsOf(events: readonly TimelineEvent[]): { kinds: [EventKind, number][]; statuses: [EventStatus, number][] } {
  const kinds = new Map<EventKind, number>();
  const statuses = new Map<EventStatus, number>();
  for (const { kind, status } of events) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const byCount = (a: [unknown, number], b: [unknown, number]): number => b[1] - a[1];
  return { kinds: [...kinds].sort(byCount), statuses: [...statuses].sort(byCount) };
}

/** A set with one member more, or less. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
