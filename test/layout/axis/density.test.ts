import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bin } from '../../../src/model/index.js';
import { createDensityIndex } from '../../../src/layout/axis/density.js';
import { ALL_MEANS } from '../../../src/layout/all-means.js';
import { createEventColumns } from '../../../src/layout/event-columns.js';
import { instant } from '../../../src/time/index.js';

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
