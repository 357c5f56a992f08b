// Made-up events for layout tests: seeded, crowded and empty stretches, all lengths, all doubts.
import type { EventKind, EventStatus, TimelineEvent } from '../../src/model/index.js';
import { instant, type Precision } from '../../src/time/index.js';

const WORDS =
  'harbour council ferry bridge storm vote crews night market school signal repair opens closes delayed talks lantern orchard ledger'.split(' ');
const DAY = 86_400_000;

/** The same numbers from 0 to 1 for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** An event with defaults. */
export function eventAt(
  id: string,
  start: number,
  lengthMs: number,
  rest: Partial<TimelineEvent> & { readonly precision?: Precision } = {},
): TimelineEvent {
  const { precision = lengthMs <= 60_000 ? 'minute' : lengthMs <= DAY ? 'day' : 'month', ...fields } = rest;
  const iso = Math.abs(start) < 8e15 ? new Date(start).toISOString().slice(0, precision === 'minute' ? 16 : 10) : '2000';
  return {
    id,
    title: `Event ${id}`,
    kind: 'event',
    status: 'occurred',
    when: {
      edtf: precision === 'minute' ? `${iso}Z` : iso,
      start: instant(start),
      end: instant(start + lengthMs),
      precision,
      ...(precision === 'minute' && { timeZone: 'UTC' }),
    },
    ...fields,
  };
}

/** Events over four years: two thirds evenly, one third in ten crowded days. */
export function sampleEvents(count: number, seed = 1): readonly TimelineEvent[] {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const first = Date.UTC(2020, 0, 1);
  const crowded = Array.from({ length: 10 }, () => first + random() * 1400 * DAY);
  const kinds: readonly EventKind[] = ['event', 'event', 'event', 'statement', 'state'];
  const statuses: readonly EventStatus[] = ['occurred', 'occurred', 'scheduled', 'cancelled', 'reported'];
  const events = Array.from({ length: count }, (_, at) => {
    const start = Math.floor(random() < 0.67 ? first + random() * 1460 * DAY : pick(crowded) + random() * DAY);
    const draw = random();
    const length = draw < 0.5 ? 60_000 : draw < 0.8 ? DAY : draw < 0.99 ? Math.floor(10 ** (random() * 6.5) * 3_600) : Infinity;
    const title = Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(WORDS)).join(' ');
    const kind = pick(kinds);
    return eventAt(`e${at}`, start, length, {
      title,
      kind,
      status: pick(statuses),
      importance: Math.round(random() * 4) / 4,
      ...(kind === 'statement' && { speaker: `Speaker ${pick(['A', 'B', 'C'])}` }),
      precision: length <= 60_000 ? 'minute' : 'day',
    });
  });
  return events.sort((a, b) => (a.when?.start ?? 0) - (b.when?.start ?? 0));
}
