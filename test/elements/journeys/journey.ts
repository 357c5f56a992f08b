// Journeys through an element as data: what is shown, where, and what a reader and the page do then. Drawn by fast-check, so that they shrink.
import fc from 'fast-check';
import type { PlainEvent } from '../../../src/index.js';

/** Events of one making, from a seed: as data they stay short to print. */
export interface Told {
  readonly scale: (typeof SCALES)[number];
  readonly count: number;
  readonly seed: number;
  readonly as: 'events' | 'timeline';
}

/** In what the element stands. */
export interface Place {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  readonly view: 'timeline' | 'list';
  readonly laneBy: string | undefined;
  readonly input: 'told' | 'article' | 'compared';
  readonly isEditable: boolean;
  readonly isFolding: boolean;
  readonly hasHash: boolean;
  readonly isMoving: boolean;
}

export type Step =
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'keyHere'; readonly key: string }
  | { readonly do: 'wheel'; readonly at: number; readonly deltaX: number; readonly deltaY: number; readonly ctrlKey: boolean }
  | { readonly do: 'drag'; readonly at: number; readonly dx: number; readonly dy: number }
  | { readonly do: 'pinch'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly do: 'brush'; readonly from: number; readonly to: number }
  | { readonly do: 'press'; readonly what: keyof typeof PRESSED; readonly nth: number }
  | { readonly do: 'search'; readonly text: string }
  | { readonly do: 'check'; readonly nth: number }
  | { readonly do: 'zone'; readonly zone: string }
  | { readonly do: 'moveLane'; readonly nth: number; readonly key: string }
  | { readonly do: 'zoomBy'; readonly factor: number }
  | { readonly do: 'fit' | 'back' | 'letGo' | 'undo' | 'redo' | 'hide' | 'show' | 'reparent' | 'reconnect' }
  | { readonly do: 'select' | 'delete' | 'accept'; readonly nth: number }
  | { readonly do: 'edit'; readonly nth: number; readonly field: 'title' | 'when'; readonly text: string }
  | { readonly do: 'split' | 'merge'; readonly nth: number }
  | { readonly do: 'give'; readonly told: Told }
  | { readonly do: 'set'; readonly name: 'view' | 'orientation' | 'laneBy' | 'fold' | 'editable' | 'now' | 'dir'; readonly value: string }
  | { readonly do: 'width'; readonly px: number }
  | { readonly do: 'height'; readonly px: number }
  | { readonly do: 'article'; readonly nth: number };

export interface Journey {
  readonly told: Told;
  readonly place: Place;
  readonly steps: readonly Step[];
}

/** What a pointer may press, as a selector. */
export const PRESSED = {
  mark: '.mark',
  cluster: '.cluster',
  control: '.controls button, .caption button',
  panel: '.detail-panel:popover-open button:not([data-edit]), .filter-panel:popover-open button, .help-panel:popover-open button',
  lane: '.lane-head',
  chip: '.tray button',
  listed: '.list .title, .more',
  empty: '.empty button',
} as const;

const SCALES = ['moment', 'hours', 'days', 'years', 'deep', 'mixed', 'plans'] as const;

const DAY_MS = 86_400_000;
const KEYS = ['Home', 'End', 'PageUp', 'PageDown', '+', '-', '0', 'Enter', 'Escape', '/', '?', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];
const MORE_KEYS = ['Backspace', 't', 'f', 'Space', 'Tab', 'Shift+Tab', 'Alt+ArrowLeft', 'Shift+ArrowRight', 'Control+Shift+ArrowLeft'];

const TITLES = [
  'Bridge closes',
  'Harbour master warns of worn cables and asks the city to wait until the spring tides are over',
  'Ferry',
  'جسر المرفأ يغلق أبوابه أمام السفن',
  'הגשר נסגר לשיפוצים',
  '🚢🌊 Storm over the bar 🌪️',
  '橋が修理のために閉鎖される',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen wird verliehen',
  'x',
  'Vote & <b>count</b>',
] as const;
const SPEAKERS = ['the harbour master', 'Crews’ union', 'نقابة البحارة'] as const;
const STATUSES = ['occurred', 'scheduled', 'cancelled', 'reported', 'ongoing', 'rescheduled', 'denied'] as const;
const KINDS = ['event', 'statement', 'state'] as const;

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = (seed * 7919 + 1) >>> 0;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** The events of a making, in any order. */
export function eventsOf({ scale, count, seed }: Told): PlainEvent[] {
  const random = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, (_, at): PlainEvent => {
    const kind = random() < 0.6 ? 'event' : one(KINDS);
    const title = one(TITLES);
    const event = {
      id: `e${at}`,
      title: count > 10 ? `${title} ${at}` : title,
      kind,
      importance: Math.round(random() * 100) / 100,
      ...(random() < 0.5 && { status: one(STATUSES) }),
      ...(kind === 'statement' && { speaker: one(SPEAKERS), quote: random() < 0.5 ? 'Give us one more tide' : undefined }),
      ...(random() < 0.2 && { confidence: Math.round(random() * 100) / 100 }),
      ...(random() < 0.3 && { lane: one(['North', 'South', 'Östlich der Mole']) }),
      ...(random() < 0.1 && { description: 'In the hall of the pilots, late in the evening, before all the crews.' }),
    };
    if (random() < 0.08) return { ...event, relative: 'before Monday 13 March' };
    return { ...event, ...timeOf(scale, random, one) };
  });
}

function timeOf(scale: Told['scale'], random: () => number, one: <Item>(items: readonly Item[]) => Item): object {
  switch (scale) {
    case 'moment':
      return { start: '2034-03-14T09:00:00Z' };
    case 'hours': {
      const start = Date.UTC(2034, 2, 14) + Math.floor(random() * 48) * 1_800_000;
      return { start: new Date(start).toISOString(), ...(random() < 0.3 && { end: new Date(start + 5_400_000).toISOString() }) };
    }
    case 'days':
    case 'plans': {
      const start = Date.UTC(2034, 2, 1) + Math.floor(random() * 60) * DAY_MS;
      const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
      if (random() < 0.1) return { when: one([`${day(start)}/..`, `../${day(start)}`]) };
      if (random() < 0.2) return { when: `${day(start)}${one(['~', '?', '%'])}` };
      return { start: day(start), ...(random() < 0.3 && { end: day(start + Math.floor(random() * 20) * DAY_MS) }) };
    }
    case 'years': {
      const year = 1400 + Math.floor(random() * 600);
      return { when: one([String(year), `${year}/${year + Math.floor(random() * 30)}`, `${year}~`, `${year - (year % 10)}`, `${year}/..`]) };
    }
    case 'deep':
      return { when: `Y-${Math.floor(10 ** (4 + random() * 6))}` };
    case 'mixed':
      return timeOf(one(['hours', 'days', 'years', 'deep', 'moment']), random, one);
  }
}

const ARTICLES = [
  '<p>The ferry stopped on 3 June 2031.</p><p>It sailed again on 9 June 2031.</p>',
  '<p>On 3 May 2034 the bridge closed. It had been built in 1911. “We will wait”, the master said on Friday.</p><p>It opened again on 12 July 2034.</p>',
  '<p>Nothing is told here.</p>',
];
export const articleOf = (nth: number): string => ARTICLES[nth % ARTICLES.length] ?? '';

const scaleArb = fc.constantFrom(...SCALES);
const countArb = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 3, arbitrary: fc.constantFrom(3, 7) },
  { weight: 3, arbitrary: fc.constantFrom(14, 40) },
  { weight: 1, arbitrary: fc.constantFrom(200, 3000) },
);
const toldArb: fc.Arbitrary<Told> = fc.record({
  scale: scaleArb,
  count: countArb,
  seed: fc.nat(50),
  as: fc.constantFrom('events', 'timeline'),
});

const mostly = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })));

const widthArb = fc.oneof(fc.constantFrom(900, 640, 420, 360, 280, 200, 1200, 1800), fc.integer({ min: 200, max: 1800 }));
const placeArb: fc.Arbitrary<Place> = fc.record({
  width: widthArb,
  dir: mostly<Place['dir']>('ltr', 'rtl'),
  scheme: mostly<Place['scheme']>('light', 'dark', 'forced'),
  orientation: mostly<Place['orientation']>('auto', 'horizontal', 'vertical'),
  view: mostly<Place['view']>('timeline', 'list'),
  laneBy: mostly<string | undefined>(undefined, 'kind', 'status', 'speaker', 'importance'),
  input: mostly<Place['input']>('told', 'told', 'article', 'compared'),
  isEditable: fc.boolean(),
  isFolding: mostly(false, true),
  hasHash: mostly(false, true),
  isMoving: mostly(false, true),
});

const nth = fc.nat(60);
const share = fc.constantFrom(0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98);
const px = fc.integer({ min: -300, max: 300 });
const step = (name: Step['do'], rest: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<Step> =>
  fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Step>;

const STEPS: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Step>])[] = [
  [9, step('key', { key: fc.constantFrom(...KEYS) })],
  [3, step('key', { key: fc.constantFrom(...MORE_KEYS) })],
  [3, step('keyHere', { key: fc.constantFrom(...KEYS, ...MORE_KEYS) })],
  [2, step('wheel', { at: share, deltaX: fc.constantFrom(0, 0, 120, -300), deltaY: fc.constantFrom(-400, -100, 100, 400), ctrlKey: fc.boolean() })],
  [2, step('drag', { at: share, dx: px, dy: fc.constantFrom(0, 0, 80, -80) })],
  [1, step('pinch', { at: share, from: fc.constantFrom(20, 60, 120), to: fc.constantFrom(20, 60, 120) })],
  [2, step('brush', { from: share, to: share })],
  [10, step('press', { what: fc.constantFrom(...(Object.keys(PRESSED) as (keyof typeof PRESSED)[])), nth })],
  [2, step('search', { text: fc.constantFrom('bridge', 'zzz', '', '', '🚢', 'master', '1') })],
  [3, step('check', { nth })],
  [1, step('zone', { zone: fc.constantFrom('Asia/Kathmandu', 'America/New_York', 'UTC', '') })],
  [1, step('moveLane', { nth, key: fc.constantFrom('Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowRight', 'ArrowDown', 'Enter') })],
  [2, step('zoomBy', { factor: fc.constantFrom(1e12, 1e-12, 20, 3, 0.3, 0.05) })],
  ...(['fit', 'back', 'letGo', 'hide', 'show', 'reparent', 'reconnect'] as const).map((name) => [0.5, step(name)] as const),
  [2, step('select', { nth })],
  [
    2,
    step('edit', {
      nth,
      field: fc.constant('title'),
      text: fc.constantFrom('Mended', 'جسر', 'A title that is longer than what most people would write'),
    }),
  ],
  [2, step('edit', { nth, field: fc.constant('when'), text: fc.constantFrom('2034-03-20', '1999', '2034-03-14T10:00', '') })],
  ...(['delete', 'split', 'merge', 'accept'] as const).map((name) => [1, step(name, { nth })] as const),
  [2, step('undo')],
  [1, step('redo')],
  [1.5, step('give', { told: toldArb })],
  [1, step('set', { name: fc.constant('view'), value: fc.constantFrom('timeline', 'list', 'text') })],
  [0.5, step('set', { name: fc.constant('orientation'), value: fc.constantFrom('auto', 'horizontal', 'vertical') })],
  [0.5, step('set', { name: fc.constant('laneBy'), value: fc.constantFrom('kind', 'status', 'none', '') })],
  [0.5, step('set', { name: fc.constantFrom('fold', 'editable', 'now'), value: fc.constantFrom('yes', '') })],
  [0.5, step('set', { name: fc.constant('dir'), value: fc.constantFrom('ltr', 'rtl') })],
  [1.5, step('width', { px: widthArb })],
  [0.5, step('height', { px: fc.constantFrom(0, 120, 300, 900) })],
  [0.5, step('article', { nth })],
];

/** @param most - So many steps, at most. */
export function journeys(most: number): fc.Arbitrary<Journey> {
  const steps = fc.oneof(...STEPS.map(([weight, arbitrary]) => ({ weight: weight * 2, arbitrary })));
  return fc.record({ told: toldArb, place: placeArb, steps: fc.array(steps, { minLength: 1, maxLength: most, size: 'max' }) });
}
