import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { stepFloor } from '../../../src/layout/viewport/zoom-step.js';

const scales = fc.double({ min: 1e-15, max: 1e3, noNaN: true });

test('the first window is a step of its own', () => {
  fc.assert(
    fc.property(scales, (base) => {
      assert.equal(stepFloor(base, base), base);
    }),
  );
});

test('a step lies at or below its scale, by less than a third', () => {
  fc.assert(
    fc.property(scales, scales, (scale, base) => {
      const step = stepFloor(scale, base);
      assert.ok(step <= scale * (1 + 2e-9) && step * 1.34 > scale, `${step} for ${scale}`);
    }),
  );
});

test('a step is its own step', () => {
  fc.assert(
    fc.property(scales, scales, (scale, base) => {
      const step = stepFloor(scale, base);
      assert.ok(Math.abs(stepFloor(step, base) / step - 1) < 1e-8);
    }),
  );
});
