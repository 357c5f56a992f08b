import { expect, html } from '@open-wc/testing';
import { read } from '../elements/harness.js';

const titles = ['Minister resigns', 'Mayor: a wise step', 'Union: too late', 'Harbour master agrees', 'Council is silent'];

describe('where time runs down', () => {
  it('the keys walk what happened on one day as its words are read, from above', async () => {
    const events = [
      { title: 'Storm', start: '2034-03-01' },
      ...titles.map((title, at) => ({ title, start: '2034-03-04', importance: at === 2 ? 0.9 : 0.5 })),
      { title: 'Calm', start: '2034-03-09' },
    ];
    const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${events}></event-timeline>`);
    const seen = reader
      .all('.mark')
      .map((mark) => ({ name: mark.getAttribute('aria-label') ?? '', top: mark.querySelector('.label')?.getBoundingClientRect().top ?? NaN }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name);
    expect(seen).to.have.length(events.length);
    await reader.focusDrawing();
    const walked: (string | undefined)[] = [];
    for (const key of ['Home', ...seen.slice(1).map(() => 'ArrowDown')]) {
      await reader.keys(key);
      walked.push(reader.standsOn);
    }
    expect(walked).to.deep.equal(seen);
  });

  it('the line from a mark to the words that are chosen stands out among those beside it', async () => {
    const events = [
      { title: 'Storm', start: '2034-03-01' },
      ...titles.map((title, at) => ({ id: `e${at}`, title, start: '2034-03-04' })),
      { title: 'Calm', start: '2034-03-09' },
    ];
    const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${events}></event-timeline>`);
    expect(reader.all('.leader').length).to.be.at.least(2);
    expect(reader.all('.leader.is-met')).to.have.length(0);
    const faint = getComputedStyle(reader.part('.leader') as HTMLElement).stroke;
    reader.element.selected = 'e4';
    await reader.settled();
    const [line, ...others] = reader.all('.leader.is-met');
    expect(others).to.have.length(0);
    expect(getComputedStyle(line).stroke).to.not.equal(faint);
    const label = reader.part('.is-selected .label')?.getBoundingClientRect() ?? new DOMRect();
    const { bottom } = line.getBoundingClientRect();
    expect(bottom).to.be.within(label.top, label.bottom);
  });
});
