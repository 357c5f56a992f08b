// Timeline → CSV (RFC 4180): one event a line, times as EDTF and as ISO 8601.
import type { Timeline, TimelineEvent } from '../model/index.js';
import { doubtedEdtf, isoFromInstant, type Instant } from '../time/index.js';
import { lengthText } from './length-text.js';

/** Columns of the table, in order. */
export const CSV_COLUMNS = [
  'id',
  'when',
  'part',
  'start',
  'end',
  'precision',
  'timeZone',
  'duration',
  'title',
  'kind',
  'status',
  'speaker',
  'quote',
  'relative',
  'lane',
  'importance',
  'confidence',
  'description',
  'url',
] as const;

type Column = (typeof CSV_COLUMNS)[number];

/** A cell that begins so is a formula to a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;
/** `Date` ends here; deep time has no ISO 8601 form. */
const LAST_ISO_MS = 8.64e15;

/** `''` for open ends and for deep time, which `when` tells. */
function iso(at: Instant | undefined, timeZone: string | undefined): string {
  if (at === undefined || !Number.isFinite(at) || Math.abs(at) > LAST_ISO_MS) return '';
  return isoFromInstant(at, timeZone ?? 'UTC');
}

function valueOf(event: TimelineEvent, column: Column): string {
  const { when } = event;
  switch (column) {
    case 'when':
      return when === undefined ? '' : doubtedEdtf(when);
    case 'part':
      return when?.part ?? '';
    case 'start':
      return iso(when?.start, when?.timeZone);
    case 'end':
      return iso(when?.end, when?.timeZone);
    case 'precision':
      return when?.precision ?? '';
    case 'timeZone':
      return when?.timeZone ?? '';
    case 'duration':
      return lengthText((when ?? event).duration) ?? '';
    default:
      return String(event[column] ?? '');
  }
}

/** Text that begins like a formula gets an apostrophe before it; numbers are left alone. */
function cell(text: string): string {
  const safe = FORMULA.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Events as CSV with a header line, CRLF line ends, UTF-8 without a byte order mark.
 * No cell is read as a formula by a spreadsheet.
 * @see RFC 4180
 */
export function toCsv(timeline: Timeline): string {
  const lines = [CSV_COLUMNS.join(',')];
  for (const event of timeline.events) lines.push(CSV_COLUMNS.map((column) => cell(valueOf(event, column))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
