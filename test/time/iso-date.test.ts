import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIsoDate, whenFromEdtf } from '../../src/time/index.js';

const PLAIN = [
  '0000',
  '0004-02-29',
  '1999',
  '2009-12',
  '2009-06-16',
  '2012-02-29',
  '9999-12-31',
  '2009-06-16T17:00',
  '2009-06-16T17:00Z',
  '2009-06-16T17:00+08:00',
  '2009-06-16T23:59-04:30',
  '2009-06-16T17:00:05',
  '2009-06-16T17:00:05Z',
  '2009-06-16T17:00:05.2Z',
  '2009-06-16T17:00:05.250-11:00',
  '2009-06-16T17:00:05.123456789',
];
/** Mistaken, or written otherwise than EDTF prints it: another reader's business. */
const OTHER = [
  '',
  '209',
  '20090',
  'abcd',
  '2009-00',
  '2009-13',
  '2009-6-1',
  '2009-06-31',
  '2011-02-29',
  '2009-06-16 17:00',
  '2009-06-16T17',
  '2009-06-16T24:00',
  '2009-06-16T17:60',
  '2009-06-16T17:00:60',
  '2009-06-16T17:00:05.',
  '2009-06-16T17:00+00:00',
  '2009-06-16T17:00+08',
  '2009-06-16T17:00+0800',
  '2009-06-16T17:00z',
  '2009-W24',
  '197X',
  '1979~',
  '2009-22',
  '2009-06-16/2009-06-18',
  ' 2009',
  '-0430',
  '２００９',
];

test('a plain date is read as the reader of all EDTF reads it', () => {
  for (const text of PLAIN) {
    const found = readIsoDate(text);
    assert.ok(found, text);
    const { hasClock, ...when } = found;
    const { edtf, ...expected } = whenFromEdtf(text);
    assert.deepEqual({ timeZone: undefined, ...expected }, when, text);
    assert.equal(edtf, text);
    assert.equal(hasClock, text.includes('T'));
  }
});

test('all else is left to that reader', () => {
  for (const text of OTHER) assert.equal(readIsoDate(text), undefined, text);
});
