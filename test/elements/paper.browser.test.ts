import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { read, type Reader } from './harness.js';

const EVENTS = [
  { title: 'Lock gate opens', start: '2034-03-02' },
  { title: 'Quay is swept', start: '2034-03-09' },
];

const groundOf = (reader: Reader, selector: string): string => getComputedStyle(reader.part(selector) as Element).backgroundColor;

const lightnessOf = (ground: string): number => Number(/\d+/.exec(ground)?.[0]);

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

  it('is dark where the text is light, though the page does not say so, and follows it', async () => {
    const { style } = document.body;
    try {
      for (const colour of ['rgb(238, 238, 238)', 'oklch(0.92 0.02 250)', '#fffc']) {
        style.cssText = `background: #111; color: ${colour}`;
        const reader = await on('');
        await waitUntil(() => getComputedStyle(reader.element).colorScheme === 'dark', 'it is dark');
        expect(lightnessOf(groundOf(reader, '.mark .label'))).to.be.below(60);
        expect(lightnessOf(getComputedStyle(reader.element).backgroundColor)).to.be.below(60);
        style.cssText = 'color: #222';
        await waitUntil(() => lightnessOf(groundOf(reader, '.mark .label')) > 200, 'and light again');
        reader.element.style.colorScheme = 'light';
        style.cssText = `color: ${colour}`;
        await reader.settled();
        expect(lightnessOf(groundOf(reader, '.mark .label')), 'what the page says goes first').to.be.above(200);
      }
    } finally {
      style.cssText = '';
    }
  });

  it('is the paper where the host has none, or none of its own', async () => {
    const paper = groundOf(await on(''), '.mark .label');
    expect(paper).to.match(/^rgb\(/);
    expect(groundOf(await on('background: transparent'), '.mark .label')).to.equal(paper);
    expect(groundOf(await on('--event-timeline-paper: rgb(1, 2, 3)'), '.mark .label')).to.equal('rgb(1, 2, 3)');
  });
});
