import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  bandStepOf,
  floatingFromParts,
  instant,
  instantFromIso,
  isoFromFloating,
  isoFromInstant,
  localFromInstant,
  partsFromFloating,
  tickAtOrBefore,
  ticksIn,
  tickStepFor,
  TimeFormat,
} from '../../src/time/index.js';
import type { Instant } from '../../src/time/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const between = (start: string, end: string, timeZone?: string) => ({ start: instantFromIso(start, timeZone), end: instantFromIso(end, timeZone) });

test('the step is the finest that leaves room for a label', () => {
  const steps = [0.000_03, 0.3, 30, 700, 4e3, 2e5, 2 * HOUR, 5 * HOUR, 0.9 * DAY, 3 * DAY, 20 * DAY, 80 * DAY, 0.9 * YEAR, 3 * YEAR, 3e9 * YEAR]
    .map((ms) => tickStepFor(ms))
    .map(({ unit, count }) => `${count} ${unit}`);
  assert.deepEqual(steps, [
    '0.00005 millisecond',
    '0.5 millisecond',
    '50 millisecond',
    '1 second',
    '5 second',
    '5 minute',
    '3 hour',
    '6 hour',
    '1 day',
    '1 week',
    '1 month',
    '3 month',
    '1 year',
    '5 year',
    '5000000000 year',
  ]);
});

test('any room gives a step that is not shorter and at most about five times as long', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 20.5, noNaN: true }), (exponent) => {
      const least = 10 ** exponent;
      const { ms } = tickStepFor(least);
      assert.ok(ms >= least * 0.999_999 && ms <= Math.max(least * 7, 1e-6), `${least} ${ms}`);
    }),
  );
});

test('days tick at local midnight on both sides of a change of clocks', () => {
  const ticks = ticksIn(between('2034-03-11', '2034-03-14', 'America/New_York'), tickStepFor(DAY), 'America/New_York');
  assert.deepEqual(
    ticks.map((at) => isoFromInstant(at, 'America/New_York')),
    ['2034-03-11T00:00:00-05:00', '2034-03-12T00:00:00-05:00', '2034-03-13T00:00:00-04:00'],
  );
});

test('a skipped hour has no tick, a repeated one has two', () => {
  const local = (start: string, end: string) =>
    ticksIn(between(start, end, 'America/New_York'), tickStepFor(HOUR), 'America/New_York').map(
      (at) => localFromInstant(at, 'America/New_York').hour,
    );
  assert.deepEqual(local('2034-03-12T00', '2034-03-12T06'), [0, 1, 3, 4, 5]);
  assert.deepEqual(local('2034-11-05T00', '2034-11-05T04'), [0, 1, 1, 2, 3]);
});

test('three-hour ticks stay on three-hour clocks after the change', () => {
  const ticks = ticksIn(between('2034-03-12', '2034-03-13', 'America/New_York'), tickStepFor(3 * HOUR), 'America/New_York');
  assert.deepEqual(
    ticks.map((at) => localFromInstant(at, 'America/New_York').hour),
    [0, 3, 6, 9, 12, 15, 18, 21],
  );
});

test('ticks of a zone with quarter-hour offset stand on its own full hours', () => {
  const [first] = ticksIn({ start: instant(0), end: instant(HOUR) }, tickStepFor(HOUR), 'Asia/Kathmandu');
  assert.equal(localFromInstant(first, 'Asia/Kathmandu').minute, 0);
});

test('weeks tick on Mondays, months on firsts, years on round years', () => {
  const dates = (start: string, end: string, least: number) =>
    ticksIn(between(start, end), tickStepFor(least)).map((at) => isoFromFloating(at).slice(0, -9));
  assert.deepEqual(dates('2034-03-01', '2034-03-21', 5 * DAY), ['2034-03-06', '2034-03-13', '2034-03-20']);
  assert.deepEqual(dates('2034-01-15', '2034-12-01', 50 * DAY), ['2034-04-01', '2034-07-01', '2034-10-01']);
  assert.deepEqual(dates('2031', '2049', 4 * YEAR), ['2035-01-01', '2040-01-01', '2045-01-01']);
});

test('years before our era are round when counted back from it, and there is no year 0', () => {
  const step = tickStepFor(400 * YEAR);
  const ticks = ticksIn({ start: floatingFromParts(-1200, 1, 1), end: floatingFromParts(1200, 1, 1) }, step);
  assert.deepEqual(
    ticks.map((at) => partsFromFloating(at).year),
    [-999, -499, 1, 500, 1000],
  );
  const format = new TimeFormat({ locale: 'en-GB' });
  assert.deepEqual(
    ticks.map((at) => format.tick(at, step)),
    ['1000 BC', '500 BC', '1 AD', '500', '1000'],
  );
});

test('deep time ticks at round numbers of years ago', () => {
  const step = tickStepFor(2e9 * YEAR);
  const ticks = ticksIn({ start: floatingFromParts(-5e9, 1, 1), end: floatingFromParts(3e9, 1, 1) }, step);
  const format = new TimeFormat({ locale: 'en-GB' });
  assert.deepEqual(
    ticks.map((at) => format.tick(at, step)),
    ['4 Ga', '2 Ga', '2000', '+2 Ga'],
  );
  const fine = tickStepFor(10_000 * YEAR);
  const old = floatingFromParts(2000 - 66_000_000, 1, 1);
  assert.deepEqual(
    ticksIn({ start: old, end: (old + 3e4 * YEAR) as Instant }, fine).map((at) => format.tick(at, fine)),
    ['66 Ma', '65.99 Ma', '65.98 Ma'],
  );
});

test('fractions of a millisecond tick near the origin', () => {
  const step = tickStepFor(0.2);
  const format = new TimeFormat({ locale: 'en-GB' });
  assert.deepEqual(
    ticksIn({ start: instant(0), end: instant(0.6) }, step).map((at) => format.tick(at, step)),
    ['0.0000 s', '0.0002 s', '0.0004 s'],
  );
});

test('ticks lie in the extent, in order, without doubles, in every zone; the one before the first is known', () => {
  const zones = fc.constantFrom(undefined, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo');
  fc.assert(
    fc.property(fc.integer({ min: -3e12, max: 4e12 }), fc.double({ min: 2, max: 13, noNaN: true }), zones, (from, exponent, zone) => {
      const step = tickStepFor(10 ** exponent);
      const extent = { start: instant(from), end: instant(from + 12 * 10 ** exponent) };
      const ticks = ticksIn(extent, step, zone);
      const before = tickAtOrBefore(extent.start, step, zone);
      assert.ok(before <= extent.start && extent.start - before <= step.ms * 1.2 + 2 * HOUR);
      let last = -Infinity;
      for (const tick of ticks) {
        assert.ok(tick >= extent.start && tick < extent.end && tick > last);
        assert.equal(tickAtOrBefore(tick, step, zone), tick);
        last = tick;
      }
      assert.ok(ticks.length <= 26);
    }),
  );
});

test('a mistaken step or an open extent does not fill the memory', () => {
  assert.equal(ticksIn({ start: instant(0), end: instant(1e15) }, tickStepFor(1)).length, 2_000);
  assert.deepEqual(ticksIn({ start: instant(-Infinity), end: instant(0) }, tickStepFor(DAY)), []);
});

test('bands name what ticks leave out', () => {
  const format = new TimeFormat({ locale: 'en-GB', timeZone: 'America/New_York' });
  const at = instantFromIso('2034-03-14T21:30Z');
  const bands = [1, 3e3, 3e5, HOUR, DAY, 5 * DAY, 20 * DAY, YEAR, 4 * YEAR, 90 * YEAR].map((least) => {
    const band = bandStepOf(tickStepFor(least));
    return band && format.band(tickAtOrBefore(at, band, 'America/New_York'), band);
  });
  assert.deepEqual(bands, [
    '14 Mar 2034, 17:30:00',
    'Tue, 14 March 2034',
    'Tue, 14 March 2034',
    'Tue, 14 March 2034',
    'March 2034',
    'March 2034',
    '2034',
    '2030s',
    '21st century',
    undefined,
  ]);
});
