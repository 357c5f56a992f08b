import { expect, html } from '@open-wc/testing';
import { read, readEvents } from '../elements/harness.js';

const titles = ['Minister resigns', 'Mayor: a wise step', 'Union: too late', 'Harbour master agrees', 'Council is silent'];

describe('where time runs down', () => {
  it('the keys walk what happened on one day as its words are read, from above', async () => {
    const events = [{ title: 'Storm', start: '2034-03-01' }, ...titles.map((title, at) => ({ title, start: '2034-03-04', importance: at === 2 ? 0.9 : 0.5 })), { title: 'Calm', start: '2034-03-09' }];
    const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${events}></event-timeline>`);
    const seen = reader.all('.mark').map((mark) => ({ name: mark.getAttribute('aria-label') ?? '', top: mark.querySelector('.label')?.getBoundingClientRect().top ?? NaN }))
      .sort((a, b) => a.top - b.top).map(({ name }) => name);
    expect(seen).to.have.length(events.length);
    await reader.focusDrawing();
    const walked: (string | undefined)[] = [];
    for (const key of ['Home', ...seen.slice(1).map(() => 'ArrowDown')]) {
      await reader.keys(key);
      walked.push(reader.standsOn);
    }
    expect(walked).to.deep.equal(seen);
  });
});

describe('zooming without a pointer', () => {
  it('keeps in sight what begins nearest to the middle, however near one goes, and leads back', async () => {
    const reader = await readEvents([{ title: 'First survey', start: '1911-03-02' }, { title: 'Second survey', start: '1911-08-20' }, { title: 'The maps are printed', start: '1922-04-01' }]);
    const before = reader.element.window;
    for (let times = 0; times < 8; times++) await reader.press('Zoom in');
    expect(reader.names.join()).to.contain('survey');
    for (let times = 0; times < 8; times++) await reader.press('Zoom out');
    const after = reader.element.window;
    if (!before || !after) throw new Error('nothing is shown');
    expect(after.end - after.start).to.be.closeTo(before.end - before.start, (before.end - before.start) / 1000);
    expect(after.start).to.be.closeTo(before.start, (before.end - before.start) / 50);
  });

  it('down a phone stays with what is on the screen, though the drawing is higher', async () => {
    const events = Array.from({ length: 24 }, (_, at) => ({ title: `Entry ${String(at)}`, start: `2034-03-${String(at + 1).padStart(2, '0')}T10:00` }));
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
