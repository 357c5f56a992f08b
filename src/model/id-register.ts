// Tells events with equal ids apart.

/** Hands out ids once: a taken id gets the suffix `-2`, `-3` … */
export class IdRegister {
  readonly #counts = new Map<string, number>();

  /** Is the id taken? */
  has(id: string): boolean {
    return this.#counts.has(id);
  }

  /** The id itself if it is free, else one that is. */
  take(id: string): string {
    let count = this.#counts.get(id);
    if (count === undefined) {
      this.#counts.set(id, 1);
      return id;
    }
    let free: string;
    do free = `${id}-${++count}`;
    while (this.#counts.has(free));
    this.#counts.set(id, count);
    this.#counts.set(free, 1);
    return free;
  }
}
