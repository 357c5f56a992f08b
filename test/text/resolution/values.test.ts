import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilFromDays, daysFromCivil, isEdtf, weekdayFromDays } from '../../../src/time/index.js';
import { UNIT } from '../../../src/text/rules/meaning.js';
import { clockMinutes, clockValue, shiftClock } from '../../../src/text/resolution/clock/clock-time.js';
import { openContext, readReference } from '../../../src/text/resolution/context.js';
import { edtfOfValue } from '../../../src/text/resolution/edtf-value.js';
import { holidayDays } from '../../../src/text/resolution/years/holidays.js';
import { lengthValue, setValue } from '../../../src/text/resolution/steps/lengths.js';
import { dayValue, placeOf, placeValue, stepPlace, yearValue } from '../../../src/text/resolution/value.js';

const day = daysFromCivil(2034, 3, 14);

describe('values of places', () => {
  test('every unit prints as TIMEX3 says', () => {
    const units = [UNIT.day, UNIT.weekend, UNIT.week, UNIT.month, UNIT.quarter, UNIT.season, UNIT.half, UNIT.year, UNIT.decade, UNIT.century];
    assert.deepEqual(
      units.map((unit) => placeValue(placeOf(day, unit))),
      ['2034-03-14', '2034-W11-WE', '2034-W11', '2034-03', '2034-Q1', '2034-SP', '2034-H1', '2034', '203', '20'],
    );
  });
  test('steps keep the precision of their unit and clamp at month ends', () => {
    assert.equal(placeValue(stepPlace(day, UNIT.week, -2)), '2034-W09');
    assert.equal(placeValue(stepPlace(daysFromCivil(2034, 3, 31), UNIT.month, -1)), '2034-02');
    assert.equal(placeValue(stepPlace(day, UNIT.decade, -1)), '202');
  });
  test('the year before 1 is BC0001', () => {
    assert.deepEqual([yearValue(1), yearValue(0), yearValue(-430)], ['0001', 'BC0001', 'BC0431']);
  });
});

describe('lengths', () => {
  const cases: [Parameters<typeof lengthValue>[0], string][] = [
    [{ n: 3, unit: UNIT.day }, 'P3D'],
    [{ n: 90, unit: UNIT.second }, 'PT90S'],
    [{ n: 2, unit: UNIT.fortnight }, 'P4W'],
    [{ n: 2, unit: UNIT.decade }, 'P20Y'],
    [{ n: 1, plusQuarters: 2, unit: UNIT.year }, 'P1Y6M'],
    [{ n: 0, plusQuarters: 2, unit: UNIT.hour }, 'PT30M'],
    [{ n: 2.5, unit: UNIT.hour }, 'PT2H30M'],
    [{ n: 1, unit: UNIT.hour, n2: 20, unit2: UNIT.minute }, 'PT1H20M'],
    [{ n: 5, numerator: 1, denominator: 2, unit: UNIT.hour }, 'PT5H30M'],
    [{ vague: 1, unit: UNIT.year }, 'PXY'],
    [{ vague: 1, unit: UNIT.minute }, 'PTXM'],
  ];
  for (const [meaning, value] of cases)
    test(`${JSON.stringify(meaning)} is ${value}`, () => {
      assert.equal(lengthValue(meaning), value);
    });
  test('sets print weekday, month, season and part of day', () => {
    assert.deepEqual(
      [
        setValue({ weekday: 2, part: 5 }),
        setValue({ month: 12 }),
        setValue({ season: 4 }),
        setValue({ part: 1 }),
        setValue({ n: 1, unit: UNIT.day }),
      ],
      ['XXXX-WXX-2TNI', 'XXXX-12', 'XXXX-WI', 'XXXX-XX-XXTMO', 'P1D'],
    );
  });
});

describe('clock times', () => {
  test('noon, midnight and the halves of the day', () => {
    assert.deepEqual(
      [
        clockMinutes({ hour: 12, meridiem: 1 }),
        clockMinutes({ hour: 12, meridiem: 2 }),
        clockMinutes({ hour: 5, meridiem: 2 }),
        clockMinutes({ hour: 24 }),
      ],
      [0, 720, 1020, 1440],
    );
  });
  test('quarters and minutes before and after the hour', () => {
    assert.deepEqual(
      [clockValue({ hour: 5, past: 15 }), clockValue({ hour: 9, to: 10 }), clockValue({ hour: 0, to: 15 })],
      ['T05:15', 'T08:50', 'T23:45'],
    );
  });
  test('25:99 is no clock time', () => {
    assert.deepEqual(
      [clockValue({ hour: 25 }), clockValue({ hour: 5, minute: 99 }), clockValue({ hour: 17, meridiem: 1 })],
      [undefined, undefined, undefined],
    );
  });
  test('steps roll over midnight', () => {
    assert.equal(shiftClock(day, 23 * 60 + 50, 20, UNIT.minute).value, '2034-03-15T00:10');
    assert.equal(shiftClock(day, 10, -90, UNIT.second).value, '2034-03-14T00:08:30');
  });
});

describe('named days', () => {
  const cases: [number, number, string][] = [
    [1225, 2033, '2033-12-25'],
    [2000, 2024, '2024-03-31'],
    [2000, 1282, '1282-03-29'],
    [2000, 1583, '1583-04-10'],
    [2000, 2038, '2038-04-25'],
    [1998, 2024, '2024-03-29'],
    [11144, 2024, '2024-11-28'],
    [10911, 2030, '2030-09-02'],
    [10515, 2030, '2030-05-27'],
    [10113, 2024, '2024-01-15'],
    [10213, 2024, '2024-02-19'],
    [21111, 2024, '2024-11-05'],
    [1954, 2024, '2024-02-14'],
    [2049, 2024, '2024-05-19'],
  ];
  for (const [holiday, year, value] of cases) {
    test(`number ${String(holiday)} of ${String(year)} is ${value}`, () => {
      assert.equal(dayValue(holidayDays(holiday, year)), value);
    });
  }
  test('Easter is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1600; year < 2400; year++) {
      const days = holidayDays(2000, year);
      const { month, day: date } = civilFromDays(days);
      assert.equal(weekdayFromDays(days), 7, String(year));
      assert.ok((month === 3 && date >= 22) || (month === 4 && date <= 25), String(year));
    }
  });
});

describe('edtfOfValue', () => {
  const cases: [string, string | undefined][] = [
    ['2034', '2034'],
    ['203', '203X'],
    ['19', '19XX'],
    ['BC0431', '-0430'],
    ['BC0001', '0000'],
    ['BC047', '-0478/-0469'],
    ['2034-SU', '2034-22'],
    ['2034-Q4', '2034-36'],
    ['2034-H2', '2034-41'],
    ['2034-W11', '2034-W11'],
    ['2034-W11-WE', '2034-W11-WE'],
    ['2034-03-14TEV', '2034-03-14TEV'],
    ['2034-03-14T17:00Z', '2034-03-14T17:00Z'],
    ['2034-02/2034-04', '2034-02/2034-04'],
    ['PRESENT_REF', undefined],
    ['XXXX-WXX-2', undefined],
    ['P3D', undefined],
    ['XXXX-XX-XXTNI', undefined],
  ];
  for (const [value, edtf] of cases) {
    test(`${value} is ${String(edtf)}`, () => {
      assert.equal(edtfOfValue(value), edtf);
      if (edtf !== undefined) assert.ok(isEdtf(edtf), edtf);
    });
  }
});

describe('reference', () => {
  test('only its wall clock counts', () => {
    assert.deepEqual(readReference('2034-03-14T23:30+14:00'), { days: day, minute: 23 * 60 + 30 });
    assert.equal(openContext('2034-03-14', 'news', 'mdy').civil?.year, 2034);
  });
  test('what is no date is named', () => {
    assert.throws(() => readReference('tomorrow'), /"tomorrow"/);
    assert.throws(() => readReference('2034-13-01'), /"2034-13-01"/);
  });
});
