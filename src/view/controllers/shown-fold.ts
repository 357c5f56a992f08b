// What can be folded away of the events that are shown.
import { createFold, type Fold } from '../../layout/index.js';
import type { ShownEvents } from './shown-events.js';

export class ShownFold {
  readonly #shown: ShownEvents;
  #fold: Fold | undefined;
  #of: object | undefined;

  constructor(shown: ShownEvents) {
    this.#shown = shown;
  }

  /** Undefined where nothing is empty for long. Of a source it stays what its first answer showed. */
  get fold(): Fold | undefined {
    const { bins, events, extent } = this.#shown;
    const of = extent ?? events;
    if (of !== this.#of) {
      this.#of = of;
      this.#fold = createFold(events, { bins, extent });
    }
    return this.#fold;
  }
}
