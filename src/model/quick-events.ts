// A plain event that says nothing unusual, as nearly all do, made without the reader that knows all the rest (event-from-plain.ts):
// the first picture needs no more. What it becomes is the same.
import { isFiner, readIsoDate } from '../time/index.js';
import type { Instant, IsoDate, Precision, When } from '../time/index.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH, type EventKind, type EventStatus, type TimelineEvent } from './event.js';
import { SHARES, TEXTS, type PlainEvent } from './plain-event.js';
import { stableId } from './stable-id.js';
import { withoutEmptySeconds } from './without-empty-seconds.js';

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

/** Filled anew by each call. */
const found: Record<keyof QuickFields | 'quote', unknown> & Record<string, unknown> = { from: 0, to: 0 } as never;

/** The event; undefined where it takes the whole reader to tell. */
export function quickEvent(plain: PlainEvent): TimelineEvent | undefined {
  const fields = quickFields(plain);
  if (!fields) return undefined;
  const { end, from, hasMore, kind, precision, relative, start, status, timeZone, title, to } = fields;
  const first = isoOf(start);
  const told = end === undefined || end === null || end === start ? first : `${first}/${isoOf(end)}`;
  // With all seconds, as before they were left out: corrections and links find their events.
  const id = fields.id ?? stableId([kind, title, told, relative]);
  const edtf = withoutEmptySeconds(told);
  const when: When = timeZone === undefined ? { edtf, start: from, end: to, precision } : { edtf, start: from, end: to, precision, timeZone };
  const event: TimelineEvent = { id, title, kind, status, when };
  return hasMore ? { ...event, ...moreOf(plain) } : event;
}

function moreOf(plain: PlainEvent): Partial<TimelineEvent> {
  return Object.fromEntries(Object.entries(plain).filter(([key, value]) => value !== undefined && RULES.has(key)));
}

/** What must hold for fields other than those above. */
const RULES = new Map<string, (value: unknown) => boolean>([
  ...TEXTS.map((key) => [key, (value: unknown) => typeof value === 'string'] as const),
  ...SHARES.map((key) => [key, (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1] as const),
  ...['when', 'duration', 'timeZone', 'sources', 'provenance'].map((key) => [key, () => false] as const),
]);

/** What it says; undefined where it is unusual or wrong. Only fields of its own: what an object inherits is nobody's words. Unknown ones are dropped. */
export function quickFields(plain: PlainEvent): QuickFields | undefined {
  if (Object(plain) !== plain || Array.isArray(plain)) return undefined;
  found.id = found.kind = found.lane = found.importance = found.relative = found.quote = undefined;
  found.status = 'occurred';
  found.hasMore = false;
  let title: unknown;
  let start: unknown;
  let end: unknown;
  for (const key in plain) {
    if (!Object.hasOwn(plain, key)) continue;
    // Most have these alone: named, they are read at once.
    if (key === 'title') title = plain.title;
    else if (key === 'start') start = plain.start;
    else if (key === 'end') end = plain.end;
    else if (!takeMore(key, plain[key as 'id'])) return undefined;
  }
  const { id, status } = found;
  const kind = (found.kind ??= found.quote === undefined ? 'event' : 'statement');
  const isPlain =
    typeof title === 'string' &&
    title !== '' &&
    title.length <= MAX_TITLE_LENGTH &&
    title === title.trim() &&
    EVENT_KINDS.includes(kind as EventKind) &&
    EVENT_STATUSES.includes(status as EventStatus) &&
    (id === undefined || (typeof id === 'string' && id !== '' && id === id.trim()));
  found.title = title;
  found.start = start;
  found.end = end;
  return isPlain && hasTimes(start, end) ? (found as unknown as QuickFields) : undefined;
}

/** @returns false where it breaks a rule */
function takeMore(key: string, value: unknown): boolean {
  if (value === undefined) return true;
  const rule = RULES.get(key);
  if (rule?.(value) === false) return false;
  if (rule) found.hasMore = true;
  if (Object.hasOwn(found, key)) found[key] = value;
  return true;
}

/** Reads its times into what is found; false where they are unusual. */
function hasTimes(start: unknown, end: unknown): boolean {
  const first = dateOf(start);
  if (!first) return false;
  let { end: to, precision, timeZone } = first;
  const from = first.start;
  if (end !== undefined && end !== null && end !== start) {
    const last = typeof end === typeof start && dateOf(end);
    if (!last) return false;
    // A clock time is a moment; a day, month or year counts to its end.
    to = last.hasClock ? last.start : last.end;
    if (typeof end === 'string' && isFiner(precision, last.precision)) precision = last.precision;
    timeZone ??= last.timeZone;
  }
  found.from = from;
  found.to = to;
  found.precision = precision;
  found.timeZone = timeZone;
  return to > from;
}

function dateOf(value: unknown): IsoDate | undefined {
  return readIsoDate(withoutEmptySeconds(isoOf(value)));
}

/** The text itself, or the moment of a Date or number in UTC, as fine as it is; nothing where it is unusual. */
function isoOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const ms = (value instanceof Date ? value.getTime() : value) as number;
  return Number.isInteger(ms) && ms >= FIRST_MS && ms <= LAST_MS ? withoutEmptySeconds(new Date(ms).toISOString()) : '';
}

/** Years of four digits. */
const FIRST_MS = Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 86_400_000;
const LAST_MS = Date.UTC(9999, 11, 31);
