import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createLayout, defaultMeasureText, type LaneBy, type Layout, type Viewport } from '../../src/layout/index.js';
import { drawnEnd } from '../../src/layout/drawn-extent.js';
import { ALL_MEANS } from '../../src/layout/all-means.js';
import { instant } from '../../src/time/index.js';
import { assertHitsApart, assertNoOverlaps, assertNothingClipped } from './geometry.js';
import { sampleEvents, seededRandom } from './sample-events.js';

const events = sampleEvents(10_000);
const small = sampleEvents(60, 7);
const layouts = new Map<string, Layout>();

function layoutOf(size: 'small' | 'large', laneBy: LaneBy): Layout {
  const key = `${size} ${String(laneBy)}`;
  let layout = layouts.get(key);
  if (layout === undefined) layouts.set(key, (layout = createLayout({ events: size === 'small' ? small : events }, { laneBy, locale: 'en-GB' })));
  return layout;
}

/** A window by seed: any width, either orientation, from everything down to an hour. */
function windowOf(seed: number, layout: Layout): Viewport {
  const random = seededRandom(seed * 7919 + 1);
  const orientation = random() < 0.6 ? 'horizontal' : 'vertical';
  const widthPx = orientation === 'horizontal' ? 320 + Math.floor(random() * 1600) : 280 + Math.floor(random() * 240);
  const whole = layout.fit({ widthPx, heightPx: 260 + Math.floor(random() * 700), orientation });
  const span = (whole.end - whole.start) / 2 ** (random() * 15);
  const start = whole.start + random() * (whole.end - whole.start - span);
  return { ...whole, start: instant(start), end: instant(start + span) };
}

const LANES: readonly LaneBy[] = ['none', 'none', 'kind', 'speaker'];

function eachWindow(check: (layout: Layout, viewport: Viewport, seed: number) => void): void {
  for (let seed = 0; seed < 200; seed++) {
    const layout = layoutOf(seed % 3 === 0 ? 'small' : 'large', LANES[seed % LANES.length]);
    const viewport = windowOf(seed, layout);
    try {
      check(layout, viewport, seed);
    } catch (error) {
      throw new Error(`window ${seed} ${JSON.stringify(viewport)}: ${String(error)}`, { cause: error });
    }
  }
}

test('labels, marks and clusters never lie on each other, in 200 windows of 10 000 and 60 events', () => {
  eachWindow((layout, viewport) => assertNoOverlaps(layout.scene(viewport)));
});

test('no event is counted alone: its mark is drawn', () => {
  eachWindow((layout, viewport) => {
    for (const { count, name } of layout.scene(viewport).clusters) assert.ok(count > 1, name);
  });
});

test('counts stand clear of the names of lanes', () => {
  eachWindow((layout, viewport) => {
    const { clusters, lanes } = layout.scene(viewport);
    if (viewport.orientation === 'vertical') return;
    for (const { box, lane } of clusters) assert.ok(box.x >= (lanes.find(({ key }) => key === lane)?.head?.width ?? 0), lane);
  });
});

test('touch boxes are 24 px and lie apart', () => {
  eachWindow((layout, viewport) => {
    const scene = layout.scene(viewport);
    assertHitsApart(scene);
    if (viewport.orientation === 'horizontal') for (const { hit, event } of scene.marks) assert.ok(hit.width >= 23.99 && hit.height >= 23.99, event);
  });
});

test('no label and no cluster is clipped', () => {
  eachWindow((layout, viewport) => assertNothingClipped(layout.scene(viewport)));
});

test('no line of a label is wider than its box', () => {
  eachWindow((layout, viewport) => {
    for (const { label, event } of layout.scene(viewport).marks) {
      if (label === undefined) continue;
      const roomPx = label.isRotated ? label.box.height : label.box.width;
      label.lines.forEach((line, at) => {
        const before = at === 0 && label.detail === undefined && label.time !== undefined ? defaultMeasureText(label.time, 'detail') + 6 : 0;
        assert.ok(before + defaultMeasureText(line, 'label') <= roomPx + 0.01, `${event}: "${line}"`);
      });
      for (const line of label.detail?.split('\n') ?? []) assert.ok(defaultMeasureText(line, 'detail') <= roomPx + 0.01, `${event}: "${line}"`);
    }
  });
});

test('what is visible and what is counted are together all events that touch the window', () => {
  eachWindow((layout, viewport, seed) => {
    const scene = layout.scene(viewport);
    const source = seed % 3 === 0 ? small : events;
    const touching = new Set(
      source
        .filter((event) => {
          const extent = event.when && { start: event.when.start, end: drawnEnd(event.when, ALL_MEANS.lengthMs) };
          return (
            extent !== undefined &&
            extent.start < viewport.end &&
            (extent.end > viewport.start || (extent.end === extent.start && extent.start >= viewport.start))
          );
        })
        .map(({ id }) => id),
    );
    const { totals, marks, clusters } = scene;
    assert.equal(totals.all, touching.size);
    assert.equal(totals.marks + totals.clustered, totals.all);
    assert.equal(marks.length, totals.marks);
    assert.equal(
      clusters.reduce((sum, { count }) => sum + count, 0),
      totals.clustered,
    );
    assert.equal(new Set(marks.map(({ event }) => event)).size, marks.length, 'an event is drawn once');
    for (const { event } of marks) assert.ok(touching.has(event), `${event} does not touch the window`);
  });
});

test('panning changes no row', () => {
  eachWindow((layout, viewport, seed) => {
    const span = viewport.end - viewport.start;
    const rows = new Map(layout.scene(viewport).marks.map((mark) => [mark.event, mark]));
    const random = seededRandom(seed);
    for (let pan = 0; pan < 4; pan++) {
      const shift = (random() - 0.5) * span * 1.6;
      // A fresh layout has packed nothing yet: the order in which windows are seen must not matter either.
      const scene = layout.scene({ ...viewport, start: instant(viewport.start + shift), end: instant(viewport.start + shift + span) });
      const px = (viewport.orientation === 'horizontal' ? viewport.widthPx : viewport.heightPx) / span;
      for (const mark of scene.marks) {
        const known = rows.get(mark.event);
        if (known === undefined) continue;
        assert.equal(mark.row, known.row, mark.event);
        const across = viewport.orientation === 'horizontal' ? 'y' : 'x';
        assert.equal(mark.box[across], known.box[across]);
        const along = viewport.orientation === 'horizontal' ? 'x' : 'y';
        if (mark.shape === 'point') assert.ok(Math.abs(mark.box[along] - known.box[along] + shift * px) < 0.05, mark.event);
      }
    }
  });
});

test('rows do not depend on which windows were seen before', () => {
  for (let seed = 0; seed < 12; seed++) {
    const source = { events: seed % 2 === 0 ? small : events };
    const seen = createLayout(source);
    const viewport = windowOf(seed, seen);
    const span = viewport.end - viewport.start;
    for (let step = -6; step < 0; step++)
      seen.scene({ ...viewport, start: instant(viewport.start + step * 0.37 * span), end: instant(viewport.end + step * 0.37 * span) });
    assert.deepEqual(seen.scene(viewport), createLayout(source).scene(viewport));
  }
});

test('within a zoom step rows stay; the same window gives the same scene', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const layout = layoutOf('small', 'none');
      const viewport = windowOf(seed, layout);
      assert.deepEqual(layout.scene(viewport), layout.scene(viewport));
    }),
    { numRuns: 40 },
  );
});
