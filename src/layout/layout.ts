// Timeline → Scene, frame after frame: what is costly is done once, per step of zoom or when first seen, and kept.
import type { Bin, TimelineEvent } from '../model/index.js';
import type { Extent, Instant } from '../time/index.js';
import type { ArrangedLane } from './rows/arrangement.js';
import { axisPx, createAxis, type AxisOptions } from './axis/axis.js';
import { composeLanes, laneRoom } from './compose-scene.js';
import { CountWords } from './counts/count-words.js';
import { densePart } from './lanes/dense-part.js';
import type { ALL_COUNTS } from './counts/all-counts.js';
import type { DensityIndex } from './axis/density.js';
import { drawnPosition, foldedExtent, unfolded } from './axis/drawn-time.js';
import { createEventColumns, type EventColumns } from './event-columns.js';
import type { EventNames } from './words/event-names.js';
import { fitLabels } from './labels/fit-labels.js';
import type { Fold } from './axis/fold.js';
import { IdIndex } from './id-index.js';
import { KeptArrangements } from './rows/kept-arrangements.js';
import { createFormOf } from './labels/kept-forms.js';
import type { FormOf, LabelSettings } from './labels/label-form.js';
import { createLaneEvents, type LaneEvents } from './lanes/lane-events.js';
import { createLaneKeys, OTHERS } from './lanes/lane-keys.js';
import type { Layout, LayoutOptions, LayoutSource, MeasuredOptions, SceneRequest } from './layout-options.js';
import type { ListItem } from './words/list-items.js';
import type { LayoutMessages } from './words/messages.js';
import type { OverviewScene } from './axis/overview.js';
import type { MarkContext } from './marks.js';
import { CHUNK_PX } from './rows/packing.js';
import type { LayoutMeans } from './plain-means.js';
import type { Related } from './relations/related.js';
import type { MeasureText, Scene, SceneAxis, Viewport } from './scene.js';
import { uncountedByLane, type Uncounted } from './counts/uncounted.js';
import { alongPx, positionOf, pxPerMs, soundViewport, type ViewportSize } from './viewport/viewport.js';
import { axisContext, createWhenText, zoneOfAxis, type AxisContext, type WhenText } from './words/when-text.js';
import { stepFloor } from './viewport/zoom-step.js';

/** A label must be shorter than a chunk, px; and it takes at most this share of the axis. */
const MAX_TEXT_PX = 600;
const MAX_SHARE = 0.7;
/** The usual height of a line of the axis, px. */
const TICK_PX = 16;

export class TimelineLayout implements Layout {
  readonly extent: Extent | undefined;
  opened: Extent | undefined;
  readonly fold: Fold | undefined;
  readonly messages: LayoutMessages;
  readonly #source: LayoutSource;
  readonly #options: LayoutOptions;
  readonly #measure: MeasureText;
  readonly #columns: EventColumns;
  readonly #lanes: readonly LaneEvents[];
  readonly #laneLabels: readonly string[];
  readonly #uncounted: Uncounted;
  readonly #related: Related | undefined;
  readonly #whenText: WhenText;
  readonly #ids: IdIndex;
  readonly #means: LayoutMeans;
  readonly #counts: CountWords;
  readonly #arrangements: KeptArrangements;
  readonly #formOf: FormOf;
  /** What became of an event. */
  readonly #told: Pick<MarkContext, 'isSuperseded' | 'statusOf' | 'edgesOf'>;
  #names: EventNames | undefined;
  #density: DensityIndex | undefined;
  /** The first window for the size asked for last. */
  #opening: Viewport | undefined;

  /**
   * O(n) for events in time order.
   * @param means - `PLAIN_MEANS` where no event needs more. All but `Format` and `Related` are looked for whenever they are needed.
   */
  constructor(source: LayoutSource, options: MeasuredOptions, means: LayoutMeans) {
    const { measure, messages, locale, timeZone, timeWords, laneBy = 'none', laneOrder, laneLabel, fold } = options;
    const bins = source.bins?.map((bin) => ({ ...bin, ...foldedExtent(bin, fold) }));
    this.#source = { ...source, bins };
    this.fold = fold;
    this.#options = options;
    this.messages = messages;
    this.#measure = measure;
    const columns = createEventColumns(source.events, means, fold);
    const axisZone = 'axisZone' in source ? source.axisZone : columns.hasClocks ? zoneOfAxis(columns.at, columns.start.length, timeZone) : undefined;
    this.#whenText = createWhenText(means.Format, { axisZone, locale, timeZone, words: timeWords, messages });
    const edgesOf = means.createEdges?.(source.documents ?? [], axisZone, fold);
    this.#columns = (edgesOf && means.onAxis?.(columns, source.events, { axisZone, edgesOf, fold, means })) ?? columns;
    this.extent = source.extent ? foldedExtent(source.extent, fold) : this.#columns.extent;
    const keys = createLaneKeys(this.#columns, laneBy, {
      messages,
      order: laneOrder,
      labelOf: laneLabel,
    });
    this.#uncounted = uncountedByLane(bins ?? [], keys.keys, laneBy === 'lane');
    const hasOthers = this.#uncounted.has(OTHERS) && !keys.keys.includes(OTHERS);
    this.#lanes = createLaneEvents(this.#columns, hasOthers ? [...keys.keys, OTHERS] : keys.keys, keys.laneOf);
    this.#laneLabels = hasOthers ? [...keys.labels, messages.otherLanes] : keys.labels;
    this.#ids = new IdIndex(this.#columns);
    this.#related =
      means.Related &&
      new means.Related(source.relations ?? [], {
        messages,
        eventOf: (id) => this.#columns.events[this.#ids.indexOf(id)],
      });
    this.#told = {
      isSuperseded: (id) => this.#related?.isSuperseded(id) ?? false,
      statusOf: (event) => this.#related?.statusOf(event) ?? event.status,
      edgesOf,
    };
    this.#means = means;
    this.#counts = new CountWords(locale, messages);
    this.#arrangements = new KeptArrangements(means);
    this.#formOf = createFormOf(this.#columns, this.#whenText, laneBy === 'speaker' && !keys.keys.includes(OTHERS));
  }

  scene(window: Viewport, request: SceneRequest = {}): Scene {
    const viewport = soundViewport(window);
    const { start, end } = viewport;
    const scale = stepFloor(pxPerMs(viewport), this.#openingScale(viewport));
    const settings = this.#settingsFor(viewport, axisContext((scale * TICK_PX) / this.#linePx));
    const { lanes, marks, clusters, sizePx } = composeLanes(this.#arrange(viewport, scale, settings, request.collapsed ?? []), viewport, {
      columns: this.#columns,
      settings,
      scale,
      uncountedIn: (lane) => this.#uncountedIn(lane),
      ...this.#told,
      nameOf: (index) => this.#naming?.nameOf(this.#columns.at(index)) ?? '',
      counts: this.#counts,
      clusterName: (cell) => this.#naming?.clusterName(cell) ?? '',
      unfold: (drawn) => unfolded(this.fold, drawn),
    });
    const labelled = marks.filter(({ label }) => label).length;
    const clustered = clusters.reduce((sum, { count }) => sum + count, 0);
    const now = drawnPosition(viewport, request.now ?? NaN, this.fold);
    const densityOf = (): Scene['density'] => {
      const { counts } = this.#means;
      return clustered <= marks.length || !counts
        ? []
        : counts.densityBins(this.#densityIndex(counts), { start, end }, counts.BIN_PX / scale, (moment) => positionOf(viewport, moment));
    };
    let axis: SceneAxis | undefined, known: LayoutMeans['clockChangesIn'];
    const axisOf = (): SceneAxis => {
      const { clockChangesIn } = this.#means;
      if (!axis || known !== clockChangesIn) axis = createAxis(viewport, this.#axisOptions());
      known = clockChangesIn;
      return axis;
    };
    return {
      viewport,
      lanes,
      marks,
      clusters,
      get axis() {
        return axisOf();
      },
      arrows: this.#related?.arrowsAmong(marks, viewport) ?? [],
      get density() {
        return densityOf();
      },
      now: now >= 0 && now < alongPx(viewport) ? now : undefined,
      contentSizePx: sizePx,
      totals: { all: marks.length + clustered, marks: marks.length, labelled, clustered },
    };
  }

  fit(size: ViewportSize): Viewport {
    return this.#fitTo(this.extent, size);
  }

  opening({ widthPx, heightPx, orientation }: ViewportSize): Viewport {
    const known = this.#opening;
    if (known?.widthPx === widthPx && known.heightPx === heightPx && known.orientation === orientation) return known;
    if (known?.orientation !== orientation) this.opened = densePart(this.#columns, this.extent, orientation === 'vertical') ?? this.extent;
    return (this.#opening = this.#fitTo(this.opened, { widthPx, heightPx, orientation }));
  }

  overview(request: { readonly widthPx: number; readonly viewport?: Viewport }): OverviewScene {
    const counts = this.#counting;
    return counts.createOverview(this.#densityIndex(counts), this.extent, request);
  }

  outside(window: Extent): readonly [before: number, after: number] {
    return this.#counting.outside(this.#columns, window);
  }

  /** Who asks how many lie where brings what counts them. */
  get #counting(): typeof ALL_COUNTS {
    return this.#means.counts as typeof ALL_COUNTS;
  }

  list(window: { readonly start?: Instant; readonly end?: Instant } = {}): readonly ListItem[] {
    return this.#naming?.list([...this.#columns.events, ...this.#undated()], window) ?? [];
  }

  nameOf(id: string): string | undefined {
    const event = this.#eventOf(id);
    return event && this.#naming?.nameOf(event);
  }

  whenText(id: string, style: 'medium' | 'long'): string {
    const event = this.#eventOf(id);
    return event ? this.#whenText.whole(event, style) : '';
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

  get #naming(): EventNames | undefined {
    const { Names } = this.#means;
    return (this.#names ??=
      Names &&
      new Names({
        ...this.#told,
        numberText: (count) => this.#counts.numberText(count),
        whenText: this.#whenText,
        messages: this.messages,
      }));
  }

  #densityIndex({ createDensityIndex }: NonNullable<LayoutMeans['counts']>): DensityIndex {
    return (this.#density ??= createDensityIndex(this.#columns, this.#source.bins));
  }

  /** The event of an id, dated or not. */
  #eventOf(id: string): TimelineEvent | undefined {
    const index = this.#ids.indexOf(id);
    return index < 0 ? this.#undated().find((event) => event.id === id) : this.#columns.at(index);
  }

  #undated(): readonly TimelineEvent[] {
    const { events } = this.#source;
    return 'rank' in events || events.length === this.#columns.start.length ? [] : events.filter((event) => !this.#ids.has(event));
  }

  #fitTo(extent: Extent | undefined, size: ViewportSize): Viewport {
    const fit = (size.orientation === 'vertical' && this.#means.fitColumns) || fitLabels;
    return fit(size, {
      columns: this.#columns,
      extent,
      isWhole: !this.#source.bins?.length,
      settings: this.#settingsFor(size, 'day'),
      formOf: this.#formOf,
    });
  }

  /** Height of a line of the axis: larger ones tell less. */
  get #linePx(): number {
    return this.#options.tickHeightPx ?? TICK_PX;
  }

  #axisOptions(): AxisOptions {
    return {
      measure: this.#measure,
      whenText: this.#whenText,
      linePx: this.#linePx,
      messages: this.messages,
      clockChangesIn: this.#means.clockChangesIn,
      fold: this.fold,
    };
  }

  #openingScale(size: ViewportSize): number {
    const scale = pxPerMs(this.opening(size));
    return scale > 0 && scale < Infinity ? scale : 1;
  }

  #settingsFor(size: ViewportSize, context: AxisContext): LabelSettings {
    const { lineHeightPx = 18, detailHeightPx = 15, maxLabelPx = Math.max(264, lineHeightPx * 14.5) } = this.#options;
    const maxTextPx = Math.max(48, Math.min(maxLabelPx, MAX_TEXT_PX, Math.round(alongPx(size) * MAX_SHARE)));
    return { measure: this.#measure, orientation: size.orientation, maxTextPx, lineHeightPx, detailHeightPx, context };
  }

  #arrange(viewport: Viewport, scale: number, settings: LabelSettings, collapsed: readonly string[]): readonly ArrangedLane[] {
    const open = Math.max(1, this.#lanes.length - collapsed.length);
    return this.#arrangements.arrange({
      ...laneRoom(viewport, axisPx(viewport, this.#axisOptions())),
      columns: this.#columns,
      lanes: this.#lanes,
      labels: this.#laneLabels,
      collapsed: new Set(collapsed),
      scale,
      settings,
      maxLabels: Math.max(8, Math.ceil(((this.#options.maxLabels ?? 160) * CHUNK_PX) / alongPx(viewport) / open)),
      longestPx: Math.round(alongPx(viewport) * MAX_SHARE),
      uncountedIn: (lane) => this.#uncountedIn(lane).reduce((sum, { count }) => sum + count, 0),
      formOf: this.#formOf,
      opening: this.opening(viewport),
      dense: this.opened,
      shown: scale === this.#openingScale(viewport) ? this.opened : undefined,
    });
  }

  /** One lane that stands for others counts for them. */
  #uncountedIn({ key, standsFor }: LaneEvents): readonly Bin[] {
    return standsFor?.flatMap((lane) => this.#uncountedIn(lane)) ?? this.#uncounted.get(key) ?? [];
  }
}
