import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { PlainEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, readEvents, type Reader } from './harness.js';

async function onDrawing(): Promise<Reader> {
  const reader = await readEvents(HARBOUR);
  await reader.focusDrawing();
  return reader;
}

describe('turning a page by keys', () => {
  const DAYS: readonly PlainEvent[] = Array.from({ length: 28 }, (_, day) => ({
    title: `Ferry ${day + 1}`,
    start: `2034-03-${String(day + 1).padStart(2, '0')}T08:00`,
  }));

  it('takes the keys along: they stand on what is first in sight, and go on from there', async () => {
    const reader = await readEvents(DAYS, { windowStart: '2034-03-01', windowEnd: '2034-03-08' });
    await reader.focusDrawing();
    await reader.keys('ArrowRight', 'ArrowRight');
    expect(reader.standsOn).to.contain('Ferry 2');
    for (const key of ['PageDown', 'PageUp']) {
      await reader.keys(key);
      const [first, second] = reader.names;
      await waitUntil(
        () => reader.standsOn === first,
        () => `after ${key} the keys stand on ${reader.standsOn ?? 'nothing'}, not on ${first}`,
      );
      await reader.keys('ArrowRight');
      expect(reader.standsOn, key).to.equal(second);
    }
  });

  it('leaves them on what is still in sight, and on nothing where there is nothing', async () => {
    const reader = await readEvents(
      [{ title: 'Dredging', start: '2034-03-01', end: '2034-03-20' }, ...DAYS.slice(0, 5), { title: 'Fair', start: '2035-06-01' }],
      {
        windowStart: '2034-03-01',
        windowEnd: '2034-03-08',
      },
    );
    await reader.focusDrawing();
    await reader.keys('Home', 'PageDown');
    expect(reader.standsOn).to.contain('Dredging');
    Object.assign(reader.element, { windowStart: '2034-03-16', windowEnd: '2034-03-24' });
    await reader.settled();
    await reader.keys('PageDown');
    await waitUntil(() => !reader.part('[role=listbox]')?.hasAttribute('aria-activedescendant'), 'they stand on nothing');
    await reader.keys('ArrowRight');
    expect(reader.standsOn).to.contain('Fair');
  });
});

describe('a stretch in which nothing happened', () => {
  const EVENTS = [
    { title: 'Lock closes', start: '2034-03-02T08:00' },
    { title: 'Lock opens', start: '2034-03-04T08:00' },
    { title: 'Festival', start: '2034-03-20T08:00' },
  ];

  it('says so, and the arrow keys lead to what lies next on either side', async () => {
    for (const [key, title] of [
      ['ArrowRight', 'Festival'],
      ['ArrowLeft', 'Lock opens'],
    ] as const) {
      const reader = await readEvents(EVENTS, { windowStart: '2034-03-10', windowEnd: '2034-03-12' });
      expect(reader.part('.stage .empty')?.textContent).to.contain('No event in this stretch');
      await reader.focusDrawing();
      await reader.keys(key);
      expect(reader.standsOn).to.contain(title);
      expect(reader.part('.stage .empty')).to.equal(null);
    }
  });

  it('leads there by buttons too, for hands that have no keys, and the keys go on from there', async () => {
    for (const [button, title, inlineSize] of [
      ['Next event', 'Festival', '600px'],
      ['Previous event', 'Lock opens', '320px'],
    ] as const) {
      const reader = await readEvents(EVENTS, { windowStart: '2034-03-10', windowEnd: '2034-03-12' });
      reader.element.style.inlineSize = inlineSize;
      await reader.settled();
      await reader.press(button);
      expect(reader.standsOn, inlineSize).to.contain(title);
      expect(reader.part('.stage .empty')).to.equal(null);
      expect(reader.element.selected).to.equal(undefined);
      expect(reader.root.activeElement).to.equal(reader.part('[role=listbox]'));
    }
  });

  it('offers no way to where there is nothing', async () => {
    const reader = await readEvents(EVENTS, { windowStart: '2034-03-22', windowEnd: '2034-03-24' });
    expect(reader.all('.stage .empty button').map(({ innerText }) => innerText)).to.deep.equal(['Previous event']);
  });

  it('is the one in sight, wherever the keys stood before', async () => {
    const reader = await readEvents(EVENTS);
    await reader.focusDrawing();
    await reader.keys('Home');
    Object.assign(reader.element, { windowStart: '2034-03-10', windowEnd: '2034-03-12' });
    await reader.settled();
    await reader.keys('ArrowRight');
    expect(reader.standsOn).to.contain('Festival');
  });
});

describe('the controls on a phone', () => {
  it('stay within its width, large enough to touch, and lead into a picture that runs down and back', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.style.inlineSize = '328px';
    await waitUntil(() => reader.part('.stage.is-vertical .mark'), 'time runs down');
    const frame = reader.element.getBoundingClientRect();
    const controls = reader
      .all('.controls :is(button, input)')
      .map((control) => control.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    expect(controls).to.have.length.above(4);
    for (const { height, left, right, width } of controls) {
      expect(Math.min(height, width)).to.be.at.least(24);
      expect(left >= frame.left && right <= frame.right, `${String(left)} – ${String(right)}`).to.equal(true);
    }
    const first = reader.element.window;
    await reader.press('Zoom in');
    expect(reader.element.window?.start).to.be.above(first?.start ?? Infinity);
    await reader.press('Show all');
    expect(reader.element.window?.start).to.be.closeTo(first?.start ?? 0, 1);
  });
});

describe('the search on a phone whose text is twice as large', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  it('says its whole name, in a line of its own', async () => {
    document.documentElement.style.fontSize = '200%';
    const reader = await readEvents(HARBOUR);
    reader.element.style.inlineSize = '374px';
    await waitUntil(() => reader.part('.stage.is-vertical .mark'), 'time runs down');
    const field = reader.part('.search input') as HTMLInputElement;
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = getComputedStyle(field).font;
    expect(field.clientWidth).to.be.at.least(context.measureText(field.placeholder).width);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('stays where it is when a button comes, which shares a line with the others', async () => {
    document.documentElement.style.fontSize = '200%';
    const reader = await onDrawing();
    reader.element.style.inlineSize = '300px';
    await waitUntil(() => reader.part('.stage.is-vertical .mark'), 'time runs down');
    const top = (selector: string): number =>
      Math.round((reader.part(selector)?.getBoundingClientRect().top ?? NaN) - reader.element.getBoundingClientRect().top);
    const before = top('.search');
    await reader.keys('+');
    expect(top('.search')).to.equal(before);
    expect(top('[data-do=back]')).to.equal(top('[data-do=filter]'));
  });
});

describe('jumps', () => {
  it('are undone one by one, by key and by button, down to where the reader began', async () => {
    const reader = await onDrawing();
    const first = reader.element.window;
    await reader.keys('+');
    const second = reader.element.window;
    await reader.keys('+');
    await reader.keys('Backspace');
    expect(reader.element.window?.start).to.be.closeTo(second?.start ?? 0, 1);
    await sendKeys({ press: 'Alt+ArrowLeft' });
    await reader.settled();
    expect(reader.element.window?.start).to.be.closeTo(first?.start ?? 0, 1);
    expect(reader.all('[data-do=back]')).to.have.length(0);
    await reader.press('Zoom in');
    await reader.press('Back to where you were');
    expect(reader.element.window?.end).to.be.closeTo(first?.end ?? 0, 1);
  });

  it('are none where nothing moves: there is nothing to undo, and nothing is told', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Zoom in');
    const before = reader.element.window;
    let heard = 0;
    reader.element.addEventListener('timeline-window-change', () => heard++);
    for (const factor of [1, Number.NaN, -1]) {
      reader.element.zoomBy(factor);
      await reader.settled();
    }
    expect([heard, reader.element.window]).to.deep.equal([0, before]);
    reader.element.back();
    await reader.settled();
    expect(reader.element.window?.start).to.be.below(before?.start ?? 0);
  });

  it('end one that is under way, also where they lead to where it began', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.zoomBy(0.001);
    await reader.settled();
    const before = reader.element.window;
    reader.element.zoomBy(4);
    reader.element.zoomBy(0.5);
    await reader.settled();
    expect(reader.element.window).to.deep.equal(before);
  });

  it('by the overview can be undone', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Zoom in');
    const before = reader.element.window?.start ?? 0;
    const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
    reader
      .part('.overview')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: strip.right - 10, clientY: strip.top + 5, pointerId: 1, button: 0 }));
    reader.part('.overview')?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerId: 1 }));
    await reader.settled();
    expect(reader.element.window?.start).to.not.be.closeTo(before, 1000);
    reader.element.back();
    await reader.settled();
    expect(reader.element.window?.start).to.be.closeTo(before, 1);
  });

  it('by the overview leave the keys where they are', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.focusDrawing();
    await reader.keys('+', '+');
    const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
    await sendMouse({ type: 'click', position: [Math.round(strip.right - 20), Math.round(strip.top + 8)] });
    await reader.settled();
    expect(reader.root.activeElement?.className).to.equal('marks');
  });

  it('by the overview lead no farther than any other', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.zoomBy(1e-9);
    await reader.settled();
    const { start = NaN, end = NaN } = reader.element.window ?? {};
    reader.element.window = { start, end: start + (end - start) * 0.62 };
    await reader.settled();
    const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
    const press = { bubbles: true, clientX: strip.right - 1, clientY: strip.top + 5, pointerId: 1, button: 0 };
    reader.part('.overview')?.dispatchEvent(new PointerEvent('pointerdown', press));
    reader.part('.overview')?.dispatchEvent(new PointerEvent('pointerup', press));
    await reader.settled();
    expect(reader.element.window?.start).to.be.above(start);
    expect(reader.element.window?.end).to.be.at.most(end);
  });

  it('by an edge of the overview move that edge alone, as far as one may go and as near as one may come', async () => {
    const reader = await readEvents([0, 1].map((second) => ({ title: `Bell ${second}`, when: `2034-03-12T10:00:0${second}` })));
    reader.element.zoomBy(1.01);
    await reader.settled();
    const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
    const pull = async (edge: string, byPx: number): Promise<void> => {
      const at = (clientX: number): PointerEventInit => ({ bubbles: true, clientX, clientY: strip.top + 5, pointerId: 1, button: 0 });
      const part = reader.part(`.overview [data-edge=${edge}]`);
      const from = part?.getBoundingClientRect().left ?? NaN;
      part?.dispatchEvent(new PointerEvent('pointerdown', at(from)));
      for (const share of [0.5, 1]) part?.dispatchEvent(new PointerEvent('pointermove', at(from + byPx * share)));
      part?.dispatchEvent(new PointerEvent('pointerup', at(from + byPx)));
      await reader.settled();
    };
    const { start = NaN, end = NaN } = reader.element.window ?? {};
    await pull('end', strip.width * 10_000);
    expect(reader.element.window?.start).to.be.closeTo(start, 1);
    expect(reader.element.window?.end).to.be.above(end);
    reader.element.window = { start, end };
    await reader.settled();
    await pull('start', strip.width * 0.7);
    expect(reader.element.window?.end).to.be.closeTo(end, 1);
    expect((reader.element.window?.end ?? NaN) - (reader.element.window?.start ?? NaN)).to.be.at.least(1000);
  });

  it('to now, by key and button, where now can be reached', async () => {
    const reader = await readEvents(HARBOUR, { now: '2034-03-19T12:00' });
    await reader.focusDrawing();
    await reader.keys('+', '+', 'Home', 't');
    const { start = 0, end = 0 } = reader.element.window ?? {};
    expect((start + end) / 2).to.be.closeTo(Date.UTC(2034, 2, 19, 12), 1000);
    expect(reader.part('.now')).to.not.equal(null);
    await reader.keys('0');
    await reader.press('Go to now');
    expect(reader.part('.now')).to.not.equal(null);
  });

  it('to now are not offered where now is far off', async () => {
    const reader = await onDrawing();
    expect(reader.all('[data-do=today]')).to.have.length(0);
  });
});

describe('the filter', () => {
  it('counts what each choice would show, by kind, status, speaker and certainty', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Filter');
    expect(reader.panel)
      .to.match(/Speaker[\s\S]*Crews’ union\s*1/)
      .and.to.match(/Certainty[\s\S]*Uncertain\s*1/)
      .and.to.not.contain('Lane');
    reader
      .all('.check')
      .find((label) => label.innerText.includes('Statement'))
      ?.click();
    await reader.settled();
    expect(reader.panel)
      .to.match(/Uncertain\s*0/)
      .and.to.match(/Happening\s*6/);
    expect(reader.count).to.contain('2 of 9');
    await expect(reader.element).to.be.accessible();
  });

  it('writes its counts as the drawing writes them', async () => {
    const reader = await readEvents(
      Array.from({ length: 1200 }, (_, at): PlainEvent => ({ title: `Tide ${at}`, start: Date.UTC(2034, 0, 1) + at * 3.6e6 })),
    );
    reader.element.locale = 'de';
    await reader.press('Filter');
    await reader.settled();
    expect(reader.panel).to.match(/Happening\s*1\.200/);
  });

  it('keeps each box where it is while boxes are ticked, and ticks no other', async () => {
    const reader = await readEvents([
      ...['Ann', 'Ben', 'Cem', 'Dan'].map((speaker, day) => ({ title: `${speaker} speaks`, when: `2034-03-1${day}`, kind: 'statement', speaker })),
      { title: 'Gale', when: '2034-03-20', confidence: 0.95 },
      { title: 'Dan speaks again', when: '2034-03-21', kind: 'statement', speaker: 'Dan', confidence: 0.8 },
    ] as PlainEvent[]);
    await reader.press('Filter');
    const boxes = (): string[] => reader.all('.check').map((label) => label.innerText.replace(/\d+/, '').trim());
    const ticked = (): string[] =>
      reader
        .all('.check')
        .filter((label) => label.querySelector<HTMLInputElement>(':checked'))
        .map((label) => label.innerText.replace(/\d+/, '').trim());
    const before = boxes();
    const press = async (name: string): Promise<void> => {
      reader
        .all('.check')
        .find((label) => label.innerText.startsWith(name))
        ?.click();
      await reader.settled();
    };
    await press('Cem');
    expect(boxes()).to.deep.equal(before);
    expect(ticked()).to.deep.equal(['Cem']);
    expect(reader.count).to.contain('1 of 6');
    await press('Dan');
    expect(boxes()).to.deep.equal(before);
    expect(ticked()).to.have.members(['Cem', 'Dan']);
    expect(reader.count).to.contain('3 of 6');
    await press('Cem');
    await press('Dan');
    expect(ticked()).to.deep.equal([]);
    expect(reader.count).to.contain('6 events');
  });

  it('limits the time, and says what cannot be read', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Filter');
    reader.part('[data-time=start]')?.focus();
    await reader.type('2034-03-15');
    await reader.keys('Tab');
    expect(reader.count).to.contain('5 of 9'); // what begins later, the closure that lasts into the day, the deficit that goes on
    reader.part('[data-time=end]')?.focus();
    await reader.type('soon');
    await reader.keys('Tab');
    expect(reader.panel).to.contain('Write a date');
    expect(reader.part('[data-time=end]')?.getAttribute('aria-invalid')).to.equal('true');
    await reader.press('Show everything');
    expect(reader.count).to.contain('9 events');
    expect((reader.part('[data-time=start]') as HTMLInputElement).value).to.equal('');
  });

  it('keeps what is in sight, on request', async () => {
    const reader = await readEvents(HARBOUR, { windowStart: '2034-03-13', windowEnd: '2034-03-14' });
    await reader.press('Filter');
    await reader.press('Only what is in sight');
    expect(reader.count).to.contain('3 of 9');
    await reader.keys('Escape');
    await reader.press('Show all');
    expect(reader.names).to.have.length(3);
  });
});

describe('settings that cannot be followed', () => {
  it('are told with what was written and what to write', async () => {
    const reader = await readEvents(HARBOUR, { windowStart: 'yesterday', now: 'noonish', selected: 'nobody', orientation: 'diagonal' as 'vertical' });
    reader.part('details')?.setAttribute('open', '');
    for (const [name, value] of [
      ['window-start', 'yesterday'],
      ['now', 'noonish'],
      ['selected', 'nobody'],
      ['orientation', 'diagonal'],
    ] as const) {
      expect(reader.messages).to.contain(`${name.replace(/^./, (letter) => letter.toUpperCase())}: “${value}”`);
    }
    expect(reader.messages).to.contain('ISO 8601');
    expect(reader.names).to.have.length(8);
    reader.element.windowStart = reader.element.now = reader.element.selected = undefined;
    reader.element.orientation = 'auto';
    await reader.settled();
    expect(reader.messages).to.equal('');
  });

  it('tell lanes by a field that no event has, not those by one that some have', async () => {
    const reader = await readEvents(HARBOUR, { laneBy: 'team' as 'lane' });
    expect(reader.messages).to.contain('Lane-by: “team” is a field of no event').and.to.contain('“speaker”').and.to.not.contain('“lane”');
    expect(reader.names).to.have.length(8);
    for (const laneBy of ['kind', 'speaker', 'lane', 'none', 'title', undefined] as const) {
      reader.element.laneBy = laneBy;
      await reader.settled();
      expect(reader.messages, String(laneBy)).to.equal('');
    }
  });

  it('tell no more of a window that was none once the reader has moved to another one', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.press('Zoom in');
    for (const move of [
      () => reader.wheel({ deltaX: 40 }),
      async () => {
        const strip = reader.part('.overview')?.getBoundingClientRect() ?? new DOMRect();
        await sendMouse({ type: 'click', position: [Math.round(strip.right - 20), Math.round(strip.top + 8)] });
      },
    ]) {
      reader.element.window = { start: NaN, end: 0 };
      await waitUntil(() => reader.messages.includes('NaN'), 'it is told');
      await move();
      await waitUntil(() => reader.messages === '', 'the move ends it');
    }
  });

  it('tell a window from script that is none, and keep the one there is', async () => {
    const reader = await readEvents(HARBOUR, { windowStart: '2034-03-13', windowEnd: '2034-03-15' });
    const before = reader.element.window;
    const [noon, evening] = [Date.UTC(2034, 2, 14, 12), Date.UTC(2034, 2, 14, 18)];
    for (const [start, end, told] of [
      [evening, noon, '2034-03-14T18:00'],
      [noon, noon, '2034-03-14T12:00'],
      [NaN, noon, 'NaN'],
      [noon, Infinity, 'Infinity'],
      [-Infinity, noon, 'Infinity'],
      [-1e300, 1e300, '-1e+300'],
      [BigInt(noon), BigInt(evening), String(noon)],
      [BigInt(noon), evening, String(noon)],
    ] as const) {
      reader.element.window = { start, end } as never;
      await waitUntil(
        () => reader.messages.includes('is no stretch of time') && reader.messages.includes(told),
        `${String(start)} – ${String(end)} is told`,
      );
      expect(reader.element.window).to.deep.equal(before);
    }
    reader.element.window = { start: noon, end: evening };
    await waitUntil(() => reader.messages === '', 'a good one ends it');
    expect(reader.element.window).to.deep.equal({ start: noon, end: evening });
    reader.element.window = undefined;
    await reader.settled();
    expect(reader.messages).to.equal('');
    expect(reader.names).to.have.length(8);
  });

  it('tell a window that ends before it starts', async () => {
    const reader = await readEvents(HARBOUR, { windowStart: '2034-03-15', windowEnd: '2034-03-12' });
    expect(reader.messages).to.contain('ends before it starts');
    expect(reader.names).to.have.length(8);
  });

  it('words that are missing or odd are said in English', async () => {
    const element = document.createElement('event-timeline');
    element.words = { zoomIn: 'Vergrößern', search: 7 as unknown as string, kinds: { statement: 'Aussage' } };
    const reader = await readEvents(HARBOUR, { words: element.words });
    expect(reader.named('Vergrößern')).to.not.equal(null);
    expect(reader.named('Zoom out')).to.not.equal(null);
    expect(reader.named('Search events')).to.not.equal(null);
    expect(reader.element.words.kinds).to.include({ statement: 'Aussage', event: 'Happening' });
    expect(reader.names.join()).to.contain('Planned');
  });
});

describe('another view that the page asks for', () => {
  const MANY: readonly PlainEvent[] = Array.from({ length: 60 }, (_, at) => ({
    id: `e${at}`,
    title: `Barge ${at} passes the upper lock`,
    start: `2034-03-${10 + (at % 5)}`,
  }));

  it('takes the keys along, to the line of the event on which they stood and back', async () => {
    const reader = await onDrawing();
    await reader.keys('Home', 'ArrowRight');
    const stoodOn = reader.standsOn;
    reader.element.view = 'list';
    await reader.settled();
    expect(reader.root.activeElement?.textContent).to.equal(reader.listed[1]);
    reader.element.view = 'timeline';
    await reader.settled();
    expect(reader.root.activeElement?.role).to.equal('listbox');
    expect(reader.standsOn).to.equal(stoodOn);
    // Nobody's keys are taken from where they are.
    const beside = document.createElement('button');
    reader.element.before(beside);
    beside.focus();
    reader.element.view = 'list';
    await reader.settled();
    expect(document.activeElement).to.equal(beside);
  });

  it('is scrolled as it was, and to what was chosen meanwhile', async () => {
    const reader = await readEvents(MANY);
    reader.element.style.blockSize = '360px';
    await reader.focusDrawing();
    await reader.settled();
    const placed = (selector: string): HTMLElement => reader.part(selector) as HTMLElement;
    placed('.stage').scrollTop = 200;
    await reader.press('List');
    placed('.list-view').scrollTop = 150;
    await reader.press('Timeline');
    expect(placed('.stage').scrollTop).to.equal(200);
    await reader.press('List');
    expect(placed('.list-view').scrollTop).to.equal(150);
    reader.element.select('e54');
    await reader.settled();
    await reader.keys('Escape');
    reader.element.view = 'timeline';
    await reader.settled();
    const [mark, stage] = [placed('[aria-selected=true]'), placed('.stage')].map((part) => part.getBoundingClientRect());
    expect(mark?.top).to.be.at.least(stage?.top ?? Infinity);
    expect(mark?.bottom).to.be.at.most((stage?.bottom ?? 0) + 1);
  });
});

describe('the list', () => {
  it('is plain text that means what it says: times, quotations, speakers', async () => {
    const reader = await readEvents(HARBOUR, { view: 'list' });
    expect(reader.part('.list time')?.getAttribute('datetime')).to.match(/^2034-03-1/);
    expect(reader.part('.list blockquote')?.innerText)
      .to.match(/“Give us one more tide.*”/)
      .and.to.contain('Crews’ union');
    expect(reader.part('[itemscope]')).to.equal(null);
    await expect(reader.element).to.be.accessible();
  });

  it('carries schema.org data where asked', async () => {
    const reader = await readEvents(HARBOUR, { view: 'list', structuredData: true });
    const item = (title: string): Element | null | undefined => reader.all('.item').find((row) => row.textContent.includes(title));
    expect(item('Crews ask')?.getAttribute('itemtype')).to.equal('https://schema.org/Quotation');
    expect(item('Crews ask')?.querySelector('.quote [itemprop]')?.textContent, 'without marks').to.match(/^Give us .*[^”]$/);
    expect(item('Second inspection')?.querySelector('[itemprop=eventStatus]')?.getAttribute('href')).to.equal('https://schema.org/EventCancelled');
    expect(item('Bridge closes')?.querySelector('[itemprop=startDate]')?.getAttribute('datetime')).to.equal('2034-03-14T23:00');
  });
});

describe('what became of a plan', () => {
  it('is one story, which the keys alone can follow', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.events = undefined;
    reader.element.text = JSON.stringify({
      events: HARBOUR,
      relations: [
        { type: 'rescheduledTo', from: 'plan', to: 'closed' },
        { type: 'delays', from: 'move', to: 'plan' },
      ],
    });
    await oneEvent(reader.element, 'timeline-load');
    await reader.settled();
    reader.element.select('closed');
    await reader.settled();
    expect(reader.all('.story button').map(({ innerText }) => innerText.split('\n').at(-1))).to.deep.equal([
      'Bridge to close for repairs',
      'City moves closure by a day',
      'Bridge closes',
    ]);
    expect(reader.part('.story [aria-current]')?.innerText).to.contain('Bridge closes');
    reader.all('.story button')[0]?.focus();
    await reader.keys('Enter');
    expect(reader.element.selected).to.equal('plan');
    await expect(reader.element).to.be.accessible();
  });
});
