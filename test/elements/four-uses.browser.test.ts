import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { TimelineEventElement, type EventTimeline, type TimelineLoadEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { read, Reader } from './harness.js';

const STORY = html`
  <h1>Harbour bridge closes a day late</h1>
  <p>LISBON, 16 March 2034 (Tagus Wire) — The old harbour bridge closed for <em>repairs</em> on Tuesday at 11 pm.</p>
  <p>The city had planned the work for Monday at 10 pm. On 17 March 2034 divers found a crack in the north pier.</p>
`;

describe('a file by src', () => {
  it('is not read from data: addresses', async () => {
    const reader = await read(html`<event-timeline src="data:text/plain,x"></event-timeline>`);
    expect(reader.messages).to.contain('no address that can be read');
  });

  it('reads JSON of this site', async () => {
    const element = document.createElement('event-timeline');
    const loaded = oneEvent(element, 'timeline-load');
    const reader = await read(html`${Object.assign(element, { src: '/test/elements/harbour.json' })}`);
    expect(((await loaded) as unknown as TimelineLoadEvent).timeline.events).to.have.length(3);
    expect(reader.names).to.have.length(3);
  });

  it('is fetched once', async () => {
    performance.clearResourceTimings();
    const element = document.createElement('event-timeline');
    element.innerHTML = '<p>Words for readers without scripts.</p>';
    element.src = '/test/elements/harbour.json?once';
    await read(html`${element}`);
    for (let frame = 0; frame < 6; frame++) await nextFrame();
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?once'))).to.have.length(1);
  });

  it('is read where its server says no more of it than that it is a file, unless its bytes are no text', async () => {
    const { fetch } = globalThis;
    const answer = (bytes: string): void => {
      globalThis.fetch = () => Promise.resolve(new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } }));
    };
    try {
      answer('date,title\n2034-03-16,Fog closes the strait\n2034-03-18,Strait opens');
      const reader = await read(html`<event-timeline src="/log.csv"></event-timeline>`);
      expect(reader.names).to.have.length(2);
      for (const [bytes, told] of [
        ['\u0089PNG\r\n\u001a\n\0\0', '“/file” is not a text file'],
        ['%PDF-1.7\n1 0 obj', '/file is a PDF'],
      ] as const) {
        answer(bytes);
        const none = await read(html`<event-timeline src="/file"></event-timeline>`);
        expect(none.messages).to.contain(told);
      }
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('tells a file that is not there, and nothing breaks', async () => {
    const reader = await read(html`<event-timeline src="/test/elements/nowhere.txt"></event-timeline>`);
    expect(reader.messages).to.contain('404').and.to.contain('nowhere.txt');
    expect(reader.element.matches(':state(error)')).to.equal(true);
    await expect(reader.element).to.be.accessible();
  });

  it('keeps what was there when the next file fails', async () => {
    const reader = await read(html`<event-timeline src="/test/elements/harbour.json"></event-timeline>`);
    reader.element.src = '/nowhere.json';
    await waitUntil(() => reader.messages.includes('404'));
    expect(reader.names).to.have.length(3);
  });
});

describe('a text', () => {
  it('that is none is told', async () => {
    const element = document.createElement('event-timeline');
    element.text = 5 as unknown as string;
    const reader = await read(html`${element}`);
    await waitUntil(() => reader.messages.includes('The text is no string but of the type “number”. Give “text” a string'));
  });

  it('each way in which a time was found is told once', async () => {
    const element = document.createElement('event-timeline');
    element.text = 'The ferry ran aground on 3 May 2032 at 6 am.';
    const reader = await read(html`${element}`);
    await reader.press(/Ferry/);
    await waitUntil(() => reader.panel?.includes('ran aground'));
    const ways = reader.all('.provenance li').map((way) => way.textContent.trim());
    expect(ways).to.have.length(new Set(ways).size).and.to.have.length(1);
  });

  it('is read, and read anew when it changes', async () => {
    const element = document.createElement('event-timeline');
    element.text = 'The bridge closed on 14 March 2034. It had been in use for years.';
    const reader = await read(html`${element}`);
    expect(reader.names).to.have.length(1);
    expect(reader.names.join()).to.match(/14 March 2034|March 14, 2034/);
    element.text = 'The bridge closed on 14 March 2034. Two ferries collided on 16 March 2034.';
    await waitUntil(() => reader.names.length === 2);
  });

  it('that is empty says so', async () => {
    const element = document.createElement('event-timeline');
    element.text = '';
    const reader = await read(html`${element}`);
    expect(reader.messages).to.contain('empty');
  });

  it('without a time in it says so', async () => {
    const element = document.createElement('event-timeline');
    element.text = 'Salt, pepper and a little patience.';
    const reader = await read(html`${element}`);
    expect(reader.messages).to.match(/no |nothing/i);
  });

  it('of a megabyte leaves the page alive', async () => {
    const element = document.createElement('event-timeline');
    await fixture(html`<div>${element}</div>`);
    // Read on the page itself, it would stand still but for the few frames around the reading.
    let frames = 0;
    let isRead = false;
    const count = (): void => {
      frames++;
      if (!isRead) requestAnimationFrame(count);
    };
    count();
    element.text = 'On 14 March 2034 the ferry sailed. The crew rested a while before the next tide came in. '.repeat(12_000);
    const loaded = oneEvent(element, 'timeline-load');
    await waitUntil(() => element.shadowRoot?.querySelector('progress')?.checkVisibility(), 'progress is shown');
    await loaded;
    isRead = true;
    expect(frames).to.be.greaterThan(15);
  });
});

describe('an article inside the element', () => {
  it('is readable until a timeline is ready, and again in the text view', async () => {
    const reader = await read(html`<event-timeline>${STORY}</event-timeline>`);
    expect(reader.names.length).to.be.greaterThan(0);
    const heading = reader.element.querySelector('h1');
    expect(heading?.checkVisibility()).to.equal(false);
    await reader.press('Text');
    expect(heading?.checkVisibility()).to.equal(true);
    // Below what leads back: nothing moved under the hand.
    expect(heading?.getBoundingClientRect().top).to.be.at.least(reader.part('.toolbar')?.getBoundingClientRect().bottom ?? Infinity);
  });
});

describe('an article of the page, linked by for', () => {
  async function linked({ page = '', apartPx = 0, story = STORY } = {}): Promise<{ reader: Reader; article: HTMLElement }> {
    const root = await fixture<HTMLElement>(html`<div lang="en-GB" style="inline-size:900px;${page}">
      <article id="story" style="flex:1;padding-block-end:${apartPx}px">${story}</article><event-timeline for="story" style="flex:2"></event-timeline>
    </div>`);
    const element = root.querySelector<EventTimeline>('event-timeline');
    const article = root.querySelector<HTMLElement>('article');
    if (!element || !article) throw new Error('fixture');
    const reader = new Reader(element);
    await waitUntil(() => reader.names.length > 0);
    await reader.settled();
    return { reader, article };
  }

  it('is read without a change to its DOM', async () => {
    const { article } = await linked();
    expect(article.querySelectorAll('*').length).to.equal(4);
    expect(article.querySelector('em')?.textContent).to.equal('repairs');
    expect(CSS.highlights.get('event-timeline-source')?.size).to.be.greaterThan(0);
  });

  it('has nothing but what is chosen marked under forced colours, which have one mark for all', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { reader } = await linked();
      await reader.press(/north pier/);
      expect(CSS.highlights.get('event-timeline-chosen')?.size).to.be.greaterThan(0);
      expect(CSS.highlights.get('event-timeline-source')?.size ?? 0).to.equal(0);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('a chosen mark shows its sentence', async () => {
    const { reader } = await linked();
    await reader.press(/north pier/);
    const ranges = [...(CSS.highlights.get('event-timeline-chosen') ?? [])].map(String);
    expect(ranges.join(' ')).to.contain('divers found a crack');
  });

  async function pressPhrase(reader: Reader, article: HTMLElement): Promise<void> {
    const words = article.querySelectorAll('p')[1]?.firstChild;
    if (!words) throw new Error('no words');
    const range = new Range();
    const at = words.textContent?.indexOf('divers') ?? 0;
    range.setStart(words, at);
    range.setEnd(words, at + 6);
    await pressAt(reader, range.getBoundingClientRect());
  }

  async function pressAt(reader: Reader, box: DOMRect): Promise<void> {
    await sendMouse({ type: 'click', position: [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)] });
    await reader.settled();
  }

  it('a chosen phrase brings its mark', async () => {
    const { reader, article } = await linked();
    await pressPhrase(reader, article);
    expect(reader.selectedName).to.contain('north pier');
    expect(reader.panel).to.equal(undefined);
  });

  it('a chosen phrase brings its mark also where both stand in a part of the page of its own', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<article id="closing"><p>The ferry ran aground on 3 May 2032.</p><p>On 5 May 2032 divers found a crack.</p></article>';
    const element = Object.assign(document.createElement('event-timeline'), { htmlFor: 'closing' });
    root.append(element);
    const reader = new Reader(element);
    await waitUntil(
      () => reader.names.length > 0,
      () => `nothing is drawn: ${reader.messages}`,
    );
    await reader.settled();
    await pressPhrase(reader, root.querySelector('article') as HTMLElement);
    await waitUntil(
      () => reader.selectedName?.includes('crack'),
      () => String(reader.selectedName),
    );
    const words = document.createRange();
    words.selectNodeContents(root.querySelector('p') as HTMLElement);
    const { left, top, height, width } = words.getClientRects()[0];
    const y = Math.round(top + height / 2);
    await sendMouse({ type: 'move', position: [Math.round(left + 4), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), y] });
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(reader.selectedName, 'what is marked to be copied is not chosen').to.contain('crack');
    await sendMouse({ type: 'move', position: [1, 1] });
    await waitUntil(() => !reader.part('.is-near'), 'the pointer is gone');
    await sendKeys({ press: 'Shift+ArrowRight' });
    await waitUntil(() => reader.part('.is-near')?.getAttribute('aria-label')?.includes('aground'), 'keys in a phrase bring its mark near');
    getSelection()?.removeAllRanges();
  });

  it('a chosen phrase is told of at once where its mark is out of sight', async () => {
    const { reader, article } = await linked({ apartPx: 2_000 });
    scrollTo(0, 0);
    await pressPhrase(reader, article);
    expect(reader.panel).to.contain('north pier');
    expect(scrollY).to.equal(0);
    const words = article.querySelectorAll('p')[1]?.getBoundingClientRect();
    const panel = reader.part('.detail-panel')?.getBoundingClientRect();
    const isFree =
      words && panel && (panel.top >= words.bottom || panel.bottom <= words.top || panel.left >= words.right || panel.right <= words.left);
    expect(isFree, `the words that were pressed stay free: ${JSON.stringify([words, panel])}`).to.equal(true);
  });

  it('on a phone the sheet lies below the sentence that was pressed, however far apart the words of its event stand', async () => {
    await setViewport({ width: 390, height: 700 });
    try {
      const { reader, article } = await linked({ page: 'inline-size:auto;padding-block:200px', apartPx: 2_000 });
      const phrase = [...(CSS.highlights.get('event-timeline-source') ?? [])].at(-1) as Range;
      for (const block of ['start', 'center', 'end'] as const) {
        article.querySelectorAll('p')[1]?.scrollIntoView({ block });
        await pressAt(reader, phrase.getBoundingClientRect());
        await waitUntil(() => reader.panel, 'it is told');
        await waitUntil(() => {
          const sheet = reader.part('.detail-panel')?.getBoundingClientRect() ?? new DOMRect();
          const { top, bottom } = phrase.getBoundingClientRect();
          return top >= 0 && (bottom <= sheet.top || (sheet.top <= 0 && top >= sheet.bottom));
        }, `at ${block}: the words are free`);
        await reader.press('Close');
      }
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('a time that stands apart from what happened then leads to it, too', async () => {
    const { reader, article } = await linked({
      story: html`<p>Reported on 3 May 2031.</p><p>The service went offline at 5 pm. Engineers expected to need about an hour.</p>`,
    });
    const last = [...(CSS.highlights.get('event-timeline-source') ?? [])].at(-1) as Range;
    expect(article.textContent).to.contain('about an hour');
    await pressAt(reader, last.getBoundingClientRect());
    expect(reader.selectedName).to.contain('offline');
  });

  it('a chosen mark leaves the timeline in sight: far words are shown for the asking', async () => {
    const { reader, article } = await linked({ apartPx: 2_000 });
    reader.element.scrollIntoView({ block: 'end' });
    await reader.press(/north pier/);
    const wordsY = (): number => article.querySelectorAll('p')[1]?.getBoundingClientRect().top ?? NaN;
    expect(wordsY()).to.be.below(0);
    expect(reader.part('.stage')?.getBoundingClientRect().top).to.be.within(-50, innerHeight);
    await reader.press('Show in the text');
    await waitUntil(() => wordsY() >= 0, 'the words come into sight');
  });

  it('a chosen mark brings its sentence in an article beside it', async () => {
    const { reader, article } = await linked({ page: 'display:flex;align-items:flex-start;padding-block-end:2000px' });
    article.style.paddingBlockStart = '1500px';
    reader.element.style.cssText += 'position:sticky;inset-block-start:0';
    scrollTo(0, 0);
    await reader.press(/north pier/);
    await waitUntil(() => (article.querySelectorAll('p')[1]?.getBoundingClientRect().top ?? Infinity) < innerHeight, 'the words come into sight');
  });

  it('a chosen mark leaves a timeline in sight that stands beside a long article and does not go along', async () => {
    const { reader, article } = await linked({ page: 'display:flex;align-items:flex-start;padding-block-end:2000px' });
    article.querySelectorAll('p')[1]?.style.setProperty('margin-block-start', '1500px');
    scrollTo(0, 0);
    await reader.press(/north pier/);
    expect(scrollY).to.equal(0);
    article.style.cssText += 'overflow-y:auto;block-size:400px';
    await reader.press('Close');
    await reader.press(/north pier/);
    await waitUntil(() => article.scrollTop > 0, 'an article that scrolls by itself shows the words');
    expect(reader.named(/north pier/).getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('lets go of the article when it leaves the page', async () => {
    const { reader } = await linked();
    reader.element.remove();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('event-timeline'))).to.deep.equal([]);
  });

  it('that is taken from the page, alone or with what it lies in, leaves no marks behind, and is read where it comes back', async () => {
    for (const isAlone of [true, false]) {
      const { reader, article } = await linked();
      await reader.press(/north pier/);
      const around = document.createElement('div');
      article.before(around);
      around.append(article);
      await waitUntil(
        () => [...(CSS.highlights.get('event-timeline-chosen') ?? [])].map(String).join('').includes('divers'),
        'moved, the chosen words are marked',
      );
      const taken = isAlone ? article : around;
      taken.remove();
      await waitUntil(() => reader.messages.includes('story'), 'it is missing');
      expect(CSS.highlights.size).to.equal(0);
      expect(reader.names, 'what was read stays').not.to.be.empty;
      reader.element.before(taken);
      await waitUntil(() => CSS.highlights.has('event-timeline-source'), 'it is read again');
      await waitUntil(() => CSS.highlights.has('event-timeline-chosen'), 'what was chosen is so again');
      expect(reader.messages).to.equal('');
      taken.remove();
      await waitUntil(() => CSS.highlights.size === 0, 'nothing is left');
    }
  });

  it('keeps its chosen words marked as it is written on', async () => {
    const { reader, article } = await linked();
    await reader.press(/north pier/);
    const marked = (): readonly string[] => [...(CSS.highlights.get('event-timeline-chosen') ?? [])].map(String);
    const before = marked();
    article.append('The pier was mended on 2 July 2031.');
    await waitUntil(() => reader.names.some((name) => name.includes('mended')), 'it is read again');
    expect(before.join()).to.contain('divers');
    expect(marked()).to.deep.equal(before);
  });

  it('whose id goes to another is let go for that one', async () => {
    const { reader, article } = await linked();
    const { id } = article;
    const other = document.createElement('article');
    other.textContent = 'The mill burned down on 4 May 2031.';
    article.after(other);
    article.id = '';
    other.id = id;
    await waitUntil(() => reader.names.some((name) => name.includes('Mill burns down')), 'the other one is read');
    expect([...(CSS.highlights.get('event-timeline-source') ?? [])].map(String)).to.deep.equal(['4 May 2031']);
    other.id = '';
    await waitUntil(() => reader.messages.includes('story'), 'it is missing');
    expect(CSS.highlights.size).to.equal(0);
  });

  it('that is missing is told', async () => {
    const reader = await read(html`<event-timeline for="nowhere"></event-timeline>`);
    expect(reader.messages).to.contain('nowhere');
  });

  it('that comes later, or gets its id later, is read and linked', async () => {
    for (const isGivenIdLater of [false, true]) {
      const id = `late-${isGivenIdLater}`;
      const reader = await read(html`<event-timeline for=${id}></event-timeline>`);
      await waitUntil(() => reader.messages.includes(id), 'it is missing');
      const article = document.createElement('article');
      article.textContent = 'The mill burned down on 4 May 2031.';
      if (!isGivenIdLater) article.id = id;
      reader.element.after(article);
      article.id = id;
      await waitUntil(() => reader.names.some((name) => name.includes('Mill burns down')), 'it is read');
      expect(reader.messages).not.to.contain(id);
      await reader.press(/Mill burns down/);
      expect(CSS.highlights.get('event-timeline-chosen')?.size).to.be.above(0);
      article.remove();
    }
  });
});

describe('timeline-event children', () => {
  it('are drawn', async () => {
    const reader = await read(html`<event-timeline>
      <timeline-event when="2009-06-16T17:00-04:00" title="Outage">Lights went out.</timeline-event>
      <timeline-event when="2009-06-17" end="2009-06-19" kind="state">Repairs</timeline-event>
    </event-timeline>`);
    expect(reader.names).to.have.length(2);
    expect(reader.names[0]).to.contain('Outage');
    expect(reader.names[1]).to.contain('Repairs');
  });

  it('are drawn anew when one changes, comes or goes', async () => {
    const reader = await read(html`<event-timeline><timeline-event when="2009-06-16" title="Outage"></timeline-event></event-timeline>`);
    reader.element.querySelector('timeline-event')?.setAttribute('title', 'Blackout');
    await waitUntil(() => reader.names[0]?.includes('Blackout'));
    const next = document.createElement('timeline-event');
    next.setAttribute('when', '2009-06-18');
    next.textContent = 'Power back';
    reader.element.append(next);
    await waitUntil(() => reader.names.length === 2);
    next.remove();
    await waitUntil(() => reader.names.length === 1);
  });

  it('take from a framework what is a property of an element and what is not', async () => {
    // As React 19 and Vue do; `when` is in every element of a browser with Observables.
    const child = document.createElement('timeline-event');
    for (const [name, value] of Object.entries({ when: '2009-06-16T10:00', title: 'Outage', 'time-zone': 'Europe/Oslo', confidence: 0.3 })) {
      if (name in child) Reflect.set(child, name, value);
      else child.setAttribute(name, String(value));
    }
    const reader = await read(html`<event-timeline>${child}</event-timeline>`);
    expect(reader.names[0]).to.match(/^Tuesday, 16 June 2009 at 10:00 \(Oslo\): Outage/);
    expect(child.toPlain()).to.deep.equal({ when: '2009-06-16T10:00', title: 'Outage', timeZone: 'Europe/Oslo', confidence: 0.3 });
    child.when = undefined;
    await waitUntil(() => reader.all('.tray').length > 0);
  });

  it('keep what was set before their class came', async () => {
    class LateEvent extends TimelineEventElement {}
    const child = Object.assign(document.createElement('late-event'), { when: '2009-06-16', title: 'Outage', importance: 0 });
    const reader = await read(html`<event-timeline><p>Read soon.</p></event-timeline>`);
    reader.element.append(child);
    customElements.define('late-event', LateEvent);
    await waitUntil(() => reader.names[0]?.includes('16 June 2009'));
    expect(child).to.have.property('importance', 0);
    expect(child.getAttribute('importance')).to.equal('0');
  });
});
