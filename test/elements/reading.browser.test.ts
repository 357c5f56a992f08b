import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents, Reader } from './harness.js';

/** Everything by keys: the journey of a reader without a pointer. */
describe('by keyboard', () => {
  async function onDrawing(): Promise<Reader> {
    const reader = await readEvents(HARBOUR);
    await reader.focusDrawing();
    return reader;
  }

  it('arrows walk the events in time', async () => {
    const reader = await onDrawing();
    await reader.keys('ArrowRight');
    expect(reader.standsOn).to.contain('Bridge fund in deficit');
    await reader.keys('ArrowRight', 'ArrowRight');
    expect(reader.standsOn).to.contain('City moves closure');
    await reader.keys('ArrowLeft');
    expect(reader.standsOn).to.contain('Crews ask');
  });

  it('what a pointer focused shows where the keys are, and hides it at the next press', async () => {
    const reader = await readEvents(HARBOUR);
    const ring = (): string | undefined => {
      const stood = reader.part('.mark.is-focused');
      return stood ? getComputedStyle(stood.querySelector('.label') ?? stood).outlineStyle : undefined;
    };
    const stage = (): string => getComputedStyle(reader.part('.stage') as HTMLElement).outlineStyle;
    const { start } = reader.element.window ?? {};
    // Also before what answers it is here.
    await reader.drag(-40);
    expect(reader.panel, 'a drag chooses nothing').to.equal(undefined);
    expect(reader.element.window?.start, 'it moves the picture').to.be.above(start ?? NaN);
    expect(stage(), 'a pointer needs none').to.equal('none');
    // Not a key of the browser's own, by which some show the focus themselves.
    reader.part('.marks')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }));
    await reader.settled();
    // What answers keys is fetched with the first of them.
    await waitUntil(() => stage() === 'solid', 'the keys show where they are');
    expect(ring()).to.equal('solid');
    await reader.drag(-40);
    expect(stage()).to.equal('none');
  });

  it('times keep the order of their words where the page runs from right to left', async () => {
    const reader = await readEvents(
      [
        { id: 'a', title: 'Bridge closes', when: '2034-03-14T23:00' },
        { id: 'b', title: 'Bridge opens', when: '2034-03-15T05:00' },
      ],
      { locale: 'en-US' },
    );
    reader.element.dir = 'rtl';
    reader.element.requestUpdate();
    await reader.settled();
    const small = reader.all('.label[data-detail], .line[data-time]');
    expect(small.length).to.equal(2);
    // What stands in "content" has no box of its own that a script could measure.
    for (const label of small) expect(getComputedStyle(label, '::before').unicodeBidi).to.equal('plaintext');
    const tick = reader.all('.tick-label').find(({ textContent }) => /^\d+(:00)?\s[AP]M$/.test(textContent));
    expect(
      tick?.textContent,
      reader
        .all('.tick-label')
        .map(({ textContent }) => textContent)
        .join('|'),
    ).to.be.a('string');
    const textIn = (element: Element | undefined): Text =>
      [...(element?.childNodes ?? [])].find((node): node is Text => node instanceof Text && node.data.trim() !== '') as Text;
    const left = (words: Text, at: number): number => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    };
    const hour = textIn(tick);
    expect(left(hour, hour.data.search(/\d/)), 'the hour stands left of "PM"').to.be.below(left(hour, hour.data.search(/[AP]M/)));
    reader.element.view = 'list';
    await waitUntil(() => reader.part('.list .when'), 'the list has come');
    const [first] = reader.all('.list .when');
    const time = textIn(first);
    expect(left(time, time.data.indexOf('11:00')), time.data).to.be.below(left(time, time.data.indexOf('PM')));
    expect(getComputedStyle(first).textAlign, 'and stands where its column begins').to.equal('right');
  });

  it('Home and End go to the first and the last event', async () => {
    const reader = await onDrawing();
    await reader.keys('End');
    expect(reader.standsOn).to.contain('Painters to return');
    await reader.keys('Home');
    expect(reader.standsOn).to.contain('Bridge fund in deficit');
  });

  it('Enter opens the event, Escape closes it and the keys are where they were', async () => {
    const reader = await onDrawing();
    await reader.keys('ArrowRight', 'ArrowRight', 'Enter');
    expect(reader.panel).to.contain('Crews ask the city to wait').and.to.contain('Give us one more tide').and.to.contain('Crews’ union');
    await expect(reader.element).to.be.accessible();
    await reader.keys('Escape');
    expect(reader.panel).to.equal(undefined);
    expect(reader.root.activeElement).to.equal(reader.part('[role=listbox]'));
    await reader.keys('ArrowRight');
    expect(reader.standsOn).to.contain('City moves closure');
  });

  it('who opens a line of the list and walks on is back on the line that was read last', async () => {
    const reader = await onDrawing();
    reader.element.view = 'list';
    await waitUntil(() => reader.part('.list .title'), 'the list has come');
    const titles = reader.listed;
    reader.part('.list .title')?.focus();
    await reader.keys('Enter');
    await reader.press('Next event');
    await reader.press('Next event');
    expect(reader.panel).to.contain(titles[2]);
    await reader.keys('Escape');
    await waitUntil(() => reader.panel === undefined && reader.root.activeElement?.textContent === titles[2], 'the third line has the focus');
    await reader.keys('Enter');
    expect(reader.panel).to.contain(titles[2]);
    await reader.keys('Escape');
    await waitUntil(() => reader.root.activeElement?.textContent === titles[2], 'and keeps it');
  });

  it('plus, minus and 0 zoom in, out, and show all', async () => {
    const reader = await onDrawing();
    const length = (): number => (reader.element.window?.end ?? 0) - (reader.element.window?.start ?? 0);
    const all = length();
    await reader.keys('+');
    expect(length()).to.be.lessThan(all * 0.7);
    await reader.keys('-');
    expect(length() / all).to.be.closeTo(1, 0.001);
    await reader.keys('+', '+', '0');
    expect(length() / all).to.be.closeTo(1, 0.001);
  });

  it('Page Down and Page Up move by screens', async () => {
    const reader = await onDrawing();
    await reader.keys('+', '+');
    const before = reader.element.window?.start ?? 0;
    await reader.keys('PageDown');
    expect(reader.element.window?.start).to.be.greaterThan(before);
    await reader.keys('PageUp');
    expect(reader.element.window?.start).to.be.closeTo(before, 1000);
  });

  it('slash goes to the search, which finds while one types', async () => {
    const reader = await onDrawing();
    await reader.keys('/');
    await reader.type('bridge');
    expect(reader.names.length).to.equal(3);
    expect(reader.count).to.contain('3 of 9');
    await waitUntil(() => reader.part('[role=status]')?.textContent.includes('3 events'));
  });

  it('what is done again is said again, in the same words', async () => {
    const reader = await onDrawing();
    const said = (): string => reader.part('[role=status]')?.textContent ?? '';
    await reader.keys('/');
    await reader.type('brid');
    await waitUntil(() => said().includes('3 events'));
    const before = said();
    await reader.type('g');
    await waitUntil(() => said() !== before, 'another text');
    expect(said().trim()).to.equal(before.trim());
  });

  it('Escape empties the search, then leads back to where the keys were', async () => {
    const reader = await onDrawing();
    await reader.keys('ArrowRight', 'ArrowRight');
    const before = reader.standsOn;
    await reader.keys('/');
    await reader.type('bridge');
    await reader.keys('Escape');
    expect(reader.count).to.equal('9 events · Dates as written');
    expect(reader.root.activeElement?.getAttribute('aria-label')).to.equal('Search events');
    await reader.keys('Escape');
    expect(reader.root.activeElement?.getAttribute('role')).to.equal('listbox');
    expect(reader.standsOn).to.equal(before);
  });

  it('the search stays in sight, with the count, where what it found makes a drawing higher that goes along', async () => {
    const reader = await readEvents(HARBOUR.flatMap((event, at) => [event, { ...event, id: `again ${at}`, title: `${event.title}, told again` }]));
    const page = reader.element.parentElement as HTMLElement;
    // As high as an article beside it: it goes along, and at the end of it there is no more room than for a few rows.
    page.style.blockSize = `${reader.element.offsetHeight + 200}px`;
    reader.element.style.cssText = 'display:block;position:sticky;inset-block-start:0';
    page.after(Object.assign(document.createElement('div'), { style: 'block-size:2000px', className: 'below' }));
    try {
      reader.named('Search events').focus();
      await reader.type('painters');
      page.scrollIntoView();
      scrollBy(0, page.offsetHeight - reader.element.offsetHeight - 8);
      await reader.settled();
      expect(reader.part('.toolbar')?.getBoundingClientRect().top).to.be.at.least(0);
      await reader.keys('Escape');
      expect(reader.count).to.contain('18 events');
      await waitUntil(() => (reader.part('.toolbar')?.getBoundingClientRect().top ?? -9) > -1, 'the field and the count are in sight');
    } finally {
      document.querySelector('.below')?.remove();
      scrollTo(0, 0);
    }
  });

  it('who walks on in the detail view to what has no date comes back to where the keys were', async () => {
    const reader = await onDrawing();
    await reader.keys('End');
    const before = reader.standsOn;
    await reader.keys('Enter');
    await reader.press('Next event');
    expect(reader.panel).to.contain('Harbour master warns');
    await reader.keys('Escape');
    expect(reader.root.activeElement?.getAttribute('role')).to.equal('listbox');
    expect(reader.standsOn).to.equal(before);
  });

  it('Enter and the arrow down lead from the search to what it found, drawn, listed or without a date', async () => {
    const reader = await onDrawing();
    await reader.keys('/');
    await reader.type('bridge');
    await reader.keys('Enter');
    expect(reader.root.activeElement?.getAttribute('role')).to.equal('listbox');
    expect(reader.standsOn).to.contain('Bridge fund in deficit');
    await reader.keys('ArrowRight', 'Enter');
    expect(reader.panel).to.contain('Bridge to close for repairs');
    await reader.keys('Escape', '/', 'Control+a');
    await reader.type('worn cables');
    await reader.keys('ArrowDown', 'Enter');
    expect(reader.panel).to.contain('Harbour master warns');
    await reader.keys('Escape');
    reader.element.view = 'list';
    await reader.settled();
    reader.named('Search events').focus();
    await reader.keys('Enter', 'Enter');
    expect(reader.panel).to.contain('Harbour master warns');
    await reader.keys('Escape');
    reader.named('Search events').focus();
    await reader.type('zebra');
    await reader.keys('Enter');
    expect(reader.root.activeElement).to.equal(reader.named('Search events'));
  });

  for (const view of ['timeline', 'list'] as const) {
    it(`a search without a match says so, and how to see everything again, in the ${view}`, async () => {
      const reader = await onDrawing();
      reader.element.view = view;
      reader.named('Search events').focus();
      await reader.type('zebra');
      expect(reader.part('.empty')?.innerText).to.contain('No event matches');
      await expect(reader.element).to.be.accessible();
      await reader.press('Show everything');
      expect(reader.part('.empty')).to.equal(null);
      expect(reader.count).to.contain('9 events');
      const search = reader.named('Search events') as HTMLInputElement;
      expect(search.value).to.equal('');
      expect(reader.root.activeElement).to.equal(search);
    });
  }

  it('the question mark opens legend and keys', async () => {
    const reader = await onDrawing();
    await sendKeys({ type: '?' });
    await reader.settled();
    expect(reader.panel).to.contain('How to read it').and.to.contain('Enter');
    await expect(reader.element).to.be.accessible();
  });

  it('a key that follows Escape at once is answered', async () => {
    const reader = await onDrawing();
    await reader.keys('ArrowRight', 'Enter');
    expect(reader.panel).to.not.equal(undefined);
    // As quick as they come, before the browser has told that it closed the panel.
    reader.part('.detail-panel')?.hidePopover();
    const key = new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true, cancelable: true });
    reader.part('[role=listbox]')?.dispatchEvent(key);
    await reader.settled();
    expect(reader.panel).to.contain('How to read it');
  });

  it('at 400 % the sheet with an event has room for words below its head', async () => {
    await setViewport({ width: 320, height: 256 });
    try {
      const reader = await readEvents(HARBOUR);
      reader.element.select('crews');
      await waitUntil(() => reader.part('.detail-panel:popover-open'), 'the event is open');
      await reader.settled();
      const sheet = reader.part('.detail-panel')?.getBoundingClientRect() ?? new DOMRect(),
        head = reader.part('.detail-panel .head')?.getBoundingClientRect() ?? new DOMRect();
      expect(sheet.bottom - head.bottom).to.be.above(110);
      expect(sheet.top, 'what it belongs to has some, too').to.be.above(48);
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('what a control opened has a button that closes it, in sight however far one has read', async () => {
    const reader = await readEvents(HARBOUR);
    await setViewport({ width: 360, height: 480 });
    try {
      for (const name of ['Filter', 'Legend and keys', 'Save, copy, print']) {
        await reader.press(name);
        await waitUntil(() => reader.part(':popover-open'), `${name} is open`);
        const panel = reader.part(':popover-open') as HTMLElement,
          close = panel.querySelector('[data-close]') as HTMLElement;
        panel.scrollTop = 1e4;
        await reader.settled();
        const { top, bottom } = close.getBoundingClientRect();
        expect(top, name).to.be.at.least(panel.getBoundingClientRect().top - 1);
        expect(bottom, name).to.be.at.most(480);
        expect(close.getAttribute('aria-label')).to.equal('Close');
        close.focus();
        await reader.keys('Enter');
        expect(reader.panel, name).to.equal(undefined);
        expect(reader.root.activeElement?.getAttribute('aria-label')).to.equal(name);
      }
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('Tab reaches each control of what is open, then what comes next to what opened it, and leaves nothing open on that', async () => {
    const reader = await readEvents(HARBOUR);
    const here = (): HTMLElement => reader.root.activeElement as HTMLElement;
    for (const [name, next] of [
      ['Filter', 'Legend and keys'],
      ['Legend and keys', 'Save, copy, print'],
      ['Save, copy, print', 'Timeline'],
    ] as const) {
      reader.named(name).focus();
      await reader.keys('Enter');
      await waitUntil(() => reader.part(':popover-open')?.querySelector('button'), `${name} is open`);
      const panel = reader.part(':popover-open') as HTMLElement;
      const drawn = [...panel.querySelectorAll<HTMLElement>('button, input, summary')].filter((control) => control.checkVisibility());
      for (const control of drawn) {
        await reader.keys('Tab');
        expect(here(), name).to.equal(control);
      }
      await reader.keys('Tab');
      expect(here().getAttribute('aria-label') ?? here().textContent, `after ${name}`).to.equal(next);
      await waitUntil(() => reader.panel === undefined, `${name} is closed`);
      await reader.keys('Shift+Tab');
      expect(here(), 'back to what opened it').to.equal(reader.named(name));
    }
  });

  it('the legend leaves the controls free, and is a sheet where the page is small', async () => {
    const reader = await onDrawing();
    await reader.keys('?');
    await waitUntil(() => reader.panel);
    const box = (selector: string): DOMRect => reader.part(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(box('.help-panel').top).to.be.at.least(box('.controls').bottom);
    await reader.keys('Escape');
    await setViewport({ width: 320, height: 400 });
    await reader.settled();
    await reader.keys('?');
    await waitUntil(() => reader.panel);
    expect(box('.help-panel').bottom).to.equal(400);
    expect(box('.help-panel').top, 'a press beside it closes it').to.be.greaterThan(100);
    await setViewport({ width: 1000, height: 800 });
  });

  it('the drawing is one stop for Tab', async () => {
    const reader = await onDrawing();
    expect(reader.all('.stage [tabindex="0"], .stage button')).to.have.length(1);
    expect(reader.part('.stage')?.getAttribute('tabindex'), 'what scrolls is a stop of its own in Firefox, unless it says no').to.equal('-1');
  });

  it('the detail view walks on by its own buttons', async () => {
    const reader = await onDrawing();
    await reader.keys('Home', 'Enter');
    await reader.press('Next event');
    expect(reader.panel).to.contain('Crews ask the city to wait');
    await reader.press('Previous event');
    expect(reader.panel).to.contain('Bridge fund in deficit');
    await reader.press('Close');
    expect(reader.panel).to.equal(undefined);
  });

  it('the keys walk on through the detail view without leaving the button, and each event is said', async () => {
    const reader = await onDrawing();
    await reader.keys('Home', 'Enter');
    expect(reader.named('Previous event').getAttribute('aria-disabled')).to.equal('true');
    reader.named('Next event').focus();
    await reader.keys('Enter', 'Enter');
    expect(reader.panel).to.contain('City moves closure');
    expect(reader.root.activeElement?.getAttribute('aria-label')).to.equal('Next event');
    await waitUntil(() => reader.part('[role=status]')?.textContent.includes('City moves closure'), 'it is said');
    expect(reader.named('Previous event').getAttribute('aria-disabled')).to.equal(null);
    reader.element.select(HARBOUR.at(-1)?.id);
    await reader.settled();
    expect(reader.named('Next event').getAttribute('aria-disabled')).to.equal('true');
  });

  const daily = (at: number): string => `2034-03-${10 + at}`;
  for (const [what, settings, start] of [
    ['down a page', { orientation: 'vertical' }, daily],
    ['among many rows', { orientation: 'horizontal' }, () => '2034-03-14T10:00'],
    ['in the list', { view: 'list' }, daily],
  ] as const) {
    it(`what the detail view walks on to comes into sight, ${what}`, async () => {
      await setViewport({ width: 1000, height: 500 });
      const reader = await readEvents(
        Array.from({ length: 20 }, (_, at) => ({ id: `e${at}`, title: `Day ${at}`, start: start(at) })),
        settings,
      );
      const isListed = what === 'in the list';
      const isSeen = (): boolean => {
        const { top, bottom } =
          reader.part(isListed ? '.list [aria-current=true]' : '.mark.is-selected')?.getBoundingClientRect() ?? new DOMRect(0, -1);
        const stage = reader.part(isListed ? '.list' : '.stage')?.getBoundingClientRect() ?? new DOMRect();
        return top >= Math.max(0, stage.top - 1) && bottom <= Math.min(innerHeight, stage.bottom + 1);
      };
      if (isListed) reader.part('.list .title')?.click();
      else {
        await reader.focusDrawing();
        await reader.keys('Home', 'Enter');
      }
      await waitUntil(() => reader.panel);
      reader.named('Next event').focus();
      for (let at = 1; at < 20; at++) {
        await reader.keys('Enter');
        expect(isSeen(), `Day ${at}`).to.equal(true);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('the detail view has its buttons in sight however far one has read', async () => {
    const reader = await readEvents([{ id: 'log', title: 'Log', when: '2034-03-14', description: 'The wind holds. '.repeat(400) }]);
    reader.element.select('log');
    await waitUntil(() => reader.panel);
    const panel = reader.part('.detail-panel') as HTMLElement;
    panel.scrollTop = panel.scrollHeight;
    await nextFrame();
    const { left, width, top, height } = reader.named('Close').getBoundingClientRect();
    expect(top).to.be.at.least(panel.getBoundingClientRect().top);
    expect(reader.root.elementFromPoint(left + width / 2, top + height / 2)?.closest('button')).to.equal(reader.named('Close'));
    await reader.press('Close');
    expect(reader.panel).to.equal(undefined);
  });

  it('what is open is scrolled with what it belongs to, and back', async () => {
    await setViewport({ width: 1000, height: 800 });
    const reader = await readEvents(HARBOUR, {});
    document.body.style.paddingBlock = '200px 900px';
    for (const [name, anchor, panel] of [
      [/Bridge closes/, '.mark.is-selected', '.detail-panel'],
      ['Filter', '[part~=toolbar]', '.filter-panel'],
    ] as const) {
      await reader.press(name);
      await waitUntil(() => reader.panel, `${panel} is open`);
      await reader.settled();
      const apart = (): number =>
        (reader.part(panel)?.getBoundingClientRect().top ?? NaN) - (reader.part(anchor)?.getBoundingClientRect().top ?? NaN);
      const before = apart();
      for (const by of [140, -60, -80]) {
        scrollBy(0, by);
        await nextFrame();
        await nextFrame();
        expect(apart(), `${panel} after ${by} px`).to.be.closeTo(before, 1);
      }
      await reader.keys('Escape');
    }
    document.body.style.paddingBlock = '';
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  it('in large text only its buttons stay, what stands above them is scrolled away', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    const reader = await readEvents([
      {
        id: 'log',
        title: 'Log',
        when: '2034-03-14',
        kind: 'statement',
        status: 'scheduled',
        lane: 'Committee of the harbour',
        description: 'The wind holds. '.repeat(400),
      },
    ]);
    reader.element.select('log');
    await waitUntil(() => reader.panel);
    await reader.settled();
    const panel = reader.part('.detail-panel') as HTMLElement;
    const below = (): number => (reader.part('.detail-panel .head')?.getBoundingClientRect().bottom ?? 0) - panel.getBoundingClientRect().top;
    const whole = below();
    panel.scrollTop = panel.scrollHeight;
    await nextFrame();
    const { top, height } = reader.named('Close').getBoundingClientRect();
    expect(top).to.be.at.least(panel.getBoundingClientRect().top);
    expect(whole).to.be.above(height * 2);
    expect(below()).to.be.below(height * 1.6);
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 800, height: 600 });
  });
});

describe('by pointer', () => {
  it('a press on a mark opens it, a drag does not', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press(/Bridge closes/);
    expect(reader.panel).to.contain('Bridge closes');
    await reader.keys('Escape');
    await reader.drag(60);
    expect(reader.panel).to.equal(undefined);
  });

  it('what is chosen by words that can be read stays under the hand, also at the end of the picture', async () => {
    const reader = await readEvents([
      { title: 'Quay is swept', when: '2034-03-01T08:00' },
      { title: 'Crane lifts the bell', when: '2034-03-10T08:00' },
      { title: 'Lock gate opens', when: '2034-03-20T08:00' },
    ]);
    const first = reader.element.window;
    for (const name of [/Quay is swept/, /Lock gate opens/]) {
      const place = reader.named(name).getBoundingClientRect();
      await reader.press(name);
      expect(reader.panel).to.match(name);
      expect(reader.element.window).to.deep.equal(first);
      expect(reader.named(name).getBoundingClientRect()).to.deep.equal(place);
      await reader.keys('Escape');
    }
  });

  it('a drag moves time with the hand', async () => {
    const reader = await readEvents(HARBOUR);
    const { start = 0, end = 0 } = reader.element.window ?? {};
    const width = reader.part('.stage')?.clientWidth ?? 1;
    await reader.drag(-90);
    expect((reader.element.window?.start ?? 0) - start).to.be.closeTo(((end - start) * 90) / width, (end - start) / 200);
  });

  it('a plain turn of the wheel belongs to the page', async () => {
    const reader = await readEvents(HARBOUR);
    expect(await reader.wheel({ deltaY: 100 })).to.equal(false);
  });

  it('the wheel zooms with Ctrl and pans with Shift', async () => {
    const reader = await readEvents(HARBOUR);
    const { start = 0, end = 0 } = reader.element.window ?? {};
    expect(await reader.wheel({ deltaY: -100, ctrlKey: true })).to.equal(true);
    const zoomed = reader.element.window;
    expect((zoomed?.end ?? 0) - (zoomed?.start ?? 0)).to.be.lessThan(end - start);
    expect(await reader.wheel({ deltaY: 100, shiftKey: true })).to.equal(true);
    expect(reader.element.window?.start).to.be.greaterThan(zoomed?.start ?? 0);
  });

  it('a pinch zooms where the browser tells of it by events of its own', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.focusDrawing();
    const { start = 0, end = 0 } = reader.element.window ?? {};
    const box = reader.part('.marks')?.getBoundingClientRect() ?? new DOMRect();
    for (const [type, scale] of [
      ['gesturestart', 1],
      ['gesturechange', 1.5],
      ['gesturechange', 2],
    ] as const) {
      const event = Object.assign(
        new MouseEvent(type, { bubbles: true, cancelable: true, clientX: box.left + box.width / 2, clientY: box.top + 60 }),
        { scale },
      );
      reader.part('.marks')?.dispatchEvent(event);
      expect(event.defaultPrevented, 'the page stays as large as it is').to.equal(true);
    }
    await reader.settled();
    const { window } = reader.element;
    expect(((window?.end ?? 0) - (window?.start ?? 0)) / (end - start)).to.be.closeTo(0.5, 0.01);
    expect(((window?.start ?? 0) + (window?.end ?? 0)) / 2, 'around the fingers').to.be.closeTo((start + end) / 2, (end - start) / 100);
  });

  it('a filter shows the kinds that are ticked, with counts', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Filter');
    expect(reader.panel).to.contain('Statement').and.to.contain('2');
    reader
      .all('.check')
      .find((label) => label.innerText.includes('Statement'))
      ?.click();
    await reader.settled();
    expect(reader.names).to.have.length(1);
    await reader.press('Show everything');
    expect(reader.names).to.have.length(8);
    await expect(reader.element).to.be.accessible();
  });

  it('a count of events that no zoom tells apart opens as a list of them', async () => {
    const reader = await readEvents([
      ...Array.from({ length: 120 }, (_, at) => ({ title: `Bell ${at}`, when: '2034-03-12T10:00' })),
      { title: 'Ferry leaves', when: '2034-03-20' },
    ]);
    reader.part('.cluster')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => reader.element.view === 'list', 'it is listed');
    await reader.settled();
    expect(reader.count).to.match(/^120 of 121/);
    expect(reader.listed[0]).to.equal('Bell 0');
  });

  it('and the keys that opened such a list go on in it', async () => {
    const reader = await readEvents(Array.from({ length: 120 }, (_, at) => ({ title: `Bell ${at}`, when: '2034-03-12T10:00' })));
    await reader.focusDrawing();
    await reader.keys('End', 'Enter');
    await waitUntil(() => reader.element.view === 'list', 'it is listed');
    await reader.settled();
    expect(reader.root.activeElement?.textContent).to.equal('Bell 0');
  });

  it('a count of events that lie close together opens where they lie apart, at once', async () => {
    const reader = await readEvents(
      [
        ...Array.from({ length: 120 }, (_, at) => ({ title: `Bell ${at}`, when: `2034-03-12T10:${String(at % 60).padStart(2, '0')}` })),
        { title: 'Ferry leaves', when: '2064-03-20' },
      ],
      { windowStart: '2034', windowEnd: '2065' },
    );
    const { length } = reader.all('.cluster');
    expect(length).to.equal(1);
    reader.part('.cluster')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => reader.all('.cluster').length > 1, 'it falls apart');
    expect(reader.element.view).to.equal('timeline');
  });

  it('the list holds the same events in the same order', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('List');
    expect(reader.listed).to.have.length(9);
    expect(reader.listed[0]).to.equal('Bridge fund in deficit');
    expect(reader.listed.at(-1)).to.equal('Harbour master warns of worn cables');
    await expect(reader.element).to.be.accessible();
    await reader.press(/Painters to return/);
    expect(reader.panel).to.contain('Uncertain reading');
  });

  it('a moment of the list stands on one line, and a link says whose page it leads to, in the ink of the page', async () => {
    const reader = await readEvents([
      { id: 'mole', title: 'Storm damages the mole', when: '2034-05-18T11:00Z', url: 'https://coast.example/mole' },
      { id: 'fog', title: 'Fog closes the strait', when: '2034-06-07T18:40Z' },
    ]);
    await reader.press('List');
    for (const when of reader.all('.item .when')) expect(when.getBoundingClientRect().height, when.textContent).to.be.below(24);
    await reader.press(/Storm damages/);
    const link = reader.part('.media a') as HTMLElement;
    expect(link.parentElement?.innerText).to.equal('Open the link coast.example');
    const probe = document.createElement('i');
    probe.style.color = 'LinkText';
    link.before(probe);
    expect(getComputedStyle(link).color).not.to.equal(getComputedStyle(probe).color);
    await expect(reader.element).to.be.accessible();
  });

  it('a line of the list keeps the focus when others come before it', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('List');
    const held = (): string | null | undefined => reader.root.activeElement?.textContent;
    reader.all('.list .title')[3]?.focus();
    const title = held();
    expect(title).to.equal(reader.listed[3]);
    reader.element.events = [{ id: 'first', title: 'Harbour founded', when: '1901' }, ...HARBOUR];
    await reader.settled();
    expect(reader.listed[4]).to.equal(title);
    expect(held()).to.equal(title);
  });

  it('a relation leads to the other event', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.events = undefined;
    reader.element.text = JSON.stringify({ events: HARBOUR, relations: [{ type: 'rescheduledTo', from: 'plan', to: 'closed' }] });
    await oneEvent(reader.element, 'timeline-load');
    await reader.settled();
    await reader.press(/Bridge to close for repairs/);
    expect(reader.panel).to.contain('Moved to');
    await reader.press(/^Bridge closes 14 Mar 2034, 23:00/);
    expect(reader.panel).to.contain('Moved from');
    expect(reader.element.selected).to.equal('closed');
  });

  it('an image is shown; what is none, as the page of a video, is led to by its address', async () => {
    const picture = new URL('/demo/icon.svg', location.href).href,
      page = new URL('/demo/index.html', location.href).href;
    const reader = await readEvents([
      { id: 'drawn', title: 'Bridge drawn', start: '2034-03-11', media: picture },
      { id: 'filmed', title: 'Bridge filmed', start: '2034-03-18', media: page },
    ]);
    const link = (): HTMLAnchorElement | undefined => [...reader.all('.detail-panel a')].find((each) => each.checkVisibility()) as HTMLAnchorElement;
    await reader.press(/Bridge filmed/);
    await waitUntil(() => link()?.href === page, 'the page is led to');
    expect(reader.panel).to.contain(location.host);
    expect(reader.part('.detail-panel img')?.checkVisibility()).to.equal(false);
    await reader.press('Previous event');
    await waitUntil(() => reader.part('.detail-panel img')?.checkVisibility(), 'the next image is shown');
    expect(link()).to.equal(undefined);
  });

  it('the overview moves the window to where it is pressed', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Zoom in');
    await reader.press('Zoom in');
    const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
    const before = reader.element.window?.start ?? 0;
    reader.part('.overview')?.dispatchEvent(
      new PointerEvent('pointerdown', {
        bubbles: true,
        clientX: strip.right - 10,
        clientY: strip.top + 5,
        pointerId: 1,
        button: 0,
        isPrimary: true,
      }),
    );
    await reader.settled();
    expect(reader.element.window?.start).to.be.greaterThan(before);
  });
});

describe('in any surrounding', () => {
  afterEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('runs time down where it is narrow', async () => {
    await setViewport({ width: 320, height: 800 });
    const reader = await readEvents(HARBOUR);
    expect(reader.part('[role=listbox]')?.getAttribute('aria-orientation')).to.equal('vertical');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(reader.element).to.be.accessible();
  });

  it('is accessible in the dark and under forced colours', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'dark';
    const reader = await readEvents(HARBOUR);
    await expect(reader.element).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    document.documentElement.style.colorScheme = '';
    await expect(reader.element).to.be.accessible();
  });

  it('everything that can be touched is at least 24 px', async () => {
    const reader = await readEvents(HARBOUR);
    const small = reader.all('button, [role=option], .search input, select').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (Math.round(width) < 24 || Math.round(height) < 24);
    });
    expect(small.map((target) => target.outerHTML.slice(0, 120))).to.deep.equal([]);
  });

  it('makes room when the reader enlarges the text', async () => {
    const reader = await readEvents(HARBOUR);
    const before = reader.part('.stage')?.offsetHeight ?? 0;
    const width = (): number => reader.named(/Bridge closes/).querySelector<HTMLElement>('.label')?.offsetWidth ?? 0;
    const labelBefore = width();
    reader.element.style.fontSize = '32px';
    await reader.settled();
    await waitUntil(() => width() > labelBefore * 1.5);
    expect(reader.part('.stage')?.offsetHeight).to.be.greaterThan(before);
  });

  it('large text has large dots, at the same moments', async () => {
    const reader = await readEvents(HARBOUR, { orientation: 'horizontal' });
    const dots = (): readonly { readonly middle: number; readonly size: number }[] =>
      reader.all('.mark.is-point > .ink').map((ink) => {
        const mark = ink.closest('.mark')?.getBoundingClientRect() ?? new DOMRect();
        const { left, width } = ink.getBoundingClientRect();
        return { middle: left + width / 2 - mark.left - mark.width / 2, size: ink.offsetWidth };
      });
    expect(dots().map(({ size }) => size)).to.include(10);
    reader.element.style.fontSize = '32px';
    await reader.settled();
    for (const { middle, size } of dots()) expect([Math.abs(Math.round(middle)), size]).to.deep.equal([0, 16]);
  });

  it('has room for words and letters that the reader sets apart', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    await reader.settled();
    const wide = (): readonly string[] =>
      reader
        .all('.marks .label')
        .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1)
        .map(({ innerText }) => innerText);
    await waitUntil(() => wide().length === 0, `no words leave their label: ${wide().join()}`);
  });

  it('takes from the page around it neither capitals nor indents nor line breaks, which no label has room for', async () => {
    const { element } = await readEvents(HARBOUR);
    const plain = new Reader(element).all('.marks .label').map(({ offsetWidth, scrollWidth }) => Math.max(offsetWidth, scrollWidth));
    const around = 'inline-size: 900px; text-transform: uppercase; text-indent: 3em; white-space: pre-wrap; text-align: center';
    const reader = await read(html`<div style=${around}><event-timeline .events=${HARBOUR}></event-timeline></div>`);
    expect(reader.all('.marks .label').map(({ offsetWidth, scrollWidth }) => Math.max(offsetWidth, scrollWidth))).to.deep.equal(plain);
    expect(reader.heading).to.equal('11–18 Mar 2034');
  });

  it('takes nothing of how the page sets the words that are put into it', async () => {
    const log = '2034-03-12 09:00 Pumps start\n2034-03-12 10:00 Pumps stop\n';
    const plain = await read(html`<event-timeline .text=${log}></event-timeline>`);
    const { offsetHeight } = plain.element;
    const set = 'white-space: pre-wrap; text-transform: uppercase; text-indent: 3em; text-align: center; line-height: 3';
    const reader = await read(html`<event-timeline style=${set}>${log}</event-timeline>`);
    expect(reader.names, 'its lines are lines').to.have.length(2);
    expect(reader.heading).to.equal(plain.heading);
    expect(reader.element.offsetHeight).to.equal(offsetHeight);
    reader.element.view = 'text';
    await reader.settled();
    expect(getComputedStyle(reader.part('slot') as HTMLElement).lineHeight, 'the words keep theirs').to.equal('48px');
  });

  it('has lines that run across, in one piece, also where those of the page run down or are set in columns', async () => {
    const { element } = await readEvents(HARBOUR);
    const { offsetHeight, offsetWidth } = element;
    for (const around of ['writing-mode: vertical-rl', 'columns: 2; column-gap: 0; inline-size: 200%']) {
      const reader = await read(
        html`<div style=${`inline-size: ${offsetWidth}px; ${around}`}><p>A word</p><event-timeline style=${`inline-size: ${offsetWidth}px`} .events=${HARBOUR}></event-timeline></div>`,
      );
      await waitUntil(
        () =>
          reader.element.offsetHeight === offsetHeight && reader.element.offsetWidth === offsetWidth && reader.element.getClientRects().length === 1,
        () => `${around}: ${reader.element.offsetWidth} × ${reader.element.offsetHeight}, not ${offsetWidth} × ${offsetHeight}`,
      );
    }
  });

  it('everything that a finger presses in a panel is at least 36 px, its buttons 44', async () => {
    await executeServerCommand('fingers', { isOn: true });
    try {
      const reader = await readEvents(HARBOUR);
      const sizes = (selector: string): readonly number[] =>
        reader.all(`:popover-open ${selector}`).map((element) => element.getBoundingClientRect().height);
      reader.element.select('plan');
      await waitUntil(() => reader.panel);
      expect(Math.min(...sizes('.steps button'))).to.be.at.least(44);
      await reader.press('Filter');
      await waitUntil(() => reader.panel?.includes('Kind'));
      expect(Math.min(...sizes('.close'))).to.be.at.least(44);
      expect(Math.min(...sizes('.check'), ...sizes('.time input'), ...sizes('button'))).to.be.at.least(36);
    } finally {
      await executeServerCommand('fingers', { isOn: false });
    }
  });

  it('has the ink of the page for side notes where more contrast is asked for', async () => {
    const reader = await readEvents(HARBOUR);
    const isAsInk = (): boolean => getComputedStyle(reader.part('.caption span') as Element).color === getComputedStyle(reader.element).color;
    expect(isAsInk()).to.equal(false);
    await emulateMedia({ contrast: 'more' } as never);
    expect(isAsInk()).to.equal(true);
    await emulateMedia({ contrast: 'no-preference' } as never);
  });

  it('reads each text in its own direction, and has all of them on the side of the page', async () => {
    const reader = await readEvents([
      { id: 'said', title: 'Solvang: We felt it.', when: '2034-03-14', kind: 'statement', speaker: 'Inge Solvang', quote: 'We felt it!' },
      { id: 'bridge', title: 'افتتاح الجسر.', when: '2034-03-15', description: 'افتتاح (2034) الجسر!' },
    ]);
    const endOf = (selector: string): string => {
      const text = document.createTreeWalker(reader.part(selector) as Node, NodeFilter.SHOW_TEXT);
      while (text.nextNode() && !/[.!]$/.test(text.currentNode.textContent ?? ''));
      const box = (from: number): DOMRect => {
        const range = new Range();
        range.setStart(text.currentNode, from);
        range.setEnd(text.currentNode, from + 1);
        return range.getBoundingClientRect();
      };
      return box((text.currentNode.textContent?.length ?? 0) - 1).left > box(0).left ? 'right' : 'left';
    };
    for (const dir of ['rtl', 'ltr'] as const) {
      document.documentElement.dir = dir;
      try {
        reader.element.view = 'timeline';
        reader.element.select('said');
        await reader.settled();
        expect([endOf('.detail-panel h2'), endOf('.detail-panel .quote')], dir).to.deep.equal(['right', 'right']);
        reader.element.select('bridge');
        await reader.settled();
        expect([endOf('.detail-panel h2'), endOf('.detail-panel .description')], dir).to.deep.equal(['left', 'left']);
        await reader.keys('Escape');
        reader.element.view = 'list';
        await reader.settled();
        expect([endOf('[data-event=said] .title'), endOf('[data-event=said] .quote'), endOf('[data-event=bridge] .title')], dir).to.deep.equal([
          'right',
          'right',
          'left',
        ]);
        expect(getComputedStyle(reader.part('[data-event=said] .title') as Element).textAlign).to.equal(dir === 'rtl' ? 'right' : 'left');
      } finally {
        document.documentElement.dir = '';
      }
    }
  });

  it('mirrors where text runs from right to left', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.dir = 'rtl';
    reader.element.requestUpdate();
    await reader.settled();
    const left = (name: RegExp): number => reader.named(name).getBoundingClientRect().left;
    expect(left(/City moves/)).to.be.greaterThan(left(/Second inspection/));
    await reader.focusDrawing();
    await reader.keys('Home', 'ArrowLeft');
    expect(reader.standsOn).to.contain('Crews ask');
  });
});

describe('on a phone', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));
  const isUncovered = (reader: Reader): boolean => {
    const chosen = reader.part('.is-selected .label')?.getBoundingClientRect(),
      sheet = reader.part('.detail-panel')?.getBoundingClientRect();
    return (
      chosen !== undefined &&
      sheet !== undefined &&
      chosen.top >= 0 &&
      chosen.bottom <= innerHeight &&
      (chosen.bottom <= sheet.top || chosen.top >= sheet.bottom)
    );
  };

  it('the sheet with an event never lies on what was chosen, nor on what its buttons lead to', async () => {
    await setViewport({ width: 360, height: 560 });
    const reader = await readEvents(HARBOUR);
    reader
      .named(/Bridge closes/)
      .querySelector('.label')
      ?.scrollIntoView({ block: 'end' });
    await reader.press(/Bridge closes/);
    await waitUntil(() => isUncovered(reader), 'what was chosen is above the sheet');
    for (const event of ['Residents complain', 'Second inspection', 'Painters to return']) {
      await reader.press('Next event');
      expect(reader.panel).to.contain(event);
      await waitUntil(() => isUncovered(reader), `${event} is above the sheet`);
    }
  });

  it('what is open goes with its mark where the phone is turned', async () => {
    await setViewport({ width: 700, height: 360 });
    const reader = await readEvents(HARBOUR);
    const words = Object.assign(document.createElement('p'), { textContent: 'The harbour at night. '.repeat(200) });
    reader.element.before(words);
    reader.element.scrollIntoView();
    await reader.press(/City moves/);
    await waitUntil(() => reader.panel);
    for (const [width, height] of [
      [360, 700],
      [700, 360],
    ]) {
      await setViewport({ width, height });
      await waitUntil(() => {
        const { top, bottom } = reader.part('.is-selected .label')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      }, `its mark is in sight at ${width} px`);
      expect(reader.panel).to.contain('City moves');
    }
    words.remove();
  });

  it('the sheet gives way to what was chosen at the end of the page', async () => {
    await setViewport({ width: 360, height: 640 });
    const reader = await readEvents([...HARBOUR, { title: 'Last ferry', when: '2034-03-19', description: 'All is well. '.repeat(200) }]);
    scrollTo(0, document.documentElement.scrollHeight);
    await reader.press(/Last ferry/);
    await waitUntil(() => isUncovered(reader), 'it lies above');
    expect(reader.part('.detail-panel')?.getBoundingClientRect().top).to.equal(0);
    for (const event of ['Painters to return', 'Second inspection', 'Residents complain', 'Bridge closes']) {
      await reader.press('Previous event');
      expect(reader.panel).to.contain(event);
      await waitUntil(() => isUncovered(reader), `${event} is not below the sheet`);
    }
  });
});

describe('doubt that a text tells', () => {
  it('is in the label, the name and the list, in words', async () => {
    const reader = await readEvents([]);
    reader.element.events = undefined;
    reader.element.text = 'Posted: 5 May 2032\n\nThe mill was built around 1420. The pump stopped around 10 pm on 3 May 2032.';
    await oneEvent(reader.element, 'timeline-load');
    await reader.settled();
    expect(reader.names.join('\n'))
      .to.contain('c. 1420: Mill built')
      .and.match(/3 May 2032, around 22:00: Pump stops/);
    expect(
      reader
        .all('.label')
        .map((label) => label.dataset['detail'] ?? label.querySelector<HTMLElement>('.line')?.dataset['time'])
        .join(),
    ).to.contain('c. 1420');
    await reader.press('List');
    expect(reader.part('.list')?.innerText).to.contain('c. 1420').and.contain('around 22:00');
  });
});

describe('a picture on a phone that is larger than the screen', () => {
  afterEach(async () => {
    document.body.style.paddingBlock = '';
    scrollTo(0, 0);
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 1000, height: 800 });
  });
  it('is moved by a finger through all of its time, and then leaves the finger to the page', async () => {
    await setViewport({ width: 360, height: 560 });
    await emulateMedia({ reducedMotion: 'reduce' });
    document.body.style.paddingBlock = '900px';
    const reader = await readEvents(HARBOUR);
    const whole = reader.element.window;
    await reader.press('Zoom in');
    reader.part('.stage')?.scrollIntoView({ block: 'start' });
    const drag = async (fromY: number, toY: number): Promise<void> => {
      await executeServerCommand('touch', { points: Array.from({ length: 11 }, (_, at) => [{ x: 250, y: fromY + ((toY - fromY) * at) / 10 }]) });
      await reader.settled();
    };
    const [top, start] = [scrollY, reader.element.window?.start ?? 0];
    await drag(200, 300);
    expect(scrollY).to.equal(top);
    expect(reader.element.window?.start).to.be.below(start);
    for (let times = 0; times < 4; times++) await drag(100, 500);
    expect(reader.element.window?.start).to.be.closeTo(whole?.start ?? 0, 1000);
    expect(scrollY, 'the finger has the page, and loses nothing on the way').to.be.below(top - 800);
  });
  for (const overscroll of ['auto', 'contain']) {
    it(`leaves the finger to a box around it that scrolls, and then to the page unless the box keeps it: ${overscroll}`, async () => {
      await setViewport({ width: 360, height: 560 });
      await emulateMedia({ reducedMotion: 'reduce' });
      document.body.style.paddingBlock = '900px';
      const reader = await readEvents(HARBOUR);
      const box = document.createElement('div'),
        lead = document.createElement('p');
      box.style.cssText = `block-size: 540px; overflow: auto; overscroll-behavior: ${overscroll}`;
      lead.style.cssText = 'block-size: 300px; margin: 0';
      reader.element.before(box);
      box.append(lead, reader.element);
      await reader.settled();
      await reader.press('Zoom in');
      reader.part('.stage')?.scrollIntoView({ block: 'start' });
      const [top, within] = [scrollY, box.scrollTop];
      expect(within).to.be.greaterThan(300);
      const drag = async (): Promise<void> => {
        await executeServerCommand('touch', { points: Array.from({ length: 11 }, (_, at) => [{ x: 250, y: 100 + 40 * at }]) });
        await reader.settled();
      };
      for (let times = 0; times < 12 && box.scrollTop === within; times++) await drag();
      expect(box.scrollTop).to.be.below(within);
      expect(scrollY).to.equal(top);
      for (let times = 0; times < 4; times++) await drag();
      expect(box.scrollTop).to.equal(0);
      expect(scrollY < top).to.equal(overscroll === 'auto');
    });
  }
});

describe('by touch', () => {
  it('two fingers that part zoom in', async () => {
    const reader = await readEvents(HARBOUR);
    const length = (): number => (reader.element.window?.end ?? 0) - (reader.element.window?.start ?? 0);
    const before = length();
    const box = reader.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const y = Math.round(box.top + box.height - 20);
    const x = Math.round(box.left + box.width / 2);
    const points = [40, 60, 80, 100, 120, 140].map((half) => [
      { x: x - half, y },
      { x: x + half, y },
    ]);
    await executeServerCommand('touch', { points });
    await reader.settled();
    expect(length()).to.be.lessThan(before * 0.6);
  });

  it('one finger moves time sideways', async () => {
    const reader = await readEvents(HARBOUR);
    const before = reader.element.window?.start ?? 0;
    const box = reader.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const y = Math.round(box.top + box.height - 20);
    const points = [300, 280, 250, 220, 200].map((x) => [{ x: Math.round(box.left + x), y }]);
    await executeServerCommand('touch', { points });
    await reader.settled();
    expect(reader.element.window?.start).to.be.greaterThan(before);
  });
});
