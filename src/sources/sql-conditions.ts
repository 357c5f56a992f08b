// What a filter asks, as conditions of a WHERE. Values go through `bound`; only names of our own columns stand in the text.
import type { FilterWords } from '../model/index.js';
import type { Bound, SqlColumn } from './sql-source.js';

/** Columns that are chosen by their values. */
const FACETS = ['kind', 'status', 'speaker', 'lane'] as const;
/** Columns that hold words. */
const TEXTS = ['speaker', 'description'] as const;

/** The conditions of a filter. A facet that the table does not have matches its absent value alone. */
export function conditionsOf(words: FilterWords, columns: readonly SqlColumn[], bound: Bound): string[] {
  const conditions: string[] = [];
  for (const facet of FACETS) {
    const values = words[facet];
    if (!values) continue;
    if (!columns.includes(facet)) conditions.push(values.includes('') ? '1 = 1' : '1 = 0');
    else if (values.length === 0) conditions.push('1 = 0');
    else conditions.push(`COALESCE(${facet}, '') IN (${values.map((value) => bound.add(value, 'String')).join(', ')})`);
  }
  if (words.start !== undefined) conditions.push(`end_ms >= ${bound.add(Math.floor(words.start), 'Int64')}`);
  if (words.end !== undefined) conditions.push(`start_ms < ${bound.add(Math.ceil(words.end), 'Int64')}`);
  // Nothing in a table is doubted.
  if (words.confidence && !words.confidence.includes('sure')) conditions.push('1 = 0');
  const told = ['title', ...TEXTS.filter((column) => columns.includes(column))];
  for (const word of words.text?.toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
    conditions.push(`(${told.map((column) => `POSITION(${bound.add(word, 'String')} IN LOWER(COALESCE(${column}, ''))) > 0`).join(' OR ')})`);
  }
  return conditions;
}
