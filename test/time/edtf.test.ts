import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isEdtf, isoFromFloating, parseEdtf, printEdtf, whenFromEdtf } from '../../src/time/index.js';
import type { When } from '../../src/time/index.js';
import { assertLinear } from '../linear-time.js';

const day = ({ start, end }: When) =>
  [start, end].map((at) => (Number.isFinite(at) ? isoFromFloating(at).replace('T00:00:00', '') : String(at))).join(' ');

/** EDTF, its extent without a zone, its precision. */
const READINGS: readonly (readonly [string, string, string])[] = [
  // Level 1, beyond what the oracle covers
  ['2034-21', '2034-03-01 2034-06-01', 'season'],
  ['2034-24', '2034-12-01 2035-03-01', 'season'],
  ['Y-13800000000', '-13800000000-01-01 -13799999999-01-01', 'year'],
  ['Y170000002', '+170000002-01-01 +170000003-01-01', 'year'],
  ['-00XX', '-000099-01-01 0001-01-01', 'century'],
  ['-043X', '-000439-01-01 -000429-01-01', 'decade'],
  // Level 2
  ['Y17E7', '+170000000-01-01 +170000001-01-01', 'year'],
  ['2034-29', '2034-09-01 2034-12-01', 'season'],
  ['2034-30', '2034-12-01 2035-03-01', 'season'],
  ['2034-37', '2034-01-01 2034-05-01', 'season'],
  ['1560-XX-25', '1560-01-25 1560-12-26', 'year'],
  ['15XX-12-25', '1500-12-25 1599-12-26', 'century'],
  ['2004-06~-11', '2004-06-11 2004-06-12', 'day'],
  ['?2004-06', '2004-06-01 2004-07-01', 'month'],
  // Ours
  ['2034-W11', '2034-03-13 2034-03-20', 'week'],
  ['2034-W11-2', '2034-03-14 2034-03-15', 'day'],
  ['2034-W11-WE', '2034-03-18 2034-03-20', 'week'],
  ['2034-03-14TMO', '2034-03-14T06:00:00 2034-03-14T12:00:00', 'part'],
  ['2034-03-14TNI', '2034-03-14T20:00:00 2034-03-15T06:00:00', 'part'],
  ['2034-03-14T09', '2034-03-14T09:00:00 2034-03-14T10:00:00', 'hour'],
  ['2034-03-14T09:30', '2034-03-14T09:30:00 2034-03-14T09:31:00', 'minute'],
  ['2034-03-14T24:00', '2034-03-15 2034-03-15T00:01:00', 'minute'],
  ['2034-03-14T09:30:15.250', '2034-03-14T09:30:15.25 2034-03-14T09:30:15.251', 'millisecond'],
  ['2034-03-14T09:30-04:00', '2034-03-14T13:30:00 2034-03-14T13:31:00', 'minute'],
  ['+012026-01-01', '+012026-01-01 +012026-01-02', 'day'],
  // An interval ends at a clock time, but after the whole of a last day.
  ['2034-03-14T09:00/2034-03-14T10:00', '2034-03-14T09:00:00 2034-03-14T10:00:00', 'minute'],
  ['2034-03-14/2034-03-16', '2034-03-14 2034-03-17', 'day'],
  ['2034-03-14T09:00/2034-03-15', '2034-03-14T09:00:00 2034-03-16', 'day'],
  ['../2034-03-14', '-Infinity 2034-03-15', 'day'],
  ['2034-03/..', '2034-03-01 Infinity', 'month'],
];

for (const [text, extent, precision] of READINGS) {
  test(`${text} is ${extent}, stated by the ${precision}`, () => {
    const when = whenFromEdtf(text);
    assert.equal(day(when), extent);
    assert.equal(when.precision, precision);
    assert.deepEqual(parseEdtf(when.edtf), parseEdtf(text));
  });
}

test('doubt is kept: ~ approximate, ? uncertain, % both, on either end', () => {
  const doubts = ['2034~', '2034?', '2034%', '2034~/2036', '2034/2036?', '2034-03~-14'].map((text) => {
    const { approximate = false, uncertain = false } = whenFromEdtf(text);
    return [approximate, uncertain];
  });
  assert.deepEqual(doubts, [
    [true, false],
    [false, true],
    [true, true],
    [true, false],
    [false, true],
    [true, false],
  ]);
});

/** What is not EDTF, and what its error says. */
const ERRORS: readonly (readonly [string, string])[] = [
  ['2034-13', 'edtf "2034-13" at 5: no month 13; write 01 to 12'],
  ['2034-00', 'edtf "2034-00" at 5: no month 0; write 01 to 12'],
  ['2034-02-29', 'edtf "2034-02-29" at 8: no day 29 in that month; write 01 to 28'],
  ['2034-02-31', 'at 8: no day 31'],
  ['2034-3', 'at 5: no month of two digits'],
  ['34', 'at 0: no year of four digits'],
  ['20340314', 'at 0: no year of four digits'],
  ['XXXX', 'at 0: no year of four digits'],
  ['Y12345678901234567890', 'at 16: "67890" is too much'],
  ['Y17E20', 'a year too far'],
  ['2034-W53', 'at 8: no such week; write W01 to W52'],
  ['2034-W11-8', 'no such weekday'],
  ['2034-03T09:00', 'a time without a day'],
  ['2034-03-14T25:00', 'at 11: no hour 25; write 00 to 24'],
  ['2034-03-14T09:60', 'no minute 60'],
  ['2034-03-14T24:01', 'a time past 24:00'],
  ['2034-03-14T09:00+25:00', 'no offset hour 25'],
  ['2034-03-14T09:00.5', '".5" is too much'],
  ['2034-03-14 09:00', '" 09:00" is too much'],
  ['2034-42', 'no month 42'],
  ['2034-22-01', '"-01" is too much'],
  ['', 'no date'],
  ['   ', 'no date'],
  ['/', 'an interval without any date'],
  ['../..', 'an interval without any date'],
  ['2034/2035/2036', '"/2036" is too much'],
  ['2036/2034', 'it ends before it starts'],
  ['[2034,2035]', 'no year of four digits'],
  ['next Tuesday', 'no year of four digits'],
  ['𝟚𝟘𝟛𝟜', 'no year of four digits'],
];

for (const [text, message] of ERRORS) {
  test(`"${text}" is refused: ${message}`, () => {
    assert.throws(
      () => whenFromEdtf(text),
      (error: Error) => error instanceof RangeError && error.message.includes(message) && error.message.includes(text.trim().slice(0, 5)),
    );
  });
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((value) => pad(value, 4)),
  fc.integer({ min: 1, max: 9999 }).map((value) => `-${pad(value, 4)}`),
  fc.integer({ min: 10_000, max: 1e12 }).map((value) => `Y${value}`),
  fc.integer({ min: 10_000, max: 1e12 }).map((value) => `Y-${value}`),
);
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':07', ':59.125'),
    fc.constantFrom('', 'Z', '-04:00', '+05:45'),
  )
  .map(([hour, minute, second, offset]) => `T${pad(hour)}:${pad(minute)}${second}${offset}`);
const withinYear = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 12 }).map((month) => `-${pad(month)}`),
  fc.integer({ min: 21, max: 41 }).map((code) => `-${code}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.oneof(fc.constant(''), clock, fc.constantFrom('TMO', 'TEV', 'T05', 'T24:00')),
    )
    .map(([month, date, time]) => `-${pad(month)}-${pad(date)}${time}`),
  fc.tuple(fc.integer({ min: 1, max: 52 }), fc.constantFrom('', '-WE', '-3')).map(([week, rest]) => `-W${pad(week)}${rest}`),
  fc.constantFrom('-XX', '-XX-XX', '-06-XX', '-XX-25'),
);
const date = fc.tuple(year, withinYear, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const anyEdtf = fc.oneof(
  date,
  fc.tuple(date, date).map((ends) => ends.join('/')),
  date.map((end) => `../${end}`),
  date.map((start) => `${start}/..`),
  date.map((start) => `${start}/`),
);

test('printing what was read gives the text again', () => {
  fc.assert(
    fc.property(anyEdtf, (text) => assert.equal(printEdtf(parseEdtf(text)), text)),
    { numRuns: 2_000 },
  );
});

test('an extent is never empty, and a zone moves it by at most a day', () => {
  fc.assert(
    fc.property(date, fc.constantFrom('America/New_York', 'Asia/Kathmandu', '+14:00'), (text, timeZone) => {
      const floating = whenFromEdtf(text);
      const zoned = whenFromEdtf(text, { timeZone });
      assert.ok(floating.start < floating.end && zoned.start < zoned.end);
      assert.ok(Math.abs(zoned.start - floating.start) <= 86_400_000 + Math.abs(floating.start) * Number.EPSILON);
    }),
  );
});

test('any string is read or refused, in time that does not run away with its length', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof isEdtf(text) === 'boolean'));
  for (const [head, unit] of [
    ['', '9'],
    ['', '~'],
    ['', '2034-'],
    ['', '/'],
    ['2034-03-14T09:00.', '0'],
  ] as const) {
    await assertLinear((times) => {
      assert.equal(isEdtf(head + unit.repeat(times)), false);
    }, 125_000);
  }
});
