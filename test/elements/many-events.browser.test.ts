import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PlainEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { read, type Reader } from './harness.js';

const START = Date.UTC(2034, 0, 1);
const HOUR_MS = 3_600_000;

function hours(count: number): PlainEvent[] {
  return Array.from({ length: count }, (_, hour) => ({ title: `Tide ${hour}`, start: START + hour * HOUR_MS }));
}

async function shown(events: readonly PlainEvent[]): Promise<Reader> {
  const element = document.createElement('event-timeline');
  element.events = events;
  const reader = await read(html`${element}`);
  await waitUntil(() => reader.names.length > 0);
  return reader;
}

describe('thousands of plain events', () => {
  for (const count of [900, 4_000, 30_000]) {
    it(`${count}: updateComplete waits for their first picture`, async () => {
      const element = document.createElement('event-timeline');
      element.events = hours(count);
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.mark .label')).to.not.equal(null);
      element.remove();
    });
  }

  for (const count of [4_000, 30_000]) {
    it(`${count}: all are counted from the first picture on, and found by words`, async () => {
      const reader = await shown(hours(count));
      expect(reader.count).to.contain(`${count.toLocaleString('en')} events`);
      reader.part('.search input')?.focus();
      await reader.type(`Tide ${count - 2}`);
      await waitUntil(() => reader.count.includes('1 of'));
    });

    it(`${count}: the list begins with the first, which can be opened from there`, async () => {
      const reader = await shown(hours(count));
      await reader.press('List');
      await waitUntil(() => reader.listed.length > 0);
      expect(reader.listed[0]).to.equal('Tide 0');
      expect(reader.part('.more')?.textContent).to.contain(String(count - 60));
      reader.part('.list [data-event]')?.click();
      await waitUntil(() => reader.panel?.includes('Tide 0'));
    });
  }

  it('poor ones among them are told, the others shown', async () => {
    const reader = await shown([...hours(2_000), { title: 'Lost', start: 'some day' }]);
    await waitUntil(() => reader.part('.tray')?.textContent.includes('Lost'));
    expect(reader.messages).to.contain('some day');
  });

  it('the keys stand on what is seen and said, a count where the event itself is only counted', async () => {
    const reader = await shown(hours(30_000));
    await reader.focusDrawing();
    for (const [key, title] of [
      ['Home', /Tide 0\b/],
      ['End', /Tide 29999\b/],
    ] as const) {
      await reader.keys('0', key);
      await waitUntil(() => reader.standsOn?.includes('more events'));
      // One ring, around the number.
      const [ring, around] = ['.cluster.is-focused span', '.cluster.is-focused'].map(
        (part) => getComputedStyle(reader.part(part) as HTMLElement).outlineStyle,
      );
      expect([ring, around]).to.deep.equal(['solid', 'none']);
      // All is in sight already: nothing moves away from under the eyes.
      expect(reader.part('[data-do=back]')).to.equal(null);
      for (let times = 0; times < 12 && /more events/.test(reader.standsOn ?? ''); times++) await reader.keys('Enter');
      await waitUntil(() => title.test(reader.standsOn ?? ''));
      for (let times = 0; times < 12 && reader.part('[data-do=back]'); times++) await reader.keys('Backspace');
    }
  });

  it('arrows go on from the count on which the keys stand', async () => {
    const reader = await shown(hours(30_000));
    await reader.focusDrawing();
    await reader.keys('End');
    const last = reader.standsOn;
    await reader.keys('ArrowLeft');
    expect(reader.standsOn ?? last).to.not.equal(last);
    await reader.keys('ArrowRight');
    expect(reader.standsOn).to.equal(last);
  });

  it('the detail view walks on in time, through all or through what passes the filter', async () => {
    const reader = await shown(hours(30_000));
    await reader.press('List');
    await waitUntil(() => reader.listed.length > 0);
    reader.part('.list [data-event]')?.click();
    await waitUntil(() => reader.panel?.includes('Tide 0'));
    expect(reader.named('Previous event').getAttribute('aria-disabled')).to.equal('true');
    reader.named('Next event').click();
    await waitUntil(() => reader.panel?.includes('Tide 1\n'));
    reader.named('Next event').click();
    await waitUntil(() => reader.panel?.includes('Tide 2\n'));
    // It is said as a mark is, though none is drawn.
    await waitUntil(() => /1 January 2034.*Tide 2\. Happened/.test(reader.part('[role=status]')?.textContent ?? ''));
    await reader.keys('Escape');
    reader.part('.search input')?.focus();
    await reader.type('Tide 2999');
    await waitUntil(() => reader.count.includes(' of 30,000'));
    reader.part('.list [data-event]')?.click();
    await waitUntil(() => reader.panel?.includes('Tide 2999\n'));
    reader.named('Next event').click();
    await waitUntil(() => reader.panel?.includes('Tide 12999\n'));
  });
});
