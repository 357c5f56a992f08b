import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type Box, type LaneBy } from '../../../src/layout/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { instant } from '../../../src/time/index.js';
import { assertHitsApart, assertNoOverlaps } from '../geometry.js';
import { eventAt } from '../sample-events.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SIZE = { widthPx: 1000, heightPx: 240, orientation: 'horizontal' as const };

function sceneOf(events: readonly TimelineEvent[], request: { readonly laneBy?: LaneBy; readonly collapsed?: readonly string[] } = {}) {
  const layout = createLayout({ events }, { laneBy: request.laneBy ?? 'none' });
  return layout.scene({ ...SIZE, start: instant(0), end: instant(100 * DAY) }, { collapsed: request.collapsed ?? [] });
}

/** So many at one moment that some are only counted. */
function crowd(day: number, count = 120): readonly TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => eventAt(`crowd${day}-${at}`, day * DAY + at * 60_000, 60_000, { lane: 'many' }));
}

test('an event that would be counted alone is a mark between the counts', () => {
  const events = [...crowd(30), ...crowd(60), eventAt('alone', 90 * DAY, 60_000, { lane: 'many' })];
  const scene = sceneOf(events);
  assert.ok(scene.marks.some(({ event }) => event === 'alone'));
  assert.ok(scene.clusters.length >= 2 && scene.clusters.every(({ count }) => count > 1));
});

test('where time runs down, such a mark stands in one line with the counts', () => {
  const layout = createLayout({ events: [...crowd(30), eventAt('alone', 90 * DAY, 60_000, { lane: 'many' })] }, { laneBy: 'lane' });
  const scene = layout.scene(
    { widthPx: 320, heightPx: 800, orientation: 'vertical', start: instant(0), end: instant(100 * DAY) },
    { collapsed: ['many'] },
  );
  const middleOf = ({ x, width }: Box): number => x + width / 2;
  const [count] = scene.clusters;
  const alone = scene.marks.find(({ event }) => event === 'alone');
  assert.ok(count && alone);
  assert.ok(Math.abs(middleOf(count.box) - middleOf(alone.box)) <= 1);
  assert.ok(Math.abs(middleOf(count.box) - middleOf(alone.hit)) <= 1);
});

test('a collapsed lane shows the one event that it has', () => {
  const scene = sceneOf([...crowd(30), eventAt('alone', 70 * DAY, 60_000, { lane: 'few' })], { laneBy: 'lane', collapsed: ['few', 'many'] });
  assert.deepEqual(
    scene.marks.map(({ event, lane }) => `${event} in ${lane}`),
    ['alone in few'],
  );
  assert.equal(scene.marks[0]?.label, undefined);
  assertNoOverlaps(scene);
});

test('one that would lie under its lane’s name, or too near to another count, is counted there', () => {
  for (const hour of [1, 30, 500, 700, 712, 724, 1440, 1450]) {
    const scene = sceneOf(
      [...crowd(30), eventAt('near', hour * HOUR, 60_000, { lane: 'many' }), eventAt('other', 99 * DAY, 60_000, { lane: 'few' })],
      { laneBy: 'lane', collapsed: ['many'] },
    );
    assertNoOverlaps(scene);
    assertHitsApart(scene);
    assert.ok(
      scene.clusters.every(({ count }) => count > 1),
      `${hour} h`,
    );
    assert.equal(scene.totals.marks + scene.totals.clustered, 122);
  }
});

test('an event that a source counted alone is counted with those beside it', () => {
  const bins = [
    { start: instant(10 * DAY), end: instant(11 * DAY), count: 1 },
    { start: instant(50 * DAY), end: instant(51 * DAY), count: 7 },
  ];
  const layout = createLayout({ events: crowd(70, 4), bins, extent: { start: instant(0), end: instant(100 * DAY) } });
  const scene = layout.scene({ ...SIZE, start: instant(0), end: instant(100 * DAY) });
  assert.deepEqual(
    scene.clusters.map(({ count }) => count),
    [8],
  );
});
