// Which plans no longer hold.
import type { Relation } from '../model/index.js';

/** Ids of plans that were moved, put off or called off, unless they were brought back later in the list of relations. */
export function supersededPlans(relations: readonly Relation[]): ReadonlySet<string> {
  const plans = new Set<string>();
  for (const { type, from, to } of relations) {
    if (type === 'rescheduledTo') plans.add(from);
    else if (type === 'cancels' || type === 'delays') plans.add(to);
    else if (type === 'reinstates') plans.delete(to);
  }
  return plans;
}
