import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, defaultMeasureText, type MeasureText } from '../../../src/layout/index.js';
import { sampleEvents } from '../sample-events.js';

for (const times of [1, 2]) {
  test(`text in ${times} times its size: counts have room for their numbers`, () => {
    const measure: MeasureText = (text, font) => defaultMeasureText(text, font) * times;
    const layout = createLayout({ events: sampleEvents(9_000) }, { measure, lineHeightPx: 18 * times, detailHeightPx: 16 * times, tickHeightPx: 16 * times, locale: 'en' });
    const { clusters } = layout.scene(layout.opening({ widthPx: 1200, heightPx: 500, orientation: 'horizontal' }));
    assert.ok(clusters.length > 4);
    // The numbers are as large as ticks, with half an em on both sides.
    for (const { box, label } of clusters) assert.ok(box.width >= measure(label, 'tick') + 12 * times, `${label} in ${box.width} px`);
  });
}
