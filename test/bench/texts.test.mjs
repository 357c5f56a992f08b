import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HOSTILE_TEXTS } from './hostile-texts.mjs';
import { newsText } from './news-text.mjs';
import { median, quantile } from './timing.mjs';

describe('the texts of the bench', () => {
  it('are the same in every run', () => {
    assert.equal(newsText(5000, 3), newsText(5000, 3));
    assert.notEqual(newsText(5000, 3), newsText(5000, 4));
    for (const [name, make] of Object.entries(HOSTILE_TEXTS)) assert.equal(make(500), make(500), name);
  });

  it('grow eightfold when asked to, or the ratio of their times means nothing', () => {
    assert.ok(Object.keys(HOSTILE_TEXTS).length >= 60);
    for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
      const ratio = make(32_000).length / make(4000).length;
      assert.ok(ratio > 7.8 && ratio < 8.2, `${name} grows ${ratio} times`);
    }
  });
});

describe('medians and quantiles', () => {
  it('do not depend on order', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3]), quantile([5, 1, 4, 2, 3], 0.95)], [2, 2.5, 5]);
  });
});
