// Every diagnostic of the readers: code, severity, words, hint. `{x}` is filled in where it is raised.
import type { Severity } from '../model/index.js';

/** `[severity, message, hint]` by code. */
export const MESSAGES = {
  'format/unknown': ['error', '{what} is not a format that can be read here', 'use one of: {known}'],
  'format/empty': ['error', '{what} is empty: there is nothing to draw', 'give a text, or a file with events'],
  'format/binary': ['error', '{what} is not text: it holds zero bytes', 'give a text file, not an image, archive or office document'],
  'format/document': ['error', '{what} is {kind}, not text', 'save it as plain text, HTML or Markdown, or paste its words'],
  'format/failed': ['error', '{what} could not be read as {format}: {reason}', 'check that the file is whole'],
  'format/refused': ['error', '{what} was not read: {reason}', 'change the option, or what the file says of itself'],
  'format/no-text-reader': [
    'error',
    '{what} is prose, and no text parser was handed in',
    'import readTimeline from event-timeline/parse, or pass { text }',
  ],
  'format/too-many': ['info', '{count} more of these ({code}) are not listed', ''],
  'options/time-zone': [
    'warning',
    '"{value}" is no time zone; it is left out of account',
    'write an IANA name such as Europe/Vienna, or an offset such as +01:00',
  ],
  'options/reference': ['warning', '"{value}" is no date to count from; it is left out of account', 'write 2034-03-16 or 2034-03-16T17:00+01:00'],
  'options/locale': ['warning', '"{value}" is no language; it is left out of account', 'write a BCP 47 tag such as en or en-GB'],
  'text/language': [
    'info',
    '{what} says that its language is "{language}", for which there are no rules yet; it was read as English',
    'name another with locale',
  ],
  'date/time-zone': [
    'warning',
    '{where}: "{zone}" is no time zone; the time is read as local',
    'write an IANA name such as Europe/Vienna, or an offset such as +01:00',
  ],
  'date/unreadable': [
    'warning',
    '{where}: "{value}" is no date that is understood; the event is kept undated',
    'write dates like 2034-03-16 or 2034-03-16T17:00+01:00',
  ],
  'date/unreadable-end': [
    'warning',
    '{where}: "{value}" is no date that is understood; only the start is shown',
    'write dates like 2034-03-16, or .. for an open end',
  ],
  'date/order': ['info', '{where}: dates like {value} were read as {order}', 'pass dateOrder, or write dates like 2034-03-16'],
  'date/midnight': [
    'info',
    '{where}: every clock reads midnight, so the dates are taken as whole days',
    'write dates without a time where none is known',
  ],
  'date/serial': ['info', '{where}: numbers like {value} were read as days since 1900, as spreadsheets count them', 'write dates like 2034-03-16'],
  'date/rejected': ['warning', '{where}: {reason}', 'mend the date; the event is kept without it'],
  'event/end-before-start': ['warning', '{where}: "{title}" ends before it starts ({value}); only its start is shown', 'exchange or correct the two'],
  'json/malformed': [
    'error',
    '{what} is not valid JSON (line {line}): {reason}',
    'check commas and brackets near that place; names and texts need double quotes',
  ],
  'json/line-malformed': ['warning', '{where}: not valid JSON, left out', 'each line must be one JSON object'],
  'json/no-events': [
    'error',
    'this JSON holds no list of events; at the top it has {keys}',
    'give an array of { "title", "start" }, or { "events": [...] }',
  ],
  'json/not-an-object': ['warning', '{where}: {value} is no event object, left out', 'each entry must be an object with a title and a start'],
  'json/no-title': ['warning', '{where}: no title; the date stands in its place', 'give it a "title"'],
  'json/empty': ['warning', '{where}: neither a title nor a date, left out', 'each entry must be an object with a title and a start'],
  'github/single-payload': [
    'error',
    'this is one GitHub webhook notification ({action}), not a list of events',
    'collect them in an array, or give the answer of the GitHub events API',
  ],
  'timelinejs/eras': ['info', '{count} eras are not drawn as events: {titles}', ''],
  'csv/no-date-column': ['error', 'no column holds dates; the header is {header}', 'name one column date, start, year or when'],
  'csv/no-rows': ['error', 'the table has a header ({header}) but no rows', 'add one line per event'],
  'csv/no-header': [
    'info',
    'the table has no header that is known; column {date} is read as the date and column {title} as the title',
    'write a first line such as date,title',
  ],
  'csv/guessed-column': ['info', 'column "{column}" is read as the date, because that is what its cells hold', 'name it date or start'],
  'csv/guessed-title': ['info', 'column "{column}" is read as the title, because it is the first that holds words', 'name it title'],
  'csv/open-quote': [
    'warning',
    '{where}: a quotation mark is opened and never closed; the rest of the file is one cell',
    'close the quotation mark, or double it inside a cell',
  ],
  'csv/no-title': ['warning', '{where}: no title; the date stands in its place', 'fill the column {column}'],
  'ical/no-calendar': ['error', 'this is no whole iCalendar file: BEGIN:VCALENDAR is missing', 'export the calendar as .ics once more'],
  'ical/no-events': ['error', 'the calendar holds no event (VEVENT){other}', 'export entries, not only a time zone'],
  'ical/cut-off': ['warning', 'the calendar ends inside {component}; what was read is shown', 'export the calendar once more'],
  'ical/recurrence': ['info', '{where}: "{title}" repeats ({rule}); its first occurrence is shown', ''],
  'ical/left-out': ['info', '{count} entries that are no events are left out: {names}', ''],
  'ical/no-start': ['warning', '{where}: "{title}" has no DTSTART; it is kept undated', 'add DTSTART'],
  'ical/time-zone': [
    'warning',
    '{where}: the time zone "{zone}" is unknown; its times are shown as written',
    'use an IANA name such as Europe/Vienna, or add a VTIMEZONE',
  ],
  'ical/repeated': ['warning', '{where}: {property} stands twice in one entry; the first is used', 'keep one {property}'],
  'feed/no-entries': ['error', 'this feed holds no entry', 'a feed has an <item> (RSS) or an <entry> (Atom) for each article'],
  'feed/no-title': ['warning', '{where}: no title; the date stands in its place', 'give it a <title>'],
  'feed/empty': ['warning', '{where}: neither a title nor a date, left out', 'give it a <title> and a date'],
  'simile/no-events': ['error', 'this XML holds no <event> elements', 'a SIMILE timeline is <data><event start="…" title="…">…</event></data>'],
  'markwhen/recurrence': ['info', '{where}: "{title}" repeats ({rule}); its first occurrence is shown', ''],
  'markwhen/no-events': ['error', 'no line reads "date: what happened"', 'write lines such as 2034-03-16: Ferry runs aground'],
} as const satisfies Record<string, readonly [Severity, string, string]>;

/** A stable code of this room. */
export type FormatCode = keyof typeof MESSAGES;
