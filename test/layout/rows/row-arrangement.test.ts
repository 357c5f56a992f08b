import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type Scene } from '../../../src/layout/index.js';
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
