// Plain events that say nothing unusual, as nearly all do, made without the reader that knows all the rest (event-from-plain.ts):
// the first picture needs no more. What they become is the same.
import { instant, readIsoDate } from '../time/index.js';
import type { Instant, Precision, When } from '../time/index.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH, type TimelineEvent } from './event.js';
import { SHARES, TEXTS, type PlainEvent } from './plain-event.js';
import { atOnce } from './slices.js';
import { stableId } from './stable-id.js';
import { inTimeOrder } from './time-order.js';

/** Events between two places where the making may rest. */
const SLICE = 128;

/** The events in time order; undefined where one of them is unusual, wrong, or bears the id of another. */
export function quickEvents(plain: readonly unknown[]): readonly TimelineEvent[] | undefined {
  return atOnce(quickEventSlices(plain));
}

/** As {@link quickEvents}, with rests: yields the share that is made, 0 … 1, so that the caller may let others work. */
export function* quickEventSlices(plain: readonly unknown[]): Generator<number, readonly TimelineEvent[] | undefined, undefined> {
  const events: TimelineEvent[] = [];
  let haveOwnIds = false;
  for (const each of plain) {
    const event = quickEvent(each as PlainEvent);
    if (!event) return undefined;
    haveOwnIds ||= (each as PlainEvent).id !== undefined;
    if (events.push(event) % SLICE === 0) yield events.length / plain.length;
  }
  const sorted = inTimeOrder(events);
  return areToldApart(sorted, haveOwnIds) ? sorted : undefined;
}

/** Whether all have ids of their own. Those made of what an event says are the same for one time alone, where events stand beside each other. */
function areToldApart(sorted: readonly TimelineEvent[], haveOwnIds: boolean): boolean {
  if (haveOwnIds) return new Set(sorted.map(({ id }) => id)).size === sorted.length;
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    const { when } = sorted[from];
    while (to < sorted.length && sorted[to].when?.start === when?.start) to++;
    if (to - from > FEW_TOGETHER ? new Set(sorted.slice(from, to).map(({ id }) => id)).size < to - from : !arePairsToldApart(sorted, from, to)) return false;
  }
  return true;
}

/** Among so many, comparing each with each is less work than a set of them. */
const FEW_TOGETHER = 12;

function arePairsToldApart(events: readonly TimelineEvent[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    for (let before = from; before < at; before++) if (events[before].id === events[at].id) return false;
  }
  return true;
}

/** The event; undefined where it takes the whole reader to tell. */
export function quickEvent(plain: PlainEvent): TimelineEvent | undefined {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return undefined;
  const given = plain as Readonly<Record<string, unknown>>;
  let rest: Record<string, unknown> | undefined;
  let id: unknown;
  let title: unknown;
  let start: unknown;
  let end: unknown;
  let kind: unknown;
  let status: unknown = 'occurred';
  // Only fields of its own: what an object inherits is nobody's words. Unknown ones are dropped.
  for (const key of Object.keys(plain)) {
    const value = given[key];
    if (value === undefined) continue;
    switch (key) {
      case 'id': id = value; break;
      case 'title': title = value; break;
      case 'start': start = value; break;
      case 'end': end = value; break;
      case 'kind': kind = value; break;
      case 'status': status = value; break;
      case 'when': case 'duration': case 'timeZone': case 'sources': case 'provenance': return undefined;
      default:
        if (TEXTS.includes(key as 'url') ? typeof value !== 'string' : SHARES.includes(key as 'confidence') && !(typeof value === 'number' && value >= 0 && value <= 1)) return undefined;
        if (TEXTS.includes(key as 'url') || SHARES.includes(key as 'confidence')) (rest ??= {})[key] = value;
    }
  }
  kind ??= rest?.['quote'] === undefined ? 'event' : 'statement';
  if (typeof title !== 'string' || title === '' || title.length > MAX_TITLE_LENGTH || title !== title.trim()) return undefined;
  if (!isOf(EVENT_KINDS, kind) || !isOf(EVENT_STATUSES, status)) return undefined;
  if (id !== undefined && (typeof id !== 'string' || id === '' || id !== id.trim())) return undefined;
  const when = quickWhen(start, end);
  if (!when) return undefined;
  const known = { id: id ?? stableId([kind, title, when.edtf, rest?.['relative'] as string | undefined]), title, kind, status, when };
  return rest ? { ...known, ...rest } : known;
}

function isOf<Value>(allowed: readonly Value[], value: unknown): value is Value {
  return allowed.includes(value as Value);
}

function quickWhen(start: unknown, end: unknown): When | undefined {
  const edtf = isoOf(start);
  const first = edtf === undefined ? undefined : readIsoDate(edtf);
  if (edtf === undefined || !first) return undefined;
  if (end === undefined || end === null || end === start) return whenOf(edtf, first);
  const from = first.start;
  const { precision, timeZone } = first;
  const edtfEnd = typeof end === typeof start ? isoOf(end) : undefined;
  const last = edtfEnd === undefined ? undefined : readIsoDate(edtfEnd);
  if (!last || last.end <= from) return undefined;
  // A clock time is a moment; a day, month or year counts to its end.
  const to = last.hasClock || typeof end !== 'string' ? last.start : last.end;
  if (to <= from) return undefined;
  const order = PRECISIONS_IN_ORDER;
  return whenOf(`${edtf}/${edtfEnd}`, {
    start: from, end: to, precision: typeof end === 'string' && order.indexOf(last.precision) < order.indexOf(precision) ? last.precision : precision,
    timeZone: timeZone ?? last.timeZone,
  });
}

const PRECISIONS_IN_ORDER: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second', 'millisecond'];

function whenOf(edtf: string, { start, end, precision, timeZone }: { start: Instant; end: Instant; precision: Precision; timeZone?: string | undefined }): When {
  return timeZone === undefined ? { edtf, start, end, precision } : { edtf, start, end, precision, timeZone };
}

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
