// iCalendar (RFC 5545): VEVENTs → events. Repeating entries are shown once, at their first occurrence, and say so.
import type { EventStatus, Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import { address } from '../entry.js';
import type { ReadOptions } from '../format.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { readComponents, text, textOf, type Component, type Property } from './content-lines.js';
import { withOwnProperties } from './own-properties.js';
import { readZones, type ZoneOf } from './zones.js';
import { refuse } from '../refuse.js';
import { stripMarkup } from '../html/strip-markup.js';

/** Reads the entries of one or more calendars. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const { components, openAtEnd } = readComponents(content);
  const calendars = components.filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) log.add('ical/no-calendar');
  if (openAtEnd !== undefined) log.add('ical/cut-off', { component: openAtEnd });
  // Entries that stand outside any calendar are read all the same.
  const all = [...calendars.flatMap((calendar) => calendar.components), ...components.filter(({ name }) => name !== 'VCALENDAR')];
  const zones = readZones(all.filter(({ name }) => name === 'VTIMEZONE'));
  const entries = all.filter(({ name }) => name === 'VEVENT');
  // A message that calls its entries off (RFC 5546 §3.2.5).
  const calledOff = new Set(
    calendars.filter((calendar) => text(calendar, 'METHOD')?.toUpperCase() === 'CANCEL').flatMap(({ components: all }) => all),
  );
  if (entries.length === 0 && calendars.length === 0) return refuse(options, log);
  if (entries.length === 0) {
    const names = [...new Set(all.map(({ name }) => name))];
    log.add('ical/no-events', { other: names.length === 0 ? '' : `, only ${names.join(', ')}` });
    return refuse(options, log);
  }
  const others = all.filter(({ name }) => name === 'VTODO' || name === 'VJOURNAL');
  if (others.length > 0) log.add('ical/left-out', { count: others.length, names: [...new Set(others.map(({ name }) => name))].join(', ') });
  const title = calendars.map((calendar) => text(calendar, 'X-WR-CALNAME') ?? text(calendar, 'NAME')).find((name) => name !== undefined);
  return buildTimeline(
    entries.map((entry) => {
      const event = withOwnProperties(eventOf(entry, zones, log), entry);
      return calledOff.has(entry) ? { ...event, status: 'cancelled' } : event;
    }),
    { options, log, title },
  );
}

function eventOf(entry: Component, zones: ZoneOf, log: DiagnosticLog): RawEvent {
  const title = text(entry, 'SUMMARY') ?? text(entry, 'DESCRIPTION') ?? text(entry, 'UID') ?? 'Entry without a title';
  const where = `line ${entry.line}`;
  const start = property(entry, 'DTSTART', log) ?? property(entry, 'RECURRENCE-ID', log);
  const end = property(entry, 'DTEND', log);
  if (!start) log.add('ical/no-start', { where, title });
  const rule = property(entry, 'RRULE') ?? property(entry, 'RDATE');
  if (rule) log.add('ical/recurrence', { where: `line ${rule.line}`, title, rule: rule.value });
  const isAllDay = text(entry, 'X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE';
  const dateIn = (given: Property | undefined) => given && dateOf(isAllDay ? dayOf(given) : given, zones, log);
  const [begins, ends] = [dateIn(start), dateIn(end)];
  const [uid, recurrence] = [text(entry, 'UID'), property(entry, 'RECURRENCE-ID')?.value];
  return {
    where,
    title,
    ...present({
      id: uid === undefined ? undefined : recurrence === undefined ? uid : `${uid}/${recurrence}`,
      start: begins?.date,
      timeZone: begins?.timeZone,
      // Two zones in one entry: the end is brought into its own offset by the text that carries it.
      end: ends?.date,
      duration: end ? undefined : durationOf(property(entry, 'DURATION')?.value),
      isEndExclusive: ends !== undefined && !ends.date.includes('T') ? true : undefined,
      description: details(entry),
      status: statusOf(entry, start),
      url: address(text(entry, 'URL')),
      lane: categoriesOf(entry)[0],
    }),
  };
}

/** A whole day that Outlook writes as its two midnights. */
function dayOf(property: Property): Property {
  return { ...property, value: property.value.trim().replace(/T000000Z?$/, '') };
}

/** The categories of an entry, each without its escapes. */
function categoriesOf(entry: Component): readonly string[] {
  const value = property(entry, 'CATEGORIES')?.value ?? '';
  return [...value.matchAll(/(?:\\.|[^\\,])+/g)].map(([name]) => textOf(name).trim()).filter((name) => name !== '');
}

/** `20340316`, `20340316T170000Z`, `TZID=…:20340316T170000` as a date text and its zone. */
function dateOf({ value, parameters, line }: Property, zones: ZoneOf, log: DiagnosticLog): { date: string; timeZone?: string } {
  const date = value.trim();
  const id = parameters.get('TZID');
  if (id === undefined || date.endsWith('Z') || !date.includes('T')) return { date };
  const zone = zones(id, date);
  if (zone === undefined) log.add('ical/time-zone', { where: `line ${line}`, zone: id });
  if (zone === undefined) return { date };
  return /^[+-]/.test(zone) ? { date: `${date}${zone.replace(':', '')}` } : { date, timeZone: zone };
}

/** ISO 8601 without a sign; an event cannot last less than nothing. */
function durationOf(value: string | undefined): string | undefined {
  const trimmed = value?.trim().replace(/^\+/, '');
  return trimmed !== undefined && /^P\d/.test(trimmed.replace('PT', 'P')) ? trimmed : undefined;
}

/** What lay ahead when the entry was written is a plan; what lay behind has been. */
function statusOf(entry: Component, start: Property | undefined): EventStatus | undefined {
  const status = text(entry, 'STATUS')?.toUpperCase();
  if (status === 'CANCELLED') return 'cancelled';
  const written = text(entry, 'LAST-MODIFIED') ?? text(entry, 'DTSTAMP') ?? text(entry, 'CREATED');
  const isBehind = written !== undefined && start !== undefined && start.value.slice(0, 8) < written.slice(0, 8);
  return isBehind ? 'occurred' : 'scheduled';
}

/** Google and Outlook write their descriptions as HTML, which breaks a line or closes what it opens: `a<b>c` does not. */
const MARKUP = /<br\s?\/?>|<\/(?:a|b|div|em|html-blob|i|li|ol|p|span|strong|u|ul)>/i;

function details(entry: Component): string | undefined {
  const [description, location] = [text(entry, 'DESCRIPTION'), text(entry, 'LOCATION')];
  const words = [description && (MARKUP.test(description) ? stripMarkup(description.replaceAll('\n', '<br>')).trim() : description), location].filter(
    (part) => part !== undefined,
  );
  return words.length === 0 ? undefined : words.join('\n');
}

/** A property that may stand only once; a second one is told. */
function property(component: Component, name: string, log?: DiagnosticLog): Property | undefined {
  const [first, second] = component.properties.filter((one) => one.name === name);
  if (second && log) log.add('ical/repeated', { where: `line ${second.line}`, property: name });
  return first;
}
