// Finds an event by id in a table of numbers: a Map of a million strings would weigh more than the events' own columns.
import type { TimelineEvent } from '../model/index.js';
import type { EventColumns } from './event-columns.js';

const EMPTY = -1;

/** Event id → position. Built when first asked. */
export class IdIndex {
  readonly #columns: Pick<EventColumns, 'events'>;
  #table: Int32Array | undefined;

  constructor(columns: Pick<EventColumns, 'events'>) {
    this.#columns = columns;
  }

  get #events(): readonly TimelineEvent[] {
    return this.#columns.events;
  }

  /** Position of the first event with the id; -1 when there is none. */
  indexOf(id: string): number {
    const table = (this.#table ??= this.#build());
    const mask = table.length - 1;
    for (let at = hashOf(id) & mask; ; at = (at + 1) & mask) {
      const position = table[at];
      if (position === EMPTY) return -1;
      if (this.#events[position].id === id) return position;
    }
  }

  /** True when this very event is in the table. */
  has(event: TimelineEvent): boolean {
    const position = this.indexOf(event.id);
    return position >= 0 && this.#events[position] === event;
  }

  #build(): Int32Array {
    let size = 16;
    while (size < this.#events.length * 2) size *= 2;
    const table = new Int32Array(size).fill(EMPTY);
    this.#events.forEach(({ id }, position) => {
      let at = hashOf(id) & (size - 1);
      while (table[at] !== EMPTY) {
        if (this.#events[table[at]].id === id) return;
        at = (at + 1) & (size - 1);
      }
      table[at] = position;
    });
    return table;
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
