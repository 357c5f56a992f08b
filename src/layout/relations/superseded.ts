// Which plans no longer hold.
import type { Relation } from '../../model/index.js';

/**
 * Ids of plans that were moved, put off or called off, unless they were brought back later in the list of relations.
 * @param isPlan - Whether an event is a plan: what happened or goes on is never superseded.
 */
export function supersededPlans(relations: readonly Relation[], isPlan: (id: string) => boolean): ReadonlySet<string> {
  const plans = new Set<string>();
  for (const { type, from, to } of relations) {
    const plan = type === 'rescheduledTo' ? from : to;
    if (type === 'reinstates') plans.delete(to);
    else if ((type === 'rescheduledTo' || type === 'cancels' || type === 'delays') && isPlan(plan)) plans.add(plan);
  }
  return plans;
}
