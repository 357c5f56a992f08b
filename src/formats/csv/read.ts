// CSV and TSV (RFC 4180) → events, one per row.
import type { Timeline } from '../../model/index.js';
import { areMidnights, areSerials, fromSerial, withoutMidnight } from '../dates/order.js';
import { buildTimeline } from '../build-timeline.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import { entryEvent } from '../entry.js';
import type { FieldRole } from '../fields.js';
import type { ReadOptions } from '../format.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { findColumns, type Columns } from './columns.js';
import { readRecords, type Records } from './records.js';
import { refuse } from '../refuse.js';

/** An apostrophe that keeps a spreadsheet from taking a cell for a formula, as our own tables have it. */
const GUARD = /^'(?=[=+\-@])/;

/** Reads a table with a date column. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const records = readRecords(content);
  const header = (records.rows[0] ?? []).map((cell) => cell.trim());
  if (records.openQuoteLine !== undefined) log.add('csv/open-quote', { where: `line ${records.openQuoteLine}` });
  const columns = findColumns(records);
  if (!columns) {
    log.add(records.rows.length < 2 ? 'csv/no-rows' : 'csv/no-date-column', { header: header.map((cell) => `"${cell}"`).join(', ') });
    return refuse(options, log);
  }
  tellGuess(columns, header, log);
  const events = rowEvents(records, columns, log);
  if (events.length === 0) log.add('csv/no-rows', { header: header.join(', ') });
  return buildTimeline(asDates(events, columns, log), { options, log });
}

function tellGuess({ basis, roles, isTitleGuessed }: Columns, header: readonly string[], log: DiagnosticLog): void {
  const start = roles.get('start') ?? 0;
  if (basis === 'guessed') log.add('csv/guessed-column', { column: header[start] ?? '' });
  if (isTitleGuessed) log.add('csv/guessed-title', { column: header[roles.get('title') ?? 0] ?? '' });
  if (basis === 'headless') log.add('csv/no-header', { date: start + 1, title: (roles.get('title') ?? 0) + 1 });
}

function rowEvents(records: Records, { roles, firstRow }: Columns, log: DiagnosticLog): RawEvent[] {
  const events: RawEvent[] = [];
  const eras: string[] = [];
  for (let at = firstRow; at < records.rows.length; at++) {
    const row = records.rows[at] ?? [];
    const where = `line ${records.lines[at] ?? 0}`;
    const field = (role: FieldRole): string | undefined => {
      const column = roles.get(role);
      return column === undefined ? undefined : row[column]?.trim().replace(GUARD, '');
    };
    const event = entryEvent(field, where);
    const type = field('type')?.toLowerCase();
    // TimelineJS keeps its cover slide and its background bands among the rows.
    if (type === 'title' || (event.title === '' && event.start === undefined)) continue;
    if (type === 'era') eras.push(event.title);
    else {
      if (event.title === '') log.add('csv/no-title', { where, column: 'title' });
      events.push(event);
    }
  }
  if (eras.length > 0) log.add('timelinejs/eras', { count: eras.length, titles: eras.join(', ') });
  return events;
}

/** What the whole column tells of its dates: clocks that all say midnight are none, and numbers are those of a spreadsheet. */
function asDates(events: readonly RawEvent[], { roles }: Columns, log: DiagnosticLog): readonly RawEvent[] {
  const starts = events.flatMap(({ start }) => (start === undefined || start === '' ? [] : [start]));
  const isSerial = roles.has('start') && areSerials(starts);
  if (!isSerial && !areMidnights(starts)) return events;
  log.add(isSerial ? 'date/serial' : 'date/midnight', { where: 'date column', value: starts[0] });
  const asDate = isSerial ? fromSerial : withoutMidnight;
  return events.map((event) => ({ ...event, ...present({ start: event.start && asDate(event.start), end: event.end && asDate(event.end) }) }));
}
