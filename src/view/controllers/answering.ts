// Answers what the reader does: presses, typing, keys and hovering come in, what they ask for goes to whoever does it.
import type { Fold } from '../../layout/index.js';
import type { TimelineEvent } from '../../model/index.js';
import { actionAt, type Action } from '../actions.js';
import type { ArticleLinkController } from '../article/article-link.js';
import type { Facet } from '../filter.js';
import { furnishing } from '../furnishing.js';
import { commandFor, type Command } from '../keys.js';
import { presentOf } from '../moment.js';
import type { ViewName } from '../parts/toolbar.js';
import type { ExplorerHost, ViewChangeName } from './explorer-host.js';
import type { ExportingController } from './exporting.js';
import type { LaneController } from './lanes.js';
import type { PanZoomController } from './pan-zoom.js';
import type { PanelController, PanelName } from './panels.js';
import type { Sifting } from './sifting.js';
import type { StageController } from './stage.js';
import type { TravelController } from './travel.js';
import type { Walking } from './walking.js';

const ZOOM_STEP = 1.8;
const PAGE = 0.85;

/** Who does what is asked for. */
export interface AnsweringParts {
  readonly stage: StageController;
  readonly panels: PanelController;
  readonly travel: TravelController;
  readonly walking: Walking;
  readonly sifting: Sifting;
  readonly lanes: LaneController;
  readonly panZoom: PanZoomController;
  readonly exporting: ExportingController;
  readonly link: () => ArticleLinkController | undefined;
  readonly event: (id: string | undefined) => TimelineEvent | undefined;
  /** What can be folded away. */
  readonly fold: () => Fold | undefined;
  readonly choose: (id: string) => void;
  readonly letGo: () => void;
  /** Chooses the event before or after the chosen one. */
  readonly step: (by: 1 | -1) => void;
  /** Lengthens the list. */
  readonly more: () => void;
  readonly onView: (change: ViewChangeName) => void;
}

export class Answering {
  /** Has the reader reached for the zone switch? */
  hasReachedZones = false;
  readonly #host: ExplorerHost;
  readonly #parts: AnsweringParts;

  constructor(host: ExplorerHost, parts: AnsweringParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Answers what the reader does. @param target - The innermost part it was done to. @param release - What ended the press, where that is over already. */
  on(event: Event, target: EventTarget | null, release?: Event): void {
    switch (event.type) {
      case 'click':
        return isLate(event) && this.#parts.panZoom.endsDrag() ? undefined : this.#onClick(target);
      case 'input':
        return this.#onInput(target);
      case 'change':
        return this.#onChange(target);
      case 'keydown':
        return this.#onKey(event as KeyboardEvent, target as HTMLElement);
      case 'focusin':
        if (!this.hasReachedZones && target instanceof HTMLSelectElement) {
          this.hasReachedZones = true;
          this.#host.requestUpdate();
        }
        return;
      case 'pointerdown': {
        this.#part('.by-keys')?.classList.remove('by-keys');
        const head = headAt(target);
        if (head) return release ? undefined : this.#parts.lanes.begin(event as PointerEvent, head);
        if (!(target instanceof Element) || !target.closest('.stage')) return;
        return release
          ? this.#parts.panZoom.catchUp(event as PointerEvent, release as PointerEvent)
          : this.#parts.panZoom.begin(event as PointerEvent);
      }
      case 'wheel':
        return isLate(event) ? this.#parts.panZoom.turn(event as WheelEvent) : undefined;
      case 'pointerover':
      case 'pointerout':
        return this.#onHover(event as PointerEvent, target);
    }
  }

  #onClick(target: EventTarget | null): void {
    if (this.#parts.exporting.press(target)) return;
    const found = actionAt(target);
    if (found) this.#act(found.action, found.element);
    else if (target instanceof Element && target.closest('.stage')) this.#part('.marks')?.focus({ preventScroll: true });
  }

  #onInput(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'search') this.#search(target);
  }

  /** The drawing grows and shrinks with what is found, and may carry the field along: it and the count stay in sight. */
  #search(field: HTMLInputElement): void {
    this.#parts.sifting.search(field.value);
    void this.#host.updateComplete.then(() => {
      field.closest('.toolbar')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #onChange(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) {
      this.#host.timeZone = target.value;
      this.#parts.onView('timeZone');
    }
    if (!(target instanceof HTMLInputElement)) return;
    const { facet, time } = target.dataset;
    if (facet !== undefined) this.#parts.sifting.toggle(facet as Facet, target.value);
    if (time !== undefined) this.#parts.sifting.limitTo({ [time]: target.value });
  }

  #onHover(event: PointerEvent, target: EventTarget | null): void {
    if (!this.#parts.link()?.isLinked || event.pointerType === 'touch') return;
    const marked = event.type === 'pointerover' && target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
    this.#parts.link()?.hint(this.#parts.event(marked?.dataset['event']));
  }

  #onKey(event: KeyboardEvent, target: HTMLElement): void {
    const head = headAt(target);
    const command = commandFor(event, this.#parts.stage.isRightToLeft);
    // What a pointer has focused shows its focus once keys follow: Firefox would go on hiding it.
    if (head ?? command) this.#part('.frame')?.classList.add('by-keys');
    if (head && this.#parts.lanes.onKey(event, head)) return event.preventDefault();
    const isOnDrawing = target.classList.contains('marks');
    const isTyping = target.matches('input, select, textarea');
    if (target.matches('[type=search]') && !event.isComposing && this.#leaveSearch(event.key, target as HTMLInputElement))
      return event.preventDefault();
    if (!command || (event.defaultPrevented && !isLate(event)) || this.#parts.panels.hasKeys) return;
    if (!isOnDrawing && (isTyping || (command !== 'search' && command !== 'help'))) return;
    if (this.#do(command)) event.preventDefault();
  }

  /** Escape empties the search, then leads back to the drawing. @returns false where the key asks for nothing here. */
  #leaveSearch(key: string, field: HTMLInputElement): boolean {
    if (key === 'Enter' || key === 'ArrowDown') return this.#enterFound();
    if (key !== 'Escape' || this.#parts.panels.open) return false;
    if (!field.value) return this.#focus('.marks, .list .title');
    field.value = '';
    this.#search(field);
    return true;
  }

  /** From the search to what it found. @returns false where that is nothing */
  #enterFound(): boolean {
    const { view } = this.#host;
    const isDrawn = view === 'timeline' && this.#parts.walking.begin();
    return this.#focus(isDrawn ? '.marks' : view === 'list' ? '.list .title' : '.tray [data-event]');
  }

  /** @returns whether there is such a part */
  #focus(selector: string): boolean {
    const found = this.#part(selector);
    found?.focus();
    return found !== null;
  }

  #act(action: Action, element: HTMLElement): void {
    switch (action.do) {
      case 'choose':
        return this.#parts.choose(action.event);
      case 'enter':
        return this.#parts.walking.enter(action.cluster);
      case 'view':
        this.#host.view = action.view as ViewName;
        return this.#parts.onView('view');
      case 'lane':
        return this.#parts.lanes.toggle(action.key);
      case 'follow':
        this.#host.follow = !this.#host.follow;
        return this.#parts.onView('follow');
      case 'step':
        return this.#parts.step(action.by);
      case 'more':
        return this.#parts.more();
      case 'close':
        return this.#parts.panels.close();
      case 'show': {
        this.#parts.panels.close();
        return this.#parts.link()?.show(this.#parts.event(this.#host.selected), 'always');
      }
      case 'clear':
        this.#parts.sifting.clear();
        // The button goes with what it said; the keys stay nearby.
        return element.closest('.empty') ? this.#part('[type=search]')?.focus() : undefined;
      case 'next':
      case 'previous':
        this.#do(action.do);
        return this.#part('.marks')?.focus();
      case 'earlier':
      case 'later':
        this.#parts.walking.leave(action.do === 'later' ? 1 : -1);
        return this.#part('.marks')?.focus();
      case 'onlyWindow': {
        const { window } = this.#parts.stage.picture;
        return window && this.#parts.sifting.limitToWindow(window);
      }
      case 'filter':
      case 'help':
        return this.#toggle(action.do, element);
      case 'export':
        return void this.#parts.exporting.load().then(() => {
          this.#toggle('export', element);
        });
      default:
        this.#do(action.do);
    }
  }

  /** @returns false where the key is left to the page. */
  #do(command: Command): boolean {
    const { travel, walking } = this.#parts;
    switch (command) {
      case 'next':
        walking.step(1);
        break;
      case 'previous':
        walking.step(-1);
        break;
      case 'first':
      case 'last':
        walking.toEnd(command);
        break;
      case 'screenBack':
      case 'screenOn':
        travel.to(travel.panned(command === 'screenOn' ? PAGE : -PAGE), () => {
          walking.turned();
        });
        break;
      case 'zoomIn':
        travel.to(travel.zoomed(ZOOM_STEP, walking.anchorPx));
        break;
      case 'zoomOut':
        travel.to(travel.zoomed(1 / ZOOM_STEP, walking.anchorPx));
        break;
      case 'fit':
        travel.fit();
        break;
      case 'back':
        if (!travel.jumpCount) return false;
        travel.goBack();
        break;
      case 'today':
        if (!furnishing.part?.reaches(this.#parts.stage.picture, presentOf(this.#host.now))) return false;
        travel.to(travel.centred(presentOf(this.#host.now)));
        break;
      case 'fold':
        if (!this.#parts.fold()) return false;
        this.#host.fold = !this.#host.fold;
        this.#parts.onView('fold');
        break;
      case 'open':
        walking.open();
        break;
      case 'close':
        if (this.#host.selected === undefined) return false;
        this.#parts.letGo();
        break;
      case 'search':
        this.#part('.search input')?.focus();
        break;
      case 'help':
        this.#toggle('help', this.#part('[data-do=help]') ?? this.#host);
    }
    return true;
  }

  #toggle(name: PanelName, anchor: HTMLElement): void {
    if (this.#parts.panels.open === name) this.#parts.panels.close();
    else this.#parts.panels.show(name, () => anchor.getBoundingClientRect());
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether it has passed already, as what a reader did before this was here. */
function isLate({ eventPhase }: Event): boolean {
  return eventPhase === Event.NONE;
}

function headAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
}
