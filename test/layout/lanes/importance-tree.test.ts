import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createImportanceTree } from '../../../src/layout/lanes/importance-tree.js';

function expectTop(ranks: readonly number[], a: number, b: number, limit: number): void {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const expected = ranks
    .map((rank, at) => ({ rank, at }))
    .filter(({ at }) => at >= from && at < to)
    .sort((x, y) => y.rank - x.rank || x.at - y.at)
    .slice(0, limit)
    .map(({ at }) => at);
  assert.deepEqual(createImportanceTree(ranks.length, (at) => ranks[at]).top(from, to, limit), expected);
}

test('top gives the highest ranks of a stretch, highest first, ties to the earlier', () => {
  fc.assert(fc.property(fc.array(fc.nat(20), { maxLength: 200 }), fc.nat(200), fc.nat(200), fc.nat(40), expectTop), { numRuns: 300 });
});

test('top gives the same of stretches too long to be sorted, and of the largest ranks', () => {
  const ranks = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? 0xffff_ffff - (at % 7) : Math.imul(at, 0x9e37_79b1) >>> 0));
  fc.assert(
    fc.property(fc.nat(4_000), fc.integer({ min: 10_000, max: 21_000 }), fc.nat(300), (a, b, limit) => {
      expectTop(ranks, a, b, limit);
    }),
    { numRuns: 20 },
  );
});

test('the best ten of a million are found without looking at all of them', () => {
  let looks = 0;
  const tree = createImportanceTree(1_000_000, (at) => {
    looks++;
    return Math.imul(at, 0x9e3779b1) >>> 0;
  });
  looks = 0;
  assert.equal(tree.top(1_234, 987_654, 10).length, 10);
  assert.ok(looks < 1_000, String(looks));
});
