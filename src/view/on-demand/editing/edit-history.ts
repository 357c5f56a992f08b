// What can be undone and done again.
import type { Edit } from './edit.js';

/** An act as it stands on the list of corrections. */
export interface Act extends Pick<Edit, 'change' | 'event' | 'corrections'> {
  /** How many corrections it put on the list. */
  readonly count: number;
}

export class EditHistory {
  #done: Act[] = [];
  #undone: Act[] = [];

  get last(): Act | undefined {
    return this.#done.at(-1);
  }

  get next(): Act | undefined {
    return this.#undone.at(-1);
  }

  /** A new act ends what could be done again. */
  add(act: Act): void {
    this.#done.push(act);
    this.#undone = [];
  }

  undo(): void {
    const act = this.#done.pop();
    if (act) this.#undone.push(act);
  }

  redo(): void {
    const act = this.#undone.pop();
    if (act) this.#done.push(act);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
