import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { moveWhen, stepOfPrecision, tickStep, whenFromEdtf, whenWith } from '../../src/time/index.js';

const moved = (edtf: string, steps: number, unit?: Parameters<typeof tickStep>[0], count = 1, timeZone?: string) =>
  moveWhen(whenFromEdtf(edtf, timeZone === undefined ? {} : { timeZone }), steps, unit && tickStep(unit, count)).edtf;

test('a time moves by steps of its own precision', () => {
  for (const [edtf, steps, expected] of [
    ['2034-02-28', 1, '2034-03-01'],
    ['2034-02-28', -28, '2034-01-31'],
    ['2034-12', 1, '2035-01'],
    ['2034', -3, '2031'],
    ['203X', 1, '204X'],
    ['19XX', 1, '20XX'],
    ['2034-24', 1, '2035-21'],
    ['2034-33', -1, '2033-36'],
    ['2034-41', 1, '2035-40'],
    ['2034-W52', 1, '2035-W01'],
    ['2034-W11-WE', -1, '2034-W10-WE'],
    ['2034-03-14TEV', 1, '2034-03-15TEV'],
    ['2034-03-14T23:30', 45, '2034-03-15T00:15'],
    ['2034-03-14T23:59:59', 1, '2034-03-15T00:00:00'],
    ['2034-03-14T22', 3, '2034-03-15T01'],
    ['-0044', 50, '0006'],
    ['2034-03-14~', 1, '2034-03-15~'],
    ['2034?', 1, '2035?'],
  ] as const)
    assert.equal(moved(edtf, steps), expected, edtf);
});

test('a time moves by other steps, too', () => {
  assert.equal(moved('2034-01-31', 1, 'month'), '2034-02-28');
  assert.equal(moved('2032-02-29', 1, 'year'), '2033-02-28');
  assert.equal(moved('2034-03-14T22:00', 2, 'day'), '2034-03-16T22:00');
  assert.equal(moved('2034-03-14T22:00', 1, 'week'), '2034-03-21T22:00');
  assert.equal(moved('2034-W11', 1, 'month'), '2034-W15');
  assert.equal(moved('2034-03-14', 5, 'minute'), '2034-03-19', 'a day has no minutes: it goes by days');
});

test('the clock of the zone goes on across daylight saving', () => {
  assert.equal(moved('2034-03-25T09:00', 1, 'day', 1, 'Europe/Oslo'), '2034-03-26T09:00+02:00');
  const gap = moveWhen(whenFromEdtf('2034-03-26T01:30', { timeZone: 'Europe/Oslo' }), 60);
  assert.equal(gap.start, whenFromEdtf('2034-03-26T03:30+02:00').start);
});

test('an interval moves as a whole, or by one end; open ends stay open', () => {
  assert.equal(moved('2034-03-14/2034-03-20', 2), '2034-03-16/2034-03-22');
  assert.equal(moved('2034-03-14/..', 1), '2034-03-15/..');
  const when = whenFromEdtf('2034-03-14/2034-03-20');
  assert.equal(moveWhen(when, 1, tickStep('day', 1), 'end').edtf, '2034-03-14/2034-03-21');
  assert.equal(moveWhen(when, 1, tickStep('day', 1), 'start').edtf, '2034-03-15/2034-03-20');
  assert.throws(() => moveWhen(when, 20, tickStep('day', 1), 'start'), /ends before it starts/);
});

test('a stated length goes along', () => {
  const when = moveWhen(whenFromEdtf('2034-03-14T23:00', { duration: { value: 'PT6H' } }), 60);
  assert.deepEqual([when.edtf, when.duration?.value, when.end - when.start], ['2034-03-15T00:00', 'PT6H', 6 * 3_600_000]);
});

test('doubt that is told beside the EDTF goes along', () => {
  const around = moveWhen(whenWith(whenFromEdtf('2034-03-13T22:00'), { approximate: true }), 1);
  assert.deepEqual([around.start, around.approximate], [whenFromEdtf('2034-03-13T22:01').start, true]);
  assert.equal(moveWhen(whenWith(whenFromEdtf('1994'), { uncertain: true }), 1).uncertain, true);
});

test('there and back again is where it was', () => {
  const dates = fc.constantFrom(
    '2034-03-14',
    '2034-03-14T09:30',
    '2034-W11',
    '2034-W11-3',
    '2034-22',
    '2034-35',
    '2034-40',
    '203X',
    'Y-13800000',
    '2034-03-14T09:30:15.250',
  );
  fc.assert(
    fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (edtf, steps) => {
      const when = whenFromEdtf(edtf);
      const step = stepOfPrecision(when.precision);
      assert.deepEqual(moveWhen(moveWhen(when, steps, step), -steps, step), when);
    }),
  );
});
