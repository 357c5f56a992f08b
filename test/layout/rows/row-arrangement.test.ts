import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type Scene } from '../../../src/layout/index.js';
import { assertNoOverlaps } from '../geometry.js';
import { eventAt, seededRandom } from '../sample-events.js';

const DAY = 86_400_000;
const SUBJECTS = ['The harbour board', 'A pilot boat', 'The keeper of the lock', 'The council', 'The ferry from the islands'];
const VERBS = ['inspects the old pier', 'asks for another crane', 'comes back from the outer banks', 'votes on the new quay wall'];

/** Headlines of usual length over ten years, in the first window. */
function crowded(count: number, widthPx: number): Scene {
  const random = seededRandom(5);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)];
  const events = Array.from({ length: count }, (_, at) =>
    eventAt(`e${at}`, Date.UTC(2030, 0, 1) + Math.floor(random() * 3650) * DAY, DAY, {
      title: `${pick(SUBJECTS)} ${pick(VERBS)}`,
      importance: random(),
    }),
  );
  const layout = createLayout({ events }, { locale: 'en-GB' });
  return layout.scene(layout.opening({ widthPx, heightPx: 480, orientation: 'horizontal' }));
}

test('in a crowd headlines of usual length are whole, as many as have room', () => {
  for (const [count, widthPx, least] of [
    [300, 640, 10],
    [300, 1140, 20],
    [2000, 1140, 20],
    [120, 640, 10],
    [120, 1140, 18],
  ]) {
    const labels = crowded(count, widthPx).marks.flatMap(({ label }) => label ?? []);
    const whole = labels.filter(({ isTruncated }) => !isTruncated).length;
    assert.ok(whole >= least, `${count} at ${widthPx} px: ${whole} whole of ${labels.length}`);
    assert.ok(whole >= labels.length * 0.8, `${count} at ${widthPx} px: ${whole} whole of ${labels.length}`);
  }
});

test('more lanes than there is height for have a row of labels each', () => {
  const events = Array.from({ length: 120 }, (_, at) =>
    eventAt(`e${at}`, Date.UTC(2034, 0, 1) + at * DAY, DAY, { title: `Job ${at}`, lane: `Machine ${at % 40}` }),
  );
  const layout = createLayout({ events }, { locale: 'en-GB', laneBy: 'lane' });
  const { contentSizePx, lanes, marks } = layout.scene(layout.opening({ widthPx: 900, heightPx: 480, orientation: 'horizontal' }));
  assert.equal(marks.filter(({ label }) => label && !label.isTruncated).length, 120);
  assert.ok(contentSizePx < lanes.length * 70, `${contentSizePx} px: one row each`);
});

test('in a steady series no part of the first window is without words, its end aside, whatever day it begins on', () => {
  for (const widthPx of [1140, 1248, 1400, 1600])
    for (const first of [Date.UTC(1890, 3, 7), Date.UTC(2033, 0, 3), Date.UTC(2034, 6, 19)]) {
      const events = Array.from({ length: 220 }, (_, at) =>
        eventAt(`e${at}`, first + at * 3 * DAY, DAY, { title: `Round ${at} of the harbour gates` }),
      );
      const layout = createLayout({ events }, { locale: 'en-GB' });
      const { marks } = layout.scene(layout.opening({ widthPx, heightPx: 480, orientation: 'horizontal' }));
      const eighths = marks.flatMap(({ box, label }) => (label ? [Math.floor((box.x / widthPx) * 8)] : []));
      for (let eighth = 0; eighth < 6; eighth++) assert.ok(eighths.includes(eighth), `eighth ${eighth} of ${widthPx} px`);
    }
});

test('what began before the first window and ends soon after its border has its words there', () => {
  const night = Date.UTC(2034, 2, 14, 22);
  const minute = 60_000;
  const calls = Array.from({ length: 24 }, (_, at) => eventAt(`c${at}`, night + at * 9 * minute, 0, { title: `Call ${at} from the outer pier` }));
  for (const [before, after] of [
    [90, 3],
    [2000, 8],
    [60_000, 20],
  ]) {
    const watch = eventAt('watch', night - before * minute, (before + after) * minute, { title: 'Storm watch of the second crew' });
    const report = eventAt('report', night + 400 * DAY, DAY, { title: 'Report' });
    const layout = createLayout({ events: [watch, ...calls, report] }, { locale: 'en-GB' });
    const scene = layout.scene(layout.opening({ widthPx: 1140, heightPx: 420, orientation: 'horizontal' }));
    assertNoOverlaps(scene);
    const mark = scene.marks.find(({ event: id }) => id === 'watch');
    assert.ok(mark, 'in sight');
    assert.equal(mark.label?.isTruncated, false, `${String(before)} minutes before, ${String(after)} after`);
  }
});
