// What a timeline opens on, and how a reader comes to the rest.
import { expect } from '@open-wc/testing';
import type { PlainEvent } from '../../src/index.js';
import { readEvents, type Reader } from './harness.js';

/** Many of one time, and a few far from it. */
const SCATTERED: readonly PlainEvent[] = [
  { id: 'charter', title: 'Charter is written', when: '0900' },
  { id: 'chapel', title: 'Chapel stands', when: '0950' },
  ...Array.from({ length: 12 }, (_, at) => ({ id: `lamp${at}`, title: `Lamp ${at} is lit`, when: String(1900 + at * 4) })),
  { id: 'review', title: 'Review is due', when: '2900' },
];

/** A year of work, and what came of it long after. */
const CROWD: readonly PlainEvent[] = [
  ...Array.from({ length: 10 }, (_, at) => ({ id: `step${at}`, title: `Step ${at} is taken`, when: `2031-${String(at + 1).padStart(2, '0')}-12` })),
  { id: 'report', title: 'Report is published', when: '2041-05-01' },
];

const labelled = (reader: Reader): string[] =>
  reader.all('.mark').flatMap((mark) => (mark.querySelector('.label') ? [mark.dataset['event'] ?? ''] : []));

describe('a first window that leaves events out', () => {
  it('is named by the events that are in it, and says how many lie before and after', async () => {
    const reader = await readEvents(SCATTERED);
    expect(reader.heading).to.match(/^1900\D+1944$/);
    expect(reader.count).to.match(/^15 events, 2 earlier, 1 later/);
    expect(reader.names).to.have.length(12);
  });

  it('leaves nothing out of the list, which says so and folds nothing', async () => {
    const reader = await readEvents(SCATTERED);
    await reader.press('List');
    expect(reader.listed).to.have.length(15);
    expect(reader.count).to.match(/^15 events ·/);
    expect(reader.all('[data-do=fold]')).to.have.length(0);
    await reader.press('Timeline');
    expect(reader.count).to.match(/^15 events, 2 earlier, 1 later/);
    expect(reader.all('[data-do=fold]')).to.have.length(1);
  });

  it('leads to what is outside, and back', async () => {
    for (const [button, title] of [
      ['2 earlier', 'Chapel stands'],
      ['1 later', 'Review is due'],
    ] as const) {
      const reader = await readEvents(SCATTERED);
      await reader.press(button);
      expect(reader.standsOn).to.contain(title);
      expect(reader.root.activeElement).to.equal(reader.part('[role=listbox]'));
      expect(reader.count).to.match(/^15 events ·/);
      await reader.press('Back to where you were');
      expect(reader.heading).to.match(/^1900\D+1944$/);
      expect(reader.count).to.contain('2 earlier, 1 later');
    }
  });

  it('gives way to all of them on request, and comes back', async () => {
    const reader = await readEvents(SCATTERED);
    await reader.press('Show all');
    expect(reader.heading).to.match(/^900\D+2900$/);
    expect(reader.names).to.have.length(15);
    expect(reader.count).to.match(/^15 events ·/);
    await reader.press('Back to where you were');
    expect(reader.heading).to.match(/^1900\D+1944$/);
    expect(reader.all('[data-do=back]')).to.have.length(0);
    await reader.focusDrawing();
    await reader.keys('0', '0');
    expect(reader.names).to.have.length(15);
    await reader.keys('Backspace');
    expect(reader.names).to.have.length(12);
  });

  it('is one of a crowd that would stand far from its marks on a phone; all of them together are told there, too', async () => {
    const reader = await readEvents(CROWD, { style: 'inline-size: 358px' } as never);
    expect(reader.heading).to.match(/^12 Jan\D+12 Oct 2031$/);
    expect(reader.count).to.contain('11 events, 1 later');
    await reader.press('Show all');
    expect(labelled(reader)).to.have.length(11);
    const wide = await readEvents(CROWD);
    expect(wide.heading).to.match(/^2031\D+2041$/);
  });

  it('says nothing of the kind where it holds everything', async () => {
    const reader = await readEvents(CROWD.slice(0, 10));
    expect(reader.count).to.match(/^10 events ·/);
    await reader.press('Show all');
    expect(reader.all('[data-do=back]')).to.have.length(0);
  });

  it('shows all on a phone with a label each, and nothing on the overview seems to be left out', async () => {
    const reader = await readEvents(SCATTERED, { style: 'inline-size: 358px' } as never);
    const endOf = (): string => getComputedStyle(reader.part('.brush') as Element).borderInlineStartColor;
    expect(endOf()).to.match(/^rgb\(/);
    await reader.press('Show all');
    expect(labelled(reader)).to.have.length(15);
    expect(endOf()).to.equal('rgba(0, 0, 0, 0)');
  });
});
