import assert from 'node:assert/strict';
import test from 'node:test';
import { createFold, createLayout, type Fold, type Scene } from '../../../src/layout/index.js';
import { instant, type Instant } from '../../../src/time/index.js';
import { assertNoOverlaps } from '../geometry.js';
import { eventAt, sampleEvents, seededRandom } from '../sample-events.js';

const YEAR = 31_556_952_000;
const at = (year: number, month = 0, day = 1): number => Date.UTC(year, month, day);

/** A charter, then nothing for centuries, then a busy year, a pause, and a last one. */
const CHARTER = [
  eventAt('charter', at(1180), 60_000),
  eventAt('witness', at(1181), 60_000),
  ...[0, 2, 3, 6, 9].map((month) => eventAt(`m${month}`, at(2008, month, 3), 60_000)),
  eventAt('late', at(2009, 5), 60_000),
];

function foldOf(events = CHARTER): Fold {
  const fold = createFold(events);
  assert.ok(fold);
  return fold;
}

function sceneOf(fold: Fold, orientation: 'horizontal' | 'vertical' = 'horizontal'): Scene {
  const layout = createLayout({ events: CHARTER }, { fold, locale: 'en-GB', timeZone: 'UTC' });
  return layout.scene(layout.fit({ widthPx: 900, heightPx: 600, orientation }), { now: at(2008, 5, 1) as Instant });
}

test('centuries without an event fold, months do not', () => {
  const { breaks } = foldOf();
  assert.equal(breaks.length, 1);
  assert.ok(breaks[0].start > at(1181) && breaks[0].end < at(2008));
});

test('what is spread evenly, or lies in one place, does not fold', () => {
  assert.equal(createFold(Array.from({ length: 9 }, (_, day) => eventAt(String(day), at(2034, 2, day + 1), 60_000))), undefined);
  assert.equal(createFold([eventAt('a', 0, 60_000), eventAt('b', 9e12, 60_000)]), undefined);
  assert.equal(createFold(sampleEvents(3_000)), undefined);
  assert.equal(createFold([]), undefined);
  assert.equal(createFold([{ id: 'x', title: 'Undated', kind: 'event', status: 'occurred' }]), undefined);
});

test('something that lasts all through does not keep time from folding', () => {
  const lasting = eventAt('light', at(1180), 830 * YEAR);
  assert.equal(createFold([...CHARTER, lasting])?.breaks.length, 1);
});

test('folding back and forth is identity, and keeps the order of moments', () => {
  const whole = foldOf();
  const fold = (moment: number): number => whole.fold(moment);
  const unfold = (drawn: number): number => whole.unfold(drawn);
  const random = seededRandom(7);
  const moments = Array.from({ length: 400 }, () => at(900) + random() * 1_300 * YEAR).sort((a, b) => a - b);
  for (const [index, moment] of moments.entries()) {
    assert.ok(Math.abs(unfold(fold(moment)) - moment) < 1_000, String(moment));
    if (index > 0) assert.ok(fold(moment) > fold(moments[index - 1]));
  }
  assert.equal(fold(Infinity), Infinity);
  assert.equal(unfold(-Infinity), -Infinity);
});

test('folding makes room: what was one cluster is told apart', () => {
  const size = { widthPx: 900, heightPx: 400, orientation: 'horizontal' } as const;
  const plain = createLayout({ events: CHARTER }, { locale: 'en-GB' });
  const xs = (scene: Scene): number[] => scene.marks.filter(({ event }) => event.startsWith('m')).map(({ box }) => box.x);
  const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
  assert.ok(spread(xs(plain.scene(plain.fit(size)))) < 10);
  assert.ok(spread(xs(sceneOf(foldOf()))) > 100);
});

for (const orientation of ['horizontal', 'vertical'] as const) {
  test(`a break is told with its length and holds no ticks, ${orientation}`, () => {
    const { axis } = sceneOf(foldOf(), orientation);
    const [only] = axis.breaks;
    assert.equal(axis.breaks.length, 1);
    assert.match(only.name, /^82\d years without events, 118\d\s–\s200\d$/);
    assert.ok(axis.ticks.every(({ position }) => position <= only.from || position >= only.to));
    assert.ok(axis.bands.every(({ from, to }) => to <= only.from + 0.01 || from >= only.to - 0.01));
  });
}

test('nothing overlaps and nothing is lost in a folded drawing', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const scene = sceneOf(foldOf(), orientation);
    assertNoOverlaps(scene);
    assert.equal(scene.totals.all, CHARTER.length);
  }
});

test('now, clusters and names speak of real time', () => {
  const fold = foldOf();
  const scene = sceneOf(fold);
  assert.ok(scene.now !== undefined);
  assert.ok(
    Math.abs(fold.unfold(scene.viewport.start + (scene.now / 900) * (scene.viewport.end - scene.viewport.start)) - at(2008, 5, 1)) < YEAR / 1000,
  );
  const many = [...CHARTER, ...Array.from({ length: 400 }, (_, index) => eventAt(`c${index}`, at(2008, 4, 1) + index * 1000, 60_000))];
  const layout = createLayout({ events: many }, { fold: foldOf(many), locale: 'en-GB', timeZone: 'UTC' });
  const { clusters } = layout.scene(layout.fit({ widthPx: 900, heightPx: 300, orientation: 'horizontal' }));
  assert.ok(
    clusters.some(({ start, end, name }) => start < at(2008, 5, 1) && end > at(2008, 4, 1) && name.includes('2008')),
    JSON.stringify(clusters),
  );
});

test('panning by a screen shows the same scale on both sides of a break', () => {
  const fold = foldOf();
  const layout = createLayout({ events: CHARTER }, { fold });
  const whole = layout.fit({ widthPx: 900, heightPx: 400, orientation: 'horizontal' });
  const pan = (share: number): number => {
    const shift = (whole.end - whole.start) * share;
    const scene = layout.scene({ ...whole, start: instant(whole.start + shift), end: instant(whole.end + shift) });
    const [first, second] = ['m0', 'm9'].map((id) => scene.marks.find(({ event }) => event === id)?.box.x ?? NaN);
    return second - first;
  };
  assert.ok(Math.abs(pan(0) - pan(0.2)) < 0.01);
});
