// What a reader does with a timeline: walks, chooses, searches, filters, zooms. Keys and presses come in, state comes out.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ALL_MEANS, createFold, TimelineLayout, type Fold, type ListItem } from '../../layout/index.js';
import type { Diagnostic, TimelineEvent } from '../../model/index.js';
import { whenFromEdtf } from '../../time/index.js';
import { actionAt, type Action } from '../actions.js';
import { furnishing } from '../furnishing.js';
import type { BadOption } from '../furniture/bad-options.js';
import { presentOf, readMomentsWith } from '../moment.js';
import type { Facet } from '../filter.js';
import { commandFor, type Command } from '../keys.js';
import { optionId } from '../parts/drawing-state.js';
import type { RelatedEvent, StoryStep } from '../on-demand/detail.js';
import { extraControls, zoneOptions } from '../on-demand/extra-controls.js';
import { list } from '../on-demand/list.js';
import { optionNotes } from '../on-demand/option-notes.js';
import { panels } from '../on-demand/panels.js';
import { storyOf } from '../on-demand/story.js';
import { zoneChoices } from '../on-demand/zones.js';
import type { ViewName } from '../parts/toolbar.js';
import type { ArticleLinkController } from '../article/article-link.js';
import type { ExportSource } from '../on-demand/exporting/index.js';
import { BrushController } from './brush.js';
import { ExportingController } from './exporting.js';
import { HashController } from './hash.js';
import { LaneController, type LaneHost } from './lanes.js';
import type { LiveRegionController } from './live-region.js';
import { PanelController, type PanelName } from './panels.js';
import { PanZoomController } from './pan-zoom.js';
import { WindowTableController } from './window-table.js';
import type { ShownEvents } from './shown-events.js';
import type { StageController } from './stage.js';
import { Sifting } from './sifting.js';
import { TravelController } from './travel.js';
import { Walking } from './walking.js';

/** The properties of the host that the reader changes. */
export interface ExplorerHost extends LaneHost {
  selected?: string;
  view: ViewName;
  timeZone?: string;
  fold: boolean;
  /** The timeline moves as its article is read. */
  follow: boolean;
  readonly now?: string;
}

export interface ExplorerListener {
  /** The reader chose an event, or let go of it. */
  onChoice(event: TimelineEvent | undefined): void;
  /** The reader wants to see other events. */
  onFilter(): void;
  /** The reader wants to see them otherwise. */
  onView(change: ViewChangeName): void;
}

/** What the reader can change beside the window and the choice. */
export type ViewChangeName = 'view' | 'timeZone' | 'fold' | 'follow' | 'lanes' | 'filter';

const ZOOM_STEP = 1.8;
const PAGE = 0.85;
const LIST_STEP = 60;

/** What the explorer works on. */
export interface ExplorerParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
  readonly live: LiveRegionController;
  /** The tie to an article, where there is one. */
  readonly link: () => ArticleLinkController | undefined;
  readonly listener: ExplorerListener;
  /** What may be taken out of the page. */
  readonly exportSource: () => ExportSource;
  /** What can be done to an event, under its detail view. */
  readonly footer?: (event: TimelineEvent) => unknown;
}

export class ExplorerController implements ReactiveController {
  readonly panels: PanelController;
  readonly travel: TravelController;
  readonly exporting: ExportingController;
  readonly #table: WindowTableController;
  readonly live: LiveRegionController;
  readonly sifting: Sifting;
  listLimit = LIST_STEP;
  readonly #host: ExplorerHost;
  readonly #stage: StageController;
  readonly #shown: ShownEvents;
  readonly #panZoom: PanZoomController;
  readonly #lanes: LaneController;
  readonly #walking: Walking;
  #hash: HashController | undefined;
  #hasAllZones = false;
  #fold: Fold | undefined;
  #foldedOf: object | undefined;
  readonly #link: () => ArticleLinkController | undefined;
  readonly #listener: ExplorerListener;
  readonly #footer: ExplorerParts['footer'];
  readonly #exportSource: ExplorerParts['exportSource'];

  constructor(host: ExplorerHost, { stage, shown, live, link, listener, footer, exportSource }: ExplorerParts) {
    readMomentsWith((text, timeZone) => whenFromEdtf(text, timeZone === undefined ? {} : { timeZone }));
    this.#footer = footer;
    this.#exportSource = exportSource;
    this.#host = host;
    this.#stage = stage;
    this.#shown = shown;
    this.#link = link;
    this.#listener = listener;
    this.live = live;
    this.panels = new PanelController(host, (name) => this.#part(`[data-panel=${name}]`));
    this.#table = new WindowTableController(host, stage);
    this.exporting = new ExportingController(host, {
      live, source: exportSource, chosen: () => this.event(host.selected), close: () => { this.panels.close(); },
      items: () => stage.picture.layout?.list() ?? [],
    });
    this.travel = new TravelController(host, stage);
    this.sifting = new Sifting(host, shown, () => { this.#onFilter(); });
    this.#walking = new Walking(host, {
      stage, shown, travel: this.travel, choose: (id) => { this.choose(id, 'timeline'); },
      onFocus: (id) => {
        this.bring(id);
        link()?.hint(this.event(id));
      },
    });
    this.#panZoom = new PanZoomController(host, this.travel);
    new BrushController(host, this.travel.brushTarget);
    this.#lanes = new LaneController(host, stage, live, () => { listener.onView('lanes'); });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown.near = undefined;
  }

  event(id: string | undefined): TimelineEvent | undefined {
    return this.#shown.event(id);
  }

  /** Keeps the state of the view in the address of the page, under a name; undefined ends that. */
  setHash(name: string | undefined): void {
    this.#hash?.end();
    this.#hash = name === undefined ? undefined : new HashController({
      host: this.#host, stage: this.#stage, travel: this.travel, filter: () => this.sifting.filter, setFilter: (filter) => { this.sifting.set(filter); }, close: () => { this.panels.close(); },
    }, name);
  }

  /** Options of the zone switch; every zone of the world, once the reader has reached for it. */
  zoneOptions(zoneLabel: string): TemplateResult {
    const { timeZone, words } = this.#host;
    return zoneOptions(zoneChoices(this.#shown.timeline, timeZone, words), timeZone ?? '', zoneLabel, this.#hasAllZones);
  }

  /** Controls of what can be done now. */
  get controls(): TemplateResult {
    const { fold, follow, words } = this.#host;
    return extraControls({ words, canGoBack: this.travel.canGoBack, fold: this.foldOfShown ? fold : undefined, follow: this.#link()?.isLinked === true ? follow : undefined });
  }

  /** What can be folded away; undefined where nothing is empty for long. Of a source it stays what its first answer showed. */
  get foldOfShown(): Fold | undefined {
    const { bins, events, extent } = this.#shown;
    const foldedOf = extent ?? events;
    if (foldedOf !== this.#foldedOf) {
      this.#foldedOf = foldedOf;
      this.#fold = createFold(events, { bins, extent });
    }
    return this.#fold;
  }

  /** What is wrong with settings. */
  notesOn(bad: readonly BadOption[]): readonly Diagnostic[] {
    return optionNotes(bad);
  }

  renderPanels(): TemplateResult {
    const { selected, words } = this.#host;
    const { current: open, onToggle } = this.panels;
    const event = open === 'detail' ? this.event(selected) : undefined;
    const exporting = open === 'export' ? this.exporting.panel() : nothing;
    return html`${panels({
      exporting,
      words, open, onToggle, filter: open === 'filter' ? { filter: this.sifting.filter, words, events: this.#shown.timeline.events, times: this.sifting.times } : undefined,
      detail: event && { event, words, when: this.#whenText(event, 'long'), related: this.relatedTo(event), story: this.storyOf(event), isLinked: this.#link()?.isLinked === true, footer: this.#footer?.(event) },
    })} ${this.#host.view === 'timeline' ? this.#table.render() : nothing} ${this.exporting.printed()}`;
  }

  /** @param items - The first of them at least, in time order. */
  renderList(items: readonly ListItem[], hasMicrodata: boolean): TemplateResult {
    const { selected, words } = this.#host;
    return list({ items, limit: this.listLimit, count: this.#shown.index ? this.#shown.shownCount : items.length, selected, words, hasMicrodata });
  }

  /** The first of all events that pass, where the layout does not hold all of them. */
  get listed(): readonly ListItem[] | undefined {
    const { index, predicate } = this.#shown;
    if (!index) return undefined;
    const listed: TimelineEvent[] = [];
    for (const event of index.events()) {
      if (predicate && !predicate(event)) continue;
      if (listed.push(event) === this.listLimit) break;
    }
    return this.#laidOut(listed).list();
  }

  /** Also of an event that the filter leaves out. */
  #whenText(event: TimelineEvent, style: 'short' | 'long'): string {
    return this.#stage.picture.layout?.whenText(event.id, style) || this.#laidOut([event]).whenText(event.id, style);
  }

  /** Events that the picture does not hold, to be told. */
  #laidOut(events: readonly TimelineEvent[]): TimelineLayout {
    return new TimelineLayout({ events }, { ...this.#exportSource().looks, messages: this.#host.words, measure: () => 0 }, { ...ALL_MEANS, Names: furnishing.part?.EventNames });
  }

  /** What belongs to an event, seen from it. */
  relatedTo({ id }: TimelineEvent): readonly RelatedEvent[] {
    return this.#shown.timeline.relations.flatMap(({ type, from, to }) => {
      const other = from === id ? this.event(to) : to === id ? this.event(from) : undefined;
      return other ? [{ type, isBack: to === id, event: other, when: this.#whenText(other, 'short') }] : [];
    });
  }

  /** What became of the plan that an event belongs to. */
  storyOf(event: TimelineEvent): readonly StoryStep[] {
    const { relations } = this.#shown.timeline;
    const story = storyOf(event, relations, (id) => this.event(id));
    return story.map((step) => ({
      event: step, when: this.#whenText(step, 'short'),
      isSuperseded: relations.some(({ type, from }) => type === 'rescheduledTo' && from === step.id),
    }));
  }

  /** Chooses an event: marks it, brings it into sight, shows its words in the article, opens it. */
  choose(id: string, from: 'timeline' | 'article' | 'host'): void {
    const event = this.event(id);
    if (!event) return;
    this.#host.selected = id;
    this.#shown.focused = id;
    this.bring(id);
    this.#link()?.show(event, from !== 'article');
    if (from !== 'article' || this.panels.open === 'detail') {
      // Its button that copies must not wait for anything once it is pressed.
      void this.exporting.load().catch(() => undefined);
      this.panels.show('detail', () => this.#boxOf(id));
    }
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
    const { when } = this.event(id) ?? {};
    if (when) this.travel.to(this.travel.around(when));
  }

  #onFilter(): void {
    this.listLimit = LIST_STEP;
    this.#listener.onFilter();
    this.#listener.onView('filter');
    this.live.say(this.#host.words.eventCount(String(this.#shown.shownCount), this.#shown.shownCount === 1));
    this.#host.requestUpdate();
  }

  /** Answers what the reader does. @param target - The innermost part it was done to. */
  on(event: Event, target: EventTarget | null): void {
    switch (event.type) {
      case 'click': return this.#onClick(target);
      case 'input': return this.#onInput(target);
      case 'change': return this.#onChange(target);
      case 'keydown': return this.#onKey(event as KeyboardEvent, target as HTMLElement);
      case 'focusin':
        if (!this.#hasAllZones && target instanceof HTMLSelectElement) {
          this.#hasAllZones = true;
          this.#host.requestUpdate();
        }
        return;
      case 'pointerdown': {
        this.#part('.by-keys')?.classList.remove('by-keys');
        const head = headAt(target);
        return head ? this.#lanes.begin(event as PointerEvent, head) : this.#panZoom.begin(event as PointerEvent);
      }
      case 'pointerover': case 'pointerout': return this.#onHover(event as PointerEvent, target);
    }
  }

  #onClick(target: EventTarget | null): void {
    if (this.exporting.press(target)) return;
    const found = actionAt(target);
    if (found) this.#act(found.action, found.element);
    else if (target instanceof Element && target.closest('.stage')) this.#part('.marks')?.focus({ preventScroll: true });
  }

  #onInput(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'search') this.sifting.search(target.value);
  }

  #onChange(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) {
      this.#host.timeZone = target.value;
      this.#listener.onView('timeZone');
    }
    if (!(target instanceof HTMLInputElement)) return;
    const { facet, time } = target.dataset;
    if (facet !== undefined) this.sifting.toggle(facet as Facet, target.value);
    if (time !== undefined) this.sifting.limitTo({ [time]: target.value });
  }

  #onHover(event: PointerEvent, target: EventTarget | null): void {
    if (!this.#link()?.isLinked || event.pointerType === 'touch') return;
    const marked = event.type === 'pointerover' && target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
    this.#link()?.hint(this.event(marked?.dataset['event']));
  }

  #onKey(event: KeyboardEvent, target: HTMLElement): void {
    const head = headAt(target);
    const command = commandFor(event, this.#stage.isRightToLeft);
    // What a pointer has focused shows its focus once keys follow: Firefox would go on hiding it.
    if (head ?? command) this.#part('.frame')?.classList.add('by-keys');
    if (head && this.#lanes.onKey(event, head)) return event.preventDefault();
    const isOnDrawing = target.classList.contains('marks');
    const isTyping = target.matches('input, select, textarea');
    if (!command || (event.defaultPrevented && event.eventPhase !== Event.NONE) || this.panels.open) return;
    if (!isOnDrawing && (isTyping || (command !== 'search' && command !== 'help'))) return;
    if (this.#do(command)) event.preventDefault();
  }

  #act(action: Action, element: HTMLElement): void {
    switch (action.do) {
      case 'choose': return this.choose(action.event, 'timeline');
      case 'enter': return this.#walking.enter(action.cluster);
      case 'view':
        this.#host.view = action.view as ViewName;
        return this.#listener.onView('view');
      case 'lane': return this.#lanes.toggle(action.key);
      case 'follow':
        this.#host.follow = !this.#host.follow;
        return this.#listener.onView('follow');
      case 'step': return this.#step(action.by);
      case 'more': this.listLimit += LIST_STEP; return this.#host.requestUpdate();
      case 'close': return this.panels.close();
      case 'show': {
        this.panels.close();
        return this.#link()?.show(this.event(this.#host.selected), true);
      }
      case 'clear': return this.sifting.clear();
      case 'onlyWindow': {
        const { window } = this.#stage.picture;
        return window && this.sifting.limitToWindow(window);
      }
      case 'filter': case 'help': return this.#toggle(action.do, element);
      case 'export': return void this.exporting.load().then(() => { this.#toggle('export', element); });
      default: this.#do(action.do);
    }
  }

  /** @returns false where the key is left to the page. */
  #do(command: Command): boolean {
    const { travel } = this;
    switch (command) {
      case 'next': this.#walking.step(1); break;
      case 'previous': this.#walking.step(-1); break;
      case 'first': case 'last': this.#walking.toEnd(command); break;
      case 'screenBack': travel.to(travel.panned(-PAGE)); break;
      case 'screenOn': travel.to(travel.panned(PAGE)); break;
      case 'zoomIn': travel.to(travel.zoomed(ZOOM_STEP, this.#walking.position)); break;
      case 'zoomOut': travel.to(travel.zoomed(1 / ZOOM_STEP, this.#walking.position)); break;
      case 'fit': travel.fit(); break;
      case 'back':
        if (!travel.canGoBack) return false;
        travel.goBack();
        break;
      case 'today':
        if (!furnishing.part?.reaches(this.#stage.picture, presentOf(this.#host.now))) return false;
        travel.to(travel.centred(presentOf(this.#host.now)));
        break;
      case 'fold':
        if (!this.foldOfShown) return false;
        this.#host.fold = !this.#host.fold;
        this.#listener.onView('fold');
        break;
      case 'open': this.#walking.open(); break;
      case 'close':
        if (this.#host.selected === undefined) return false;
        this.letGo();
        break;
      case 'search': this.#part('.search input')?.focus(); break;
      case 'help': this.#toggle('help', this.#part('[data-do=help]') ?? this.#host);
    }
    return true;
  }

  /** The event before or after the one that is open. */
  #step(by: 1 | -1): void {
    const { events, index } = this.#shown;
    const at = events.findIndex(({ id }) => id === this.#host.selected);
    const next = events[at + by];
    if (!index && at >= 0 && next) this.choose(next.id, 'timeline');
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

function headAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
}
