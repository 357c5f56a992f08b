import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bin, TimelineEvent } from '../../../src/model/index.js';
import { createDensityIndex, densityBins } from '../../../src/layout/axis/density.js';
import { ALL_MEANS } from '../../../src/layout/all-means.js';
import { createEventColumns } from '../../../src/layout/event-columns.js';
import { instant } from '../../../src/time/index.js';
import { eventAt } from '../sample-events.js';

const bin = (start: number, end: number, count: number): Bin => ({ start: instant(start), end: instant(end), count });
const none = createEventColumns([], ALL_MEANS);

test('what is counted in bins lies evenly in them, in whatever order they come', () => {
  const index = createDensityIndex(none, [bin(20, 30, 4), bin(0, 10, 1), bin(10, 20, 2)]);
  const counted = [
    [0, 30],
    [0, 5],
    [5, 15],
    [25, 26],
    [26, 99],
    [-9, -1],
  ].map(([from, to]) => Math.round(index.count(from, to) * 1e6) / 1e6);
  assert.deepEqual(counted, [7, 0.5, 1.5, 0.4, 1.6, 0]);
});

test('where one day ends and the next begins it is no fuller than on either; what goes on at once is counted together', () => {
  const day = (id: string, at: number, days: number): TimelineEvent => eventAt(id, at * 86_400_000, days * 86_400_000);
  const index = createDensityIndex(
    createEventColumns([day('a', 0, 1), day('b', 1, 1), day('c', 1.5, 2), eventAt('d', 2.25 * 86_400_000, 60_000)], ALL_MEANS),
  );
  const counted = [
    [0.9, 1.1],
    [1.4, 1.6],
    [1.9, 2.1],
    [2.2, 2.3],
    [3.5, 9],
  ].map(([from, to]) => index.count(from * 86_400_000, to * 86_400_000));
  assert.deepEqual(counted, [1, 2, 2, 2, 0]);
});

test('what is alone is a low line, however little there is; where many are, the fullest fills the strip', () => {
  const levels = (...at: number[]): number[] => {
    const index = createDensityIndex(
      createEventColumns(
        at.map((ms, n) => eventAt(`e${n}`, ms, 1)),
        ALL_MEANS,
      ),
    );
    return densityBins(index, { start: 0, end: 30 }, 10, (moment) => moment).map(({ level }) => level);
  };
  assert.deepEqual(levels(5, 15), [1 / 3, 1 / 3]);
  assert.deepEqual(levels(5, 15, 15, 15, 15), [1 / 4, 1]);
});

test('ten times the bins take no more steps for each question', () => {
  const steps = (count: number): number => {
    let reads = 0;
    const bins = Array.from({ length: count }, (_, at) => {
      const found = bin(at, at + 1, 1);
      return {
        start: found.start,
        end: found.end,
        get count() {
          reads++;
          return 1;
        },
      };
    });
    const index = createDensityIndex(none, bins);
    reads = 0;
    for (let at = 0; at < 100; at++) index.count(at, at + 50);
    return reads;
  };
  assert.equal(steps(10_000), steps(1_000));
});
