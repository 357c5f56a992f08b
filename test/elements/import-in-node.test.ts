import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the registering entry can be imported where there is no DOM', async () => {
  const entry = await import('../../src/index.js');
  assert.equal(typeof entry.EventTimeline, 'function');
  assert.equal(typeof entry.TimelineEventElement, 'function');
});
