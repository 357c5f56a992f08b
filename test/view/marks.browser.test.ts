import { expect, fixture, html } from '@open-wc/testing';
import { HARBOUR, read, Reader, readEvents } from '../elements/harness.js';
import { waitUntil } from '../browser/wait-until.js';

const harbour = [
  { id: 'lock', title: 'Lock gate opens', start: '2034-03-02' },
  { id: 'quay', title: 'Quay is swept', start: '2034-03-09' },
  { id: 'crane', title: 'Crane lifts the bell', start: '2034-03-16' },
];

describe('the marks', () => {
  it('that stay keep their elements; others come and go, all in order of time', async () => {
    const reader = await readEvents(harbour);
    const options = (): HTMLElement[] => reader.all('[role=option]');
    const [lock, , crane] = options();
    reader.element.events = [{ id: 'pump', title: 'Pump is tested', start: '2034-03-05' }, ...harbour.filter(({ id }) => id !== 'quay')];
    await reader.element.updateComplete;
    expect(options().map((option) => option.dataset['event'])).to.deep.equal(['lock', 'pump', 'crane']);
    expect([options()[0], options()[2]]).to.deep.equal([lock, crane]);
    expect(options().map((option) => option.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3']);
  });

  it('stand at their moments, whatever their sign and wherever their words stand, across and down', async () => {
    const said = Array.from({ length: 6 }, (_, at) => ({
      id: `said-${String(at)}`,
      title: `Remark number ${String(at)}`,
      start: `2034-03-04T10:0${String(at)}`,
      kind: 'statement' as const,
      speaker: 'Tern',
    }));
    const about = Array.from({ length: 3 }, (_, at) => ({
      id: `about-${String(at)}`,
      title: `Flare number ${String(at)}`,
      start: `2034-03-04T10:1${String(at)}~`,
    }));
    const reader = await readEvents([
      { id: 'first', title: 'First', start: '2034-03-04T09:50' },
      ...said,
      ...about,
      { id: 'last', title: 'Last', start: '2034-03-04T10:20' },
    ]);
    for (const orientation of ['horizontal', 'vertical'] as const) {
      reader.element.style.inlineSize = orientation === 'vertical' ? '340px' : '900px';
      reader.element.orientation = orientation;
      await waitUntil(() => reader.part('.stage')?.classList.contains('is-vertical') === (orientation === 'vertical'));
      await reader.settled();
      const middle = (id: string): number => {
        const { x, y, width, height } = reader.part(`[data-event=${id}] .ink`)?.getBoundingClientRect() ?? new DOMRect();
        return orientation === 'vertical' ? y + height / 2 : x + width / 2;
      };
      const perMinute = (middle('last') - middle('first')) / 30;
      for (const [at, { id }] of said.entries()) expect(middle(id) - middle('first'), `${id} ${orientation}`).to.be.closeTo((10 + at) * perMinute, 1);
      for (const [at, { id }] of about.entries())
        expect(middle(id) - middle('first'), `${id} ${orientation}`).to.be.closeTo((20 + at) * perMinute, 1);
    }
  });

  it('say another title, and leave where they are only counted', async () => {
    const reader = await readEvents(harbour);
    reader.element.events = harbour.map((event) => ({
      ...event,
      title: event.id === 'quay' ? 'Quay is swept by the whole crew of the night ferry, twice' : event.title,
    }));
    await reader.element.updateComplete;
    const words = (id: string): string => reader.part(`[data-event=${id}] .label`)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
    expect(words('quay')).to.contain('Quay is swept by the whole crew');
    expect(words('lock')).to.contain('Lock gate opens');
    const before = reader.all('.mark .label').length;
    reader.element.events = [
      ...harbour,
      ...Array.from({ length: 400 }, (_, at) => ({
        title: `Rope ${at} is spliced on the long quay`,
        start: `2034-03-${String(3 + (at % 14)).padStart(2, '0')}T${String(at % 24).padStart(2, '0')}:00`,
        importance: 0.9,
      })),
    ];
    await reader.element.updateComplete;
    expect(before).to.equal(3);
    await waitUntil(() => reader.all('.cluster').length > 0, 'there is less room than marks');
    expect(reader.all('.mark').length).to.be.within(1, 399);
    expect(reader.all('.mark > *')).to.have.length(reader.all('.mark').length + reader.all('.mark .label').length);
  });

  it('are written in the direction of their letters', async () => {
    const reader = await readEvents([{ id: 'bet', title: 'הגשר נפתח (2034)', start: '2034-03-02' }, ...harbour]);
    const direction = (id: string): string => getComputedStyle(reader.part(`[data-event=${id}] .line`) as Element).direction;
    expect(direction('bet')).to.equal('rtl');
    expect(direction('lock')).to.equal('ltr');
  });

  it('of what did not come to pass are hollow: paper is left beside what strikes them', async () => {
    const statuses = ['cancelled', 'denied', 'negated', 'scheduled', 'rescheduled'] as const;
    const reader = await readEvents(statuses.map((status, at) => ({ id: status, title: `A day ${status}`, start: `2034-03-0${at + 2}`, status })));
    for (const status of statuses) {
      const ink = reader.part(`[data-event=${status}] .ink`) as Element;
      const { borderTopWidth, borderBottomWidth, height } = getComputedStyle(ink);
      const strike = getComputedStyle(ink, '::after');
      const struckPx = strike.content === 'none' ? 0 : parseFloat(strike.height);
      expect(parseFloat(height) - parseFloat(borderTopWidth) - parseFloat(borderBottomWidth) - struckPx, status).to.be.at.least(2);
    }
  });

  it('of words that were not spoken show their quotation mark on paper', async () => {
    const reader = await readEvents(
      ['occurred', 'cancelled', 'postponed', 'negated'].map((status, at) => ({
        id: status,
        title: status,
        start: `2034-03-0${at + 2}T10:00`,
        kind: 'statement' as const,
        status: status as 'occurred',
      })),
    );
    const colours = (id: string): readonly [string, string] => {
      const ink = reader.part(`[data-event=${id}] .ink`) as Element;
      return [getComputedStyle(ink).backgroundColor, getComputedStyle(ink, '::before').color];
    };
    const [filled, paper] = colours('occurred');
    for (const status of ['cancelled', 'postponed', 'negated']) expect(colours(status), status).to.deep.equal([paper, filled]);
  });

  it('of a wide first picture are painted with their words; their names follow in a moment', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en-GB" style="inline-size: 1400px"></div>`);
    const element = document.createElement('event-timeline');
    element.events = harbour;
    box.append(element);
    const reader = new Reader(element);
    await element.updateComplete;
    expect(reader.all('.mark .line').map((line) => line.textContent.trim())).to.deep.equal(harbour.map(({ title }) => title));
    expect(reader.part('[aria-label*="March 2034"]')).to.equal(null);
    await waitUntil(() => reader.names.every((name) => name.includes('March 2034')), 'names say when');
    expect(reader.part('[data-event=lock]')?.getAttribute('aria-setsize')).to.equal('3');
  });
});

describe('arrows', () => {
  it('have heads in the colours of their lines', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.events = undefined;
    reader.element.text = JSON.stringify({
      events: HARBOUR,
      relations: [
        { type: 'rescheduledTo', from: 'plan', to: 'closed' },
        { type: 'delays', from: 'move', to: 'plan' },
      ],
    });
    await waitUntil(() => reader.all('.arrow').length === 2, 'they are drawn');
    // Told by the head itself: not every browser hands it the colour of the line.
    const pairs = reader
      .all('.arrow')
      .map((arrow) => [
        getComputedStyle(arrow).stroke,
        getComputedStyle(reader.part(/#\w+/.exec(arrow.getAttribute('marker-end') ?? '')?.[0] ?? 'none') as Element).stroke,
      ]);
    for (const [line, head] of pairs) expect(head).to.equal(line);
    expect(pairs[0][0]).to.not.equal(pairs[1][0]);
  });

  it('step back where they are many, and the one of the event in hand stands out', async () => {
    const reader = await readEvents(HARBOUR);
    const days = Array.from({ length: 10 }, (_, day) => day);
    reader.element.events = undefined;
    reader.element.text = JSON.stringify({
      events: days.flatMap((day) => [
        { id: `plan-${day}`, title: `Plan ${day}`, start: `2034-03-1${day}T08:00`, status: 'rescheduled' },
        { id: `new-${day}`, title: `New ${day}`, start: `2034-03-1${(day * 7 + 3) % 10}T12:00`, status: 'scheduled' },
      ]),
      relations: days.map((day) => ({ type: 'rescheduledTo', from: `plan-${day}`, to: `new-${day}` })),
    });
    await waitUntil(() => reader.all('.arrow').length === 10, 'they are drawn');
    const strengths = (): number[] => reader.all('.arrow').map((arrow) => Number(getComputedStyle(arrow).opacity));
    expect(Math.max(...strengths())).to.be.below(0.5);
    reader.element.select('new-4');
    await waitUntil(() => strengths().filter((strength) => strength === 1).length === 1, 'one stands out');
  });
});

describe('titles along strips that run down', () => {
  it('stand where they were laid out, in every script, also where the page runs from right to left', async () => {
    const titles = ['Repairs of the bridge', '橋が修理のために閉鎖される', '🚢🌊 Storm over the bar', 'إصلاح الجسر'];
    const day = (at: number): string => new Date(Date.UTC(2034, 2, 1 + at)).toISOString().slice(0, 10);
    const events = Array.from({ length: 120 }, (_, at) => ({
      title: `${titles[at % 4] ?? ''} ${at}`,
      start: day((at * 7) % 30),
      end: day(((at * 7) % 30) + 30),
      kind: 'state' as const,
    }));
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = document.createElement('event-timeline');
      Object.assign(element, { events, orientation: 'vertical' });
      const reader = await read(html`<div dir=${dir}>${element}</div>`);
      const labels = reader.all('.label.is-rotated');
      expect(labels.length, dir).to.be.above(1);
      for (const label of labels) {
        const [own, mark] = [label.getBoundingClientRect(), label.parentElement?.getBoundingClientRect() ?? new DOMRect()];
        const [x, y] = label.style.transform.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
        expect(dir === 'rtl' ? own.right - mark.right : own.left - mark.left, `${dir} ${label.textContent}`).to.be.closeTo(x ?? NaN, 0.6);
        expect(own.top - mark.top, `${dir} ${label.textContent}`).to.be.closeTo(y ?? NaN, 0.6);
        expect(label.scrollHeight, `${dir} ${label.textContent}`).to.be.at.most(label.clientHeight + 2);
      }
      reader.element.remove();
    }
  });
});

describe('a title with any white space', () => {
  it('is text, and found in its name', async () => {
    const titles = ['Two  spaces', 'Broken\nline', 'Tab\tin it', 'No\u00a0break'];
    const reader = await readEvents(titles.map((title, at) => ({ title, when: `2034-03-1${at}` })));
    const words = titles.map((title) => title.replace(/\s+/gu, ' '));
    expect(reader.all('.marks .line').map(({ textContent }) => textContent.trim())).to.deep.equal(words);
    expect(reader.all('[role=option]').map((option, at) => option.getAttribute('aria-label')?.includes(words[at] ?? '…'))).not.to.include(false);
    await expect(reader.element).to.be.accessible();
  });
});

describe('a title that is broken within a word', () => {
  it('is no text that its name would have to repeat', async () => {
    const reader = await readEvents(
      ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen wird verliehen', '橋が修理のために閉鎖される、そして再び開かれる'].map(
        (title, at) => ({
          title,
          start: `2034-03-1${at}`,
        }),
      ),
      { style: 'inline-size: 280px', orientation: 'vertical' } as never,
    );
    expect(reader.all('.marks .line').length).to.be.above(3);
    await expect(reader.element).to.be.accessible();
  });
});
