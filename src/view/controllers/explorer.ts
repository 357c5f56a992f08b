// What a reader does with a timeline: walks, chooses, searches, filters, zooms. Keys and presses come in, state comes out.
import type { ReactiveController } from 'lit';
import { EMPTY_TIMELINE, type Timeline, type TimelineEvent, type TimelineIndex } from '../../model/index.js';
import type { Extent, Instant } from '../../time/index.js';
import { actionAt, type Action } from '../actions.js';
import { readEnd, readMoment } from '../moment.js';
import { isFiltering, NO_FILTER, predicateOf, toggled, type Facet, type Filter, type FilterTimes } from '../filter.js';
import { commandFor, type Command } from '../keys.js';
import { optionId } from '../parts/drawing-state.js';
import { clusterId } from '../parts/marks.js';
import type { RelatedEvent, StoryStep } from '../on-demand/detail.js';
import type { ViewName } from '../parts/toolbar.js';
import { stopsOf } from '../walk.js';
import type { Words } from '../words.js';
import type { ArticleLinkController } from '../article/article-link.js';
import { LiveRegionController } from './live-region.js';
import { PanelController, type PanelName } from './panels.js';
import type { StageController, StageHost } from './stage.js';

/** The properties of the host that the reader changes. */
export interface ExplorerHost extends StageHost {
  selected?: string;
  view: ViewName;
  timeZone?: string;
  readonly words: Words;
  readonly now?: string;
}

export interface ExplorerListener {
  /** The reader chose an event, or let go of it. */
  onChoice(event: TimelineEvent | undefined): void;
  /** The reader wants to see other events. */
  onFilter(): void;
}

const ZOOM_STEP = 1.8;
const PAGE = 0.85;
const LIST_STEP = 60;
const NO_TIMES = { start: '', end: '' };
/** Asks an index how many there are, and for none of them. */
const EVER = { start: -Infinity as Instant, end: Infinity as Instant, limit: 0, bins: 1 };

/** Runs once the browser has painted what it has to. */
function afterFrame(task: () => void): void {
  requestAnimationFrame(() => { setTimeout(task); });
}

export class ExplorerController implements ReactiveController {
  readonly live: LiveRegionController;
  readonly panels: PanelController;
  timeline: Timeline = EMPTY_TIMELINE;
  /** The events that pass the filter; of an index, those around the window. */
  shown: readonly TimelineEvent[] = [];
  /** How many there are, and how many of them pass the filter. */
  count = 0;
  shownCount = 0;
  /** Those among them that have no date. */
  undated: readonly TimelineEvent[] = [];
  filter: Filter = NO_FILTER;
  /** The times of the filter, as the reader wrote them. */
  filterTimes: FilterTimes = NO_TIMES;
  /** The test that the filter makes; undefined lets everything through. */
  predicate: ((event: TimelineEvent) => boolean) | undefined;
  /** Where the keys are: id of an event or cluster. */
  focused: string | undefined;
  /** The event whose phrase the pointer is on in the article. */
  near: string | undefined;
  listLimit = LIST_STEP;
  /** The first picture is there: now comes what could wait for it. */
  isSettled = false;
  readonly #host: ExplorerHost;
  readonly #stage: StageController;
  readonly #link: () => ArticleLinkController | undefined;
  readonly #listener: ExplorerListener;
  #byId: Map<string, TimelineEvent> | undefined;
  #index: TimelineIndex | undefined;
  #places: Map<string, number> | undefined;

  constructor(host: ExplorerHost, stage: StageController, link: () => ArticleLinkController | undefined, listener: ExplorerListener) {
    this.#host = host;
    this.#stage = stage;
    this.#link = link;
    this.#listener = listener;
    this.live = new LiveRegionController(host);
    this.panels = new PanelController(host, (name) => this.#part(`[data-panel=${name}]`));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isSettled || !this.#stage.picture.scene) return;
    this.isSettled = true;
    afterFrame(() => { this.#host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.near = undefined;
  }

  /** Other events to explore. The choice stays where its event is still there. */
  take(timeline: Timeline, index: TimelineIndex | undefined): void {
    this.timeline = timeline;
    this.#byId = undefined;
    this.#index = index;
    this.#sift();
  }

  event(id: string | undefined): TimelineEvent | undefined {
    if (id === undefined) return undefined;
    this.#byId ??= new Map(this.timeline.events.map((event) => [event.id, event]));
    return this.#byId.get(id) ?? this.#index?.byId(id);
  }

  /** The first of all events that pass, where the layout does not hold all of them. */
  get listed(): readonly TimelineEvent[] | undefined {
    if (!this.#index) return undefined;
    const listed: TimelineEvent[] = [];
    for (const event of this.#index.events()) {
      if (this.predicate && !this.predicate(event)) continue;
      if (listed.push(event) === this.listLimit) break;
    }
    return listed;
  }

  /** The present lies where the window may go. */
  get hasToday(): boolean {
    return this.isSettled && this.#stage.picture.reaches(this.#present);
  }

  /** The moment that counts as now: the one that the host names, else the present. */
  get #present(): Instant {
    return readMoment(this.#host.now) ?? (Date.now() as Instant);
  }

  /** Place of an event in time among those shown, from 1; 0: nobody knows. */
  readonly placeOf = (id: string): number => {
    if (this.#index) return 0;
    this.#places ??= new Map(this.shown.map((event, index) => [event.id, index + 1]));
    return this.#places.get(id) ?? 0;
  };

  /** What belongs to an event, seen from it. */
  relatedTo({ id }: TimelineEvent): readonly RelatedEvent[] {
    return this.timeline.relations.flatMap(({ type, from, to }) => {
      const other = from === id ? this.event(to) : to === id ? this.event(from) : undefined;
      return other ? [{ type, isBack: to === id, event: other, when: this.#stage.picture.layout?.whenText(other.id, 'short') ?? '' }] : [];
    });
  }

  /** What became of the plan that an event belongs to. */
  storyOf(event: TimelineEvent): readonly StoryStep[] {
    const { relations } = this.timeline;
    const story = this.panels.parts?.storyOf(event, relations, (id) => this.event(id)) ?? [];
    return story.map((step) => ({
      event: step, when: this.#stage.picture.layout?.whenText(step.id, 'short') ?? '',
      isSuperseded: relations.some(({ type, from }) => type === 'rescheduledTo' && from === step.id),
    }));
  }

  /** Chooses an event: marks it, brings it into sight, shows its words in the article, opens it. */
  choose(id: string, from: 'timeline' | 'article' | 'host'): void {
    const event = this.event(id);
    if (!event) return;
    this.#host.selected = id;
    this.focused = id;
    this.bring(id);
    this.#link()?.show(event, from !== 'article');
    if (from !== 'article' || this.panels.open === 'detail') this.panels.show('detail', () => this.#boxOf(id));
    if (from === 'article') this.live.say(this.#stage.picture.layout?.nameOf(id) ?? event.title);
    if (from !== 'host') this.#listener.onChoice(event);
  }

  letGo(): void {
    if (this.#host.selected === undefined) return;
    this.#host.selected = undefined;
    this.#link()?.show(undefined, false);
    this.#listener.onChoice(undefined);
  }

  /** Moves the window so that an event is in it. */
  bring(id: string): void {
    const { picture } = this.#stage;
    const extent = picture.layout?.whenOf(id) ?? this.event(id)?.when;
    if (extent) this.#stage.travel(picture.around(extent));
  }

  /** Leaves out what lies before `start` or from `end` on, as the reader writes them; the end of a day or month includes it. */
  #limitTo(written: Partial<FilterTimes>): void {
    const { timeZone } = this.#host;
    this.filterTimes = { ...this.filterTimes, ...written };
    const { start, end } = this.filterTimes;
    this.setFilter({ ...this.filter, start: readMoment(start, timeZone), end: readEnd(end, timeZone) });
  }

  /** Leaves out what is not in sight. */
  #limitToWindow({ start, end }: Extent): void {
    const { momentText } = this.panels.parts ?? {};
    if (!momentText) return;
    this.filterTimes = { start: momentText(start, end - start), end: momentText(end, end - start) };
    this.setFilter({ ...this.filter, start, end });
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.predicate = isFiltering(filter) ? predicateOf(filter) : undefined;
    this.listLimit = LIST_STEP;
    this.#sift();
    this.#listener.onFilter();
    this.live.say(this.#host.words.eventCount(String(this.shownCount), this.shownCount === 1));
    this.#host.requestUpdate();
  }

  readonly onClick = (event: MouseEvent): void => {
    const found = actionAt(event.target);
    if (found) this.#act(found.action, found.element);
    else if (event.target instanceof Element && event.target.closest('.stage')) this.#part('.marks')?.focus({ preventScroll: true });
  };

  readonly onInput = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'search') this.setFilter({ ...this.filter, text: target.value });
  };

  readonly onChange = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLSelectElement) this.#host.timeZone = target.value;
    if (!(target instanceof HTMLInputElement)) return;
    const { facet, time } = target.dataset;
    if (facet !== undefined) this.setFilter(toggled(this.filter, facet as Facet, target.value));
    if (time !== undefined) this.#limitTo({ [time]: target.value });
  };

  readonly onHover = (event: PointerEvent): void => {
    this.panels.load(); // ready before the first press
    if (!this.#link()?.isLinked || event.pointerType === 'touch') return;
    const target = event.type === 'pointerover' && event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event]') : null;
    this.#link()?.hint(this.event(target?.dataset['event']));
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    const isOnDrawing = target.classList.contains('marks');
    const isTyping = target.matches('input, select, textarea');
    const command = commandFor(event, this.#stage.isRightToLeft);
    if (!command || event.defaultPrevented || this.panels.open) return;
    this.panels.load();
    if (!isOnDrawing && (isTyping || (command !== 'search' && command !== 'help'))) return;
    if (this.#do(command)) event.preventDefault();
  };

  #sift(): void {
    this.#places = undefined;
    const { events } = this.timeline;
    const { predicate } = this;
    this.shown = predicate ? events.filter(predicate) : events;
    this.undated = this.#undated();
    this.count = this.#index ? this.#index.size + this.#index.undated.length : events.length;
    this.shownCount = this.#index && predicate ? this.#index.window({ ...EVER, filter: predicate }).total : this.#index ? this.count : this.shown.length;
  }

  #undated(): readonly TimelineEvent[] {
    const { predicate } = this;
    if (this.#index) return predicate ? this.#index.undated.filter(predicate) : this.#index.undated;
    // They stand last.
    let from = this.shown.length;
    while (from > 0 && !this.shown[from - 1]?.when) from--;
    return this.shown.slice(from);
  }

  /** The event that follows in time, also beyond what the layout holds. */
  #neighbour(id: string | undefined, step: 1 | -1): string | undefined {
    const index = this.#index;
    if (!index) return this.#stage.picture.layout?.neighbour(id, step);
    const extent = index.extent();
    return (id !== undefined ? index.neighbour(id, step) : extent && index.nearest(step > 0 ? extent.start : extent.end))?.id;
  }

  #act(action: Action, element: HTMLElement): void {
    switch (action.do) {
      case 'choose': return this.choose(action.event, 'timeline');
      case 'enter': return this.#enter(action.cluster);
      case 'view': this.#host.view = action.view as ViewName; return;
      case 'step': return this.#step(action.by);
      case 'more': this.listLimit += LIST_STEP; return this.#host.requestUpdate();
      case 'close': return this.panels.close();
      case 'show': {
        this.panels.close();
        return this.#link()?.show(this.event(this.#host.selected), true);
      }
      case 'clear':
        this.filterTimes = NO_TIMES;
        return this.setFilter(NO_FILTER);
      case 'onlyWindow': {
        const { window } = this.#stage.picture;
        return window && this.#limitToWindow(window);
      }
      case 'filter': case 'help': return this.#toggle(action.do, element);
      default: this.#do(action.do);
    }
  }

  /** @returns false where the key is left to the page. */
  #do(command: Command): boolean {
    const stage = this.#stage;
    switch (command) {
      case 'next': this.#walk(1); break;
      case 'previous': this.#walk(-1); break;
      case 'first': this.#focus(this.#neighbour(undefined, 1)); break;
      case 'last': this.#focus(this.#neighbour(undefined, -1)); break;
      case 'screenBack': stage.travel(stage.picture.panned(-PAGE)); break;
      case 'screenOn': stage.travel(stage.picture.panned(PAGE)); break;
      case 'zoomIn': stage.travel(stage.picture.zoomed(ZOOM_STEP, this.#focusedPosition())); break;
      case 'zoomOut': stage.travel(stage.picture.zoomed(1 / ZOOM_STEP, this.#focusedPosition())); break;
      case 'fit': stage.fit(); break;
      case 'back':
        if (!stage.canGoBack) return false;
        stage.goBack();
        break;
      case 'today':
        if (!this.hasToday) return false;
        stage.travel(stage.picture.centred(this.#present));
        break;
      case 'open': this.#open(); break;
      case 'close':
        if (this.#host.selected === undefined) return false;
        this.letGo();
        break;
      case 'search': this.#part('.search input')?.focus(); break;
      case 'help': this.#toggle('help', this.#part('[data-do=help]') ?? this.#host);
    }
    return true;
  }

  #open(): void {
    if (this.focused === undefined) return this.#walk(1);
    if (this.event(this.focused)) this.choose(this.focused, 'timeline');
    else this.#enter(this.focused);
  }

  /** Goes to what stands next in sight; at the edge to the next event beyond. */
  #walk(step: 1 | -1): void {
    const { scene } = this.#stage.picture;
    if (!scene) return;
    const stops = stopsOf(scene);
    const at = stops.findIndex(({ id }) => id === this.focused);
    const next = at < 0 ? stops[step > 0 ? 0 : stops.length - 1] : stops[at + step];
    if (next) this.#focus(next.id);
    else if (this.event(this.focused)) this.#focus(this.#neighbour(this.focused, step));
  }

  #focus(id: string | undefined): void {
    if (id === undefined) return;
    this.focused = id;
    this.bring(id);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#part(`[id=${CSS.escape(optionId(id))}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); });
  }

  #focusedPosition(): number | undefined {
    const { scene } = this.#stage.picture;
    const mark = scene?.marks.find(({ event }) => event === this.focused);
    return mark && (scene?.viewport.orientation === 'vertical' ? mark.box.y : mark.box.x);
  }

  /** Zooms into a cluster. */
  #enter(id: string): void {
    const { scene } = this.#stage.picture;
    const cluster = scene?.clusters.find((candidate) => clusterId(candidate) === id);
    if (cluster) this.#stage.travel(this.#stage.picture.into(cluster));
    this.focused = undefined;
  }

  /** The event before or after the one that is open. */
  #step(by: 1 | -1): void {
    const at = this.placeOf(this.#host.selected ?? '');
    const next = this.shown[at - 1 + by];
    if (at && next) this.choose(next.id, 'timeline');
  }

  #toggle(name: PanelName, anchor: HTMLElement): void {
    if (this.panels.open === name) this.panels.close();
    else this.panels.show(name, () => anchor.getBoundingClientRect());
  }

  #boxOf(id: string): DOMRect | undefined {
    const mark = this.#part(`[id=${CSS.escape(optionId(id))}]`) ?? this.#part(`.list [data-event=${CSS.escape(id)}] .title, .tray [data-event=${CSS.escape(id)}]`);
    const label = mark?.querySelector('.label');
    return (label ?? mark ?? this.#stage.element ?? this.#host).getBoundingClientRect();
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
