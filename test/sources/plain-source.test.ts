import assert from 'node:assert/strict';
import test from 'node:test';
import { plainSource, type PlainSource } from '../../src/sources/index.js';
import type { WindowQuery } from '../../src/model/index.js';

const QUERY = { start: 0, end: 1e12, limit: 10 } as WindowQuery;
const FOG = { id: 'fog', title: 'Fog', start: '1990-05-05' };

test('a page answers plainly: numbers, events as people write them, counts only where there are any', async () => {
  const source = plainSource({ extent: () => ({ start: Date.UTC(1990), end: Date.UTC(2000) }), window: () => ({ events: [FOG] }) });
  assert.deepEqual(await source.extent(), { start: Date.UTC(1990), end: Date.UTC(2000) });
  const { events, bins, total } = await source.window(QUERY);
  assert.deepEqual([events[0]?.when?.edtf, events[0]?.kind, bins, total], ['1990-05-05', 'event', [], 1]);
});

test('counts of what is not told belong to the whole', async () => {
  const source = plainSource({
    extent: () => null,
    window: async ({ start, end }) => Promise.resolve({ events: [FOG], bins: [{ start, end, count: 12, lane: 'Harbour' }] }),
  });
  assert.equal(await source.extent(), undefined);
  const { bins, total } = await source.window(QUERY);
  assert.deepEqual([bins, total], [[{ start: 0, end: 1e12, count: 12, lane: 'Harbour' }], 13]);
});

test('what is no answer is told by its name', async () => {
  const wrong = plainSource({ extent: () => ({ start: '1990', end: '2000' }), window: () => [FOG] } as unknown as PlainSource);
  await assert.rejects(async () => wrong.extent(), /^TypeError: extent\(\) gave something else than/);
  await assert.rejects(async () => wrong.window(QUERY), /^TypeError: window\(\) gave something else than/);
});
