import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../browser/wait-until.js';
import { read, readEvents } from './harness.js';

const TEXT = 'Die Sitzung wurde am 3. Mai 2034 abgesagt. Am 5. Mai 2034 begann die Messe.';

describe('the language of a text', () => {
  it('is that of the page around it', async () => {
    const reader = await read(html`<div lang="de"><event-timeline style="block-size: 20rem">${TEXT}</event-timeline></div>`);
    expect(reader.names.join('\n')).to.contain('Sitzung abgesagt').and.to.contain('Messe beginnt');
  });

  it('is what the lang of the element says', async () => {
    const reader = await read(html`<event-timeline lang="de" style="block-size: 20rem">${TEXT}</event-timeline>`);
    expect(reader.names.join('\n')).to.contain('Sitzung abgesagt');
  });
});

describe('the page around', () => {
  it('may turn and change its language later: dates and drawing follow, also in a shadow of it', async () => {
    const reader = await readEvents([
      { title: 'Ferry leaves', when: '2034-03-01' },
      { title: 'Ferry returns', when: '2034-03-09' },
    ]);
    const around = reader.element.parentElement as HTMLElement;
    const lefts = (): number[] => reader.all('.mark .ink').map((ink) => Math.round(ink.getBoundingClientRect().left));
    const [first, last] = lefts();
    expect(first).to.be.lessThan(last);
    around.dir = 'rtl';
    around.lang = 'de';
    await reader.settled();
    expect(lefts()[0]).to.be.greaterThan(lefts()[1]);
    expect(reader.heading).to.contain('März');
    around.removeAttribute('dir');
    around.lang = 'en-GB';
    await reader.settled();
    expect(lefts()).to.deep.equal([first, last]);
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(reader.element);
    around.append(outer);
    await reader.settled();
    around.dir = 'rtl';
    await reader.settled();
    expect(lefts()[0]).to.be.greaterThan(lefts()[1]);
  });
});

/** Words as they are seen, from left to right. */
function seen(element: Element | null): string {
  const words: { word: string; left: number }[] = [];
  const walker = document.createTreeWalker(element ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}:]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words.push({ word, left: range.getBoundingClientRect().left });
    }
  }
  return words
    .sort((a, b) => a.left - b.left)
    .map(({ word }) => word)
    .join(' ');
}

describe('dates in a page that runs from right to left', () => {
  const EVENTS = [
    { title: 'Lock closes', start: '2034-03-11T22:40', end: '2034-03-12T01:20' },
    { title: 'Lock opens', start: '2034-03-12T08:20' },
  ];

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`keep their order in caption, overview and axis (${dir})`, async () => {
      const reader = await read(html`<event-timeline lang="en-GB" dir=${dir} .events=${EVENTS}></event-timeline>`);
      await waitUntil(() => reader.part('.overview .extent'), 'the overview is here');
      expect(seen(reader.part('.caption strong'))).to.equal('11 Mar 2034 22:40 12 Mar 2034 08:20');
      expect(seen(reader.part('.overview .extent'))).to.equal('11 Mar 2034 22:40 12 Mar 2034 08:20');
      expect(reader.all('.band-label').map(seen)).to.deep.equal(reader.all('.band-label').map((label) => label.textContent.replaceAll(',', '')));
    });
  }

  it('a folded stretch is told in its own order, the axis runs leftwards', async () => {
    const years = [...EVENTS, { title: 'Lock is restored', start: '2046-05-03' }, { title: 'Festival', start: '2046-06-10' }];
    const reader = await read(html`<event-timeline lang="en-GB" dir="rtl" style="inline-size: 900px" fold .events=${years}></event-timeline>`);
    await waitUntil(() => reader.part('.break-label b'), 'the fold is drawn');
    expect(seen(reader.part('.break-label b'))).to.match(/^\d+ ?(years|yrs|y)$/);
    const [first, second] = reader.all('.band-label').map((label) => label.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? Infinity);
  });
});
