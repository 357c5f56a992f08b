// Markwhen, its simple part: a header, sections, and lines "date: what happened". https://docs.markwhen.com/syntax/overview
import type { Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { readDateText } from '../dates/date-text.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import { address } from '../entry.js';
import type { ReadOptions } from '../format.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { refuse } from '../refuse.js';

/** A header line, `title: The harbour`, or a nested one. */
const HEADER_LINE = /^\s*([A-Za-z][\w.-]*)\s*:\s*(.*)$/;
const UNITS = new Map([
  ['d', 'D'],
  ['w', 'W'],
  ['m', 'M'],
  ['y', 'Y'],
]);

/** Reads the entries; a line that starts with no date continues the entry above it. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const events: RawEvent[] = [];
  const header = new Map<string, string>();
  const lanes: string[] = [];
  let last: { event: RawEvent; more: string[] } | undefined;
  const finish = (): void => {
    if (last) events.push(last.more.length === 0 ? last.event : { ...last.event, description: last.more.join('\n') });
    last = undefined;
  };
  let offset = content.charCodeAt(0) === 0xfeff ? 1 : 0;
  let number = 0;
  for (const line of content.slice(offset).split('\n')) {
    const start = offset;
    offset += line.length + 1;
    number++;
    const text = line.trim();
    const section = /^(?:#+|(?:section|group))\s+(.+)$/i.exec(text);
    const where = `line ${number}`;
    const entry = readEntry(text, where, log);
    if (entry) {
      finish();
      last = { event: present({ ...entry, where, span: { start, end: start + line.length }, lane: lanes.at(-1) }), more: [] };
    } else if (section) {
      finish();
      if (text.startsWith('#')) lanes.length = 0;
      lanes.push(section[1]?.replace(/\s*#\w+/g, '').trim() ?? '');
    } else if (/^end(?:section|group)$/i.test(text)) {
      finish();
      lanes.pop();
    } else if (last) {
      if (text !== '' && !text.startsWith('//')) last.more.push(text);
    } else readHeader(line, header);
  }
  finish();
  if (events.length > 0)
    return buildTimeline(events, {
      options,
      log,
      dateOrder: header.has('dateformat') ? 'dmy' : undefined,
      // Its programs read 3/4/2034 so, whatever the language.
      usualOrder: 'mdy',
      title: header.get('title'),
    });
  log.add('markwhen/no-events');
  return refuse(options, log);
}

function readHeader(line: string, header: Map<string, string>): void {
  const match = HEADER_LINE.exec(line);
  if (match && !/^\s/.test(line)) header.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').trim());
}

/** Markwhen's own relative dates: "3 days", "after !survey 2 weeks", "!survey / 1 month", "now - 2035". */
const RELATIVE = /^(?:(?:after|before|by|within) )?(?:!\w|now\b|\d{1,4} ?(?:second|minute|hour|day|week|weekday|month|year|quarter)s?\b)/i;

/** A date that comes back: its first occurrence, and the rule. */
const REPEATED = /^(.+?)\s+(every\s.+)$/i;
/** A link of Markdown, or a picture. */
const LINKS = /!?\[([^[\]]*)\]\(([^()\s]*)\)/g;

type Dates = Pick<RawEvent, 'start' | 'end' | 'duration' | 'relative'>;

/** "2034-03-16: …", "2034-03 / 2034-05: …", "16/03/2034-20/03/2034: …", "2034-03-16 / 3 days: …", "2 weeks: …". */
function readEntry(text: string, where: string, log: DiagnosticLog): (Dates & Pick<RawEvent, 'title' | 'url'>) | undefined {
  if (!/^\d|^[a-z]{3,9}\.? \d/i.test(text) && !RELATIVE.test(text)) return undefined;
  for (let colon = text.indexOf(':'); colon >= 0 && colon < 80; colon = text.indexOf(':', colon + 1)) {
    // A colon between digits belongs to a clock.
    if (/\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1))) continue;
    const written = text.slice(0, colon).trim();
    const [, first = written, rule] = REPEATED.exec(written) ?? [];
    const dates = readRange(first) ?? (RELATIVE.test(written) ? { relative: written } : undefined);
    const words = text.slice(colon + 1);
    const title = words
      .replace(LINKS, (_, shown: string, to: string) => (shown.trim() === '' ? to : shown))
      .replace(/(?:^|\s)#[\w-]+/g, '')
      .trim();
    if (!dates || title === '') return undefined;
    if (rule !== undefined && dates.start !== undefined) log.add('markwhen/recurrence', { where, title, rule });
    return present({ ...dates, title, url: address([...words.matchAll(LINKS)].find(([link]) => !link.startsWith('!'))?.[2]) });
  }
  return undefined;
}

function readRange(text: string): Dates | undefined {
  if (readDateText(text)) return { start: text };
  for (const mark of [' - ', '/', ' to ', '-', '–']) {
    const at = text.indexOf(mark);
    if (at <= 0) continue;
    for (let cut = at; cut > 0; cut = text.indexOf(mark, cut + 1)) {
      const [start, end] = [text.slice(0, cut).trim(), text.slice(cut + mark.length).trim()];
      if (!readDateText(start)) continue;
      if (/^now$/i.test(end)) return { start: `${start}/..` };
      if (readDateText(end)) return { start, end };
      const length = /^(\d{1,4})\s*(day|week|month|year|d|w|m|y)s?$/i.exec(end);
      if (length) return { start, duration: `P${length[1] ?? ''}${UNITS.get((length[2] ?? '').charAt(0).toLowerCase()) ?? 'D'}` };
    }
  }
  return undefined;
}
