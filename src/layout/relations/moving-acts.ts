// A new date and the act that set it have one status, `rescheduled`; relations tell them apart.
import type { EventStatus, Relation, TimelineEvent } from '../../model/index.js';

/** Ids of what put a plan off on a day of its own ("On Monday the port moved the work to Friday"); all else that is `rescheduled` is a date to which something was moved. */
export function movingActs(relations: readonly Relation[]): ReadonlySet<string> {
  const acts = new Set(relations.filter(({ type }) => type === 'delays').map(({ from }) => from));
  for (const { type, to } of relations) if (type === 'rescheduledTo') acts.delete(to);
  return acts;
}

/** As it is drawn and told: who moves a plan has done so, and what it was moved to is a plan. */
export function toldStatus({ id, status }: TimelineEvent, acts: ReadonlySet<string>): EventStatus {
  return status === 'rescheduled' && acts.has(id) ? 'occurred' : status;
}
