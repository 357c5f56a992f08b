// Goes a journey: puts an element into its place and does step by step what reader and page do, by the browser's own keys and pointers.
import { emulateMedia, executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/index.js';
import { correctTimeline, createTimeline, eventFromPlain, type Timeline, type TimelineEvent } from '../../../src/model/index.js';
import { waitUntil } from '../../browser/wait-until.js';
import { Reader } from '../harness.js';
import { articleOf, eventsOf, PRESSED, type Journey, type Place, type Step, type Told } from './journey.js';

const SCREEN = { width: 1000, height: 800 };

/** The timeline that events of a making are. */
export function timelineOf(told: Told): Timeline {
  const events = eventsOf(told).flatMap((plain) => eventFromPlain(plain).event ?? []);
  const dated = events.filter(({ when }) => when).map(({ id }) => id);
  const moves = told.scale === 'plans' ? dated.slice(1, 9) : [];
  return createTimeline({ events, relations: moves.map((to, at) => ({ type: 'rescheduledTo', from: dated[at], to })) });
}

export class Traveller {
  readonly reader: Reader;
  /** What the console and the page were told as an error. */
  readonly complaints: string[] = [];
  readonly frame = document.createElement('div');
  readonly article = document.createElement('article');
  readonly element: EventTimeline = document.createElement('event-timeline');
  readonly place: Place;
  /** What was given, without corrections; undefined: nobody knows here. */
  #given: Timeline | undefined;
  /** What was last given as plain events. */
  told: Told;
  /** Had the element the keys before the last step? */
  hadKeys = false;
  /** Nothing but the first was given, and the page set nothing since. */
  isGivenOnce = true;
  isSetOnce = true;
  readonly #stop = new AbortController();

  constructor({ place, told }: Journey) {
    this.place = place;
    this.told = told;
    this.reader = new Reader(this.element);
  }

  /** The events there are, as far as one knows from outside. */
  get known(): readonly TimelineEvent[] | undefined {
    return this.#given && correctTimeline({ ...this.#given, corrections: [] }, this.element.corrections).events;
  }

  get isShown(): boolean {
    return this.element.isConnected && this.element.offsetWidth > 0;
  }

  async start(): Promise<void> {
    const { dir, hasHash, input, isEditable, isFolding, isMoving, laneBy, orientation, scheme, view, width } = this.place;
    const { signal } = this.#stop;
    addEventListener('error', ({ message }) => this.complaints.push(`error: ${message}`), { signal });
    addEventListener('unhandledrejection', ({ reason }) => this.complaints.push(`rejection: ${String(reason)}`), { signal });
    for (const name of ['error', 'warn'] as const) {
      const said = console[name].bind(console);
      console[name] = (...words: unknown[]) => this.complaints.push(`console.${name}: ${words.map(String).join(' ')}`);
      signal.addEventListener('abort', () => {
        console[name] = said;
      });
    }
    await setViewport({ ...SCREEN, width: Math.max(SCREEN.width, width + 40) });
    await emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: isMoving ? 'no-preference' : 'reduce',
    });
    document.documentElement.lang = 'en-GB';
    document.documentElement.style.colorScheme = 'light dark';
    this.frame.style.inlineSize = `${width}px`;
    this.frame.dir = dir;
    this.article.id = 'told';
    Object.assign(this.element, {
      editable: isEditable,
      fold: isFolding,
      orientation,
      view,
      ...(laneBy && { laneBy }),
      ...(hasHash && { hash: 'j' }),
    });
    this.element.setAttribute('aria-label', 'Journey');
    this.element.addEventListener('timeline-load', ({ timeline }) => {
      if (this.element.htmlFor) this.#given = timeline;
    });
    if (input === 'article') {
      this.article.innerHTML = articleOf(1);
      this.element.htmlFor = 'told';
    } else if (input === 'compared') {
      this.element.timelines = [
        { title: 'Told', events: timelineOf(this.told).events },
        { title: 'Retold', events: timelineOf({ ...this.told, seed: this.told.seed + 1 }).events },
      ];
    } else this.give(this.told);
    this.frame.append(this.article, this.element);
    document.body.append(this.frame);
    await this.rest();
  }

  async end(): Promise<void> {
    this.#stop.abort();
    this.frame.remove();
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    history.replaceState(null, '', location.href.replace(/#.*/s, ''));
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
  }

  give(told: Told): void {
    this.told = told;
    this.#given = timelineOf(told);
    this.element.timeline = told.as === 'timeline' ? this.#given : undefined;
    this.element.events = told.as === 'events' ? eventsOf(told) : undefined;
  }

  /** Until all has come and nothing moves. */
  async rest(): Promise<void> {
    await this.reader.settled();
    if (!this.isShown) return;
    await waitUntil(
      () =>
        !this.reader.part('.progress') && !this.element.matches(':state(loading)') && (this.reader.part('.controls') ?? !this.reader.part('.frame')),
      () => `still reading: ${this.reader.root.textContent.trim().slice(0, 80)}`,
    );
    if (this.element.editable) await waitUntil(() => this.reader.part('.edit-bar'), 'the editor comes');
    await this.reader.settled();
  }

  async take(step: Step): Promise<void> {
    this.hadKeys = document.activeElement === this.element && !this.reader.part(':popover-open');
    await this.#do(step);
    await this.rest();
  }

  async #do(step: Step): Promise<void> {
    const { element, frame, reader } = this;
    switch (step.do) {
      case 'key':
        reader.part('[role=listbox]')?.focus();
        this.hadKeys = document.activeElement === element;
        return sendKeys({ press: step.key });
      case 'keyHere':
        return sendKeys({ press: step.key });
      case 'wheel': {
        const at = this.#at('.stage', step.at);
        if (at) await this.#turn(step, at);
        return;
      }
      case 'drag': {
        const at = this.#at('.stage', step.at);
        if (at && this.#isOn('.stage', at)) await this.#pull(at, { x: at.x + step.dx, y: at.y + step.dy });
        return;
      }
      case 'brush': {
        const [from, to] = [this.#at('.overview', step.from), this.#at('.overview', step.to)];
        if (from && to && this.#isOn('.overview', from)) await this.#pull(from, to);
        return;
      }
      case 'pinch': {
        const at = this.#at('.stage', step.at);
        // Beside the drawing fingers enlarge the page.
        if (!at || ![-120, 0, 120].every((dx) => this.#isOn('.stage', { x: at.x + dx, y: at.y }))) return;
        const apart = (px: number): object[] => [-px, px].map((dx) => ({ x: Math.max(1, at.x + dx), y: at.y }));
        await executeServerCommand('touch', { points: [apart(step.from), apart((step.from + step.to) / 2), apart(step.to)] });
        return;
      }
      case 'press':
        return this.#press(PRESSED[step.what], step.nth);
      case 'search': {
        const field = reader.part('[type=search]') as HTMLInputElement | null;
        if (!field) return;
        field.focus();
        field.select();
        return sendKeys(step.text ? { type: step.text } : { press: 'Delete' });
      }
      case 'check':
        if (!reader.part('.filter-panel:popover-open')) await this.#press('[data-do=filter]', 0);
        await reader.settled();
        return this.#press('.filter-panel:popover-open input[type=checkbox], .filter-panel:popover-open .link', step.nth);
      case 'zone': {
        const zones = reader.part('.zone') as HTMLSelectElement | null;
        if (!zones) return;
        zones.focus();
        await reader.settled();
        zones.value = step.zone;
        zones.dispatchEvent(new Event('change', { bubbles: true }));
        return;
      }
      case 'moveLane':
        reader.all('.lane-head')[step.nth % (reader.all('.lane-head').length || 1)]?.focus();
        return reader.part('.lane-head:focus') ? sendKeys({ press: step.key }) : undefined;
      case 'zoomBy':
        element.zoomBy(step.factor);
        return;
      case 'fit':
        element.fit();
        return;
      case 'back':
        element.back();
        return;
      case 'letGo':
        element.select();
        return;
      case 'select':
        element.select(this.#idAt(step.nth));
        return;
      case 'edit':
      case 'split':
      case 'merge':
      case 'delete':
      case 'accept':
        return this.#edit(step);
      case 'undo':
      case 'redo': {
        reader.part('[role=listbox]')?.focus();
        return sendKeys({ press: step.do === 'undo' ? 'Control+z' : 'Control+Shift+z' });
      }
      case 'give':
        element.timelines = undefined;
        this.give(step.told);
        return;
      case 'set':
        this.#set(step);
        return;
      case 'width':
        frame.style.inlineSize = `${step.px}px`;
        return setViewport({ ...SCREEN, width: Math.max(SCREEN.width, step.px + 40) });
      case 'height':
        element.style.blockSize = step.px > 0 ? `${step.px}px` : '';
        return;
      case 'hide':
        frame.style.display = 'none';
        return;
      case 'show':
        frame.style.display = '';
        return;
      case 'reparent': {
        const around = document.createElement('section');
        element.before(around);
        around.append(element);
        return;
      }
      case 'reconnect':
        element.remove();
        await new Promise(requestAnimationFrame);
        frame.append(element);
        return;
      case 'article':
        this.article.innerHTML = articleOf(step.nth);
    }
  }

  #set({ name, value }: Extract<Step, { do: 'set' }>): void {
    if (name === 'dir') this.frame.dir = value;
    else if (name === 'laneBy' || name === 'now') this.element[name] = (value === 'yes' ? '2034-03-14' : value || undefined) as 'kind' | undefined;
    else if (name === 'fold' || name === 'editable') this.element[name] = value !== '';
    else this.element[name] = value as 'timeline' & 'auto';
  }

  #idAt(nth: number): string | undefined {
    const { known = [] } = this;
    return known[nth % (known.length || 1)]?.id;
  }

  async #edit(step: Extract<Step, { readonly nth: number }> & { readonly text?: string; readonly field?: string }): Promise<void> {
    const { element, reader } = this;
    const id = this.#idAt(step.nth);
    if (!element.editable || id === undefined || !this.isShown) return;
    element.select(id);
    await reader.settled();
    const button = reader.part(`:popover-open [data-edit=${step.do}]`);
    if (!button) return;
    button.focus();
    button.click();
    await reader.settled();
    const dialog = (): HTMLDialogElement | null => reader.part('dialog[open]') as HTMLDialogElement | null;
    if (!dialog()) return;
    if (step.do === 'edit') {
      const field = reader.part(`dialog [name=${step.field}]`) as HTMLInputElement;
      field.focus();
      field.select();
      await sendKeys(step.text ? { type: step.text } : { press: 'Delete' });
    }
    const submit = reader.part('dialog [type=submit]');
    if (submit) submit.click();
    await reader.settled();
    await waitUntil(() => !reader.part('form[aria-busy]'), 'it is saved');
    if (dialog()) await sendKeys({ press: 'Escape' });
  }

  /** Where a part is, so far along it; undefined where none is on the screen. */
  #at(selector: string, share: number): { readonly x: number; readonly y: number } | undefined {
    const part = this.reader.part(selector);
    if (!part || part.offsetWidth < 2 || part.offsetHeight < 2) return undefined;
    part.scrollIntoView({ block: 'nearest' });
    const { left, top, width, bottom } = part.getBoundingClientRect();
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return { x: Math.round(left + width * share), y: Math.round((from + to) / 2) };
  }

  #isOn(selector: string, { x, y }: { readonly x: number; readonly y: number }): boolean {
    return this.reader.root.elementFromPoint(x, y)?.closest(selector) != null;
  }

  async #press(selector: string, nth: number): Promise<void> {
    const parts = this.reader.all(selector).filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 0);
    const part = parts[nth % (parts.length || 1)];
    if (!part) return;
    part.scrollIntoView({ block: 'nearest' });
    await this.reader.settled();
    const { left, top, width, height } = (part.querySelector('.label') ?? part).getBoundingClientRect();
    const [x, y] = [left + Math.min(width / 2, 30), top + height / 2].map(Math.round) as [number, number];
    const hit = this.reader.root.elementFromPoint(x, y);
    // What is beside the drawing, or off the screen, nobody presses.
    if (!hit || !(part.contains(hit) || hit.contains(part) || hit.closest('[part=stage]'))) return;
    if (!part.contains(hit) && !this.reader.part(':popover-open'))
      this.complaints.push(`${part.className} ${String(part.dataset['event'])} at ${x}, ${y} is covered by ${hit.outerHTML.slice(0, 200)}`);
    await sendMouse({ type: 'click', position: [x, y] });
  }

  async #turn({ ctrlKey, deltaX, deltaY }: Extract<Step, { do: 'wheel' }>, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    const stage = this.reader.part('.stage');
    stage?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await this.reader.settled();
    stage?.dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, ctrlKey, deltaX, deltaY }),
    );
  }

  async #pull(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Promise<void> {
    const within = (at: number, most: number): number => Math.max(1, Math.min(most - 2, Math.round(at)));
    await sendMouse({ type: 'move', position: [within(from.x, innerWidth), within(from.y, innerHeight)] });
    await sendMouse({ type: 'down' });
    for (const share of [0.3, 0.7, 1])
      await sendMouse({
        type: 'move',
        position: [within(from.x + (to.x - from.x) * share, innerWidth), within(from.y + (to.y - from.y) * share, innerHeight)],
      });
    await sendMouse({ type: 'up' });
  }
}
