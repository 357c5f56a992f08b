import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  civilFromDays,
  dayOfYear,
  daysFromCivil,
  daysFromFloating,
  daysFromIsoWeek,
  daysInMonth,
  floatingFromParts,
  instant,
  isLeapYear,
  isoWeekFromDays,
  isoWeeksInYear,
  julianLag,
  partsFromFloating,
  weekdayFromDays,
} from '../../src/time/index.js';

// Temporal's own range of days, a little inside.
const days = fc.integer({ min: -99_000_000, max: 99_000_000 });
const plainDate = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });

test('a day and its civil date are each other’s inverse, as Temporal has it', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: dayOfMonth } = plainDate(day);
      assert.deepEqual(civilFromDays(day), { year, month, day: dayOfMonth });
      assert.equal(daysFromCivil(year, month, dayOfMonth), day);
    }),
  );
});

test('weekday, ISO week, length of month and day of year are Temporal’s', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = plainDate(day);
      assert.equal(weekdayFromDays(day), date.dayOfWeek);
      assert.deepEqual(isoWeekFromDays(day), { year: date.yearOfWeek, week: date.weekOfYear });
      assert.equal(daysInMonth(date.year, date.month), date.daysInMonth);
      assert.equal(isLeapYear(date.year), date.inLeapYear);
      assert.equal(dayOfYear(day), date.dayOfYear);
      assert.equal(daysFromIsoWeek(date.yearOfWeek ?? 0, date.weekOfYear ?? 0, date.dayOfWeek), day);
    }),
  );
});

test('adding months clamps to the last day of the month, as Temporal does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9e6, max: 9e6 }), fc.integer({ min: -5000, max: 5000 }), (day, months) => {
      const { year, month, day: dayOfMonth } = plainDate(day).add({ months });
      assert.deepEqual(civilFromDays(addMonths(day, months)), { year, month, day: dayOfMonth });
    }),
  );
});

test('a year of 53 weeks is known', () => {
  assert.deepEqual([2015, 2020, 2026, 2021].map(isoWeeksInYear), [53, 53, 53, 52]);
});

test('parts of a moment put together give the moment, fractions included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8e15, max: 8e15 }), fc.constantFrom(0, 0.25, 0.5), (ms, fraction) => {
      const moment = instant(Math.abs(ms) < 1e12 ? ms + fraction : ms);
      const { year, month, day, hour, minute, second, millisecond } = partsFromFloating(moment);
      assert.equal(floatingFromParts(year, month, day, hour, minute, second, millisecond), moment);
    }),
  );
});

test('the first day of a year in deep time stays in that year', () => {
  for (const year of [-13_800_000_000, -4_540_000_000, -66_000_001, 1_000_000_000]) {
    const moment = floatingFromParts(year, 1, 1);
    assert.equal(civilFromDays(daysFromFloating(moment)).year, year);
  }
});

test('the Julian calendar stands behind ours as the Coptic one of Intl does, which goes with it', () => {
  const coptic = new Intl.DateTimeFormat('en-u-ca-coptic', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const copticOf = (year: number, month: number, day: number) =>
    coptic.format((daysFromCivil(year, month, day) + julianLag(year, month)) * 86_400_000);
  for (let year = 1500; year < 2100; year++) {
    // The day that Julian leap years have more stands at the end of the Coptic year before.
    assert.equal(copticOf(year, 2, 1), year % 4 === 0 ? '6/6' : '6/7', `February ${year}`);
    assert.equal(copticOf(year, 3, 1), '7/5', `March ${year}`);
    assert.equal(copticOf(year, 8, year % 4 === 3 ? 30 : 29), '1/1', `August ${year}`);
  }
});
