// Timeline → Scene, frame after frame: what is costly is done once, per step of zoom or when first seen, and kept.
import type { Bin, Relation, TimelineEvent } from '../model/index.js';
import type { Extent, Instant, TimeWords } from '../time/index.js';
import { arrangeLanes, type ArrangedLane } from './arrangement.js';
import { createArrows } from './arrows.js';
import { axisPx, createAxis, type AxisOptions } from './axis.js';
import type { CountedCell } from './clusters.js';
import { composeLanes, laneRoom } from './compose-scene.js';
import { BIN_PX, createDensityIndex, densityBins, type DensityIndex } from './density.js';
import { createEventColumns, type EventColumns } from './event-columns.js';
import { createLabelForm, SLOT_PX, type FormOf, type LabelForm, type LabelSettings } from './label-form.js';
import { IdIndex } from './id-index.js';
import { createLaneEvents, type LaneEvents } from './lane-events.js';
import { createLaneKeys, type LaneBy } from './lane-keys.js';
import { densePart } from './dense-part.js';
import { fitLabels } from './fit-labels.js';
import { createListItems, type ListItem } from './list-items.js';
import { defaultMeasureText } from './measure-text.js';
import { ENGLISH_MESSAGES, type LayoutMessages } from './messages.js';
import { eventName } from './names.js';
import { stepFloor } from './zoom-step.js';
import { createOverview, type OverviewScene } from './overview.js';
import { CHUNK_PX } from './packing.js';
import type { MeasureText, Scene, Viewport } from './scene.js';
import { supersededPlans } from './superseded.js';
import { alongPx, pxPerMs, soundViewport, type ViewportSize } from './viewport.js';
import { axisContext, createWhenText, type AxisContext, type WhenText } from './when-text.js';

/** What is laid out. */
export interface LayoutSource {
  readonly events: readonly TimelineEvent[];
  readonly relations?: readonly Relation[];
  /** Events that a source counted and did not send: they are shown as clusters and density. */
  readonly bins?: readonly Bin[];
  /** Overrides the extent of the events, for a source that holds more than was loaded. */
  readonly extent?: Extent;
}

/** How it is laid out. All have defaults. */
export interface LayoutOptions {
  /** Width of text; a table of average widths by default. */
  readonly measure?: MeasureText;
  /** BCP 47 tag for dates and numbers; the runtime's own by default. */
  readonly locale?: string;
  /** IANA zone in which times are shown; absent: each as reported. */
  readonly timeZone?: string;
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
  /** Widest label, px; 264 by default, and never more than 70 % of the axis. */
  readonly maxLabelPx?: number;
  /** At most about so many labels in sight, however large the drawing. Default 160. */
  readonly maxLabels?: number;
  readonly messages?: LayoutMessages;
  /** Words about time that `Intl` lacks; English by default. */
  readonly timeWords?: TimeWords;
}

/** What changes from frame to frame beside the window. */
export interface SceneRequest {
  readonly now?: Instant;
  /** Keys of lanes whose events are only counted. */
  readonly collapsed?: readonly string[];
}

/** A timeline ready to be drawn at any window. */
export interface Layout {
  /** Finite extent of all dated events. */
  readonly extent: Extent | undefined;
  /** The words in use. */
  readonly messages: LayoutMessages;
  /** Ids in time order; undated ones last. */
  readonly order: readonly string[];
  scene(viewport: Viewport, request?: SceneRequest): Scene;
  /** The window that shows everything, with room for the labels at its end. */
  fit(size: ViewportSize): Viewport;
  /** The window to open with: everything, unless a few far-off events would squeeze the rest; then where most of them lie. */
  opening(size: ViewportSize): Viewport;
  overview(request: { readonly widthPx: number; readonly viewport?: Viewport }): OverviewScene;
  list(window?: { readonly start?: Instant; readonly end?: Instant }): readonly ListItem[];
  /** Full name of an event, in or out of sight. */
  nameOf(id: string): string | undefined;
  /** Its time in words; what is known of it where it has no date. */
  whenText(id: string, style: 'short' | 'long'): string;
  /** A stretch of time in words. */
  rangeText(start: Instant, end: Instant): string;
  /** Drawn extent of an event. */
  whenOf(id: string): Extent | undefined;
  /** The next or previous event in time order; the first or last one without an id. */
  neighbour(id: string | undefined, step: 1 | -1): string | undefined;
}

/** Keeps so many arrangements (zoom step × size × collapsed lanes). */
const KEPT_ARRANGEMENTS = 6;
const KEPT_FORMS = 50_000;
const KEPT_CLUSTERS = 2_000;
/** A label must be shorter than a chunk, px. */
const MAX_TEXT_PX = 600;
const NO_RELATIONS: readonly Relation[] = [];

/** Prepares a timeline for drawing. O(n) for events in time order. */
export function createLayout(source: LayoutSource, options: LayoutOptions = {}): Layout {
  return new TimelineLayout(source, options);
}

class TimelineLayout implements Layout {
  readonly extent: Extent | undefined;
  readonly #source: LayoutSource;
  readonly #options: LayoutOptions;
  readonly messages: LayoutMessages;
  readonly #measure: MeasureText;
  readonly #columns: EventColumns;
  readonly #lanes: readonly LaneEvents[];
  readonly #laneLabels: readonly string[];
  readonly #density: DensityIndex;
  readonly #superseded: ReadonlySet<string>;
  readonly #relations = new Map<string, Relation[]>();
  readonly #whenText: WhenText;
  readonly #ids: IdIndex;
  readonly #numbers: Intl.NumberFormat;
  readonly #arrangements = new Map<string, readonly ArrangedLane[]>();
  readonly #forms = new Map<string, Map<number, LabelForm>>();
  readonly #names = new Map<number, string>();
  readonly #clusterTexts = new Map<string, ClusterText>();
  #merged: LaneEvents | undefined;
  #order: readonly string[] | undefined;

  constructor(source: LayoutSource, options: LayoutOptions) {
    this.#source = source;
    this.#options = options;
    this.messages = options.messages ?? ENGLISH_MESSAGES;
    this.#measure = options.measure ?? defaultMeasureText;
    this.#numbers = new Intl.NumberFormat(options.locale);
    this.#columns = createEventColumns(source.events);
    this.#whenText = createWhenText({ locale: options.locale, timeZone: options.timeZone, words: options.timeWords, messages: this.messages, events: this.#columns.events });
    this.extent = source.extent ?? this.#columns.extent;
    const keys = createLaneKeys(this.#columns.events, options.laneBy ?? 'none', {
      messages: this.messages,
      ...(options.laneOrder !== undefined && { order: options.laneOrder }), ...(options.laneLabel !== undefined && { labelOf: options.laneLabel }),
    });
    this.#lanes = createLaneEvents(this.#columns, keys.keys, keys.laneOf);
    this.#laneLabels = keys.labels;
    this.#density = createDensityIndex(this.#columns, source.bins);
    this.#ids = new IdIndex(this.#columns.events);
    this.#superseded = supersededPlans(source.relations ?? [], (id) => this.#eventOf(id)?.status === 'scheduled');
    for (const relation of source.relations ?? []) {
      const known = this.#relations.get(relation.from);
      if (known === undefined) this.#relations.set(relation.from, [relation]);
      else known.push(relation);
    }
  }

  get order(): readonly string[] {
    this.#order ??= [...this.#columns.events, ...this.#undated()].map((event) => event.id);
    return this.#order;
  }

  scene(window: Viewport, request: SceneRequest = {}): Scene {
    const viewport = soundViewport(window);
    const { orientation, start, end } = viewport;
    const shownScale = pxPerMs(viewport);
    const scale = stepFloor(shownScale);
    const settings = this.#settingsFor(viewport, axisContext(scale));
    const arranged = this.#arrange(viewport, scale, settings, request.collapsed ?? []);
    const composed = composeLanes(arranged, viewport, {
      columns: this.#columns, settings, scale, uncounted: this.#source.bins ?? [],
      nameOf: (index) => this.#nameAt(index),
      isSuperseded: (id) => this.#superseded.has(id),
      clusterText: (cell) => this.#clusterText(cell),
    });
    const positionAt = (moment: number): number => (moment - start) * shownScale;
    const labelled = composed.marks.reduce((sum, { label }) => sum + (label === undefined ? 0 : 1), 0);
    const clustered = composed.clusters.reduce((sum, { count }) => sum + count, 0);
    const { now } = request;
    return {
      viewport,
      axis: createAxis(viewport, this.#axisOptions()),
      lanes: composed.lanes, marks: composed.marks, clusters: composed.clusters,
      arrows: this.#relations.size === 0 ? [] : createArrows(composed.marks, {
        orientation,
        relationsOf: (id) => this.#relations.get(id) ?? NO_RELATIONS,
        nameOf: ({ type, from, to }) => this.messages.relations[type](this.#eventOf(from)?.title ?? from, this.#eventOf(to)?.title ?? to),
      }),
      density: clustered === 0 ? [] : densityBins(this.#density, { start, end }, BIN_PX / scale, positionAt),
      ...(now !== undefined && now >= start && now < end && { now: positionAt(now) }),
      contentSizePx: composed.sizePx,
      totals: { all: composed.marks.length + clustered, marks: composed.marks.length, labelled, clustered },
    };
  }

  fit(size: ViewportSize): Viewport {
    return fitLabels(size, { columns: this.#columns, extent: this.extent, settings: this.#settingsFor(size, 'day'), formOf: this.#formOf });
  }

  opening(size: ViewportSize): Viewport {
    const dense = densePart(this.#columns, this.extent);
    if (dense === undefined) return this.fit(size);
    return fitLabels(size, { columns: this.#columns, extent: dense, settings: this.#settingsFor(size, 'clock'), formOf: this.#formOf });
  }

  overview({ widthPx, viewport }: { readonly widthPx: number; readonly viewport?: Viewport }): OverviewScene {
    return createOverview(this.#density, this.extent, { widthPx, ...(viewport !== undefined && { viewport }) });
  }

  list(window: { readonly start?: Instant; readonly end?: Instant } = {}): readonly ListItem[] {
    return createListItems([...this.#columns.events, ...this.#undated()], window, {
      messages: this.messages, whenText: this.#whenText, isSuperseded: (id) => this.#superseded.has(id),
    });
  }

  nameOf(id: string): string | undefined {
    const index = this.#ids.indexOf(id);
    if (index >= 0) return this.#nameAt(index);
    const undated = this.#undated().find((event) => event.id === id);
    return undated === undefined ? undefined : this.#nameFor(undated);
  }

  whenText(id: string, style: 'short' | 'long'): string {
    const index = this.#ids.indexOf(id);
    const event = index >= 0 ? this.#columns.events[index] : this.#undated().find((undated) => undated.id === id);
    return event === undefined ? '' : this.#whenText[style](event);
  }

  rangeText(start: Instant, end: Instant): string {
    return this.#whenText.range(start, end);
  }

  whenOf(id: string): Extent | undefined {
    const index = this.#ids.indexOf(id);
    return index < 0 ? undefined : { start: this.#columns.start[index] as Instant, end: this.#columns.end[index] as Instant };
  }

  neighbour(id: string | undefined, step: 1 | -1): string | undefined {
    const { events } = this.#columns;
    const index = id === undefined ? (step > 0 ? -1 : events.length) : this.#ids.indexOf(id);
    if (id !== undefined && index < 0) return undefined;
    return events[index + step]?.id;
  }

  #undated(): readonly TimelineEvent[] {
    return this.#columns.events.length === this.#source.events.length ? [] : this.#source.events.filter((event) => !this.#ids.has(event));
  }

  #axisOptions(): AxisOptions {
    return { measure: this.#measure, whenText: this.#whenText, linePx: this.#options.tickHeightPx ?? 16 };
  }

  #settingsFor(size: ViewportSize, context: AxisContext): LabelSettings {
    const { maxLabelPx = 264, lineHeightPx = 18, detailHeightPx = 15 } = this.#options;
    const maxTextPx = Math.max(48, Math.min(maxLabelPx, MAX_TEXT_PX, Math.round(alongPx(size) * 0.7)));
    return { measure: this.#measure, orientation: size.orientation, maxTextPx, lineHeightPx, detailHeightPx, context };
  }

  #arrange(viewport: Viewport, scale: number, settings: LabelSettings, collapsed: readonly string[]): readonly ArrangedLane[] {
    const { roomPx, offsetPx } = laneRoom(viewport, axisPx(viewport, this.#axisOptions()));
    const maxLabels = Math.max(8, Math.ceil(((this.#options.maxLabels ?? 160) * CHUNK_PX) / alongPx(viewport) / Math.max(1, this.#lanes.length - collapsed.length)));
    const key = JSON.stringify([scale, viewport.orientation, offsetPx, Math.floor(roomPx / SLOT_PX), settings.maxTextPx, maxLabels, collapsed]);
    let known = this.#arrangements.get(key);
    if (known === undefined) {
      known = arrangeLanes({
        columns: this.#columns, lanes: this.#lanes, merged: () => this.#mergedLane(), labels: this.#laneLabels, collapsed: new Set(collapsed),
        scale, roomPx, offsetPx, maxLabels, longestPx: Math.round(alongPx(viewport) * 0.7), hasUncounted: (this.#source.bins?.length ?? 0) > 0, settings, formOf: this.#formOf,
      });
      if (this.#arrangements.size >= KEPT_ARRANGEMENTS) this.#arrangements.delete(this.#arrangements.keys().next().value ?? '');
    } else this.#arrangements.delete(key);
    this.#arrangements.set(key, known);
    return known;
  }

  #mergedLane(): LaneEvents {
    this.#merged ??= this.#lanes.length === 1 ? this.#lanes[0] : createLaneEvents(this.#columns, [''], () => 0)[0];
    return this.#merged;
  }

  readonly #formOf: FormOf = (index, style, settings) => {
    const { context } = settings;
    const key = `${style} ${context} ${settings.orientation} ${settings.maxTextPx}`;
    let forms = this.#forms.get(key);
    if (forms === undefined) this.#forms.set(key, forms = new Map<number, LabelForm>());
    let form = forms.get(index);
    if (form === undefined) {
      const event = this.#columns.events[index];
      form = createLabelForm(event, this.#whenText.short(event, context, style === 'roomy'), style, settings);
      if (forms.size > KEPT_FORMS) forms.clear();
      forms.set(index, form);
    }
    return form;
  };

  #nameAt(index: number): string {
    let name = this.#names.get(index);
    if (name === undefined) {
      if (this.#names.size > KEPT_FORMS) this.#names.clear();
      this.#names.set(index, name = this.#nameFor(this.#columns.events[index]));
    }
    return name;
  }

  #nameFor(event: TimelineEvent): string {
    return eventName(event, { isSuperseded: this.#superseded.has(event.id), messages: this.messages, whenText: this.#whenText });
  }

  #eventOf(id: string): TimelineEvent | undefined {
    const index = this.#ids.indexOf(id);
    return index < 0 ? undefined : this.#columns.events[index];
  }

  /** Kept while a count stays what it is: ranges are costly to say, and most cells are the same in the next frame. */
  #clusterText({ count, start, end }: CountedCell): ClusterText {
    const key = `${count} ${start} ${end}`;
    let text = this.#clusterTexts.get(key);
    if (text === undefined) {
      const number = this.#numbers.format(count);
      text = { label: this.messages.more(number), name: this.messages.cluster(number, this.#whenText.range(start, end)) };
      if (this.#clusterTexts.size > KEPT_CLUSTERS) this.#clusterTexts.clear();
      this.#clusterTexts.set(key, text);
    }
    return text;
  }
}

interface ClusterText {
  readonly label: string;
  readonly name: string;
}
