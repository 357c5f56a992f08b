import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { Timeline } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents, Reader } from './harness.js';

describe('what a host may set', () => {
  it('window-start and window-end open a stretch of time', async () => {
    const reader = await readEvents(HARBOUR, { windowStart: '2034-03-13', windowEnd: '2034-03-15' });
    expect(reader.element.window).to.deep.equal({ start: Date.UTC(2034, 2, 13), end: Date.UTC(2034, 2, 15) });
    expect(reader.names.join()).to.not.contain('Second inspection');
  });

  it('now draws a line at a moment, or none out of sight', async () => {
    const reader = await readEvents(HARBOUR, { now: '2034-03-14T12:00' });
    expect(reader.part('.now')).to.not.equal(null);
    reader.element.now = '1999-01-01';
    await reader.settled();
    expect(reader.part('.now')).to.equal(null);
  });

  it('lane-by sorts the events into lanes with heads and counts', async () => {
    const reader = await readEvents(HARBOUR, { laneBy: 'kind' });
    const heads = reader.all('.lane-head').map((head) => head.innerText.replace(/\s+/g, ' '));
    expect(heads.join('|')).to.contain('Happening 6').and.to.contain('Statement 1');
    await expect(reader.element).to.be.accessible();
  });

  it('orientation runs time down where there is room, too', async () => {
    const reader = await readEvents(HARBOUR, { orientation: 'vertical' });
    expect(reader.part('[role=listbox]')?.getAttribute('aria-orientation')).to.equal('vertical');
  });

  it('view=list shows the list at once', async () => {
    const reader = await readEvents(HARBOUR, { view: 'list' });
    expect(reader.listed).to.have.length(9);
  });

  it('words in another language replace those of the interface and of the names', async () => {
    const reader = await readEvents(HARBOUR, { locale: 'de', words: { zoomIn: 'Vergrößern', statuses: { scheduled: 'Geplant' } } });
    expect(reader.named('Vergrößern')).to.not.equal(undefined);
    expect(reader.names.join()).to.contain('März').and.to.contain('Geplant');
  });

  it('a locale says how dates are written', async () => {
    const reader = await readEvents([{ title: 'Ferry runs aground', when: '2034-03-13' }], { locale: 'de' });
    expect(reader.names.join()).to.contain('Ferry runs aground').and.to.contain('März');
  });

  it('a lane by a field that no event has, and a view that does not exist, still draw everything', async () => {
    const reader = await readEvents(HARBOUR, { laneBy: 'mood' as never, view: '3d' as never });
    expect(reader.names.length).to.be.greaterThan(5);
    expect(reader.heading).to.equal('11–18 Mar 2034');
    expect(reader.named('Timeline').getAttribute('aria-pressed')).to.equal('true');
    expect(reader.named('Zoom in').checkVisibility()).to.equal(true);
  });

  it('view=text without an article draws the timeline and says why', async () => {
    const reader = await readEvents(HARBOUR, { view: 'text' });
    await waitUntil(() => reader.messages.includes('written into the element'), 'the note comes');
    expect(reader.names.length).to.be.greaterThan(5);
    expect(reader.heading).to.equal('11–18 Mar 2034');
    const article = await read(html`<event-timeline view="text"><p>The bridge was shut on 14 March 2034.</p></event-timeline>`);
    expect(article.names).to.deep.equal([]);
    expect(article.element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(article.messages).to.equal('');
  });

  it('a low box that begins as a list has its controls beside the caption, which is whole, and its list in sight', async () => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { events: HARBOUR, view: 'list' });
    element.style.cssText = 'block-size: 200px; inline-size: 680px';
    const reader = await read(html`${element}`);
    const list = reader.part('.list-view') as HTMLElement;
    await waitUntil(() => list.clientHeight > 125, `the list has ${String(list.clientHeight)} px`);
    element.view = 'timeline';
    await waitUntil(() => reader.part('.controls .group:last-child'), 'the zoom is back');
    await reader.settled();
    const caption = reader.part('.caption strong') as HTMLElement;
    expect((caption.firstElementChild as Element).getBoundingClientRect().width).to.be.at.most(caption.getBoundingClientRect().width);
  });

  it('on a phone a low box has its controls in one line', async () => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { events: HARBOUR, laneBy: 'kind' });
    element.style.cssText = 'block-size: 260px; inline-size: 344px';
    const reader = await read(html`${element}`);
    const bottoms = (): number[] => reader.all('.controls > *').map((control) => control.getBoundingClientRect().bottom);
    for (const widthPx of [344, 320]) {
      element.style.inlineSize = `${widthPx}px`;
      await reader.settled();
      await waitUntil(() => Math.max(...bottoms()) - Math.min(...bottoms()) < 4, `one line, not ${bottoms().join(' ')}`);
      const { right } = element.getBoundingClientRect();
      expect(reader.named('Zoom in').getBoundingClientRect().right, `${widthPx} px`).to.be.at.most(right);
      expect(reader.part('.search')?.getBoundingClientRect().width, 'the search can be pressed').to.be.at.least(36);
      // What is in sight, and how much: one line, too.
      expect(reader.part('.caption')?.getBoundingClientRect().height, `the caption at ${widthPx} px`).to.be.below(36);
    }
  });

  it('in a low box the drawing goes first: controls beside the caption, the rest on scrolling', async () => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { events: HARBOUR, laneBy: 'kind' });
    element.style.blockSize = '200px';
    const reader = await read(html`${element}`);
    const height = (part: string): number => reader.part(part)?.getBoundingClientRect().height ?? 0;
    await waitUntil(() => height('.stage') > 125, `the drawing has ${height('.stage')} px`);
    expect(height('.overview')).to.equal(0);
    const frame = reader.part('.frame') as HTMLElement;
    expect(frame.getBoundingClientRect().bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    reader.part('.chip')?.scrollIntoView();
    expect(reader.part('.chip')?.getBoundingClientRect().bottom, 'what has no date can be reached').to.be.at.most(
      element.getBoundingClientRect().bottom + 1,
    );
    expect(reader.named('Zoom in').checkVisibility()).to.equal(true);
    // Also where it is drawn anew, and where more controls come.
    Object.assign(element, { view: 'list', editable: true });
    await reader.settled();
    element.view = 'timeline';
    await waitUntil(
      () => frame.classList.contains('is-low') && height('.stage') > 90,
      () => frame.className,
    );
    expect(frame.getBoundingClientRect().bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    element.editable = false;
    // As high as all of it takes: as anywhere.
    element.style.blockSize = '500px';
    await waitUntil(() => height('.overview') > 0, 'the overview comes back');
    expect(frame.scrollHeight).to.equal(frame.clientHeight);
  });

  for (const [what, heightPx, widthPx, given] of [
    ['a few events', 90, 900, { events: HARBOUR }],
    ['a few events', 120, 900, { events: HARBOUR }],
    ['a few events', 160, 900, { events: HARBOUR }],
    ['many events', 120, 900, { events: Array.from({ length: 400 }, (_, n) => ({ title: `Tide ${n}`, start: Date.UTC(2034, 2, 1, n) })) }],
    ['a few events on a phone', 120, 344, { events: HARBOUR }],
    ['a few events on a phone', 90, 390, { events: HARBOUR }],
  ] as const)
    it(`a box of ${heightPx} px shows dates and a row of labels: ${what}`, async () => {
      const element = document.createElement('event-timeline');
      Object.assign(element, given);
      element.style.cssText = `block-size: ${heightPx}px; inline-size: ${widthPx}px`;
      const reader = await read(html`${element}`);
      const insideBox = (part: Element): boolean => {
        const { bottom, top } = part.getBoundingClientRect();
        const stage = reader.part('.stage')?.getBoundingClientRect();
        return stage !== undefined && top >= stage.top && bottom <= Math.min(stage.bottom, element.getBoundingClientRect().bottom) + 1;
      };
      await waitUntil(
        () => reader.all('.mark .label').some(insideBox),
        () => `${reader.all('.mark .label').length} labels, stage ${JSON.stringify(reader.part('.stage')?.getBoundingClientRect())}`,
      );
      expect(reader.all('.axis span').some((name) => insideBox(name) && name.textContent !== '')).to.equal(true);
      expect(reader.named('Zoom in').checkVisibility()).to.equal(true);
    });

  it('an attribute that is taken away leaves what would be without it', async () => {
    const attributes = {
      orientation: 'vertical',
      view: 'list',
      'lane-by': 'kind',
      locale: 'de',
      now: '',
      hash: 'h',
      fold: '',
      editable: '',
      follow: '',
    };
    const element = document.createElement('event-timeline');
    const names = ['orientation', 'view', 'laneBy', 'locale', 'now', 'hash', 'fold', 'editable', 'follow'] as const;
    const before = names.map((name) => element[name] as unknown);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    expect(names.map((name) => element[name] as unknown)).to.not.include.members([undefined]);
    element.events = HARBOUR;
    const reader = await read(html`${element}`);
    expect(reader.listed).to.have.length(9);
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    expect([element.orientation, element.view], 'at once').to.deep.equal(['auto', 'timeline']);
    await element.updateComplete;
    expect(names.map((name) => element[name] as unknown)).to.deep.equal(before);
    Object.assign(element, { orientation: null, view: null });
    await element.updateComplete;
    expect([element.orientation, element.view], 'as null is nothing').to.deep.equal(['auto', 'timeline']);
    await waitUntil(() => reader.part('[role=listbox]')?.getAttribute('aria-orientation') === 'horizontal', 'the timeline is drawn again');
  });

  it('a property that was written as an attribute is told, and what to do instead', async () => {
    for (const name of ['events', 'timeline', 'text']) {
      const element = document.createElement('event-timeline');
      element.setAttribute(name, '[object Object]');
      const reader = new Reader(await fixture(html`${element}`));
      await waitUntil(() => reader.messages.includes(`“${name}” is not read: it is a property. Set it by a script`), name);
    }
  });

  it('what is of a wrong type is told by its name, in no words of the engine', async () => {
    for (const [settings, told] of [
      [{ events: 'abc' }, '“events” is no list, but of the type “string”. Give “events” an array'],
      [{ events: { title: 'Fog' } }, '“events” is no list, but of the type “object”'],
      [{ timelines: 7 }, '“timelines” is no list, but of the type “number”'],
      [{ source: {} }, '“source” is no source of events: it has no method “extent”'],
    ] as const) {
      const element = Object.assign(document.createElement('event-timeline'), settings);
      expect((await read(html`${element}`)).messages).to.contain(told);
    }
  });

  it('a function for lanes that throws costs the lanes of what it throws for, and is told', async () => {
    const reader = await readEvents(HARBOUR, {
      laneBy: ({ kind }) => {
        if (kind === 'statement') throw new RangeError('nobody said so');
        return 'Quay';
      },
    });
    expect(reader.names).to.have.length.above(1);
    await waitUntil(() => reader.messages.includes('“RangeError: nobody said so” is what the function threw'), 'it is told');
    expect(reader.all('[part~=lane-head]').map(({ textContent }) => textContent.trim().replace(/\s*\d+$/, ''))).to.deep.equal(['Quay', 'Other']);
    reader.element.laneBy = () => 'Quay';
    await waitUntil(() => reader.messages === '', 'mended, nothing is told');
  });

  it('corrections of a timeline are applied', async () => {
    const timeline: Timeline = {
      events: [{ id: 'a', title: 'Ferry leaves', kind: 'event', status: 'occurred' }],
      relations: [],
      documents: [],
      diagnostics: [],
      corrections: [{ event: 'a', change: 'edit', fields: { title: 'Ferry arrives' } }],
    };
    const reader = await read(html`${Object.assign(document.createElement('event-timeline'), { timeline })}`);
    expect(reader.part('.tray')?.innerText).to.contain('Ferry arrives');
  });

  it('no events at all are said to be none', async () => {
    const reader = await readEvents([]);
    expect(reader.messages).to.contain('Nothing to show yet');
    reader.element.events = HARBOUR;
    await reader.settled();
    expect(reader.messages).to.equal('');
    expect(reader.names.length).to.be.greaterThan(5);
  });

  it('one event on a phone takes no height for many', async () => {
    const reader = await readEvents([{ title: 'Ferry leaves', when: '2034-03-13' }], { style: 'inline-size: 340px' } as never);
    expect(reader.part('.stage')?.offsetHeight).to.be.within(200, 450);
    reader.element.events = [
      { title: 'Ferry leaves', when: '2034-03-13' },
      ...Array.from({ length: 20 }, (_, index) => ({ title: `Lamp ${index} lit` })),
    ];
    await reader.settled();
    expect(reader.part('.stage')?.offsetHeight, 'nor for those without a date').to.be.within(200, 450);
    reader.element.events = HARBOUR;
    await reader.settled();
    expect(reader.part('.stage')?.offsetHeight).to.be.greaterThan(600);
  });

  it('has a width of its own where the page asks for one, and never more than there is room for', async () => {
    for (const [around, own] of [
      ['display: flex', ''],
      ['display: grid; justify-items: start', ''],
      ['', 'float: inline-start'],
      ['', 'display: inline-flex'],
      ['display: flex; flex-direction: column; align-items: center', ''],
    ]) {
      for (const roomPx of [900, 320]) {
        const reader = await read(
          html`<div style="inline-size: ${roomPx}px; ${around}"><event-timeline style=${own} .events=${HARBOUR}></event-timeline></div>`,
        );
        expect(reader.element.offsetWidth, `${around} ${own} ${roomPx}`).to.equal(Math.min(roomPx, 640));
        expect(reader.names).to.have.length(8);
      }
    }
  });

  it('a height makes the drawing fill it', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.style.blockSize = '700px';
    await reader.settled();
    expect(reader.element.offsetHeight).to.equal(700);
    expect(reader.part('.stage')?.offsetHeight).to.be.greaterThan(440);
  });

  it('a low box holds all of it: the drawing scrolls, and the overview gives way', async () => {
    const reader = await readEvents(HARBOUR);
    // Also where the page makes a block of it.
    for (const display of ['', 'block']) {
      for (const heightPx of [320, 260, 200]) {
        reader.element.style.cssText = `display:${display};block-size:${heightPx}px`;
        await reader.settled();
        const { bottom } = reader.element.getBoundingClientRect();
        for (const selector of ['.stage', '.overview'])
          expect(reader.part(selector)?.getBoundingClientRect().bottom, `${selector} at ${heightPx} px`).to.be.at.most(bottom + 1);
      }
    }
  });

  it('leaves no empty drawing above what has no date, however high it is', async () => {
    const reader = await readEvents([{ title: 'The ferry is sold' }, { title: 'The pier is painted', relative: 'before Easter' }]);
    reader.element.style.blockSize = '700px';
    await reader.settled();
    const box = (selector: string): DOMRect => reader.part(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(box('.tray').top - box('.toolbar').bottom).to.be.within(0, 60);
    const names = reader.all('.controls button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names.join(), 'nor what would zoom it').to.contain('List').and.to.not.contain('Zoom');
    reader.element.events = HARBOUR;
    await reader.settled();
    expect(reader.named('Zoom in').checkVisibility()).to.equal(true);
  });

  it('null and undefined are nothing, as frameworks write it', async () => {
    for (const nothing of [null, undefined]) {
      const names = ['timeline', 'timelines', 'source', 'text', 'src', 'htmlFor', 'reference', 'timeZone', 'locale', 'laneBy', 'laneOrder'];
      const others = [
        'collapsedLanes',
        'fold',
        'orientation',
        'view',
        'selected',
        'windowStart',
        'now',
        'editable',
        'follow',
        'hash',
        'words',
        'corrections',
      ];
      const settings = Object.fromEntries([...names, ...others].map((name) => [name, nothing]));
      const before = location.href;
      const reader = await readEvents(HARBOUR, settings);
      expect(reader.names).to.have.length(8);
      expect(reader.messages).to.equal('');
      expect(reader.part('.now')).to.equal(null);
      await reader.press('Zoom in');
      expect(location.href, 'the address of the page is not touched').to.equal(before);
      expect(reader.element.laneOrder).to.deep.equal([]);
      reader.element.select('closed');
      await reader.settled();
      reader.element.select(nothing);
      await waitUntil(() => reader.panel === undefined, 'nothing is chosen');
      Object.assign(reader.element, settings, { selected: '' });
      await reader.settled();
      expect(reader.messages).to.equal('');
      expect(reader.names.length).to.be.greaterThan(3);
    }
  });

  it('an id of no event is told; one whose event is gone since is nobody’s mistake', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press(/Bridge closes/);
    reader.element.events = HARBOUR.filter(({ id }) => id !== 'closed');
    await reader.settled();
    expect(reader.element.selected).to.equal('closed');
    expect(reader.messages).to.equal('');
    await waitUntil(() => reader.panel === undefined, 'nor does an empty panel stay');
    reader.element.selected = 'nobody';
    await waitUntil(() => reader.messages.includes('“nobody” is the id of no event'));
  });
});

describe('the zone switch', () => {
  it('shows times elsewhere, and tells the host by its property', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00', timeZone: 'Asia/Tokyo' }]);
    expect(reader.names.join()).to.contain('12:00');
    const zones = reader.part('select.zone') as HTMLSelectElement;
    zones.focus();
    await reader.settled();
    zones.value = 'UTC';
    zones.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.settled();
    expect(reader.names.join()).to.match(/\b0?3:00/);
    expect(reader.element.timeZone).to.equal('UTC');
  });

  it('names the zone in use, however often another is chosen, here or by the page', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00', timeZone: 'Asia/Tokyo' }]);
    const zones = reader.part('select.zone') as HTMLSelectElement;
    zones.focus();
    await waitUntil(() => zones.options.length > 300, 'all of them come');
    for (const [zone, name] of [
      ['UTC', 'UTC'],
      ['Pacific/Chatham', 'Chatham'],
      ['America/New_York', 'New York'],
      ['', 'UTC+9'],
      ['Europe/Vienna', 'Vienna'],
      ['UTC', 'UTC'],
    ]) {
      zones.value = zone;
      zones.dispatchEvent(new Event('change', { bubbles: true }));
      await reader.settled();
      expect(zones.selectedOptions[0].label).to.contain(name);
      expect(zones.value).to.equal(zone);
    }
    reader.element.timeZone = 'Asia/Tokyo';
    await reader.settled();
    expect(zones.value).to.equal('Asia/Tokyo');
  });

  it('says both offsets where the clocks change in sight', async () => {
    const reader = await readEvents(
      [
        { title: 'Leaves', start: '2034-03-25T22:40Z' },
        { title: 'Arrives', start: '2034-03-26T06:20Z' },
      ],
      { timeZone: 'Europe/Vienna' },
    );
    const zones = reader.part('select.zone') as HTMLSelectElement;
    expect(zones.selectedOptions[0].label).to.equal('Times in Vienna, UTC+1/UTC+2');
    reader.element.events = [
      { title: 'Leaves', start: '2034-03-27T22:40Z' },
      { title: 'Arrives', start: '2034-03-28T06:20Z' },
    ];
    await reader.settled();
    expect(zones.selectedOptions[0].label).to.equal('Times in Vienna, UTC+2');
  });

  it('is plain words where all times are local: no zone would change them', async () => {
    const reader = await readEvents(
      [
        { title: 'Launch', start: '2034-03-14T12:00' },
        { title: 'Landing', start: '2034-03-15' },
      ],
      { timeZone: 'Asia/Tokyo' },
    );
    expect(reader.part('select.zone')).to.equal(null);
    expect(reader.count).to.equal('2 events · Dates as written');
    reader.element.events = [{ title: 'Launch', start: '2034-03-14T12:00Z' }];
    await reader.settled();
    expect(reader.part('select.zone')).to.not.equal(null);
  });

  it('leaves days days of the axis, beside clocks of any zone', async () => {
    const reader = await readEvents([
      { title: 'All day', start: '2031-01-02' },
      { title: 'Opens', start: '2031-01-02T10:00-08:00' },
      { title: 'Closes', start: '2031-01-02T18:00-08:00' },
    ]);
    expect(reader.heading).to.equal('2 Jan 2031');
    reader.element.timeZone = 'UTC';
    await reader.settled();
    expect(reader.heading).to.equal('2–3 Jan 2031');
    expect(reader.names[0]).to.equal('Thursday, 2 January 2031: All day. Happened.');
  });

  it('has all zones of the world, also where it is the first thing that is reached for', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00', timeZone: 'Asia/Tokyo' }]);
    reader.part('select.zone')?.focus();
    await waitUntil(() => reader.part('select.zone option[value="Africa/Nairobi"]'), 'they come');
  });

  it('lists zones by the names that places have today, in their order', async () => {
    const reader = await readEvents([{ title: 'Launch', start: '2034-03-14T12:00', timeZone: 'Asia/Tokyo' }]);
    reader.part('select.zone')?.focus();
    await waitUntil(() => reader.part('select.zone option[value="Africa/Nairobi"]'), 'they come');
    const placesIn = (region: string): string[] => reader.all(`select.zone optgroup[label="${region}"] option`).map((option) => option.textContent);
    const [asia, europe] = [placesIn('Asia'), placesIn('Europe')];
    expect(asia).to.include.members(['Kolkata', 'Ho Chi Minh', 'Yangon']).and.not.include.members(['Calcutta']);
    expect(europe).to.include('Kyiv');
    expect(asia).to.deep.equal([...asia].sort());
    reader.element.timeZone = (reader.all('select.zone option').find(({ textContent }) => textContent === 'Kolkata') as HTMLOptionElement).value;
    await reader.settled();
    expect(reader.names[0]).to.contain('08:30');
  });
});
