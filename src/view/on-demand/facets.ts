// How many events a choice would show: each facet is counted among what the rest of the filter lets through.
import type { TimelineEvent } from '../../model/index.js';
import { FACETS, predicateOf, valueOf, type ConfidenceBand, type Facet, type Filter } from '../filter.js';

/** A value and how many events have it. */
export type FacetCount = readonly [value: string, count: number];

const BANDS: readonly string[] = ['sure', 'fair', 'doubtful'] satisfies readonly ConfidenceBand[];

/**
 * Counts per facet. What most of all events have stands first, whatever is chosen, so that no box moves under the hand; how sure a reading is
 * goes down. Chosen values stay in the list even where nothing has them any more. Facets that would tell nothing apart, one value for all
 * events, are left out.
 */
export function facetsOf(
  events: readonly TimelineEvent[],
  filter: Filter,
): readonly { readonly facet: Facet; readonly counts: readonly FacetCount[] }[] {
  return FACETS.flatMap((facet) => {
    const passes = predicateOf({ ...filter, chosen: { ...filter.chosen, [facet]: undefined } });
    const counts = new Map<string, number>();
    const all = new Map<string, number>();
    for (const event of events) {
      const value = valueOf(event, facet);
      if (value === undefined) continue;
      all.set(value, (all.get(value) ?? 0) + 1);
      if (passes(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const value of filter.chosen[facet] ?? []) if (!all.has(value)) all.set(value, 0);
    const isTelling = all.size > 1 || facet === 'kind' || facet === 'status' || (filter.chosen[facet]?.size ?? 0) > 0;
    const order = [...all].sort(([a, many], [b, others]) => (facet === 'confidence' ? BANDS.indexOf(a) - BANDS.indexOf(b) : others - many));
    return isTelling ? [{ facet, counts: order.map(([value]) => [value, counts.get(value) ?? 0] as const) }] : [];
  });
}
