// The area in which time is drawn: its size, its fonts, its gestures, and the picture that comes of them.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { brushedExtent, positionOf, TimelineLayout, type Layout, type LayoutMeans, type LayoutOptions, type LayoutSource, type Orientation, type OverviewScene } from '../../layout/index.js';
import type { Extent } from '../../time/index.js';
import type { ViewChange } from '../gestures/view-change.js';
import { densityPath } from '../parts/density.js';
import { Picture } from '../picture.js';
import { comeToRunDown, foreseeRunningDown, mayRunDown, meansToRunDown } from '../running-down.js';
import type { BrushTarget } from './brush.js';
import { FontsController } from './fonts.js';
import { JourneyController } from './journey.js';
import type { PanZoomTarget } from './pan-zoom.js';
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
}

/** The strip of the whole extent: it does not change while the window moves. */
export interface Strip {
  readonly widthPx: number;
  readonly heightPx: number;
  /** SVG path of its bars. */
  readonly path: string;
  /** The extent in words. */
  readonly label: string;
}

/** Below this width, in em of the host, time runs down. */
const NARROW_EM = 30;
/** So many jumps can be undone. */
const MOST_JUMPS = 50;
/** As much height as the drawing takes by itself, em. */
const HEIGHT_EM = { horizontal: 32, vertical: 42 } as const;
/** When time runs down, a few events get the height for all their labels: so much each, and no more than this, em. */
const DOWN_EM = { each: 5, most: 120, few: 48 } as const;

/** The picture is furnished after so long at the latest, ms. */
const FURNISH_MS = 80;

/** Once the picture is painted and the page has nothing more urgent to do. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: FURNISH_MS });
  else setTimeout(task, FURNISH_MS);
}

export class StageController implements ReactiveController, PanZoomTarget {
  readonly picture = new Picture();
  /** Settled while nothing is on its way. */
  loading: Promise<unknown> = Promise.resolve();
  /** What a brush on the overview moves. */
  readonly brushTarget: BrushTarget = {
    strip: () => this.#host.renderRoot.querySelector<HTMLElement>('.overview'),
    isRightToLeft: () => this.isRightToLeft,
    brush: () => this.brush,
    brushTo: (fromPx, toPx) => { this.#brushTo(fromPx, toPx); },
    onJump: () => { this.#remember(); },
  };
  readonly #host: StageHost;
  readonly #listener: StageListener;
  readonly #fonts: FontsController;
  readonly #size: SizeController;
  readonly #journey: JourneyController;
  /** Events that are laid out. */
  #count = 0;
  #isDrawn = false;
  #lively: Element | null = null;
  #isFurnished = false;
  #axisPx = 0;
  #stripLayout: Layout | undefined;
  #overview: OverviewScene | undefined;
  #strip: Strip | undefined;
  /** Windows before each jump, the last one last; undefined: all was shown. */
  readonly #jumps: (Extent | undefined)[] = [];
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
    this.#size = new SizeController(host, () => this.element, () => { if (this.fitSize()) host.requestUpdate(); });
    this.#journey = new JourneyController(host, (drawn) => {
      this.picture.setDrawnWindow(drawn);
      listener.onMoved();
    });
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
    const coming = this.#isToRunDown ? comeToRunDown() : undefined;
    if (!coming) return false;
    if (!this.#isAwaiting) {
      this.#isAwaiting = true;
      this.loading = coming.then(() => {
        this.#listener.onStale();
        this.#host.requestUpdate();
      });
    }
    return !this.#isDrawn;
  }

  hostConnected(): void {
    foreseeRunningDown();
  }

  get widthPx(): number {
    return this.#size.widthPx;
  }

  hostUpdated(): void {
    const { element } = this;
    if (!element) return;
    this.#size.ask(this.#wishPx, this.fontPx);
    if (!this.#isDrawn && this.picture.scene) {
      this.#isDrawn = true;
      // The first words in the caption may have taken a line of the stage.
      this.#size.look();
      whenIdle(() => {
        const { isBare } = this;
        this.#isFurnished = true;
        this.#enliven();
        if (isBare) this.#host.requestUpdate();
      });
    }
    this.#enliven();
    // Heads of lanes stick below the axis.
    const axisPx = this.isVertical ? 0 : this.picture.scene?.axis.box.height ?? 0;
    if (axisPx !== this.#axisPx) element.style.setProperty('--_axis', `${this.#axisPx = axisPx}px`);
  }

  /** From the first picture on, rows slide to where they go; those of the first one are there. */
  #enliven(): void {
    const { element } = this;
    if (!this.#isFurnished || element === this.#lively) return;
    this.#lively = element;
    element?.style.setProperty('--_slide', '160ms');
  }

  /** The first picture is there, and nothing else yet: controls and overview follow in a moment, where nothing moves for them. */
  get isBare(): boolean {
    return !this.#isFurnished && this.#size.isOneLine && this.picture.scene !== undefined;
  }

  /** The fonts of the labels are known, and there is what it takes: it can be laid out. */
  get isReady(): boolean {
    return this.#fonts.options !== undefined && !this.#awaitsMeans();
  }

  /**
   * Lays out other events, or the same ones otherwise; the reader's place is kept.
   * @param means - For what they say.
   */
  lay(source: LayoutSource, options: Omit<LayoutOptions, 'measure'>, means: LayoutMeans): void {
    const fonts = this.#fonts.options;
    if (!fonts) return;
    this.#count = source.events.length;
    this.picture.setLayout(new TimelineLayout(source, { ...options, ...fonts }, { ...means, ...meansToRunDown() }));
  }

  /** Height that the stage asks for, px. */
  get #wishPx(): number {
    const downEm = this.#count > DOWN_EM.few ? 0 : Math.min(this.#count * DOWN_EM.each, DOWN_EM.most);
    const most = (this.isVertical ? Math.max(HEIGHT_EM.vertical, downEm) : HEIGHT_EM.horizontal) * this.fontPx;
    return Math.ceil(this.isVertical ? most : Math.min(this.picture.scene?.contentSizePx ?? most / 2, most));
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
    if (this.#awaitsMeans()) return false;
    const { heightPx, isAsAsked, isGiven, widthPx } = this.#size;
    const most = HEIGHT_EM.horizontal * this.fontPx;
    const orientation = this.isVertical ? 'vertical' : 'horizontal';
    // A stage that was given a height fills it; otherwise the usual one decides how much is told apart.
    const room = orientation === 'vertical' ? (isAsAsked ? this.#wishPx : heightPx) : isGiven ? heightPx : most;
    // When time runs down, the heads of lanes stand above the drawing.
    const headPx = orientation === 'vertical' ? this.picture.scene?.lanes[0]?.head?.height ?? 0 : 0;
    return this.picture.setSize(widthPx > 0 ? { widthPx, heightPx: room - headPx, orientation } : undefined);
  }

  /** Shows another window at once, without telling anybody. */
  setWindow(window: Extent | undefined): void {
    this.#journey.stop();
    this.picture.setWindow(window);
    this.#host.requestUpdate();
  }

  /** Moves to another window, in drawn time, so that the reader sees where it went, and can come back. */
  travel(window: Extent | undefined): void {
    const from = this.picture.drawnWindow;
    if (!from || !window) return;
    this.#remember();
    this.#journey.travel(from, window);
  }

  /** Moves on without a jump to undo: the reader reads elsewhere, and the drawing follows. */
  follow(window: Extent | undefined): void {
    const from = this.picture.drawnWindow;
    if (from && window) this.#journey.travel(from, window);
  }

  /** How many jumps there are to undo. */
  get jumpCount(): number {
    return this.#jumps.length;
  }

  /** Shows everything, and goes on showing everything when more comes. */
  fit(): void {
    if (this.picture.isZoomed) this.#remember();
    this.#travelToAll();
  }

  /** Whether there is a jump to undo. */
  get canGoBack(): boolean {
    return this.#jumps.length > 0;
  }

  /** Returns to the window before the last jump. */
  goBack(): void {
    if (!this.canGoBack) return;
    const to = this.#jumps.pop();
    const from = this.picture.drawnWindow;
    if (from && to) this.#journey.travel(from, this.picture.drawn(to));
    else this.#travelToAll();
  }

  #travelToAll(): void {
    const from = this.picture.drawnWindow;
    const to = this.picture.fitted();
    if (from && to) this.#journey.travel(from, to, () => { this.picture.setWindow(undefined); });
  }

  /** A jump begins here. One that follows before the last has arrived belongs to it. */
  #remember(): void {
    if (this.#journey.isUnderWay) return;
    const { isZoomed, window } = this.picture;
    this.#jumps.push(isZoomed ? window : undefined);
    if (this.#jumps.length > MOST_JUMPS) this.#jumps.shift();
  }

  /** The whole extent in one strip; undefined before there is anything to show. */
  get strip(): Strip | undefined {
    this.#readStrip();
    return this.#strip;
  }

  /** Where the window lies on the strip, px. */
  get brush(): { readonly from: number; readonly to: number } | undefined {
    const window = this.picture.drawnWindow;
    const overview = this.#overview;
    return window && overview && { from: positionOf(overview.viewport, window.start), to: positionOf(overview.viewport, window.end) };
  }

  #readStrip(): void {
    const { layout, scene } = this.picture;
    const { widthPx } = this;
    if (layout === this.#stripLayout && widthPx === this.#overview?.widthPx) return;
    this.#stripLayout = layout;
    this.#overview = layout && scene && layout.overview({ widthPx });
    const heightPx = this.fontPx * 1.25;
    this.#strip = this.#overview && layout?.extent && {
      widthPx, heightPx,
      path: densityPath(this.#overview.bins, { x: 0, y: 0, width: widthPx, height: heightPx }, false),
      label: layout.rangeText(this.picture.real(layout.extent).start, this.picture.real(layout.extent).end),
    };
    if (!this.#strip) this.#stripLayout = undefined;
  }

  #brushTo(fromPx: number, toPx: number): void {
    if (!this.#overview) return;
    this.#journey.stop();
    this.picture.setDrawnWindow(brushedExtent(this.#overview, fromPx, toPx));
    this.#listener.onMoved();
  }

  /** Moves the picture as a gesture asks. */
  moveBy(change: ViewChange): void {
    this.#journey.stop();
    if (this.element && change.acrossPx) this.element[this.isVertical ? 'scrollLeft' : 'scrollTop'] -= change.acrossPx;
    if (change.panPx === 0 && change.zoom === 1) return;
    this.picture.moveBy(change);
    this.#listener.onMoved();
  }
}
