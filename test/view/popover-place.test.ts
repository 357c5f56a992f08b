import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNear, type Rect } from '../../src/view/popover-place.js';

const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });
const page = rect(0, 0, 1280, 860);
const home = rect(520, 240, 700, 600);
const controls = rect(540, 260, 660, 60);
const size = { width: 330, height: 460 };

function placed(anchor: Rect, wanted = size): Rect {
  const { left, top, height } = placeNear(anchor, wanted, { page, home, controls });
  return rect(left, top, wanted.width, height);
}
const isApart = (a: Rect, b: Rect): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test('stays in the page and off its anchor, wherever that is', () => {
  for (let left = 530; left < 1100; left += 95) {
    for (let top = 330; top < 800; top += 47) {
      const anchor = rect(left, top, 120, 24);
      const panel = placed(anchor);
      assert.ok(panel.left >= 0 && panel.right <= 1280 && panel.top >= 0 && panel.bottom <= 860, JSON.stringify({ anchor, panel }));
      assert.ok(isApart(panel, anchor), JSON.stringify({ anchor, panel }));
    }
  }
});

test('leaves the controls free where there is room elsewhere', () => {
  for (let left = 540; left < 1080; left += 60) assert.ok(isApart(placed(rect(left, 640, 100, 24)), controls), String(left));
});

test('rather scrolls a little than covers the page around the element', () => {
  const panel = placed(rect(745, 462, 258, 24));
  assert.ok(panel.left >= home.left && panel.right <= home.right);
  assert.ok(panel.bottom - panel.top < size.height);
});

test('a small panel stands below its anchor', () => {
  assert.deepEqual(placeNear(rect(600, 400, 100, 24), { width: 200, height: 100 }, { page, home, controls }), { left: 600, top: 432, height: 100 });
});

test('rather leaves the element than covers a corner of what it belongs to', () => {
  const low = { page: rect(0, 0, 900, 760), home: rect(8, 8, 884, 500), controls: rect(8, 40, 884, 50) };
  for (const left of [300, 330, 348]) {
    const anchor = rect(left, 200, 292, 24);
    const place = placeNear(anchor, { width: 358, height: 479 }, low);
    assert.ok(isApart(rect(place.left, place.top, 358, place.height), anchor), JSON.stringify({ anchor, place }));
  }
});
