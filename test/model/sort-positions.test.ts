import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { atOnce } from '../../src/model/slices.js';
import { sortPositions } from '../../src/model/sort-positions.js';

const numbers = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -1e12, max: 2e12 }), fc.constantFrom(0, -Infinity, Infinity, 5e-324, -5e-324));

/** Many numbers of a few, so that the long path and equal keys are met. */
const keysOf = (few: readonly number[], length: number) => Float64Array.from({ length }, (_, index) => few[(index * 7_919) % few.length] + 0);

const wholes = fc.constantFrom(86_400_000, 60_000, 1_000, 1).chain((unit) =>
  fc.array(
    fc.integer({ min: -2e4, max: 2e4 }).map((steps) => steps * unit),
    { minLength: 1, maxLength: 50 },
  ),
);

test('positions come out in the order of their numbers, equals in theirs, on both paths', () => {
  for (const length of [60, 5_000]) {
    fc.assert(
      fc.property(fc.oneof(fc.array(numbers, { minLength: 1, maxLength: 50 }), wholes), (few) => {
        const keys = keysOf(few, length);
        const order = atOnce(sortPositions(keys));
        assert.equal(new Set(order).size, length);
        for (let index = 1; index < length; index++) {
          const [a, b] = [order[index - 1], order[index]];
          assert.ok(keys[a] < keys[b] || (keys[a] === keys[b] && a < b), `${keys[a]} ${keys[b]}`);
        }
      }),
      { numRuns: 80 },
    );
  }
});
