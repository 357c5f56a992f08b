import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { toElement } from '../../src/export/index.js';
import { createTimeline, eventFromPlain } from '../../src/model/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR } from './harness.js';

const TIMELINE = createTimeline({
  events: HARBOUR.flatMap((plain) => eventFromPlain(plain).event ?? []),
  relations: [{ type: 'rescheduledTo', from: 'plan', to: 'closed' }],
});

/** A page as a server sends it: no script yet. */
async function page(markup: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" style="inline-size:900px;block-size:900px"></iframe>`);
  const style = '<style>body{margin:0}event-timeline{display:block;block-size:34em;overflow:auto}</style>';
  frame.srcdoc = `<!doctype html><html lang="en-GB">${style}<h1>Report</h1>${markup}<p id="after">After</p></html>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  return frame;
}

const documentOf = (frame: HTMLIFrameElement): Document => {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
};

/** The script arrives. */
async function upgrade(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const inside = documentOf(frame);
  inside.head.append(Object.assign(inside.createElement('script'), { type: 'module', src: new URL('../../src/index.ts', import.meta.url).href }));
  const element = inside.querySelector<HTMLElement>('event-timeline');
  await waitUntil(() => element?.shadowRoot?.querySelector('[role=option]'), 'it is drawn');
  if (!element) throw new Error('no element');
  return element;
}

describe('a timeline that a server wrote', () => {
  it('is a list without script, in the order and words of the list view', async () => {
    const frame = await page(toElement(TIMELINE));
    const items = [...documentOf(frame).querySelectorAll('li')].map((item) => item.innerText);
    expect(items).to.have.length(9);
    expect(items.join('\n')).to.match(/Crews ask[^]*Bridge closes[^]*Painters to return[^]*Harbour master warns/);
    expect(documentOf(frame).body.innerText).to.not.contain('"events"');
  });

  it('is drawn when the script comes: nothing around it moves, nothing is there twice', async () => {
    const frame = await page(toElement(TIMELINE));
    const inside = documentOf(frame);
    const topOf = (): number => inside.getElementById('after')?.getBoundingClientRect().top ?? 0;
    const before = topOf();
    let shift = 0;
    const view = frame.contentWindow as unknown as typeof globalThis;
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const element = await upgrade(frame);
    await new Promise((resolve) => setTimeout(resolve, 300)); // a shift is reported late
    expect(topOf()).to.equal(before);
    expect(shift).to.equal(0);
    const names = [...(element.shadowRoot?.querySelectorAll('[role=option]') ?? [])].map((option) => option.getAttribute('aria-label') ?? '');
    expect(names).to.have.length(8);
    expect(names.join('\n')).to.contain('Changed later'); // the relations came along
    expect(inside.querySelector('li')?.checkVisibility()).to.equal(false);
    expect([...(element.shadowRoot?.querySelectorAll('[data-view]') ?? [])].map((button) => button.textContent)).to.deep.equal(['Timeline', 'List']);
  });

  it('is drawn from a file that was put into the page with its byte order mark', async () => {
    const frame = await page(
      '<event-timeline><script type="application/json">\uFEFF[{"title": "Fog closes the strait", "start": "2034-03-16"}]</script></event-timeline>',
    );
    const element = await upgrade(frame);
    expect(element.shadowRoot?.querySelector('[role=option]')?.textContent).to.contain('Fog closes');
  });

  it('tells data that cannot be read, and leaves the list', async () => {
    const frame = await page(
      '<event-timeline><script type="application/json">{"events": [</script><ol><li>Fog closes the strait</li></ol></event-timeline>',
    );
    const inside = documentOf(frame);
    inside.head.append(Object.assign(inside.createElement('script'), { type: 'module', src: new URL('../../src/index.ts', import.meta.url).href }));
    const element = inside.querySelector('event-timeline');
    await waitUntil(() => element?.matches(':state(error)'), 'it is told');
    await waitUntil(() => element?.shadowRoot?.querySelector('.messages')?.textContent.includes('stands in the element is not valid JSON (line 1)'));
    expect(inside.querySelector('li')?.checkVisibility()).to.equal(true);
  });
});
