import assert from 'node:assert/strict';
import test from 'node:test';
import { FIRST } from '../../../../src/text/tokens/tokens.js';
import { likeness, readTheme, type Theme } from '../../../../src/text/clauses/nouns/theme.js';
import { read } from '../../read-words.js';

function theme(phrase: string): Theme {
  const { words } = read(phrase);
  return readTheme(words, FIRST, words.tokens.length);
}

test('the head is the last noun before a preposition', () => {
  assert.equal(theme('the spring concert in the park').head, 'concert');
  assert.equal(theme('the toll roads').head, 'toll road'.split(' ')[1]);
});

test('a plan is about what it is a plan for', () => {
  assert.equal(theme('plans for a strike').head, 'strike');
});

test('pronouns are told apart', () => {
  assert.equal(theme('it').pronoun, 'thing');
  assert.equal(theme('she').pronoun, 'person');
  assert.equal(theme('they').pronoun, 'several');
  assert.equal(theme('the tower').pronoun, 'none');
});

test('same head is like, another modifier is not, another thing is not', () => {
  assert.ok(likeness(theme('the concert'), theme('the spring concert')) >= 0.6);
  assert.ok(likeness(theme('the north mill'), theme('the south mill')) < 0.5);
  assert.ok(likeness(theme('the concert'), theme('the ferry')) === 0);
});
