// The same plan in any layout is the same timeline: what is told, times the day's dress, times the page's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/parse.js';

/** What is on: its name, its day of March 2034, and its hours. */
interface Entry {
  readonly name: string;
  readonly day: number;
  readonly hours: string;
}

/** An entry in words: its name, its day and its hours. */
interface Told {
  readonly name: string;
  readonly day: string;
  readonly hours: string;
}

const PLANS: Readonly<Record<string, readonly Entry[]>> = {
  appointments: [
    { name: 'Dentist', day: 13, hours: '09:30' },
    { name: 'Lunch with Ada', day: 13, hours: '12:15' },
    { name: 'Piano lesson', day: 14, hours: '16:00–16:45' },
    { name: 'Car service', day: 15, hours: '08:00' },
  ],
  works: [
    { name: 'Database upgrade', day: 14, hours: '22:00–23:30' },
    { name: 'Network switch replacement', day: 16, hours: '05:00–06:00' },
    { name: 'Mail server restart', day: 21, hours: '21:00–21:15' },
  ],
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** 1 March 2034 is a Wednesday. */
const weekday = (day: number): string => WEEKDAYS[(day + 2) % 7];

const DAYS: Readonly<Record<string, (day: number) => string>> = {
  'Mon 13 March 2034': (day) => `${weekday(day).slice(0, 3)} ${day} March 2034`,
  'Monday, 13 March': (day) => `${weekday(day)}, ${day} March`,
  'March 13, 2034': (day) => `March ${day}, 2034`,
  '13 Mar 2034': (day) => `${day} Mar 2034`,
  'Mon 13/3': (day) => `${weekday(day).slice(0, 3)} ${day}/3`,
};

/** "16:00–16:45" in the dress of a page. */
const HOURS: Readonly<Record<string, (hours: string) => string>> = {
  '09:30': (hours) => hours,
  '0930': (hours) => hours.replaceAll(':', ''),
  '09.30': (hours) => hours.replaceAll(':', '.'),
};

const lines =
  (write: (told: Told) => string, gap = '\n') =>
  (plan: readonly Told[]): string =>
    plan.map(write).join(gap);

/** Each day once, above its lines. */
const belowDays =
  (head: (day: string) => string, write: (told: Told) => string) =>
  (plan: readonly Told[]): string =>
    [...new Set(plan.map(({ day }) => day))].map((day) => [head(day), ...plan.filter((told) => told.day === day).map(write)].join('\n')).join('\n\n');

const LAYOUTS: Readonly<Record<string, (plan: readonly Told[]) => string>> = {
  'a day above its clocks': belowDays(
    (day) => day,
    ({ name, hours }) => `${hours} ${name}`,
  ),
  'a day above its items': belowDays(
    (day) => `${day}:`,
    ({ name, hours }) => `- ${hours} ${name}`,
  ),
  'headings of days': belowDays(
    (day) => `## ${day}\n`,
    ({ name, hours }) => `- ${hours} ${name}`,
  ),
  'a line each, time first': lines(({ name, day, hours }) => `${day}, ${hours}: ${name}`),
  'items, bold times': lines(({ name, day, hours }) => `- **${day} ${hours}** – ${name}`),
  'a table': (plan) =>
    ['| Date | Time | What |', '|---|---|---|', ...plan.map(({ name, day, hours }) => `| ${day} | ${hours} | ${name} |`)].join('\n'),
  'columns by tabs': lines(({ name, day, hours }) => `${day}\t${hours}\t${name}`),
  'forms of labels': lines(({ name, day, hours }) => `Event: ${name}\nDate: ${day}\nTime: ${hours}`, '\n\n'),
  'a name above "When:"': lines(({ name, day, hours }) => `${name}\nWhen: ${day}, ${hours}`, '\n\n'),
  'a day above names and their clocks': belowDays(
    (day) => day,
    ({ name, hours }) => `${name} ${hours}`,
  ),
  'a day, a name, and its clock': lines(({ name, day, hours }) => `${day}: ${name}, ${hours}`),
  'a day and a name without a sign': lines(({ name, day, hours }) => `${day} ${name} ${hours}`),
  'dots between, time first': lines(({ name, day, hours }) => `${day} · ${hours} · ${name}`),
  'a clock before its day': lines(({ name, day, hours }) => `${hours} on ${day}: ${name}`),
};

/** Layouts of clocks with a colon. */
const COLON_LAYOUTS: typeof LAYOUTS = {
  'time in brackets': lines(({ name, day, hours }) => `${name} (${day}, ${hours})`),
  'dots between, time last': lines(({ name, day, hours }) => `${name} · ${day} · ${hours}`),
  'a name above its day and its hours': lines(({ name, day, hours }) => `${name}\n${day}\n${hours}`, '\n\n'),
  'a time set in below its name': lines(({ name, day, hours }) => `${name}\n  ${day}, ${hours}`),
  'a day above names and clocks in brackets': belowDays(
    (day) => day,
    ({ name, hours }) => `${name} (${hours})`,
  ),
  'a line each, time last': lines(({ name, day, hours }) => `${name} – ${day}, ${hours}`),
  'a name above its time': lines(({ name, day, hours }) => `${name}\n${day}, ${hours}`, '\n\n'),
};

/** A day's dress and that of the hours beside it: each day with colons, some with other hours. */
const DRESSES = [
  ...Object.keys(DAYS).map((day) => [day, '09:30'] as const),
  ...['Monday, 13 March', 'Mon 13/3'].flatMap((day) => ['0930', '09.30'].map((hours) => [day, hours] as const)),
];

/** "2034-03-14T16:00/2034-03-14T16:45" */
const edtfOf = ({ day, hours }: Entry): string =>
  hours
    .split('–')
    .map((clock) => `2034-03-${day}T${clock}`)
    .join('/');

describe('the same plan in any layout is the same timeline', () => {
  for (const [layout, write] of Object.entries({ ...LAYOUTS, ...COLON_LAYOUTS }))
    for (const [style, clock] of DRESSES)
      if (layout in LAYOUTS || clock.includes(':'))
        for (const [subject, plan] of Object.entries(PLANS))
          for (const [reference, status] of [
            ['2034-03-10', 'scheduled'],
            ['2034-03-28', 'occurred'],
          ])
            it(`${layout}, ${style}, ${clock}: ${subject}, ${status}`, () => {
              const told = plan.map(({ name, day, hours }) => ({ name, day: DAYS[style](day), hours: HOURS[clock](hours) }));
              const { events } = parseTimeline(write(told), { reference, dateOrder: 'dmy' });
              assert.deepEqual(
                events.map((event) => [event.title, event.status, event.when?.edtf]),
                plan.map((entry) => [entry.name, status, edtfOf(entry)]),
              );
            });
});
