import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { read, readEvents } from '../elements/harness.js';

const harbour = ['Lock gate opens', 'Quay is swept', 'Crane lifts the bell'].map((title, at) => ({ title, start: `2034-03-0${2 + at * 3}` }));
// All modules of the sources are more than a browser remembers by itself.
performance.setResourceTimingBufferSize(5_000);
/** Files that were fetched for it. */
const fetched = (): number => performance.getEntriesByType('resource').filter(({ name }) => /on-demand.running-down\.[jt]s/.test(name)).length;

describe('time that runs down', () => {
  it('is fetched when it is asked for, not before, and what is drawn stays meanwhile', async () => {
    const other = await readEvents(harbour);
    const reader = await readEvents(harbour);
    expect(reader.all('.mark')).to.have.length(3);
    expect(fetched()).to.equal(0);
    reader.element.orientation = 'vertical';
    await Promise.resolve();
    expect(reader.all('.mark')).to.have.length(3);
    await reader.element.updateComplete;
    expect(fetched()).to.equal(1);
    expect(reader.part('.stage')?.classList.contains('is-vertical')).to.equal(true);
    const tops = reader.all('.mark').map((mark) => mark.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(tops.map(Math.round)).size).to.equal(3);
    // One that was laid out before it came has it as well.
    other.element.orientation = 'vertical';
    await other.element.updateComplete;
    const places = (one: typeof reader): number[] =>
      one.all('.label').map((label) => label.getBoundingClientRect().left - one.element.getBoundingClientRect().left);
    expect(places(other)).to.deep.equal(places(reader));
  });

  it('in a low box keeps its words and scrolls; in one that is high enough it fills the box', async () => {
    const calls = Array.from({ length: 11 }, (_, at) => ({ title: `Pilot calls the office, ${String(at)}`, start: `2034-03-02T02:${10 + at * 3}` }));
    const reader = await readEvents(calls, { orientation: 'vertical' });
    const stage = reader.part('.stage') as HTMLElement;
    reader.element.style.blockSize = '300px';
    await waitUntil(() => stage.clientHeight < 240, 'the box is low');
    await reader.settled();
    expect(reader.all('.mark .label')).to.have.length(11);
    expect(stage.scrollHeight).to.be.above(600);
    await reader.focusDrawing();
    await reader.keys('End');
    await waitUntil(() => stage.scrollTop > 100, 'the keys scroll to what they stand on');
    reader.element.style.blockSize = '760px';
    await waitUntil(() => stage.scrollHeight === stage.clientHeight && stage.clientHeight > 500, 'nothing is left to scroll to');
    expect(reader.all('.mark .label')).to.have.length(11);
    reader.element.laneBy = ({ title }) => String(title.length % 2);
    await waitUntil(() => reader.all('.lane-head').length === 2, 'lanes have heads');
    await reader.settled();
    expect(stage.scrollHeight).to.equal(stage.clientHeight);
  });

  it('and across again leaves no measure behind: a fold reaches from edge to edge both ways', async () => {
    const reader = await readEvents(
      [
        { title: 'First voyage', start: '1911-03-02' },
        { title: 'Return', start: '1911-09-20' },
        { title: 'Second voyage', start: '1934-04-01' },
      ],
      { fold: true },
    );
    const shares = (): readonly number[] => {
      const fold = reader.part('.break')?.getBoundingClientRect(),
        grid = reader.part('.break')?.parentElement?.getBoundingClientRect();
      return fold && grid ? [fold.width / grid.width, fold.height / grid.height] : [];
    };
    for (const orientation of ['horizontal', 'vertical', 'horizontal'] as const) {
      reader.element.orientation = orientation;
      await reader.settled();
      const [across = 0, down = 0] = shares();
      expect(orientation === 'vertical' ? across : down, orientation).to.be.closeTo(1, 0.01);
      expect(orientation === 'vertical' ? down : across, orientation).to.be.below(0.5);
    }
  });

  it('what happened at one moment has one dot, as round as that of what happened alone, however many words stand beside it', async () => {
    for (const kind of ['event', 'statement'] as const) {
      const events = [
        { title: 'Storm', start: '2034-03-01T08:00' },
        ...['Minister resigns', 'Mayor leaves', 'Union is silent'].map((title) => ({ title, start: '2034-03-04T10:00', kind })),
      ];
      const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${events}></event-timeline>`);
      expect(reader.all('.mark .label')).to.have.length(events.length);
      const drawn = reader.all('.ink').filter((ink) => ink.checkVisibility());
      expect(drawn.map(({ offsetHeight, offsetWidth }) => [offsetWidth, offsetHeight])).to.deep.equal([
        [10, 10],
        [10, 10],
      ]);
    }
  });

  it('is there at once for the next timeline that is narrow', async () => {
    const reader = await read(html`<event-timeline style="inline-size: 320px" .events=${harbour}></event-timeline>`);
    expect(reader.part('.stage')?.classList.contains('is-vertical')).to.equal(true);
    expect(reader.part('[role=listbox]')?.getAttribute('aria-orientation')).to.equal('vertical');
    expect(fetched()).to.equal(1);
  });
});
