// Which events are offered to be merged or linked with one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '../../../src/model/index.js';
import { whenFromEdtf, type When } from '../../../src/time/index.js';
import { choicesFor } from '../../../src/view/on-demand/editing/choices.js';

const event = (id: string, edtf?: string): TimelineEvent => ({
  id,
  title: id,
  kind: 'event',
  status: 'occurred',
  ...(edtf !== undefined && { when: whenFromEdtf(edtf) }),
});
const offered = (about: TimelineEvent, events: readonly TimelineEvent[]): string[] =>
  choicesFor(about, events, ({ edtf }: When) => edtf).map(({ label }) => label);

const launch = event('Launch', '2034-03-10');
const others = [event('Hearing', '2034-03-20'), event('Survey'), event('Repairs', '2034-03-09'), launch];

test('the nearest in time come first, those without a time last, never the event itself', () => {
  assert.deepEqual(offered(launch, others), ['2034-03-09: Repairs', '2034-03-20: Hearing', 'Survey']);
});

test('an event without a time is offered others without one first', () => {
  assert.equal(offered(event('Clearing'), others)[0], 'Survey');
});

test('of very many events the nearest sixty are offered', () => {
  const many = Array.from({ length: 90 }, (_, day) => event(`e${String(day)}`, `20${String(10 + day)}`));
  const ids = choicesFor(many[0], many, () => '').map(({ id }) => id);
  assert.equal(ids.length, 60);
  assert.equal(ids[59], 'e60');
});
