import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { literalsOf, parsePattern } from '../../../src/text/expressions/pattern.js';

describe('parsePattern', () => {
  test('numbers one position per word', () => {
    const { positions, first } = parsePattern('the (old) mill', {});
    assert.deepEqual(positions.map(({ leaf }) => leaf), ['word the', 'word old', 'word mill']);
    assert.deepEqual(first, [0]);
    assert.deepEqual(positions[0]?.follow, [1, 2]);
    assert.deepEqual(positions.map(({ isLast }) => isLast), [false, false, true]);
  });

  test('lets a choice begin in several places', () => {
    assert.deepEqual(parsePattern('[a|b] c', {}).first, [0, 1]);
  });

  test('keeps slot, operation and glue', () => {
    const { positions } = parsePattern('{n:integer} ~- ~{unit}', {});
    assert.deepEqual(positions.map(({ slot, op, glued, leaf }) => [slot, op, glued, leaf]), [
      ['n', ':', false, 'class integer'], ['', ':', true, 'word -'], ['unit', ':', true, 'class unit'],
    ]);
  });

  test('puts macros in place', () => {
    assert.deepEqual(parsePattern('{both}', { both: '[x|y]' }).positions.map(({ leaf }) => leaf), ['word x', 'word y']);
  });

  test('refuses a pattern that matches nothing, naming it', () => {
    assert.throws(() => parsePattern('(a) (b)', {}), /pattern "\(a\) \(b\)"/);
  });
});

test('literalsOf gives the words that stand in patterns themselves', () => {
  assert.deepEqual(literalsOf(['the {n} (old|new) ~mill']), ['the', 'old', 'new', 'mill']);
});
