// Our reading of EDTF beside the edtf package's.
import assert from 'node:assert/strict';
import test from 'node:test';
import edtf from 'edtf';
import { isFinite } from './finite.js';
import { parseEdtf, printEdtf, whenFromEdtf } from '../../src/time/index.js';

const SAME = [
  // Level 0
  '1985',
  '1985-04',
  '1985-04-12',
  '0000',
  '0001',
  '9999-12-31',
  '2000-02-29',
  '1900-02-28',
  '2004-02',
  '1985-04-12T23:20:00Z',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04:00',
  '1985-04-12T23:20:30+05:45',
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  '0044-03-15',
  '1583-01-01',
  '1066-10-14',
  '1969-12-31/1970-01-01',
  // Level 1: long and negative years
  'Y170002',
  'Y-170002',
  'Y17000',
  '-1985',
  '-0430',
  '-0001',
  '-0044-03-15',
  '-0099-12',
  // Level 1: doubt
  '1984?',
  '2004-06~',
  '2004-06-11%',
  '2004?',
  '2004~',
  '2004%',
  '2004-06?',
  '2004-06-11?',
  '2004-06-11~',
  '-0430~',
  // Level 1: unspecified digits
  '201X',
  '20XX',
  '197X',
  '17XX',
  '00XX',
  '2004-XX',
  '1985-04-XX',
  '1985-XX-XX',
  '1XXX',
  '000X',
  // Level 1: intervals
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985-04',
  '../1985',
  '1985-04-12/',
  '1985/',
  '/1985-04-12',
  '/1985',
  '1984~/2004-06',
  '1984/2004-06~',
  '1984?/2004%',
  '2004-06-11%/2004-06-12',
  '1984-06-02?/2004-08-08~',
  '-0430/0033',
  // Level 2: quarters and halves, which the package counts as we do
  '2009-33',
  '2009-34',
  '2009-35',
  '2009-36',
  '2001-40',
  '2001-41',
  '2030-33',
  '1999-36',
];

for (const text of SAME) {
  test(`${text} has the extent that edtf.js gives it`, () => {
    const oracle = edtf(text);
    const { start, end } = whenFromEdtf(text);
    assert.equal(isFinite(start), isFinite(oracle.min));
    if (isFinite(start)) assert.equal(start, oracle.min);
    assert.equal(isFinite(end), isFinite(oracle.max));
    // Theirs is the last millisecond inside; of a clock time it is the moment itself.
    if (isFinite(end)) assert.equal(end, text.includes('T') ? oracle.max + 1_000 : oracle.max + 1);
    assert.equal(printEdtf(parseEdtf(text)), text);
    assert.equal(oracle.edtf, text.includes('T') ? oracle.edtf : text);
  });
}

test('at least 75 strings are compared', () => {
  assert.ok(SAME.length >= 75);
});
