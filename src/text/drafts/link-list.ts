// Relations between drafts, found again by either end without walking the list.
import type { RelationType } from '../../model/index.js';
import type { Draft, Link } from './draft.js';

export class LinkList {
  readonly #all: Link[] = [];

  /** Adds a relation; what causes something came before it, which is not told twice. */
  add(type: RelationType, from: Draft, to: Draft): void {
    if (type === 'causes') for (const link of from.leaving ?? []) if (link.type === 'before' && link.to === to) link.isMoved = true;
    if (OF_ONE_PLAN.has(type)) {
      nameLike(from, to);
      nameLike(to, from);
    }
    const link: Link = { type, from, to, isMoved: false };
    this.#all.push(link);
    if (from.leaving) from.leaving.push(link);
    else from.leaving = [link];
    if (to.arriving) to.arriving.push(link);
    else to.arriving = [link];
  }

  /** Where relations of a type that begin at a draft lead. */
  targets(type: RelationType, { leaving }: Draft): Draft[] {
    return ofType(leaving, type).map(({ to }) => to);
  }

  /** Where relations of a type that end at a draft begin. */
  origins(type: RelationType, { arriving }: Draft): Draft[] {
    return ofType(arriving, type).map(({ from }) => from);
  }

  /** Does a relation of this type begin at the draft? */
  leaves(type: RelationType, { leaving }: Draft): boolean {
    return holds(leaving, type);
  }

  /** Does a relation of this type end at the draft? */
  reaches(type: RelationType, { arriving }: Draft): boolean {
    return holds(arriving, type);
  }

  /** Gives all relations of a type that end at one draft another end; returns where they begin. */
  redirect(type: RelationType, before: Draft, after: Draft): Draft[] {
    const moved = ofType(before.arriving, type);
    for (const link of moved) {
      link.isMoved = true;
      this.add(type, link.from, after);
    }
    return moved.map(({ from }) => from);
  }

  /** Takes back what a draft does to others. */
  forget({ leaving }: Draft): void {
    for (const link of leaving ?? []) link.isMoved = true;
  }

  /** Was the first ever joined to the second by a relation of any type? */
  joins({ leaving }: Draft, draft: Draft): boolean {
    if (leaving) for (let at = 0; at < leaving.length; at++) if (leaving[at].to === draft) return true;
    return false;
  }

  /** The first statement that tells a draft, or of it. */
  tellerOf({ arriving }: Draft): Draft | undefined {
    return arriving?.find(({ from }) => from.part === 'statement')?.from;
  }

  /** All relations, in the order in which they were added. */
  all(): readonly Link[] {
    return this.#all.filter(({ isMoved }) => !isMoved);
  }
}

/** What a plan, its slots and what is done to it are joined by. */
const OF_ONE_PLAN: ReadonlySet<RelationType> = new Set<RelationType>(['rescheduledTo', 'delays', 'cancels', 'reinstates']);

/** "The concert was put off. It will be held on Friday. The event …": by the name of the one the other is known too. */
function nameLike(draft: Draft, { theme, named = theme }: Draft): void {
  const own = draft.theme;
  if (named?.pronoun !== 'none' || !own || own.pronoun === 'person') return;
  if (own.pronoun === 'thing' || (own.isDefinite && own.nouns.length === 1 && !own.nouns.includes(named.head))) draft.named ??= named;
}

const NONE: readonly Link[] = [];

function holds(links: readonly Link[] | undefined, type: RelationType): boolean {
  if (links) for (let at = 0; at < links.length; at++) if (links[at].type === type && !links[at].isMoved) return true;
  return false;
}

function ofType(links: readonly Link[] | undefined, type: RelationType): readonly Link[] {
  return links ? links.filter((link) => link.type === type && !link.isMoved) : NONE;
}
