import assert from 'node:assert/strict';
import test from 'node:test';
import { needsSecondLook, SECOND_LOOK_BELOW } from '../../src/model/index.js';

test('a reading under the threshold asks for a second look, one at it does not', () => {
  assert.equal(needsSecondLook({ confidence: SECOND_LOOK_BELOW - 0.01 }), true);
  assert.equal(needsSecondLook({ confidence: SECOND_LOOK_BELOW }), false);
});

test('what nobody doubted needs none', () => {
  assert.equal(needsSecondLook({}), false);
});
