// A time expression means the same wherever a sentence puts it: families of them, times sentences, times days of writing; what is meant is reckoned by Temporal.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { findTimeExpressions } from '../../../src/text/index.js';

type Day = Temporal.PlainDate;

/** Where a sentence looks. */
type Way = -1 | 1;

/** What a time is called, and what is meant: undefined where that would be said otherwise, as "today". */
interface Named {
  readonly words: string;
  readonly value: (written: Day, way: Way) => string | undefined;
  /** What leads to it in a sentence: "on", "in", "at". */
  readonly lead: string;
  /** The one side on which it lies. */
  readonly only?: Way;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const day = (text: string): Day => Temporal.PlainDate.from(text);
const weekOf = (at: Day): string => `${String(at.yearOfWeek)}-W${String(at.weekOfYear).padStart(2, '0')}`;
const monthOf = (at: Day): string => at.toPlainYearMonth().toString();
const stated = (words: string, value: string, lead: string): Named => ({ words, lead, value: () => value });
const step = (words: string, only: Way | undefined, value: (written: Day) => string | undefined, lead = ''): Named => ({ words, lead, value, only });

/** The last such weekday before a day, or the first behind it. */
function weekday(from: Day, dayOfWeek: number, way: Way): Day {
  let at = from;
  do at = at.add({ days: way });
  while (at.dayOfWeek !== dayOfWeek);
  return at;
}

/** The nth weekday of a month; the last for 0. */
function nthWeekday(month: Temporal.PlainYearMonth, dayOfWeek: number, nth: number): Day {
  const last = month.toPlainDate({ day: month.daysInMonth });
  if (nth === 0) return weekday(last.add({ days: 1 }), dayOfWeek, -1);
  return weekday(month.toPlainDate({ day: 1 }).subtract({ days: 1 }), dayOfWeek, 1).add({ weeks: nth - 1 });
}

/** As people write a date. */
function written(at: Day): string[] {
  const { day: number, year } = at,
    month = MONTHS[at.month - 1],
    name = WEEKDAYS[at.dayOfWeek - 1],
    ordinal = `${String(number)}${['th', 'st', 'nd', 'rd'][number % 10 < 4 && (number < 11 || number > 13) ? number % 10 : 0]}`;
  return [
    `${String(number)} ${month} ${String(year)}`,
    `${month} ${String(number)}, ${String(year)}`,
    `the ${ordinal} of ${month}, ${String(year)}`,
    `${name}, ${month} ${String(number)}, ${String(year)}`,
    `${name} ${ordinal} ${month} ${String(year)}`,
    `${month} ${String(number)}, ${String(year)} (a ${name})`,
    at.toString(),
  ];
}

const FRIDAY = 5;

const FAMILIES: Readonly<Record<string, readonly Named[]>> = {
  dates: ['1871-08-12', '1987-02-03', '2033-12-31', '2036-11-23'].flatMap((at) => written(day(at)).map((words) => stated(words, at, 'on'))),
  months: [
    stated('May 2031', '2031-05', 'in'),
    stated('early May 2031', '2031-05', 'in'),
    stated('the end of May 2031', '2031-05', 'at'),
    stated('the first half of 1987', '1987-H1', 'in'),
    stated('the first three months of 2031', '2031-Q1', 'in'),
    stated('Q3 2031', '2031-Q3', 'in'),
    stated('H2 of 2031', '2031-H2', 'in'),
    stated('the 2031 fiscal year', '2031', 'in'),
    stated('the summer of 2031', '2031-SU', 'in'),
    stated('the late 1980s', '198', 'in'),
    stated('the nineteenth century', '18', 'in'),
    stated('44 BC', 'BC0044', 'in'),
    step('last month', -1, (at) => monthOf(at.subtract({ months: 1 }))),
    step('next month', 1, (at) => monthOf(at.add({ months: 1 }))),
    step('last year', -1, (at) => String(at.year - 1)),
    step('the year after next', 1, (at) => String(at.year + 2)),
  ],
  weeks: [
    step('last week', -1, (at) => weekOf(at.subtract({ weeks: 1 }))),
    step('the week after next', 1, (at) => weekOf(at.add({ weeks: 2 }))),
    stated('the week starting Monday, 6 March 2034', '2034-W10', 'in'),
    stated('the weekend of 4 March 2034', '2034-W09-WE', 'over'),
  ],
  weekdays: [
    ...WEEKDAYS.flatMap((name, index): Named[] => [
      { words: name, lead: 'on', value: (at, way) => (at.dayOfWeek === index + 1 ? undefined : weekday(at, index + 1, way).toString()) },
      step(`last ${name}`, -1, (at) => weekday(at, index + 1, -1).toString()),
      step(`this coming ${name}`, 1, (at) => weekday(at, index + 1, 1).toString()),
    ]),
    step('Friday week', 1, (at) => weekday(at, FRIDAY, 1).add({ weeks: 1 }).toString()),
    step('a week on Friday', 1, (at) => weekday(at, FRIDAY, 1).add({ weeks: 1 }).toString()),
    step('a week last Friday', -1, (at) => weekday(at, FRIDAY, -1).subtract({ weeks: 1 }).toString()),
    step('the Friday before last', -1, (at) => weekday(at, FRIDAY, -1).subtract({ weeks: 1 }).toString()),
    step('next week on Friday', 1, (at) => at.add({ days: 7 + FRIDAY - at.dayOfWeek }).toString()),
    step('the second Friday of next month', 1, (at) => nthWeekday(at.toPlainYearMonth().add({ months: 1 }), FRIDAY, 2).toString(), 'on'),
    step('the last Friday of last month', -1, (at) => nthWeekday(at.toPlainYearMonth().subtract({ months: 1 }), FRIDAY, 0).toString(), 'on'),
    stated('the third Friday of May 2031', nthWeekday(Temporal.PlainYearMonth.from('2031-05'), FRIDAY, 3).toString(), 'on'),
  ],
  'days from today': [
    step('yesterday', -1, (at) => at.subtract({ days: 1 }).toString()),
    step('the day after tomorrow', 1, (at) => at.add({ days: 2 }).toString()),
    step('a week today', 1, (at) => at.add({ weeks: 1 }).toString()),
    step('a week tomorrow', 1, (at) => at.add({ days: 8 }).toString()),
  ],
  lengths: (
    [
      ['three', 3],
      ['twelve', 12],
      ['twenty-five', 25],
      ['a hundred and five', 105],
    ] as const
  ).flatMap(([words, count]): Named[] => [
    step(`${words} days ago`, -1, (at) => at.subtract({ days: count }).toString()),
    step(`${words} weeks ago`, -1, (at) => weekOf(at.subtract({ weeks: count }))),
    step(`${words} months ago`, -1, (at) => monthOf(at.subtract({ months: count }))),
    step(`about ${words} years ago`, -1, (at) => String(at.year - count)),
    step(`${words} years from now`, 1, (at) => String(at.year + count)),
  ]),
  clocks: [
    ['nine-thirty a.m.', 'T09:30'],
    ['9:30 a.m.', 'T09:30'],
    ['17:15', 'T17:15'],
    ['12:00 noon', 'T12:00'],
    ["five o'clock in the afternoon", 'T17:00'],
    ['half past five in the afternoon', 'T17:30'],
    ['twenty-five past nine in the morning', 'T09:25'],
    ['17:15 UTC', 'T17:15Z'],
    ['0600 hours', 'T06:00'],
  ].map(([words, clock]) => ({ words, lead: 'at', value: (at: Day) => `${at.toString()}${clock}` })),
  'clocks of a day': [
    stated('noon on 5 May 2031', '2031-05-05T12:00', 'at'),
    stated('17:15 on Monday, May 5, 2031', '2031-05-05T17:15', 'at'),
    stated('the evening of 5 May 2031', '2031-05-05TEV', 'on'),
    step('yesterday morning', -1, (at) => `${at.subtract({ days: 1 }).toString()}TMO`),
    step('5 p.m. tomorrow', 1, (at) => `${at.add({ days: 1 }).toString()}T17:00`, 'at'),
    {
      words: 'Friday at 5 p.m.',
      lead: 'on',
      value: (at, way) => (at.dayOfWeek === FRIDAY ? undefined : `${weekday(at, FRIDAY, way).toString()}T17:00`),
    },
  ],
  'named days': [
    stated('Christmas Eve 2031', '2031-12-24', 'on'),
    stated('Easter Monday 2031', '2031-04-14', 'on'),
    step('last May Day', -1, (at) => `${String(at.month > 5 || (at.month === 5 && at.day > 1) ? at.year : at.year - 1)}-05-01`),
    stated('the Monday after 5 June 2031', '2031-06-09', 'on'),
    stated('the day before 5 June 2031', '2031-06-04', 'on'),
  ],
};

/** A sentence around a time, which stands in brackets. */
type Frame = (time: string) => string;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const opening: Frame = (time) => upper(time).replace(/^\[./, (first) => first.toUpperCase());

const FRAMES: Readonly<Record<string, readonly [Way, Frame]>> = {
  'closed …': [-1, (time) => `The bridge closed ${time}.`],
  'had closed …': [-1, (time) => `The mill had closed ${time}.`],
  '… , it closed': [-1, (time) => `${opening(time)}, the bridge closed.`],
  'which closed …,': [-1, (time) => `The bridge, which closed ${time}, was sold.`],
  '“… closed …”': [-1, (time) => `“We closed the bridge ${time},” said Ada Holm.`],
  'burned …, killing': [-1, (time) => `The mill burned ${time}, killing two men.`],
  'closed … and': [-1, (time) => `The mill closed ${time} and its owner left.`],
  'will close …': [1, (time) => `The bridge will close ${time}.`],
  'will …?': [1, (time) => `Will the bridge close ${time}?`],
  'plans to close …': [1, (time) => `The council plans to close the bridge ${time}.`],
  'is due to close …': [1, (time) => `The bridge is due to close ${time}.`],
  'might not close …': [1, (time) => `The bridge might not close ${time}.`],
  '… , it will close': [1, (time) => `${opening(time)}, the bridge will close.`],
};

/** Days of writing: of each weekday, at the ends of months and years, a leap day. */
const WRITTEN = ['2034-03-13', '2034-03-14', '2034-04-20', '2034-09-30', '2032-02-29', '2033-12-31', '2035-01-01'].map(day);

describe('a time expression', () => {
  for (const [family, times] of Object.entries(FAMILIES)) {
    test(`means the same in any sentence: ${family}`, () => {
      for (const { words, lead, value, only } of times)
        for (const [name, [way, write]] of Object.entries(FRAMES))
          for (const reference of only === undefined || only === way ? WRITTEN : []) {
            const wanted = value(reference, way);
            if (wanted === undefined) continue;
            const marked = write(lead === '' ? `[${words}]` : `${lead} [${words}]`),
              text = marked.replace(/[[\]]/g, '');
            const found = findTimeExpressions(text, { reference: reference.toString() }).map((time) => `${time.text} = ${time.value}`);
            assert.deepEqual(found, [`${/\[(.*)\]/.exec(marked)?.[1] ?? ''} = ${wanted}`], `${name}, written on ${reference.toString()}: ${text}`);
          }
    });
  }

  const RANGES: readonly (readonly [words: string, from: string, to: string])[] = [
    ['from 28 December to 5 January 2031', '2030-12-28', '2031-01-05'],
    ['between November and February 2031', '2030-11', '2031-02'],
    ['from autumn to spring 2031', '2030-FA', '2031-SP'],
    ['from Q1 to Q3 2031', '2031-Q1', '2031-Q3'],
    ['from 3 to 5 May 2031', '2031-05-03', '2031-05-05'],
    ['from May 3 through 5, 2031', '2031-05-03', '2031-05-05'],
    ['from 1914 to 1918', '1914', '1918'],
    ['from the 12th to the 14th century', '11', '13'],
    ['from 9 a.m. to 5 p.m. on 5 May 2031', '2031-05-05T09:00', '2031-05-05T17:00'],
  ];
  const AROUND: readonly Frame[] = [
    (time) => `The bridge was closed ${time}.`,
    (time) => `The bridge will be closed ${time}.`,
    (time) => `${upper(time)}, the bridge was closed.`,
    (time) => `She ran the mill ${time} and then left.`,
    (time) => `The fair (${time}) drew crowds.`,
  ];

  test('has two ends where it is a stretch, the first before the second', () => {
    for (const [words, ...ends] of RANGES)
      for (const write of AROUND) {
        const text = write(words);
        for (const reference of WRITTEN)
          assert.deepEqual(
            findTimeExpressions(text, { reference: reference.toString() }).map((time) => time.value),
            ends,
            `written on ${reference.toString()}: ${text}`,
          );
      }
  });
});
