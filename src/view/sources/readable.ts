// Objects of a page may run code when they are read, and that may fail: getters, proxies of a store.
import type { PlainEvent } from '../../model/index.js';

/** What of an event may be an object with fields, or a list of such, and is read. Anything else that a page keeps in an event may hold the whole page. */
const NESTED = new Set(['when', 'start', 'end', 'duration', 'sources', 'provenance']);
/** A list, its items, their fields. */
const DEEPEST = 3;

/** Copies that can be read. What cannot is of a wrong type in them, which the reader of events tells: a field, or a whole event. */
export function readable(events: readonly PlainEvent[]): readonly PlainEvent[] {
  return Array.from(events, (event) =>
    attempt(() => copied(event, (key, value) => (NESTED.has(key) ? copiedField(value, 1) : value)), null),
  ) as readonly PlainEvent[];
}

function copied(value: unknown, copyField: (key: string, value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.keys(value).map((key) => [key, attempt(() => copyField(key, (value as Record<string, unknown>)[key]), {})]));
}

function copiedField(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return {};
  const deeper = (item: unknown): unknown => attempt(() => copiedField(item, depth + 1), {});
  if (Array.isArray(value)) return value.map(deeper);
  if (value instanceof Date) return new Date(value.getTime());
  // A moment of another library.
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === 'function' ? deeper(toJSON.call(value)) : copied(value, (_, field) => deeper(field));
}

function attempt(read: () => unknown, otherwise: unknown): unknown {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
