import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { EventTimeline } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, Reader, readEvents } from './harness.js';

const before = location.href;

describe('the hash of the address', () => {
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('says what the reader sees, and a new element shows it', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log' });
    await reader.press('Zoom in');
    await reader.press(/Bridge closes/);
    await waitUntil(() => location.hash.includes('log.from=2034-03-') && location.hash.includes('log.event=closed'));
    await reader.keys('Escape');
    await reader.press('List');
    await waitUntil(() => location.hash.includes('log.view=list'));
    const window = reader.element.window;
    reader.element.remove();
    const next = await readEvents(HARBOUR, { hash: 'log' });
    await waitUntil(() => next.element.view === 'list');
    expect(next.element.selected).to.equal('closed');
    expect(next.element.window?.start).to.be.closeTo(window?.start ?? 0, 1000);
  });

  it('holds a window of milliseconds', async () => {
    const spans = [
      { title: 'Request', start: 2_026_000_000_000, end: 2_026_000_000_250 },
      { title: 'Query', start: 2_026_000_000_040, end: 2_026_000_000_090 },
    ];
    const reader = await readEvents(spans, { hash: 'log' });
    await reader.press('Zoom in');
    await waitUntil(() => location.hash.includes('log.until='));
    const window = reader.element.window;
    reader.element.remove();
    const next = await readEvents(spans, { hash: 'log' });
    await waitUntil(() => next.element.window?.start !== undefined);
    expect(next.element.window?.start).to.be.closeTo(window?.start ?? 0, 1);
    expect(next.element.window?.end).to.be.closeTo(window?.end ?? 0, 1);
  });

  it('back and forward lead through what the reader did', async () => {
    const reader = await readEvents(HARBOUR, { hash: '' });
    await reader.press('List');
    await waitUntil(() => location.hash === '#timeline.view=list');
    await reader.press('Timeline');
    await waitUntil(() => location.hash === '');
    await reader.press('Zoom in');
    await waitUntil(() => location.hash.includes('timeline.from'));
    history.back();
    await waitUntil(() => location.hash === '');
    history.back();
    await waitUntil(() => reader.element.view === 'list');
    history.forward();
    await waitUntil(() => reader.element.view === 'timeline');
  });

  it('is that of the page also where links of the page lead elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/folder/';
    const reader = await readEvents(HARBOUR, { hash: '' });
    document.head.append(base);
    try {
      await reader.press('List');
      await waitUntil(() => location.hash === '#timeline.view=list');
      await reader.press('Timeline');
      await waitUntil(() => location.hash === '');
      expect(location.href).to.equal(before);
    } finally {
      base.remove();
    }
  });

  it('is left as it is by what it says itself: back leads back, and what was written by hand stays', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log' });
    const addresses: string[] = [];
    for (let zooms = 0; zooms < 2; zooms++) {
      await reader.press('Zoom in');
      await waitUntil(() => location.hash !== '' && !addresses.includes(location.hash));
      addresses.push(location.hash);
    }
    history.back();
    await waitUntil(() => location.hash === addresses[0]);
    // Longer than the address waits for the window to rest.
    await aTimeout(600);
    expect(location.hash).to.equal(addresses[0]);
    history.back();
    await waitUntil(() => location.hash === '');
    reader.element.remove();
    const { length } = history;
    history.replaceState(null, '', '#log.from=2034-03-14&log.until=2034-03-15&log.kind=event&log.view=nowhere');
    const next = await readEvents(HARBOUR, { hash: 'log' });
    await waitUntil(() => next.count.includes(' of 9'));
    await aTimeout(600);
    expect(location.hash).to.equal('#log.from=2034-03-14&log.until=2034-03-15&log.kind=event&log.view=nowhere');
    expect(history.length).to.equal(length);
    await next.press('Zoom in');
    await waitUntil(() => location.hash.includes('log.from=2034-03-14T'));
  });

  it('leads who opens a link to what it tells, and nobody who has scrolled', async () => {
    const spacer = document.createElement('div');
    spacer.style.blockSize = '2000px';
    document.body.prepend(spacer);
    history.replaceState(null, '', '#log.event=inspect');
    try {
      scrollTo(0, 0);
      const reader = await readEvents(HARBOUR, { hash: 'log', orientation: 'vertical' });
      await waitUntil(() => scrollY > 1000, 'the page is scrolled');
      await waitUntil(() => reader.selectedName?.includes('Second inspection'));
      const { bottom, top } = reader.part('.mark.is-selected')?.getBoundingClientRect() ?? new DOMRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      reader.element.remove();
      scrollTo(0, 30);
      const next = await readEvents(HARBOUR, { hash: 'log' });
      await waitUntil(() => next.element.selected === 'inspect');
      await next.settled();
      expect(scrollY).to.equal(30);
    } finally {
      spacer.remove();
      scrollTo(0, 0);
    }
  });

  it('goes on following the reader where the page could not take what an address said', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log' });
    await waitUntil(() => reader.part('.controls'));
    await reader.press('Zoom in');
    await waitUntil(() => location.hash !== '');
    const { onerror } = window;
    window.onerror = () => true;
    Object.defineProperty(reader.element, 'laneOrder', {
      configurable: true,
      get: () => [],
      set: () => {
        throw new Error('the page takes no order');
      },
    });
    window.dispatchEvent(new PopStateEvent('popstate'));
    Reflect.deleteProperty(reader.element, 'laneOrder');
    window.onerror = onerror;
    await reader.press('List');
    await waitUntil(() => location.hash.includes('log.view=list'));
  });

  it('holds the times between which events are wanted', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log' });
    await reader.press('Filter');
    await waitUntil(() => reader.panel);
    reader.part('[data-time=start]')?.focus();
    await reader.type('2034-03-15');
    await reader.keys('Tab');
    await waitUntil(() => location.hash === '#log.after=2034-03-15');
    const { count } = reader;
    expect(count).to.contain(' of 9');
    reader.element.remove();
    const next = await readEvents(HARBOUR, { hash: 'log' });
    await waitUntil(() => next.count === count, 'the same events are shown');
    await next.press('Filter');
    await waitUntil(() => next.panel);
    expect((next.part('[data-time=start]') as HTMLInputElement).value).to.equal('2034-03-15');
    history.back();
    await waitUntil(() => next.count.startsWith('9 events'));
    await next.press('Filter');
    await waitUntil(() => next.panel);
    expect((next.part('[data-time=start]') as HTMLInputElement).value).to.equal('');
  });

  it('takes the keys along to what it leaves, and back', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log' });
    const held = (): string | undefined => reader.root.activeElement?.className || reader.root.activeElement?.getAttribute('type') || undefined;
    await reader.focusDrawing();
    await reader.keys('Home');
    location.hash = '#log.search=nothing-like-it';
    await waitUntil(() => reader.count.startsWith('0 of'));
    await reader.settled();
    expect(held()).to.equal('search');
    await reader.focusDrawing();
    location.hash = '';
    await waitUntil(() => reader.part('[role=listbox]'));
    await reader.focusDrawing();
    location.hash = '#log.view=list';
    await waitUntil(() => reader.element.view === 'list');
    await reader.settled();
    expect(held(), 'on the line of the event on which they stood').to.equal('title');
    expect(reader.root.activeElement?.textContent).to.equal(reader.listed[0]);
  });

  it('holds search, filter and lanes', async () => {
    const reader = await readEvents(HARBOUR, { hash: 'log', laneBy: 'kind' });
    reader.part('.search input')?.focus();
    await reader.type('bridge');
    await waitUntil(() => location.hash.includes('log.search=bridge'));
    await reader.press(/^Happening/);
    await waitUntil(() => location.hash.includes('log.closed=event'));
    history.back();
    await waitUntil(() => reader.element.collapsedLanes.length === 0);
    expect(reader.count).to.contain('3 of 9');
  });

  it('two elements of one page do not clash, and anchors stay', async () => {
    history.replaceState(null, '', '#chapter');
    const root = await fixture<HTMLElement>(
      html`<div lang="en" style="inline-size:900px"><event-timeline hash .events=${HARBOUR}></event-timeline><event-timeline hash .events=${HARBOUR}></event-timeline></div>`,
    );
    const [first, second] = [...root.querySelectorAll<EventTimeline>('event-timeline')].map((element) => new Reader(element));
    await first.settled();
    await second.settled();
    await second.press('List');
    await waitUntil(() => location.hash === '#chapter&timeline2.view=list');
    await first.press('Zoom in');
    await waitUntil(() => location.hash.includes('timeline.from') && location.hash.includes('timeline2.view=list'));
    expect(first.element.view).to.equal('timeline');
  });

  it('is left alone unless asked for', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('List');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(location.hash).to.equal('');
  });
});

describe('two timelines under one axis', () => {
  it('have a lane each, with their names; ids may be the same', async () => {
    const element = document.createElement('event-timeline');
    element.timelines = [
      { title: 'Harbour log', events: HARBOUR },
      { title: 'Ferry log', events: [{ id: 'closed', title: 'Ferry waits', when: '2034-03-14T23:10' }] },
    ];
    const reader = await read(html`${element}`);
    expect(reader.all('.lane-head').map((head) => head.innerText.replace(/\s+/g, ' '))).to.deep.equal(['Harbour log 8', 'Ferry log 1']);
    expect(reader.names.join()).to.contain('Ferry waits').and.to.contain('Bridge closes');
    expect(reader.part('.tray')?.innerText).to.contain('Harbour master');
    await expect(reader.element).to.be.accessible();
  });

  it('stand in the order given, however many events each has; what the reader moves goes first', async () => {
    const element = document.createElement('event-timeline');
    element.timelines = [
      { title: 'Ferry log', events: [{ title: 'Ferry waits', when: '2034-03-14T23:10' }] },
      { title: 'Harbour log', events: HARBOUR },
    ];
    const reader = await read(html`${element}`);
    const lanes = (): (string | null)[] => reader.all('.lane-head b').map(({ textContent }) => textContent);
    expect(lanes()).to.deep.equal(['Ferry log', 'Harbour log']);
    element.laneOrder = ['Harbour log'];
    await reader.settled();
    expect(lanes()).to.deep.equal(['Harbour log', 'Ferry log']);
  });

  it('that share a name are told apart', async () => {
    const element = document.createElement('event-timeline');
    const events = [{ title: 'High water', when: '2034-03-14' }];
    element.timelines = [
      { title: 'Tides', events },
      { title: 'Tides', events },
    ];
    const reader = await read(html`${element}`);
    expect(reader.all('.lane-head b').map(({ textContent }) => textContent)).to.deep.equal(['Tides', 'Tides (2)']);
  });

  it('that have no name are numbered, and what is no timeline is told beside the others', async () => {
    const element = document.createElement('event-timeline');
    const events = [{ title: 'High water', when: '2034-03-14' }];
    element.timelines = JSON.parse(JSON.stringify([{ title: 'Tides', events }, { events }, null])) as NonNullable<typeof element.timelines>;
    const reader = await read(html`${element}`);
    expect(reader.all('.lane-head b').map(({ textContent }) => textContent)).to.deep.equal(['Tides', '2']);
    expect(reader.messages).to.contain('“timelines[2]” is no timeline; the others are shown.');
  });
});

describe('the zone switch', () => {
  it('offers every zone of the world once it is reached for', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00Z' }]);
    const select = reader.part('select.zone') as HTMLSelectElement;
    select.focus();
    await reader.settled();
    expect(select.options.length).to.be.greaterThan(300);
    select.value = 'Pacific/Chatham';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.settled();
    expect(reader.element.timeZone).to.equal('Pacific/Chatham');
    expect(reader.names.join()).to.contain('01:45');
    await expect(reader.element).to.be.accessible();
  });
});

describe('following the reading', () => {
  const PARAGRAPHS = [
    'On 3 March 2031 the crane was delivered.',
    'On 14 June 2031 the pier was opened.',
    'On 9 November 2031 the lamp was lit.',
    'On 2 February 2032 the ferry ran aground.',
  ];

  async function beside(follow = true): Promise<{ reader: Reader; article: HTMLElement }> {
    const reader = await read(html`
      <div id="read-me" tabindex="0" style="block-size:160px; overflow:auto; line-height:24px">
        ${PARAGRAPHS.map((words) => html`<p style="margin:0 0 140px"><a href="#x">${words}</a></p>`)}<p style="block-size:200px"></p>
      </div>
      <event-timeline for="read-me" ?follow=${follow}></event-timeline>`);
    await oneOf(reader);
    return { reader, article: document.getElementById('read-me') as HTMLElement };
  }

  async function oneOf(reader: Reader): Promise<void> {
    if (reader.names.length === 0) await oneEvent(reader.element, 'timeline-load');
    await reader.settled();
  }

  const near = (reader: Reader): string | undefined => reader.part('.mark.is-near')?.getAttribute('aria-label') ?? undefined;

  it('moves to what stands at the reading line as the article is scrolled', async () => {
    const { reader, article } = await beside();
    await reader.press('Zoom in');
    await reader.press('Zoom in');
    article.scrollTop = 330;
    await waitUntil(() => near(reader)?.includes('November'), 'the third paragraph is near');
    article.scrollTop = 495;
    await waitUntil(() => near(reader)?.includes('2032'));
    await reader.press('Follow the reading');
    expect(reader.element.follow).to.equal(false);
    article.scrollTop = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(near(reader)).to.contain('2032');
  });

  it('the focus of a link in the article comes near its mark, the keys on a mark come near its words', async () => {
    const { reader, article } = await beside(false);
    article.querySelectorAll('a')[1]?.focus();
    await waitUntil(() => near(reader)?.includes('June'));
    await reader.focusDrawing();
    await reader.keys('Home');
    const highlight = CSS.highlights.get('event-timeline-near');
    expect([...(highlight ?? [])].map((range) => (range as Range).toString()).join()).to.contain('crane');
    await expect(reader.element).to.be.accessible();
  });
});
