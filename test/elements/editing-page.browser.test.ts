import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { EventTimeline, TimelineEditEvent } from '../../src/index.js';
import { correctTimeline, createTimeline, editEvent } from '../../src/model/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { choose, dialog, editor, field, fill, said, save, titles, whenOf } from './editing-harness.js';
import { HARBOUR, read, Reader, readEvents } from './harness.js';

describe('the page decides', () => {
  it('timeline-edit says what is done, and how it will be', async () => {
    const reader = await editor();
    const heard: TimelineEditEvent[] = [];
    reader.element.addEventListener('timeline-edit', (event) => heard.push(event));
    await choose(reader, 'closed');
    await reader.press('Delete');
    await reader.keys('Control+z');
    expect(heard.map(({ change, event }) => `${change} ${event?.id}`)).to.deep.equal(['delete closed', 'undo closed']);
    expect(heard[0].timeline.events.some(({ id }) => id === 'closed')).to.equal(false);
    expect(heard[0].corrections[0].before?.title).to.equal('Bridge closes');
    expect(heard[0].bubbles && heard[0].composed && heard[0].cancelable).to.equal(true);
  });

  it('a refused change leaves everything as it was, and is told', async () => {
    const reader = await editor();
    reader.element.addEventListener('timeline-edit', (event) => {
      event.preventDefault();
    });
    const before = titles(reader);
    await reader.focusDrawing();
    await reader.keys('End', 'Shift+ArrowRight', 'Delete');
    await said(reader, 'not allowed');
    await reader.keys('F2');
    await fill(reader, 'title', 'Other');
    await save(reader);
    expect(dialog(reader)?.innerText).to.contain('not allowed');
    await reader.keys('Escape', 'Escape');
    expect(titles(reader)).to.equal(before);
    expect(reader.element.corrections).to.deep.equal([]);
    expect(reader.named('Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('a refused change is told where it was asked for, for as long as nothing else is done', async () => {
    const reader = await editor();
    let isRefusing = true;
    reader.element.addEventListener('timeline-edit', (event) => {
      if (isRefusing) event.preventDefault();
    });
    const toldIn = (part: string): string => (reader.part(part) as HTMLElement).innerText;
    await choose(reader, 'closed');
    await reader.press('Delete');
    await waitUntil(() => toldIn('.detail-panel').includes('not allowed'), 'beside the button');
    expect(toldIn('.edit-bar')).to.not.contain('not allowed');
    await choose(reader, 'paint');
    expect(toldIn('.detail-panel'), 'of this event nobody asked anything').to.not.contain('not allowed');
    await reader.keys('Escape');
    await reader.focusDrawing();
    await reader.keys('End', 'Shift+ArrowRight');
    await waitUntil(() => toldIn('.edit-bar').includes('not allowed'), 'in the bar where nothing is open');
    isRefusing = false;
    await reader.keys('Shift+ArrowRight');
    await waitUntil(() => !toldIn('.edit-bar').includes('not allowed'), 'and goes with the next act');
  });

  it('what is corrected of events that say no more than a title and a day is seen, and the last one deleted can be brought back', async () => {
    const reader = await editor([
      { id: 'one', title: 'Slipway opens', start: '2034-05-03' },
      { id: 'two', title: 'Slipway shuts', start: '2034-05-09' },
    ]);
    await choose(reader, 'one');
    await reader.press('Delete');
    await waitUntil(() => titles(reader).includes('shuts') && !titles(reader).includes('opens'), 'one is gone');
    await choose(reader, 'two');
    await reader.press('Delete');
    await waitUntil(() => reader.messages.includes('Nothing to show yet.'), 'nothing is left');
    await reader.press('Undo');
    await waitUntil(() => titles(reader).includes('shuts'), 'it is back');
  });

  it('keys go on where the last event was deleted and is brought back', async () => {
    const reader = await editor([{ id: 'one', title: 'Slipway opens', start: '2034-05-03' }]);
    await reader.focusDrawing();
    await reader.keys('Home', 'Delete');
    await waitUntil(() => reader.messages.includes('Nothing to show yet.'), 'nothing is left');
    await waitUntil(() => reader.root.activeElement, 'something has the keys');
    await reader.keys('Control+z');
    await waitUntil(() => titles(reader).includes('opens'), 'it is back');
    await waitUntil(() => reader.root.activeElement === reader.part('.marks'), 'so are the keys');
    await reader.keys('Control+y');
    await waitUntil(() => reader.messages.includes('Nothing to show yet.'), 'and it is gone again');
  });

  it('corrections kept from before say nothing of events that are yet to come', async () => {
    const { corrections } = correctTimeline(createTimeline({ events: [] }), [editEvent('closed', { title: 'Bridge is shut' })]);
    const reader = new Reader(
      await fixture<EventTimeline>(html`<event-timeline editable .corrections=${corrections} .source=${null}></event-timeline>`),
    );
    await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
    await reader.settled();
    expect(reader.messages).to.equal('');
    reader.element.events = HARBOUR;
    await waitUntil(() => titles(reader).includes('Bridge is shut'), 'they are put on');
  });

  it('a timeline may begin with what a reader adds', async () => {
    const reader = await editor([]);
    await reader.press('Add event');
    await fill(reader, 'title', 'Keel is laid');
    await fill(reader, 'when', '2034-05-03');
    await save(reader);
    await waitUntil(() => titles(reader).includes('Keel is laid'));
  });

  it('kept corrections are put on whatever is read, also when nobody may correct', async () => {
    const { corrections } = correctTimeline(createTimeline({ events: [] }), [
      editEvent('closed', { title: 'Bridge is shut' }),
      editEvent('gone', { title: 'X' }),
    ]);
    const reader = await readEvents(HARBOUR, { corrections });
    await waitUntil(() => titles(reader).includes('Bridge is shut'), 'they are put on');
    expect(reader.element.corrections).to.have.length(2);
    expect(reader.part('.edit-bar') === null).to.equal(true);
  });

  it('kept corrections may come as JSON, where null removes', async () => {
    const kept = JSON.parse(
      '[{"event":"paint","change":"edit","fields":{"title":"Painters came","confidence":null}}]',
    ) as EventTimeline['corrections'];
    const reader = await readEvents(HARBOUR, { corrections: kept });
    await waitUntil(() => titles(reader).includes('Painters came'), 'they are put on');
    expect(titles(reader)).to.not.contain('Uncertain reading');
  });

  it('what was corrected stays when the text is read anew', async () => {
    const element = document.createElement('event-timeline');
    const log = 'Posted: 14 March 2034\n\nThe pier caught fire on Sunday.';
    Object.assign(element, { text: log, editable: true });
    const reader = await read(html`${element}`);
    await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
    await reader.focusDrawing();
    await reader.keys('Home', 'F2');
    await fill(reader, 'title', 'Pier burns down');
    await save(reader);
    await reader.keys('Escape');
    element.text = `${log} The harbour master closed the quay on Monday.`;
    await waitUntil(() => titles(reader).includes('quay'), 'it is read anew');
    expect(titles(reader)).to.contain('Pier burns down');
    await reader.focusDrawing();
    await reader.keys('Control+z');
    expect(titles(reader)).to.not.contain('Pier burns down');
  });

  it('a time that a reader set is told as such, not as the text’s', async () => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { text: 'Posted: 14 March 2034\n\nThe pier caught fire on Sunday.', editable: true });
    const reader = await read(html`${element}`);
    await waitUntil(() => reader.part('.edit-bar'), 'the editor has come');
    await reader.focusDrawing();
    await reader.keys('Home', 'Enter');
    expect(reader.panel).to.contain('counted back from 14 March 2034');
    await reader.keys('Escape', 'F2');
    await fill(reader, 'title', 'Pier burns');
    await save(reader);
    await choose(reader, element.corrections[0].event);
    expect(reader.panel).to.contain('Pier burns').and.contain('counted back from 14 March 2034');
    await reader.keys('Escape', 'F2');
    await fill(reader, 'when', '2034-03-10');
    await save(reader);
    await choose(reader, element.corrections[0].event);
    expect(reader.panel).to.contain('10 March 2034').and.contain('set by a reader').and.not.contain('counted back');
    await reader.keys('Escape', 'Control+z');
    await choose(reader, element.corrections[0].event);
    expect(reader.panel).to.contain('counted back from 14 March 2034').and.not.contain('set by a reader');
  });

  it('a page that hands back the corrected timeline loses nothing', async () => {
    const reader = await editor();
    reader.element.addEventListener('timeline-edit', ({ timeline }) => {
      reader.element.timeline = timeline;
    });
    await reader.focusDrawing();
    await reader.keys('End', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-20?');
    expect(reader.element.corrections).to.have.length(2);
    await reader.keys('Control+z');
    expect(whenOf(reader, 'paint')).to.equal('2034-03-19?');
  });
});

/** Bar, detail and each form. */
async function passesAxe(): Promise<void> {
  const reader = await editor();
  await expect(reader.element).to.be.accessible();
  await choose(reader, 'paint');
  await expect(reader.element).to.be.accessible();
  for (const name of ['Mend', 'Split', 'Merge', 'Links']) {
    await reader.press(name);
    expect(dialog(reader) !== null).to.equal(true);
    await expect(reader.element).to.be.accessible();
    await reader.keys('Escape');
  }
}

describe('correcting for everybody', () => {
  it('has no axe violations: bar, detail, each form, 320 px, dark, forced colours', async () => {
    for (const surrounding of ['light', 'dark', 'forced colours', '320 px'] as const) {
      await setViewport(surrounding === '320 px' ? { width: 320, height: 640 } : { width: 1000, height: 800 });
      await emulateMedia({
        colorScheme: surrounding === 'dark' ? 'dark' : 'light',
        forcedColors: surrounding === 'forced colours' ? 'active' : 'none',
      });
      document.documentElement.style.colorScheme = surrounding === 'dark' ? 'dark' : '';
      expect(matchMedia('(forced-colors: active)').matches).to.equal(surrounding === 'forced colours');
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(surrounding === 'dark');
      try {
        await passesAxe();
      } finally {
        document.documentElement.style.colorScheme = '';
        await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await setViewport({ width: 1000, height: 800 });
        fixtureCleanup();
      }
    }
  });

  it('keeps what ends a form in sight on a phone, and off the field that the keys are in', async () => {
    await setViewport({ width: 320, height: 560 });
    try {
      const reader = await editor();
      await choose(reader, 'closed');
      await reader.press('Mend');
      const ends = reader.named('Save').getBoundingClientRect();
      expect(ends.bottom).to.be.at.most(560);
      for (const name of ['quote', 'description', 'url', 'title']) {
        field(reader, name).focus();
        await reader.settled();
        const { top, bottom } = field(reader, name).getBoundingClientRect();
        expect(top, name).to.be.at.least(0);
        expect(bottom, name).to.be.at.most(reader.named('Save').getBoundingClientRect().top);
      }
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('fits 320 px: nothing is cut, every target is at least 24 px high', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const reader = await editor();
      await choose(reader, 'paint');
      const check = (selector: string): void => {
        for (const element of reader.all(selector)) {
          const box = element.getBoundingClientRect();
          expect(box.left >= 0 && box.right <= 320.5, `${element.textContent} ${box.left} ${box.right}`).to.equal(true);
          expect(box.height).to.be.at.least(24);
        }
      };
      check('.edit-bar button, .detail-panel .acts button');
      await reader.press('Mend');
      check('dialog input, dialog select, dialog textarea, dialog button');
      expect(dialog(reader)?.scrollWidth).to.be.at.most(dialog(reader)?.clientWidth ?? 0);
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('its words can be replaced', async () => {
    const reader = await editor(HARBOUR, { words: { editing: { add: 'Hinzufügen' } } });
    expect(Boolean(reader.named('Hinzufügen'))).to.equal(true);
    expect(Boolean(reader.named('Undo'))).to.equal(true);
  });

  it('by keyboard alone: choose, mend, undo', async () => {
    const reader = await editor();
    await reader.focusDrawing();
    await reader.keys('End', 'Enter');
    expect(reader.panel).to.contain('Painters to return');
    for (let presses = 0; presses < 12 && (reader.root.activeElement as HTMLElement | null)?.dataset['edit'] !== 'edit'; presses++)
      await reader.keys('Tab');
    await reader.keys('Enter');
    expect(reader.root.activeElement === field(reader, 'title')).to.equal(true);
    await reader.type('!');
    await reader.keys('Enter', 'Escape');
    expect(titles(reader)).to.contain('!');
    await reader.keys('Control+z');
    expect(titles(reader)).to.not.contain('!');
  });
});
