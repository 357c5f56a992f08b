import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bisectLeft as theirLeft, bisectRight as theirRight } from 'd3-array';
import { bisectLeft, bisectRight } from '../../src/layout/bisect.js';

test('a number belongs where d3-array says', () => {
  const numbers = Float64Array.of(-Infinity, -3, 0, 0, 0, 2.5, 7, Infinity);
  for (const value of [-Infinity, -4, -3, -1, 0, 1, 2.5, 7, 8, Infinity]) {
    assert.equal(bisectLeft(numbers, value), theirLeft(numbers, value), `left of ${value}`);
    assert.equal(bisectRight(numbers, value), theirRight(numbers, value), `right of ${value}`);
    assert.equal(bisectLeft(numbers, value, 2, 6), theirLeft(numbers, value, 2, 6), `left of ${value} in a part`);
  }
  assert.equal(bisectLeft([], 1), 0);
});
