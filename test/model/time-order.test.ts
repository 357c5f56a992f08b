import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTimeOrder } from '../../src/model/time-order.js';
import type { TimelineEvent } from '../../src/model/index.js';

const MINUTE = 60_000;

function eventFrom(start: number, length: number, at: number): TimelineEvent {
  return {
    id: String(at),
    title: 'x',
    kind: 'event',
    status: 'occurred',
    when: { edtf: '', start, end: start + length, precision: 'day' },
  } as unknown as TimelineEvent;
}

test('events stand by their start, the longer first', () => {
  const events = [eventFrom(0, 1, 0), eventFrom(-5 * MINUTE, 0, 1), eventFrom(0, 2, 2), eventFrom(0, 1, 3)];
  assert.deepEqual(
    inTimeOrder(events).map(({ id }) => id),
    ['1', '2', '0', '3'],
  );
});

test('events in order are given back as they are', () => {
  const events = [eventFrom(-5 * MINUTE, 0, 0), eventFrom(0, 2, 1), eventFrom(0, 1, 2)];
  assert.equal(inTimeOrder(events), events);
});
