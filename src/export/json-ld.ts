// Timeline → schema.org in JSON-LD: events with their status, statements as quotations.
import type { EventStatus, Timeline, TimelineEvent } from '../model/index.js';
import { instant, isFiner, isoFromInstant, type Instant, type When } from '../time/index.js';
import { safeUrl } from './markup.js';

/** `Date` ends here. */
const LAST_ISO_MS = 8.64e15;

/** Statuses that schema.org has a word for; what was denied or did not happen is no event and is left out. */
const EVENT_STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  scheduled: 'EventScheduled',
  reinstated: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
};
const LEFT_OUT: ReadonlySet<EventStatus> = new Set<EventStatus>(['denied', 'negated']);

type Node = Readonly<Record<string, unknown>>;

/** EDTF that is ISO 8601 as well: a year, month, day or moment. */
const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** One date of an EDTF text; doubt has no word in schema.org. Seasons, decades and the like are told by their first or last day. */
function isoDate(edtf: string, at: Instant, { precision, timeZone }: When): string | undefined {
  const sure = edtf.replace(/[~?%]$/, '');
  if (ISO.test(sure)) return sure;
  if (!Number.isFinite(at) || Math.abs(at) >= LAST_ISO_MS) return undefined;
  const text = isoFromInstant(at, timeZone ?? 'UTC');
  return isFiner(precision, 'part') ? text : text.slice(0, text.indexOf('T'));
}

/** A day or a moment has no end of its own; an end that is open is none. */
function datesOf(when: When): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const [first, last = first] = when.edtf.split('/');
  const isWhole = last === first && ISO.test(first.replace(/[~?%]$/, ''));
  return {
    startDate: isoDate(first, when.start, when),
    endDate: isWhole || last === '..' || last === '' ? undefined : isoDate(last, instant(when.end - 1), when),
  };
}

function eventNode(event: TimelineEvent, movedFrom: TimelineEvent | undefined): Node {
  const { id, title, description, when, status, media } = event;
  const url = event.url === undefined ? undefined : safeUrl(event.url);
  const word = movedFrom === undefined ? EVENT_STATUS[status] : 'EventRescheduled';
  return {
    '@type': 'Event',
    identifier: id,
    name: title,
    description,
    url,
    image: media === undefined ? undefined : safeUrl(media),
    ...(when && datesOf(when)),
    duration: (when ?? event).duration?.value,
    eventStatus: word === undefined ? undefined : `https://schema.org/${word}`,
    previousStartDate: movedFrom?.when && datesOf(movedFrom.when).startDate,
  };
}

function quotationNode({ id, title, speaker, quote, when }: TimelineEvent): Node {
  return {
    '@type': 'Quotation',
    identifier: id,
    name: title,
    text: quote ?? title,
    dateCreated: when && datesOf(when).startDate,
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
  const graph = timeline.events
    .filter(({ when, status, kind }) => when !== undefined && (kind === 'statement' || !LEFT_OUT.has(status)))
    .map((event) => (event.kind === 'statement' ? quotationNode(event) : eventNode(event, moved.get(event.id))));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll('<', '\\u003c')}\n`;
}
