import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDuration, approximateMs, instant, instantFromIso, parseDuration, printDuration } from '../../src/time/index.js';

test('ISO 8601 durations are read and written', () => {
  assert.deepEqual(parseDuration('P1Y6M2W3DT4H5M6.5S'), { years: 1, months: 6, weeks: 2, days: 3, hours: 4, minutes: 5, seconds: 6.5 });
  assert.deepEqual(parseDuration('P0,5D'), { days: 0.5 });
  assert.equal(printDuration({ months: 1, minutes: 1 }), 'P1MT1M');
  assert.equal(printDuration({}), 'PT0S');
});

test('TIMEX3 decades, centuries and millennia are years', () => {
  assert.deepEqual(
    ['P3DE', 'P2CE', 'P1ML'].map((text) => parseDuration(text).years),
    [30, 200, 1000],
  );
});

test('printing what was read gives the text again', () => {
  const count = fc.integer({ min: 1, max: 9999 });
  const duration = fc.record(
    { years: count, months: count, weeks: count, days: count, hours: count, minutes: count, seconds: count },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(duration, (parts) => assert.deepEqual(parseDuration(printDuration({ ...parts, days: 1 })), { ...parts, days: 1 })));
});

test('what is no duration is refused by name', () => {
  for (const text of ['', 'P', 'PT', '3 days', 'P3', 'P3X', 'P1D2Y', 'PT1H2H', 'P1.2.3D', 'P1DT', 'PTT1H', '-P1D', 'P'.padEnd(1e6, '1')]) {
    assert.throws(
      () => parseDuration(text),
      (error: Error) => error instanceof RangeError && error.message.startsWith(`duration "${text.slice(0, 60)}": not ISO 8601`),
    );
  }
});

test('lengths are measured, months and years at their mean', () => {
  assert.equal(approximateMs({ hours: 1, minutes: 30 }), 5_400_000);
  assert.equal(approximateMs({ weeks: 1 }), 604_800_000);
  assert.equal(approximateMs({ years: 400 }), 146_097 * 86_400_000);
});

test('calendar parts are added on the local calendar, the clock as exact time, as Temporal adds them', () => {
  const part = fc.integer({ min: 0, max: 40 });
  const zones = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3e12 }), zones, fc.record({ months: part, days: part, hours: part }), (ms, timeZone, duration) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).add(duration).epochMilliseconds;
      assert.equal(addDuration(instant(ms), duration, { timeZone }), expected);
    }),
  );
});

test('31 January and a month is the last of February; a month back from 31 March too', () => {
  assert.equal(addDuration(instantFromIso('2034-01-31'), { months: 1 }), instantFromIso('2034-02-28'));
  assert.equal(addDuration(instantFromIso('2034-03-31'), { months: 1 }, { sign: -1 }), instantFromIso('2034-02-28'));
  assert.equal(addDuration(instant(Infinity), { days: 1 }), Infinity);
});
