import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { PlainEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { choose, editor, field, fill, said, save, titles, whenOf } from './editing-harness.js';
import { HARBOUR, read, type Reader } from './harness.js';

describe('moving an event', () => {
  function boxOf(reader: Reader, name: RegExp): DOMRect {
    reader.named(name).scrollIntoView({ block: 'center' });
    return reader.named(name).querySelector('.ink')?.getBoundingClientRect() ?? new DOMRect();
  }

  async function pull(reader: Reader, name: RegExp, dx: number, drop = true): Promise<void> {
    const box = boxOf(reader, name);
    const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const share of [0.3, 0.7, 1]) await sendMouse({ type: 'move', position: [Math.round(x + dx * share), y] });
    if (drop) await sendMouse({ type: 'up' });
    await reader.settled();
  }

  it('pulls a mark to another time, by steps that can be seen', async () => {
    const reader = await editor();
    const window = reader.element.window;
    await pull(reader, /Second inspection/, -90);
    const moved = whenOf(reader, 'inspect') ?? '';
    expect(moved < '2034-03-17T09:00').to.equal(true, moved);
    expect(moved).to.match(/T\d\d:00$/);
    expect(reader.element.window).to.deep.equal(window);
    expect(reader.panel).to.equal(undefined);
    await said(reader, 'Second inspection called off moved to');
  });

  it('shows where it would come to lie, and Escape leaves it where it was', async () => {
    const reader = await editor();
    const before = boxOf(reader, /Second inspection/);
    await pull(reader, /Second inspection/, -90, false);
    const pulled = boxOf(reader, /Second inspection/);
    expect(pulled.left).to.be.below(before.left - 40);
    expect(pulled.top, 'it keeps its row').to.be.closeTo(before.top, 1);
    expect(reader.part('.pulled-to')?.textContent).to.match(/March 2034/);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(reader.part('.pulled-to')?.textContent).to.equal('');
    await waitUntil(
      () => Math.abs(boxOf(reader, /Second inspection/).left - before.left) < 1 && Math.abs(boxOf(reader, /Second inspection/).top - before.top) < 1,
      'it is back',
    );
    expect(reader.element.corrections).to.deep.equal([]);
  });

  for (const style of ['zoom: 1.5; inline-size: 500px', 'transform: translate(20px, 30px) scale(0.8); transform-origin: 0 0'])
    it(`tells beside the pointer where it would come to lie, also in a page with ${style}`, async () => {
      const reader = await editor();
      const around = document.createElement('div');
      around.style.cssText = style;
      reader.element.before(around);
      around.append(reader.element);
      await reader.settled();
      const from = boxOf(reader, /Second inspection/);
      await pull(reader, /Second inspection/, -90, false);
      const [sign, to] = [reader.part('.pulled-to')?.getBoundingClientRect() ?? new DOMRect(), boxOf(reader, /Second inspection/)];
      await sendMouse({ type: 'up' });
      expect(to.left - from.left, 'it follows').to.be.closeTo(-90, 45);
      expect(sign.bottom, 'above').to.be.within(to.top - 40, to.bottom);
      expect(sign.right).to.be.at.most(innerWidth);
      expect(sign.left, 'beside').to.be.closeTo(Math.min(to.left + 12, innerWidth - 8 - sign.width), 60);
    });

  it('a plain press still chooses, and a drag beside the ink still pans', async () => {
    const reader = await editor();
    await reader.press(/Second inspection/);
    expect(reader.panel).to.contain('Second inspection');
    await reader.keys('Escape');
    const before = reader.element.window;
    await reader.drag(-80);
    expect(reader.element.window).to.not.deep.equal(before);
    expect(reader.element.corrections).to.deep.equal([]);
  });

  it('Shift and arrows move it by its own precision, with Ctrl by what can be seen', async () => {
    const reader = await editor();
    await reader.focusDrawing();
    await reader.keys('End');
    expect(reader.standsOn).to.contain('Painters to return');
    await reader.keys('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
    await reader.keys('ArrowLeft', 'Shift+ArrowRight');
    expect(whenOf(reader, 'inspect')).to.equal('2034-03-17T09:01');
    await reader.keys('Control+Shift+ArrowRight');
    expect(whenOf(reader, 'inspect')).to.match(/^2034-03-17T\d\d:[03]1$/);
  });

  it('works where time runs down, and from right to left', async () => {
    for (const [orientation, dir] of [
      ['vertical', 'ltr'],
      ['horizontal', 'rtl'],
    ] as const) {
      const element = document.createElement('event-timeline');
      Object.assign(element, { events: HARBOUR, editable: true, orientation });
      const reader = await read(html`<div dir=${dir}>${element}</div>`);
      await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
      await reader.settled();
      const box = boxOf(reader, /Painters to return/);
      const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
      const [dx, dy] = orientation === 'vertical' ? [0, -120] : [120, 0];
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      for (const share of [0.5, 1]) await sendMouse({ type: 'move', position: [Math.round(x + dx * share), Math.round(y + dy * share)] });
      await sendMouse({ type: 'up' });
      await reader.settled();
      const moved = whenOf(reader, 'paint') ?? '';
      expect(moved).to.match(/^2034-03-1[0-7]\?$/);
    }
  });
});

describe('undo and redo', () => {
  it('take back and do again by keys and buttons', async () => {
    const reader = await editor();
    expect(reader.named('Undo').getAttribute('aria-disabled')).to.equal('true');
    await reader.focusDrawing();
    await reader.keys('End', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+z');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
    await reader.keys('Control+z');
    expect(reader.element.corrections).to.deep.equal([]);
    expect(reader.named('Undo').getAttribute('aria-disabled')).to.equal('true');
    await reader.keys('Control+Shift+z');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
    await reader.press('Redo');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-20?');
    await reader.press('Undo');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
    await said(reader, 'Undone: Painters to return');
  });

  it('leave the keys on the event that comes back', async () => {
    const reader = await editor();
    await reader.focusDrawing();
    await reader.keys('Home');
    const first = reader.standsOn;
    await reader.keys('Delete');
    expect(reader.standsOn).to.not.equal(first);
    await reader.keys('Control+z');
    expect(reader.standsOn).to.equal(first);
  });

  it('go on after a dialog that a key opened is left: no panel takes the keys', async () => {
    const reader = await editor();
    await reader.focusDrawing();
    await reader.keys('End', 'F2', 'Escape');
    expect(reader.panel).to.equal(undefined);
    await reader.keys('Shift+ArrowRight');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
  });

  it('a deleted event comes back with its links', async () => {
    const reader = await editor();
    await choose(reader, 'plan');
    await reader.press('Links');
    field(reader, 'relation').value = 'rescheduledTo';
    field(reader, 'other').value = 'closed';
    await reader.press('Save');
    await reader.press('Delete');
    expect(titles(reader)).to.not.contain('Bridge to close');
    await reader.keys('Control+z');
    expect(titles(reader)).to.contain('Bridge to close');
    await choose(reader, 'plan');
    expect(reader.panel).to.contain('Moved to');
  });
});

describe('events in doubt', () => {
  const DOUBTFUL: readonly PlainEvent[] = [
    { id: 'a', title: 'Fog', when: '2034-03-14', confidence: 0.3 },
    { id: 'b', title: 'Gale', when: '2034-03-15' },
    { id: 'c', title: 'Hail', when: '2034-03-16', confidence: 0.2 },
    { id: 'd', title: 'Ice', when: '2034-03-17', confidence: 0.4 },
  ];

  it('queue up, and are accepted, mended or deleted one after the other', async () => {
    const reader = await editor(DOUBTFUL);
    await reader.press('To check: 3');
    expect(reader.panel).to.contain('Fog');
    await reader.press('It is right');
    expect(reader.panel).to.contain('Hail');
    expect(Boolean(reader.named('To check: 2'))).to.equal(true);
    await reader.press('Delete');
    expect(reader.panel).to.contain('Ice');
    await reader.press('Mend');
    await fill(reader, 'title', 'Black ice');
    await save(reader);
    expect(reader.part('[data-edit=review]') === null).to.equal(true);
    expect(reader.element.corrections.map(({ event, change }) => `${event} ${change}`)).to.deep.equal(['a edit', 'c delete', 'd edit']);
    expect(titles(reader)).to.not.contain('Uncertain');
  });

  it('are gone through both ways, round and round', async () => {
    const reader = await editor(DOUBTFUL);
    await reader.press('Previous to check');
    expect(reader.panel).to.contain('Ice');
    await reader.press('Next to check');
    expect(reader.panel).to.contain('Fog');
  });
});
