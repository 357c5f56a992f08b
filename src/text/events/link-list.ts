// Relations between drafts, found again by either end without walking the list.
import type { RelationType } from '../../model/index.js';
import type { Draft, Link } from './draft.js';

export class LinkList {
  readonly #from = new Map<Draft, Link[]>();
  readonly #to = new Map<Draft, Link[]>();
  readonly #all = new Set<Link>();

  /** Adds a relation. */
  add(type: RelationType, from: Draft, to: Draft): void {
    const link: Link = { type, from, to };
    this.#all.add(link);
    push(this.#from, from, link);
    push(this.#to, to, link);
  }

  /** Relations that begin at a draft. */
  from(draft: Draft): readonly Link[] {
    return this.#from.get(draft) ?? [];
  }

  /** Relations that end at a draft. */
  to(draft: Draft): readonly Link[] {
    return this.#to.get(draft) ?? [];
  }

  /** Does a relation of this type begin at the draft? */
  leaves(type: RelationType, draft: Draft): boolean {
    return this.from(draft).some((link) => link.type === type);
  }

  /** Does a relation of this type end at the draft? */
  reaches(type: RelationType, draft: Draft): boolean {
    return this.to(draft).some((link) => link.type === type);
  }

  /** Gives all relations of a type that end at one draft another end; returns where they begin. */
  redirect(type: RelationType, before: Draft, after: Draft): Draft[] {
    const moved = this.to(before).filter((link) => link.type === type);
    for (const link of moved) {
      this.#drop(link);
      this.add(type, link.from, after);
    }
    return moved.map((link) => link.from);
  }

  /** All relations, in the order in which they were added. */
  all(): Iterable<Link> {
    return this.#all;
  }

  #drop(link: Link): void {
    this.#all.delete(link);
    this.#from.set(link.from, this.from(link.from).filter((other) => other !== link));
    this.#to.set(link.to, this.to(link.to).filter((other) => other !== link));
  }
}

function push(map: Map<Draft, Link[]>, draft: Draft, link: Link): void {
  const list = map.get(draft);
  if (list) list.push(link);
  else map.set(draft, [link]);
}
