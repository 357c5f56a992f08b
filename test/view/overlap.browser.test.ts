import { expect, html } from '@open-wc/testing';
import type { PlainEvent } from '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';
import { read, readEvents, type Reader } from '../elements/harness.js';

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}

const NOUNS = ['harbour', 'bridge', 'ferry', 'council', 'strike', 'vote', 'storm', 'bakery', 'tram', 'flood', 'school', 'مرفأ', '橋', 'Überfahrt'];
const STATUSES = ['occurred', 'scheduled', 'cancelled', 'reported', 'ongoing'] as const;
const DAY_MS = 86_400_000;

function generated(count: number, random: () => number): PlainEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Date.UTC(2034, 0, 1) + random() * 200 * DAY_MS;
    const title = Array.from({ length: 1 + Math.floor(random() * 6) }, () => NOUNS[Math.floor(random() * NOUNS.length)]).join(' ');
    const kind = (['event', 'statement', 'state'] as const)[Math.floor(random() * 3)];
    return {
      id: `e${index}`,
      title,
      start: new Date(start).toISOString(),
      kind,
      status: STATUSES[Math.floor(random() * STATUSES.length)],
      importance: random(),
      ...(random() < 0.3 && { end: new Date(start + random() * 20 * DAY_MS).toISOString() }),
      ...(kind === 'statement' && { speaker: 'A speaker' }),
    };
  });
}

/** Pairs of labels whose words lie on each other, and labels whose words leave their box. */
function faults(reader: Reader): string[] {
  const labels = reader.all('.label').filter((label) => label.closest('.marks'));
  const boxes = labels.map((label) => {
    const own = label.getBoundingClientRect();
    const right = own.left + Math.max(own.width, label.scrollWidth);
    return {
      name: label.textContent.trim() || label.parentElement?.getAttribute('aria-label'),
      own,
      right,
      left: own.left,
      top: own.top,
      bottom: own.bottom,
    };
  });
  const found: string[] = [];
  boxes.forEach((a, index) => {
    if (a.right > a.own.right + 1.5) found.push(`${a.name} leaves its box by ${a.right - a.own.right}`);
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const along = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > 1.5 && along > 1.5) found.push(`${a.name} on ${b.name}`);
    }
  });
  return found;
}

describe('labels', () => {
  it('never lie on each other, over 30 seeded windows, widths and zooms', async () => {
    const random = seeded(20_340_314);
    const reader = await readEvents(generated(400, random));
    const parent = reader.element.parentElement as HTMLElement;
    const whole = reader.element.window;
    if (!whole) throw new Error('no window');
    const length = whole.end - whole.start;
    for (let round = 0; round < 30; round++) {
      parent.style.inlineSize = `${300 + Math.floor(random() * 680)}px`;
      const span = length * 0.004 ** random();
      const start = whole.start + random() * (length - span);
      reader.element.window = { start: start, end: start + span };
      await reader.settled();
      const { widthPx } = { widthPx: parent.clientWidth };
      expect(faults(reader), `round ${round}, ${widthPx} px`).to.deep.equal([]);
    }
  });

  it('have room in the font that a page gives them as parts, from when it does', async () => {
    const reader = await readEvents(generated(40, seeded(5)));
    const style = document.createElement('style');
    try {
      for (const font of ['font: 700 20px serif', 'font: 12px / 3 serif', 'font-size: 24px; letter-spacing: 2px', 'font-size: 11px']) {
        style.textContent = `event-timeline::part(label) { ${font} } event-timeline::part(axis) { ${font} }`;
        document.head.append(style);
        await reader.settled();
        await waitUntil(
          () => faults(reader).length === 0,
          () => `${font}: ${faults(reader).join('; ')}`,
        );
        const ticks = reader.all('.tick-label').map((tick) => tick.getBoundingClientRect());
        for (const tick of ticks) expect(ticks.filter(({ left, right }) => left < tick.right - 1 && tick.left < right - 1).length, font).to.equal(1);
      }
    } finally {
      style.remove();
    }
  });

  it('and lines of the grid are there where a page sets the font of an element with an article, without a height of lines', async () => {
    const reader = await read(
      html`<event-timeline style="font: 18px serif"><p>On 3 May 2034 the bridge closed. On 9 May 2034 it opened.</p></event-timeline>`,
    );
    await waitUntil(() => reader.part('.ticks path'), 'there are lines');
    expect(
      reader
        .all('.ticks path')
        .map((path) => path.getAttribute('d'))
        .join(),
    ).not.to.contain('NaN');
    expect(reader.part('.axis')?.clientHeight).to.be.above(18);
  });

  it('what is drawn and what is counted are all the events in the window', async () => {
    const events = generated(400, seeded(7));
    const reader = await readEvents(events);
    const counted = reader
      .all('.cluster [data-label]')
      .reduce((sum, cluster) => sum + Number((cluster.dataset['label'] ?? '').replace(/\D/g, '')), 0);
    expect(reader.all('.mark').length + counted).to.equal(400);
  });

  it('keep their rows while time is panned', async () => {
    const reader = await readEvents(generated(120, seeded(11)));
    await reader.keys();
    await reader.press('Zoom in');
    const rows = (): Map<string, string> => new Map(reader.all('.mark').map((mark) => [mark.dataset['event'] ?? '', mark.style.translate]));
    let before = rows();
    for (let step = 0; step < 6; step++) {
      await reader.drag(-70);
      const after = rows();
      for (const [id, row] of after) if (before.has(id)) expect(row, id).to.equal(before.get(id));
      before = after;
    }
  });

  it('DOM nodes stay few, however many events there are', async () => {
    const reader = await readEvents(generated(5000, seeded(3)));
    expect(reader.all('*').length).to.be.at.most(500);
  });
});
