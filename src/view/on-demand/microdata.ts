// schema.org in the markup of the list: a happening is an Event, somebody's words are a Quotation.
import type { ListItem } from '../../layout/index.js';

/** Names of the properties that parts of an item stand for; absent: none. */
export interface Microdata {
  readonly type?: string;
  readonly title?: string;
  readonly time?: string;
  readonly quote?: string;
  readonly speaker?: string;
  /** https://schema.org/EventStatusType */
  readonly status?: string;
}

const STATUSES: Readonly<Partial<Record<ListItem['status'], string>>> = {
  occurred: 'EventScheduled',
  ongoing: 'EventScheduled',
  scheduled: 'EventScheduled',
  reinstated: 'EventScheduled',
  reported: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/** What was denied or did not happen is no event to a search engine. */
export function microdataOf({ status, quote, isSuperseded }: ListItem): Microdata {
  if (quote) return { type: 'https://schema.org/Quotation', title: 'name', time: 'dateCreated', quote: 'text', speaker: 'spokenByCharacter' };
  const word = isSuperseded && status === 'scheduled' ? 'EventRescheduled' : STATUSES[status];
  return word === undefined ? {} : { type: 'https://schema.org/Event', title: 'name', time: 'startDate', status: word };
}

/** A date, month, year or clock time that `<time datetime>` and schema.org take; undefined for all else that EDTF can say. */
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The beginning of an EDTF text as HTML writes it, without its marks of doubt. */
export function timeOf(edtf: string | undefined): string | undefined {
  const start = edtf?.split('/')[0].replace(/[~?%]$/, '');
  return start !== undefined && PLAIN.test(start) ? start : undefined;
}
