import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { createTimeline, eventFromPlain } from '../../src/model/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents, type Reader } from './harness.js';

const TIMELINE = createTimeline({
  events: HARBOUR.flatMap((plain) => eventFromPlain(plain).event ?? []),
  relations: [{ type: 'rescheduledTo', from: 'plan', to: 'closed' }],
});

/** Presses Tab until the keys are on a control with this name. */
async function tabTo(reader: Reader, name: string | RegExp, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const at = reader.root.activeElement;
    const own = at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '';
    if (typeof name === 'string' ? own === name : name.test(own)) return;
    await reader.keys('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

async function said(reader: Reader, words: string): Promise<void> {
  await waitUntil(() => reader.part('[role=status]')?.textContent.includes(words), `“${words}” is said`);
}

describe('the whole journey by keyboard alone', () => {
  it('find, open, follow a reschedule, filter, edit, undo, export', async () => {
    const reader = await read(html`<a href="#x" id="before">Before</a><event-timeline editable .timeline=${TIMELINE}></event-timeline>`);
    await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
    await reader.settled();

    // Find.
    await reader.focusDrawing();
    await reader.keys('/');
    await reader.type('repairs');
    await said(reader, '1 event');
    expect(reader.names.join()).to.contain('Bridge to close for repairs').and.not.contain('Painters');

    // Open, follow the plan to what became of it.
    await reader.focusDrawing();
    await reader.keys('Home', 'Enter');
    expect(reader.panel).to.contain('Bridge to close for repairs');
    await expect(reader.element).to.be.accessible();
    await tabTo(reader, /^Bridge closes/);
    await reader.keys('Enter');
    expect(reader.panel).to.contain('Tuesday, 14 March 2034 at 23:00');
    await reader.keys('Escape');

    // Filter.
    await reader.focusDrawing();
    await reader.keys('/', 'Control+a', 'Backspace');
    await reader.focusDrawing();
    await reader.keys('0');
    expect(reader.names).to.have.length(8);
    await tabTo(reader, 'Filter');
    await reader.keys('Enter');
    await reader.keys('Tab', 'Tab', 'Space');
    expect(reader.names.length).to.be.lessThan(8);
    await expect(reader.element).to.be.accessible();
    await tabTo(reader, 'Show everything');
    await reader.keys('Enter', 'Escape');
    expect(reader.names).to.have.length(8);

    // Edit and undo.
    await reader.focusDrawing();
    await reader.keys('End', 'F2', 'End');
    await reader.type(' soon');
    await reader.keys('Enter', 'Escape');
    await said(reader, 'Saved: Painters to return soon');
    await reader.focusDrawing();
    await reader.keys('Control+z');
    expect(reader.names.join()).to.not.contain('soon');

    // Export.
    await reader.keys('Shift+Tab');
    reader.named('Save, copy, print').focus();
    await reader.keys('Enter');
    await waitUntil(() => reader.part('.export-panel:popover-open'), 'the menu is open');
    await reader.settled();
    await tabTo(reader, 'Data (JSON)');
    let name = '';
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    try {
      await reader.keys('Enter');
      await waitUntil(() => name !== '', 'it is saved');
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(name).to.equal('timeline.json');
  });

  it('every open state has no axe violations: legend, list, menu', async () => {
    const reader = await read(html`<event-timeline .timeline=${TIMELINE}></event-timeline>`);
    for (const name of ['Legend and keys', 'Save, copy, print', 'Filter']) {
      await reader.press(name);
      await waitUntil(() => reader.part(':popover-open'), `${name} is open`);
      await reader.settled();
      await expect(reader.element).to.be.accessible();
      await reader.keys('Escape');
    }
    await reader.press('List');
    await expect(reader.element).to.be.accessible();
  });

  it('a list of several quotations names who spoke, and makes no landmark of it', async () => {
    const quoted = ['The pilot', 'The mayor'].map((speaker, day) => ({
      title: 'Bridge is discussed',
      when: `2034-03-1${day}`,
      kind: 'statement' as const,
      speaker,
      quote: 'Give us one more tide',
    }));
    const reader = await readEvents(quoted, { view: 'list' });
    await waitUntil(() => reader.listed.length === 2, 'all are listed');
    expect(reader.all('.quote').map(({ innerText }) => innerText)).to.deep.equal(quoted.map(({ speaker }) => `“Give us one more tide”\n${speaker}`));
    await expect(reader.element).to.be.accessible();
  });

  it('a list tells what became of an event where that is more than that it happened, in the words of its detail', async () => {
    const reader = await read(html`<event-timeline .timeline=${TIMELINE}></event-timeline>`);
    await reader.press('List');
    await waitUntil(() => reader.listed.length === 9, 'all are listed');
    const told = (title: string): string | undefined =>
      reader
        .all('.item')
        .find((item) => item.innerText.includes(title))
        ?.querySelector<HTMLElement>('.meta')?.innerText;
    expect(told('Bridge closes')).to.equal(undefined);
    expect(told('Crews ask the city to wait')).to.equal(undefined);
    expect(told('Second inspection')).to.equal('Called off');
    expect(told('Bridge to close for repairs')).to.equal('Planned · Changed later');
    await reader.press('Bridge to close for repairs');
    expect(reader.panel).to.contain('Planned · Changed later');
  });

  it('a table for screen readers holds the window in sight, and follows it', async () => {
    const reader = await read(html`<event-timeline .timeline=${TIMELINE}></event-timeline>`);
    await reader.focusDrawing();
    const rows = (): string[] => reader.all('.window-table tbody tr').map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
    await waitUntil(() => rows().length === 8, 'all events are in it');
    expect(rows()).to.include('Tuesday, 14 March 2034 at 23:00|Bridge closes|Happened|');
    expect(rows().join('\n')).to.contain('Crews ask the city to wait|Said|Crews’ union');
    await reader.keys('End', '+', '+', '+');
    await waitUntil(() => rows().length > 0 && rows().length < 8, 'it follows the window');
    expect(reader.part('.window-table')?.offsetWidth ?? 9).to.be.at.most(2);
    await expect(reader.element).to.be.accessible();
  });
});
