// Relations between drafts, found again by either end without walking the list.
import type { RelationType } from '../../model/index.js';
import type { Draft, Link } from './draft.js';

export class LinkList {
  readonly #from = new Map<Draft, ByType>();
  readonly #to = new Map<Draft, ByType>();
  readonly #pairs = new Map<Draft, Set<Draft>>();
  readonly #all = new Set<Link>();

  /** Adds a relation. */
  add(type: RelationType, from: Draft, to: Draft): void {
    const link: Link = { type, from, to };
    this.#all.add(link);
    const pairs = this.#pairs.get(from);
    if (pairs) pairs.add(to);
    else this.#pairs.set(from, new Set([to]));
    setFor(this.#from, from, type).add(link);
    setFor(this.#to, to, type).add(link);
  }

  /** Where relations of a type that begin at a draft lead. */
  targets(type: RelationType, draft: Draft): Draft[] {
    return [...(this.#from.get(draft)?.[type] ?? [])].map((link) => link.to);
  }

  /** Where relations of a type that end at a draft begin. */
  origins(type: RelationType, draft: Draft): Draft[] {
    return [...(this.#to.get(draft)?.[type] ?? [])].map((link) => link.from);
  }

  /** Does a relation of this type begin at the draft? */
  leaves(type: RelationType, draft: Draft): boolean {
    return (this.#from.get(draft)?.[type]?.size ?? 0) > 0;
  }

  /** Does a relation of this type end at the draft? */
  reaches(type: RelationType, draft: Draft): boolean {
    return (this.#to.get(draft)?.[type]?.size ?? 0) > 0;
  }

  /** Gives all relations of a type that end at one draft another end; returns where they begin. */
  redirect(type: RelationType, before: Draft, after: Draft): Draft[] {
    const moved = [...(this.#to.get(before)?.[type] ?? [])];
    for (const link of moved) {
      this.#all.delete(link);
      this.#from.get(link.from)?.[type]?.delete(link);
      this.#to.get(before)?.[type]?.delete(link);
      this.add(type, link.from, after);
    }
    return moved.map((link) => link.from);
  }

  /** Is the first joined to the second by a relation of any type? */
  joins(from: Draft, to: Draft): boolean {
    return this.#pairs.get(from)?.has(to) === true;
  }

  /** All relations, in the order in which they were added. */
  all(): Iterable<Link> {
    return this.#all;
  }
}

type ByType = Partial<Record<RelationType, Set<Link>>>;

function setFor(map: Map<Draft, ByType>, draft: Draft, type: RelationType): Set<Link> {
  let types = map.get(draft);
  if (!types) map.set(draft, (types = {}));
  return (types[type] ??= new Set());
}
