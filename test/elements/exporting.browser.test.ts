import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { fileName } from '../../src/view/on-demand/exporting/file-name.js';
import { waitUntil } from '../browser/wait-until.js';
import { HARBOUR, read, readEvents, type Reader } from './harness.js';

/** Puts something else in place of what the browser does. @returns puts it back */
function instead<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, value: Owner[Name]): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

/** Opens the menu, presses and gives the file that comes: the browser's own download is held back. */
async function saved(reader: Reader, name: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  const made: Blob[] = [];
  const names: string[] = [];
  const restore = [
    instead(URL, 'createObjectURL', (blob: Blob | MediaSource) => {
      made.push(blob as Blob);
      return 'blob:held';
    }),
    instead(HTMLAnchorElement.prototype, 'click', function held(this: HTMLAnchorElement) {
      names.push(this.download);
    }),
  ];
  try {
    await reader.press('Save, copy, print');
    await waitUntil(() => reader.part('.export-panel:popover-open'), 'the menu is open');
    await reader.press(name);
    await waitUntil(() => names.length > 0, `“${name}” is saved`);
  } finally {
    for (const back of restore) back();
  }
  const [blob] = made;
  const [file] = names;
  if (!blob || file === undefined) throw new Error('no file came');
  return { name: file, blob };
}

/** What was put on the clipboard, by type. */
async function copied(reader: Reader, press: () => Promise<void>): Promise<Readonly<Record<string, string>>> {
  const got: Record<string, string> = {};
  const restore = [
    instead(navigator.clipboard, 'write', async (items) => {
      for (const item of items) for (const type of item.types) got[type] = await (await item.getType(type)).text();
    }),
  ];
  try {
    await press();
    await waitUntil(() => Object.keys(got).length > 0, 'it is copied');
    await reader.settled();
  } finally {
    for (const back of restore) back();
  }
  return got;
}

const openMenu = async (reader: Reader): Promise<void> => {
  await reader.press('Save, copy, print');
  await waitUntil(() => reader.part('.export-panel:popover-open'), 'the menu is open');
  await reader.settled();
};

describe('taking a timeline out of the page', () => {
  it('saves what is shown in every format, under a sensible name', async () => {
    const reader = await readEvents(HARBOUR);
    for (const [name, ending, start] of [
      ['Picture (SVG)', 'svg', '<svg'],
      ['Web page', 'html', '<!doctype html>'],
      ['Calendar', 'ics', 'BEGIN:VCALENDAR'],
      ['Spreadsheet (CSV)', 'csv', 'id,when'],
      ['Data (JSON)', 'json', '{'],
      ['schema.org (JSON-LD)', 'jsonld', '{'],
    ] as const) {
      const file = await saved(reader, name);
      expect(file.name).to.equal(`timeline.${ending}`);
      const text = await file.blob.text();
      expect(text.startsWith(start), text.slice(0, 40)).to.equal(true);
      expect(text).to.contain('Bridge closes');
      await reader.settled();
      expect(reader.panel).to.equal(undefined);
    }
    await waitUntil(() => reader.part('[role=status]')?.textContent.includes('Saved: timeline.jsonld'), 'it is said');
  });

  it('marks a table as UTF-8, without which spreadsheets take it for another encoding', async () => {
    const { blob } = await saved(await readEvents([{ title: 'Fähre läuft aus', start: '2034-03-11' }]), 'Spreadsheet (CSV)');
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('saves only what passes the filter', async () => {
    const reader = await readEvents(HARBOUR);
    reader.part('.search input')?.focus();
    await reader.type('painters');
    const { blob } = await saved(reader, 'Spreadsheet (CSV)');
    const text = await blob.text();
    expect(text).to.contain('Painters').and.not.contain('Bridge closes');
  });

  it('paints the picture as PNG, twice as fine, with ink of the marks and the letters', async () => {
    const reader = await readEvents(HARBOUR);
    const svg = new DOMParser().parseFromString(await reader.element.toSvg(), 'image/svg+xml').documentElement;
    const file = await saved(reader, 'Picture (PNG)');
    expect(file.name).to.equal('timeline.png');
    const image = await createImageBitmap(file.blob);
    expect(image.width).to.equal(Math.round(Number(svg.getAttribute('width')) * 2));
    expect(image.height).to.equal(Math.round(Number(svg.getAttribute('height')) * 2));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    expect(colours.get('255 255 255') ?? 0).to.be.greaterThan(data.length / 8); // the ground of the page
    for (const ink of ['31 90 133', '140 74 15', '0 0 0']) expect(colours.get(ink) ?? 0, ink).to.be.greaterThan(20); // happenings, statements, letters
    expect(document.querySelectorAll('body > div[aria-hidden]').length).to.equal(0);
  });

  it('has the colours that the page gives the element, whatever scheme is preferred', async () => {
    const reader = await readEvents(HARBOUR);
    expect(await reader.element.toSvg())
      .to.contain('--event:#1f5a85')
      .and.not.match(/--paper:#336699/);
    reader.element.style.cssText = 'color: #fff; background: #369; --event-timeline-event: color-mix(in srgb, #fff 50%, transparent)';
    await waitUntil(() => (reader.part('.frame') as HTMLElement).style.getPropertyValue('--_paper') !== '', 'the ground is known');
    const svg = await reader.element.toSvg();
    expect(svg)
      .to.contain('--paper:#336699;--ink:#ffffff')
      .and.match(/--event:#99b[23]cc/);
    const picture = await createImageBitmap(await reader.element.toPng(1));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    expect([...(context?.getImageData(2, 2, 1, 1).data ?? [])]).to.deep.equal([0x33, 0x66, 0x99, 255]);
    expect(reader.all('.frame > i'), 'nothing stays in the page').to.have.length(0);
  });

  it('pictures are set in the letters of the page, and no words lie on others or beyond the edge', async () => {
    const reader = await readEvents([...HARBOUR, { id: 'undated', title: 'Nobody wrote down when the harbour master’s lamp went out again' }]);
    for (const family of ['monospace', '"Times New Roman", serif']) {
      reader.element.style.fontFamily = family;
      for (const widthPx of [340, 900]) {
        reader.element.style.inlineSize = `${widthPx}px`;
        await reader.settled();
        const markup = await reader.element.toSvg();
        expect(markup).to.contain(`.et,.et .headline{font-family:${[...family.split(', '), 'sans-serif'].join(', ')}}`);
        const place = document.createElement('div');
        place.innerHTML = markup;
        document.body.append(place);
        const edge = place.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        const boxes = [...place.querySelectorAll('text.title, text.note, text.subline')].map((text) => text.getBoundingClientRect());
        expect(boxes.length).to.be.above(5);
        for (const [at, box] of boxes.entries()) {
          expect(box.left).to.be.at.least(edge.left);
          expect(box.right, `${family} ${widthPx}`).to.be.at.most(edge.right);
          for (const other of boxes.slice(at + 1))
            expect(box.right < other.left + 1 || other.right < box.left + 1 || Math.abs(box.bottom - other.bottom) > 8, 'apart').to.equal(true);
        }
        place.remove();
      }
    }
  });

  it('a picture that stands in a page written from right to left, or with letters of its own, is the same picture', async () => {
    const reader = await readEvents(HARBOUR, { locale: 'en-GB' });
    const svg = await reader.element.toSvg();
    const page = document.body.appendChild(document.createElement('div'));
    try {
      const placesIn = (style: string): readonly string[] => {
        page.style.cssText = style;
        page.innerHTML = svg;
        const { left } = page.querySelector('svg')?.getBoundingClientRect() ?? { left: 0 };
        return [...page.querySelectorAll('text')].map((text) => {
          const box = text.getBoundingClientRect();
          return `${Math.round(box.left - left)} to ${Math.round(box.right - left)}`;
        });
      };
      const places = placesIn('');
      expect(places).to.not.be.empty;
      for (const style of [
        'direction: rtl',
        'letter-spacing: 0.2em; word-spacing: 1em; text-transform: uppercase',
        'font: italic small-caps bold 30px serif',
      ])
        expect(placesIn(style), style).to.deep.equal(places);
    } finally {
      page.remove();
    }
  });

  it('words in a picture keep the order of their own script, and the time its place', async () => {
    const reader = await readEvents([{ title: 'جسر يغلق (2034)', start: '2034-03-20T10:00', end: '2034-03-20T18:00' }], {
      locale: 'ar-EG-u-nu-latn',
    });
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = await reader.element.toSvg();
    try {
      const time = page.querySelector('.detail') as SVGTextContentElement;
      const title = page.querySelector('.timed tspan:last-child') as SVGTextContentElement;
      const leftAt = (text: SVGTextContentElement, at: number): number => text.getExtentOfChar(at).x;
      expect(time.textContent).to.match(/^10:00.+6:00/);
      expect(leftAt(time, 0), 'the first hour stands on the right').to.be.above(leftAt(time, time.textContent.indexOf('6:00')));
      expect(leftAt(title, 0)).to.be.above(leftAt(title, title.textContent.indexOf('2034')));
      expect(leftAt(title, title.textContent.indexOf('(')), 'the time goes first').to.be.above(leftAt(time, 0) + 6);
    } finally {
      page.remove();
    }
  });

  it('a folded drawing is taken out folded, with the window in sight', async () => {
    const years = [2001, 2002, 2003, 2034, 2035].map((year) => ({ id: `y${year}`, title: `Dredging of ${year}`, when: `${year}-05-01` }));
    const reader = await readEvents(years, { fold: true });
    await reader.focusDrawing();
    await reader.settled();
    await waitUntil(() => reader.part('.break'), 'it is folded');
    const svg = new DOMParser().parseFromString(await reader.element.toSvg(), 'image/svg+xml');
    expect(svg.querySelector('.break title')?.textContent).to.contain('without events');
    expect(svg.querySelector('desc')?.textContent).to.match(/^5 events, .*2001.*2035$/);
  });

  it('toPng gives any scale, and says what to wait for', async () => {
    const reader = await readEvents(HARBOUR);
    const [one, three] = await Promise.all([1, 3].map(async (scale) => createImageBitmap(await reader.element.toPng(scale))));
    expect(three?.width).to.equal((one?.width ?? 0) * 3);
    const apart = document.createElement('event-timeline');
    expect(await apart.toPng().catch((error: unknown) => String(error))).to.contain('it is in no page');
  });

  it('copies a table with its text, text, and Markdown', async () => {
    const reader = await readEvents(HARBOUR);
    await openMenu(reader);
    const table = await copied(reader, () => reader.press('As a table'));
    expect(table['text/html']).to.contain('<table>').and.to.contain('Bridge closes');
    expect(table['text/plain']).to.contain('Bridge closes');
    await openMenu(reader);
    expect((await copied(reader, () => reader.press('As Markdown')))['text/plain']).to.contain('- **Tuesday, 14 March 2034 at 23:00** Bridge closes');
  });

  it('copies one event from its detail view', async () => {
    const reader = await readEvents(HARBOUR);
    reader.element.select('closed');
    await reader.settled();
    const text = (await copied(reader, () => reader.press('Copy')))['text/plain'];
    expect(text).to.contain('Bridge closes').and.not.contain('Painters');
    await waitUntil(() => reader.panel?.includes('Copied: Bridge closes.'), 'it is seen, not only heard');
    await reader.press('Next event');
    expect(reader.panel).to.not.contain('Copied');
  });

  it('goes on the clipboard while the press lasts, which some browsers ask for', async () => {
    const reader = await readEvents(HARBOUR);
    await openMenu(reader);
    let isWritten = false;
    const back = instead(navigator.clipboard, 'write', () => {
      isWritten = true;
      return Promise.resolve();
    });
    try {
      reader.named('As text').click();
      // Nothing is waited for but promises that are kept: no file, no timer.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(isWritten).to.equal(true);
    } finally {
      back();
    }
  });

  it('tells what does not work, and stays open', async () => {
    const reader = await readEvents(HARBOUR);
    await openMenu(reader);
    const back = instead(navigator.clipboard, 'write', () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')));
    try {
      await reader.press('As text');
      await waitUntil(() => reader.panel?.includes('Save a file, or select the words'), 'it is told what to do instead');
      expect(reader.panel).to.not.contain('permission denied');
      await expect(reader.element).to.be.accessible();
      await reader.keys('Escape');
      reader.element.select('closed');
      await reader.settled();
      await reader.press('Copy');
      await waitUntil(() => reader.panel?.includes('select the words and copy them'), 'it is told beside the event as well');
    } finally {
      back();
    }
  });

  it('is reached and left by keyboard alone', async () => {
    const reader = await readEvents(HARBOUR);
    reader.named('Save, copy, print').focus();
    await reader.keys('Enter');
    await waitUntil(() => reader.part('.export-panel:popover-open'), 'the menu is open');
    await reader.keys('Tab', 'Tab');
    expect(reader.root.activeElement?.textContent).to.equal('Picture (PNG)');
    await reader.keys('Escape');
    expect(reader.panel).to.equal(undefined);
    expect(reader.root.activeElement?.getAttribute('aria-label')).to.equal('Save, copy, print');
  });

  it('names files as every system takes them', () => {
    expect(fileName('Bridge closes: what/we know…', 'svg')).to.equal('bridge-closes-what-we-know.svg');
    expect(fileName('../..\\con', 'png')).to.equal('con.png');
    expect(fileName('Ærø 橋', 'csv')).to.equal('ærø-橋.csv');
    expect(fileName(undefined, 'ics')).to.equal('timeline.ics');
    expect(fileName('word '.repeat(100), 'svg').length).to.be.lessThan(70);
  });
});

describe('on paper', () => {
  it('says what was asked for where not all events are there', async () => {
    const reader = await read(html`<event-timeline .events=${HARBOUR}></event-timeline>`);
    reader.part('.search input')?.focus();
    await reader.type('bridge');
    await reader.press('Filter');
    await waitUntil(() => reader.panel);
    (reader.part('[data-facet=kind][value=event]') as HTMLInputElement).click();
    await reader.settled();
    await reader.keys('Escape');
    const told = (): string => reader.part('.frame')?.innerText ?? '';
    expect(told()).to.not.contain('Filter:');
    await emulateMedia({ media: 'print' });
    try {
      expect(told()).to.contain('Filter: “bridge”, Happening');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('stands the picture, whole, and every event as text', async () => {
    const reader = await read(html`<event-timeline style="margin-block-start: 120px" .events=${HARBOUR}></event-timeline>`);
    let printed = '';
    const back = instead(window, 'print', () => {
      const picture = reader.part('.printed-picture')?.shadowRoot?.querySelector('svg');
      printed = `${picture?.getAttribute('viewBox')} ${reader
        .all('.printed .title')
        .map((title) => title.textContent)
        .join('|')}`;
    });
    try {
      await openMenu(reader);
      await reader.press('Print');
      await waitUntil(() => printed !== '', 'it is printed');
    } finally {
      back();
    }
    expect(printed)
      .to.match(/^0 0 \d/)
      .and.to.contain('Bridge closes')
      .and.to.contain('Harbour master warns');
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      expect(getComputedStyle(reader.part('.stage') ?? document.body).display).to.equal('none');
      expect(getComputedStyle(reader.part('.printed li') ?? document.body).breakInside).to.equal('avoid');
      const most = getComputedStyle(reader.part('.printed-picture')?.shadowRoot?.querySelector('svg') ?? document.body).maxHeight;
      expect(parseFloat(most), 'below a heading it takes the rest of the sheet').to.be.closeTo(innerHeight * 0.95 - 120, 12);
      expect(getComputedStyle(reader.part('.printed-picture') ?? document.body).breakInside).to.equal('avoid');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    dispatchEvent(new Event('afterprint'));
    await reader.settled();
    expect(reader.part('.printed') === null).to.equal(true);
  });

  it('time that runs down a phone runs across a sheet, and down again after', async () => {
    await setViewport({ width: 360, height: 640 });
    try {
      const reader = await readEvents(HARBOUR);
      const isDown = (): boolean | undefined => reader.part('.stage')?.classList.contains('is-vertical');
      expect(isDown()).to.equal(true);
      dispatchEvent(new Event('beforeprint'));
      expect(isDown()).to.equal(false);
      expect(reader.part('.canvas')?.clientWidth).to.be.within(480, 700);
      dispatchEvent(new Event('afterprint'));
      await reader.settled();
      expect(isDown()).to.equal(true);
      expect(reader.element.orientation).to.equal('auto');
      dispatchEvent(new Event('beforeprint'));
      reader.element.remove();
      expect(reader.element.orientation, 'whoever leaves the page is not printed').to.equal('auto');
    } finally {
      await setViewport({ width: 1000, height: 800 });
    }
  });

  it('what a tab hides on the screen alone is drawn on paper, seen before or not', async () => {
    const element = document.createElement('event-timeline');
    element.events = HARBOUR;
    const reader = await read(html`<div style="display: none">${element}</div>`);
    const tab = element.parentElement as HTMLElement;
    const printed = (): number => {
      dispatchEvent(new Event('beforeprint'));
      try {
        tab.style.display = '';
        expect(reader.part('.canvas')?.clientWidth).to.equal(700);
        return reader.all('.mark .label').filter((label) => label.getBoundingClientRect().width > 20).length;
      } finally {
        tab.style.display = 'none';
        dispatchEvent(new Event('afterprint'));
      }
    };
    expect(reader.all('.mark')).to.have.length(0);
    expect(printed()).to.be.at.least(7);
    await reader.settled();
    tab.style.display = '';
    await waitUntil(() => reader.all('.mark').length >= 7, 'it is shown');
    await reader.settled();
    tab.style.display = 'none';
    await waitUntil(() => reader.all('.mark').length === 0, 'it is hidden');
    expect(printed()).to.be.at.least(7);
  });

  it('the page stands where it stood before, whatever heights were on the sheet', async () => {
    const reader = await readEvents(HARBOUR, { style: 'margin-block: 1200px' } as never);
    try {
      scrollTo(0, 900);
      dispatchEvent(new Event('beforeprint'));
      // What a browser makes of another height of the page.
      scrollTo(0, 300);
      dispatchEvent(new Event('afterprint'));
      await reader.settled();
      expect(scrollY).to.equal(900);
    } finally {
      scrollTo(0, 0);
    }
  });

  it('of a list all is on paper, and what was shown of it stands there again afterwards', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ title: `Lock ${at} is closed`, start: String(1800 + at) }));
    const reader = await read(html`<event-timeline view="list" .events=${many}></event-timeline>`);
    await waitUntil(() => reader.all('.item').length === 60, 'the first of them');
    dispatchEvent(new Event('beforeprint'));
    expect(reader.all('.item').length).to.equal(150);
    expect(reader.part('.more'), 'nothing waits behind a button').to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await reader.settled();
    expect(reader.all('.item').length).to.equal(60);
    expect(reader.part('.more')?.textContent).to.contain('90');
  });

  it('what is somewhat higher than a sheet is made smaller, and stands on one as a whole', async () => {
    const many = Array.from({ length: 56 }, (_, at) => ({
      title: `Entry ${at} of a long night, as the crew at the north gate told it`,
      start: `2034-03-02T${String(6 + Math.floor(at / 6)).padStart(2, '0')}:${String((at % 6) * 10).padStart(2, '0')}`,
    }));
    const orientations = ['horizontal', 'vertical'] as const;
    for (const orientation of orientations) {
      const style = orientation === 'vertical' ? 'block-size: 1500px' : '';
      const reader = await read(html`<event-timeline orientation=${orientation} style=${style} .events=${many}></event-timeline>`);
      const before = reader.part('.canvas')?.clientWidth;
      try {
        dispatchEvent(new Event('beforeprint'));
        await emulateMedia({ media: 'print' });
        const { height, width } = (reader.part('.stage') as Element).getBoundingClientRect();
        const caption = (reader.part('.toolbar') as Element).getBoundingClientRect();
        expect(caption.height + height, orientation).to.be.within(innerHeight * 0.7, innerHeight);
        expect(width, `${orientation}: and is as wide as it is`).to.be.above(reader.element.clientWidth * 0.5);
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      }
      await reader.settled();
      expect(reader.part('.canvas')?.clientWidth).to.equal(before);
      reader.element.remove();
    }
  });

  it('what no sheet holds begins where it is, and goes on over several', async () => {
    const events = Array.from({ length: 1200 }, (_, at) => ({
      title: `Round ${at}`,
      start: `2034-0${1 + (at % 9)}-${10 + (at % 19)}`,
      lane: `Gate ${at % 60}`,
    }));
    const breakIn = async (given: typeof events): Promise<string> => {
      const reader = await readEvents(given);
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      try {
        return getComputedStyle(reader.part('.stage') as Element).breakInside;
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
        reader.element.remove();
      }
    };
    expect(await breakIn(events)).to.equal('auto');
    expect(await breakIn(events.slice(0, 12))).to.equal('avoid');
  });

  it('below a heading it is made to stand on the rest of the sheet; below a page of words it has a sheet of its own', async () => {
    const events = Array.from({ length: 240 }, (_, at) => ({ title: `Round ${at} of the gates`, start: `2034-0${1 + (at % 9)}-${10 + (at % 19)}` }));
    for (const [wordsPx, isBelow] of [
      [150, true],
      [600, false],
    ] as const) {
      const words = document.body.appendChild(document.createElement('p'));
      words.style.cssText = `margin: 0; block-size: ${wordsPx}px`;
      const reader = await readEvents(events);
      document.body.append(reader.element);
      await reader.settled();
      try {
        dispatchEvent(new Event('beforeprint'));
        await emulateMedia({ media: 'print' });
        const { bottom, height } = (reader.part('.stage') as Element).getBoundingClientRect();
        expect(bottom <= innerHeight, `${bottom} of ${innerHeight} px below ${wordsPx}`).to.equal(isBelow);
        expect(height, 'and it is no smaller than it has to be').to.be.above(innerHeight * 0.5);
      } finally {
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
        await reader.settled();
        reader.element.remove();
        words.remove();
      }
    }
  });

  it('the picture of a page that is printed is laid out for the sheet at once, fills it and leaves nothing out', async () => {
    const parent = document.createElement('div');
    parent.style.cssText = 'inline-size: 1200px; block-size: 240px';
    document.body.append(parent);
    try {
      const reader = await read(html`<event-timeline style="block-size: 240px" .events=${HARBOUR}></event-timeline>`);
      parent.append(reader.element);
      await reader.settled();
      const names = reader.names.sort();
      const wide = reader.part('.canvas')?.clientWidth ?? 0;
      expect(wide).to.be.greaterThan(1000);
      dispatchEvent(new Event('beforeprint'));
      // No time passes: browsers that print do not wait.
      expect(reader.part('.canvas')?.style.width).to.equal('700px');
      expect(reader.names.sort()).to.deep.equal(names);
      await emulateMedia({ media: 'print' });
      parent.style.inlineSize = '560px';
      try {
        const host = reader.element.getBoundingClientRect(),
          canvas = reader.part('.canvas')?.getBoundingClientRect();
        expect(canvas?.width).to.be.closeTo(560, 1);
        expect(canvas?.bottom).to.be.lessThan(host.bottom + 1);
        expect(getComputedStyle(reader.part('.mark .ink') ?? document.body).printColorAdjust).to.equal('exact');
        expect(getComputedStyle(reader.part('.stage') as Element).breakInside).to.equal('avoid');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      parent.style.inlineSize = '1200px';
      dispatchEvent(new Event('afterprint'));
      await reader.settled();
      expect(reader.part('.canvas')?.clientWidth).to.equal(wide);
    } finally {
      parent.remove();
    }
  });
});
