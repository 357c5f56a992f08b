import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline, PlainEvent } from '../../src/index.js';
import '../../src/index.js';
import { warmUp } from '../../src/view/index.js';
import { waitUntil } from '../browser/wait-until.js';

/** Days over some years, every seventh for a while. */
function days(count: number): PlainEvent[] {
  const day = (at: number): string => new Date(Date.UTC(2031, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, at) => ({
    title: `Ferry ${at} leaves Tennick`,
    start: day(at * 3),
    ...(at % 7 === 0 && { end: day(at * 3 + 40) }),
  }));
}

/** Where everything stands that a reader may be looking at. Of many events those without words may be counted once all are there. */
function places(root: ShadowRoot): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of root.querySelectorAll('.toolbar, .stage, .overview, .canvas, .mark:has(.label)')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    found[element.id || element.className] = [x, y, width, height].map(Math.round).join(' ');
  }
  return found;
}

async function firstPicture(events: readonly PlainEvent[], style: string): Promise<ShadowRoot> {
  const element = await fixture<EventTimeline>(html`<event-timeline lang="en" style=${style} .events=${events}></event-timeline>`);
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error('the element has not been upgraded');
  await waitUntil(() => shadowRoot.querySelector('.mark .label'), 'a label is drawn');
  return shadowRoot;
}

describe('the first picture', () => {
  for (const count of [30, 900, 4_000]) {
    for (const style of [
      '',
      'block-size: 600px',
      'inline-size: 320px',
      'inline-size: 560px',
      'inline-size: 1200px',
      'inline-size: 1200px; block-size: 600px',
    ]) {
      it(`of ${count} events stays where it is${style && `, ${style}`}`, async () => {
        const root = await firstPicture(days(count), style);
        const before = places(root);
        await new Promise((resolve) => {
          setTimeout(resolve, 700);
        });
        expect(places(root)).to.deep.equal(before);
      });
    }
  }

  it('of many events says also what no plain date can', async () => {
    const root = await firstPicture([...days(2_000), { title: 'Tennick gets a quay', when: '2030~', importance: 1 }], '');
    await waitUntil(() => root.querySelector('[role=option][aria-label^="c. 2030: Tennick gets a quay"]'), 'its name follows the picture');
  });

  it('fills the height that the page gives, and is not cut', async () => {
    const root = await firstPicture(days(900), 'block-size: 600px');
    const stage = root.querySelector('.stage');
    if (!stage) throw new Error('no stage');
    expect(stage.scrollHeight).to.equal(stage.clientHeight);
    expect(root.host.getBoundingClientRect().bottom - (root.querySelector('.overview')?.getBoundingClientRect().bottom ?? 0)).to.be.within(0, 1);
  });

  it('is rehearsed without a trace, and only while it is needed', async () => {
    const before = document.documentElement.outerHTML;
    let asked = 0;
    warmUp(() => ++asked < 100);
    await waitUntil(() => asked > 4, 'the rehearsal goes on');
    expect(document.documentElement.outerHTML).to.equal(before);
    let refused = 0;
    warmUp(() => ++refused > 1);
    await waitUntil(() => refused > 0, 'it is asked');
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(refused).to.equal(1);
  });
});
