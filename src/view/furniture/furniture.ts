// What stands around the picture of one element.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineSource } from '../../model/index.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ContactController } from '../controllers/contact.js';
import type { ExplorerController } from '../controllers/explorer.js';
import type { Input, InputController } from '../controllers/inputs.js';
import type { ShownEvents } from '../controllers/shown-events.js';
import type { StageController } from '../controllers/stage.js';
import type { Laying } from '../laying.js';
import { presentOf } from '../moment.js';
import type { ViewName } from '../parts/toolbar.js';
import type { Words } from '../words.js';
import { badOptions, type BadOption, type Options } from './bad-options.js';
import { controls } from './controls.js';
import { furnitureStyles } from './furniture.styles.js';
import { messages, progress } from './messages.js';
import { overview } from './overview.js';
import { OverviewStrip } from './overview-strip.js';
import { toldAbout } from './told.js';
import { tray } from './tray.js';

/** The properties of the host that decide what stands there. */
export interface FurnitureHost extends Options {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly selected?: string;
  readonly source?: TimelineSource;
  readonly structuredData: boolean;
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

const EMPTY_STRIP = { widthPx: 0, heightPx: 0, path: '', label: '' };

export class Furniture {
  readonly #host: FurnitureHost;
  readonly #parts: FurnitureParts;
  readonly #strip: OverviewStrip;

  constructor(host: FurnitureHost, parts: FurnitureParts) {
    this.#host = host;
    this.#parts = parts;
    this.#strip = parts.stage.strip = new OverviewStrip(parts.stage);
    adoptStyles(host, furnitureStyles);
  }

  /** What is being read, and what could not be. */
  notes(): TemplateResult {
    const { source, words } = this.#host;
    const { contact, input, inputs, laying } = this.#parts;
    const bad = this.#badOptions();
    if (bad.length > 0) contact.reach();
    const notes = bad.length > 0 ? contact.explorer?.notesOn(bad) ?? [] : [];
    const told = toldAbout({ input: input(), isLoading: inputs.isLoading, words, failures: [inputs.failure, contact.failure], notes });
    return html`${inputs.isLoading ? progress(inputs.share, words, laying.isEmpty && source !== undefined) : nothing} ${messages(told, words)}`;
  }

  controls(): TemplateResult {
    const { now, view, words } = this.#host;
    const { contact: { explorer }, inputs, stage } = this.#parts;
    return controls({
      words, view, views: inputs.hasArticle ? ['timeline', 'list', 'text'] : ['timeline', 'list'], searchText: explorer?.sifting.filter.text ?? '',
      isFiltering: explorer?.sifting.isFiltering ?? false, extra: explorer?.controls, hasToday: stage.picture.reaches(presentOf(now)),
    });
  }

  overview(): TemplateResult {
    const { isRightToLeft } = this.#parts.stage;
    const { strip } = this.#strip;
    const { brush } = this.#strip;
    return overview({ ...EMPTY_STRIP, ...strip, ...(brush && { brush }), isRightToLeft });
  }

  /** Events without a date. */
  tray(): TemplateResult | typeof nothing {
    return tray(this.#parts.shown.undated, this.#host.selected, this.#host.words);
  }

  list(): TemplateResult {
    const { contact: { explorer }, stage } = this.#parts;
    const { structuredData, words } = this.#host;
    const items = explorer?.listed ?? stage.picture.layout?.list() ?? [];
    return html`<div class="list-view">${items.length > 0 ? explorer?.renderList(items, structuredData) : html`<p class="empty">${words.noMatch}</p>`}</div>`;
  }

  #badOptions(): readonly BadOption[] {
    const { selected, source } = this.#host;
    const { inputs, laying, shown } = this.#parts;
    const bad = badOptions(this.#host);
    // A source may know events that are not here.
    const isKnown = selected === undefined || inputs.isLoading || laying.isEmpty || source !== undefined || shown.event(selected) !== undefined;
    return isKnown ? bad : [...bad, ['selected', selected]];
  }
}
