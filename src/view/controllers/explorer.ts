// What a reader does with a timeline: walks, chooses, searches, filters, zooms. It holds those who do it, and shows what comes of it.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Fold, ListItem } from '../../layout/index.js';
import type { Diagnostic, TimelineEvent } from '../../model/index.js';
import { instant, whenFromEdtf } from '../../time/index.js';
import type { ArticleLinkController } from '../article/article-link.js';
import { isInSight } from '../article/in-sight.js';
import { drawAtOnce } from '../draw-at-once.js';
import type { BadOption } from '../furniture/bad-options.js';
import { localeAround } from '../locale.js';
import { readMomentsWith } from '../moment.js';
import type { RelatedEvent } from '../on-demand/detail.js';
import type { ExportSource } from '../on-demand/exporting/index.js';
import { extraControls, zoneOptions } from '../on-demand/extra-controls.js';
import { filterText } from '../on-demand/filter-panel.js';
import { list } from '../on-demand/list.js';
import { optionNotes } from '../on-demand/option-notes.js';
import { panels } from '../on-demand/panels.js';
import { zoneChoices } from '../on-demand/zones.js';
import { Answering } from './answering.js';
import { BrushController } from './brush.js';
import { EventDetails } from './event-details.js';
import type { ExplorerHost, ExplorerListener } from './explorer-host.js';
import { ExportingController } from './exporting.js';
import { HashController } from './hash.js';
import { LaneController } from './lanes.js';
import { LiveRegionController } from './live-region.js';
import { PanelController } from './panels.js';
import { PanZoomController } from './pan-zoom.js';
import type { ShownEvents } from './shown-events.js';
import { ShownFold } from './shown-fold.js';
import { Sifting } from './sifting.js';
import type { StageController } from './stage.js';
import { TravelController } from './travel.js';
import { Walking } from './walking.js';
import { Whereabouts } from './whereabouts.js';
import { WindowTableController } from './window-table.js';

const LIST_STEP = 60;
/** What may be scrolled within the element. */
const SCROLLED = ['.stage', '.list-view'];
/** So many lines a list has on paper at most, where no button shows more: a book of them. */
const LIST_ON_PAPER = 10_000;

/** What the explorer works on. */
export interface ExplorerParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
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
  readonly #walking: Walking;
  #listLimit = LIST_STEP;
  #isOnPaper = false;
  readonly #host: ExplorerHost;
  readonly #stage: StageController;
  readonly #shown: ShownEvents;
  #hash: HashController | undefined;
  #timeZone: string | undefined;
  /** How many were said to pass the filter, until the window moves. */
  #toldCount: number | undefined;
  /** What a source had counted when it was asked for what passes: as long as that stands, nobody knows how many do. */
  #countedBefore: ShownEvents['bins'];
  /** What has the focus. */
  #held: Element | null = null;
  /** Event of the line in the list that has the focus. */
  #listened: string | undefined;
  /** What is scrolled by itself, and how far it was. */
  readonly #scrolled = new Map<string, { readonly part: HTMLElement; readonly top: number }>();
  readonly #fold: ShownFold;
  readonly #where: Whereabouts;
  readonly #link: () => ArticleLinkController | undefined;
  readonly #listener: ExplorerListener;
  readonly #footer: ExplorerParts['footer'];
  readonly #details: EventDetails;
  readonly #answering: Answering;

  constructor(host: ExplorerHost, { stage, shown, link, listener, footer, exportSource }: ExplorerParts) {
    readMomentsWith((text, timeZone) => whenFromEdtf(text, { timeZone }));
    this.#footer = footer;
    this.#details = new EventDetails(host, { stage, shown, exportSource });
    this.#host = host;
    this.#stage = stage;
    this.#shown = shown;
    this.#fold = new ShownFold(shown);
    this.#where = new Whereabouts(host, stage, shown);
    this.#link = link;
    this.#listener = listener;
    const live = (this.live = new LiveRegionController(host));
    this.panels = new PanelController(host, (name) => this.#where.part(`[data-panel=${name}]`));
    this.#table = new WindowTableController(host, stage);
    this.exporting = new ExportingController(host, {
      live,
      source: exportSource,
      chosen: () => this.event(host.selected),
      close: () => {
        this.panels.close();
      },
      items: () => stage.picture.layout?.list() ?? [],
    });
    this.travel = new TravelController(host, stage);
    this.sifting = new Sifting(host, shown, () => {
      this.#onFilter();
    });
    const walking = (this.#walking = new Walking(host, {
      stage,
      shown,
      travel: this.travel,
      standsAt: (id) => this.#where.standsAt(id),
      choose: (id) => {
        this.choose(id, 'timeline');
      },
      enumerate: ({ start, end }) => {
        this.sifting.limitToWindow({ start, end: instant(Math.max(end, start + 1)) });
        host.view = 'list';
        listener.onView('view');
      },
      onFocus: (id) => {
        this.bring(id);
        link()?.hint(this.event(id));
      },
    }));
    const panZoom = new PanZoomController(host, this.travel);
    new BrushController(host, this.travel.brushTarget);
    this.#answering = new Answering(host, {
      stage,
      walking,
      panZoom,
      link,
      panels: this.panels,
      travel: this.travel,
      sifting: this.sifting,
      exporting: this.exporting,
      lanes: new LaneController(host, stage, live, () => {
        listener.onView('lanes');
      }),
      event: (id) => this.event(id),
      fold: () => this.foldOfShown,
      choose: (id) => {
        this.choose(id, 'timeline');
      },
      letGo: () => {
        this.letGo();
      },
      step: (by) => {
        this.#step(by);
      },
      more: () => {
        this.#listLimit += LIST_STEP;
        host.requestUpdate();
      },
      onView: (change) => {
        listener.onView(change);
        if (change === 'fold') live.say(() => this.#where.part('.marks')?.getAttribute('aria-label') ?? '');
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#onPaper);
  }

  /** All of the list is printed, and what was shown of it is shown again afterwards. */
  readonly #onPaper = ({ type }: Event): void => {
    this.#isOnPaper = type === 'beforeprint';
    if (this.#host.view !== 'list') return;
    if (this.#isOnPaper) drawAtOnce(this.#host);
    else this.#host.requestUpdate();
  };

  hostUpdate(): void {
    this.#held = (this.#host.renderRoot as ShadowRoot).activeElement;
    this.#listened = this.#held?.closest<HTMLElement>('.item')?.dataset['event'];
    for (const name of SCROLLED) {
      const part = this.#where.part(name);
      if (part) this.#scrolled.set(name, { part, top: part.scrollTop });
    }
  }

  /** A choice of the reader is kept by the place it had among the options; they have changed places, and so may the line of the list that has the focus. */
  hostUpdated(): void {
    this.#walking.keep();
    // What is gone is told no more.
    if (this.panels.open === 'detail' && !this.event(this.#host.selected)) this.panels.close();
    const { bins, shownCount } = this.#shown;
    if (this.#toldCount !== undefined && this.#toldCount !== shownCount && this.#countedBefore !== bins) this.#tellCount();
    this.#scrollBack();
    if (this.#listened !== undefined && !this.panels.open) this.#where.lineOf(this.#listened)?.focus({ preventScroll: true });
    // What the keys were on has gone: they go on with what is there instead.
    if (this.#held?.isConnected === false && document.activeElement === document.body) {
      const id = this.#shown.focused ?? this.#host.selected;
      const line = id === undefined ? null : this.#where.lineOf(id);
      (line ?? this.#where.part('.marks, .list .title') ?? this.#where.part('[type=search]'))?.focus({ preventScroll: true });
    }
    const { timeZone } = this.#host;
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    const inUse = this.#host.renderRoot.querySelector<HTMLOptionElement>('.zone [selected]');
    if (inUse) inUse.selected = true;
  }

  /** The view that comes back shows what it showed, and what was chosen meanwhile. */
  #scrollBack(): void {
    const { selected } = this.#host;
    for (const [name, { part: before, top }] of this.#scrolled) {
      const part = this.#where.part(name);
      if (!part || part === before) continue;
      part.scrollTop = top;
      if (selected !== undefined) this.#where.reveal(selected, true);
    }
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#onPaper);
    this.#isOnPaper = false;
    this.#shown.near = undefined;
  }

  event(id: string | undefined): TimelineEvent | undefined {
    return this.#shown.event(id);
  }

  /** Keeps the state of the view in the address of the page, under a name, or that of the host where it is empty; undefined ends that. */
  setHash(name: string | undefined): void {
    this.#hash?.end();
    this.#hash =
      name === undefined
        ? undefined
        : new HashController(
            {
              host: this.#host,
              stage: this.#stage,
              travel: this.travel,
              sifting: this.sifting,
              close: () => {
                this.panels.close();
              },
            },
            name || this.#host.id || 'timeline',
          );
  }

  /** Options of the zone switch; every zone of the world, once the reader has reached for it. */
  zoneOptions(zoneLabel: string): TemplateResult {
    const { timeZone, words } = this.#host;
    return zoneOptions(zoneChoices(this.#shown.timeline, timeZone, words), timeZone ?? '', zoneLabel, this.#answering.hasReachedZones);
  }

  /** Controls of what can be done now. */
  get controls(): TemplateResult {
    const { fold, follow, view, words } = this.#host;
    return extraControls({
      words,
      canGoBack: this.travel.jumpCount > 0,
      fold: view !== 'list' && this.foldOfShown ? fold : undefined,
      follow: this.#link()?.isLinked === true ? follow : undefined,
    });
  }

  /** What can be folded away; undefined where nothing is empty for long. */
  get foldOfShown(): Fold | undefined {
    return this.#fold.fold;
  }

  /** What is wrong with settings. */
  notesOn(bad: readonly BadOption[]): readonly Diagnostic[] {
    return optionNotes(bad, this.#shown.timeline.events);
  }

  renderPanels(): TemplateResult {
    const { selected, words } = this.#host;
    const { current: open, onToggle } = this.panels;
    const event = open === 'detail' ? this.event(selected) : undefined;
    const exporting = open === 'export' ? this.exporting.panel() : nothing;
    return html`${panels({
      exporting,
      words,
      open,
      onToggle,
      filter:
        open === 'filter'
          ? { filter: this.sifting.filter, words, numberText: this.#numberText, events: this.#shown.timeline.events, times: this.sifting.times }
          : undefined,
      detail: event && {
        ...this.#details.told(event),
        words,
        copied: this.exporting.toldOf(event),
        steps: [this.#beside(-1) !== undefined, this.#beside(1) !== undefined],
        isLinked: this.#link()?.isLinked === true,
        footer: this.#footer?.(event),
      },
    })} ${this.#host.view === 'timeline' ? this.#table.render() : nothing} ${this.exporting.printed()} ${
      this.sifting.isFiltering ? html`<p class="sifted">${words.filter}: ${filterText(this.sifting.filter, this.sifting.times, words)}</p>` : nothing
    }`;
  }

  get #lines(): number {
    return this.#isOnPaper ? Math.max(this.#listLimit, LIST_ON_PAPER) : this.#listLimit;
  }

  /** @param items - The first of them at least, in time order. */
  renderList(items: readonly ListItem[], hasMicrodata: boolean): TemplateResult {
    const { selected, words } = this.#host;
    return list({ items, limit: this.#lines, count: this.#shown.index ? this.#shown.shownCount : items.length, selected, words, hasMicrodata });
  }

  /** The first of all events that pass, where the layout does not hold all of them. */
  get listed(): readonly ListItem[] | undefined {
    return this.#details.listed(this.#lines);
  }

  /** What belongs to an event, seen from it. */
  relatedTo(event: TimelineEvent): readonly RelatedEvent[] {
    return this.#details.relatedTo(event);
  }

  /** Chooses an event: marks it, brings it into sight, shows its words in the article, opens it. */
  choose(id: string, from: 'timeline' | 'article' | 'host'): void {
    const event = this.event(id);
    if (!event) return;
    this.#host.selected = id;
    // What has no date is no stop of the keys: they stay where they were.
    if (event.when) this.#shown.focused = id;
    this.bring(id);
    this.#link()?.show(event, from === 'article' ? 'never' : 'beside');
    // A reader of the article who cannot see the mark is told here.
    if (from !== 'article' || this.panels.open === 'detail' || !isInSight(this.#host)) {
      this.exporting.foresee();
      const isWalking = from === 'timeline' && this.panels.open === 'detail';
      this.panels.show(
        'detail',
        // Who reads on leaves the words free, not a mark that is far off.
        () => (from === 'article' && !isInSight(this.#host) && this.#link()?.pressedBox) || this.#where.boxOf(id),
        isWalking
          ? (isSheet) => {
              this.#where.reveal(id, isSheet);
            }
          : undefined,
        () => this.#where.lineOf(id),
      );
    }
    if (from === 'article') this.live.say(this.#details.nameOf(event));
    if (from !== 'host') this.#listener.onChoice(event);
  }

  letGo(): void {
    if (this.#host.selected === undefined) return;
    this.#host.selected = undefined;
    this.#link()?.show(undefined, 'never');
    this.#listener.onChoice(undefined);
  }

  /** Moves the window so that an event is in it. What is read already stays: it would go from under the hand. */
  bring(id: string): void {
    if (!this.#where.isRead(id))
      this.travel.to(this.travel.around(this.#where.standsAt(id)), () => {
        this.panels.uncover();
      });
  }

  /** As {@link bring}, after the reading: no jump to undo. */
  follow(id: string): void {
    if (!this.#where.isRead(id)) this.travel.follow(this.travel.around(this.#where.standsAt(id)));
  }

  /** Says what is in sight after a move. */
  tellWindow(): void {
    const { picture } = this.#stage;
    this.#toldCount = undefined;
    this.live.say(() => {
      const { layout, namedWindow: window, scene } = picture;
      // What a source has counted coarsely may come to more than it has.
      const all = Math.min(scene?.totals.all ?? 0, this.#shown.shownCount);
      return window && layout ? `${layout.rangeText(window.start, window.end)}. ${this.#countText(all)}` : '';
    });
  }

  #onFilter(): void {
    const { bins, index } = this.#shown;
    this.#listLimit = LIST_STEP;
    this.#countedBefore = index ? undefined : bins;
    this.#toldCount = NaN;
    this.#listener.onFilter();
    this.#listener.onView('filter');
    if (!this.#countedBefore) this.#tellCount();
    this.#host.requestUpdate();
  }

  /** Says how many there are that pass. */
  #tellCount(): void {
    const { shownCount } = this.#shown;
    this.#toldCount = shownCount;
    this.live.say(this.#countText(shownCount));
  }

  readonly #numberText = (count: number): string => count.toLocaleString(localeAround(this.#host, this.#host.locale));

  #countText(count: number): string {
    return this.#host.words.eventCount(this.#numberText(count), count === 1);
  }

  /** Answers what the reader does. @param target - The innermost part it was done to. */
  on(event: Event, target: EventTarget | null, release?: Event): void {
    this.#answering.on(event, target, release);
  }

  /** The event before or after the one that is open. */
  #step(by: 1 | -1): void {
    const next = this.#beside(by);
    if (!next) return;
    this.choose(next.id, 'timeline');
    // The focus stays on the button, so that nothing else tells what has come.
    this.live.say(this.#details.nameOf(next));
  }

  #beside(by: 1 | -1): TimelineEvent | undefined {
    const { events, index } = this.#shown;
    const { selected } = this.#host;
    if (index) return selected === undefined ? undefined : this.event(this.#walking.neighbour(selected, by));
    const at = events.findIndex(({ id }) => id === selected);
    return at < 0 ? undefined : events[at + by];
  }
}
