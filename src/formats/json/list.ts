// Any list of dated objects: plain { title, start, end? }, vis-timeline items, SIMILE JSON, schema.org Events, Google calendar.
import type { DiagnosticLog } from '../diagnostic-log.js';
import { entryEvent } from '../entry.js';
import { assignRoles, type FieldRole } from '../fields.js';
import { stripMarkup } from '../html/strip-markup.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import type { DialectEvents } from './dialect.js';
import { isObject, list, own, scalar, type Properties } from './values.js';

/** Names under which a list of events may lie, also one level down. */
const LIST_NAMES = [
  'events',
  'items',
  '@graph',
  'features',
  'itemListElement',
  'data',
  'timeline',
  'entries',
  'results',
  'rows',
  'event',
  'incidents',
  'milestones',
];

/** Finds a list of dated objects and reads it. */
export function eventList(value: unknown, log: DiagnosticLog): DialectEvents | undefined {
  const found = findList(value, 2) ?? (isDated(value) ? { entries: [value], path: '' } : undefined);
  if (!found) return undefined;
  const events: RawEvent[] = [];
  const groups = groupNames(value);
  found.entries.forEach((entry, at) => {
    const where = `${found.path}[${at}]`;
    const inner = innerOf(entry);
    if (!isObject(inner)) return log.add('json/not-an-object', { where, value: JSON.stringify(entry).slice(0, MAX_SHORT) });
    // A graph of linked data holds persons and places beside its events.
    if (isNodeOfOtherType(inner)) return;
    const event = objectEvent(inner, where, groups);
    if (event.title === '') log.add(event.start === undefined ? 'json/empty' : 'json/no-title', { where });
    if (event.title !== '' || event.start !== undefined) events.push(event);
  });
  const title = isObject(value) ? scalar(own(value, 'title') ?? own(value, 'name') ?? own(value, 'summary')) : undefined;
  return title === undefined ? { events } : { events, title };
}

function findList(value: unknown, depth: number): { entries: readonly unknown[]; path: string } | undefined {
  const entries = list(value);
  if (entries) return entries.some((entry) => isDated(innerOf(entry))) ? { entries, path: '' } : undefined;
  if (!isObject(value) || depth === 0) return undefined;
  for (const name of [...LIST_NAMES, ...Object.keys(value).slice(0, 50)]) {
    const found = findList(own(value, name), depth - 1);
    if (found) return { entries: found.entries, path: found.path === '' ? name : `${name}.${found.path}` };
  }
  return undefined;
}

/** Where lists wrap their objects: schema.org ListItem, GeoJSON Feature. */
const WRAPPERS = ['item', 'properties'];

function innerOf(entry: unknown): unknown {
  if (!isObject(entry) || isDated(entry)) return entry;
  return WRAPPERS.map((name) => own(entry, name)).find(isObject) ?? entry;
}

/** Names of vis-timeline's groups by their ids. */
function groupNames(value: unknown): ReadonlyMap<string, string> {
  const groups = (isObject(value) ? list(own(value, 'groups')) : undefined) ?? [];
  return new Map(
    groups.flatMap((group): [string, string][] => {
      const [id, content] = isObject(group) ? [scalar(own(group, 'id')), scalar(own(group, 'content'))] : [];
      return id === undefined || content === undefined ? [] : [[id, stripMarkup(content)]];
    }),
  );
}

function isNodeOfOtherType(entry: Properties): boolean {
  const type = own(entry, '@type');
  return type !== undefined && !isDated(entry) && !/Event\b|Festival\b|Quotation\b/.test(JSON.stringify(type));
}

function isDated(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  const roles = assignRoles(Object.keys(entry).slice(0, 60));
  return roles.has('start') || roles.has('year') || roles.has('time');
}

function objectEvent(entry: Properties, where: string, groups: ReadonlyMap<string, string>): RawEvent {
  const names = Object.keys(entry).slice(0, 200);
  const roles = assignRoles(names);
  const field = (role: FieldRole): string | undefined => {
    const at = roles.get(role) ?? (role === 'start' && !roles.has('year') ? roles.get('time') : undefined);
    return at === undefined || (role === 'time' && !roles.has('start')) ? undefined : valueText(entry[names[at] ?? '']);
  };
  const event = inDialect(entry, entryEvent(field, where), groups);
  // vis-timeline shows `content` and keeps `title` for the tooltip.
  const content = own(entry, 'content');
  const label = typeof content === 'string' && own(entry, 'start') !== undefined ? stripMarkup(content) : '';
  if (label !== '' && label !== event.title) return { ...event, title: label, description: event.description ?? event.title };
  if (roles.has('title') || roles.has('quote')) return event.title === '' ? { ...event, title: wordsOf(entry, roles) } : event;
  const words = wordsOf(entry, roles);
  return words === '' || event.title.length > MAX_SHORT
    ? event
    : { ...event, title: words, ...(event.title === '' ? {} : { description: event.title }) };
}

/** What some lists mean by the same fields: lanes by id (vis-timeline), the day after the last (Google calendar), what somebody said (schema.org). */
function inDialect(entry: Properties, event: RawEvent, groups: ReadonlyMap<string, string>): RawEvent {
  const lane = event.lane === undefined ? undefined : groups.get(event.lane);
  const end = own(entry, 'end');
  const isEndExclusive = isObject(end) && own(end, 'date') !== undefined ? true : undefined;
  const text = own(entry, '@type') === 'Quotation' ? scalar(own(entry, 'text')) : undefined;
  const said =
    text === undefined
      ? {}
      : ({ kind: 'statement', quote: text, description: undefined, speaker: valueText(own(entry, 'creator') ?? own(entry, 'author')) } as const);
  return { ...event, ...present({ lane: lane ?? event.lane, isEndExclusive }), ...said };
}

/** Longest value that can be a name among others. */
const MAX_SHORT = 40;

/** Scalars as they are; Google's { dateTime | date }, JSON-LD's { "@value" } and { name }, SPARQL's { value } by their inner value; epoch numbers as text. */
function valueText(value: unknown): string | undefined {
  if (typeof value === 'number' && Math.abs(value) >= 1e11 && Math.abs(value) <= 8.64e15) return new Date(value).toISOString();
  if (!isObject(value)) return scalar(value);
  for (const name of ['dateTime', 'date', '@value', 'value', 'edtf', 'name', 'url', '@id', 'login']) {
    const inner = scalar(own(value, name));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** A title from whatever short words an object without one has. */
function wordsOf(entry: Properties, roles: ReadonlyMap<FieldRole, number>): string {
  const used = new Set(roles.values());
  const words = Object.keys(entry)
    .slice(0, 20)
    .flatMap((name, at) => {
      const text = used.has(at) ? undefined : scalar(entry[name]);
      return text !== undefined && text.length >= 3 && text.length <= MAX_SHORT && /\p{L}/u.test(text) ? [text] : [];
    });
  return words.slice(0, 4).join(' · ');
}
