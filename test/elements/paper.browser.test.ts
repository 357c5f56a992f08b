import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { read, type Reader } from './harness.js';

const EVENTS = [
  { title: 'Lock gate opens', start: '2034-03-02' },
  { title: 'Quay is swept', start: '2034-03-09' },
];

const groundOf = (reader: Reader, selector: string): string => getComputedStyle(reader.part(selector) as Element).backgroundColor;

async function on(style: string): Promise<Reader> {
  return read(html`<event-timeline style=${style} .events=${EVENTS}></event-timeline>`);
}

describe('the ground behind words', () => {
  it('is that of the host where the page gives it one, and follows it', async () => {
    const reader = await on('background: rgb(250, 240, 220)');
    expect(groundOf(reader, '.mark .label')).to.equal('rgb(250, 240, 220)');
    reader.element.style.background = 'rgb(20, 30, 40)';
    await waitUntil(() => groundOf(reader, '.mark .label') === 'rgb(20, 30, 40)', 'labels follow');
    reader.element.style.background = '';
    await waitUntil(() => groundOf(reader, '.mark .label') === getComputedStyle(reader.element).backgroundColor, 'and go back');
  });

  it('is the paper where the host has none, or none of its own', async () => {
    const paper = groundOf(await on(''), '.mark .label');
    expect(paper).to.match(/^rgb\(/);
    expect(groundOf(await on('background: transparent'), '.mark .label')).to.equal(paper);
    expect(groundOf(await on('--event-timeline-paper: rgb(1, 2, 3)'), '.mark .label')).to.equal('rgb(1, 2, 3)');
  });
});
