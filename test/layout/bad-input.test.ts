import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createLayout, limitsOf, zoomViewport, type Scene } from '../../src/layout/index.js';
import { eventFromPlain, type TimelineEvent } from '../../src/model/index.js';
import { instant } from '../../src/time/index.js';
import { assertNoOverlaps, assertNothingClipped } from './geometry.js';
import { eventAt } from './sample-events.js';

const SIZE = { widthPx: 900, heightPx: 500, orientation: 'horizontal' as const };
const YEAR = 31_556_952_000;

function assertFinite(scene: Scene): void {
  JSON.stringify(scene, (key, value: unknown) => {
    if (typeof value === 'number') assert.ok(Number.isFinite(value), `${key} is ${value}`);
    return value;
  });
}

function assertSound(
  events: readonly TimelineEvent[],
  size: { readonly widthPx: number; readonly heightPx: number; readonly orientation: 'horizontal' | 'vertical' } = SIZE,
): Scene {
  const layout = createLayout({ events });
  const scene = layout.scene(layout.fit(size));
  assertFinite(scene);
  assertNoOverlaps(scene);
  assert.equal(scene.totals.marks + scene.totals.clustered, scene.totals.all);
  return scene;
}

test('no events at all are an empty scene', () => {
  const layout = createLayout({ events: [] });
  assert.equal(layout.extent, undefined);
  const scene = assertSound([]);
  assert.deepEqual([scene.marks, scene.clusters, scene.arrows], [[], [], []]);
  assert.deepEqual(layout.list(), []);
  assert.equal(layout.neighbour(undefined, 1), undefined);
  assert.deepEqual(layout.overview({ widthPx: 300 }).bins, []);
});

test('undated events are listed last and drawn nowhere', () => {
  const layout = createLayout({
    events: [
      eventAt('b', 5000, 60_000),
      { id: 'u', title: 'Undated', kind: 'event', status: 'occurred', relative: 'before noon' },
      eventAt('a', 0, 60_000),
    ],
  });
  assert.deepEqual(
    layout.list().map(({ id }) => id),
    ['a', 'b', 'u'],
  );
  assert.deepEqual(
    layout.list().map(({ id, when, isDated }) => [id, isDated, when === 'before noon']),
    [
      ['a', true, false],
      ['b', true, false],
      ['u', false, true],
    ],
  );
  assert.equal(layout.scene(layout.fit(SIZE)).totals.all, 2);
  assert.equal(layout.whenText('u', 'long'), 'before noon');
  assert.match(layout.nameOf('u') ?? '', /^No date given, before noon: Undated\./);
});

test('a hundred thousand events at one instant are labels, marks and one count', () => {
  const events = Array.from({ length: 100_000 }, (_, at) => eventAt(`e${at}`, 1e12, 60_000));
  const scene = assertSound(events);
  assert.equal(scene.totals.all, 100_000);
  assert.ok(scene.totals.labelled > 3);
});

test('thirteen billion years and one afternoon stand in one timeline', () => {
  const events = [
    eventAt('bang', -13.8e9 * YEAR, YEAR, { precision: 'year' }),
    eventAt('then', 300_000 * YEAR, YEAR, { precision: 'year' }),
    eventAt('noon', 1.7e12, 60_000),
    eventAt('tea', 1.7e12 + 3.6e6, 60_000),
  ];
  const scene = assertSound(events);
  assert.equal(scene.totals.all, 4);
  const layout = createLayout({ events });
  const extent = layout.extent;
  assert.ok(extent !== undefined);
  let viewport = layout.fit(SIZE);
  for (let step = 0; step < 80; step++) {
    viewport = zoomViewport(viewport, 2, 450, limitsOf(extent));
    assertFinite(layout.scene(viewport));
  }
});

test('a container without size, of one pixel, or of ten thousand gives finite scenes', () => {
  const events = [eventAt('a', 0, 60_000), eventAt('b', 1e10, 1e9)];
  for (const orientation of ['horizontal', 'vertical'] as const) {
    for (const px of [0, 1, 50, 10_000]) assertSound(events, { widthPx: px, heightPx: px, orientation });
  }
});

test('an event that ends before it starts is a moment; one without any number is undated', () => {
  const back = eventAt('back', 1e12, -5000);
  const nan = eventAt('nan', 0, 0);
  const layout = createLayout({
    events: [back, { ...nan, when: { edtf: '?', start: Number.NaN as never, end: Number.NaN as never, precision: 'day' } }],
  });
  const scene = layout.scene(layout.fit(SIZE));
  assert.deepEqual(
    scene.marks.map(({ event, shape }) => [event, shape]),
    [['back', 'point']],
  );
});

test('open at both ends, alone', () => {
  const event = {
    ...eventAt('always', 0, 0),
    when: { edtf: '../..', start: instant(-Infinity), end: instant(Infinity), precision: 'year' as const },
  };
  const scene = assertSound([event, eventAt('a', 0, 86_400_000)]);
  const always = scene.marks.find((mark) => mark.event === 'always');
  assert.deepEqual([always?.startEdge, always?.endEdge, always?.shape], ['open', 'open', 'bar']);
  assertSound([event]);
});

test('ten thousand characters, no spaces, emoji, right-to-left and control characters are fitted', () => {
  const titles = [
    'x'.repeat(10_000),
    'word '.repeat(2_000),
    '👩‍👩‍👧‍👦'.repeat(60),
    'مرحبا بالعالم '.repeat(20),
    '東京タワーが開業した'.repeat(9),
    '',
    ' ',
    '\u0000\u0007',
  ];
  const scene = assertSound(titles.map((title, at) => eventAt(`t${at}`, 1e12 + at * 4e10, 60_000, { title })));
  assertNothingClipped(scene);
  assert.equal(scene.totals.labelled, titles.length);
  for (const { label } of scene.marks) for (const line of label?.lines ?? []) assert.doesNotMatch(line, /[\ud800-\udbff]$/, 'no half characters');
});

test('two events with one id are both drawn; relations to nowhere are ignored', () => {
  const layout = createLayout({
    events: [eventAt('same', 0, 60_000), eventAt('same', 1e9, 60_000)],
    relations: [
      { type: 'rescheduledTo', from: 'same', to: 'gone' },
      { type: 'cancels', from: 'x', to: 'y' },
    ],
  });
  const scene = layout.scene(layout.fit(SIZE));
  assert.equal(scene.marks.length, 2);
  assert.deepEqual(scene.arrows, []);
});

test('thousands of lanes become forty', () => {
  const events = Array.from({ length: 3_000 }, (_, at) => eventAt(`e${at}`, 1e12 + at * 1e7, 60_000, { lane: `lane ${at}` }));
  const layout = createLayout({ events }, { laneBy: 'lane' });
  const scene = layout.scene(layout.fit(SIZE));
  assert.equal(scene.lanes.length, 40);
  assert.equal(
    scene.lanes.reduce((sum, { count }) => sum + count, 0),
    3_000,
  );
  assert.equal(scene.totals.all, 3_000);
});

test('however deep in time, and however near one comes, a window is drawn and named', () => {
  const years = fc.tuple(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 100, max: 999 }), fc.constantFrom('', '-'));
  fc.assert(
    fc.property(
      years,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(undefined, 'Asia/Kathmandu'),
      ([power, digits, sign], near, timeZone) => {
        const { event } = eventFromPlain({ title: 'Deep', when: `Y${sign}${digits * 10 ** (power - 2)}` });
        const layout = createLayout({ events: event ? [event] : [] }, { locale: 'en-GB', timeZone });
        const whole = layout.fit({ widthPx: 600, heightPx: 300, orientation: 'horizontal' });
        const { minSpanMs } = limitsOf(layout.extent ?? whole);
        const end = instant(whole.start + minSpanMs * ((whole.end - whole.start) / minSpanMs) ** near);
        assertFinite(layout.scene({ ...whole, end }));
        assert.match(layout.rangeText(whole.start, end), /\d/);
      },
    ),
  );
});
