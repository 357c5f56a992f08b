import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { EventTimeline, PlainEvent, TimelineViewChangeEvent } from '../../src/index.js';
import { readEvents, type Reader } from './harness.js';
import { waitUntil } from '../browser/wait-until.js';

const DIARY: readonly PlainEvent[] = [
  { id: 'a', lane: 'Sea', title: 'Ship sails', when: '1911-05-02' },
  { id: 'b', lane: 'Sea', title: 'Rudder lost', when: '1911-07-09' },
  { id: 'c', lane: 'Sea', title: 'Ship returns', when: '1911-10-19' },
  { id: 'd', lane: 'Shore', title: 'Party lands', when: '1911-06-17' },
  { id: 'e', lane: 'Shore', title: 'Maps drawn', when: '1911-08-01' },
  { id: 'f', lane: 'Air', title: 'Gale', when: '1911-07-08' },
  { id: 'g', lane: 'Sea', title: 'Ship sails again', when: '1922-05-11' },
  { id: 'h', lane: 'Shore', title: 'Seaplane maps the coast', when: '1922-06-20' },
];

const read = (attributes: Partial<EventTimeline> = {}): Promise<Reader> => readEvents(DIARY, { laneBy: 'lane', ...attributes });
const heads = (reader: Reader): string[] => reader.all('.lane-head').map((head) => head.innerText.replace(/\s+/g, ' '));

describe('lanes', () => {
  it('fold up at a press, keep their count, and open again', async () => {
    const reader = await read();
    expect(heads(reader)).to.deep.equal(['Sea 4', 'Shore 3', 'Air 1']);
    const changed = oneEvent<TimelineViewChangeEvent>(reader.element, 'timeline-view-change');
    await reader.press(/^Sea 4/);
    expect((await changed).change).to.equal('lanes');
    expect(reader.element.collapsedLanes).to.deep.equal(['Sea']);
    expect(reader.named(/^Sea 4/).getAttribute('aria-expanded')).to.equal('false');
    expect(reader.all('.label').filter((label) => label.innerText.includes('Ship'))).to.have.length(0);
    expect(reader.part('.cluster')).to.not.equal(null);
    await reader.press(/^Sea 4/);
    expect(reader.names.filter((name) => name.includes('Ship'))).to.have.length(3);
    await expect(reader.element).to.be.accessible();
  });

  it('are one stop for Tab; arrows go from head to head, Alt with an arrow moves a lane, Enter folds it up', async () => {
    const reader = await read();
    await reader.focusDrawing();
    await reader.keys('Tab');
    expect(reader.root.activeElement?.textContent).to.contain('Sea');
    await reader.keys('ArrowDown');
    expect(reader.root.activeElement?.textContent).to.contain('Shore');
    await sendKeys({ press: 'Alt+ArrowUp' });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Shore 3', 'Sea 4', 'Air 1']);
    expect(reader.root.activeElement?.textContent).to.contain('Shore');
    expect(reader.element.laneOrder).to.deep.equal(['Shore', 'Sea', 'Air']);
    await reader.keys('Enter');
    expect(reader.element.collapsedLanes).to.deep.equal(['Shore']);
  });

  it('change places by a drag, which folds nothing up', async () => {
    const reader = await read();
    const middle = (name: RegExp): [number, number] => {
      const box = reader.named(name).getBoundingClientRect();
      return [Math.round(box.left + 20), Math.round(box.top + box.height / 2)];
    };
    const [x, y] = middle(/^Sea 4/);
    const [, below] = middle(/^Air/);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, Math.round((y + below) / 2)] });
    await sendMouse({ type: 'move', position: [x, below + 60] });
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(heads(reader).at(-1)).to.equal('Sea 4');
    expect(reader.element.collapsedLanes).to.deep.equal([]);
  });

  it('keep their heads in sight while the drawing is scrolled', async () => {
    const events = Array.from({ length: 40 }, (_, index): PlainEvent => ({
      lane: index % 4 ? 'Long' : 'Short',
      title: `Entry ${index}`,
      when: `2034-03-${10 + (index % 3)}`,
    }));
    const reader = await readEvents(events, { laneBy: 'lane' });
    reader.element.style.blockSize = '300px';
    await reader.settled();
    const stage = reader.part('.stage') as HTMLElement;
    stage.scrollTop = 120;
    await reader.settled();
    const top = reader.named(/^Long/).getBoundingClientRect().top;
    const axis = reader.part('.axis')?.getBoundingClientRect().bottom ?? 0;
    expect(top)
      .to.be.at.least(axis - 1)
      .and.at.most(axis + 8);
  });

  it('stand side by side with their heads above when time runs down', async () => {
    const reader = await read({ orientation: 'vertical' });
    const [first, second] = reader.all('.lane-head').map((head) => head.getBoundingClientRect());
    expect(second.left).to.be.greaterThan(first.left);
    const stage = reader.part('.stage')?.getBoundingClientRect();
    expect(first.top).to.be.at.least((stage?.top ?? 0) - 1);
    for (const option of reader.all('[role=option]')) expect(option.getBoundingClientRect().top).to.be.at.least(first.bottom - 13);
    await expect(reader.element).to.be.accessible();
  });

  it('keep their heads in sight while the page is scrolled past time that runs down', async () => {
    const reader = await readEvents(DIARY, { laneBy: 'lane', orientation: 'vertical', style: 'margin-block-end: 1200px' } as never);
    const stage = reader.part('.stage') as HTMLElement;
    expect(stage.scrollHeight).to.be.at.most(stage.clientHeight);
    try {
      scrollBy(0, stage.getBoundingClientRect().top + stage.clientHeight / 2);
      await reader.settled();
      expect(stage.getBoundingClientRect().top).to.be.below(-100);
      const tops = reader.all('.lane-head').map((head) => Math.round(head.getBoundingClientRect().top));
      expect(tops).to.deep.equal([0, 0, 0]);
      await reader.press(/^Sea 4/);
      expect(reader.element.collapsedLanes).to.deep.equal(['Sea']);
      reader.element.style.blockSize = '320px';
      await waitUntil(() => stage.scrollHeight > stage.clientHeight, 'in a low box the stage itself scrolls');
      await waitUntil(() => getComputedStyle(stage).overflowY === 'auto');
      stage.scrollTop = 150;
      await reader.settled();
      expect(Math.round(reader.named(/^Shore 3/).getBoundingClientRect().top - stage.getBoundingClientRect().top)).to.be.within(0, 2);
    } finally {
      scrollTo(0, 0);
    }
  });

  it('keep their heads below a header that the page itself keeps in sight, whose height it tells', async () => {
    const style = 'margin-block-end: 1200px; --event-timeline-sticky-top: 56px';
    const reader = await readEvents(DIARY, { laneBy: 'lane', orientation: 'vertical', style } as never);
    const stage = reader.part('.stage') as HTMLElement;
    try {
      scrollBy(0, stage.getBoundingClientRect().top + stage.clientHeight / 2);
      await reader.settled();
      expect(reader.all('.lane-head').map((head) => Math.round(head.getBoundingClientRect().top))).to.deep.equal([56, 56, 56]);
    } finally {
      scrollTo(0, 0);
    }
  });

  it('without room side by side have their heads in a row above the drawing: what is folded up is counted beside the rest', async () => {
    const reader = await read({ style: 'inline-size: 340px' } as never);
    expect(heads(reader)).to.deep.equal(['Sea 4', 'Shore 3', 'Air 1']);
    const stageBox = reader.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
    for (const head of reader.all('.lane-head')) {
      const box = head.getBoundingClientRect();
      expect(box.bottom).to.be.at.most(stageBox.top);
      expect(box.height).to.be.at.least(24);
      expect(box.right).to.be.at.most(stageBox.right);
    }
    await reader.press(/^Sea 4/);
    expect(reader.element.collapsedLanes).to.deep.equal(['Sea']);
    expect(reader.named(/^Sea 4/).getAttribute('aria-expanded')).to.equal('false');
    expect(reader.named(/^Shore 3/).getAttribute('aria-expanded')).to.equal('true');
    for (const lane of [/^Sea 4/, /^Shore 3/])
      expect(getComputedStyle(reader.named(lane), '::before').content, 'no triangle is said').to.match(/ \/ ""$/);
    const drawn = (): string =>
      reader
        .all('.mark .label')
        .map((label) => label.innerText)
        .join(' | ');
    expect(drawn()).to.contain('Party lands').and.to.contain('Gale').and.not.contain('Ship').and.not.contain('Rudder');
    const counted = reader.all('.cluster span').reduce((sum, { dataset }) => sum + Number(dataset['label']), 0);
    const alone = reader.all('.mark:not(:has(.label))').length;
    expect(counted + alone + reader.all('.mark .label').length).to.equal(DIARY.length);
    await expect(reader.element).to.be.accessible();
    await reader.press(/^Shore 3/);
    await reader.press(/^Air 1/);
    expect(drawn()).to.not.contain('Gale');
    await reader.press(/^Sea 4/);
    expect(drawn()).to.contain('Rudder lost').and.not.contain('Gale');
    reader.element.collapsedLanes = [];
    await reader.settled();
    expect(reader.all('.mark .label')).to.have.length(DIARY.length);
    reader.element.view = 'list';
    await reader.settled();
    expect(heads(reader)).to.deep.equal([]);
  });

  it('in a row are one stop for Tab, too, and change places by keys', async () => {
    const reader = await read({ style: 'inline-size: 340px' } as never);
    expect(reader.all('.lane-head[tabindex="0"]')).to.have.length(1);
    reader.named(/^Sea 4/).focus();
    await reader.keys('ArrowRight');
    expect(reader.root.activeElement?.textContent).to.contain('Shore');
    await sendKeys({ press: 'Alt+ArrowLeft' });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Shore 3', 'Sea 4', 'Air 1']);
    expect(reader.root.activeElement?.textContent).to.contain('Shore');
    await reader.keys('Enter');
    expect(reader.element.collapsedLanes).to.deep.equal(['Shore']);
  });

  it('in a row change places by a drag along the row, of a mouse or of a finger, which folds nothing up', async () => {
    const reader = await read({ style: 'inline-size: 340px' } as never);
    const middle = (name: RegExp): { x: number; y: number } => {
      const box = reader.named(name).getBoundingClientRect();
      return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    };
    const [from, to] = [middle(/^Sea 4/), middle(/^Air 1/)];
    await sendMouse({ type: 'move', position: [from.x, from.y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [from.x + 30, from.y + 90] });
    const [dragged, row] = [reader.named(/^Sea 4/).getBoundingClientRect(), reader.part('.lane-row')?.getBoundingClientRect()];
    expect(dragged.left - from.x + dragged.width / 2).to.be.closeTo(30, 1);
    expect(dragged.bottom).to.be.at.most((row?.bottom ?? 0) + 1);
    await sendMouse({ type: 'move', position: [to.x, to.y] });
    expect(reader.part('.is-place')?.textContent).to.contain('Air');
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Shore 3', 'Air 1', 'Sea 4']);
    expect(reader.element.laneOrder).to.deep.equal(['Shore', 'Air', 'Sea']);
    expect(reader.part('.is-place')).to.equal(null);
    const [finger, first] = [middle(/^Air 1/), middle(/^Shore 3/)];
    const way = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: Math.round(finger.x + (first.x - 12 - finger.x) * share), y: finger.y }));
    await executeServerCommand('touch', { points: way.map((point) => [point]) });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Air 1', 'Shore 3', 'Sea 4']);
    expect(reader.element.collapsedLanes).to.deep.equal([]);
  });

  it('in a row of several lines move from line to line', async () => {
    const events = Array.from({ length: 12 }, (_, index): PlainEvent => ({
      lane: `Ship of the line ${'ABCDEFGHIJKL'[index]}`,
      title: 'Sails',
      when: `${1800 + index}`,
    }));
    const reader = await readEvents(events, { laneBy: 'lane', style: 'inline-size: 340px' } as never);
    const [first, , third] = reader.all('.lane-row .lane-head').map((head) => head.getBoundingClientRect());
    expect(third.top).to.be.above(first.bottom);
    await sendMouse({ type: 'move', position: [Math.round(first.left + 40), Math.round(first.top + 10)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(first.left + 50), Math.round(third.top + 10)] });
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(reader.element.laneOrder.slice(0, 3)).to.deep.equal(['Ship of the line B', 'Ship of the line C', 'Ship of the line A']);
  });

  for (const isFinger of [false, true])
    it(`in a row of more lines than there is room for, show that it goes on ${isFinger ? 'under a finger' : 'under a mouse'}`, async () => {
      await executeServerCommand('fingers', { isOn: isFinger });
      try {
        const events = Array.from({ length: 16 }, (_, index): PlainEvent => ({
          lane: `Quay ${index + 10}`,
          title: 'Ship calls',
          when: `${1800 + index}`,
        }));
        const reader = await readEvents(events, { laneBy: 'lane', style: 'inline-size: 340px' } as never);
        const foot = reader.part('.lane-row')?.getBoundingClientRect().bottom ?? 0;
        const cut = reader.all('.lane-row .lane-head').filter((head) => head.getBoundingClientRect().bottom > foot);
        const { top, bottom } = cut[0].getBoundingClientRect();
        expect(foot - top, 'seen of the first that is cut').to.be.within(6, (bottom - top) / 2);
      } finally {
        await executeServerCommand('fingers', { isOn: false });
      }
    });

  it('in a row follow the arrows as they point where lines run from right to left', async () => {
    const reader = await read({ style: 'inline-size: 340px', dir: 'rtl' } as never);
    reader.named(/^Sea 4/).focus();
    await reader.keys('ArrowLeft');
    expect(reader.root.activeElement?.textContent).to.contain('Shore');
    await reader.keys('ArrowRight');
    expect(reader.root.activeElement?.textContent).to.contain('Sea');
    await sendKeys({ press: 'Alt+ArrowLeft' });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Shore 3', 'Sea 4', 'Air 1']);
    const [sea, air] = [reader.named(/^Sea 4/).getBoundingClientRect(), reader.named(/^Air 1/).getBoundingClientRect()];
    expect(air.right).to.be.below(sea.left);
    await sendMouse({ type: 'move', position: [Math.round(sea.left + 20), Math.round(sea.top + 10)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(air.left + 10), Math.round(air.top + 10)] });
    await sendMouse({ type: 'up' });
    await reader.settled();
    expect(heads(reader)).to.deep.equal(['Shore 3', 'Air 1', 'Sea 4']);
  });

  it('are told by each event where they have no room side by side, and always to who listens', async () => {
    const reader = await read({ style: 'inline-size: 340px' } as never);
    const small = (title: string): string => reader.all('.label').find((label) => label.innerText.includes(title))?.dataset['detail'] ?? '';
    expect(small('Rudder lost')).to.match(/9 Jul.* · Sea$/);
    expect(small('Party lands')).to.match(/17 Jun.* · Shore$/);
    expect(reader.names.find((name) => name.includes('Gale'))).to.match(/Happened\. Air\.$/);
    await reader.press(/Gale/);
    expect(reader.panel).to.contain('Happened · Air');
    reader.element.laneBy = 'none';
    await reader.settled();
    expect(small('Rudder lost')).to.match(/9 Jul/).and.not.contain('Sea');
  });
});

describe('lanes beyond the ones that are drawn', () => {
  it('are told by their own names where none has room', async () => {
    const MANY = 60;
    const events = Array.from({ length: MANY }, (_, index): PlainEvent => ({
      id: `e${index}`,
      lane: `Ship ${index}`,
      title: `Sails ${index}`,
      when: `${1800 + index * 2}`,
    }));
    const reader = await readEvents(events, { laneBy: 'lane', style: 'inline-size: 340px' } as never);
    const details = reader
      .all('.label')
      .map((label) => label.dataset['detail'] ?? '')
      .filter((detail) => detail.includes('·'));
    expect(details).not.to.be.empty;
    for (const detail of details) expect(detail).to.match(/· Ship \d+$/);
  });
});

describe('empty stretches', () => {
  it('fold away where asked, with a break that is told in words', async () => {
    const reader = await read({ fold: true });
    expect(reader.part('.break-label')?.innerText).to.match(/1\d ?y/); // as much of "years" as this browser's font leaves room for
    expect(reader.part('[role=listbox]')?.getAttribute('aria-label')).to.match(/Folded away: 1\d years without events, .*1911.*1922/);
    expect(reader.part('.tick-label')?.innerText).to.not.equal('');
    await expect(reader.element).to.be.accessible();
  });

  it('show where time is folded under forced colours, too', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const reader = await read({ fold: true });
      expect(getComputedStyle(reader.part('.break') as Element).backgroundImage).to.contain('repeating-linear-gradient');
      expect(getComputedStyle(reader.part('.break') as Element).forcedColorAdjust).to.equal('none');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('fold and open by button and by key; the reader’s place stays', async () => {
    const reader = await read();
    await reader.focusDrawing();
    await reader.keys('f');
    expect(reader.element.fold).to.equal(true);
    expect(reader.all('.break')).to.have.length(1);
    await waitUntil(() => reader.part('[role=status]')?.textContent.includes('Folded away'), 'it is said');
    await reader.keys('Home', '+', '+');
    const before = reader.element.window;
    await reader.press('Fold empty stretches');
    expect(reader.element.fold).to.equal(false);
    expect(reader.element.window).to.deep.equal(before);
    expect(reader.all('.break')).to.have.length(0);
  });

  it('a drag across a break moves the marks with the hand, and windows are told in real time', async () => {
    const reader = await read({ fold: true });
    const xOf = (name: string): number =>
      reader
        .all('[role=option]')
        .find((option) => option.getAttribute('aria-label')?.includes(name))
        ?.querySelector('.ink')
        ?.getBoundingClientRect().left ?? NaN;
    const before = [xOf('Ship returns'), xOf('Ship sails again')];
    await reader.drag(-80);
    expect(xOf('Ship returns') - (before[0] ?? 0)).to.be.closeTo(-80, 1);
    expect(xOf('Ship sails again') - (before[1] ?? 0)).to.be.closeTo(-80, 1);
    const { start = 0, end = 0 } = reader.element.window ?? {};
    expect(start).to.be.greaterThan(Date.UTC(1911, 0)).and.lessThan(Date.UTC(1912, 0));
    expect(end).to.be.greaterThan(Date.UTC(1922, 5));
  });

  it('a host’s window and a choice beyond a break are found', async () => {
    const reader = await read({ fold: true, windowStart: '1922-05', windowEnd: '1922-07' });
    expect(reader.names.join()).to.contain('Seaplane').and.to.not.contain('Gale');
    reader.element.select('f');
    await reader.settled();
    expect(reader.selectedName).to.contain('Gale');
  });

  it('is not offered where nothing is empty for long', async () => {
    const reader = await readEvents(DIARY.slice(0, 6));
    await reader.focusDrawing();
    await reader.keys('f');
    expect(reader.element.fold).to.equal(false);
    expect(reader.all('[data-do=fold]')).to.have.length(0);
  });
});

describe('the axis of a zone', () => {
  it('draws where its clocks change', async () => {
    const reader = await readEvents(
      [
        { title: 'Evening', when: '2034-03-25T20:00Z' },
        { title: 'Noon', when: '2034-03-26T10:00Z' },
      ],
      { timeZone: 'Europe/Vienna' },
    );
    expect(reader.part('.tick-label.is-clock-change')?.innerText).to.equal('+1h');
    expect(reader.part('.tick.is-clock-change')?.title).to.contain('26 March 2034');
  });
});

describe('on a narrow screen', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));
  it('every one of a few events has its label', async () => {
    await setViewport({ width: 320, height: 800 });
    const reader = await readEvents(
      Array.from({ length: 14 }, (_, index) => ({ title: `Entry number ${index} of the harbour log`, when: `2034-03-${10 + index}` })),
    );
    expect(reader.all('.mark .label')).to.have.length(14);
  });
});
