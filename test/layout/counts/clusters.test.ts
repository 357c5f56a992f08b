import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout } from '../../../src/layout/index.js';
import { instant } from '../../../src/time/index.js';
import { eventAt, sampleEvents } from '../sample-events.js';

const SIZE = { widthPx: 900, heightPx: 400, orientation: 'horizontal' as const };
const DAY = 86_400_000;

test('what a source counted and did not send is counted in clusters and in the density', () => {
  const events = [eventAt('a', 0, 60_000), eventAt('b', 10 * DAY, 60_000)];
  const bins = [
    { start: instant(DAY), end: instant(2 * DAY), count: 40 },
    { start: instant(5 * DAY), end: instant(6 * DAY), count: 2 },
    { start: instant(50 * DAY), end: instant(60 * DAY), count: 7 },
  ];
  const layout = createLayout({ events, bins, extent: { start: instant(0), end: instant(10 * DAY) } });
  const scene = layout.scene(layout.fit(SIZE));
  assert.equal(scene.totals.all, 44);
  assert.equal(scene.totals.clustered, 42);
  assert.equal(
    scene.clusters.reduce((sum, { count }) => sum + count, 0),
    42,
  );
  assert.equal(Math.round(scene.density.reduce((sum, { count }) => sum + count, 0)), 44);
});

test('where most of what there is is drawn, no density stands beside it', () => {
  const events = [0, 1, 2, 3].map((day) => eventAt(`e${day}`, day * 3 * DAY, 60_000));
  const layout = createLayout({
    events,
    bins: [{ start: instant(DAY), end: instant(2 * DAY), count: 2 }],
    extent: { start: instant(0), end: instant(10 * DAY) },
  });
  const { density, totals } = layout.scene(layout.fit(SIZE));
  assert.equal(totals.clustered, 2);
  assert.deepEqual(density, []);
});

test('what a source counted stands in the lane that it names, else in one for all others', () => {
  const events = [eventAt('a', 0, 60_000, { lane: 'North' }), eventAt('b', 10 * DAY, 60_000, { lane: 'South' })];
  const counted = (lane: string | undefined, count: number) => ({
    start: instant(4 * DAY),
    end: instant(5 * DAY),
    count,
    ...(lane !== undefined && { lane }),
  });
  const source = {
    events,
    bins: [counted('South', 40), counted('East', 3), counted(undefined, 2)],
    extent: { start: instant(0), end: instant(10 * DAY) },
  };
  const layout = createLayout(source, { laneBy: 'lane', locale: 'en-GB' });
  const scene = layout.scene(layout.fit(SIZE));
  assert.deepEqual(
    scene.lanes.map(({ label, countText }) => `${label} ${countText}`),
    ['North 1', 'South 41', 'All others 5'],
  );
  assert.deepEqual(
    scene.clusters.map(({ lane, count }) => [lane, count]),
    [
      ['South', 40],
      [scene.lanes[2].key, 5],
    ],
  );
  const narrow = layout.scene(layout.fit({ ...SIZE, widthPx: 300, orientation: 'vertical' }));
  assert.equal(
    narrow.clusters.reduce((sum, { count }) => sum + count, 0),
    45,
  );
});

test('a cluster says how many events it stands for and when', () => {
  const layout = createLayout({ events: sampleEvents(20_000) }, { locale: 'en-GB' });
  const scene = layout.scene(layout.fit(SIZE));
  const [fullest] = [...scene.clusters].sort((a, b) => b.count - a.count);
  assert.equal(fullest.label, `+${new Intl.NumberFormat('en-GB').format(fullest.count)}`);
  assert.match(fullest.name, /^[\d,]+ more events, .*20\d\d.*\. Choose to zoom in\.$/);
  assert.ok(fullest.start < fullest.end);
});

test('a count too long for its cluster is rounded; the name says it in full', () => {
  const bins = [{ start: instant(DAY), end: instant(2 * DAY), count: 601_234 }];
  const layout = createLayout(
    { events: [eventAt('a', 0, 60_000)], bins, extent: { start: instant(0), end: instant(10 * DAY) } },
    { locale: 'en-GB' },
  );
  const [{ label, name }] = layout.scene(layout.fit(SIZE)).clusters;
  assert.equal(label, '+601k');
  assert.match(name, /^601,234 more events/);
});

test('the window of a cluster, opened, shows its events', () => {
  const layout = createLayout({ events: sampleEvents(2_000) });
  const whole = layout.fit(SIZE);
  const cluster = layout.scene(whole).clusters[3];
  const inside = layout.scene({ ...whole, start: cluster.start, end: cluster.end });
  assert.ok(inside.totals.all >= cluster.count);
  assert.ok(inside.totals.marks > 0);
});

test('cells stay where they are while the window moves', () => {
  const layout = createLayout({ events: sampleEvents(10_000) });
  const whole = layout.fit(SIZE);
  const span = (whole.end - whole.start) / 8;
  const at = (start: number) => layout.scene({ ...whole, start: instant(start), end: instant(start + span) }).clusters;
  const before = new Map(
    at(whole.start + span)
      .slice(1, -1)
      .map((cluster) => [cluster.start, cluster.count]),
  );
  const inner = at(whole.start + span * 1.2).slice(1, -1);
  assert.ok(inner.length > 2);
  for (const cluster of inner) if (before.has(cluster.start)) assert.equal(cluster.count, before.get(cluster.start));
});

test('a collapsed lane is counted, not drawn', () => {
  const layout = createLayout({ events: sampleEvents(300) }, { laneBy: 'kind' });
  const viewport = layout.fit(SIZE);
  const open = layout.scene(viewport);
  const closed = layout.scene(viewport, { collapsed: ['event', 'statement'] });
  assert.equal(closed.totals.all, open.totals.all);
  assert.deepEqual(new Set(closed.marks.map(({ lane }) => lane)), new Set(['state']));
  assert.deepEqual(
    closed.lanes.map(({ key, isCollapsed }) => [key, isCollapsed]),
    [
      ['event', true],
      ['statement', true],
      ['state', false],
    ],
  );
  assert.ok(closed.lanes[0].box.height < open.lanes[0].box.height);
});

test('where lanes have no room side by side, those that are folded up are counted beside the others, and none is lost', () => {
  const lanes = ['Sea', 'Shore', 'Air'];
  const events = Array.from({ length: 60 }, (_, at) => eventAt(`e${at}`, at * 3 * DAY, 60_000, { lane: lanes[at % 3] }));
  const bins = lanes.map((lane, at) => ({ start: instant(0), end: instant(DAY), count: at + 1, lane }));
  const layout = createLayout({ events, bins, extent: { start: instant(0), end: instant(180 * DAY) } }, { laneBy: 'lane' });
  const viewport = layout.fit({ widthPx: 320, heightPx: 900, orientation: 'vertical' });
  for (const collapsed of [[], ['Sea'], ['Air', 'Sea'], lanes, []]) {
    const scene = layout.scene(viewport, { collapsed });
    assert.equal(scene.totals.all, 66, collapsed.join());
    assert.deepEqual(
      scene.lanes[0].standsFor?.map(({ key, count, isCollapsed }) => [key, count, isCollapsed]),
      ['Air', 'Sea', 'Shore'].map((key) => [key, 21 + lanes.indexOf(key), collapsed.includes(key)]),
    );
    assert.ok(scene.contentSizePx <= 320, `${collapsed.join()} ${scene.contentSizePx}`);
    for (const { head } of scene.lanes) assert.equal(head, undefined);
    const laneOf = new Map(events.map(({ id, lane }) => [id, lane]));
    for (const { event, label } of scene.marks) if (label) assert.ok(!collapsed.includes(laneOf.get(event) ?? ''), event);
  }
});

test('of many at one moment that share a dot, those whose words lie beyond the border are counted', () => {
  const events = Array.from({ length: 60 }, (_, at) =>
    eventAt(`e${at}`, DAY, 0, { title: 'Harbour pilot reports the lost anchor'.slice(0, 14 + (at % 24)) }),
  );
  const layout = createLayout({ events });
  for (const widthPx of [280, 320, 390, 470]) {
    const scene = layout.scene(layout.fit({ widthPx, heightPx: 560, orientation: 'vertical' }));
    const seen = scene.marks.filter(({ box, label }) => label !== undefined || box.width > 0);
    const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
    assert.ok(counted > 0);
    assert.equal(seen.length + counted, events.length, `${widthPx} px`);
  }
});
