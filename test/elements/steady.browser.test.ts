import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { HARBOUR, read, readEvents, type Reader } from './harness.js';

type Places = ReadonlyMap<string, DOMRect>;

/** Where controls and drawing stand in the element; the search gives room, so it is left out. */
function placesIn(reader: Reader): Places {
  const origin = reader.element.getBoundingClientRect();
  const parts = reader.all('.stage, [data-do=filter], [data-do=help], [data-do=export], [data-view], [data-do=zoomIn], [data-do=fit]');
  return new Map(
    parts.map((part) => {
      const { x, y } = part.getBoundingClientRect();
      return [part.dataset['do'] ?? part.dataset['view'] ?? part.tagName, new DOMRect(x - origin.x, y - origin.y)];
    }),
  );
}

/** What is farther than a pixel from where it was. */
function moved(before: Places, after: Places): string[] {
  return [...before]
    .filter(([name, { x, y }]) => !(Math.hypot(x - (after.get(name)?.x ?? NaN), y - (after.get(name)?.y ?? NaN)) <= 1))
    .map(([name]) => name);
}

describe('nothing moves under a hand', () => {
  for (const width of [1200, 900, 640, 420, 336, 266]) {
    it(`when further controls come, ${width} px wide`, async () => {
      const reader = await read(html`
        <article id="told"><p>The ferry stopped on 3 June 2031.</p><p>It sailed again on 9 June 2031.</p></article>
        <event-timeline for="told" style="inline-size: ${width}px"></event-timeline>`);
      const before = placesIn(reader);
      await reader.press('Zoom in');
      expect(reader.all('[data-do=back], [data-do=follow]')).to.have.length(2);
      expect(moved(before, placesIn(reader))).to.deep.equal([]);
    });
  }

  it('where the search is but a sign: it is a field once it is entered, and shows what is sought', async () => {
    const reader = await read(html`
      <article id="told"><p>The ferry stopped on 3 June 2031.</p><p>It sailed again on 9 June 2031.</p></article>
      <event-timeline for="told" style="inline-size: 230px"></event-timeline>`);
    await reader.press('Zoom in');
    const field = reader.named('Search events'),
      seen = (): number => {
        const box = field.getBoundingClientRect(),
          frame = field.parentElement?.getBoundingClientRect() ?? box;
        return Math.min(box.bottom, frame.bottom) - box.top;
      };
    expect(seen()).to.be.at.most(0);
    const { x, y, width, height } = field.parentElement?.getBoundingClientRect() ?? new DOMRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await reader.type('sails');
    expect(seen()).to.be.at.least(20);
    field.blur();
    await reader.settled();
    expect(seen(), 'as long as something is sought').to.be.at.least(20);
    expect(field.scrollWidth).to.be.at.most(field.clientWidth);
  });

  it('when the words above the drawing change', async () => {
    const reader = await readEvents(HARBOUR, { style: 'inline-size: 700px' } as never);
    const before = placesIn(reader);
    reader.named('Search events').focus();
    await reader.type('zzz');
    expect(reader.part('.stage')?.innerText).to.contain('No event matches');
    expect(moved(before, placesIn(reader))).to.deep.equal([]);
  });
});

describe('the caption', () => {
  it('says what the events cover while all of them are in sight, then what the window does', async () => {
    const reader = await readEvents([{ title: 'Bridge opens', start: '2034-03-14' }]);
    expect(reader.heading).to.equal('14 Mar 2034');
    await reader.press('Zoom out');
    expect(reader.heading).to.match(/^13\s?–\s?15 Mar 2034$/);
  });

  it('stays what was looked through where a search finds nothing', async () => {
    const reader = await readEvents(HARBOUR);
    const { heading } = reader;
    reader.named('Search events').focus();
    await reader.type('zzz');
    expect(reader.heading).to.equal(heading);
    expect(reader.count).to.equal('0 of 9 events');
  });

  it('says that there are no dates, above a drawing that takes no room for them', async () => {
    const reader = await readEvents([{ title: 'Lamp bought' }, { title: 'Lamp lit' }]);
    expect(reader.heading).to.equal('Without a date');
    expect(reader.part('.stage')?.offsetHeight).to.be.lessThan(4);
    expect(reader.part('.tray')?.innerText).to.contain('Lamp lit');
    expect(reader.part('.frame')?.innerText.match(/without a date|no dated/gi), 'once').to.have.length(1);
  });

  it('leaves long words about a time to the event', async () => {
    const relative = 'when the last of the boats that had gone out in the morning had come back over the bar with all hands, as the keeper wrote';
    const reader = await readEvents([
      { title: 'Lamp bought', start: '2034-03-14' },
      { title: 'Lamp lit', relative },
    ]);
    expect(reader.part('.tray small')?.innerText)
      .to.match(/^when the last of the boats .* …?/)
      .and.have.length.below(95);
    expect(reader.part('.tray p')?.innerText).to.equal('Without a date');
    await reader.press(/Lamp lit/);
    expect(reader.panel).to.contain('as the keeper wrote');
  });
});
