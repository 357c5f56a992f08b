// What a layout is made from, and what it answers.
import type { Bin, EventsInOrder, Relation, TimelineDocument, TimelineEvent } from '../model/index.js';
import type { Extent, Instant, TimeWords } from '../time/index.js';
import type { Fold } from './axis/fold.js';
import type { LaneBy } from './lanes/lane-keys.js';
import type { ListItem } from './words/list-items.js';
import type { LayoutMessages } from './words/messages.js';
import type { OverviewScene } from './axis/overview.js';
import type { MeasureText, Scene, Viewport } from './scene.js';
import type { ViewportSize } from './viewport/viewport.js';

/** What is laid out. */
export interface LayoutSource {
  readonly events: readonly TimelineEvent[] | EventsInOrder;
  readonly relations?: readonly Relation[];
  /** What is open or expected is drawn as known until they were written. */
  readonly documents?: readonly TimelineDocument[];
  /** Events that a source counted and did not send: they are shown as clusters and density. */
  readonly bins?: readonly Bin[];
  /** Overrides the extent of the events, for a source that holds more than was loaded. */
  readonly extent?: Extent;
  /** Zone of the axis, from a source that knows it of all events; undefined in it: none. Absent: the events decide. */
  readonly axisZone?: string | undefined;
}

/** How it is laid out. All have defaults. */
export interface LayoutOptions {
  /** Width of text; a table of average widths by default. */
  readonly measure?: MeasureText;
  /** BCP 47 tag for dates and numbers; the runtime's own by default. */
  readonly locale?: string;
  /** IANA zone in which times are shown; absent: each as reported. */
  readonly timeZone?: string | undefined;
  readonly laneBy?: LaneBy;
  /** Lane keys to put first, in this order. */
  readonly laneOrder?: readonly string[];
  /** A lane's name where its key is none. */
  readonly laneLabel?: (key: string) => string;
  /** Height of a line of the title and of the small line, px. Defaults 18 and 15. */
  readonly lineHeightPx?: number;
  readonly detailHeightPx?: number;
  /** Height of a line of the axis, px. Default 16. */
  readonly tickHeightPx?: number;
  /** Widest label, px; 264 by default, in large text as many characters, and never more than 70 % of the axis. */
  readonly maxLabelPx?: number;
  /** At most about so many labels in sight, however large the drawing. Default 160. */
  readonly maxLabels?: number;
  /** Folds empty stretches away. Windows of the layout are in its drawn time then: `fold.fold(moment)`, and `fold.unfold` back. */
  readonly fold?: Fold | undefined;
  readonly messages?: LayoutMessages;
  /** Words about time that `Intl` lacks; English by default. */
  readonly timeWords?: TimeWords;
}

/** As a layout takes them that brings neither a table of widths nor words. */
export type MeasuredOptions = LayoutOptions & { readonly measure: MeasureText; readonly messages: LayoutMessages };

/** What changes from frame to frame beside the window. */
export interface SceneRequest {
  readonly now?: Instant | undefined;
  /** Keys of lanes whose events are only counted. */
  readonly collapsed?: readonly string[];
}

/** A timeline ready to be drawn at any window. */
export interface Layout {
  /** Finite extent of all dated events, in drawn time. */
  readonly extent: Extent | undefined;
  /** What the opening window is there for, in drawn time: the extent itself unless a few far-off events are left out. Known once that window is. */
  readonly opened: Extent | undefined;
  /** What is folded away; absent: nothing, and drawn time is time. */
  readonly fold: Fold | undefined;
  /** The words in use. */
  readonly messages: LayoutMessages;
  scene(viewport: Viewport, request?: SceneRequest): Scene;
  /** The window that shows everything, with room for the labels at its end. */
  fit(size: ViewportSize): Viewport;
  /** The window to open with: everything, unless a few far-off events would squeeze the rest; then where most of them lie. */
  opening(size: ViewportSize): Viewport;
  overview(request: { readonly widthPx: number; readonly viewport?: Viewport }): OverviewScene;
  /** How many events lie wholly before a window in drawn time, and how many after it. */
  outside(window: Extent): readonly [before: number, after: number];
  /** As text, in time order; undated ones last. */
  list(window?: { readonly start?: Instant; readonly end?: Instant }): readonly ListItem[];
  /** Full name of an event, in or out of sight. */
  nameOf(id: string): string | undefined;
  /** Its time in words; what is known of it where it has no date. */
  whenText(id: string, style: 'medium' | 'long'): string;
  /** A stretch of time in words. */
  rangeText(start: Instant, end: Instant): string;
  /** Extent of an event's ink, in drawn time. */
  whenOf(id: string): Extent | undefined;
  /** The next or previous event in time order; the first or last one without an id. */
  neighbour(id: string | undefined, step: 1 | -1): string | undefined;
}
