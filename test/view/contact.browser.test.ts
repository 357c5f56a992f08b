import { expect } from '@open-wc/testing';
import { ContactController } from '../../src/view/controllers/contact.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

function explorer() {
  const answered: string[] = [];
  return {
    answered,
    on: (event: Event, target: EventTarget | null, release?: Event) => {
      answered.push([event.type, (target as Element).className, release?.type].filter(Boolean).join(' '));
    },
  };
}

/** A press on a part, as listeners on the page hear it. */
function press(contact: { on: (event: Event) => void }, event: Event, className = 'mark'): Event {
  const part = Object.assign(document.createElement('div'), { className });
  document.body.append(part);
  part.addEventListener(event.type, contact.on, { once: true });
  part.dispatchEvent(event);
  part.remove();
  return event;
}

describe('the first touch', () => {
  it('fetches the explorer once, and what was pressed meanwhile is answered', async () => {
    const found = explorer();
    let calls = 0;
    const contact = new ContactController(host, () => Promise.resolve((calls++, found)));
    press(contact, new PointerEvent('pointerover'));
    press(contact, new MouseEvent('click'));
    await contact.loading;
    press(contact, new MouseEvent('click'), 'cluster');
    expect(calls).to.equal(1);
    expect(found.answered).to.deep.equal(['click mark', 'click cluster']);
  });

  it('says while what was pressed waits to be answered, not of a pointer that passes', async () => {
    let updates = 0;
    const contact = new ContactController(
      {
        ...host,
        requestUpdate: () => {
          updates++;
        },
      },
      () => Promise.resolve(explorer()),
    );
    press(contact, new PointerEvent('pointerover'));
    expect([contact.isAwaited, updates]).to.deep.equal([false, 0]);
    press(contact, new MouseEvent('click'));
    expect([contact.isAwaited, updates]).to.deep.equal([true, 1]);
    await contact.loading;
    expect([contact.isAwaited, updates]).to.deep.equal([false, 2]);
  });

  it('says of a press that is over how it ended', async () => {
    const found = explorer();
    const contact = new ContactController(host, () => Promise.resolve(found));
    press(contact, new PointerEvent('pointerdown'));
    press(contact, new PointerEvent('pointerup'));
    press(contact, new MouseEvent('click'));
    press(contact, new PointerEvent('pointerdown'), 'stage');
    await contact.loading;
    expect(found.answered).to.deep.equal(['pointerdown mark pointerup', 'click mark', 'pointerdown stage']);
  });

  it('tells apart how each of two fingers ended', async () => {
    const found = explorer();
    const contact = new ContactController(host, () => Promise.resolve(found));
    for (const pointerId of [1, 2]) press(contact, new PointerEvent('pointerdown', { pointerId }), `finger-${pointerId}`);
    press(contact, new PointerEvent('pointercancel', { pointerId: 2 }));
    press(contact, new PointerEvent('pointerup', { pointerId: 1 }));
    await contact.loading;
    expect(found.answered).to.deep.equal(['pointerdown finger-1 pointerup', 'pointerdown finger-2 pointercancel']);
  });

  it('keeps the page from scrolling by keys that the drawing will answer', () => {
    const contact = new ContactController(host, () => Promise.resolve(explorer()));
    const isKept = (key: string, className: string): boolean =>
      press(contact, new KeyboardEvent('keydown', { key, cancelable: true }), className).defaultPrevented;
    expect([isKept('ArrowDown', 'marks'), isKept(' ', 'marks'), isKept('a', 'marks'), isKept('ArrowDown', 'search')]).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('has the search take what is typed before the explorer is here', () => {
    const contact = new ContactController(host, () => new Promise<ReturnType<typeof explorer>>(() => undefined));
    const search = Object.assign(document.createElement('input'), { type: 'search' });
    document.body.append(search);
    press(contact, new KeyboardEvent('keydown', { key: '/', cancelable: true }), 'marks');
    expect(document.activeElement).to.equal(search);
    search.remove();
  });

  it('knows why it could not be fetched, and tries again at the next touch', async () => {
    const found = explorer();
    let calls = 0;
    const contact = new ContactController(host, () => (calls++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(found)));
    press(contact, new MouseEvent('click'));
    await contact.loading;
    expect(String(contact.failure?.error)).to.equal('Error: offline');
    press(contact, new MouseEvent('click'));
    await contact.loading;
    expect([contact.failure, found.answered]).to.deep.equal([undefined, ['click mark']]);
  });
});
