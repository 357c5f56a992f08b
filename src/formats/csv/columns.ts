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
  /** The column of titles has no name that is known: it is the first that holds words. */
  readonly isTitleGuessed?: boolean;
}

/** How many rows are looked at to guess. */
const SAMPLE = 50;

/** Finds the columns. Undefined where no column holds dates. */
export function findColumns({ rows }: Records): Columns | undefined {
  const header = rows[0] ?? [];
  const roles = new Map(assignRoles(header));
  if (roles.has('start') || roles.has('year')) return withTitle(roles, rows);
  if (roles.has('time')) {
    // "time" is a clock beside a date, and the date itself where it stands alone.
    roles.set('start', roles.get('time') ?? 0);
    roles.delete('time');
    return withTitle(roles, rows);
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

/** A table whose header names its dates. Where it names no title, the first column of words that has no other meaning is it. */
function withTitle(roles: Map<FieldRole, number>, rows: Records['rows']): Columns {
  const named: Columns = { roles, firstRow: 1, basis: 'header' };
  if (roles.has('title') || roles.has('description') || roles.has('quote')) return named;
  const sample = rows.slice(1, 1 + SAMPLE);
  const taken = new Set(roles.values());
  const title = (rows[0] ?? []).findIndex((_, column) => !taken.has(column) && !holdsDates(sample, column) && !holdsNumbers(sample, column));
  if (title < 0) return named;
  roles.set('title', title);
  return { ...named, isTitleGuessed: true };
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
