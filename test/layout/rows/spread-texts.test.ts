import assert from 'node:assert/strict';
import test from 'node:test';
import { spreadTexts, type SpreadText } from '../../../src/layout/rows/spread-texts.js';

const text = (earliestPx: number, sizePx = 20, latestPx = earliestPx): SpreadText => ({ earliestPx, latestPx, sizePx });

test('texts with room stand beside their moments', () => {
  assert.deepEqual(spreadTexts([]), []);
  assert.deepEqual(spreadTexts([text(0), text(20), text(90)]), [0, 20, 90]);
});

test('texts of one moment stand around it', () => {
  assert.deepEqual(spreadTexts([text(100), text(100), text(100)]), [80, 100, 120]);
});

test('as long as all still stand beside their moments the first is level with its own', () => {
  assert.deepEqual(spreadTexts([text(100, 20, 140), text(100, 20, 140), text(100, 20, 140)]), [100, 120, 140]);
});

test('a pile that grows moves those before it', () => {
  assert.deepEqual(spreadTexts([text(70), text(100), text(100), text(100)]), [62.5, 82.5, 102.5, 122.5]);
});

test('none lies on another, and their order is that of their moments', () => {
  let seed = 5;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let times = 0; times < 200; times++) {
    const texts = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
      const at = random() * 600;
      return text(at, 10 + random() * 50, at + (random() < 0.5 ? 0 : random() * 200));
    }).sort((a, b) => a.earliestPx - b.earliestPx);
    const places = spreadTexts(texts);
    for (let at = 1; at < places.length; at++) assert.ok(places[at] >= places[at - 1] + texts[at - 1].sizePx - 1e-6);
  }
});
