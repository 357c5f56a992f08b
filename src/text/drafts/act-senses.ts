// What the verbs of acts do to a plan, and how an act is joined to the plan that it acts upon.
import type { EventStatus } from '../../model/index.js';
import type { Draft } from './draft.js';
import type { LinkList } from './link-list.js';
import { ADVANCE, MOVE, POSTPONE, REINSTATE, callsOff } from '../words/verb-senses.js';

/** What becomes of a plan by an act, which may name a new slot. */
export function statusOfAct(sense: number, hasTarget: boolean): EventStatus {
  if (callsOff(sense)) return hasTarget ? 'rescheduled' : 'cancelled';
  if (sense === REINSTATE) return 'reinstated';
  if (sense === POSTPONE) return hasTarget ? 'rescheduled' : 'postponed';
  return 'rescheduled';
}

/** What an act does to a plan; what is brought forward is not delayed. */
export function relationOf(sense: number): 'delays' | 'cancels' | 'reinstates' | undefined {
  if (sense === ADVANCE) return undefined;
  return callsOff(sense) ? 'cancels' : sense === REINSTATE ? 'reinstates' : 'delays';
}

/** "was put back to Friday", "slipped to Friday": a delay, and the slot that came of it. */
export function isLater({ sense, agent, theme }: Draft): boolean {
  return sense === POSTPONE || (sense === MOVE && agent !== undefined && agent.from === theme?.from);
}

/** Joins an act to the plan that it acts upon. */
export function linkAct(links: LinkList, act: Draft, plan: Draft): void {
  const type = relationOf(act.sense);
  if (type) links.add(type, act, plan);
  else links.add('rescheduledTo', plan, act);
}
