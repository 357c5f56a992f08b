import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Bin, Extent, Instant, TimelineErrorEvent, TimelineEvent, TimelineSource, WindowAnswer, WindowQuery } from '../../src/index.js';
import { plainSource, type PlainSource } from '../../src/sources/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { read, Reader } from './harness.js';

const DAY_MS = 86_400_000;
const START = Date.UTC(2034, 0, 1);

function eventOn(day: number): TimelineEvent {
  const start = (START + day * DAY_MS) as Instant;
  return {
    id: `day-${day}`,
    title: `Tide of day ${day}`,
    kind: 'event',
    status: 'occurred',
    when: { edtf: new Date(start).toISOString().slice(0, 16) + 'Z', start, end: (start + 60_000) as Instant, precision: 'minute', timeZone: 'UTC' },
  };
}

/** A hundred days behind a slow line. */
class SlowSource implements TimelineSource {
  readonly asked: WindowQuery[] = [];
  /** How long the next answers take: so many ms, or until the test lets them go. */
  delays: (number | Promise<unknown>)[] = [];
  failsNow = false;
  /** As many events as it tells at once; the others are counted. */
  most = Infinity;
  /** How coarsely it counts; 0: each event by itself. */
  binDays = 0;
  /** The days on which something happens. */
  days = Array.from({ length: 100 }, (_, day) => day);

  extent(): Promise<Extent> {
    return Promise.resolve({ start: START as Instant, end: (START + 100 * DAY_MS) as Instant });
  }

  async window(query: WindowQuery): Promise<WindowAnswer> {
    this.asked.push(query);
    const delay = this.delays.shift() ?? 5;
    await (typeof delay === 'number' ? aTimeout(delay) : delay);
    if (this.failsNow) throw new Error('the line is cut');
    const events = this.days.map(eventOn).filter(({ when }) => when && when.end > query.start && when.start < query.end);
    const told = Math.min(query.limit, this.most);
    const bins = this.binDays
      ? this.#binsOf(events.slice(told))
      : events.slice(told).map(({ when }) => ({ start: when?.start ?? query.start, end: when?.end ?? query.end, count: 1 }));
    return { events: events.slice(0, told), bins, total: events.length };
  }

  #binsOf(events: readonly TimelineEvent[]): Bin[] {
    const length = this.binDays * DAY_MS;
    const counts = new Map<number, number>();
    for (const { when } of events) {
      const start = Math.floor((when?.start ?? 0) / length) * length;
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    return [...counts].map(([start, count]) => ({ start: start as Instant, end: (start + length) as Instant, count }));
  }
}

async function connected(source: TimelineSource): Promise<Reader> {
  const element = document.createElement('event-timeline');
  element.source = source;
  return read(html`${element}`);
}

describe('a source of events', () => {
  it('is asked for its extent and its first window', async () => {
    const source = new SlowSource();
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    expect(source.asked[0]?.start).to.be.at.most(START);
  });

  it('that answers plainly is told how, and drawn once it is made so', async () => {
    const plain: PlainSource = {
      extent: () => ({ start: START, end: START + 100 * DAY_MS }),
      window: () => ({ events: [{ id: 'fog', title: 'Fog', start: '2034-02-01' }] }),
    };
    const reader = await connected(plain as unknown as TimelineSource);
    await waitUntil(() => reader.messages.includes('plainSource'));
    reader.element.source = plainSource(plain);
    await waitUntil(() => reader.names[0]?.includes('Fog'));
    expect(reader.messages).to.equal('');
  });

  it('whose extent is no stretch of time is told, and the page goes on', async () => {
    const source = Object.assign(new SlowSource(), { extent: () => Promise.resolve('soon') });
    const reader = await read(html`<event-timeline .source=${source}></event-timeline>`);
    await waitUntil(() => reader.messages.includes('extent() gave no stretch of time'), 'it is told');
  });

  it('says that corrections are not put on what it answers', async () => {
    const corrections = [{ event: 'day-3', change: 'delete' }] as const;
    const reader = await read(html`<event-timeline .source=${new SlowSource()} .corrections=${corrections}></event-timeline>`);
    await waitUntil(() => reader.messages.includes('“1” cannot be put on: these events come from a source'));
    reader.element.corrections = [];
    await waitUntil(() => reader.messages === '');
  });

  it('folds away what it neither sends nor counts, and the fold stays while the window moves', async () => {
    const source = new SlowSource();
    source.most = 8;
    source.days = source.days.filter((day) => day < 10 || day > 92);
    const element = document.createElement('event-timeline');
    element.source = source;
    element.fold = true;
    const reader = await read(html`${element}`);
    await waitUntil(() => reader.all('.break').length === 1, 'there is a break');
    const label = reader.part('.break-label')?.innerText;
    for (let step = 0; step < 4; step++) await reader.press('Zoom in');
    await waitUntil(() => source.asked.length > 1, 'what is in sight is asked for');
    await reader.settled();
    await reader.press('Show all');
    expect(reader.all('.break-label').map(({ innerText }) => innerText)).to.deep.equal([label]);
    expect(reader.count).to.contain('17 events');
  });

  it('that takes its time is waited for in sight', async () => {
    const source = new SlowSource();
    let answer = (): void => undefined;
    source.delays = [
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    ];
    const element = document.createElement('event-timeline');
    element.source = source;
    const reading = read(html`${element}`);
    await waitUntil(() => element.matches(':state(loading)'));
    await waitUntil(() => element.shadowRoot?.querySelector('.empty')?.checkVisibility({ checkVisibilityCSS: true }), 'words say so');
    answer();
    await reading;
    await waitUntil(() => element.matches(':state(ready)'));
    expect(element.shadowRoot?.querySelector('.empty')).to.equal(null);
  });

  it('says how many events there are, not how many were sent', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(
      () => reader.count.includes('100 events'),
      () => reader.count,
    );
  });

  it('says how many it found once it has answered, in the numbers of the page', async () => {
    const source = new SlowSource();
    source.most = 5;
    source.days = Array.from({ length: 3_000 }, (_, at) => at / 30);
    const reader = await connected(source);
    reader.element.lang = 'de';
    const said = (): string => reader.part('.live')?.textContent ?? '';
    await waitUntil(() => reader.part('[type=search]'), 'the controls are here');
    reader.part('[type=search]')?.focus();
    await sendKeys({ type: 'Tide' });
    await waitUntil(() => said().startsWith('3.000 '), said);
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    source.delays = Array.from({ length: 20 }, () => held);
    source.days = [];
    await sendKeys({ type: ' table' });
    free();
    await waitUntil(() => said().startsWith('0 '), said);
  });

  it('has as many events however near the reader looks, also where its counts are coarse', async () => {
    const source = new SlowSource();
    source.most = 7;
    source.binDays = 9;
    const reader = await connected(source);
    await waitUntil(() => reader.count.includes('100 events'), reader.count);
    for (const days of [19, 4, 1]) {
      const before = source.asked.length;
      reader.element.window = { start: START + 41 * DAY_MS, end: START + (41 + days) * DAY_MS };
      await reader.drag(-3);
      await waitUntil(() => source.asked.length > before, `${days} days are asked for`);
      await reader.settled();
      expect(reader.count, `${days} days`).to.contain('100 events');
    }
  });

  it('that has nothing of what is searched for leaves the keys on nothing, and back where they were once it has', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(() => reader.part('[type=search]'), 'the controls are here');
    await reader.focusDrawing();
    await reader.keys('ArrowRight');
    const stood = reader.standsOn;
    expect(stood).to.contain('Tide of day');
    const { days } = source;
    source.days = [];
    await reader.keys('/');
    await reader.type('fog');
    await waitUntil(() => reader.names.length === 0, 'nothing is found');
    expect(reader.part('[role=listbox]')?.getAttribute('aria-activedescendant')).to.equal(null);
    source.days = days;
    await reader.keys('Escape');
    await waitUntil(() => reader.standsOn === stood, 'they stand where they were');
  });

  it('tells nobody what it has counted of another question', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(() => reader.part('[type=search]'), 'the controls are here');
    const told: (string | null | undefined)[] = [];
    const live = reader.part('.live') as Element;
    const listener = new MutationObserver(() => told.push(live.textContent));
    listener.observe(live, { childList: true, characterData: true, subtree: true });
    let free = (): void => undefined;
    source.delays = [new Promise<void>((resolve) => (free = resolve))];
    reader.part('[type=search]')?.focus();
    await sendKeys({ type: 'f' });
    source.days = [3, 5];
    // Longer than a pause after which something is said.
    await aTimeout(700);
    free();
    await waitUntil(() => told.length > 0, 'it is said');
    listener.disconnect();
    expect(told).to.deep.equal(['2 events']);
  });

  it('is asked again where the reader goes beyond what is known, and told that the old question is void', async () => {
    const source = new SlowSource();
    const reader = await connected(source);
    source.delays = [new Promise(() => undefined)];
    reader.element.zoomBy(20);
    await reader.settled();
    const before = source.asked.length;
    await reader.keys();
    reader.element.window = { start: START + 10 * DAY_MS, end: START + 14 * DAY_MS };
    await reader.drag(-40);
    reader.element.window = { start: START + 60 * DAY_MS, end: START + 64 * DAY_MS };
    await reader.drag(-40);
    await waitUntil(() => reader.names.join().includes('Tide of day 61'));
    expect(source.asked.length).to.be.greaterThan(before);
    expect(source.asked.at(-2)?.signal?.aborted).to.equal(true);
  });

  it('that fails is told, and what was known stays', async () => {
    const source = new SlowSource();
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    source.failsNow = true;
    const heard = oneEvent(reader.element, 'timeline-error');
    reader.element.window = { start: START + 180 * DAY_MS, end: START + 184 * DAY_MS };
    await reader.wheel({ deltaY: 40, shiftKey: true });
    expect(((await heard) as unknown as TimelineErrorEvent).message).to.contain('the line is cut');
    await reader.settled();
    expect(reader.messages).to.contain('the line is cut');
    expect(reader.element.window?.start).to.be.greaterThan(START + 170 * DAY_MS);
    reader.element.window = undefined;
    await reader.settled();
    expect(reader.names.join()).to.contain('Tide of day');
  });

  it('that fails at once is left alone for a while, and the page goes on', async () => {
    const source = new SlowSource();
    source.failsNow = true;
    source.delays = Array.from({ length: 1000 }, () => Promise.resolve());
    const reader = await connected(source);
    await waitUntil(() => reader.messages.includes('the line is cut'));
    for (let frames = 0; frames < 20; frames++) {
      reader.element.requestUpdate();
      await nextFrame();
    }
    expect(source.asked.length).to.be.at.most(4);
  });

  it('that failed is asked again by itself, and what was told of it is gone', async () => {
    const source = new SlowSource();
    source.failsNow = true;
    const reader = await connected(source);
    await waitUntil(() => reader.messages.includes('the line is cut'));
    source.failsNow = false;
    await waitUntil(() => reader.all('[role=option]').length > 0, 'it is asked again');
    await reader.settled();
    expect(reader.messages).to.equal('');
    expect(reader.element.matches(':state(ready)')).to.equal(true);
  });

  it('that cannot tell its extent is asked again by itself', async () => {
    const source = new SlowSource();
    const extent = source.extent.bind(source);
    source.extent = () => Promise.reject(new Error('no answer yet'));
    const reader = await connected(source);
    await waitUntil(() => reader.messages.includes('no answer yet'));
    source.extent = extent;
    await waitUntil(() => reader.all('[role=option]').length > 0, 'it is asked again');
    expect(reader.messages).to.equal('');
  });

  it('that has nothing says so, also after it failed or after other events, and no failure is told any more', async () => {
    let isCut = true;
    const nothing: TimelineSource = {
      extent: () => (isCut ? Promise.reject(new Error('the line is cut')) : Promise.resolve(undefined)),
      window: () => ({ events: [], bins: [], total: 0 }),
    };
    const reader = await connected(nothing);
    await waitUntil(() => reader.messages.includes('the line is cut'));
    isCut = false;
    await waitUntil(() => reader.element.matches(':state(empty)'), 'it is asked again');
    expect(reader.messages).to.not.contain('the line is cut');
    reader.element.source = new SlowSource();
    await waitUntil(() => reader.names.length > 0);
    reader.element.source = nothing;
    await waitUntil(() => reader.element.matches(':state(empty)'), 'what others had is gone');
    expect(reader.names).to.deep.equal([]);
    await waitUntil(() => reader.messages.includes('Nothing to show yet.'));
  });

  it('that answers out of order is heard in the order of the questions', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    // The first question is answered long after the second.
    let answer = (): void => undefined;
    source.delays = [
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
      5,
    ];
    reader.element.window = { start: START + 10 * DAY_MS, end: START + 12 * DAY_MS };
    await reader.drag(-40);
    reader.element.window = { start: START + 60 * DAY_MS, end: START + 62 * DAY_MS };
    await reader.drag(-40);
    await waitUntil(() => reader.names.join().includes('Tide of day 61'));
    answer();
    await aTimeout(50);
    await reader.settled();
    expect(reader.names.join()).to.include('Tide of day 61').and.to.not.include('Tide of day 11');
  });

  it('that takes its time shows that it is waited for, until it has answered', async () => {
    const source = new SlowSource();
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    await waitUntil(() => !reader.part('.progress'));
    let answer = (): void => undefined;
    source.delays = [
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    ];
    const before = source.asked.length;
    reader.element.window = { start: START + 20 * DAY_MS, end: START + 22 * DAY_MS };
    await waitUntil(() => source.asked.length > before);
    await waitUntil(() => reader.part('.progress progress'), 'a bar says that something is to come');
    expect(reader.element.matches(':state(ready)'), 'what is known stays').to.equal(true);
    answer();
    await waitUntil(() => !reader.part('.progress'), 'and goes with the answer');
  });

  it('that hangs leaves what is known on the page and is asked anew', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    source.delays = [new Promise(() => undefined)];
    reader.element.window = { start: START + 20 * DAY_MS, end: START + 22 * DAY_MS };
    await reader.drag(-40);
    await reader.settled();
    // Counted, not told apart: so much is known.
    expect(reader.names.join()).to.match(/Tide of day|more events/);
    reader.element.window = { start: START + 70 * DAY_MS, end: START + 72 * DAY_MS };
    await reader.drag(-40);
    await waitUntil(
      () => reader.names.join().includes('Tide of day 71'),
      () => `asked ${source.asked.length}, ${reader.names.join()}`,
    );
  });

  it('keeps its whole extent in the overview while a part is in sight', async () => {
    const source = new SlowSource();
    source.most = 10;
    const reader = await connected(source);
    await waitUntil(() => reader.all('[role=option]').length > 0);
    await waitUntil(() => reader.part('.overview path') !== null);
    const widthOf = (): number => (reader.part('.overview path') as unknown as SVGGraphicsElement).getBBox().width;
    const whole = widthOf();
    reader.element.window = { start: START + 60 * DAY_MS, end: START + 62 * DAY_MS };
    await reader.drag(-40);
    await waitUntil(
      () => source.asked.length > 1,
      () => `asked ${source.asked.length}, window ${JSON.stringify(reader.element.window)}`,
    );
    await aTimeout(50);
    await reader.settled();
    expect(widthOf()).to.be.greaterThan(whole * 0.9);
  });
});
