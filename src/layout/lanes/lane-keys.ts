// Which lane an event belongs to.
import { EVENT_KINDS, EVENT_STATUSES, type TimelineEvent } from '../../model/index.js';
import type { EventColumns } from '../event-columns.js';
import type { LayoutMessages } from '../words/messages.js';

/** By what lanes are made: a field of the events, or a function that gives the key itself (a number is its digits), undefined for "none". */
export type LaneBy = 'none' | 'source' | keyof TimelineEvent | ((event: TimelineEvent) => string | number | undefined);

/** Largest number of lanes; events of further ones share the last. */
const MAX_LANES = 40;
const NONE = '';
/** Key of the lane of everything that has none of its own. */
export const OTHERS = '\u0000others';

/** Lanes in the order in which they are drawn, and the lane number of each event. */
export interface LaneKeys {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly laneOf: (index: number) => number;
}

function keyFunction(laneBy: Exclude<LaneBy, 'none'>): (event: TimelineEvent) => string | number | undefined {
  if (typeof laneBy === 'function') return laneBy;
  return (event) => (laneBy === 'source' ? event.sources?.[0]?.document : fieldOf(event, laneBy));
}

/** A field; undefined where it is absent, or holds more than a word or a number. */
function fieldOf(event: TimelineEvent, name: keyof TimelineEvent): string | number | undefined {
  const value = Object.hasOwn(event, name) ? event[name] : undefined;
  return typeof value === 'object' ? undefined : value;
}

/**
 * Sorts events into lanes: kinds and statuses in their own order, others by size, events without a key last.
 * @param order - Keys to put first, in this order.
 */
export function createLaneKeys(
  columns: Pick<EventColumns, 'events'>,
  laneBy: LaneBy,
  options: {
    readonly order?: readonly string[] | undefined;
    readonly messages: LayoutMessages;
    readonly labelOf?: ((key: string) => string) | undefined;
  },
): LaneKeys {
  if (laneBy === 'none') return { keys: [NONE], labels: [''], laneOf: () => 0 };
  const keyOf = keyFunction(laneBy);
  const counts = new Map<string, number>();
  const found = columns.events.map((event) => {
    const key = String(keyOf(event) ?? NONE);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  const given: readonly string[] = [...(options.order ?? []), ...(laneBy === 'kind' ? EVENT_KINDS : laneBy === 'status' ? EVENT_STATUSES : [])];
  const place = (key: string): number => {
    const at = given.indexOf(key);
    return at >= 0 ? at : key === NONE ? Infinity : given.length;
  };
  // One for all keys, of which there may be as many as events.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = [...counts.keys()].sort((a, b) => place(a) - place(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b));
  const keys = sorted.length > MAX_LANES ? [...sorted.slice(0, MAX_LANES - 1), OTHERS] : sorted;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const last = keys.length - 1;
  return {
    keys: keys.length === 0 ? [NONE] : keys,
    labels: keys.length === 0 ? [''] : keys.map((key) => laneLabel(key, laneBy, options)),
    laneOf: (index) => numbers.get(found[index]) ?? last,
  };
}

function laneLabel(
  key: string,
  laneBy: LaneBy,
  { messages, labelOf }: { readonly messages: LayoutMessages; readonly labelOf?: ((key: string) => string) | undefined },
): string {
  if (key === NONE) return messages.noLane;
  if (key === OTHERS) return messages.otherLanes;
  if (labelOf !== undefined) return labelOf(key);
  if (laneBy === 'kind') return messages.kinds[key as keyof LayoutMessages['kinds']];
  return laneBy === 'status' ? messages.statuses[key as keyof LayoutMessages['statuses']] : key;
}
