import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../../src/text/parse-timeline.js';

const titles = (text: string) => parseTimeline(text, { reference: '2034-03-16' }).events.map(({ title }) => title);

test('a title is short, begins with a capital and ends with no loose word', () => {
  const long =
    'The very old municipal council of the northern lake district with all its members and guests opened the enormous new library with a reading room and a garden behind the town hall on 4 March 2034.';
  for (const title of titles(long)) {
    assert.ok(title.length <= 80, title);
    assert.match(title, /^\p{Lu}/u);
    assert.doesNotMatch(title, / (?:the|a|of|with|and|in|on|to|for)$/u);
  }
});

test('times and articles are left out, numbers keep their points', () => {
  assert.deepEqual(titles('The bank cut the rate to 4.25 per cent on Tuesday.'), ['Bank cuts rate to 4.25 per cent']);
});

test('possessives after a time leave no trace', () => {
  assert.ok(titles("The mayor cancelled Friday's parade on Tuesday.").every((title) => !title.includes("'s")));
});
