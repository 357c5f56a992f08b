// Timeline → schema.org in JSON-LD: events with their status, statements as quotations.
import type { EventStatus, Timeline, TimelineEvent } from '../model/index.js';
import { isoFromInstant, type Instant, type When } from '../time/index.js';
import { safeUrl } from './markup.js';

/** `Date` ends here. */
const LAST_ISO_MS = 8.64e15;

/** Statuses that schema.org has a word for; what was denied or did not happen is no event and is left out. */
const EVENT_STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  scheduled: 'EventScheduled', reinstated: 'EventScheduled', postponed: 'EventPostponed', rescheduled: 'EventRescheduled', cancelled: 'EventCancelled',
};
const LEFT_OUT: ReadonlySet<EventStatus> = new Set<EventStatus>(['denied', 'negated']);

type Node = Readonly<Record<string, unknown>>;

/** An EDTF date where it is ISO 8601 as well, else the extent's first moment. */
function isoDate(at: Instant, { edtf, timeZone }: When, isStart: boolean): string | undefined {
  if (isStart && /^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(edtf)) return edtf;
  return Number.isFinite(at) && Math.abs(at) < LAST_ISO_MS ? isoFromInstant(at, timeZone ?? 'UTC') : undefined;
}

function eventNode(event: TimelineEvent, movedFrom: TimelineEvent | undefined): Node {
  const { id, title, description, when, status, media } = event;
  const url = event.url === undefined ? undefined : safeUrl(event.url);
  const word = movedFrom === undefined ? EVENT_STATUS[status] : 'EventRescheduled';
  return {
    '@type': 'Event', identifier: id, name: title, description, url, image: media === undefined ? undefined : safeUrl(media),
    startDate: when && isoDate(when.start, when, true),
    endDate: when && when.end > when.start ? isoDate(when.end, when, false) : undefined,
    eventStatus: word === undefined ? undefined : `https://schema.org/${word}`,
    previousStartDate: movedFrom?.when && isoDate(movedFrom.when.start, movedFrom.when, true),
  };
}

function quotationNode({ id, title, speaker, quote, when }: TimelineEvent): Node {
  return {
    '@type': 'Quotation', identifier: id, name: title, text: quote ?? title, dateCreated: when && isoDate(when.start, when, true),
    creator: speaker === undefined ? undefined : { '@type': 'Person', name: speaker },
  };
}

/**
 * Dated events as JSON-LD text. Safe inside `<script type="application/ld+json">`: `<` is escaped.
 * @see https://schema.org/Event, https://schema.org/Quotation
 */
export function toJsonLd(timeline: Timeline): string {
  const byId = new Map(timeline.events.map((event) => [event.id, event]));
  const moved = new Map(timeline.relations.filter(({ type }) => type === 'rescheduledTo').map(({ from, to }) => [to, byId.get(from)]));
  const graph = timeline.events.filter(({ when, status, kind }) => when !== undefined && (kind === 'statement' || !LEFT_OUT.has(status)))
    .map((event) => (event.kind === 'statement' ? quotationNode(event) : eventNode(event, moved.get(event.id))));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll('<', '\\u003c')}\n`;
}
