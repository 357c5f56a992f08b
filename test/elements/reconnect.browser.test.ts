import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, readEvents } from './harness.js';

type Listen = EventTarget['addEventListener'];

/** Counts the listeners on things that outlive an element: the page, its fonts, media queries. */
function countListeners(): { readonly count: () => number; readonly stop: () => void } {
  const own = (name: string): Listen => Object.getOwnPropertyDescriptor(EventTarget.prototype, name)?.value as Listen;
  const add = own('addEventListener');
  const remove = own('removeEventListener');
  const held = new Set<string>();
  const ids = new Map<unknown, number>();
  const idOf = (thing: unknown): number => ids.get(thing) ?? (ids.set(thing, ids.size), ids.size - 1);
  const keyOf = (target: unknown, [type, listener, options]: Parameters<Listen>): string =>
    `${idOf(target)} ${type} ${idOf(listener)} ${String(typeof options === 'object' ? options.capture : options)}`;
  const isLasting = (target: unknown): boolean =>
    target === null ||
    target === undefined ||
    !(target instanceof Node) ||
    target === document ||
    target === document.documentElement ||
    target === document.body;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<Listen>) {
    if (isLasting(this)) {
      const key = keyOf(this, args);
      const [, , options] = args;
      held.add(key);
      if (typeof options === 'object' && options.signal) add.call(options.signal, 'abort', () => held.delete(key));
    }
    add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<Listen>) {
    held.delete(keyOf(this, args));
    remove.apply(this, args);
  };
  return {
    count: () => held.size,
    stop: () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}

describe('an element that is moved about', () => {
  it('1 000 times away and back leaves no listener and no node behind', async () => {
    const reader = await readEvents(HARBOUR);
    reader.part('.stage')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => reader.part('.window-table'), 'the last part of it has come');
    const { element } = reader;
    const home = element.parentElement;
    const again = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time++) {
        element.remove();
        home?.append(element);
        await element.updateComplete;
      }
      await reader.settled();
    };
    const listeners = countListeners();
    try {
      await again(5);
      const before = { listeners: listeners.count(), nodes: reader.all('*').length, sheets: reader.root.adoptedStyleSheets.length };
      await again(1_000);
      expect({ listeners: listeners.count(), nodes: reader.all('*').length, sheets: reader.root.adoptedStyleSheets.length }).to.deep.equal(before);
    } finally {
      listeners.stop();
    }
  });

  it('a text that has not changed is not read again where it is put elsewhere; one that is to be read otherwise is', async () => {
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    fixtureSync(left).after(right);
    const element = document.createElement('event-timeline');
    const loaded: unknown[] = [];
    element.addEventListener('timeline-load', ({ timeline }) => loaded.push(timeline));
    Object.assign(element, { text: 'The ferry ran aground on 3 May. It was towed in two days later.', reference: '2032-06-01' });
    const moved = async (to: Element): Promise<unknown> => {
      const { length } = loaded;
      to.append(element);
      await waitUntil(() => loaded.length > length, 'it has something to show');
      return loaded.at(-1);
    };
    const first = await moved(left);
    expect(await moved(right)).to.equal(first);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.mark')).to.have.length(2);
    element.remove();
    element.reference = '2035-06-01';
    const later = (await moved(left)) as { readonly events: readonly { readonly when?: { readonly edtf: string } }[] };
    expect(later.events[0].when?.edtf).to.equal('2035-05-03');
    right.lang = 'de';
    expect(await moved(right), 'the language around it counts').to.not.equal(later);
    element.remove();
    right.remove();
  });

  it('events are drawn once its update is complete, and can be saved', async () => {
    const element = Object.assign(document.createElement('event-timeline'), { events: HARBOUR });
    fixtureSync(document.createElement('div')).append(element);
    await element.updateComplete;
    expect(await element.toSvg()).to.contain('<svg');
    element.remove();
  });

  it('may be asked for things before it is in a page', async () => {
    const element = document.createElement('event-timeline');
    element.select('closed');
    element.fit();
    element.zoomBy(2);
    element.back();
    const svg = await element.toSvg().catch((error: unknown) => String(error));
    expect(svg).to.contain('in no page');
    const reader = await readEvents(HARBOUR, { selected: 'closed' });
    reader.element.replaceWith(Object.assign(element, { events: HARBOUR, selected: 'closed' }));
    const root = element.shadowRoot as ShadowRoot;
    await waitUntil(() => root.querySelector('.mark.is-selected, [aria-selected=true]'), 'what is chosen is drawn so');
    await waitUntil(() => root.querySelector('.controls'), 'the controls follow');
    expect(root.querySelector('.messages')?.textContent ?? '').to.equal('');
    expect(getComputedStyle(root.querySelector('.mark') as Element).position).to.equal('absolute');
    element.select('plan');
    await waitUntil(() => root.querySelector('.detail-panel:popover-open'), 'and opens events');
    element.remove();
  });

  it('fifty of them on a page have nothing in common: keys and words of one are its own, and none leaves a listener', async () => {
    const listeners = countListeners();
    try {
      const before = listeners.count();
      const page = document.createElement('div');
      fixtureSync(page);
      const elements = Array.from({ length: 50 }, (_, at) => {
        const element = document.createElement('event-timeline');
        if (at % 5 === 0) element.text = `The ferry ran aground on 3 May 2032. It was towed in two days later. Berth ${at} was shut.`;
        else element.events = HARBOUR;
        return element;
      });
      page.append(...elements);
      await waitUntil(() => elements.every((element) => element.matches(':state(ready)')), 'all are drawn');
      const seventh = elements[7].shadowRoot as ShadowRoot;
      await waitUntil(() => seventh.querySelector('.controls'), 'the controls follow');
      const others = (): string =>
        elements
          .filter((_, at) => at !== 7)
          .map(({ selected, shadowRoot, window }) => [selected, window?.start, shadowRoot?.querySelector('.live')?.textContent].join())
          .join('|');
      const untouched = others();
      seventh.querySelector<HTMLElement>('[role=listbox]')?.focus();
      for (const press of ['ArrowRight', '+', 'Enter']) await sendKeys({ press });
      await waitUntil(() => seventh.querySelector('.detail-panel:popover-open'), 'an event of the seventh is open');
      expect(others()).to.equal(untouched);
      expect(document.querySelectorAll('body [id^="o-"]'), 'none of their ids is the page’s').to.have.length(0);
      page.remove();
      await waitUntil(
        () => listeners.count() <= before,
        () => `${listeners.count()} listeners, ${before} before`,
      );
    } finally {
      listeners.stop();
    }
  });

  describe('in another document', () => {
    /** A frame of the same origin, as a window of its own is. */
    function frame(): Document {
      const element = document.createElement('iframe');
      element.style.cssText = 'inline-size: 800px; block-size: 500px';
      fixtureSync(element);
      if (!element.contentDocument) throw new Error('the frame has no document');
      return element.contentDocument;
    }

    /** Whether marks lie where their time is, and the axis is a line of its own. */
    function isDrawn(element: EventTimeline): boolean {
      const mark = element.shadowRoot?.querySelector('.mark');
      const view = element.ownerDocument.defaultView;
      return !!mark && !!view && view.getComputedStyle(mark).position === 'absolute' && !!element.shadowRoot?.querySelector('.controls');
    }

    it('keeps its styles there, gets those that come later, and has all of them back at home', async () => {
      const reader = await readEvents(HARBOUR);
      const { element } = reader;
      const home = element.parentElement;
      const { body } = frame();
      body.append(element);
      await reader.settled();
      expect(isDrawn(element), 'in the frame').to.equal(true);
      element.select('closed');
      await waitUntil(() => reader.part(':popover-open'), 'a panel opens there');
      const panel = reader.part(':popover-open') as Element;
      expect(body.ownerDocument.defaultView?.getComputedStyle(panel).borderRadius).to.not.equal('0px');
      expect(reader.messages).to.equal('');
      home?.append(element);
      await reader.settled();
      expect(isDrawn(element), 'at home again').to.equal(true);
    });

    it('may begin there', async () => {
      const { body } = frame();
      const element = document.createElement('event-timeline');
      element.events = HARBOUR;
      body.append(element);
      await waitUntil(() => isDrawn(element), 'it is drawn in the frame');
      element.remove();
    });

    it('outlives one that nobody sees', async () => {
      const reader = await readEvents(HARBOUR);
      const { element } = reader;
      const home = element.parentElement;
      document.implementation.createHTMLDocument('').body.append(element);
      home?.append(element);
      await reader.settled();
      expect(isDrawn(element)).to.equal(true);
    });
  });
});
