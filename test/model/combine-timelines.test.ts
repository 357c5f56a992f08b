import assert from 'node:assert/strict';
import test from 'node:test';
import { combineTimelines, fromJson } from '../../src/model/index.js';

const log = (title: string) =>
  fromJson({
    events: [
      { id: 'a', title, when: '2034-03-14' },
      { id: 'b', title: `${title} ends`, when: '2034-03-16' },
    ],
    relations: [{ type: 'before', from: 'a', to: 'b' }],
  });

test('ids that two timelines share are told apart, and relations follow them', () => {
  const { events, relations } = combineTimelines([log('Ebb'), log('Flow')]);
  assert.deepEqual(
    events.map(({ id }) => id),
    ['a', 'a.2', 'b', 'b.2'],
  );
  assert.deepEqual(
    relations.map(({ from, to }) => `${from} ${to}`),
    ['a b', 'a.2 b.2'],
  );
});

test('one timeline is left as it is', () => {
  const only = log('Ebb');
  assert.equal(combineTimelines([only]), only);
});
