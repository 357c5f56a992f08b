// One row or object with named fields → a raw event. Shared by tables and JSON lists.
import type { EventKind, EventStatus } from '../model/index.js';
import type { WhenPart } from '../time/index.js';
import { stripMarkup } from './html/strip-markup.js';
import type { FieldRole } from './fields.js';
import { LENGTH } from './dates/length.js';
import { present } from './present.js';
import type { RawEvent } from './raw-event.js';

/** Reads a field by what it means; undefined or empty where the entry has none. */
export type FieldGetter = (role: FieldRole) => string | undefined;

const KINDS: readonly EventKind[] = ['event', 'statement', 'state'];
const PARTS: readonly WhenPart[] = ['early', 'mid', 'late'];
const STATUSES: readonly EventStatus[] = [
  'occurred',
  'ongoing',
  'scheduled',
  'postponed',
  'rescheduled',
  'cancelled',
  'reinstated',
  'reported',
  'denied',
  'negated',
];
/** What others call a status: schema.org `eventStatus`, iCalendar STATUS, spreadsheets. */
const STATUS_WORDS = new Map<string, EventStatus>([
  ['eventcancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['eventpostponed', 'postponed'],
  ['delayed', 'postponed'],
  ['eventrescheduled', 'rescheduled'],
  ['moved', 'rescheduled'],
  ['eventscheduled', 'scheduled'],
  ['planned', 'scheduled'],
  ['tentative', 'scheduled'],
  ['inprogress', 'ongoing'],
  ['done', 'occurred'],
  ['completed', 'occurred'],
]);

/** The raw event of an entry. */
export function entryEvent(field: FieldGetter, where: string): RawEvent {
  const words = (role: FieldRole): string | undefined => {
    const value = field(role);
    return value === undefined || value === '' ? undefined : stripMarkup(value);
  };
  const description = words('description');
  const title = words('title') ?? words('quote') ?? description ?? '';
  const [start, end] = endsOf(field);
  const [url, media] = [address(field('url')), address(field('media'))];
  const status = statusOf(field('status'));
  const kind = KINDS.find((known) => known === field('kind')?.toLowerCase()) ?? (field('quote') && field('speaker') ? 'statement' : undefined);
  const duration = field('duration');
  return {
    where,
    title,
    ...present({
      id: field('id'),
      description: description === title ? undefined : description,
      start,
      end,
      timeZone: field('timeZone'),
      duration: duration !== undefined && LENGTH.test(duration) ? duration : undefined,
      kind,
      status,
      speaker: words('speaker'),
      quote: words('quote'),
      relative: words('relative'),
      part: PARTS.find((known) => known === field('part')),
      lane: words('lane'),
      importance: share(field('importance')),
      confidence: share(field('confidence')),
      url,
      media,
    }),
  };
}

/** Both ends as they are written; a whole time in EDTF counts more than columns that repeat its ends. */
function endsOf(field: FieldGetter): readonly [start: string | undefined, end: string | undefined] {
  const whole = field('when')?.trim();
  if (whole) return [whole, undefined];
  if (field('year') !== undefined) {
    const end = field('end') ?? composeDate(field('endYear'), field('endMonth'), field('endDay'), field('endTime'));
    return [field('start') ?? composeDate(field('year'), field('month'), field('day'), field('time')), end];
  }
  const [start, clock] = [field('start'), field('endTime')?.trim()];
  const end = field('end') ?? composeDate(field('endYear'), field('endMonth'), field('endDay'));
  return [withClock(start, field('time')), clock ? withClock(end?.trim() || start, clock) : end];
}

/**
 * Year, month, day and clock in columns of their own (TimelineJS) as one date text. Such years are counted as people do: −44 is 44 BC, for which
 * ISO 8601 writes −0043.
 */
export function composeDate(year?: string, month?: string, day?: string, clock?: string): string | undefined {
  const [m = '', d = ''] = [month?.trim(), day?.trim()];
  const y = (year?.trim() ?? '').replace(/^[-−]([1-9]\d{0,5})$/, (_, before: string) =>
    before === '1' ? '0000' : `-${String(Number(before) - 1).padStart(4, '0')}`,
  );
  if (y === '') return undefined;
  if (!/^[-−]?\d+$/.test(y)) return [d, m, y].filter((part) => part !== '').join(' ');
  if (m === '') return Number(y.replace('−', '-')) > 9999 ? `Y${y}` : y;
  const digits = y.replace(/^[-−]/, '').padStart(4, '0');
  const sign = /^[-−]/.test(y) ? '-' : '';
  if (!/^\d{1,2}$/.test(m)) return [d, m, sign + digits].filter((part) => part !== '').join(' ');
  const date = `${sign}${digits}-${m.padStart(2, '0')}${d === '' ? '' : `-${d.padStart(2, '0')}`}`;
  return d === '' ? date : (withClock(date, clock) ?? date);
}

/** A date column beside a time column. A start that has a clock of its own keeps it. */
function withClock(date: string | undefined, clock: string | undefined): string | undefined {
  if (date === undefined || date === '') return clock === '' ? undefined : clock;
  if (clock === undefined || !/\d/.test(clock) || /\d[T ]\d?\d:\d\d/.test(date)) return date;
  // A column of whole times under the name of a clock.
  if (/\d{4}-\d\d-\d\d/.test(clock)) return clock;
  return `${date} ${clock.trim()}`;
}

/** Only web addresses and paths; never `javascript:` or `data:`. */
export function address(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (trimmed === '' || /[\s\p{Cc}<>"]/u.test(trimmed) || (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && scheme !== 'mailto'))
    return undefined;
  return trimmed;
}

/** A status in our words; unknown ones are no status. */
function statusOf(text: string | undefined): EventStatus | undefined {
  const word = (text ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/[^a-z]/g, '');
  return STATUSES.find((known) => known === word) ?? STATUS_WORDS.get(word);
}

/** A number from 0 on; the scale of the whole file is found where it is known ({@link buildTimeline}). */
function share(text: string | undefined): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return value >= 0 && value <= 100 ? value : undefined;
}
