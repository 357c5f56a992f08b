// A question for a window, as the query part of an address and back: the same words for the page that asks and the server that answers.
import type { EventFilter, FilterWords, WindowQuery } from '../model/index.js';
import type { Instant } from '../time/index.js';

const LISTS = ['lane', 'kind', 'status', 'speaker', 'confidence'] as const;

/** Answers of a server are never larger than this many events. */
const MOST = 5000;

/** The question as pairs of an address. */
export function searchOf({ start, end, limit, bins, lanes, filter }: WindowQuery): [name: string, value: string][] {
  const words: FilterWords = { ...filter?.words, ...(lanes && { lane: lanes }) };
  const pairs: [string, string][] = [];
  const add = (name: string, value?: number | string): void => {
    if (value !== undefined) pairs.push([name, String(value)]);
  };
  add('start', start);
  add('end', end);
  add('limit', limit);
  add('bins', bins);
  for (const name of LISTS) for (const value of words[name] ?? []) add(name, value);
  add('text', words.text || undefined);
  add('from', words.start);
  add('until', words.end);
  return pairs;
}

/**
 * The question of an address.
 * @throws {RangeError} naming what is missing or no number.
 */
export function queryOf(pairs: Iterable<readonly [name: string, value: string]>): WindowQuery {
  const given = new Map<string, string[]>();
  for (const [name, value] of pairs) given.set(name, [...(given.get(name) ?? []), value]);
  const number = (name: string): number | undefined => {
    const [value] = given.get(name) ?? [];
    if (value === undefined) return undefined;
    const read = Number(value);
    if (value.trim() === '' || !Number.isFinite(read))
      throw new RangeError(`${name}=${value.slice(0, 40)}: not a number; write epoch milliseconds or a count`);
    return read;
  };
  const needed = (name: string): number => {
    const value = number(name);
    if (value === undefined) throw new RangeError(`${name} is missing; ask with start, end and limit`);
    return value;
  };
  const words: Record<string, unknown> = {};
  for (const name of LISTS) if (given.has(name)) words[name] = given.get(name);
  const text = given.get('text')?.[0],
    from = number('from'),
    until = number('until');
  if (text) words['text'] = text;
  if (from !== undefined) words['start'] = from;
  if (until !== undefined) words['end'] = until;
  const bins = number('bins');
  const filter: EventFilter | undefined = Object.keys(words).length === 0 ? undefined : Object.assign(() => true, { words: words });
  return {
    start: needed('start') as Instant,
    end: needed('end') as Instant,
    limit: Math.min(MOST, Math.max(0, needed('limit'))),
    ...(bins !== undefined && { bins: Math.min(1000, Math.max(1, bins)) }),
    ...(filter && { filter }),
  };
}
