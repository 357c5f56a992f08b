// A file of its own: what was fetched once in a page is there.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { TimelineErrorEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';

const QUAYS = [
  { title: 'North quay opens', start: '2031-05-02' },
  { title: 'South quay opens', start: '2032-07-01' },
];

describe('controls that cannot be fetched', () => {
  const errors: TimelineErrorEvent[] = [];
  const element = document.createElement('event-timeline');
  const textOf = (selector: string): string => element.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText ?? '';
  const touch = async (): Promise<void> => {
    const { x, y } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 100), Math.round(y + 150)] });
  };

  before(async () => {
    await executeServerCommand('cut-off', { pattern: '**/view/furniture/index.*' });
    await import('../../src/index.js');
    element.addEventListener('timeline-error', (event) => {
      errors.push(event);
    });
    Object.assign(element, { events: QUAYS, lang: 'en' });
    document.body.append(element);
  });

  after(async () => {
    await executeServerCommand('cut-off', {});
    element.remove();
  });

  it('are missed with calm words, beside the picture', async () => {
    await waitUntil(() => textOf('.toolbar [role=status]'), 'it is told');
    expect(textOf('.toolbar [role=status]')).to.contain('controls could not be fetched');
    expect(element.shadowRoot?.querySelectorAll('.mark .label').length).to.equal(2);
    expect(errors.map(({ code, error, message }) => [code, error instanceof TypeError, message])).to.deep.equal([
      ['parts/unreachable', true, textOf('.toolbar [role=status]')],
    ]);
  });

  it('are missed still after a touch that finds no network', async () => {
    await touch();
    await waitUntil(() => errors.length > 1, 'it was tried again');
    await element.updateComplete;
    expect(textOf('.toolbar [role=status]')).to.contain('controls could not be fetched');
    expect(element.shadowRoot?.querySelector('.control')).to.equal(null);
  });

  it('are not asked for again and again by a list, which waits for them', async () => {
    let lost = 0;
    const list = Object.assign(document.createElement('event-timeline'), { events: QUAYS, lang: 'en', view: 'list' as const });
    list.addEventListener('timeline-error', () => lost++);
    document.body.append(list);
    await waitUntil(() => lost > 0, 'it is told');
    const told = lost;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(lost - told).to.be.at.most(1);
    list.remove();
  });

  it('come with the next touch once they can be fetched, which explores as ever', async () => {
    await executeServerCommand('cut-off', {});
    await touch();
    await waitUntil(() => element.shadowRoot?.querySelector('.control[data-do=zoomIn]'), 'the controls come');
    expect(element.shadowRoot?.querySelector('.toolbar [role=status]')).to.equal(null);
    await element.updateComplete;
    element.select(element.shadowRoot?.querySelector<HTMLElement>('.mark')?.dataset['event']);
    await waitUntil(() => textOf(':popover-open').includes('North quay opens'), 'the event opens');
  });
});

describe('a date in words whose reader cannot be fetched', () => {
  after(() => executeServerCommand('cut-off', {}));

  it('is told, with what can be written instead, and nothing is changed', async () => {
    await executeServerCommand('cut-off', { pattern: '**/src/text/index.*' });
    const element = Object.assign(document.createElement('event-timeline'), { events: QUAYS, editable: true, lang: 'en' });
    document.body.append(element);
    const part = (selector: string): HTMLElement | null => element.shadowRoot?.querySelector(selector) ?? null;
    await waitUntil(() => part('.edit-bar [data-edit=add]'), 'it can be edited');
    part('.edit-bar [data-edit=add]')?.click();
    await waitUntil(() => part('dialog[open] [name=when]'), 'the form opens');
    (part('[name=title]') as HTMLInputElement).value = 'Quay is swept';
    (part('[name=when]') as HTMLInputElement).value = 'the first Friday of May 2031';
    part('dialog .primary')?.click();
    await waitUntil(() => part('.wrong')?.innerText.includes('could not be fetched'), 'it is told');
    expect(part('form[aria-busy]')).to.equal(null);
    expect(element.corrections).to.deep.equal([]);
    element.remove();
  });
});
