// Timeline → iCalendar (RFC 5545): dated events as VEVENT; days as dates, moments in UTC; what those cannot tell in properties of our own.
import { isNamedFirst, supersededPlans } from '../layout/index.js';
import type { Timeline, TimelineEvent } from '../model/index.js';
import { doubtedEdtf, floatingFromInstant, floatingFromParts, isFiner, type Instant, type When } from '../time/index.js';
import { lengthText } from './length-text.js';
import { safeUrl } from './markup.js';

/** How the calendar is made. */
export interface IcsOptions {
  /** When it was made (DTSTAMP); the events' own start by default, so that the same timeline gives the same file. */
  readonly stamp?: Instant;
  /** Name of the calendar. */
  readonly title?: string;
}

/** Years 1 to 9999 have a date form. */
const FIRST_MS = floatingFromParts(1, 1, 1);
const LAST_MS = floatingFromParts(9999, 12, 31);
/** A line holds so many octets (§3.1). */
const LINE_OCTETS = 75;

const STATUS: Readonly<Record<TimelineEvent['status'], string>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  scheduled: 'CONFIRMED',
  reinstated: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  reported: 'TENTATIVE',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
  negated: 'CANCELLED',
};

/**
 * Dated events as an iCalendar file. Left out is what it cannot hold: undated events, open starts, years beyond 0 … 9999.
 * @see RFC 5545
 */
export function toIcs(timeline: Timeline, options: IcsOptions = {}): string {
  const title = options.title ?? timeline.documents[0]?.title;
  const planned = new Set(timeline.events.filter(({ status }) => status === 'scheduled' || status === 'rescheduled').map(({ id }) => id));
  // Nobody is to come on a date that was given up.
  const superseded = supersededPlans(timeline.relations, (id) => planned.has(id));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//event-timeline//EN',
    'CALSCALE:GREGORIAN',
    ...(title === undefined ? [] : [`X-WR-CALNAME:${escapeText(title)}`]),
    ...timeline.events.flatMap((event) => eventLines(event, superseded.has(event.id), options.stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function isWritable(at: number): boolean {
  return at >= FIRST_MS && at <= LAST_MS;
}

function eventLines(told: TimelineEvent, isSuperseded: boolean, stamp: Instant | undefined): readonly string[] {
  const event: TimelineEvent = isSuperseded ? { ...told, status: 'cancelled' } : told;
  const { when, title, speaker, url, lane, kind } = event;
  if (when === undefined || !isWritable(when.start)) return [];
  const start = timeProperty('DTSTART', when.start, when);
  const until = endProperty(when);
  const end = until !== undefined && valueOf(until) === valueOf(start) ? undefined : until;
  const description = descriptionOf(event);
  const link = url === undefined ? undefined : safeUrl(url);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@event-timeline`,
    `DTSTAMP:${compact(stamp ?? when.start)}Z`,
    start,
    ...(end === undefined ? [] : [end]),
    `SUMMARY:${escapeText(speaker === undefined || isNamedFirst(title, speaker) ? title : `${speaker}: ${title}`)}`,
    `STATUS:${STATUS[event.status]}`,
    `CATEGORIES:${lane === undefined ? '' : `${escapeText(lane)},`}${kind.toUpperCase()}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(link === undefined ? [] : [`URL:${link.replace(/[\s\p{Cc}]/gu, '')}`]),
    'TRANSP:TRANSPARENT',
    ...ownProperties(told, when, { start, end, status: STATUS[event.status] }),
    'END:VEVENT',
  ];
}

/** Times that DTSTART and DTEND tell in full: days and local minutes. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d|T\d\d:\d\d(?:\/\d{4}-\d\d-\d\dT\d\d:\d\d)?)?$/;

/**
 * What a calendar has no place for, so that it reads back as it was. `OF` is what the calendar itself says of it: where another program has
 * changed that since, it holds.
 */
function ownProperties(
  { status, speaker, quote, importance, confidence, media }: TimelineEvent,
  when: When,
  plain: { readonly start: string; readonly end: string | undefined; readonly status: string },
): readonly string[] {
  const edtf = doubtedEdtf(when);
  const time = PLAIN_TIME.test(edtf) && !when.timeZone && !when.duration ? undefined : edtf;
  const own = (name: string, value: string | number | undefined, of?: string): readonly string[] =>
    value === undefined ? [] : [`X-EVENT-TIMELINE-${name}${of === undefined ? '' : `;OF=${of}`}:${escapeText(String(value))}`];
  return [
    ...own('STATUS', status, plain.status),
    ...own('WHEN', time, `${valueOf(plain.start).slice(1)}/${valueOf(plain.end ?? '').slice(1)}`),
    ...own('ZONE', when.timeZone),
    ...own('DURATION', lengthText(when.duration)),
    ...own('PART', when.part),
    ...own('SPEAKER', speaker),
    ...own('QUOTE', quote),
    ...own('IMPORTANCE', importance),
    ...own('CONFIDENCE', confidence),
    ...own('MEDIA', media),
  ];
}

/** Lengths that RFC 5545 has a notation for (§3.3.6), and those that an entry of whole days may have (§3.6.1). */
const LENGTH = /^P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/,
  DAYS = /^P\d+[DW]$/;

/** The end of a stretch, of a length, or of whole days; a moment has none. */
function endProperty(when: When): string | undefined {
  const { edtf, duration, end, precision, start } = when;
  const isMoment = isFiner(precision, 'part');
  if (!edtf.includes('/')) {
    if (duration && (isMoment ? LENGTH : DAYS).test(duration.value)) return `DURATION:${duration.value}`;
    if (isMoment) return undefined;
  }
  return isWritable(end) && end > start ? timeProperty('DTEND', end, when) : undefined;
}

function valueOf(property: string): string {
  return property.slice(property.indexOf(':'));
}

/** A date for whole days and coarser, UTC where the zone is known, else floating local time (§3.3.4, §3.3.5). */
function timeProperty(name: string, at: Instant, { precision, timeZone }: When): string {
  if (!isFiner(precision, 'part'))
    return `${name};VALUE=DATE:${compact(timeZone === undefined ? at : floatingFromInstant(at, timeZone)).slice(0, 8)}`;
  return `${name}:${compact(at)}${timeZone === undefined ? '' : 'Z'}`;
}

/** `20310512T093000`. */
function compact(at: number): string {
  return new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:]/g, '');
}

/** The quote, the description, and the EDTF text where a date alone would feign that it is sure, a whole day, or over. */
function descriptionOf({ quote, description, when }: TimelineEvent): string {
  const isFeigned =
    when !== undefined && (when.approximate === true || when.uncertain === true || when.precision === 'part' || when.end === Infinity);
  return [quote === undefined ? '' : `“${quote}”`, description ?? '', isFeigned ? `(${doubtedEdtf(when)})` : '']
    .filter((part) => part !== '')
    .join('\n');
}

/** TEXT (§3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 octets; further ones begin with a space (§3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

function octetsOf(char: string): number {
  const codePoint = char.codePointAt(0) ?? 0;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
