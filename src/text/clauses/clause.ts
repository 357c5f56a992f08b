// A clause: one verb, its subject, and how it hangs in its sentence.
import type { Draft } from '../drafts/draft.js';
import type { AttachedTime } from './times/time-roles.js';
import { groupLike, type VerbGroup } from './verbs/verb-group.js';
import { STATE } from '../words/verb-senses.js';

/** How a clause hangs in its sentence. */
export type ClauseJoint = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'infinitive' | 'participle';

/** How the clause of an insertion hangs in its sentence. */
export const INSERTED: ReadonlySet<string> = new Set(['participle', 'relative']);

/** A verb and its words. Indexes are tokens; ranges are half-open. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly joint: ClauseJoint;
  /** All its words; clauses of a sentence do not overlap. */
  readonly from: number;
  to: number;
  /** Its subject, wherever it stands; empty where there is none. */
  readonly subject: readonly [from: number, to: number];
  /** The noun that a relative clause belongs to, where that is not its subject. */
  readonly antecedent: readonly [from: number, to: number] | undefined;
  /** The joining word ("after", "which", "and"); -1 = none. */
  readonly connective: number;
  /** The clause it hangs on, counted within the sentence; -1 = none. */
  parent: number;
  /** Hangs on a condition. */
  conditional: boolean;
  /** Its times, once they were read. */
  times: readonly AttachedTime[] | undefined;
  /** What was made of it; absent: nothing yet. */
  drafts: Draft[] | undefined;
  /** Tells why its parent happened. */
  readonly causal: boolean;
}

/** A clause of which only its verb and how it hangs are known. */
export function newClause(
  verb: VerbGroup,
  joint: ClauseJoint,
  from: number,
  subject: Clause['subject'],
  connective: number,
  parent: number,
  causal = false,
  antecedent?: Clause['antecedent'],
): Clause {
  return { verb, joint, from, to: verb.to, subject, antecedent, connective, parent, conditional: false, times: undefined, drafts: undefined, causal };
}

/** A clause like another, but for what is changed; of the shape of all. */
export function clauseLike(clause: Clause, changes: Partial<Clause>): Clause {
  return Object.assign(newClause(clause.verb, clause.joint, clause.from, clause.subject, clause.connective, clause.parent), clause, changes);
}

/** A clause of a part of a sentence, behind the `before` clauses of the part in front: what stood by itself is joined to those. */
export function behindOthers(clause: Clause, before: number): Clause {
  const { joint, parent } = clause;
  return clauseLike(clause, { joint: joint === 'main' ? 'coordinate' : joint, parent: parent < 0 ? parent : parent + before });
}

/** Of a clause that stands by itself, or is joined to one by "and" or a comma. */
export function isMain(joint: string | undefined): boolean {
  return joint === 'main' || joint === 'coordinate';
}

/** The clause that a clause hangs on. */
export function parentOf(clauses: readonly Clause[], { parent }: Clause): Clause | undefined {
  return parent < 0 ? undefined : clauses[parent];
}

/** "It took", "it emerged": no deed, and its times are told elsewhere. */
export function emptied(clause: Clause): Clause {
  return clauseLike(clause, { verb: groupLike(clause.verb, { copula: true, sense: STATE }), times: [] });
}

/** "The strike that they called": what is acted upon stands before. */
export function isObjectRelative({ joint, antecedent, subject }: Clause): boolean {
  return joint === 'relative' && antecedent !== undefined && subject[0] < subject[1];
}
