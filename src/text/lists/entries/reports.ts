// What is told inside the lines of a conversation is reported by them.
import type { Relation, Source, TimelineEvent } from '../../../model/index.js';
import { firstFrom } from '../../first-from.js';

/**
 * A relation from each line to the first event that was read in its words: what it was written to tell.
 * @param lines - statements and other entries, in text order.
 * @param told - events of the whole text.
 */
export function reportsOf(lines: readonly TimelineEvent[], told: readonly TimelineEvent[]): Relation[] {
  const quotes = lines.flatMap(({ id, sources = [] }) => sources.filter(({ role }) => role === 'quote').map((source) => ({ id, source })));
  if (quotes.length === 0) return [];
  const first = new Map<string, string>();
  for (const { id, sources = [] } of told) {
    const from = lineAt(quotes, sources[0]?.start ?? -1);
    if (from !== undefined && !first.has(from)) first.set(from, id);
  }
  return [...first].map(([from, to]) => ({ type: 'reports', from, to }));
}

function lineAt(quotes: readonly { readonly id: string; readonly source: Source }[], offset: number): string | undefined {
  const quote = quotes[firstFrom(quotes, ({ source }) => source.end <= offset)] as { readonly id: string; readonly source: Source } | undefined;
  return quote && quote.source.start <= offset ? quote.id : undefined;
}
