import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { plainWhen } from '../../src/time/plain-when.js';
import { whenFromParsed } from '../../src/time/when-from-edtf.js';

const two = (high: number) => fc.integer({ min: 0, max: high }).map((value) => String(value).padStart(2, '0'));
const plain = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    two(13),
    two(32),
    two(25),
    two(61),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(
    ([year, month, day, hour, minute, parts]) =>
      [year, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}T${hour}:${minute}`][parts],
  );
const zones = fc.constantFrom(undefined, 'UTC', 'Z', '+05:45', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Africa/Cairo');

/** What the reader of all EDTF says; undefined where it refuses. */
function inFull(text: string, timeZone: string | undefined) {
  try {
    return whenFromParsed(parseEdtf(text), timeZone === undefined ? {} : { timeZone });
  } catch {
    return undefined;
  }
}

test('plain dates and clock times are what the reader of all EDTF makes of them', () => {
  fc.assert(
    fc.property(plain, zones, (text, timeZone) => {
      const read = plainWhen(text, timeZone);
      // An hour of 24 is left to the other reader.
      if (read || !/T24/.test(text)) assert.deepEqual(read, inFull(text, timeZone));
    }),
    { numRuns: 4_000 },
  );
});

test('everything else is left to the reader of all EDTF', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 18 }), (text) => {
      const read = plainWhen(text, undefined);
      if (read) assert.deepEqual(read, inFull(text, undefined));
    }),
    { numRuns: 4_000 },
  );
  for (const text of ['198X', '2009-06~', '-043', '20090616', '2009-W24', '2009-06-1?', '2009-06-16 17:00'])
    assert.equal(plainWhen(text, undefined), undefined, text);
});

test('an unknown zone is told', () => {
  assert.throws(() => plainWhen('2009-06-16', 'Mars/Olympus'), RangeError);
});
