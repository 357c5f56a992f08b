import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findTimeExpressions } from '../../../src/text/index.js';

const REFERENCE = { reference: '2034-03-14' };
const valuesOf = (text: string, options = {}) => findTimeExpressions(text, { ...REFERENCE, ...options }).map(({ value }) => value);

describe('findTimeExpressions', () => {
  test('gives spans that slice back to the same words, in order, without overlap', () => {
    const text = 'On 5 May 2031 at noon, two days later and last week the gate stood open from Monday to Friday.';
    let last = 0;
    for (const { start, end, text: words } of findTimeExpressions(text, REFERENCE)) {
      assert.equal(text.slice(start, end), words);
      assert.ok(start >= last && end > start);
      last = end;
    }
  });

  test('tells the extent of a day, a month and a decade', () => {
    const [day, month, decade] = findTimeExpressions('5 May 2031; June 2031; the 1990s', REFERENCE);
    assert.deepEqual([day?.when?.edtf, day?.when?.precision], ['2031-05-05', 'day']);
    assert.deepEqual([month?.when?.edtf, month?.when?.precision], ['2031-06', 'month']);
    assert.deepEqual([decade?.when?.edtf, decade?.when?.precision], ['199X', 'decade']);
  });

  test('prints years before the common era astronomically in its extent', () => {
    const [found] = findTimeExpressions('The tower fell in 431 BC.', REFERENCE);
    assert.deepEqual([found?.value, found?.when?.edtf], ['BC0431', '-0430']);
  });

  test('gives no extent to what names none', () => {
    for (const words of ['now', 'every day', 'three weeks', 'several years ago']) {
      assert.equal(findTimeExpressions(`It rains ${words}.`, REFERENCE)[0]?.when, undefined, words);
    }
  });

  test('fixes the offset of a clock time by the one beside it', () => {
    const [local, universal] = findTimeExpressions('The pumps stopped on Monday at 5:00 pm (2100 GMT).', REFERENCE);
    assert.equal(local?.when?.edtf, '2034-03-13T17:00-04:00');
    assert.equal(universal?.value, '2034-03-13T21:00Z');
    assert.equal(local.when.start, universal.when?.start);
  });

  test('reads clock times in the zone that is given', () => {
    const [found] = findTimeExpressions('The bell rang at 17:15 on 5 May 2031.', { ...REFERENCE, timeZone: 'Europe/Oslo' });
    assert.deepEqual([found?.when?.edtf, found?.when?.timeZone], ['2031-05-05T17:15+02:00', 'Europe/Oslo']);
  });

  test('takes the zone that stands beside the clock time before the one that is given', () => {
    const [found] = findTimeExpressions('The bell rang at 17:15 JST on 5 May 2031.', { ...REFERENCE, timeZone: 'Europe/Oslo' });
    assert.equal(found?.when?.edtf, '2031-05-05T17:15+09:00');
  });

  test('says in words how a date was worked out', () => {
    const [weekday] = findTimeExpressions('The ferry ran aground on Monday.', REFERENCE);
    assert.equal(weekday?.rule, 'weekday.past');
    assert.deepEqual(
      weekday.provenance?.map(({ basis, reason }) => [basis, reason]),
      [['implied', '“Monday”, counted back from 14 March 2034']],
    );
    const [full] = findTimeExpressions('It opened on 5 May 2031.', REFERENCE);
    assert.equal(full?.provenance?.[0]?.basis, 'stated');
  });

  test('marks the two ends of a range', () => {
    assert.deepEqual(
      findTimeExpressions('The fair ran from 3 to 5 June 2031.', REFERENCE).map(({ range }) => range),
      ['start', 'end'],
    );
  });

  test('survives JSON with extent and reason', () => {
    const [found] = findTimeExpressions('It opened on 5 May 2031.', REFERENCE);
    const plain = JSON.parse(JSON.stringify(found)) as Record<string, unknown>;
    assert.deepEqual(Object.keys(plain), ['start', 'end', 'text', 'type', 'value', 'when', 'rule', 'confidence', 'provenance']);
  });

  test('reads numeric dates in the order that is asked for', () => {
    assert.deepEqual(valuesOf('Due 03/04/2031.'), ['2031-03-04']);
    assert.deepEqual(valuesOf('Due 03/04/2031.', { dateOrder: 'dmy' }), ['2031-04-03']);
  });

  test('names a reference, a zone and a locale that are none', () => {
    assert.throws(() => findTimeExpressions('today', { reference: 'soon' }), /reference "soon".*2034-03-14/);
    assert.throws(() => findTimeExpressions('today', { locale: 'xx' }), /locale "xx".*en/);
  });

  test('finds a date in any ISO form that Date can print', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(Date.UTC(1000, 0, 1)), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        assert.deepEqual(valuesOf(`The seal was broken on ${iso}, they say.`), [iso]);
      }),
    );
  });

  test('finds a written date whatever its order', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2199 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        const value = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const name = months[month] ?? '';
        for (const words of [`${name} ${String(day)}, ${String(year)}`, `${String(day)} ${name} ${String(year)}`]) {
          assert.deepEqual(
            findTimeExpressions(`It fell on ${words}.`, REFERENCE).map((x) => [x.text, x.value]),
            [[words, value]],
          );
        }
      }),
    );
  });
});
