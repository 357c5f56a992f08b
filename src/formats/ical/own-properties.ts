// What our own calendars say beside their entries (`X-EVENT-TIMELINE-…`, written by export/ics.ts): they read back as they were.
import { readDateText } from '../dates/date-text.js';
import { entryEvent } from '../entry.js';
import type { FieldRole } from '../fields.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { text, type Component, type Property } from './content-lines.js';

const KINDS: ReadonlySet<string | undefined> = new Set(['event', 'statement', 'state']);

/** An entry with what its own properties add; entries of other programs are left as they are. */
export function withOwnProperties(event: RawEvent, entry: Component): RawEvent {
  const own = (name: string): string | undefined => text(entry, `X-EVENT-TIMELINE-${name}`);
  if (own('STATUS') === undefined) return event;
  // What another program has changed since holds.
  const unchanged = (name: string, plain: string): string | undefined =>
    propertyOf(entry, `X-EVENT-TIMELINE-${name}`)?.parameters.get('OF') === plain ? own(name) : undefined;
  const written = unchanged('WHEN', `${valueOf(entry, 'DTSTART')}/${valueOf(entry, 'DTEND') || valueOf(entry, 'DURATION')}`);
  // What cannot be read leaves the entry its own date.
  const when = written !== undefined && readDateText(written) ? written : undefined;
  const categories = valueOf(entry, 'CATEGORIES').split(',');
  const kind = categories.at(-1)?.toLowerCase();
  const fields: Partial<Record<FieldRole, string | undefined>> = {
    kind,
    status: unchanged('STATUS', valueOf(entry, 'STATUS')),
    speaker: own('SPEAKER'),
    quote: own('QUOTE'),
    importance: own('IMPORTANCE'),
    confidence: own('CONFIDENCE'),
    media: own('MEDIA'),
    ...(when !== undefined && { start: when, part: own('PART'), duration: own('DURATION'), timeZone: own('ZONE') }),
  };
  const told = entryEvent((role) => fields[role], event.where);
  const { start, end, isEndExclusive, duration, timeZone, id, lane, description, ...rest } = event;
  return {
    ...rest,
    ...(when === undefined && present({ start, end, isEndExclusive, duration, timeZone })),
    ...told,
    title: without(event.title, fields.speaker && `${fields.speaker}: `),
    ...present({
      id: id?.replace(/@event-timeline$/, ''),
      lane: categories.length < 2 && KINDS.has(kind) ? undefined : lane,
      description: described(description, fields.quote, when),
    }),
  };
}

/** A description without the quote before it and the time in EDTF behind it, which have properties of their own. */
function described(description = '', quote: string | undefined, when: string | undefined): string | undefined {
  const end = when === undefined ? '' : `(${when})`;
  const rest = without(description, quote && `“${quote}”`);
  const words = (end !== '' && rest.endsWith(end) ? rest.slice(0, -end.length) : rest).trim();
  return words === '' ? undefined : words;
}

function without(words: string, start: string | undefined): string {
  return start !== undefined && words.startsWith(start) ? words.slice(start.length) : words;
}

function propertyOf(entry: Component, name: string): Property | undefined {
  return entry.properties.find((property) => property.name === name);
}

function valueOf(entry: Component, name: string): string {
  return propertyOf(entry, name)?.value.trim() ?? '';
}
