// A day told by the hour: each entry stands at its minute, in whatever layout and on whatever clock its lines are written.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';

/** What happened, by the minute of the day 14 March 2034, or of the next. */
type Told = readonly (readonly [minute: number, deed: string])[];

const DEEDS = ['The pump failed', 'The alarm rang', 'The gate was opened', 'The van left', 'The roof fell in', 'The guard came'],
  HOURS = ['Twelve', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven'];

/** From morning to evening, over midnight, and within an afternoon. */
const DAYS: readonly Told[] = [
  [395, 480, 607, 720, 875, 1110],
  [1301, 1330, 1409, 1447, 1516, 1593],
  [781, 799, 842, 891, 950, 984],
].map((minutes) => minutes.map((minute, at) => [minute, DEEDS[at]] as const));

const pad = (value: number): string => String(value).padStart(2, '0'),
  hourOf = (minute: number): number => Math.floor(minute / 60) % 24,
  twelve = (minute: number): number => ((hourOf(minute) + 11) % 12) + 1,
  half = (minute: number): string => (hourOf(minute) < 12 ? 'am' : 'pm'),
  colon = (minute: number): string => `${pad(hourOf(minute))}:${pad(minute % 60)}`,
  instantOf = (minute: number): string => `2034-03-${minute < 1440 ? 14 : 15}T${colon(minute)}`;

const HEAD = 'Log of Tuesday 14 March 2034\n\n',
  lines = (told: Told, write: (minute: number, deed: string) => string): string => told.map(([minute, deed]) => write(minute, deed)).join('\n');

const WAYS: Readonly<Record<string, (told: Told) => string>> = {
  'lines with a colon': (told) => HEAD + lines(told, (minute, deed) => `${colon(minute)} ${deed}`),
  'lines with a dot': (told) => HEAD + lines(told, (minute, deed) => `${colon(minute).replace(':', '.')} – ${deed}`),
  'four digits': (told) => HEAD + lines(told, (minute, deed) => `${colon(minute).replace(':', '')}: ${deed}`),
  'halves of the day': (told) => HEAD + lines(told, (minute, deed) => `${twelve(minute)}.${pad(minute % 60)}${half(minute)} ${deed}`),
  'behind each other': (told) =>
    `14 March 2034\n\n${lines(told, (minute, deed) => `${twelve(minute)}.${pad(minute % 60)} ${half(minute)}. ${deed}.`).replaceAll('\n', ' ')}`,
  'fields parted by commas': (told) => `Date,Time,Event\n${lines(told, (minute, deed) => `${instantOf(minute).replace('T', ',')},${deed}`)}`,
  'columns as wide as their words': (told) =>
    `Date        Time   Event\n${lines(told, (minute, deed) => `${instantOf(minute).replace('T', '  ')}  ${deed}`)}`,
  'figures of a day and its clock': (told) => lines(told, (minute, deed) => `${instantOf(minute).replaceAll('-', '').replace('T', ' ')} ${deed}`),
  'below stretches of the day': (told) =>
    HEAD + lines(told, (minute, deed) => `Hour ${hourOf(minute)} (${pad(hourOf(minute))}00–${pad(hourOf(minute))}59)\n${colon(minute)} ${deed}\n`),
};

describe('a day told by the hour', () => {
  for (const [name, write] of Object.entries(WAYS))
    it(name, () => {
      for (const told of DAYS) {
        const text = `${write(told)}\n`,
          { events } = parseTimeline(text, { reference: '2034-03-20' });
        for (const [minute, deed] of told) {
          const [noun] = deed.slice(4).split(' '),
            times = events.filter(({ title }) => title.toLowerCase().includes(noun)).map(({ when }) => when?.edtf);
          assert.deepEqual(times, [instantOf(minute)], `${deed}\n${text}`);
        }
      }
    });

  it('in words, on a clock that counts to twelve', () => {
    const told: Told = [6, 7, 9, 11, 13, 16].map((hour, at) => [hour * 60 + (at % 2) * 30, DEEDS[at]]),
      text = `14 March 2034\n\n${lines(told, (minute, deed) => `${minute % 60 === 0 ? `${HOURS[hourOf(minute) % 12]} o'clock` : `Half past ${HOURS[hourOf(minute) % 12].toLowerCase()}`}. ${deed}.`)}\n`;
    assert.deepEqual(
      parseTimeline(text, { reference: '2034-03-20' }).events.map(({ when }) => when?.edtf),
      told.map(([minute]) => instantOf(minute)),
    );
  });

  it('no day of years, and none of what runners took', () => {
    for (const text of [
      'The mill\n\n1631: Dam built\n1649: Wheel burned\n1726: Second wheel\n',
      'Results of 14 March 2034.\n\n10.21 Moe\n10.34 Lund\n11.02 Dahl\n11.48 Rasch\n',
    ])
      assert.ok(
        parseTimeline(text, { reference: '2034-03-20' }).events.every(({ when }) => when?.precision !== 'minute'),
        text,
      );
  });
});
