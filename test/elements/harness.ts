// How a person uses an <event-timeline>: by names, keys and the pointer. Shared by the browser tests.
import { fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { EventTimeline, PartialWords, PlainEvent } from '../../src/index.js';
import '../../src/index.js';
import { waitUntil } from '../browser/wait-until.js';

/** What a reader sees and does. */
export class Reader {
  readonly element: EventTimeline;

  constructor(element: EventTimeline) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the element has not been upgraded');
    return this.element.shadowRoot;
  }

  /** Names of what is drawn, as a screen reader says them. */
  get names(): string[] {
    return this.all('[role=option]').map((option) => option.getAttribute('aria-label') ?? '');
  }

  /** Titles in the list view. */
  get listed(): string[] {
    return this.all('.list .title').map((title) => title.textContent);
  }

  /** What is told about the data. */
  get messages(): string {
    return this.part('.messages')?.innerText ?? '';
  }

  get heading(): string {
    return this.part('.caption strong')?.innerText ?? '';
  }

  get count(): string {
    return this.part('.caption span')?.innerText ?? '';
  }

  /** Name of the option that the keys stand on. */
  get standsOn(): string | undefined {
    const id = this.part('[role=listbox]')?.getAttribute('aria-activedescendant');
    return (id && this.root.getElementById(id)?.getAttribute('aria-label')) || undefined;
  }

  /** The open panel as text; undefined where none is open. */
  get panel(): string | undefined {
    return this.part(':popover-open')?.innerText;
  }

  get selectedName(): string | undefined {
    return this.part('[role=option][aria-selected=true]')?.getAttribute('aria-label') ?? undefined;
  }

  part(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The button, option or field with this name. */
  named(name: string | RegExp): HTMLElement {
    const found = this.#find(name);
    if (!found)
      throw new Error(
        `nothing is named ${String(name)}; there are: ${this.all('button, [role=option]')
          .map((element) => element.getAttribute('aria-label') ?? element.textContent.trim())
          .join(' | ')}`,
      );
    return found;
  }

  #find(name: string | RegExp): HTMLElement | undefined {
    const matches = (text: string | null): boolean => text !== null && (typeof name === 'string' ? text.trim() === name : name.test(text));
    return this.all('button, input, select, [role=option], summary').find(
      (element) => matches(element.getAttribute('aria-label')) || matches(element.textContent),
    );
  }

  /** Controls follow the picture: a reader waits for what is pressed. */
  async press(name: string | RegExp): Promise<void> {
    await waitUntil(() => this.#find(name)).catch(() => undefined);
    const element = this.named(name);
    element.scrollIntoView({ block: 'nearest' });
    const { x, y } = this.#middle(element.querySelector('.label') ?? element.querySelector('.ink') ?? element);
    await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    await this.settled();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.settled();
    }
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Goes to the drawing as Tab does. */
  async focusDrawing(): Promise<void> {
    this.part('[role=listbox]')?.focus();
    await this.settled();
  }

  /** Drags on the drawing by so many px. */
  async drag(dx: number, dy = 0): Promise<void> {
    const box = this.part('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const x = Math.round(box.left + box.width / 2);
    const y = Math.round(box.top + box.height / 2);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const share of [0.25, 0.5, 0.75, 1]) await sendMouse({ type: 'move', position: [Math.round(x + dx * share), Math.round(y + dy * share)] });
    // Nothing is thrown: who wants no motion gets none.
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    await emulateMedia({ reducedMotion: 'reduce' });
    await sendMouse({ type: 'up' });
    if (!isCalm) await emulateMedia({ reducedMotion: 'no-preference' });
    await this.settled();
  }

  /** Turns the wheel over the drawing. @returns whether the page was kept from scrolling. */
  async wheel(turn: WheelEventInit): Promise<boolean> {
    const stage = this.part('.stage');
    stage?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })); // the pointer comes first
    await this.settled();
    const box = stage?.getBoundingClientRect() ?? new DOMRect();
    const event = new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: box.left + box.width / 2,
      clientY: box.top + 60,
      ...turn,
    });
    stage?.dispatchEvent(event);
    await this.settled();
    return event.defaultPrevented;
  }

  /** Until nothing moves any more and all that is drawn has its name, which follows the first picture. */
  async settled(): Promise<void> {
    let before = '';
    for (let calm = 0, tries = 0; calm < 3 && tries < 200; tries++) {
      await new Promise(requestAnimationFrame);
      await this.element.updateComplete;
      const { start, end } = this.element.window ?? {};
      const now = `${start} ${end} ${this.element.offsetHeight} ${this.all('[role=option]').length}`;
      const isMoving = this.root.getAnimations().some(({ playState }) => playState === 'running');
      const isBare = this.part('[role=option]:not([aria-label])') !== null;
      calm = now === before && !isMoving && !isBare ? calm + 1 : 0;
      before = now;
    }
  }

  #middle(element: Element): { x: number; y: number } {
    const box = element.getBoundingClientRect();
    return { x: box.left + Math.min(box.width / 2, 30), y: box.top + box.height / 2 };
  }
}

/** Puts an element on the page and waits until it has something to show. */
export async function read(template: TemplateResult, selector = 'event-timeline'): Promise<Reader> {
  const root = await fixture<HTMLElement>(html`<div lang="en-GB" style="inline-size:900px; max-inline-size:100%">${template}</div>`);
  const element = root.querySelector<EventTimeline>(selector);
  if (!element) throw new Error('no element in the template');
  const reader = new Reader(element);
  await waitUntil(
    () => element.matches(':state(ready)') || element.matches(':state(error)') || reader.messages !== '',
    'the element has something to show',
  );
  await waitUntil(() => !reader.part('.frame') || reader.part('.controls'), 'the controls follow the picture');
  await reader.settled();
  return reader;
}

/** What a page sets on an element. */
export type Settings = Partial<Omit<EventTimeline, 'words'>> & { readonly words?: PartialWords };

export function readEvents(events: readonly PlainEvent[], attributes: Settings = {}): Promise<Reader> {
  const element = document.createElement('event-timeline');
  Object.assign(element, attributes, { events });
  return read(html`${element}`);
}

/** A week at a harbour: plans, a move, statements, doubt, one without a date. */
export const HARBOUR: readonly PlainEvent[] = [
  {
    id: 'crews',
    title: 'Crews ask the city to wait',
    when: '2034-03-12',
    kind: 'statement',
    speaker: 'Crews’ union',
    quote: 'Give us one more tide',
  },
  { id: 'plan', title: 'Bridge to close for repairs', when: '2034-03-13T22:00', status: 'scheduled' },
  { id: 'move', title: 'City moves closure by a day', when: '2034-03-13T15:40', status: 'rescheduled' },
  { id: 'closed', title: 'Bridge closes', when: '2034-03-14T23:00', duration: 'PT6H', importance: 0.9 },
  { id: 'noise', title: 'Residents complain about noise', when: '2034-03-15T03:00~', status: 'reported' },
  { id: 'debt', title: 'Bridge fund in deficit', when: '2034-03-11/..', kind: 'state', status: 'ongoing' },
  { id: 'inspect', title: 'Second inspection called off', when: '2034-03-17T09:00', status: 'cancelled' },
  { id: 'paint', title: 'Painters to return', when: '2034-03-18?', status: 'scheduled', confidence: 0.4 },
  {
    id: 'letter',
    title: 'Harbour master warns of worn cables',
    relative: 'before Monday 13 March',
    kind: 'statement',
    speaker: 'the harbour master',
  },
];
