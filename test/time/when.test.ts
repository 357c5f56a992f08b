import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDays,
  edtfFromInstant,
  floatingFromParts,
  instant,
  instantFromIso,
  isoFromInstant,
  offsetOfWhen,
  whenFromEdtf,
  whenFromInstants,
  whenInZone,
} from '../../src/time/index.js';

const HOUR = 3_600_000;

test('a clock time in a zone carries the offset that the zone fixes', () => {
  const when = whenFromEdtf('2034-07-04T17:00', { timeZone: 'America/New_York' });
  assert.equal(when.edtf, '2034-07-04T17:00-04:00');
  assert.equal(when.start, instantFromIso('2034-07-04T21:00Z'));
  assert.equal(when.timeZone, 'America/New_York');
  assert.equal(offsetOfWhen(when), -4 * HOUR);
});

test('an offset in the text is its zone', () => {
  assert.equal(whenFromEdtf('2034-07-04T17:00+05:45').timeZone, '+05:45');
  assert.equal(whenFromEdtf('2034-07-04T17:00Z').timeZone, 'UTC');
  assert.equal(whenFromEdtf('2034-07-04').timeZone, undefined);
});

test('a day in a zone lasts from its midnight to the next, 23 hours when the clocks go forward', () => {
  const { start, end, edtf } = whenFromEdtf('2034-03-12', { timeZone: 'America/New_York' });
  assert.equal(edtf, '2034-03-12');
  assert.equal(start, instantFromIso('2034-03-12T05:00Z'));
  assert.equal(end - start, 23 * HOUR);
});

test('a skipped clock time is read as if the clocks had not changed yet', () => {
  const when = whenFromEdtf('2034-03-12T02:30', { timeZone: 'America/New_York' });
  assert.equal(when.edtf, '2034-03-12T02:30-05:00');
  assert.equal(when.start, instantFromIso('2034-03-12T03:30-04:00'));
});

test('before standard time no whole-minute offset fits, so none is written', () => {
  const when = whenFromEdtf('1850-05-01T12:00', { timeZone: 'America/New_York' });
  assert.equal(when.edtf, '1850-05-01T12:00');
  assert.equal(whenFromEdtf(when.edtf, { timeZone: 'America/New_York' }).start, when.start);
});

test('reading the canonical text in its zone gives the same When', () => {
  for (const text of [
    '2034-11-05T01:30',
    '2034-07-04T17:00~',
    '2034-07-04TEV',
    '2034-07',
    '203X',
    '2034-07-04T09:00/2034-07-05',
    '../2034-07-04T10:00',
  ]) {
    const when = whenFromEdtf(text, { timeZone: 'Europe/Lisbon' });
    assert.deepEqual(whenFromEdtf(when.edtf, { timeZone: 'Europe/Lisbon' }), when);
  }
});

test('a stated length gives the end; an expected one does not', () => {
  const lasting = whenFromEdtf('2034-07-04T17:00', { duration: { value: 'PT1H' } });
  assert.equal(lasting.end - lasting.start, HOUR);
  const expected = whenFromEdtf('2034-07-04T17:00', { duration: { value: 'PT1H', expected: true } });
  assert.equal(expected.end - expected.start, 60_000);
  assert.deepEqual(expected.duration, { value: 'PT1H', expected: true });
  assert.equal(whenFromEdtf('2034-07', { duration: { value: 'P2D' } }).end, floatingFromParts(2034, 8, 1));
});

test('an unknown zone is refused by name', () => {
  assert.throws(() => whenFromEdtf('2034', { timeZone: 'Moon/Base' }), /time zone "Moon\/Base": no such zone/);
});

test('a floating time takes a zone; a zoned one keeps its own', () => {
  const floating = whenFromEdtf('2034-07-04T17:00');
  assert.equal(whenInZone(floating, '+02:00').edtf, '2034-07-04T17:00+02:00');
  const zoned = whenFromEdtf('2034-07-04T17:00Z');
  assert.equal(whenInZone(zoned, '+02:00'), zoned);
});

test('numbers of milliseconds become Whens as fine as they are', () => {
  const at = instantFromIso('2034-07-04T21:00Z');
  assert.equal(whenFromInstants(at).edtf, '2034-07-04T21:00Z');
  assert.equal(whenFromInstants(instant(at + 5_000)).edtf, '2034-07-04T21:00:05Z');
  assert.equal(whenFromInstants(instant(at + 5)).edtf, '2034-07-04T21:00:00.005Z');
  assert.equal(whenFromInstants(instant(at + 0.25)).edtf, '2034-07-04T21:00:00.00025Z');
  assert.equal(whenFromInstants(at, { timeZone: 'America/New_York', precision: 'day' }).edtf, '2034-07-04');
  assert.deepEqual(whenFromInstants(at, { timeZone: 'America/New_York', end: instant(at + HOUR) }), {
    edtf: '2034-07-04T17:00-04:00/2034-07-04T18:00-04:00',
    start: at,
    end: at + HOUR,
    precision: 'minute',
    timeZone: 'America/New_York',
  });
  assert.equal(whenFromInstants(at, { end: instant(Infinity) }).edtf, '2034-07-04T21:00Z/..');
  assert.throws(() => whenFromInstants(instant(-Infinity)), /infinite start/);
  assert.equal(edtfFromInstant(at, 'hour', '+05:45'), '2034-07-05T02+05:45');
});

test('ISO text and moments are each other’s inverse, in any zone, in deep time, below a millisecond', () => {
  for (const ms of [0, 1.25, -1, 1e12, -62_135_596_800_000, 2e15, -4e17]) {
    for (const zone of ['UTC', 'America/New_York', '+05:45']) {
      const iso = isoFromInstant(instant(ms), zone);
      const whole = /:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(iso) && ms > -2e12;
      if (whole || zone !== 'America/New_York') assert.equal(instantFromIso(iso), ms, iso);
    }
  }
  assert.equal(isoFromInstant(instantFromIso('2034-07-04T17:00:00-04:00'), 'America/New_York'), '2034-07-04T17:00:00-04:00');
  assert.equal(isoFromInstant(floatingFromParts(-430, 3, 1)), '-000430-03-01T00:00:00Z');
  assert.throws(() => isoFromInstant(instant(Infinity)), /infinite moment/);
  assert.throws(() => instantFromIso('2034/2035'), /an interval, no moment/);
  assert.throws(() => instant(NaN), /NaN is no moment/);
});

test('days are added to ISO dates', () => {
  assert.equal(addDays('2034-06-30', 1), '2034-07-01');
  assert.equal(addDays('2036-03-01', -1), '2036-02-29');
});
