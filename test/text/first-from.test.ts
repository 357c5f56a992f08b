import assert from 'node:assert/strict';
import test from 'node:test';
import { firstFrom } from '../../src/text/first-from.js';

test('the first that is not before is found, and the length where all are', () => {
  const items = [1, 3, 3, 8];
  const from = (least: number) => firstFrom(items, (item) => item < least);
  assert.deepEqual([0, 1, 2, 3, 4, 8, 9].map(from), [0, 0, 1, 1, 3, 3, 4]);
  assert.equal(
    firstFrom([], () => true),
    0,
  );
});
