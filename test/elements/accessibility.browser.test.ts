import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, readEvents, type Reader } from './harness.js';

const MOVED = [
  { type: 'rescheduledTo', from: 'plan', to: 'closed' },
  { type: 'delays', from: 'move', to: 'plan' },
];

async function readMoved(relations = MOVED): Promise<Reader> {
  const reader = await readEvents(HARBOUR);
  reader.element.events = undefined;
  reader.element.text = JSON.stringify({ events: HARBOUR, relations });
  await oneEvent(reader.element, 'timeline-load');
  await reader.settled();
  return reader;
}

describe('by the keys alone', () => {
  it('a reader finds, opens, follows a reschedule, filters, and comes back', async () => {
    const reader = await readMoved();
    await reader.focusDrawing();
    await sendKeys({ type: '/' });
    await reader.type('closes');
    expect(reader.count).to.contain('1 of 9');
    // Search holds: Tab leads on to the drawing.
    for (let tries = 0; tries < 12 && !reader.root.activeElement?.matches('.marks'); tries++) await reader.keys('Tab');
    await reader.keys('Home', 'Enter');
    expect(reader.panel).to.contain('Bridge closes');
    const first = reader.part('.story button');
    for (let tries = 0; tries < 12 && reader.root.activeElement !== first; tries++) await reader.keys('Tab');
    await reader.keys('Enter');
    expect(reader.element.selected).to.equal('plan');
    await reader.keys('Escape');
    expect(reader.panel).to.equal(undefined);
    await sendKeys({ type: '/' });
    const search = reader.part('.search input') as HTMLInputElement;
    search.focus();
    search.select();
    await reader.keys('Delete');
    expect(reader.count).to.contain('9 events');
    for (let tries = 0; tries < 4 && reader.root.activeElement?.getAttribute('data-do') !== 'filter'; tries++) await reader.keys('Tab');
    await reader.keys('Enter');
    expect(reader.panel).to.contain('Kind');
    for (let tries = 0; tries < 6 && !reader.root.activeElement?.matches('input[type=checkbox]'); tries++) await reader.keys('Tab');
    await reader.keys('Space');
    expect(reader.count).to.contain(' of 9');
    await reader.keys('Escape');
    expect(reader.panel).to.equal(undefined);
    await expect(reader.element).to.be.accessible();
  });

  it('moves of the window are said once it rests: the stretch and how many events are in it', async () => {
    const reader = await readEvents(HARBOUR);
    await reader.focusDrawing();
    await reader.keys('+');
    await waitUntil(() => /Mar.* 2034.*\. \d events?$/.test(reader.part('[role=status]')?.textContent ?? ''), 'the status speaks');
  });
});

describe('what is cut', () => {
  it('opens in full', async () => {
    const title =
      'The council of the upper harbour hears the engineers, the pilots and the ferry masters about the worn cables of the old swing bridge and what is to be done';
    const reader = await readEvents([{ id: 'long', title, when: '2034-03-14T10:00' }, ...HARBOUR]);
    reader.element.select('long');
    await reader.settled();
    expect(reader.panel).to.contain(title);
    reader.element.events = [{ id: 'long', title, when: '2034-03-14T10:00', description: 'In the hall of the pilots.' }];
    await reader.settled();
    reader.element.select('long');
    await reader.settled();
    expect(reader.panel, 'beside a description of its own').to.contain(title);
    expect(reader.panel).to.contain('In the hall of the pilots.');
  });

  it('is said in full by its name, and shown by the pointer', async () => {
    const reader = await readEvents(
      Array.from({ length: 30 }, (_, index) => ({
        title: `Pilots bring ship number ${index} over the bar at the height of the tide`,
        when: `2034-03-${10 + (index % 9)}T${10 + (index % 12)}:00`,
      })),
    );
    const cut = reader.all('.mark').filter((mark) => mark.querySelector('[data-cut]'));
    expect(cut.length).to.be.greaterThan(0);
    for (const mark of cut) {
      expect(mark.getAttribute('aria-label')).to.contain('at the height of the tide');
      expect(mark.title).to.contain('at the height of the tide');
    }
  });
});

describe('nothing rests on colour alone', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));
  it('a plan is hollow, what was called off is struck, doubt is dotted, also under forced colours', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await emulateMedia({ forcedColors });
      const reader = await readEvents(HARBOUR);
      const ink = (id: string): CSSStyleDeclaration => getComputedStyle(reader.part(`[data-event=${id}] .ink`) as Element);
      expect(ink('plan').borderTopWidth, forcedColors).to.equal('2px');
      expect(ink('closed').borderTopWidth, forcedColors).to.not.equal('2px');
      expect(ink('plan').backgroundColor, forcedColors).to.not.equal(ink('plan').borderTopColor);
      expect(getComputedStyle(reader.part('[data-event=inspect] .ink') as Element, '::after').content, forcedColors).to.equal('""');
      expect(ink('paint').outlineStyle, forcedColors).to.equal('dotted');
    }
  });
});

describe('under forced colours', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));
  it('what is chosen can be read: in the list, and without a date', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const reader = await readEvents(HARBOUR, { selected: 'letter' });
    const probe = document.createElement('p');
    probe.style.cssText = 'forced-color-adjust: none; color: HighlightText';
    reader.element.after(probe);
    const inkOf = (selector: string): string => getComputedStyle(reader.part(selector) as Element).color;
    expect(inkOf('.chip[aria-current]')).to.equal(getComputedStyle(probe).color);
    await reader.press('List');
    await waitUntil(() => reader.part('.item [aria-current]'), 'it is marked in the list');
    expect(inkOf('.item:has([aria-current])')).to.equal(getComputedStyle(probe).color);
    await expect(reader.element).to.be.accessible();
  });
});

/** Pulls the drawing to the right and lets go at full speed, in one go: so that no other process tells how fast it was. */
function throwDrawing(reader: Reader): void {
  const stage = reader.part('.stage');
  const { left, top, width } = stage?.getBoundingClientRect() ?? new DOMRect();
  const send = (type: string, step: number): void => {
    const clientX = left + width / 2 + step * 20;
    stage?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, button: 0, buttons: 1, clientX, clientY: top + 90 }));
  };
  send('pointerdown', 0);
  for (let step = 1; step < 9; step++) {
    const until = performance.now() + 8;
    while (performance.now() < until);
    send('pointermove', step);
  }
  send('pointerup', 8);
}

describe('without motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));
  it('the window is there at once, and rows do not glide', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const reader = await readEvents(HARBOUR);
    expect(getComputedStyle(reader.part('.mark') as Element).transitionProperty).to.not.contain('translate');
    const before = reader.element.window?.start;
    reader.element.zoomBy(2);
    await reader.element.updateComplete;
    expect(reader.element.window?.start).to.not.equal(before);
  });
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const isMoving = reducedMotion !== 'reduce';
    it(isMoving ? 'with it, a throw goes on and panels rise' : 'what is thrown stops with the finger, and panels are there at once', async () => {
      await emulateMedia({ reducedMotion });
      const reader = await readEvents(HARBOUR);
      await reader.press('Zoom in');
      const start = (): number | undefined => reader.element.window?.start;
      const before = start();
      throwDrawing(reader);
      await nextFrame();
      const atRelease = start();
      expect(atRelease).to.not.equal(before);
      if (isMoving) await waitUntil(() => start() !== atRelease, 'it goes on');
      for (let frame = 0; frame < 8; frame++) await nextFrame();
      expect(start() !== atRelease, 'it went on').to.equal(isMoving);
      await reader.press('Filter');
      expect(getComputedStyle(reader.part(':popover-open') as Element).animationName).to.equal(isMoving ? 'rise' : 'none');
    });
  }
  it('with it, rows glide to where they belong', async () => {
    const reader = await readEvents(HARBOUR);
    expect(getComputedStyle(reader.part('.mark') as Element).transitionProperty).to.contain('translate');
  });
});

describe('at 400 % of a small window', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));
  it('nothing runs out sideways, and everything can be reached', async () => {
    // 1280 × 1024 px at 400 %.
    await setViewport({ width: 320, height: 256 });
    const reader = await readEvents(HARBOUR);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await reader.press('Filter');
    const panel = reader.part(':popover-open')?.getBoundingClientRect();
    expect(panel?.right).to.be.at.most(320);
    expect(panel?.bottom).to.be.at.most(256);
    await reader.keys('Escape');
    await expect(reader.element).to.be.accessible();
  });
  it('no panel runs out sideways when the text is twice as large on a phone, too', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    const reader = await readMoved([{ type: 'before', from: 'plan', to: 'closed' }]);
    for (const open of ['Legend and keys', 'Filter', /Bridge closes/]) {
      await reader.press(open);
      const panel = reader.part(':popover-open');
      expect(panel?.scrollWidth, String(open)).to.be.at.most(panel?.clientWidth ?? 0);
      await reader.keys('Escape');
    }
    reader.element.editable = true;
    reader.element.select('plan');
    await waitUntil(() => reader.panel);
    const relation = reader.part('.related .relation') as HTMLElement,
      other = reader.part('.related .relation + *') as HTMLElement;
    expect(other.getBoundingClientRect().top, 'what it is related to stands below').to.be.at.least(relation.getBoundingClientRect().bottom - 1);
    await reader.press('Mend');
    await waitUntil(() => reader.part('dialog[open] input'));
    const dialog = reader.part('dialog[open]');
    expect(dialog?.scrollWidth, 'the editor').to.be.at.most(dialog?.clientWidth ?? 0);
    document.documentElement.style.fontSize = '';
  });
  it('280 px are enough', async () => {
    await setViewport({ width: 280, height: 700 });
    const reader = await readEvents(HARBOUR);
    expect(document.documentElement.scrollWidth).to.be.at.most(280);
    expect(reader.all('.mark .label').length + reader.all('.cluster').length).to.be.at.least(6);
  });
  it('a column of a few words’ width scrolls no control out of sight, and its drawing only where that is wider', async () => {
    const reader = await readEvents([
      { title: 'Bridge fund in deficit', start: '2034-03-11', end: '2034-03-13' },
      { title: 'Quay closes', start: '2034-03-13T22:00' },
      { title: 'Painters return', start: '2034-03-18' },
    ]);
    for (const widthPx of [130, 170, 210, 230]) {
      reader.element.style.inlineSize = `${widthPx}px`;
      await reader.settled();
      const [frame, stage] = ['.frame', '.stage'].map((selector) => reader.part(selector) as HTMLElement);
      expect(frame.scrollWidth, `${widthPx} px`).to.be.at.most(widthPx);
      expect(reader.all('.mark .label'), `${widthPx} px`).to.have.length(3);
      if (widthPx >= 170) expect(stage.scrollWidth, `the drawing at ${widthPx} px`).to.be.at.most(widthPx);
    }
  });
});
