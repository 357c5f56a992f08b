import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PlainEvent } from '../../src/index.js';
import type { Extent, Instant } from '../../src/time/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { read, type Reader } from './harness.js';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2034, 0, 1, 15);

/** An hourly reading in Tokyo, and a few days in, what somebody wrote down without a zone. */
function readings(count: number): PlainEvent[] {
  const zoned = Array.from({ length: count }, (_, hour) => ({
    title: `Reading ${hour}`,
    start: `${new Date(START + (hour + 9) * HOUR_MS).toISOString().slice(0, 16)}+09:00`,
  }));
  return [...zoned, { title: 'Buoy sighted', start: '2034-01-20T10:20' }, { title: 'Buoy lost', start: '2034-01-20T11:40' }];
}

async function shown(count: number, looks: { readonly timeZone?: string } = {}): Promise<Reader> {
  const element = document.createElement('event-timeline');
  element.events = readings(count);
  Object.assign(element, looks);
  const reader = await read(html`${element}`);
  await waitUntil(() => reader.names.length > 0);
  return reader;
}

const window = (from: string, to: string): Extent => ({ start: Date.parse(from) as Instant, end: Date.parse(to) as Instant });
const buoysOf = (reader: Reader): string[] => reader.names.filter((name) => name.includes(': Buoy'));
const clockOf = (reader: Reader, title: string): number => reader.named(new RegExp(`: ${title}\\.`)).getBoundingClientRect().left;

describe('local times among many zoned ones', () => {
  for (const count of [600, 4_000, 25_000]) {
    it(`${count}: stand at their clock on the axis, however near it is looked at`, async () => {
      const reader = await shown(count);
      reader.element.window = window('2034-01-20T09:00+09:00', '2034-01-20T13:00+09:00');
      await waitUntil(() => reader.names.length < 10 && buoysOf(reader).length === 2);
      expect(clockOf(reader, 'Reading 442')).to.be.below(clockOf(reader, 'Buoy sighted'));
      expect(clockOf(reader, 'Buoy sighted')).to.be.below(clockOf(reader, 'Reading 443'));
    });

    it(`${count}: are not where that clock is shown elsewhere`, async () => {
      const reader = await shown(count);
      reader.element.window = window('2034-01-20T09:00Z', '2034-01-20T13:00Z');
      await waitUntil(() => reader.names.some((name) => name.includes(': Reading 450.')));
      await reader.settled();
      expect(buoysOf(reader)).to.deep.equal([]);
    });

    it(`${count}: move with the zone that the reader chooses`, async () => {
      const reader = await shown(count);
      reader.element.window = window('2034-01-20T09:00-05:00', '2034-01-20T13:00-05:00');
      await reader.settled();
      reader.element.timeZone = 'America/New_York';
      await waitUntil(() => buoysOf(reader).length === 2);
    });

    it(`${count}: are brought into sight where they stand`, async () => {
      const reader = await shown(count, { timeZone: 'America/New_York' });
      reader.element.window = window('2034-01-05T09:00Z', '2034-01-05T13:00Z');
      await reader.settled();
      await reader.press('List');
      reader.part('.search input')?.focus();
      await reader.type('sighted');
      await waitUntil(() => reader.listed.length === 1);
      reader.part('.list [data-event]')?.click();
      await reader.settled();
      await reader.press('Timeline');
      await waitUntil(() => buoysOf(reader).length === 1);
    });
  }
});
