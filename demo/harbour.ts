// Ten thousand invented events, the same on every machine: a seeded generator instead of a file.
import type { PlainEvent } from '../src/model/index.js';

const SHIPS = [
  'Onda',
  'Sora',
  'Meltemi',
  'Kestrel',
  'Lumen',
  'Tarn',
  'Brisa',
  'Vela',
  'Corvid',
  'Astrid',
  'Nimbus',
  'Pole Star',
  'Halcyon',
  'Ibis',
  'Marram',
];
const KINDS = [
  { lane: 'Arrivals', words: (ship: string) => `${ship} arrives`, share: 0.42, hours: 0 },
  { lane: 'Departures', words: (ship: string) => `${ship} sails`, share: 0.42, hours: 0 },
  { lane: 'Works', words: (ship: string) => `${ship} in dry dock`, share: 0.08, hours: 600 },
  { lane: 'Weather', words: () => 'Port closed by fog', share: 0.05, hours: 9 },
  { lane: 'Incidents', words: (ship: string) => `${ship} touches the breakwater`, share: 0.03, hours: 0 },
] as const;
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2030, 0, 1);
const HOUR = 3_600_000;

/**
 * Events of an invented harbour, 1990 to 2029, in no particular order.
 * @param count - How many.
 * @param seed - The same seed gives the same events.
 */
export function harbourEvents(count: number, seed = 7): PlainEvent[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = pick(random());
    const ship = SHIPS[Math.floor(random() * SHIPS.length)] ?? 'Onda';
    const start = Math.floor((FIRST + random() * (LAST - FIRST)) / 60_000) * 60_000;
    const hours = kind.hours === 0 ? 0 : kind.hours * (0.3 + random());
    return {
      id: `h${index}`,
      title: kind.words(ship),
      start,
      lane: kind.lane,
      importance: Math.round(random() ** 3 * 100) / 100,
      ...(hours > 0 ? { end: start + Math.round(hours) * HOUR } : {}),
    };
  });
}

function pick(value: number): (typeof KINDS)[number] {
  let rest = value;
  for (const kind of KINDS) {
    rest -= kind.share;
    if (rest < 0) return kind;
  }
  return KINDS[0];
}

/** mulberry32, public domain: 32 bits of state, good enough to scatter ships. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
