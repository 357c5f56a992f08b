// A Timeline as JSON and back. Infinite ends are null in JSON; what comes back is checked piece by piece.
import type { When } from '../time/index.js';
import { createTimeline } from './create-timeline.js';
import type { Diagnostic } from './diagnostic.js';
import type { Span, TimelineEvent } from './event.js';
import { eventFromPlain } from './event-from-plain.js';
import { OPTIONAL_FIELDS } from './plain-event.js';
import { DiagnosticList } from './messages.js';
import { areOtherUnits } from './quick-rows.js';
import type { Relation, RelationType } from './relation.js';
import { CORRECTION_CHANGES, type Correction, type CorrectionChange, type EventChanges, type Timeline, type TimelineDocument } from './timeline.js';

/** A timeline whose infinite ends are null: plain JSON, valid against the published schema. */
export interface TimelineJson {
  readonly events: readonly object[];
  readonly relations: readonly Relation[];
  readonly documents: readonly TimelineDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The timeline as plain JSON data, ready for `JSON.stringify`. */
export function toJson(timeline: Timeline): TimelineJson {
  const { relations, documents, diagnostics } = timeline;
  return {
    events: timeline.events.map(eventToJson),
    relations,
    documents,
    diagnostics,
    corrections: timeline.corrections.map(correctionToJson),
  };
}

/** A correction as plain JSON data; {@link fromJson} reads it back. */
export function correctionToJson({ fields, before, ...correction }: Correction): object {
  return { ...correction, ...(fields && { fields: changesToJson(fields) }), ...(before && { before: changesToJson(before) }) };
}

function changesToJson(changes: EventChanges): object {
  return removedToNull(changes.when ? { ...changes, when: whenToJson(changes.when) } : changes);
}

/** A field that a correction removes is undefined, which JSON would drop. */
function removedToNull(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value === undefined ? null : (value as unknown)]));
}

/** In this order whoever made the event, so that the same timeline is the same file; what it rests on comes last. */
const FIELDS = [
  'id',
  'title',
  'kind',
  'status',
  'when',
  'relative',
  'duration',
  'description',
  'speaker',
  'quote',
  'lane',
  'importance',
  'confidence',
  'url',
  'media',
  'sources',
  'provenance',
] as const satisfies readonly (keyof TimelineEvent)[];

function eventToJson(event: TimelineEvent): object {
  const plain: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (event[field] !== undefined) plain[field] = field === 'when' ? whenToJson(event[field]) : event[field];
  }
  return plain;
}

function whenToJson(when: When): unknown {
  if (Number.isFinite(when.start) && Number.isFinite(when.end)) return when;
  return { ...when, start: Number.isFinite(when.start) ? when.start : null, end: Number.isFinite(when.end) ? when.end : null };
}

/**
 * The timeline in JSON data (already parsed): our own, `{events: […]}` with plain events, or an array of them.
 * Never throws: what does not fit is left out and told in `diagnostics`. Unknown fields are dropped.
 * @param options.timeZone - zone of local times that name none
 */
export function fromJson(value: unknown, options: { readonly timeZone?: string } = {}): Timeline {
  const diagnostics = new DiagnosticList();
  const root = fieldsOf(Array.isArray(value) ? { events: value } : value);
  if (!root || !Array.isArray(root['events'])) {
    diagnostics.add('timeline/not-a-timeline', 'the JSON', value === null ? 'null' : typeof value);
  }
  const each = <Item>(key: string, read: (item: unknown, name: string) => Item | undefined): readonly Item[] => {
    const list = root?.[key];
    if (list !== undefined && list !== null && !Array.isArray(list)) diagnostics.add('timeline/wrong-type', `"${key}"`, typeof list);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index) => read(item, `${key}[${index}]`) ?? []);
  };
  const events = each(
    'events',
    (item, name) =>
      eventFromPlain(item, {
        diagnostics,
        ...(typeof fieldsOf(item)?.['title'] !== 'string' && { name }),
        ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
      }).event,
  );
  tellUnits(Array.isArray(root?.['events']) ? root['events'] : [], diagnostics);
  const relations = each('relations', (item, name) => readRelation(item) ?? wrong('relation/wrong-type', name));
  const documents = each('documents', (item, name) => readDocument(item) ?? wrong('timeline/wrong-type', name));
  const told = each('diagnostics', readDiagnostic);
  const corrections = each('corrections', (item, name) => readCorrection(item, diagnostics) ?? wrong('correction/wrong-type', name));
  function wrong(code: 'relation/wrong-type' | 'timeline/wrong-type' | 'correction/wrong-type', name: string): undefined {
    diagnostics.add(code, name);
  }
  return createTimeline({ events, relations, documents, corrections, diagnostics: [...told, ...diagnostics.list()] });
}

/** Numbers that all look like years, days or seconds were hardly meant as milliseconds; told once, by the first of them. */
function tellUnits(events: readonly unknown[], diagnostics: DiagnosticList): void {
  const times = events.flatMap((event) => {
    const fields = fieldsOf(event);
    return ['start', 'end'].map((key) => fields?.[key]);
  });
  if (areOtherUnits(times)) diagnostics.add('event/year-as-number', `the time ${String(times.find((time) => typeof time === 'number'))}`);
}

/** Own fields of an object, as a map that has no prototype. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

/** The named fields that are strings. */
function texts<Key extends string>(fields: Fields, keys: readonly Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) if (typeof fields[key] === 'string') found[key] = fields[key];
  return found;
}

function readRelation(item: unknown): Relation | undefined {
  const fields = fieldsOf(item);
  const { type, from, to } = fields ? texts(fields, ['type', 'from', 'to']) : {};
  // createTimeline checks the type and both ends.
  return type !== undefined && from !== undefined && to !== undefined ? { type: type as Relation['type'], from, to } : undefined;
}

function readDocument(item: unknown): TimelineDocument | undefined {
  const fields = fieldsOf(item);
  if (!fields || typeof fields['id'] !== 'string') return undefined;
  const optional = texts(fields, ['title', 'published', 'dateline', 'timeZone', 'reference', 'url', 'text']);
  return { id: fields['id'], ...optional };
}

function readDiagnostic(item: unknown): Diagnostic | undefined {
  const fields = fieldsOf(item);
  if (!fields || typeof fields['code'] !== 'string' || typeof fields['message'] !== 'string') return undefined;
  const severity = fields['severity'] === 'error' || fields['severity'] === 'info' ? fields['severity'] : 'warning';
  const span = readSpan(fields['span']);
  return { code: fields['code'], severity, message: fields['message'], ...texts(fields, ['document', 'hint']), ...(span && { span }) };
}

function readSpan(item: unknown): Span | undefined {
  const fields = fieldsOf(item);
  const start = fields?.['start'];
  const end = fields?.['end'];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function readCorrection(item: unknown, diagnostics: DiagnosticList): Correction | undefined {
  const fields = fieldsOf(item);
  const { event, change, relation, to } = fields ? texts(fields, ['event', 'change', 'relation', 'to']) : {};
  if (!fields || event === undefined || !CORRECTION_CHANGES.includes(change as CorrectionChange)) return undefined;
  const known = { event, change: change as CorrectionChange };
  const before = readChanges(fields['before'], event, known.change === 'delete', diagnostics);
  const made = before && { before };
  if (known.change === 'delete') return { ...known, ...made };
  if (known.change === 'link' || known.change === 'unlink') {
    // createTimeline checks the type.
    return relation === undefined || to === undefined ? undefined : { ...known, relation: relation as RelationType, to, ...made };
  }
  const changes = readChanges(fields['fields'], event, known.change === 'add', diagnostics);
  return changes && { ...known, fields: changes, ...made };
}

/** Read as an event, then only what is named is kept; null removes a field. @param isWhole - It is an event with all its fields. */
function readChanges(value: unknown, id: string, isWhole: boolean, diagnostics: DiagnosticList): EventChanges | undefined {
  const named = fieldsOf(value);
  if (!named) return undefined;
  const { event } = eventFromPlain({ ...named, id, title: named['title'] ?? id }, { diagnostics });
  const kept = Object.entries(event ?? {}).filter(([key]) => isWhole || (key in named && named[key] !== null));
  const removed = OPTIONAL_FIELDS.filter((key) => !isWhole && named[key] === null).map((key) => [key, undefined] as const);
  return Object.fromEntries<unknown>([...kept, ...removed]);
}
