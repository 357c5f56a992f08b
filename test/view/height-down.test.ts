import assert from 'node:assert/strict';
import test from 'node:test';
import type { TimelineEvent } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';
import { heightDownEm } from '../../src/view/on-demand/height-down.js';

const WIDTH_EM = 20;
const events = (count: number, edtfOf: (at: number) => string | undefined): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, at) => {
    const edtf = edtfOf(at);
    return {
      id: `e${String(at)}`,
      title: `Entry ${String(at)}`,
      kind: 'event',
      status: 'occurred',
      importance: 0.5,
      ...(edtf !== undefined && { when: whenFromEdtf(edtf) }),
    };
  });
const heightOf = (count: number, edtfOf: (at: number) => string | undefined): number => heightDownEm(events(count, edtfOf), WIDTH_EM);

test('a few events get the height for all their labels, many the usual one, those without a date none', () => {
  const daily = (at: number): string => `2034-03-${String((at % 28) + 1).padStart(2, '0')}T10:00`;
  assert.ok(heightOf(24, daily) > heightOf(12, daily));
  assert.ok(heightOf(24, daily) > heightOf(500, daily));
  assert.equal(
    heightOf(24, (at) => (at < 12 ? daily(at) : undefined)),
    heightOf(12, daily),
  );
});

test('what happens at one moment takes no height that it cannot fill', () => {
  const atOnce = heightOf(40, () => '2034-03-12T10:00');
  assert.equal(
    atOnce,
    heightOf(500, () => '2034-03-12T10:00'),
  );
  assert.ok(heightOf(40, (at) => `2034-03-12T10:${String(at + 10)}`) > atOnce * 2);
  // Of one day each has its place beside that day.
  assert.ok(heightOf(40, () => '2034-03-12') > atOnce * 2);
});
