import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../../src/text/parse-timeline.js';

test('a second mention is a second source of the same event', () => {
  const { events } = parseTimeline('The old mill burned down in 1899. It was a dry year. The mill burned down in 1899, as everyone knew.', {
    reference: '2034-03-16',
  });
  assert.equal(events.length, 1);
  assert.equal(events[0]?.sources?.filter(({ role }) => role === 'clause').length, 2);
});

test('the headline is a source of what it tells', () => {
  const text = 'Lake festival put off\n\n14 March 2034\n\nThe lake festival was put off on Monday because of ice.\n\nIt will now begin on 2 May.';
  const { events } = parseTimeline(text);
  const act = events.find(({ status }) => status === 'rescheduled' || status === 'postponed');
  assert.ok(
    act?.sources?.some(({ role, start }) => role === 'clause' && start === 0),
    'the headline stands among the sources',
  );
});
