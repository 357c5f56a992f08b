import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  canonicalTimeZone,
  floatingFromInstant,
  floatingFromParts,
  formatOffset,
  instant,
  instantFromFloating,
  instantFromLocal,
  isTimeZone,
  localFromInstant,
  nextTransition,
  offsetAt,
  startOfDay,
} from '../../src/time/index.js';
import type { Instant } from '../../src/time/index.js';

const ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Caracas',
  'America/Havana',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/Istanbul',
  'Europe/London',
  'Europe/Moscow',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const START = floatingFromParts(1970, 1, 1);
const END = floatingFromParts(2031, 1, 1);
const HOUR = 3_600_000;

function transitionsOf(zone: string): { at: Instant; before: number; after: number }[] {
  const found = [];
  for (let next = nextTransition(START, zone); next && next.instant < END; next = nextTransition(next.instant, zone)) {
    found.push({ at: next.instant, before: next.offsetBeforeMs, after: next.offsetMs });
  }
  return found;
}

/** The offset that Intl gives, to the second. */
function intlOffset(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    return (
      floatingFromParts(parts['year'], parts['month'], parts['day'], parts['hour'], parts['minute'], parts['second']) -
      Math.floor(moment / 1000) * 1000
    );
  };
}

for (const zone of ZONES) {
  test(`${zone}: every change of offset 1970–2030 is where Intl has it, and none is missed`, () => {
    const offsetOf = intlOffset(zone);
    const transitions = transitionsOf(zone);
    for (const { at, before, after } of transitions) {
      assert.equal(offsetAt(instant(at - 1), zone), offsetOf(at - 1));
      assert.equal(offsetAt(at, zone), offsetOf(at));
      assert.equal(before, offsetOf(at - 1));
      assert.equal(after, offsetOf(at));
    }
    for (let moment: number = START; moment < END; moment += 9 * 24 * HOUR) assert.equal(offsetAt(instant(moment), zone), offsetOf(moment));
  });

  test(`${zone}: around every change a local time is exact, skipped or repeated, as Temporal resolves it`, () => {
    for (const { at, before, after } of transitionsOf(zone)) {
      for (const step of [-2, -1, -0.5, 0, 0.25, 0.5, 1, 2]) {
        const floating = instant(at + Math.min(before, after) + step * HOUR);
        const { instant: moment, disambiguation } = instantFromFloating(floating, zone);
        const plain = Temporal.Instant.fromEpochMilliseconds(floating).toZonedDateTimeISO('UTC').toPlainDateTime();
        const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
        const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
        assert.equal(moment, plain.toZonedDateTime(zone).epochMilliseconds);
        const isGap = !earlier.toPlainDateTime().equals(plain);
        const expected = isGap ? 'gap' : earlier.epochMilliseconds === later.epochMilliseconds ? 'exact' : 'fold';
        assert.equal(disambiguation, expected, `${zone} ${plain.toString()}`);
      }
    }
  });
}

test('a moment and its wall clock belong together in every zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e12, max: 3e13 }), fc.constantFrom(...ZONES), (ms, zone) => {
      const moment = instant(ms);
      const back = instantFromFloating(floatingFromInstant(moment, zone), zone);
      assert.ok(back.instant === moment || back.disambiguation === 'fold');
      assert.deepEqual(instantFromLocal(localFromInstant(moment, zone), zone), back);
    }),
  );
});

test('rules go on after the last known change, for ever', () => {
  const summer = (year: number) => offsetAt(floatingFromParts(year, 7, 1), 'America/New_York') / HOUR;
  assert.deepEqual([2100, 2499, 2500, 9999, 250_000, 1e9].map(summer), [-4, -4, -4, -4, -4, -4]);
  assert.equal(nextTransition(floatingFromParts(3000, 1, 1), 'Europe/Paris')?.instant, floatingFromParts(3000, 3, 30, 1));
  assert.equal(offsetAt(instant(-4e20), 'Europe/Paris'), 561_000);
  assert.equal(offsetAt(instant(Infinity), 'UTC'), 0);
  assert.equal(nextTransition(instant(0), '+08:00'), undefined);
});

test('offsets that held for days only are found, as Temporal finds them', () => {
  for (const [zone, year] of [
    ['Asia/Gaza', 2040],
    ['Africa/Tunis', 1943],
    ['America/Argentina/Tucuman', 2004],
    ['Europe/Vienna', 1945],
    ['Africa/El_Aaiun', 1976],
  ] as const) {
    const end = floatingFromParts(year + 1, 1, 1);
    let at = floatingFromParts(year, 1, 1),
      changes = 0;
    for (let next = nextTransition(at, zone); next && next.instant < end; next = nextTransition(at, zone)) {
      const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      assert.equal(next.instant, here.getTimeZoneTransition('next')?.epochMilliseconds);
      assert.equal(
        offsetAt(next.instant, zone),
        Temporal.Instant.fromEpochMilliseconds(next.instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
      );
      at = next.instant;
      changes++;
    }
    assert.ok(changes >= 2, zone);
  }
});

test('a day starts at midnight, or where the gap ends that swallows midnight', () => {
  const startsAt = (zone: string, year: number, month: number, day: number) => {
    const date = Temporal.PlainDate.from({ year, month, day });
    const days = floatingFromParts(year, month, day) / (24 * HOUR);
    assert.equal(startOfDay(days, zone), date.toZonedDateTime(zone).epochMilliseconds);
  };
  startsAt('America/Sao_Paulo', 2017, 10, 15); // midnight is skipped
  startsAt('Pacific/Apia', 2011, 12, 30); // a whole day is skipped
  startsAt('Asia/Kathmandu', 1986, 1, 1); // fifteen minutes are skipped
  startsAt('America/Havana', 2030, 11, 3); // midnight comes twice
  startsAt('Europe/London', 2034, 3, 14);
});

test('zones are written one way', () => {
  const written = ['Z', 'utc', 'UTC', '+8', '+0800', '-04:30', '+00:00', 'GMT+3', '−05:00', 'europe/paris', 'Asia/Kolkata', 'asia/kolkata'].map(
    canonicalTimeZone,
  );
  assert.deepEqual(written, [
    'UTC',
    'UTC',
    'UTC',
    '+08:00',
    '+08:00',
    '-04:30',
    'UTC',
    '+03:00',
    '-05:00',
    'Europe/Paris',
    'Asia/Kolkata',
    'Asia/Kolkata',
  ]);
  assert.deepEqual([0, 5.75 * HOUR, -4 * HOUR].map(formatOffset), ['Z', '+05:45', '-04:00']);
});

test('an unknown zone is an error that names it and shows a valid one', () => {
  for (const name of ['Mars/Olympus', '', '+25:00', '+08:75', 'x'.repeat(10_000), '__proto__', '../etc']) {
    assert.equal(isTimeZone(name), false);
    assert.throws(
      () => offsetAt(instant(0), name),
      (error: Error) =>
        error instanceof RangeError &&
        error.message.startsWith(`time zone "${name.slice(0, 60)}": no such zone; write an IANA name such as "Europe/London"`),
    );
  }
});
