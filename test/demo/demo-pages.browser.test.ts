// Every demo page: draws, breaks no policy, passes axe, fits a small screen. Pages run in a frame, as a reader opens them.
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { EventTimeline } from '../../src/elements/index.js';
import { waitUntil } from '../browser/wait-until.js';

const PAGES = ['index', 'report', 'paste', 'post-mortem', 'chronicle', 'explore', 'correct', 'themes', 'ten-thousand', 'database'] as const;
const WIDTHS = [1280, 320] as const;

interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  /** What the content security policy refused, and scripts that threw. */
  readonly troubles: readonly string[];
}

async function open(name: string, widthPx: number): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${widthPx}px;height:900px;border:0`;
  frame.src = `/demo/${name}.html`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  const troubles: string[] = [];
  // The window of the frame is replaced when the page arrives; watch it from its first moment.
  const watched = new WeakSet<Window>();
  const watch = setInterval(() => {
    const inner = frame.contentWindow;
    if (!inner || watched.has(inner.document.defaultView ?? inner) || inner.location.href === 'about:blank') return;
    watched.add(inner.document.defaultView ?? inner);
    inner.addEventListener('error', (event) => troubles.push(event.message));
    inner.document.addEventListener('securitypolicyviolation', (event) =>
      troubles.push(`${event.violatedDirective} ${event.sourceFile} ${event.sample}`),
    );
  }, 1);
  await loaded;
  clearInterval(watch);
  const page = frame.contentDocument as Document;
  await settled(page);
  return { frame, page, window: frame.contentWindow as Window & typeof globalThis, troubles };
}

/** Every timeline in sight shows something: events, or what was wrong. */
async function settled(page: Document): Promise<void> {
  const waiting = (): Element[] =>
    [...page.querySelectorAll('event-timeline:not(#many-events)')].filter((timeline) => !timeline.matches(':state(ready), :state(error)'));
  await waitUntil(
    () => waiting().length === 0,
    () =>
      `nothing in ${waiting()
        .map(({ outerHTML }) => outerHTML.slice(0, 120))
        .join(', ')}`,
  );
}

async function violations({ window, page }: OpenPage): Promise<string[]> {
  const policy = (
    window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }
  ).trustedTypes.createPolicy('axe', { createScriptURL: (url: string) => url, createScript: (text: string) => text });
  const script = page.createElement('script');
  script.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  page.head.append(script);
  await loaded;
  const { axe } = window as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } };
  const { violations: found } = await axe.run(page, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

for (const name of PAGES) {
  for (const width of WIDTHS) {
    it(`demo/${name} at ${width} px draws, breaks no policy, fits and passes axe`, async () => {
      const opened = await open(name, width);
      const { frame, page, troubles } = opened;
      try {
        const timelines = [...page.querySelectorAll<EventTimeline>('event-timeline:not(#many-events)')];
        // The tests' server has no database: the page says so and stands.
        const state = name === 'database' ? ':state(error)' : ':state(ready)';
        for (const timeline of timelines)
          expect(timeline.matches(state), `${name}: ${timeline.shadowRoot?.textContent.trim().slice(0, 200) ?? ''}`).to.equal(true);
        expect(page.documentElement.scrollWidth, 'no sideways scrolling').to.be.at.most(width);
        expect(await violations(opened)).to.deep.equal([]);
        expect(troubles).to.deep.equal([]);
      } finally {
        frame.remove();
      }
    });
  }
}

it('code in a narrow column breaks no name and no date at its hyphens', async () => {
  for (const name of ['themes', 'ten-thousand']) {
    const { frame, page } = await open(name, 320);
    try {
      const words = [...page.querySelectorAll<HTMLElement>('pre .tag')];
      expect(words).to.not.have.length(0);
      for (const word of words)
        expect(word.getBoundingClientRect().height, word.textContent).to.be.below(parseFloat(getComputedStyle(word).lineHeight) * 1.5);
      const code = page.querySelector('pre code') as HTMLElement;
      expect(code.innerText.split('\n').some((line) => /\S-$/.test(line))).to.equal(false);
    } finally {
      frame.remove();
    }
  }
});

it('the box on the paste page follows what is typed, and says calmly when there is no time in it', async () => {
  const { frame, page } = await open('paste', 1280);
  try {
    const box = page.getElementById('paste') as HTMLTextAreaElement;
    const timeline = page.getElementById('pasted') as EventTimeline;
    const type = async (text: string, answer: string): Promise<void> => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
      await waitUntil(() => (timeline.shadowRoot?.textContent ?? '').includes(answer), `shows “${answer}”`);
    };
    await type('date,title\n2034-03-16,Fog closes the strait', 'Fog closes the strait');
    await type('date,title\n2034-03-16,Gale on the bar', 'Gale on the bar');
    await type('colour,size\nred,4\nblue,5', '"colour", "size"');
    const summary = page.querySelector('#explanation summary') as HTMLElement,
      question = page.getElementById('ask-written') as HTMLElement;
    await type('It rained on 3 May.', 'Without a date');
    await waitUntil(() => !question.hidden && summary.textContent.includes('(1)'), 'what was read is explained');
    box.value = '';
    box.dispatchEvent(new Event('input'));
    await waitUntil(() => question.hidden && summary.textContent.includes('(0)'), 'of an empty box nothing is');
  } finally {
    frame.remove();
  }
});

it('a file that is dropped is read; what is no text is named, and a second one is left out in words', async () => {
  const { frame, page, window, troubles } = await open('paste', 1280);
  try {
    const box = page.querySelector<HTMLTextAreaElement>('#paste') as HTMLTextAreaElement;
    const note = (): string => [...page.querySelectorAll<HTMLElement>('.note[role=status]:not([hidden])')].map(({ innerText }) => innerText).join();
    const drop = (...files: readonly File[]): boolean => {
      const dataTransfer = new window.DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      return page.body.dispatchEvent(new window.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    };
    const table = new window.File(['date,title\n2034-03-16,Fog closes the strait\n2034-03-18,Gale'], 'log.csv');
    expect(drop(table, new window.File(['x'], 'b.txt')), 'the page stays').to.equal(false);
    await waitUntil(() => box.value.includes('Gale'), 'its words are in the box');
    expect(note()).to.contain('“b.txt” was left out');
    const timeline = page.querySelector('#pasted') as EventTimeline;
    await waitUntil(() => timeline.shadowRoot?.querySelector('.caption')?.textContent.includes('2 events'), 'and its events drawn');
    for (const [bytes, kind] of [
      ['%PDF-1.7\n', 'is a PDF, not text'],
      ['\x89PNG\r\n\x1a\n\0', 'is a picture, not text'],
      ['\x01\x02\x03\0\0\0\xff\x81', 'is not a text'],
    ] as const) {
      drop(new window.File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], 'a.bin'));
      await waitUntil(
        () => note().includes(`“a.bin” ${kind}`),
        () => note(),
      );
    }
    expect(box.value, 'what was there stays').to.contain('Gale');
    expect(troubles).to.deep.equal([]);
  } finally {
    frame.remove();
  }
});

it('on a phone the box says at once what was found, and leads to the timeline below it', async () => {
  for (const name of ['index', 'paste'] as const) {
    const { frame, page, window } = await open(name, 390);
    try {
      const box = page.getElementById('paste') as HTMLTextAreaElement;
      const timeline = page.getElementById('pasted') as EventTimeline;
      const link = page.querySelector('.found a') as HTMLElement;
      box.value = 'date,title\n2034-03-16,Fog closes the strait\n2034-03-17,Gale on the bar';
      box.dispatchEvent(new Event('input'));
      await waitUntil(() => link.textContent.startsWith('2 events'), 'it is said');
      const top = (): number => timeline.getBoundingClientRect().top;
      // What stands above it on the first page comes late.
      await waitUntil(() => {
        box.scrollIntoView({ block: 'start' });
        return link.getBoundingClientRect().bottom < window.innerHeight;
      }, 'in sight with the box');
      expect(top(), 'it is below').to.be.above(window.innerHeight / 2);
      link.click();
      await waitUntil(() => Math.abs(top()) < 100, 'the timeline is there');
      box.value = '';
      box.dispatchEvent(new Event('input'));
      await waitUntil(() => !link.checkVisibility(), 'of an empty box nothing is said');
    } finally {
      frame.remove();
    }
  }
});

it('each text to try on the paste page gives a timeline of several events', async () => {
  const { frame, page } = await open('paste', 1280);
  try {
    const timeline = page.getElementById('pasted') as EventTimeline;
    // The first is there already.
    for (const button of [...page.querySelectorAll<HTMLButtonElement>('.samples button')].reverse()) {
      const read = new Promise<number>((resolve) => {
        timeline.addEventListener(
          'timeline-load',
          (event) => {
            resolve(event.timeline.events.length);
          },
          { once: true },
        );
        timeline.addEventListener(
          'timeline-error',
          () => {
            resolve(0);
          },
          { once: true },
        );
      });
      button.click();
      expect(await read, button.textContent).to.be.above(2);
    }
  } finally {
    frame.remove();
  }
});

it('the box asks when a text was written that does not say it, and reads it as of today when told so', async () => {
  for (const name of ['index', 'paste'] as const) {
    const { frame, page } = await open(name, 1280);
    try {
      const box = page.getElementById('paste') as HTMLTextAreaElement;
      const timeline = page.getElementById('pasted') as EventTimeline;
      const question = page.getElementById('ask-written') as HTMLElement;
      expect(question.hidden, `${name}: nothing to ask of a text that says when it was written`).to.equal(true);
      box.value = 'The pier was shut on Monday. It opens on Tuesday at 9 am.';
      box.dispatchEvent(new Event('input'));
      await waitUntil(() => !question.hidden, `${name}: asks`);
      expect(question.textContent).to.include('“Monday”');
      let dated = 0;
      timeline.addEventListener('timeline-load', (load) => {
        dated = load.timeline.events.filter(({ when }) => when).length;
      });
      question.querySelector('button')?.click();
      await waitUntil(() => dated === 2, `${name}: dates both`);
      expect(question.hidden, `${name}: asks no more`).to.equal(true);
    } finally {
      frame.remove();
    }
  }
});

it('the page to correct prints each correction, keeps it for the tab, and starts over', async () => {
  sessionStorage.removeItem('event-timeline.corrections');
  const first = await open('correct', 1280);
  try {
    const timeline = first.page.getElementById('log') as EventTimeline;
    const printed = (page: Document): string => page.getElementById('corrections')?.textContent ?? '';
    expect(printed(first.page)).to.equal('[]');
    const drawn = (element: EventTimeline): string[] =>
      [...(element.shadowRoot?.querySelectorAll('.mark') ?? [])].map((mark) => mark.getAttribute('data-event') ?? '');
    const [id] = drawn(timeline);
    timeline.select(id);
    const button = (name: string): HTMLButtonElement | undefined =>
      [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim() === name);
    await waitUntil(() => button('Delete'), 'the editor has come');
    button('Delete')?.click();
    await waitUntil(() => printed(first.page) !== '[]', 'it is printed');
    expect(JSON.parse(printed(first.page))).to.have.nested.property('[0].change', 'delete');
    first.frame.remove();
    const second = await open('correct', 1280);
    try {
      expect(JSON.parse(printed(second.page)), 'it is kept').to.have.nested.property('[0].event', id);
      const again = second.page.getElementById('log') as EventTimeline;
      await waitUntil(() => drawn(again).length > 0 && !drawn(again).includes(id), 'and put on');
      second.page.getElementById('forget')?.click();
      await waitUntil(() => drawn(again).includes(id), 'the event is back');
      expect(printed(second.page)).to.equal('[]');
      expect(second.page.getElementById('forget')?.hidden).to.equal(true);
    } finally {
      second.frame.remove();
    }
  } finally {
    first.frame.remove();
    sessionStorage.removeItem('event-timeline.corrections');
  }
});

it('the paste page tells how each time was read, and leads from a time to its words', async () => {
  const { frame, page } = await open('paste', 1280);
  try {
    const box = page.getElementById('paste') as HTMLTextAreaElement;
    const panel = page.getElementById('explanation') as HTMLDetailsElement;
    box.value = 'Posted: 5 May 2032\n\nThe ferry ran aground on Monday. Route 1603 is shut until 31 February.';
    box.dispatchEvent(new Event('input'));
    panel.open = true;
    const row = (): HTMLTableRowElement | undefined => [...panel.querySelectorAll('tr')].find(({ textContent }) => textContent.includes('Monday'));
    await waitUntil(() => row() !== undefined && !panel.textContent.includes('Sunday'), 'shows the times of the new text');
    expect(row()?.textContent).to.contain('2032-05-03');
    expect(row()?.textContent).to.match(/\d\d %/);
    row()?.querySelector('button')?.click();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal('Monday');
    const refused = [...panel.querySelectorAll('#refused li')];
    expect(refused.map(({ textContent }) => textContent.split(' ')[0])).to.deep.equal(['1603', '31']);
    refused[1].querySelector('button')?.click();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal('31 February');
  } finally {
    frame.remove();
  }
});

it('ten thousand events are drawn in one bounded picture', async () => {
  const { frame, page } = await open('ten-thousand', 1280);
  try {
    const timeline = page.getElementById('many-events') as EventTimeline;
    await waitUntil(() => timeline.matches(':state(ready)'), 'draws what it has read');
    expect(timeline.shadowRoot?.querySelectorAll('*').length ?? 0).to.be.below(1500);
    expect(timeline.shadowRoot?.textContent).to.contain('10,000');
  } finally {
    frame.remove();
  }
});

it('the post-mortem opens on its incident from edge to edge, with the last words whole', async () => {
  const { frame, page } = await open('post-mortem', 1280);
  try {
    const root = page.querySelector('event-timeline')?.shadowRoot;
    const last = (): Element | undefined =>
      [...(root?.querySelectorAll('.mark') ?? [])].find(({ textContent }) => /incident is\s+closed/.test(textContent));
    await waitUntil(last, 'the last entry is whole');
    const ink = last()?.querySelector('.ink')?.getBoundingClientRect() ?? new DOMRect();
    const stage = root?.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
    expect((ink.left - stage.left) / stage.width).to.be.above(0.8);
  } finally {
    frame.remove();
  }
});
