// A file of its own: what was fetched once in a page is there.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { TimelineErrorEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';

const QUAYS = [{ title: 'North quay opens', start: '2031-05-02' }, { title: 'South quay opens', start: '2032-07-01' }];

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
    element.addEventListener('timeline-error', (event) => { errors.push(event); });
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
    expect(errors.map(({ code, error, message }) => [code, error instanceof TypeError, message])).to.deep.equal([['parts/unreachable', true, textOf('.toolbar [role=status]')]]);
  });

  it('are missed still after a touch that finds no network', async () => {
    await touch();
    await waitUntil(() => errors.length > 1, 'it was tried again');
    await element.updateComplete;
    expect(textOf('.toolbar [role=status]')).to.contain('controls could not be fetched');
    expect(element.shadowRoot?.querySelector('.control')).to.equal(null);
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
