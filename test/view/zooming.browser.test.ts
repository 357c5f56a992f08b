import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { read, Reader, readEvents } from '../elements/harness.js';

describe('the first turn of the wheel', () => {
  it('with Ctrl zooms the timeline, not the page, before anything that zooms has come; without it the page scrolls', async () => {
    const reader = await readEvents(['Storm', 'Calm', 'Fog', 'Rain', 'Sun'].map((title, at) => ({ title, start: `2034-03-0${String(at + 1)}` })));
    const length = (): number => (reader.element.window?.end ?? 0) - (reader.element.window?.start ?? 0);
    const all = length();
    const { heading } = reader;
    const box = reader.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const turn = (rest: WheelEventInit): boolean => {
      const event = new WheelEvent('wheel', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + 60,
        ...rest,
      });
      reader.part('.stage')?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({ deltaY: 100 })).to.equal(false);
    expect(turn({ deltaY: -100, ctrlKey: true })).to.equal(true);
    await waitUntil(() => length() < all * 0.9, 'it has zoomed');
    await reader.settled();
    const once = length();
    expect(turn({ deltaY: -100, ctrlKey: true })).to.equal(true);
    await reader.settled();
    expect(length() / once, 'and each turn counts once').to.be.closeTo(once / all, 0.02);
    turn({ deltaY: 100, ctrlKey: true });
    turn({ deltaY: 100, ctrlKey: true });
    await waitUntil(
      () => reader.heading === heading,
      () => `back at the first window it is called ${heading}, not ${reader.heading}`,
    );
  });
});

describe('zooming without a pointer', () => {
  it('keeps in sight what begins nearest to the middle, however near one goes, and leads back', async () => {
    const reader = await readEvents([
      { title: 'First survey', start: '1911-03-02' },
      { title: 'Second survey', start: '1911-08-20' },
      { title: 'The maps are printed', start: '1922-04-01' },
    ]);
    const before = reader.element.window;
    const { heading } = reader;
    for (let times = 0; times < 8; times++) await reader.press('Zoom in');
    expect(reader.heading).not.to.equal(heading);
    expect(reader.names.join()).to.contain('survey');
    for (let times = 0; times < 8; times++) await reader.press('Zoom out');
    const after = reader.element.window;
    if (!before || !after) throw new Error('nothing is shown');
    expect(after.end - after.start).to.be.closeTo(before.end - before.start, (before.end - before.start) / 1000);
    expect(after.start).to.be.closeTo(before.start, (before.end - before.start) / 50);
    expect(reader.heading, 'and is called what it was').to.equal(heading);
  });

  it('down a phone stays with what is on the screen, though the drawing is higher', async () => {
    const events = Array.from({ length: 24 }, (_, at) => ({
      title: `Entry ${String(at)}`,
      start: `2034-03-${String(at + 1).padStart(2, '0')}T10:00`,
    }));
    const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${events}></event-timeline>`);
    expect(reader.element.offsetHeight).to.be.greaterThan(innerHeight * 1.5);
    reader.part('.toolbar, [part=toolbar]')?.scrollIntoView();
    await reader.settled();
    for (let times = 0; times < 3; times++) {
      reader.named('Zoom in').click();
      await reader.settled();
    }
    const { start = 0, end = 0 } = reader.element.window ?? {};
    const middle = (start + end) / 2;
    expect(new Date(middle).toISOString() < '2034-03-10', new Date(middle).toISOString()).to.equal(true);
  });
});

describe('in a page that shows it larger or smaller', () => {
  for (const [how, style] of [
    ['zoom', 'zoom: 1.5; inline-size: 500px'],
    ['a transform', 'transform: scale(0.7); transform-origin: 0 0'],
  ] as const) {
    it(`by ${how}, what is under the pointer stays there, a drag moves the drawing as far, and what opens lies beside it`, async () => {
      const events = Array.from({ length: 9 }, (_, at) => ({
        id: `e${String(at)}`,
        title: `Tide ${String(at)}`,
        start: `2034-03-0${String(at + 1)}`,
      }));
      const host = await fixture<HTMLElement>(html`<div style=${style}></div>`);
      const element = document.createElement('event-timeline');
      element.events = events;
      host.append(element);
      const reader = new Reader(element);
      await waitUntil(() => reader.all('[role=option]').length === 9);
      await reader.settled();
      const left = (): number => reader.part('[data-event=e4] .ink')?.getBoundingClientRect().left ?? NaN;
      const before = left();
      const { top } = reader.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
      const turn = { bubbles: true, composed: true, cancelable: true, ctrlKey: true, deltaY: -100, clientX: before, clientY: top + 40 };
      reader.part('.stage')?.dispatchEvent(new WheelEvent('wheel', turn));
      const all = element.window?.start;
      await waitUntil(() => element.window?.start !== all);
      await reader.settled();
      expect(left(), 'the wheel').to.be.closeTo(before, 8);
      const still = left();
      await reader.drag(-40);
      expect(left(), 'the drag').to.be.closeTo(still - 40, 4);
      await reader.press(/Tide 4/);
      await waitUntil(() => reader.panel);
      const [panel, mark] = [reader.part(':popover-open'), reader.part('[data-event=e4] .label')].map((part) => part?.getBoundingClientRect());
      if (!panel || !mark) throw new Error('nothing opened');
      expect(panel.right, 'on the page').to.be.at.most(innerWidth);
      expect(Math.max(panel.left - mark.right, mark.left - panel.right, panel.top - mark.bottom, mark.top - panel.bottom), 'beside').to.be.within(
        -1,
        40,
      );
    });
  }
});
