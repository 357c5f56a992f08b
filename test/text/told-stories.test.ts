// A story told by the hour, in whatever words it goes on, happened when it says: what is told, times how each sentence leads to its hour.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';

/** What happens: who or what, what befalls it, the same in the past perfect, and the word of the title that names it. */
type Deed = readonly [who: string, past: string, perfect: string, key: string];

const DEEDS: readonly Deed[] = [
  ['the main pump', 'failed', 'had failed', 'pump'],
  ['engineers', 'restarted the server', 'had restarted the server', 'server'],
  ['the north bridge', 'was closed', 'had been closed', 'bridge'],
  ['traffic', 'resumed', 'had resumed', 'traffic'],
  ['a second fire', 'broke out', 'had broken out', 'fire'],
  ['divers', 'found the anchor', 'had found the anchor', 'divers'],
  ['power', 'was restored', 'had been restored', 'power'],
  ['a lorry', 'hit the gate', 'had hit the gate', 'lorry'],
  ['the crew', 'abandoned the ship', 'had abandoned the ship', 'crew'],
  ['two climbers', 'were rescued', 'had been rescued', 'climbers'],
  ['customers', 'reported errors', 'had reported errors', 'customers'],
  ['the dam', 'gave way', 'had given way', 'dam'],
];

const MINUTE = 60_000,
  DAY = 1440 * MINUTE,
  FIRST_DAY = Date.UTC(2034, 2, 10),
  /** The day of writing: what is told is of the days before it, which are called by their names. */
  WRITTEN = Date.UTC(2034, 2, 15);

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 16);
const weekdayOf = (at: number): string => DAYS[new Date(at).getUTCDay()];

const CLOCKS: readonly ((at: number) => string)[] = [
  (at) => isoOf(at).slice(11),
  (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).replace('\u202f', ' ').toLowerCase(),
];

/** A sentence that goes on from the hour before, and the hour of which it tells; undefined where that would be another day than it says. */
type Device = (at: number, minutes: number, deed: Deed, clock: (at: number) => string) => readonly [text: string, at: number] | undefined;

const onSameDay =
  (write: (who: string, past: string, hour: string) => string): Device =>
  (at, minutes, [who, past], clock) => {
    const next = at + minutes * MINUTE;
    return Math.floor(next / DAY) === Math.floor(at / DAY) ? [upper(write(who, past, clock(next))), next] : undefined;
  };

/** @param write - Told with the hour of the next day, and its name. */
const onNextDay =
  (write: (who: string, past: string, hour: string, day: string) => string): Device =>
  (at, minutes, [who, past], clock) => {
    const next = Math.floor(at / DAY) * DAY + DAY + (360 + minutes * 3) * MINUTE;
    return next < WRITTEN ? [upper(write(who, past, clock(next), weekdayOf(next))), next] : undefined;
  };

const DEVICES: Readonly<Record<string, Device>> = {
  'at ten, …': onSameDay((who, past, hour) => `at ${hour}, ${who} ${past}.`),
  '… at ten': onSameDay((who, past, hour) => `${who} ${past} at ${hour}.`),
  'nobody was hurt. … at ten': onSameDay((who, past, hour) => `nobody was hurt. ${upper(who)} ${past} at ${hour}.`),
  'an inquiry will report. At ten …': onSameDay((who, past, hour) => `an inquiry will report in May. At ${hour} ${who} ${past}.`),
  'the next day at ten, …': onNextDay((who, past, hour) => `the next day at ${hour}, ${who} ${past}.`),
  'the following day, … at ten': onNextDay((who, past, hour) => `the following day, ${who} ${past} at ${hour}.`),
  '… at ten the next day': onNextDay((who, past, hour) => `${who} ${past} at ${hour} the next day.`),
  'a like case in May. The next day …': onNextDay(
    (who, past, hour) => `a similar failure in May last year cost a million euros. At ${hour} the next day, ${who} ${past}.`,
  ),
  'on Monday at ten …': onNextDay((who, past, hour, day) => `on ${day} at ${hour}, ${who} ${past}.`),
  '… at ten on Monday': onNextDay((who, past, hour, day) => `${who} ${past} at ${hour} on ${day}.`),
};

/** A story of several days, and when each of its deeds was done. */
function tell(start: number, steps: readonly { readonly device: string; readonly minutes: number }[], clock: (at: number) => string) {
  const [[who, past]] = DEEDS,
    told: { readonly deed: Deed; readonly at: number }[] = [{ deed: DEEDS[0], at: start }],
    sentences = [`${upper(who)} ${past} at ${clock(start)} on ${weekdayOf(start)} ${new Date(start).getUTCDate()} March.`];
  let now = start;
  for (const { device, minutes } of steps) {
    const deed = DEEDS[told.length];
    const sentence = DEVICES[device](now, minutes, deed, clock);
    if (!sentence) continue;
    [, now] = sentence;
    sentences.push(sentence[0]);
    told.push({ deed, at: now });
  }
  return { text: sentences.join(' '), told };
}

const STEP = fc.record({ device: fc.constantFrom(...Object.keys(DEVICES)), minutes: fc.integer({ min: 5, max: 200 }) });
const STORY = fc
  .tuple(fc.integer({ min: 300, max: 1200 }), fc.array(STEP, { minLength: 2, maxLength: 6 }), fc.constantFrom(...CLOCKS))
  .map(([minutes, steps, clock]) => tell(FIRST_DAY + minutes * MINUTE, steps, clock));

describe('a story told by the hour', () => {
  it('happened when it says, in whatever words it goes on', () => {
    fc.assert(
      fc.property(STORY, ({ text, told }) => {
        const { events } = parseTimeline(text, { reference: isoOf(WRITTEN).slice(0, 10), timeZone: 'UTC' });
        for (const { deed, at } of told) {
          const times = events.filter(({ title, when }) => when && title.toLowerCase().includes(deed[3])).map(({ when }) => when?.edtf);
          assert.ok(
            times.some((edtf) => edtf?.startsWith(isoOf(at))),
            `${deed[3]}: ${isoOf(at)}, told ${times.join(', ')}\n${text}`,
          );
        }
      }),
      { seed: 2034, numRuns: 300 },
    );
  });
});
