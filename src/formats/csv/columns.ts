// Which column of a table means what: by header, else by what the cells hold.
import { readDateText } from '../dates/date-text.js';
import { assignRoles, type FieldRole } from '../fields.js';
import type { Records } from './records.js';

/** How a table is laid out. */
export interface Columns {
  readonly roles: ReadonlyMap<FieldRole, number>;
  /** Index of the first row that is an entry. */
  readonly firstRow: number;
  readonly basis: 'header' | 'guessed' | 'headless';
}

/** How many rows are looked at to guess. */
const SAMPLE = 50;

/** Finds the columns. Undefined where no column holds dates. */
export function findColumns({ rows }: Records): Columns | undefined {
  const header = rows[0] ?? [];
  const roles = new Map(assignRoles(header));
  if (roles.has('start') || roles.has('year')) return { roles, firstRow: 1, basis: 'header' };
  if (roles.has('time')) {
    // "time" is a clock beside a date, and the date itself where it stands alone.
    roles.set('start', roles.get('time') ?? 0);
    roles.delete('time');
    return { roles, firstRow: 1, basis: 'header' };
  }
  const isHeadless = header.some((cell) => isFullDate(cell));
  const firstRow = isHeadless ? 0 : 1;
  const sample = rows.slice(firstRow, firstRow + SAMPLE);
  const start = header.findIndex((_, column) => holdsDates(sample, column));
  if (start < 0) return undefined;
  const guessed = isHeadless ? new Map<FieldRole, number>() : roles;
  for (const [role, column] of guessed) if (column === start) guessed.delete(role);
  guessed.set('start', start);
  if (!guessed.has('title')) {
    const title = header.findIndex((_, column) => column !== start && !holdsDates(sample, column) && !holdsNumbers(sample, column));
    if (title >= 0) guessed.set('title', title);
  }
  if (!guessed.has('end')) {
    const end = header.findIndex((_, column) => column > start && holdsDates(sample, column));
    if (end >= 0) guessed.set('end', end);
  }
  return { roles: guessed, firstRow, basis: isHeadless ? 'headless' : 'guessed' };
}

function holdsDates(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(isFullDate).length >= cells.length * 0.8;
}

function holdsNumbers(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((row) => /^[\d.,\s%-]*$/.test(row[column] ?? ''));
}

/** A date that nothing else is: more than a bare number, unless it looks like a year. */
function isFullDate(cell: string): boolean {
  const text = cell.trim();
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return /^(?:1\d|20)\d\d$/.test(text);
  return readDateText(text) !== undefined;
}
