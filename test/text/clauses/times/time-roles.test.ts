import assert from 'node:assert/strict';
import test from 'node:test';
import { combineTimes } from '../../../../src/text/drafts/combine-times.js';
import { attachTimes, type AttachedTime } from '../../../../src/text/clauses/times/time-roles.js';
import { read } from '../../read-words.js';

function times(sentence: string): AttachedTime[] {
  const { words, clauses } = read(sentence);
  const clause = clauses[0];
  return attachTimes(words, clause, 0, words.tokens.length);
}
const roles = (sentence: string) => times(sentence).map(({ role }) => role);
const extents = (sentence: string) => combineTimes(times(sentence)).map(({ when }) => when.edtf);

test('the word before a time tells its part', () => {
  assert.deepEqual(roles('The pool opens on 4 April.'), ['at']);
  assert.deepEqual(roles('The form must come by 4 April.'), ['until']);
  assert.deepEqual(roles('The show moved to 4 April.'), ['target']);
  assert.deepEqual(roles('The shop is shut since 4 March.'), ['since']);
  assert.deepEqual(roles('They glanced at Sunday.'), ['argument']);
  assert.deepEqual(roles('It ran for two hours.'), ['length']);
});

test('a day before a noun dates the noun', () => {
  assert.equal(times("The city put off Monday's auction.")[0]?.isModifier, true);
  assert.equal(times('The city met on Monday.')[0]?.isModifier, false);
});

test('front, subject, after the verb', () => {
  assert.deepEqual(
    times('On Monday the boat left.').map(({ place }) => place),
    ['front'],
  );
  assert.deepEqual(
    times('The race on Monday was called off.').map(({ place }) => place),
    ['subject'],
  );
  assert.deepEqual(
    times('The boat left on Monday.').map(({ place }) => place),
    ['after'],
  );
});

test('two ends make one range, bounds stay open', () => {
  assert.deepEqual(extents('The fair ran from 2 March to 9 March.'), ['2034-03-02/2034-03-09']);
  assert.deepEqual(extents('The form must come by 4 April.'), ['../2034-04-04']);
  assert.deepEqual(extents('The shop is shut since 4 March.'), ['2034-03-04/..']);
});

test('a list of years tells several times', () => {
  assert.deepEqual(extents('The hill slid in 1934, in 1978 and in 2011.'), ['1934', '1978', '2011']);
});
