import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fitViewport, limitsOf, panViewport, positionOf, timeAt, zoomViewport, type Viewport } from '../../../src/layout/index.js';
import { instant } from '../../../src/time/index.js';

const viewports = fc
  .record({
    start: fc.double({ min: -1e14, max: 1e14, noNaN: true }),
    span: fc.double({ min: 1e4, max: 1e14, noNaN: true }),
    widthPx: fc.integer({ min: 200, max: 4000 }),
  })
  .map(({ start, span, widthPx }): Viewport => ({
    start: instant(start),
    end: instant(start + span),
    widthPx,
    heightPx: 300,
    orientation: 'horizontal',
  }));

function assertSame(a: Viewport, b: Viewport): void {
  const span = b.end - b.start;
  const slack = span * 1e-6 + Math.abs(b.start) * 1e-12;
  assert.ok(Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack, `${a.start} … ${a.end} is not ${b.start} … ${b.end}`);
}

test('zooming in and out is identity', () => {
  fc.assert(
    fc.property(viewports, fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (viewport, factor, share) => {
      const anchor = share * viewport.widthPx;
      assertSame(zoomViewport(zoomViewport(viewport, factor, anchor), 1 / factor, anchor), viewport);
    }),
  );
});

test('panning there and back is identity', () => {
  fc.assert(
    fc.property(viewports, fc.integer({ min: -5000, max: 5000 }), (viewport, px) =>
      assertSame(panViewport(panViewport(viewport, px), -px), viewport),
    ),
  );
});

test('zooming keeps the moment under the pointer', () => {
  fc.assert(
    fc.property(viewports, fc.double({ min: 0.2, max: 5, noNaN: true }), (viewport, factor) => {
      const anchor = viewport.widthPx / 3;
      const moment = timeAt(viewport, anchor);
      assert.ok(Math.abs(positionOf(zoomViewport(viewport, factor, anchor), moment) - anchor) < 0.5);
    }),
  );
});

test('position and time are inverse', () => {
  fc.assert(
    fc.property(viewports, fc.double({ min: 0, max: 200, noNaN: true }), (viewport, px) => {
      assert.ok(Math.abs(positionOf(viewport, timeAt(viewport, px)) - px) < 0.5);
    }),
  );
});

test('a window stays inside its limits and never nearer than the shortest span', () => {
  const extent = { start: instant(0), end: instant(1e9) };
  const limits = limitsOf(extent);
  const viewport = fitViewport(extent, { widthPx: 800, heightPx: 300, orientation: 'horizontal' });
  assert.equal(panViewport(viewport, 1e9, limits).end, limits.end);
  assert.equal(panViewport(viewport, -1e9, limits).start, limits.start);
  const near = zoomViewport(viewport, 1e12, 100, limits);
  assert.ok(near.end - near.start >= limits.minSpanMs * 0.999);
  const far = zoomViewport(viewport, 1e-12, 100, limits);
  assert.ok(far.start >= limits.start && far.end <= limits.end);
});

test('a lone moment gets an hour; deep time is not divided by zero', () => {
  const size = { widthPx: 800, heightPx: 300, orientation: 'horizontal' as const };
  for (const at of [0, 1.2e12, -4.3e20]) {
    const viewport = fitViewport({ start: instant(at), end: instant(at) }, size);
    assert.ok(viewport.start < at && viewport.end > at, String(at));
  }
});

test('a container without width shows a finite window', () => {
  const viewport = fitViewport({ start: instant(0), end: instant(1000) }, { widthPx: 0, heightPx: 0, orientation: 'horizontal' });
  assert.ok(Number.isFinite(viewport.start) && Number.isFinite(viewport.end) && viewport.end > viewport.start);
});
