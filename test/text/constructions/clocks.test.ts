// However a clock stands beside its day, before or behind it, one event is told of both.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exceptions } from './outline.js';

const REFERENCE = '2034-03-15';
/** How a clock is told, and its hours. */
const CLOCKS: readonly (readonly [words: string, start: string, end?: string])[] = [
  ['at 9', '09:00'],
  ['at 9 a.m.', '09:00'],
  ['at 9.30', '09:30'],
  ['at 0930', '09:30'],
  ['at half past nine', '09:30'],
  ['at noon', '12:00'],
  ['at 2pm', '14:00'],
  ['shortly after 9', '09:00'],
  ['from 9 to 11', '09:00', '11:00'],
  ['between 9 and 11', '09:00', '11:00'],
  ['from 9 to 5', '09:00', '17:00'],
  ['from nine till five', '09:00', '17:00'],
  ['between nine and eleven', '09:00', '11:00'],
  ['between 9.30 and 11.30', '09:30', '11:30'],
  ['from 9.30 until 11', '09:30', '11:00'],
  ['from 9 until half past eleven', '09:00', '11:30'],
  ['between half past nine and eleven', '09:30', '11:00'],
  ['from 09:00 to 11:00', '09:00', '11:00'],
  ['from 0900 to 1100', '09:00', '11:00'],
  ['from 9am to 1pm', '09:00', '13:00'],
  ['from 11am to 1', '11:00', '13:00'],
  ['from 9 to 11am', '09:00', '11:00'],
  ['from noon to 2', '12:00', '14:00'],
  ['from 10 to noon', '10:00', '12:00'],
  ['between 2 and 4', '14:00', '16:00'],
  ['from midnight to 4am', '00:00', '04:00'],
  ['from midnight to 5', '00:00', '05:00'],
];
const FRAMES: readonly (readonly [words: string, status: string, days: readonly (readonly [string, string])[]])[] = [
  [
    'The pool will be closed',
    'scheduled',
    [
      ['on Friday', '2034-03-17'],
      ['on 17 March', '2034-03-17'],
      ['tomorrow', '2034-03-16'],
    ],
  ],
  ['The panel will meet', 'scheduled', [['on Friday 17 March', '2034-03-17']]],
  [
    'The pool was closed',
    'occurred',
    [
      ['on Monday', '2034-03-13'],
      ['yesterday', '2034-03-14'],
    ],
  ],
  ['The panel met', 'occurred', [['on 13 March', '2034-03-13']]],
];

describe('a clock beside its day', () => {
  for (const [clock, start, end] of CLOCKS)
    it(clock, () => {
      for (const [frame, status, days] of FRAMES)
        for (const [day, iso] of days) {
          const texts = [`${day} ${clock}`, `${clock} ${day}`, `${day}, ${clock}`].map((words) => ({ name: words, text: `${frame} ${words}.` }));
          const when = end === undefined ? `${iso}T${start}` : `${iso}T${start}/${iso}T${end}`;
          assert.deepEqual(exceptions(texts, [`${status} ${when}`], REFERENCE), []);
        }
    });
});

describe('two numbers beside a day that are no hours', () => {
  const TEXTS = [
    'The toll rose from 9 to 11 on Monday.',
    'The toll rose on Monday from 9 to 11.',
    'The age limit was raised from 16 to 18 on Monday.',
    'The number of crews went from 4 to 7 on Monday.',
    'The court ruled on Monday, 5-4, for the city.',
    'Rovers won on Monday 3-1.',
    'Between 9 and 11 boats sank on Monday.',
  ];
  for (const text of TEXTS) it(text, () => assert.deepEqual(exceptions([{ name: text, text }], ['occurred 2034-03-13'], REFERENCE), []));
});

describe('hours beside several days', () => {
  const HOURS: readonly (readonly [words: string, start: string, end?: string])[] = [
    ['at 8pm', '20:00'],
    ['from 10 to 4', '10:00', '16:00'],
    ['between 10am and 4pm', '10:00', '16:00'],
    ['from 10 until noon', '10:00', '12:00'],
  ];
  const DAYS: readonly (readonly [words: string, days: readonly string[]])[] = [
    ['on Friday and Saturday', ['17', '18']],
    ['on Friday and Monday', ['17', '20']],
    ['on Friday, Saturday and Sunday', ['17', '18', '19']],
    ['on 17 March and 20 March', ['17', '20']],
  ];
  for (const [hours, start, end] of HOURS)
    for (const [days, dates] of DAYS)
      it(`${days} ${hours}`, () => {
        const texts = [`${days} ${hours}`, `${hours} ${days}`].map((words) => ({ name: words, text: `The stall will be open ${words}.` }));
        const told = dates.map((date) => {
          const at = (clock: string): string => `2034-03-${date}T${clock}`;
          return `scheduled ${at(start)}${end === undefined ? '' : `/${at(end)}`}`;
        });
        assert.deepEqual(exceptions(texts, told, REFERENCE), []);
      });
});
