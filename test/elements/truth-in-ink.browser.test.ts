import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents } from './harness.js';

/** What a reader would take for sure must be so. */
describe('truth in ink', () => {
  it('what was denied, called off or planned says so where it has no date', async () => {
    const reader = await readEvents([
      { title: 'Ferry leaves', when: '2034-03-12' },
      { title: 'Office orders delay', status: 'denied' },
      { title: 'Council to meet', status: 'scheduled', relative: 'before Easter' },
      { title: 'Lamp lit' },
    ]);
    const chips = reader.all('.tray .chip').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(chips).to.have.members(['Office orders delay Denied', 'Council to meet before Easter · Planned', 'Lamp lit']);
    await expect(reader.element).to.be.accessible();
  });

  it('an end at a clock tells its day where the axis has only months', async () => {
    const reader = await readEvents(
      [
        { id: 'sleep', title: 'Pilot sleeps', when: '../2022-05-04T12:00' },
        { title: 'Bridge opens', when: '2021' },
        { title: 'Bridge closes', when: '2022' },
      ],
      { locale: 'en-US' },
    );
    const label = reader.all('.label').find(({ textContent }) => textContent.includes('Pilot sleeps'));
    expect(
      `${label?.dataset['detail'] ?? ''}${[...(label?.querySelectorAll<HTMLElement>('[data-time]') ?? [])].map((line) => line.dataset['time']).join(' ')}`,
    ).to.match(/May 4.*until 12:00/);
  });

  it('“late 2022” is drawn as the end of the year, its borders soft, and told so', async () => {
    const reader = await read(
      html`<event-timeline reference="2024-05-06" .locale=${'en-GB'} .text=${'The mill closed in late 2022. The bridge opened in 2022. The bank failed in early 2022.'}></event-timeline>`,
    );
    await waitUntil(() => reader.names.length === 3, 'the text is drawn');
    const boxOf = (words: string): DOMRect =>
      reader
        .all('.mark')
        .find((mark) => mark.getAttribute('aria-label')?.includes(words))
        ?.querySelector('.ink')
        ?.getBoundingClientRect() as DOMRect;
    const [whole, late, early] = [boxOf('Bridge opens'), boxOf('Mill closes'), boxOf('Bank fails')];
    expect(Math.abs(late.right - whole.right), 'it ends with the year').to.be.below(2);
    expect(late.width / whole.width).to.be.within(0.3, 0.37);
    expect(Math.abs(early.left - whole.left), 'early begins with the year').to.be.below(2);
    expect(early.right, 'and is over before what is late').to.be.below(late.left);
    expect(reader.names.find((name) => name.includes('Mill closes'))).to.match(/^late 2022: /);
    const mark = reader.all('.mark').find((each) => each.getAttribute('aria-label')?.includes('Mill closes'));
    expect([...(mark?.classList ?? [])]).to.include.members(['start-soft', 'end-soft']);
  });

  it('what goes on is drawn whole until its text was written, and fades from there', async () => {
    const reader = await read(
      html`<event-timeline reference="2034-03-11" .locale=${'en-GB'} .text=${'The bridge has been closed since 8 March. The lane is to reopen on 1 April.'}></event-timeline>`,
    );
    await waitUntil(() => reader.names.length === 2, 'the text is drawn');
    const [closed, opens] = ['end-open', 'is-scheduled'].map((name) => reader.part(`.mark.${name} .ink`) as HTMLElement);
    const day = opens?.offsetWidth ?? 0;
    const stops = [...getComputedStyle(closed).maskImage.matchAll(/rgba?\(([^)]*)\)([^,]*)/g)];
    const faded = stops.findIndex(([, colour]) => colour?.includes('0.467'));
    const known = parseFloat(stops[faded - 1]?.[2]?.trim().split(' ').at(-1) ?? '');
    expect(known / day, 'from the 8th to the end of the 11th').to.be.within(3.7, 4.3);
    expect(stops.at(-1)?.[1]).to.equal('0, 0, 0, 0');
  });

  it('a plan for about a day is drawn, its long sides whole, whichever way time runs', async () => {
    for (const [orientation, ...sides] of [
      ['horizontal', 'Top', 'Bottom'],
      ['vertical', 'Left', 'Right'],
    ] as const) {
      const reader = await readEvents([...HARBOUR, { id: 'open', title: 'Bridge to open', when: '2034-03-15~', status: 'scheduled' }], {
        orientation,
      });
      const ink = reader
        .all('.mark')
        .find((each) => each.dataset['event'] === 'open')
        ?.querySelector('.ink') as HTMLElement;
      const style = getComputedStyle(ink);
      for (const side of sides) {
        expect(style[`border${side}Width`], `${orientation}, ${side}`).to.equal('1px');
        expect(style[`border${side}Color`], `${orientation}, ${side}`).to.equal(style.color);
      }
    }
  });

  it('what lasted until a moment is the fainter the further back', async () => {
    const reader = await readEvents([...HARBOUR, { id: 'sleep', title: 'Pilot sleeps', when: '../2034-03-15T12:00' }]);
    const mark = reader.all('.mark').find((each) => each.dataset['event'] === 'sleep');
    const mask = getComputedStyle(mark?.querySelector('.ink') as HTMLElement).maskImage;
    expect(mask).to.match(/^linear-gradient\(to right, rgba\(0, 0, 0, 0\)( 0%)?, rgb\(0, 0, 0\)( 100%)?\)$/);
  });
});

describe('the detail view', () => {
  it('names who spoke above long words, where a phone shows it, and below short ones', async () => {
    const quote = 'Nobody who stood on that quay will forget it. '.repeat(12);
    const reader = await readEvents([
      { id: 'long', title: 'Moe tells of the night', when: '2034-03-12', kind: 'statement', speaker: 'Ada Moe', quote },
      { id: 'short', title: 'Moe is brief', when: '2034-03-14', kind: 'statement', speaker: 'Ada Moe', quote: 'We were lucky' },
    ]);
    const placesOf = async (id: string): Promise<readonly [speaker: number, words: number]> => {
      reader.element.select(id);
      await waitUntil(() => reader.element.selected === id && reader.panel?.includes('Ada Moe'), 'it is open');
      await reader.settled();
      const speaker = reader.all('.detail-panel .speaker, .detail-panel .by').find(({ textContent }) => textContent === 'Ada Moe');
      return [speaker?.getBoundingClientRect().top ?? NaN, reader.part('.detail-panel .quote span')?.getBoundingClientRect().top ?? NaN];
    };
    const [first, longWords] = await placesOf('long');
    expect(first).to.be.below(longWords);
    const [last, shortWords] = await placesOf('short');
    expect(last).to.be.above(shortWords);
  });

  it('has arrows that point where the events lie, also where time runs from right to left', async () => {
    const reader = await readEvents(HARBOUR);
    const way = (): number =>
      new DOMMatrix(
        getComputedStyle(reader.part('[data-step="1"] svg') as Element).scale === 'none'
          ? ''
          : `scale(${getComputedStyle(reader.part('[data-step="1"] svg') as Element).scale.replace(' ', ',')})`,
      ).a;
    reader.element.select('plan');
    await waitUntil(() => reader.part('[data-step="1"] svg'));
    expect(way()).to.equal(1);
    reader.element.dir = 'rtl';
    expect(way()).to.equal(-1);
  });
});
