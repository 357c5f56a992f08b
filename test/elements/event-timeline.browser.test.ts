import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { EventTimeline, PlainEvent, Timeline, TimelineErrorEvent, TimelineSelectEvent, TimelineWindowChangeEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents, Reader } from './harness.js';

const TIMELINE: Timeline = {
  events: [{ id: 'a', title: 'Ferry leaves', kind: 'event', status: 'occurred' }],
  relations: [],
  documents: [],
  diagnostics: [],
  corrections: [],
};

describe('event-timeline with events of its own', () => {
  it('draws each dated event by a name that says when, what and how sure', async () => {
    const reader = await readEvents(HARBOUR);
    expect(reader.names).to.have.length(8);
    expect(reader.names.join('\n')).to.match(/March.*2034.*22:00.*Bridge to close for repairs.*Planned/);
    expect(reader.names.join('\n')).to.match(/Painters to return.*Planned.*Uncertain/);
    await expect(reader.element).to.be.accessible();
  });

  it('leads from a tray that is full to the list, which has them all', async () => {
    const reader = await readEvents([
      { title: 'Ferry leaves', when: '2034-03-12' },
      ...Array.from({ length: 30 }, (_, at) => ({ title: `Rope ${at}`, relative: 'before the flood' })),
    ]);
    expect(reader.all('.tray .chip').at(0)?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Rope 0 before the flood');
    await reader.press('+6 · List');
    expect(reader.element.view).to.equal('list');
    expect(reader.listed).to.contain('Rope 29');
  });

  it('keeps statements without a date beside what they are about: as the text tells them', async () => {
    const told = (title: string, kind: string, start: number) => ({
      id: title,
      title,
      kind,
      status: 'occurred',
      sources: [{ document: 'd', start, end: start + 5 }],
    });
    const events = [told('Fever breaks out', 'event', 0), told('Fleet put off', 'event', 90), told('King: no fleet', 'statement', 40)];
    const reader = await read(
      html`<event-timeline .timeline=${{ documents: [{ id: 'd', text: 'x'.repeat(200) }], events, relations: [] }}></event-timeline>`,
    );
    expect(reader.all('.tray .chip').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Fever breaks out',
      'King: no fleet',
      'Fleet put off',
    ]);
  });

  it('keeps what has no date in a tray, with what is known of it', async () => {
    const reader = await readEvents(HARBOUR);
    expect(reader.part('.tray')?.innerText).to.contain('Harbour master warns of worn cables').and.to.contain('before Monday 13 March');
  });

  it('says of what a report without its date leaves open when it was, in the words of the report, once', async () => {
    const reader = await read(
      html`<event-timeline>
        <p>The kiln broke last week. Tickets for the fair go on sale on Monday 19 August. The launch, planned for Friday, has been moved to Tuesday.</p>
      </event-timeline>`,
    );
    expect(reader.all('.tray .chip').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Kiln breaks last week',
      'Tickets for fair to go on sale Monday 19 August · Planned',
      'Launch planned for Friday Planned',
      'Launch moved Tuesday · Planned, new date',
    ]);
  });

  it('shows what is in sight as its heading, and how many there are', async () => {
    const reader = await readEvents(HARBOUR);
    expect(reader.heading).to.contain('Mar').and.to.contain('2034');
    expect(reader.count).to.contain('9 events');
  });

  it('takes a timeline and gives it back unharmed', async () => {
    const element = document.createElement('event-timeline');
    element.timeline = TIMELINE;
    const reader = await read(html`${element}`);
    expect(reader.part('.tray')?.innerText).to.contain('Ferry leaves');
    expect(element.timeline).to.equal(TIMELINE);
  });

  it('keeps the window and the choice when the events change', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Zoom in');
    reader.element.select('closed');
    await reader.settled();
    const before = reader.element.window;
    reader.element.events = [...HARBOUR, { title: 'Bridge opens', when: '2034-03-15T07:00' }];
    await reader.settled();
    expect(reader.element.window).to.deep.equal(before);
    expect(reader.element.selected).to.equal('closed');
    expect(reader.names.join()).to.contain('Bridge opens');
  });

  it('goes on showing everything when more comes and the reader has not moved', async () => {
    const reader = await readEvents(HARBOUR);
    const before = reader.element.window?.end ?? 0;
    reader.element.events = [...HARBOUR, { title: 'Bridge is repainted', when: '2034-06-15' }];
    await reader.settled();
    expect(reader.element.window?.end).to.be.greaterThan(before);
    expect(reader.names.join()).to.contain('Bridge is repainted');
  });

  it('tells an end before its start, double ids and bad times, and shows the rest', async () => {
    const reader = await readEvents([
      { id: 'x', title: 'Turned round', start: '2034-03-14', end: '2034-03-10' },
      { id: 'x', title: 'Twin', start: '2034-03-15' },
      { title: 'Odd', start: 'some day' },
      { title: 'Good', start: '2034-03-16' },
    ]);
    reader.part('details')?.setAttribute('open', '');
    expect(reader.messages).to.contain('Turned round').and.to.contain('ends before it starts');
    expect(reader.messages).to.contain('Twin').and.to.contain('id');
    expect(reader.messages).to.contain('Odd').and.to.contain('cannot be read');
    expect(reader.names.join()).to.contain('Good').and.to.contain('Twin').and.to.contain('Turned round');
    await expect(reader.element).to.be.accessible();
  });

  it('tells a bad zone and shows times as reported', async () => {
    const reader = await readEvents(HARBOUR, { timeZone: 'Mars/Phobos' });
    expect(reader.messages).to.contain('Mars/Phobos').and.to.contain('IANA');
    expect(reader.names.join()).to.contain('22:00');
  });

  it('tells a bad locale and draws all the same', async () => {
    const reader = await readEvents(HARBOUR, { locale: 'en-US@posix' });
    expect(reader.messages).to.contain('en-US@posix').and.to.contain('BCP 47');
    expect(reader.names).to.have.length(8);
    const names = reader.names.join();
    // What a frame writes that has no locale: the shape of a tag, and no language.
    reader.element.locale = 'false';
    await reader.settled();
    expect(reader.messages).to.contain('“false”').and.to.contain('BCP 47');
    expect(reader.names.join()).to.equal(names);
  });

  it('shows times in another zone when asked', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00Z' }]);
    expect(reader.names.join()).to.contain('12:00');
    reader.element.timeZone = 'Asia/Tokyo';
    await reader.settled();
    expect(reader.names.join()).to.contain('21:00');
  });

  it('HTML in any field is text', async () => {
    const evil = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
    const reader = await readEvents([
      { id: 'e', title: evil, when: '2034-03-14', description: evil, speaker: evil, quote: evil, lane: evil, url: 'javascript:window.harmed=1' },
    ]);
    reader.element.select('e');
    await reader.settled();
    expect(reader.panel).to.contain('<img src=x');
    expect(reader.part('img, a')).to.equal(null);
    expect((window as { harmed?: number }).harmed).to.equal(undefined);
  });

  it('leaves and comes back without losing anything', async () => {
    const reader = await readEvents(HARBOUR);
    const parent = reader.element.parentElement;
    for (let times = 0; times < 20; times++) {
      reader.element.remove();
      parent?.append(reader.element);
    }
    await reader.settled();
    expect(reader.names).to.have.length(8);
    const before = reader.element.window?.start;
    await reader.drag(-60);
    expect(reader.element.window?.start).to.not.equal(before);
  });

  it('takes what is set while it is outside of the page, once it is back', async () => {
    const reader = await readEvents(HARBOUR);
    const { element } = reader;
    const { parentElement } = element;
    element.remove();
    Object.assign(element, { events: undefined, htmlFor: 'pier-log' });
    await element.updateComplete;
    const article = document.createElement('article');
    article.id = 'pier-log';
    article.textContent = 'The mill burned down on 4 May 2031.';
    parentElement?.append(article, element);
    await waitUntil(() => reader.names.some((name) => name.includes('Mill burns down')), 'the article is read');
  });

  it('in a column too narrow for any words it is scrolled across: nothing is cut off, nothing lies outside', async () => {
    const root = await fixture<HTMLElement>(html`<div style="inline-size:70px"><event-timeline .events=${HARBOUR}></event-timeline></div>`);
    const reader = new Reader(root.querySelector('event-timeline') as EventTimeline);
    await waitUntil(() => reader.part('.controls') && reader.names.length > 0);
    await reader.settled();
    const { left, right } = root.getBoundingClientRect();
    const frame = reader.part('.frame') as HTMLElement;
    expect(frame.getBoundingClientRect().right).to.be.at.most(right + 1);
    expect(root.scrollWidth).to.equal(70);
    for (const part of reader.all('.control, .mark .label')) {
      const box = part.getBoundingClientRect(),
        scroller = scrollerOf(part) ?? frame;
      expect(box.left, part.outerHTML).to.be.at.least(left - 1);
      expect(box.right, part.outerHTML).to.be.at.most(scroller.getBoundingClientRect().left + scroller.scrollWidth + 1);
    }
  });

  it('takes what a page has set before the class was there', async () => {
    const inert = document.implementation.createHTMLDocument('').createElement('event-timeline');
    const window = { start: Date.UTC(2034, 0, 1), end: Date.UTC(2035, 0, 1) };
    const corrections = [{ event: 'plan', change: 'edit', fields: { title: 'Bridge to close at night' } }];
    Object.assign(inert, { events: HARBOUR, view: 'timeline', window, corrections });
    const reader = await read(html`${inert}`);
    await waitUntil(() => reader.names.some((name) => name.includes('Bridge to close at night')), 'it is corrected');
    expect(reader.element.window).to.deep.equal(window);
    expect(reader.element.corrections).to.have.length(1);
    reader.element.window = undefined;
    await reader.settled();
    expect(reader.heading).to.equal('11–18 Mar 2034');
  });

  it('corrections that are none are told, those beside them are put on', async () => {
    const reader = await readEvents(HARBOUR);
    const { element } = reader;
    const mend = { event: 'plan', change: 'edit', fields: { title: 'Bridge to close at night' } };
    Object.assign(element, { corrections: [5, { event: 'plan', change: 'forget' }, mend] });
    await waitUntil(() => reader.names.some((name) => name.includes('Bridge to close at night')), 'the good one is put on');
    expect(reader.messages).to.contain('Corrections[0] is not a correction').and.to.contain('Corrections[1]');
    for (const odd of ['abc', 7, { plan: 'gone' }]) {
      Object.assign(element, { corrections: odd });
      await waitUntil(() => reader.messages.includes('Corrections[0]') && !reader.messages.includes('Corrections[1]'), JSON.stringify(odd));
      expect(element.corrections).to.deep.equal([]);
    }
    Object.assign(element, { corrections: mend });
    await waitUntil(() => reader.messages === '', 'one alone will do');
    expect(element.corrections).to.have.length(1);
    element.corrections = [];
    await waitUntil(() => reader.names.every((name) => !name.includes('at night')));
  });

  it('stays calm without room and draws once there is some', async () => {
    const element = document.createElement('event-timeline');
    element.events = HARBOUR;
    const parent = await fixture<HTMLElement>(html`<div style="display:none;inline-size:800px">${element}</div>`);
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(element.shadowRoot?.querySelectorAll('[role=option]').length).to.equal(0);
    parent.style.display = 'block';
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[role=option]').length === 8);
  });

  it('an object that throws where it is read costs its own fields, few or many, not the timeline', async () => {
    const fail = (): never => {
      throw new Error('store is gone');
    };
    const odd = [
      {
        id: 'fog',
        title: 'Fog',
        start: '2034-03-02',
        get description() {
          return fail();
        },
      },
      {
        id: 'gale',
        title: 'Gale',
        get start() {
          return fail();
        },
      },
    ];
    for (const more of [1, 3_000]) {
      const plain = Array.from({ length: more }, (_, at) => ({ id: `f${at}`, title: 'Ferry leaves', start: `${2000 + at}` }));
      const reader = await readEvents([...plain, ...(odd as PlainEvent[])]);
      await waitUntil(() => reader.element.matches(':state(ready)'));
      reader.element.select('fog');
      await waitUntil(() => reader.part('[part~=detail]')?.textContent.includes('Fog') === true, `fog among ${more}`);
      reader.part('[part~=messages] details')?.setAttribute('open', '');
      expect(reader.messages).to.contain('a time that cannot be read');
    }
  });

  it('an object inside an event that throws where it is read costs that field, and is told by name', async () => {
    const store = {
      get edtf(): string {
        throw new Error('store is gone');
      },
    };
    const page: Record<string, unknown> = {};
    page['page'] = page;
    const odd = [
      { title: 'Tide turns', when: store },
      { title: 'Wind drops', start: '2034-03-03', sources: [store, { document: 'log', role: 'clause', start: 0, end: 1, text: 'W' }] },
      {
        title: 'Rain stops',
        start: '2034-03-04',
        duration: Object.defineProperty({}, 'value', Object.getOwnPropertyDescriptor(store, 'edtf') ?? {}),
      },
      { title: 'Moon rises', start: { toJSON: () => '2034-03-05' }, when: undefined, page },
      { title: 'Sun sets', start: { toJSON: () => store.edtf } },
      { title: 'Stars fade', when: { toJSON: () => store } },
    ];
    for (const more of [1, 3_000]) {
      const plain = Array.from({ length: more }, (_, at) => ({ title: `Ferry ${at} leaves`, start: `${2000 + at}` }));
      const reader = await readEvents([...plain, ...(odd as unknown as PlainEvent[])]);
      reader.part('[part~=messages] details')?.setAttribute('open', '');
      const isFew = more === 1;
      for (const [at, { title }] of odd.entries()) {
        const name = isFew ? `"${title}"` : `Event ${more + at} `;
        expect(reader.messages.includes(name), `${title} among ${more}`).to.equal(title !== 'Moon rises' && (isFew || title !== 'Wind drops'));
      }
      if (isFew) expect(reader.names.join()).to.match(/Ferry 0.*Wind drops.*Rain stops.*Moon rises/);
    }
  });
});

describe('what a host hears', () => {
  it('timeline-select tells what the reader chose, not what the host set', async () => {
    const reader = await readEvents(HARBOUR);
    let heard = 0;
    reader.element.addEventListener('timeline-select', () => heard++);
    reader.element.selected = 'closed';
    await reader.settled();
    reader.element.select('plan');
    await reader.settled();
    await reader.keys('Escape');
    expect(heard).to.equal(0);
    setTimeout(() => void reader.press(/City moves closure/));
    const event = (await oneEvent(reader.element, 'timeline-select')) as unknown as TimelineSelectEvent;
    expect(event.event?.id).to.equal('move');
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('timeline-window-change tells where the reader went, not where the host went', async () => {
    const reader = await readEvents(HARBOUR);
    const heard: TimelineWindowChangeEvent[] = [];
    reader.element.addEventListener('timeline-window-change', (event) => heard.push(event));
    const { start, end } = reader.element.window ?? {};
    reader.element.window = undefined;
    await reader.settled();
    expect(heard).to.have.length(0);
    await reader.drag(-120);
    expect(heard.length).to.be.greaterThan(0);
    expect(heard.at(-1)?.start).to.be.greaterThan(start ?? 0);
    expect(heard.at(-1)?.end).to.be.greaterThan(end ?? 0);
  });

  it('timeline-error tells what could not be read', async () => {
    const element = document.createElement('event-timeline');
    setTimeout(() => {
      element.src = '/no/such/file.txt';
      document.body.append(element);
    });
    const event = (await oneEvent(element, 'timeline-error')) as unknown as TimelineErrorEvent;
    expect(event.code).to.equal('load/http');
    expect(event.message).to.contain('/no/such/file.txt').and.to.contain('404');
    element.remove();
  });
});

describe('toSvg', () => {
  it('gives the drawing as a document of its own', async () => {
    const reader = await readEvents(HARBOUR);
    const svg = await reader.element.toSvg();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.documentElement.localName).to.equal('svg');
    expect(parsed.documentElement.textContent).to.contain('Bridge closes');
  });

  it('says what to wait for when there is nothing yet', async () => {
    const element = await fixture<EventTimeline>(html`<event-timeline></event-timeline>`);
    const error = await element.toSvg().catch((reason: unknown) => reason);
    expect((error as Error).message).to.contain('timeline-load');
  });
});

/** The box around a part that is scrolled across. */
function scrollerOf(part: Element): Element | undefined {
  let box = part.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
  return box ?? undefined;
}
