import assert from 'node:assert/strict';
import test from 'node:test';
import { createFold, createLayout, defaultMeasureText, type Fold, type Scene } from '../../../src/layout/index.js';
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

/** Three short pieces with long breaks between them, the middle one and the last one too narrow for the labels of their scale. */
const WORKS = (...starts: number[]) => starts.map((start, at) => eventAt(`e${at}`, start, 60_000));
const HOUR = 3_600_000;
const NARROW_PARTS = {
  'a day after two of many hours': WORKS(
    ...Array.from({ length: 12 }, (_, n) => at(2031, 2, 12) + (8 + n) * HOUR),
    at(2031, 2, 20) + 15 * HOUR,
    at(2031, 3, 8) + 9 * HOUR,
  ),
  'a year between centuries': WORKS(at(1180), at(1181), ...[0, 40, 80, 120, 160].map((more) => at(1500 + more)), at(5200), at(9100)),
  'days in other months': WORKS(...[1, 3, 5, 8, 12, 17, 22].map((day) => at(2031, 0, day)), at(2033, 4, 9), at(2036, 7, 30)),
};
for (const [what, events] of Object.entries(NARROW_PARTS))
  for (const orientation of ['horizontal', 'vertical'] as const)
    for (const widthPx of [500, 900, 1_280])
      test(`each part between two breaks says when it is: ${what}, ${orientation}, ${widthPx} px`, () => {
        const fold = foldOf(events);
        const layout = createLayout({ events }, { fold, locale: 'en-GB', timeZone: 'UTC' });
        const { axis } = layout.scene(layout.fit({ widthPx, heightPx: widthPx, orientation }));
        assert.ok(axis.breaks.length >= 2, String(axis.breaks.length));
        const borders = [{ from: 0, to: 0 }, ...axis.breaks, { from: widthPx, to: widthPx }];
        const reachPx = (name: string) => (orientation === 'vertical' ? 16 : defaultMeasureText(name, 'tick'));
        const told = (names: readonly { readonly label: string; readonly from: number }[]) =>
          names.filter(({ label }) => label).map(({ label, from }) => ({ label, from, to: from + reachPx(label) }));
        const bands = told(axis.bands.map(({ label, labelAt }) => ({ label, from: orientation === 'vertical' ? labelAt - 8 : labelAt })));
        const ticks = told(axis.ticks.map(({ label, position }) => ({ label, from: position })));
        // Years say all of themselves, clocks and days of the month do not.
        const telling = what.includes('year') ? [...bands, ...ticks] : bands;
        for (let part = 1; part < borders.length; part++) {
          const [from, to] = [borders[part - 1].to, borders[part].from];
          assert.ok(
            telling.some((name) => name.to > from && name.from < to),
            `${from}–${to}: ${JSON.stringify(telling)}`,
          );
        }
        for (const line of orientation === 'vertical' ? [[...bands, ...ticks]] : [bands, ticks]) {
          const inOrder = line.sort((a, b) => a.from - b.from);
          inOrder.forEach((name, n) => {
            assert.ok(name.from >= 0 && name.to <= widthPx, JSON.stringify(name));
            if (n > 0) assert.ok(inOrder[n - 1].to <= name.from + 0.01, JSON.stringify(inOrder));
          });
        }
      });
