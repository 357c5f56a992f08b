import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, defaultMeasureText, type MeasureText } from '../../../src/layout/index.js';
import { whenFromEdtf } from '../../../src/time/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { eventAt, sampleEvents } from '../sample-events.js';

const DAY = 86_400_000;

for (const times of [1, 2]) {
  test(`text in ${times} times its size: counts have room for their numbers`, () => {
    const measure: MeasureText = (text, font) => defaultMeasureText(text, font) * times;
    const layout = createLayout(
      { events: sampleEvents(9_000) },
      { measure, lineHeightPx: 18 * times, detailHeightPx: 16 * times, tickHeightPx: 16 * times, locale: 'en' },
    );
    const { clusters } = layout.scene(layout.opening({ widthPx: 1200, heightPx: 500, orientation: 'horizontal' }));
    assert.ok(clusters.length > 4);
    // The numbers are as large as ticks, with half an em on both sides.
    for (const { box, label } of clusters) assert.ok(box.width >= measure(label, 'tick') + 12 * times, `${label} in ${box.width} px`);
  });

  test(`text in ${times} times its size: no strip runs through the counts beside the names of lanes`, () => {
    const events = Array.from({ length: 108 }, (_, at) => {
      const isLong = at < 12;
      return { ...eventAt(`e${at}`, (isLong ? 0 : (at * 7) % 96) * DAY, isLong ? 100 * DAY : DAY), lane: `Lane ${at % 12}` };
    });
    const layout = createLayout(
      { events },
      { laneBy: 'lane', lineHeightPx: 18 * times, detailHeightPx: 16 * times, tickHeightPx: 16 * times, locale: 'en' },
    );
    const { clusters, marks } = layout.scene(layout.opening({ widthPx: 1200, heightPx: 500, orientation: 'horizontal' }));
    assert.ok(clusters.length > 4);
    // A ring around a line of the axis' text, and half as much air in it.
    const heightPx = 18 * times + 2;
    for (const { box } of clusters)
      for (const { box: mark } of marks) {
        const isBeside = mark.x + mark.width <= box.x || mark.x >= box.x + box.width;
        assert.ok(isBeside || mark.y + mark.height <= box.y || mark.y >= box.y + heightPx, `a mark at ${mark.y}, a count at ${box.y}`);
      }
  });
}

test('on a phone whose text is twice as large a day on which much was said has words that can be read, and counts the rest', () => {
  const event = (edtf: string, title: string): TimelineEvent => ({
    id: title,
    title,
    kind: 'event',
    status: 'occurred',
    when: whenFromEdtf(edtf),
    importance: 0.5,
  });
  const said = [
    'Mayor calls it a wise step',
    'Union says it came too late',
    'Harbour master agrees to it',
    'Office denies the order',
    'Engineers had laid out tools',
    'Press asks who knew',
  ];
  const layout = createLayout(
    {
      events: [
        event('2031-06-07', 'Storm reaches the coast'),
        event('2031-06-08/2031-06-14', 'Ferries stay in port'),
        ...said.map((title) => event('2031-06-10', title)),
        event('2031-06-13', 'Ferries sail again'),
      ],
    },
    {
      measure: (text, font) => defaultMeasureText(text, font) * 2,
      lineHeightPx: 36,
      detailHeightPx: 32,
      tickHeightPx: 32,
    },
  );
  for (const widthPx of [260, 280, 300]) {
    const { marks, totals } = layout.scene(layout.opening({ widthPx, heightPx: 2200, orientation: 'vertical' }));
    assert.equal(totals.all, marks.length + totals.clustered);
    const words = marks.flatMap(({ label }) => (label ? [label.lines.join(' ').replaceAll('- ', '')] : []));
    assert.ok(words.length >= 4);
    for (const title of words) assert.doesNotMatch(title, /^\p{L}+…/u);
  }
});
