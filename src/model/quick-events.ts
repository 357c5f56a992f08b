// A plain event that says nothing unusual, as nearly all do, made without the reader that knows all the rest (event-from-plain.ts):
// the first picture needs no more. What it becomes is the same.
import { instant, readIsoDate } from '../time/index.js';
import type { Instant, Precision, When } from '../time/index.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH, type EventKind, type EventStatus, type TimelineEvent } from './event.js';
import { SHARES, TEXTS, type PlainEvent } from './plain-event.js';
import { stableId } from './stable-id.js';

/** What an event says, looked through: the object that is filled serves all calls. */
export interface QuickFields {
  id: string | undefined;
  title: string;
  start: unknown;
  end: unknown;
  kind: EventKind;
  status: EventStatus;
  /** It says more than that. */
  hasMore: boolean;
  lane: string | undefined;
  importance: number | undefined;
  relative: string | undefined;
  from: Instant;
  to: Instant;
  precision: Precision;
  timeZone: string | undefined;
}

const found: Record<string, unknown> & QuickFields = {
  id: undefined, title: '', start: undefined, end: undefined, kind: 'event', status: 'occurred', hasMore: false,
  lane: undefined, importance: undefined, relative: undefined, from: instant(0), to: instant(0), precision: 'day', timeZone: undefined,
};

/** The event; undefined where it takes the whole reader to tell. */
export function quickEvent(plain: PlainEvent): TimelineEvent | undefined {
  const fields = quickFields(plain);
  if (!fields) return undefined;
  const { end, from, hasMore, kind, precision, relative, start, status, timeZone, title, to } = fields;
  const first = isoOf(start) ?? '';
  const edtf = end === undefined || end === null || end === start ? first : `${first}/${isoOf(end)}`;
  const id = fields.id ?? stableId([kind, title, edtf, relative]);
  const when: When = timeZone === undefined ? { edtf, start: from, end: to, precision } : { edtf, start: from, end: to, precision, timeZone };
  const event: TimelineEvent = { id, title, kind, status, when };
  return hasMore ? { ...event, ...moreOf(plain) } : event;
}

function moreOf(plain: PlainEvent): Partial<TimelineEvent> {
  const more: Record<string, unknown> = {};
  for (const key of MORE) if (Object.hasOwn(plain, key) && plain[key] !== undefined) more[key] = plain[key];
  return more;
}

const MORE = [...TEXTS, ...SHARES] as const;

/** What it says; undefined where it is unusual or wrong. Only fields of its own: what an object inherits is nobody's words. Unknown ones are dropped. */
export function quickFields(plain: PlainEvent): QuickFields | undefined {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return undefined;
  const given = plain as Readonly<Record<string, unknown>>;
  let id: unknown;
  let title: unknown;
  let kind: unknown;
  let status: unknown = 'occurred';
  let isSaid = false;
  found.start = found.end = found.lane = found.importance = found.relative = undefined;
  found.hasMore = false;
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (value === undefined) continue;
    switch (key) {
      case 'id': id = value; break;
      case 'title': title = value; break;
      case 'start': found.start = value; break;
      case 'end': found.end = value; break;
      case 'kind': kind = value; break;
      case 'status': status = value; break;
      case 'when': case 'duration': case 'timeZone': case 'sources': case 'provenance': return undefined;
      default:
        if (TEXTS.includes(key as 'url')) {
          if (typeof value !== 'string') return undefined;
        } else if (!SHARES.includes(key as 'confidence')) break;
        else if (!(typeof value === 'number' && value >= 0 && value <= 1)) return undefined;
        found.hasMore = true;
        isSaid ||= key === 'quote';
        if (key in found) found[key] = value;
    }
  }
  kind ??= isSaid ? 'statement' : 'event';
  if (typeof title !== 'string' || title === '' || title.length > MAX_TITLE_LENGTH || title !== title.trim()) return undefined;
  if (!isOf(EVENT_KINDS, kind) || !isOf(EVENT_STATUSES, status)) return undefined;
  if (id !== undefined && (typeof id !== 'string' || id === '' || id !== id.trim())) return undefined;
  found.id = id;
  found.title = title;
  found.kind = kind;
  found.status = status;
  return hasTimes(found.start, found.end) ? found : undefined;
}

function isOf<Value>(allowed: readonly Value[], value: unknown): value is Value {
  return allowed.includes(value as Value);
}

/** Reads its times into what is found; false where they are unusual. */
function hasTimes(start: unknown, end: unknown): boolean {
  const edtf = isoOf(start);
  const first = edtf === undefined ? undefined : readIsoDate(edtf);
  if (!first) return false;
  found.from = first.start;
  found.to = first.end;
  found.precision = first.precision;
  found.timeZone = first.timeZone;
  if (end === undefined || end === null || end === start) return true;
  const edtfEnd = typeof end === typeof start ? isoOf(end) : undefined;
  const last = edtfEnd === undefined ? undefined : readIsoDate(edtfEnd);
  if (!last || last.end <= found.from) return false;
  // A clock time is a moment; a day, month or year counts to its end.
  found.to = last.hasClock || typeof end !== 'string' ? last.start : last.end;
  if (typeof end === 'string' && PRECISIONS_IN_ORDER.indexOf(last.precision) < PRECISIONS_IN_ORDER.indexOf(found.precision)) found.precision = last.precision;
  found.timeZone ??= last.timeZone;
  return found.to > found.from;
}

const PRECISIONS_IN_ORDER: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second', 'millisecond'];

/** The text itself, or the moment of a Date or number in UTC, as fine as it is. */
function isoOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const ms = value instanceof Date ? value.getTime() : value;
  if (typeof ms !== 'number' || !Number.isInteger(ms) || !(ms >= FIRST_MS && ms <= LAST_MS)) return undefined;
  const text = new Date(ms).toISOString();
  return `${text.slice(0, ms % 60_000 === 0 ? 16 : ms % 1_000 === 0 ? 19 : 23)}Z`;
}

/** Years of four digits. */
const FIRST_MS = instant(Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 86_400_000);
const LAST_MS = Date.UTC(9999, 11, 31);
