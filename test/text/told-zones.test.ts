// A moment told by whatever clock is that moment: zones behind the hour, in brackets, by a place, said once for all, or as the name of a column.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { parseTimeline } from '../../src/parse.js';

interface Place {
  readonly zone: string;
  readonly city: string;
  /** What a clock there is said to show in winter, and in summer. */
  readonly short: readonly [winter: string, summer: string];
  /** The same in words, all the year round. */
  readonly words: string;
}

const PLACES: readonly Place[] = [
  { zone: 'America/New_York', city: 'New York', short: ['EST', 'EDT'], words: 'US Eastern' },
  { zone: 'America/Los_Angeles', city: 'San Francisco', short: ['PST', 'PDT'], words: 'Pacific time' },
  { zone: 'Europe/London', city: 'London', short: ['GMT', 'BST'], words: 'London time' },
  { zone: 'Europe/Berlin', city: 'Berlin', short: ['CET', 'CEST'], words: 'Central European time' },
  { zone: 'Asia/Kolkata', city: 'Mumbai', short: ['IST', 'IST'], words: 'Indian time' },
  { zone: 'Asia/Tokyo', city: 'Tokyo', short: ['JST', 'JST'], words: 'Tokyo time' },
  { zone: 'Australia/Sydney', city: 'Sydney', short: ['AEDT', 'AEST'], words: 'Sydney time' },
];

/** Moments in UTC: noon, near midnight, in winter and in summer, and where America has changed its clocks and Europe has not. */
const MOMENTS = ['2034-01-17T12:05', '2034-03-20T07:40', '2034-07-09T15:30', '2034-09-24T01:14', '2034-11-02T22:49'];

/** A moment as the clocks of a place show it. */
interface Shown {
  readonly day: string;
  readonly iso: string;
  readonly hour: string;
  readonly half: string;
  readonly short: string;
  readonly offset: string;
  readonly words: string;
  readonly city: string;
  readonly zone: string;
}

function shownIn({ zone, city, short, words }: Place, moment: string): Shown {
  const at = Temporal.Instant.from(`${moment}Z`).toZonedDateTimeISO(zone),
    isSummer = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'long' }).format(at.epochMilliseconds).match(/Summer|Daylight/) !== null,
    // South of the equator it is winter in July.
    isLater = isSummer !== (zone === 'Australia/Sydney');
  return {
    day: `${at.day} ${at.toLocaleString('en', { month: 'long' })} ${at.year}`,
    iso: at.toPlainDate().toString(),
    hour: at.toPlainTime().toString({ smallestUnit: 'minute' }),
    half: `${((at.hour + 11) % 12) + 1}:${String(at.minute).padStart(2, '0')} ${at.hour < 12 ? 'am' : 'pm'}`,
    short: short[isLater ? 1 : 0],
    offset: at.offset,
    words,
    city,
    zone,
  };
}

const WAYS: Readonly<Record<string, (here: Shown, there: Shown) => string>> = {
  'an abbreviation': ({ hour, short, day }) => `The pump failed at ${hour} ${short} on ${day}.`,
  'an abbreviation, half a day': ({ half, short, day }) => `On ${day}, at ${half} ${short}, the pump failed.`,
  words: ({ half, words, day }) => `At ${half} ${words} on ${day}, the pump failed.`,
  'the city': ({ hour, city, day }) => `At ${hour} in ${city} on ${day}, the pump failed.`,
  'it was … in the city when': ({ half, city, day }) => `It was ${half} in ${city} on ${day} when the pump failed.`,
  'an offset': ({ hour, offset, day }) => `The pump failed at ${hour} (UTC${offset}) on ${day}.`,
  'an offset alone': ({ half, offset, day }) => `The pump failed at ${half} (${offset}) on ${day}.`,
  'the name of the zone': ({ hour, zone, day }) => `Time zone: ${zone}\n\n${day}\n${hour} The pump failed\n`,
  'said for all': ({ hour, short, day }) => `All times are in ${short}. The pump failed at ${hour} on ${day}.`,
  'said in the heading': ({ hour, short, day }) => `Timeline of events (${short})\n\n${day}\n${hour} The pump failed\n`,
  'two clocks': (here, there) => `The pump failed at ${here.hour} ${here.short} / ${there.hour} ${there.short} on ${here.day}.`,
  'two clocks in columns': (here, there) =>
    `| Date | ${here.short} | Time (${there.short}) | Event |\n|---|---|---|---|\n| ${here.iso} | ${here.hour} | ${there.hour} | The pump failed |\n`,
  'two cities in columns': (here, there) =>
    `| Date | ${here.city} | ${there.city} | Event |\n|---|---|---|---|\n| ${here.iso} | ${here.hour} | ${there.hour} | The pump failed |\n`,
};

describe('a moment told by the clock of any place', () => {
  for (const [name, write] of Object.entries(WAYS))
    it(name, () => {
      for (const moment of MOMENTS)
        for (const [index, place] of PLACES.entries()) {
          const text = write(shownIn(place, moment), shownIn(PLACES[(index + 3) % PLACES.length], moment)),
            { events } = parseTimeline(text, { reference: '2034-12-01' }),
            told = events
              .filter(({ title }) => /pump/i.test(title))
              .map(({ title, when }) => `${title} ${new Date(when?.start ?? NaN).toISOString().slice(0, 16)}`);
          assert.deepEqual(told.length === 1 && told[0].slice(-16), moment, `${told.join(', ')}\n${text}`);
        }
    });

  it('is no other moment on the clock of another zone', () => {
    const text = '| Detected | Fixed (UTC) | Event |\n|---|---|---|\n| 09:00 | 09:45 | The pump failed |\n';
    const { events } = parseTimeline(text, { reference: '2034-12-01' });
    assert.deepEqual(
      events.map(({ when }) => when?.timeZone),
      ['UTC'],
    );
  });
});
