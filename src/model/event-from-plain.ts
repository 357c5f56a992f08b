// One event out of a plain object, as pages and data files have them, or out of our own JSON. Trusts nothing.
import type { StatedDuration, When } from '../time/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { Provenance, Source, TimelineEvent } from './event.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH } from './event.js';
import { clip, DiagnosticList, shown } from './messages.js';
import { OPTIONAL_FIELDS, SHARES, TEXTS } from './plain-event.js';
import { readWhen } from './read-when.js';
import { shortTitle, withTitle } from './short-title.js';
import { stableId } from './stable-id.js';
import { readDuration, whenFromPlain } from './when-from-plain.js';

export interface PlainEventContext {
  /** How messages name it, e.g. `row 12`. Absent: its title or id. */
  readonly name?: string;
  /** Zone of local times without one. */
  readonly timeZone?: string;
  /** Collects what was wrong instead of the answer's own list. */
  readonly diagnostics?: DiagnosticList;
}

export interface PlainEventAnswer {
  /** Absent: nothing could be made of it. */
  readonly event?: TimelineEvent;
  readonly diagnostics: readonly Diagnostic[];
}

type Draft = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] };
type Field = (key: string) => unknown;

/** What tells the time of an event, or why it has none. */
const TIMES = ['when', 'start', 'end', 'relative'];
/** What is read of an event. */
const FIELDS = new Set<string>(['id', 'title', 'kind', 'status', 'duration', 'timeZone', ...TIMES, ...OPTIONAL_FIELDS]);

/** Makes an event of a plain object. Never throws; tells what it could not read. */
export function eventFromPlain(plain: unknown, context: PlainEventContext = {}): PlainEventAnswer {
  const diagnostics = context.diagnostics ?? new DiagnosticList();
  const event = readEvent(plain, context, diagnostics);
  return { ...(event && { event }), diagnostics: context.diagnostics ? [] : diagnostics.list() };
}

function readEvent(plain: unknown, context: PlainEventContext, diagnostics: DiagnosticList): TimelineEvent | undefined {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    diagnostics.add('event/not-an-object', context.name ?? 'an entry', shown(plain));
    return undefined;
  }
  const field: Field = (key) => (Object.hasOwn(plain, key) ? (plain as Record<string, unknown>)[key] : undefined);
  const words = text(field('title')) || text(field('id'));
  const name = context.name ?? (words ? `event "${clip(words, 60)}"` : 'an event');
  const whenField = field('when');
  const duration = readDuration(field('duration'), name, diagnostics);
  // Ids are made of all that is written: corrections and links made before zero seconds were left out find their events.
  let written: string | undefined;
  const when =
    typeof whenField === 'object' && whenField !== null
      ? readWhen(whenField, name, diagnostics)
      : whenFromPlain(
          {
            when: whenField,
            start: field('start'),
            end: field('end'),
            duration,
            timeZone: field('timeZone') ?? context.timeZone,
          },
          name,
          diagnostics,
          (edtf) => (written = edtf),
        );
  const unread = Object.keys(plain).filter((key) => !FIELDS.has(key));
  const title = readTitle(field, when, { name, unread }, diagnostics);
  if (title === undefined) return undefined;
  const otherTime = TIMES.every((key) => !field(key)) && unread.find((key) => looksLikeTime(field(key)));
  if (otherTime) diagnostics.add('event/unread-time', name, `"${otherTime}" is not read`);
  return build(field, { title, name, when, duration, written: when && (written ?? when.edtf) }, diagnostics);
}

/** A day, or what begins with one. */
function looksLikeTime(value: unknown): boolean {
  return value instanceof Date || (typeof value === 'string' && /^\d{4}-\d\d/.test(value));
}

function readTitle(
  field: Field,
  when: When | undefined,
  { name, unread }: { name: string; unread: readonly string[] },
  diagnostics: DiagnosticList,
): string | undefined {
  const title = text(field('title'))?.trim() || text(field('description'))?.trim() || text(field('quote'))?.trim();
  if (title) return title;
  const others = unread.length > 0 ? `not read: ${unread.join(', ')}` : undefined;
  diagnostics.add(when ? 'event/no-title' : 'event/empty', name, [when?.edtf, others].filter(Boolean).join('; '));
  return when?.edtf;
}

function build(
  field: Field,
  found: { title: string; name: string; when: When | undefined; duration: StatedDuration | undefined; written: string | undefined },
  diagnostics: DiagnosticList,
): TimelineEvent {
  const { title, name, when, duration, written } = found;
  /** Told, unless it is as good as absent. */
  const refuse = (key: string, value: unknown): readonly never[] => {
    if (value !== undefined && value !== null) diagnostics.add('event/wrong-type', name, `${key} ${shown(value)}`);
    return [];
  };
  const kind = oneOf(EVENT_KINDS, field('kind'), field('quote') === undefined ? 'event' : 'statement');
  const status = oneOf(EVENT_STATUSES, field('status'), 'occurred');
  for (const [key, { isKnown, allowed }] of [
    ['kind', kind],
    ['status', status],
  ] as const) {
    if (!isKnown) diagnostics.add('event/unknown-value', name, `${key} ${shown(field(key))}; allowed: ${allowed.join(', ')}`);
  }
  const id = text(field('id'))?.trim() || stableId([kind.value, title, written, text(field('relative'))]);
  const event: Draft = { id, title: shortTitle(title), kind: kind.value, status: status.value };
  if (when) event.when = when;
  else if (duration) event.duration = duration;
  for (const key of TEXTS) {
    const value = text(field(key));
    if (value === undefined) refuse(key, field(key));
    else event[key] = value;
  }
  if (title.length > MAX_TITLE_LENGTH) event.description = withTitle(title, event.description);
  for (const key of SHARES) {
    const value = field(key);
    if (typeof value === 'number' && !Number.isNaN(value)) event[key] = Math.max(0, Math.min(1, value));
    else refuse(key, value);
  }
  const listed = <Item>(key: string, read: (item: Record<string, unknown>) => Item | undefined): readonly Item[] | undefined => {
    const list = field(key);
    if (Array.isArray(list)) return list.flatMap((item: unknown) => read(Object(item) as Record<string, unknown>) ?? refuse(key, item));
    refuse(key, list);
    return undefined;
  };
  const sources = listed('sources', readSource);
  const provenance = listed('provenance', readProvenance);
  if (sources) event.sources = sources;
  if (provenance) event.provenance = provenance;
  return event;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function oneOf<Value extends string>(allowed: readonly Value[], value: unknown, usual: Value) {
  const isKnown = value === undefined || value === null || value === '' || allowed.includes(value as Value);
  return { value: allowed.includes(value as Value) ? (value as Value) : usual, isKnown, allowed };
}

function readSource(item: Record<string, unknown>): Source | undefined {
  const { document, role, text: words, start, end } = item;
  if (typeof document !== 'string' || typeof words !== 'string') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && end >= start)) return undefined;
  return { document, role: oneOf(['clause', 'time', 'quote', 'speaker'] as const, role, 'clause').value, start, end, text: words };
}

function readProvenance(item: Record<string, unknown>): Provenance | undefined {
  const { part, basis, rule, reason } = item;
  if (typeof part !== 'string' || typeof rule !== 'string') return undefined;
  return { part, basis: basis === 'stated' ? 'stated' : 'implied', rule, reason: typeof reason === 'string' ? reason : '' };
}
