// Objects of a page may run code when they are read, and that may fail: getters, proxies of a store.
import type { PlainEvent } from '../../model/index.js';

/** Copies that can be read. What cannot is of a wrong type in them, which the reader of events tells: a field, or a whole event. */
export function readable(events: readonly PlainEvent[]): readonly PlainEvent[] {
  return Array.from(events, (event) => attempt(() => copied(event), null)) as readonly PlainEvent[];
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, attempt(() => (value as Record<string, unknown>)[key], {})]));
}

function attempt(read: () => unknown, otherwise: unknown): unknown {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
