// The area in which time is drawn: its size, its fonts, its gestures, and the picture that comes of them.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  TimelineLayout,
  type LayoutMeans,
  type LayoutMessages,
  type LayoutOptions,
  type LayoutSource,
  type Orientation,
  type ViewportSize,
} from '../../layout/index.js';
import type { Extent } from '../../time/index.js';
import { furnishing } from '../furnishing.js';
import type { OverviewStrip } from '../furniture/overview-strip.js';
import { Picture } from '../picture.js';
import { foreseeRunningDown, mayRunDown, meansToRunDown, runningDown } from '../running-down.js';
import { whenIdle } from '../when-idle.js';
import { FontsController } from './fonts.js';
import { SizeController } from './size.js';

export interface StageHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly orientation: Orientation | 'auto';
}

export interface StageListener {
  /** The reader moved the window. */
  onMoved(): void;
  /** Labels have other fonts now, or there are means that were lacking: lay out anew. */
  onStale(): void;
  /** What stands around the picture could not be fetched. */
  onLost(error: unknown): void;
}

/** Below this width, in em of the host, time runs down. */
const NARROW_EM = 30;
/** As much height as the drawing takes by itself where time runs across, em. */
const HEIGHT_EM = 32;
/** Where a few labels more would have to be scrolled to, it grows by as much for all. */
const GROWN = 1.25;

export class StageController implements ReactiveController {
  readonly picture = new Picture();
  /** Settled while nothing is on its way. */
  loading: Promise<unknown> = Promise.resolve();
  /** On the way to another window: ends where the host sets one. */
  journey: { stop(): void } | undefined;
  /** While the page is printed: the size of the picture on paper. */
  paper: ViewportSize | undefined;
  /** The whole extent in one strip, once it is here. */
  strip: OverviewStrip | undefined;
  readonly #host: StageHost;
  readonly #listener: StageListener;
  readonly #fonts: FontsController;
  readonly #size: SizeController;
  /** What is laid out. */
  #events: LayoutSource['events'] = [];
  #isDrawn = false;
  #lively: Element | null = null;
  #isFurnished = false;
  /** Controls stood there before there was a picture: they stay. */
  #hasControls = false;
  #axisPx = 0;
  #isAwaiting = false;

  constructor(host: StageHost, listener: StageListener) {
    this.#host = host;
    this.#listener = listener;
    // Before the size is looked at, the stage has said what it asks for.
    host.addController(this);
    this.#fonts = new FontsController(host, () => {
      listener.onStale();
      host.requestUpdate();
    });
    this.#size = new SizeController(
      host,
      () => this.element,
      () => {
        if (this.fitSize()) host.requestUpdate();
      },
    );
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  /** Size of the host's text, px. */
  get fontPx(): number {
    return this.#fonts.fontPx;
  }

  get isRightToLeft(): boolean {
    return this.#host.matches(':dir(rtl)');
  }

  /** Time runs down; where it already runs across, once there is what that takes. */
  get isVertical(): boolean {
    return this.#isToRunDown && mayRunDown(this.#isDrawn);
  }

  get #isToRunDown(): boolean {
    const { orientation } = this.#host;
    if (orientation !== 'auto') return orientation === 'vertical';
    return this.#size.widthPx > 0 && this.#size.widthPx < NARROW_EM * this.fontPx;
  }

  /** Sees to it that time can run as it is to. @returns whether there is nothing to draw before it can */
  #awaitsMeans(): boolean {
    const coming = [
      this.#isToRunDown ? runningDown.come() : undefined,
      this.#isToRunDown || this.#size.isWrapping ? furnishing.come() : undefined,
    ].filter((part) => part !== undefined);
    if (coming.length === 0) return false;
    if (!this.#isAwaiting) {
      this.#isAwaiting = true;
      this.loading = Promise.all(coming).then(() => {
        this.#isAwaiting = false;
        this.#listener.onStale();
        this.#host.requestUpdate();
      });
    }
    return !this.#isDrawn;
  }

  hostConnected(): void {
    foreseeRunningDown();
    addEventListener('online', this.#furnishAgain);
    this.#furnishAgain();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#furnishAgain);
  }

  /** Fetches what stands around the picture, also where it was lost before. */
  async furnish(): Promise<void> {
    if (furnishing.part) return;
    await furnishing.again();
    if (furnishing.failure) this.#listener.onLost(furnishing.failure.error);
    if (!this.isBare) this.#host.requestUpdate();
  }

  readonly #furnishAgain = (): void => {
    void this.furnish();
  };

  get widthPx(): number {
    return this.#size.widthPx;
  }

  hostUpdated(): void {
    const { element } = this;
    if (!element) return;
    if (this.strip && !this.isBare) this.#hasControls = true;
    this.#size.ask(this.#wishPx, this.fontPx);
    if (!this.#isDrawn && this.picture.scene) {
      this.#isDrawn = true;
      // The first words in the caption may have taken a line of the stage.
      this.#size.look();
      whenIdle(() => {
        void this.#furnish();
      });
    }
    this.#enliven();
    // Heads of lanes stick below the axis.
    const axisPx = this.isVertical ? 0 : (this.picture.scene?.axis.box.height ?? 0);
    if (axisPx !== this.#axisPx) element.style.setProperty('--_axis', `${(this.#axisPx = axisPx)}px`);
  }

  async #furnish(): Promise<void> {
    await furnishing.come();
    const { isBare } = this;
    this.#isFurnished = true;
    this.#enliven();
    if (isBare) this.#host.requestUpdate();
  }

  /** From the first picture on, rows slide to where they go; those of the first one are there. */
  #enliven(): void {
    const { element } = this;
    if (!this.#isFurnished || element === this.#lively) return;
    this.#lively = element;
    element?.style.setProperty('--_slide', '160ms');
  }

  /** The first picture is there, and nothing else yet: controls, names and overview follow in a moment, where nothing moves for them. */
  get isBare(): boolean {
    return !this.#isFurnished && !this.#hasControls && !this.#size.isWrapping && this.picture.scene !== undefined;
  }

  /** The fonts of the labels are known, and there is what it takes: it can be laid out. */
  get isReady(): boolean {
    return this.#fonts.options !== undefined && !this.#awaitsMeans();
  }

  /**
   * Lays out other events, or the same ones otherwise; the reader's place is kept.
   * @param means - For what they say.
   */
  lay(source: LayoutSource, options: Omit<LayoutOptions, 'measure'> & { readonly messages: LayoutMessages }, means: LayoutMeans): void {
    const fonts = this.#fonts.options;
    if (!fonts) return;
    const host = this.#host;
    this.#events = source.events;
    // What time needs to run down may come after the layout, through another timeline.
    this.picture.setLayout(
      new TimelineLayout(
        source,
        { ...options, ...fonts },
        {
          ...means,
          get arrangeColumns() {
            return meansToRunDown(host).arrangeColumns;
          },
          get fitColumns() {
            return meansToRunDown(host).fitColumns;
          },
          get Names() {
            return furnishing.part?.EventNames;
          },
          get counts() {
            return furnishing.part?.ALL_COUNTS;
          },
          get clockChangesIn() {
            return furnishing.part?.clockChangesIn;
          },
        },
      ),
    );
  }

  /** Height that the stage asks for, px. */
  get #wishPx(): number {
    const most = ((this.isVertical && runningDown.part?.heightDownEm(this.#events, this.widthPx / this.fontPx)) || HEIGHT_EM) * this.fontPx;
    // Without a date there is nothing to draw, now or later.
    const { layout, scene } = this.picture;
    if (layout && this.#events.length > 0 && !layout.extent) return 0;
    const wish = scene?.contentSizePx ?? most / 2;
    return Math.ceil(this.isVertical || wish > most * GROWN ? most : wish);
  }

  /** Before the stage is there: its fonts and its size, so that the first picture is drawn at once. Both are looked at once it is. */
  foresee(): void {
    const host = this.#host;
    if (this.element || this.widthPx > 0 || host.textContent.trim() !== '') return;
    const style = getComputedStyle(host);
    this.#fonts.foresee(style);
    this.#size.foresee(style, this.fontPx);
  }

  /** Takes the present size of the stage into the picture. @returns whether the picture becomes another one */
  fitSize(): boolean {
    if (this.paper) return this.picture.setSize(this.paper);
    if (this.#awaitsMeans()) return false;
    const { heightPx, isAsAsked, isGiven, widthPx } = this.#size;
    const most = HEIGHT_EM * this.fontPx;
    const { isVertical } = this;
    // A stage that was given a height fills it; otherwise the usual one decides how much is told apart. Where time runs down and would have
    // less than half of what it asks for, it scrolls.
    const wishPx = this.#wishPx;
    const room = isVertical ? (isAsAsked || heightPx < wishPx / 2 ? wishPx : heightPx) : isGiven ? heightPx : most;
    // When time runs down, the heads of lanes stand above the drawing.
    const headPx = isVertical ? (this.picture.scene?.lanes[0]?.head?.height ?? 0) : 0;
    return this.picture.setSize(widthPx > 0 ? { widthPx, heightPx: room - headPx, orientation: isVertical ? 'vertical' : 'horizontal' } : undefined);
  }

  /** Shows another window at once, without telling anybody. */
  setWindow(window: Extent | undefined): void {
    this.journey?.stop();
    this.picture.setWindow(window);
    this.#host.requestUpdate();
  }

  /** The reader moved the window. */
  moved(): void {
    this.#listener.onMoved();
  }
}
