// The element: takes events, a file or an article, and lets a reader explore the timeline. Draws by the parts in view/.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EMPTY_TIMELINE, type Correction } from '../model/index.js';
import type { Extent } from '../time/index.js';
import {
  adoptStyles,
  completed,
  ContactController,
  drawing,
  EditingController,
  ENGLISH,
  furnishing,
  InputController,
  INPUTS,
  Laying,
  exploring,
  LOOKS,
  PaperController,
  readMoment,
  ShownEvents,
  StageController,
  timelineStyles,
  lost,
  toolbar,
  type ExplorerController,
  type ExplorerHost,
  type Furniture,
  type FurnitureHost,
  type Input,
  type InputHost,
  type PartialWords,
  type Words,
} from '../view/index.js';
import { TimelineEditEvent } from './timeline-edit-event.js';
import { TimelineErrorEvent } from './timeline-error-event.js';
import { TimelineLoadEvent } from './timeline-load-event.js';
import { TimelineOptions } from './timeline-options.js';
import { TimelineSelectEvent } from './timeline-select-event.js';
import { TimelineViewChangeEvent } from './timeline-view-change-event.js';
import { TimelineWindowChangeEvent } from './timeline-window-change-event.js';

/**
 * Draws one timeline and lets a reader explore it.
 *
 * It takes, first found first used: `timeline`, `timelines`, `events`, `source`, `text`, `src`, `for`, `timeline-event` children, or the article
 * written into it. Declare `color-scheme` on dark pages: colours follow it.
 * @tagname event-timeline
 * @slot - The article, `timeline-event` children, or what `toElement` of `event-timeline/export` writes on a server; shown until a timeline is ready, and in the text view.
 * @fires {TimelineSelectEvent} timeline-select - The reader chose an event.
 * @fires {TimelineWindowChangeEvent} timeline-window-change - The reader panned or zoomed, or the page did by `fit()`, `back()` or `zoomBy()`.
 * @fires {TimelineViewChangeEvent} timeline-view-change - The reader switched view, zone or folding, folded up or moved a lane, or filtered.
 * @fires {TimelineLoadEvent} timeline-load - A file, an article or content was read.
 * @fires {TimelineEditEvent} timeline-edit - The reader corrects something; `preventDefault()` refuses.
 * @fires {TimelineErrorEvent} timeline-error - Something could not be read.
 * @csspart toolbar - Caption and controls.
 * @csspart stage - The area in which time is drawn.
 * @csspart axis - The time axis.
 * @csspart lane - A lane.
 * @csspart lane-head - The name of a lane.
 * @csspart mark - A mark with its label; also `mark-point`, `mark-band`, `mark-bar`.
 * @csspart label - The text of a mark.
 * @csspart cluster - Several events in one place.
 * @csspart arrow - A relation between two marks.
 * @csspart now - The line of the present moment.
 * @csspart overview - The strip with the whole extent.
 * @csspart tray - Events without a date.
 * @csspart list - The list view.
 * @csspart detail - One event in full.
 * @csspart edit-bar - What a reader may do who corrects.
 * @csspart editor - The dialog in which an event is mended.
 * @csspart messages - What could not be read.
 * @csspart progress - The bar shown while reading.
 * @cssprop [--event-timeline-event] - Colour of happenings.
 * @cssprop [--event-timeline-statement] - Colour of statements.
 * @cssprop [--event-timeline-state] - Colour of lasting states.
 * @cssprop [--event-timeline-accent] - Colour of moves, warnings and the line of now.
 * @cssprop [--event-timeline-chosen] - Marker behind the chosen event.
 * @cssprop [--event-timeline-paper] - Ground of the element and of its words, the inside of hollow marks. A `background` that the page gives the element goes first. Absent: the page shows through where it has one plain colour on which ink can be read; elsewhere `Canvas`.
 * @cssprop [--event-timeline-surface=Canvas] - Ground of panels.
 * @cssprop [--event-timeline-surface-ink=CanvasText] - Text of panels.
 * @cssprop [--event-timeline-muted] - Secondary text.
 * @cssprop [--event-timeline-line] - Hairlines.
 * @cssprop [--event-timeline-list-height=32em] - Height beyond which the list scrolls.
 * @cssprop [--event-timeline-sticky-top=0px] - How far below the top of the page heads of lanes stop while time that runs down scrolls by: the height of a fixed header.
 * @cssstate loading - A source is being read.
 * @cssstate ready - A timeline is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - Reading failed.
 * @cssstate dark - Its text is light, so its `color-scheme` is dark, unless the page gives it another one.
 */
export class EventTimeline extends TimelineOptions implements ExplorerHost, FurnitureHost, InputHost {
  static override styles = timelineStyles;

  static {
    // Labels are measured once they are drawn, and laid out again where that tells something new: on purpose, so nothing to warn of.
    this.disableWarning?.('change-in-update');
  }

  /** The words of the interface; English for those that are not given. */
  @property({ attribute: false })
  get words(): Words {
    return this.#words;
  }

  set words(words: PartialWords | undefined) {
    this.#givenWords = words;
    this.#words = words ? (furnishing.part?.wordsFrom(words) ?? completed(words, ENGLISH)) : ENGLISH;
  }

  readonly #stage = new StageController(this, {
    onMoved: () => {
      const { layout, window } = this.#stage.picture;
      this.requestUpdate();
      if (!window || !layout) return;
      this.dispatchEvent(new TimelineWindowChangeEvent(window));
      this.#contact.explorer?.tellWindow();
    },
    onStale: () => {
      this.#laying.isStale = true;
    },
    onLost: (error) => {
      this.#onLost(error);
    },
  });
  readonly #inputs = new InputController(this, {
    onInput: (input) => {
      this.#show(input);
      this.#editing.take(input);
      if (input.isLoaded) void this.updateComplete.then(() => this.dispatchEvent(new TimelineLoadEvent(input.timeline)));
    },
    onError: ({ code, message }, error) => {
      this.#laying.isStale = true;
      this.requestUpdate();
      this.dispatchEvent(new TimelineErrorEvent(code, message, error));
    },
    choose: (id) => {
      this.#contact.with((explorer) => {
        explorer.choose(id, 'article');
      });
    },
    // The drawing follows, the marks around it stay in sight.
    reach: (id) => {
      this.#approach(id);
      this.#contact.with((explorer) => {
        explorer.follow(id);
      });
    },
    approach: (id) => {
      this.#approach(id);
    },
  });
  readonly #shown = new ShownEvents();
  readonly #contact = new ContactController<ExplorerController>(this, async () => {
    await Promise.all([exploring.again(), this.#stage.furnish()]);
    if (exploring.failure) this.#onLost(exploring.failure.error);
    const { failure = furnishing.failure, part } = exploring;
    if (!part || failure) throw failure?.error;
    const explorer: ExplorerController = new part.ExplorerController(this, {
      stage: this.#stage,
      shown: this.#shown,
      link: () => this.#inputs.link,
      footer: (event) => this.#editing.active?.footer(event),
      exportSource: () => (this.#takeFurniture() as Furniture).exportSource,
      listener: {
        onChoice: (event) => {
          this.dispatchEvent(new TimelineSelectEvent(event));
        },
        onFilter: () => {
          this.#inputs.setFilter(this.#shown.predicate, this.window);
          this.#laying.isStale = true;
        },
        onView: (change) => {
          this.dispatchEvent(new TimelineViewChangeEvent(change));
        },
      },
    });
    // With it come all ways to write a moment.
    this.#takeFurniture()?.now.look();
    this.#readWindow();
    return explorer;
  });
  readonly #editing: EditingController = new EditingController(
    this,
    { contact: this.#contact, stage: this.#stage, shown: this.#shown },
    {
      propose: (edit) => this.dispatchEvent(new TimelineEditEvent(edit)),
      onMeans: (means) => {
        this.#inputs.means = means;
      },
      // Rows are of what was read.
      onTimeline: (timeline) => {
        this.#inputs.link?.mark(timeline);
        this.#show({ ...this.#input, rows: undefined, timeline });
      },
    },
  );
  readonly #internals = this.attachInternals();
  readonly #paper = new PaperController(this, this.#internals.states);
  #state = '';
  #givenWords: PartialWords | undefined;
  #words = ENGLISH;
  #furniture: Furniture | undefined;
  #input: Input = { timeline: EMPTY_TIMELINE };
  /** The stretch in sight, in words. */
  #range = '';
  readonly #laying = new Laying(this, {
    stage: this.#stage,
    shown: this.#shown,
    inputs: this.#inputs,
    contact: this.#contact,
    input: () => this.#input,
  });

  /** What readers corrected, here or before; put by id on whatever is read. Those whose event is gone are kept. Save them on `timeline-edit`. */
  @property({ attribute: false, noAccessor: true })
  get corrections(): readonly Correction[] {
    return this.#editing.corrections;
  }

  set corrections(corrections: readonly Correction[] | null | undefined) {
    this.#editing.corrections = corrections ?? [];
  }

  /** The stretch of time in sight, half-open; undefined while there is nothing to show. Set undefined for the first one; what is no stretch of time is told, and the window stays. */
  @property({ attribute: false, noAccessor: true })
  get window(): Extent | undefined {
    return this.#stage.picture.window;
  }

  set window(window: { readonly start: number; readonly end: number } | undefined) {
    this.#stage.setWindow(window as Extent | undefined);
  }

  /** Shows all events. */
  fit(): void {
    this.#contact.with(({ travel }) => {
      travel.fit();
    });
  }

  /** Returns to the window before the reader's last jump; without one, nothing happens. */
  back(): void {
    this.#contact.explorer?.travel.goBack();
  }

  /** Zooms around the middle. @param factor - Above 1 shows less time, larger. */
  zoomBy(factor: number): void {
    this.#contact.with(({ travel }) => {
      travel.to(travel.zoomed(factor));
    });
  }

  /** Chooses an event, brings it into sight and opens it; without an id, lets go of the chosen one. Unknown ids are ignored. */
  select(id?: string | null): void {
    if (id != null)
      return this.#contact.with((explorer) => {
        explorer.choose(id, 'host');
      });
    this.selected = undefined;
    this.#contact.explorer?.panels.close();
  }

  /**
   * The drawing in sight as a standalone SVG document. It may stand in any page: its time runs from left to right also where this page runs from right to left.
   * @throws {Error} where nothing is drawn yet
   */
  async toSvg(): Promise<string> {
    return (await this.#around()).toSvg();
  }

  /**
   * The drawing in sight as PNG.
   * @param scale - Px of the picture per px of the drawing.
   * @throws {Error} where nothing is drawn yet
   */
  async toPng(scale = 2): Promise<Blob> {
    return (await this.#around()).toPng(scale);
  }

  /** Resolves also when what is on its way has come: what the reader asked for, and of many events have their first picture. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#contact.loading, this.#editing.loading, this.#inputs.firstEvents, this.#stage.loading]);
    return super.getUpdateComplete();
  }

  /** Moved into another document, such as a window of its own. */
  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override scheduleUpdate(): void | Promise<void> {
    if (!this.hasUpdated || !this.#laying.isLong) return super.scheduleUpdate() as void | Promise<void>;
    return this.#laying.layInTasks().then(() => super.scheduleUpdate() as void | Promise<void>);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#takeFurniture();
    if (INPUTS.some((name) => changed.has(name))) this.#inputs.read();
    if (changed.has('windowStart') || changed.has('windowEnd')) this.#readWindow();
    if (changed.has('hash'))
      this.#contact.with((explorer) => {
        explorer.setHash(this.hash);
      });
    this.#inputs.link?.follow(this.follow);
    if (LOOKS.some((name) => changed.has(name))) this.#laying.isStale = true;
    if (changed.has('selected')) this.#inputs.link?.show(this.#shown.event(this.selected), 'never');
    this.#stage.picture.setCollapsed(this.collapsedLanes);
    this.#laying.lay();
    // Whoever moved the window: a source is asked for what is in sight.
    this.#inputs.look(this.window);
  }

  protected override render(): TemplateResult {
    const { isEmpty } = this.#laying;
    // No white space between the parts: the page may keep it.
    return html`${this.#furniture?.notes()}${isEmpty ? this.#editing.active?.bar() : this.#renderFrame()}<slot ?hidden=${!isEmpty && this.view !== 'text'}></slot>${this.#editing.active?.dialog()}<div class="live" role="status">${this.#contact.explorer?.live.message}</div><div class="measure" aria-hidden="true" @transitionend=${this.#paper.look}><div class="label" part="label"><span class="line">x x</span><span class="small">x</span></div><div class="axis" part="axis"><span class="tick-label">x</span></div></div>`;
  }

  protected override updated(): void {
    const { states } = this.#internals;
    const { failure, isLoading } = this.#inputs;
    const { isEmpty } = this.#laying;
    if (this.#stage.isBare) return;
    const state = failure ? 'error' : isLoading ? 'loading' : isEmpty ? 'empty' : 'ready';
    if (state === this.#state) return;
    states.delete(this.#state);
    states.add((this.#state = state));
  }

  #renderFrame(): TemplateResult {
    const { explorer, on } = this.#contact;
    const { isDrawing } = this.#laying;
    return html`<div class="frame" @click=${on} @change=${on} @focusin=${on} @input=${on} @keydown=${on} @pointercancel=${on} @pointerdown=${on} @pointerover=${on} @pointerout=${on} @pointerup=${on} @wheel=${on}>
        ${this.#renderToolbar()} ${this.#editing.active?.bar()}
        ${isDrawing ? this.#renderStage() : nothing}
        ${this.view === 'list' ? this.#furniture?.list() : nothing}
        ${isDrawing ? this.#furniture?.tray() : nothing}
        ${explorer?.renderPanels()}
      </div>`;
  }

  #renderToolbar(): TemplateResult {
    const { layout, namedWindow: window, scene } = this.#stage.picture;
    const { count: all, shownCount } = this.#shown;
    const { explorer } = this.#contact;
    return toolbar({
      words: this.words,
      // Where nothing matches, what was looked through stays the heading.
      range:
        layout && window
          ? (this.#range = layout.rangeText(window.start, window.end))
          : layout && !layout.extent && shownCount > 0
            ? this.words.undated
            : this.#range,
      count: this.#furniture?.count() ?? this.words.eventCount(all.toLocaleString(this.#laying.locale), all === 1),
      zoneLabel: scene?.axis.zoneLabel ?? '',
      zones: explorer?.zoneOptions(scene?.axis.zoneLabel ?? ''),
      zone: this.timeZone ?? '',
      view: this.#laying.isDrawing ? 'timeline' : this.view,
      controls: this.#stage.isBare ? undefined : (this.#furniture?.controls() ?? (furnishing.failure && lost(this.words))),
    });
  }

  #renderStage(): TemplateResult {
    const { picture, isBare, isVertical, isRightToLeft } = this.#stage;
    const { focused, index, near, rows, undated } = this.#shown;
    const count = (rows ?? this.#shown.events).length;
    const { scene } = picture;
    return html`
      <div class="stage ${isVertical ? 'is-vertical' : ''} ${picture.isZoomed ? 'is-zoomed' : ''}" part="stage" tabindex="-1">
        ${scene ? drawing({ scene, words: this.words, name: this.#furniture?.name(), selected: this.selected, focused, near, isBare, isRightToLeft, setSize: index ? 0 : count - undated.length }) : nothing}
        ${this.#furniture?.emptiness(count)}
      </div>
      ${this.#renderOverview()}
    `;
  }

  #renderOverview(): TemplateResult | typeof nothing {
    const {
      isBare,
      picture: { layout },
    } = this.#stage;
    if (layout && !layout.extent) return nothing;
    // Its place is kept, or the stage would have another height once it comes.
    return (isBare ? undefined : this.#furniture?.overview()) ?? html`<div class="overview"></div>`;
  }

  /** What stands around the picture, fetched unless it is here. */
  async #around(): Promise<Furniture> {
    await this.#stage.furnish();
    const furniture = this.#takeFurniture();
    if (!furniture) throw (furnishing.failure?.error ?? new Error('it is in no page')) as Error;
    return furniture;
  }

  /** Once it is here, with all words. */
  #takeFurniture(): Furniture | undefined {
    const { part } = furnishing;
    if (!part || this.#furniture || (!this.hasUpdated && !this.isConnected)) return this.#furniture;
    if (this.#givenWords) Object.assign(this.#words, part.wordsFrom(this.#givenWords));
    return (this.#furniture = new part.Furniture(this, {
      stage: this.#stage,
      shown: this.#shown,
      inputs: this.#inputs,
      contact: this.#contact,
      laying: this.#laying,
      input: () => this.#input,
    }));
  }

  #readWindow(): void {
    const [start, end] = [this.windowStart, this.windowEnd].map((moment) => readMoment(moment, this.timeZone));
    if (start !== undefined && end !== undefined && end > start) this.#stage.picture.setWindow({ start, end });
  }

  #show(input: Input): void {
    this.#input = input;
    this.#shown.take(input);
    this.#laying.isStale = true;
    this.requestUpdate();
  }

  #approach(id: string | undefined): void {
    this.#shown.near = id;
    this.requestUpdate();
  }

  #onLost(error: unknown): void {
    this.dispatchEvent(new TimelineErrorEvent('parts/unreachable', this.words.controlsLost, error));
  }
}
