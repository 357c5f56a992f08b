import assert from 'node:assert/strict';
import test from 'node:test';
import { isoFromInstant, moveWhen, partOfWhen, TimeFormat, whenFromEdtf, type WhenPart } from '../../src/time/index.js';

const days = (edtf: string, part: WhenPart, timeZone?: string): readonly string[] => {
  const { start, end } = partOfWhen(whenFromEdtf(edtf, timeZone === undefined ? {} : { timeZone }), part);
  return [start, end].map((at) => isoFromInstant(at, timeZone ?? 'UTC').slice(0, 10));
};

test('a part of a year, month or decade is a third of it, in whole days', () => {
  assert.deepEqual(days('2022', 'early'), ['2022-01-01', '2022-05-03']);
  assert.deepEqual(days('2022', 'mid'), ['2022-05-03', '2022-09-01']);
  assert.deepEqual(days('2022', 'late'), ['2022-09-01', '2023-01-01']);
  assert.deepEqual(days('2031-03', 'early'), ['2031-03-01', '2031-03-11']);
  assert.deepEqual(days('199X', 'mid'), ['1993-05-02', '1996-09-01']);
  assert.deepEqual(days('2022', 'late', 'Asia/Kathmandu'), ['2022-09-01', '2023-01-01']);
});

test('a day, a clock time and what is open are left as they are', () => {
  for (const edtf of ['2022-03-04', '2022-03-04T10:00', '2022/..', '2021/2022', '2022-03-04TMO']) {
    const when = whenFromEdtf(edtf);
    assert.equal(partOfWhen(when, 'late'), when, edtf);
  }
});

test('it is told as it was written, and keeps its part when it is moved', () => {
  const format = new TimeFormat({ locale: 'en-GB' });
  const told = (edtf: string, part: WhenPart): readonly string[] =>
    (['short', 'long'] as const).map((style) => format.when(partOfWhen(whenFromEdtf(edtf), part), style));
  assert.deepEqual(told('2022', 'late'), ['late 2022', 'late 2022']);
  assert.deepEqual(told('2031-03', 'early').at(-1), 'early March 2031');
  assert.deepEqual(told('199X', 'mid').at(-1), 'mid-1990s');
  assert.deepEqual(moveWhen(partOfWhen(whenFromEdtf('2022'), 'late'), 1), partOfWhen(whenFromEdtf('2023'), 'late'));
});
