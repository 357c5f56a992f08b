import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStamp } from '../../../src/text/stamps/stamp.js';
import { FIRST } from '../../../src/text/tokens/tokens.js';
import { tokensOfText, vocabulary } from '../read.js';

/** What a timestamp says, and the words that are left behind it. */
function read(text: string, dateOrder?: 'mdy' | 'dmy'): Record<string, unknown> | undefined {
  const tokens = tokensOfText(text);
  const stamp = readStamp(tokens, FIRST, tokens.length, vocabulary, dateOrder);
  if (!stamp) return undefined;
  const { next, ...said } = stamp;
  return { ...said, ...(next < tokens.length ? { rest: text.slice(tokens.start[next]) } : {}) };
}

const DAY = { year: 2034, month: 5, day: 6 };
const CASES: [string, Record<string, unknown> | undefined][] = [
  ['2034-05-06', { ...DAY, isYearFirst: true }],
  ['2034/05/06', { ...DAY, isYearFirst: true }],
  ['2034-05-06 07:08', { ...DAY, isYearFirst: true, hour: 7, isPadded: true, minute: 8 }],
  ['2034-05-06T07:08:09.123Z', { ...DAY, isYearFirst: true, joined: true, hour: 7, isPadded: true, minute: 8, second: 9, zone: 'UTC' }],
  ['2034-05-06T07:08+05:30', { ...DAY, isYearFirst: true, joined: true, hour: 7, isPadded: true, minute: 8, zone: '+05:30' }],
  ['2034-05-06T07:08:09-0700', { ...DAY, isYearFirst: true, joined: true, hour: 7, isPadded: true, minute: 8, second: 9, zone: '-07:00' }],
  ['[06/May/2034:07:08:09 -0700] GET', undefined],
  ['06/May/2034:07:08:09 -0700', { ...DAY, hour: 7, isPadded: true, minute: 8, second: 9, zone: '-07:00' }],
  ['6 May 2034', DAY],
  ['6th of May, 2034', DAY],
  ['May 6, 2034', DAY],
  ['May 6th 2034', DAY],
  ['Sat 6 May 2034', { ...DAY, weekday: 6 }],
  ['Saturday, May 6, 2034, 6:12 pm PT', { ...DAY, weekday: 6, hour: 18, minute: 12, hasHalf: true, zone: 'America/Los_Angeles' }],
  ['6 May 2034, 07.55 CET', { ...DAY, hour: 7, isPadded: true, minute: 55, zone: '+01:00' }],
  ['6 May 2034 0727 hrs', { ...DAY, hour: 7, isPadded: true, minute: 27 }],
  ['Jan. 18, 2034, 1:50 p.m. CST', { year: 2034, month: 1, day: 18, hour: 13, minute: 50, hasHalf: true, zone: '-06:00' }],
  ['6 May', { month: 5, day: 6 }],
  ['07:08 the gate opens', { hour: 7, isPadded: true, minute: 8, rest: 'the gate opens' }],
  ['7:08AM', { hour: 7, minute: 8, hasHalf: true }],
  ['12:05 am', { hour: 0, minute: 5, hasHalf: true }],
  ['12 pm', { hour: 12, minute: 0, hasHalf: true, hourOnly: true }],
  ['ca. 18:30', { hour: 18, minute: 30, approximate: true }],
  ['~18:30', { hour: 18, minute: 30, approximate: true }],
  ['0900 GMT', { hour: 9, isPadded: true, minute: 0, zone: 'UTC' }],
  ['10:00-10:20 the gate stays open', { hour: 10, minute: 0, rest: '-10:20 the gate stays open' }],
  ['2034-05-06 --:--', { ...DAY, isYearFirst: true, rest: '--:--' }],
  ['25:10', undefined],
  ['10:75', undefined],
  ['2034-13-06', undefined],
  ['3.5', undefined],
  ['1.2.3.4', undefined],
  ['May', undefined],
  ['12', undefined],
  ['1985', undefined],
];

describe('timestamps', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(read(text), expected));

  it('03/04/2034 is read in the order that is asked for', () => {
    assert.deepEqual(read('03/04/2034', 'mdy'), { year: 2034, month: 3, day: 4, numeric: [3, 4] });
    assert.deepEqual(read('03/04/2034', 'dmy'), { year: 2034, month: 4, day: 3, numeric: [3, 4] });
    assert.deepEqual(read('25/04/2034', 'mdy'), { year: 2034, month: 4, day: 25, numeric: [25, 4] });
    assert.deepEqual(read('03.04.2034', 'mdy'), { year: 2034, month: 4, day: 3, numeric: [3, 4] });
  });
});
