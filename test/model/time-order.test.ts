import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareByTime, inTimeOrder } from '../../src/model/time-order.js';
import type { TimelineEvent } from '../../src/model/index.js';
import { seededRandom } from '../layout/sample-events.js';

const MINUTE = 60_000;

function eventFrom(start: number, length: number, at: number): TimelineEvent {
  return { id: String(at), title: 'x', kind: 'event', status: 'occurred', when: { edtf: '', start, end: start + length, precision: 'day' } } as unknown as TimelineEvent;
}

for (const [unit, scale] of [['whole minutes', MINUTE], ['parts of them', 7], ['centuries', MINUTE * 5e7]] as const) {
  test(`many events that begin at ${unit} stand as sorting one by one would set them`, () => {
    const random = seededRandom(5);
    const events = Array.from({ length: 3_000 }, (_, at) => eventFrom((Math.floor(random() * 900) - 450) * scale, Math.floor(random() * 3) * MINUTE, at));
    assert.deepEqual(inTimeOrder(events), [...events].sort(compareByTime));
  });
}

test('events in order are given back as they are', () => {
  const events = [eventFrom(-5 * MINUTE, 0, 0), eventFrom(0, 2, 1), eventFrom(0, 1, 2)];
  assert.equal(inTimeOrder(events), events);
});
