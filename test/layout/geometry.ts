// What must hold of any scene's boxes.
import assert from 'node:assert/strict';
import type { Box, Scene } from '../../src/layout/index.js';

const SLACK_PX = 0.01;

interface Named {
  readonly name: string;
  readonly box: Box;
  readonly owner: string;
}

/** What has no width is drawn by another. */
function isOverlapping(a: Box, b: Box): boolean {
  if ([a, b].some(({ height, width }) => height * width === 0)) return false;
  return a.x + SLACK_PX < b.x + b.width && b.x + SLACK_PX < a.x + a.width && a.y + SLACK_PX < b.y + b.height && b.y + SLACK_PX < a.y + a.height;
}

/** No two labels, marks or clusters lie on each other, but for a mark's own label. */
export function assertNoOverlaps(scene: Scene): void {
  const boxes: Named[] = [
    ...scene.marks.map(({ event, box }) => ({ name: `mark ${event}`, box, owner: event })),
    ...scene.marks.flatMap(({ event, label }) => (label === undefined ? [] : [{ name: `label ${event}`, box: label.box, owner: event }])),
    ...scene.clusters.map(({ label, box }, at) => ({ name: `cluster ${label}`, box, owner: `cluster ${at}` })),
  ];
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      assert.ok(
        a.owner === b.owner ? a.name === b.name || !isOverlapping(a.box, b.box) : !isOverlapping(a.box, b.box),
        `${a.name} ${JSON.stringify(a.box)} lies on ${b.name} ${JSON.stringify(b.box)}`,
      );
    }
  });
}

/** No touch box lies on another. */
export function assertHitsApart(scene: Scene): void {
  scene.marks.forEach((a, at) => {
    for (const b of scene.marks.slice(at + 1))
      assert.ok(!isOverlapping(a.hit, b.hit), `touch boxes of ${a.event} ${JSON.stringify(a.hit)} and ${b.event} ${JSON.stringify(b.hit)}`);
  });
}

/** Every label lies whole inside the drawing (across the time axis: inside its lane). */
export function assertNothingClipped(scene: Scene): void {
  const { viewport, contentSizePx } = scene;
  const isDown = viewport.orientation === 'vertical';
  const width = isDown ? contentSizePx : viewport.widthPx;
  const height = isDown ? viewport.heightPx : contentSizePx;
  const labels = [
    ...scene.marks.flatMap(({ event, label }) => (label === undefined ? [] : [{ name: event, box: label.box }])),
    ...scene.clusters.map(({ label, box }) => ({ name: label, box })),
  ];
  for (const { name, box } of labels) {
    assert.ok(
      box.x >= -SLACK_PX && box.y >= -SLACK_PX && box.x + box.width <= width + SLACK_PX && box.y + box.height <= height + SLACK_PX,
      `${name} ${JSON.stringify(box)} is cut by ${width} × ${height}`,
    );
  }
}
