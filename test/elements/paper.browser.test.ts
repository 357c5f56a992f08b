import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
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
    await waitUntil(() => lightnessOf(groundOf(reader, '.mark .label')) > 250, 'and go back');
  });

  it('is dark where the text is light, though the page does not say so, and follows it', async () => {
    const { style } = document.body;
    try {
      for (const colour of ['rgb(238, 238, 238)', 'oklch(0.92 0.02 250)', '#fffc']) {
        style.cssText = `background: #111; color: ${colour}`;
        const reader = await on('');
        await waitUntil(() => getComputedStyle(reader.element).colorScheme === 'dark', 'it is dark');
        await waitUntil(() => groundOf(reader, '.mark .label') === 'rgb(17, 17, 17)', 'words stand on the page');
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
    for (const style of ['', 'background: transparent']) {
      const reader = await on(style);
      await waitUntil(() => lightnessOf(groundOf(reader, '.mark .label')) > 250, style);
    }
    expect(groundOf(await on('--event-timeline-paper: rgb(1, 2, 3)'), '.mark .label')).to.equal('rgb(1, 2, 3)');
  });

  it('is the plain colour of the page where ink can be read on it, through every border, and follows it; elsewhere a box of its own', async () => {
    const card = document.createElement('section');
    const shadow = card.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div id="inside"><slot></slot></div>';
    const inside = shadow.querySelector<HTMLElement>('#inside') as HTMLElement;
    document.body.append(card);
    try {
      inside.style.background = 'rgb(250, 240, 220)';
      const reader = await on('');
      card.append(reader.element);
      const stands = (ground: string, isBoxed: boolean): Promise<void> =>
        waitUntil(
          () => groundOf(reader, '.mark .label') === ground && (groundOf(reader, '.frame') === ground) === isBoxed,
          () => `${groundOf(reader, '.mark .label')} on ${groundOf(reader, '.frame')}, not ${ground}`,
        );
      await stands('rgb(250, 240, 220)', false);
      expect(getComputedStyle(reader.element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      inside.style.background = 'rgb(240, 240, 255)';
      await stands('rgb(240, 240, 255)', false);
      for (const unclear of ['rgb(240, 120, 100)', '#0001', 'linear-gradient(#fff, #eee)']) {
        inside.style.background = unclear;
        await stands('rgb(255, 255, 255)', true);
      }
      document.body.style.background = 'rgb(200, 220, 240)';
      inside.style.background = 'rgb(255 255 255 / 50%)';
      await waitUntil(
        () => /^color\(srgb 0\.89\d* 0\.93\d* 0\.97\d*\)$/.test(groundOf(reader, '.mark .label')),
        () => `${groundOf(reader, '.mark .label')} is seen through a card of glass`,
      );
      document.body.style.background = '';
      inside.style.cssText = 'background: rgb(20, 24, 30); color: rgb(230, 230, 230)';
      await stands('rgb(20, 24, 30)', false);
      reader.element.style.background = 'rgb(0, 0, 40)';
      await stands('rgb(0, 0, 40)', false);
    } finally {
      document.body.style.background = '';
      card.remove();
    }
  });

  it('follows a style sheet that comes, changes or goes, though no text changes its colour', async () => {
    const reader = await on('');
    const stands = (ground: string): Promise<void> =>
      waitUntil(
        () => groundOf(reader, '.mark .label') === ground,
        () => `${groundOf(reader, '.mark .label')}, not ${ground}`,
      );
    await stands('rgb(255, 255, 255)');
    const link = document.createElement('link');
    const style = document.createElement('style');
    try {
      style.textContent = 'body { background: rgb(240, 240, 250) }';
      document.head.append(style);
      await stands('rgb(240, 240, 250)');
      style.textContent = 'body { background: rgb(230, 240, 230) }';
      await stands('rgb(230, 240, 230)');
      style.remove();
      await stands('rgb(255, 255, 255)');
      link.rel = 'stylesheet';
      link.href = 'data:text/css,body{background:rgb(250,240,230)}';
      document.body.append(link);
      await stands('rgb(250, 240, 230)');
    } finally {
      link.remove();
      style.remove();
    }
  });

  it('keeps words off its edge where that is seen', async () => {
    const reader = await on('border: 1px solid');
    const insetPx = (): number =>
      (reader.part('.caption') as Element).getBoundingClientRect().left - (reader.part('.frame') as Element).getBoundingClientRect().left;
    await waitUntil(() => reader.part('.frame.is-boxed'), 'nothing tells what lies behind');
    expect(insetPx(), 'and nothing shows where the box ends').to.equal(0);
    try {
      for (const ground of ['rgb(240, 120, 100)', 'linear-gradient(#eee, #ccc)', '#0003']) {
        document.body.style.background = ground;
        await waitUntil(
          () => insetPx() >= 6,
          () => `${insetPx()} px on ${ground}`,
        );
        document.body.style.background = 'rgb(240, 240, 250)';
        await waitUntil(() => insetPx() === 0, 'the page shows through');
      }
    } finally {
      document.body.style.background = '';
    }
  });

  it('is white on paper, and words are black, whatever the page has on the screen; a ground of its own is kept', async () => {
    const style = document.createElement('style');
    document.head.append(style);
    const inkOf = (reader: Reader): string => getComputedStyle(reader.part('.mark .label') as Element).color;
    try {
      for (const page of [
        ':root { color-scheme: dark }',
        'body { background: #111; color: #eee }',
        'body { background: #111; color: #eee } @media print { body { background: none; color: #000 } }',
        'body { background: #111; color: #eee } event-timeline { --event-timeline-muted: #aab }',
      ]) {
        style.textContent = page;
        const reader = await on('');
        const themed = await on('background: rgb(160, 0, 20); color: rgb(255, 255, 255)');
        await waitUntil(() => lightnessOf(groundOf(reader, '.mark .label')) < 40, 'it is dark');
        await waitUntil(() => groundOf(themed, '.mark .label') === 'rgb(160, 0, 20)', 'and one is red');
        await emulateMedia({ media: 'print' });
        expect(`${inkOf(reader)} on ${groundOf(reader, '.mark .label')}`, page).to.equal('rgb(0, 0, 0) on rgb(255, 255, 255)');
        expect(lightnessOf(getComputedStyle(reader.part('.axis') as Element).color), `${page}: side notes can be read`).to.be.below(100);
        expect(inkOf(themed), page).to.equal('rgb(255, 255, 255)');
        expect(getComputedStyle(themed.element).backgroundColor, page).to.equal('rgb(160, 0, 20)');
        await emulateMedia({ media: 'screen' });
      }
    } finally {
      style.remove();
      await emulateMedia({ media: 'screen' });
    }
  });

  it('bears marks as dark as ink, in the hue that a dark page gave them', async () => {
    const reader = await read(
      html`<event-timeline style="--event-timeline-event: oklch(0.9 0.1 230)" .events=${[{ title: 'Lamp is lit', start: '2034-03-02T21:00' }]}></event-timeline>`,
    );
    const colour = (): string => getComputedStyle(reader.part('.mark .ink') as Element).backgroundColor;
    expect(colour()).to.equal('oklch(0.9 0.1 230)');
    await emulateMedia({ media: 'print' });
    try {
      expect(colour()).to.equal('oklch(0.6 0.1 230)');
      reader.element.style.setProperty('--event-timeline-event', 'oklch(0.4 0.1 230)');
      expect(colour(), 'what is dark stays').to.equal('oklch(0.4 0.1 230)');
      await emulateMedia({ media: 'print', forcedColors: 'active' });
      expect(colour(), 'what is forced goes first').to.equal('rgb(0, 0, 0)');
    } finally {
      await emulateMedia({ media: 'screen', forcedColors: 'none' });
    }
  });

  it('bears the chosen event on a marker as light as paper, whatever a dark page has behind it', async () => {
    const reader = await read(
      html`<event-timeline
        style="--event-timeline-chosen: oklch(0.4 0.1 100)"
        .events=${[{ id: 'lit', title: 'Lamp is lit', start: '2034-03-02T21:00' }]}
      ></event-timeline>`,
    );
    reader.element.select('lit');
    const ground = (): string => getComputedStyle(reader.part('.mark .label') as Element).backgroundColor;
    await waitUntil(() => ground() === 'oklch(0.4 0.1 100)', 'it is chosen');
    await emulateMedia({ media: 'print' });
    try {
      expect(ground()).to.equal('oklch(0.8 0.1 100)');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is the system colour where colours are forced', async () => {
    const { style } = document.body;
    await emulateMedia({ forcedColors: 'active' });
    try {
      style.background = 'rgb(250, 240, 220)';
      const reader = await on('--event-timeline-paper: rgb(1, 2, 3)');
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const canvas = getComputedStyle(probe).color;
      probe.remove();
      await waitUntil(
        () => groundOf(reader, '.mark .label') === canvas,
        () => `${groundOf(reader, '.mark .label')}, not ${canvas}`,
      );
    } finally {
      style.background = '';
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
