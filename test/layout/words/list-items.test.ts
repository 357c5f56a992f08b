import assert from 'node:assert/strict';
import test from 'node:test';
import { createListItems } from '../../../src/layout/words/list-items.js';
import type { WhenText } from '../../../src/layout/words/when-text.js';
import { ENGLISH_MESSAGES as messages } from '../../../src/layout/words/messages.js';
import { sampleEvents } from '../sample-events.js';

test('times and names of a list are put into words once they are asked for', () => {
  let said = 0;
  const whenText = {
    whole: () => `time ${++said}`,
  } as unknown as WhenText;
  const events = sampleEvents(20);
  const items = createListItems(events, {}, { messages, whenText, isSuperseded: () => false, statusOf: ({ status }) => status });
  assert.equal(items.length, events.length);
  assert.equal(said, 0);
  assert.equal(items.at(-1)?.when, 'time 1');
});
