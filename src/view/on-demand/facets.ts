// How many events a choice would show: each facet is counted among what the rest of the filter lets through.
import type { TimelineEvent } from '../../model/index.js';
import { FACETS, predicateOf, valueOf, type Facet, type Filter } from '../filter.js';

/** A value and how many events have it. */
export type FacetCount = readonly [value: string, count: number];

/**
 * Counts per facet, most first; chosen values stay in the list even where nothing has them any more. Facets that would tell
 * nothing apart, one value for all events, are left out.
 */
export function facetsOf(
  events: readonly TimelineEvent[],
  filter: Filter,
): readonly { readonly facet: Facet; readonly counts: readonly FacetCount[] }[] {
  return FACETS.flatMap((facet) => {
    const passes = predicateOf({ ...filter, chosen: { ...filter.chosen, [facet]: undefined } });
    const counts = new Map<string, number>([...(filter.chosen[facet] ?? [])].map((value) => [value, 0]));
    const all = new Set<string>();
    for (const event of events) {
      const value = valueOf(event, facet);
      if (value === undefined) continue;
      all.add(value);
      if (passes(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
      else if (!counts.has(value)) counts.set(value, 0);
    }
    const isTelling = all.size > 1 || facet === 'kind' || facet === 'status' || counts.size > all.size;
    return isTelling ? [{ facet, counts: [...counts].sort((a, b) => b[1] - a[1]) }] : [];
  });
}
