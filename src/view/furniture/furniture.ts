// What stands around the picture of one element.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Diagnostic, TimelineSource } from '../../model/index.js';
import type { Viewport } from '../../layout/index.js';
import type { Action } from '../actions.js';
import { isoFromInstant, type Extent } from '../../time/index.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ContactController } from '../controllers/contact.js';
import type { ExplorerController } from '../controllers/explorer.js';
import type { Input, InputController } from '../controllers/inputs.js';
import type { ShownEvents } from '../controllers/shown-events.js';
import type { StageController } from '../controllers/stage.js';
import type { Laying } from '../laying.js';
import { presentOf } from '../moment.js';
import type { ViewName } from '../parts/toolbar.js';
import { ENGLISH, type Words } from '../words.js';
import { Around } from './around.js';
import { badOptions, type BadOption, type Options } from './bad-options.js';
import { controls } from './controls.js';
import { controlsStyles } from './controls.styles.js';
import { ENGLISH_WORDS } from './english.js';
import { furnitureStyles } from './furniture.styles.js';
import { HeadsInSight } from './heads-in-sight.js';
import { inHandStyles } from './in-hand.styles.js';
import { LowBox } from './low-box.js';
import { laneRow } from './lane-row.js';
import { laneRowStyles } from './lane-row.styles.js';
import { messages, progress } from './messages.js';
import { NowController } from './now.js';
import { OnPaper } from './on-paper.js';
import { overview } from './overview.js';
import { OverviewStrip } from './overview-strip.js';
import { overviewStyles } from './overview.styles.js';
import { PageGround } from './page-ground.js';
import { paperStyles } from './paper.styles.js';
import type { ExportSource } from '../on-demand/exporting/index.js';
import { reaches } from './reaches.js';
import { toldAbout } from './told.js';
import { tray } from './tray.js';

/** The properties of the host that decide what stands there. */
export interface FurnitureHost extends Options, ReactiveControllerHost, HTMLElement {
  readonly corrections: readonly unknown[];
  readonly events?: readonly unknown[];
  readonly laneBy?: unknown;
  orientation?: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly selected?: string;
  readonly source?: TimelineSource;
  readonly structuredData: boolean;
  readonly timeline?: unknown;
  readonly timelines?: unknown;
  readonly view: ViewName;
  readonly words: Words;
}

/** What the host works with. */
export interface FurnitureParts {
  readonly stage: StageController;
  readonly shown: ShownEvents;
  readonly inputs: InputController;
  readonly contact: ContactController<ExplorerController>;
  readonly laying: Laying;
  readonly input: () => Input;
}

/** What takes a timeline out of the page. */
const loadExporting = (): Promise<typeof import('../on-demand/exporting/index.js')> => import('../on-demand/exporting/index.js');

const STYLES = [furnitureStyles, controlsStyles, overviewStyles, inHandStyles, laneRowStyles, paperStyles];
/** Lanes may be made by these, whether any event has one or not. */
const LANES: readonly string[] = ['kind', 'status', 'speaker', 'source', 'lane', 'none'];
const EMPTY_STRIP = { widthPx: 0, heightPx: 0, path: '', label: '' };

export class Furniture {
  readonly now: NowController;
  readonly #host: FurnitureHost;
  readonly #parts: FurnitureParts;
  readonly #strip: OverviewStrip;
  /** How many events the first window leaves out: counted once. */
  #left: { readonly of: Viewport; readonly outside: readonly [before: number, after: number] } | undefined;
  /** The id of an event that was chosen while it was there. */
  #chosen: string | undefined;
  /** Whether a field that lanes were asked by is one of these events. */
  #field: { readonly name: string; readonly events: readonly object[]; readonly isThere: boolean } | undefined;

  constructor(host: FurnitureHost, parts: FurnitureParts) {
    Object.assign(ENGLISH, ENGLISH_WORDS);
    this.#host = host;
    this.#parts = parts;
    this.#strip = parts.stage.strip = new OverviewStrip(parts.stage);
    adoptStyles(host, ...STYLES);
    this.now = new NowController(host, (now) => {
      parts.stage.picture.setNow(now);
    });
    new OnPaper(host, parts.stage);
    new PageGround(host);
    new HeadsInSight(host, parts.stage);
    new LowBox(host, parts.stage);
    new Around(
      host,
      () => `${parts.stage.isRightToLeft} ${parts.laying.locale}`,
      () => {
        parts.laying.isStale = true;
        host.requestUpdate();
      },
    );
  }

  /** What is being read, and what could not be. */
  notes(): TemplateResult {
    const { events, source, timeline, timelines, words } = this.#host;
    const { contact, input, inputs, laying } = this.#parts;
    laying.lacksArticle = this.#lacksArticle;
    const bad = this.#badOptions();
    if (bad.length > 0) contact.reach();
    const notes = contact.explorer?.notesOn(bad) ?? [];
    // What is empty, or was emptied, is an answer, and what a source counts is something; an element to which nothing was given waits.
    const { bins, isLoaded, timeline: known } = input();
    const isAnswered =
      isLoaded ??
      (events ? events.length === 0 || known.corrections.length > 0 : !bins && (timeline ?? timelines ?? source ?? inputs.eventChildren[0]) != null);
    const told = toldAbout({
      input: input(),
      isAnswered,
      isLoading: inputs.isLoading,
      words,
      failures: [inputs.failure, contact.failure && unreachable(contact.failure)],
      notes,
    });
    return html`${inputs.isLoading || inputs.sources?.isAwaited || contact.isAwaited ? progress(inputs.share, words, laying.isEmpty && source !== undefined) : nothing}${messages(told, words)}`;
  }

  controls(): TemplateResult {
    const { now, view, words } = this.#host;
    const {
      contact: { explorer },
      laying,
      stage,
    } = this.#parts;
    return html`${controls({
      words,
      view: laying.isDrawing ? 'timeline' : view,
      views: laying.lacksArticle ? ['timeline', 'list'] : ['timeline', 'list', 'text'],
      searchText: explorer?.sifting.filter.text ?? '',
      isFiltering: explorer?.sifting.isFiltering ?? false,
      extra: explorer?.controls,
      hasToday: reaches(stage.picture, presentOf(now)),
      hasTime: !this.#isUndated,
    })}${laneRow(laying.isDrawing ? stage.picture.scene : undefined, words, laying.locale)}`;
  }

  /** Whether nothing has a date, whatever is looked for: what has none comes last. */
  get #isUndated(): boolean {
    const { bins, index, rows, timeline } = this.#parts.shown;
    return !rows && !index && !bins && timeline.events.length > 0 && !timeline.events[0].when;
  }

  get #lacksArticle(): boolean {
    const { data, eventChildren } = this.#parts.inputs;
    return eventChildren.length > 0 || data !== undefined || this.#host.textContent.trim() === '';
  }

  overview(): TemplateResult {
    const { isRightToLeft } = this.#parts.stage;
    const { strip } = this.#strip;
    const { brush } = this.#strip;
    return overview({ ...EMPTY_STRIP, ...strip, ...(brush && { brush }), isRightToLeft });
  }

  /** How many events there are, and of the first window, where it is drawn, how many lie outside of it. */
  count(): TemplateResult {
    const { words } = this.#host;
    const {
      laying: { isDrawing, locale },
      shown: { bins, count, index, shownCount },
      stage: {
        picture: { isZoomed, layout, viewport },
      },
    } = this.#parts;
    const text = (number: number): string => number.toLocaleString(locale);
    const all = words.eventCount(text(count), count === 1);
    const isPart = isDrawing && !isZoomed && layout?.opened !== layout?.extent && !index && !bins;
    if (isPart && layout && viewport && this.#left?.of !== viewport) this.#left = { of: viewport, outside: layout.outside(viewport) };
    const [before, after] = isPart && this.#left ? this.#left.outside : [0, 0];
    const way = (number: number, key: 'earlier' | 'later'): unknown =>
      number > 0 ? html`, <button class="link" data-do=${key}>${words[key](text(number))}</button>` : nothing;
    return html`${shownCount === count ? all : words.shown(text(shownCount), all)}${way(before, 'earlier')}${way(after, 'later')}`;
  }

  /** The name of the whole: what is shown, and how much of it. */
  name(): string {
    const { words } = this.#host;
    const {
      laying: { locale },
      shown: { shownCount, timeline },
      stage: { picture },
    } = this.#parts;
    const label = this.#host.getAttribute('aria-label') ?? timeline.documents[0]?.title ?? words.timeline;
    const told = `${label}, ${words.eventCount(shownCount.toLocaleString(locale), shownCount === 1)}`;
    const breaks = picture.scene?.axis.breaks ?? [];
    return breaks.length > 0 ? `${told}. ${words.foldedParts(breaks.map(({ name }) => name).join('; '))}` : told;
  }

  /** Said where nothing can be drawn, or nothing lies in sight. @param count - Events to be shown. */
  emptiness(count: number): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const { layout, scene } = this.#parts.stage.picture;
    if (scene) return scene.totals.all > 0 ? nothing : html`<p class="empty">${words.nothingHere} ${this.#ways()}</p>`;
    return layout && count === 0 ? this.#noMatch() : nothing;
  }

  /** From where there is nothing to what lies next on either side. */
  #ways(): readonly TemplateResult[] {
    const { words } = this.#host;
    const { layout, viewport } = this.#parts.stage.picture;
    const ways: readonly [name: string, key: Action['do'], isThere: boolean | undefined][] = [
      [words.previous, 'previous', layout?.extent && viewport && layout.extent.start < viewport.start],
      [words.next, 'next', layout?.extent && viewport && layout.extent.end >= viewport.end],
    ];
    return ways.filter(([, , isThere]) => isThere).map(([name, key]) => html`<button class="link" data-do=${key}>${name}</button> `);
  }

  /** Events without a date. Where there are no others, the caption says so. */
  tray(): TemplateResult | typeof nothing {
    const {
      shown: {
        timeline: { relations },
        undated,
      },
      stage: {
        picture: { layout },
      },
    } = this.#parts;
    return tray(undated, { relations, selected: this.#host.selected, words: this.#host.words, isAlone: layout !== undefined && !layout.extent });
  }

  list(): TemplateResult {
    const {
      contact: { explorer },
      stage,
    } = this.#parts;
    const { structuredData } = this.#host;
    const items = explorer?.listed ?? stage.picture.layout?.list() ?? [];
    return html`<div class="list-view">${items.length > 0 ? explorer?.renderList(items, structuredData) : this.#noMatch()}</div>`;
  }

  /** With the way out. */
  #noMatch(): TemplateResult {
    const { words } = this.#host;
    return html`<p class="empty">${words.noMatch} <button class="link" data-do="clear">${words.clear}</button></p>`;
  }

  /** What may be taken out of the page. */
  get exportSource(): ExportSource {
    const {
      input,
      laying,
      shown: { events, index },
      stage,
    } = this.#parts;
    const { timeline, bins } = input();
    return {
      timeline: { ...timeline, events },
      looks: laying.looks,
      viewport: stage.picture.scene?.viewport,
      isPartial: index !== undefined || bins !== undefined,
      host: this.#host,
    };
  }

  /** @throws {Error} where nothing is drawn yet */
  async toSvg(colours: 'theme' | 'seen' = 'theme'): Promise<string> {
    if (!this.#parts.stage.picture.scene)
      throw new Error('nothing is drawn yet; wait for updateComplete, where a text or file is read for "timeline-load"');
    return (await loadExporting()).svgOf(this.exportSource, colours);
  }

  /** @param scale - Px of the picture per px of the drawing. @throws {Error} where nothing is drawn yet */
  async toPng(scale: number): Promise<Blob> {
    const svg = await this.toSvg('seen');
    return (await loadExporting()).toPng(svg, scale);
  }

  #badOptions(): readonly BadOption[] {
    const { corrections, selected, source } = this.#host;
    const { inputs, laying, shown } = this.#parts;
    const bad = [...badOptions(this.#host)];
    if (shown.event(selected)) this.#chosen = selected;
    // A source may know events that are not here. Nobody wrote an id whose event is gone since.
    const isAllHere = !inputs.isLoading && !laying.isEmpty && source === undefined;
    const isLost = isAllHere && selected && selected !== this.#chosen;
    const { laneBy, view } = this.#host;
    const isNoField =
      isAllHere && typeof laneBy === 'string' && laneBy !== '' && !LANES.includes(laneBy) && !this.#isField(laneBy, shown.timeline.events);
    const { refused } = this.#parts.stage.picture;
    if ((shown.index ?? shown.bins) && corrections.length > 0) bad.push(['corrections', String(corrections.length)]);
    if (refused) bad.push(['window', windowText(refused)]);
    if (isNoField) bad.push(['laneBy', laneBy]);
    if (laying.failure !== undefined) bad.push(['laneFunction', String(laying.failure)]);
    if (isLost) bad.push(['selected', selected]);
    if (isAllHere && view === 'text' && laying.lacksArticle) bad.push(['article', view]);
    return bad;
  }

  /** Whether any of the events has such a field: looked for once. */
  #isField(name: string, events: readonly object[]): boolean {
    if (this.#field?.name !== name || this.#field.events !== events)
      this.#field = { name, events, isThere: events.some((event) => Object.hasOwn(event, name)) };
    return this.#field.isThere;
  }
}

/** Moments as they are written, and what is none. */
function windowText({ start, end }: Extent): string {
  const [from, to] = [start, end].map((moment) => (Number.isSafeInteger(moment) ? isoFromInstant(moment) : String(moment)));
  return `${from} – ${to}`;
}

function unreachable({ error }: { readonly error: unknown }): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'parts/unreachable',
    severity: 'warning',
    message: `The controls could not be fetched: ${reason}`,
    hint: 'The timeline can be read all the same; try again when the network is there.',
  };
}
