import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { literalsOf, parsePatterns } from '../../../src/text/rules/pattern.js';

describe('parsePatterns', () => {
  test('numbers one position per word', () => {
    const { positions, first } = parsePatterns(['the (old) mill'], {});
    assert.deepEqual(
      positions.map(({ leaf }) => leaf),
      ['word the', 'word old', 'word mill'],
    );
    assert.deepEqual(first, [[0]]);
    assert.deepEqual(positions[0]?.follow, [1, 2]);
    assert.deepEqual(
      positions.map(({ ends }) => ends),
      [-1, -1, 0],
    );
  });

  test('lets a choice begin in several places', () => {
    assert.deepEqual(parsePatterns(['[a|b] c', 'd'], {}).first, [[0, 1], [3]]);
  });

  test('keeps slot, operation and glue', () => {
    const { positions } = parsePatterns(['{n:integer} ~- ~{unit}'], {});
    assert.deepEqual(
      positions.map(({ slot, op, glued, leaf }) => [slot, op, glued, leaf]),
      [
        ['n', ':', false, 'class integer'],
        ['', ':', true, 'word -'],
        ['unit', ':', true, 'class unit'],
      ],
    );
  });

  test('puts macros in place', () => {
    assert.deepEqual(
      parsePatterns(['{both}'], { both: '[x|y]' }).positions.map(({ leaf }) => leaf),
      ['word x', 'word y'],
    );
  });

  test('refuses a pattern that matches nothing, naming it', () => {
    assert.throws(() => parsePatterns(['(a) (b)'], {}), /pattern "\(a\) \(b\)"/);
  });
});

test('literalsOf gives the words that stand in patterns themselves', () => {
  assert.deepEqual(literalsOf(['the {n} (old|new) ~mill']), ['the', 'old', 'new', 'mill']);
});
