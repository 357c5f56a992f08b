// What holds wherever a journey leads, by name.
import { aTimeout } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/index.js';
import { eventFromPlain, toJson, type Timeline } from '../../../src/model/index.js';
import { waitUntil } from '../../browser/wait-until.js';
import { seeded, type Step } from './journey.js';
import { timelineOf, Traveller } from './traveller.js';

/** A law says what is wrong; an empty text where nothing is. */
type Law = (traveller: Traveller, step: Step | undefined) => string;

const SLACK_PX = 1.5;

interface Boxed {
  readonly name: string;
  readonly box: DOMRect;
}

function boxesOf({ reader }: Traveller, selector: string): Boxed[] {
  return reader
    .all(selector)
    .map((part) => ({
      name: part.textContent.trim() || (part.closest('[aria-label]')?.getAttribute('aria-label') ?? selector),
      box: part.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
}

function overlapIn(boxes: readonly Boxed[]): string {
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) {
      const across = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      const along = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      if (across > SLACK_PX && along > SLACK_PX) return `“${a.name}” on “${b.name}” by ${along.toFixed(1)} × ${across.toFixed(1)} px`;
    }
  return '';
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const numberIn = (text: string | null | undefined): number => Number((text ?? '').replace(/[^\d]/g, ''));

/** How many events are shown, as the caption says it. */
const countText = ({ reader }: Traveller): string => reader.part('.caption span bdi')?.innerText ?? '';
const shownCount = (traveller: Traveller): number => numberIn(/[\d,.]+/.exec(countText(traveller))?.[0]);
const isFiltering = ({ reader }: Traveller): boolean => reader.part('[data-do=filter].is-on') !== null;
const isDrawn = ({ element, reader }: Traveller): boolean => element.view === 'timeline' && reader.part('.marks') !== null;
const drawnCount = ({ reader }: Traveller): number =>
  reader.all('.mark').length +
  sumOf(reader.all('.marks .cluster').map((cluster) => numberIn(/[\d,.]+/.exec(cluster.getAttribute('aria-label') ?? '')?.[0])));

export const LAWS: Readonly<Record<string, Law>> = {
  'nothing complains': ({ complaints }) => complaints.join('; '),

  'labels never lie on each other': (traveller) => overlapIn([...boxesOf(traveller, '.marks .label'), ...boxesOf(traveller, '.marks .cluster span')]),

  'no label is clipped by its box': ({ reader }) => {
    const cut = reader
      .all('.marks .label')
      .find((label) => label.scrollWidth > label.clientWidth + SLACK_PX || label.scrollHeight > label.clientHeight + 3);
    return cut ? `${cut.outerHTML.slice(0, 300)}: ${cut.scrollWidth} × ${cut.scrollHeight} in ${cut.clientWidth} × ${cut.clientHeight}` : '';
  },

  'ticks never lie on each other': (traveller) => overlapIn(boxesOf(traveller, '.canvas .tick-label')),

  'labels stand in the drawing': (traveller) => {
    const canvas = traveller.reader.part('.canvas')?.getBoundingClientRect();
    if (!canvas) return '';
    const out = boxesOf(traveller, '.marks .label').find(
      ({ box }) =>
        box.left < canvas.left - SLACK_PX ||
        box.right > canvas.right + SLACK_PX ||
        box.top < canvas.top - SLACK_PX ||
        box.bottom > canvas.bottom + SLACK_PX,
    );
    return out ? `“${out.name}” at ${JSON.stringify(out.box)} in ${JSON.stringify(canvas)}` : '';
  },

  'the element is no wider than its place': ({ element, frame, reader }) => {
    if (!element.isConnected || frame.clientWidth < 200) return '';
    const wide = reader
      .all('.frame > *, .toolbar > *, .edit-bar > *, .tray li')
      .find((part) => part.getBoundingClientRect().width > frame.clientWidth + 2 && !part.matches('[popover], .window-table'));
    return wide ? `${wide.className}: ${wide.getBoundingClientRect().width} px in ${frame.clientWidth}` : '';
  },

  'one stop for Tab in the drawing': (traveller) => {
    const { reader } = traveller;
    if (!isDrawn(traveller)) return '';
    const stops = reader.all('.canvas [tabindex="0"]:not(.lane-head), .canvas button:not(.lane-head), .canvas a').length;
    const heads = reader.all('.lane-head').length;
    const headStops = reader.all('.lane-head[tabindex="0"]').length;
    return stops !== 1 ? `${stops} stops` : heads > 0 && headStops !== 1 ? `${headStops} of ${heads} heads` : '';
  },

  'the keys stand on what is there': ({ reader }) => {
    const id = reader.part('[role=listbox]')?.getAttribute('aria-activedescendant');
    return id && !reader.root.getElementById(id) ? id : '';
  },

  'all that is drawn has a name': ({ reader }) =>
    reader.part('[role=option]:not([aria-label]), [role=option][aria-label=""]')?.outerHTML.slice(0, 200) ?? '',

  'the keys are not lost': ({ hadKeys, isShown, reader }, step) => {
    if (
      !hadKeys ||
      !step ||
      document.activeElement !== document.body ||
      !isShown ||
      /^(?:hide|show|reparent|reconnect|give|article|set)$/.test(step.do)
    )
      return '';
    if ((step.do === 'keyHere' || step.do === 'key') && step.key.endsWith('Tab')) return '';
    return `after ${step.do}, ${reader.heading}`;
  },

  'the window is one': ({ element }) => {
    const { window } = element;
    return !window || (Number.isFinite(window.start) && window.end > window.start) ? '' : JSON.stringify(window);
  },

  'something is drawn where events lie': (traveller) => {
    const { element, isShown, known, reader } = traveller;
    const { window } = element;
    if (!isDrawn(traveller) || !isShown || !known || !window || isFiltering(traveller) || element.fold) return '';
    const length = window.end - window.start;
    const inside = known.filter(({ when }) => when && when.start > window.start + length * 0.01 && when.start < window.end - length * 0.01);
    const drawn = new Set(reader.all('.mark').map((mark) => mark.dataset['event']));
    const missing = inside.filter(({ id }) => !drawn.has(id));
    const counted = drawnCount(traveller) - drawn.size;
    if (missing.length > counted) return `${missing.length} of ${inside.length} are not drawn, ${counted} counted: ${missing[0]?.title}`;
    const isAll = known.every(({ when }) => !when || (when.start >= window.start && when.start <= window.end));
    const undated = known.filter(({ when }) => !when).length;
    if (isAll && drawnCount(traveller) !== known.length - undated) return `${drawnCount(traveller)} drawn and counted of ${known.length - undated}`;
    return '';
  },

  'the caption counts what there is': (traveller) => {
    const { isShown, known, reader } = traveller;
    if (!known || known.length === 0 || !isShown || !reader.part('.caption')) return '';
    const told = isFiltering(traveller)
      ? numberIn(/[\d,.]+(?= events?\b)/.exec(countText(traveller).replace(/^[\d,.]+ of /, ''))?.[0])
      : shownCount(traveller);
    return told === known.length ? '' : `${countText(traveller)}, not ${known.length}`;
  },

  'the list holds what is shown, in order': (traveller) => {
    const { element, isShown, known, reader } = traveller;
    if (element.view !== 'list' || !isShown || !reader.part('.list-view')) return '';
    const ids = reader.all('.list .item').map((item) => item.dataset['event'] ?? '');
    const count = shownCount(traveller);
    const more = numberIn(/\(([\d,.]+)\)/.exec(reader.part('.more')?.textContent ?? '')?.[1]);
    if (ids.length + more !== count) return `${ids.length} and ${more} more of ${count}`;
    if (!known) return '';
    const places = ids.map((id) => known.findIndex((event) => event.id === id));
    const at = places.findIndex((place, nth) => place < (places[nth - 1] ?? -1));
    return at < 0 ? '' : `${ids[at]} after ${ids[at - 1]}`;
  },

  'an open detail is of the chosen event, and on the screen': (traveller) => {
    const { element, known, reader } = traveller;
    const panel = reader.part('.detail-panel:popover-open');
    if (!panel) return '';
    const { bottom, left, right, top } = panel.getBoundingClientRect();
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return `at ${[left, top, right, bottom].join()} of ${innerWidth} × ${innerHeight}`;
    const title = panel.querySelector('h2')?.textContent;
    const chosen = known?.find(({ id }) => id === element.selected);
    return !known || title === chosen?.title ? '' : `“${String(title)}”, not “${String(chosen?.title)}”`;
  },

  'any open panel is on the screen': ({ reader }) => {
    const panel = reader.part('[popover]:popover-open, dialog[open]');
    if (!panel) return '';
    const { bottom, left, right, top } = panel.getBoundingClientRect();
    return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      ? `${panel.className} at ${[left, top, right, bottom].join()} of ${innerWidth} × ${innerHeight}`
      : '';
  },

  'choices of the filter count what they show': (traveller) => {
    const { reader } = traveller;
    for (const facet of ['kind', 'status', 'confidence']) {
      const boxes = reader.all(`.filter-panel:popover-open [data-facet=${facet}]`) as HTMLInputElement[];
      if (boxes.length === 0) continue;
      const chosen = boxes.some(({ checked }) => checked) ? boxes.filter(({ checked }) => checked) : boxes;
      const sum = sumOf(chosen.map((box) => numberIn(box.parentElement?.querySelector('small')?.textContent)));
      if (sum !== shownCount(traveller)) return `${facet}: ${sum}, but ${countText(traveller)}`;
    }
    return '';
  },

  'one event is chosen at most, and it is the one': ({ element, reader }) => {
    const chosen = reader.all('[role=option][aria-selected=true]').map((option) => option.dataset['event']);
    return chosen.length > 1 || (chosen.length === 1 && chosen[0] !== element.selected) ? `${chosen.join()}, not ${String(element.selected)}` : '';
  },
};

type Picture = Readonly<Record<string, readonly string[]>>;

/** What is seen of a picture. @param isMirrored - Counted from the other side; ticks stand as before. */
function pictureOf(traveller: Traveller, isMirrored = false): Picture {
  const { element, reader } = traveller;
  const canvas = reader.part('.canvas')?.getBoundingClientRect() ?? new DOMRect();
  const isDown = reader.part('.canvas.is-vertical') !== null;
  const place = (part: Element): readonly number[] => {
    const { left, right, top, width, height } = part.getBoundingClientRect();
    return [isMirrored ? canvas.right - right : left - canvas.left, top - canvas.top, width, height].map(Math.round);
  };
  const told = (option: HTMLElement): string => {
    const label = option.querySelector('.label');
    return `${option.getAttribute('aria-label') ?? ''} at ${place(option).join()}${label ? `, said at ${place(label).join()}: ${label.textContent}` : ''}`;
  };
  return {
    heading: [reader.heading],
    count: [countText(traveller)],
    window: [JSON.stringify(element.window ?? '')],
    size: [Math.round(canvas.width), Math.round(canvas.height)].map(String),
    options: reader.all('[role=option]').map(told).sort(),
    ticks: isMirrored ? [] : reader.all('.canvas .tick-label').map((tick) => `${tick.textContent} at ${place(tick)[isDown ? 1 : 0] ?? ''}`),
    heads: reader.all('.lane-head').map((head) => head.textContent.trim()),
    list: reader.listed,
  };
}

/** Where two pictures differ first; empty where they do not. */
function differenceOf(before: Picture, after: Picture): string {
  for (const [name, told] of Object.entries(before)) {
    const now = after[name] ?? [];
    const at = told.findIndex((one, nth) => one !== now[nth]);
    if (at >= 0 || told.length !== now.length) return `${name}: ${told[at] ?? `${told.length}`} → ${now[at] ?? `${now.length}`}`;
  }
  return '';
}

/** What holds at the end of a journey; each may go on from where it stands. */
type LastLaw = (traveller: Traveller) => Promise<string>;

/** An address is written to the second, once all has rested. */
const SECOND_MS = 1000;
const ADDRESS_RESTS_MS = 400;

const choicesOf = ({ collapsedLanes, fold, laneOrder, selected, timeZone, view }: EventTimeline): string =>
  JSON.stringify({ collapsedLanes, fold, laneOrder, selected, timeZone: timeZone ?? '', view });

const lengthOf = ({ element }: Traveller): number => (element.window ? element.window.end - element.window.start : NaN);

export const LAST_LAWS: Readonly<Record<string, LastLaw>> = {
  'an address leads to the same': async (traveller) => {
    const { element, frame, isGivenOnce, isSetOnce, isShown, place, told } = traveller;
    if (!place.hasHash || !isShown || !isGivenOnce || !isSetOnce || place.input !== 'told' || element.corrections.length > 0) return '';
    await aTimeout(ADDRESS_RESTS_MS);
    const { hash } = location;
    const { window } = element;
    const before = { choices: [choicesOf(element)], count: [countText(traveller)], list: traveller.reader.listed };
    element.remove();
    const next = new Traveller({ place, told, steps: [] });
    const { editable, laneBy, now, orientation } = element;
    Object.assign(next.element, { editable, laneBy, now, orientation, fold: place.isFolding, view: place.view, hash: 'j' });
    next.element.style.blockSize = element.style.blockSize;
    next.give(told);
    next.frame.dir = frame.dir;
    next.frame.style.cssText = frame.style.cssText;
    next.frame.append(next.element);
    frame.after(next.frame);
    try {
      await next.rest();
      const other = differenceOf(before, { choices: [choicesOf(next.element)], count: [countText(next)], list: next.reader.listed });
      const off =
        window && next.element.window
          ? Math.max(Math.abs(window.start - next.element.window.start), Math.abs(window.end - next.element.window.end))
          : 0;
      if (off > SECOND_MS + lengthOf(traveller) * 1e-9) return `${hash}: the window is off by ${off} ms`;
      return other && `${hash}: ${other}`;
    } finally {
      next.frame.remove();
      frame.append(element);
      await traveller.rest();
    }
  },

  'the same given again is the same picture': async (traveller) => {
    const { element } = traveller;
    const before = pictureOf(traveller);
    if (element.timeline) element.timeline = { ...element.timeline };
    else if (element.events) element.events = [...element.events];
    else return '';
    await traveller.rest();
    return differenceOf(before, pictureOf(traveller));
  },

  'shuffled events are the same picture': async (traveller) => {
    const { element } = traveller;
    if (!element.events) return '';
    const before = pictureOf(traveller);
    const random = seeded(traveller.told.seed + 7);
    // What is at the same time is in the order in which it was told.
    const places = new Map<string, number>();
    const timeIn = (plain: unknown): string => {
      const { start, end } = eventFromPlain(plain).event?.when ?? {};
      return `${start} ${end}`;
    };
    for (const event of element.events) places.set(timeIn(event), random());
    element.events = element.events
      .map((event) => ({ event, at: places.get(timeIn(event)) ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ event }) => event);
    await traveller.rest();
    return differenceOf(before, pictureOf(traveller));
  },

  'zooming in and out again leads back': async (traveller) => {
    const { element } = traveller;
    const before = element.window;
    // A filter may leave what is in sight beyond where one may go.
    if (!before || !isDrawn(traveller) || !traveller.isShown || element.fold || isFiltering(traveller) || !traveller.isGivenOnce) return '';
    element.zoomBy(2);
    await traveller.rest();
    const near = lengthOf(traveller);
    element.zoomBy(0.5);
    await traveller.rest();
    const after = element.window;
    const length = before.end - before.start;
    if (!after || Math.abs(near * 2 - length) > length * 1e-6) return ''; // it was as near as one may come
    const off = Math.max(Math.abs(after.start - before.start), Math.abs(after.end - before.end)) / length;
    return off < 0.06 ? '' : `${JSON.stringify(before)} → ${JSON.stringify(after)}, off by ${off}`;
  },

  'a mirrored page is a mirrored picture': async (traveller) => {
    const { element, frame } = traveller;
    if (!isDrawn(traveller) || !traveller.isShown) return '';
    const isRtl = frame.dir === 'rtl';
    const before = pictureOf(traveller, isRtl);
    frame.dir = isRtl ? 'ltr' : 'rtl';
    element.requestUpdate();
    await traveller.rest();
    const after = pictureOf(traveller, !isRtl);
    frame.dir = isRtl ? 'rtl' : 'ltr';
    await traveller.rest();
    return differenceOf({ ...before, ticks: [] }, { ...after, ticks: [] }) || differenceOf(before, pictureOf(traveller, isRtl));
  },

  'a move of the window is said': async (traveller) => {
    const { element, reader } = traveller;
    if (!isDrawn(traveller) || !traveller.isShown || !element.window) return '';
    const said = reader.part('[role=status].live')?.textContent;
    const before = lengthOf(traveller);
    reader.part('[role=listbox]')?.focus();
    await sendKeys({ press: '+' });
    await traveller.rest();
    if (lengthOf(traveller) === before) return '';
    await waitUntil(() => (reader.part('[role=status].live')?.textContent ?? '') !== said, 'said').catch(() => undefined);
    const now = reader.part('[role=status].live')?.textContent ?? '';
    return now !== said && now.trim() !== '' ? '' : `“${now}” after “${String(said)}”`;
  },

  'the list is what is drawn': async (traveller) => {
    const { element, reader } = traveller;
    if (!isDrawn(traveller) || !traveller.isShown) return '';
    const drawn = reader.all('.mark').map((mark) => mark.dataset['event'] ?? '');
    const before = pictureOf(traveller);
    element.view = 'list';
    await traveller.rest();
    const broken = LAWS['the list holds what is shown, in order']?.(traveller, undefined);
    const listed = reader.all('.list .item').map((item) => item.dataset['event'] ?? '');
    const isAll = !reader.part('.more');
    element.view = 'timeline';
    await traveller.rest();
    const lost = isAll ? drawn.find((id) => !listed.includes(id)) : undefined;
    return broken || (lost ? `${lost} is not listed` : differenceOf(before, pictureOf(traveller)));
  },

  'undo gives back what was, redo what was done': async (traveller) => {
    const { element, reader } = traveller;
    const press = (name: string): HTMLElement | null => reader.part(`.edit-bar [data-edit=${name}]:not([aria-disabled])`);
    if (!element.editable || !traveller.isShown || !press('undo')) return '';
    let timeline: Timeline | undefined;
    element.addEventListener('timeline-edit', (edit) => (timeline = edit.timeline));
    const all = async (name: string): Promise<string> => {
      for (let times = 0; times < 40 && press(name); times++) {
        press(name)?.click();
        await reader.settled();
      }
      return JSON.stringify(toJson(timeline as Timeline));
    };
    const first = await all('undo');
    const last = await all('redo');
    if ((await all('undo')) !== first) return 'undone twice is another';
    const again = await all('redo');
    if (again !== last) return `done twice is another: ${last.slice(0, 300)} → ${again.slice(0, 300)}`;
    if (!traveller.isGivenOnce || traveller.place.input !== 'told') return '';
    // Among events of one time the order may differ.
    const told = (events: readonly { readonly id: string }[]): string => JSON.stringify([...events].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const given = told((JSON.parse(JSON.stringify(toJson(timelineOf(traveller.told)))) as { events: { id: string }[] }).events);
    const back = told((JSON.parse(first) as { events: { id: string }[] }).events);
    return given === back ? '' : `undone: ${given.slice(0, 400)} → ${back.slice(0, 400)}`;
  },
};
